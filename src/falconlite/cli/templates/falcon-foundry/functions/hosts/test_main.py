"""Run the function as CrowdStrike's own runner does, with requests from a file and an embedded Falcon API."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest
import yaml

if TYPE_CHECKING:
    from collections.abc import Callable

    from falconlite.simulator import Cloud

HERE = Path(__file__).parent
MANIFEST = yaml.safe_load((HERE.parents[1] / "manifest.yml").read_text())
HANDLERS = {handler["api_path"]: handler for handler in MANIFEST["functions"][0]["handlers"]}


def schema(url: str, kind: str) -> Any:
    """Return the schema of a handler's request or response."""
    return json.loads((HERE / HANDLERS[url][f"{kind}_schema"]).read_text())


@pytest.fixture
def ask(falcon_cloud: Cloud, falcon_url: str, tmp_path: Path) -> Callable[..., dict[str, Any]]:
    """Send the function a request with a token of the embedded API; return its response."""

    def ask(url: str, body: Any, method: str = "POST") -> dict[str, Any]:
        request = {"method": method, "url": url, "access_token": falcon_cloud.issue_token(), "body": body}
        (tmp_path / "request.json").write_text(json.dumps(request))
        here = {name: value for name, value in os.environ.items() if not name.startswith("FALCON_CLIENT_")}
        command = [sys.executable, str(HERE / "main.py"), "-d", str(tmp_path / "request.json")]
        ended = subprocess.run(
            command, env=here | {"FALCON_BASE_URL": falcon_url}, capture_output=True, text=True, timeout=60, check=True
        )
        response: dict[str, Any] = json.loads(ended.stdout.rpartition("Response Payload:\n")[2])
        return response

    return ask


def test_hosts_are_found_and_described(ask: Callable[..., dict[str, Any]], falcon_cloud: Cloud) -> None:
    """Both handlers of the manifest are there, and requests and responses are as its schemas say."""
    body = {"platform": "Windows", "limit": 2}
    found = ask("/hosts", body)
    jsonschema.validate(body, schema("/hosts", "request"))
    jsonschema.validate(found["body"], schema("/hosts", "response"))
    assert (found["code"], [host["platform_name"] for host in found["body"]["hosts"]]) == (200, ["Windows"] * 2)
    one = {"device_id": found["body"]["hosts"][0]["device_id"]}
    described = ask("/host", one)
    jsonschema.validate(one, schema("/host", "request"))
    jsonschema.validate(described["body"], schema("/host", "response"))
    assert described["body"]["host"]["device_id"] == one["device_id"]
    assert not falcon_cloud.requests.of("oauth2AccessToken"), "the token of the request was used"
    assert set(HANDLERS) == {"/hosts", "/host"}


def test_a_wrong_request_is_refused_and_nothing_is_sent(
    ask: Callable[..., dict[str, Any]], falcon_cloud: Cloud
) -> None:
    """The caller made a mistake: 400, with a reason."""
    refused = ask("/hosts", {"limit": 0})
    assert (refused["code"], refused["errors"][0]["message"]) == (400, "limit is a whole number from 1 to 1000")
    assert not falcon_cloud.requests
