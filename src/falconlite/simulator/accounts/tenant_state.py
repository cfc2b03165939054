"""Save an account as JSON values (only what differs from a new one), and restore it."""

from __future__ import annotations

from math import isfinite
from typing import TYPE_CHECKING, Any

from falconlite.simulator.accounts.activity import Deed
from falconlite.simulator.accounts.cursors import Cursor
from falconlite.simulator.accounts.rules import Rule
from falconlite.simulator.answers import Refused
from falconlite.simulator.fleet.kinds import DIALECT
from falconlite.simulator.fql.matching import instant
from falconlite.simulator.saved import compare, copied, part, read_chance, written_chance

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

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
        "groups": copied(tenant.groups),
        "rules": {id: [rule.text, rule.read] for id, rule in tenant.rules.items()},
        "replaced": tenant.replaced,
        "arrived": [list(each) for each in tenant.arrived.values()],
        "gone": gone,
        "changed": copied(tenant.devices.changed) if made else {},
        "pending": {id: list(each) for id, each in tenant.pending.items()},
        "alerts": {id: _worked_on(tenant.alerts[id]) for id in sorted(tenant.worked_on)},
        "supplied": tenant.supplied,
        "added": [tenant.devices.given(id) for id in tenant.added],
        "added_alerts": [copied(tenant.alerts[id]) for id in tenant.added_alerts],
        "trail": copied(tenant.trail),
        "tokens": copied(store.tokens),
        "events": copied(store.events),
        "settings": dict(store.settings),
        "cursors": _written(tenant.cursors, now),
        "alert_cursors": _written(tenant.alert_cursors, now),
        "activity": tenant.activity.state(),
        "stores": {name: store.state() for name, store in tenant.stores.items()},
    }


def _worked_on(alert: Mapping[str, Any]) -> dict[str, Any]:
    return {name: copied(value) for name, value in alert.items() if name in ALERT_CHANGES}


def _arguments(tenant: Tenant) -> dict[str, Any]:
    return {
        "cid": tenant.cid,
        "seed": str(tenant.seed),
        "hosts": tenant.hosts,
        "alerts_made": tenant.most_alerts,
        "churn": tenant.churn,
    }


def _written(cursors: Cursors, now: float) -> dict[str, Any]:
    """Return the valid tokens. A snapshot shared by several tokens is written once."""
    live = {token: cursor for token, cursor in cursors.live.items() if cursor.expires > now}
    snapshots = {id(cursor.snapshot): list(cursor.snapshot) for cursor in live.values()}
    numbers = {name: number for number, name in enumerate(snapshots)}
    places = [[token, numbers[id(cursor.snapshot)], *cursor[1:]] for token, cursor in live.items()]
    return {"snapshots": list(snapshots.values()), "live": places}


def restore(
    tenant: Tenant,
    state: Mapping[str, Any],
    store_of: Callable[[str], type[Any] | None],
    lost: list[str] | None = None,
) -> None:
    """Replace an account by the one in a state. Raise ValueError, and change nothing, if the state is not valid.

    *store_of* returns the store class of a collection, by the name of its module; None if it has no state. A state of
    another size raises ValueError; with *lost* (list), a line is appended to it for each part that cannot be applied.
    """
    fresh = tenant.fresh()
    _restore(fresh, state, lost)
    for name, kept in part(state, "stores", dict).items():
        kind = store_of(name)
        try:
            _check(kind is not None, f"stores: {name!r}")
            if kind is not None:
                fresh.store(kind).restore(copied(kept))
        except ValueError as error:
            if lost is None:
                raise
            fresh.stores.pop(name, None)
            lost.append(f"collection {name}: {error}")
    vars(tenant).clear()
    vars(tenant).update(vars(fresh))


