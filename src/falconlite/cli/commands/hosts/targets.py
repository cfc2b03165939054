"""Find the hosts that a command is about: by ID, by name, by filter, from a file, or all."""

from __future__ import annotations

import json
import re
import sys
from functools import wraps
from typing import IO, TYPE_CHECKING, Any, NamedTuple

import click

from falconlite.cli.commands.hosts.columns import known_fields
from falconlite.cli.failures import Failure, wrong
from falconlite.cli.options import filter_option
from falconlite.cli.status import Status

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from falconlite import Hosts
    from falconlite.cli.session import Session


AID = re.compile(r"[0-9a-fA-F]{32}")
SHOWN = ("hostname", "platform_name", "status", "last_seen")
AT_ONCE = 100
"""Names in one filter."""


class Targets(NamedTuple):
    """The hosts that a command line names, in one of four ways."""

    hosts: tuple[str, ...]
    filter: str | None
    ids_from: IO[str] | None
    everything: bool


def with_targets(function: Callable[..., Any]) -> Callable[..., Any]:
    """Add HOSTS, ``--filter``, ``--ids-from`` and ``--all``, and pass them to the command as ``targets``."""

    @wraps(function)
    def collected(**given: Any) -> Any:
        named = Targets(*(given.pop(name) for name in Targets._fields))
        return function(targets=named, **given)

    for option in (
        click.option("--all", "everything", is_flag=True, help="All hosts."),
        click.option("--ids-from", type=click.File("r"), metavar="FILE", help="A file of hosts; - is standard input."),
        filter_option(known_fields, help="Hosts that match, in FQL."),
        click.argument("hosts", nargs=-1, metavar="[HOSTS]..."),
    ):
        collected = option(collected)
    return collected


def named_hosts(
    session: Session, service: Hosts, targets: Targets, columns: Sequence[str] = SHOWN
) -> list[dict[str, Any]]:
    """Return records of the hosts that were named, with ``device_id`` and *columns*; only the ID if it was given.

    Raise a failure if none, or more than one way to name them is used, if a name fits several hosts, or none.
    """
    hosts, filter, ids_from, everything = targets
    ways = [bool(hosts), filter is not None, ids_from is not None, everything]
    if session.change.resume:
        if any(ways):
            raise wrong("--resume takes the hosts from its report: name no others")
        return []
    if sum(ways) != 1:
        raise wrong("name hosts by ID or name, or with one of --filter, --ids-from, --all")
    if hosts or ids_from is not None:
        return _by_name(service, list(_names(hosts, ids_from)), columns)
    return list(service.iter_devices(filter, fields=columns))


def _names(hosts: Iterable[str], file: IO[str] | None) -> Iterator[str]:
    """Yield the names that were given, those of standard input for ``-``, and those of a file."""
    for name in hosts:
        if name == "-":
            yield from lines(sys.stdin)
        else:
            yield from filter(None, (part.strip() for part in name.split(",")))
    if file is not None:
        yield from lines(file)


def lines(file: IO[str]) -> Iterator[str]:
    """Yield the hosts of a file: one a line, or JSON lines with ``device_id``, ``id``, ``aid`` or ``hostname``."""
    for line in file:
        text = line.strip()
        if text.startswith("{"):
            try:
                record = json.loads(text)
            except ValueError:
                raise wrong(f"this line is not JSON: {text[:60]}") from None
            found = next((record[name] for name in ("device_id", "id", "aid", "hostname") if record.get(name)), None)
            if not isinstance(found, str):
                raise wrong(f"this line names no host: {text[:60]}")
            yield found
        elif text.startswith('"'):
            yield json.loads(text)
        elif text:
            yield text


def _by_name(service: Hosts, names: list[str], columns: Sequence[str]) -> list[dict[str, Any]]:
    """Return a record for each name, in order; an ID is taken without a question to the API."""
    from falconlite import fql as f

    names = list(dict.fromkeys(names))
    others = [name for name in names if not AID.fullmatch(name)]
    found: dict[str, list[dict[str, Any]]] = {}
    for start in range(0, len(others), AT_ONCE):
        part = others[start : start + AT_ONCE]
        for device in service.iter_devices(f.hostname.in_(part), fields=("hostname", *columns)):
            found.setdefault(device["hostname"].lower(), []).append(device)
    records = []
    for name in names:
        if AID.fullmatch(name):
            records.append({"device_id": name.lower()})
            continue
        fitting = found.get(name.lower(), [])
        if not fitting:
            raise Failure(f"there is no host named {name}", Status.NOT_FOUND)
        if len(fitting) > 1:
            ids = ", ".join(device["device_id"] for device in fitting)
            raise wrong(f"{len(fitting)} hosts are named {name}: give one of the IDs {ids}")
        records += fitting
    return records
