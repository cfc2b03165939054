"""The kind of a custom indicator: its types, actions and platforms, and their valid combinations."""

from __future__ import annotations

import re
from hashlib import sha256
from ipaddress import IPv4Address, IPv6Address
from math import inf
from typing import TYPE_CHECKING, Any

from falconlite.simulator.answers import Refused
from falconlite.simulator.fleet.kinds import DAY
from falconlite.simulator.fql.matching import instant
from falconlite.simulator.kept.kinds import ON, Kind, fine, seeded_chance

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from random import Random

    from falconlite.simulator.accounts.tenant import Tenant
    from falconlite.simulator.kept.kinds import Stored
    from falconlite.simulator.kept.repository import Repository
    from falconlite.simulator.question import Question

TYPES = ("sha256", "md5", "domain", "ipv4", "ipv6", "all_subdomains")

COMPUTERS, PHONES = ("windows", "mac", "linux"), ("ios", "android")

PLATFORMS = (*COMPUTERS, *PHONES)

SEVERITIES = ("informational", "low", "medium", "high", "critical")

OF_TYPE: Mapping[str, tuple[str, ...]] = {
    "sha256": COMPUTERS,
    "md5": COMPUTERS,
    "domain": PLATFORMS,
    "ipv4": PLATFORMS,
    "ipv6": PLATFORMS,
    "all_subdomains": PHONES,
}
"""The platforms of each type."""

FILES = ("sha256", "md5")

SEVERE = ("detect", "prevent")
"""The actions that need a severity."""

NO_ACTION = "no_action"


def _action(id: str) -> dict[str, Any]:
    types = FILES if id in {"allow", "prevent", "prevent_no_ui"} else TYPES
    platforms = {type: list(OF_TYPE[type]) for type in types}
    return {"id": id, "platforms_by_type": platforms, "severities": list(SEVERITIES) if id in SEVERE else []}


ACTIONS = {id: _action(id) for id in (NO_ACTION, "allow", "detect", "prevent", "prevent_no_ui")}
"""The actions, as answers have them."""


def _is_address(kind: type[IPv4Address | IPv6Address]) -> Callable[[str], bool]:
    def fits(value: str) -> bool:
        try:
            kind(value)
        except ValueError:
            return False
        return True

    return fits


def _matches(pattern: str) -> Callable[[str], bool]:
    return lambda value: re.fullmatch(pattern, value) is not None


_is_domain = _matches(r"(?=.{1,200}$)([A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?\.)+[A-Za-z0-9-]{2,63}")

FITS: Mapping[str, tuple[Callable[[str], bool], str]] = {
    "sha256": (_matches("[0-9a-fA-F]{64}"), "64 hexadecimal digits"),
    "md5": (_matches("[0-9a-fA-F]{32}"), "32 hexadecimal digits"),
    "domain": (_is_domain, "a name of at most 200 characters"),
    "all_subdomains": (_is_domain, "a name of at most 200 characters"),
    "ipv4": (_is_address(IPv4Address), "an address such as 192.0.2.1"),
    "ipv6": (_is_address(IPv6Address), "an address such as 2001:db8::1"),
}


def digest(chance: Random) -> str:
    """Generate an ID: 64 hexadecimal digits."""
    return f"{chance.getrandbits(256):064x}"


def by_value(kept: Repository) -> dict[tuple[Any, Any], str]:
    """Return the IDs of indicators by type and value."""
    kept.settle(kept.tenant.clock.time())
    return {(record["type"], record["value"]): id for id, record in kept.records.items()}


def _checked(ask: Question, record: Stored) -> Stored:
    """Return an indicator with its derived fields; raise Refused for fields that contradict each other."""
    type, value = record["type"], record["value"]
    if type not in TYPES:
        raise Refused(400, f"type must be one of {', '.join(TYPES)}")
    fits, wanted = FITS[type]
    if not fits(value):
        raise Refused(400, f"the value of type {type} must be {wanted}")
    _check_actions(record)
    if unknown := [id for id in record["host_groups"] if id not in ask.tenant.groups]:
        raise Refused(400, f"there is no host group {', '.join(unknown)}")
    if not record["applied_globally"] and not record["host_groups"]:
        raise Refused(400, "an indicator needs applied_globally or host_groups")
    expires = record.get("expiration")
    if expires is not None and instant(expires) is None:
        raise Refused(400, "expiration must be RFC 3339, such as 2030-01-01T00:00:00Z, or null")
    severity = record.get("severity") or ""
    number = SEVERITIES.index(severity) + 1 if severity else 0
    return {**record, "severity": severity, "severity_number": number, "expired": False}


