"""Invoke the function on an embedded Falcon API, and let it read its secret from a server like AWS's extension."""

from __future__ import annotations

import json
import sys
from http.server import BaseHTTPRequestHandler, HTTPServer
from importlib import import_module
from threading import Thread
from typing import TYPE_CHECKING, Any

import pytest

from falconlite.simulator import Fault

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from falconlite.simulator import Cloud


class Context:
    """The context of an invocation that may take half a minute."""

    def get_remaining_time_in_millis(self) -> int:
        """Return the milliseconds left."""
        return 30_000


class Container:
    """A new container of the function, which imports it."""

    def __init__(self) -> None:
        self.module = import_module("lambda_handler")

    def invoke(self, **parameters: str) -> tuple[int, dict[str, Any]]:
        """Invoke the function as its URL does; return the status and the body."""
        answer = self.module.handler({"queryStringParameters": parameters}, Context())
        return answer["statusCode"], json.loads(answer["body"])


@pytest.fixture
def start(falcon_cloud: Cloud, monkeypatch: pytest.MonkeyPatch) -> Callable[[], Container]:
    """Return a function that starts a container, whose calls reach an embedded API."""
    falcon_cloud.requests.clear()
    monkeypatch.delitem(sys.modules, "lambda_handler", raising=False)
    return Container


def test_pages_lead_to_all_hosts_with_one_login(falcon_cloud: Cloud, start: Callable[[], Container]) -> None:
    """Each page names the next one until all hosts were read."""
    container = start()
    found: list[str] = []
    parameters = {"limit": "25"}
    while True:
        status, body = container.invoke(**parameters)
        assert status == 200
        found += [host["device_id"] for host in body["hosts"]]
        if body["next"] is None:
            break
        parameters["cursor"] = body["next"]
    assert (len(found), len(set(found))) == (60, 60)
    assert len(falcon_cloud.requests.of("oauth2AccessToken")) == 1


def test_a_wrong_parameter_is_a_400_and_nothing_is_sent(falcon_cloud: Cloud, start: Callable[[], Container]) -> None:
    """The reason is in the body."""
    assert start().invoke(platform="BeOS") == (400, {"error": "platform is one of Windows, Mac, Linux"})
    assert not falcon_cloud.requests


def test_a_refusal_of_the_api_is_a_502(falcon_cloud: Cloud, start: Callable[[], Container]) -> None:
    """The caller of the function did nothing wrong."""
    falcon_cloud.faults.add(Fault.status(403), route="/devices/combined/devices/v1")
    assert start().invoke()[0] == 502


@pytest.fixture
def extension(falcon_cloud: Cloud, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Serve the secret as AWS's extension does; return the paths that were requested."""
    paths: list[str] = []

    class Extension(BaseHTTPRequestHandler):
        """Answers with the secret of the cloud, in SecretString."""

        def do_GET(self) -> None:
            """Answer a request that has the token of the session."""
            paths.append(self.path)
            self.send_response(200 if self.headers["X-Aws-Parameters-Secrets-Token"] == "of-the-session" else 403)
            self.end_headers()
            secret = {"client_id": falcon_cloud.client_id, "client_secret": falcon_cloud.client_secret}
            self.wfile.write(json.dumps({"SecretString": json.dumps(secret)}).encode())

        def log_message(self, format: str, *args: Any) -> None:
            """Print nothing."""

    with HTTPServer(("localhost", 0), Extension) as server:
        Thread(target=server.serve_forever, args=[0.01], daemon=True).start()
        monkeypatch.setenv("PARAMETERS_SECRETS_EXTENSION_HTTP_PORT", str(server.server_port))
        monkeypatch.setenv("FALCON_SECRET_ID", "arn:aws:secretsmanager:eu-west-1:1:secret:falcon")
        monkeypatch.delenv("FALCON_CLIENT_ID")
        monkeypatch.delenv("FALCON_CLIENT_SECRET")
        yield paths
        server.shutdown()


@pytest.mark.parametrize(("token", "status"), [("of-the-session", 200), ("another", 502)])
def test_the_secret_comes_from_secrets_manager(
    extension: list[str],
    start: Callable[[], Container],
    monkeypatch: pytest.MonkeyPatch,
    token: str,
    status: int,
) -> None:
    """The extension answers only with the token of the session. A refusal is named, without the secret."""
    monkeypatch.setenv("AWS_SESSION_TOKEN", token)
    found, body = start().invoke(limit="1")
    assert found == status
    assert extension[0] == "/secretsmanager/get?secretId=arn%3Aaws%3Asecretsmanager%3Aeu-west-1%3A1%3Asecret%3Afalcon"
    assert status == 200 or "status 403 of the extension" in body["error"]
