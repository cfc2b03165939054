"""Interrupts at any moment of a call, single and double: afterwards each call gets its own answer, and none hangs.

Server and client run as separate processes, with this file as their program, because signals would hit pytest.
"""

from __future__ import annotations

import faulthandler
import gc
import json
import random
import signal
import subprocess
import sys
import threading
import time
import warnings
from pathlib import Path
from typing import Any

import pytest

from falconlite import FalconError, Hosts

ROOT = Path(__file__).parents[2]
SECONDS, LONG = 0.75, 60.0
GAPS = (20e-6, 50e-6, 100e-6)
"""Seconds until the second signal."""

LATEST = 0.003
"""Maximum seconds until the first signal; a call takes about half of that."""

SPARE = 8
"""Number of descriptors by which the end may exceed the beginning."""


# The server


def serve() -> None:
    """Answer each query with its filter, some late; stop at the end of standard input."""
    from tests.raw import envelope, plain, raw

    chance = random.Random(1)

    def script(asked):
        if asked.path == "/oauth2/token":
            return [plain(b'{"access_token": "TOKEN", "expires_in": 1799}', b"201 Created")]
        late = [chance.random() * 0.004] if chance.random() < 0.3 else []
        return [*late, plain(envelope(asked.tag))]

    with raw(script) as server:
        sys.stdout.write(f"{server.url}\n")
        sys.stdout.flush()
        sys.stdin.read()


# The client


class Interrupting:
    """Raises KeyboardInterrupt in the middle of a call."""

    def __init__(self, seed: int, *, double: bool) -> None:
        self.chance, self.double = random.Random(seed), double
        self.left = self.signals = 0  # signals still to come, and signals that came
        signal.signal(signal.SIGALRM, self.interrupt)

    def interrupt(self, *_: Any) -> None:
        if self.left:
            self.left -= 1
            self.signals += 1
            raise KeyboardInterrupt

    def run(self, call: Any) -> Any:
        """Return the result of a call, or None if it was interrupted."""
        gap = self.chance.choice(GAPS) if self.double else 0
        try:
            try:
                self.left = 1 + self.double
                signal.setitimer(signal.ITIMER_REAL, 1e-6 + self.chance.random() * LATEST, gap)
                return call()
            finally:
                self.left = 0
        except KeyboardInterrupt:  # from a second signal in the line above, too
            return None
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)


def descriptors() -> int:
    return sum(1 for _ in Path("/proc/self/fd").iterdir())


def interrupted(url: str, seconds: float, seed: int, *, double: bool, deadline: float | None) -> dict[str, Any]:
    """Make calls for some seconds, every other one with interrupts; return the findings."""
    hosts = Hosts(client_id="I" * 32, client_secret="S" * 40, base_url=url, timeout=3, deadline=deadline, pythonic=True)
    interrupting = Interrupting(seed, double=double)
    wrong: list[Any] = []
    calls, before, end = 0, descriptors(), time.monotonic() + seconds
    while time.monotonic() < end:
        if interrupting.chance.random() < 0.05:
            hosts.auth_object.token_value = None  # the next call logs in
        for how in (interrupting.run, lambda call: call()):
            calls += 1
            tag, began = f"q{calls}", time.monotonic()
            try:
                result = how(lambda tag=tag: hosts.query_devices_by_filter(filter=tag))
            except FalconError as error:
                wrong.append([tag, repr(error)])
                continue
            if result is not None and result.resources != [tag]:
                wrong.append([tag, result.resources])
            if time.monotonic() - began > 1.5:
                wrong.append([tag, f"took {time.monotonic() - began:.1f} s"])
    hosts.auth_object.token_value = None
    free: list[Any] = []
    other = threading.Thread(
        target=lambda: free.extend(hosts.query_devices_by_filter(filter="other").resources), daemon=True
    )
    other.start()
    other.join(5)
    gc.collect()
    return {
        "calls": calls,
        "signals": interrupting.signals,
        "wrong": wrong[:10],
        "other thread": free,
        "more descriptors": descriptors() - before,
    }


# The test


def program(*args: Any) -> list[str]:
    return [sys.executable, "-m", "tests.journeys.test_interrupted_calls", *map(str, args)]


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="counts descriptors as Linux tells them")
@pytest.mark.parametrize(
    "seconds", [SECONDS, pytest.param(LONG, marks=[pytest.mark.soak, pytest.mark.timeout(LONG + 60)])]
)
@pytest.mark.parametrize("deadline", [0, 5], ids=["no deadline", "deadline"])
@pytest.mark.parametrize("double", [0, 1], ids=["single", "double"])
def test_after_an_interrupt_each_call_gets_its_own_answer(double, deadline, seconds):
    piped = {"stdout": subprocess.PIPE, "text": True, "cwd": ROOT}
    with subprocess.Popen(program("serve"), stdin=subprocess.PIPE, **piped) as server:
        url = server.stdout.readline().strip()
        client = subprocess.run(
            program("interrupt", url, seconds, 7, double, deadline), stderr=subprocess.PIPE, check=False, **piped
        )
        server.stdin.close()
    assert client.returncode == 0, client.stderr[-4000:]
    report = json.loads(client.stdout)
    assert report["wrong"] == []
    assert report["other thread"] == ["other"]
    assert report["more descriptors"] <= SPARE
    assert report["signals"] > 20 * seconds, "hardly anything was interrupted"


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    if sys.argv[1] == "serve":
        serve()
    else:
        address, seconds, seed, double, deadline = sys.argv[2], *map(float, sys.argv[3:])
        faulthandler.dump_traceback_later(seconds + 10, exit=True)
        found = interrupted(address, seconds, int(seed), double=bool(double), deadline=deadline or None)
        sys.stdout.write(json.dumps(found))
