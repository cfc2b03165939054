"""Foundry functions, run by CrowdStrike's own package: each request uses its own token."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from http.client import HTTPConnection

import pytest

FUNCTION = """
import os
from {library} import Hosts
from crowdstrike.foundry.function import Function, Request, Response

function = Function.instance()
{made_at_import}

@function.handler(method="GET", path="/devices")
def devices(request: Request) -> Response:
    with {used} as hosts:
        result = hosts.query_devices_by_filter(limit=2)
    return Response(body={{"ids": result["body"]["resources"], "style": hosts.auth_style}}, code=200)

if __name__ == "__main__":
    function.run()
"""
MAKE = 'Hosts(base_url=os.environ["RECORDER"])'
PLACEMENTS = {
    "in the handler": {"made_at_import": "", "used": MAKE},
    "at import": {"made_at_import": f"HOSTS = {MAKE}", "used": "HOSTS"},
}
SENT = "GET /devices/queries/devices/v1?limit=2"


@pytest.fixture
def function(recorder, tmp_path):
    """Write a function; return the command that starts it."""

    def write(library, placement):
        (tmp_path / "main.py").write_text(FUNCTION.format(library=library, **PLACEMENTS[placement]))
        return {
            "args": [sys.executable, "-W", "error", "main.py"],
            "cwd": tmp_path,
            "env": os.environ | {"RECORDER": recorder.url},
        }

    return write


def payload(token):
    return {"method": "GET", "url": "/devices", "access_token": token}


def run_once(started, token):
    """Run a function for one request like the package's command line; return its output."""
    (started["cwd"] / "request.json").write_text(json.dumps(payload(token)))
    args = [*started["args"], "-d", "request.json"]
    done = subprocess.run(
        args, check=False, cwd=started["cwd"], env=started["env"], capture_output=True, text=True, timeout=30
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.rpartition("Response Payload:")[2])


@contextmanager
def serving(started):
    """Run a function like the package's HTTP server; yield a callable that sends requests."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    log = started["cwd"] / "log"
    with log.open("w") as output:
        env = started["env"] | {"PORT": str(port)}
        process = subprocess.Popen(started["args"], cwd=started["cwd"], env=env, stdout=output, stderr=output)
    try:
        wait_for(port, process, log)
        yield lambda token: asked(port, token)
    finally:
        process.terminate()
        process.wait(timeout=10)


def wait_for(port, process, log):
    for _ in range(200):
        assert process.poll() is None, log.read_text()
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    pytest.fail(f"nothing listens: {log.read_text()}")


def asked(port, token):
    connection = HTTPConnection("127.0.0.1", port, timeout=10)
    try:
        connection.request("POST", "/", json.dumps(payload(token)), {"Content-Type": "application/json"})
        return json.loads(connection.getresponse().read())
    finally:
        connection.close()


ANSWERED = {"code": 200, "body": {"ids": ["a", "b", "c"], "style": "CONTEXT"}}


@pytest.mark.parametrize("placement", PLACEMENTS)
def test_a_function_run_once_calls_with_the_token_of_its_request(recorder, function, placement):
    said = run_once(function("falconlite", placement), "first")
    assert said == ANSWERED
    assert [(str(request), request.bearer) for request in recorder.take()] == [(SENT, "first")]


@pytest.mark.parametrize("placement", PLACEMENTS)
def test_a_function_that_serves_calls_with_the_token_of_each_request(recorder, function, placement):
    with serving(function("falconlite", placement)) as ask:
        assert [ask(token) for token in ("first", "second", "second", "third")] == [ANSWERED] * 4
    sent = [(str(request), request.bearer) for request in recorder.take()]
    assert sent == [(SENT, token) for token in ("first", "second", "second", "third")]


def test_falconpy_in_the_handler_does_the_same(recorder, function):
    with serving(function("falconpy", "in the handler")) as ask:
        assert [ask(token) for token in ("first", "second")] == [ANSWERED] * 2
    assert [(str(request), request.bearer) for request in recorder.take()] == [(SENT, "first"), (SENT, "second")]


def test_falconpy_made_at_import_never_has_a_token(recorder, function):
    run_once(function("falconpy", "at import"), "first")
    assert [request.bearer for request in recorder.take()] == ["None"]  # section 1.6


@pytest.mark.parametrize("placement", PLACEMENTS)
def test_a_request_without_a_token_falls_to_the_environment(recorder, function, monkeypatch, placement):
    monkeypatch.setenv("FALCON_CLIENT_ID", "a-id")
    monkeypatch.setenv("FALCON_CLIENT_SECRET", "a-secret")
    said = run_once(function("falconlite", placement), "")
    assert said["body"]["style"] == "ENVIRONMENT"
    paths = [request.path for request in recorder.take()]
    assert paths == ["/oauth2/token", "/devices/queries/devices/v1", "/oauth2/revoke"]


@pytest.mark.parametrize("placement", PLACEMENTS)
def test_a_request_without_a_token_and_no_environment_sends_nothing(recorder, function, placement):
    run_once(function("falconlite", placement), "")
    assert not recorder.take()


@pytest.mark.parametrize("placement", PLACEMENTS)
def test_a_request_without_a_token_is_not_worked_on_with_that_of_the_one_before(recorder, function, placement):
    with serving(function("falconlite", placement)) as ask:
        ask("first")
        ask("")
        ask("third")
    assert [request.bearer for request in recorder.take()] == ["first", "third"]
