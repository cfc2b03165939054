"""Imports that are put off until something needs them, and that work at the end of the interpreter.

There ``import`` fails, even for modules that were imported before: a ``__del__`` that logs out would raise ImportError.
"""

from __future__ import annotations

from importlib import import_module
from types import FunctionType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

_FOUND: dict[str, Any] = {}

ON_THE_WAY = (
    ("random", "random"),
    ("falconlite.result", "Result"),
    ("falconlite.reading", "read"),
    ("falconlite.errors", "APIError"),
    ("falconlite.errors", "listed"),
    ("falconlite.transport", "TimedOut"),
    ("falconlite.override", "OVERRIDE"),
    ("falconlite.multipart", "Load"),
    ("falconlite.multipart", "Multipart"),
    ("falconlite.multipart", "body_of"),
    ("falconlite.multipart", "as_data"),
    ("falconlite.multipart", "as_files"),
)
"""What a login, a logout or a call may need for the first time when the interpreter ends."""


def late(module: str, name: str) -> Any:
    """Return an attribute of a module, which is imported at the first use."""
    found = _FOUND.get(module)
    if found is None:
        found = _FOUND[module] = import_module(module)
    return getattr(found, name)


def make_ready() -> None:
    """Import what a call may need, so that the end of the interpreter finds it; ``requests`` has most of it loaded."""
    for module, name in ON_THE_WAY:
        late(module, name)


class Annotations(dict[str, Any]):
    """The annotations of a function or a class; before they are evaluated, their module gets the names in them.

    ``get`` returns an annotation as written, without that.
    """

    __slots__ = ("module",)
    module: str

    def __getitem__(self, name: str) -> Any:
        self._resolve()
        return super().__getitem__(name)

    def items(self) -> Any:
        """Return names and annotations."""
        self._resolve()
        return super().items()

    def values(self) -> Any:
        """Return the annotations."""
        self._resolve()
        return super().values()

    def __iter__(self) -> Iterator[str]:  # dict() reads a dict without it past the methods above
        return super().__iter__()

    def __reduce__(self) -> tuple[Any, ...]:
        return dict, (list(super().items()),)

    def _resolve(self) -> None:
        from falconlite.hints import resolve

        resolve(self.module)


WRAPPING = {classmethod, staticmethod}
"""What has a function in ``__wrapped__``; ``falconlite.method`` adds its own."""


def lend(module: ModuleType) -> None:
    """Let each function, method and class of a module have its annotations resolved when they are read."""
    name = module.__name__
    for value in list(vars(module).values()):
        if type(value) is FunctionType:
            if value.__module__ == name:
                _lend(value, name)
        elif isinstance(value, type) and value.__module__ == name:
            _lend_members(value, name)


def _lend_members(kind: type, module: str) -> None:
    body = vars(kind)
    for value in body.values():
        if type(value) is FunctionType:
            _lend(value, module)
        elif type(value) is property:
            _lend(value.fget, module)
        elif type(value) in WRAPPING:
            _lend(value.__wrapped__, module)
    if type(body.get("__annotations__")) is dict:
        _lend(kind, module)


def _lend(owner: Any, module: str) -> None:
    own = getattr(owner, "__annotations__", None)
    if own and type(own) is dict:
        owner.__annotations__ = lent = Annotations(own)
        lent.module = module
