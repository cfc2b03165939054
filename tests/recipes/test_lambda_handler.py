"""The AWS Lambda function of ``falconlite init``."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta, timezone

import pytest

from falconlite import Hosts
from falconlite.paging import records
from falconlite.simulator import Client, Cloud, Fault, VirtualClock
from tests.recipes.conftest import calls, seen

COMBINED = "/devices/combined/devices/v1"


class Context:
    """The context of an invocation with a time limit, by a cloud's clock."""

    def __init__(self, clock, seconds=30):
        self.clock, self.end = clock, clock.monotonic() + seconds

    def get_remaining_time_in_millis(self):
        return int(1000 * (self.end - self.clock.monotonic()))


def container(load, reach, cloud):
    """Start a container of the function; return a callable that invokes it."""
    reach(cloud)
    recipe = load("lambda_handler")

    def invoke(seconds=30, **given):
        answer = recipe.handler({"queryStringParameters": given or None}, Context(cloud.clock, seconds))
        assert answer["headers"]["Content-Type"] == "application/json"
        return answer["statusCode"], json.loads(answer["body"]), answer["headers"]

    return invoke


@pytest.fixture
def cloud():
    return Cloud(hosts=60, alerts=0, children=0, clock=VirtualClock())


@pytest.fixture
def invoke(load, reach, cloud):
    return container(load, reach, cloud)


def everything(cloud):
    hosts = Hosts(access_token=cloud.issue_token(), transport=cloud, clock=cloud.clock)
    return list(records(hosts.query_devices_by_filter_combined))


def follow(invoke, **given):
    """Invoke until nothing is left; return the hosts and the number of invocations."""
    found, onward, count = [], {}, 0
    while True:
        status, body, _ = invoke(**given, **onward)
        assert status == 200, body
        found += body["hosts"]
        count += 1
        if body["next"] is None:
            return found, count
        onward = {"cursor": body["next"]}


def test_all_hosts_are_listed_page_by_page_each_by_an_invocation(load, reach, fleet, truth):
    found, count = follow(container(load, reach, fleet), limit="1000")
    assert [host["device_id"] for host in found] == list(truth)
    assert count == 12


def test_questions_are_answered_as_the_cloud_knows(load, reach, fleet, truth):
    given = {"platform": "Linux", "not_seen_for_days": "3", "limit": "1000"}
    found, _ = follow(container(load, reach, fleet), **given)
    limit = datetime.fromtimestamp(fleet.clock.time(), timezone.utc) - timedelta(days=3)
    wanted = [device for device in truth.values() if device["platform_name"] == "Linux"]
    wanted = [device["device_id"] for device in wanted if seen(device) < limit]
    assert wanted
    assert [host["device_id"] for host in found] == wanted


def test_an_auth_object_is_made_once_and_used_by_all_invocations(invoke, cloud):
    assert not cloud.requests  # no request before the first invocation, because its time would not count
    for _ in range(100):
        assert invoke(limit="1")[0] == 200
    paths = [call.path for call in cloud.requests]
    assert paths == ["/oauth2/token", *[COMBINED] * 100]


def test_threads_share_it_too(invoke, cloud):
    with ThreadPoolExecutor(8) as threads:
        answers = list(threads.map(lambda _: invoke(limit="5"), range(64)))
    assert [status for status, *_ in answers] == [200] * 64
    assert len({json.dumps(body["hosts"]) for _, body, _ in answers}) == 1
    assert [call.path for call in cloud.requests].count("/oauth2/token") == 1


def test_a_container_that_slept_goes_on(invoke, cloud):
    assert invoke()[0] == 200
    cloud.advance(3600)
    cloud.expire_tokens()
    assert invoke()[0] == 200
    cloud.faults.add(Fault.reset(), route=COMBINED)
    assert invoke()[0] == 200


def test_a_page_is_gone_on_from_in_another_container_and_after_the_token_of_the_api_died(load, reach, cloud):
    first, second = (container(load, reach, cloud) for _ in range(2))
    begun = first(limit="25")[1]
    cloud.advance(600)
    rest = second(limit="25", cursor=begun["next"])[1]
    last = first(limit="25", cursor=rest["next"])[1]
    ids = [host["device_id"] for body in (begun, rest, last) for host in body["hosts"]]
    assert ids == [device["device_id"] for device in everything(cloud)]
    assert last["next"] is None


def test_a_list_that_ends_with_a_page_has_no_further_one(invoke):
    status, body, _ = invoke(limit="60")
    assert (status, len(body["hosts"]), body["next"]) == (200, 60, None)
    assert invoke(platform="Mac", not_seen_for_days="3650")[1] == {"hosts": [], "next": None}


# Time limits


@pytest.mark.parametrize("fault", [Fault.hang(), Fault.delay(20), Fault.drip(1)])
@pytest.mark.parametrize("seconds", [3, 12])
def test_an_answer_comes_while_there_is_time_for_one(invoke, cloud, fault, seconds):
    cloud.faults.add(fault, route=COMBINED, times=None)
    began = cloud.clock.monotonic()
    status, body, _ = invoke(seconds=seconds)
    assert status == 504
    assert body["error"]
    assert cloud.clock.monotonic() - began <= seconds - 0.4


