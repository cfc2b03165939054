"""Save an account as JSON values (only what differs from a new one), and restore it."""

from __future__ import annotations

from copy import deepcopy
from math import isfinite
from typing import TYPE_CHECKING, Any

from falconlite.simulator.accounts.activity import Deed
from falconlite.simulator.accounts.cursors import Cursor
from falconlite.simulator.accounts.tenant import Rule
from falconlite.simulator.answers import Refused
from falconlite.simulator.fleet.kinds import DIALECT
from falconlite.simulator.fql.matching import instant
from falconlite.simulator.saved import compare, part, read_chance, written_chance

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from falconlite.simulator.accounts.cursors import Cursors
    from falconlite.simulator.accounts.tenant import Tenant

EARLIEST, LATEST = -6.2e10, 2.5e11
"""The range of all times, in seconds since the epoch: dates have a year of four digits."""

ALERT_CHANGES = frozenset(
    """
    assigned_to_uuid assigned_to_uid assigned_to_name status tags resolution comments show_in_ui behaviors_processed
    seconds_to_triaged seconds_to_resolved updated_timestamp
    """.split()  # noqa: SIM905  # a table to read
)
"""The fields of an alert that operations can change."""

DEVICE_CHANGES: Mapping[str, type[Any]] = {
    "status": str,
    "filesystem_containment_status": str,
    "detection_suppression_status": str,
    "host_hidden_status": str,
    "modified_timestamp": str,
    "groups": list,
    "group_hash": str,
    "tags": list,
    "notes": list,
    "meta": dict,
}
"""The fields of a device that operations can change."""

GROUP = (
    *("id", "cid", "name", "description", "group_type"),
    *("created_by", "created_timestamp", "modified_by", "modified_timestamp"),
)

TOKEN = ("id", "value", "label", "type", "created_timestamp")
TOKEN_DATES = ("expires_timestamp", "last_used_timestamp", "revoked_timestamp")
STEP = ("timestamp", "cid", "actor", "composite_id", "action", "value")
EVENT = ("id", "action", "actor", "description", "token_id", "timestamp")


def state_of(tenant: Tenant) -> dict[str, Any]:
    """Return the state of an account."""
    made = "devices" in vars(tenant)
    gone = [id for id in tenant.devices.first if id not in tenant.devices] if made else []
    now, store = tenant.clock.time(), tenant.tokens
    return _arguments(tenant) | {
        "born": tenant.born,
        "version": tenant.version,
        "chance": written_chance(tenant.chance),
        "after_chance": written_chance(tenant.after_chance),
        "groups": deepcopy(tenant.groups),
        "rules": {id: [rule.text, rule.read] for id, rule in tenant.rules.items()},
        "replaced": tenant.replaced,
        "arrived": [list(each) for each in tenant.arrived.values()],
        "gone": gone,
        "changed": deepcopy(tenant.devices.changed) if made else {},
        "pending": {id: list(each) for id, each in tenant.pending.items()},
        "alerts": {id: deepcopy(tenant.alerts[id]) for id in sorted(tenant.worked_on)},
        "trail": deepcopy(tenant.trail),
        "tokens": deepcopy(store.tokens),
        "events": deepcopy(store.events),
        "settings": dict(store.settings),
        "cursors": _written(tenant.cursors, now),
        "alert_cursors": _written(tenant.alert_cursors, now),
        "activity": tenant.activity.state(),
        "stores": {name: store.state() for name, store in tenant.stores.items()},
    }


def _arguments(tenant: Tenant) -> dict[str, Any]:
    return {
        "cid": tenant.cid,
        "seed": str(tenant.seed),
        "hosts": tenant.hosts,
        "alerts_made": tenant.most_alerts,
        "churn": tenant.churn,
    }


def _written(cursors: Cursors, now: float) -> dict[str, Any]:
    """Return the tokens that are valid. A snapshot that several tokens share is written once."""
    live = {token: cursor for token, cursor in cursors.live.items() if cursor.expires > now}
    snapshots = {id(cursor.snapshot): list(cursor.snapshot) for cursor in live.values()}
    numbers = {name: number for number, name in enumerate(snapshots)}
    places = [[token, numbers[id(cursor.snapshot)], *cursor[1:]] for token, cursor in live.items()]
    return {"snapshots": list(snapshots.values()), "live": places}


