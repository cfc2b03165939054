"""Rules for every call: routes, envelope, checks of the declaration, rate limits, determinism."""

import json
import logging
from io import BytesIO
from uuid import UUID

import pytest

from falconlite import (
    NULL,
    Alerts,
    Detects,
    HostGroup,
    Hosts,
    InstallationTokens,
    PayloadValidationError,
    simulator,
)
from falconlite.http.messages import Request
from falconlite.simulator import Call, Cloud
from falconlite.simulator.routes import operations, routes
from tests.cases import each


def test_the_operations_of_the_service_classes_are_all_there():
    services = (Alerts, Detects, HostGroup, Hosts, InstallationTokens)
    declared = {o.id for service in services for o in service.operations.values()}
    assert declared < operations().keys()


@each("id", sorted(operations()))
def test_every_operation_is_routed_by_its_declaration(id):
    operation = operations()[id]
    assert routes()[operation.route][operation.verb].operation is operation


def test_the_envelope_has_meta_errors_and_resources(call):
    answer = call("QueryDevicesByFilter", limit=2)
    assert answer.body.keys() == {"meta", "errors", "resources"}
    assert answer.body["meta"].keys() == {"query_time", "powered_by", "trace_id", "pagination"}
    assert answer.errors == []
    assert UUID(answer.body["meta"]["trace_id"]).version == 4


def test_headers_tell_region_trace_and_rate_limit(call):
    answer = call.raw("GET", "/devices/queries/devices/v1", Host="api.crowdstrike.com")
    assert answer.headers["Content-Type"] == "application/json"
    assert answer.headers["X-Cs-Region"] == "us-1"
    assert answer.headers["X-Cs-Traceid"] == answer.body["meta"]["trace_id"]
    assert (answer.headers["X-Ratelimit-Limit"], answer.headers["X-Ratelimit-Remaining"]) == ("6000", "5999")


def deprecation(answer):
    return {name: value for name, value in answer.headers.items() if name.startswith("X-Api-Deprecation")}


@each("id", ["GetQueriesAlertsV1", "QueryDetects", "getCIDGroupByIdV1"])
def test_an_answer_of_a_deprecated_route_says_so(call, id):
    for query in ({}, {"colour": "red"}):
        assert deprecation(call(id, **query)).keys() == {"X-Api-Deprecation-Warning"}


def test_the_scroll_route_says_when_it_ends(call):
    notices = deprecation(call("QueryDevicesByFilterScroll"))
    assert notices.pop("X-Api-Deprecation-Warning")
    assert notices == {
        "X-Api-Deprecation-Start-Date": "2026-07-27 07:00:00 +0000 UTC",
        "X-Api-Deprecation-Final-Date": "2027-01-23 07:00:00 +0000 UTC",
    }


@each("id", ["QueryDevicesByFilter", "GetQueriesAlertsV2", "getCIDGroupByIdV2"])
def test_an_answer_of_a_current_route_warns_of_nothing(call, id):
    assert deprecation(call(id)) == {}


def test_an_unknown_route_is_404(call):
    answer = call.raw("GET", "/devices/queries/device/v1")
    assert (answer.status, answer.errors[0]["code"]) == (404, 404)
    assert answer.body["meta"]["powered_by"] == "crowdstrike-api-gateway"


def test_a_wrong_verb_is_405_and_tells_the_right_ones(call):
    answer = call.raw("PUT", "/devices/entities/devices/v2")
    assert answer.status == 405
    assert answer.headers["Allow"] == "GET, POST"


def test_unknown_query_parameters_are_named(call):
    answer = call("QueryDevicesByFilter", limits=1, filtre="x")
    assert answer.status == 400
    assert answer.errors[0]["message"] == "unknown parameter: limits, filtre"


def test_a_cloud_that_is_not_strict_ignores_unknown_parameters(caller):
    assert caller(Cloud(hosts=5, strict=False))("QueryDevicesByFilter", limits=1).status == 200


