"""The rate limit that ``store=`` shares: who shares it, what it is called, which settings it has, what a pickle keeps."""

from __future__ import annotations

import gc
import json
import pickle
import re
import threading

import pytest

from falconlite import APIHarnessV2, Hosts, OAuth2, RedisLimiter, RedisStore
from falconlite.errors import IgnoredSettingWarning, PayloadValidationError
from falconlite.exporting.crew import _recipe
from falconlite.retry.limits import Budget
from falconlite.retry.shared import limiter as limiters
from falconlite.simulator import Cloud
from tests.auth.test_many_processes import PATIENCE, started
from tests.auth.test_shared_stores import Plain, raw
from tests.cases import each
from tests.doubles import CREDS, Script
from tests.redis_server import server

OTHER = {"client_id": "OTHER" * 6, "client_secret": "WORD" * 8}


@pytest.fixture(autouse=True)
def patient(monkeypatch):
    """Give the server longer: the machine of the tests may be so busy that it does not run for a while."""
    monkeypatch.setitem(RedisStore.__init__.__kwdefaults__, "patience", PATIENCE)
    monkeypatch.setattr(limiters, "PATIENCE", PATIENCE)


@pytest.fixture(scope="module")
def one():
    with server() as running:
        yield running


@pytest.fixture
def url(one):
    with one.client() as client:
        client.flushall()
    return one.url


@pytest.fixture
def cloud():
    return Cloud(hosts=3, children=2)


def keys_of(cloud):
    return {"client_id": cloud.client_id, "client_secret": cloud.client_secret, "transport": cloud}


def budgets(url):
    """Return the names of the keys of rate limits, each without its scope, and how often each occurs."""
    names = [name.partition(":budget:")[0] for name in raw(url) if ":budget:" in name]
    return {name: names.count(name) for name in names}


def limiter_in(auth):
    return auth.limiter


def calls(cloud):
    return sum(call.path.startswith("/devices/") for call in list(cloud.requests))


# Who shares


@pytest.mark.parametrize("early", [False, True], ids=["made-in-each", "made-before-the-fork"])
def test_processes_with_one_store_share_the_ceiling(cloud, url, early):
    """Without sharing each of the two would send 60. All at once are 30; then the rest of the minute is paced."""
    more = {"requests_per_minute": 60, "retry": {"attempts": 1, "longest": 0}}
    with (
        cloud.serve() as served,
        started(cloud, served.url, url, processes=2, calls=60, early=early, **more) as program,
    ):
        assert program.stdout.readline() == "half\n"
        program.stdin.write("\n")
        program.stdin.flush()
        statuses = json.loads(program.stdout.readline())
    assert statuses["200"] == calls(cloud)
    assert statuses["200"] + statuses["429"] == 120  # a call that would have to wait is not sent
    assert 30 <= calls(cloud) <= 60


def test_all_tenants_of_a_client_share_and_another_client_or_cloud_does_not(cloud, url):
    keys, (first, second) = keys_of(cloud), cloud.children
    auth = OAuth2(**keys, store=url)
    for used in (auth, auth.child(first), OAuth2(**keys, member_cid=second, store=RedisStore(url))):
        assert Hosts(used).query_devices().ok
    (shared,) = budgets(url)
    assert OAuth2(creds=lambda: keys_of(cloud) | {"transport": None}, transport=cloud, store=url).login()
    assert list(budgets(url)) == [shared]
    for settings in (OTHER, CREDS, CREDS | {"base_url": "eu-1"}):
        assert Hosts(**settings, transport=Script(), store=url).query_devices().ok
    assert len(budgets(url)) == 4
    auth.creds = OTHER  # the next login is that of another account
    assert auth.login()
    assert len(budgets(url)) == 4
    assert limiter_in(auth)._prefix != shared


