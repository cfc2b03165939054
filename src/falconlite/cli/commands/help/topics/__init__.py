"""The topics of ``falconlite help``: Markdown files beside this one, folded to the width of the terminal."""

from __future__ import annotations

import re
from pathlib import Path
from textwrap import fill

from falconlite.cli.status import Status

TOPICS = {
    "filters": "select records with FQL",
    "output": "tables, JSON, CSV, columns, queries and templates",
    "changes": "dry runs, questions, reports, and how to continue",
    "statuses": "exit statuses",
    "credentials": "profiles, the keyring, environment variables, child tenants",
    "completion": "complete command lines in a shell",
}
"""Each topic, and its summary."""


def text_of(topic: str) -> str:
    """Return the text of a topic, in Markdown."""
    text = Path(__file__).with_name(f"{topic}.md").read_text(encoding="utf-8")
    return text.replace("{statuses}", "\n".join(f"- {one.value}: {one.meaning}" for one in Status))


def folded(text: str, width: int) -> str:
    """Fold the paragraphs and lists of a text to a width. Blocks of commands and tables stay unchanged."""
    blocks = []
    for block in re.split(r"\n{2,}", text.strip("\n")):
        if block.startswith(("    ", "|", "#")):
            blocks.append(block.lstrip("# ") if block.startswith("#") else block)
        elif block.startswith("- "):
            items = re.split(r"\n(?=- )", block)
            blocks.append("\n".join(_fill(item, width, "  ") for item in items))
        else:
            blocks.append(_fill(block, width, ""))
    return "\n\n".join(blocks) + "\n"


def _fill(text: str, width: int, indent: str) -> str:
    """Fold one paragraph; words with hyphens, such as options, stay in one piece."""
    return fill(" ".join(text.split()), width, subsequent_indent=indent, break_on_hyphens=False, break_long_words=False)
