"""Credentials from a command: a real process each time."""

from __future__ import annotations

import json
import os
import shlex
import sys

import pytest

from falconlite import FromCommand, Hosts, InvalidCredentialFormat, InvalidCredentials
from falconlite.simulator import Cloud
from falconlite.simulator.access.scopes import Client
from tests.cases import each
from tests.doubles import CREDS, Script

ANSWER = {**CREDS, "member_cid": "c" * 32, "base_url": "us-gov-1", "Version": 1}


@pytest.fixture
def command(tmp_path):
    """Make a command of a Python script."""

    def make(script, *arguments):
        path = tmp_path / "a script.py"
        path.write_text(script)
        return [sys.executable, str(path), *arguments]

    return make


def printing(value):
    return f"import sys; print('S3CRET of the vault', file=sys.stderr); print({value!r})"


def test_a_command_is_run_at_each_login_and_a_rotated_secret_is_used(command, tmp_path):
    cloud, store = Cloud(hosts=3), tmp_path / "store"
    store.write_text(cloud.client_secret)
    parts = command(
        "import json, sys; print(json.dumps(dict(client_id=sys.argv[1], client_secret=open(sys.argv[2]).read())))"
    )
    hosts = Hosts(creds=FromCommand([*parts, cloud.client_id, str(store)]), transport=cloud)
    assert hosts.query_devices().ok
    store.write_text("rotated")
    cloud._identity.clients[cloud.client_id] = Client("rotated")
    cloud.expire_tokens()
    assert hosts.query_devices().ok


@each("form", [list, tuple, shlex.join])
def test_it_may_name_the_tenant_and_the_cloud(command, form):
    net = Script()
    hosts = Hosts(creds=FromCommand(form(command(printing(json.dumps(ANSWER))))), transport=net)
    assert (hosts.base_url, hosts.auth_style) == ("https://api.laggar.gcw.crowdstrike.com", "CREDENTIAL")
    assert net.forms() == [{**CREDS, "member_cid": "c" * 32}]


def test_no_shell_reads_it(command, tmp_path):
    parts = command("import json, sys; print(json.dumps(dict(client_id=sys.argv[1], client_secret=sys.argv[2])))")
    line = f"{shlex.join(parts)} '$HOME' ; echo > {tmp_path}/made"
    assert FromCommand(line).credentials()[:2] == ("$HOME", ";")
    assert not (tmp_path / "made").exists()


def test_it_does_not_read_the_input_of_the_program(command):
    script = "import json, sys; print(json.dumps(dict(client_id='ID', client_secret=sys.stdin.read() or 'no input')))"
    reads, writes = os.pipe()
    before = os.dup(0)
    os.dup2(reads, 0)
    try:
        assert FromCommand(command(script), timeout=10).credentials().client_secret == "no input"
    finally:
        os.dup2(before, 0)
        [os.close(number) for number in (before, reads, writes)]


@each(
    ("script", "why"),
    [
        (printing("S3CRET"), "printed something that is not JSON"),
        (printing('["S3CRET"]'), "printed JSON that is not an object"),
        (printing("{}"), "returned no client_id and no client_secret"),
        (printing('{"client_secret": "S3CRET"}'), "returned no client_id$"),
        (printing('{"client_id": "ID", "client_secret": ["S3CRET"]}'), "returned a client_secret that is not a str"),
        (printing('{"client_id": "ID", "client_secret": "S3CRET", "base_url": 7}'), "a base_url that is not a str"),
        (printing(json.dumps(CREDS)) + "; sys.exit(3)", "ended with status 3; run it yourself"),
        ("import sys; sys.stdout.buffer.write(bytes([255, 254, 253]))", "not JSON"),
        ("print('[' * 100000)", "not JSON"),
    ],
)
def test_a_command_that_fails_is_named_and_neither_its_output_nor_its_arguments_are_shown(
    command, script, why, caplog, capfd
):
    provider = FromCommand(command(script, "S3CRET-argument"))
    with pytest.raises(InvalidCredentials, match=f"the command 'python[^/]*' .*{why}") as caught:
        provider.credentials()
    net = Script()
    hosts = Hosts(creds=provider, transport=net, debug=True)
    shown = f"{caught.value!r} {hosts.token_fail_reason} {hosts.query_devices()} {provider!r} {caplog.text} {capfd.readouterr()}"
    assert "S3CRET" not in shown
    assert (caught.value.__cause__, caught.value.__context__, net.sent) == (None, None, [])
    assert caught.traceback[-1].name == "call"  # hidden(): the frames below it would hold the output


def test_a_command_that_takes_too_long_is_killed_with_its_output_still_open(command, tmp_path):
    script = "import subprocess, sys; subprocess.Popen([sys.executable, '-c', 'input()'], stdin=subprocess.PIPE).wait()"
    with pytest.raises(InvalidCredentials, match=r"did not end within 0.2 seconds"):
        FromCommand(command(script), timeout=0.2).credentials()


def test_a_command_that_cannot_be_run_is_named(tmp_path):
    (tmp_path / "no program").write_text("")
    for path, why in (("missing", "was not found"), ("no program", "could not be run: Permission denied")):
        with pytest.raises(InvalidCredentials, match=f"the command '{path}' {why}"):
            FromCommand([str(tmp_path / path)]).credentials()


@each(
    ("wrong", "error"),
    [
        ("", InvalidCredentialFormat),
        ([], InvalidCredentialFormat),
        ([""], InvalidCredentialFormat),
        ("vault 'prod", InvalidCredentialFormat),
        (7, TypeError),
        (b"vault", TypeError),
        (["vault", 7], TypeError),
        (None, TypeError),
    ],
)
def test_a_command_that_is_none_is_refused_at_once(wrong, error):
    with pytest.raises(error, match="the command"):
        FromCommand(wrong)


@each("wrong", [0, -1, True, "5", None, float("inf"), float("nan")])
def test_a_timeout_is_a_number_of_seconds(wrong):
    with pytest.raises(TypeError, match="timeout must be a number of seconds"):
        FromCommand("vault", timeout=wrong)
