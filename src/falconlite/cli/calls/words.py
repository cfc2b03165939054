"""Split ``name=value``, ``name=@file``, ``name:=JSON`` and ``--body`` into names and values."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any, NamedTuple

from falconlite.cli.failures import wrong

WORD = re.compile(r"([^=:]+)(:=|=)(.*)", re.DOTALL)

HOW = "arguments are name=value, name=@FILE or name:=JSON"


class Word(NamedTuple):
    """One argument of a command line.

    - ``name`` (str): the name
    - ``value``: a str; the value of the JSON if ``is_json``
    - ``is_json`` (bool): whether it was given as JSON
    - ``file`` (str): name of the file, "-" for standard input; empty if the value was on the command line
    """

    name: str
    value: Any
    is_json: bool
    file: str


def words(given: tuple[str, ...]) -> list[Word]:
    """Read the arguments of a command line, but not yet the files that they name."""
    return [_word(one) for one in given]


def _word(given: str) -> Word:
    found = WORD.fullmatch(given)
    if not found:
        raise wrong(f"{given!r} is not an argument: {HOW}")
    name, sign, text = found.groups()
    file = text[1:] if text.startswith("@") else ""
    if text == "@":
        raise wrong(f"{given!r} names no file: {name}{sign}@FILE, or {name}{sign}@- for standard input")
    is_json = sign == ":="
    return Word(name, text if file or not is_json else parsed(name, text), is_json, file)


def content(word: Word) -> Any:
    """Return the value of an argument; read its file, if it names one."""
    if not word.file:
        return word.value
    text = text_of(word.file)
    return parsed(f"{word.name} ({word.file})", text) if word.is_json else text.removesuffix("\n").removesuffix("\r")


def parsed(name: str, text: str) -> Any:
    """Parse JSON; raise a failure with the position of the error."""
    try:
        return json.loads(text)
    except ValueError as error:
        raise wrong(f"{name} is not JSON: {error}") from None


def text_of(file: str) -> str:
    """Read a text file, or standard input for "-"."""
    try:
        return sys.stdin.read() if file == "-" else Path(file).read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise wrong(f"{file} is not text in UTF-8") from None
    except OSError as error:
        raise wrong(f"{file}: {error.strerror}") from None


def body_of(given: str) -> Any:
    """Read ``--body``: JSON, ``@FILE``, or ``-`` for standard input."""
    from falconlite.cli.output.secrets import masked

    if given == "-" or given.startswith("@"):
        file = given.removeprefix("@")
        return parsed(f"--body ({file})", text_of(file))
    body = parsed("--body", given)
    if masked(body) != body:
        raise wrong("--body holds a secret, which other users could see in the list of processes: give --body @FILE")
    return body