def test_no_key_and_no_value_shows_client_secret_or_tenant(cloud, url):
    auth = OAuth2(**keys_of(cloud), store=url, weight=3)
    for used in (auth, auth.child(cloud.children[0])):
        assert Hosts(used).query_devices().ok
    stored = raw(url)
    assert all(name.startswith("falconlite:") for name in stored)
    hidden = (cloud.client_id, cloud.client_secret, cloud.cid, cloud.children[0])
    assert not any(word.encode() in content for word in hidden[:2] for content in stored.values())
    assert not any(word.lower() in name.lower() for word in hidden for name in stored)
    assert not any(
        word.lower().encode() in stored[name].lower() for name in stored for word in hidden if "budget" in name
    )


# Settings


@each("kind", [OAuth2, Hosts, APIHarnessV2])
def test_the_settings_reach_the_script(kind, url, cloud):
    made = kind(**keys_of(cloud), store=url, weight=2.5, floor=7, requests_per_minute=90)
    auth = made if kind is not Hosts else made.auth_object
    assert Hosts(auth).query_devices().ok
    (found,) = budgets(url)
    fields = raw_fields(url, f"{found}:budget:{{}}")
    assert (fields["g:2.5/7"]["weight"], fields["g:2.5/7"]["floor"]) == (2.5, 7)
    assert (auth.requests_per_minute, limiter_in(auth)._shares[""].limit) == (90, 90)
    auth.requests_per_minute = 30
    assert Hosts(auth).query_devices().ok
    assert (limiter_in(auth).weight, limiter_in(auth)._shares[""].limit) == (2.5, 30)
    with RedisStore(url).client as client:
        client.flushall()


def raw_fields(url, name):
    with RedisStore(url).client as client:
        return {field.decode(): json.loads(value) for field, value in client.hgetall(name).items()}


@each("given", [{"weight": 0}, {"weight": "heavy"}, {"weight": float("nan")}, {"floor": -1}, {"floor": 1.5}])
def test_a_wrong_weight_or_floor_is_refused_without_a_store_too(given):
    with pytest.raises(ValueError, match=f"^{next(iter(given))} must be"):
        Hosts(**CREDS, transport=Script(), **given)


class Both(Plain):
    """A store that is a limiter too."""

    def __init__(self):
        super().__init__()
        self.reserved = []
        self.forked = 0

    def reserve(self, scope):
        self.reserved.append(scope)
        return 0.0

    def report(self, scope, remaining): ...
    def cool_down(self, scope, seconds): ...

    def after_fork(self):
        self.forked += 1


def test_a_store_with_both_protocols_is_used_for_both_unless_a_limiter_is_given():
    store, net, other = Both(), Script(), Both()
    hosts = [Hosts(**CREDS, transport=net, store=store), Hosts(**CREDS, transport=net, store=store, limiter=other)]
    assert all(each_one.query_devices().ok for each_one in hosts)
    assert (store.reserved, other.reserved) == (["oauth2", ""], [""])
    assert len(net.forms()) == 1
    hosts[0].auth_object.connection.after_fork()
    hosts[0].auth_object.connection.store.after_fork()
    assert store.forked == 1
    with pytest.raises(TypeError, match="requests_per_minute or a store"):
        OAuth2(**CREDS, store=store, requests_per_minute=5)
    with pytest.raises(TypeError, match=r"^store must have reserve\(scope\)"):
        OAuth2(**CREDS, store=type("WithoutScopes", (Both,), {"reserve": lambda self: 0.0})())


def test_a_limiter_of_the_callers_wins_over_that_of_redis(url, cloud):
    limiter = RedisLimiter(url, "mine")
    assert Hosts(**keys_of(cloud), store=url, limiter=limiter).query_devices().ok
    assert list(budgets(url)) == ["mine"]
    assert any(":token:" in name for name in raw(url))


