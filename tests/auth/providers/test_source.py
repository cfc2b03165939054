"""Providers of credentials: when they are asked, what they may return, how they fail."""

from __future__ import annotations

import json
import logging
import os
import pickle
import threading
import traceback
from typing import Any

import pytest

from falconlite import (
    APIHarnessV2,
    Credentials,
    FromEnvironment,
    Hosts,
    IgnoredSettingWarning,
    InvalidCredentialFormat,
    InvalidCredentials,
    LoginFailed,
    OAuth2,
)
from falconlite.auth.stores.memory import InMemory
from falconlite.simulator import Cloud
from falconlite.simulator.access.scopes import Client
from tests.cases import each
from tests.doubles import CREDS, Clock, Script, answer, refusal, token

US2, GOV1 = "https://api.us-2.crowdstrike.com", "https://api.laggar.gcw.crowdstrike.com"
CID = "c" * 32


class Vault:
    """A provider with a secret that can be rotated; it counts how often it is asked."""

    def __init__(self, *answers):
        self.answers, self.asked = list(answers or [CREDS]), 0

    def credentials(self):
        self.asked += 1
        found = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(found, BaseException):
            raise found
        return found


def secret(value):
    return CREDS | {"client_secret": value}


# What is asked, and when


@each(
    "given",
    [
        CREDS,
        json.dumps(CREDS),
        Credentials(**CREDS),
        CREDS | {"member_cid": None, "region": "x"},
        {name: f"\ufeff{value}\r\n" for name, value in CREDS.items()},
    ],
)
@each("make", [lambda given: lambda: given, Vault], ids=["function", "object"])
def test_a_provider_is_asked_at_the_login(make, given):
    for kind in (OAuth2, Hosts, APIHarnessV2):
        net = Script()
        made = kind(creds=make(given), transport=net)
        made.login()
        assert (made.auth_style, made.refreshable, net.forms()[-1]) == ("CREDENTIAL", True, CREDS)


def test_credentials_of_the_public_class_are_creds_too():
    net = Script()
    Hosts(creds=Credentials(**CREDS, base_url="us-2"), transport=net)
    assert [(base_url, request.form) for base_url, request in net.sent] == [(US2, CREDS)]


def test_nobody_is_asked_before_the_first_login_and_once_for_each():
    vault, clock = Vault(secret("one"), secret("two")), Clock()
    auth = OAuth2(creds=vault, transport=(net := Script()), clock=clock)
    hosts = Hosts(auth, lazy_login=True)
    assert (vault.asked, auth.creds, auth.refreshable) == (0, {}, True)
    hosts.query_devices()
    hosts.query_devices()
    assert (vault.asked, auth.creds) == (1, secret("one"))
    clock.now += 1700
    hosts.query_devices()
    assert (vault.asked, auth.creds, net.bearers()) == (2, secret("two"), ["T1", "T1", "T2"])


def test_a_secret_that_was_rotated_costs_one_more_login_and_no_restart():
    cloud = Cloud(hosts=3)
    current = {"client_id": cloud.client_id, "client_secret": cloud.client_secret}
    hosts = Hosts(creds=lambda: dict(current), transport=cloud)
    assert hosts.query_devices().ok
    current["client_secret"] = "rotated"
    cloud._identity.clients[cloud.client_id] = Client("rotated")
    cloud.expire_tokens()
    assert hosts.query_devices().ok
    logins = [call for call in cloud.requests if call.path == "/oauth2/token"]
    assert len(logins) == 2


@each("status", [400, 401, 403])
def test_after_a_refused_login_the_provider_is_asked_again_and_a_new_secret_is_tried_at_once(status):
    vault = Vault(secret("old"), secret("new"))
    net = Script(logins=[refusal(status), token("T1")])
    assert Hosts(creds=vault, transport=net, retry=False).query_devices().ok
    assert ([form["client_secret"] for form in net.forms()], vault.asked) == (["old", "new"], 2)


@each(
    ("answers", "login", "asked"),
    [
        ([CREDS], refusal(), 2),
        ([CREDS, RuntimeError("gone")], refusal(), 2),
        ([secret("old"), secret("new")], refusal(500, "oops"), 1),
        ([secret("old"), secret("new")], answer(429), 1),
    ],
)
def test_the_same_secret_is_not_sent_twice_and_a_fault_is_no_refusal(answers, login, asked):
    vault, net = Vault(*answers), Script(logins=[login])
    result = Hosts(creds=vault, transport=net, retry=False, lazy_login=True).query_devices()
    assert not result.ok
    assert (len(net.forms()), vault.asked) == (1, asked)


