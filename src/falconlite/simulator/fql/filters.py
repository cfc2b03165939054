"""FQL, the filter language of the API: its grammar and its meaning."""

from __future__ import annotations

import operator as compare_by
import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from falconlite.simulator.answers import Refused
from falconlite.simulator.fql.matching import (
    instant,
    like,
    moment,
    number,
    reader,
    same,
    same_words,
    version,
    within,
    written,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from lark import Lark

    from falconlite.simulator.fql.matching import Test

    Filter: TypeAlias = "Check | Both"

Scalar: TypeAlias = "str | float | bool | None"

MOST_PROPERTIES = 20

GRAMMAR = r"""
?start: "*" -> everything
      | any_of
?any_of: all_of ("," all_of)*
?all_of: primary ("+" primary)*
?primary: "(" any_of ")"
        | condition
condition: PROPERTY ":" [OPERATOR] value
?value: scalar
      | "[" scalar ("," scalar)* "]" -> listed
scalar: TEXT | NUMBER | WORD
PROPERTY: /[A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z0-9][A-Za-z0-9_-]*)*/
OPERATOR: /!~|!\*|!|>=|<=|=<|>|<|~|\*/
TEXT: /'([^'\\]|\\.)*'|"([^"\\]|\\.)*"/s
NUMBER: /-?[0-9]+(\.[0-9]+)?/
WORD: /true|false|null/i
%ignore " "
"""

ORDERS: Mapping[str, Callable[[Any, Any], bool]] = {
    ">": compare_by.gt,
    ">=": compare_by.ge,
    "<": compare_by.lt,
    "<=": compare_by.le,
}

WORDS: dict[str, Scalar] = {"true": True, "false": False, "null": None}


class Dialect(NamedTuple):
    """How a collection reads FQL: its properties, and whether case counts.

    - *folds* (hosts): a str compares without case, a list exactly, and ``'*x*'`` needs the operator ``*``.
    - *exact*: properties whose case always counts.
    - *partial*: properties that match if some of their words are given.
    - *spelled*: properties with capital letters, by their names in small letters.
    - *versions*: properties that ``>`` and ``<`` compare number by number: ``7.9`` is less than ``7.26``.
    """

    knows: Callable[[str], bool]
    folds: bool = False
    exact: frozenset[str] = frozenset()
    partial: frozenset[str] = frozenset()
    spelled: Mapping[str, str] = {}
    versions: frozenset[str] = frozenset()


class Condition(NamedTuple):
    """One property against one value or a list."""

    name: str
    operator: str
    values: Sequence[Scalar]
    listed: bool
    size: int = 1


class Group(NamedTuple):
    """Conditions of which all, or any, must hold."""

    every: bool
    parts: Sequence[Condition | Group]
    size: int


def compiled(text: str, dialect: Dialect, now: float) -> Filter:
    """Compile a filter to a function of a record. Raise Refused (400) if it is not valid."""
    if not text.strip():
        return EVERYTHING
    tree = _parsed(text)
    if tree is None:
        return EVERYTHING
    if tree.size > MOST_PROPERTIES:
        raise Refused(400, f"a filter may have {MOST_PROPERTIES} properties, not {tree.size}")
    return _meaning(tree, dialect, now)


@lru_cache(maxsize=256)
def _parsed(text: str) -> Any:
    """Parse a filter. Results are cached, since programs repeat their filters."""
    try:
        from lark import UnexpectedInput
    except ImportError:
        raise Refused(501, "filters need lark: pip install 'falconlite[simulator]'") from None
    try:
        return _parser().parse(text)
    except UnexpectedInput as error:
        place = getattr(error, "column", -1)
        where = f" at character {place}" if place > 0 else ""
        raise Refused(400, f"invalid filter expression{where}") from None


@cache
def _parser() -> Lark:
    from lark import Lark, Transformer, v_args

    class Reader(Transformer[Any, Any]):
        """Build conditions and groups while parsing. Nothing recurses, so nesting has no limit."""

        def everything(self, _: Any) -> None:
            return None

        def any_of(self, parts: list[Any]) -> Group:
            return Group(False, parts, sum(part.size for part in parts))

        def all_of(self, parts: list[Any]) -> Group:
            return Group(True, parts, sum(part.size for part in parts))

        def listed(self, values: list[Any]) -> list[Any]:
            return values

        @v_args(inline=True)
        def condition(self, name: str, operator: str | None, value: Any) -> Condition:
            listed = isinstance(value, list)
            operator = {None: "", "=<": "<="}.get(operator, str(operator))
            return Condition(str(name).lower(), operator, value if listed else [value], listed)

        @v_args(inline=True)
        def scalar(self, token: Any) -> Scalar:
            if token.type == "TEXT":
                return re.sub(r"\\(['\"\\])", r"\1", token[1:-1])
            return WORDS[token.lower()] if token.type == "WORD" else float(token)

    return Lark(GRAMMAR, parser="lalr", transformer=Reader(), maybe_placeholders=True)


class Sought(NamedTuple):
    """The one text, or the texts, of a condition that only such values can pass.

    *how* is ``exact``, ``folded`` (in any case) or ``within`` (the beginning of a value, or words of it).
    """

    how: str
    texts: Sequence[str]


class Check(NamedTuple):
    """A compiled condition.

    *bound* is the operator and the date, if it only compares with a date. *sought* are the values that it looks for, if
    an index may find them.
    """

    name: str
    read: Callable[[Mapping[str, Any]], Sequence[Any]]
    holds: Callable[[Sequence[Any]], bool]
    bound: tuple[str, float] | None = None
    sought: Sought | None = None

    def __call__(self, record: Mapping[str, Any]) -> bool:
        """Return whether a record passes."""
        return self.holds(self.read(record))

    @property
    def names(self) -> set[str]:
        """The property, as a set."""
        return {self.name}


class Both(NamedTuple):
    """Checks of which all, or any, must pass."""

    every: bool
    parts: Sequence[Check | Both]

    def __call__(self, record: Mapping[str, Any]) -> bool:
        """Return whether a record passes."""
        if self.every:
            return all(part(record) for part in self.parts)
        return any(part(record) for part in self.parts)

    @property
    def names(self) -> set[str]:
        """All properties in the filter."""
        return {name for part in self.parts for name in part.names}


EVERYTHING, NOTHING = Both(True, ()), Both(False, ())


def _meaning(node: Condition | Group, dialect: Dialect, now: float) -> Filter:
    if isinstance(node, Condition):
        return _condition(node, dialect, now)
    return Both(node.every, [_meaning(part, dialect, now) for part in node.parts])


def _condition(condition: Condition, dialect: Dialect, now: float) -> Check:
    name, operator = dialect.spelled.get(condition.name, condition.name), condition.operator
    if not dialect.knows(name):
        raise Refused(400, f"invalid filter: unknown property {name!r}")
    bound: tuple[str, float] | None = None
    tests: Sequence[Test]
    if operator in {">", ">=", "<", "<="}:
        limit, read = _limit(condition, dialect, now)
        tests, empty = [_ordered(operator, limit, read)], False
        bound = (operator, float(limit)) if read is instant else None
    else:
        full = [value for value in condition.values if value not in ("", None)]
        tests, empty = _tests(condition, full, dialect), len(full) < len(condition.values)
    negated = operator.startswith("!")

    def holds(values: Sequence[Any]) -> bool:
        if values:
            return any(test(value) for value in values for test in tests) is not negated
        return empty is not negated

    return Check(name, reader(name), holds, bound, _sought(condition, dialect))


def _sought(condition: Condition, dialect: Dialect) -> Sought | None:
    """Return what a condition without an operator looks for; None if no index helps."""
    texts = [value for value in condition.values if isinstance(value, str) and value]
    if condition.operator or len(texts) < len(condition.values):
        return None
    if condition.listed:
        return Sought("exact", texts)
    if "*" in texts[0]:
        return None
    folds = dialect.folds and condition.name not in dialect.exact
    how = "folded" if folds else "exact"
    return Sought("within" if condition.name in dialect.partial else how, texts)


def _tests(condition: Condition, values: Sequence[Scalar], dialect: Dialect) -> list[Test]:
    operator = condition.operator.removeprefix("!")
    folds = dialect.folds and condition.name not in dialect.exact
    if operator == "~":
        return [same_words(written(value)) for value in values]
    if operator == "*":
        return [like(written(value), folds=folds) for value in values]
    tests = [same(value) for value in values if isinstance(value, (bool, float))]
    texts = [value for value in values if isinstance(value, str)]
    if condition.listed:
        exactly = frozenset(texts)
        return [*tests, lambda value: written(value) in exactly]
    for text in texts:
        if condition.name in dialect.partial and "*" not in text:
            tests.append(within(text))
            continue
        contains = dialect.folds and len(text) > 1 and text.startswith("*") and text.endswith("*")
        tests.append(like("" if contains else text, folds=folds))
    return tests


def _limit(condition: Condition, dialect: Dialect, now: float) -> tuple[Any, Callable[[Any], Any]]:
    """Return the date, number or version to compare with, and the function that reads values for it."""
    wanted = condition.values[0]
    if condition.name in dialect.versions and not condition.listed and isinstance(wanted, str) and version(wanted):
        return version(wanted), version
    if not condition.listed and not isinstance(wanted, bool) and wanted is not None:
        bound = moment(wanted, now) if isinstance(wanted, str) else float(wanted)
        if bound is not None:
            return bound, instant if isinstance(wanted, str) else number
    raise Refused(400, f"invalid filter: {condition.name}:{condition.operator} needs one date or number")


def _ordered(operator: str, limit: Any, read: Callable[[Any], Any]) -> Test:
    compare = ORDERS[operator]

    def holds(value: Any) -> bool:
        place = read(value)
        return place is not None and compare(place, limit)

    return holds
