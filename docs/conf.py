"""How Sphinx builds the site from the pages in this folder: ``make docs``."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

sys.path.insert(0, str(Path(__file__).parent.parent / "src"))  # the site documents the code beside it
sys.path.insert(0, str(Path(__file__).parent.parent / "tools"))
sys.path.insert(0, str(Path(__file__).parent / "_extensions"))

from repository import LANGUAGES

from falconlite.about import __version__

HERE = Path(__file__).parent
CONTENTS: dict[str, dict[str, str]] = {
    "index": {
        "Start": "quickstart start/* authentication services results",
        "Tasks": "tasks/README recipes",
        "Reference": "collections services/README uber cli/README fql reference/README fidelity",
        "Understanding": (
            "reliability paging bulk waiting fleet parallel aio processes shared_budget jobs tenants events hec "
            "observability security performance"
        ),
        "Testing": "testing simulator no_base_url",
        "More": "migrating troubleshooting questions architecture stability repository/benchmarks/README contributing "
        "repository/README repository/CHANGELOG repository/SECURITY repository/CODE_OF_CONDUCT",
    },
    "tasks/README": {"": "*"},
    "services/README": {"": "*"},
    "cli/README": {"": "*"},
    "reference/README": {"": "settings command_line filter_fields *"},
}
"""The navigation: pages below a page, by caption. The pages themselves hold no directives, so that they read well
outside of the site too."""

project = "falconlite"
copyright = "the falconlite contributors, MIT license"
release = version = __version__
language = "en"
smartquotes = False  # quotation marks in prose are often part of a value

extensions = ["myst_parser", "sphinx_copybutton", "repository", "pages", "side_by_side", "reference_pages"]
root_doc = "index"
source_suffix = {".md": "markdown", **dict.fromkeys(LANGUAGES, "markdown")}
exclude_patterns = ["_*", "conf.py"]
repository_files = [
    "README.md",
    "CHANGELOG.md",
    "SECURITY.md",
    "CODE_OF_CONDUCT.md",
    "Dockerfile",
    "benchmarks/*.md",
    "benchmarks/*.py",
    "examples/**",
]
"""Files outside of this folder that are pages of the site too."""

myst_heading_anchors = 4  # links lead to headings by the names that git hosts give them
myst_enable_extensions = ["colon_fence", "attrs_block", "deflist"]
copybutton_prompt_text = "$ "
copybutton_exclude = ".linenos, .gp, .go"

folder = os.environ.get("VERSION", "")  # of this version, where several stand beside each other
html_theme = "furo"
html_title = f"falconlite {version}"
html_theme_options: dict[str, Any] = {"navigation_with_keys": True}
html_static_path = ["_static"]
templates_path = ["_templates"]
html_css_files = ["site.css"]
html_js_files = [("site.js", {"defer": "defer"})]
html_search_scorer = str(HERE / "_extensions" / "scorer.js")
html_favicon = "_static/favicon.svg"
html_baseurl = os.environ.get("SITE_URL", "")  # where the site will stand, if that is known: for canonical links
html_additional_pages = {"404": "404.html"}
html_context = {
    "folder": folder,
    "site_root": f"{urlsplit(html_baseurl).path.rstrip('/')}/",  # a server shows 404.html at any address
}
html_sidebars = {
    "**": [
        "sidebar/brand.html",
        "sidebar/versions.html",
        "sidebar/search.html",
        "sidebar/scroll-start.html",
        "sidebar/navigation.html",
        "sidebar/scroll-end.html",
    ]
}
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
