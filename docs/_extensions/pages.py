"""What every page of the site gets: a description for search engines, the versions, the page for missing addresses."""

from __future__ import annotations

import functools
import html
import re
from typing import TYPE_CHECKING, Any

from docutils import nodes
from sphinx import addnodes
from sphinx.transforms.post_transforms import SphinxPostTransform

if TYPE_CHECKING:
    from collections.abc import Callable

    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

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


def _cut(app: Sphinx, page: str, template: str, context: dict[str, Any], doctree: nodes.document | None) -> None:
    """Make the navigation from the titles of pages.

    The theme drops the headings within pages, but Sphinx copies them first: those of every operation, for every page.
    That takes a third of the build.
    """
    del page, template, doctree
    whole = context.get("toctree")
    if whole:
        context["toctree"] = lambda **options: _from_titles(app.env, whole, options)


def _from_titles(env: BuildEnvironment, make: Callable[..., str], options: dict[str, Any]) -> str:
    headings, env.tocs = env.tocs, _titles(env)
    try:
        return make(**options)
    finally:
        env.tocs = headings


@functools.cache
def _titles(env: BuildEnvironment) -> dict[str, nodes.bullet_list]:
    """Return the contents of each page without its headings, unless it has pages below it."""
    found = {}
    for page, toc in env.tocs.items():
        found[page] = toc
        if not any(toc.findall(addnodes.toctree)):
            titles = [entry.children[0].deepcopy() for entry in toc.children[:1]]
            found[page] = nodes.bullet_list("", *(nodes.list_item("", title) for title in titles))
    return found


def _rank(_: Sphinx, page: str, template: str, context: dict[str, Any], doctree: nodes.document | None) -> None:
    """Give the captions of the navigation, which are headings, a level: screen readers list headings by it."""
    del page, template, doctree
    tree = context.get("furo_navigation_tree", "")
    context["furo_navigation_tree"] = tree.replace('role="heading"', 'role="heading" aria-level="2"')
