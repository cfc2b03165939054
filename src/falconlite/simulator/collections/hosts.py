"""Hosts: find devices, read them and their histories."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from falconlite.simulator.accounts.cursors import LIFETIME, Cursor, slice_of, stay_within_window
from falconlite.simulator.accounts.members import DEFAULT_SORT, find_hosts
from falconlite.simulator.answers import Refused, Reply, found, missing, stamp
from falconlite.simulator.checks import Handler
from falconlite.simulator.collections import host_actions
from falconlite.simulator.fleet.kinds import DAY, FIELDS
from falconlite.simulator.fleet.machines import ONLINE
from falconlite.simulator.fql.matching import instant, moment

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from falconlite.simulator.fleet.kinds import Device
    from falconlite.simulator.question import Question

POWERED_BY = "device-api"

READS_CHANGE_NOTHING = True


def query_devices(ask: Question, *, hidden: bool) -> Reply:
    """Find IDs by integer offset, within the first 10,000."""
    stay_within_window(ask.query)
    ids = find_hosts(ask.tenant, ask.query.get("filter", ""), ask.query.get("sort", DEFAULT_SORT), hidden=hidden)
    page, offset = slice_of(ids, ask.query)
    # This collection returns the next offset; others return the offset of the call.
    return Reply(page, pagination={"limit": ask.query["limit"], "offset": offset + len(page), "total": len(ids)})


def _turn(ask: Question, kind: str, *, hidden: bool) -> tuple[Sequence[str], str, dict[str, Any]]:
    """Return the next page of a snapshot, the token of the following page ("" at the end), and the pagination."""
    tenant, query = ask.tenant, ask.query
    now, token = tenant.clock.time(), query.get("offset", "")
    filter, sort = query.get("filter", ""), query.get("sort", DEFAULT_SORT)
    if token:
        cursor = tenant.cursors.find(token, now)
        # No source says how the API answers an expired token: 400 is a guess.
        if cursor is None or cursor.kind != kind:
            raise Refused(400, "the offset token is unknown or has expired: start again from the first page")
        _same_question(ask, cursor)
    else:
        ids = find_hosts(tenant, filter, sort, hidden=hidden)
        cursor = Cursor(ids, 0, kind, filter, sort, 0)
    position = cursor.position + query["limit"]
    page, total = cursor.snapshot[cursor.position : position], len(cursor.snapshot)
    following = ""
    if position < total:
        following = tenant.cursors.keep(cursor._replace(position=position, expires=now + LIFETIME))
    expires_at = int((now + LIFETIME) * 1e9)
    pagination = {"limit": query["limit"], "total": total, "offset": following, "expires_at": expires_at}
    return page, following, pagination


def _same_question(ask: Question, cursor: Cursor) -> None:
    """Raise Refused if filter or sort differ from the first page. Only the scroll may omit them on later pages."""
    scroll = cursor.kind.startswith("scroll")
    for name, asked, default in (("filter", cursor.filter, ""), ("sort", cursor.sort, DEFAULT_SORT)):
        given = ask.query.get(name, asked if scroll else default)
        if ask.strict and given != asked:
            raise Refused(400, f"{name} must be the same on every page")


def scroll_devices(ask: Question) -> Reply:
    """Find IDs page by page, with tokens that are valid for two minutes."""
    page, _, pagination = _turn(ask, "scroll", hidden=False)
    return Reply(page, pagination=pagination)


def combined_devices(ask: Question, *, hidden: bool) -> Reply:
    """Find devices and return them, page by page."""
    page, following, pagination = _turn(ask, f"combined {hidden}", hidden=hidden)
    pagination["offset"] = ask.query.get("offset", "")
    if following:
        pagination["next"] = following
    devices = ask.tenant.devices
    page = [id for id in page if id in devices]  # some may have been deleted meanwhile
    fields = [name.strip() for name in ask.query.get("fields", "").split(",") if name.strip()]
    if strangers := [name for name in fields if name not in FIELDS]:
        raise Refused(400, f"fields names fields that devices do not have: {', '.join(strangers)}")
    if not fields:
        return Reply(devices.encoded(page), pagination=pagination)
    wanted = {"device_id", *fields}
    records = [{name: value for name, value in devices[id].items() if name in wanted} for id in page]
    return Reply(records, pagination=pagination)


def _each(ask: Question, ids: Sequence[str], describe: Callable[[Device], Any]) -> Reply:
    devices = ask.tenant.devices
    there, errors = _known(ask, ids)
    return found([describe(devices[id]) for id in there], errors)


def _known(ask: Question, ids: Sequence[str]) -> tuple[list[str], list[dict[str, Any]]]:
    """Return the known device IDs without duplicates, and an error for each unknown ID."""
    devices, ids = ask.tenant.devices, list(dict.fromkeys(ids))
    return [id for id in ids if id in devices], missing("device", [id for id in ids if id not in devices])


def describe_devices(ask: Question) -> Reply:
    """Return devices by ID, from the query or the body. Omit hidden ones without an error."""
    devices = ask.tenant.devices
    there, errors = _known(ask, ask.query.get("ids") or ask.body["ids"])
    visible = [id for id in there if devices.value(id, "host_hidden_status") != "hidden"]
    return found(there, errors)._replace(resources=devices.encoded(visible))


def online_state(ask: Question) -> Reply:
    """Return which devices are online: those seen recently. Devices not seen for long are unknown."""
    now = ask.tenant.devices.now()

    def state(device: Device) -> dict[str, Any]:
        silent = now - (instant(device.get("last_seen")) or 0)
        known = "online" if silent <= ONLINE else "offline" if silent < 45 * DAY else "unknown"
        told = {"id": device["device_id"], "cid": device["cid"], "state": known}
        return {**told, "last_seen": device["last_seen"]} if "last_seen" in device else told

    return _each(ask, ask.query["ids"], state)


def login_history(ask: Question) -> Reply:
    """Return the logins of devices, latest first. Version 2 takes a time range and a limit."""
    now = ask.tenant.clock.time()
    bounds = [float("-inf"), float("inf")]
    if "limit" in ask.query:
        for place, (name, default) in enumerate((("from", "now-7d"), ("to", "now"))):
            bound = moment(ask.query.get(name, default), now)
            if bound is None:
                raise Refused(400, f"{name} must be a date, or relative such as {default}")
            bounds[place] = bound
        if bounds[0] > bounds[1]:
            raise Refused(400, "from must not be later than to")

    roster = ask.tenant.devices

    def history(device: Device) -> dict[str, Any]:
        recent = [
            {"login_time": stamp(time), "user_name": user}
            for time, user in roster.logins(device["device_id"])
            if bounds[0] <= time <= bounds[1]
        ]
        recent = recent[: ask.query.get("limit")]
        return {"cid": device["cid"], "device_id": device["device_id"], "recent_logins": recent}

    return _each(ask, ask.body["ids"], history)


def address_history(ask: Question) -> Reply:
    """Return the addresses of devices, the current one first."""
    roster = ask.tenant.devices

    def history(device: Device) -> dict[str, Any]:
        mac = {"mac_address": device["mac_address"]} if "mac_address" in device else {}
        entries = [
            {"ip_address": address, **mac, "timestamp": stamp(time)}
            for time, address in roster.addresses(device["device_id"], device.get("local_ip", ""))
        ]
        return {"cid": device["cid"], "device_id": device["device_id"], "history": entries}

    return _each(ask, ask.body["ids"], history)


Combined = partial(Handler, limit=(100, 10_000), government=False)

HANDLERS = {
    "CombinedDevicesByFilter": Handler(partial(combined_devices, hidden=False), limit=(100, 10_000), government=False),
    "CombinedHiddenDevicesByFilter": Handler(
        partial(combined_devices, hidden=True), limit=(100, 10_000), government=False
    ),
    "QueryDevicesByFilter": Handler(partial(query_devices, hidden=False), limit=(100, 5000)),
    "QueryDevicesByFilterScroll": Handler(
        scroll_devices,
        limit=(100, 10_000),
        retired=("2026-07-27 07:00:00 +0000 UTC", "2027-01-23 07:00:00 +0000 UTC"),  # seen in answers of the API
    ),
    "QueryHiddenDevices": Handler(partial(query_devices, hidden=True), limit=(100, 5000)),
    "GetDeviceDetailsV2": Handler(describe_devices),
    "PostDeviceDetailsV2": Handler(describe_devices),
    "GetDeviceDetailsV1": Handler(describe_devices),
    "GetOnlineState.V1": Handler(online_state, free=True),
    "QueryDeviceLoginHistory": Handler(login_history),
    "QueryDeviceLoginHistoryV2": Handler(login_history, limit=(10, 100)),
    "QueryGetNetworkAddressHistoryV1": Handler(address_history),
    **host_actions.HANDLERS,
}
