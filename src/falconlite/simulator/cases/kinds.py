"""The kinds of cases and of their files, and the cases that an account has at first."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, Any

from falconlite.simulator.answers import Refused, stamp
from falconlite.simulator.fleet.kinds import DAY
from falconlite.simulator.kept.kinds import Kind, Stamps, uuid

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from falconlite.simulator.accounts.tenant import Tenant
    from falconlite.simulator.kept.kinds import Stored
    from falconlite.simulator.kept.repository import Repository
    from falconlite.simulator.question import Question

STATUSES = ("new", "in_progress", "reopened", "closed")

NAMES = ("A reported message", "Unusual logins", "A host that beacons", "A lost laptop", "An unknown driver")

EVIDENCE = ("alerts", "events", "leads", "users", "custom_evidence")


def no_evidence() -> Stored:
    """Return the evidence of a case that has none."""
    return {name: {"records": []} for name in EVIDENCE}


def level_of(severity: int) -> str:
    """Return the name of a severity of 1 to 100."""
    limits = ((80, "critical"), (60, "high"), (40, "medium"), (20, "low"))
    return next((name for limit, name in limits if severity >= limit), "informational")


def _cases(tenant: Tenant) -> Iterator[Stored]:
    chance = Random(f"{tenant.seed}:cases:{tenant.cid}")
    user = {"uuid": uuid(chance), "email": "admin@corp.example", "full_name": "Ada Allen"}
    for number, name in enumerate(NAMES):
        created, severity = tenant.born - (1 + 40 * chance.random()) * DAY, chance.randrange(10, 100)
        yield {
            "id": f"{tenant.cid}:case:{uuid(chance)}",
            "cid": tenant.cid,
            "reference_id": f"{number + 1:06}",
            "name": name,
            "description": f"{name}, made up.",
            "description_format": "plain",
            "status": STATUSES[number % len(STATUSES)],
            "severity": severity,
            "severity_info": {"level": level_of(severity)},
            "tags": ["made-up"],
            "evidence": no_evidence(),
            "fields": [],
            "workflows": [],
            "access_tags": [],
            "description_tagged_users": [],
            "created_by": user,
            "last_updated_by": user,
            "creation_actor": {"type": "user", "user": user},
            "update_actor": {"type": "user", "user": user},
            "created_timestamp": stamp(created),
            "start_timestamp": stamp(created),
            "updated_timestamp": stamp(created + DAY / 2),
            "read_only": {"is_read_only": False},
            "consistency": {"consistent": True, "version": 1},
            "version": 1,
        }


def who(ask: Question) -> Stored:
    """Return the caller in the form in which cases name users: an API client has only an ID."""
    return {"uuid": ask.actor}


NOBODY = {"uuid": "", "email": "", "full_name": ""}

USERS = ("created_by", "last_updated_by", "assigned_to")

ACTORS = ("creation_actor", "update_actor")

NO_TEMPLATE = {"name": "", "snapshot_id": "", "version": 0}

ANALYZED = ("alerts", "cloud_assets", "events", "files", "hosts", "leads", "users")


def _whole(_ask: Question, _kept: Repository, record: Stored) -> Stored:
    """Add the fields that the API documents as required to a case. Unknown ones are empty."""
    users = {name: {**NOBODY, **(record.get(name) or {})} for name in USERS}
    actors = {
        name: {"workflow": {"id": "", "execution_id": ""}, **record[name], "user": {**NOBODY, **record[name]["user"]}}
        for name in ACTORS
    }
    template = {"template": {**NO_TEMPLATE, **record["template"]}} if record.get("template") else {}
    found: Stored = {"data_domains": [], **{name: {"records": []} for name in ANALYZED}}
    return {"end_timestamp": "", "analysis_results": found, **record, **users, **actors, **template}


def check(given: Mapping[str, Any]) -> None:
    """Raise Refused for an invalid severity or status."""
    if not 1 <= given.get("severity", 1) <= 100:
        raise Refused(400, "severity must be between 1 and 100")
    if given.get("status", "new") not in STATUSES:
        raise Refused(400, f"status must be one of {', '.join(STATUSES)}")


def _new_case(ask: Question, kept: Repository, given: Mapping[str, Any]) -> Stored:
    check(given)
    fields = dict(given)
    user, severity = fields.pop("assigned_to_user_uuid", None), fields.get("severity", 50)
    fields.setdefault("severity_info", {"level": level_of(severity)})
    now = stamp(ask.tenant.clock.time())
    return {
        "description_format": "plain",
        "status": "new",
        "severity": severity,
        **fields,
        **({"assigned_to": {"uuid": user}} if user else {}),
        "reference_id": f"{len(kept.records) + 1:06}",
        "evidence": {**no_evidence(), **_selected(kept, fields.get("evidence", {}))},
        "fields": [],
        "workflows": [],
        "created_by": who(ask),
        "last_updated_by": who(ask),
        "creation_actor": {"type": "api_client", "user": who(ask)},
        "update_actor": {"type": "api_client", "user": who(ask)},
        "start_timestamp": now,
        "read_only": {"is_read_only": False},
        "consistency": {"consistent": True, "version": 1},
        "version": 1,
    }


def _selected(kept: Repository, given: Mapping[str, Any]) -> Stored:
    return {
        name: {"records": [{"id": kept.new_id(), "selector": dict(each)} for each in each_kind]}
        for name, each_kind in given.items()
    }


def with_evidence(kept: Repository, record: Stored, name: str, given: list[Mapping[str, Any]]) -> Stored:
    """Return the evidence of a case with items of one kind added, without duplicates."""
    there = record["evidence"][name]["records"]
    known = {each["selector"]["id"] for each in there}
    new = [{"id": kept.new_id(), "selector": dict(each)} for each in given if each["id"] not in known]
    return {**record["evidence"], name: {"records": [*there, *new]}}


CASE = Kind(
    "case",
    "case_management.CaseVM",
    settable=(
        *("name", "description", "description_format", "description_tagged_users", "severity", "severity_info"),
        *("status", "tags", "template", "access_tags", "evidence", "assigned_to_user_uuid"),
    ),
    needs=("name",),
    defaults={"description": "", "tags": [], "access_tags": [], "description_tagged_users": []},
    more=("assigned_to_user_uuid", "evidence_alert_ids"),
    stamps=Stamps("", "created_timestamp", "", "updated_timestamp"),
    moment=stamp,
    new_id=uuid,
    seed=_cases,
    make=_new_case,
    show=_whole,
)

FILE = Kind(
    "file",
    "case_management.FileDetails",
    settable=("description",),
    sort="uploaded_on.asc",
    unknown=400,
    new_id=uuid,
    stamps=Stamps("", "", "", ""),
)