def _restore(tenant: Tenant, state: Mapping[str, Any], lost: list[str] | None) -> None:
    if not isinstance(state, dict):
        raise ValueError("the state of a tenant must be an object")  # noqa: TRY004  # bad JSON, not a bad program
    if lost is None:
        compare(state, _arguments(tenant))
    given: dict[str, Any] = copied(state)
    tenant.born = _moment(given.get("born"), "born")
    vars(tenant).pop("own", None)  # its dates depend on that
    tenant.version = _count(given, "version")
    read_chance(tenant.chance, given.get("chance"), "chance")
    read_chance(tenant.after_chance, given.get("after_chance"), "after_chance")
    _restore_groups(tenant, given, lost)
    tenant.supplied = _count(given, "supplied")
    _restore_hosts(tenant, given, lost)
    _restore_tokens(tenant, given, lost)
    _restore_alerts(tenant, given, lost)
    _restore_activity(tenant, part(given, "activity", dict))
    tenant.trail = part(given, "trail", list)
    for each in tenant.trail:
        _check(isinstance(each, dict) and each.keys() == set(STEP) and _are_texts(list(each.values())), "trail")
    _restore_cursors(tenant.cursors, part(given, "cursors", dict), "cursors")
    _restore_cursors(tenant.alert_cursors, part(given, "alert_cursors", dict), "alert_cursors")
    for token, cursor in list(tenant.alert_cursors.live.items()):
        good = all(id in tenant.alerts for id in cursor.snapshot)
        if not good and lost is not None:
            del tenant.alert_cursors.live[token]
            lost.append("after token of a list of alerts: some of its alerts are not in this cloud")
        elif not good:
            _check(good, "alert_cursors")


def _restore_groups(tenant: Tenant, state: dict[str, Any], lost: list[str] | None) -> None:
    groups = _records(state, "groups", GROUP)
    for id, group in groups.items():
        _check(
            isinstance(group.get("assignment_rule", ""), str) and _is_meta(group.get("meta"), int), f"groups: {id!r}"
        )
    _tell_new(lost, "host group", tenant.groups.keys() - groups.keys())
    tenant.groups, tenant.rules = groups, {}
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


def _tell_new(lost: list[str] | None, kind: str, ids: Iterable[str]) -> None:
    """Report records of the data that a state lacks: an operation deleted them, or the data has new ones."""
    if lost is not None:
        lost += [f"{kind} {id}: the state does not have it, so it is not there" for id in sorted(ids)]


def _restore_hosts(tenant: Tenant, state: dict[str, Any], lost: list[str] | None) -> None:
    tenant.replaced = _count(state, "replaced")
    arrived, gone, added = part(state, "arrived", list), part(state, "gone", list), part(state, "added", list)
    changed, pending = part(state, "changed", dict), part(state, "pending", dict)
    if not (arrived or gone or added or changed or pending):
        return
    devices = tenant.devices
    for id in gone:
        good = isinstance(id, str) and id in devices
        _check(good or lost is not None, f"gone: {id!r}")
        if good:
            devices.remove(id)
    for each in arrived:
        _check(isinstance(each, list) and len(each) == 2 and type(each[0]) is int and each[0] > 0, "arrived")
        machine = tenant.maker.arrival(each[0], int(_moment(each[1], "arrived")))
        _check(machine.id not in devices, "arrived")
        devices.add(machine)
        tenant.arrived[machine.id] = (each[0], each[1])
    for host in _owned(added, "hosts", "added"):
        _check(host.id not in devices or lost is not None, "added")
        if host.id in devices:
            _lose(lost, f"host {host.id}: it was added at run time, and the data have it now")
            continue
        devices.add(host)
        tenant.added[host.id] = None
    for id, fields in changed.items():
        _check((id in devices or lost is not None) and _is_change(fields), f"changed: {id!r}")
        if id in devices:
            devices.change(id, fields)
        else:
            _lose(lost, f"host {id}: it is not in this cloud, so its changes are lost")
    for id, each in pending.items():
        good = isinstance(each, list) and len(each) == 2 and isinstance(each[1], str)
        _check(good and (id in devices or lost is not None), f"pending: {id!r}")
        if id in devices:
            tenant.pending[id] = (_moment(each[0], f"pending: {id!r}"), each[1])


