"""Hosts of the user. Each keeps the given fields until an operation changes them."""

from __future__ import annotations

import marshal
from typing import TYPE_CHECKING, Any, NamedTuple

from falconlite.simulator.fql.matching import instant

if TYPE_CHECKING:
    from collections.abc import Mapping

    from falconlite.simulator.fleet.kinds import Device

DEFAULTS: Mapping[str, Any] = {
    "status": "normal",
    "filesystem_containment_status": "normal",
    "detection_suppression_status": "unsuppressed",
    "host_hidden_status": "visible",
    "groups": [],
    "tags": [],
    "notes": [],
    "meta": {"version": "0", "version_string": "0:0"},
}
"""Initial values for operations if a host lacks the field. Records do not show them."""


class Owned(NamedTuple):
    """A host that the user supplied: *names* gives the place of each field in *values*; None is an absent field.

    Hosts with the same fields share *names*. *home* is the CID of the host's account, "" for none.
    """

    id: str
    names: Mapping[str, int]
    values: tuple[Any, ...]
    home: str = ""

    def get(self, name: str) -> Any:
        """Return a field as the user gave it; None if absent."""
        place = self.names.get(name)
        return None if place is None else self.values[place]

    def record(self) -> Device:
        """Return the record."""
        return {name: value for name, value in zip(self.names, self.values, strict=True) if value is not None}

    def with_fields(self, **fields: Any) -> Owned:
        """Return this host with replaced fields. It must have a place for each field."""
        values = list(self.values)
        for name, value in fields.items():
            values[self.names[name]] = value
        return self._replace(id=fields.get("device_id", self.id), values=tuple(values))

    def logins(self) -> list[tuple[int, str]]:
        """Return the time and user of the last login, if the host has both."""
        time, user = instant(self.get("last_login_timestamp")), self.get("last_login_user")
        return [] if time is None or user is None else [(int(time), user)]

    def addresses(self) -> list[tuple[int, str]]:
        """Return the time and address of the last contact, if the host has both."""
        time, address = instant(self.get("last_seen")), self.get("local_ip")
        return [] if time is None or address is None else [(int(time), address)]


class Packer:
    """Packs records of hosts. Equal names and equal values are stored once to save memory."""

    def __init__(self) -> None:
        self._shapes: dict[tuple[str, ...], dict[str, int]] = {}
        self._known: dict[Any, Any] = {}

    def pack(self, record: Mapping[str, Any], home: str = "") -> Owned:
        """Pack a record. Fields that are None count as absent; each host has a place for its ID and its CID."""
        fields = {"device_id": None, "cid": None, **record}
        shape = tuple(fields)
        names = self._shapes.get(shape)
        if names is None:
            names = self._shapes[shape] = {name: place for place, name in enumerate(shape)}
        share = self._known.setdefault
        values = [
            share(value, value)
            if type(value) is str
            else share(marshal.dumps(value, 0), value)  # equal values have equal bytes
            for value in fields.values()
        ]
        return Owned(fields["device_id"] or "", names, tuple(values), home)
