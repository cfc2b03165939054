"""Token stores: who may log in, tokens of other processes, the API's clock."""

from __future__ import annotations

from email.utils import formatdate

import pytest

from falconlite import FalconInterface, Hosts, TransportError
from falconlite.auth.bearer import Token
from falconlite.auth.stores.memory import InMemory
from tests.doubles import CREDS, Clock, Script, answer, refusal, token

OK = answer(200, {"meta": {}, "resources": ["a"], "errors": []})


class Shared(InMemory):
    """A store shared by several processes; one holder at a time has the lease of a key."""

    __slots__ = ("leased", "seen")

    def __init__(self):
        super().__init__()
        self.leased, self.seen = set(), []

    def save(self, key, token):
        self.leased.discard(key)
        super().save(key, token)

    def lease(self, key, seconds):
        self.seen.append(seconds)
        if key in self.leased:
            return False
        self.leased.add(key)
        return True


def auth_with(store, *answers, clock=None, logins=None, **given):
    net = Script(*answers, logins=logins)
    auth = FalconInterface(**{**CREDS, **given}, transport=net, clock=clock or Clock())
    auth.tokens.store = store
    return Hosts(auth, lazy_login=True), net


def test_a_token_that_one_has_stored_serves_the_other_until_it_is_stale():
    store, clock = Shared(), Clock()
    (one, first), (two, second) = (auth_with(store, clock=clock, logins=[token(v), token(v * 2)]) for v in "AB")
    assert one.query_devices().ok
    clock.now += 1000
    assert two.query_devices().ok
    assert (len(first.forms()), second.forms(), second.bearers()) == (1, [], ["A"])
    assert two.auth_object.token_time == clock.now - 1000
    clock.now += 700
    assert two.query_devices().ok
    assert len(second.forms()) == 1
    assert one.query_devices().ok
    assert (len(first.forms()), first.bearers()) == (1, ["A", "B"])


@pytest.mark.parametrize(
    "other", [{"client_id": "OTHER"}, {"client_secret": "OTHER"}, {"member_cid": "KID"}, {"base_url": "eu-1"}]
)
def test_no_token_serves_other_credentials_tenants_or_clouds(other):
    store = Shared()
    assert auth_with(store)[0].query_devices().ok
    hosts, net = auth_with(store, **other)
    assert hosts.query_devices().ok
    assert len(net.forms()) == 1


def test_a_provider_is_asked_once_for_the_key_and_the_login_and_a_refused_secret_keeps_no_lease():
    store, clock, asked = Shared(), Clock(), []

    def provider():
        asked.append(1)
        return CREDS | {"client_secret": "old" if len(asked) == 1 else "new"}

    one, first = auth_with(store, creds=provider, clock=clock, logins=[refusal(), token("A")])
    assert one.query_devices().ok
    assert (len(first.forms()), len(asked), store.leased) == (2, 2, set())
    other, second = auth_with(store, creds=provider, clock=clock)
    assert other.query_devices().ok
    assert (second.forms(), second.bearers(), len(asked)) == ([], ["A"], 3)


def test_a_token_that_the_api_refused_is_replaced_by_a_newer_one_of_the_store_or_a_login():
    store, clock = Shared(), Clock()
    one, first = auth_with(store, OK, refusal(401), OK, clock=clock)
    assert one.query_devices().ok
    clock.now += 1
    key = next(iter(store._tokens))
    store.save(key, store.load(key)._replace(value="NEW", issued=clock.time()))
    assert one.query_devices().attempts == 2
    assert first.bearers() == ["T1", "T1", "NEW"]
    first.answers = [refusal(401), OK]
    assert one.query_devices().attempts == 2
    assert first.bearers()[-2:] == ["NEW", "T2"]


def test_while_another_process_logs_in_this_one_waits_for_its_token():
    store, clock = Shared(), Clock()
    hosts, net = auth_with(store, clock=clock)
    hosts.query_devices()
    clock.now += 1800
    key = next(iter(store._tokens))
    store.leased.add(key)
    sleep = clock.sleep

    def done(seconds):
        sleep(seconds)
        if len(clock.waits) == 4:
            store.save(key, Token("THEIRS", 201, None, 1799, clock.time()))

    clock.sleep = done  # type: ignore[method-assign]  # a stand-in
    assert hosts.query_devices().ok
    assert (net.bearers(), len(net.forms()), len(clock.waits)) == (["T1", "THEIRS"], 1, 4)


