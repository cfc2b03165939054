"""Search hosts, and keep the members of host groups up to date."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.simulator.accounts.tenant import Rule
from falconlite.simulator.answers import Refused, stamp
from falconlite.simulator.fleet.kinds import DIALECT
from falconlite.simulator.fql.filters import Both, compiled

if TYPE_CHECKING:
    from collections.abc import Sequence

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
    """Choose the members again of those groups whose rules depend on the time."""
    for group, rule in tenant.rules.items():
        if rule.drifts:
            regroup(tenant, group, rule.text)


def regroup(tenant: Tenant, group: str, text: str) -> None:
    """Choose the members of a dynamic group by a rule. A group without a rule is empty."""
    rule = tenant.rules[group] = Rule.of(text, DIALECT, tenant.clock.time())
    before, after = tenant.devices.members(group), set(tenant.devices.find(rule.matches))
    for id in sorted(before ^ after):
        tenant.place(id, group, join=id in after)


def move(tenant: Tenant, actor: str, ids: Sequence[str], filters: Sequence[str], *, join: bool) -> list[str]:
    """Add the devices that any of the filters finds to groups, or remove them. Return the IDs that are groups.

    The members of a dynamic group follow from its rule. How the API answers a change by hand is not documented: 400 is
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
