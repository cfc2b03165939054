"""The kinds of option values, with parsers from str and from TOML values."""

from __future__ import annotations

import json
import re
from datetime import datetime, timezone
from math import isfinite
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from falconlite.simulator.access.scopes import Client
from falconlite.simulator.clock import LATEST
from falconlite.simulator.faults.latency import Latency
from falconlite.simulator.fql.matching import instant

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

FLAGS = {"true": True, "1": True, "yes": True, "on": True, "false": False, "0": False, "no": False, "off": False}

HOST = re.compile(r"(\*\.)?[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?(\.[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?)*")
"""Pattern of a host name in a certificate."""


class Kind(NamedTuple):
    """A kind of value. *shown* is its placeholder in the help, *wanted* its description in errors.

    *of_text* and *of_value* raise ValueError for other values.
    """

    shown: str
    wanted: str
    of_text: Callable[[str], Any]
    of_value: Callable[[Any], Any]


def _exactly(*types: type[Any]) -> Callable[[Any], Any]:
    def same(value: Any) -> Any:
        if type(value) not in types:
            raise ValueError
        return value

    return same


def _whole(text: str) -> int:
    if len(text) > 15:
        raise ValueError
    return int(text)


def _finite(value: Any) -> float:
    number = float(value)
    if isinstance(value, bool) or not isfinite(number):
        raise ValueError
    return number


def _number(value: Any) -> float:
    return _finite(_exactly(int, float)(value))


def _flag(text: str) -> bool:
    if text.lower() not in FLAGS:
        raise ValueError
    return FLAGS[text.lower()]


def _or_none(text: str) -> str | None:
    return None if text == "none" else text


def _port(text: str) -> int:
    return _is_port(int(text) if text.isascii() and text.isdecimal() else -1)


def _is_port(value: Any) -> int:
    if type(value) is not int or not 0 <= value < 65536:
        raise ValueError
    return value


def _parts(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(part.strip() for part in text.split(",") if part.strip()))


def _texts(value: Any) -> tuple[str, ...]:
    if isinstance(value, str):
        return _parts(value)
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        raise ValueError
    return tuple(dict.fromkeys(value))


def _hosts(names: tuple[str, ...]) -> tuple[str, ...]:
    if not names or not all(map(HOST.fullmatch, names)):
        raise ValueError
    return names


def _host_texts(value: Any) -> tuple[str, ...]:
    return _hosts(_texts(value))


def _moment(text: str) -> float:
    return _is_moment(instant(text))


def _is_moment(value: Any) -> float:
    if isinstance(value, datetime):
        value = (value if value.tzinfo else value.replace(tzinfo=timezone.utc)).timestamp()
    elif isinstance(value, str):
        value = instant(value)
    if value is None or not 0 <= value <= LATEST:
        raise ValueError
    return float(value)


def _latency(text: str) -> tuple[float, float | None]:
    median, _, p99 = text.partition(",")
    return _waits([float(median), *([float(p99)] if p99 else [])])


def _waits(value: Any) -> tuple[float, float | None]:
    if isinstance(value, str):
        return _latency(value)
    several = value if isinstance(value, list) else [value]
    if not 1 <= len(several) <= 2:
        raise ValueError
    median, p99 = [*map(_number, several), None][:2]
    waits = (median or 0.0) / 1000, None if p99 is None else p99 / 1000
    Latency(*waits)
    return waits


def _path(text: Any) -> Path:
    if not isinstance(text, str) or not text:
        raise ValueError
    return Path(text)


def _path_or_files(value: Any) -> Any:
    files = isinstance(value, dict) and all(isinstance(each, str) for each in value.values())
    return value if files else _path(value)


def _json(text: str) -> Any:
    try:
        return json.loads(text)
    except RecursionError:
        raise ValueError from None


def _faults(value: Any) -> list[dict[str, Any]]:
    several = value if isinstance(value, list) else [value]
    if not all(isinstance(each, dict) for each in several):
        raise ValueError
    return several


def _clients(value: Any) -> dict[str, str | Client]:
    if not isinstance(value, dict):
        raise ValueError  # noqa: TRY004  # the caller describes the expected value
    return {id: given if isinstance(given, str) else _client(given) for id, given in value.items()}


def _client(given: Any) -> Client:
    if not isinstance(given, dict) or "secret" not in given or given.keys() - set(Client._fields):
        raise ValueError
    return Client(**given)


WHOLE = Kind("N", "a whole number", _whole, _exactly(int))
NUMBER = Kind("N", "a number", _finite, _number)
SWITCH = Kind("", "true or false", _flag, _exactly(bool))
TEXT = Kind("TEXT", "a string", str, lambda value: str(_exactly(str, int)(value)))
NAME = Kind("NAME", "a string, or none", _or_none, lambda value: _or_none(_exactly(str)(value)))
NAMES = Kind("A,B", "names, separated by commas", _parts, _texts)
HOST_NAMES = Kind("A,B", "names of hosts, such as api.crowdstrike.com", lambda text: _hosts(_parts(text)), _host_texts)
PORT = Kind("PORT", "a port, 0 to 65535", _port, _is_port)
MOMENT = Kind("TIME", "a time from 1970 to 3000, such as 2026-01-01T00:00:00Z", _moment, _is_moment)
LATENCY = Kind("MEDIAN[,P99]", "MEDIAN or MEDIAN,P99, in milliseconds", _latency, _waits)
FILE = Kind("FILE", "the path of a file", _path, _path)
FOLDER = Kind("DIR", "the path of a folder, or files by the name of their collection", _path, _path_or_files)
JSON = Kind("JSON", "JSON", _json, lambda value: value)
FAULTS = Kind("JSON", "a fault as in POST /_sim/faults, or a list of them", lambda text: _faults(_json(text)), _faults)
CLIENTS = Kind(
    "JSON",
    "client IDs, each with its secret or with secret, scopes and member_cids",
    lambda text: _clients(_json(text)),
    _clients,
)

BY_ANNOTATION: Mapping[str, Kind] = {
    "int": WHOLE,
    "int | None": WHOLE,
    "float": NUMBER,
    "float | None": NUMBER,
    "bool": SWITCH,
    "int | str": TEXT,
    "str": TEXT,
    "str | None": NAME,
    "Unit": NAME,
    "Sequence[str]": NAMES,
    "str | PathLike[str] | None": FILE,
    "Data | Given | None": FOLDER,
    "Iterable[Stub | Mapping[str, Any]]": FILE,
    "Mapping[str, str | Client] | None": CLIENTS,
}
"""The kind of a keyword argument by its annotation. A keyword with any other annotation takes JSON."""
