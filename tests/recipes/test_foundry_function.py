"""The Foundry function of ``falconlite init``, run by CrowdStrike's own package."""

from __future__ import annotations

import contextvars
import json
import os
import subprocess
import sys
from datetime import datetime, timedelta, timezone

import pytest
from crowdstrike.foundry.function import FDKException, Function, Request
from crowdstrike.foundry.function.context import ctx_request

from falconlite.simulator import Client, Cloud, Fault, VirtualClock
from tests.cases import each
from tests.recipes.conftest import FOLDERS, HOSTS, calls, seen

FOUNDRY = {name: module for name, module in sys.modules.items() if name.startswith("crowdstrike.")}
"""CrowdStrike's package, loaded only during these tests: while it is loaded, falconlite warns less."""

for name in FOUNDRY:
    del sys.modules[name]

COMBINED, DETAILS = "/devices/combined/devices/v1", "/devices/entities/devices/v2"


@pytest.fixture(autouse=True)
def foundry(monkeypatch):
    """Load CrowdStrike's package."""
    for name, module in FOUNDRY.items():
        monkeypatch.setitem(sys.modules, name, module)


@pytest.fixture
def function(load, reach, monkeypatch):
    """Load the function as the platform does, connected to a cloud in process."""

    def function(cloud):
        monkeypatch.setattr(Function, "_instance", None)
        monkeypatch.setattr(sys, "argv", ["main.py"])
        reach(cloud, credentials=False)
        return load("main")

    return function


@pytest.fixture
def ask(function, fleet):
    """Send the function a request in a separate context; return its response."""
    recipe = function(fleet)

    def ask(url, body, token=None):
        request = Request(method="POST", url=url, body=body, access_token=token or fleet.issue_token())

        def answered():
            ctx_request.set(request)
            return recipe.func._router.route(request)

        return contextvars.Context().run(answered)

    return ask


def test_hosts_are_found_the_last_seen_first_and_counted(ask, truth):
    answer = ask("/hosts", {})
    assert (answer.code, answer.errors, answer.body["total"]) == (200, [], HOSTS)
    dates = [seen(host) for host in answer.body["hosts"]]
    assert dates == sorted(map(seen, truth.values()), reverse=True)[:20]
    assert {name for host in answer.body["hosts"] for name in host} == {
        "device_id",
        "hostname",
        "platform_name",
        "os_version",
        "last_seen",
        "status",
    }


@pytest.mark.parametrize("platform", ["Windows", "Mac", "Linux"])
def test_questions_are_answered_as_the_cloud_knows(ask, fleet, truth, platform):
    limit = datetime.fromtimestamp(fleet.clock.time(), timezone.utc) - timedelta(days=7)
    body = {"platform": platform, "not_seen_for_days": 7, "limit": 1000}
    answer = ask("/hosts", body).body
    devices = [device for device in truth.values() if device["platform_name"] == platform]
    wanted = {device["device_id"] for device in devices if seen(device) < limit}
    assert wanted
    assert answer["total"] == len(wanted)
    found = {host["device_id"] for host in answer["hosts"]}
    assert (len(found), found - wanted) == (min(len(wanted), 1000), set())


def test_a_host_is_described(ask, truth):
    id, device = next((id, device) for id, device in truth.items() if "hostname" in device)
    answer = ask("/host", {"device_id": id})
    assert (answer.code, answer.body["host"]["hostname"]) == (200, device["hostname"])


@each(
    ("url", "body", "said"),
    [
        ("/hosts", {"platform": "Windows',hostname:*'"}, "platform is one of Windows, Mac, Linux"),
        ("/hosts", {"platform": ["Windows"]}, "platform is one of"),
        ("/hosts", {"limit": 0}, "limit is a whole number from 1 to 1000"),
        ("/hosts", {"limit": 1001}, "limit is"),
        ("/hosts", {"limit": "5"}, "limit is"),
        ("/hosts", {"limit": True}, "limit is"),
        ("/hosts", {"not_seen_for_days": 2.5}, "not_seen_for_days is"),
        ("/hosts", {"not_seen_for_days": 0}, "not_seen_for_days is"),
        ("/hosts", {"filter": "*"}, "the body takes platform, not_seen_for_days, limit, not 'filter'"),
        ("/hosts", ["Windows"], "the body is a JSON object"),
        ("/host", {}, "device_id is 32 hexadecimal digits"),
        ("/host", {"device_id": "a" * 31}, "device_id is"),
        ("/host", {"device_id": ["a" * 32]}, "device_id is"),
        ("/host", {"device_id": "a" * 32 + "\n"}, "device_id is"),
    ],
)
def test_a_request_that_makes_no_sense_is_a_400_that_says_why(ask, fleet, url, body, said):
    before = len(fleet.requests)
    answer = ask(url, body)
    assert (answer.code, answer.body, [error.code for error in answer.errors]) == (400, {}, [400])
    assert said in answer.errors[0].message
    assert len(fleet.requests) == before


