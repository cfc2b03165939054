"""Show files of the repository that stand outside of ``docs`` as pages of the site, so that links to them lead there.

Pages keep the links that a git host understands: ``../examples/hosts.py`` leads to the page
``repository/examples/hosts.py`` of the site, ``../CHANGELOG.md`` to ``repository/CHANGELOG``, and a folder to a page
that lists its files.
"""

from __future__ import annotations

import html
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from docutils import nodes
from sphinx import addnodes
from sphinx.project import Project
from sphinx.util.matching import get_matching_files

if TYPE_CHECKING:
    from sphinx.application import Sphinx

ROOT = Path(__file__).parent.parent.parent
DOCS = ROOT / "docs"
PREFIX = "repository/"
FRONT_PAGES = {"CONTRIBUTING.md": "contributing"}
"""Files that only lead to a page of the site."""
LANGUAGES = {
    ".py": "python",
    ".yaml": "yaml",
    ".yml": "yaml",
    ".toml": "toml",
    ".sh": "bash",
    ".json": "json",
    "Dockerfile": "docker",
}
"""How a file is highlighted, by the end of its name."""


def setup(app: Sphinx) -> dict[str, Any]:
    """Connect what Sphinx calls."""
    app.add_config_value("repository_files", [], "env", list)
    app.connect("builder-inited", _set_project)
    app.connect("source-read", _as_markdown)
    app.connect("doctree-read", _link_folders)
    app.connect("html-collect-pages", _folders)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


class Repository(Project):
    """The files in ``docs``, and those of the repository that the setting ``repository_files`` names by patterns."""

    def __init__(self, app: Sphinx) -> None:
        super().__init__(app.srcdir, app.config.source_suffix)
        self.patterns: list[str] = app.config.repository_files
        self.outside: dict[str, str] = {}  # name of the page: path below the root

    def discover(self, exclude_paths: Any = (), include_paths: Any = ("**",)) -> set[str]:
        """Find the pages."""
        self.outside = {}
        for path in get_matching_files(ROOT, self.patterns, ["**/__pycache__/**"]):
            if path.endswith((".md", *LANGUAGES)):
                self.outside[PREFIX + path.removesuffix(".md")] = path
        return super().discover(exclude_paths, include_paths) | self._noted()

    def _noted(self) -> set[str]:
        self.docnames.update(self.outside)
        return self.docnames

    def path2doc(self, filename: str | os.PathLike[str]) -> str | None:
        """Return the page of a file, given by its absolute path or relative to ``docs``."""
        path = Path(os.path.normpath(DOCS / filename))
        if path.is_relative_to(DOCS):
            return super().path2doc(path.relative_to(DOCS)) if path.suffix == ".md" else None
        if not path.is_relative_to(ROOT):
            return None
        below = path.relative_to(ROOT).as_posix()
        name = FRONT_PAGES.get(below, PREFIX + below.removesuffix(".md"))
        return name if name in self.outside or below in FRONT_PAGES else None  # Sphinx offers others as downloads

    def doc2path(self, docname: str, absolute: bool) -> Any:
        """Return the file of a page."""
        if docname not in self.outside:
            return super().doc2path(docname, absolute)
        path = ROOT / self.outside[docname]
        return type(self.srcdir)(path if absolute else os.path.relpath(path, DOCS))


def _set_project(app: Sphinx) -> None:
    project = Repository(app)
    project.restore(app.project)
    app.project = app.env.project = project


def _as_markdown(app: Sphinx, name: str, source: list[str]) -> None:
    """Make a page of a program, with its path as the title."""
    project = app.project
    assert isinstance(project, Repository)
    path = project.outside.get(name, "")
    language = next((language for end, language in LANGUAGES.items() if path.endswith(end)), None)
    if language:
        source[0] = f"---\norphan: true\n---\n\n# {path}\n\n``````{language}\n{source[0].rstrip()}\n``````\n"


def _link_folders(app: Sphinx, doctree: nodes.document) -> None:
    """Let links to folders lead to pages that list them."""
    page = app.env.current_document.docname
    for link in list(doctree.findall(addnodes.pending_xref)):
        if link["reftype"] != "myst" or link.get("refdomain"):
            continue
        folder = Path(app.env.relfn2path(link["reftarget"].partition("#")[0], page)[1])
        if folder.is_dir() and folder.is_relative_to(ROOT) and folder != DOCS:
            name = f"{PREFIX}{folder.relative_to(ROOT).as_posix()}/index"
            uri = app.builder.get_relative_uri(page, name)
            link.replace_self(nodes.reference("", "", *link.children, refuri=uri, internal=True))


def _folders(app: Sphinx) -> Any:
    """Make the pages of folders."""
    project = app.project
    assert isinstance(project, Repository)
    folders: dict[str, list[str]] = {}
    for name, path in sorted(project.outside.items()):
        for place in Path(path).parents:
            if place != Path():
                folders.setdefault(place.as_posix(), []).append(name)
    for folder, names in folders.items():
        here = f"{PREFIX}{folder}/index"
        rows = [
            f'<li><a href="{app.builder.get_relative_uri(here, name)}">'
            f"{html.escape(os.path.relpath(project.outside[name], folder))}</a></li>"
            for name in names
        ]
        yield here, {"title": f"{folder}/", "body": f"<h1>{folder}/</h1><ul>{''.join(rows)}</ul>"}, "page.html"