def test_a_login_that_hangs_is_within_that_time(invoke, cloud):
    cloud.faults.add(Fault.delay(1000), route="/oauth2/token", times=None)
    began = cloud.clock.monotonic()
    assert invoke(seconds=4)[0] == 504
    assert 0 < cloud.clock.monotonic() - began <= 3.6


def test_without_time_nothing_is_sent(invoke, cloud):
    assert invoke(seconds=0.5)[0] == 504
    assert invoke(seconds=-1)[0] == 504
    assert not cloud.requests


def test_the_time_of_one_invocation_is_not_that_of_another(invoke, cloud):
    assert invoke(seconds=2)[0] == 200
    cloud.faults.add(Fault.delay(10), route=COMBINED)
    assert invoke(seconds=30)[0] == 200


# Failures


@pytest.mark.parametrize(
    ("fault", "status"),
    [
        (Fault.rate_limited(45), 429),
        (Fault.status(403), 502),
        (Fault.status(500), 502),
        (Fault.status(503), 502),
        (Fault.html(200), 502),
        (Fault.cut_before(), 502),
    ],
)
@pytest.mark.parametrize("resumed", [False, True])
def test_a_failure_of_the_api_is_an_answer_with_a_status(invoke, cloud, fault, status, resumed):
    given = {"cursor": invoke(limit="25")[1]["next"]} if resumed else {}
    cloud.faults.add(fault, route=COMBINED, times=None)
    answered, body, headers = invoke(limit="25", **given)
    assert (answered, set(body)) == (status, {"error"})
    assert ("Retry-After" in headers) is (status == 429)
    cloud.faults.clear()
    cloud.advance(60)
    assert invoke(limit="25", **given)[0] == 200


def test_a_secret_that_is_wrong_is_told_without_it(load, reach, cloud, monkeypatch):
    reach(cloud)
    monkeypatch.setenv("FALCON_CLIENT_SECRET", "no-such-secret")
    recipe = load("lambda_handler")
    answer = recipe.handler({}, Context(cloud.clock))
    assert answer["statusCode"] == 502
    assert "no-such-secret" not in json.dumps(answer)


def test_no_answer_names_a_secret(invoke, cloud):
    said = [invoke(), invoke(limit="x")]
    cloud.faults.add(Fault.status(403), route=COMBINED)
    said.append(invoke())
    bearer = cloud.requests[-1].headers["Authorization"].partition(" ")[2]
    assert not [text for text in map(json.dumps, said) if bearer in text or cloud.client_secret in text]


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"limit": "0"}, "limit is a whole number from 1 to 1000"),
        ({"limit": "1001"}, "limit is"),
        ({"limit": "9" * 5000}, "limit is"),
        ({"limit": "٣"}, "limit is"),
        ({"limit": ""}, "limit is"),
        ({"not_seen_for_days": "-3"}, "not_seen_for_days is"),
        ({"platform": "Linux'+hostname:'x"}, "platform is one of Windows, Mac, Linux"),
        ({"filter": "*"}, "not 'filter'"),
        ({"cursor": "x"}, ""),
        ({"cursor": "e30="}, "this is not a saved cursor"),
        ({"cursor": "ü"}, ""),
    ],
)
def test_parameters_that_make_no_sense_are_a_400_and_nothing_is_sent(invoke, cloud, given, said):
    status, body, _ = invoke(**given)
    assert (status, said in body["error"]) == (400, True)
    assert not cloud.requests


def test_a_cursor_of_another_question_is_a_400(invoke, cloud):
    onward = invoke(limit="5", platform="Windows")[1]["next"]
    before = len(cloud.requests)
    status, body, _ = invoke(limit="5", platform="Linux", cursor=onward)
    assert (status, "another call" in body["error"]) == (400, True)
    assert len(cloud.requests) == before


def test_an_event_without_parameters_will_do(load, reach, cloud):
    reach(cloud)
    handler = load("lambda_handler").handler
    assert handler({}, Context(cloud.clock))["statusCode"] == 200
    assert handler({"queryStringParameters": None}, Context(cloud.clock))["statusCode"] == 200


def test_a_scope_that_is_missing_is_named(load, reach, monkeypatch):
    cloud = Cloud(hosts=1, clients={"poor": Client("its-secret", scopes=["alerts:read"])}, clock=VirtualClock())
    reach(cloud)
    monkeypatch.setenv("FALCON_CLIENT_ID", "poor")
    monkeypatch.setenv("FALCON_CLIENT_SECRET", "its-secret")
    answer = load("lambda_handler").handler({}, Context(cloud.clock))
    assert "needs Hosts: Read" in json.loads(answer["body"])["error"]


def test_it_runs_as_a_program(run):
    cloud = Cloud(hosts=40, alerts=0, children=0)
    said = run("lambda_handler", "limit=3", cloud=cloud)
    assert (said.returncode, said.stderr, len(json.loads(said.stdout)["hosts"])) == (0, "", 3)
    assert calls(cloud) == [("GET", COMBINED)]
    said = run("lambda_handler", "limit=many", cloud=cloud)
    assert (said.returncode, said.stderr) == (1, "")
    assert "limit is" in said.stdout
