"""Search hosts, and keep the members of host groups up to date."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.simulator.accounts.rules import Rule
from falconlite.simulator.answers import Refused, stamp
from falconlite.simulator.fleet.kinds import DIALECT
from falconlite.simulator.fql.filters import Both, compiled

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from falconlite.simulator.accounts.tenant import Tenant

DEFAULT_SORT = "device_id.asc"


def find_hosts(tenant: Tenant, filter: str, sort: str, *, hidden: bool) -> Sequence[str]:
    """Find device IDs. The last search is cached until the fleet or the time changes its result."""
    now, devices = tenant.clock.time(), tenant.devices
    if tenant.rules and "groups" in f"{filter} {sort}".lower():
        catch_up(tenant)
    key = (tenant.version, filter, sort, hidden, devices.now(), now if "now" in filter else None)
    if tenant.last_search[0] == key:
        return tenant.last_search[1]
    ids = devices.find(compiled(filter, DIALECT, now), "" if sort == DEFAULT_SORT else sort, hidden=hidden)
    tenant.last_search = (key, ids)
    return ids


def catch_up(tenant: Tenant) -> None:
    """Recompute the members of groups whose rules depend on the time."""
    for group, rule in tenant.rules.items():
        if rule.drifts:
            regroup(tenant, group, rule.text)


def regroup(tenant: Tenant, group: str, text: str) -> None:
    """Recompute the members of a dynamic group from its rule. A group without a rule is empty."""
    rule = tenant.rules[group] = Rule.of(text, DIALECT, tenant.clock.time())
    _choose(tenant, group, rule)


def choose_once(tenant: Tenant, group: str, text: str) -> None:
    """Set the members of a group once, by a rule that the group does not keep."""
    _choose(tenant, group, Rule.of(text, DIALECT, tenant.clock.time()))


def _choose(tenant: Tenant, group: str, rule: Rule) -> None:
    before, after = tenant.devices.members(group), set(tenant.devices.find(rule.matches))
    for id in sorted(before ^ after):
        tenant.place(id, group, join=id in after)


def record_of(tenant: Tenant, id: str) -> dict[str, Any]:
    """Return the record of a group. The rule of a static one lists its members."""
    group = tenant.groups[id]
    return group if group["group_type"] == "dynamic" else {**group, "assignment_rule": _listed(tenant, group)}


def _listed(tenant: Tenant, group: Mapping[str, Any]) -> str:
    """Return the rule that lists the members: by hostname, or by ID if the group has IDs or the host has no name."""
    known = tenant.listed.get(group["id"])
    if known is None or known[0] != tenant.version:
        names, ids = dict[str, None](), list[str]()
        for id in sorted(tenant.devices.members(group["id"])):
            name = tenant.devices.value(id, "hostname") if group["group_type"] == "static" else None
            if name:
                names[name] = None
            else:
                ids.append(id)
        rule = f"device_id:[{_quoted(ids)}],hostname:[{_quoted(names)}]"
        known = tenant.listed[group["id"]] = (tenant.version, rule)
    return known[1]


def _quoted(values: Iterable[str]) -> str:
    """Format the values of a list; an empty list has one empty value, as in the API."""
    escaped = (value.replace("\\", "\\\\").replace("'", "\\'") for value in values)
    return ",".join(f"'{value}'" for value in escaped) or "''"


def move(tenant: Tenant, actor: str, ids: Sequence[str], filters: Sequence[str], *, join: bool) -> list[str]:
    """Add to groups, or remove from them, the devices that any filter finds. Return the IDs of existing groups.

    The members of a dynamic group follow from its rule. The API does not document its answer to a manual change: 400 is
    a guess.
    """
    tests = [compiled(text, DIALECT, tenant.clock.time()) for text in filters]
    there = [id for id in ids if id in tenant.groups]
    if dynamic := [id for id in there if tenant.groups[id]["group_type"] == "dynamic"]:
        raise Refused(400, f"the members of a dynamic group follow from its rule: {', '.join(dynamic)}")
    chosen = tenant.devices.find(Both(False, tests)) if there else ()
    for id in there:
        for device in chosen:
            tenant.place(device, id, join=join)
        change_group(tenant, actor, id)
    return there


def change_group(tenant: Tenant, actor: str, id: str, **changed: Any) -> None:
    """Record who changed a group, and when."""
    version = tenant.groups[id]["meta"]["version"] + 1
    tenant.groups[id] = {
        **tenant.groups[id],
        **changed,
        "modified_by": actor,
        "modified_timestamp": stamp(tenant.clock.time()),
        "meta": {"version": version, "version_string": f"{version}:{tenant.version}"},
    }