def restore(tenant: Tenant, state: Mapping[str, Any], store_of: Callable[[str], type[Any] | None]) -> None:
    """Replace an account by the one in a state. Raise ValueError, and change nothing, if the state is not valid.

    *store_of* returns the class of what a collection keeps, by the name of its module; None if it keeps nothing.
    """
    fresh = tenant.fresh()
    _restore(fresh, state)
    for name, kept in part(state, "stores", dict).items():
        kind = store_of(name)
        _check(kind is not None, f"stores: {name!r}")
        if kind is not None:
            fresh.store(kind).restore(deepcopy(kept))
    vars(tenant).clear()
    vars(tenant).update(vars(fresh))


def _restore(tenant: Tenant, state: Mapping[str, Any]) -> None:
    if not isinstance(state, dict):
        raise ValueError("the state of a tenant must be an object")  # noqa: TRY004  # bad JSON, not a bad program
    compare(state, _arguments(tenant))
    given: dict[str, Any] = deepcopy(state)
    tenant.born = _moment(given.get("born"), "born")
    tenant.version = _count(given, "version")
    read_chance(tenant.chance, given.get("chance"), "chance")
    read_chance(tenant.after_chance, given.get("after_chance"), "after_chance")
    tenant.groups = _records(given, "groups", GROUP)
    for id, group in tenant.groups.items():
        _check(
            isinstance(group.get("assignment_rule", ""), str) and _is_meta(group.get("meta"), int), f"groups: {id!r}"
        )
    _restore_hosts(tenant, given)
    _restore_tokens(tenant, given)
    _restore_alerts(tenant, part(given, "alerts", dict))
    _restore_activity(tenant, part(given, "activity", dict))
    tenant.trail = part(given, "trail", list)
    for each in tenant.trail:
        _check(isinstance(each, dict) and each.keys() == set(STEP) and _are_texts(list(each.values())), "trail")
    _restore_cursors(tenant.cursors, part(given, "cursors", dict), "cursors")
    _restore_cursors(tenant.alert_cursors, part(given, "alert_cursors", dict), "alert_cursors")
    for cursor in tenant.alert_cursors.live.values():
        _check(all(id in tenant.alerts for id in cursor.snapshot), "alert_cursors")


def _restore_hosts(tenant: Tenant, state: dict[str, Any]) -> None:
    tenant.replaced = _count(state, "replaced")
    arrived, gone = part(state, "arrived", list), part(state, "gone", list)
    changed, pending = part(state, "changed", dict), part(state, "pending", dict)
    if arrived or gone or changed or pending:
        devices = tenant.devices
        for id in gone:
            _check(isinstance(id, str) and id in devices, f"gone: {id!r}")
            devices.remove(id)
        for each in arrived:
            _check(isinstance(each, list) and len(each) == 2 and type(each[0]) is int and each[0] > 0, "arrived")
            machine = tenant.maker.arrival(each[0], int(_moment(each[1], "arrived")))
            _check(machine.id not in devices, "arrived")
            devices.add(machine)
            tenant.arrived[machine.id] = (each[0], each[1])
        for id, fields in changed.items():
            _check(id in devices and _is_change(fields), f"changed: {id!r}")
            devices.change(id, fields)
        for id, each in pending.items():
            good = id in devices and isinstance(each, list) and len(each) == 2 and isinstance(each[1], str)
            _check(good, f"pending: {id!r}")
            tenant.pending[id] = (_moment(each[0], f"pending: {id!r}"), each[1])
    for id, each in part(state, "rules", dict).items():
        good = id in tenant.groups and isinstance(each, list) and len(each) == 2 and isinstance(each[0], str)
        _check(good, f"rules: {id!r}")
        read = _moment(each[1], f"rules: {id!r}")
        try:
            tenant.rules[id] = Rule.of(each[0], DIALECT, read)
        except Refused as refused:
            raise ValueError(f"rules: {id!r} of the state: {refused.message}") from None


def _restore_activity(tenant: Tenant, state: dict[str, Any]) -> None:
    first, deeds = state.get("first"), state.get("deeds")
    if type(first) is not int or first < 0 or not isinstance(deeds, list):
        raise ValueError("activity of the state must have first (a number) and deeds (a list)")
    for each in deeds:
        good = isinstance(each, list) and len(each) == 6 and _are_texts(each[1:4]) and type(each[5]) is bool
        _check(good and isinstance(each[4], dict) and _are_texts(list(each[4].values())), "activity")
        _moment(each[0], "activity")
    tenant.activity.held = (first, [Deed(*each) for each in deeds])


