"""Split the line of a command into words, as real-time response does."""

from __future__ import annotations

import re

WORD = re.compile(r"""(?:```.*?```|"[^"]*"|'[^']*'|[^\s"'`]+|["'`])+""", re.DOTALL)
"""A word: quotes and three backticks keep blanks together, also within a word: ``-CloudFile='my script'``."""

MARKS = re.compile(r"""```(.*?)```|"([^"]*)"|'([^']*)'""", re.DOTALL)


def words(line: str) -> list[str]:
    """Return the words of a line, without the quotes. A backslash is an ordinary character."""
    return [
        MARKS.sub(lambda match: next(g for g in match.groups() if g is not None), word) for word in WORD.findall(line)
    ]


def split(arguments: list[str]) -> tuple[list[str], dict[str, str]]:
    """Return the positional arguments, and the options by name in lower case: ``-Timeout=30``, ``-f``."""
    plain, options = [], {}
    for argument in arguments:
        name, equals, value = argument.partition("=")
        if re.fullmatch(r"-{1,2}[A-Za-z@][\w-]*", name):
            options[name.lstrip("-").lower()] = value if equals else ""
        else:
            plain.append(argument)
    return plain, options