@each(
    ("id", "query", "body", "named"),
    [
        ("GetDeviceDetailsV2", {}, None, "ids"),
        ("PerformActionV2", {}, {"ids": ["a"]}, "action_name"),
        ("PerformActionV2", {"action_name": "contain"}, {}, "ids"),
        ("PerformActionV2", {"action_name": "contain"}, {"ids": []}, "ids"),
        ("PerformActionV2", {"action_name": "contain"}, {"ids": "a"}, "ids"),
        ("PerformActionV2", {"action_name": "contain"}, {"ids": [1]}, "ids"),
        ("PerformActionV2", {"action_name": "nuke"}, {"ids": ["a"]}, "action_name"),
        ("PerformActionV2", {"action_name": "contain"}, {"ids": ["a"], "action_parameters": [{"name": 1}]}, "action_p"),
        ("UpdateDeviceTags", {}, {"action": "set", "device_ids": ["a"], "tags": ["b"]}, "action must be one of"),
        ("UpdateDeviceTags", {}, {"action": "add", "device_ids": ["a"]}, "tags"),
        ("QueryDevicesByFilter", {"limit": "many"}, None, "limit"),
        ("QueryDevicesByFilter", {"limit": [1, 2]}, None, "limit"),
        ("QueryDevicesByFilter", {"offset": -1}, None, "offset"),
        ("QueryDevicesByFilter", {"sort": "colour.asc"}, None, "colour"),
        ("QueryDevicesByFilter", {"filter": "colour:'red'"}, None, "colour"),
        ("CombinedDevicesByFilter", {"fields": "hostname,colour"}, None, "colour"),
        ("entities.perform_action", {"ids": "a", "action_name": "add_group_member"}, {}, "filter"),
        ("entities.perform_action", {"ids": "a", "action_name": "remove_all", "disable_hostname_check": "no"}, {}, "d"),
        ("QueryDeviceLoginHistoryV2", {"from": "last week"}, {"ids": ["a"]}, "from"),
        ("QueryDeviceLoginHistoryV2", {"from": "now", "to": "now-1d"}, {"ids": ["a"]}, "from"),
        ("tokens-update", {}, {"revoked": True}, "ids"),
        ("tokens-update", {"ids": "a"}, {"revoked": "yes"}, "revoked"),
        ("tokens-create", {}, {"label": 5}, "label"),
        ("tokens-create", {}, {"expires_timestamp": "tomorrow"}, "expires_timestamp"),
        ("customer-settings-update", {}, {"max_active_tokens": True}, "max_active_tokens"),
        ("customer-settings-update", {}, {"max_active_tokens": 0}, "max_active_tokens"),
        ("GetQueriesAlertsV2", {"include_hidden": "no"}, None, "include_hidden"),
        ("GetQueriesAlertsV2", {"sort": "colour|asc"}, None, "colour"),
        ("GetQueriesAlertsV2", {"filter": "device.colour:'red'"}, None, "device.colour"),
        ("PostEntitiesAlertsV2", {}, {"ids": ["a"]}, "composite_ids"),
        ("PostCombinedAlertsV1", {}, {"limit": 1001}, "limit"),
        ("PostCombinedAlertsV1", {}, {"limit": 0}, "limit"),
        ("PostCombinedAlertsV1", {}, {"limit": "5"}, "limit"),
        ("PostCombinedAlertsV1", {}, {"after": "nonsense"}, "after"),
        ("QueryDetects", {"offset": 10_000}, None, "offset"),
        ("QueryDetects", {"filter": "hostname:'x'"}, None, "hostname"),
        ("UpdateDetectsByIdsV2", {}, {"ids": ["a"], "comment": "x"}, "comment"),
        ("UpdateDetectsByIdsV2", {}, {"ids": ["a"], "status": "reopened"}, "status"),
        ("UpdateDetectsByIdsV2", {}, {"ids": ["a"], "show_in_ui": "true"}, "show_in_ui"),
        ("GetDetectSummaries", {}, {"ids": ["a"] * 1001}, "1000"),
        ("createHostGroups", {}, {"name": "a", "group_type": "static"}, "resources"),
        ("createHostGroups", {}, {"resources": []}, "resources"),
        ("createHostGroups", {}, {"resources": [{"name": "a"}]}, "group_type"),
        ("createHostGroups", {}, {"resources": [{"group_type": "static"}]}, "name"),
        ("createHostGroups", {}, {"resources": [{"name": "a", "group_type": "round"}]}, "group_type"),
        ("updateHostGroups", {}, {"resources": [{"name": "a"}]}, "id"),
        ("updateHostGroups", {}, {"resources": [{"id": "a", "name": ""}]}, "name"),
        ("queryHostGroups", {"sort": "id.asc"}, None, "sort"),
        ("queryHostGroups", {"filter": "colour:'red'"}, None, "colour"),
        ("performGroupAction", {"action_name": "add-hosts"}, {"ids": ["a"]}, "filter"),
        ("performGroupAction", {"action_name": "remove_all"}, {"ids": ["a"]}, "action_name"),
    ],
)
def test_what_does_not_fit_the_declaration_is_400_and_named(call, id, query, body, named):
    answer = call(id, body, **query)
    assert (answer.status, answer.resources) == (400, [])
    assert named in answer.errors[0]["message"]