@each(
    "settings, said",
    [
        ({"weight": 2}, "^weight has no effect: the rate limit is not shared"),
        ({"weight": 2, "floor": 1, "store": "memory"}, "^weight and floor have no effect"),
        ({"floor": 1, "store": Plain()}, "^floor has no effect"),
        ({"floor": 1, "store": Both()}, "the store is a limiter"),
        ({"weight": 2, "store": "redis://127.0.0.1:1", "limiter": Both()}, "limiter has its own"),
        ({"weight": 2, "store": "redis://127.0.0.1:1", "access_token": "T"}, "^weight has no effect"),
    ],
)
def test_settings_without_effect_are_named(settings, said):
    keys = {} if "access_token" in settings else CREDS
    with pytest.warns(IgnoredSettingWarning) as caught:
        OAuth2(**keys, transport=Script(), **settings)
    found = [str(warning.message) for warning in caught]
    assert re.search(said, found.pop())
    assert found == (
        ["store has no effect on a token token: nothing logs in, and no rate limit is shared"] if not keys else []
    )


# Pickles, threads, worker processes


def test_a_pickle_keeps_the_settings_and_the_worker_makes_its_own_limiter(url, monkeypatch):
    monkeypatch.setenv("FALCON_CLIENT_ID", CREDS["client_id"])
    monkeypatch.setenv("FALCON_CLIENT_SECRET", CREDS["client_secret"])
    auth = OAuth2(store=url, weight=3, floor=4, requests_per_minute=50)
    again = limiter_in(pickle.loads(pickle.dumps(auth)))
    assert (again._prefix, again._url) == (limiter_in(auth)._prefix, url)
    assert (again.weight, again.floor, again.requests_per_minute) == (3, 4, 50)
    secret = pickle.dumps(OAuth2(store="redis://:pass-word@127.0.0.1:1/0", weight=3, requests_per_minute=50))
    assert b"pass-word" not in secret
    monkeypatch.setenv("FALCON_STORE", url)
    again = limiter_in(pickle.loads(secret))
    assert (again._prefix, again._url, again.weight, again.requests_per_minute) == (
        limiter_in(auth)._prefix,
        url,
        3,
        50,
    )
    monkeypatch.delenv("FALCON_STORE")
    with pytest.warns(IgnoredSettingWarning, match="weight has no effect"):
        assert isinstance(limiter_in(pickle.loads(secret)), Budget)


def test_the_workers_of_an_export_share_the_limit_over_a_url_with_a_password_too(cloud):
    with server() as locked, cloud.serve() as served:
        locked.client().config_set("requirepass", "pass-word")
        url = f"unix://:pass-word@{locked.socket}"
        hosts = Hosts(client_id=cloud.client_id, client_secret=cloud.client_secret, base_url=served.url, store=url)
        kind, settings, _ = pickle.loads(pickle.dumps(_recipe(hosts, 2)))
        worker = kind(**settings, lazy_login=True)
        assert worker.query_devices().ok
        assert not limiter_in(worker.auth_object).away
        assert limiter_in(worker.auth_object)._prefix == limiter_in(hosts.auth_object)._prefix
        with pytest.raises(TypeError, match="password"):
            pickle.dumps(limiter_in(worker.auth_object))


def test_an_export_by_workers_is_refused_if_they_cannot_share_the_limit(one, tmp_path):
    with one.client() as client:
        hosts = Hosts(**CREDS, base_url="http://127.0.0.1:1", store=RedisStore(client), lazy_login=True)
        with pytest.raises(PayloadValidationError, match="cannot share the rate limit of this store"):
            hosts.export_devices(tmp_path / "hosts.jsonl", processes=2)


def test_the_thread_of_a_limiter_ends_with_its_auth_object(url):
    before = set(threading.enumerate())
    auth = OAuth2(**CREDS, transport=Script(), store=url)
    assert Hosts(auth).query_devices().ok
    (thread,) = (each_one for each_one in set(threading.enumerate()) - before if each_one.name == "falconlite-budget")
    del auth
    gc.collect()
    thread.join(30)
    assert not thread.is_alive()