def _check_actions(record: Stored) -> None:
    type, platforms = record["type"], record["platforms"]
    if wrong := [each for each in platforms if each not in OF_TYPE[type]]:
        raise Refused(400, f"an indicator of type {type} cannot have platform {', '.join(wrong)}")
    for name, among in (("action", COMPUTERS), ("mobile_action", PHONES)):
        action = record[name]
        if action not in ACTIONS:
            raise Refused(400, f"{name} must be one of {', '.join(ACTIONS)}")
        if not set(platforms).isdisjoint(among) and type not in ACTIONS[action]["platforms_by_type"]:
            raise Refused(400, f"an indicator of type {type} cannot have the {name} {action}")
    severity = record.get("severity") or ""
    if severity and severity not in SEVERITIES:
        raise Refused(400, f"severity must be one of {', '.join(SEVERITIES)}")
    if not severity and (record["action"] in SEVERE or record["mobile_action"] in SEVERE):
        raise Refused(400, f"the actions {' and '.join(SEVERE)} need a severity")


def _make(ask: Question, kept: Repository, given: Mapping[str, Any]) -> Stored:
    if "action" not in given and not set(given["platforms"]).isdisjoint(COMPUTERS):
        raise Refused(400, "missing field in the body: action")
    kept.due = None
    return _checked(ask, {**DEFAULTS, **given})


def _change(ask: Question, kept: Repository, record: Stored, given: Mapping[str, Any]) -> Stored:
    kept.due = None
    changes = {**given, "metadata": {**record["metadata"], **given["metadata"]}} if "metadata" in given else dict(given)
    return _checked(ask, {**record, **changes})


def _expire(kept: Repository, now: float) -> None:
    """Mark expired indicators: their actions end."""
    if kept.due is None or kept.due <= now:
        times = {id: instant(record.get("expiration")) for id, record in kept.records.items() if not record["expired"]}
        for id, time in times.items():
            if time is not None and time <= now:
                kept.change(id, expired=True, action=NO_ACTION, mobile_action=NO_ACTION)
        kept.due = min((time for time in times.values() if time is not None and time > now), default=inf)


DEFAULTS: Mapping[str, Any] = {
    "action": NO_ACTION,
    "mobile_action": NO_ACTION,
    "severity": "",
    "description": "",
    "source": "",
    "tags": [],
    "host_groups": [],
    "platforms": [],
    "metadata": {},
    "applied_globally": False,
    "expiration": None,
    "expired": False,
    "deleted": False,
    "from_parent": False,
}


def _show(_: Question, _kept: Repository, record: Stored) -> Stored:
    """Drop the fields that an indicator does not have."""
    return {name: value for name, value in record.items() if not (name == "expiration" and value is None)}


def _seed(tenant: Tenant) -> Iterable[Stored]:
    """Make the initial indicators: hashes of files in the account's alerts, and some that no host has seen."""
    seen = list(dict.fromkeys(str(alert["sha256"]) for alert in tenant.alerts.values() if alert.get("sha256")))[:6]
    for number in range(24):
        chance = seeded_chance(tenant, f"indicator:{number}")
        type = "sha256" if number < len(seen) else TYPES[number % 5]
        value = seen[number] if number < len(seen) else _made(type, number, chance)
        action = chance.choice(("detect", "prevent", "allow") if type in FILES else ("detect", NO_ACTION))
        severity = chance.choice(SEVERITIES) if action in SEVERE else ""
        created = tenant.born - chance.randrange(2, 300) * DAY - chance.random() * DAY
        expires = fine(tenant.born + chance.randrange(10, 200) * DAY) if number % 3 == 0 else None
        metadata = {"filename": f"tool-{number}.exe", "av_hits": chance.randrange(-1, 50)} if type in FILES else {}
        yield {
            **DEFAULTS,
            "id": digest(chance),
            "type": type,
            "value": value,
            "action": action,
            "severity": severity,
            "severity_number": SEVERITIES.index(severity) + 1 if severity else 0,
            "platforms": list(COMPUTERS) if number % 2 else [COMPUTERS[number % 3]],
            "applied_globally": number % 4 != 0,
            "host_groups": [] if number % 4 else tenant.first_groups[:1],
            "description": f"Indicator {number}, made up",
            "source": ("own analysis", "partner", "")[number % 3],
            "tags": ["made-up", f"wave-{number % 4}"],
            "metadata": metadata,
            "expiration": expires,
            "created_by": "admin@corp.example",
            "created_on": fine(created),
            "modified_by": "admin@corp.example",
            "modified_on": fine(created),
        }


def _made(type: str, number: int, chance: Random) -> str:
    """Generate a value: a name or address reserved for documentation, or a hash."""
    hashed = sha256(str(chance.random()).encode()).hexdigest()
    return {
        "sha256": hashed,
        "md5": hashed[:32],
        "domain": f"bad-{number}.example",
        "ipv4": f"203.0.113.{number}",
        "ipv6": f"2001:db8::{number:x}",
    }[type]


INDICATOR = Kind(
    "indicator",
    "ioc.IndicatorV1",
    settable=(
        *("action", "applied_globally", "description", "expiration", "host_groups", "metadata", "mobile_action"),
        *("platforms", "severity", "source", "tags", "type", "value"),
    ),
    fixed=("type", "value"),
    needs=("type", "value", "platforms"),
    defaults={"expiration": None},
    new_id=digest,
    hidden=("severity_number",),
    stamps=ON,
    unknown=200,
    seed=_seed,
    make=_make,
    change=_change,
    settle=_expire,
    show=_show,
)
