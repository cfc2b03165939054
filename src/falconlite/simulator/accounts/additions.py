"""Add records of the user to an account at run time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from falconlite.simulator.accounts.activity import Deed
from falconlite.simulator.accounts.own_records import check_clashes, completed, enrol, put_groups
from falconlite.simulator.given.given import Supplied

if TYPE_CHECKING:
    from collections.abc import Iterable

    from falconlite.simulator.accounts.tenant import Tenant
    from falconlite.simulator.fleet.alert_records import Alert
    from falconlite.simulator.fleet.owned import Owned


def completed_for(tenant: Tenant, given: Supplied) -> Supplied:
    """Return records added at run time, completed for an account."""
    return completed(given, tenant.cid, tenant.seed, tenant.clock.time(), tenant.supplied)


def check(tenant: Tenant, new: Supplied) -> None:
    """Raise Clash if the account already has a record with one of the IDs."""
    if new.hosts:
        check_clashes("a host", [host.id for host in new.hosts], tenant.devices)
    if new.alerts:
        check_clashes("an alert", [alert["composite_id"] for alert in new.alerts], tenant.alerts)
    check_clashes("a host group", [group["id"] for group in new.groups], tenant.groups)
    check_clashes("a token", [token["id"] for token in new.tokens], tenant.tokens.tokens)


def add(tenant: Tenant, new: Supplied) -> dict[str, list[str]]:
    """Add completed records to an account at run time; return their IDs by collection."""
    put_groups(new.groups, tenant.groups, tenant.rules, tenant.clock.time())
    tenant.tokens.tokens.update((token["id"], dict(token)) for token in new.tokens)
    add_hosts(tenant, new.hosts)
    add_alerts(tenant, new.alerts)
    if new.groups:
        enrol(tenant.devices, new.groups, tenant.clock.time())
    tenant.supplied += sum(map(len, new))
    tenant.version += 1
    keys = (
        [host.id for host in new.hosts],
        [alert["composite_id"] for alert in new.alerts],
        [group["id"] for group in new.groups],
        [token["id"] for token in new.tokens],
    )
    return {name: ids for name, ids in zip(Supplied._fields, keys, strict=True) if ids}


def add_hosts(tenant: Tenant, hosts: Iterable[Owned]) -> None:
    """Add hosts of the user. Dynamic groups whose rule matches them get them as members."""
    for host in hosts:
        tenant.devices.add(host)
        tenant.added[host.id] = None
        if tenant.rules:
            groups, record = tenant.devices.value(host.id, "groups"), tenant.devices[host.id]
            right = tenant.after_rules(groups, {id: rule.matches(record) for id, rule in tenant.rules.items()})
            if right != groups:
                tenant.devices.enrol(host.id, right)


def add_alerts(tenant: Tenant, alerts: Iterable[Alert]) -> None:
    """Add alerts of the user."""
    for alert in alerts:
        tenant.alerts[alert["composite_id"]] = dict(alert)
        tenant.added_alerts.append(alert["composite_id"])
        tenant.activity.note(Deed(tenant.clock.time(), "alert", "", alert["composite_id"]))
    tenant.tables.clear()
    tenant.detections.clear()
    tenant.short_ids.clear()
