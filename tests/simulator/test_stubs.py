"""Stubs: canned and computed answers, for which calls, how often, and what comes before and after them."""

import json
import logging
import re
from base64 import b64encode
from http.client import HTTPConnection

import pytest

from falconlite import IOC, Hosts
from falconlite.simulator import Answer, Call, Client, Cloud, Fault, Stub, VirtualClock
from falconlite.simulator.serving.control import Control
from tests.cases import each
from tests.simulator.test_process import running

QUERY, IOCS = "/devices/queries/devices/v1", "/iocs/queries/indicators/v1"

CLIENTS = {"reader": Client("its-secret", scopes=["hosts:read"])}


@pytest.fixture
def cloud():
    return Cloud(hosts=5, clock=VirtualClock(), clients=CLIENTS)


def told(cloud, verb, target, body=b"", client=None, token=True):
    headers = {"Authorization": f"Bearer {cloud.issue_token(client_id=client)}"} if token else {}
    return Control(cloud).handle(Call(verb, target, headers, body))


def control(cloud, verb, body=None, path="routes"):
    answer = Control(cloud).handle(Call(verb, f"/_sim/{path}", {}, b"" if body is None else json.dumps(body).encode()))
    return answer.status, json.loads(answer.content)


BYTES = bytes(range(256))

CANNED = [
    ({"json": {"a": [1, None, "é"]}}, 200, "application/json", b'{"a": [1, null, "\\u00e9"]}'),
    ({"json": None, "status": 201}, 201, "application/json", b"null"),
    ({"text": "a,b\né", "headers": {"content-type": "text/csv", "X-More": "yes"}}, 200, None, "a,b\né".encode()),
    ({"text": ""}, 200, "text/plain; charset=utf-8", b""),
    ({"base64": b64encode(BYTES).decode()}, 200, "application/octet-stream", BYTES),
    ({"status": 204}, 204, None, b""),
    ({"status": 302, "text": "", "headers": {"Location": "/x"}}, 302, "text/plain; charset=utf-8", b""),
]


@each(("given", "status", "kind", "content"), CANNED)
def test_a_canned_answer_comes_as_it_is_given(given, status, kind, content):
    for route in ({"operation": "indicator.search.v1"}, {"verb": "get", "route": IOCS}, {"route": "/iocs/*/v1"}):
        cloud = Cloud(hosts=1, clock=VirtualClock())
        assert control(cloud, "POST", {**route, **given})[0] == 200
        answer = told(cloud, "GET", IOCS)
        assert (answer.status, answer.headers.get("Content-Type"), answer.content) == (status, kind, content)
        assert given.get("headers", {}).items() <= answer.headers.items()
        assert answer.headers.get("Content-Length") == (None if status == 204 else str(len(content)))
        assert answer.headers["X-Ratelimit-Limit"] == "6000"
        assert len(answer.headers["X-Cs-Traceid"]) == 36
        parts = {name: value for name, value in given.items() if name != "base64"}
        more = {"content": BYTES} if "base64" in given else {}
        same = Cloud(hosts=1, clock=VirtualClock())
        same.stub(route.get("operation"), Answer(**parts, **more), route=route.get("route"), verb=route.get("verb"))
        assert told(same, "GET", IOCS) == answer


