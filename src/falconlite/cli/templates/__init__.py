"""Render the templates beside this file: small programs for ``falconlite init``.

Python files are copied unchanged, so this repository checks and tests the files that users get. Other files may hold
the placeholders ``$name``, the name of the program, and ``${falconlite[EXTRA,...]}``, the requirement.

The renderer is ``string.Template``: two placeholders need no further package.
"""

from __future__ import annotations

import re
from pathlib import Path
from string import Template as Placeholders

from falconlite.cli.templates.origin import requirement

HERE = Path(__file__).parent

TEMPLATES = {
    "foundry": "A Foundry function that finds and describes hosts, also as an action of workflows.",
    "lambda": "An AWS Lambda function that lists hosts page by page behind an HTTP endpoint.",
    "cron": "A job for cron or a systemd timer that writes hosts that were not seen for some days.",
    "mcp": "An MCP server whose tools find, describe and, after a confirmation, contain hosts.",
    "ansible": "Ansible modules that find and contain hosts, and a source of events for new alerts.",
}
"""What each template makes; the files of each are in ``falcon-NAME``.

The hyphen keeps type checkers from seeing packages in these folders: tests import ``job``, as they do in a program.
"""

SHARED = "every"
"""Folder of the files that all programs have."""

NAME = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
"""A valid name of a program: it is a part of file names, and of names in manifests."""

MOST = 40
"""Maximum number of characters of a name."""


def name_of(words: str) -> str:
    """Return words, such as the name of a folder, as the name of a program; empty if they have no letters."""
    return "-".join(re.findall("[a-z0-9]+", words.lower()))[:MOST].strip("-").lstrip("0123456789-")


class _File(Placeholders):
    """A file with placeholders; a requirement may have extras in brackets."""

    braceidpattern = r"(?a:[a-z]+(?:\[[a-z,]+\])?)"


class _Values(dict[str, str]):
    """The values of the placeholders."""

    def __missing__(self, key: str) -> str:
        """Return the requirement with the extras of *key*; raise KeyError for an unknown placeholder."""
        name, _, extras = key.rstrip("]").partition("[")
        if name != "falconlite":
            raise KeyError(key)
        return requirement(extras)


def render(template: str, name: str) -> dict[str, str]:
    """Return the files of a program by their paths, with slashes, in the order of the paths.

    * *template* (str): a key of ``TEMPLATES``
    * *name* (str): the name of the program, as ``NAME`` allows it
    """
    values = _Values(name=name)
    found: dict[str, str] = {}
    for folder in (HERE / SHARED, HERE / f"falcon-{template}"):
        for path in folder.rglob("*"):
            if path.is_file() and path.suffix != ".pyc":
                # Git and ruff obey files with these names wherever they are, so the names are different here.
                place = path.relative_to(folder).as_posix().replace("dot-", ".").removesuffix(".in")
                place = place.replace("NAME", name)
                content = path.read_text(encoding="utf-8")
                found[place] = content if path.suffix == ".py" else _File(content).substitute(values)
    return dict(sorted(found.items()))
