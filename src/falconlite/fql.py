"""Write filters in Python: ``from falconlite import fql as f``, then ``(f.status == "normal") & (f.hostname != "a")``.

Every attribute of this module, except its functions, is the field with that name.
"""

from __future__ import annotations

from falconlite import fields as _fields
from falconlite.fields import conditions as _conditions

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from falconlite.fields import AnyField
    from falconlite.fields.conditions import Condition, Relative

del annotations, TYPE_CHECKING  # otherwise these two names would not be fields

_FURTHEST = 999_999


def field(name: str) -> AnyField:
    """Return the field of any name; dots separate nested fields, and hyphens are allowed.

    Raise ValueError if it cannot be the name of a property.
    """
    if not isinstance(name, str):
        raise TypeError(f"the name of a field must be a str, not {type(name).__name__}")
    if not _fields.NAME.fullmatch(name):
        raise ValueError(
            f"{name!r} cannot be the name of a property: a letter first, then letters, digits, _ and -; dots join names"
        )
    return _fields.AnyField(str.__str__(name))


def raw(text: str) -> Condition:
    """Make a condition of a filter written in FQL; it is sent unchanged, in parentheses if combined with others."""
    return _conditions.plain(text)


def all_of(conditions: Iterable[Condition]) -> Condition:
    """Join conditions that must all hold; raise ValueError for an empty list."""
    return _conditions.combined(True, conditions)


def any_of(conditions: Iterable[Condition]) -> Condition:
    """Join conditions of which at least one must match; raise ValueError for an empty list."""
    return _conditions.combined(False, conditions)


def days_ago(days: int) -> Relative:
    """Return the time *days* days before the API reads the filter."""
    return _ago(days, "d")


def hours_ago(hours: int) -> Relative:
    """Return the time *hours* hours before the API reads the filter."""
    return _ago(hours, "h")


def now() -> Relative:
    """Return the time at which the API reads the filter."""
    return _conditions.Relative("now")


def _ago(count: int, unit: str) -> Relative:
    if type(count) is not int:
        raise TypeError(f"the API counts whole days and hours, not a {type(count).__name__}: hours_ago(36)")
    if not 0 <= count <= _FURTHEST:
        raise ValueError(f"{count} is not between 0 and {_FURTHEST}: for any other time give an aware datetime")
    return _conditions.Relative(f"now-{count}{unit}")


def __getattr__(name: str) -> AnyField:
    if name.startswith("_") or not _fields.NAME.fullmatch(name):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}; f.field(name) takes any name of a field")
    return _fields.AnyField(name)


def __dir__() -> list[str]:
    return list(_fields.FUNCTIONS)
