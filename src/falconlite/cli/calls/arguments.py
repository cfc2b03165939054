"""Read the arguments of a call from the command line, by the declaration of the operation."""

from __future__ import annotations

import inspect
import re
import sys
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any

from falconlite.cli.calls.values import choices_of, converted
from falconlite.cli.calls.words import body_of, content, words
from falconlite.cli.failures import wrong
from falconlite.redact import IDENTIFIERS, SECRET_NAMES, is_secret

if TYPE_CHECKING:
    from falconlite.binding.operation import Operation
    from falconlite.cli.calls.named import Named
    from falconlite.cli.calls.words import Word
    from falconlite.http.messages import Request
    from falconlite.operations.entries import ArgumentEntry

NAMES = SECRET_NAMES - IDENTIFIERS


def arguments_of(named: Named, given: tuple[str, ...], body: str | None) -> dict[str, Any]:
    """Return the keywords of the call; raise a failure for unknown and for missing arguments."""
    groups: dict[str, list[Word]] = {}
    known = {argument.name: argument for argument in named.entry.arguments}
    for word in words(given):
        groups.setdefault(_name_of(named, word.name), []).append(word)
    if sum(word.file == "-" for group in groups.values() for word in group) + (body in {"-", "@-"}) > 1:
        raise wrong("only one argument can be read from standard input")
    upload = named.declared.upload.argument if named.declared and named.declared.upload else ""
    read = {
        name: _file(known[name], group) if name == upload else _value(known[name], group)
        for name, group in groups.items()
    }
    if body is not None:
        read |= {"body": _body(named, read, body)}
    _check_required(named, read)
    if named.declared is not None:
        _check_filter(named.declared, read)
        request_of(named.declared, read)
    return read


def request_of(declared: Operation, read: dict[str, Any]) -> Request:
    """Return the request of a call, without sending it; raise a failure if the arguments do not fit."""
    from falconlite.errors import PayloadValidationError

    try:
        return declared.bind((), dict(read))
    except (PayloadValidationError, TypeError) as error:
        message = re.sub(r"^[\w.]+\(\) ", f"{declared.id} ", str(error)).replace("; nothing was sent", "")
        raise wrong(message) from None


def _name_of(named: Named, name: str) -> str:
    """Return the declared name of an argument; the caller may use its API name."""
    places = named.declared.places if named.declared else {one.name: one for one in named.entry.arguments}
    if name in places:
        return places[name].name
    near = get_close_matches(name, places, 1) or get_close_matches(name.lower(), places, 1)
    names = ", ".join(argument.name for argument in named.entry.arguments)
    hint = f", did you mean {near[0]}?" if near else f"; it takes {names or 'no arguments'}"
    raise wrong(
        f"{named.entry.id} has no argument {name}{hint} ('falconlite call {named.entry.id} --help' explains it)"
    )


def _value(argument: ArgumentEntry, group: list[Word]) -> Any:
    """Return the value of an argument from all words that give it."""
    if is_secret(argument.name, NAMES) and any(not word.file for word in group):
        raise wrong(
            f"{argument.name} is secret, and other users could see it in the list of processes: "
            f"give {argument.name}=@FILE, or {argument.name}=@- for standard input"
        )
    if any(word.is_json for word in group):
        if len(group) > 1:
            raise wrong(f"{argument.name} is given as JSON, so give it once")
        return content(group[0])
    return converted(argument, [content(word) for word in group])


def _file(argument: ArgumentEntry, group: list[Word]) -> Any:
    """Return the file to send, which is read while it is sent."""
    if len(group) > 1:
        raise wrong(f"{argument.name} takes one value, and was given {len(group)}")
    word = group[0]
    if word.file == "-":
        return sys.stdin.buffer.read()
    path = Path(word.file or word.value)
    if not path.is_file():
        raise wrong(f"{argument.name} is a file to send, and there is no file {str(path)!r}")
    return path


def _body(named: Named, read: dict[str, Any], given: str) -> Any:
    declared = named.declared
    if declared is None or not declared.has_body or "body" not in declared.options:
        raise wrong(f"{named.entry.id} has no body: leave out --body")
    if twice := [name for name in read if declared.places[name].part == "body"]:
        raise wrong(f"--body is the whole body, so put {', '.join(twice)} into it")
    if declared.upload is not None and not declared.upload.argument and given.startswith("@") and given != "@-":
        path = Path(given[1:])
        if not path.is_file():
            raise wrong(f"there is no file {str(path)!r}")
        return path
    return body_of(given)


def _check_required(named: Named, read: dict[str, Any]) -> None:
    """Raise a failure that names all missing required arguments and their choices."""
    whole = "body" in read
    missing = [
        one
        for one in named.entry.arguments
        if one.required and read.get(one.name) in (None, "", []) and not (whole and "body" in one.part)
    ]
    if not missing:
        return
    told = [f"{one.name} (one of {', '.join(choices_of(one))})" if choices_of(one) else one.name for one in missing]
    example = " ".join(f"{one.name}=..." for one in missing)
    raise wrong(
        f"{named.entry.id} needs {' and '.join(told)}: falconlite call {named.entry.id} {example} "
        f"('falconlite call {named.entry.id} --help' explains it)"
    )


def _check_filter(declared: Operation, read: dict[str, Any]) -> None:
    """Check a filter that is FQL according to its docstring."""
    text = read.get("filter")
    if isinstance(text, str) and re.search(r"\*filter\*[^.]*FQL", inspect.getdoc(declared.stub) or ""):
        from falconlite.cli.filters import checked

        checked(text)
