"""One login for many processes, counted at the simulator: when they start, when the token dies, when a holder dies."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from falconlite.simulator import Cloud, Fault
from tests.redis_server import running

PROGRAM = Path(__file__).parent / "many.py"
MUCH = 10**9

PATIENCE = 5.0
"""Seconds: the machine of the tests may be so busy that the server does not run for a while."""


@pytest.fixture
def cloud():
    return Cloud(hosts=3, rate_limit=MUCH, anonymous_limit=MUCH)


@pytest.fixture(params=["file", "redis"])
def store(request, tmp_path):
    if request.param == "file":
        yield (tmp_path / "tokens").as_uri()
    else:
        with running() as url:
            yield url


@contextmanager
def started(cloud, url, store, *, processes, calls, early=False, lease=None, patience=PATIENCE, **more):
    """Start many.py; *more* are further settings of Hosts."""
    settings = {"client_id": cloud.client_id, "client_secret": cloud.client_secret, "base_url": url, "store": store}
    settings |= more
    given = {"settings": settings, "processes": processes, "calls": calls, "early": early}
    given |= {"lease": lease, "patience": patience}
    command = [sys.executable, "-W", "error", str(PROGRAM), json.dumps(given)]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen(command, **pipes, text=True, start_new_session=True) as process:
        try:
            yield process
        finally:
            kill(process)


def kill(process):
    """Kill a program and its processes."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def logins(cloud):
    return sum(call.path == "/oauth2/token" for call in list(cloud.requests))


def share(cloud, store, *, processes, calls, early=False):
    """Return the logins at the start and after the token has died, and the statuses that the calls returned."""
    with (
        cloud.serve() as served,
        started(cloud, served.url, store, processes=processes, calls=calls, early=early) as program,
    ):
        assert program.stdout.readline() == "half\n"
        first = logins(cloud)
        cloud.expire_tokens()
        program.stdin.write("\n")
        program.stdin.flush()
        statuses = json.loads(program.stdout.readline())
    return first, logins(cloud) - first, statuses


@pytest.mark.parametrize("early", [False, True], ids=["made-in-each", "made-before-the-fork"])
def test_processes_log_in_once_and_once_more_after_the_token_has_died(cloud, store, early):
    assert share(cloud, store, processes=4, calls=6, early=early) == (1, 1, {"200": 24})


@pytest.mark.soak
@pytest.mark.timeout(900)
def test_32_processes_of_200_calls_log_in_once_each_time(cloud, store):
    for _ in range(3):
        cloud.expire_tokens()
        cloud.requests.clear()  # it holds 10,000 calls, and each round makes 6,400
        begun = time.monotonic()
        first, second, statuses = share(cloud, store, processes=32, calls=200)
        print(f"logins {first} and {second}, {statuses}, {time.monotonic() - begun:.1f} s")  # noqa: T201  # the figures
        assert (first, second, statuses) == (1, 1, {"200": 6400})


def killed_during_its_login(cloud, store, *, processes, lease=None):
    """Kill a process that is logging in while others wait; return the logins, and the statuses of the others."""
    cloud.faults.add(Fault.hang(), route="/oauth2/token", times=1)
    with cloud.serve() as served, started(cloud, served.url, store, processes=1, calls=2, lease=lease) as first:
        while not logins(cloud):
            assert first.poll() is None
            time.sleep(0.01)
        with started(cloud, served.url, store, processes=processes, calls=2, lease=lease) as others:
            time.sleep(0.5)  # they start, and find that another process logs in
            assert logins(cloud) == 1
            kill(first)
            assert others.stdout.readline() == "half\n"
            others.stdin.write("\n")
            others.stdin.flush()
            return logins(cloud), json.loads(others.stdout.readline())


def test_a_process_that_is_killed_while_it_logs_in_is_succeeded_by_one_other(cloud, store):
    assert killed_during_its_login(cloud, store, processes=4, lease=1) == (2, {"200": 8})


@pytest.mark.soak
@pytest.mark.timeout(900)
def test_one_of_32_processes_succeeds_a_killed_one_within_its_lease(cloud, store):
    begun = time.monotonic()
    found = killed_during_its_login(cloud, store, processes=32)
    print(f"{found}, {time.monotonic() - begun:.1f} s")  # noqa: T201  # the figures
    assert found == (2, {"200": 64})
