"""Subclasses that override ``login`` or ``auth_headers``, as falconpy programs do: their headers are sent."""

from __future__ import annotations

import pytest

from falconlite import FalconInterface, Hosts, InvalidCredentials, LoginFailed, OAuth2
from tests.doubles import CREDS, Clock, Script, answer, refusal, token

OK = answer(200, {"meta": {}, "resources": ["a"], "errors": []})


class Noting(OAuth2):
    """Counts its logins."""

    logins = 0

    def login(self):
        self.logins += 1
        return super().login()


class Vault(FalconInterface):
    """Gets its tokens from elsewhere and has no credentials."""

    issued = 0

    def login(self):
        self.issued += 1
        self.token_value = f"V{self.issued}"
        return {"status_code": 201}


class Gateway(OAuth2):
    """Adds the key of a gateway to the headers."""

    @property
    def auth_headers(self):
        return {**super().auth_headers, "X-Gateway-Key": "K"}


class Foreign(FalconInterface):
    """Signs calls itself; its key changes on every read."""

    keys: tuple[str, ...] = ("K1", "K2", "K3")

    @property
    def auth_headers(self):
        self.keys, key = self.keys[1:], self.keys[0]
        return {"authorization": f"Key {key}"}


class Tenant(OAuth2):
    """Names a tenant and leaves the bearer token to falconlite."""

    @property
    def auth_headers(self):
        return {"X-Tenant": "T"}


def playing(kind, *answers, logins=None, **given):
    net, clock = Script(*answers, logins=logins), Clock()
    return kind(**given, transport=net, clock=clock), net, clock


def headers(net, name):
    return [request.headers.get(name) for _, request in net.sent if "oauth2" not in request.path]


def test_a_login_of_a_subclass_gets_the_first_token_and_each_renewal():
    auth, net, clock = playing(Noting, OK, OK, refusal(401), OK, **CREDS)
    hosts = Hosts(auth, lazy_login=True)
    assert hosts.query_devices().ok
    clock.now += 1700
    assert hosts.query_devices().ok
    assert hosts.query_devices().attempts == 2
    assert (auth.logins, net.bearers()) == (3, ["T1", "T2", "T2", "T3"])


def test_a_login_of_a_subclass_may_need_no_credentials():
    auth, net, clock = playing(Vault, OK, refusal(401), OK)
    hosts = Hosts(auth, lazy_login=True)
    assert hosts.query_devices().ok
    assert hosts.query_devices().attempts == 2
    clock.now += 1700
    assert hosts.query_devices().ok
    assert net.bearers() == ["V1", "V1", "V2", "V3"]
    assert net.forms() == []


def test_a_login_of_a_subclass_that_fails_leaves_a_good_token_in_place_and_is_remembered():
    auth, net, clock = playing(Noting, logins=[token("OLD"), refusal()], **CREDS)
    hosts = Hosts(auth)
    clock.now += 1700
    assert [hosts.query_devices().ok for _ in range(3)] == [True] * 3
    assert (auth.logins, net.bearers()) == (2, ["OLD"] * 3)
    clock.now += 100
    with pytest.raises(LoginFailed, match="invalid client secret"):
        hosts.query_devices(pythonic=True)
    assert auth.logins == 3
    with pytest.raises(LoginFailed, match="a moment ago"):
        hosts.query_devices(pythonic=True)
    assert auth.logins == 3


def test_a_login_of_a_subclass_that_brings_no_token_is_an_error_and_nothing_is_sent():
    class Idle(OAuth2):
        def login(self):
            return None

    auth, net, _ = playing(Idle, **CREDS)
    with pytest.raises(InvalidCredentials, match=r"login\(\) returned without a token"):
        Hosts(auth, lazy_login=True).query_devices(pythonic=True)
    assert net.sent == []


def test_a_login_of_a_subclass_that_calls_the_api_itself_ends():
    class Curious(OAuth2):
        def login(self):
            Hosts(self, lazy_login=True).query_devices()
            return super().login()

    auth, net, _ = playing(Curious, **CREDS)
    assert Hosts(auth, lazy_login=True).query_devices().ok
    assert net.bearers() == ["T1", "T2"]


def test_headers_of_a_subclass_travel_with_each_call_and_its_token_is_renewed():
    auth, net, clock = playing(Gateway, OK, OK, refusal(401), OK, **CREDS)
    hosts = Hosts(auth, ext_headers={"X-Gateway-Key": "mine", "X-A": "1"})
    assert hosts.query_devices().ok
    clock.now += 1700
    assert hosts.query_devices().ok
    assert hosts.query_devices().attempts == 2
    assert net.bearers() == ["T1", "T2", "T2", "T3"]
    assert headers(net, "X-Gateway-Key") == ["K"] * 4
    assert headers(net, "X-A") == ["1"] * 4


def test_a_subclass_may_sign_calls_by_itself_and_is_asked_again_after_a_401():
    auth, net, _ = playing(Foreign, OK, refusal(401), OK)
    hosts = Hosts(auth, lazy_login=True)
    assert hosts.query_devices().ok
    assert hosts.query_devices().attempts == 2
    assert headers(net, "Authorization") == ["Key K1", "Key K2", "Key K3"]
    assert net.forms() == []


def test_a_subclass_whose_headers_say_nothing_of_authorization_gets_the_bearer_token():
    auth, net, _ = playing(Tenant, refusal(401), OK, **CREDS)
    assert Hosts(auth).query_devices().attempts == 2
    assert net.bearers() == ["T1", "T2"]
    assert headers(net, "X-Tenant") == ["T", "T"]


def test_a_subclass_that_gets_no_token_raises_why():
    auth, net, _ = playing(Gateway, logins=[refusal()], **CREDS)
    with pytest.raises(LoginFailed, match="invalid client secret"):
        Hosts(auth, lazy_login=True).query_devices(pythonic=True)
    assert net.bearers() == []


def test_a_view_of_a_child_uses_its_own_login():
    auth, net, _ = playing(Noting, **CREDS)
    assert Hosts(auth.child("a" * 32), lazy_login=True).query_devices().ok
    assert (auth.logins, len(net.forms())) == (0, 1)
