"""Many calls from many threads while faults happen: nothing is lost or done twice, and no resource leaks.

The cloud runs in a separate process, with this file as its program, so that only the client is measured.
"""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
import threading
import time
import tracemalloc
from collections import Counter
from contextlib import contextmanager, suppress
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from falconlite import Alerts, HostGroup, Hosts, InstallationTokens, OAuth2, Retry
from falconlite.errors import APIError, FalconError, TransportError, UnreadableAnswer
from falconlite.simulator import Cloud, Fault
from falconlite.simulator.accounts.token_store import TokenStore

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

THREADS = 16
DEVICES, ALERTS = 2 * THREADS, 40
MANY, FEW = 200_000, 2_000
MIB = 1 << 20
TAGS = tuple(f"FalconGroupingTags/soak-{n}" for n in range(4))

PASSING = (
    Fault.rate_limited(0, None),
    Fault.status(503),
    Fault.html(502),
    Fault.html(504),
    Fault.cut_before(),
    Fault.reset(),
    Fault.lost_answer(),
    Fault.cut_in_body(),
    Fault.chunked(10),
    Fault.wrong_length(5),
    Fault.damaged_gzip(),
    Fault.damaged_gzip(cut=True),
    # These are not faults, only other transfer encodings.
    Fault.gzip(),
    Fault.chunked(),
    Fault.delay(0.005),
    Fault.drip(0.001, 100),
)
"""Faults that a retry overcomes, if the call may be retried."""

ANSWERS = (
    Fault.status(500),
    Fault.html(),
    Fault.wrong_length(-5),
    Fault.not_json(),
    Fault.invalid_utf8(),
)
"""Faults without a retry. Logins do not get them, because a failed login blocks all calls for a second."""

ROUTES = ("/devices/*", "/alerts/*", "/installation-tokens/*")


# The cloud.


def serve(rate: float) -> None:
    """Serve a cloud and print its address; then print its state for each input line."""
    created: Counter[str] = Counter()
    note = TokenStore.note

    def noting(store: TokenStore, action: str, actor: str, description: str, token_id: str = "") -> None:
        if action == "token_create":
            created[store.tokens[token_id]["label"]] += 1
        note(store, action, actor, description, token_id)

    TokenStore.note = noting  # type: ignore[assignment]  # counts tokens; the process does nothing else
    much = 10**9
    cloud = Cloud(
        hosts=DEVICES,
        alerts=ALERTS,
        region=None,
        containment_delay=0,
        rate_limit=much,
        installation_tokens_limit=much,
        login_limit=much,
        anonymous_limit=much,
    )
    state = cloud._tenants[cloud.cid]
    state.tokens.settings["max_active_tokens"] = much
    happened: Counter[str] = Counter()
    take = cloud.faults.take

    def counting(call: Any) -> Fault | None:
        fault = take(call)
        if fault is not None:
            happened[fault.name] += 1
        return fault

    cloud.faults.take = counting  # type: ignore[method-assign]  # counts faults
    for route in ROUTES:
        cloud.faults.at_random(rate, PASSING + ANSWERS, seed=route, route=route)
    cloud.faults.at_random(rate, PASSING, route="/oauth2/*")
    cloud.faults.at_random(rate / 100, [Fault.expired_token()], seed="token")
    cloud.faults.at_random(rate / 400, [Fault.rate_limited(1)], seed="limit")  # all threads wait for a second or two
    with cloud.serve() as served:
        keys = {"client_id": cloud.client_id, "client_secret": cloud.client_secret, "base_url": served.url}
        say([keys, list(state.devices)])
        for _ in sys.stdin:
            say(
                {
                    "created": created,
                    "tokens": {t["label"]: bool(t["revoked_timestamp"]) for t in state.tokens.tokens.values()},
                    "devices": {aid: shown(device) for aid, device in state.devices.items()},
                    "happened": happened,
                    "connections": served.connections,
                    "open": served.open_connections,
                }
            )


def say(what: Any) -> None:
    sys.stdout.write(f"{json.dumps(what)}\n")
    sys.stdout.flush()


def shown(device: Any) -> list[Any]:
    """Return the state of a device that the soak changes: its tags, and whether it is contained."""
    return [sorted(device["tags"]), device["status"] in {"contained", "containment_pending"}]


