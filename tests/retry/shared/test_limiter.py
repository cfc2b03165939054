"""RedisLimiter with a real server: leases, several processes, and a store that fails in each way."""

from __future__ import annotations

import pickle
import signal
import time
import warnings
from contextlib import contextmanager
from threading import Thread

import pytest
import redis

from falconlite import Hosts, OAuth2
from falconlite.errors import SDKWarning
from falconlite.retry.shared.limiter import RedisLimiter
from falconlite.simulator import Cloud, Fault
from tests.redis_server import server


@pytest.fixture(scope="module")
def one():
    with server() as running:
        yield running


@pytest.fixture
def store(one):
    client = one.client()
    client.flushall()
    client.config_resetstat()
    yield client
    client.close()


def operations(store):
    """The number of scripts that were run."""
    return sum(store.info("commandstats").get(f"cmdstat_{name}", {}).get("calls", 0) for name in ("eval", "evalsha"))


def all_of(limiter, scope="", most=10_000):
    """Reserve until the limiter says wait; return how many requests that were."""
    for number in range(most):
        if limiter.reserve(scope):
            return number
    raise AssertionError("no end")


def waited(limiter, scope=""):
    """Reserve one request, and wait as often as the limiter says."""
    for _ in range(1000):
        if not (wait := limiter.reserve(scope)):
            return
        time.sleep(min(wait, 0.05))
    raise AssertionError("no end")


def test_a_request_costs_few_store_operations(store):
    limiter = RedisLimiter(store)
    for _ in range(400):
        assert limiter.reserve("") == 0
    assert operations(store) <= 20


def test_processes_together_get_the_limit_and_no_more(store):
    limiters = [RedisLimiter(store, requests_per_minute=300) for _ in range(5)]
    got, open_ones = 0, list(limiters)
    for _ in range(10_000):
        for limiter in [*open_ones]:
            if limiter.reserve(""):
                open_ones.remove(limiter)
            else:
                got += 1
    assert 150 <= got <= 300


def test_the_lower_of_the_own_ceiling_and_the_stated_limit_holds(store):
    first, second = RedisLimiter(store, requests_per_minute=500), RedisLimiter(store)
    first.learn_limit("", 40, 39)
    waited(first)
    first._shares[""].left = 0
    waited(first)
    assert all_of(second) + 2 <= 40


def test_a_429_closes_the_scope_for_all_others_not_other_scopes(store):
    first, second = RedisLimiter(store), RedisLimiter(store)
    waited(first, "/installation-tokens")
    first.cool_down("/installation-tokens", 30)
    assert 29 < first.reserve("/installation-tokens") <= 30
    while not store.exists("falconlite:budget:{/installation-tokens}") or operations(store) < 3:
        time.sleep(0.005)
    assert 28 < second.reserve("/installation-tokens") <= 30
    assert second.reserve("") == first.reserve("") == 0
    assert second.reserve("oauth2") == 0


def test_a_request_with_a_limit_of_its_own_counts_twice_and_waits_for_both(store):
    limiter = RedisLimiter(store)
    waited(limiter, "/installation-tokens")
    own, all_calls = (limiter._shares[scope] for scope in ("/installation-tokens", ""))
    assert len(own.flying) == len(all_calls.flying) == 1
    limiter.cool_down("", 20)
    assert limiter.reserve("/installation-tokens") > 19
    assert len(own.flying) == 1
    assert limiter.reserve("oauth2") == 0


def test_a_forked_process_does_not_use_the_lease_of_its_parent(store, monkeypatch):
    monkeypatch.setattr("falconlite.retry.shared.limiter.PATIENCE", 5.0)  # a busy machine asks twice otherwise
    limiter = RedisLimiter(store)
    waited(limiter)
    assert limiter._shares[""].left
    limiter.after_fork()
    before = operations(store)
    waited(limiter)
    assert operations(store) == before + 1
    assert len(limiter._shares[""].flying) == 1


# A store that fails


@contextmanager
def stopped(running, store):
    running.stop()
    try:
        yield
    finally:
        running.start()


@contextmanager
def hanging(running, store):
    running.process.send_signal(signal.SIGSTOP)
    try:
        yield
    finally:
        running.process.send_signal(signal.SIGCONT)


@contextmanager
def full(running, store):
    store.config_set("maxmemory", 1)
    try:
        yield
    finally:
        store.config_set("maxmemory", 0)


@contextmanager
def read_only(running, store):
    """As a replica is, during a failover."""
    store.replicaof("127.0.0.1", 1)
    try:
        yield
    finally:
        store.replicaof("NO", "ONE")


