"""The kinds of workflows: definitions, executions that finish, activities and triggers."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, Any

from falconlite.simulator.answers import Refused, stamp
from falconlite.simulator.fleet.kinds import DAY
from falconlite.simulator.fql.matching import instant
from falconlite.simulator.kept.kinds import Kind, Stamps, hexadecimal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from falconlite.simulator.accounts.tenant import Tenant
    from falconlite.simulator.kept.kinds import Stored
    from falconlite.simulator.kept.repository import Repository
    from falconlite.simulator.question import Question

RUN = 5.0
"""Seconds for which an execution runs."""

NONE = Stamps("", "", "", "")

ACTIVITIES = (
    ("contain_host", "Contain a host", "Falcon", True),
    ("get_host", "Read a host", "Falcon", False),
    ("send_email", "Send an email", "Falcon", False),
    ("write_to_log_repo", "Write to the log repository", "Falcon", False),
    ("create_ticket", "Create a ticket", "Example Desk", False),
)
"""Name, title, vendor, and whether it disrupts something."""

DEVICE = {"name": "device_id", "display": "Host", "description": "The host.", "type": "string", "required": True}
"""The input of an activity that works on a host."""

TRIGGERS = (
    ("on_demand", "On demand", "started by a person or by the API"),
    ("alert_epp", "Alert > EPP Detection", "started by a new alert"),
    ("schedule", "Scheduled", "started at set times"),
)

WORKFLOWS = (
    ("Contain on demand", "on_demand", "contain_host", True),
    ("Tell about critical alerts", "alert_epp", "send_email", True),
    ("Weekly report", "schedule", "write_to_log_repo", False),
)


OF_NODES: dict[str, Any] = {"nodeRegistry": {}, "uniqNodeSeen": {}}
"""Fields that every definition has; no source shows their content."""


def _activity_id(tenant: Tenant, name: str) -> str:
    return f"{Random(f'{tenant.cid}:activity:{name}').getrandbits(128):032x}"


def _activities(tenant: Tenant) -> Iterator[Stored]:
    for name, title, vendor, disruptive in ACTIVITIES:
        yield {
            "id": _activity_id(tenant, name),
            "cid": tenant.cid,
            "name": title,
            "class": name,
            "description": f"{title}.",
            "vendor": vendor,
            "namespace": "faas" if vendor != "Falcon" else "crowdstrike",
            "disruptive": disruptive,
            "has_permission": True,
            "use_cases": [],
            "dependencies": [],
            "input_fields": [DEVICE] if "host" in name else [],
            "output_fields": [],
            "version": 1,
            "semantic_version": "1.0.0",
            "updated": stamp(tenant.born - 300 * DAY),
        }


def _triggers(_: Tenant) -> Iterator[Stored]:
    for name, title, description in TRIGGERS:
        yield {
            "id": name,
            "name": title,
            "description": description,
            "category": "Falcon",
            "api_scope": "",
            "version": "1",
            "fields": [],
        }


def _definitions(tenant: Tenant) -> Iterator[Stored]:
    chance = Random(f"{tenant.seed}:workflows:{tenant.cid}")
    for name, trigger, activity, enabled in WORKFLOWS:
        yield {
            "id": hexadecimal(chance),
            "name": name,
            "description": f"{name}, made up.",
            "enabled": enabled,
            "version": 1,
            "type": "custom",
            "labels": [],
            "multi_instance": False,
            "has_validation_errors": False,
            "last_modified_timestamp": stamp(tenant.born - 40 * DAY),
            "trigger": {"name": trigger, "next": ["step"]},
            "actions": {"step": {"id": _activity_id(tenant, activity), "name": activity, "properties": {}}},
            "output_fields": [],
            "summary": "",
            **OF_NODES,
        }


def _made(_: Question, kept: Repository, given: Mapping[str, Any]) -> Stored:  # noqa: ARG001  # a function of a Kind
    fixed = {"version": 1, "type": "custom", "has_validation_errors": False, "labels": [], "enabled": False, **OF_NODES}
    return {**fixed, **given}


def _finish(kept: Repository, now: float) -> None:
    """End the executions whose run time is over."""
    for id, record in list(kept.records.items()):
        begun = instant(record["start_timestamp"]) if record["status"] == "Running" else None
        if begun is not None and begun + RUN <= now:
            kept.change(id, **ended(record, "Completed", begun + RUN))


def ended(record: Mapping[str, Any], status: str, at: float) -> Stored:
    """Return the fields of an execution that ends with a status."""
    end = stamp(at)
    steps = [{**step, "status": status, "end_timestamp": end} for step in record["activities"]]
    return {"status": status, "end_timestamp": end, "activities": steps, "retryable": status == "Failed"}


DEFINITION = Kind(
    "workflow definition",
    "workflows.DefinitionExt",
    settable=(
        *("name", "description", "labels", "trigger", "actions", "conditions", "loops", "parameters", "output_fields"),
        *("multi_instance", "summary", "budget", "enabled"),
    ),
    needs=("name", "trigger"),
    unique=("name",),
    clash=400,
    more=("created_timestamp", "cid"),
    sort="name.asc",
    stamps=Stamps("", "", "", "last_modified_timestamp"),
    moment=stamp,
    seed=_definitions,
    make=_made,
)

EXECUTION = Kind(
    "execution",
    "workflows.ExecutionResult",
    key="execution_id",
    hidden=("key", "trigger_input", "cid"),
    sort="start_timestamp.desc",
    stamps=NONE,
    settle=_finish,
)

ACTIVITY = Kind("activity", "workflows.ExternalActivity", sort="name.asc", stamps=NONE, seed=_activities)
TRIGGER = Kind("trigger", "workflows.TriggerExt", sort="name.asc", stamps=NONE, seed=_triggers)


def chosen(kept: Repository, ids: Iterable[str], name: str) -> list[Stored]:
    """Return the definitions to run, by ID or by name."""
    if (wanted := list(dict.fromkeys(ids))) and name:
        raise Refused(400, "give definition_id or name, not both")
    if wanted:
        unknown = [id for id in wanted if kept.get(id) is None]
        if unknown:
            raise Refused(404, f"there is no workflow definition {', '.join(unknown)}")
        return [kept.records[id] for id in wanted]
    if not name:
        raise Refused(400, "definition_id or name is needed")
    found = kept.where(name=name)
    if not found:
        raise Refused(404, f"there is no workflow definition named {name!r}")
    return found


def begun(ask: Question, definition: Mapping[str, Any], **more: Any) -> Stored:
    """Return a new execution, without its ID."""
    now = stamp(ask.tenant.clock.time())
    steps = [
        {
            "id": step.get("id", ""),
            "name": step.get("name", ""),
            "node_id": node,
            "type": step.get("class", "activity"),
            "status": "Running",
        }
        for node, step in (definition.get("actions") or {}).items()
    ]
    return {
        "definition_id": definition.get("id", ""),
        "definition_name": definition["name"],
        "definition_version": definition.get("version", 0),
        "cid": ask.tenant.cid,
        "status": "Running",
        "start_timestamp": now,
        "retryable": False,
        "contains_mocks": False,
        "activities": [{**step, "start_timestamp": now} for step in steps],
        "flows": [],
        "loops": [],
        "ancestor_executions": [],
        "trigger": {
            "name": (definition.get("trigger") or {}).get("name", ""),
            "node_id": "trigger",
            "status": "Succeeded",
            "ui_status": "Action Performed",
        },
        **more,
    }