def test_two_refused_secrets_are_one_failed_login():
    vault, clock = Vault(secret("old"), secret("new")), Clock()
    net = Script(logins=[refusal()])
    hosts = Hosts(creds=vault, transport=net, clock=clock, pythonic=True, lazy_login=True)
    for _ in range(3):
        with pytest.raises(LoginFailed):
            hosts.query_devices()
    assert (len(net.forms()), vault.asked) == (2, 2)
    clock.now += 11
    with pytest.raises(LoginFailed):
        hosts.query_devices()
    assert (len(net.forms()), vault.asked) == (3, 4)


def test_threads_that_need_a_token_at_once_ask_once():
    vault, inside = Vault(), threading.Event()

    def slow():
        inside.wait(5)
        return vault.credentials()

    net = Script()
    hosts = Hosts(creds=slow, transport=net, lazy_login=True)
    threads = [threading.Thread(target=hosts.query_devices) for _ in range(8)]
    [thread.start() for thread in threads]
    inside.set()
    [thread.join() for thread in threads]
    assert (vault.asked, len(net.forms()), net.bearers()) == (1, 1, ["T1"] * 8)


def test_a_token_can_be_issued_and_revoked_before_any_login():
    vault, net = Vault(), Script()
    auth = OAuth2(creds=vault, transport=net)
    assert auth.revoke("SOME").ok
    assert net.sent[-1][1].headers["Authorization"].startswith("basic SURJ")  # base64 of "ID..."
    assert auth.token().ok
    assert net.forms() == [CREDS]


# Tenants


def test_children_ask_the_provider_of_their_parent():
    vault = Vault(CREDS | {"member_cid": "other"})
    auth = OAuth2(creds=vault, transport=(net := Script()))
    child = auth.child(CID)
    assert (child.member_cid, child.refreshable, child.auth_style) == (CID, True, "CREDENTIAL")
    assert Hosts(child).query_devices()
    assert [form["member_cid"] for form in net.forms()] == [CID]
    vault.answers = [secret("new")]
    auth.child("d" * 32).ready()
    assert net.forms()[-1] == secret("new") | {"member_cid": "d" * 32}
    assert vault.asked == 2


@each("own", [None, "own"])
def test_a_switch_of_tenant_replaces_the_providers_own(own):
    auth = OAuth2(creds=Vault(CREDS | {"member_cid": own}), transport=(net := Script()))
    assert auth.child_logout() is False
    assert auth.child_login(CID)
    assert auth.member_cid == CID
    assert auth.child_logout()
    assert [form.get("member_cid") for form in net.forms()] == [CID, None]


@each("when", ["before the first login", "later"])
def test_a_program_that_changes_the_tenant_in_place_keeps_the_provider(when):
    vault = Vault(secret("old"), secret("new"))
    auth = OAuth2(creds=vault, transport=(net := Script()))
    if when == "later":
        auth.login()
        net.sent.clear()
    creds = auth.creds
    creds["member_cid"] = CID
    assert auth.member_cid == CID
    vault.answers = [secret("new")]
    auth.login()
    assert auth.creds.pop("member_cid") == CID
    auth.login()
    assert net.forms() == [secret("new") | {"member_cid": CID}, secret("new")]


def test_a_program_that_changes_the_secret_in_place_replaces_the_provider():
    vault = Vault()
    auth = OAuth2(creds=vault, transport=(net := Script()))
    auth.login()
    auth.creds["client_secret"] = "own"
    auth.login()
    assert (vault.asked, net.forms()[-1]) == (1, secret("own"))


def test_a_tenant_that_is_no_str_is_refused_with_a_provider_too():
    auth = OAuth2(creds=Vault(), transport=Script())
    cid: Any = 5
    with pytest.raises(InvalidCredentialFormat, match="member_cid"):
        auth.creds["member_cid"] = cid
    assert (auth.creds, auth.member_cid) == ({}, None)


def test_the_keyword_member_cid_wins_over_the_providers():
    auth = OAuth2(creds=Vault(CREDS | {"member_cid": "own"}), member_cid=CID, transport=(net := Script()))
    assert auth.member_cid == CID
    auth.login()
    assert [form["member_cid"] for form in net.forms()] == [CID]


def test_a_cursor_of_a_child_is_not_for_another_child_even_before_the_first_login():
    auth = OAuth2(creds=Vault(), transport=(net := Script()))
    one, other = (Hosts(auth.child(cid), lazy_login=True) for cid in (CID, "d" * 32))
    cursor = one.query_devices_by_filter.records().cursor
    assert one.query_devices_by_filter.records(cursor=cursor)
    with pytest.raises(ValueError, match="cursor"):
        other.query_devices_by_filter.records(cursor=cursor)
    assert net.sent == []


