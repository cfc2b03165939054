"""A change that ends early: its report is right, and a second run finishes it without changing a host twice."""

import json
import signal
import subprocess
import time
from collections import Counter
from contextlib import suppress
from pathlib import Path
from threading import Event

import pytest
from pexpect import TIMEOUT

from falconlite import Hosts
from falconlite.simulator import Cloud
from falconlite.simulator.faults.latency import Latency
from tests.cli.conftest import COMMAND

HOSTS = 3000


@pytest.fixture
def cloud():
    """A cloud in which hiding all hosts takes 30 requests of 100 hosts, and more than two seconds."""
    cloud = Cloud(hosts=HOSTS, alerts=0, children=0, rate_limit=0)
    cloud.faults.latency = Latency(0.3)
    return cloud


def wait_for_batches(cloud, number, screen=None):
    """Wait until so many batches were sent. A screen is read meanwhile: a full one stops the command."""
    ended = time.monotonic() + 30
    while len(cloud.requests.of("PerformActionV2")) < number and time.monotonic() < ended:
        if screen is None:
            Event().wait(0.01)
            continue
        with suppress(TIMEOUT):
            screen.read_nonblocking(size=65_536, timeout=0.01)


def sent(cloud):
    """Count how often each host was sent to be hidden."""
    return Counter(id for call in cloud.requests.of("PerformActionV2") for id in json.loads(call.body)["ids"])


def hidden(cloud):
    cloud.faults.latency = None
    with Hosts(client_id=cloud.client_id, client_secret=cloud.client_secret, transport=cloud) as hosts:
        return set(hosts.query_hidden_devices.records())


def outcomes(path):
    """Return the last outcome of each host in a report."""
    first, *lines = map(json.loads, path.read_text().splitlines())
    assert first["command"] == "hosts hide"
    return {line["id"]: line["outcome"] for line in lines}


def test_ctrl_c_ends_with_a_report_that_a_second_run_finishes(cloud, terminal, here, tmp_path):
    screen = terminal("hosts", "hide", "--all", "--yes", columns=200)
    wait_for_batches(cloud, 6, screen)
    screen.sendintr()
    screen.expect(r"to continue: falconlite (hosts hide --resume (\S+))")
    command, path = screen.match[1].split(), tmp_path / screen.match[2]
    screen.expect("falconlite: interrupted")
    screen.wait()
    told, changed = outcomes(path), hidden(cloud)
    assert (screen.exitstatus, len(told)) == (130, HOSTS)
    assert {id for id, outcome in told.items() if outcome == "done"} == changed == set(sent(cloud))
    assert set(told.values()) == {"done", "not_tried"}
    ended = here(*command, "--yes")
    assert (ended.status, f"hide {HOSTS - len(changed):,} hosts:" in ended.err) == (0, True)
    assert set(outcomes(path).values()) == {"done"}
    assert hidden(cloud) == set(told)
    assert sent(cloud) == dict.fromkeys(told, 1)


def test_a_killed_change_is_finished_by_a_second_run(cloud, environment, here, tmp_path):
    path = tmp_path / "report.jsonl"
    running = subprocess.Popen(
        [*COMMAND, "hosts", "hide", "--all", "--yes", "--report", path],
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    wait_for_batches(cloud, 6)
    running.send_signal(signal.SIGKILL)
    running.wait()
    Event().wait(0.3)  # for the requests that the server was answering
    told, changed = outcomes(path), hidden(cloud)
    done = {id for id, outcome in told.items() if outcome == "done"}
    assert (len(told), done <= changed, 0 < len(changed) < HOSTS) == (HOSTS, True, True)
    ended = here("hosts", "hide", "--resume", path, "--yes")
    assert (ended.status, ended.err.splitlines()[-1]) == (
        0,
        f"{HOSTS - len(done):,} of {HOSTS - len(done):,} hosts hidden",
    )
    assert (set(outcomes(path).values()), hidden(cloud)) == ({"done"}, set(told))
    assert sent(cloud) == dict.fromkeys(told, 1)  # also those whose answer did not come in time


@pytest.mark.parametrize(
    ("command", "told"),
    [
        (("contain", "--wait", "--yes"), "1 of 1 host contained"),
        (("wait", "--for", "contained"), "containment_pending"),
    ],
)
def test_ctrl_c_ends_a_wait_and_says_what_was_reached(cloud, terminal, command, told):
    cloud.faults.latency = None
    id = "a" * 32
    cloud.add("hosts", [{"device_id": id, "hostname": "slow"}])
    cloud.stub("PostDeviceDetailsV2", resources=[{"device_id": id, "status": "containment_pending"}])
    screen = terminal("hosts", *command, id, columns=120)
    screen.expect("0/1")
    ended = time.monotonic() + 30
    while not cloud.requests.of("PostDeviceDetailsV2") and time.monotonic() < ended:
        Event().wait(0.01)
    screen.sendintr()
    screen.expect(told)
    screen.expect("falconlite: interrupted")
    screen.wait()
    assert screen.exitstatus == 130


def test_outcomes_that_cannot_be_written_do_not_hide_how_to_continue(cloud, environment):
    cloud.faults.latency = None
    with Hosts(client_id=cloud.client_id, client_secret=cloud.client_secret, transport=cloud) as hosts:
        ids = hosts.query_devices_by_filter(limit=2).resources
    with Path("/dev/full").open("w") as full:
        ended = subprocess.run(
            [*COMMAND, "hosts", "hide", *ids, "f" * 32, "--yes"],
            env=environment,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    lines = ended.stderr.splitlines()[-4:]
    assert (ended.returncode, lines[0]) == (7, "2 of 3 hosts hidden, 1 failed")
    assert lines[1].startswith("to continue: falconlite hosts hide --resume ")
    assert lines[2] == "the outcomes could not be written: No space left on device"