@pytest.mark.parametrize(
    ("id", "most"),
    [
        ("CombinedDevicesByFilter", 10_000),
        ("CombinedHiddenDevicesByFilter", 10_000),
        ("QueryDevicesByFilter", 5000),
        ("QueryHiddenDevices", 5000),
        ("QueryDevicesByFilterScroll", 10_000),
        ("audit-events-query", 1000),
        ("tokens-query", 1000),
        ("queryHostGroups", 5000),
        ("queryCombinedHostGroups", 5000),
    ],
)
def test_a_limit_reaches_its_maximum_and_no_further(call, id, most):
    assert [call(id, limit=limit).status for limit in (0, 1, most, most + 1)] == [400, 200, 200, 400]


@pytest.mark.parametrize(
    ("id", "most"),
    [("GetDeviceDetailsV1", 500), ("GetDeviceDetailsV2", 100)],
)
def test_too_many_ids_in_the_query_are_400(call, id, most):
    assert call(id, ids=["0"] * (most + 1)).status == 400
    assert call(id, ids=["0"] * most).status == 404


@pytest.mark.parametrize(
    ("id", "most"),
    [
        ("PostDeviceDetailsV2", 5000),
        ("QueryDeviceLoginHistory", 500),
        ("QueryDeviceLoginHistoryV2", 10),
        ("QueryGetNetworkAddressHistoryV1", 500),
    ],
)
def test_too_many_ids_in_the_body_are_400(call, id, most):
    assert call(id, {"ids": ["0"] * (most + 1)}).status == 400
    assert call(id, {"ids": ["0"] * most}).status == 404


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"null", b'"ids"', b"\xff", b"[" * 100_000, b'{"ids": NaN}'])
def test_a_body_that_is_no_json_object_is_400(call, body):
    assert call.raw("POST", "/devices/entities/devices/v2", body).status == 400


def test_an_empty_parameter_counts_as_absent(call):
    assert call("QueryDevicesByFilter", filter="", limit="").page["limit"] == 100


def test_the_minute_slides(caller, clock):
    call = caller(Cloud(hosts=5, clock=clock, rate_limit=3))
    assert [call("QueryDevicesByFilter").headers["X-Ratelimit-Remaining"] for _ in range(2)] == ["2", "1"]
    clock.seconds += 40
    assert [call("QueryDevicesByFilter").status for _ in range(2)] == [200, 429]
    clock.seconds += 20
    assert [call("QueryDevicesByFilter").status for _ in range(3)] == [200, 200, 429]


def test_a_429_tells_in_epoch_seconds_when_calls_pass_again(caller, clock):
    call = caller(Cloud(hosts=5, clock=clock, rate_limit=1))
    call("QueryDevicesByFilter")
    clock.seconds += 12.5
    refused = call("QueryDevicesByFilter")
    assert refused.status == 429
    clock.seconds += int(refused.headers["X-Ratelimit-Retryafter"]) - clock.time()
    assert call("QueryDevicesByFilter").status == 200


def test_calls_without_a_good_token_have_a_limit_of_their_own(call):
    call.token = "bad"
    answers = [call("QueryDevicesByFilter") for _ in range(16)]
    assert [answer.status for answer in answers] == [401] * 15 + [429]
    assert answers[0].headers["X-Ratelimit-Limit"] == "15"
    assert call.log_in().status == 201


def test_the_same_seed_clock_and_calls_give_the_same_bytes(clock, caller):
    def story():
        cloud = Cloud(hosts=40, seed=11, clock=clock)
        call, answers = caller(cloud), []
        ids = call("QueryDevicesByFilter", sort="hostname.desc").resources
        answers += [call.log_in(), call("PostDeviceDetailsV2", {"ids": ids})]
        answers.append(call("PerformActionV2", {"ids": ids[:3]}, action_name="contain"))
        answers.append(call("QueryDevicesByFilterScroll", limit=7))
        answers.append(call("QueryDeviceLoginHistory", {"ids": ids[:5]}))
        answers.append(call("QueryGetNetworkAddressHistoryV1", {"ids": ids[:5]}))
        answers.append(call("tokens-create", {"label": "a"}))
        answers.append(call("createHostGroups", {"resources": [{"name": "a", "group_type": "static"}]}))
        answers.append(call("PostCombinedAlertsV1", {"limit": 5}))
        answers.append(call("PostEntitiesAlertsV2", {"composite_ids": call("GetQueriesAlertsV2").resources}))
        answers.append(call("GetDetectSummaries", {"ids": call("QueryDetects").resources}))
        answers.append(call("GetAggregateDetects", [{"type": "terms", "field": "status"}]))
        return [(a.status, dict(a.headers), json.dumps(a.body)) for a in answers]

    assert story() == story()


def test_another_seed_gives_another_fleet(caller):
    first, second = (caller(Cloud(hosts=5, seed=seed))("QueryDevicesByFilter").resources for seed in (1, 2))
    assert not set(first) & set(second)


