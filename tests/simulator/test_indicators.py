"""Custom indicators: which fields go together, expiry, bulk changes, paging past changes, and sightings."""

import pytest

from falconlite.simulator import Cloud
from falconlite.simulator.clock import VirtualClock
from tests.cases import each

GOOD = {"type": "ipv4", "value": "192.0.2.9", "platforms": ["windows"], "action": "no_action", "applied_globally": True}


def create(call, *indicators, **query):
    return call("indicator.create.v1", {"indicators": list(indicators)}, **query)


def made(call, n, **more):
    fields = {**GOOD, "value": f"192.0.2.{n}", **more}
    answer = create(call, fields)
    assert answer.status == 201, answer.body
    return answer.resources[0]["id"]


def read(call, id):
    (record,) = call("indicator.get.v1", ids=id).resources
    return record


def search(call, **query):
    return call("indicator.search.v1", **{"limit": 2000, **query}).resources


@each(
    "changes, named",
    [
        ({"type": "url"}, "type"),
        ({"value": "192.0.2.300"}, "192.0.2.1"),
        ({"type": "sha256", "value": "ab"}, "64 hexadecimal"),
        ({"type": "md5", "value": "z" * 32}, "32 hexadecimal"),
        ({"type": "domain", "value": "a b"}, "200"),
        ({"type": "ipv6"}, "2001:db8::1"),
        ({"platforms": ["beos"]}, "beos"),
        ({"platforms": []}, "platforms"),
        ({"type": "md5", "value": "a" * 32, "platforms": ["ios"]}, "ios"),
        ({"action": "prevent"}, "prevent"),
        ({"action": "detect"}, "severity"),
        ({"action": None}, "action"),
        ({"action": "nothing"}, "no_action"),
        ({"severity": "huge"}, "critical"),
        ({"applied_globally": False}, "host_groups"),
        ({"host_groups": ["0" * 32]}, "0000"),
        ({"expiration": "tomorrow"}, "RFC 3339"),
        ({"tags": "a"}, "tags"),
        ({"colour": "red"}, "colour"),
    ],
)
def test_an_indicator_whose_fields_do_not_go_together_is_refused_with_all_others_of_its_call(call, changes, named):
    before = search(call)
    wrong = {name: value for name, value in {**GOOD, **changes}.items() if value is not None}
    answer = create(call, {**GOOD, "value": "192.0.2.10"}, wrong)
    assert answer.status == 400
    assert named in answer.errors[0]["message"]
    assert search(call) == before


def test_an_indicator_that_exists_is_a_warning_that_can_be_ignored(call):
    id = made(call, 9)
    again = {**GOOD, "description": "again"}
    answer = create(call, {**GOOD, "value": "192.0.2.11"}, again)
    assert answer.status == 400
    assert "ipv4 192.0.2.9" in answer.errors[0]["message"]
    answer = create(call, {**GOOD, "value": "192.0.2.11"}, again, ignore_warnings="true")
    assert answer.status == 201
    assert [record["value"] for record in answer.resources] == ["192.0.2.11", "192.0.2.9"]
    assert (answer.resources[1]["id"], read(call, id)["description"]) == (id, "again")
    assert create(call, GOOD | {"value": "192.0.2.12"}, GOOD | {"value": "192.0.2.12"}).status == 400


def test_an_indicator_expires_with_its_action(caller):
    clock = VirtualClock()
    call = caller(Cloud(hosts=5, clock=clock))
    now = read(call, made(call, 1))["created_on"]
    fields = {"action": "detect", "severity": "high", "expiration": f"{int(now[:4]) + 1}-01-01T00:00:00Z"}
    id, other = made(call, 2, **fields), made(call, 3, action="detect", severity="low")
    assert (read(call, id)["expired"], read(call, id)["action"]) == (False, "detect")
    assert id not in search(call, filter="expired:true")
    clock.advance(2 * 366 * 86400)
    call.token = call.cloud.issue_token()
    assert id in search(call, filter="expired:true+action:'no_action'")
    assert (read(call, id)["expired"], read(call, id)["action"]) == (True, "no_action")
    assert read(call, other)["action"] == "detect"
    body = {"indicators": [{"id": id, "expiration": None, "action": "detect"}]}
    assert call("indicator.update.v1", body).resources[0]["expired"] is False
    assert "expiration" not in read(call, id)


def test_a_filter_changes_and_deletes_what_it_finds_and_no_more(call):
    ids = [made(call, n, tags=[("odd" if n % 2 else "even")]) for n in range(6)]
    before = {id: read(call, id) for id in search(call)}
    bulk = {"filter": "tags:'odd'", "source": "bulk"}
    changed = call("indicator.update.v1", {"bulk_update": bulk}).resources
    assert [record["id"] for record in changed] == ids[1::2]
    for id, record in before.items():
        assert read(call, id)["source"] == ("bulk" if id in ids[1::2] else record["source"])
    answer = call("indicator.delete.v1", filter="tags:'odd'", ids=ids[0], comment="done")
    assert answer.resources == ids[1::2]
    assert search(call) == [id for id in before if id not in ids[1::2]]
    assert call("indicator.delete.v1").status == 400
    assert call("indicator.update.v1", {"bulk_update": {"source": "x"}}).status == 400
    assert call("indicator.update.v1", {"comment": "x"}).status == 400


