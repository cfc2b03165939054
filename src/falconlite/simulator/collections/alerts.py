"""Alerts: find, read, update and count them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from falconlite.simulator.accounts.cursors import Cursor, slice_of, stay_within_window
from falconlite.simulator.aggregates import Rows, aggregated_rows
from falconlite.simulator.answers import Refused, Reply, missing
from falconlite.simulator.checks import Handler
from falconlite.simulator.fleet.alert_records import ASSIGNED, RESOLUTIONS, USERS, fine, knows
from falconlite.simulator.fleet.tables import Table
from falconlite.simulator.fql.filters import Dialect
from falconlite.simulator.fql.matching import instant

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

    from falconlite.simulator.fleet.alert_records import Alert
    from falconlite.simulator.question import Question

DIALECT = Dialect(knows)

POWERED_BY = "detectsapi"
"""A guess."""

READS_CHANGE_NOTHING = True

TRAIL = 10_000
"""Maximum number of actions on alerts that are kept."""

DEFAULT_SORT = "created_timestamp|desc"

AFTER_LIFETIME = 3600
"""Lifetime of an ``after`` token in seconds. No source says that it expires."""

STATUSES = ("new", "in_progress", "reopened", "closed")

STATUS_OF_CODE = {"20": "new", "25": "reopened", "30": "in_progress", "40": "closed"}
"""Numbers that are accepted in place of statuses. A record always has the word."""


def _table(ask: Question) -> Table:
    alerts = ask.tenant.alerts
    return ask.tenant.table("alerts", lambda: Table(list(alerts), alerts.__getitem__, DIALECT))


def _flag(ask: Question) -> str:
    """Return the name of a field that must be true in an alert for a call to see it; "" if the call sees all alerts."""
    return "" if ask.query.get("include_hidden", True) else "show_in_ui"


def query_alerts(ask: Question, *, key: str) -> Reply:
    """Find IDs by integer offset, within the first 10,000."""
    stay_within_window(ask.query)
    found = _table(ask).find(ask.query, ask.tenant.clock.time(), sort=DEFAULT_SORT, flag=_flag(ask))
    page, offset = slice_of(found, ask.query)
    if key != "composite_id":
        page = [ask.tenant.alerts[id][key] for id in page]
    return Reply(page, pagination={"limit": ask.query["limit"], "offset": offset, "total": len(found)})


def combined_alerts(ask: Question) -> Reply:
    """Find alerts and return them, page by page, without the limit of 10,000."""
    tenant, body = ask.tenant, ask.body
    now, limit = tenant.clock.time(), body["limit"]
    filter, sort = body.get("filter", ""), body.get("sort") or DEFAULT_SORT
    if token := body.get("after"):
        cursor = tenant.alert_cursors.find(token, now)
        if cursor is None:
            raise Refused(400, "the after token is unknown or has expired: start again from the first page")
        if ask.strict and (filter, sort) != (cursor.filter, cursor.sort):
            raise Refused(400, "filter and sort must be the same on every page")
    else:
        found = _table(ask).find(body, now, sort=DEFAULT_SORT)
        cursor = Cursor(found, 0, "alerts", filter, sort, 0)
    position, total = cursor.position + limit, len(cursor.snapshot)
    pagination: dict[str, Any] = {"limit": limit, "total": total}
    if position < total:
        following = cursor._replace(position=position, expires=now + AFTER_LIFETIME)
        pagination["after"] = tenant.alert_cursors.keep(following)
    page = _table(ask).encoded(cursor.snapshot[cursor.position : position])
    return Reply(page, pagination=pagination)


def _named(ask: Question, key: str) -> tuple[list[Alert], list[dict[str, Any]]]:
    """Return the alerts with the IDs in the body, and an error for each ID that was not found."""
    flag, alerts = _flag(ask), ask.tenant.alerts
    if key == "id":
        known = {id: alerts.get(ask.tenant.composite_id(id)) for id in ask.body["ids"]}
    else:
        known = {id: alerts.get(id) for id in ask.body["composite_ids"]}
    there = {id: alert for id, alert in known.items() if alert is not None and (not flag or alert[flag])}
    return list(there.values()), missing("alert", [id for id in known if id not in there])


def describe_alerts(ask: Question, *, key: str) -> Reply:
    """Return alerts by ID. The API documents no 404 here: unknown IDs are errors in a 200, which is a guess."""
    there, errors = _named(ask, key)
    return Reply(_table(ask).encoded(alert["composite_id"] for alert in there), errors=errors)


def update_alerts(ask: Question, *, key: str) -> Reply:
    """Update alerts. Check all actions before applying any; remove tags before adding tags."""
    actions = ask.body.get("action_parameters", ())
    if not actions:
        raise Refused(400, "action_parameters must have at least one action")
    for action in actions:
        _check(action["name"], action["value"])
    actions = sorted(map(_worded, actions), key=lambda action: not action[0].startswith("remove_"))
    there, errors = _named(ask, key)
    for alert in there:
        work_on(ask, alert, actions)
    return Reply(errors=errors, affected=len(there))


def _worded(action: Mapping[str, str]) -> tuple[str, str]:
    """Return the name and the value of an action; a numeric status becomes its word."""
    name, value = action["name"], action["value"]
    return name, STATUS_OF_CODE.get(value, value) if name == "update_status" else value


def _check(name: str, value: str) -> None:
    if name not in ACTIONS:
        raise Refused(400, f"unknown action: {name}; it is one of {', '.join(ACTIONS)}")
    choices = {"update_status": (*STATUSES, *STATUS_OF_CODE), "show_in_ui": ("true", "false")}.get(name)
    if choices and value not in choices:
        raise Refused(400, f"{name} must be one of {', '.join(choices)}")
    if not value and name not in MAY_BE_EMPTY:
        raise Refused(400, f"{name} needs a value")


def work_on(ask: Question, alert: Alert, actions: Sequence[tuple[str, str]]) -> None:
    """Apply checked actions to an alert, and update its timestamp."""
    now = ask.tenant.clock.time()
    for name, value in actions:
        ACTIONS[name](alert, value)
        if name == "append_comment":
            comment = {"value": value, "user": ask.actor, "timestamp": fine(now)}
            alert["comments"] = [*(alert.get("comments") or ()), comment]
        elif name == "update_status":
            _time(alert, value, now)
    alert["updated_timestamp"] = fine(now)
    ask.tenant.worked_on.add(alert["composite_id"])
    for table in ask.tenant.tables.values():
        table.changed(alert["composite_id"])
    ask.tenant.trail += (
        {
            "timestamp": fine(now),
            "cid": ask.tenant.cid,
            "actor": ask.actor,
            "composite_id": alert["composite_id"],
            "action": name,
            "value": value,
        }
        for name, value in actions
    )
    del ask.tenant.trail[:-TRAIL]


def _time(alert: Alert, status: str, now: float) -> None:
    """Record the seconds to triage and to resolution. A reopened alert is not resolved."""
    age = int(now - (instant(alert["created_timestamp"]) or now))
    if status != "new" and not alert.get("seconds_to_triaged"):
        alert["seconds_to_triaged"] = age
    alert["seconds_to_resolved"] = age if status == "closed" else 0


def _unassign(alert: Alert, _: str = "") -> None:
    alert.update(dict.fromkeys(ASSIGNED, ""))


def _assign(field: str) -> Callable[[Alert, str], None]:
    def assign(alert: Alert, value: str) -> None:
        """Assign to a known user, with all names of that user; to an unknown user by the given name alone."""
        _unassign(alert)
        known = {user[ASSIGNED.index(field)]: user for user in USERS}.get(value)
        alert.update(zip(ASSIGNED, known, strict=True) if known else {field: value})

    return assign


def _retag(alert: Alert, tags: Collection[str]) -> None:
    """Set the tags, and the resolution that follows from them."""
    alert["tags"] = list(tags)
    alert["resolution"] = next((tag for tag in reversed(alert["tags"]) if tag in RESOLUTIONS), "")


def _process(alert: Alert, behavior: str) -> None:
    alert["behaviors_processed"] = list(dict.fromkeys([*(alert.get("behaviors_processed") or ()), behavior]))


def _nothing(_alert: Alert, _value: str) -> None:
    pass


ACTIONS: Mapping[str, Callable[[Alert, str], None]] = {
    "assign_to_uuid": _assign("assigned_to_uuid"),
    "assign_to_user_id": _assign("assigned_to_uid"),
    "assign_to_name": _assign("assigned_to_name"),
    "unassign": _unassign,
    "update_status": lambda alert, value: alert.update(status=value),
    "add_tag": lambda alert, value: _retag(alert, dict.fromkeys([*(alert.get("tags") or ()), value])),
    "remove_tag": lambda alert, value: _retag(alert, [tag for tag in alert.get("tags") or () if tag != value]),
    "remove_tags_by_prefix": lambda alert, value: _retag(
        alert, [tag for tag in alert.get("tags") or () if not tag.startswith(value)]
    ),
    "append_comment": _nothing,
    "show_in_ui": lambda alert, value: alert.update(show_in_ui=value == "true"),
    "new_behavior_processed": _process,
    "skip_side_effects": _nothing,
}

MAY_BE_EMPTY = frozenset(("unassign", "skip_side_effects"))


def count_alerts(ask: Question) -> Reply:
    """Count alerts by the specifications in the body."""
    return Reply(counted(ask, _table(ask), DIALECT, _flag(ask)))


def counted(ask: Question, table: Table, dialect: Dialect, flag: str = "") -> list[Any]:
    """Count records of a table by the specifications in the body. The result is cached.

    If *flag* names a field, count only records in which it is true.
    """
    asked = repr(ask.body["resources"])
    key = (asked, flag, ask.tenant.clock.time() if "now" in asked else None)
    rows = Rows(table, table.visible(flag, range(len(table.ids))))
    return table.once(key, lambda: aggregated_rows(ask, rows, dialect))


Batch = partial(Handler, excess=413)
"""Handler that limits the number of IDs. The limit is documented for composite IDs, and a guess for others."""

HANDLERS = {
    "PostAggregatesAlertsV1": Handler(count_alerts),
    "PostAggregatesAlertsV2": Handler(count_alerts),
    "PatchEntitiesAlertsV2": Batch(partial(update_alerts, key="id")),
    "PatchEntitiesAlertsV3": Batch(partial(update_alerts, key="composite_id")),
    "PostCombinedAlertsV1": Handler(combined_alerts, limit=(100, 1000)),
    "PostEntitiesAlertsV1": Batch(partial(describe_alerts, key="id")),
    "PostEntitiesAlertsV2": Batch(partial(describe_alerts, key="composite_id")),
    "GetQueriesAlertsV1": Handler(partial(query_alerts, key="id"), limit=(100, 10_000), least=0),
    "GetQueriesAlertsV2": Handler(partial(query_alerts, key="composite_id"), limit=(100, 10_000), least=0),
}
