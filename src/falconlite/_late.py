"""Imports that are put off until something needs them, and that work at the end of the interpreter.

There ``import`` fails, even for modules that were imported before: a ``__del__`` that logs out would raise ImportError.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

_FOUND: dict[str, Any] = {}

AT_THE_END = (
    "logging",
    "random",
    "falconlite.errors",
    "falconlite.operations.override",
    "falconlite.results.meta",
    "falconlite.results.reading",
    "falconlite.results.reasons",
    "falconlite.results.result",
    "falconlite.transport.fast",
    "falconlite.transport.pooled",
)
"""What a login, a logout or a call may need for the first time when the interpreter ends; a login loads most of it."""


def late(module: str, name: str) -> Any:
    """Return an attribute of a module, which is imported at the first use."""
    found = _FOUND.get(module)
    if found is None:
        found = _FOUND[module] = import_module(module)
    return getattr(found, name)


PROVIDED: dict[str, tuple[str, str]] = {}
"""Functions that a module calls without importing their module, which stands above it: ``falconlite`` fills this in."""


def provided(name: str) -> Any:
    """Return a function that ``falconlite`` provides, by its name there; its module is imported at the first use."""
    return late(*PROVIDED[name])


def make_ready() -> None:
    """Import what a call may need, so that the end of the interpreter finds it; ``requests`` has most of it loaded."""
    for module in AT_THE_END:
        _FOUND[module] = import_module(module)
