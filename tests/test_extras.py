"""Extras: what the message of a missing package says, and that no page assumes a package index."""

from __future__ import annotations

import ast
import importlib.metadata
import re
from pathlib import Path

import pytest

import falconlite
from falconlite.extras import needs, requirements
from tests.cases import each

ROOT = Path(__file__).parent.parent
ROWS = [
    "requests>=2.32.3",
    "redis>=5.2.1; extra == 'redis'",
    'click>=8.1.8; extra == "cli"',
    "rich>=13.7; extra == 'cli'",
    "tomli>=2.0; (python_version < '3.11') and extra == 'cli'",
]


@pytest.mark.parametrize(("version", "tomli"), [((3, 10, 4), ["tomli>=2.0"]), ((3, 11, 0), [])])
def test_an_extra_installs_what_the_metadata_has_for_this_python(monkeypatch, version, tomli):
    monkeypatch.setattr(importlib.metadata, "requires", lambda _: ROWS)
    monkeypatch.setattr("sys.version_info", version)
    assert requirements("cli") == ["click>=8.1.8", "rich>=13.7", *tomli]
    assert requirements("redis") == ["redis>=5.2.1"]
    assert requirements("red") == []


def test_a_message_names_each_package_of_the_extra_and_without_metadata_the_missing_one(monkeypatch):
    monkeypatch.setattr(importlib.metadata, "requires", lambda _: ROWS)
    expected = "this command needs click, of the extra cli: pip install 'click>=8.1.8' 'rich>=13.7'"
    assert needs("this command", "click", "cli")[: len(expected)] == expected

    def missing(_):
        raise importlib.metadata.PackageNotFoundError

    monkeypatch.setattr(importlib.metadata, "requires", missing)
    assert needs("x", "redis", "redis") == "x needs redis, of the extra redis: pip install redis"


def calls():
    """Yield the place, package and extra of each message in the package."""
    for path in Path(falconlite.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "needs":
                yield f"{path.name}:{node.lineno}", node.args[1], node.args[2]


@each("place, package, extra", list(calls()))
def test_each_message_names_an_extra_that_installs_the_package(place, package, extra):
    installed = [re.match(r"[\w.-]+", one)[0] for one in requirements(extra.value)]
    assert installed, place
    assert not isinstance(package, ast.Constant) or package.value in installed, place


def test_the_extra_all_has_the_packages_of_each_extra_that_adds_a_feature():
    named = set(importlib.metadata.metadata("falconlite").get_all("Provides-Extra")) - {"all", "demo", "recipes"}
    assert set(requirements("all")) == {one for extra in named for one in requirements(extra)}
    assert set(requirements("demo")) <= set(requirements("all"))


TEXTS = [
    path
    for folder in ("src", "docs", "examples")
    for path in sorted((ROOT / folder).rglob("*"))
    if path.suffix in {".py", ".md", ".yml", ".toml"}
]


@each("path", [ROOT / "README.md", *TEXTS], ids=lambda path: str(path.relative_to(ROOT)))
def test_no_text_installs_falconlite_from_an_index(path):
    found = re.findall(
        r"pip install[^\n`#]*['\" ]falconlite\b(?! contributors)[^\n`]*", path.read_text(encoding="utf-8")
    )
    assert found == []
