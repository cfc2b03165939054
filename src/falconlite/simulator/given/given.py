"""Records of the user, by collection and by account."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, Any, NamedTuple

from falconlite.simulator.access.scopes import plain_cid

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from falconlite.simulator.fleet.owned import Owned

MEMBER = "member_cid"
"""Field with the account in falconlite's exports of child accounts. It is not part of the record."""


class Supplied(NamedTuple):
    """The records of one account."""

    hosts: Sequence[Owned] = ()
    alerts: Sequence[dict[str, Any]] = ()
    groups: Sequence[dict[str, Any]] = ()
    tokens: Sequence[dict[str, Any]] = ()


NOTHING = Supplied()


class Given(NamedTuple):
    """The records of the user by collection, for all accounts."""

    hosts: Sequence[Owned] = ()
    alerts: Sequence[dict[str, Any]] = ()
    groups: Sequence[dict[str, Any]] = ()
    tokens: Sequence[dict[str, Any]] = ()

    @property
    def digest(self) -> str:
        """A hash of the IDs of hosts and alerts; "" without any. A saved state uses it to recognize its data."""
        ids = sorted([host.id for host in self.hosts] + [str(alert.get("composite_id")) for alert in self.alerts])
        return sha256("\n".join(ids).encode()).hexdigest()[:32] if ids else ""

    def written(self, collection: str) -> list[dict[str, Any]]:
        """Return the records of a collection as JSON values that can be loaded again."""
        if collection != "hosts":
            records: Sequence[dict[str, Any]] = getattr(self, collection)
            return list(records)
        return [{**host.record(), **({MEMBER: host.home} if host.home else {})} for host in self.hosts]

    def of(self, cid: str, parent: str, children: Collection[str]) -> Supplied:
        """Return the records of an account. Records that name no child belong to the parent."""

        def is_here(home: str) -> bool:
            home = plain_cid(home)
            return home == cid if home in children else cid == parent

        if not any(self):
            return NOTHING
        if not children:
            return Supplied(*self)
        hosts = [host for host in self.hosts if is_here(host.home)]
        rest = ([record for record in records if is_here(home_of(record))] for records in self[1:])
        return Supplied(hosts, *rest)


def home_of(record: Mapping[str, Any]) -> str:
    """Return the CID in a record; "" if it has none."""
    return str(record.get(MEMBER) or record.get("cid") or "")


EMPTY = Given()


class Clash(ValueError):
    """Raised if records of the user have IDs that exist already."""


def named(names: Sequence[str], most: int = 5) -> str:
    """Join the first few names, and count the others."""
    more = f" and {len(names) - most} more" if len(names) > most else ""
    return ", ".join(names[:most]) + more
