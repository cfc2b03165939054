"""Count hosts for a report, in one pass over all of them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

from falconlite.cli.commands.hosts.machines import machines, sort_out

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

FIELDS = (
    *("cid", "platform_name", "serial_number", "hostname", "mac_address", "last_seen", "status", "os_version"),
    *("agent_version", "product_type_desc", "reduced_functionality_mode"),
)
"""Fields of a host that the report needs."""

AGES = ((1, "within a day"), (7, "within a week"), (30, "within 30 days"), (90, "within 90 days"))
"""Groups of hosts by the number of days since they were last seen."""

OLDER, UNKNOWN = "longer ago", "unknown"

LISTED = 100
"""Hosts in a list of the report; the total is shown above it."""


@dataclass
class Figures:
    """The content of a report.

    - ``made`` (datetime): when
    - ``tenant``, ``cloud``, ``filter`` (str): about which hosts
    - ``stale_days``, ``token_days`` (int): what counts as stale, and as soon
    - ``total`` (int): hosts that were read; ``vanished``: hosts that were found, but could not be described
    - ``platforms``, ``systems``, ``products``, ``versions``, ``states``, ``ages``: hosts by each value
    - ``reduced`` (int): hosts in reduced functionality mode
    - ``stale``, ``duplicates``, ``tokens`` (list of dict): at most ``LISTED`` records, the oldest or next first
    - ``stale_count``, ``duplicate_count``, ``unclear_count`` (int): all of them
    - ``tokens_unread`` (str): why tokens could not be read; empty if they were
    """

    made: datetime
    tenant: str = ""
    cloud: str = ""
    filter: str = ""
    stale_days: int = 30
    token_days: int = 30
    total: int = 0
    vanished: int = 0
    platforms: Counter[str] = field(default_factory=Counter)
    systems: Counter[str] = field(default_factory=Counter)
    products: Counter[str] = field(default_factory=Counter)
    versions: Counter[str] = field(default_factory=Counter)
    states: Counter[str] = field(default_factory=Counter)
    ages: Counter[str] = field(default_factory=Counter)
    reduced: int = 0
    stale: list[dict[str, Any]] = field(default_factory=list)
    stale_count: int = 0
    duplicates: list[dict[str, Any]] = field(default_factory=list)
    duplicate_count: int = 0
    unclear_count: int = 0
    tokens: list[dict[str, Any]] = field(default_factory=list)
    tokens_unread: str = ""

    def count(self, devices: Iterable[dict[str, Any]]) -> None:
        """Count all hosts, and find the stale and the duplicate ones."""
        found: list[tuple[datetime, dict[str, Any]]] = []
        for group in machines(self._counted(devices, found)):
            kept, older, unclear = sort_out(group, timedelta(days=1))
            self.unclear_count += len(unclear)
            self.duplicate_count += len(older)
            newest = kept["device_id"] if kept else ""
            self.duplicates += [{**device, "newest": newest} for device in older]
        self.duplicates.sort(key=lambda device: (str(device.get("hostname")), str(device.get("last_seen"))))
        del self.duplicates[LISTED:]
        self.stale_count = len(found)
        found.sort(key=lambda each: (each[0], each[1]["device_id"]))
        self.stale = [{**device, "days": (self.made - when).days} for when, device in found[:LISTED]]

    def _counted(
        self, devices: Iterable[dict[str, Any]], found: list[tuple[datetime, dict[str, Any]]]
    ) -> Iterator[dict[str, Any]]:
        """Yield hosts, and count them; add those that are stale to *found*."""
        from falconlite.models.hosts import Device

        limit = self.made - timedelta(days=self.stale_days)
        for device in devices:
            self.total += 1
            self.platforms[named(device, "platform_name")] += 1
            self.systems[named(device, "os_version")] += 1
            self.products[named(device, "product_type_desc")] += 1
            self.versions[f"{named(device, 'platform_name')} {named(device, 'agent_version')}"] += 1
            self.states[named(device, "status")] += 1
            self.reduced += str(device.get("reduced_functionality_mode")).lower() in {"yes", "true"}
            when = Device.model_validate({"last_seen": device.get("last_seen")}).last_seen
            self.ages[age(when, self.made)] += 1
            if when is not None and when < limit:
                found.append((when, device))
            yield device


def named(device: dict[str, Any], name: str) -> str:
    """Return a field of a host, or "unknown"."""
    return str(device.get(name) or UNKNOWN)


def age(when: datetime | None, now: datetime) -> str:
    """Return the group of a host by the time at which it was last seen."""
    if when is None:
        return UNKNOWN
    return next((name for days, name in AGES if now - when < timedelta(days=days)), OLDER)


def ordered(ages: Counter[str]) -> list[tuple[str, int]]:
    """Return the groups of ``age`` in the order of time, and their numbers."""
    names = [*(name for _, name in AGES), OLDER, UNKNOWN]
    return [(name, ages[name]) for name in names if ages[name] or name != UNKNOWN]


def most(count: Counter[str], number: int) -> list[tuple[str, int]]:
    """Return the most frequent values; the rest together as "others"."""
    top = count.most_common(number)
    rest = sum(count.values()) - sum(each for _, each in top)
    return [*top, *([("others", rest)] if rest else [])]


def now() -> datetime:
    """Return the time."""
    return datetime.now(timezone.utc)
