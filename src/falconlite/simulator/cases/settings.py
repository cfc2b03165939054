"""The kinds of records that cases use: templates and their fields, SLAs, notification groups, access tags."""

from __future__ import annotations

import json
from random import Random
from typing import TYPE_CHECKING, Any

from falconlite.simulator.answers import Refused, stamp
from falconlite.simulator.fleet.kinds import DAY
from falconlite.simulator.kept.kinds import Kind, Stamps, hexadecimal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from falconlite.simulator.accounts.tenant import Tenant
    from falconlite.simulator.kept.kinds import Stored
    from falconlite.simulator.kept.repository import Repository
    from falconlite.simulator.question import Question

TIMES = Stamps("", "created_timestamp", "", "updated_timestamp")

NONE = Stamps("", "", "", "")


def by(actor: str, cid: str, *parts: str) -> Stored:
    """Return the fields that name the caller: ``created_by``, ``created_by_name``, and the same for other *parts*."""
    who = {"cid": cid, "client_id": actor}
    return {f"{part}{end}": value for part in parts for end, value in (("_by", who), ("_by_name", actor))}


def made(ask: Question, kept: Repository, given: Mapping[str, Any]) -> Stored:  # noqa: ARG001  # a function of a Kind
    """Return a new record with the caller."""
    return {**given, **by(ask.actor, ask.tenant.cid, "created", "updated")}


def changed(ask: Question, kept: Repository, record: Stored, given: Mapping[str, Any]) -> Stored:  # noqa: ARG001  # as above
    """Return the changes with the caller."""
    if given.get("name") == "":
        raise Refused(400, "name must not be empty")
    return {**given, **by(ask.actor, ask.tenant.cid, "updated")}


def _setting(name: str, model: str, *fields: str, **more: Any) -> Kind:
    """Return the kind of a setting with a unique name, a description, and further fields that a call may set."""
    kind = Kind(
        name,
        model,
        settable=("name", "description", *fields),
        needs=("name",),
        defaults={"description": ""},
        unique=("name",),
        clash=400,
        unknown=400,
        stamps=TIMES,
        moment=stamp,
        make=made,
        change=changed,
    )
    return kind._replace(**more)


def _first(tenant: Tenant, days: float) -> Stored:
    time = stamp(tenant.born - days * DAY)
    who = by("admin@corp.example", tenant.cid, "created", "updated")
    return {"cid": tenant.cid, **who, "created_timestamp": time, "updated_timestamp": time}


def _id(tenant: Tenant, name: str) -> str:
    return hexadecimal(Random(f"{tenant.seed}:{tenant.cid}:case settings:{name}"))


# Access tags.


def _tags(tenant: Tenant) -> Iterator[Stored]:
    for key in ("legal", "human resources", "executives"):
        yield {"id": _id(tenant, key), "cid": tenant.cid, "key": key, "has_access": True, "templates": []}


TAG = Kind("access tag", "case_management.AccessTagV1", sort="key.asc", unknown=400, stamps=NONE, seed=_tags)


# Notification groups.


def _groups(tenant: Tenant) -> Iterator[Stored]:
    mail = {"type": "email", "config_id": _id(tenant, "mail"), "config_name": "mail"}
    yield {
        "id": _id(tenant, "on call"),
        **_first(tenant, 90),
        "name": "On call",
        "description": "",
        "channels": [{**mail, "recipients": ["oncall@corp.example"], "severity": "high"}],
    }


def _groups_v2(tenant: Tenant) -> Iterator[Stored]:
    for group in _groups(tenant):
        mail = {name: group["channels"][0][name] for name in ("type", "config_id", "config_name")}
        yield {**group, "channels": [{**mail, "params": json.dumps({"recipients": ["oncall@corp.example"]})}]}


CHANNEL = {"config_id": "", "config_name": ""}


def _channel(given: Mapping[str, Any]) -> Stored:
    """Return a channel in the form of answers: its configuration has a name, and all parameters are str."""
    written = {
        name: value if isinstance(value, str) else json.dumps(value, sort_keys=True)
        for name, value in given.items()
        if name == "params"
    }
    return {**CHANNEL, **given, **written}


def _with_channels(fields: Stored, **defaults: str) -> Stored:
    if "channels" not in fields:
        return fields
    return {**fields, "channels": [_channel({**defaults, **each}) for each in fields["channels"]]}


GROUP = _setting(
    "notification group",
    "case_management.NotificationGroupV1",
    "channels",
    needs=("name", "channels"),
    seed=_groups,
    make=lambda ask, kept, given: _with_channels(made(ask, kept, given)),
    change=lambda ask, kept, record, given: _with_channels(changed(ask, kept, record, given)),
)

GROUP_V2 = GROUP._replace(
    name="notification group of version 2",
    model="case_management.NotificationGroupV2",
    seed=_groups_v2,
    make=lambda ask, kept, given: _with_channels(made(ask, kept, given), params=""),
    change=lambda ask, kept, record, given: _with_channels(changed(ask, kept, record, given), params=""),
)