def test_calls_are_kept_for_tests_to_look_at(cloud, call):
    call("PerformActionV2", {"ids": ["x"]}, action_name="contain")
    kept = cloud.requests[-1]
    assert (kept.verb, kept.path, kept.json) == ("POST", "/devices/entities/devices-actions/v2", {"ids": ["x"]})
    assert kept.headers["Authorization"] == f"Bearer {call.token}"


def test_only_the_last_calls_are_kept(cloud, call, monkeypatch):
    monkeypatch.setattr("falconlite.simulator.call_log.CALLS", 3)
    for limit in range(1, 6):
        call("QueryDevicesByFilter", limit=limit)
    assert [kept.target.rpartition("=")[2] for kept in cloud.requests] == ["3", "4", "5"]


def test_the_repr_of_a_call_shows_no_secret():
    call = Call("POST", "/oauth2/token", {"Authorization": "Bearer hidden"}, b"client_secret=hidden")
    for text in (repr(call), str(call), f"{call}"):
        assert text == "<Call POST /oauth2/token (20 bytes)>"


def test_a_mistake_of_the_simulator_is_a_500_without_a_traceback(call, monkeypatch, caplog):
    route = routes()["/installation-tokens/entities/customer-settings/v1"]["GET"]
    broken = route._replace(handler=route.handler._replace(answer=lambda ask: 1 / 0))  # type: ignore[return-value]  # it raises
    monkeypatch.setitem(routes()["/installation-tokens/entities/customer-settings/v1"], "GET", broken)
    answer = call("customer-settings-read")
    assert answer.status == 500
    assert "division" not in json.dumps(answer.body)
    assert caplog.records[0].levelno == logging.ERROR


def test_a_region_that_does_not_exist_is_an_error():
    with pytest.raises(ValueError, match="us-9"):
        Cloud(region="us-9")


def test_the_repr_of_a_cloud_shows_no_secret(cloud):
    assert repr(cloud) == "<Cloud us-1: 0 requests>"


def test_files_become_the_form_that_the_network_would_carry(cloud, tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"file")
    cloud.send("https://localhost:1", Request("POST", "/a", data={"x": "1"}, files=[("f", path)]))
    call = cloud.requests[-1]
    boundary = call.headers["Content-Type"].removeprefix("multipart/form-data; boundary=")
    assert call.body.decode() == (
        f'--{boundary}\r\nContent-Disposition: form-data; name="x"\r\n\r\n1\r\n'
        f'--{boundary}\r\nContent-Disposition: form-data; name="f"; filename="a.txt"\r\n\r\nfile\r\n--{boundary}--\r\n'
    )
    with path.open("rb") as closed:
        closed.close()
        with pytest.raises(PayloadValidationError, match="data or files cannot be sent"):
            cloud.send("https://localhost:1", Request("POST", "/a", files=[("f", closed)]))


@pytest.mark.parametrize(
    ("more", "kind", "body"),
    [
        ({"json": {"a": "\xfc", "b": NULL}}, "application/json", b'{"a": "\\u00fc", "b": null}'),
        ({"form": {"a": "b c"}}, "application/x-www-form-urlencoded", b"a=b+c"),
        ({"data": {"a": ["1", "2"]}}, "application/x-www-form-urlencoded", b"a=1&a=2"),
        ({"data": "text"}, None, b"text"),
        ({"data": BytesIO(b"file")}, None, b"file"),
        ({}, None, b""),
    ],
)
def test_a_request_becomes_the_call_that_the_network_would_carry(cloud, more, kind, body):
    query = [("ids", "a"), ("ids", "b"), ("filter", "x:'y'+z:1")]
    cloud.send("https://localhost:1/base", Request("POST", "/a?b=c", query, headers={"X-Own": "1"}, **more))
    call = cloud.requests[-1]
    assert call.target == "/base/a?b=c&ids=a&ids=b&filter=x%3A%27y%27%2Bz%3A1"
    assert call.body == body
    assert call.headers.get("Content-Type") == kind
    assert (call.headers["Host"], call.headers["X-Own"]) == ("localhost:1", "1")


def test_a_body_that_is_no_json_is_not_sent(cloud):
    with pytest.raises(PayloadValidationError, match="nothing was sent"):
        cloud.send("https://localhost", Request("POST", "/", json=object()))
    assert cloud.requests == []


def test_the_package_has_few_names():
    names = ["Answer", "Asked", "Call", "Client", "Cloud", "Fault", "MovableClock", "Served", "Stub", "VirtualClock"]
    assert dir(simulator) == names
    assert [getattr(simulator, name).__name__ for name in names] == names
    with pytest.raises(AttributeError, match="Sky"):
        simulator.Sky  # noqa: B018  # looking is the test
