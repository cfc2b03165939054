"""Import modules at their first use, also at interpreter exit.

At exit ``import`` fails even for loaded modules, so a ``__del__`` that logs out would raise ImportError.
"""

from __future__ import annotations

import sys
from importlib import import_module
from typing import Any

_FOUND: dict[str, Any] = {}


def late(module: str, name: str) -> Any:
    """Return an attribute of a module; import the module at the first use."""
    found = _FOUND.get(module)
    if found is None:
        found = _FOUND[module] = import_module(module)
    return getattr(found, name)


def provided(name: str) -> Any:
    """Return a function that the root module lists in ``_PROVIDES``; import its module at the first use."""
    return late(*vars(sys.modules["falconlite"])["_PROVIDES"][name])


def make_ready(names: str = "_AT_EXIT") -> None:
    """Import what a call may need at interpreter exit; ``requests`` has loaded most of it already.

    *names* is the list of the root module that names the modules.
    """
    for module in vars(sys.modules["falconlite"])[names]:
        if module not in _FOUND:
            _FOUND[module] = import_module(module)
