"""Which calls came: selection and counts by /_sim/requests and in process, and expectations with their messages."""

import json
import re
from unittest.mock import ANY
from urllib.parse import urlencode

import pytest

from falconlite import Hosts
from falconlite.simulator import Call, Cloud, Fault, VirtualClock
from falconlite.simulator.serving.control import Control
from falconlite.simulator.verify.differences import differences
from tests.cases import each

ACTIONS = "/devices/entities/devices-actions/v2"
QUERY = "/devices/queries/devices/v1"


@pytest.fixture
def cloud():
    return Cloud(hosts=20, clock=VirtualClock(), clients={"reader": "its-secret"})


@pytest.fixture
def hosts(cloud):
    return Hosts(client_id=cloud.client_id, client_secret=cloud.client_secret, transport=cloud, retry=False)


@pytest.fixture
def called(cloud, hosts):
    """Calls of two clients, one of them with a fault; return the IDs of a contained and a hidden host."""
    first, second = hosts.query_devices_by_filter(limit=2).resources
    hosts.perform_action(action_name="contain", ids=first)
    hosts.perform_action(action_name="hide_host", ids=[second])
    reader = Hosts(client_id="reader", client_secret="its-secret", transport=cloud, retry=False)
    reader.query_devices_by_filter(filter="hostname:'nothing'")
    cloud.faults.add(Fault.status(503), route=QUERY)
    reader.query_devices_by_filter()
    cloud.faults.add(Fault.reset())
    reader.query_devices_by_filter()
    cloud.handle(Call("PUT", "/nowhere/at/all", {}, b"%PDF"))
    return first, second


def asked(cloud, **given):
    status, _, content = Control(cloud).handle(Call("GET", f"/_sim/requests?{urlencode(given)}", {}))[:3]
    return status, json.loads(content)


SELECTIONS = [
    ({"operation": "PerformActionV2"}, 2),
    ({"operation": "PostDeviceDetailsV2"}, 0),
    ({"operation": "QueryDevicesByFilter"}, 4),
    ({"operation": "oauth2AccessToken"}, 2),
    ({"operation": "QueryDevicesByFilter", "client": "reader"}, 3),
    ({"client": "reader"}, 4),
    ({"route": "/devices/*"}, 6),
    ({"route": "/*/queries/*"}, 4),
    ({"route": "/devices/{kind}/devices/v1"}, 4),
    ({"route": "/devices/{kind}/v1"}, 0),
    ({"route": QUERY, "verb": "post"}, 0),
    ({"verb": "post"}, 4),
    ({"status": "503"}, 1),
    ({"status": "2xx"}, 6),
    ({"status": "none"}, 1),
    ({"status": "4xx", "verb": "PUT"}, 1),
]  # fmt: skip


@each(("given", "number"), SELECTIONS)
def test_calls_are_selected_the_same_in_process_and_by_the_endpoint(cloud, called, given, number):
    assert len(cloud.requests.of(**given)) == number
    status, document = asked(cloud, **given)
    assert (status, document["total"], len(document["requests"])) == (200, number, number)
    assert [one["path"] for one in document["requests"]] == [call.target for call in cloud.requests.of(**given)]


def test_calls_are_selected_by_body_and_query(cloud, called):
    _, second = called
    assert [call.target for call in cloud.requests.of("PerformActionV2", body={"ids": [second]})] == [
        f"{ACTIONS}?action_name=hide_host"
    ]
    assert len(cloud.requests.of(query={"action_name": "contain"})) == 1
    assert len(cloud.requests.of(query={"limit": 2})) == 1


def test_calls_are_counted(cloud, called):
    counts = asked(cloud, count="operation")[1]
    assert counts["counts"] == {
        "QueryDevicesByFilter": 4, "oauth2AccessToken": 2, "PerformActionV2": 2, "none": 1,
    }  # fmt: skip
    assert counts["total"] == 9
    assert asked(cloud, count="status", client="reader")[1]["counts"] == {"200": 1, "201": 1, "503": 1, "none": 1}
    assert asked(cloud, count="client")[1]["counts"] == {cloud.client_id: 4, "reader": 4, "none": 1}
    assert asked(cloud, count="verb", route="/nowhere/*")[1] == {"total": 1, "counts": {"PUT": 1}}
    assert asked(cloud, count="route", operation="PerformActionV2")[1]["counts"] == {ACTIONS: 2}


