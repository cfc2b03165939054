"""Detects: endpoint alerts in the older format."""

import re
import warnings

import pytest

from falconlite import Detects
from falconlite.simulator.fleet.alert_records import USERS


@pytest.fixture
def summaries(call):
    return call("GetDetectSummaries", {"ids": call("QueryDetects").resources}).resources


@pytest.fixture
def fresh(summaries):
    return next(summary for summary in summaries if summary["status"] == "new")


@pytest.fixture
def read(call):
    return lambda id: call("GetDetectSummaries", {"ids": [id]}).resources[0]


@pytest.fixture
def alert(call):
    def alert(summary):
        graph = summary["detection_id"].replace("ldt", "ctg")
        return call("PostCombinedAlertsV1", {"filter": f"control_graph_id:'{graph}'"}).resources[0]

    return alert


def test_there_is_one_for_each_alert_of_an_endpoint(call, summaries):
    answer = call("QueryDetects")
    assert answer.page == {"limit": 9999, "offset": 0, "total": len(summaries)}
    assert len(summaries) == call("GetQueriesAlertsV2", filter="product:'epp'").page["total"]
    assert [summary["detection_id"] for summary in summaries] == answer.resources
    assert all(re.fullmatch(r"ldt:[0-9a-f]{32}:[0-9]+", id) for id in answer.resources)
    assert len(set(answer.resources)) == len(answer.resources)


def test_a_summary_has_what_is_always_there(summaries):
    always = (
        "detection_id cid created_timestamp device behaviors behaviors_processed email_sent first_behavior last_behavior "
        "hostinfo max_confidence max_severity max_severity_displayname seconds_to_resolved seconds_to_triaged show_in_ui "
        "status"
    )
    assert all(summary.keys() >= set(always.split()) for summary in summaries)
    assert all(s["behaviors"][0]["severity"] == s["max_severity"] for s in summaries)
    assert {s["status"] for s in summaries} > {"new", "in_progress", "true_positive", "false_positive", "ignored"}


def test_a_behaviour_has_every_field_that_the_description_of_the_api_requires(summaries):
    required = (
        "alleged_filetype behavior_id cmdline confidence control_graph_id description device_id display_name filename "
        "filepath ioc_description ioc_source ioc_type ioc_value md5 objective pattern_disposition scenario severity "
        "sha256 tactic tactic_id technique technique_id timestamp triggering_process_graph_id user_id user_name"
    )
    behaviors = [behavior for summary in summaries for behavior in summary["behaviors"]]
    assert all(behavior.keys() >= set(required.split()) for behavior in behaviors)
    parent = {"parent_cmdline", "parent_md5", "parent_process_graph_id", "parent_sha256"}
    assert all(behavior["parent_details"].keys() == parent for behavior in behaviors)
    assert all(all(behavior["parent_details"].values()) for behavior in behaviors)


def test_an_indicator_of_compromise_is_the_file_of_its_behaviour(call, summaries):
    indicators = [
        behavior
        for behavior in (behavior for summary in summaries for behavior in summary["behaviors"])
        if behavior["ioc_type"]
    ]
    assert 0 < len(indicators) < len(summaries)
    assert all((b["ioc_type"], b["ioc_value"]) == ("hash_sha256", b["sha256"]) for b in indicators)
    found = call("QueryDetects", filter="behaviors.ioc_type:'hash_sha256'")
    assert found.page["total"] == len(indicators)


def test_offsets_reach_every_detection_once(call, summaries):
    found = [
        id for offset in range(0, len(summaries), 40) for id in call("QueryDetects", offset=offset, limit=40).resources
    ]
    assert found == [summary["detection_id"] for summary in summaries]
    assert [call("QueryDetects", limit=limit).status for limit in (0, 9999, 10_000)] == [200, 200, 400]