def test_a_hook_that_makes_a_call_while_a_secret_rotates_ends_the_lease_on_its_old_key():
    leased = set()

    class Store(InMemory):
        def lease(self, key, _):
            leased.add(key)
            return True

        def save(self, key, _):
            leased.discard(key)

    vault = Vault(secret("old"), secret("new"))
    auth = OAuth2(creds=vault, transport=Script(logins=[refusal(), token()]), clock=Clock())
    hosts = Hosts(auth, lazy_login=True)
    auth.on_login = lambda _: hosts.query_devices()
    auth.tokens.store = Store()
    assert hosts.query_devices()["status_code"] == 200
    assert (vault.asked, leased) == (3, set())


# Clouds


@each(
    ("variable", "given", "expected"),
    [("", None, GOV1), ("us-2", None, GOV1), ("us-2", "us-1", "https://api.crowdstrike.com")],
)
def test_the_cloud_that_comes_with_credentials_wins_over_variables_but_not_over_an_argument(
    monkeypatch, variable, given, expected
):
    monkeypatch.setenv("FALCON_CLOUD", variable)
    net = Script()
    hosts = Hosts(creds=lambda: CREDS | {"base_url": "us-gov-1"}, base_url=given, transport=net)
    hosts.query_devices()
    assert {base_url for base_url, _ in net.sent} == {expected}


def test_a_cloud_that_a_login_has_found_stays_when_the_provider_says_auto_again():
    clock, net = Clock(), Script(logins=[token(X_Cs_Region="us-2")])
    hosts = Hosts(creds=lambda: CREDS | {"base_url": "auto"}, transport=net, clock=clock)
    clock.now += 1700
    hosts.query_devices()
    assert [base_url for base_url, _ in net.sent] == ["https://api.crowdstrike.com", US2, US2]


@each("base_url", ["mars", "http://falcon.test", 7])
def test_a_provider_that_names_no_cloud_fails_and_nothing_is_sent(base_url):
    net = Script()
    result = Hosts(creds=lambda: CREDS | {"base_url": base_url}, transport=net, lazy_login=True).query_devices()
    assert (result["status_code"] in {400, 403}, net.sent) == (True, [])
    assert "base_url" in result.errors[0]["message"] or "mars" in result.errors[0]["message"]


# What goes wrong


class Hidden(RuntimeError):
    """An exception whose text holds a secret."""


@each(
    ("made", "why"),
    [
        (Hidden("S3CRET"), "creds: Vault raised Hidden; nothing was sent"),
        (TypeError("S3CRET"), "creds: Vault raised TypeError; nothing was sent"),
        (InvalidCredentials(None, "the vault is sealed"), "creds: Vault failed: the vault is sealed; nothing was sent"),
        (None, "Vault returned NoneType, not a dict with client_id and client_secret; nothing"),
        ({}, "Vault returned no credentials; nothing"),
        ({"client_id": "ID", "client_secret": ""}, "its answer: client_secret is missing"),
        ({"client_secret": "S3CRET"}, "its answer: client_id is missing"),
        ({"client_id": "ID", "client_secret": b"S3CRET"}, "client_secret must be a str, not bytes"),
        (["S3CRET"], "returned list, not a dict"),
        ('{"client_secret": "S3CRET"', "a str, but not a JSON object"),
    ],
)
def test_a_provider_that_fails_is_named_and_nothing_that_it_said_is_shown(made, why, caplog):
    caplog.set_level(logging.DEBUG)
    net = Script()
    hosts = Hosts(creds=Vault(made), transport=net, lazy_login=True, pythonic=True, debug=True)
    with pytest.raises(InvalidCredentials, match=why) as caught:
        hosts.query_devices()
    error = caught.value
    frames = [repr(frame.f_locals) for frame, _ in traceback.walk_tb(error.__traceback__)][1:]  # without this test's
    assert (error.code, error.__cause__, error.__context__, net.sent) == (403, None, None, [])
    assert "S3CRET" not in f"{frames} {error!r} {error.result} {caplog.text}"
    assert len(frames) > 3


def test_a_provider_that_fails_is_not_asked_by_every_call():
    vault, clock = Vault(Hidden()), Clock()
    hosts = Hosts(creds=vault, transport=Script(), clock=clock)
    assert (hosts.token_status, vault.asked) == (403, 1)
    assert [hosts.query_devices()["status_code"] for _ in range(5)] == [403] * 5
    assert vault.asked == 1
    vault.answers = [CREDS]
    clock.now += 2
    assert hosts.query_devices().ok