def _lose(lost: list[str] | None, line: str) -> None:
    if lost is not None:
        lost.append(line)


def _owned(records: list[Any], name: str, where: str) -> list[Any]:
    """Check the user's records in a state, and return them in the form that an account stores."""
    if not records:
        return []
    from falconlite.simulator.given.reading import read  # loads the models of records, which few states need

    try:
        given: list[Any] = getattr(read({name: records}), name)
    except (ValueError, TypeError) as error:
        raise ValueError(f"{where} of the state is not valid: {error}") from None
    key = {"hosts": lambda host: host.id and host.get("cid"), "alerts": lambda alert: alert.get("composite_id")}[name]
    _check(all(map(key, given)), where)
    return given


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


def _restore_tokens(tenant: Tenant, state: dict[str, Any], lost: list[str] | None) -> None:
    store, settings = tenant.tokens, part(state, "settings", dict)
    tokens = _records(state, "tokens", TOKEN)
    _tell_new(lost, "token", store.tokens.keys() - tokens.keys())
    store.tokens, store.events = tokens, _records(state, "events", EVENT)
    for id, token in store.tokens.items():
        _check(all(name in token and _is_date(token[name]) for name in TOKEN_DATES), f"tokens: {id!r}")
    _check(settings.keys() == store.settings.keys() and type(settings["tokens_required"]) is bool, "settings")
    _check(type(settings["max_active_tokens"]) is int, "settings")
    store.settings = settings


def _is_date(value: Any) -> bool:
    return value is None or (isinstance(value, str) and instant(value) is not None)


def _restore_alerts(tenant: Tenant, state: dict[str, Any], lost: list[str] | None) -> None:
    """Apply the changes of alerts. Old versions saved whole records: read only the fields that operations change."""
    added = _owned(part(state, "added_alerts", list), "alerts", "added_alerts")
    for alert in added:
        _check(_has_always(alert), "added_alerts")
        if alert["composite_id"] not in tenant.alerts:
            tenant.alerts[alert["composite_id"]] = alert
            tenant.added_alerts.append(alert["composite_id"])
        else:
            _check(lost is not None, "added_alerts")
            _lose(lost, f"alert {alert['composite_id']}: it was added at run time, and the data have it now")
    for id, alert in part(state, "alerts", dict).items():
        _check(isinstance(alert, dict) and _is_worked_on(alert), f"alerts: {id!r}")
        if id not in tenant.alerts:
            _check(lost is not None, f"alerts: {id!r} is not in this cloud: it")
            _lose(lost, f"alert {id}: it is not in this cloud, so its changes are lost")
            continue
        tenant.alerts[id].update(_worked_on(alert))
        tenant.worked_on.add(id)


def _has_always(alert: dict[str, Any]) -> bool:
    texts = ("composite_id", "id", "cid", "status", "created_timestamp", "updated_timestamp")
    return all(isinstance(alert.get(name), str) for name in texts) and type(alert.get("show_in_ui")) is bool


def _is_worked_on(alert: dict[str, Any]) -> bool:
    """Return whether the fields that operations change have valid types. Alerts of the user may lack some of them."""
    texts = ("status", "resolution", "assigned_to_uuid", "assigned_to_uid", "assigned_to_name")
    comments = alert.get("comments") or []
    return (
        isinstance(alert.get("updated_timestamp"), str)
        and all(isinstance(alert[name], str) for name in texts if alert.get(name) is not None)
        and all(type(alert[name]) is int for name in ("seconds_to_triaged", "seconds_to_resolved") if name in alert)
        and type(alert.get("show_in_ui")) is bool
        and _are_texts(alert.get("tags") or [])
        and _are_texts(alert.get("behaviors_processed") or [])
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


# Checks of single parts.


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
