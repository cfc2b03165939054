"""The driver that runs tests of behaviour in tasks: it really does, and fails where something else makes the calls."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor

import pytest

from falconlite import Hosts, parallel
from falconlite.aio.tasks import current
from falconlite.simulator import Cloud
from falconlite.threads import _Foreman
from falconlite.transport.default import DefaultTransport
from tests.cases import each
from tests.doubles import CREDS, Script
from tests.drivers import Driver, is_about_threads


def driven(test):
    driver = Driver()
    driver.begin()
    try:
        driver.run(test, {})
    finally:
        driver.end()
    return driver


@each("over", ["a double", "sockets"])
def test_calls_and_parallel_calls_of_a_test_run_in_tasks(over):
    seen = []

    def call(hosts):
        seen.append((current() is not None, hosts.query_devices_by_filter(limit=1).status_code))

    def test():
        if over == "a double":
            hosts = Hosts(**CREDS, transport=Script())
            list(parallel(call, [hosts] * 9, workers=3))
            return
        cloud = Cloud(hosts=1, alerts=0)
        with cloud.serve() as served:
            named = {"client_id": cloud.client_id, "client_secret": cloud.client_secret}
            with Hosts(**named, base_url=served.url) as hosts:
                list(parallel(call, [hosts] * 9, workers=3))

    driver = driven(test)
    assert seen == [(True, 200)] * 9
    assert driver.in_tasks >= 10
    assert not [name for name in driver.threads if name.startswith("falconlite")]


def in_a_thread():
    hosts = Hosts(**CREDS, transport=Script())
    with ThreadPoolExecutor(1) as pool:
        pool.submit(hosts.query_devices_by_filter).result()


def over_its_threads():
    foreman = _Foreman(len)
    foreman.give(0, "a")
    foreman.dismiss(wait=True)


@pytest.mark.threads("they are counted")
def counted():
    pass


def with_a_task_left():
    asyncio.get_running_loop().create_task(asyncio.sleep(60))


@each(
    "test, said",
    [
        (in_a_thread, "were not sent by tasks"),
        (over_its_threads, "started threads"),
        (with_a_task_left, "tasks were left"),
    ],
)
def test_what_does_not_run_in_tasks_is_a_failure(test, said):
    with pytest.raises(AssertionError, match=said):
        driven(test)


def test_all_is_as_before_afterwards():
    before = Hosts.__init__, DefaultTransport.send, DefaultTransport.close
    driven(lambda: None)
    assert (Hosts.__init__, DefaultTransport.send, DefaultTransport.close) == before
    assert type(Hosts(**CREDS, transport=Script()).auth_object.connection.transport) is Script


def test_tests_that_start_threads_themselves_are_left_to_threads():
    assert is_about_threads(in_a_thread)
    assert not is_about_threads(over_its_threads)
    assert is_about_threads(counted)
