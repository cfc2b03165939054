"""Filters in Python: ``from falconlite import fql as f``, then ``(f.status == "normal") & (f.hostname != "a")``.

Whatever is asked of this module beside its functions is a field of that name.
"""

from __future__ import annotations

from falconlite import fields as _fields
from falconlite.fields import conditions as _conditions

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from falconlite.fields import AnyField
    from falconlite.fields.conditions import Condition, Relative

del annotations, TYPE_CHECKING  # else they would be no fields

_FURTHEST = 999_999


def field(name: str) -> AnyField:
    """Return the field of any name, with dots for the fields within, and hyphens where it has them.

    Raise ValueError for what is no name of a property.
    """
    if not isinstance(name, str):
        raise TypeError(f"the name of a field is a text, not {type(name).__name__}")
    if not _fields.NAME.fullmatch(name):
        raise ValueError(
            f"{name!r} is no name of a property: letters first, then letters, digits, _ and -; dots join names"
        )
    return _fields.AnyField(str.__str__(name))


def raw(text: str) -> Condition:
    """Make a condition of a filter that is written already; it goes out as it is, in parentheses beside others."""
    return _conditions.plain(text)


def all_of(conditions: Iterable[Condition]) -> Condition:
    """Join conditions that must all hold; ValueError for none."""
    return _conditions.combined(True, conditions)


def any_of(conditions: Iterable[Condition]) -> Condition:
    """Join conditions of which one must hold; ValueError for none."""
    return _conditions.combined(False, conditions)


def days_ago(days: int) -> Relative:
    """Return the moment so many days before the API reads the filter."""
    return _ago(days, "d")


def hours_ago(hours: int) -> Relative:
    """Return the moment so many hours before the API reads the filter."""
    return _ago(hours, "h")


def now() -> Relative:
    """Return the moment when the API reads the filter."""
    return _conditions.Relative("now")


def _ago(count: int, unit: str) -> Relative:
    if type(count) is not int:
        raise TypeError(f"the API counts whole days and hours, not a {type(count).__name__}: hours_ago(36)")
    if not 0 <= count <= _FURTHEST:
        raise ValueError(f"{count} is not between 0 and {_FURTHEST}: for another moment give an aware datetime")
    return _conditions.Relative(f"now-{count}{unit}")


def __getattr__(name: str) -> AnyField:
    if name.startswith("_") or not _fields.NAME.fullmatch(name):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}; f.field(name) takes any name of a field")
    return _fields.AnyField(name)


def __dir__() -> list[str]:
    return list(_fields.FUNCTIONS)
