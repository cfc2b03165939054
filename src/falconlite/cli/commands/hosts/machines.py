"""Find machines that have several hosts, as after a reinstallation.

Two hosts are the same machine if tenant, platform and serial number match, and name or MAC address too.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import datetime, timedelta

FIELDS = ("cid", "platform_name", "serial_number", "hostname", "mac_address", "last_seen")

NO_SERIALS = (
    *("none", "n/a", "na", "unknown", "not specified", "not available", "not applicable", "default string"),
    *("system serial number", "chassis serial number", "to be filled by o.e.m.", "123456789", "0123456789"),
)
"""Placeholders of manufacturers in place of a serial number, which many machines share."""

Device = dict[str, Any]


def machines(devices: Iterable[Device]) -> Iterator[list[Device]]:
    """Group two or more hosts of one machine: with the same serial number, linked by names or MAC addresses."""
    by_serial: dict[tuple[str, ...], list[Device]] = defaultdict(list)
    for device in devices:
        tenant, platform, serial = (_word(device, name) for name in FIELDS[:3])
        if serial.strip("0. ") and serial not in NO_SERIALS:
            by_serial[tenant, platform, serial].append(device)
    for alike in by_serial.values():
        groups: list[list[Device]] = []
        for device in alike if len(alike) > 1 else ():
            linked = [group for group in groups if any(_marks(device) & _marks(other) for other in group)]
            groups = [group for group in groups if group not in linked]
            groups.append([device, *(other for group in linked for other in group)])
        yield from (group for group in groups if len(group) > 1)


def sort_out(group: Sequence[Device], apart: timedelta) -> tuple[Device | None, list[Device], list[Device]]:
    """Return the newest host of a machine, the hosts to hide, and the hosts that may be alive.

    Hosts last seen less than *apart* before the newest may be alive (clones), and so may hosts with an unknown time.
    The newest is None if no time is known.
    """
    moments = [(when, device) for device in group if (when := _moment(device))]
    if not moments:
        return None, [], list(group)
    newest, kept = max(moments, key=lambda each: (each[0], each[1]["device_id"]))
    older = [device for when, device in moments if when <= newest - apart]
    return kept, older, [device for device in group if device is not kept and device not in older]


def _word(device: Device, name: str) -> str:
    """Return a field in the form that is compared; "" if it is missing."""
    return str(device.get(name) or "").strip().lower()


def _marks(device: Device) -> set[tuple[str, str]]:
    """Return the other identifiers of a machine."""
    return {(name, _word(device, name)) for name in ("hostname", "mac_address") if _word(device, name)}


def _moment(device: Device) -> datetime | None:
    """Return the time at which a host was last seen, or None if unknown."""
    from falconlite.models.hosts import Device as Model

    return Model.model_validate({"last_seen": device.get("last_seen")}).last_seen