def _is_change(fields: Any) -> bool:
    if not isinstance(fields, dict) or not {"meta", "modified_timestamp"} <= fields.keys() <= DEVICE_CHANGES.keys():
        return False
    return (
        all(isinstance(value, DEVICE_CHANGES[name]) for name, value in fields.items())
        and all(_are_texts(value) for value in fields.values() if isinstance(value, list))
        and _is_meta(fields["meta"], str)
        and fields["meta"]["version"].isdecimal()
        and len(fields["meta"]["version"]) < 20
        and instant(fields["modified_timestamp"]) is not None
    )


def _restore_tokens(tenant: Tenant, state: dict[str, Any]) -> None:
    store, settings = tenant.tokens, part(state, "settings", dict)
    store.tokens, store.events = _records(state, "tokens", TOKEN), _records(state, "events", EVENT)
    for id, token in store.tokens.items():
        _check(all(name in token and _is_date(token[name]) for name in TOKEN_DATES), f"tokens: {id!r}")
    _check(settings.keys() == store.settings.keys() and type(settings["tokens_required"]) is bool, "settings")
    _check(type(settings["max_active_tokens"]) is int, "settings")
    store.settings = settings


def _is_date(value: Any) -> bool:
    return value is None or (isinstance(value, str) and instant(value) is not None)


def _restore_alerts(tenant: Tenant, alerts: dict[str, Any]) -> None:
    for id, alert in alerts.items():
        made = tenant.alerts.get(id)
        _check(made is not None and isinstance(alert, dict), f"alerts: {id!r}")
        same = {name: value for name, value in (made or {}).items() if name not in ALERT_CHANGES}
        _check(same == {name: value for name, value in alert.items() if name not in ALERT_CHANGES}, f"alerts: {id!r}")
        _check(_is_worked_on(alert), f"alerts: {id!r}")
        tenant.alerts[id] = alert
        tenant.worked_on.add(id)


def _is_worked_on(alert: dict[str, Any]) -> bool:
    texts = ("status", "resolution", "updated_timestamp")
    assigned = ("assigned_to_uuid", "assigned_to_uid", "assigned_to_name")
    comments = alert.get("comments", [])
    return (
        all(isinstance(alert.get(name), str) for name in texts)
        and all(isinstance(alert.get(name, ""), str) for name in assigned)
        and all(type(alert.get(name)) is int for name in ("seconds_to_triaged", "seconds_to_resolved"))
        and type(alert.get("show_in_ui")) is bool
        and _are_texts(alert.get("tags"))
        and _are_texts(alert.get("behaviors_processed", []))
        and isinstance(comments, list)
        and all(isinstance(each, dict) and _are_texts(list(each.values())) for each in comments)
    )


def _restore_cursors(cursors: Cursors, state: dict[str, Any], name: str) -> None:
    snapshots, live = state.get("snapshots"), state.get("live")
    if not isinstance(snapshots, list) or not isinstance(live, list) or not all(map(_are_texts, snapshots)):
        raise ValueError(f"{name} of the state must have snapshots (lists of strings) and live (a list)")
    for each in live:
        _check(isinstance(each, list) and len(each) == 7 and _are_texts([each[0], *each[3:6]]), name)
        token, number, position, kind, filter, sort, expires = each
        _check(type(number) is int and 0 <= number < len(snapshots) and type(position) is int and position >= 0, name)
        cursors.live[token] = Cursor(snapshots[number], position, kind, filter, sort, _moment(expires, name))


# Checks of parts.


def _check(good: bool, name: str) -> None:
    if not good:
        raise ValueError(f"{name} of the state is not valid")


def _moment(value: Any, name: str) -> float:
    good = isinstance(value, (int, float)) and not isinstance(value, bool) and isfinite(value)
    _check(good and EARLIEST < value < LATEST, name)
    found: float = value
    return found


def _count(state: dict[str, Any], name: str) -> int:
    number: int = part(state, name, int)
    _check(number >= 0, name)
    return number


def _are_texts(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(each, str) for each in value)


def _is_meta(value: Any, version: type[Any]) -> bool:
    return (
        isinstance(value, dict)
        and type(value.get("version")) is version
        and isinstance(value.get("version_string"), str)
    )


def _records(state: dict[str, Any], name: str, texts: tuple[str, ...]) -> dict[str, dict[str, Any]]:
    """Return the records of a state by ID, and check the str fields that each must have."""
    found: dict[str, dict[str, Any]] = part(state, name, dict)
    for id, record in found.items():
        good = isinstance(record, dict) and all(isinstance(record.get(each), str) for each in texts)
        _check(good and record["id"] == id, f"{name}: {id!r}")
    return found
