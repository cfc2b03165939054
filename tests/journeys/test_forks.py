"""New processes: a fork reuses the token but gets its own locks and connections; a pickle holds only settings."""

from __future__ import annotations

import json
import multiprocessing
import os
import pickle
import select
import signal
import threading
import time
import traceback
import warnings
from multiprocessing import forkserver
from types import SimpleNamespace
from typing import Any

import pytest

from falconlite import FalconInterface, Hosts, InstallationTokens, InvalidCredentials, OAuth2, Retry
from falconlite.retry.limits import Budget
from falconlite.simulator import Cloud
from tests.doubles import CREDS, Clock, Script, answer

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork"),
    pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning"),
]

PATIENCE = 20
"""Seconds after which a child counts as stuck; normally it exits at once."""

ID, SECRET = "canary-of-the-id-0123456789abcdef", "canary-of-the-secret-0123456789abcdef"


def in_child(work):
    """Run *work* in a fork of this process; return its result, which must be JSON. Fail if it hangs."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:  # pytest must not continue in the child
        try:
            try:
                told = {"told": work()}
            except BaseException:
                told = {"failed": traceback.format_exc()}
            os.write(writing, json.dumps(told).encode())
        finally:
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        ready, _, _ = select.select([pipe], [], [], PATIENCE)
        if not ready:
            os.kill(child, signal.SIGKILL)
        told = json.loads(pipe.read() or b'{"failed": "the child is stuck, or died"}')
    os.waitpid(child, 0)
    assert "failed" not in told, told["failed"]
    return told["told"]


@pytest.fixture(scope="module", params=["http", "https"])
def far(request):
    """Serve a cloud, over HTTP or HTTPS."""
    cloud = Cloud(hosts=3, clients={ID: SECRET})
    with cloud.serve(tls=request.param == "https") as served:
        verify = served.ca_path or True
        settings: dict[str, Any] = {"client_id": ID, "client_secret": SECRET, "base_url": served.url}
        settings |= {"ssl_verify": verify, "timeout": 5}
        yield SimpleNamespace(cloud=cloud, served=served, settings=settings)


def logins(cloud):
    return sum(call.path == "/oauth2/token" for call in cloud.requests)


# Forks


@pytest.mark.usefixtures("forked_ways")
def test_a_fork_uses_the_token_that_there_is_over_a_connection_of_its_own(far):
    hosts = Hosts(**far.settings)
    assert hosts.query_devices().ok
    before, asked = far.served.connections, logins(far.cloud)

    def work():
        result = hosts.query_devices()
        return [result["status_code"], result.attempts, hosts.token]

    assert in_child(work) == [200, 1, hosts.token]
    assert far.served.connections == before + 1
    assert hosts.query_devices().attempts == 1  # over the parent's own connection, which is still open
    assert far.served.connections == before + 1
    assert logins(far.cloud) == asked
    hosts.auth_object.close()


@pytest.mark.usefixtures("forked_ways")
def test_parent_and_children_may_call_at_the_same_time(far):
    hosts = Hosts(**far.settings)
    ids = set(hosts.query_devices().resources)
    go_on, told = os.pipe()
    children = []
    for _ in range(4):
        child = os.fork()
        if child == 0:
            code = 1
            try:
                os.read(go_on, 1)
                code = 0 if all(set(hosts.query_devices().resources) == ids for _ in range(20)) else 1
            finally:
                os._exit(code)
        children.append(child)
    os.write(told, b"1234")
    assert all(set(hosts.query_devices().resources) == ids for _ in range(20))
    assert [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children] == [0] * 4
    os.close(go_on)
    os.close(told)
    hosts.auth_object.close()


@pytest.mark.usefixtures("forked_ways")
def test_a_fork_of_a_fork_is_no_different(far):
    hosts = Hosts(**far.settings)
    hosts.query_devices()

    def work():
        hosts.query_devices()
        return in_child(lambda: hosts.query_devices()["status_code"])

    assert in_child(work) == 200
    assert hosts.query_devices().attempts == 1
    hosts.auth_object.close()


@pytest.mark.usefixtures("forked_ways")
def test_a_fork_that_closes_its_connections_leaves_those_of_the_parent_open(far):
    hosts = Hosts(**far.settings)
    hosts.query_devices()
    before = far.served.connections

    def work():
        hosts.auth_object.close()
        return hosts.query_devices()["status_code"]

    assert in_child(work) == 200
    assert hosts.query_devices().attempts == 1
    assert far.served.connections == before + 1
    hosts.auth_object.close()


@pytest.mark.usefixtures("forked_ways")
def test_a_fork_renews_the_token_for_itself_alone(far):
    hosts = Hosts(**far.settings)
    value = hosts.token

    def work():
        hosts.auth_object.token_time = time.time() - 1795
        return [hosts.query_devices()["status_code"], hosts.token == value, hosts.token_status]

    assert in_child(work) == [200, False, 201]
    assert hosts.token == value
    assert hosts.query_devices().attempts == 1
    hosts.auth_object.close()


def holding(*locks):
    """Hold locks in another thread; return a function that releases them."""
    held, done = threading.Event(), threading.Event()

    def hold():
        for lock in locks:
            lock.acquire()
        held.set()
        done.wait(PATIENCE)
        for lock in reversed(locks):
            lock.release()

    thread = threading.Thread(target=hold)
    thread.start()
    assert held.wait(PATIENCE)

    def let_go():
        done.set()
        thread.join()

    return let_go


@pytest.mark.parametrize("which", ["token", "budget", "quota", "all"])
def test_a_fork_is_not_stuck_on_a_lock_that_a_thread_of_the_parent_held(which):
    net = Script(answer(503), answer(200, {"resources": ["a"]}))
    auth = FalconInterface(**CREDS, transport=net, clock=Clock(), requests_per_minute=100)
    locks = {
        "token": auth.tokens.lock,
        "budget": auth.connection.limiter._lock,  # type: ignore[attr-defined]  # the default limiter
        "quota": auth.connection.quota._lock,
    }
    let_go = holding(*(locks.values() if which == "all" else [locks[which]]))
    try:
        assert in_child(lambda: Hosts(auth).query_devices(deadline=None)["status_code"]) == 200
    finally:
        let_go()
    assert auth.tokens.lock is locks["token"]  # the locks of the parent are unchanged
    assert net.sent == []
    assert Hosts(auth).query_devices()["status_code"] == 200


def test_every_auth_object_that_lives_is_renewed_in_a_fork():
    auths = [FalconInterface(**CREDS, transport=Script(), clock=Clock()) for _ in range(5)]
    let_go = holding(*(auth.tokens.lock for auth in auths))
    try:
        assert in_child(lambda: [Hosts(auth).query_devices()["status_code"] for auth in auths]) == [200] * 5
    finally:
        let_go()


def test_a_fork_that_is_made_in_a_pause_after_a_429_keeps_to_it():
    busy = answer(429, None, Retry_After="30")
    clock = Clock()
    auth = FalconInterface(**CREDS, transport=Script(busy, answer(200, {"resources": []})), clock=clock)
    hosts = Hosts(auth)
    hosts.query_devices(retry=False)
    assert in_child(lambda: [hosts.query_devices()["status_code"], sum(clock.waits) >= 30]) == [200, True]


def test_a_limiter_that_two_auth_objects_share_is_shared_in_a_fork_too():
    clock = Clock()
    budget = Budget(clock, 2)
    first, second = (Hosts(**CREDS, transport=Script(), clock=clock, limiter=budget) for _ in range(2))
    let_go = holding(budget._lock)

    def work():
        for hosts in (first, second, first):
            assert hosts.query_devices().ok
        assert first.auth_object.limiter is second.auth_object.limiter
        return sum(clock.waits) >= 60

    try:
        assert in_child(work)
    finally:
        let_go()


def test_an_auth_object_that_nobody_holds_any_more_is_forgotten():
    from falconlite.auth.locks import LIVING

    auth = FalconInterface(**CREDS, transport=Script())
    assert {auth.connection, auth.tokens} <= set(LIVING)
    before = len(LIVING)
    del auth
    assert len(LIVING) == before - 2


# Other processes, with multiprocessing


def by_object(hosts):
    """Make a call with an object from another process."""
    result = hosts.query_devices()
    auth = hosts.auth_object
    return {
        "status": result["status_code"],
        "errors": result.errors,
        "style": auth.auth_style,
        "retry": tuple(hosts.retry),
        "deadline": hosts.deadline,
        "ceiling": auth.requests_per_minute,
        "window": auth.renew_window,
        "timeout": auth.timeout,
        "pool": auth.connection.pool_size,
        "proxy": auth.proxy,
    }


def by_object_that_lacks_credentials(hosts):
    """Make a call with an object that has no credentials here; return result and warnings."""
    for name in ("FALCON_CLIENT_ID", "FALCON_CLIENT_SECRET"):
        os.environ.pop(name, None)
    hosts = pickle.loads(pickle.dumps(hosts))
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        result = hosts.query_devices()
    return result["status_code"], result.errors[0]["message"], [str(each.message) for each in caught]


@pytest.fixture(params=["fork", "spawn", "forkserver"])
def pool(request, monkeypatch):
    """Start a pool with each start method; credentials are in its environment."""
    monkeypatch.setenv("FALCON_CLIENT_ID", ID)
    monkeypatch.setenv("FALCON_CLIENT_SECRET", SECRET)
    context = multiprocessing.get_context(request.param)
    if request.param == "forkserver":
        context.set_forkserver_preload(["falconlite.auth.interface", "falconlite.transport.pooled"])
    with context.Pool(1) as pool:
        yield pool
        pool.close()
        pool.join()
    if request.param == "forkserver":
        forkserver._forkserver._stop()  # type: ignore[attr-defined]  # else it runs to the end of the tests, with this environment


@pytest.mark.usefixtures("forked_ways")
def test_a_service_can_be_handed_to_another_process(pool, far):
    hosts = Hosts(**far.settings, retry=Retry(attempts=2), deadline=50, requests_per_minute=600, renew_window=300)
    hosts.query_devices()
    asked = logins(far.cloud)
    told = pool.apply_async(by_object, (hosts,)).get(PATIENCE)
    assert told == {
        "status": 200,
        "errors": [],
        "style": "ENVIRONMENT",
        "retry": (2, 0.5, 4.0, 60.0),
        "deadline": 50,
        "ceiling": 600,
        "window": 300,
        "timeout": 5,
        "pool": 32,
        "proxy": None,
    }
    assert logins(far.cloud) == asked + 1  # it has logged in itself
    assert hosts.query_devices().attempts == 1
    hosts.auth_object.close()


def test_another_process_without_credentials_says_what_is_missing(pool):
    hosts = Hosts(**CREDS, transport=Script())
    status, message, warned = pool.apply_async(by_object_that_lacks_credentials, (hosts,)).get(PATIENCE)
    assert status == 403
    assert "set FALCON_CLIENT_ID and FALCON_CLIENT_SECRET" in message
    assert warned == [message]


# Pickles

SETTINGS = {
    "base_url": "http://falcon.example:8080/",
    "allow_http": True,
    "timeout": (1, 2),
    "deadline": 50,
    "retry": Retry(attempts=9, longest=7),
    "requests_per_minute": 77,
    "pool_size": 5,
    "renew_window": 345,
    "proxy": "http://proxy.example:3128",
    "user_agent": "mine/1",
    "pythonic": True,
    "sanitize_log": False,
    "debug_record_count": 9,
    "member_cid": "KID",
}


def environment(monkeypatch, prefix="FALCON_"):
    monkeypatch.setenv(f"{prefix}CLIENT_ID", ID)
    monkeypatch.setenv(f"{prefix}CLIENT_SECRET", SECRET)


@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
@pytest.mark.parametrize("kind", [FalconInterface, OAuth2])
def test_settings_survive_a_pickle(monkeypatch, kind, protocol):
    environment(monkeypatch)
    auth = kind(**CREDS, **SETTINGS)
    again = pickle.loads(pickle.dumps(auth, protocol))
    assert type(again) is kind
    for name in SETTINGS.keys() - {"member_cid", "allow_http", "pool_size"}:
        assert getattr(again, name) == getattr(auth, name), name
    assert (again.connection.allow_http, again.connection.pool_size, again.creds["member_cid"]) == (True, 5, "KID")
    assert again.creds["client_id"] == ID
    assert again.connection.limiter is not auth.connection.limiter
    assert pickle.loads(pickle.dumps(again)).retry == auth.retry


def test_settings_that_were_changed_survive_too(monkeypatch):
    environment(monkeypatch)
    auth = FalconInterface(**CREDS)
    auth.retry, auth.deadline, auth.timeout, auth.requests_per_minute, auth.renew_window = False, None, None, 9, 600
    again = pickle.loads(pickle.dumps(auth))
    assert (again.retry.attempts, again.deadline, again.timeout) == (1, None, None)
    assert (again.requests_per_minute, again.renew_window) == (9, 600)


def test_what_a_class_has_for_itself_survives(monkeypatch):
    environment(monkeypatch)
    hosts = Hosts(FalconInterface(**CREDS, transport=Script()), retry=2, deadline=None, timeout=3)
    again = pickle.loads(pickle.dumps(hosts))
    assert (again.retry, again.deadline, again.timeout) == (Retry(attempts=2), None, 3)
    tokens = pickle.loads(pickle.dumps(InstallationTokens(hosts)))
    assert (tokens.retry, tokens.deadline) == (Retry(), 300)
    assert (tokens._retry, tokens._deadline) == (InstallationTokens(hosts)._retry, InstallationTokens(hosts)._deadline)


class Shared:
    """A limiter that can be pickled."""

    def reserve(self, scope):
        return 0.0

    def report(self, scope, remaining): ...
    def cool_down(self, scope, seconds): ...


def test_a_limiter_goes_with_its_auth_object(monkeypatch):
    environment(monkeypatch)
    again = pickle.loads(pickle.dumps(FalconInterface(**CREDS, transport=Script(), limiter=Shared())))
    assert isinstance(again.limiter, Shared)


@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_no_secret_is_in_a_pickle(protocol):
    net = Script(answer(401))
    auth = OAuth2(
        client_id=ID,
        client_secret=SECRET,
        transport=net,
        proxy={"https": "http://u:canary-of-the-proxy@p:1"},
    )
    hosts = Hosts(auth, ext_headers={"X-Api-Key": "canary-of-the-key"}, proxy="http://u:canary-of-the-proxy@p:1")
    hosts.query_devices()
    assert hosts.token
    for thing in (auth, hosts):
        recipe = pickle.dumps(thing, protocol)
        for secret in (b"canary", hosts.token.encode()):
            assert secret not in recipe


def test_a_pickle_of_a_token_that_was_handed_in_has_nothing_to_log_in_with():
    hosts = Hosts(access_token="HANDED", transport=Script(), pythonic=True)
    recipe = pickle.dumps(hosts)
    assert b"HANDED" not in recipe
    again = pickle.loads(recipe)
    assert again.auth_style == "NONE"
    with (
        pytest.warns(match="FALCON_CLIENT_ID"),
        pytest.raises(InvalidCredentials, match=r"nothing to log in with: .* set FALCON_CLIENT_ID") as caught,
    ):
        again.query_devices()
    assert caught.value.code == 403


def test_the_names_of_the_variables_survive(monkeypatch):
    auth = FalconInterface(**CREDS, transport=Script(), environment={"prefix": "MINE_"})
    environment(monkeypatch, "MINE_")
    again = pickle.loads(pickle.dumps(auth))
    assert (again.auth_style, again.creds) == ("ENVIRONMENT", {"client_id": ID, "client_secret": SECRET})


def test_an_auth_object_that_was_unpickled_is_renewed_in_a_fork_too(monkeypatch):
    environment(monkeypatch)
    again = pickle.loads(pickle.dumps(FalconInterface(**CREDS, transport=Script())))
    again.connection.transport = Script()
    let_go = holding(again.tokens.lock)
    try:
        assert in_child(lambda: Hosts(again).query_devices()["status_code"]) == 200
    finally:
        let_go()