def test_resources_are_put_in_the_envelope_and_paged_as_the_operation_pages(cloud):
    records = [{"id": str(n)} for n in range(7)]
    cloud.stub("indicator.combined.v1", resources=records)
    cloud.stub(
        "indicator.search.v1", resources=[record["id"] for record in records], errors=[{"code": 1, "message": "m"}]
    )
    ioc = IOC(client_id=cloud.client_id, client_secret=cloud.client_secret, transport=cloud)
    answer = ioc.indicator_combined(limit=3, offset=2)
    assert answer.resources == records[2:5]
    assert answer.body["meta"]["pagination"] == {"offset": 2, "limit": 3, "total": 7, "after": "5"}
    assert list(ioc.indicator_combined.records(limit=3)) == records
    cloud.stub("QueryDevicesByFilterScroll", resources=[str(n) for n in range(7)])
    cloud.stub("QueryDevicesByFilter", resources=[str(n) for n in range(7)])
    hosts = Hosts(ioc)
    for method in (hosts.query_devices_by_filter_scroll, hosts.query_devices_by_filter):
        assert list(method.records(limit=3)) == [str(n) for n in range(7)]
    assert len(cloud.requests) == 1 + 1 + 3 * 3
    found = ioc.indicator_search()
    assert (found.resources, found.errors) == ([str(n) for n in range(7)], [{"code": 1, "message": "m"}])
    cloud.stub(route="/my/list", resources=records)
    assert "pagination" not in json.loads(told(cloud, "GET", "/my/list?limit=2").content)["meta"]
    cloud.stub(route="/my/fault", status=404)
    assert json.loads(told(cloud, "GET", "/my/fault").content)["errors"] == [{"code": 404, "message": "not found"}]


def test_a_computed_answer_gets_the_call(cloud):
    asked = []

    def compute(call):
        asked.append(call)
        return {"seen": call.json}

    cloud.stub(None, compute, route="/my/{kind}/v1/{id}", verb="PUT")
    answer = told(cloud, "PUT", "/my/things/v1/a%2Fb?x=1&x=2&y=", b'{"n": 1}', "reader")
    assert json.loads(answer.content) == {"seen": {"n": 1}}
    (call,) = asked
    assert (call.verb, call.path, call.variables) == ("PUT", "/my/things/v1/a%2Fb", {"kind": "things", "id": "a/b"})
    assert (call.query, call.client, call.cid) == ({"x": ["1", "2"], "y": [""]}, "reader", cloud.cid)
    assert "Bearer" not in repr(call)
    for path, verb in (("/my/things/v1", "PUT"), ("/my/a/b/v1/c", "PUT"), ("/my/things/v1/a", "GET")):
        assert told(cloud, verb, path).status == 404
    assert len(asked) == 1


RETURNED = [
    ({"a": 1}, 200, b'{"a": 1}'), ("text", 200, b"text"), (b"\x00", 200, b"\x00"),
    (Answer(202, json=[1]), 202, b"[1]"), (5, 500, None), (Answer(99), 500, None), ({"a": object()}, 500, None),
]  # fmt: skip


@each(("value", "status", "content"), RETURNED)
def test_what_a_function_may_return(value, status, content, caplog):
    cloud = Cloud(hosts=1)
    cloud.stub("QueryDevicesByFilter", lambda _: value)
    with caplog.at_level(logging.CRITICAL):
        answer = told(cloud, "GET", QUERY)
    assert answer.status == status
    assert content is None or answer.content == content


def test_a_function_that_returns_none_leaves_the_call_to_the_simulator_and_one_that_fails_is_logged(cloud, caplog):
    seen = []
    stub = cloud.stub("QueryDevicesByFilter", lambda call: seen.append(call.path), times=1)
    hosts = Hosts(client_id=cloud.client_id, client_secret=cloud.client_secret, transport=cloud, retry=False)
    assert (hosts.query_devices_by_filter().total, hosts.query_devices_by_filter().total) == (5, 5)
    assert (seen, stub.answered, stub.left) == ([QUERY, QUERY], 0, 1)
    cloud.stub(None, lambda _: 1 / 0, route="/my/bug")
    assert told(cloud, "GET", "/my/bug").status == 500
    assert "ZeroDivisionError" in caplog.text


@each(
    ("stub", "client", "token", "status"),
    [({"operation": "indicator.search.v1"}, None, True, 200),
     ({"operation": "indicator.search.v1"}, None, False, 401),
     ({"operation": "indicator.search.v1"}, "reader", True, 403),
     ({"operation": "indicator.search.v1", "authorize": False}, "reader", True, 200),
     ({"operation": "indicator.search.v1", "authorize": False}, None, False, 200),
     ({"route": "/iocs/*"}, "reader", True, 403),
     ({"route": IOCS, "verb": "GET"}, "reader", True, 403)],
)  # fmt: skip
def test_token_and_scope_are_checked_unless_it_is_said(stub, client, token, status):
    cloud = Cloud(hosts=1, clients=CLIENTS)
    made = cloud.stubs.add(Stub(**stub, times=1, json={}))
    assert told(cloud, "GET", IOCS, client=client, token=token).status == status
    assert (made.answered, made.left) == ((1, 0) if status == 200 else (0, 1))


