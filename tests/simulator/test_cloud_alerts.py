"""Alerts: queries, paging, updates."""

import json

import pytest

from falconlite import Alerts
from falconlite.simulator import Cloud
from falconlite.simulator.fleet.alert_records import FIELDS, NESTED, PRODUCTS, RESOLUTIONS, USERS, severity_name
from tests.cases import each

STATUSES = {"new", "in_progress", "reopened", "closed"}


@pytest.fixture
def every(call):
    return call("PostCombinedAlertsV1", {"limit": 1000}).resources


@pytest.fixture
def fresh(every):
    return next(alert for alert in every if alert["status"] == "new" and alert["show_in_ui"])


@pytest.fixture
def read(call):
    return lambda id: call("PostEntitiesAlertsV2", {"composite_ids": [id]}).resources[0]


@pytest.fixture
def update(call):
    def update(id, *actions, **query):
        parameters = [{"name": name, "value": value} for name, value in actions]
        return call("PatchEntitiesAlertsV3", {"composite_ids": [id], "action_parameters": parameters}, **query)

    return update


def pages(call, **body):
    answer = call("PostCombinedAlertsV1", body)
    found = list(answer.resources)
    while after := answer.page.get("after"):
        answer = call("PostCombinedAlertsV1", {**body, "after": after})
        assert answer.status == 200
        found += answer.resources
    return found


def test_alerts_are_as_mixed_as_real_ones(every):
    assert len(every) == 300
    assert {alert["product"] for alert in every} == PRODUCTS.keys()
    assert {alert["status"] for alert in every} == STATUSES
    assert {alert["severity_name"] for alert in every} == {"Informational", "Low", "Medium", "High", "Critical"}
    assert {alert["show_in_ui"] for alert in every} == {True, False}
    assert {alert["resolution"] for alert in every} == {*RESOLUTIONS, ""}


def test_every_field_is_known_and_every_alert_is_on_a_host(every, ids):
    for alert in every:
        assert alert.keys() <= FIELDS
        assert alert["device"].keys() <= NESTED["device"]
        assert alert["agent_id"] == alert["device"]["device_id"]
        assert alert["agent_id"] in ids
        assert alert["severity_name"] == severity_name(alert["severity"])


def test_a_composite_id_is_of_several_parts(every, cloud):
    assert all(alert["composite_id"] == f"{cloud.cid}:{alert['id']}" for alert in every)
    assert all(alert["id"].startswith("ind:") for alert in every)
    assert len({alert["id"] for alert in every}) == 300


def test_times_of_an_alert_are_in_order(every):
    for alert in every:
        assert alert["timestamp"] < alert["created_timestamp"] <= alert["updated_timestamp"] < "2026-01-01T00:00:01"
        assert (alert["status"] == "closed") is (alert["seconds_to_resolved"] > 0)
        assert (alert["status"] != "new") is (alert["seconds_to_triaged"] > 0)


@pytest.mark.parametrize(
    ("severity", "name"),
    [(1, "Informational"), (19, "Informational"), (20, "Low"), (39, "Low"), (40, "Medium"), (60, "High"),
     (79, "High"), (80, "Critical"), (100, "Critical")],
)  # fmt: skip
def test_severities_have_names(severity, name):
    assert severity_name(severity) == name


def test_the_size_and_the_seed_are_those_that_were_asked_for(caller):
    few, other = (caller(Cloud(hosts=5, alerts=8, seed=seed))("GetQueriesAlertsV2") for seed in (1, 2))
    assert few.page["total"] == other.page["total"] == 8
    assert not set(few.resources) & set(other.resources)


def test_a_child_has_alerts_of_its_own_and_without_hosts_there_are_none(caller):
    cloud = Cloud(hosts=20, alerts=50)
    call = caller(cloud)
    parents = call("GetQueriesAlertsV2").resources
    call.token = cloud.issue_token(cloud.children[0])
    children = call("GetQueriesAlertsV2").resources
    assert len(children) == 5
    assert not set(parents) & set(children)
    assert caller(Cloud(hosts=0))("GetQueriesAlertsV2").resources == []


def test_queries_tell_ids_the_newest_first(call, every):
    assert call("GetQueriesAlertsV2").page == {"limit": 100, "offset": 0, "total": 300}
    assert call("GetQueriesAlertsV2", limit=10_000).resources == [alert["composite_id"] for alert in every]
    assert call("GetQueriesAlertsV1", limit=10_000).resources == [alert["id"] for alert in every]
    created = [alert["created_timestamp"] for alert in every]
    assert created == sorted(created, reverse=True)