class Subprocess:
    """The cloud in its process."""

    def __init__(self, rate: float) -> None:
        command = [sys.executable, __file__, str(rate)]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.keys, self.aids = self.hear()

    def hear(self) -> Any:
        return json.loads(self.process.stdout.readline())

    def state(self) -> Any:
        self.process.stdin.write("state\n")
        self.process.stdin.flush()
        return self.hear()


@contextmanager
def cloud_at(rate: float) -> Iterator[Subprocess]:
    cloud = Subprocess(rate)
    try:
        yield cloud
    finally:
        cloud.process.stdin.close()
        cloud.process.stdout.close()
        cloud.process.wait(30)


# The client.


class Enough(Exception):
    """Raised when all calls are made."""


class Sample(NamedTuple):
    """A sample of the run: memory in bytes, sockets, threads."""

    calls: int
    rss: int
    traced: int
    sockets: int


def sockets() -> int:
    """Count the sockets of this process."""
    found = 0
    for entry in Path("/proc/self/fd").iterdir():
        with suppress(OSError):  # closed in the meantime
            found += str(entry.readlink()).startswith("socket:")
    return found


class Ledger:
    """Counts the calls of all threads and their outcomes, and takes samples."""

    def __init__(self, calls: int) -> None:
        self.calls, self.made = calls, 0
        self.outcomes: Counter[str] = Counter()
        self.attempts = 0
        self.samples: list[Sample] = []
        self.broken: list[BaseException] = []
        self._marks = [calls // 10, calls // 2, calls]
        self._lock = threading.Lock()

    def begin(self) -> None:
        """Count a call; raise Enough if all calls are made or another thread found an error."""
        with self._lock:
            if self.made >= self.calls or self.broken:
                raise Enough
            self.made += 1
            if self.made == self._marks[0]:
                del self._marks[0]
                self.sample()

    def end(self, outcome: str, attempts: int) -> None:
        """Record the outcome of a call."""
        with self._lock:
            self.outcomes[outcome] += 1
            self.attempts += attempts

    def sample(self) -> None:
        """Take a sample of this process."""
        gc.collect()
        rss = int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
        self.samples.append(Sample(self.made, rss, tracemalloc.get_traced_memory()[0], sockets()))


def nothing_done(error: APIError | TransportError) -> bool:
    """Return whether an error shows that the call was not carried out."""
    if isinstance(error, TransportError):
        return not error.arrived
    return not isinstance(error, UnreadableAnswer)


FRESH, MADE, REFUSED, UNSURE, GONE, UNSURE_GONE = range(6)
"""States of a token: not requested, created, not created, perhaps created, deleted, perhaps deleted."""


class Worker:
    """One thread's calls, and the states of its own devices and tokens as far as it knows them."""

    def __init__(self, number: int, auth: OAuth2, aids: list[str], ledger: Ledger) -> None:
        self.number, self.ledger = number, ledger
        self.hosts, self.groups = Hosts(auth), HostGroup(auth)
        self.alerts, self.tokens = Alerts(auth), InstallationTokens(auth)
        self.chance = Random(number)
        self.devices: dict[str, list[Any]] = {}
        self.unsure = set(aids)  # devices whose state is unknown
        self.fates = bytearray()  # states of its tokens, in order of creation
        self.live: dict[int, tuple[str, bool]] = {}  # existing tokens: ID, and whether it is revoked
        self.tangled: set[int] = set()  # tokens of which it is unknown whether they are revoked

    def run(self) -> None:
        """Make calls until the limit is reached."""
        deeds = (self.search, self.look, self.peruse, self.tag, self.contain, self.create, self.revoke, self.delete)
        try:
            while True:
                while self.unsure:
                    self.find_out(min(self.unsure))
                self.chance.choices(deeds, (20, 20, 15, 15, 10, 10, 5, 10))[0]()
        except Enough:
            pass
        except BaseException as error:
            self.ledger.broken.append(error)

    def ask(self, call: Callable[..., Any], **given: Any) -> Any:
        """Make a call; record and return its result or its error."""
        self.ledger.begin()
        try:
            result = call(**given)
        except FalconError as error:
            self.ledger.end(type(error).__name__, getattr(error, "attempts", 0))
            return error
        self.ledger.end("success", result.attempts)
        return result

    # Reads, compared with the known state

    def search(self) -> None:
        found = self.ask(self.hosts.query_devices_by_filter, limit=10)
        if not isinstance(found, FalconError):
            assert (len(found.resources), found.total) == (10, DEVICES)

    def peruse(self) -> None:
        call, total = self.chance.choice([(self.alerts.query_alerts_v2, ALERTS), (self.groups.query_host_groups, 3)])
        found = self.ask(call)
        if not isinstance(found, FalconError):
            assert found.total == total

    def look(self) -> None:
        aid = self.chance.choice(sorted(self.devices))
        found = self.ask(self.hosts.get_device_details, ids=[aid])
        if not isinstance(found, FalconError):
            assert shown(found.resources[0]) == self.devices[aid]

    def find_out(self, aid: str) -> None:
        found = self.ask(self.hosts.get_device_details, ids=[aid])
        if not isinstance(found, FalconError):
            self.devices[aid] = shown(found.resources[0])
            self.unsure.discard(aid)

    # Writes that set a state: a failed one may have been carried out, unless the error excludes it

    def tag(self) -> None:
        aid, tag = self.chance.choice(sorted(self.devices)), self.chance.choice(TAGS)
        tags, contained = self.devices[aid]
        action = "remove" if tag in tags else "add"
        after = sorted({*tags, tag} - ({tag} if tag in tags else set()))
        self.set(aid, [after, contained], self.hosts.update_device_tags, action_name=action, ids=[aid], tags=[tag])

    def contain(self) -> None:
        aid = self.chance.choice(sorted(self.devices))
        tags, contained = self.devices[aid]
        action = "lift_containment" if contained else "contain"
        self.set(aid, [tags, not contained], self.hosts.perform_action, action_name=action, ids=[aid])

    def set(self, aid: str, after: list[Any], call: Callable[..., Any], **given: Any) -> None:
        result = self.ask(call, **given)
        if not isinstance(result, FalconError):
            self.devices[aid] = after
        elif not nothing_done(result) or getattr(result, "attempts", 0) > 1:
            self.unsure.add(aid)

    def revoke(self) -> None:
        number = next(iter(self.live), None)
        if number is None:
            return
        id, revoked = self.live[number]
        result = self.ask(self.tokens.tokens_update, ids=[id], revoked=not revoked)
        if not isinstance(result, FalconError):
            self.live[number] = id, not revoked
            self.tangled.discard(number)
        elif not nothing_done(result) or getattr(result, "attempts", 0) > 1:
            self.tangled.add(number)

    # Writes that must happen once

    def create(self) -> None:
        if len(self.live) > 4:
            self.delete()
            return
        number = len(self.fates)
        self.fates.append(UNSURE)  # until the outcome is known
        result = self.ask_once(self.tokens.tokens_create, label=self.label(number))
        if not isinstance(result, FalconError):
            (made,) = result.resources
            assert made["label"] == self.label(number)
            self.fates[number], self.live[number] = MADE, (made["id"], False)
        elif nothing_done(result):
            self.fates[number] = REFUSED

    def delete(self) -> None:
        number = next(iter(self.live), None)
        if number is None:
            return
        result = self.ask_once(self.tokens.tokens_delete, ids=[self.live[number][0]])
        if isinstance(result, FalconError) and nothing_done(result):
            return
        self.fates[number] = UNSURE_GONE if isinstance(result, FalconError) else GONE
        del self.live[number]
        self.tangled.discard(number)

    def ask_once(self, call: Callable[..., Any], **given: Any) -> Any:
        result = self.ask(call, **given)
        if isinstance(result, APIError):
            assert result.code != 404, "it was deleted twice"
        return result

    def label(self, number: int) -> str:
        return f"{self.number}-{number}"


class Report(NamedTuple):
    """The result of a run."""

    ledger: Ledger
    workers: list[Worker]
    state: Any
    seconds: float
    threads: tuple[int, int]
    sockets: tuple[int, int]

    def __str__(self) -> str:
        ledger, happened = self.ledger, self.state["happened"]
        lines = [
            f"{ledger.made} calls in {self.seconds:.0f} s, {ledger.made / self.seconds:.0f} a second",
            f"{ledger.attempts - ledger.made} attempts more than calls, {self.state['connections']} connections",
            f"outcomes: {dict(ledger.outcomes.most_common())}",
            f"{sum(happened.values())} faults: {happened}",
        ]
        for calls, rss, traced, sockets in ledger.samples:
            memory = f"RSS {rss / MIB:.1f} MiB, traced {traced / MIB:.2f} MiB"
            lines.append(f"after {calls} calls: {memory}, {sockets} sockets")
        return "\n".join(lines)


def soak(calls: int, rate: float) -> Report:
    """Make this many calls, and return the data to check."""
    ledger = Ledger(calls)
    with cloud_at(rate) as cloud:
        before = threading.active_count(), sockets()
        retry = Retry(base=0.01, throttled=0.05)
        with OAuth2(**cloud.keys, clock=time, retry=retry, pool_size=THREADS, pythonic=True) as auth:
            workers = [Worker(n, auth, cloud.aids[2 * n : 2 * n + 2], ledger) for n in range(THREADS)]
            crew = [threading.Thread(target=worker.run, name=f"soak-{worker.number}") for worker in workers]
            tracemalloc.start()
            began = time.monotonic()
            try:
                for thread in crew:
                    thread.start()
                for thread in crew:
                    thread.join()
            finally:
                tracemalloc.stop()
            seconds = time.monotonic() - began
        gc.collect()  # tracebacks refer to pools, and these to connections: see test_reliability.py
        after = threading.active_count(), sockets()
        state = cloud.state()
        end = time.monotonic() + 10
        while state["open"] and time.monotonic() < end:
            state = cloud.state()
    return Report(ledger, workers, state, seconds, (before[0], after[0]), (before[1], after[1]))


LONG = pytest.param(MANY, 0.02, marks=[pytest.mark.soak, pytest.mark.timeout(1200)])
"""The long run: ``pytest -m soak``."""


@pytest.mark.parametrize(("calls", "rate"), [(FEW, 0.1), LONG])
@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="counts sockets and memory as Linux tells them")
def test_many_calls_come_through_while_things_go_wrong(calls, rate):
    report = soak(calls, rate)
    sys.stdout.write(f"{report}\n")
    ledger, state = report.ledger, report.state
    if ledger.broken:
        raise ledger.broken[0]
    # Each call ended, and most of them succeeded.
    assert ledger.made == sum(ledger.outcomes.values()) == calls
    assert ledger.outcomes["success"] > calls * (1 - rate)
    assert ledger.attempts > calls
    # The reported outcomes are the true ones.
    assert_the_tokens_are_those_that_were_told_of(report)
    assert_the_devices_are_as_they_were_told_to_be(report)
    # No resource grows.
    first, _, last = ledger.samples
    assert last.traced - first.traced < MIB
    assert last.rss - first.rss < 16 * MIB
    assert max(sample.sockets for sample in ledger.samples) <= report.sockets[0] + THREADS
    assert state["connections"] <= THREADS + sum(state["happened"].values())
    # No resource is left.
    assert report.threads[1] <= report.threads[0]
    assert report.sockets[1] <= report.sockets[0]  # fewer if the collector closed some that an earlier test left
    assert state["open"] == 0
    if calls == MANY:
        assert set(state["happened"]) >= {fault.name for fault in PASSING + ANSWERS}
        assert report.seconds < 900


def assert_the_tokens_are_those_that_were_told_of(report: Report) -> None:
    created, there = report.state["created"], report.state["tokens"]
    assert max(created.values()) == 1, "one was made twice"
    sent = set()
    for worker in report.workers:
        for number, fate in enumerate(worker.fates):
            label = worker.label(number)
            sent.add(label)
            made, alive = label in created, label in there
            assert (made, alive) in {
                MADE: {(True, True)},
                REFUSED: {(False, False)},
                UNSURE: {(True, True), (False, False)},
                GONE: {(True, False)},
                UNSURE_GONE: {(True, True), (True, False)},
            }[fate], (label, fate)
        for number, (_, revoked) in worker.live.items():
            if number not in worker.tangled:
                assert there[worker.label(number)] is revoked
    assert set(created) <= sent


def assert_the_devices_are_as_they_were_told_to_be(report: Report) -> None:
    for worker in report.workers:
        for aid in worker.devices.keys() - worker.unsure:
            assert report.state["devices"][aid] == worker.devices[aid]


if __name__ == "__main__":
    serve(float(sys.argv[1]))
