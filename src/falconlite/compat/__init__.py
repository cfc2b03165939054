"""Run programs that import falconpy on falconlite, unchanged, in this process."""

from __future__ import annotations

import sys
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

PACKAGE = "falconpy"


def install() -> None:
    """Make ``import falconpy`` and imports of its modules return falconlite, in this process.

    Raise ImportError if falconpy itself has been imported already.
    """
    loaded = sys.modules.get(PACKAGE)
    if loaded is not None and not isinstance(getattr(loaded, "__loader__", None), Loader):
        raise ImportError("falconpy has been imported already: import falconlite.compat.falconpy before it")
    if FINDER not in sys.meta_path:
        sys.meta_path.insert(0, FINDER)


def uninstall() -> None:
    """Undo ``install``: the next ``import falconpy`` returns falconpy itself."""
    if FINDER in sys.meta_path:
        sys.meta_path.remove(FINDER)
    for name in [name for name in sys.modules if name == PACKAGE or name.startswith(f"{PACKAGE}.")]:
        if isinstance(getattr(sys.modules[name], "__loader__", None), Loader):
            del sys.modules[name]


class Finder:
    """Finds falconlite for imports of falconpy."""

    def find_spec(self, name: str, path: Any = None, target: Any = None) -> ModuleSpec | None:
        """Return a spec for falconpy and its modules; None for any other module."""
        del path, target
        package, _, rest = name.partition(".")
        if package != PACKAGE:
            return None
        from falconlite.compat.names import PACKAGES

        home = f"falconlite.{rest}" if rest else "falconlite"
        is_package = not rest or rest in PACKAGES
        return ModuleSpec(name, Loader(home), is_package=is_package)  # type: ignore[arg-type]  # it has the methods of a loader


class Loader:
    """Makes a module that returns the names of one of falconlite's modules."""

    def __init__(self, home: str) -> None:
        self.home = home

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        """Return an empty module."""
        return ModuleType(spec.name, f"falconlite in the place of {spec.name}.")

    def exec_module(self, module: ModuleType) -> None:
        """Look up the module's names in falconlite's module."""
        from importlib import import_module

        from falconlite.compat.names import OTHER_NAMES, homes

        try:
            real = import_module(self.home)
        except ModuleNotFoundError as error:
            raise ModuleNotFoundError(
                f"falconlite has nothing in the place of {module.__name__}", name=module.__name__
            ) from error

        others = OTHER_NAMES if module.__name__ == PACKAGE else {}

        def find(name: str) -> Any:
            if name in others:
                return getattr(import_module(f"falconlite.{others[name]}"), name)
            try:
                return getattr(real, name)
            except AttributeError:
                if module.__name__ == PACKAGE and homes(name):  # in falconpy all modules are loaded
                    return import_module(f"{PACKAGE}.{name}")
                raise AttributeError(f"falconlite has no {name} in the place of the one in {module.__name__}") from None

        module.__dict__["__getattr__"] = find
        module.__dict__["__dir__"] = lambda: sorted({*dir(real), *others})


FINDER = Finder()