def test_integer_offsets_reach_every_alert_once(call, every):
    answers = [call("GetQueriesAlertsV2", limit=70, offset=offset) for offset in range(0, 300, 70)]
    assert [id for answer in answers for id in answer.resources] == [alert["composite_id"] for alert in every]
    assert answers[-1].page == {"limit": 70, "offset": 280, "total": 300}


@pytest.mark.parametrize("id", ["GetQueriesAlertsV1", "GetQueriesAlertsV2"])
def test_a_query_has_its_limits(call, id):
    assert [call(id, limit=limit).status for limit in (0, 10_000, 10_001)] == [200, 200, 400]
    assert call(id, limit=0).resources == []
    assert call(id, offset=9999, limit=1).status == 200
    past = call(id, offset=9999, limit=2)
    assert (past.status, past.errors[0]["code"]) == (400, 400)
    assert call(id, offset=-1).status == 400


@pytest.mark.parametrize(
    ("sort", "key", "descending"),
    [
        ("severity|asc", lambda a: a["severity"], False),
        ("severity.desc", lambda a: a["severity"], True),
        ("updated_timestamp|desc", lambda a: a["updated_timestamp"], True),
        ("device.local_ip|asc", lambda a: a["device"]["local_ip"], False),
    ],
)
def test_sorting_is_by_one_field_and_of_numbers_by_value(call, sort, key, descending):
    found = [key(alert) for alert in call("PostCombinedAlertsV1", {"sort": sort, "limit": 1000}).resources]
    assert found == sorted(found, reverse=descending)
    assert len(set(found)) > 5


@each(
    ("filter", "holds"),
    [
        ("*", lambda a: True),
        ("", lambda a: True),
        ("status:'new'", lambda a: a["status"] == "new"),
        ("severity:>=40+severity:<60", lambda a: a["severity_name"] == "Medium"),
        ("severity_name:['High','Critical']", lambda a: a["severity"] >= 60),
        ("product:'epp'+(severity_name:'High',severity_name:'Low')",
         lambda a: a["product"] == "epp" and a["severity_name"] in {"High", "Low"}),
        ("created_timestamp:>'now-24h'", lambda a: a["created_timestamp"] > "2025-12-31"),
        ("assigned_to_uid:null", lambda a: not a["assigned_to_uid"]),
        ("assigned_to_name:!'*'", lambda a: not a["assigned_to_name"]),
        ("name:'Pass*'", lambda a: a["name"].startswith("Pass")),
        ("description:'*credential*'", lambda a: "credential" in a["description"]),
        ("pattern_id:'13*'", lambda a: str(a["pattern_id"]).startswith("13")),
        ("show_in_ui:true", lambda a: a["show_in_ui"]),
        ("device.hostname:'North*'", lambda a: a["device"].get("hostname", "").startswith("North")),
        ("tags:'false_positive'", lambda a: "false_positive" in a["tags"]),
        ("seconds_to_resolved:>600", lambda a: a["seconds_to_resolved"] > 600),
        ("mitre_attack.technique_id:'T1003'", lambda a: a["technique_id"] == "T1003"),
        (
            "pattern_disposition_details.kill_process:true",
            lambda a: a.get("pattern_disposition_details", {}).get("kill_process"),
        ),
    ],
)  # fmt: skip
def test_filters_find_what_a_loop_over_all_would(call, every, filter, holds):
    found = call("GetQueriesAlertsV2", filter=filter, limit=1000).resources
    assert found == [alert["composite_id"] for alert in every if holds(alert)]
    assert found


def test_free_text_is_searched_in_all_that_is_told(call, every):
    alert = next(a for a in every if a["product"] == "epp")
    assert alert["composite_id"] in call("GetQueriesAlertsV2", q=alert["sha256"][:20].upper()).resources
    both = call("GetQueriesAlertsV2", q="valid accounts critical", limit=1000).resources
    assert both == []
    assert call("GetQueriesAlertsV1", q="VALID accounts").page["total"] == sum(
        a["technique"] == "Valid Accounts" for a in every
    )


