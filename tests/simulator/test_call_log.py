"""The calls that a cloud remembers: bounded in number and in bytes, with the status of each."""

from __future__ import annotations

import re
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from falconlite.simulator import Call, Cloud, Fault
from falconlite.simulator.call_log import BODIES, CALLS, HEADS, CallLog
from falconlite.simulator.serving.control import Control
from tests.simulator.test_process import running

MIB = 1024 * 1024


def test_a_process_stays_small_after_ten_thousand_large_calls():
    if not Path("/proc/self/status").exists():
        return  # no other system tells the memory of a process in a file
    with running() as command:
        connection = HTTPConnection(urlsplit(command.url).netloc)
        for _ in range(10_000):
            connection.request("POST", "/devices/entities/devices/v2", bytes(175 * 1024))
            connection.getresponse().read()
        connection.close()
        status = Path(f"/proc/{command.process.pid}/status").read_text()
        assert int(re.search(r"VmHWM:\s+(\d+) kB", status)[1]) < 100_000
        assert len(command.get("/_sim/requests?limit=100000")["requests"]) == 10_000


def test_older_bodies_leave_their_length_and_are_not_taken_for_empty():
    log = CallLog()
    for number in range(20):
        log.add(Call("POST", f"/{number}", {}, b"[]" + b" " * (MIB - 2)))
        log.add(Call("GET", "/"))
    assert [len(call.body) for call in log] == [0] * 8 + [MIB, 0] * 16
    assert [call.released for call in log] == [MIB, 0] * 4 + [0] * 32
    assert log[-2].json == []
    with pytest.raises(ValueError, match="1048576 bytes, is no longer kept"):
        _ = log[0].json
    assert repr(log[0]) == "<Call POST /0 (1048576 bytes, no longer kept)>"


def test_the_last_body_is_kept_whatever_its_size():
    log = CallLog()
    for _ in range(3):
        log.add(Call("POST", "/", {}, bytes(BODIES + 1)))
    assert [len(call.body) for call in log] == [0, 0, BODIES + 1]


def test_bodies_of_calls_that_left_the_log_count_no_more():
    log = CallLog()
    for _ in range(2 * CALLS):
        log.add(Call("POST", "/", {}, bytes(1600)))
    assert (len(log), sum(call.released for call in log)) == (CALLS, 0)
    log.clear()
    for _ in range(10_000):
        log.add(Call("POST", "/", {}, bytes(1600)))
    assert sum(call.released for call in log) == 0


def test_long_targets_and_headers_are_bounded_too():
    log = CallLog()
    for _ in range(2000):
        log.add(Call("GET", "/" + "a" * 20_000, {"X-Long": "b" * 20_000}))
    assert HEADS * 0.99 < sum(40_007 for _ in log) <= HEADS


def test_statuses_stay_with_their_calls_when_bodies_and_calls_go():
    cloud = Cloud(hosts=1, rate_limit=10**6)
    control = Control(cloud)
    headers = {"Authorization": f"Bearer {cloud.issue_token()}"}
    cloud.faults.add(Fault.status(503), route="/devices/entities/devices/v2")
    control.handle(Call("POST", "/devices/entities/devices/v2", headers, bytes(BODIES)))
    control.handle(Call("POST", "/nowhere", {}, bytes(BODIES)))
    for _ in range(CALLS - 2):
        control.handle(Call("GET", "/devices/queries/devices/v1", headers))
    assert [status for _, status in cloud.requests.last(CALLS)] == [503, 404] + [200] * (CALLS - 2)
    control.handle(Call("GET", "/nowhere"))
    assert [status for _, status in cloud.requests.last(CALLS)][:: CALLS - 1] == [404, 404]
    assert [len(call.body) for call, _ in cloud.faults.happened] == [0]


def test_a_call_whose_answer_comes_after_the_list_was_cleared_is_not_another():
    log = CallLog()
    number = log.add(Call("GET", "/a"))
    log.clear()
    log.add(Call("GET", "/b"))
    log.answered(number, 200)
    assert log.last(5) == [(Call("GET", "/b"), None)]
