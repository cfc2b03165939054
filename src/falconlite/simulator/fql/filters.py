"""Compile FQL, the filter language of the API, to predicates on records."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from falconlite.simulator.answers import Refused
from falconlite.simulator.fql.grammar import Condition, parsed
from falconlite.simulator.fql.matching import (
    Test,
    instant,
    like,
    moment,
    number,
    one_of,
    reader,
    same,
    same_words,
    version,
    within,
    written,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from falconlite.simulator.fql.grammar import Group, Scalar

    Filter: TypeAlias = "Check | Both"

MOST_PROPERTIES = 20

ORDERS: Mapping[str, Callable[[Any], Callable[[Any], bool]]] = {
    ">": lambda limit: limit.__lt__,  # a value is greater than the limit if ``limit.__lt__(value)``
    ">=": lambda limit: limit.__le__,
    "<": lambda limit: limit.__gt__,
    "<=": lambda limit: limit.__ge__,
}
"""The comparison of a value with a limit, by operator."""


class Dialect(NamedTuple):
    """The FQL variant of a collection: its properties, and its rules for case.

    - *folds* (hosts): compare a str without case and a list exactly; ``'*x*'`` needs the operator ``*``.
    - *exact*: properties whose case always counts.
    - *partial*: properties that match on some of their words.
    - *spelled*: properties with capital letters, by their names in lower case.
    - *versions*: properties that ``>`` and ``<`` compare number by number: ``7.9`` is less than ``7.26``.
    """

    knows: Callable[[str], bool]
    folds: bool = False
    exact: frozenset[str] = frozenset()
    partial: frozenset[str] = frozenset()
    spelled: Mapping[str, str] = {}
    versions: frozenset[str] = frozenset()


def compiled(text: str, dialect: Dialect, now: float) -> Filter:
    """Compile a filter to a predicate on records. Raise Refused (400) if it is not valid."""
    if not text.strip():
        return EVERYTHING
    tree = parsed(text)
    if tree is None:
        return EVERYTHING
    if tree.size > MOST_PROPERTIES:
        raise Refused(400, f"a filter may have {MOST_PROPERTIES} properties, not {tree.size}")
    return _meaning(tree, dialect, now)


class Sought(NamedTuple):
    """The str values that a condition looks for, for an index.

    *how* is ``exact``, ``folded`` (in any case) or ``within`` (the beginning of a value, or words of it).
    """

    how: str
    texts: Sequence[str]


class Check(NamedTuple):
    """A compiled condition. It passes if a value passes one of the tests; *negated* reverses this.

    A record without a value passes if *empty*; *negated* reverses this. *date* is the operator and the limit if the
    only test compares with a date. *sought* are the values for an index, if one can help.
    """

    name: str
    read: Callable[[Mapping[str, Any]], Sequence[Any]]
    tests: Sequence[Test]
    empty: bool = False
    negated: bool = False
    date: tuple[str, float] | None = None
    sought: Sought | None = None

    def holds(self, values: Sequence[Any]) -> bool:
        """Return whether the list of all values of a record passes."""
        if not values:
            return self.empty is not self.negated
        for view, holds, _ in self.tests:
            for value in values:
                seen = view(value)
                if seen is not None and holds(seen):
                    return not self.negated
        return self.negated

    def __call__(self, record: Mapping[str, Any]) -> bool:
        """Return whether a record passes."""
        return self.holds(self.read(record))

    @property
    def names(self) -> set[str]:
        """The property, as a set of one."""
        return {self.name}


class Both(NamedTuple):
    """Checks of which all (*every*), or any, must pass."""

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
    if operator in ORDERS:
        limit, view = _limit(condition, dialect, now)
        date = (operator, limit) if view is instant else None
        return Check(name, reader(name), [Test(view, ORDERS[operator](limit))], date=date)
    full = [value for value in condition.values if value not in ("", None)]
    empty, negated = len(full) < len(condition.values), operator.startswith("!")
    tests = _tests(condition, full, dialect)
    return Check(name, reader(name), tests, empty, negated, sought=_sought(condition, dialect))


def _sought(condition: Condition, dialect: Dialect) -> Sought | None:
    """Return the values that a condition without an operator looks for; None if no index helps."""
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
        return [*tests, one_of(texts)]
    for text in texts:
        if condition.name in dialect.partial and "*" not in text:
            tests.append(within(text))
            continue
        contains = dialect.folds and len(text) > 1 and text.startswith("*") and text.endswith("*")
        tests.append(like("" if contains else text, folds=folds))
    return tests


def _limit(condition: Condition, dialect: Dialect, now: float) -> tuple[Any, Callable[[Any], Any]]:
    """Return the date, number or version to compare with, and the function that reads such values."""
    wanted = condition.values[0]
    if condition.name in dialect.versions and not condition.listed and isinstance(wanted, str) and version(wanted):
        return version(wanted), version
    if not condition.listed and not isinstance(wanted, bool) and wanted is not None:
        bound = moment(wanted, now) if isinstance(wanted, str) else float(wanted)
        if bound is not None:
            return float(bound), instant if isinstance(wanted, str) else number
    raise Refused(400, f"invalid filter: {condition.name}:{condition.operator} needs one date or number")
