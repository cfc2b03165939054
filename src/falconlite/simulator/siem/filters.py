"""The filters of a query, compiled to tests of an event.

``or`` binds tighter than ``and``: ``a b or c`` is ``a and (b or c)``, as in LogScale.
"""

from __future__ import annotations

import operator
import re
import warnings
from typing import TYPE_CHECKING, Any

from falconlite.simulator.answers import Refused

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import TypeAlias

    from falconlite.simulator.siem.reading import Reader
    from falconlite.simulator.siem.words import Word

    Event: TypeAlias = Mapping[str, Any]
    Test: TypeAlias = Callable[[Event], bool]

ORDERS: Mapping[str, Callable[[float, float], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}

DEEPEST = 100
"""Maximum depth of nested parentheses."""


def read_filter(reader: Reader, depth: int = 0) -> Test:
    """Read a filter up to a ``|``, a ``)`` or the end of the query."""
    parts = [_any_of(reader, depth)]
    while not (reader.word.kind == "end" or reader.word.is_one_of("|", ")")):
        reader.take_word("and")
        parts.append(_any_of(reader, depth))
    return parts[0] if len(parts) == 1 else lambda event: all(part(event) for part in parts)


def _any_of(reader: Reader, depth: int) -> Test:
    parts = [_one(reader, depth)]
    while reader.take_word("or"):
        parts.append(_one(reader, depth))
    return parts[0] if len(parts) == 1 else lambda event: any(part(event) for part in parts)


def _one(reader: Reader, depth: int) -> Test:
    negated = False
    while reader.take_word("not") or reader.take("!"):
        negated = not negated
    test = _primary(reader, depth)
    return (lambda event: not test(event)) if negated else test


def _primary(reader: Reader, depth: int) -> Test:
    if depth > DEEPEST:
        raise Refused(400, f"the query has more than {DEEPEST} parentheses within each other")
    if reader.take("("):
        test = read_filter(reader, depth + 1)
        reader.need(")")
        return test
    word = reader.next()
    if word.kind == "regex":
        matches = _regex(word)
        return lambda event: any(matches(value) for value in _texts(event))
    if word.kind not in {"plain", "quoted"} or (word.kind == "plain" and word.text.lower() in {"and", "or"}):
        raise reader.lost(word)
    if reader.word.is_one_of("="):
        return _equal(reader, word.text, negated=False)
    if reader.word.is_one_of("!="):
        return _equal(reader, word.text, negated=True)
    if reader.word.kind == "operator" and reader.word.text in ORDERS:
        return _compared(reader, word.text)
    if reader.word.is_one_of("(", "{", "[", ":=", "=~"):
        raise reader.lost(reader.word, f"after {word.text}")
    if word.kind == "plain" and word.text.lower() in {"true", "false"}:
        return (lambda _: True) if word.text.lower() == "true" else (lambda _: False)
    contains = _pattern(word.text, whole=False)
    return lambda event: any(contains(value) for value in _texts(event))


def _equal(reader: Reader, name: str, *, negated: bool) -> Test:
    reader.next()
    word = reader.next()
    if word.kind not in {"plain", "quoted", "regex"}:
        raise reader.lost(word, f"where the value of {name} should be")
    if word.kind == "plain" and reader.word.is_one_of("("):
        raise reader.lost(word, "as the value of a field")
    matches = _regex(word) if word.kind == "regex" else _pattern(word.text, whole=True)
    if negated:
        return lambda event: name not in event or not matches(str(event[name]))
    return lambda event: name in event and matches(str(event[name]))


def _compared(reader: Reader, name: str) -> Test:
    compare = ORDERS[reader.next().text]
    word = reader.next()
    wanted = number(word.text)
    if wanted is None:
        raise Refused(400, f"{name} can be compared with a number only, not with {word}")

    def holds(event: Event) -> bool:
        value = number(event.get(name, ""))
        return value is not None and compare(value, wanted)

    return holds


def number(value: object) -> float | None:
    """Return a value as a number; None if it is not one."""
    try:
        return float(str(value))
    except ValueError:
        return None


def _texts(event: Event) -> list[str]:
    """Return the values that free-text search covers: all but tags and fields added by the platform."""
    return [str(value) for name, value in event.items() if name[:1] not in "#@" or name == "@rawstring"]


def _pattern(text: str, *, whole: bool) -> Callable[[str], bool]:
    """Match a str with ``*`` for any characters, case-sensitive."""
    if "*" not in text:
        return (lambda value: value == text) if whole else (lambda value: text in value)
    expression = re.compile(".*".join(map(re.escape, text.split("*"))), re.DOTALL)
    find = expression.fullmatch if whole else expression.search
    return lambda value: find(value) is not None


def _regex(word: Word) -> Callable[[str], bool]:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # warnings of Python about syntax whose meaning will change
            find = re.compile(re.sub(r"\(\?<(?![=!])", "(?P<", word.text), word.flags)
    except (re.error, OverflowError, RecursionError) as error:
        raise Refused(400, f"the regular expression at character {word.at} is not valid: {error}") from None
    return lambda value: find.search(value) is not None
