"""Faults written as JSON: ``{"fault": "status", "with": {"code": 503}, "times": 2}``."""

from __future__ import annotations

import re
from inspect import Parameter, signature
from typing import TYPE_CHECKING, Any, NamedTuple

from falconlite.simulator.faults.faults import Fault

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from falconlite.simulator.faults.faults import Faults

LONGEST_WAIT = 86_400.0
"""Maximum number of seconds in JSON."""

LARGEST = 2**40
"""Maximum number of bytes or calls in JSON."""

TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
"""Pattern of a header name."""

LINE = re.compile(r"[\t\x20-\x7e\x80-\xff]*")
"""Pattern of a header value: one line that HTTP can carry."""

MAKERS: dict[str, Callable[..., Fault]] = {
    name: getattr(Fault, name)
    for name, made in vars(Fault).items()
    if isinstance(made, classmethod) and not name.startswith("_")
}
"""The class methods that make faults, by name."""

SCRIPT = {"fault", "with", "route", "verb", "times", "skip"}
CHANCE = {"rate", "faults", "seed", "route", "verb"}


class Kind(NamedTuple):
    """A kind of value: its description, its test, its input type in a form, and its allowed values."""

    words: str
    fits: Callable[[Any], bool]
    type: str
    choices: tuple[str | None, ...] = ()


def _whole(value: Any) -> bool:
    return type(value) is int and abs(value) <= LARGEST


def _seconds(value: Any) -> bool:
    return type(value) in {int, float} and 0 <= value <= LONGEST_WAIT


def _text(value: Any) -> bool:
    return isinstance(value, str) and LINE.fullmatch(value) is not None


def _headers(value: Any) -> bool:
    return isinstance(value, dict) and all(TOKEN.fullmatch(n) is not None and _text(v) for n, v in value.items())


UNITS = ("s", "ms", "Retry-After", None)

KINDS = {
    "int": Kind("a whole number", _whole, "integer"),
    "float": Kind(f"a number of seconds from 0 to {LONGEST_WAIT:.0f}", _seconds, "number"),
    "bool": Kind("true or false", lambda value: isinstance(value, bool), "boolean"),
    "str": Kind("a string of one line", _text, "string"),
    "Unit": Kind('"s", "ms", "Retry-After" or null', lambda value: value in UNITS, "choice", UNITS),
    "Mapping[str, str]": Kind("an object of strings of one line", _headers, "object"),
    "Mapping[str, Any]": Kind("an object, or a string", lambda value: isinstance(value, (dict, str)), "text"),
}
"""For an annotation with this prefix, the kind of JSON value."""


def form(name: str) -> dict[str, dict[str, Any]]:
    """Return the arguments of a fault: the kind of each, and whether it is required or has a default."""
    found = {}
    for argument in signature(MAKERS[name]).parameters.values():
        kind, required = _kind(argument), argument.default is Parameter.empty
        found[argument.name] = {"is": kind.words, "type": kind.type, "required": required}
        if kind.choices:
            found[argument.name]["choices"] = list(kind.choices)
        if not required:
            found[argument.name]["default"] = argument.default
    return found


def about(name: str) -> str:
    """Return the help sentence of a fault."""
    return (MAKERS[name].__doc__ or "").strip().partition("\n")[0]


def read_fault(given: Any) -> Fault:
    """Make the fault that ``{"fault": name, "with": {...}}`` names. Raise ValueError if it is not valid."""
    if not isinstance(given, dict):
        raise ValueError("a fault must be an object, such as {'fault': 'reset'}")  # noqa: TRY004  # the caller answers 400
    name, arguments = given.get("fault"), given.get("with", {})
    maker = MAKERS.get(name) if isinstance(name, str) else None
    if maker is None:
        raise ValueError(f"fault must be one of {', '.join(MAKERS)}")
    if not isinstance(arguments, dict):
        raise ValueError("with must be an object: the fault's arguments by name")  # noqa: TRY004  # as above
    known = signature(maker).parameters
    _known(arguments, set(known), f"an argument of {name}")
    for argument in known.values():
        if argument.name not in arguments:
            if argument.default is Parameter.empty:
                raise ValueError(f"{name} needs {argument.name}: {_kind(argument).words}")
            continue
        kind, value = _kind(argument), arguments[argument.name]
        if not kind.fits(value) and not (value is None and "None" in str(argument.annotation)):
            raise ValueError(f"{name}: {argument.name} must be {kind.words}")
    made = {
        key: value.encode() if key == "body" and isinstance(value, str) else value for key, value in arguments.items()
    }
    return maker(**made)


def put(faults: Faults, given: Any, allowed: Callable[[Fault], None]) -> None:
    """Add the fault, or the faults at random, that an object describes. Raise ValueError if it is not valid.

    *allowed* is called with each fault before any change, and may raise.
    """
    if not isinstance(given, dict):
        raise ValueError("the body must be a JSON object")  # noqa: TRY004  # as above
    by_chance = "rate" in given
    _known(given, CHANCE if by_chance else SCRIPT, "known")
    where = {name: given.get(name) for name in ("route", "verb")}
    for name, value in where.items():
        if value is not None and not isinstance(value, str):
            raise ValueError(f"{name} must be a string")
    if not by_chance:
        times, skip = given.get("times", 1), given.get("skip", 0)
        if not (times is None or _whole(times)) or not _whole(skip):
            raise ValueError("times must be a whole number or null, skip a whole number")
        fault = read_fault({name: given[name] for name in ("fault", "with") if name in given})
        allowed(fault)
        faults.add(fault, times=times, skip=skip, **where)
        return
    rate, seed, several = given["rate"], given.get("seed", 7), given.get("faults")
    if type(rate) not in {int, float} or not isinstance(seed, (int, str)) or not isinstance(several, list):
        raise ValueError("rate must be a number from 0 to 1, faults a list of faults, seed a whole number or a string")
    read = [read_fault(one) for one in several]
    for fault in read:
        allowed(fault)
    faults.at_random(rate, read, seed=seed, **where)


def _kind(argument: Parameter) -> Kind:
    annotation = str(argument.annotation)
    return next(kind for start, kind in KINDS.items() if annotation.startswith(start))


def _known(given: Mapping[str, Any], names: set[str], what: str) -> None:
    if strangers := sorted(set(given) - names):
        raise ValueError(f"{', '.join(strangers)}: not {what}; there are {', '.join(sorted(names))}")
