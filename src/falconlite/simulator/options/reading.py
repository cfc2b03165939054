"""Read the options. The command line overrides the environment, which overrides the file."""

from __future__ import annotations

import argparse
import sys
from difflib import get_close_matches
from importlib import import_module
from typing import TYPE_CHECKING, Any

from falconlite.simulator.options.kinds import SWITCH
from falconlite.simulator.options.table import OPTIONS, PREFIX, Option, plain

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from falconlite.simulator.options.kinds import Kind

BY_NAME = {option.name: option for option in OPTIONS}


def parser_of(program: str, about: str | None) -> argparse.ArgumentParser:
    """Return the parser of the command line. Values stay str, so that all sources use the same parsers."""
    parser = argparse.ArgumentParser(
        prog=program,
        description=about,
        epilog=f"Each option may also come from the environment, as {PREFIX}RATE_LIMIT, or from the file of --config, "
        "as rate_limit. The command line goes before the environment, and the environment before the file.",
    )
    for option in OPTIONS:
        if "command line" not in option.sources:
            parser.add_argument(option.flag, dest=option.name, nargs="?", const="", help=argparse.SUPPRESS)
            continue
        text = plain(option.meaning) + (f" ({option.default})" if option.default else "")
        how: dict[str, Any] = {"metavar": option.kind.shown}
        if option.kind is SWITCH:
            how = {"action": argparse.BooleanOptionalAction}
        parser.add_argument(option.flag, dest=option.name, default=None, help=text.replace("%", "%%"), **how)
    return parser


def read(arguments: Mapping[str, Any], environment: Mapping[str, str]) -> dict[str, Any]:
    """Return the given options by name. Raise ValueError for an invalid one, and name it."""
    given = {name: value for name, value in arguments.items() if value is not None}
    for name in given:
        if "command line" not in BY_NAME[name].sources:
            raise ValueError(
                f"{BY_NAME[name].flag}: other users can see secrets on a command line; put {name} into the file of "
                f"--config or into {BY_NAME[name].variable}"
            )
    read_arguments = {
        name: value if isinstance(value, bool) else _value(BY_NAME[name].flag, BY_NAME[name].kind, value)
        for name, value in given.items()
    }
    both = {**of_environment(environment), **read_arguments}
    config = both.pop("config", None)
    return {**(of_file(config) if config else {}), **both}


def of_environment(environment: Mapping[str, str]) -> dict[str, Any]:
    """Return the options from the environment. An empty variable counts as absent."""
    found = {}
    for variable, text in environment.items():
        if variable.startswith(PREFIX):
            option = _known(variable.removeprefix(PREFIX).lower(), variable, "environment")
            if text:
                found[option.name] = _value(variable, option.kind, text)
    return found


def of_file(path: Path) -> dict[str, Any]:
    """Return the options from a TOML file."""
    toml = import_module("tomllib" if sys.version_info >= (3, 11) else "tomli")
    try:
        table = toml.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ValueError(f"{path} cannot be read: {error.strerror}") from None
    except ValueError as error:  # not TOML, or not UTF-8
        raise ValueError(f"{path} is not TOML: {error}") from None
    found = {}
    for name, value in table.items():
        option = _known(name, f"{path}: {name}", "file")
        try:
            found[name] = option.kind.of_value(value)
        except (ValueError, TypeError):
            raise ValueError(f"{path}: {name} must be {option.kind.wanted}") from None
    return found


def _known(name: str, shown: str, source: str) -> Option:
    option = BY_NAME.get(name)
    if option is None or source not in option.sources:
        near = get_close_matches(name, BY_NAME, 1)
        hint = f"; did you mean {near[0]}?" if near else ""
        raise ValueError(f"{shown}: unknown option{hint}")
    return option


def _value(shown: str, kind: Kind, text: str) -> Any:
    try:
        return kind.of_text(text)
    except (ValueError, TypeError):
        secret = "" if kind.shown == "JSON" else f", not {text!r}"
        raise ValueError(f"{shown} must be {kind.wanted}{secret}") from None
