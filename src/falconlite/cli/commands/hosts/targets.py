"""Find the hosts that a command is about: by ID, by name, by filter, from a file, or all."""

from __future__ import annotations

import re
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from falconlite.cli.commands.hosts.columns import known_fields
from falconlite.cli.output.progress import progress
from falconlite.cli.selection import Noun, Selection, selected, with_selection

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from falconlite import Hosts
    from falconlite.cli.session import Session

AID = re.compile(r"[0-9a-fA-F]{32}")
HOSTS = Noun("hosts", AID, ("device_id", "id", "aid", "hostname"), "name", known_fields)
SHOWN = ("hostname", "platform_name", "status", "last_seen")
AT_ONCE, PROPERTIES = 100, 20
"""Names in one filter: as a list of values, which counts as one property, and as separate properties."""

with_targets = with_selection(HOSTS)


def named_hosts(
    session: Session, service: Hosts, selection: Selection, columns: Sequence[str] = SHOWN, *, hidden: bool = False
) -> list[dict[str, Any]]:
    """Return records of the named hosts with ``device_id`` and *columns*; only the ID for a host given by ID.

    With *hidden*, names and filters find hidden hosts.
    """

    def find(filter: str | None) -> Iterator[Mapping[str, Any]]:
        with (
            progress("hosts found") as show,
            service.iter_devices(filter, fields=columns, hidden=hidden, progress=show) as devices,
        ):
            yield from devices

    def named(names: list[str]) -> Iterator[tuple[str, Mapping[str, Any]]]:
        for name, alike in looked_up(service, names, columns, hidden=hidden).items():
            yield from ((name, device) for device in alike)

    found = selected(session, HOSTS, separated(selection), find, named)
    return [{**device, "device_id": device["device_id"].lower()} for device in found]


def separated(selection: Selection) -> Selection:
    """Return a selection with its arguments split at commas, which host names do not contain."""
    names = (part.strip() for name in selection.names for part in name.split(","))
    return selection._replace(names=tuple(filter(None, names)))


@contextmanager
def found_hosts(
    session: Session, service: Hosts, selection: Selection, columns: Sequence[str]
) -> Iterator[tuple[Iterable[dict[str, Any]], Callable[[], int | None]]]:
    """Yield records as ``named_hosts``, the matches of a filter as they arrive, and a function that counts them."""
    if selection.names or selection.ids_from or selection.everything == (selection.filter is not None):
        records = named_hosts(session, service, selection, columns)
        yield records, lambda: len(records)
    else:
        with service.iter_devices(selection.filter, fields=columns) as devices:
            yield devices, lambda: devices.total


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
        read(f.hostname.in_(part))  # exact match, with case
    rest = [name for name in names if name.lower() not in found and "*" not in name]
    for part in _parts(rest, PROPERTIES):
        read(f.any_of(f.hostname == name for name in part))  # matches in any case, including longer names
    return found


def _parts(names: Sequence[str], size: int) -> Iterator[Sequence[str]]:
    return (names[start : start + size] for start in range(0, len(names), size))
