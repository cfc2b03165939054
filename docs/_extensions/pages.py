"""What every page of the site gets: a description for search engines, the versions, the page for missing addresses."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, Any

from docutils import nodes
from sphinx.transforms.post_transforms import SphinxPostTransform

if TYPE_CHECKING:
    from sphinx.application import Sphinx

DEPTH = 2
"""Levels of pages in the navigation: a page, and the pages of its folder."""
LENGTH = 160
"""Characters of a description that search engines show."""


def setup(app: Sphinx) -> dict[str, Any]:
    """Connect what Sphinx calls."""
    app.add_post_transform(OneAnchor)
    app.connect("html-page-context", _describe)
    app.connect("html-page-context", _cut, priority=100)  # before the theme makes the tree
    app.connect("html-page-context", _rank, priority=900)  # after the theme, which makes the tree
    return {"parallel_read_safe": True, "parallel_write_safe": True}


class OneAnchor(SphinxPostTransform):
    """Leave the anchors of a table to the box around it, to which the theme copies them."""

    default_priority = 501  # after that of the theme
    formats = ("html",)

    def run(self, **_: Any) -> None:
        """Take the anchors from each table in a box."""
        for table in self.document.findall(nodes.table):
            if "table-wrapper" in getattr(table.parent, "attributes", {}).get("classes", ()):
                table["ids"] = []


def _describe(_: Sphinx, page: str, template: str, context: dict[str, Any], doctree: nodes.document | None) -> None:
    """Describe a page by its first paragraph, or by its title."""
    del template
    paragraphs = doctree.findall(nodes.paragraph) if doctree else ()
    first = next((node.astext() for node in paragraphs if node.parent.tagname in {"section", "document"}), "")
    words = re.sub(r"\s+", " ", first or f"{context.get('title', page)}: falconlite documentation")
    short = words if len(words) <= LENGTH else words[: LENGTH - 1].rpartition(" ")[0] + "…"
    context["metatags"] = f'{context.get("metatags", "")}<meta name="description" content="{html.escape(short)}">\n'


def _cut(_: Sphinx, page: str, template: str, context: dict[str, Any], doctree: nodes.document | None) -> None:
    """Read the navigation to the depth that it has.

    The theme asks for all depths, and then drops the headings within pages: copying those of every operation for every
    page takes half of the build.
    """
    del page, template, doctree
    whole = context.get("toctree")
    if whole:
        context["toctree"] = lambda **options: whole(**{**options, "maxdepth": DEPTH})


def _rank(_: Sphinx, page: str, template: str, context: dict[str, Any], doctree: nodes.document | None) -> None:
    """Give the captions of the navigation, which are headings, a level: screen readers list headings by it."""
    del page, template, doctree
    tree = context.get("furo_navigation_tree", "")
    context["furo_navigation_tree"] = tree.replace('role="heading"', 'role="heading" aria-level="2"')
