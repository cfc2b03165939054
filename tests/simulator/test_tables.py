"""Searches of records by columns: the same as reading every record, and not reading them again."""

from random import Random

import pytest

from falconlite.simulator import Cloud
from falconlite.simulator.answers import Refused
from falconlite.simulator.fleet.alert_records import knows
from falconlite.simulator.fleet.tables import SEARCHES, Table
from falconlite.simulator.fql.filters import Dialect
from falconlite.simulator.fql.order import search

DIALECT = Dialect(knows)
NOW = 1_767_225_600.0

FILTERS = [
    "", "*", "status:'new'", "status:!'new'+severity:>50", "severity:[10,20,80],product:'idp'", "tags:'vip'",
    "device.hostname:*'*win*'", "created_timestamp:>'now-10d'", "mitre_attack.tactic:~'credential access'",
    "assigned_to_name:null", "email_sent:true", "email_sent:1", "comments.value:'seen'", "(status:'new',status:'closed')+name:'R*'",
]  # fmt: skip
SORTS = ["", "severity.desc", "severity|asc", "updated_timestamp.desc", "assigned_to_name.asc", "device.hostname.desc"]


def alerts():
    cloud = Cloud(hosts=20, alerts=120, seed=3)
    return {alert["composite_id"]: alert for alert in cloud._tenants[cloud.cid].alerts.values()}


def test_a_table_finds_what_reading_every_record_finds_also_after_additions_and_changes():
    everything, chance = list(alerts().items()), Random(1)
    records, coming = dict(everything[:80]), everything[80:]
    table = Table(list(records), records.__getitem__, DIALECT)
    for step in range(40):
        id, records[coming[step][0]] = coming[step]
        table.added(id)
        for filter in FILTERS:
            for q in ("", "credential vip"):
                query = {"filter": filter, "q": q, "sort": chance.choice(SORTS)}
                there = search(records.values(), query, DIALECT, NOW, sort="created_timestamp|desc")
                expected = [alert["composite_id"] for alert in there]
                assert table.find(query, NOW, sort="created_timestamp|desc") == expected, (step, query)
                seen = [alert["composite_id"] for alert in there if alert["show_in_ui"]]
                assert table.find(query, NOW, sort="created_timestamp|desc", flag="show_in_ui") == seen
        alert = records[chance.choice(list(records))]
        alert.update(status=chance.choice(["new", "closed"]), tags=[f"t{step}", "vip"], severity=chance.randrange(100))
        alert.update(updated_timestamp=f"2026-01-01T00:00:{step:02}Z", show_in_ui=step % 2 == 0)
        alert["comments"] = [{"value": "seen", "user": "me"}]
        alert.pop("assigned_to_name", None)
        table.changed(alert["composite_id"])


def test_a_change_reads_one_record_and_a_search_none():
    records, read = alerts(), []
    table = Table(list(records), lambda id: read.append(id) or records[id], DIALECT)
    first, second = list(records)[:2]
    read.clear()
    for number in range(300):
        records[first]["updated_timestamp"] = f"2090-01-01T00:00:00.{number:09}Z"
        table.changed(first)
        assert table.find({"sort": "updated_timestamp.desc"}, NOW, sort="")[0] == first
    table.changed("an alert of another collection")
    assert read == [first] * 300
    records[second]["updated_timestamp"] = "2091-01-01T00:00:00Z"
    table.changed(second)
    assert table.find({"sort": "updated_timestamp.desc"}, NOW, sort="")[:2] == [second, first]


def test_a_search_is_worked_out_once_until_a_record_changes():
    records = alerts()
    table, times = Table(list(records), records.__getitem__, DIALECT), []
    for _ in range(3):
        table.once(("a",), lambda: times.append(1) or [])
    assert len(times) == 1
    for number in range(SEARCHES):
        table.once((number,), list)
    table.once(("a",), lambda: times.append(1) or [])
    assert len(times) == 2
    table.changed(next(iter(records)))
    table.once(("a",), lambda: times.append(1) or [])
    assert len(times) == 3


def test_an_unknown_property_is_refused_every_time():
    records = alerts()
    table = Table(list(records), records.__getitem__, DIALECT)
    for query in ({"filter": "nothing:'a'"}, {"sort": "nothing.asc"}) * 2:
        with pytest.raises(Refused, match="nothing"):
            table.find(query, NOW, sort="created_timestamp|desc")


def test_counts_follow_a_change_and_the_time(call, clock):
    spec = [{"name": "a", "type": "terms", "field": "status", "filter": "updated_timestamp:>'now-20m'"}]
    plain = [{"name": "a", "type": "terms", "field": "status"}]

    def counts(spec):
        return {one["label"]: one["count"] for one in call("PostAggregatesAlertsV2", spec).resources[0]["buckets"]}

    ids, before = call("GetQueriesAlertsV2", filter="status:'new'").resources, counts(plain)
    actions = [{"name": "update_status", "value": "closed"}]
    call("PatchEntitiesAlertsV3", {"composite_ids": ids[:2], "action_parameters": actions})
    assert counts(plain)["closed"] == before["closed"] + 2
    assert counts(spec)["closed"] >= 2
    clock.seconds += 1201
    assert counts(spec) == {}


def test_a_login_does_not_read_the_live_tokens(call, cloud, clock):
    class Unread(dict):
        def items(self):
            raise AssertionError("all tokens were read")

    identity = cloud._identity
    identity._live, identity.given = Unread(identity._live), Unread(identity.given)
    for _ in range(5):
        call.log_in()
        clock.seconds += 400
    assert len(identity.given) == len(identity._live) == 6
    clock.seconds += 1799
    call.log_in()
    assert len(identity.given) == len(identity._live) == 1
