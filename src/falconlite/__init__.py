"""A fast, typed client for the CrowdStrike Falcon API."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from falconlite._exports import *  # noqa: F403  # what __getattr__ finds, for type checkers


def __getattr__(name: str) -> object:
    from importlib import import_module

    from falconlite._index import NAMES

    if name == "__all__":
        return sorted(NAMES)  # for "import *", which loads everything
    home = NAMES.get(name)
    if home is not None:
        value = globals()[name] = getattr(import_module(f"{__name__}.{home}"), name)
        return value
    if name in {"api_complete", "compat"}:
        return import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    from falconlite._index import NAMES

    return sorted(NAMES)


def _tenants() -> Any:
    from importlib import import_module

    return import_module("falconlite.tenants")


_PROVIDES = {"tenants": _tenants}
"""What modules below use of those above: an auth object has methods that ask Flight Control. See ``_late.provided``."""


class _Legacy:
    """Finds the modules that programs for falconpy import, as ``falconlite.hosts``, where no file has that name."""

    @staticmethod
    def find_spec(name: str, path: Any = None, target: Any = None) -> Any:  # noqa: ARG004  # as importlib calls it
        package, _, module = name.partition(".")
        if package != __name__ or not module or module in _OWN:
            return None
        from falconlite.compat.names import Loader, homes

        found = homes(module)
        if found is None:
            return None
        from importlib.machinery import ModuleSpec

        return ModuleSpec(name, Loader(found))  # type: ignore[arg-type]  # a loader by what it does


_OWN = ("_index", "compat.names")
"""What the finder itself needs."""

if not any(getattr(finder, "__name__", "") == _Legacy.__name__ for finder in sys.meta_path):
    sys.meta_path.append(_Legacy)
