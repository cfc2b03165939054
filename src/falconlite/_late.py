"""Import modules at their first use, even at interpreter exit, and react to imports of other libraries.

At exit, ``import`` fails even for loaded modules, so a ``__del__`` that logs out would raise ImportError.
"""

from __future__ import annotations

import atexit
import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

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


def ready_at_exit() -> None:
    """Import the modules that calls need at interpreter exit, shortly before it, because few programs call then."""
    if make_ready not in _REGISTERED:
        _REGISTERED.append(make_ready)
        atexit.register(make_ready)


_REGISTERED: list[Any] = []


def make_ready(names: str = "_AT_EXIT") -> None:
    """Import the modules that a call may need at interpreter exit.

    *names* is the root module's list of their names.
    """
    for module in vars(sys.modules["falconlite"])[names]:
        if module not in _FOUND:
            _FOUND[module] = import_module(module)


def after_import(library: str, module: str, name: str, *args: Any) -> None:
    """Call a function with *args* each time that *library* is imported, and now if it is imported already."""
    if sys.modules.get(library) is not None:
        late(module, name)(*args)
    others = [finder for finder in sys.meta_path if getattr(finder, "library", None) != library]
    sys.meta_path[:] = [_Watch(library, lambda: late(module, name)(*args)), *others]


class _Watch:
    """Finds a library as the other finders do, and calls a function each time that it has been imported."""

    def __init__(self, library: str, function: Callable[[], Any]) -> None:
        self.library, self.function = library, function

    def find_spec(self, name: str, path: Any = None, target: Any = None) -> Any:
        """Return the spec of the library, with a loader that calls the function; None for other modules."""
        if name != self.library:
            return None
        others = (finder for finder in sys.meta_path if finder is not self and hasattr(finder, "find_spec"))
        spec: Any = next(filter(None, (finder.find_spec(name, path, target) for finder in others)), None)
        if spec is not None and spec.loader is not None:
            spec.loader = _WatchedLoader(spec.loader, self.function)
        return spec


class _WatchedLoader:
    """Loads a library by its own loader, which is the module's ``__loader__`` again before the library's code runs."""

    def __init__(self, real: Any, function: Callable[[], Any]) -> None:
        self._real, self._function = real, function

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)

    def create_module(self, spec: Any) -> Any:
        return self._real.create_module(spec)

    def exec_module(self, module: Any) -> None:
        module.__spec__.loader = module.__loader__ = self._real
        self._real.exec_module(module)
        self._function()