@each(
    ("given", "said"),
    [({"operation": "PerformActionV3"}, "did you mean 'PerformActionV2'"),
     ({"operation": "performactionv2"}, "did you mean 'PerformActionV2'"),
     ({"operation": "perform_action"}, "the operation ID of the method Hosts.perform_action is 'PerformActionV2'"),
     ({"operation": "zzzzzzzzzz"}, "there is no operation 'zzzzzzzzzz'"),
     ({"status": "6xx"}, "status must be"), ({"status": "abc"}, "status must be"),
     ({"count": "colour"}, "count must be one of operation, route"),
     ({"rout": "/a"}, "the parameters are"), ({"limit": "-1"}, "limit must be")],
)  # fmt: skip
def test_a_wrong_selection_is_refused_at_once(cloud, given, said):
    status, document = asked(cloud, **given)
    assert status == 400
    assert said in document["errors"][0]["message"]
    if "operation" in given:
        for way in (cloud.requests.of, cloud.expect):
            with pytest.raises(ValueError, match=re.escape(said)):
                way(given["operation"])
    assert cloud.expectations == []


def test_bodies_are_shown_and_secrets_are_not(cloud, hosts):
    hosts.query_devices_by_filter()
    token = hosts.token
    send = [
        (
            "/policy/entities/x/v1",
            b'{"resources": [{"maintenance_token": "s3cret", "name": "n", "password": "s3cret"}]}',
        ),
        ("/oauth2/token", b"client_id=abc&client_secret=s3cret"),
        ("/oauth2/token", b'{"client_secret": "s3cret=1"}'),
        ("/oauth2/token", b"s3cret"),
        ("/x?access_token=s3cret&a=1", b"\x00s3cret"),
        ("/x", b"[" * 5000),
        ("/x", b""),
        ("/ngsiem/entities/federated-connections-config/v1", b'{"view_token": "s3cret", "cluster_url": "u"}'),
    ]
    for target, body in send:
        cloud.handle(Call("POST", target, {"Cookie": "s3cret", "authorization": f"Bearer {token}"}, body))
    shown = asked(cloud)[1]["requests"][2:]
    text = json.dumps(shown)
    assert "s3cret" not in text
    assert token not in text
    assert [one["body_bytes"] for one in shown] == [len(body) for _, body in send]
    assert [one["body"] for one in shown] == [
        {"resources": [{"maintenance_token": "REDACTED", "name": "n", "password": "REDACTED"}]},
        {"client_id": "REDACTED", "client_secret": "REDACTED"},
        {"client_secret": "REDACTED"},
        None, None, None, None, {"view_token": "REDACTED", "cluster_url": "u"},
    ]  # fmt: skip
    assert shown[4]["path"] == "/x?access_token=REDACTED&a=1"
    assert (shown[0]["operation"], shown[0]["client"]) == (None, cloud.client_id)


@each(
    ("wanted", "given", "told"),
    [({"a": 1}, {"a": 1, "b": 2}, []),
     ({"a": {"b": [{"c": None}]}}, {"a": {"b": [{"c": None, "d": 0}]}}, []),
     (ANY, {"a": 1}, []), ({"a": ANY}, {"a": [1]}, []),
     ({"a": 1}, {"a": True}, ["body.a: expected 1, got true"]),
     ({"a": True}, {"a": 1}, ["body.a: expected true, got 1"]),
     ({"a": 1.0}, {"a": 1}, []),
     ({"a": 1}, {}, ["body.a: expected 1, is not there"]),
     ({"a": {"b": 1}}, {"a": 7}, ["body.a: expected an object with b, got 7"]),
     ([1, 2], [1, 3], ["body[1]: expected 2, got 3"]),
     ([1, 2], [2, 1], ["body: has the same items in another order: expected [1, 2], got [2, 1]"]),
     ([1, 1, 2], [1, 2, 2], ["body[1]: expected 1, got 2"]),
     ([1, 2], [2, 3, 4], ["body: expected 2 items, got 3; missing: [1]; not expected: [3, 4]"]),
     ([], {"a": 1}, ['body: expected [], got {"a": 1}']),
     ({"token": "s3cret"}, {"token": "other"}, ['body.token: expected "REDACTED", got "REDACTED"']),
     ({"a": "x" * 300}, {"a": "y"}, [f'body.a: expected "{"x" * 199}... (302 characters), got "y"'])],
)  # fmt: skip
def test_what_differs_is_told_by_its_place(wanted, given, told):
    assert differences(wanted, given, "body") == told


@each(
    ("times", "meets"),
    [(1, False), (2, True), (3, False), (0, False), ((1, 2), True), ((3, None), False), ((2, None), True), ((0, 1), False)],
)  # fmt: skip
def test_the_number_of_calls_is_checked(cloud, called, times, meets):
    expectation = cloud.expect("PerformActionV2", times=times)
    assert expectation.met is meets
    if meets:
        expectation.check()
        return
    with pytest.raises(AssertionError, match=r"expected PerformActionV2 .*; it came twice"):
        expectation.check()


