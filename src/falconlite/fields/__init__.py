"""Types of filter fields, and namespaces of fields; each collection has a module with its own."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Any, ClassVar, Generic, NoReturn, TypeVar

from falconlite.fields.conditions import Compared, Condition, Relative, combined, quoted, written

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from typing_extensions import Self

    from falconlite.fields.conditions import Value, When  # noqa: F401  # the bases of types below name them as str

T = TypeVar("T")

NAME = re.compile(r"_?[A-Za-z][A-Za-z0-9_-]*(?:\.[A-Za-z0-9][A-Za-z0-9_-]*)*")
"""The name of a property; FQL ignores its letter case."""

FUNCTIONS = ("all_of", "any_of", "days_ago", "field", "hours_ago", "now", "raw")
"""The functions of ``falconlite.fql``; every other name there is a field."""


class Named:
    """A member of a namespace; reading it there puts the name of the namespace in front, as ``device.hostname``."""

    __slots__ = ("_name",)

    def __init__(self, name: str = "") -> None:
        self._name = name

    def __set_name__(self, owner: type, name: str) -> None:
        if not self._name:
            self._name = name

    def __get__(self, parent: object, kind: type | None = None) -> Self:
        within = str(parent) if isinstance(parent, Fields) else ""
        return type(self)(f"{within}.{self._name}") if within else self

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self._name,)

    def __str__(self) -> str:
        return self._name

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._name}>"


class Field(Named):
    """A property that a filter can compare. ``str(field)`` is its name, for *sort* and *fields*."""

    __slots__ = ()
    takes: ClassVar[tuple[type, ...]]
    """Types of the values that it can be compared with."""

    wants: ClassVar[str]
    """The same in words, for error messages."""

    def exists(self) -> Condition:
        """Find records that have the field."""
        return self._compared("!", "null")

    def is_null(self) -> Condition:
        """Find records that lack the field."""
        return self._compared("", "null")

    def _compared(self, operator: str, value: str) -> Condition:
        return Condition(Compared(self._name, operator, value))

    def _written(self, value: Any) -> str:
        """Write a value as FQL; raise TypeError for a type that the field cannot be compared with."""
        if not self._suits(value):
            given = "a condition" if isinstance(value, Condition) else type(value).__name__
            raise TypeError(f"{self._name} is compared with {self.wants}, not {given}")
        return written(value)

    def _suits(self, value: Any) -> bool:
        if isinstance(value, bool):
            return bool in self.takes
        return isinstance(value, self.takes) and not isinstance(value, Condition)

    if TYPE_CHECKING:
        pass
    else:  # type checkers report these mistakes themselves

        def __bool__(self) -> NoReturn:
            raise TypeError(f"{self._name} is a field, neither true nor false: compare it, or write .exists()")

        def _no_order(self, _: object) -> NoReturn:
            raise TypeError(f"{self._name} has no order: it is compared with {self.wants}, by == and !=")

        __lt__ = __le__ = __gt__ = __ge__ = _no_order

        def _no_condition(self, *_: object) -> NoReturn:
            raise TypeError(
                f"{self._name} is a field, not a condition: Python binds &, | and ~ before ==, so put each comparison "
                "in parentheses, as in (f.status == 'normal') & (f.hostname != 'a')"
            )

        __and__ = __rand__ = __or__ = __ror__ = __invert__ = _no_condition

        def __contains__(self, value: object) -> NoReturn:
            raise TypeError(f"Python's in needs a list: write {self._name}.in_([...]) or {self._name}.contains(text)")


class Equal(Field, Generic[T]):
    """A field that can be compared by ``==`` and ``!=``; ``None`` means no value."""

    __slots__ = ()

    def __eq__(self, value: T | None) -> Condition:  # type: ignore[override]  # a condition, not a truth
        return self._equal("", value)

    def __ne__(self, value: T | None) -> Condition:  # type: ignore[override]  # a condition, not a truth
        return self._equal("!", value)

    __hash__ = None  # type: ignore[assignment]  # == makes a condition, so a field cannot be a key

    def _equal(self, operator: str, value: T | None) -> Condition:
        if value is None:
            return self.exists() if operator else self.is_null()
        text = self._written(value)
        if isinstance(value, str) and "*" in value:
            raise ValueError(
                f"{self._name}: the API may read the * in {value!r} as a wildcard, and there is no escape for it: "
                ".matches() for a wildcard, .exactly() for the character"
            )
        if text == "''" and not operator:
            raise ValueError(f"{self._name}:'' may find everything: .is_null() finds records without a value")
        return self._compared(operator, text)


class Listed(Field, Generic[T]):
    """A field that can be compared with lists. Values match exactly: letter case counts, and ``*`` is no wildcard."""

    __slots__ = ()

    def in_(self, values: Iterable[T]) -> Condition:
        """Find records whose value is exactly one of a list."""
        return self._among("", values)

    def not_in(self, values: Iterable[T]) -> Condition:
        """Find records whose value is not in a list."""
        return self._among("!", values)

    def exactly(self, value: T) -> Condition:
        """Find records with exactly this value."""
        return self._among("", (value,))

    def _among(self, operator: str, values: Iterable[T]) -> Condition:
        if isinstance(values, (str, bytes)) or not hasattr(values, "__iter__"):
            raise TypeError(f"{self._name} needs a list of values, not {type(values).__name__}")
        texts = [self._listed(value) for value in values]
        if not texts:
            raise ValueError(f"{self._name}: FQL has no empty list: leave the condition out")
        return self._compared(operator, f"[{','.join(texts)}]")

    def _listed(self, value: T) -> str:
        if isinstance(value, Relative):
            raise TypeError(f"{self._name}: a list cannot hold {value.text!r}, a relative time: compare by < or >")
        return self._written(value)


class Patterned(Field):
    """A field that can be searched by a part of its value."""

    __slots__ = ()

    def matches(self, pattern: str) -> Condition:
        """Find records whose value matches a pattern, where ``*`` stands for any characters."""
        if "*" not in self._text(pattern):
            raise ValueError(f"{self._name}: {pattern!r} has no *: compare by ==")
        return self._compared("*", quoted(pattern))

    def starts_with(self, text: str) -> Condition:
        """Find records whose value starts with *text*."""
        return self._compared("*", quoted(self._part(text) + "*"))

    def ends_with(self, text: str) -> Condition:
        """Find records whose value ends with *text*."""
        return self._compared("*", quoted("*" + self._part(text)))

    def contains(self, text: str) -> Condition:
        """Find records whose value contains *text*."""
        return self._compared("*", quoted("*" + self._part(text) + "*"))

    def has_words(self, text: str) -> Condition:
        """Find records whose value has these words, ignoring letter case and punctuation."""
        if not re.search(r"[^\W_]", self._text(text)):
            raise ValueError(f"{self._name}: {text!r} has no word")
        return self._compared("~", quoted(text))

    def _text(self, text: str) -> str:
        if not isinstance(text, str) or isinstance(text, Condition):
            kind = "a condition" if isinstance(text, Condition) else type(text).__name__
            raise TypeError(f"{self._name} is searched for a str, not {kind}")
        return str.__str__(text)

    def _part(self, text: str) -> str:
        part = self._text(text)
        if not part:
            raise ValueError(f"{self._name}: every value contains the empty str: .exists() finds records with a value")
        if "*" in part:
            raise ValueError(f"{self._name}: the API reads the * in {part!r} as a wildcard: use .matches()")
        return part


class Ordered(Field, Generic[T]):
    """A field whose values have an order. A record without a value is neither below nor above."""

    __slots__ = ()

    def __lt__(self, value: T) -> Condition:
        return self._ordered("<", value)

    def __le__(self, value: T) -> Condition:
        return self._ordered("<=", value)

    def __gt__(self, value: T) -> Condition:
        return self._ordered(">", value)

    def __ge__(self, value: T) -> Condition:
        return self._ordered(">=", value)

    def between(self, low: T, high: T) -> Condition:
        """Find records with values from *low* to *high*, both included."""
        return combined(True, (self._ordered(">=", low), self._ordered("<=", high)))

    def _ordered(self, operator: str, value: T) -> Condition:
        text = self._written(value)
        if isinstance(value, bool) or text == "''" or (isinstance(value, str) and "*" in value):
            raise ValueError(f"{self._name}: {value!r} has no order: give a date or a number")
        return self._compared(operator, text)


class Text(Equal[str], Listed[str], Patterned):
    """A str. In some collections ``==`` ignores letter case and matches a part of the value."""

    __slots__ = ()
    takes = (str,)
    wants = "a str"


class Texts(Text):
    """A list of str: ``==`` finds records where one matches, ``!=`` records where none does."""

    __slots__ = ()
    wants = "a str that one of its values must match"


class ExactTexts(Equal[str], Listed[str]):
    """A list of str that is compared without wildcards: one must be the value."""

    __slots__ = ()
    takes = (str,)
    wants = "a str that one of its values must equal"


class Number(Equal["int | float"], Listed["int | float"], Ordered["int | float"]):
    """A number."""

    __slots__ = ()
    takes = (int, float)
    wants = "a number"


class Flag(Equal[bool]):
    """True or false."""

    __slots__ = ()
    takes = (bool,)
    wants = "True or False"


class Date(Equal["When"], Ordered["When"]):
    """A point in time."""

    __slots__ = ()
    takes = (date, Relative)
    wants = "an aware datetime, a date, or f.days_ago(30), f.hours_ago(6), f.now()"


class AnyField(Equal["Value"], Listed["Value"], Patterned, Ordered["Value"]):
    """A field of unknown type; its attributes are the fields nested in it."""

    __slots__ = ()
    takes = (str, bool, int, float, date, Relative)
    wants = "a str, a number, a boolean or a date"

    def __getattr__(self, name: str) -> AnyField:
        if not NAME.fullmatch(name) or name.startswith("_"):
            raise AttributeError(f"{self._name} has no attribute {name!r}; f.field(name) takes any name of a field")
        return AnyField(f"{self._name}.{name}")

    if TYPE_CHECKING:
        pass
    else:  # as above

        def __call__(self, *_: object, **__: object) -> NoReturn:  # noqa: D102  # it always raises
            last = self._name.rpartition(".")[2]
            hint = nearest(last, dir(AnyField) if "." in self._name else FUNCTIONS)
            raise TypeError(f"{self._name} is a field and cannot be called{hint}")


class Fields(Named):
    """A namespace of fields: those of a collection, or those nested in one of its fields."""

    __slots__ = ()

    def __dir__(self) -> list[str]:
        return sorted(name for name in dir(type(self)) if isinstance(getattr(type(self), name), Named))

    if TYPE_CHECKING:
        pass
    else:  # type checkers know which names there are

        def __getattr__(self, name: str) -> NoReturn:
            raise AttributeError(
                f"{self._name or type(self).__name__} has no field {name!r}{nearest(name, dir(self))}; "
                "f.field(name) takes any name"
            )


def declared(fields: Fields) -> Mapping[str, Field]:
    """Return each field of a namespace by its full name, nested fields included."""
    found: dict[str, Field] = {}
    for name in dir(fields):
        member = getattr(fields, name)
        if isinstance(member, Fields):
            found.update(declared(member))
        else:
            found[str(member)] = member
    return found


def nearest(name: str, known: Iterable[str]) -> str:
    """Suggest the nearest known name, as the end of an error message."""
    from difflib import get_close_matches

    close = get_close_matches(name, [one for one in known if not one.startswith("_")], 1)
    return f"; did you mean {close[0]}?" if close else ""
