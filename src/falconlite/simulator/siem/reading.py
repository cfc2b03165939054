"""Read the words of a query in sequence, and the arguments of its functions."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from falconlite.simulator.answers import Refused

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from falconlite.simulator.siem.words import Word

UNDERSTOOD = (
    "filters by field=value, !=, <, <=, >, >=, /regex/ and text with and, or, not and parentheses, "
    "and the steps head, tail, count, groupBy, sort, table and select"
)
"""The supported part of the language, for errors."""

Value: TypeAlias = "str | list[Value] | Function"


class Function(NamedTuple):
    """A function with its arguments: *first* is the one without a name."""

    name: str
    first: Value | None
    named: dict[str, Value]
    at: int

    def only(self, *names: str) -> None:
        """Raise Refused for an argument other than these."""
        for name in self.named:
            if name not in names:
                known = ", ".join(names) or "none"
                raise Refused(400, f"{self.name}() at character {self.at} has the argument {name}; understood: {known}")

    def fields(self, name: str = "field") -> list[str]:
        """Return the first or a named argument as a list of names."""
        given = self.named.get(name, self.first)
        values = given if isinstance(given, list) else [] if given is None else [given]
        return [self._plain(name, value) for value in values]

    def text(self, name: str, default: str, choices: Collection[str] = ()) -> str:
        """Return an argument as a str."""
        value = self._plain(name, self.named.get(name, default))
        if choices and value not in choices:
            raise Refused(400, f"{name} of {self.name}() must be one of {', '.join(choices)}, not {value}")
        return value

    def number(self, name: str, default: int, most: int, *, first: bool = False) -> int:
        """Return an argument: an integer or ``max``. With *first*, it needs no name."""
        unnamed = str(default) if not first or self.first is None else self.first
        text = self._plain(name, self.named.get(name, unnamed))
        if text == "max":
            return most
        if not (text.isascii() and text.isdecimal() and 0 < int(text[:12]) <= most):
            raise Refused(400, f"{name} of {self.name}() must be a number from 1 to {most}, not {text}")
        return int(text)

    def _plain(self, name: str, value: Value) -> str:
        if not isinstance(value, str):
            raise Refused(400, f"{name} of {self.name}() at character {self.at} must be a name or a number")
        return value


class Reader:
    """Takes the words of a query in order."""

    def __init__(self, words: Sequence[Word]) -> None:
        self._words, self._place = words, 0

    @property
    def word(self) -> Word:
        """The next word."""
        return self._words[self._place]

    def next(self) -> Word:
        """Consume and return the next word. The last word marks the end, and stays."""
        word = self.word
        self._place += word.kind != "end"
        return word

    def take(self, operator: str) -> bool:
        """Consume the next word if it is this operator. Return whether it was."""
        found = self.word.is_one_of(operator)
        self._place += found
        return found

    def take_word(self, name: str) -> bool:
        """Consume the next word if it is this name, in any case. Return whether it was."""
        found = self.word.kind == "plain" and self.word.text.lower() == name
        self._place += found
        return found

    def need(self, operator: str) -> None:
        """Consume an operator; raise Refused for any other word."""
        if not self.take(operator):
            raise Refused(400, f"the query needs {operator!r} before {self.word}")

    def lost(self, word: Word, where: str = "") -> Refused:
        """Return the refusal of a word outside the supported language."""
        place = f" {where}" if where else ""
        return Refused(400, f"the simulator does not understand {word}{place}; it understands {UNDERSTOOD}")

    def calls(self) -> bool:
        """Return whether a function call comes next: a name directly followed by a parenthesis."""
        word = self.word
        if word.kind != "plain" or word.text.lower() in {"and", "or", "not"}:
            return False
        following = self._words[self._place + 1]
        return following.is_one_of("(") and following.at == word.at + len(word.text)

    def function(self) -> Function:
        """Consume a function with its arguments."""
        name = self.next()
        self.need("(")
        first: Value | None = None
        named: dict[str, Value] = {}
        while not self.take(")"):
            if first is not None or named:
                self.need(",")
            if self.word.kind == "plain" and self._words[self._place + 1].is_one_of("="):
                key = self.next().text
                self.need("=")
                named[key] = self._value()
            elif first is None and not named:
                first = self._value()
            else:
                raise self.lost(self.word, f"in {name.text}()")
        return Function(name.text, first, named, name.at)

    def _value(self) -> Value:
        if self.take("["):
            values: list[Value] = []
            while not self.take("]"):
                if values:
                    self.need(",")
                values.append(self._value())
            return values
        if self.calls():
            return self.function()
        word = self.next()
        if word.kind not in {"plain", "quoted"}:
            raise self.lost(word)
        return word.text