def test_while_a_token_is_valid_a_failing_provider_does_no_harm():
    vault, clock = Vault(CREDS, Hidden()), Clock()
    hosts = Hosts(creds=vault, transport=(net := Script()), clock=clock)
    clock.now += 1700
    assert hosts.query_devices().ok
    assert (net.bearers(), vault.asked) == (["T1"], 2)
    clock.now += 200
    assert hosts.query_devices()["status_code"] == 403


def test_an_interrupt_of_a_provider_goes_through():
    hosts = Hosts(creds=Vault(KeyboardInterrupt()), transport=Script(), lazy_login=True)
    with pytest.raises(KeyboardInterrupt):
        hosts.query_devices()


@each("given", [Vault, 7, object(), ["a"], {"credentials": 1}])
def test_what_is_neither_credentials_nor_a_provider_is_refused_by_the_constructor(given):
    if isinstance(given, dict):
        with pytest.warns(match="nothing to log in with"):
            assert Hosts(creds=given, transport=Script()).token_status == 403
        return
    with pytest.raises(InvalidCredentialFormat, match=r"creds must be .* or an object with credentials\(\)"):
        Hosts(creds=given)


def test_another_provider_may_be_set():
    auth = OAuth2(**CREDS, transport=(net := Script()))
    auth.login()
    auth.creds = Vault(secret("of the provider"))
    assert (auth.auth_style, auth.token_value, auth.refreshable) == ("CREDENTIAL", None, True)
    auth.login()
    auth.creds = CREDS
    auth.login()
    assert [form["client_secret"] for form in net.forms()] == [
        CREDS["client_secret"],
        "of the provider",
        CREDS["client_secret"],
    ]


def test_credentials_that_are_set_while_a_provider_is_asked_stay():
    def provider():
        auth.creds = secret("set meanwhile")
        return CREDS

    auth = OAuth2(creds=provider, transport=Script())
    auth.child(CID).ready()
    assert auth.creds == secret("set meanwhile")


def test_a_provider_beside_an_auth_object_has_no_effect_and_a_warning():
    auth = OAuth2(**CREDS, transport=Script())
    with pytest.warns(IgnoredSettingWarning, match="creds"):
        Hosts(auth, creds=Vault(), lazy_login=True)
    with pytest.warns(IgnoredSettingWarning, match="profile"):
        Hosts(auth, profile="prod", lazy_login=True)


# Pickles


def from_module():
    return CREDS


def test_a_provider_of_a_module_is_pickled():
    auth = OAuth2(creds=from_module, transport=Script(), member_cid=CID)
    again = pickle.loads(pickle.dumps(auth))
    again.connection.transport = net = Script()
    again.login()
    assert (again.auth_style, net.forms()) == ("CREDENTIAL", [CREDS | {"member_cid": CID}])
    assert CREDS["client_secret"].encode() not in pickle.dumps(auth)


def from_module_for_a_child():
    return CREDS | {"member_cid": "d" * 32}


@each(("switch", "tenant"), [(None, "d" * 32), (lambda auth: auth.child_logout(), None)])
def test_a_pickle_acts_for_the_tenant_that_its_auth_object_acted_for(switch, tenant):
    auth = OAuth2(creds=from_module_for_a_child, transport=Script())
    auth.login()
    if switch:
        switch(auth)
    again = pickle.loads(pickle.dumps(auth))
    again.connection.transport = net = Script()
    again.login()
    assert [form.get("member_cid") for form in net.forms()] == [tenant]


def test_a_provider_that_cannot_be_pickled_or_would_take_the_secret_along_is_refused():
    for creds, why in ((lambda: CREDS, "lambda"), (Vault(), "its pickle would hold the client secret")):
        auth = OAuth2(creds=creds, transport=Script())
        auth.login()
        with pytest.raises(TypeError, match=f"cannot be pickled with its provider .*{why}"):
            pickle.dumps(auth)


# The environment


def test_the_environment_is_read_at_each_login(monkeypatch):
    clock, net = Clock(), Script()
    for name, value in {"ID": "id", "SECRET": "old", "CID": CID}.items():
        monkeypatch.setenv(f"SOC_{name}", value)
    provider = FromEnvironment("SOC_", "ID", "SECRET", "CID")
    hosts = Hosts(creds=provider, transport=net, clock=clock)
    monkeypatch.setenv("SOC_SECRET", "new")
    clock.now += 1700
    hosts.query_devices()
    assert [(form["client_secret"], form["member_cid"]) for form in net.forms()] == [("old", CID), ("new", CID)]
    monkeypatch.setenv("SOC_SECRET", " ")
    with pytest.raises(InvalidCredentials, match="SOC_ID and SOC_SECRET must be set"):
        provider.credentials()
    assert "new" not in f"{provider!r} {vars(provider)}" + os.environ["SOC_SECRET"]