def test_hidden_alerts_count_unless_told(call, every, update):
    hidden = [alert["composite_id"] for alert in every if not alert["show_in_ui"]]
    assert call("GetQueriesAlertsV2", include_hidden="false").page["total"] == 300 - len(hidden)
    body = {"composite_ids": hidden}
    assert len(call("PostEntitiesAlertsV2", body).resources) == len(hidden)
    unseen = call("PostEntitiesAlertsV2", body, include_hidden="false")
    assert (unseen.resources, {error["code"] for error in unseen.errors}) == ([], {404})
    assert update(hidden[0], ("add_tag", "a"), include_hidden="false").body["meta"]["writes"]["resources_affected"] == 0
    counts = [
        call("PostAggregatesAlertsV2", [{"type": "cardinality", "field": "id"}], include_hidden=text).resources
        for text in ("true", "false")
    ]
    assert [c[0]["buckets"][0]["value"] for c in counts] == [300, 300 - len(hidden)]


def test_alerts_are_described_by_their_own_kind_of_id(call, every):
    wanted = [every[5], every[1]]
    answer = call("PostEntitiesAlertsV2", {"composite_ids": [a["composite_id"] for a in wanted]})
    assert (answer.status, answer.resources, answer.errors) == (200, wanted, [])
    assert call("PostEntitiesAlertsV1", {"ids": [a["id"] for a in wanted]}).resources == wanted
    strange = call("PostEntitiesAlertsV2", {"composite_ids": [every[0]["composite_id"], "x"]})
    assert strange.resources == every[:1]
    assert [(error["code"], error["id"]) for error in strange.errors] == [(404, "x")]


@pytest.mark.parametrize(
    ("id", "key", "more"),
    [
        ("PostEntitiesAlertsV1", "ids", {}),
        ("PostEntitiesAlertsV2", "composite_ids", {}),
        ("PatchEntitiesAlertsV2", "ids", {"action_parameters": [{"name": "unassign", "value": ""}]}),
        ("PatchEntitiesAlertsV3", "composite_ids", {"action_parameters": [{"name": "unassign", "value": ""}]}),
    ],
)
def test_more_than_a_thousand_ids_are_413(call, id, key, more):
    assert [call(id, {key: ["x"] * count, **more}).status for count in (1000, 1001)] == [200, 413]


@pytest.mark.parametrize("limit", [1, 7, 100, 299, 300])
def test_the_combined_call_reaches_every_alert_once(call, every, limit):
    assert pages(call, limit=limit) == every


def test_an_alert_has_every_field_that_the_description_of_the_api_requires(every):
    required = {
        str: "agent_id aggregate_id aggregation_rule_id aggregation_rule_name assigned_to_name assigned_to_uid "
        "assigned_to_uuid cid cms_rule_id cms_rule_instance_id cms_rule_instance_version composite_id "
        "crawled_timestamp created_timestamp description display_name id name objective origin_cid platform product "
        "resolution scenario severity_name status tactic tactic_id technique technique_id timestamp type "
        "updated_timestamp",
        int: "confidence pattern_id seconds_to_resolved seconds_to_triaged severity",
        bool: "email_sent external is_aggregated is_falcon_platform_ioa show_in_ui",
        list: "data_domains linked_behavioral_detections linked_case_ids mitre_attack source_products source_vendors "
        "tags",
    }
    wrong = {
        (name, type(alert.get(name)))
        for alert in every
        for kind, names in required.items()
        for name in names.split()
        if type(alert.get(name)) is not kind
    }
    assert wrong == set()


def test_the_combined_call_has_no_window(call, monkeypatch):
    monkeypatch.setattr("falconlite.simulator.accounts.cursors.WINDOW", 100)
    assert call("GetQueriesAlertsV2", limit=50, offset=51).status == 400
    found = pages(call, limit=50, filter="severity:>0", sort="severity|asc")
    assert len({alert["composite_id"] for alert in found}) == len(found) == 300
    assert [alert["severity"] for alert in found] == sorted(alert["severity"] for alert in found)


def test_the_pages_stay_whole_while_alerts_change(call, every, update):
    first = call("PostCombinedAlertsV1", {"filter": "status:'new'", "limit": 10})
    update(first.resources[0]["composite_id"], ("update_status", "closed"))
    rest = call("PostCombinedAlertsV1", {"filter": "status:'new'", "limit": 1000, "after": first.page["after"]})
    new = [alert["composite_id"] for alert in every if alert["status"] == "new"]
    assert [alert["composite_id"] for alert in (*first.resources, *rest.resources)] == new


