"""Show the sections "Command line" and "Python" of a page side by side, where the screen is wide enough.

The pages are plain Markdown with two sections, one after the other. This wraps them in two boxes: the
outer one is measured, and ``_static/side_by_side.css`` makes the inner one a grid of two columns if there is room.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from docutils import nodes
from sphinx.transforms.post_transforms import SphinxPostTransform

if TYPE_CHECKING:
    from sphinx.application import Sphinx

PAIR = ("Command line", "Python")
"""Titles of two adjacent sections that belong together."""

STATIC = Path(__file__).parent.parent / "_static"


def title(section: nodes.Node | None) -> str:
    """Return the title of a section; "" of any other node."""
    return section[0].astext() if isinstance(section, nodes.section) else ""


class SideBySide(SphinxPostTransform):
    """Wrap each pair of sections when a page is written: the contents of the page are collected before, with both."""

    default_priority = 700

    def run(self, **_: Any) -> None:
        """Change the document."""
        for first in list(self.document.findall(nodes.section)):
            second = first.next_node(descend=False, siblings=True)
            if second is not None and (title(first), title(second)) == PAIR:
                place = first.parent.index(first)
                columns = nodes.container("", classes=["columns"])
                first.parent[place : place + 2] = [nodes.container("", columns, classes=["side-by-side"])]
                columns += [first, second]


def setup(app: Sphinx) -> dict[str, Any]:
    """Register the transform and its style sheet."""
    app.add_post_transform(SideBySide)
    app.connect("builder-inited", add_static)
    app.add_css_file("side_by_side.css")
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}


def add_static(app: Sphinx) -> None:
    """Copy the style sheet, unless the whole folder is copied already."""
    if not any((Path(app.confdir) / path).resolve() == STATIC for path in app.config.html_static_path):
        app.config.html_static_path.append(str(STATIC))