@contextmanager
def loading(running, store):
    """A script that runs for too long: the server answers BUSY."""
    store.config_set("busy-reply-threshold", 1)
    other = redis.Redis(unix_socket_path=running.socket, socket_timeout=0.02)
    with pytest.raises(redis.RedisError):
        other.eval("while true do end", 0)
    other.close()
    try:
        yield
    finally:
        store.script_kill()


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="Windows has no SIGSTOP")
@pytest.mark.parametrize("fault", [stopped, hanging, full, read_only, loading])
def test_without_the_store_calls_go_on_with_one_warning_and_then_share_again(fault):
    with server() as running:
        store = running.client()
        limiter = RedisLimiter(running.url, requests_per_minute=4000)
        waited(limiter)
        limiter._shares[""].left = 0
        with fault(running, store), pytest.warns(SDKWarning, match="shared rate limit") as warned:  # noqa: PT031  # any of the calls may warn
            asked = got = 0
            while len(warned) < 1 or asked < 400:
                got += not limiter.reserve("")
                asked += 1
                time.sleep(0 if limiter.away else 0.001)
            assert limiter.away
            assert 100 < got <= 240  # a twentieth of the limit, and a lease or two
        assert len(warned) == 1
        limiter._again = 0.0  # the time of the next attempt
        while limiter.away:
            limiter.reserve("")
            time.sleep(0.005)
            limiter._again = min(limiter._again, time.monotonic() + 0.01)
        waited(limiter)
        assert store.exists("falconlite:budget:{}")
        counted = sum(int(value) for field, value in store.hgetall("falconlite:budget:{}").items() if field.isdigit())
        assert counted > 100  # what was sent meanwhile is counted too
        store.close()


@pytest.mark.parametrize("loss", ["flushall", "script_flush"])
def test_a_wiped_store_is_filled_again_without_a_warning(store, loss):
    limiter = RedisLimiter(store)
    waited(limiter)
    limiter._shares[""].left = 0
    getattr(store, loss)()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        waited(limiter)
    assert not limiter.away
    assert store.exists("falconlite:budget:{}")


# With an auth object


def test_calls_of_an_auth_object_use_leases_and_learn_the_limit(store):
    cloud = Cloud(rate_limit=6100)
    limiter = RedisLimiter(store)
    given = {"client_id": cloud.client_id, "client_secret": cloud.client_secret, "retry": False}
    hosts = Hosts(auth_object=OAuth2(**given, transport=cloud, limiter=limiter))
    for _ in range(100):
        assert hosts.query_devices_by_filter(limit=1).status_code == 200
    assert operations(store) < 20
    limiter._shares[""].left = 0
    assert hosts.query_devices_by_filter(limit=1).status_code == 200
    assert limiter._shares[""].limit == 6100
    cloud.faults.add(Fault.rate_limited(30))
    assert hosts.query_devices_by_filter(limit=1).status_code == 429
    assert limiter.reserve("") > 28


@pytest.mark.parametrize(
    ("args", "given", "named"),
    [
        ([5], {}, "client"),
        (["redis://x"], {"prefix": ""}, "prefix"),
        (["redis://x"], {"weight": 0}, "weight"),
        (["redis://x"], {"weight": "heavy"}, "weight"),
        (["redis://x"], {"floor": -1}, "floor"),
        (["redis://x"], {"floor": 1.5}, "floor"),
        (["redis://x"], {"group": ""}, "group"),
        (["redis://x"], {"requests_per_minute": 0}, "requests_per_minute"),
    ],
)
def test_wrong_arguments_are_named(args, given, named):
    with pytest.raises((TypeError, ValueError), match=f"^{named}"):
        RedisLimiter(*args, **given)


def test_a_limiter_is_pickled_without_secrets_or_not_at_all(one):
    copy = pickle.loads(pickle.dumps(RedisLimiter(one.url, "ours", weight=3, floor=5, group="night")))
    assert (copy.weight, copy.floor, copy.group, copy._prefix) == (3, 5, "night", "ours")
    with pytest.raises(TypeError, match="password") as raised:
        pickle.dumps(RedisLimiter("redis://:SECRET@localhost"))
    assert "SECRET" not in str(raised.value)


def test_one_late_answer_counts_once_for_any_number_of_threads(store, one):
    limiter = RedisLimiter(one.url)
    one.process.send_signal(signal.SIGSTOP)
    try:
        threads = [Thread(target=limiter.reserve, args=("",)) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    finally:
        one.process.send_signal(signal.SIGCONT)
    assert limiter.away
    while limiter.away:  # the answer came, though late
        time.sleep(0.005)
    assert limiter.reserve("") == 0


def test_at_exit_when_no_thread_starts_the_own_budget_serves(store, monkeypatch):
    def start(thread):
        raise RuntimeError("can't create new thread at interpreter shutdown")

    monkeypatch.setattr(Thread, "start", start)
    limiter = RedisLimiter(store)
    assert limiter.reserve("oauth2") == limiter.reserve("") == 0
    limiter.cool_down("", 5)
    assert limiter.reserve("") > 4
