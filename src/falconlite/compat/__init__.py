"""Let programs that import falconpy run on falconlite, unchanged, in this process."""

from __future__ import annotations

import sys
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

PACKAGE = "falconpy"


def install() -> None:
    """Make ``import falconpy``, and the modules of it that programs import, resolve to falconlite.

    For this process only, and before falconpy itself is imported: otherwise raise ImportError.
    """
    loaded = sys.modules.get(PACKAGE)
    if loaded is not None and not isinstance(getattr(loaded, "__loader__", None), Loader):
        raise ImportError("falconpy has been imported already: import falconlite.compat.falconpy before it")
    if FINDER not in sys.meta_path:
        sys.meta_path.insert(0, FINDER)


def uninstall() -> None:
    """Take ``install`` back: the next ``import falconpy`` finds falconpy itself."""
    if FINDER in sys.meta_path:
        sys.meta_path.remove(FINDER)
    for name in [name for name in sys.modules if name == PACKAGE or name.startswith(f"{PACKAGE}.")]:
        if isinstance(getattr(sys.modules[name], "__loader__", None), Loader):
            del sys.modules[name]


class Finder:
    """Finds falconlite where falconpy is asked for."""

    def find_spec(self, name: str, path: Any = None, target: Any = None) -> ModuleSpec | None:
        """Return a spec for falconpy and its modules; None for anything else."""
        del path, target
        package, _, rest = name.partition(".")
        if package != PACKAGE:
            return None
        home = f"falconlite.{rest}" if rest else "falconlite"
        return ModuleSpec(name, Loader(home), is_package=not rest)  # type: ignore[arg-type]  # a loader by what it does


class Loader:
    """Makes a module that stands for one of falconlite's."""

    def __init__(self, home: str) -> None:
        self.home = home

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        """Return an empty module."""
        return ModuleType(spec.name, f"falconlite in the place of {spec.name}.")

    def exec_module(self, module: ModuleType) -> None:
        """Let the module find its names in falconlite's."""
        from importlib import import_module

        from falconlite.compat.names import homes

        try:
            real = import_module(self.home)
        except ModuleNotFoundError as error:
            raise ModuleNotFoundError(
                f"falconlite has nothing in the place of {module.__name__}", name=module.__name__
            ) from error

        def find(name: str) -> Any:
            try:
                return getattr(real, name)
            except AttributeError:
                if module.__name__ == PACKAGE and homes(name):  # falconpy has all its modules loaded
                    return import_module(f"{PACKAGE}.{name}")
                raise AttributeError(f"falconlite has no {name} in the place of {module.__name__}'s") from None

        module.__dict__["__getattr__"] = find
        module.__dict__["__dir__"] = lambda: dir(real)


FINDER = Finder()