@each("times", [-1, True, "2", (2, 1), (1,), (1, "2"), None, 1.5])
def test_a_number_that_is_none_is_refused(cloud, times):
    with pytest.raises(ValueError, match="times must be a number, or"):
        cloud.expect("PerformActionV2", times=times)
    assert cloud.expectations == []


def test_nothing_named_is_refused(cloud):
    with pytest.raises(ValueError, match="name what to expect"):
        cloud.expect(body={})


def test_what_is_expected_matches_calls_before_and_after(cloud, called, hosts):
    first, second = called
    cloud.expect("PerformActionV2", body={"ids": [first]}, query={"action_name": "contain"}, status=202).check()
    cloud.expect("PerformActionV2", times=2, client=cloud.client_id).check()
    cloud.expect(route="/nowhere/*", verb="PUT", body=b"%PDF", client="").check()
    cloud.expect("PerformActionV2", body=lambda body: body == {"ids": [second]}).check()
    later = cloud.expect("PerformActionV2", body={"ids": [second, ANY]})
    assert not later.met
    hosts.perform_action(action_name="unhide_host", ids=[second, first])
    later.check()
    cloud.requests.clear()
    assert not later.met


def test_the_message_tells_the_nearest_call_and_what_came_instead(cloud, called):
    first, second = called
    wanted = cloud.expect("PerformActionV2", body={"ids": [first, "zz"]}, query={"action_name": "contain"})
    with pytest.raises(AssertionError) as raised:
        wanted.check()
    assert str(raised.value).splitlines() == [
        (
            f'expected PerformActionV2 (POST {ACTIONS}), query {{"action_name": "contain"}},'
            f' body {{"ids": ["{first}", "zz"]}}, once; it did not come'
        ),
        f"near: 3  POST {ACTIONS}?action_name=contain -> 202  PerformActionV2",
        '    body.ids: expected 2 items, got 1; missing: ["zz"]',
        f"near: 4  POST {ACTIONS}?action_name=hide_host -> 202  PerformActionV2",
        '    query.action_name: expected "contain", got "hide_host"',
        f'    body.ids: expected 2 items, got 1; missing: ["{first}", "zz"]; not expected: ["{second}"]',
        "the cloud received 9 calls (QueryDevicesByFilter 4, oauth2AccessToken 2, PerformActionV2 2, none 1):",
        "  1  POST /oauth2/token -> 201  oauth2AccessToken",
        f"  2  GET {QUERY}?limit=2 -> 200  QueryDevicesByFilter",
        f"  3  POST {ACTIONS}?action_name=contain -> 202  PerformActionV2",
        f"  4  POST {ACTIONS}?action_name=hide_host -> 202  PerformActionV2",
        "  5  POST /oauth2/token -> 201  oauth2AccessToken",
        f"  6  GET {QUERY}?filter=hostname%3A%27nothing%27 -> 200  QueryDevicesByFilter",
        f"  7  GET {QUERY} -> 503  QueryDevicesByFilter",
        f"  8  GET {QUERY} -> no answer  QueryDevicesByFilter",
        "  9  PUT /nowhere/at/all -> 404",
    ]


def test_a_call_too_many_is_listed_and_one_of_no_call_says_so(cloud, called):
    with pytest.raises(AssertionError) as raised:
        cloud.expect("QueryDevicesByFilter", times=0, client="reader").check()
    assert [line.split(" ")[2] for line in str(raised.value).splitlines()[2:5]] == ["6", "7", "8"]
    assert str(raised.value).startswith(
        f'expected QueryDevicesByFilter (GET {QUERY}), client "reader", never; it came 3'
    )
    with pytest.raises(AssertionError, match="the cloud received no call"):
        Cloud(hosts=1).expect(verb="DELETE").check()


def test_a_call_that_the_log_no_longer_has_is_told(cloud):
    for _ in range(3):
        cloud.handle(Call("POST", "/a", {}, b'{"big": "%s"}' % bytes(9_000_000).replace(b"\0", b"x")))
    with pytest.raises(AssertionError, match="body: 9000011 bytes that are no longer kept"):
        cloud.expect(route="/a", times=3, body={"big": ANY}).check()


def test_an_alias_of_an_operation_is_the_same(cloud, hosts):
    hosts.query_devices_by_filter_scroll()
    assert len(cloud.requests.of("QueryDevicesByFilterScroll")) == len(cloud.requests.of("QueryDevices")) == 1
