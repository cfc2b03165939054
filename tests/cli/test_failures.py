"""What a person sees when it goes wrong: one readable line on stderr, and a documented status."""

import subprocess
import sys
from pathlib import Path

import pytest

from falconlite.cli.filters import checked
from falconlite.simulator import Fault
from tests.cli.conftest import COMMAND

LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="uses /dev/full and bash")


@pytest.mark.parametrize(
    ("given", "fault", "status", "line"),
    [
        ({"FALCON_CLIENT_SECRET": "wrong"}, None, 3, "[403] access denied, wrong client_secret"),
        ({"FALCON_CLIENT_ID": None}, None, 3, "falconlite login"),
        ({"FALCON_BASE_URL": "http://127.0.0.1:9"}, None, 5, "cannot reach 127.0.0.1:9: Connection refused"),
        ({}, Fault.status(403), 4, "needs the scope Hosts: Read"),
        ({}, Fault.status(500), 5, "[500]"),
        ({}, Fault.html(), 5, "text/html"),
    ],
)
def test_an_error_is_one_line_and_a_status(here, cloud, given, fault, status, line):
    if fault is not None:
        cloud.faults.add(fault, route="/devices/*", times=None)
    ended = here("hosts", "list", "--all", **given)
    assert (ended.status, ended.out, ended.err.count("\n")) == (status, "", 1)
    assert ended.err.startswith("falconlite: ")
    assert line in ended.err


def test_a_change_that_is_forbidden_says_so_and_how_to_continue(here, cloud):
    cloud.faults.add(Fault.status(403), route="/devices/entities/devices-actions/*", times=None)
    ended = here("hosts", "hide", "--filter", "platform_name:'Linux'", "--yes")
    counts, resume, why = ended.err.splitlines()[-3:]
    assert (ended.status, counts.startswith("0 of ")) == (4, True)
    assert resume.startswith("to continue: falconlite hosts hide --resume ")
    assert why.startswith("falconlite: PerformActionV2: [403] forbidden; the API client needs the scope Hosts: Write")


def test_debug_adds_the_traceback_and_no_secret(here, cloud):
    ended = here("hosts", "list", "--debug", FALCON_CLIENT_SECRET="not-the-secret")
    assert "Traceback" in ended.err
    assert "not-the-secret" not in ended.err
    assert ended.err.splitlines()[-1].startswith("falconlite: ")


@pytest.mark.parametrize("command", [("list",), ("export",), ("hide", "--yes"), ("stale",), ("history",)])
def test_a_wrong_filter_has_a_caret_and_sends_nothing(here, cloud, command):
    filter = "platform_name:'Linux'+(status:'normal'"
    ended = here("hosts", *command, "--filter", filter)
    assert (ended.status, ended.out, len(cloud.requests)) == (2, "", 0)
    told, shown, caret = ended.err.splitlines()
    assert told == "falconlite: the filter is not FQL:"
    assert (shown, caret) == (f"  {filter}", " " * len(shown) + "^")


@pytest.mark.parametrize("filter", ["_all:~'web'", "_marker:>'1764000000'"])
def test_a_property_may_begin_with_an_underscore(filter):
    assert checked(filter) == filter


@LINUX
def test_a_full_disk_is_told(environment):
    with Path("/dev/full").open("w") as full:
        ended = subprocess.run(
            [*COMMAND, "hosts", "list"], env=environment, stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )
    assert (ended.returncode, ended.stderr) == (8, "falconlite: No space left on device\n")


@LINUX
def test_a_file_that_grows_too_large_leaves_the_previous_one(environment, tmp_path):
    path = tmp_path / "hosts.jsonl"
    path.write_text("before")
    limited = ["bash", "-c", 'ulimit -f 64; exec "$@"', "bash", *COMMAND]
    ended = subprocess.run(
        [*limited, "hosts", "export", "--to", path], env=environment, capture_output=True, text=True, check=False
    )
    assert (ended.returncode, ended.stderr) == (8, "falconlite: File too large\n")
    assert ([file.name for file in tmp_path.glob(".*draft")], path.read_text()) == ([], "before")


@LINUX
@pytest.mark.parametrize(
    ("options", "last"), [([], []), (["--debug"], ["falconlite: the program that reads the output has ended"])]
)
def test_a_closed_pipe_ends_in_silence(environment, options, last):
    script = '"$@" | head -1; exit ${PIPESTATUS[0]}'
    ended = subprocess.run(
        ["bash", "-c", script, "bash", *COMMAND, "hosts", "list", "--all", *options],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ended.returncode, ended.stdout.count("\n")) == (141, 1)
    lines = ended.stderr.splitlines()
    assert [line for line in lines if line.startswith("falconlite: ")] == last
    assert lines == [] or options
