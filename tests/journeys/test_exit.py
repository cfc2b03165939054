"""Calls while the interpreter exits: imports no longer work then, so nothing may be imported late."""

from __future__ import annotations

import subprocess
import sys

import pytest

from falconlite.simulator import Cloud

PROGRAM = """
from falconlite import Hosts
class Client:
    def __init__(self):
        self.hosts = Hosts(client_id={id!r}, client_secret={secret!r}, base_url={url!r}, retry=False, {more})
    def __del__(self):
        print({expression})
client = Client()
"""


@pytest.mark.parametrize(
    ("expression", "said"),
    [
        ("self.hosts.logout()['status_code']", "200"),
        ("self.hosts.auth_object.revoke('x')['status_code']", "200"),
        ("self.hosts.auth_object.__exit__(None, None, None)", "None"),
        ("self.hosts.login()['status_code']", "201"),
        ("self.hosts.query_devices()['status_code']", "200"),
        ("self.hosts.override('GET', '/devices/queries/devices/v1')['status_code']", "200"),
        ("self.hosts.query_devices(limit=object())['status_code']", "400"),
    ],
)
@pytest.mark.parametrize(
    "more", ["", "debug=True, debug_format='json'", "on_request=repr, on_response=repr, on_login=repr"]
)
def test_a_call_in_del_of_a_global_object_has_a_result(expression, said, more):
    cloud = Cloud(hosts=1)
    with cloud.serve() as served:
        program = PROGRAM.format(
            id=cloud.client_id, secret=cloud.client_secret, url=served.url, expression=expression, more=more
        )
        done = subprocess.run(
            [sys.executable, "-c", program], capture_output=True, text=True, check=True, env={"NO_PROXY": "127.0.0.1"}
        )
    complaints = [line for line in done.stderr.splitlines() if not line.startswith('{"event": "error"')]
    assert (done.stdout.strip(), complaints) == (said, [])


def test_a_call_in_del_that_finds_nobody_has_a_result_too():
    program = PROGRAM.format(
        id="a", secret="b", url="http://127.0.0.1:9", expression="self.hosts.logout()['status_code']", more=""
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, env={})
    assert (done.stdout.strip(), done.stderr) == ("400", "")
