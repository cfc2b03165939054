"""The asynchronous examples, each run by its own framework against an embedded Falcon API over real sockets."""

from __future__ import annotations

import asyncio
import contextvars
import json
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest

from falconlite import Alerts, Hosts
from falconlite.simulator import Cloud, Fault, VirtualClock

EXAMPLES = Path(__file__).parents[2] / "examples" / "aio"
SERVER = Path(__file__).parents[2] / "src/falconlite/cli/templates/falcon-mcp/mcp_server.py"  # of falconlite init
COMBINED = "/devices/combined/devices/v1"


@pytest.fixture(scope="module")
def cloud():
    return Cloud(hosts=60, children=0, clock=VirtualClock())


@pytest.fixture(scope="module")
def served(cloud):
    with cloud.serve() as served:
        yield served


@pytest.fixture
def load(cloud, served, monkeypatch):
    """Import a new copy of an example, with credentials in the environment."""
    monkeypatch.setenv("FALCON_CLIENT_ID", cloud.client_id)
    monkeypatch.setenv("FALCON_CLIENT_SECRET", cloud.client_secret)
    monkeypatch.setenv("FALCON_BASE_URL", served.url)

    def load(name):
        cloud.requests.clear()
        spec = spec_from_file_location(name, SERVER if name == SERVER.stem else EXAMPLES / f"{name}.py")
        module = module_from_spec(spec)
        monkeypatch.setitem(sys.modules, name, module)  # frameworks read annotations there
        spec.loader.exec_module(module)
        return module

    return load


@pytest.fixture
def ids(cloud):
    hosts = Hosts(access_token=cloud.issue_token(), transport=cloud, clock=cloud.clock)
    return hosts.query_devices_by_filter(sort="last_seen.desc").resources


@pytest.fixture
def only_here():
    """Unload CrowdStrike's package after the test: while it is loaded, falconlite warns less."""
    before = {name for name in sys.modules if name.startswith("crowdstrike.")}
    yield
    for name in [name for name in sys.modules if name.startswith("crowdstrike.") and name not in before]:
        del sys.modules[name]


def paths(cloud):
    return [call.path for call in cloud.requests]


def test_every_example_has_a_test():
    assert {path.stem for path in EXAMPLES.glob("*.py")} == {"fastapi_app", "foundry_handler"}


def connected(server):
    """Return a session of an MCP client with a server in this process."""
    try:
        from mcp import Client
    except ImportError:  # mcp 1
        from mcp.shared.memory import create_connected_server_and_client_session  # type: ignore[attr-defined]  # mcp 2

        return create_connected_server_and_client_session(server._mcp_server)
    return Client(server)


def test_an_mcp_client_calls_the_tools_of_the_server(load, cloud, ids):
    example = load("mcp_server")

    async def session():
        async with connected(example.server) as client, example.hosts:
            tools = {tool.name for tool in (await client.list_tools()).tools}
            calls = (("find_hosts", {"limit": 2}), *(("describe_host", {"device_id": id}) for id in ids[:8]))
            answers = await asyncio.gather(*(client.call_tool(*call) for call in calls))
            missing = await client.call_tool("describe_host", {"device_id": "0" * 32})
            wrong = await client.call_tool("find_hosts", {"limit": 0})
            return tools, [json.loads(answer.content[0].text) for answer in answers], missing, wrong

    tools, (found, *described), missing, wrong = asyncio.run(session())
    assert tools == {"find_hosts", "describe_host", "contain_host"}
    assert (found["total"], [host["device_id"] for host in found["hosts"]]) == (60, ids[:2])
    assert [one["host"]["device_id"] for one in described] == ids[:8]
    alerts = Alerts(access_token=cloud.issue_token(), transport=cloud, clock=cloud.clock)
    counted = [alerts.query_alerts_v2(filter=f"device.device_id:'{id}'", limit=1).total for id in ids[:8]]
    assert len(set(counted)) > 1
    assert [len(one["alerts"]) for one in described] == [min(5, count) for count in counted]
    assert "there is no device" in missing.content[0].text
    assert "greater than or equal to 1" in wrong.content[0].text
    assert paths(cloud).count(COMBINED) == 1
    assert paths(cloud).count("/oauth2/token") == 1


def test_a_fastapi_service_shares_one_login_and_passes_refusals_on(load, cloud, ids):
    from fastapi.testclient import TestClient

    example = load("fastapi_app")
    with TestClient(example.app) as client:
        assert paths(cloud) == ["/oauth2/token"]
        found = client.get("/hosts", params={"limit": 3}).json()
        assert (found["total"], [host["device_id"] for host in found["hosts"]]) == (60, ids[:3])
        described = client.get(f"/hosts/{ids[0]}").json()
        assert described["host"]["device_id"] == ids[0]
        assert len(described["groups"]) == len(described["host"].get("groups", []))
        assert sum(client.get("/summary").json().values()) == 60
        lines = client.get("/export").text.splitlines()
        assert sorted(json.loads(line)["device_id"] for line in lines) == sorted(ids)
        assert client.get("/hosts/" + "0" * 32).status_code == 404
        assert client.get("/hosts", params={"limit": 0}).status_code == 422
        cloud.faults.add(Fault.html(200), route=COMBINED, times=1)
        assert client.get("/hosts").status_code == 502
        assert paths(cloud).count("/oauth2/token") == 1
    assert paths(cloud)[-1] == "/oauth2/revoke"


@pytest.mark.usefixtures("only_here")
def test_a_foundry_handler_answers_each_request_with_its_own_token_in_one_event_loop(load, cloud, ids, monkeypatch):
    from crowdstrike.foundry.function import Function, Request
    from crowdstrike.foundry.function.context import ctx_request

    monkeypatch.setattr(Function, "_instance", None)
    monkeypatch.setattr(sys, "argv", ["foundry_handler.py"])
    monkeypatch.delenv("FALCON_CLIENT_ID")
    monkeypatch.delenv("FALCON_CLIENT_SECRET")
    example = load("foundry_handler")

    def answer(body):
        token = cloud.issue_token()
        request = Request(method="POST", url="/report", body=body, access_token=token)
        before = len(cloud.requests)

        def routed():
            ctx_request.set(request)
            return example.func._router.route(request)

        found = contextvars.Context().run(routed)
        assert {call.headers["Authorization"] for call in cloud.requests[before:]} <= {f"Bearer {token}"}
        return found

    try:
        first, second = answer({"device_ids": ids[:3]}), answer({"device_ids": ids[2:5]})
        assert [one["device_id"] for one in first.body["reports"]] == ids[:3]
        assert [one["device_id"] for one in second.body["reports"]] == ids[2:5]
        assert len(cloud.requests) == 12
        assert answer({"device_ids": [ids[0], "0" * 32]}).code == 404
        before = len(cloud.requests)
        assert [answer(body).code for body in ({}, [], {"device_ids": ["0"]}, {"device_ids": ids[:21]})] == [400] * 4
        assert len(cloud.requests) == before
    finally:
        example.loop.run_until_complete(example.hosts.close())
        example.loop.close()
