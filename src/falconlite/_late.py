"""Imports that are put off until something needs them, and that work at the end of the interpreter.

There ``import`` fails, even for modules that were imported before: a ``__del__`` that logs out would raise ImportError.
"""

from __future__ import annotations

import sys
from importlib import import_module
from typing import Any

_FOUND: dict[str, Any] = {}

AT_THE_END = (
    *(
        "datetime",
        "email.utils",
        "hashlib",
        "random",
        "falconlite.errors",
        "falconlite.operations.override",
        "falconlite.results.reading",
        "falconlite.results.result",
    ),
    "falconlite.transport.pooled",
)
"""What a login, a logout or a call may need for the first time when the interpreter ends; a login loads most of it."""


def late(module: str, name: str) -> Any:
    """Return an attribute of a module, which is imported at the first use."""
    found = _FOUND.get(module)
    if found is None:
        found = _FOUND[module] = import_module(module)
    return getattr(found, name)


def make_ready() -> None:
    """Import what a call may need, so that the end of the interpreter finds it; ``requests`` has most of it loaded."""
    for module in AT_THE_END:
        _FOUND[module] = import_module(module)


def provided(name: str) -> Any:
    """Return a part that stands above the caller: the package itself, which stands above all, says where it is."""
    return vars(sys.modules["falconlite"])["_PROVIDES"][name]()