def test_while_another_process_logs_in_a_token_that_is_not_yet_expired_is_used():
    store, clock = Shared(), Clock()
    hosts, net = auth_with(store, clock=clock)
    hosts.query_devices()
    clock.now += 1700
    key = next(iter(store._tokens))
    store.leased.add(key)
    asked = len(store.seen)
    for _ in range(3):
        assert hosts.query_devices().ok
    assert (net.bearers(), clock.waits, len(store.seen)) == (["T1"] * 4, [], asked + 1)
    store.save(key, Token("THEIRS", 201, None, 1799, clock.time()))
    clock.now += 1
    assert hosts.query_devices().ok
    assert (net.bearers()[-1], len(net.forms())) == ("THEIRS", 1)


def test_a_token_that_is_stored_between_the_look_and_the_lease_is_used():
    class Late(Shared):
        def lease(self, key, seconds):
            super().save(key, Token("THEIRS", 201, None, 1799, clock.time()))
            return super().lease(key, seconds)

    store, clock = Late(), Clock()
    hosts, net = auth_with(store, clock=clock)
    assert hosts.query_devices().ok
    assert (net.bearers(), net.forms(), store.leased) == (["THEIRS"], [], set())


def test_the_wait_for_another_process_ends_with_the_deadline_or_the_lease():
    store, clock = Shared(), Clock()
    hosts, net = auth_with(store, clock=clock)
    key = hosts.auth_object.tokens.key_for(hosts.auth_object.tokens.way.credentials)
    store.leased.add(key)
    with pytest.raises(TransportError, match="while another process was logging in; nothing was sent"):
        hosts.query_devices(deadline=5, pythonic=True)
    assert sum(clock.waits) < 5
    assert net.sent == []
    assert hosts.query_devices().ok  # this lease never ends
    assert 80 <= sum(clock.waits) < 86


@pytest.mark.parametrize("end", ["logout", "child_login", "creds", "refused"])
def test_a_token_that_is_given_up_is_no_longer_stored(end):
    store = Shared()
    hosts, net = auth_with(store, logins=[token("T1"), refusal()])
    hosts.query_devices()
    key = next(iter(store._tokens))
    if end == "refused":
        net.answers = [refusal(401)]
        assert not hosts.query_devices().ok
    else:
        auth = hosts.auth_object
        {"logout": auth.logout, "child_login": lambda: auth.child_login("KID")}.get(
            end, lambda: setattr(auth, "creds", {"client_id": "X", "client_secret": "Y"})
        )()
    assert store.load(key) is None
    assert store.leased == set()


def test_keys_and_stored_tokens_show_no_secret():
    store = Shared()
    hosts, _ = auth_with(store)
    hosts.query_devices()
    shown = f"{store!r} {store._tokens!r}"
    assert not any(secret in shown for secret in (*CREDS.values(), "T1"))


# The API's clock


@pytest.mark.parametrize("skew", [-7200, 0, 3, 7200])
def test_a_token_is_issued_by_the_apis_clock_and_token_time_is_this_machines(skew):
    store, clock = Shared(), Clock()
    dated = token("T1", Date=formatdate(clock.time() + skew, usegmt=True))
    hosts, _ = auth_with(store, clock=clock, logins=[dated])
    hosts.query_devices()
    auth = hosts.auth_object
    assert auth.tokens.token.issued == clock.time() + (skew if abs(skew) > 5 else 0)
    assert (auth.token_time, auth.token_expiration) == (clock.time(), 1799)
    auth.token_time = clock.time() - 1000
    assert auth.token_time == clock.time() - 1000
    assert auth.token_valid
    auth.token_time = clock.time() - 1700
    assert auth.token_stale


def test_a_wall_clock_that_jumps_renews_no_token_early_or_late():
    class Wall(Clock):
        jumped = 0.0

        def time(self):
            return self.now + self.jumped

    clock = Wall()
    hosts, net = auth_with(Shared(), clock=clock)
    for jumped in (0, 1e6, -1e6):
        clock.jumped = jumped
        clock.now += 500
        assert hosts.query_devices().ok
    assert len(net.forms()) == 1
    clock.now += 700
    assert hosts.query_devices().ok
    assert len(net.forms()) == 2


def test_a_date_that_cannot_be_read_is_none():
    hosts, _ = auth_with(InMemory(), clock=Clock(), logins=[token("T1", Date="soon")])
    hosts.query_devices()
    assert hosts.auth_object.token_time == hosts.auth_object.tokens.token.issued == 1_000_000.0