def test_the_after_token_is_there_until_the_end(call):
    assert call("PostCombinedAlertsV1", {}).page.keys() == {"limit", "total", "after"}
    assert call("PostCombinedAlertsV1", {"limit": 300}).page == {"limit": 300, "total": 300}
    assert call("PostCombinedAlertsV1", {"filter": "status:'x'"}).page == {"limit": 100, "total": 0}


def test_the_after_token_belongs_to_its_filter_and_sort(call, caller):
    body = {"filter": "product:'epp'", "sort": "severity|desc", "limit": 5}
    after = call("PostCombinedAlertsV1", body).page["after"]
    assert call("PostCombinedAlertsV1", {**body, "after": after}).status == 200
    assert call("PostCombinedAlertsV1", {**body, "after": after, "limit": 9}).status == 200
    for name in ("filter", "sort"):
        assert call("PostCombinedAlertsV1", {**body, "after": after, name: ""}).status == 400
    lax = caller(Cloud(hosts=5, strict=False))
    assert (
        lax("PostCombinedAlertsV1", {"after": lax("PostCombinedAlertsV1", {}).page["after"], "filter": "*"}).status
        == 200
    )


def test_the_after_token_outlives_that_of_a_scroll(call, clock):
    after = call("PostCombinedAlertsV1", {}).page["after"]
    clock.seconds += 600
    first, second = (call("PostCombinedAlertsV1", {"after": after}).resources for _ in range(2))
    assert first == second
    clock.seconds += 3000
    call.token = call.cloud.issue_token()
    assert call("PostCombinedAlertsV1", {"after": after}).status == 400


def test_the_life_of_an_alert(fresh, read, update, clock):
    id = fresh["composite_id"]
    clock.seconds += 60
    answer = update(id, ("update_status", "in_progress"), ("assign_to_uuid", USERS[0].uuid))
    assert (answer.status, answer.body.keys()) == (200, {"meta", "errors"})
    assert answer.body["meta"]["writes"] == {"resources_affected": 1}
    alert = read(id)
    assert (alert["status"], alert["updated_timestamp"]) == ("in_progress", "2026-01-01T00:01:00.000000000Z")
    assert tuple(alert[f"assigned_to_{name}"] for name in ("uuid", "uid", "name")) == USERS[0]
    clock.seconds += 100
    update(id, ("update_status", "closed"), ("add_tag", "true_positive"))
    closed = read(id)
    assert (closed["status"], closed["resolution"]) == ("closed", "true_positive")
    assert closed["seconds_to_resolved"] == closed["seconds_to_triaged"] + 100
    update(id, ("update_status", "reopened"), ("remove_tag", "true_positive"), ("unassign", ""))
    again = read(id)
    assert (again["status"], again["resolution"], again["seconds_to_resolved"]) == ("reopened", "", 0)
    assert again.keys() == fresh.keys()


def test_a_status_may_be_its_number_as_the_samples_of_the_vendor_send_it(fresh, read, update):
    def set_by(value):
        assert update(fresh["composite_id"], ("update_status", value)).status == 200
        return read(fresh["composite_id"])["status"]

    assert [set_by(number) for number in ("30", "40", "25", "20")] == ["in_progress", "closed", "reopened", "new"]
    assert update(fresh["composite_id"], ("update_status", "35")).status == 400


@pytest.mark.parametrize("name", ["assign_to_user_id", "assign_to_name", "assign_to_uuid"])
def test_somebody_unknown_is_assigned_by_one_name(fresh, read, update, name):
    update(fresh["composite_id"], ("assign_to_uuid", USERS[1].uuid))
    update(fresh["composite_id"], (name, "stranger"))
    assigned = [value for key, value in read(fresh["composite_id"]).items() if key.startswith("assigned_to")]
    assert sorted(assigned) == ["", "", "stranger"]


def test_tags_are_removed_before_any_is_added(fresh, read, update):
    id = fresh["composite_id"]
    update(id, ("add_tag", "a/1"), ("add_tag", "a/2"), ("add_tag", "b"), ("add_tag", "b"))
    assert read(id)["tags"] == [*fresh["tags"], "a/1", "a/2", "b"]
    update(id, ("add_tag", "a/3"), ("remove_tags_by_prefix", "a/"), ("remove_tag", "b"), ("remove_tag", "c"))
    assert read(id)["tags"] == [*fresh["tags"], "a/3"]


