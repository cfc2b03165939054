"""Each operation has a docstring of its own that says more than its name, in words that are not falconpy's."""

from __future__ import annotations

import re
from collections import Counter
from importlib import import_module
from pathlib import Path
from typing import Any

import falconpy
import pytest
from falconpy._endpoint import api_endpoints
from tests.cases import cases

from falconlite import services
from falconlite.operations.service import Service

MODULES = sorted(path.stem for path in Path(services.__path__[0]).glob("[!_]*.py"))
LITTLE = frozenset(
    [
        "a",
        "an",
        "and",
        "api",
        "by",
        "for",
        "from",
        "given",
        "id",
        "ids",
        "in",
        "into",
        "its",
        "of",
        "on",
        "one",
        "or",
        "s",
        "several",
        "some",
        "that",
        "the",
        "their",
        "to",
        "with",
        "v1",
        "v2",
        "v3",
    ]
)
"""Words that add nothing to a name."""

RUN = 8
"""Words in a row that may not be falconpy's."""


def classes(module):
    """Return the service classes that a module defines."""
    found = import_module(f"falconlite.services.{module}")
    kinds = {name: kind for name, kind in vars(found).items() if isinstance(kind, type) and issubclass(kind, Service)}
    return [kind for name, kind in kinds.items() if kind.__module__ == found.__name__ and kind.__name__ == name]


def operations(kind):
    """Return the operations that a class declares itself, by the name of the method."""
    own = {id(one.operation): one.operation for one in vars(kind).values() if hasattr(one, "operation")}
    return {operation.name: operation for operation in own.values()}


def words(text):
    return re.findall(r"[a-z0-9]+", text.lower())


def rough(text):
    """Return the words that say something, without their endings."""
    return {re.sub(r"(ies|es|s|y|d|ed|ing)$", "", word) for word in words(text)} - LITTLE


def theirs(kind, operation):
    """Return every run of words in what falconpy says of an operation."""
    peer = getattr(falconpy, kind.__name__, None)
    texts = [getattr(getattr(peer, operation.name, None), "__doc__", "") or ""]
    for row in ROWS.get(operation.alias, ()):
        texts += [str(row[3]), *(str(one.get("description", "")) for one in row[5])]
    return {run for text in texts for run in runs(text)}


def runs(text):
    found = words(text)
    return {tuple(found[at : at + RUN]) for at in range(len(found) - RUN + 1)}


ROWS: dict[str, list[Any]] = {}
for row in api_endpoints:
    ROWS.setdefault(re.sub(r"\W+", "_", row[0]), []).append(row)


@pytest.mark.parametrize("module", MODULES)
def test_docstrings_say_more_than_the_names_in_words_of_our_own(module):
    with cases() as case:
        with case(module):
            assert not (import_module(f"falconlite.services.{module}").__doc__ or "TODO").startswith("TODO")
        for kind in classes(module):
            with case(kind.__name__):
                assert len(words(kind.__doc__ or "")) >= 6
            told = {name: operation.stub.__doc__ or "" for name, operation in operations(kind).items()}
            often = Counter(told.values())
            for name, operation in operations(kind).items():
                doc = told[name]
                first = doc.strip().partition("\n")[0]
                with case(f"{kind.__name__}.{name}"):
                    assert often[doc] == 1, "another operation of the class has the same text"
                    assert first.endswith((".", ":"))
                    assert len(words(first)) >= 4
                    assert rough(doc) - rough(f"{name} {operation.alias}"), "it says no more than the name"
                    assert not (shared := runs(doc) & theirs(kind, operation)), shared
