"""Subclasses that override ``login`` or ``auth_headers``, as falconpy programs do: their headers are sent."""

from __future__ import annotations

import functools
import traceback
from unittest import mock

import pytest

from falconlite import FalconInterface, Hosts, InvalidCredentials, LoginFailed, OAuth2, TimedOut
from tests.cases import cases
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


def counted(function, calls):
    """Wrap a login, as tracers and retrying decorators do: the wrapper has the module and the name of what it wraps."""

    @functools.wraps(function)
    def call(*args):
        calls.append(1)
        return function(*args)

    return call


class Registered:
    """A mixin that keeps ``__init_subclass__`` to itself."""

    def __init_subclass__(cls):
        pass

    @property
    def auth_headers(self):
        return {**super().auth_headers, "X-Gateway-Key": "K"}  # type: ignore[misc]  # a mixin: the class after it has them


def test_a_login_may_be_wrapped_set_on_an_instance_or_patched():
    calls = []
    wrapped = type("Wrapped", (OAuth2,), {"login": counted(OAuth2.login, calls)})
    auth, net, _ = playing(wrapped, **CREDS)
    assert Hosts(auth, lazy_login=True).query_devices().ok
    assert (len(calls), net.bearers()) == (1, ["T1"])

    auth, net, _ = playing(OAuth2, **CREDS)
    auth.login = counted(auth.login, calls)
    assert Hosts(auth, lazy_login=True).query_devices().ok
    assert (len(calls), net.bearers()) == (2, ["T1"])

    auth, net, _ = playing(OAuth2, **CREDS)
    with mock.patch.object(OAuth2, "login", side_effect=lambda: setattr(auth, "token_value", "P")):
        assert Hosts(auth, lazy_login=True).query_devices().ok
    assert net.bearers() == ["P"]


def test_headers_may_come_of_a_mixin_or_a_patch():
    auth, net, _ = playing(type("Mixed", (Registered, OAuth2), {}), **CREDS)
    assert Hosts(auth).query_devices().ok
    assert headers(net, "X-Gateway-Key") == ["K"]

    auth, net, _ = playing(OAuth2, **CREDS)
    with mock.patch.object(OAuth2, "auth_headers", {"Authorization": "Bearer P"}):
        assert Hosts(auth, lazy_login=True).query_devices().ok
    assert (net.bearers(), net.forms()) == (["P"], [])


def test_a_first_call_whose_headers_logged_in_is_sent_again_after_a_401():
    auth, net, _ = playing(Gateway, refusal(401), OK, **CREDS)
    assert Hosts(auth, lazy_login=True).query_devices().attempts == 2
    assert net.bearers() == ["T1", "T2"]


def test_headers_of_a_subclass_are_checked_and_no_error_shows_their_values():
    with cases() as case:
        for given, status in (
            ({"X-N": 5, "X-None": None, "X-B": b"b"}, 200),
            ({"X-N": "VALUE\r\nX-B: b"}, 400),
            ({"X-N": "VALUE\u20ac"}, 400),
            ({"Authorization": "Bearer VALUE\n"}, 500),
        ):
            with case(given):
                auth, net, _ = playing(type("Odd", (OAuth2,), {"auth_headers": given}), **CREDS)
                hosts = Hosts(auth, lazy_login=True)
                result = hosts.query_devices()
                assert result.status_code == status
                assert "VALUE" not in str(result)
                if status == 200:
                    sent = net.sent[-1][1].headers
                    assert (sent["X-N"], sent["X-B"], "X-None" in sent) == ("5", "b", False)
                    continue
                assert net.sent == []
                with pytest.raises(ValueError, match="header") as raised:
                    hosts.query_devices(pythonic=True)
                frames = [
                    frame for frame, _ in traceback.walk_tb(raised.tb) if "falconlite" in frame.f_code.co_filename
                ]
                own = [frame for frame in frames if "/tests/" not in frame.f_code.co_filename]
                assert "VALUE" not in str([list(frame.f_locals.values()) for frame in own])


def test_a_header_of_a_subclass_replaces_one_of_the_same_name_in_other_letters():
    auth, net, _ = playing(type("Lower", (OAuth2,), {"auth_headers": {"x-a": "own"}}), **CREDS)
    assert Hosts(auth, ext_headers={"X-A": "service"}).query_devices().ok
    assert {name: value for name, value in net.sent[-1][1].headers.items() if name.lower() == "x-a"} == {"x-a": "own"}


def test_the_time_that_headers_take_counts_for_the_deadline():
    class Slow(OAuth2):
        @property
        def auth_headers(self):
            self.clock.now += 60  # type: ignore[attr-defined]  # the clock of the tests
            return {"Authorization": "Key K"}

    auth, net, _ = playing(Slow, deadline=50, **CREDS)
    hosts = Hosts(auth, lazy_login=True)
    with pytest.raises(TimedOut, match="while its headers were read"):
        hosts.query_devices(pythonic=True)
    assert net.sent == []
    assert hosts.query_devices(deadline=100).ok
    assert net.sent[-1][1].deadline == 40


def test_a_login_of_a_subclass_logs_in_to_a_child_tenant_and_back():
    auth, net, _ = playing(Noting, logins=[token("C"), token("P"), refusal()], **CREDS)
    assert (auth.child_login("a" * 32), auth.logins, auth.token_value) == (True, 1, "C")
    assert (auth.child_logout(), auth.logins, auth.token_value) == (True, 2, "P")
    assert (auth.child_login("b" * 32), auth.logins, auth.token_value) == (False, 3, None)
    assert [form.get("member_cid") for form in net.forms()] == ["a" * 32, None, "b" * 32]


def test_a_login_of_a_subclass_that_raises_leaves_no_token_of_another_tenant():
    class Sealed(OAuth2):
        def login(self):
            raise LoginFailed(403, "the vault is sealed")

    auth, _, _ = playing(Sealed, **CREDS)
    auth.token_value = "PARENT"
    assert (auth.child_login("a" * 32), auth.token_value) == (False, None)


def test_a_view_of_a_child_uses_neither_a_login_nor_headers_that_speak_for_its_parent():
    class Both(Noting, Gateway):
        pass

    auth, net, _ = playing(Both, **CREDS)
    assert Hosts(auth.child("a" * 32), lazy_login=True).query_devices().ok
    assert (auth.logins, len(net.forms())) == (0, 1)
    assert (net.bearers(), headers(net, "X-Gateway-Key")) == (["T1"], [None])