def test_routes_that_the_api_lacks_need_a_token_only_and_those_of_logins_none(cloud):
    cloud.stub(route="/my/own", json=1)
    assert [told(cloud, "GET", "/my/own", client="reader", token=token).status for token in (True, False)] == [200, 401]
    cloud.stub("oauth2AccessToken", status=201, json={"access_token": "mine", "expires_in": 60})
    hosts = Hosts(client_id="any", client_secret="any", transport=cloud)
    assert hosts.token == "mine"


def test_calls_without_a_token_count_against_the_limit_for_them_unless_it_is_said():
    cloud = Cloud(hosts=1, anonymous_limit=1, clock=VirtualClock())
    cloud.stub(route="/my/own", json=1, authorize=False)
    cloud.stub(route="/my/other", json=1)
    assert [told(cloud, "GET", "/my/own", token=False).status for _ in range(5)] == [200] * 5
    assert [told(cloud, "GET", "/my/other", token=False).status for _ in range(3)] == [401, 429, 429]


def test_faults_come_first_then_stubs_in_their_order_then_the_simulator():
    cloud = Cloud(
        hosts=5, clock=VirtualClock(), routes=[{"operation": "QueryDevicesByFilter", "json": "base", "times": 2}]
    )
    cloud.faults.add(Fault.status(503))
    cloud.stub("QueryDevicesByFilter", json="first", times=1)
    control(cloud, "POST", [{"route": QUERY, "json": "second", "times": 2}, {"route": "/devices/*", "verb": "PUT"}])
    answers = [told(cloud, "GET", QUERY) for _ in range(7)]
    said = [json.loads(answer.content) for answer in answers]
    assert [answer.status for answer in answers] == [503, *[200] * 6]
    assert said[1:6] == ["first", "second", "second", "base", "base"]
    assert len(said[6]["resources"]) == 5
    assert len(cloud.requests.of("QueryDevicesByFilter")) == 7


def test_stubs_are_listed_removed_and_reset():
    given = [Stub("QueryDevicesByFilter", lambda _: {"a": "s3cret"}), {"route": "/a/{b}", "text": "s3cret", "times": 3}]
    cloud = Cloud(hosts=1, routes=given)
    token = {"Authorization": f"Bearer {cloud.issue_token()}"}
    cloud.handle(Call("GET", "/a/b", token))
    status, document = control(cloud, "POST", {"operation": "indicator.search.v1", "resources": [], "authorize": False})
    assert status == 200
    assert "s3cret" not in json.dumps(document)
    first, second, third = document["routes"]
    assert first == {
        "id": 3, "operation": "indicator.search.v1", "route": IOCS, "verb": "GET", "authorize": False, "times": None,
        "answered": 0, "status": 200, "answer": "resources",
    }  # fmt: skip
    assert (second["id"], second["answer"], second["status"]) == (1, "function", None)
    assert (third["id"], third["verb"], third["times"], third["answered"]) == (2, None, 2, 1)
    assert [one["id"] for one in control(cloud, "DELETE", path="routes?id=1")[1]["routes"]] == [3, 2]
    for id in ("1", "x", "", "99999999999"):
        assert control(cloud, "DELETE", path=f"routes?id={id}")[0] == 404
    assert control(cloud, "POST", path="reset")[0] == 200
    assert [(one["id"], one["times"], one["answered"]) for one in control(cloud, "GET")[1]["routes"]] == [
        (1, None, 0), (2, 3, 0),
    ]  # fmt: skip
    assert control(cloud, "DELETE") == (200, {"routes": []})
    assert told(cloud, "GET", "/a/b").status == 404