# Service level agreements.


def _slas(tenant: Tenant) -> Iterator[Stored]:
    policy = {"steps": [{"escalate_after_seconds": 1800, "notification_group_id": _id(tenant, "on call")}]}
    goals = [
        {"type": "ack", "duration_seconds": 3600, "escalation_policy": policy},
        {"type": "resolve", "duration_seconds": 86400, "escalation_policy": policy},
    ]
    yield {
        "id": _id(tenant, "standard"),
        **_first(tenant, 80),
        "name": "Standard",
        "description": "",
        "goals": goals,
    }


SLA = _setting("SLA", "case_management.SLAV1", "goals", needs=("name", "goals"), seed=_slas)


# Templates and their fields.


def _field(id: str, who: Stored, given: Mapping[str, Any]) -> Stored:
    plain = {"data_type": "string", "input_type": "text", "multivalued": False, "required": False, "options": []}
    return {"id": id, **plain, "default_value": "", "display_order": 0, **who, **given}


def _templates(tenant: Tenant) -> Iterator[Stored]:
    who = _first(tenant, 70)
    del who["cid"]
    fields = [_field(_id(tenant, "ticket"), who, {"name": "Ticket", "display_order": 1})]
    rest = {"access_tags": [], "sla_rules": [], "workflows": [], "has_access": True, "sla_method": "static"}
    yield {
        "id": _id(tenant, "phishing"),
        **_first(tenant, 70),
        "name": "Phishing",
        "description": "A reported message.",
        "fields": fields,
        "sla_id": _id(tenant, "standard"),
        **rest,
    }


def _with_ids(
    ask: Question, kept: Repository, given: Iterable[Mapping[str, Any]], before: Iterable[Stored]
) -> list[Stored]:
    """Return parts of a template: known ones by ID with the given changes, others new, with the caller and the time."""
    now, known = stamp(ask.tenant.clock.time()), {part["id"]: part for part in before}
    who = {**by(ask.actor, ask.tenant.cid, "created", "updated"), "created_timestamp": now, "updated_timestamp": now}
    return [{**(known.get(each.get("id", "")) or {"id": kept.new_id(), **who}), **each} for each in given]


def _fields(
    ask: Question, kept: Repository, given: Sequence[Mapping[str, Any]], before: Sequence[Stored]
) -> list[Stored]:
    """Return the fields of a template: known ones by ID with the given changes, others new."""
    known = {field["id"]: field for field in before}
    for each in given:
        if each.get("id") and each["id"] not in known:
            raise Refused(400, f"there is no field {each['id']} in the template")
        if not each.get("id") and not each.get("name"):
            raise Refused(400, "missing field in the body: fields.name")
    fields = [_field(each["id"], each, {}) for each in _with_ids(ask, kept, given, before)]
    for field in fields:
        there = known[field["id"]]["options"] if field["id"] in known else ()
        field["options"] = _with_ids(ask, kept, field["options"], there)
    return fields


def _new_template(ask: Question, kept: Repository, given: Mapping[str, Any]) -> Stored:
    rest = {"access_tags": [], "workflows": [], "has_access": True, "sla_method": "static"}
    fields = _fields(ask, kept, given.get("fields", ()), ())
    rules = _with_ids(ask, kept, given.get("sla_rules", ()), ())
    return made(ask, kept, {**rest, **given, "fields": fields, "sla_rules": rules})


def _changed_template(ask: Question, kept: Repository, record: Stored, given: Mapping[str, Any]) -> Stored:
    more = {}
    if "fields" in given:
        more["fields"] = _fields(ask, kept, given["fields"] or (), record["fields"])
    if "sla_rules" in given:
        more["sla_rules"] = _with_ids(ask, kept, given["sla_rules"] or (), record["sla_rules"])
    return changed(ask, kept, record, {**given, **more})


TEMPLATE = _setting(
    "template",
    "case_management.TemplateV1",
    *("fields", "sla_id", "sla_rules", "workflows", "access_tags"),
    defaults={"description": "", "sla_id": ""},
    seed=_templates,
    make=_new_template,
    change=_changed_template,
)


def snapshot_of(template: Mapping[str, Any], version: int) -> Stored:
    """Return the snapshot of a version of a template, without its ID."""
    kept = {name: value for name, value in template.items() if name.startswith(("created", "updated")) or name == "cid"}
    text = json.dumps(template, sort_keys=True)
    return {**kept, "template_id": template["id"], "version": version, "template": text}


def _snapshots(tenant: Tenant) -> Iterator[Stored]:
    for template in _templates(tenant):
        yield {"id": _id(tenant, f"snapshot {template['id']}"), **snapshot_of(template, 1)}


SNAPSHOT = Kind(
    "template snapshot",
    "case_management.TemplateSnapshotV1",
    sort="version.asc",
    unknown=400,
    stamps=NONE,
    seed=_snapshots,
)
