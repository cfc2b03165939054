"""One auth object for many tasks, for threads and tasks at once, and in forked processes: one login, one budget."""

from __future__ import annotations

import asyncio
import os
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.parse import parse_qs

import pytest

from falconlite import Hosts, LoginFailed, OAuth2, aio
from falconlite.simulator import Cloud, Fault, VirtualClock
from tests.cases import each
from tests.doubles import CREDS, Script, refusal
from tests.journeys.test_forks import in_child

LOGIN = "/oauth2/token"
TASKS, THREADS = 200, 32


def cloud_of(**more):
    return Cloud(**{"hosts": 20, "alerts": 0, "children": 4, "child_hosts": 2, **more})


def settings(cloud, **more):
    return {"client_id": cloud.client_id, "client_secret": cloud.client_secret, "transport": cloud, **more}


def logins(cloud):
    """Count the logins of each tenant."""
    forms = [parse_qs(call.body.decode()) for call in cloud.requests if call.path == LOGIN]
    return Counter(form.get("member_cid", ["parent"])[0] for form in forms)


class Turns:
    """A transport that lets all other tasks begin before its answer, and counts the requests under way."""

    def __init__(self, of):
        self.of, self.now, self.most = of, 0, 0
        self.statuses = Counter()

    async def send(self, base_url, request):
        self.now += 1
        self.most = max(self.most, self.now)
        try:
            await asyncio.sleep(0.01)
            found = self.of.send(base_url, request)
            self.statuses[found.status] += 1
            return found
        finally:
            self.now -= 1

    def close(self):
        pass


def test_a_thousand_first_calls_at_once_log_in_once_and_use_no_more_connections_than_allowed():
    cloud = cloud_of()
    turns = Turns(cloud)

    async def main():
        async with aio.Hosts(**settings(cloud, transport=turns, pool_size=20)) as hosts:
            return await asyncio.gather(*(hosts.query_devices_by_filter(limit=1) for _ in range(1000)))

    found = asyncio.run(main())
    assert Counter(one.status_code for one in found) == {200: 1000}
    assert logins(cloud) == {"parent": 1}
    assert turns.most == 20


def test_all_calls_that_wait_for_a_login_get_its_error_and_it_is_made_once():
    net = Script(logins=[refusal(403)])

    async def main():
        hosts = aio.Hosts(**CREDS, transport=Turns(net), pythonic=True)
        calls = [hosts.query_devices_by_filter() for _ in range(200)]
        return await asyncio.gather(*calls, return_exceptions=True)

    found = asyncio.run(main())
    assert {type(one) for one in found} == {LoginFailed}
    assert len(set(map(id, found))) == 200
    assert net.paths() == [LOGIN]


def test_each_child_logs_in_once_however_many_tasks_begin_with_it():
    cloud = cloud_of()

    async def main():
        async with aio.OAuth2(**settings(cloud, transport=Turns(cloud))) as auth:
            children = [aio.Hosts(auth_object=auth.child(cid)) for cid in cloud.children for _ in range(20)]
            return await asyncio.gather(*(hosts.query_devices_by_filter() for hosts in children))

    assert {one.status_code for one in asyncio.run(main())} == {200}
    assert logins(cloud) == dict.fromkeys(cloud.children, 1)


@each("first", ["threads", "tasks", "both"])
@each("over", ["the simulator in process", "sockets"])
def test_threads_and_tasks_share_token_settings_and_budget(first, over):
    cloud, budgeted = cloud_of(), []

    def run(**given):
        hosts = Hosts(auth_object=OAuth2(**given, requests_per_minute=100_000), lazy_login=True)
        limiter: Any = hosts.auth_object.limiter
        reserve = limiter.reserve

        def reserved(scope):
            budgeted.append(scope)
            return reserve(scope)

        limiter.reserve = reserved
        twin = aio.Hosts(auth_object=hosts.auth_object)
        statuses = []

        def call(_):
            statuses.append(hosts.query_devices_by_filter(limit=1).status_code)

        async def calls():
            found = await asyncio.gather(*(twin.query_devices_by_filter(limit=1) for _ in range(TASKS)))
            statuses.extend(one.status_code for one in found)

        def in_threads():
            with ThreadPoolExecutor(THREADS) as pool:
                list(pool.map(call, range(THREADS)))

        if first == "both":
            thread = threading.Thread(target=in_threads)
            thread.start()
            asyncio.run(calls())
            thread.join()
        else:
            for step in (in_threads, lambda: asyncio.run(calls()))[:: 1 if first == "threads" else -1]:
                step()
        assert Counter(statuses) == {200: TASKS + THREADS}
        assert logins(cloud) == {"parent": 1}
        assert Counter(scope for scope in budgeted if not scope) == {"": TASKS + THREADS}
        twin.auth_object.timeout = 7.5
        assert hosts.auth_object.timeout == 7.5
        hosts.auth_object.close()

    if over == "sockets":
        with cloud.serve() as served:
            run(**settings(cloud, transport=None), base_url=served.url)
    else:
        run(**settings(cloud))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_a_fork_uses_the_token_in_a_loop_of_its_own_and_calls_without_one():
    cloud = cloud_of()
    twin: Any = None
    sync: Any = None

    def work():
        async def again():
            return (await twin.query_devices_by_filter(limit=1)).status_code

        called = sync.query_devices_by_filter(limit=1).status_code  # as in a thread: the fork has no event loop
        return [called, called_in_thread(lambda: asyncio.run(again())), sum(logins(cloud).values())]

    def called_in_thread(call):  # the thread of the fork is within a task of the parent
        with ThreadPoolExecutor(1) as pool:
            return pool.submit(call).result()

    async def main():
        nonlocal twin, sync
        twin = aio.Hosts(**settings(cloud))
        sync = twin._original
        await twin.query_devices_by_filter(limit=1)
        told = await aio.run(in_child, work)
        return told, (await twin.query_devices_by_filter(limit=1)).status_code

    assert asyncio.run(main()) == ([200, 200, 1], 200)


def test_a_token_that_the_api_refuses_is_renewed_once_for_all_tasks():
    cloud = cloud_of()

    async def main():
        async with aio.Hosts(**settings(cloud, transport=Turns(cloud), clock=VirtualClock())) as hosts:
            await hosts.query_devices_by_filter(limit=1)
            cloud.expire_tokens()
            return await asyncio.gather(
                *(hosts.query_devices_by_filter(limit=1) for _ in range(14))
            )  # the limit after a 401 is 15

    assert {one.status_code for one in asyncio.run(main())} == {200}
    assert logins(cloud) == {"parent": 2}


def test_after_one_429_no_task_sends_before_the_moment():
    clock = VirtualClock()
    cloud = cloud_of(clock=clock)
    turns = Turns(cloud)

    async def main():
        async with aio.Hosts(**settings(cloud, transport=turns, clock=clock, pool_size=1)) as hosts:
            await hosts.query_devices_by_filter(limit=1)
            cloud.faults.add(Fault.rate_limited(20), route="/devices/queries/devices/v1", times=1)
            return await asyncio.gather(*(hosts.query_devices_by_filter(limit=1) for _ in range(50)))

    assert {one.status_code for one in asyncio.run(main())} == {200}
    assert turns.statuses[429] == 1
