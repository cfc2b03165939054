"""Find machines with several hosts, as after a reinstallation, and hide all but the one seen last.

``duplicates.py`` only shows them. ``--hide hidden.jsonl`` hides them and writes a line for each hidden host to that
file; ``--undo hidden.jsonl`` restores those. That part is in ``stale_sensors.py``, which must be beside this file.

Two hosts are the same machine if tenant, platform and serial number match, and name or MAC address too. If they were
last seen within a day of each other (``--apart``), both may be alive, as clones are: they are reported and not hidden.

Exit status 1: some hosts are not in the wanted state. 2: the program failed. The reason is on stderr.
"""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from stale_sensors import days, hide, restore, show, tell, undo_options

from falconlite import FalconError, Hosts
from falconlite.models.hosts import Device as Record

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

FIELDS = ["cid", "platform_name", "serial_number", "hostname", "mac_address", "last_seen"]

NO_SERIALS = (
    *("none", "n/a", "na", "unknown", "not specified", "not available", "not applicable", "default string"),
    *("system serial number", "chassis serial number", "to be filled by o.e.m.", "123456789", "0123456789"),
)
"""Placeholders of manufacturers in place of a serial number, which many machines share."""

Device = dict[str, Any]


def word(device: Device, name: str) -> str:
    """Return a field in the form that is compared; "" if it is missing."""
    return str(device.get(name) or "").strip().lower()


def marks(device: Device) -> set[tuple[str, str]]:
    """Return the other identifiers of a machine."""
    return {(name, word(device, name)) for name in ("hostname", "mac_address") if word(device, name)}


def moment(device: Device) -> datetime | None:
    """Return the time at which a host was last seen, or None if unknown."""
    return Record.model_validate({"last_seen": device.get("last_seen")}).last_seen


def machines(devices: Iterable[Device]) -> Iterator[list[Device]]:
    """Group two or more hosts of one machine: with the same serial number, linked by names or MAC addresses."""
    by_serial: dict[tuple[str, ...], list[Device]] = defaultdict(list)
    for device in devices:
        tenant, platform, serial = (word(device, name) for name in FIELDS[:3])
        if serial.strip("0. ") and serial not in NO_SERIALS:
            by_serial[tenant, platform, serial].append(device)
    for alike in by_serial.values():
        groups: list[list[Device]] = []
        for device in alike if len(alike) > 1 else ():
            linked = [group for group in groups if any(marks(device) & marks(other) for other in group)]
            groups = [group for group in groups if group not in linked]
            groups.append([device, *(other for group in linked for other in group)])
        yield from (group for group in groups if len(group) > 1)


def sort_out(group: Sequence[Device], apart: timedelta) -> tuple[list[Device], list[Device]]:
    """Return the hosts of a machine to hide, and those that may be alive; the newest is in neither list."""
    moments = [(when, device) for device in group if (when := moment(device))]
    if not moments:
        return [], list(group)
    newest, kept = max(moments, key=lambda each: (each[0], each[1]["device_id"]))
    older = [device for when, device in moments if when <= newest - apart]
    return older, [device for device in group if device is not kept and device not in older]


def main(argv: Sequence[str] | None = None) -> int:
    """Show duplicates, hide or restore them; return the exit status."""
    parser = argparse.ArgumentParser(description="Hide older hosts of one machine. By default, only show them.")
    parser.add_argument("--apart", type=days, default=1, metavar="DAYS", help="keep hosts seen this shortly before (1)")
    parser.add_argument("--filter", help="only hosts that this filter finds (FQL)")
    undo_options(parser)
    args = parser.parse_args(argv)
    try:
        with Hosts(pythonic=True) as hosts:
            if args.undo:
                return restore(hosts, args.undo)
            sorted_out = [
                sort_out(group, timedelta(days=args.apart))
                for group in machines(hosts.iter_devices(args.filter, fields=FIELDS))
            ]
            older = [device for some, _ in sorted_out for device in some]
            unclear = [device for _, some in sorted_out for device in some]
            print(f"{len(older)} hosts are older duplicates of {sum(bool(some) for some, _ in sorted_out)} machines")
            if args.hide:
                status = tell("hidden", len(older), *hide(hosts, older, args.hide))
            else:
                status = 0
                show(older)
            if unclear:
                print(f"{len(unclear)} more are kept: the time they were last seen is unknown, or too close")
                show(unclear)
            if not args.hide:
                print("nothing was changed: --hide FILE hides the older ones")
    except (FalconError, OSError, ValueError) as error:
        print(f"duplicates: {error}", file=sys.stderr)
        return 2
    return status


if __name__ == "__main__":
    sys.exit(main())
