"""Append the generated reference to the pages of the site, and name what it holds in the index and in the search."""

from __future__ import annotations

from typing import Any

from docutils import nodes
from reference import pages
from sphinx import addnodes
from sphinx.util.docutils import SphinxDirective

INTRODUCTION = "<!-- introduction -->"
"""Marks a page that begins with the docstring of its class."""

MAIN = "main"
"""Marks lines of the index as the place that describes a name: the search shows these before pages that mention it."""


class EntryDirective(SphinxDirective):
    """An entry of the reference: an anchor under each name, an object of the Python domain, lines of the index."""

    required_arguments = 2
    final_argument_whitespace = True
    has_content = True

    def run(self) -> list[nodes.Node]:
        """Return the anchors and the lines of the index."""
        kind, name = self.arguments
        words = [line for line in self.content if line]
        anchor = name.removeprefix("falconlite.").replace(" ", "-")
        index = addnodes.index(entries=[("single", word, anchor, MAIN, None) for word in words])
        ids = dict.fromkeys([anchor, *(word.replace("; ", "-").replace(" ", "-") for word in words)])
        taken = self.state.document.ids  # a heading may have one of them already
        free = [one for one in ids if one not in taken]
        target = nodes.target("", "", ids=free)
        if free:
            self.state.document.note_explicit_target(target)
        if kind != "-":
            self.env.domains.python_domain.note_object(name, kind, anchor, location=target)
        return [index, target] if free else [index]


def append(app: Any, name: str, source: list[str]) -> None:  # noqa: ARG001  # Sphinx gives it
    """Append the reference to the source of a page, if it has any."""
    source[0] += pages.reference(name, introduced=INTRODUCTION in source[0])


def setup(app: Any) -> dict[str, Any]:
    """Connect the directive and the pages."""
    app.add_directive("entry", EntryDirective)
    app.connect("source-read", append)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
