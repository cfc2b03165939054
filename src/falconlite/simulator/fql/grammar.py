"""Parse FQL, the filter language of the API, to conditions and groups of them.

    filter:     "*" | any_of
    any_of:     all_of ("," all_of)*
    all_of:     primary ("+" primary)*
    primary:    "(" any_of ")" | property ":" [operator] value
    value:      scalar | "[" scalar ("," scalar)* "]"

Spaces between tokens are ignored. Programs send new filters all the time, so this parser is written for speed: a
general parser takes four times as long, half of the time of a small search. A test compares the two parsers.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from falconlite.simulator.answers import Refused

if TYPE_CHECKING:
    from collections.abc import Sequence

    Scalar: TypeAlias = "str | float | bool | None"

PROPERTY = r"_?[A-Za-z][A-Za-z0-9_-]*(?:\.[A-Za-z0-9][A-Za-z0-9_-]*)*"
OPERATOR = r"!~|!\*|!|>=|<=|=<|>|<|~|\*"
SCALAR = r"""'[^'\\]*(?:\\.[^'\\]*)*'|"[^"\\]*(?:\\.[^"\\]*)*"|-?[0-9]+(?:\.[0-9]+)?|(?i:true|false|null)"""
WORDS: dict[str, bool | None] = {"true": True, "false": False, "null": None}

ONE = re.compile(SCALAR, re.DOTALL)
ESCAPED = re.compile(r"\\(['\"\\])")
CONDITION = re.compile(
    rf" *({PROPERTY}) *: *({OPERATOR})? *(?:({SCALAR})|\[ *((?:{SCALAR})(?: *, *(?:{SCALAR}))*) *\]) *", re.DOTALL
)
TOKEN = re.compile(rf" *({PROPERTY}|{SCALAR}|{OPERATOR}|[][(),+:])", re.DOTALL)

STEPS: dict[str, tuple[tuple[re.Pattern[str], str], ...]] = {
    name: tuple((re.compile(f" *({pattern})", re.DOTALL), following) for pattern, following in ways)
    for name, ways in {
        "property": ((PROPERTY, "colon"),),
        "colon": ((":", "operator"),),
        "operator": ((OPERATOR, "value"), (r"\[", "listed"), (SCALAR, "")),
        "value": ((r"\[", "listed"), (SCALAR, "")),
        "listed": ((SCALAR, "more"),),
        "more": ((",", "listed"), (r"\]", "")),
    }.items()
}
"""The tokens that may come next in a condition, and the state after each."""


class Condition(NamedTuple):
    """One property against one value or a list."""

    name: str
    operator: str
    values: Sequence[Scalar]
    listed: bool
    size: int = 1


class Misplaced(Refused):
    """Raised for the position of a syntax error in a filter.

    ``place`` is the index of the wrong character. If the filter ends too early, ``place`` is its length, and the
    message names the position of the last token.
    """

    def __init__(self, text: str, place: int) -> None:
        self.place = place
        if place == len(text):
            place = max((match.start(1) for match in TOKEN.finditer(text)), default=0)
        super().__init__(400, f"invalid filter expression at character {place - text.rfind(chr(10), 0, place)}")


class Group(NamedTuple):
    """Conditions of which all (*every*), or any, must hold."""

    every: bool
    parts: Sequence[Condition | Group]
    size: int


@lru_cache(maxsize=256)
def parsed(text: str) -> Condition | Group | None:
    """Parse a filter; None for ``*``. Results are cached, since programs repeat their filters.

    Raise Refused (400) with the place of the error if it is not valid. The parser does not recurse, so nesting is
    unlimited.
    """
    place = _spaces(text, 0)
    if text.startswith("*", place):
        place = _spaces(text, place + 1)
        if place == len(text):
            return None
        raise Misplaced(text, place)
    outer = list[tuple[list[Condition | Group], list[Condition | Group]]]()
    any_of, all_of = list[Condition | Group](), list[Condition | Group]()
    while True:
        match = CONDITION.match(text, place)
        if match is None:
            opened = _spaces(text, place)
            if not text.startswith("(", opened):
                raise Misplaced(text, _stop(text, opened))
            outer.append((any_of, all_of))
            any_of, all_of, place = [], [], opened + 1
            continue
        all_of.append(_condition(*match.groups()))
        place = match.end()
        while outer and text.startswith(")", place):
            inner = _joined(any_of, all_of)
            any_of, all_of = outer.pop()
            all_of.append(inner)
            place = _spaces(text, place + 1)
        if text.startswith(",", place):
            any_of.append(_all(all_of))
            all_of = []
        elif place == len(text) and not outer:
            return _joined(any_of, all_of)
        elif not text.startswith("+", place):
            raise Misplaced(text, place)
        place += 1


def mistake(text: str) -> int | None:
    """Return the index of the first wrong character, the filter's length if it ends early; None if it is valid."""
    try:
        parsed(text)
    except Misplaced as error:
        return error.place
    return None


def _condition(name: str, operator: str | None, scalar: str | None, listed: str | None) -> Condition:
    operator = "<=" if operator == "=<" else operator or ""
    if scalar is not None:
        return Condition(name.lower(), operator, [_value(scalar)], False)
    return Condition(name.lower(), operator, [_value(each) for each in ONE.findall(listed or "")], True)


def _value(token: str) -> Scalar:
    if token[0] in "'\"":
        return ESCAPED.sub(r"\1", token[1:-1]) if "\\" in token else token[1:-1]
    word = token.lower()
    return WORDS[word] if word in WORDS else float(token)


def _all(parts: list[Condition | Group]) -> Condition | Group:
    return parts[0] if len(parts) == 1 else Group(True, parts, sum(part.size for part in parts))


def _joined(any_of: list[Condition | Group], all_of: list[Condition | Group]) -> Condition | Group:
    parts = [*any_of, _all(all_of)]
    return parts[0] if len(parts) == 1 else Group(False, parts, sum(part.size for part in parts))


def _spaces(text: str, place: int) -> int:
    """Return the next place that is not a space."""
    while text.startswith(" ", place):
        place += 1
    return place


def _stop(text: str, place: int) -> int:
    """Return the place where the condition that starts at a place becomes invalid."""
    step = "property"
    while True:
        for pattern, following in STEPS[step]:
            if match := pattern.match(text, place):
                place, step = match.end(), following
                break
        else:
            return _spaces(text, place)
