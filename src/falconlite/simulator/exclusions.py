"""The kinds of exclusions: from machine learning, from sensor visibility, and from indicators of attack."""

from __future__ import annotations

import re
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from falconlite.simulator.answers import Refused
from falconlite.simulator.fleet.kinds import DAY
from falconlite.simulator.kept.host_groups import groups_of
from falconlite.simulator.kept.kinds import Stamps, fine, hexadecimal, seeded_chance

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from falconlite.simulator.accounts.tenant import Tenant
    from falconlite.simulator.kept.kinds import Stored
    from falconlite.simulator.kept.repository import Repository
    from falconlite.simulator.question import Question

EVERYWHERE = "all"
"""In place of a host group ID: all hosts."""

STAMPS = Stamps("created_by", "created_on", "modified_by", "last_modified")

PARTS = ("blocking", "extraction")
"""The functions from which a file can be excluded: detections and preventions, and uploads."""

AUTHOR = "admin@corp.example"


def with_groups(ask: Question, given: Mapping[str, Any], *, at: str = "groups") -> Stored:
    """Check the host groups of an exclusion, and set whether it applies to all hosts."""
    fields = dict(given)
    if fields.get("applied_globally"):
        fields[at] = [EVERYWHERE]
    if at in fields:
        groups: Sequence[str] = fields[at]
        if unknown := [id for id in groups if id != EVERYWHERE and id not in ask.tenant.groups]:
            raise Refused(400, f"there is no host group {', '.join(unknown)}")
        if EVERYWHERE in groups and len(groups) > 1:
            raise Refused(400, f"{at} must be {EVERYWHERE} alone, or IDs of host groups")
        fields["applied_globally"] = EVERYWHERE in groups
    return fields


def whole_groups(ask: Question, _: Repository, record: Stored) -> Stored:
    """Return an exclusion with the records of its host groups."""
    return {**record, "groups": groups_of(ask, record["groups"])}


# Files.


def regexp_of(value: str) -> str:
    """Return the regular expression of a path pattern: ``*`` matches within one folder, ``**`` across folders."""
    folder = "[^\\\\]" if "\\" in value else "[^/]"
    pieces = re.split(r"(\*\*|\*|\?)", value)
    meaning = {"**": ".*", "*": f"{folder}*", "?": folder}
    return "".join(meaning.get(piece, re.escape(piece)) for piece in pieces)


def of_files(ask: Question, given: Mapping[str, Any]) -> Stored:
    """Return the fields of a file exclusion, with those derived from its pattern."""
    fields = with_groups(ask, given)
    if "value" in fields:
        if not fields["value"]:
            raise Refused(400, "missing field in the body: value")
        fields |= _from_value(fields["value"])
    if wrong := [part for part in fields.get("excluded_from", ()) if part not in PARTS]:
        raise Refused(400, f"excluded_from must be {' or '.join(PARTS)}, not {', '.join(wrong)}")
    return fields


def _from_value(value: str) -> Stored:
    return {"regexp_value": regexp_of(value), "value_hash": sha256(value.lower().encode()).hexdigest()[:32]}


def make_files(ask: Question, _: Repository, given: Mapping[str, Any]) -> Stored:
    """Return the fields of a new file exclusion. It needs host groups, or to apply to all hosts."""
    fields = of_files(ask, given)
    if not fields.get("groups"):
        raise Refused(400, "missing field in the body: groups")
    return fields


def change_files(ask: Question, _: Repository, _record: Stored, given: Mapping[str, Any]) -> Stored:
    """Return the fields that change in a file exclusion."""
    return of_files(ask, given)


def first_files(tenant: Tenant, name: str, more: Mapping[str, Any]) -> Iterable[Stored]:
    """Make the initial file exclusions."""
    folders = ("/opt/build/**", "C:\\Build\\*.obj", "/var/lib/db/*.wal", "D:\\Backup\\**", "/srv/cache/?/**")
    for number, value in enumerate(folders):
        chance = seeded_chance(tenant, f"{name}:{number}")
        yield {
            "id": hexadecimal(chance),
            "value": value,
            **_from_value(value),
            "groups": [EVERYWHERE] if number % 2 else tenant.first_groups[: 1 + number % 3],
            "applied_globally": number % 2 == 1,
            "is_descendant_process": False,
            **more,
            **first_stamps(tenant, chance.randrange(3, 300)),
        }


def first_stamps(tenant: Tenant, days: int) -> Stored:
    """Return the stamps of a record created some days before the account's start time."""
    time = fine(tenant.born - days * DAY)
    return dict(zip(STAMPS, (AUTHOR, time, AUTHOR, time), strict=True))


# Regular expressions.


def check_regexes(given: Mapping[str, Any]) -> None:
    """Raise Refused for an invalid regular expression."""
    for name, value in given.items():
        if name.endswith("_regex") and value:
            try:
                re.compile(value)
            except (re.error, OverflowError, RecursionError) as error:
                raise Refused(400, f"{name} is not a regular expression: {error}") from None
