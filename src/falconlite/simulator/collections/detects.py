"""Detects: the older view of endpoint alerts. A change to one changes the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.simulator.accounts.cursors import WINDOW, slice_of
from falconlite.simulator.answers import Refused, Reply, missing
from falconlite.simulator.checks import Handler
from falconlite.simulator.collections.alerts import counted, work_on
from falconlite.simulator.fleet.alert_records import DEVICE_FIELDS, RESOLUTIONS
from falconlite.simulator.fleet.tables import Table
from falconlite.simulator.fql.filters import Dialect

if TYPE_CHECKING:
    from falconlite.simulator.fleet.alert_records import Alert
    from falconlite.simulator.question import Question

FIELDS = frozenset(
    """
    detection_id cid created_timestamp device behaviors behaviors_processed email_sent first_behavior last_behavior
    hostinfo max_confidence max_severity max_severity_displayname seconds_to_resolved seconds_to_triaged show_in_ui
    status adversary_ids adversary_id assigned_to_name assigned_to_uid date_updated overwatch_notes quarantined_files
    """.split()  # noqa: SIM905  # a table to read
)

COPIED = """
    alleged_filetype cmdline confidence control_graph_id description display_name filename filepath md5 objective
    pattern_disposition pattern_disposition_details scenario severity sha256 tactic tactic_id technique technique_id
    timestamp triggering_process_graph_id user_name
    """.split()  # noqa: SIM905  # a table to read
"""Fields that a behavior copies from its alert."""

INDICATOR = ("ioc_type", "ioc_value", "ioc_source", "ioc_description")
"""Required fields of a behavior about an indicator of compromise. They are empty without an indicator."""

PARENT = ("cmdline", "md5", "sha256", "process_graph_id")
"""Fields of the parent process. A behavior has them with the prefix ``parent_``."""

NESTED = {
    "device": frozenset(DEVICE_FIELDS),
    "hostinfo": frozenset(("domain",)),
    "behaviors": frozenset((*COPIED, *INDICATOR, "behavior_id", "device_id", "parent_details", "user_id")),
}

STATUSES = ("new", "in_progress", "true_positive", "false_positive", "closed", "ignored")


def knows(name: str) -> bool:
    """Return whether a detection has a property, nested ones included."""
    first, *rest = name.split(".")
    return rest[0] in NESTED.get(first, ()) if rest else first in FIELDS


DIALECT = Dialect(knows)

POWERED_BY = "legacy-detects"
"""A guess."""

READS_CHANGE_NOTHING = True


def _id(alert: Alert) -> str:
    return "ldt" + str(alert["control_graph_id"]).removeprefix("ctg")


def _summary(alert: Alert) -> dict[str, Any]:
    """Return an alert as a detection. The resolution of a closed alert is its status."""
    behavior: dict[str, Any] = {name: alert[name] for name in COPIED if name in alert}
    behavior |= {"behavior_id": str(alert.get("pattern_id", "")), "device_id": alert.get("agent_id", "")}
    behavior |= {name: alert.get(name, "") for name in ("user_id", *INDICATOR)}
    parent, whole = alert.get("parent_details") or {}, alert.get("device") or {}
    behavior["parent_details"] = {f"parent_{name}": parent[name] for name in PARENT if name in parent}
    device = {name: value for name, value in whole.items() if name != "hostinfo"}
    summary: dict[str, Any] = {
        "detection_id": _id(alert),
        "cid": alert["cid"],
        "created_timestamp": alert["created_timestamp"],
        "first_behavior": alert.get("timestamp", alert["created_timestamp"]),
        "last_behavior": alert.get("timestamp", alert["created_timestamp"]),
        "date_updated": alert["updated_timestamp"],
        "device": device,
        "hostinfo": whole.get("hostinfo", {}),
        "behaviors": [behavior],
        "behaviors_processed": alert.get("behaviors_processed", []),
        "max_confidence": alert.get("confidence"),
        "max_severity": alert.get("severity"),
        "max_severity_displayname": alert.get("severity_name"),
        "status": (alert.get("resolution") if alert["status"] == "closed" else "") or alert["status"],
    }
    same = ("email_sent", "seconds_to_resolved", "seconds_to_triaged", "show_in_ui", "quarantined_files")
    assigned = ("assigned_to_name", "assigned_to_uid")
    return summary | {name: alert[name] for name in (*same, *assigned) if name in alert}


def _table(ask: Question) -> Table:
    """Return the detections by the composite ID of their alert, newest first."""
    alerts = ask.tenant.alerts

    def made() -> Table:
        detected = [
            id for id, alert in alerts.items() if alert.get("product") == "epp" and alert.get("control_graph_id")
        ]
        return Table(detected, lambda id: _summary(alerts[id]), DIALECT)

    return ask.tenant.table("detects", made)


def query_detects(ask: Question) -> Reply:
    """Find IDs by integer offset. The window limits only the offset: the default page alone nearly fills it."""
    if ask.query.get("offset", 0) >= WINDOW:
        raise Refused(400, f"offset must be less than {WINDOW}")
    table = _table(ask)
    found = table.find(ask.query, ask.tenant.clock.time(), sort="last_behavior|desc")
    page, offset = slice_of(found, ask.query)
    page = [table.record(id)["detection_id"] for id in page]
    return Reply(page, pagination={"limit": ask.query["limit"], "offset": offset, "total": len(found)})


def _named(ask: Question) -> tuple[list[Alert], list[dict[str, Any]]]:
    known, alerts = _detections(ask), ask.tenant.alerts
    ids = list(dict.fromkeys(ask.body["ids"]))
    there = [alerts[known[id]] for id in ids if id in known]
    return there, missing("detection", [id for id in ids if id not in known])


def _detections(ask: Question) -> dict[str, str]:
    """Return the composite IDs by detection ID. The map is kept until alerts are added."""
    known = ask.tenant.detections
    if not known:
        known.update((_id(ask.tenant.alerts[id]), id) for id in _table(ask).ids)
    return known


def describe_detects(ask: Question) -> Reply:
    """Return detections by ID. As with alerts, unknown IDs are errors in a 200."""
    there, errors = _named(ask)
    return Reply(_table(ask).encoded(alert["composite_id"] for alert in there), errors=errors)


def update_detects(ask: Question) -> Reply:
    """Update detections: translate the call to actions on alerts."""
    body, actions = ask.body, list[tuple[str, str]]()
    status = body.get("status", "")
    if status and status not in STATUSES:
        raise Refused(400, f"status must be one of {', '.join(STATUSES)}")
    if not {"status", "assigned_to_uuid", "show_in_ui", "new_behaviors_processed"} & body.keys():
        raise Refused(400, "an update needs status, assigned_to_uuid or show_in_ui; a comment alone is not enough")
    if status:
        actions += [("remove_tag", tag) for tag in RESOLUTIONS]
        actions.append(("update_status", "closed" if status in RESOLUTIONS else status))
        actions += [("add_tag", status)] if status in RESOLUTIONS else []
    if uuid := body.get("assigned_to_uuid"):
        actions.append(("assign_to_uuid", uuid))
    if "show_in_ui" in body:
        actions.append(("show_in_ui", str(body["show_in_ui"]).lower()))
    actions += [("new_behavior_processed", id) for id in body.get("new_behaviors_processed", ())]
    if comment := body.get("comment"):
        actions.append(("append_comment", comment))
    there, errors = _named(ask)
    for alert in there:
        work_on(ask, alert, actions)
    return Reply(errors=errors, affected=len(there))


def count_detects(ask: Question) -> Reply:
    """Count detections by the specifications in the body."""
    return Reply(counted(ask, _table(ask), DIALECT))


HANDLERS = {
    "GetAggregateDetects": Handler(count_detects),
    "UpdateDetectsByIdsV2": Handler(update_detects),
    "GetDetectSummaries": Handler(describe_detects),
    "QueryDetects": Handler(query_detects, limit=(9999, 9999), least=0),
}
