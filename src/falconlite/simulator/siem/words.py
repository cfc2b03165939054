"""Split a query into its words: names and patterns, quoted text, regular expressions, operators."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from falconlite.simulator.answers import Refused

if TYPE_CHECKING:
    from collections.abc import Mapping

BLANK = re.compile(r"(\s+|//[^\n]*|/\*.*?\*/)*", re.DOTALL)
QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"', re.DOTALL)
REGEX = re.compile(r"/((?:[^/\\\n]|\\.)+)/([a-zA-Z]*)")
OPERATOR = re.compile(r"!=|<=|>=|:=|=~|[|()\[\]{},;=<>!]")
PARAMETER = re.compile(r"\?\{?([A-Za-z_][\w.]*)\}?")
PLAIN = re.compile(r'(?:(?!:=)[^\s|()\[\]{},;=<>!"])+')

FLAGS = {"i": re.IGNORECASE, "m": re.MULTILINE, "d": re.DOTALL}
"""The flags of a regular expression."""


class Word(NamedTuple):
    """One word: *kind* is "plain", "quoted", "regex", "operator" or "end"; *at* is its position, starting at 1."""

    kind: str
    text: str
    at: int
    flags: int = 0

    def __str__(self) -> str:
        return "the end of the query" if self.kind == "end" else f"{self.text!r} at character {self.at}"

    def is_one_of(self, *operators: str) -> bool:
        """Return whether the word is one of some operators."""
        return self.kind == "operator" and self.text in operators


def split(text: str, arguments: Mapping[str, str]) -> list[Word]:
    """Split a query into words, with *arguments* for its ``?parameters``. Raise Refused (400) if one is missing."""
    words: list[Word] = []
    place = _after_blanks(text, 0)
    while place < len(text):
        word, place = _word(text, place, words, arguments)
        words.append(word)
        place = _after_blanks(text, place)
    return [*words, Word("end", "", len(text) + 1)]


def _after_blanks(text: str, place: int) -> int:
    match = BLANK.match(text, place)
    return match.end() if match else place


def _word(text: str, place: int, before: list[Word], arguments: Mapping[str, str]) -> tuple[Word, int]:
    at = place + 1
    if text[place] == '"':
        match = QUOTED.match(text, place)
        if match is None:
            raise Refused(400, f"the query has a quote without an end at character {at}")
        return Word("quoted", re.sub(r"\\(.)", r"\1", match[1], flags=re.DOTALL), at), match.end()
    if text[place] == "/" and (not before or before[-1].kind == "operator" or before[-1].text.lower() in WORDS):
        match = REGEX.match(text, place)
        if match is None:
            raise Refused(400, f"the query has a regular expression without an end at character {at}")
        return Word("regex", match[1], at, _flags(match[2], at)), match.end()
    if match := PARAMETER.match(text, place):
        if match[1] not in arguments:
            raise Refused(400, f"the query has the parameter ?{match[1]}, for which arguments has no value")
        return Word("quoted", arguments[match[1]], at), match.end()
    match = OPERATOR.match(text, place) or PLAIN.match(text, place)
    if match is None:
        raise Refused(400, f"the query has {text[place]!r} at character {at}, which the simulator does not understand")
    return Word("operator" if OPERATOR.match(text, place) else "plain", match[0], at), match.end()


WORDS = frozenset(("and", "or", "not"))
"""The operators that are words, in any case."""


def _flags(letters: str, at: int) -> int:
    found = 0
    for letter in letters:
        if letter not in FLAGS:
            raise Refused(400, f"the regular expression at character {at} has the unknown flag {letter!r}")
        found |= FLAGS[letter]
    return found
