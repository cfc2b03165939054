"""Complete the records of the user for an account, and refuse IDs that exist already."""

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
    from collections.abc import Collection, Iterable

    from falconlite.simulator.fleet.alert_records import Alert
    from falconlite.simulator.fleet.owned import Owned
    from falconlite.simulator.fleet.roster import Roster

LISTED = re.compile(r"device_id:\[(.*)\],hostname:\[(.*)\]", re.DOTALL)
"""The rule of a static group, which lists its members. An empty list has one empty value, as in the API."""


def completed(given: Supplied, cid: str, seed: object, born: float, first: int = 0) -> Supplied:
    """Return the records of an account with ID and CID, and with the dates and states that operations need.

    Missing IDs are generated from the seed and the number of the record; *first* is the number of the first record.
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


def check_clashes(kind: str, ids: Iterable[str], there: Collection[str]) -> None:
    """Raise Clash, with the IDs, for records whose ID exists in the account already."""
    if twice := [id for id in ids if id in there]:
        raise Clash(f"there is {kind} with this ID already: {named(twice)}; nothing was added")


def put_groups(groups: Iterable[dict[str, Any]], there: dict[str, Any], rules: dict[str, Rule], now: float) -> None:
    """Add host groups and their rules to those of an account. A static group keeps no rule."""
    for group in groups:
        rule, dynamic = group.get("assignment_rule"), group["group_type"] == "dynamic"
        there[group["id"]] = {name: value for name, value in group.items() if name != "assignment_rule" or dynamic}
        if rule and dynamic:
            rules[group["id"]] = Rule.of(rule, DIALECT, now)


def enrol(devices: Roster, groups: Iterable[dict[str, Any]], now: float) -> None:
    """Set the members of supplied groups. The hosts' own fields stay unchanged.

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


def merged(owned: Iterable[Alert], made: dict[str, Alert]) -> dict[str, Alert]:
    """Merge the user's alerts and the made-up ones, newest first."""
    ids = {alert["composite_id"]: dict(alert) for alert in owned}
    if not ids:
        return made
    check_clashes("an alert", ids, made)
    both = ids | made
    return dict(sorted(both.items(), key=lambda pair: instant(pair[1]["created_timestamp"]) or 0.0, reverse=True))