def test_comments_are_kept_in_order(fresh, read, update, cloud):
    update(fresh["composite_id"], ("append_comment", "first"))
    update(fresh["composite_id"], ("append_comment", "second"))
    comments = read(fresh["composite_id"])["comments"]
    assert [(c["value"], c["user"]) for c in comments] == [("first", cloud.client_id), ("second", cloud.client_id)]


def test_a_trail_tells_what_was_done_to_alerts_and_by_whom(fresh, update, cloud):
    id = fresh["composite_id"]
    update(id, ("update_status", "in_progress"), ("add_tag", "a"))
    update(id, ("no such action", "x"))
    update("nobody's", ("add_tag", "b"))
    steps = [(step["action"], step["value"]) for step in cloud.alert_trail]
    assert steps == [("update_status", "in_progress"), ("add_tag", "a")]
    assert {step["composite_id"] for step in cloud.alert_trail} == {id}
    assert {(step["cid"], step["actor"]) for step in cloud.alert_trail} == {(cloud.cid, cloud.client_id)}
    assert all(step["timestamp"].startswith("2026-01-01T00:00:00") for step in cloud.alert_trail)
    again = Cloud(hosts=60, clock=cloud.clock)
    again.restore(json.loads(json.dumps(cloud.state())))
    assert again.alert_trail == cloud.alert_trail
    cloud.reset()
    assert cloud.alert_trail == []


def test_the_trail_keeps_the_last_steps(fresh, update, cloud, monkeypatch):
    monkeypatch.setattr("falconlite.simulator.collections.alerts.TRAIL", 3)
    for number in range(5):
        update(fresh["composite_id"], ("append_comment", str(number)))
    assert [step["value"] for step in cloud.alert_trail] == ["2", "3", "4"]


def test_an_alert_is_hidden_and_shown(call, fresh, update):
    for text in ("false", "true"):
        update(fresh["composite_id"], ("show_in_ui", text), ("new_behavior_processed", "5"), ("skip_side_effects", ""))
        found = call("GetQueriesAlertsV2", include_hidden="false", limit=1000).resources
        assert (fresh["composite_id"] in found) is (text == "true")


@pytest.mark.parametrize(
    ("name", "value", "named"),
    [
        ("show_in_ui", False, "action_parameters"),
        ("show_in_ui", "False", "show_in_ui"),
        ("update_status", "ignored", "update_status"),
        ("explode", "1", "explode"),
        ("add_tag", "", "add_tag"),
        ("append_comment", 5, "action_parameters"),
    ],
)
def test_what_cannot_be_done_is_400_and_nothing_is_done(fresh, read, update, name, value, named):
    answer = update(fresh["composite_id"], ("add_tag", "x"), (name, value))
    assert (answer.status, read(fresh["composite_id"])) == (400, fresh)
    assert named in answer.errors[0]["message"]


def test_an_update_needs_an_action(call, fresh):
    assert call("PatchEntitiesAlertsV3", {"composite_ids": [fresh["composite_id"]]}).status == 400


def test_the_second_version_updates_by_id(call, fresh, read):
    parameters = [{"name": "add_tag", "value": "old"}]
    answer = call("PatchEntitiesAlertsV2", {"ids": [fresh["id"], "x"], "action_parameters": parameters})
    assert [(error["code"], error["id"]) for error in answer.errors] == [(404, "x")]
    assert read(fresh["composite_id"])["tags"][-1] == "old"


def test_the_sdk_works_on_alerts_and_reads_them_as_models(cloud):
    alerts = Alerts(client_id=cloud.client_id, client_secret=cloud.client_secret, transport=cloud)
    found = alerts.query_alerts_v2(filter="status:'new'+product:'epp'", limit=3)
    assert alerts.update_alerts_v3(found.resources, update_status="closed", show_in_ui=False, add_tag="a").ok
    models = alerts.get_alerts_v2(found.resources).models
    assert [(model.status, model.show_in_ui, model.tags[-1]) for model in models] == [("closed", False, "a")] * 3
    assert all(model.device.hostinfo is not None and model.created_timestamp.year >= 2025 for model in models)