def test_after_reads_every_indicator_once_although_others_come_and_go(call):
    for n in range(30):
        made(call, n)
    everything, seen, after = search(call, sort="value"), [], {}
    while True:
        answer = call("indicator.search.v1", limit=7, sort="value", **after)
        seen += answer.resources
        if "after" not in answer.page:
            break
        after = {"after": answer.page["after"]}
        if len(seen) == 14:
            call("indicator.delete.v1", ids=[seen[2], seen[9]])  # both pages are read
            made(call, 200, value="0.0.0.1")  # sorted before the place
    assert seen == everything
    for wrong in ({"sort": "type"}, {"filter": "type:'ipv4'"}, {"offset": 1}):
        assert call("indicator.search.v1", **{"limit": 7, "sort": "value", **after, **wrong}).status == 400
    assert call("indicator.search.v1", after="x").status == 400
    assert call("indicator.search.v1", limit=2000, offset=8001).status == 400


def test_an_unknown_indicator_is_an_error_beside_the_others(call):
    id = made(call, 1)
    for answer in (
        call("indicator.get.v1", ids=[id, "f" * 64]),
        call("indicator.update.v1", {"indicators": [{"id": id}, {"id": "f" * 64}]}),
    ):
        assert (answer.status, [record["id"] for record in answer.resources]) == (200, [id])
        assert [(error["code"], error["id"]) for error in answer.errors] == [(404, "f" * 64)]


@pytest.fixture
def alerts(call):
    ids = call("GetQueriesAlertsV2", limit=1000).resources
    return call("PostEntitiesAlertsV2", {"composite_ids": ids}).resources


def test_an_indicator_was_seen_where_the_alerts_say(call, alerts):
    for kind in ("sha256", "md5"):
        value = next(alert[kind] for alert in alerts if alert.get(kind))
        having = [alert for alert in alerts if alert.get(kind) == value]
        hosts = list(dict.fromkeys(alert["agent_id"] for alert in having))
        query = {"type": kind, "value": value}
        assert call("indicator.get.devices_ran_on.v1", **query).resources == hosts
        (count,) = call("indicator.get.device_count.v1", **query).resources
        assert count == {**query, "device_count": len(hosts), "limit_exceeded": False}
        ids = call("indicator.get.processes_ran_on.v1", **query, device_id=hosts[0]).resources
        assert ids == list(dict.fromkeys(a["triggering_process_graph_id"] for a in having if a["agent_id"] == hosts[0]))
        (process,) = call("entities.processes", ids=ids[0]).resources
        assert (process["device_id"], process["command_line"]) == (hosts[0], having[0]["cmdline"])
    assert call("indicator.get.devices_ran_on.v1", type="domain", value="never.example").resources == []
    assert call("entities.processes", ids="pid:0:0").status == 404


def test_the_pages_of_sightings_end(call, alerts):
    value = max(
        (alert["sha256"] for alert in alerts if alert.get("sha256")), key=[a.get("sha256") for a in alerts].count
    )
    query, seen, offset = {"type": "sha256", "value": value}, [], {}
    for _ in range(50):
        answer = call("DevicesRanOn", **query, limit=1, **offset)
        seen += answer.resources
        offset = {"offset": answer.page["offset"]}
        if not answer.page["offset"]:
            break
    assert seen == call("DevicesRanOn", **query).resources
    assert call("DevicesCount", **query).resources[0]["device_count"] == len(seen)


def test_an_action_says_which_indicators_can_have_it(call):
    actions = {action["id"]: action for action in call("action.get.v1").resources}
    assert list(actions) == call("action.query.v1").resources
    for place, (name, action) in enumerate(actions.items()):
        severity = {"severity": action["severities"][0]} if action["severities"] else {}
        for type, value in {"md5": "{:032x}", "domain": "d{}.example"}.items():
            fields = {
                **GOOD,
                **severity,
                "type": type,
                "value": value.format(place),
                "action": name,
            }
            allowed = "windows" in action["platforms_by_type"].get(type, ())
            assert create(call, fields).status == (201 if allowed else 400), (name, type)


def test_indicators_are_counted(call):
    for n in range(5):
        made(call, n, action="detect", severity=("high", "low")[n % 2])
    body = {"type": "terms", "field": "severity", "name": "s"}
    answer = call("indicator.aggregate.v1", body, filter="value:*'192.0.2.*'")
    (counted,) = answer.resources
    assert {bucket["label"]: bucket["count"] for bucket in counted["buckets"]} == {"high": 3, "low": 2}
    body["filter"] = "severity:'low'"  # a second filter, which Go clients always send
    (counted,) = call("indicator.aggregate.v1", body, filter="value:*'192.0.2.*'").resources
    assert {bucket["label"]: bucket["count"] for bucket in counted["buckets"]} == {"low": 2}


def test_a_parent_s_indicators_are_asked_for_apart(call):
    everything = search(call)
    assert search(call, from_parent="false") == everything
    assert search(call, from_parent="true") == []
