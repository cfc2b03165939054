"""A fast, typed client for the CrowdStrike Falcon API."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from falconlite._exports import *  # noqa: F403  # what __getattr__ finds, for type checkers


def __getattr__(name: str) -> object:
    from falconlite._index import NAMES

    if name == "__all__":
        return sorted(NAMES)  # for "import *", which loads everything
    home = NAMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = globals()[name] = getattr(import_module(f"{__name__}.{home}"), name)
    return value


def __dir__() -> list[str]:
    from falconlite._index import NAMES

    return sorted(NAMES)
