"""Find the hosts that a command is about: by ID, by name, by filter, from a file, or all."""

from __future__ import annotations

import json
import re
import sys
from contextlib import contextmanager
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
AT_ONCE, PROPERTIES = 100, 20
"""Names in one filter: as a list of values, which counts as one property, and as properties of their own."""


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
    session: Session, service: Hosts, targets: Targets, columns: Sequence[str] = SHOWN, *, hidden: bool = False
) -> list[dict[str, Any]]:
    """Return records of the hosts that were named, with ``device_id`` and *columns*; only the ID if it was given.

    With *hidden*, names and filters find hidden hosts. Raise a failure if none, or more than one way to name them is
    used, if a name fits several hosts, or none.
    """
    if session.change.resume:
        if any(targets):
            raise wrong("--resume takes the hosts from its report: name no others")
        return []
    with found_hosts(session, service, targets, columns, hidden=hidden) as (devices, _total):
        return list(devices)


@contextmanager
def found_hosts(
    session: Session, service: Hosts, targets: Targets, columns: Sequence[str], *, hidden: bool = False
) -> Iterator[tuple[Iterable[dict[str, Any]], Callable[[], int | None]]]:
    """Yield records of the hosts that were named, few in memory, and a function that returns their number."""
    hosts, filter, ids_from, everything = targets
    if [bool(hosts), filter is not None, ids_from is not None, everything].count(True) != 1:
        raise wrong("name hosts by ID or name, or with one of --filter, --ids-from, --all")
    if not hosts and ids_from is None:
        with service.iter_devices(filter, fields=columns, hidden=hidden) as devices:
            yield devices, lambda: devices.total
        return
    records = []
    for name, found in by_name(service, given_names(session, hosts, ids_from), columns, hidden=hidden).items():
        if len(found) > 1:
            ids = ", ".join(device["device_id"] for device in found)
            raise wrong(f"{len(found)} hosts are named {name}: give one of the IDs {ids}")
        records += found
    yield records, lambda: len(records)


def given_names(session: Session, hosts: Iterable[str], file: IO[str] | None) -> list[str]:
    """Return the names that were given, those of standard input for ``-``, and those of a file, each once."""
    names: list[str] = []
    for name in hosts:
        if name == "-":
            names += lines(session, sys.stdin)
        else:
            names += filter(None, (part.strip() for part in name.split(",")))
    if file is not None:
        names += lines(session, file)
    return list({name.lower(): name.lower() if AID.fullmatch(name) else name for name in names}.values())


def lines(session: Session, file: IO[str]) -> Iterator[str]:
    """Yield the hosts of a file: one a line, or JSON lines with ``device_id``, ``id``, ``aid`` or ``hostname``.

    Of the report of a change, yield the hosts that it changed: the last outcome of a host counts.
    """
    outcomes: dict[str, Any] = {}
    for line in file:
        text = line.strip()
        if text.startswith("{"):
            try:
                record = json.loads(text)
            except ValueError:
                raise wrong(f"this line is not JSON: {text[:60]}") from None
            if "command" in record and not outcomes:
                continue  # the first line of a report
            found = next((record[name] for name in ("device_id", "id", "aid", "hostname") if record.get(name)), None)
            if not isinstance(found, str):
                raise wrong(f"this line names no host: {text[:60]}")
            if "outcome" in record:
                outcomes[found] = record["outcome"]
            else:
                yield found
        elif text.startswith('"'):
            yield json.loads(text)
        elif text:
            yield text
    done = [id for id, outcome in outcomes.items() if outcome == "done"]
    yield from done
    if len(done) < len(outcomes):
        session.note(f"{len(outcomes) - len(done):,} of {len(outcomes):,} hosts of the report are left out: not done")


def by_name(
    service: Hosts, names: Sequence[str], columns: Sequence[str] = (), *, hidden: bool = False
) -> dict[str, list[dict[str, Any]]]:
    """Return the records of each name, in order; an ID is taken without a question to the API.

    Raise a failure for names that no host has. Case does not matter.
    """
    found = looked_up(service, [name for name in names if not AID.fullmatch(name)], columns, hidden=hidden)
    if none := [name for name in names if not AID.fullmatch(name) and name.lower() not in found]:
        raise Failure(absent(none, hidden=hidden), Status.NOT_FOUND)
    return {name: [{"device_id": name}] if AID.fullmatch(name) else found[name.lower()] for name in names}


def absent(names: Sequence[str], *, hidden: bool) -> str:
    """Say that no hosts have these names or IDs."""
    more = f" and {len(names) - 10:,} more" if len(names) > 10 else ""
    which = "hidden host" if hidden else "host"
    hint = "" if hidden else "; hidden hosts are found with --hidden, or by unhide"
    return f"there is no {which} {', '.join(names[:10])}{more}{hint}"


def looked_up(
    service: Hosts, names: Sequence[str], columns: Sequence[str] | None, *, hidden: bool
) -> dict[str, list[dict[str, Any]]]:
    """Return the hosts that have one of the names, by the name in lower case; columns None are whole records."""
    from falconlite import fql as f

    fields = None if columns is None else ("hostname", *columns)
    found: dict[str, list[dict[str, Any]]] = {}

    def read(filter: str) -> None:
        for device in service.iter_devices(filter, fields=fields, hidden=hidden):
            name = str(device.get("hostname") or "").lower()
            if name in wanted:
                found.setdefault(name, []).append(device)

    wanted = {name.lower() for name in names}
    for part in _parts(names, AT_ONCE):
        read(f.hostname.in_(part))  # exactly, with their case
    rest = [name for name in names if name.lower() not in found and "*" not in name]
    for part in _parts(rest, PROPERTIES):
        read(f.any_of(f.hostname == name for name in part))  # in any case, and longer names
    return found


def _parts(names: Sequence[str], size: int) -> Iterator[Sequence[str]]:
    return (names[start : start + size] for start in range(0, len(names), size))
