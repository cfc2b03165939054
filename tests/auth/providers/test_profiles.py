"""Profiles: a file that says which cloud, which client, and where its secret is."""

from __future__ import annotations

import json
import os
import pickle
import sys
from contextvars import ContextVar, copy_context
from types import SimpleNamespace

import keyring
import pytest

from falconlite import (
    APIHarnessV2,
    FromProfile,
    Hosts,
    InvalidBaseURL,
    InvalidCredentialFormat,
    InvalidCredentials,
    OAuth2,
)
from tests.auth.providers.test_keyring import backend  # noqa: F401  # a fixture
from tests.cases import each
from tests.doubles import CREDS, Clock, Script

GOV1, US2, US1 = (
    "https://api.laggar.gcw.crowdstrike.com",
    "https://api.us-2.crowdstrike.com",
    "https://api.crowdstrike.com",
)
PROD = '[prod]\ncloud = "us-gov-1"\nclient_id = "an-id"\nmember_cid = "kid"\nkeyring = "falcon-prod"\n'
FORM = {"client_id": "an-id", "client_secret": "a-secret", "member_cid": "kid"}


@pytest.fixture
def profiles(tmp_path, monkeypatch):
    """Write the file of profiles, in the usual place."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    path = tmp_path / "falconlite" / "profiles.toml"
    path.parent.mkdir()

    def write(content):
        path.write_text(content)
        path.chmod(0o644)
        return path

    return write


@pytest.fixture
def secret(backend):  # noqa: F811  # the fixture
    keyring.set_password("falcon-prod", "an-id", "a-secret")


def printing(value):
    return f"[{json.dumps(sys.executable)}, '-c', '''print({json.dumps(json.dumps(value))})''']"


# What a profile says


@each("way", ["argument", "variable", "prefix", "provider"])
def test_a_profile_names_cloud_client_tenant_and_secret(profiles, secret, monkeypatch, way):
    profiles(PROD)
    monkeypatch.setenv({"variable": "FALCON_PROFILE", "prefix": "SOC_PROFILE"}.get(way, "NONE"), "prod")
    for kind in (OAuth2, Hosts, APIHarnessV2):
        given = {
            "argument": {"profile": "prod"},
            "prefix": {"environment": {"prefix": "SOC_"}},
            "provider": {"creds": FromProfile("prod")},
        }.get(way, {})
        net = Script()
        made = kind(**given, transport=net)
        made.login()
        assert (net.sent[-1][0], net.forms()[-1]) == (GOV1, FORM)
        assert made.auth_style == ("CREDENTIAL" if way == "provider" else "PROFILE")
    for name in ("FALCON_PROFILE", "SOC_PROFILE"):
        monkeypatch.delenv(name, raising=False)


def test_the_cloud_of_a_profile_is_known_before_the_login(profiles, secret):
    profiles(PROD)
    auth = OAuth2(profile="prod", transport=Script())
    assert (auth.base_url, auth.token_status) == (GOV1, None)


def test_a_command_prints_the_secret_and_what_the_profile_leaves_open(profiles):
    whole = {**CREDS, "member_cid": "theirs", "base_url": "us-2"}
    profiles(
        f"[whole]\ncredential_process = {printing(whole)}\n[part]\ncloud = 'us-1'\nmember_cid = 'kid'\n"
        f"credential_process = {printing(whole)}\n[other]\nclient_id = 'another'\ncredential_process = {printing(whole)}"
    )
    net = Script()
    for name in ("whole", "part"):
        Hosts(profile=name, transport=net)
    assert [(base_url, form["member_cid"]) for (base_url, _), form in zip(net.sent, net.forms(), strict=True)] == [
        (US2, "theirs"),
        (US1, "kid"),
    ]
    with pytest.raises(InvalidCredentials, match="returned another client_id than the profile has"):
        FromProfile("other").credentials()


def test_the_file_is_read_at_each_login(profiles, secret):
    profiles(PROD)
    clock, net = Clock(), Script()
    hosts = Hosts(profile="prod", transport=net, clock=clock)
    keyring.set_password("falcon-prod", "new-id", "new-secret")
    path = profiles(PROD.replace("an-id", "new-id"))
    clock.now += 1700
    hosts.query_devices()
    assert [form["client_secret"] for form in net.forms()] == ["a-secret", "new-secret"]
    path.unlink()
    clock.now += 1900
    assert "there is no file of profiles" in hosts.query_devices().errors[0]["message"]


@each(
    ("given", "url", "cid"),
    [
        ({}, GOV1, "kid"),
        ({"base_url": "us-2"}, US2, "kid"),
        ({"member_cid": "other"}, GOV1, "other"),
    ],
)
def test_an_argument_wins_over_the_profile_and_the_profile_over_a_variable(
    profiles, secret, monkeypatch, given, url, cid
):
    profiles(PROD)
    monkeypatch.setenv("FALCON_BASE_URL", "eu-1")
    net = Script()
    Hosts(profile="prod", transport=net, **given)
    assert (net.sent[0][0], net.forms()[0]["member_cid"]) == (url, cid)


@each(
    ("section", "url"),
    [
        ("", "https://api.eu-1.crowdstrike.com"),
        ("base_url = 'https://falcon.test/x'\ncloud = 'us-2'", "https://falcon.test/x"),
    ],
)
def test_without_a_cloud_of_its_own_the_environment_counts_and_a_url_is_the_more_exact(
    profiles, secret, monkeypatch, section, url
):
    monkeypatch.setenv("FALCON_CLOUD", "eu-1")
    profiles(f"[p]\nclient_id = 'an-id'\nkeyring = 'falcon-prod'\n{section}")
    net = Script()
    Hosts(profile="p", transport=net)
    assert net.sent[0][0] == url


# Beside other credentials


@each("other", [{"creds": CREDS}, CREDS, {"client_id": "x"}, {"access_token": "T"}, {"creds": lambda: CREDS}])
def test_a_profile_beside_other_credentials_is_refused(profiles, other):
    profiles(PROD)
    with pytest.raises(
        TypeError, match=r"profile already selects the credentials: leave out (creds|client_id|access_token)"
    ):
        Hosts(profile="prod", **other)


def test_the_variable_is_for_programs_that_name_no_credentials_and_wins_over_those_in_the_environment(
    profiles, secret, monkeypatch
):
    profiles(PROD)
    for name, value in {"PROFILE": "prod", "CLIENT_ID": "i", "CLIENT_SECRET": "s"}.items():
        monkeypatch.setenv(f"FALCON_{name}", value)
    variable: ContextVar[object] = ContextVar("request")
    context = copy_context()
    context.run(variable.set, SimpleNamespace(access_token="T"))
    styles = [
        OAuth2(**given, transport=Script()).auth_style for given in ({"creds": CREDS}, CREDS, {"access_token": "T"}, {})
    ]
    assert [*styles, context.run(lambda: OAuth2(transport=Script()).auth_style)] == [
        "CREDENTIAL", "DIRECT", "TOKEN", "PROFILE", "CONTEXT",
    ]  # fmt: skip
    monkeypatch.setenv("FALCON_PROFILE", " ")
    assert OAuth2(transport=Script()).auth_style == "ENVIRONMENT"


# The file


@each(
    ("content", "why"),
    [
        ("", "there is no profile 'prod' in .*; it has none"),
        ("[prob]\n", "there is no profile 'prod' in .*; did you mean 'prob'?"),
        ("[a]\n[b]\n", "it has a, b"),
        ("prod = 1", "there is no profile 'prod'"),
        ("[prod]\nclientid = 'S3CRET'", "unknown key clientid; did you mean client_id?"),
        ("[prod]\npassword = 'S3CRET'", "unknown key password; it may have base_url, client_id"),
        ("[prod]\nclient_id = 7\nkeyring = 'k'", "client_id must be a str that is not empty"),
        ("[prod]\nclient_id = ''\nkeyring = 'k'", "client_id must be a str that is not empty"),
        ("[prod]\nclient_id = 'a'", "must have either keyring or credential_process"),
        ("[prod]\nclient_id = 'a'\nkeyring = 'k'\ncredential_process = 'x'", "must have either"),
        ("[prod]\nkeyring = 'k'", "has no client_id, the user name"),
        ("[prod]\ncredential_process = [7]", "'prod' in .*: the command must be a str or a list of str"),
        ("[prod]\ncredential_process = 'a \"'", "'prod' in .*: the command names no program"),
        ("[prod]\ncredential_process = 'x'\ntimeout = '5'", "'prod' in .*: timeout must be a number"),
        ("[prod]\nkeyring = S3CRET\n", r"is not TOML: at line 2, column \d+"),
        ("[prod]\nkeyring = 'S3CRET", "is not TOML: at end of document"),
        (PROD + "client_secret = 'S3CRET'", "holds a client_secret, .*keyring set .*credential_process"),
        (PROD + "[other]\nclient_secret = 'S3CRET'", "holds a client_secret"),
        ("client_secret = 'S3CRET'\n" + PROD, "holds a client_secret"),
        (PROD.replace("us-gov-1", "mars"), "'prod' in .*: there is no cloud 'mars'"),
        (PROD.replace("us-gov-1", "https://user:S3CRET@x.test"), "'prod' in .*: there is no cloud 'x.test'"),
        (PROD.replace("cloud", "base_url").replace("us-gov-1", "ftp://x"), "is not an http"),
    ],
)
def test_a_wrong_profile_is_refused_by_the_constructor_and_no_secret_is_shown(profiles, monkeypatch, content, why):
    path = profiles(content)
    with pytest.raises((InvalidCredentialFormat, InvalidBaseURL), match=why) as caught:
        OAuth2(profile="prod")
    frames = [entry.frame.f_globals.get("__name__", "") for entry in caught.traceback]
    assert str(path) in str(caught.value) or "base_url" in content
    assert "S3CRET" not in f"{caught.value!r} {caught.value.__cause__!r}"
    assert not [name for name in frames if name.startswith("falconlite.auth.providers")]  # they would hold the secret
    monkeypatch.setenv("FALCON_PROFILE", "prod")
    with pytest.raises(
        (InvalidCredentialFormat, InvalidBaseURL), match=f"the environment variable FALCON_PROFILE: .*{why}"
    ):
        Hosts()


def test_a_url_without_tls_needs_to_be_allowed(profiles, secret):
    profiles(PROD.replace("cloud", "base_url").replace("us-gov-1", "http://falcon.test"))
    with pytest.raises(InvalidBaseURL, match="allow_http"):
        OAuth2(profile="prod")
    assert OAuth2(profile="prod", allow_http=True, transport=Script()).base_url == "http://falcon.test"


def test_a_file_that_others_can_change_is_refused_because_it_names_a_command(profiles, secret, monkeypatch):
    path = profiles(PROD)
    for mode, why in ((0o664, "run chmod go-w"), (0o646, "run chmod go-w"), (0o640, ""), (0o600, "")):
        path.chmod(mode)
        if why:
            with pytest.raises(InvalidCredentialFormat, match=f"other users can change .*{why}"):
                OAuth2(profile="prod")
        else:
            assert OAuth2(profile="prod", transport=Script()).refreshable
    monkeypatch.setattr(os, "geteuid", lambda: 4242)
    if path.stat().st_uid == 0:
        os.chown(path, 4243, -1)
    with pytest.raises(InvalidCredentialFormat, match="belongs to another user"):
        OAuth2(profile="prod")


def test_where_the_file_is(profiles, secret, monkeypatch, tmp_path):
    elsewhere = tmp_path / "elsewhere.toml"
    elsewhere.write_text(PROD)
    elsewhere.chmod(0o600)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    for xdg, expected in (
        (str(tmp_path), tmp_path),
        ("", tmp_path / "home/.config"),
        ("relative", tmp_path / "home/.config"),
    ):
        monkeypatch.setenv("XDG_CONFIG_HOME", xdg)
        with pytest.raises(
            InvalidCredentialFormat, match=f"no file of profiles at {expected}/falconlite/profiles.toml"
        ):
            OAuth2(profile="prod")
    monkeypatch.setenv("SOC_PROFILES_FILE", str(elsewhere))
    assert OAuth2(profile="prod", environment={"prefix": "SOC_"}, transport=Script()).base_url == GOV1
    monkeypatch.setenv("FALCON_PROFILES_FILE", str(elsewhere))
    assert OAuth2(profile="prod", transport=Script()).base_url == GOV1
    assert FromProfile("prod", elsewhere).credentials().client_secret == "a-secret"


@each("wrong", [7, b"prod", ["prod"]])
def test_a_profile_is_named_by_a_str(profiles, wrong):
    with pytest.raises(TypeError, match="profile must be a str"):
        OAuth2(profile=wrong)


def test_without_a_parser_the_error_says_what_to_install(profiles, monkeypatch):
    profiles(PROD)
    monkeypatch.setattr("falconlite._late._FOUND", {})
    for name in ("tomllib", "tomli"):
        monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(ModuleNotFoundError, match="pip install tomli"):
        OAuth2(profile="prod")


# Pickles


@each("given", [{}, {"base_url": "us-2"}])
def test_another_process_reads_its_own_profile(profiles, secret, given):
    profiles(PROD)
    auth = OAuth2(profile="prod", transport=Script(), **given)
    auth.login()
    content = pickle.dumps(auth)
    profiles(PROD.replace("us-gov-1", "eu-1"))
    again = pickle.loads(content)
    assert (again.auth_style, again.member_cid) == ("PROFILE", "kid")
    assert again.base_url == (US2 if given else "https://api.eu-1.crowdstrike.com")
    assert b"a-secret" not in content
    again.close()


def test_credentials_that_a_program_changes_in_place_are_no_longer_of_the_profile(profiles, secret):
    profiles(PROD)
    auth = OAuth2(profile="prod", transport=(net := Script()))
    auth.login()
    auth.creds["member_cid"] = "other-kid"
    auth.login()
    assert auth.auth_style == "PROFILE"
    auth.creds["client_secret"] = "own"
    auth.login()
    assert auth.auth_style == "CREDENTIAL"
    assert net.forms() == [
        FORM,
        FORM | {"member_cid": "other-kid"},
        {**FORM, "member_cid": "other-kid", "client_secret": "own"},
    ]