@each(
    ("given", "said"),
    [({"operation": "PerformActionV3"}, "did you mean 'PerformActionV2'"),
     ({}, "name what to answer"), ({"operation": "PerformActionV2", "route": "/a"}, "name what to answer"),
     ({"operation": "PerformActionV2", "verb": "GET"}, "leave out verb"),
     ({"route": "a"}, "route must be a path"), ({"route": "/a?b"}, "route must be a path"), ({"route": 5}, "route must be"),
     ({"route": "/a", "verb": 5}, "verb must be"), ({"route": "/a", "verb": "G T"}, "verb must be"),
     ({"route": "/a", "times": 0}, "times must be 1 or more"), ({"route": "/a", "times": True}, "times must be 1"),
     ({"route": "/a", "authorize": 1}, "authorize must be true or false"),
     ({"route": "/a", "json": 1, "text": ""}, "give only one of"),
     ({"route": "/a", "json": None, "resources": []}, "not json and resources"),
     ({"route": "/a", "status": 199}, "status must be"), ({"route": "/a", "status": "200"}, "status must be"),
     ({"route": "/a", "status": 204, "json": None}, "has no body"),
     ({"route": "/a", "text": "", "errors": [{}]}, "errors go with resources"),
     ({"route": "/a", "resources": {}}, "resources must be a list"), ({"route": "/a", "text": 5}, "text must be a str"),
     ({"route": "/a", "headers": {"A B": "c"}}, "not the name of a header"),
     ({"route": "/a", "headers": {"A": "c\r\nB: d"}}, "one line"), ({"route": "/a", "headers": {"A": 5}}, "one line"),
     ({"route": "/a", "headers": {"content-length": "5"}}, "the server sends content-length itself"),
     ({"route": "/a", "headers": []}, "headers must be"),
     ({"route": "/a", "base64": "%%"}, "base64 must be"), ({"route": "/a", "base64": 5}, "base64 must be"),
     ({"route": "/a", "content": "x"}, "content: not known"), ({"route": "/a", "jsn": 1}, "jsn: not known; there are"),
     (5, "a stub must be an object"), ([{"route": "/a"}, {"route": "b"}], "route must be a path")],
)  # fmt: skip
def test_a_stub_that_is_none_is_refused_and_nothing_is_made(cloud, given, said):
    status, document = control(cloud, "POST", given)
    assert status == 400
    assert said in document["errors"][0]["message"]
    assert list(cloud.stubs) == []
    if isinstance(given, dict) and "base64" not in given and given.get("headers") != [] and "content" not in given:
        with pytest.raises(ValueError, match=re.escape(said)):
            cloud.stub(**given)


@each("answer", [5, "text", {"a": 1}])
def test_an_answer_that_is_none_is_refused(cloud, answer):
    with pytest.raises(TypeError, match="answer must be an Answer or a function"):
        cloud.stub("PerformActionV2", answer)


def test_an_answer_and_its_parts_are_not_given_together(cloud):
    with pytest.raises(ValueError, match="not both"):
        cloud.stub("PerformActionV2", Answer(), json={})
    assert control(cloud, "POST", None)[1]["errors"][0]["message"] == "the stubs are not JSON"


def test_the_process_has_stubs_from_a_file_and_by_its_endpoint(tmp_path):
    path = tmp_path / "routes.json"
    path.write_text(json.dumps([{"route": "/my/file", "base64": b64encode(BYTES).decode(), "authorize": False}]))
    with running("--routes", str(path)) as command:
        command.post("/_sim/routes", {"route": "/my/json/{id}", "json": {"a": 1}, "authorize": False})
        connection = HTTPConnection(command.url.partition("//")[2])
        connection.request("GET", "/my/file", headers={"Accept-Encoding": "gzip"})
        assert connection.getresponse().read() == BYTES
        connection.request("DELETE", "/my/json/5")
        assert json.load(connection.getresponse()) == {"a": 1}
        connection.close()
        assert command.get("/_sim/requests?count=route")["counts"] == {"/my/file": 1, "/my/json/5": 1}
