"""Create named tuples and typed dicts like those of ``typing``, but with a faster import.

``typing`` compiles the annotation of each field at the creation of a class; falconlite never uses the result.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

__all__ = ("NamedTuple", "TypedDict", "Unpack")

if TYPE_CHECKING:
    from typing import NamedTuple, TypedDict

    from typing_extensions import Unpack
else:
    from collections import namedtuple

    if sys.version_info >= (3, 11):
        from typing import Unpack
    else:

        class Unpack:
            """Replaces ``typing.Unpack``, which Python 3.10 lacks, in annotations that are evaluated."""

            def __class_getitem__(cls, kind: Any) -> Any:
                return kind

    class _Fields(type):
        """Makes a named tuple from a class body: its annotations are the fields, its values the defaults."""

        def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> Any:
            if not bases:
                return super().__new__(cls, name, bases, body)
            fields = body.get("__annotations__", {})
            defaults = [body[field] for field in fields if field in body]
            made = namedtuple(name, fields, defaults=defaults, module=body["__module__"])  # noqa: PYI024  # typing.NamedTuple is what this replaces
            for key, value in body.items():
                if key not in fields and key not in {"__module__", "__orig_bases__"}:
                    setattr(made, key, value)
            return made

    class NamedTuple(metaclass=_Fields):
        """The base of a named tuple."""

    class TypedDict(dict):
        """The base of a typed dict: a plain dict. ``operations.hints.typed`` makes a ``typing.TypedDict`` of it."""

        __total__ = True

        def __init_subclass__(cls, total: bool = True) -> None:
            fields: dict[str, Any] = {}
            for kind in (*reversed(cls.__bases__), cls):
                fields.update(vars(kind).get("__annotations__", {}))
            cls.__total__, cls.__annotations__ = total, fields
