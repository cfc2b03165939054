"""Conditions of FQL: how they are written, combined and negated, so that no value changes what they ask."""

from __future__ import annotations

import re
from datetime import date, datetime, timezone
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NoReturn

from falconlite._tuples import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TypeAlias

    Value: TypeAlias = "str | bool | int | float | date | Relative"
    When: TypeAlias = "date | Relative"
    Node: TypeAlias = "Compared | Grouped | Plain"

MOST_PROPERTIES = 20
"""How many conditions the API reads in one filter."""

OPPOSITES = {"": "!", "!": "", "~": "!~", "!~": "~", "*": "!*", "!*": "*"}
"""Each operator that has an opposite; those of order have none, since a record without the field is on neither side."""

QUOTED = re.compile(r"""'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*\"""", re.DOTALL)


class Relative(NamedTuple):
    """A moment that the API reckons from its own clock when it reads the filter."""

    text: str


class Compared(NamedTuple):
    """One field against one value, or a list, that is written already."""

    name: str
    operator: str
    value: str


class Grouped(NamedTuple):
    """Conditions of which all, or any, must hold; none of them is a group of the same kind."""

    every: bool
    parts: tuple[Condition, ...]


class Plain(NamedTuple):
    """A text that somebody wrote in FQL."""

    text: str
    size: int


class Condition(str):
    """The condition of a filter. As a str it has the form on the wire, so it can be used as any ``filter`` argument.

    ``&``, ``|`` and ``~`` make new conditions. Two are equal when their texts are.
    """

    __slots__ = ("node", "size")
    node: Node
    size: int

    def __new__(cls, node: Node) -> Condition:  # noqa: D102, PYI034  # conditions are made of fields, and nothing derives from them
        size = sum(part.size for part in node.parts) if isinstance(node, Grouped) else getattr(node, "size", 1)
        if size > MOST_PROPERTIES:
            raise ValueError(
                f"a filter of {size} properties: the API reads at most {MOST_PROPERTIES}; "
                "use in_() for many values of one property, or make several calls"
            )
        made = super().__new__(cls, _text(node))
        object.__setattr__(made, "node", node)
        object.__setattr__(made, "size", size)
        return made

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"a condition cannot be changed: {name!r} is unchanged")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"a condition cannot be changed: {name!r} is not deleted")

    def __reduce__(self) -> tuple[Any, ...]:
        return Condition, (self.node,)

    def __repr__(self) -> str:
        return f"<Condition {self!s}>"

    def __and__(self, other: Condition) -> Condition:
        return combined(True, (self, other))

    def __or__(self, other: Condition) -> Condition:
        return combined(False, (self, other))

    def __invert__(self) -> Condition:
        return negated(self)

    def __bool__(self) -> NoReturn:
        raise TypeError(
            "a condition is neither true nor false: write &, | and ~ where Python has and, or and not, in_() for in, "
            "and (f.x > 1) & (f.x < 5) for 1 < f.x < 5; each comparison in parentheses"
        )

    def __add__(self, other: object) -> NoReturn:
        raise TypeError("join conditions by & and |; f.raw(...) makes a condition from a str")

    __radd__ = __add__

    def __mod__(self, other: object) -> NoReturn:
        raise TypeError("a condition is not a template: compare fields with values, and they are escaped")


def combined(every: bool, conditions: Iterable[object]) -> Condition:
    """Join conditions by AND or OR, with parentheses round each part whose bounds a reader could doubt."""
    parts: list[Condition] = []
    for condition in conditions:
        if not isinstance(condition, Condition):
            hint = "f.raw(...) makes a condition from a str" if isinstance(condition, str) else "put it in parentheses?"
            raise TypeError(f"expected a condition, such as (f.status == 'normal'), not {_kind(condition)}: {hint}")
        node = condition.node
        if isinstance(node, Plain) and node.text.strip() == "*":
            raise ValueError("* finds everything and cannot be part of a filter: leave it out")
        parts += node.parts if isinstance(node, Grouped) and node.every is every else (condition,)
    if not parts:
        word, all_or_none = ("all", "everything") if every else ("any", "nothing")
        raise ValueError(
            f"{word}_of() got no condition, which means {all_or_none}; FQL cannot express that: "
            "leave out the filter, or the call"
        )
    return parts[0] if len(parts) == 1 else Condition(Grouped(every, tuple(parts)))


