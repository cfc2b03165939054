"""Append the generated reference to the pages of the site, and name what it holds in the index and in the search."""

from __future__ import annotations

from typing import Any

from docutils import nodes
from reference import pages
from sphinx import addnodes
from sphinx.environment.adapters.toctree import document_toc
from sphinx.util.docutils import SphinxDirective

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
    source[0] += pages.reference(name)


def shorten(app: Any, env: Any) -> list[str]:
    """Keep the contents of a page with a reference apart, and leave only its title in those of the site.

    The theme copies the contents of every page for the navigation of every page, and drops all but the titles. With
    the 2,000 operations that takes longer than all the rest of writing.
    """
    del app
    kept = vars(env).setdefault("reference_contents", {})
    for name in env.found_docs & set(pages.names()):
        whole = env.tocs[name]
        if len(list(whole.findall(nodes.list_item))) > 1:
            kept[name] = whole
            (title,) = (item.children[0] for item in whole.children)
            env.tocs[name] = nodes.bullet_list("", nodes.list_item("", title.deepcopy()))
    return []


def show_contents(app: Any, name: str, template: str, context: dict[str, Any], doctree: Any) -> None:
    """Show the contents of a page with a reference beside it; the theme looks them up too."""
    del template, doctree
    env = app.env
    whole = vars(env).get("reference_contents", {}).get(name)
    if whole is not None:
        context["reference_short"], env.tocs[name] = env.tocs[name], whole
        context["toc"] = app.builder.render_partial(document_toc(env, name, app.tags))["fragment"]


def hide_contents(app: Any, name: str, template: str, context: dict[str, Any], doctree: Any) -> None:
    """Leave only the title of a page in the contents of the site again."""
    del template, doctree
    short = context.pop("reference_short", None)
    if short is not None:
        app.env.tocs[name] = short


def setup(app: Any) -> dict[str, Any]:
    """Connect the directive and the pages."""
    app.add_directive("entry", EntryDirective)
    app.connect("source-read", append)
    app.connect("env-updated", shorten)
    app.connect("html-page-context", show_contents, priority=100)  # before the theme
    app.connect("html-page-context", hide_contents, priority=900)  # after it
    return {"parallel_read_safe": True, "parallel_write_safe": True}
