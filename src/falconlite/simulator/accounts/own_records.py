"""Put the records of a user into an account: add what every record has, and refuse IDs that are there already."""

from __future__ import annotations

import re
from random import Random
from typing import TYPE_CHECKING, Any

from falconlite.simulator.accounts.rules import Rule
from falconlite.simulator.answers import stamp
from falconlite.simulator.fleet.alert_records import fine
from falconlite.simulator.fleet.kinds import DIALECT
from falconlite.simulator.fql.matching import instant
from falconlite.simulator.given.given import MEMBER, Clash, Supplied, named

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from falconlite.simulator.accounts.tenant import Tenant
    from falconlite.simulator.fleet.alert_records import Alert
    from falconlite.simulator.fleet.owned import Owned
    from falconlite.simulator.fleet.roster import Roster

LISTED = re.compile(r"device_id:\[(.*)\],hostname:\[(.*)\]", re.DOTALL)
"""The rule of a static group, which lists its members. An empty list has one empty value."""


def completed(given: Supplied, cid: str, seed: object, born: float, first: int = 0) -> Supplied:
    """Return the records of an account with ID and CID, and with the dates and states that operations need.

    IDs that are missing are drawn from the seed and the number of the record; *first* is that of the first one.
    """

    def id_of(kind: str, number: int) -> str:
        return f"{Random(f'{seed}:given:{cid}:{kind}:{first + number}').getrandbits(128):032x}"

    def whole(number: int, host: Owned) -> Owned:
        if host.id and host.get("cid"):
            return host
        return host.with_fields(device_id=host.id or id_of("host", number), cid=host.get("cid") or cid)

    return Supplied(
        [whole(number, host) for number, host in enumerate(given.hosts)],
        [_alert(_bare(each), cid, id_of("alert", n), born) for n, each in enumerate(given.alerts)],
        [_group(_bare(each), cid, id_of("group", n), born) for n, each in enumerate(given.groups)],
        [_token(_bare(each), id_of("token", n), id_of("value", n), born) for n, each in enumerate(given.tokens)],
    )


def _bare(record: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in record.items() if name != MEMBER}


def _alert(given: Alert, cid: str, drawn: str, born: float) -> Alert:
    composite, id = given.get("composite_id"), given.get("id")
    if not id:
        id = composite.partition(":")[2] or composite if composite else f"ind:{drawn}"
    created = given.get("created_timestamp") or given.get("timestamp") or fine(born)
    always = {"status": "new", "show_in_ui": True, "created_timestamp": created, "updated_timestamp": created}
    cid = given.get("cid") or cid
    always |= {"composite_id": composite or f"{cid}:{id}", "id": id, "cid": cid}
    return given | {name: value for name, value in always.items() if given.get(name) in (None, "")}


def _group(given: dict[str, Any], cid: str, drawn: str, born: float) -> dict[str, Any]:
    kind = given.get("group_type") or ("dynamic" if given.get("assignment_rule") else "static")
    created = given.get("created_timestamp") or stamp(born)
    always = {
        "id": given.get("id") or drawn,
        "cid": cid,
        "description": "",
        "group_type": kind,
        "created_by": "",
        "created_timestamp": created,
        "modified_by": "",
        "modified_timestamp": created,
        "meta": {"version": 1, "version_string": "1:1"},
    }
    known = {name: value for name, value in given.items() if value is not None and name != "meta"}
    return always | known


def _token(given: dict[str, Any], drawn: str, value: str, born: float) -> dict[str, Any]:
    always = {
        "id": given.get("id") or drawn,
        "value": given.get("value") or value,
        "label": "",
        "type": "customer_managed",
        "created_timestamp": stamp(born),
        "expires_timestamp": None,
        "last_used_timestamp": None,
        "revoked_timestamp": None,
    }
    known = {name: value for name, value in given.items() if value not in (None, "") and name not in {"status", "cid"}}
    return always | known


def check_clashes(tenant: Tenant, given: Supplied) -> None:
    """Raise ValueError for records whose ID is in the account already; name them."""
    checks: Iterable[tuple[str, Sequence[str], Collection[str]]] = (
        ("host", [host.id for host in given.hosts], tenant.devices if given.hosts else ()),
        ("alert", [alert["composite_id"] for alert in given.alerts], tenant.alerts if given.alerts else ()),
        ("host group", [group["id"] for group in given.groups], tenant.groups),
        ("token", [token["id"] for token in given.tokens], tenant.tokens.tokens),
    )
    for kind, ids, there in checks:
        if twice := [id for id in ids if id in there]:
            raise Clash(f"there is a {kind} with this ID already: {named(twice)}; nothing was added")


def put_groups_and_tokens(tenant: Tenant, given: Supplied) -> None:
    """Add host groups and tokens to an account."""
    for group in given.groups:
        rule = group.get("assignment_rule")
        dynamic = group["group_type"] == "dynamic"
        tenant.groups[group["id"]] = {
            name: value for name, value in group.items() if name != "assignment_rule" or dynamic
        }
        if rule and dynamic:
            tenant.rules[group["id"]] = Rule.of(rule, DIALECT, tenant.clock.time())
    for token in given.tokens:
        tenant.tokens.tokens[token["id"]] = dict(token)


def enrol(devices: Roster, groups: Iterable[dict[str, Any]], now: float) -> None:
    """Make hosts members of groups that were supplied, without a change of the hosts.

    A host is in the static groups that it names and in those whose rule lists it, and in the dynamic groups whose rule
    finds it.
    """
    for group in groups:
        id, rule = group["id"], group.get("assignment_rule") or ""
        dynamic = group["group_type"] == "dynamic"
        if not dynamic and (match := LISTED.fullmatch(rule)):
            lists = zip(("device_id", "hostname"), match.groups(), strict=True)
            rule = ",".join(f"{name}:[{values}]" for name, values in lists if values not in ("", "''"))
        if not rule:
            continue
        before = devices.members(id)
        after = set(devices.find(Rule.of(rule, DIALECT, now).matches))
        for host in sorted(before ^ after if dynamic else after - before):
            others = [other for other in devices.value(host, "groups") if other != id]
            devices.enrol(host, [*others, id] if host in after else others)


def completed_for(tenant: Tenant, given: Supplied) -> Supplied:
    """Return records that come at run time, completed for an account."""
    return completed(given, tenant.cid, tenant.seed, tenant.clock.time(), tenant.supplied)


def add(tenant: Tenant, new: Supplied) -> dict[str, list[str]]:
    """Add completed records to an account at run time; return their IDs by collection."""
    put_groups_and_tokens(tenant, new)
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
    """Add hosts of the user. Those that a rule finds are in its group."""
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
    tenant.tables.clear()
    tenant.detections.clear()
    tenant.short_ids.clear()


def merged(owned: Iterable[Alert], made: dict[str, Alert]) -> dict[str, Alert]:
    """Return the alerts of the user and those that were made, newest first."""
    ids = {alert["composite_id"]: dict(alert) for alert in owned}
    if not ids:
        return made
    if twice := [id for id in ids if id in made]:
        raise Clash(f"there is an alert with this ID already: {named(twice)}")
    both = ids | made
    return dict(sorted(both.items(), key=lambda pair: instant(pair[1]["created_timestamp"]) or 0.0, reverse=True))
