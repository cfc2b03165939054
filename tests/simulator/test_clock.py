"""Clocks that can be moved, and a cloud with each of them."""

import threading
import time
from math import inf, nan

import pytest

from falconlite import Hosts
from falconlite.simulator import Cloud, Fault, MovableClock, VirtualClock
from falconlite.simulator.clock import LATEST

WRONG = [-1, -0.001, nan, inf, "5", None, True, LATEST]


def test_a_virtual_clock_stands_still_until_it_is_moved():
    clock = VirtualClock(1000)
    assert [clock.time(), clock.monotonic(), clock.time()] == [1000, 0, 1000]
    clock.advance(2.5)
    clock.sleep(0.5)
    clock.sleep(-1)
    assert [clock.time(), clock.monotonic()] == [1003, 3]


def test_a_virtual_clock_starts_at_the_same_moment_everywhere():
    assert VirtualClock().time() == VirtualClock().time() == 1_767_225_600


@pytest.mark.parametrize("wrong", WRONG)
def test_time_goes_on_by_seconds_and_never_back(wrong):
    for clock in (VirtualClock(), MovableClock(), MovableClock(5)):
        with pytest.raises(ValueError, match="moves by seconds"):
            clock.advance(wrong)
    virtual = VirtualClock()
    assert virtual.monotonic() == 0


@pytest.mark.parametrize("wrong", [-1, nan, inf, "5", LATEST + 1])
def test_a_virtual_clock_starts_at_some_moment(wrong):
    with pytest.raises(ValueError, match="moves by seconds"):
        VirtualClock(wrong)
    with pytest.raises(ValueError, match="moves by seconds"):
        MovableClock(wrong)


def test_time_ends_in_the_year_3000():
    clock = VirtualClock(LATEST - 10)
    clock.advance(10)
    with pytest.raises(ValueError, match="3000"):
        clock.advance(1)
    cloud = Cloud(hosts=3, clock=clock)
    hosts = Hosts(client_id=cloud.client_id, client_secret=cloud.client_secret, transport=cloud, clock=clock)
    found = hosts.query_devices()
    assert found.status_code == 200
    assert hosts.perform_action(action_name="contain", ids=list(found.resources)).status_code == 202


def test_no_step_of_many_threads_is_lost():
    clock = VirtualClock(0)

    def walk():
        for _ in range(2000):
            clock.advance(1)

    threads = [threading.Thread(target=walk) for _ in range(4)]
    [thread.start() for thread in threads]
    [thread.join() for thread in threads]
    assert clock.monotonic() == 8000


def test_a_movable_clock_is_the_machines_and_what_was_added(monkeypatch):
    slept = []
    monkeypatch.setattr(time, "time", lambda: 5000.0)
    monkeypatch.setattr(time, "monotonic", lambda: 70.0)
    monkeypatch.setattr(time, "sleep", slept.append)
    clock = MovableClock()
    assert (clock.time(), clock.monotonic()) == (5000, 70)
    clock.advance(100)
    clock.advance(0.5)
    assert (clock.time(), clock.monotonic()) == (5100.5, 170.5)
    clock.sleep(3)
    clock.sleep(-3)
    assert (slept, clock.time()) == ([3, 0], 5100.5)


def test_a_movable_clock_may_start_at_another_time(monkeypatch):
    monkeypatch.setattr(time, "time", lambda: 5000.0)
    past, future = MovableClock(1000), MovableClock(9000)
    monkeypatch.setattr(time, "time", lambda: 5002.5)
    future.advance(100)
    assert (past.time(), future.time()) == (1002.5, 9102.5)
    with pytest.raises(ValueError, match="3000"):
        MovableClock(LATEST - 1).advance(1.1)


def test_the_reprs_tell_the_time(monkeypatch):
    monkeypatch.setattr(time, "time", lambda: 5000.0)
    clock = MovableClock()
    clock.advance(60)
    assert repr(clock) == "<MovableClock +60.0 s>"
    assert repr(VirtualClock(5)) == "<VirtualClock 5.0>"


def test_a_cloud_moves_a_clock_that_can_be_moved(caller):
    cloud = Cloud(hosts=5, clock=VirtualClock())
    call = caller(cloud)
    cloud.advance(1798)
    assert call("QueryDevicesByFilter").status == 200
    cloud.advance(1)
    assert call("QueryDevicesByFilter").status == 401


def test_a_cloud_on_the_machines_own_clock_says_that_it_cannot_be_moved():
    with pytest.raises(TypeError, match="VirtualClock"):
        Cloud(hosts=1).advance(1)


def test_one_virtual_clock_serves_the_cloud_and_its_client():
    clock = VirtualClock()
    cloud = Cloud(hosts=5, clock=clock)
    hosts = Hosts(client_id=cloud.client_id, client_secret=cloud.client_secret, transport=cloud, clock=clock)
    cloud.faults.add(Fault.rate_limited(30))
    assert hosts.query_devices().status_code == 200
    assert clock.monotonic() >= 30