def negated(condition: Condition) -> Condition:
    """Negate a condition part by part: FQL has no NOT for a group."""
    node = condition.node
    if isinstance(node, Grouped):
        return combined(not node.every, [negated(part) for part in node.parts])
    if isinstance(node, Plain):
        raise ValueError("FQL has no NOT for a group, and f.raw() may be a group: write the opposite in f.raw()")  # noqa: TRY004  # the type is right, its value cannot be said
    if node.operator not in OPPOSITES:
        raise ValueError(
            f"FQL cannot negate {str(condition)!r}, as a record without {node.name} matches neither < nor >=; "
            f"write the other comparison, and | f.field({node.name!r}).is_null() to find records without it too"
        )
    if node.operator == "!" and node.value == "''":
        return Condition(Compared(node.name, "", "null"))  # :'' may find everything
    return Condition(Compared(node.name, OPPOSITES[node.operator], node.value))


def plain(text: str) -> Condition:
    """Take a filter as somebody wrote it; ValueError where a quote or a bracket is open, or closed too often."""
    if isinstance(text, Condition):
        return text
    if not isinstance(text, str):
        raise TypeError(f"raw() takes a str of FQL, not {_kind(text)}")
    if not text.strip():
        raise ValueError("an empty filter finds everything: leave it out")
    bare = QUOTED.sub("", text)
    open_brackets = ""
    for character in bare:
        if character in "([":
            open_brackets += character
        elif character in ")]":
            if open_brackets[-1:] + character not in {"()", "[]"}:
                raise ValueError(f"{text!r} closes a bracket that is not open")
            open_brackets = open_brackets[:-1]
        elif character in "'\"":
            raise ValueError(f"{text!r} has a quote that is not closed; write \\' for one in a value")
    if open_brackets:
        raise ValueError(f"{text!r} has a bracket that is not closed")
    return Condition(Plain(text, max(1, bare.count(":"))))


def written(value: Value) -> str:
    """Write one value as FQL: texts and dates in quotes; raise ValueError for what it has no way to say.

    An aware datetime is written in UTC, a date as its midnight there.
    """
    if isinstance(value, str):
        return quoted(str.__str__(value))
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(int(value))
    if isinstance(value, float):
        if abs(value) < float("inf"):
            return f"{Decimal(float.__repr__(value)):f}"  # FQL has no exponents
        raise ValueError(f"FQL has no way to write {value!r}")
    if isinstance(value, Relative):
        return quoted(value.text)
    if isinstance(value, datetime):
        return quoted(_instant(value))
    return quoted(f"{value.isoformat()}T00:00:00Z")


def quoted(text: str) -> str:
    """Put a text in quotes; nothing in it can end them."""
    try:
        text.encode()
    except UnicodeError:
        raise ValueError(f"{text!r} is no Unicode text: it cannot be sent") from None
    text = text.replace("\\", "\\\\").replace("'", "\\'")
    return f"'{text}'"


def _instant(value: datetime) -> str:
    if value.utcoffset() is None:
        raise ValueError(
            f"{value!r} has no time zone, and the API reads dates as UTC: datetime.now(timezone.utc), "
            "or .replace(tzinfo=...) with the zone that is meant"
        )
    try:
        return value.astimezone(timezone.utc).isoformat().replace("+00:00", "Z")
    except OverflowError:
        raise ValueError(f"{value!r} is outside of the years 1 to 9999 in UTC") from None


def _text(node: Node) -> str:
    if isinstance(node, Compared):
        return f"{node.name}:{node.operator}{node.value}"
    if isinstance(node, Plain):
        return node.text
    return ("+" if node.every else ",").join(
        [str(part) if isinstance(part.node, Compared) else f"({part!s})" for part in node.parts]
    )


def _kind(value: object) -> str:
    return "a condition" if isinstance(value, Condition) else type(value).__name__