@pytest.mark.parametrize("sort", ["first_behavior", "last_behavior", "max_severity", "max_confidence", "adversary_id"])
def test_detections_are_sorted(call, summaries, sort):
    ids = call("QueryDetects", sort=f"{sort}|desc").resources
    known = {summary["detection_id"]: summary for summary in summaries}
    values = [known[id].get(sort, 0) for id in ids]
    assert len(ids) == len(summaries)
    assert values == sorted(values, reverse=True)


@pytest.mark.parametrize(
    ("query", "holds"),
    [
        ({"filter": "max_severity:>50+status:'new'"}, lambda s: s["max_severity"] > 50 and s["status"] == "new"),
        ({"filter": "device.platform_name:'Linux'"}, lambda s: s["device"]["platform_name"] == "Linux"),
        ({"filter": "behaviors.tactic:'Impact'"}, lambda s: s["behaviors"][0]["tactic"] == "Impact"),
        ({"q": "lockall"}, lambda s: "lockall" in s["behaviors"][0]["filename"]),
    ],
)
def test_detections_are_found(call, summaries, query, holds):
    found = call("QueryDetects", **query).resources
    assert found == [summary["detection_id"] for summary in summaries if holds(summary)]
    assert 0 < len(found) < len(summaries)


def test_what_is_unknown_is_an_error_in_a_200(call, fresh):
    answer = call("GetDetectSummaries", {"ids": [fresh["detection_id"], "ldt:x:1"]})
    assert (answer.status, answer.resources) == (200, [fresh])
    assert [(error["code"], error["id"]) for error in answer.errors] == [(404, "ldt:x:1")]


@pytest.mark.parametrize("status", ["in_progress", "true_positive", "false_positive", "ignored", "closed", "new"])
def test_a_new_status_is_that_of_the_alert_too(call, fresh, read, alert, status):
    for known in ("true_positive", status):
        answer = call("UpdateDetectsByIdsV2", {"ids": [fresh["detection_id"]], "status": known})
        assert (answer.status, answer.body.keys()) == (200, {"meta", "errors"})
        assert read(fresh["detection_id"])["status"] == known
    ended = status in {"true_positive", "false_positive", "ignored"}
    found = alert(fresh)
    assert (found["status"], found["resolution"]) == (("closed", status) if ended else (status, ""))


def test_an_alert_that_is_closed_is_a_detection_that_is(call, fresh, read, alert):
    parameters = [{"name": "update_status", "value": "closed"}, {"name": "add_tag", "value": "ignored"}]
    ids = [alert(fresh)["composite_id"]]
    assert call("PatchEntitiesAlertsV3", {"composite_ids": ids, "action_parameters": parameters}).status == 200
    assert read(fresh["detection_id"])["status"] == "ignored"


def test_a_detection_is_assigned_commented_and_hidden(call, fresh, read, alert):
    body = {
        "ids": [fresh["detection_id"]],
        "assigned_to_uuid": USERS[2].uuid,
        "comment": "looking",
        "show_in_ui": False,
    }
    assert call("UpdateDetectsByIdsV2", {**body, "new_behaviors_processed": ["7", "8", "7"]}).status == 200
    summary = read(fresh["detection_id"])
    assert (summary["assigned_to_name"], summary["show_in_ui"]) == (USERS[2].name, False)
    assert summary["behaviors_processed"] == ["7", "8"]
    assert alert(fresh)["comments"][0]["value"] == "looking"
    assert fresh["detection_id"] in call("QueryDetects").resources


def test_the_sdk_works_on_detections(cloud):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        detects = Detects(client_id=cloud.client_id, client_secret=cloud.client_secret, transport=cloud)
    id = detects.query_detects(filter="status:'new'", limit=1).resources[0]
    assert detects.update_detects_by_ids(id, comment="alone").ok
    assert detects.update_detects_by_ids(id, status="false_positive").ok
    (model,) = detects.get_detect_summaries(id).models
    assert (model.status, model.show_in_ui, model.behaviors[0].device_id) == ("false_positive", True, id.split(":")[1])
    assert detects.get_aggregate_detects(type="max", field="max_severity").models[0].buckets[0].value > 50
