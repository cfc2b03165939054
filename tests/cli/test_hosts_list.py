"""``falconlite hosts list``: which hosts, and in which format."""

import json
import shlex

from pexpect import EOF

from tests.cli.conftest import COMMAND


def test_records_are_json_lines_in_a_pipe_and_a_table_on_a_terminal(falconlite, terminal):
    ended = falconlite("hosts", "list", "--all")
    assert (ended.status, ended.err) == (0, "")
    found = [json.loads(line) for line in ended.out.splitlines()]
    assert len({device["device_id"] for device in found}) == len(found) == 250
    screen = terminal("hosts", "list", "--most", "3")
    screen.expect("HOSTNAME")
    screen.expect("3 of 250 hosts; --all lists all")
    screen.wait()
    assert screen.exitstatus == 0


def test_progress_on_a_terminal_leaves_a_pipe_alone(terminal, tmp_path):
    path = tmp_path / "piped.jsonl"
    command = f"{shlex.join(COMMAND)} hosts list --all | cat > {shlex.quote(str(path))}"
    screen = terminal("-c", command, program=["bash"])
    screen.expect(EOF)
    screen.wait()
    assert screen.exitstatus == 0
    assert len({json.loads(line)["device_id"] for line in path.read_text().splitlines()}) == 250
    assert "device_id" not in screen.before
