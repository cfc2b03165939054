"""Find hosts that are the same machine twice, as after a new installation, and hide all but the one seen last.

``duplicates.py`` only shows them. With ``--hide hidden.jsonl`` they are hidden, and each that was gets a line in that
file; ``--undo hidden.jsonl`` restores those. That part is ``stale_sensors.py``, which must stand beside this file.

The same machine: one tenant and platform, the same serial number, and the same name or MAC address. Where two were last
seen within a day of each other (``--apart``), both may be alive, as clones are: they are told, and not hidden.

Exit status 1: some hosts are not as they should be. 2: it could not be done, or broke off. Why is on stderr.
"""

from __future__ import annotations

import argparse
import os
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
"""What manufacturers write where a serial number should be: many machines share it."""

Device = dict[str, Any]


def word(device: Device, name: str) -> str:
    """Read a field as it is compared; "" where there is none."""
    return str(device.get(name) or "").strip().lower()


def marks(device: Device) -> set[tuple[str, str]]:
    """Tell by what else a machine is known."""
    return {(name, word(device, name)) for name in ("hostname", "mac_address") if word(device, name)}


def moment(device: Device) -> datetime | None:
    """Tell when a host was last seen; None where that is not known."""
    seen = Record.model_validate({"last_seen": device.get("last_seen")}).last_seen
    return seen if isinstance(seen, datetime) else None


def machines(devices: Iterable[Device]) -> Iterator[list[Device]]:
    """Gather the hosts that are one machine, two or more: under one serial number, linked by names or MAC addresses."""
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
    """Tell the hosts of a machine that can be hidden, and those that had better not be; the newest is among neither."""
    moments = [(when, device) for device in group if (when := moment(device))]
    if not moments:
        return [], list(group)
    newest, kept = max(moments, key=lambda each: (each[0], each[1]["device_id"]))
    older = [device for when, device in moments if when <= newest - apart]
    return older, [device for device in group if device is not kept and device not in older]


def main(argv: Sequence[str] | None = None) -> int:
    """Show duplicates, hide or restore them; return the exit status."""
    parser = argparse.ArgumentParser(description="Hide older hosts of one machine. Unless told, show them.")
    parser.add_argument("--apart", type=days, default=1, metavar="DAYS", help="leave those seen so shortly before (1)")
    parser.add_argument("--filter", help="only among the hosts that this finds (FQL)")
    undo_options(parser)
    args = parser.parse_args(argv)
    try:
        with Hosts(base_url=os.environ.get("FALCON_BASE_URL"), pythonic=True) as hosts:
            if args.undo:
                return restore(hosts, args.undo)
            sorted_out = [
                sort_out(group, timedelta(days=args.apart))
                for group in machines(hosts.iter_devices(args.filter, fields=FIELDS))
            ]
            older = [device for some, _ in sorted_out for device in some]
            unclear = [device for _, some in sorted_out for device in some]
            print(f"{len(older)} hosts are older ones of {sum(bool(some) for some, _ in sorted_out)} machines")
            if args.hide:
                status = tell("hidden", len(older), *hide(hosts, older, args.hide))
            else:
                status = 0
                show(older)
            if unclear:
                print(f"{len(unclear)} more are left: when they were last seen is not known, or too close")
                show(unclear)
            if not args.hide:
                print("nothing was changed: --hide FILE hides the older ones")
    except (FalconError, OSError, ValueError) as error:
        print(f"duplicates: {error}", file=sys.stderr)
        return 2
    return status


if __name__ == "__main__":
    sys.exit(main())