def test_a_host_that_is_not_there_is_a_404(ask):
    answer = ask("/host", {"device_id": "0" * 32})
    assert (answer.code, [error.code for error in answer.errors]) == (404, [404])


@pytest.mark.parametrize(
    ("fault", "times", "code"),
    [
        (Fault.rate_limited(1), 10, 429),
        (Fault.status(500), 1, 502),
        (Fault.status(503), 10, 502),
        (Fault.html(200), 1, 502),
        (Fault.reset(), 10, 504),
        (Fault.hang(), 10, 504),
        (Fault.delay(1000), 10, 504),
    ],
)
def test_what_goes_wrong_on_the_way_is_an_answer(function, fault, times, code):
    cloud = Cloud(hosts=5, alerts=0, children=0, clock=VirtualClock())
    recipe = function(cloud)
    cloud.faults.add(fault, route=COMBINED, times=times)
    request = Request(method="POST", url="/hosts", access_token=cloud.issue_token())
    began = cloud.clock.monotonic()

    def answered():
        ctx_request.set(request)
        return recipe.func._router.route(request)

    answer = contextvars.Context().run(answered)
    assert (answer.code, [error.code for error in answer.errors]) == (code, [code])
    assert answer.errors[0].message
    assert request.access_token not in answer.errors[0].message
    assert cloud.clock.monotonic() - began <= 20


def test_a_scope_that_is_missing_is_named(function):
    cloud = Cloud(hosts=5, clients={"poor": Client("its-secret", scopes=["alerts:read"])}, clock=VirtualClock())
    recipe = function(cloud)

    def answered():
        request = Request(method="POST", url="/hosts", access_token=cloud.issue_token(client_id="poor"))
        ctx_request.set(request)
        return recipe.func._router.route(request)

    answer = contextvars.Context().run(answered)
    assert answer.code == 403
    assert "needs Hosts: Read" in answer.errors[0].message


def test_each_request_has_its_own_token_and_one_without_has_none(ask, fleet):
    tokens = [fleet.issue_token() for _ in range(3)]
    before = len(fleet.requests)
    for token in tokens:
        assert ask("/hosts", {"limit": 1}, token).code == 200
    sent = [call.headers["Authorization"] for call in fleet.requests[before:]]
    assert sent == [f"Bearer {token}" for token in tokens]
    assert ask("/hosts", {"limit": 1}, " ").code in {401, 403}


@pytest.mark.parametrize(("method", "url", "code"), [("GET", "/hosts", 405), ("POST", "/other", 404)])
def test_the_package_refuses_other_routes(function, fleet, method, url, code):
    recipe = function(fleet)
    with pytest.raises(FDKException) as failure:
        recipe.func._router.route(Request(method=method, url=url))
    assert failure.value.code == code


@pytest.mark.parametrize(
    ("body", "code"), [({"limit": 2, "platform": "Linux"}, 200), ({"limit": 0}, 400)], ids=["good", "bad"]
)
def test_it_runs_as_a_program(run, tmp_path, body, code):
    cloud = Cloud(hosts=40, alerts=0, children=0)
    token = cloud.issue_token()
    request = {"method": "POST", "url": "/hosts", "access_token": token, "body": body}
    (tmp_path / "request.json").write_text(json.dumps(request))
    nothing = {"FALCON_CLIENT_ID": "", "FALCON_CLIENT_SECRET": ""}
    said = run("main", "-d", "request.json", cloud=cloud, **nothing)
    assert (said.returncode, said.stderr) == (0, "")
    payload = json.loads(said.stdout.rpartition("Response Payload:\n")[2])
    assert payload["code"] == code
    assert calls(cloud) == ([("GET", COMBINED)] if code == 200 else [])
    assert token not in said.stdout


STARTED = """
import sys
import main as recipe
from crowdstrike.foundry.function import Request
from crowdstrike.foundry.function.context import ctx_request
heavy = ("pydantic", "pandas", "falconlite.simulator", "falconlite.models")
print([name for name in heavy if name in sys.modules])
request = Request(method="POST", url="/hosts", access_token=sys.argv[1])
ctx_request.set(request)
print(recipe.func._router.route(request).code, [name for name in heavy if name in sys.modules])
"""


def test_it_starts_and_answers_without_what_it_does_not_need():
    cloud = Cloud(hosts=3, alerts=0, children=0)
    with cloud.serve() as served:
        here = os.environ | {"FALCON_BASE_URL": served.url, "NO_PROXY": "127.0.0.1"}
        command = [sys.executable, "-W", "error", "-c", STARTED, cloud.issue_token()]
        said = subprocess.run(
            command, check=False, env=here, cwd=FOLDERS["main"], capture_output=True, text=True, timeout=100
        )
    assert (said.stdout.splitlines(), said.stderr) == (["[]", "200 []"], "")
