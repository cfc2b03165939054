"""Pydantic models of the API's records, a module for each collection.

falconpy has a module of this name for its class ``Models``: a service class of a module ``models`` is found here, too.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if not TYPE_CHECKING:  # a type checker would accept any name

    def __getattr__(name: str) -> object:
        from falconlite._index import NAMES

        if NAMES.get(name) == "services.models":
            return getattr(sys.modules["falconlite"], name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
