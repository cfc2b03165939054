"""Every example runs as a separate program against an embedded Falcon API over real sockets."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from falconlite import Hosts
from falconlite.simulator import Cloud

EXAMPLES = Path(__file__).parent.parent / "examples"

SAID = {
    "direct": [r"^login: 201 +at http://127\.0\.0\.1:\d+$", r"^status 200: 5 of 60 hosts$", r"^[0-9a-f]{32}$"],
    "creds": [r"^Windows: \d+$", r"^Mac: \d+$", r"^Linux: \d+$"],
    "share_auth_object": [r"^hosts: 60$", r"^one bearer token for both: True$", r"^revoked at the end .*: True$"],
    "environment": [r"^authenticated by ENVIRONMENT$", r"^\S+ \((Windows|Mac|Linux)\)$"],
    "provider": [r"^authenticated by CREDENTIAL: 60 hosts$"],
    "legacy_token": [
        r"^auth style TOKEN, renewable: False$",
        r"^call: 200$",
        r"^logout without credentials: 403",
        r"^revoke by the issuer: 200$",
        r"^call after the revocation: 401$",
    ],
    "hosts": [
        r"^3 of \d+ hosts$",
        r"^[0-9a-f]{32} \S+ Windows .* last seen 2",
        r"^contain: 202, now (containment_pending|contained)$",
        r"^release: 202, now (lift_containment_pending|normal)$",
        r"^tag: True, now .*FalconGroupingTags/falconlite-example",
    ],
    "alerts": [
        r"^(High|Critical|Medium|Low|Informational): \d+$",
        r"^3 of \d+ new alerts$",
        r"^2\S+ \S+ (Critical|High|Medium|Low|Informational) .+ on \S+$",
        r"^now in_progress, assigned to amy@corp\.example, tags: .*falconlite-example",
        r"^again new, assigned to nobody$",
    ],
    "host_group": [
        r"^Servers: static, \d+ hosts, device_id:\[''\],hostname:\['.+'\]$",
        r"^Windows machines: dynamic, \d+ hosts, platform_name:'Windows'$",
        r"^created 'falconlite example': 201$",
        r"^member: [0-9a-f]{32} \S+$",
        r"^members left: 0$",
        r"^deleted: 200$",
    ],
    "uber": [r"^status 200: 3 of 60 hosts$", r"^[0-9a-f]{32} \S+$", r"^by route: 200$", r"^unknown: 418 "],
    "installation_tokens": [
        r"^created 'falconlite example', value \w{4}\*+, until 2",
        r"^read back: 'falconlite example, renamed' is revoked$",
        r" token_create: ",
        r" token_update: ",
        r" token_revoke: ",
        r" token_delete: ",
    ],
}
"""Expected output of each example, in order."""


@pytest.fixture(scope="module")
def cloud():
    return Cloud(hosts=60, containment_delay=0)


@pytest.fixture(scope="module")
def served(cloud):
    with cloud.serve() as served:
        yield served


@pytest.fixture
def run(cloud, served, tmp_path):
    """Run an example with credentials in the environment and warnings as errors."""

    def run(name, *arguments, **environment):
        here = os.environ | {"FALCON_BASE_URL": served.url, "NO_PROXY": "127.0.0.1"} | environment
        command = [sys.executable, "-W", "error", str(EXAMPLES / f"{name}.py"), *arguments]
        found = subprocess.run(command, check=False, env=here, cwd=tmp_path, capture_output=True, text=True, timeout=60)
        assert (found.returncode, found.stderr) == (0, "")
        return found.stdout

    return run


@pytest.fixture
def credentials(cloud, tmp_path):
    (tmp_path / "secret").write_text(f"{cloud.client_secret}\n")
    return {
        "FALCON_CLIENT_ID": cloud.client_id,
        "FALCON_CLIENT_SECRET": cloud.client_secret,
        "FALCON_SECRET_FILE": str(tmp_path / "secret"),
    }


@pytest.fixture
def aid(cloud):
    hosts = Hosts(access_token=cloud.issue_token(), transport=cloud)
    return hosts.query_devices_by_filter(filter="status:'normal'", limit=1).resources[0]


@pytest.fixture
def arguments(aid):
    """Return the arguments of the examples that change something."""
    return {"hosts": [aid], "host_group": [aid], "alerts": ["amy@corp.example"]}


@pytest.mark.parametrize("name", SAID)
def test_an_example_says_what_it_should(run, credentials, arguments, name):
    said = run(name, *arguments.get(name, []), **credentials)
    place = 0
    for pattern in SAID[name]:
        found = re.compile(pattern, re.MULTILINE).search(said, place)
        assert found, f"no {pattern} in {said[place:]!r}"
        place = found.end()


@pytest.mark.parametrize("name", SAID)
def test_an_example_shows_no_secret(run, credentials, arguments, cloud, name):
    before = len(cloud.requests)
    said = run(name, *arguments.get(name, []), **credentials)
    bearers = {call.headers.get("Authorization", "").rpartition(" ")[2] for call in cloud.requests[before:]}
    assert len(cloud.requests) > before
    assert cloud.client_secret not in said
    assert not [bearer for bearer in bearers if bearer and bearer in said]
    assert not re.search(r"\b[0-9a-f]{40}\b", said), "the value of an installation token"


@pytest.mark.parametrize(
    ("name", "read"),
    [
        ("hosts", "/devices/entities/devices/v2"),
        ("host_group", "/devices/queries/host-group-members/v1"),
        ("alerts", "/alerts/entities/alerts/v2"),
    ],
)
def test_an_example_only_reads_unless_it_is_told_what_to_change(run, credentials, cloud, name, read):
    before = len(cloud.requests)
    run(name, **credentials)
    calls = [call for call in cloud.requests[before:] if not call.path.startswith("/oauth2/")]
    assert read in {call.path for call in calls}
    posts = {call.path for call in calls if call.verb not in {"GET", "HEAD"}}
    assert posts <= {"/alerts/aggregates/alerts/v2", "/alerts/entities/alerts/v2", "/devices/entities/devices/v2"}


def test_the_example_of_creds_acts_for_a_child_tenant(run, credentials, cloud):
    parent = run("creds", **credentials)
    child = run("creds", FALCON_MEMBER_CID=cloud.children[0], **credentials)
    hosts = Hosts(access_token=cloud.issue_token(cloud.children[0]), transport=cloud)
    total = sum(int(count) for count in re.findall(r": (\d+)$", child, re.MULTILINE))
    assert total == hosts.query_devices_by_filter(limit=1).total
    assert child != parent


def test_the_foundry_function_answers_with_the_token_of_the_request(run, cloud, tmp_path):
    request = {"method": "POST", "url": "/hosts", "access_token": cloud.issue_token(), "body": {"limit": 3}}
    (tmp_path / "request.json").write_text(json.dumps(request))
    before = len(cloud.requests)
    said = run("context", "-d", "request.json")
    payload = json.loads(said.rpartition("Response Payload:\n")[2])
    assert payload["code"] == 200
    assert (payload["body"]["auth_style"], payload["body"]["total"]) == ("CONTEXT", 60)
    assert len(payload["body"]["ids"]) == 3
    assert [call.path for call in cloud.requests[before:]] == ["/devices/queries/devices/v1"]
    assert request["access_token"] not in said


def test_every_example_has_a_test():
    there = {path.stem for path in EXAMPLES.glob("*.py")} - {"__init__"}
    assert there == {*SAID, "context"}
