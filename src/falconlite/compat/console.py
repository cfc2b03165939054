"""Provide what falconpy programs use to write to a terminal: colors, a progress indicator, random strings."""

from __future__ import annotations

from secrets import choice
from string import ascii_letters, digits
from typing import ClassVar

from falconlite.compat.constants import MAX_RANDOM_STRING_LENGTH

SPECIALS = "!@#$%?&*_."


def _colored(code: int) -> str:
    return f"\033[{code}m"


class Color:
    """Sequences that set the color and the style of text in a terminal; ``END`` ends both."""

    PURPLE = _colored(95)
    CYAN = _colored(96)
    DARKCYAN = _colored(36)
    MAGENTA = _colored(35)
    BLUE = _colored(34)
    LIGHTBLUE = _colored(94)
    GREEN = _colored(32)
    LIGHTGREEN = _colored(92)
    YELLOW = _colored(33)
    LIGHTYELLOW = _colored(93)
    RED = _colored(31)
    LIGHTRED = _colored(91)
    BOLD = _colored(1)
    UNDERLINE = _colored(4)
    END = _colored(0)


def _clock() -> list[str]:
    """Return the faces of a clock from twelve to eleven; falconpy shows half past twelve in place of six."""
    first = ord("\N{CLOCK FACE ONE OCLOCK}")
    hours = [chr(first + (hour - 1) % 12) for hour in range(12)]
    hours[6] = "\N{CLOCK FACE TWELVE-THIRTY}"
    return hours


def _moon() -> list[str]:
    """Return the phases of the moon, from full to full."""
    new = ord("\N{NEW MOON SYMBOL}")
    return [chr(new + (phase + 4) % 8) for phase in range(8)]


def _kitt(width: int = 8) -> list[str]:
    """Return a light with a tail that crosses a row of dots."""
    line, dark = "." * width + "oOo" + "." * width, "." * width
    return [dark, *(line[width - start :][:width] for start in range(-2, width)), dark]


def _cylon(width: int = 8) -> list[str]:
    """Return the frames of a light that crosses a row, dark at the start and the end."""
    dark = "o" * width
    return [dark, *(dark[:step] + "O" + dark[step + 1 :] for step in range(width)), dark]


class Indicator:
    """An indicator of progress for terminals. Each ``repr`` and each ``print`` shows its next picture.

    *style* (str) is "moon", "clock", "kitt", "cylon" or "thinking"; any other one means "moon".
    """

    CLOCK: ClassVar[list[str]] = _clock()
    MOON: ClassVar[list[str]] = _moon()
    KITT: ClassVar[list[str]] = _kitt()
    CYLON: ClassVar[list[str]] = _cylon()
    THINKING: ClassVar[list[str]] = ["\N{THINKING FACE}"] * 5 + ["  "] * 5

    def __init__(self, style: str = "moon") -> None:
        self.position = -1
        name = style.upper()
        self._indicator: list[str] = getattr(self, name) if name in type(self).__annotations__ else self.MOON

    def __repr__(self) -> str:
        self.position = (self.position + 1) % len(self._indicator)
        return self._indicator[self.position]

    @property
    def indicator(self) -> list[str]:
        """The pictures, in order."""
        return self._indicator


def random_string(
    length: int = 10, include_letters: bool = True, include_digits: bool = True, include_specials: bool = False
) -> str:
    """Return a str of random characters, from a source that is fit for secrets.

    *length* is 1 to 4,096; values outside of the bounds are set to the nearer bound. Without any kind of characters
    the str is empty.
    """
    letters = ascii_letters if include_letters else ""
    characters = letters + (digits if include_digits else "") + (SPECIALS if include_specials else "")
    count = max(1, min(length, MAX_RANDOM_STRING_LENGTH)) if characters else 0
    return "".join(choice(characters) for _ in range(count))
