"""How Sphinx builds the site from the pages in this folder: ``make docs``."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent / "src"))  # the site documents the code beside it
sys.path.insert(0, str(Path(__file__).parent / "_extensions"))

from falconlite.about import __version__

CONTENTS: dict[str, dict[str, str]] = {
    "index": {
        "Start": "quickstart start/* authentication services results",
        "Tasks": "tasks/README recipes",
        "Reference": "collections services/README uber cli/README fql reference/* fidelity",
        "Understanding": (
            "reliability paging bulk waiting fleet parallel aio processes shared_budget jobs tenants events hec "
            "observability security performance"
        ),
        "Testing": "testing simulator no_base_url",
        "More": "migrating troubleshooting questions architecture stability contributing",
    },
    "tasks/README": {"": "*"},
    "services/README": {"": "*"},
    "cli/README": {"": "*"},
}
"""The navigation: pages below a page, by caption. The pages themselves hold no directives, so that they read well
outside of the site too."""

project = "falconlite"
copyright = "the falconlite contributors, MIT license"
release = version = __version__
language = "en"

extensions = ["myst_parser", "sphinx_copybutton", "side_by_side"]
root_doc = "index"
source_suffix = {".md": "markdown"}
exclude_patterns: list[str] = []

myst_heading_anchors = 4  # links lead to headings by the names that git hosts give them
myst_enable_extensions = ["colon_fence", "attrs_block", "deflist"]
copybutton_prompt_text = "$ "
copybutton_exclude = ".linenos, .gp, .go"

html_theme = "furo"
html_title = f"falconlite {version}"
html_theme_options: dict[str, Any] = {"navigation_with_keys": True}
html_copy_source = False
html_show_sphinx = False


def setup(app: Any) -> None:
    """Connect what Sphinx calls."""
    app.connect("source-read", add_contents)


def add_contents(_: Any, name: str, source: list[str]) -> None:
    """Append the navigation of a page to its source."""
    for caption, pages in CONTENTS.get(name, {}).items():
        lines = [
            "```{toctree}",
            *([f":caption: {caption}"] if caption else []),
            ":hidden:",
            ":glob:",
            "",
            *pages.split(),
            "```",
        ]
        source[0] += "\n\n" + "\n".join(lines) + "\n"
