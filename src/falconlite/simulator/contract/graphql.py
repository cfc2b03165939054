"""Answer a GraphQL query with made-up values for its selected fields. Arguments set only the number of records."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from falconlite.simulator.answers import stamp
from falconlite.simulator.records import figures, moments, texts
from falconlite.simulator.records.life import Making
from falconlite.simulator.records.making import snake

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from random import Random

TOKEN = re.compile(
    r'"""(?:.|\n)*?"""|"(?:\\.|[^"\\\n])*"|\#[^\n]*|\.\.\.|[_A-Za-z]\w*|-?[0-9][0-9.eE+-]*|[{}()\[\]:!=|@$&]|[^\s,]'
)

FEW, MOST = 2, 1_000
"""Default and maximum number of nodes in a list."""

LARGEST = 20_000
"""Maximum number of values in an answer."""

DEEPEST = 20
"""Maximum depth of nested selections."""

POINTS = 499_000
"""Remaining points of the customer for queries in this hour."""


class Unreadable(ValueError):
    """The query is not GraphQL."""


class Selected(NamedTuple):
    """A field of a query: its *key* in the answer, its *name*, the value of the argument *first*, and its subfields."""

    key: str
    name: str
    first: str
    within: tuple[Selected, ...] | None


def answer(query: str, variables: Mapping[str, Any], chance: Random, *, now: float, cid: str) -> dict[str, Any]:
    """Return the answer to a query. If the query cannot be read, the answer has ``errors`` and no data."""
    making = Making(chance, now, cid, 0)
    making.room = LARGEST
    try:
        selected = Reader(query).document()
        data = {field.key: _value(field, making, variables, 0) for field in selected}
    except Unreadable as error:
        return {"data": None, "errors": [{"message": f"Syntax Error: {error}"}]}
    return {"data": data, "errors": [], "extensions": {"runTime": 1, "remainingPoints": POINTS, "consumedPoints": 1}}


class Reader:
    """A parser of the selections in a document, fragments included. It skips types, arguments and directives."""

    def __init__(self, query: str) -> None:
        self.tokens: list[str] = [token for token in TOKEN.findall(query) if not token.startswith("#")]
        self.place = 0
        self.fragments: dict[str, tuple[Selected, ...]] = {}

    def document(self) -> tuple[Selected, ...]:
        """Return the fields of the first operation."""
        list(self._definitions())
        self.place = 0
        bodies = list(self._definitions())  # A second pass, because a fragment may be defined after its use.
        if not bodies:
            raise Unreadable("unexpected end of the document")
        return bodies[0]

    def _definitions(self) -> Iterator[tuple[Selected, ...]]:
        while self.place < len(self.tokens):
            kind = self.tokens[self.place]
            if kind not in {"{", "query", "mutation", "fragment"}:
                raise Unreadable(f"unexpected {kind!r}")
            name = self.tokens[self.place + 1] if self.place + 1 < len(self.tokens) else ""
            while self._peek() != "{":
                self._skip()
            fields = self._selection(0)
            if kind == "fragment":
                self.fragments[name] = fields
            else:
                yield fields

    def _peek(self) -> str:
        if self.place >= len(self.tokens):
            raise Unreadable("unexpected end of the document")
        return self.tokens[self.place]

    def _next(self) -> str:
        token = self._peek()
        self.place += 1
        return token

    def _skip(self) -> list[str]:
        """Skip a token, or everything up to its closing parenthesis; return the skipped tokens."""
        start, depth = self.place, 0
        while True:
            token = self._next()
            depth += token in {"(", "["}
            depth -= token in {")", "]"}
            if depth <= 0:
                return self.tokens[start : self.place]

    def _selection(self, depth: int) -> tuple[Selected, ...]:
        if depth > DEEPEST:
            raise Unreadable(f"more than {DEEPEST} levels")
        self._next()
        found: dict[str, Selected] = {}
        while self._peek() != "}":
            for field in self._fragment(depth) if self._peek() == "..." else (self._field(depth),):
                found[field.key] = field
        self._next()
        if not found:
            raise Unreadable("expected a name, found '}'")
        return tuple(found.values())

    def _fragment(self, depth: int) -> tuple[Selected, ...]:
        self._next()
        name = self._next() if self._peek() not in {"{", "@", "on"} else ""
        if name:
            return self.fragments.get(name, ())
        while self._peek() != "{":
            self._skip()
        return self._selection(depth + 1)

    def _field(self, depth: int) -> Selected:
        key = name = self._name()
        if self._peek() == ":":
            self._next()
            name = self._name()
        given = self._skip() if self._peek() == "(" else []
        while self._peek() == "@":
            self.place += 2
            if self._peek() == "(":
                self._skip()
        within = self._selection(depth + 1) if self._peek() == "{" else None
        value = "".join(given[given.index("first") + 2 :][:2]) if "first" in given else ""
        return Selected(key, name, value.partition(")")[0], within)

    def _name(self) -> str:
        token = self._next()
        if not re.fullmatch(r"[_A-Za-z]\w*", token):
            raise Unreadable(f"expected a name, found {token!r}")
        return token


def _value(field: Selected, making: Making, variables: Mapping[str, Any], many: int) -> Any:
    """Make the value of a field; *many* is the number of records in its list, 0 if the query does not set it."""
    making.room -= 1
    if making.room < 0:
        raise Unreadable(f"the answer would have more than {LARGEST} values")
    if field.within is None:
        return _leaf(field.name, making)
    first = str(variables.get(field.first[1:]) if field.first.startswith("$") else field.first)
    many = min(int(first[:9]), MOST) if first.isdecimal() else many
    names = {inner.name for inner in field.within}
    connects = bool(names & {"nodes", "edges", "pageInfo"})
    repeat = (many or FEW) if field.name.endswith("s") and not connects else 1
    within = many if connects else 0
    made = [{one.key: _value(one, making, variables, within) for one in field.within} for _ in range(repeat)]
    return made if field.name.endswith("s") and not connects else made[0]


def _leaf(name: str, making: Making) -> Any:
    plain = snake(name)
    if plain == "has_next_page":
        return False
    if re.match(r"(is|has|can)_", plain) or plain in {"archived", "learned", "enabled", "watched"}:
        return figures.flag_of(plain)(making)
    if moments.is_moment(plain):
        return stamp(making.born)
    if plain.endswith(("count", "total", "score")):
        return figures.whole_of(plain)(making)
    return texts.maker_of(plain)(making)
