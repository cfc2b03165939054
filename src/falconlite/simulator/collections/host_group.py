"""Host groups: create, change and delete them; read them and their members."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from falconlite.simulator.accounts.cursors import slice_of, stay_within_window
from falconlite.simulator.accounts.members import (
    DEFAULT_SORT,
    catch_up,
    change_group,
    choose_once,
    find_hosts,
    move,
    record_of,
    regroup,
)
from falconlite.simulator.answers import Refused, Reply, found, missing
from falconlite.simulator.checks import Handler
from falconlite.simulator.fleet.kinds import DIALECT
from falconlite.simulator.fql.filters import Dialect, compiled
from falconlite.simulator.fql.order import search

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from falconlite.simulator.question import Question

POWERED_BY = "device-api"

READS_CHANGE_NOTHING = True

TYPES = ("static", "dynamic", "staticByID")

SORTS = ("created_by", "created_timestamp", "group_type", "modified_by", "modified_timestamp", "name")

FIELDS = frozenset(("id", "description", "assignment_rule", *SORTS))
"""The fields of a group in this collection. Stored groups have more."""


def perform_action(ask: Question) -> Reply:
    """Add to groups, or remove from them, the devices that a filter finds."""
    filters = [each["value"] for each in ask.body.get("action_parameters", ()) if each["name"] == "filter"]
    if not any(filters):
        raise Refused(400, f"{ask.query['action_name']} needs an action parameter named filter")
    ids = list(dict.fromkeys(ask.body["ids"]))
    return _told(ask, move(ask.tenant, ask.actor, ids, filters, join=ask.query["action_name"] == "add-hosts"), ids)


def _told(ask: Question, there: Sequence[str], ids: Sequence[str] = (), status: int = 200) -> Reply:
    groups = [_shown(ask, id) for id in there]
    return found(groups, missing("host group", [id for id in ids if id not in there]), status, affected=len(there))


def _shown(ask: Question, id: str) -> dict[str, Any]:
    return {name: value for name, value in record_of(ask.tenant, id).items() if name in FIELDS}


def create(ask: Question) -> Reply:
    """Create groups: all of them, or none."""
    tenant = ask.tenant
    for given in ask.body["resources"]:
        if absent := [name for name in ("name", "group_type") if not given.get(name)]:
            raise Refused(400, f"missing field in the body: {', '.join(absent)}")
        if given["group_type"] not in TYPES:
            raise Refused(400, f"group_type must be one of {', '.join(TYPES)}")
        if given.get("assignment_rule") and given["group_type"] != "dynamic":
            raise Refused(400, f"only dynamic groups have an assignment_rule at first, not {given['group_type']} ones")
        _check_rule(ask, given)
    made = [
        tenant.new_group(given["name"], given["group_type"], given.get("description", ""), ask.actor)
        for given in ask.body["resources"]
    ]
    for id, given in zip(made, ask.body["resources"], strict=True):
        if rule := given.get("assignment_rule"):
            tenant.groups[id]["assignment_rule"] = rule
            regroup(tenant, id, rule)
    return _told(ask, made, status=201)


def _check_rule(ask: Question, given: Mapping[str, Any]) -> None:
    if rule := given.get("assignment_rule"):
        compiled(rule, DIALECT, ask.tenant.clock.time())


def update(ask: Question) -> Reply:
    """Change groups: all of them, or none. An empty str, or null, clears a rule.

    A rule given for a static group sets its members once and is not stored; an empty one changes nothing.
    """
    tenant, ids = ask.tenant, list[str]()
    for given in ask.body["resources"]:
        if not given.get("id"):
            raise Refused(400, "missing field in the body: id")
        if given.get("name") == "":
            raise Refused(400, "name must not be empty")
        _check_rule(ask, given)
        ids.append(given["id"])
    there = [id for id in dict.fromkeys(ids) if id in tenant.groups]
    for given in ask.body["resources"]:
        id, changed = given["id"], {name: given[name] for name in ("name", "description") if name in given}
        if id in tenant.groups:
            dynamic, rule = tenant.groups[id]["group_type"] == "dynamic", given.get("assignment_rule") or ""
            if dynamic and "assignment_rule" in given:
                changed["assignment_rule"] = rule
            change_group(tenant, ask.actor, id, **changed)
            if "assignment_rule" in changed:
                regroup(tenant, id, rule)
            elif rule:
                choose_once(tenant, id, rule)
    return _told(ask, there, ids)


def read(ask: Question) -> Reply:
    """Return groups by ID."""
    ids = list(dict.fromkeys(ask.query["ids"]))
    there = [id for id in ids if id in ask.tenant.groups]
    return _told(ask, there, ids)._replace(affected=None)


def delete(ask: Question) -> Reply:
    """Delete groups. Their hosts stay."""
    tenant, ids = ask.tenant, list(dict.fromkeys(ask.query["ids"]))
    there = [id for id in ids if id in tenant.groups]
    for id in there:
        tenant.rules.pop(id, None)
        for device in sorted(tenant.devices.members(id)):
            tenant.place(device, id, join=False)
        del tenant.groups[id]
    return found(there, missing("host group", [id for id in ids if id not in there]), affected=len(there))


def query_groups(ask: Question, *, whole: bool) -> Reply:
    """Find groups. The default order, by name, is a guess."""
    name = ask.query.get("sort", "").replace("|", ".").partition(".")[0]
    if name and name not in SORTS:
        raise Refused(400, f"cannot sort by {name!r}, only by {', '.join(SORTS)}")
    groups = search(
        [_shown(ask, id) for id in ask.tenant.groups],
        ask.query,
        Dialect(FIELDS.__contains__),
        ask.tenant.clock.time(),
        sort="name.asc",
    )
    page, offset = slice_of(groups if whole else [group["id"] for group in groups], ask.query)
    return Reply(page, pagination={"limit": ask.query["limit"], "offset": offset, "total": len(groups)})


def query_members(ask: Question, *, whole: bool) -> Reply:
    """Find the members of a group, or of any group if the call names none. Hidden hosts are left out."""
    tenant, id = ask.tenant, ask.query.get("id")
    stay_within_window(ask.query)
    if id is not None and id not in tenant.groups:
        raise Refused(404, f"there is no host group {id}")
    catch_up(tenant)
    devices = tenant.devices
    if ask.query.get("filter", "").strip() == "*":
        raise Refused(400, "invalid filter expression supplied")
    ids = find_hosts(tenant, ask.query.get("filter", ""), ask.query.get("sort", DEFAULT_SORT), hidden=False)
    inside = set().union(*map(devices.members, tenant.groups if id is None else (id,)))
    members = [member for member in ids if member in inside]
    page, offset = slice_of(members, ask.query)
    resources = [devices[member] for member in page] if whole else page
    return Reply(resources, pagination={"limit": ask.query["limit"], "offset": offset, "total": len(members)})


Search = partial(Handler, limit=(100, 5000))

HANDLERS = {
    "queryCombinedGroupMembers": Search(partial(query_members, whole=True)),
    "queryCombinedHostGroups": Search(partial(query_groups, whole=True)),
    "queryGroupMembers": Search(partial(query_members, whole=False)),
    "queryHostGroups": Search(partial(query_groups, whole=False)),
    "getHostGroups": Handler(read, free=True),
    "createHostGroups": Handler(create),
    "updateHostGroups": Handler(update),
    "deleteHostGroups": Handler(delete, free=True),
    "performGroupAction": Handler(perform_action, free=True),
}
