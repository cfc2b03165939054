"""A fast, typed client for the CrowdStrike Falcon API."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from falconlite._exports import *  # noqa: F403  # for type checkers: the names that __getattr__ finds


def __getattr__(name: str) -> object:
    from importlib import import_module

    from falconlite._index import NAMES

    if name == "__all__":
        return sorted(NAMES)  # for "import *", which imports everything
    home = NAMES.get(name)
    if home is not None:
        value = globals()[name] = getattr(import_module(f"{__name__}.{home}"), name)
        return value
    if name[:1] != "_":
        module = f"{__name__}.{name}"
        try:
            return import_module(module)
        except ModuleNotFoundError as error:
            if error.name != module:  # a module that this one needs
                raise
        from falconlite.operations.undeclared import no_name

        raise no_name(name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    from falconlite._index import NAMES

    return sorted(NAMES)


class _Legacy:
    """Finds modules by their name in falconpy, for example ``falconlite.hosts``, if no file has that name."""

    @staticmethod
    def find_spec(name: str, path: Any = None, target: Any = None) -> Any:  # noqa: ARG004  # the signature that importlib calls
        package, _, module = name.partition(".")
        if package != __name__ or not module or module in _OWN:
            return None
        from falconlite.compat.names import PACKAGES, Loader, homes

        found = homes(module)
        if found is None:
            return None
        from importlib.machinery import ModuleSpec

        is_package = module in PACKAGES
        return ModuleSpec(name, Loader(found), is_package=is_package)  # type: ignore[arg-type]  # it has the methods of a loader


_PROVIDES = {
    "children_of": ("falconlite.tenants", "children_of"),
    "error_of": ("falconlite.errors", "error_of"),
    "for_each_child": ("falconlite.tenants", "for_each_child"),
}
"""Functions that lower layers call without importing their modules: see ``_late.provided``."""

_AT_EXIT = (
    "datetime",
    "email.utils",
    "hashlib",
    "logging",
    "random",
    "falconlite.errors",
    "falconlite.operations.override",
    "falconlite.results.components",
    "falconlite.results.meta",
    "falconlite.results.places",
    "falconlite.results.reading",
    "falconlite.results.reasons",
    "falconlite.results.result",
    "falconlite.transport.answer",
    "falconlite.transport.receiving",
    "falconlite.transport.default",
    "falconlite.transport.failures",
    "falconlite.transport.reading",
    "falconlite.transport.streamed",
    "falconlite.transport.trust",
)
"""Modules that a login, logout or call may need for the first time when the interpreter exits."""

_OBSERVING = ("falconlite.http.observed", "falconlite.observing.observers", "falconlite.operations.seen")
"""Modules that they may need in addition, if there are hooks or a debug log."""

_OWN = ("_index", "compat.names")
"""Modules that the finder imports itself."""

if not any(getattr(finder, "__name__", "") == _Legacy.__name__ for finder in sys.meta_path):
    sys.meta_path.append(_Legacy)
