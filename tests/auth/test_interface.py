"""The auth object: credentials, token lifetime, clouds, tenants."""

from __future__ import annotations

import copy
import json
import pickle
import threading
import warnings
from contextvars import ContextVar, copy_context
from types import SimpleNamespace

import pytest

import falconlite
from falconlite import (
    APIHarnessV2,
    FalconInterface,
    Hosts,
    IgnoredSettingWarning,
    InstallationTokens,
    InvalidBaseURL,
    InvalidCredentialFormat,
    InvalidCredentials,
    LoginFailed,
    NoAuthenticationMechanism,
    OAuth2,
    SSLDisabledWarning,
    StaleTokenWarning,
    TransportError,
    parallel,
)
from tests.cases import each
from tests.doubles import CREDS, Clock, Script, answer, refusal, token

US2 = "https://api.us-2.crowdstrike.com"

request_context: ContextVar[object] = ContextVar("request_context")


def in_context(value, function, variable=request_context):
    """Run *function* while a context variable holds *value*."""
    context = copy_context()
    context.run(variable.set, value)
    return context.run(function)


# Credentials


def test_direct_credentials_log_in_at_the_first_call():
    net = Script()
    auth = OAuth2(**CREDS, transport=net)
    assert (auth.auth_style, auth.token_status, net.sent) == ("DIRECT", None, [])
    Hosts(auth, lazy_login=True).query_devices()
    assert net.forms() == [CREDS]
    assert net.bearers() == ["T1"]


@pytest.mark.parametrize("creds", [CREDS, json.dumps(CREDS), str(CREDS)])
def test_creds_may_be_a_dict_or_text_of_one(creds):
    net = Script()
    auth = OAuth2(creds=creds, transport=net)
    auth.login()
    assert auth.auth_style == "CREDENTIAL"
    assert net.forms() == [CREDS]


def test_creds_with_an_apostrophe_in_json_are_kept_as_they_are():
    net = Script()
    OAuth2(creds='{"client_id": "a", "client_secret": "it\'s"}', transport=net).login()
    assert net.forms()[0]["client_secret"] == "it's"


def test_the_member_cid_keyword_counts_where_creds_has_none():
    net = Script()
    OAuth2(creds=CREDS, member_cid="KID", transport=net).login()
    OAuth2(creds=CREDS | {"member_cid": "OTHER"}, member_cid="KID", transport=net).login()
    assert [form.get("member_cid") for form in net.forms()] == ["KID", "OTHER"]


def test_an_auth_object_or_a_service_is_shared_and_may_come_first():
    net = Script()
    tokens = InstallationTokens(**CREDS, transport=net)
    for hosts in (Hosts(auth_object=tokens), Hosts(tokens), Hosts(tokens.auth_object)):
        assert hosts.auth_object is tokens.auth_object
        assert hosts.auth_style == "OBJECT"
        hosts.query_devices()
    assert len(net.forms()) == 1


@pytest.mark.parametrize("wrong", ["oops", {"client_id": "a"}, 7, object()])
def test_a_wrong_auth_object_is_a_type_error_at_once(wrong):
    with pytest.raises(TypeError, match="auth_object must be"):
        Hosts(auth_object=wrong)


def test_the_environment_is_read_where_nothing_else_is_given(monkeypatch):
    monkeypatch.setenv("FALCON_CLIENT_ID", "env-id")
    monkeypatch.setenv("FALCON_CLIENT_SECRET", "env-secret")
    net = Script()
    auth = OAuth2(transport=net)
    auth.login()
    assert auth.auth_style == "ENVIRONMENT"
    assert net.forms() == [{"client_id": "env-id", "client_secret": "env-secret"}]


def test_the_names_of_the_environment_variables_can_be_chosen(monkeypatch):
    monkeypatch.setenv("MY_KEY", "k")
    monkeypatch.setenv("MY_PASS", "p")
    monkeypatch.setenv("MY_MEMBER_CID", "c")
    net = Script()
    auth = OAuth2(environment={"prefix": "MY_", "id_name": "KEY", "secret_name": "PASS"}, transport=net)
    auth.login()
    assert net.forms() == [{"client_id": "k", "client_secret": "p", "member_cid": "c"}]
    assert (auth.env_prefix, auth.env_key, auth.env_secret) == ("MY_", "KEY", "PASS")


def test_the_member_cid_of_the_environment_gives_way_to_the_keyword(monkeypatch):
    for name, value in {"CLIENT_ID": "k", "CLIENT_SECRET": "p", "MEMBER_CID": "env"}.items():
        monkeypatch.setenv(f"FALCON_{name}", value)
    net = Script()
    OAuth2(transport=net).login()
    OAuth2(member_cid="given", transport=net).login()
    assert [form["member_cid"] for form in net.forms()] == ["env", "given"]


def test_a_legacy_token_is_sent_as_it_is_and_nobody_logs_in():
    net = Script()
    hosts = Hosts(access_token="HANDED", transport=net)
    hosts.query_devices()
    assert (hosts.auth_style, hosts.token_status, hosts.refreshable) == ("TOKEN", 201, False)
    assert (net.bearers(), net.forms()) == (["HANDED"], [])


def test_the_running_context_carries_a_token():
    net = Script()
    hosts = in_context(SimpleNamespace(access_token="CTX"), lambda: Hosts(transport=net))
    hosts.query_devices()
    assert (hosts.auth_style, net.bearers(), net.forms()) == ("CONTEXT", ["CTX"], [])


@pytest.mark.parametrize(
    "value", [None, "", 7, SimpleNamespace(access_token=""), SimpleNamespace(access_token=7), {"access_token": "x"}]
)
def test_a_context_without_a_token_in_text_is_none(value, monkeypatch):
    monkeypatch.setenv("FALCON_CLIENT_ID", "i")
    monkeypatch.setenv("FALCON_CLIENT_SECRET", "s")
    auth = in_context(value, lambda: OAuth2(transport=Script()))
    assert auth.auth_style == "ENVIRONMENT"


def test_a_value_that_fails_when_looked_at_is_passed_over():
    class Hostile:
        @property
        def access_token(self):
            raise RuntimeError("outside of a request")

    hostile: ContextVar[object] = ContextVar("a_hostile_one")
    context = copy_context()
    context.run(hostile.set, Hostile())
    context.run(request_context.set, SimpleNamespace(access_token="CTX"))
    assert context.run(lambda: OAuth2(transport=Script()).token_value) == "CTX"


def test_of_several_tokens_in_the_context_the_first_by_name_is_used_every_time():
    variables = [ContextVar(name) for name in ("zeta", "alpha", "mid")]
    context = copy_context()
    for variable in variables:
        context.run(variable.set, SimpleNamespace(access_token=variable.name))
    assert context.run(lambda: OAuth2(transport=Script()).token_value) == "alpha"


@pytest.mark.parametrize(
    ("value", "variable", "base_url", "expected"),
    [
        (SimpleNamespace(access_token="t", cs_cloud="us-2"), "eu-1", None, "https://api.us-2.crowdstrike.com"),
        (SimpleNamespace(access_token="t", cs_cloud=""), "eu-1", None, "https://api.eu-1.crowdstrike.com"),
        (SimpleNamespace(access_token="t"), " eu-1 ", None, "https://api.eu-1.crowdstrike.com"),
        (SimpleNamespace(access_token="t"), "", None, "https://api.crowdstrike.com"),
        (SimpleNamespace(access_token="t", cs_cloud="us-2"), "eu-1", "us-1", "https://api.crowdstrike.com"),
    ],
)
def test_the_cloud_of_a_context_token(monkeypatch, value, variable, base_url, expected):
    monkeypatch.setenv("CS_CLOUD", variable)
    auth = in_context(value, lambda: OAuth2(base_url=base_url, transport=Script()))
    assert auth.base_url == expected


NO_CLOUDS = [
    "mars",
    "evil.example",
    "https://evil.example",
    "api.crowdstrike.com.evil.example",
    "https://api.crowdstrike.com.evil.example/",
    "http://api.crowdstrike.com",
    "https://user@api.crowdstrike.com",
    "https://api.crowdstrike.com@evil.example",
    "https://api.crowdstrike.com:8443",
    "https://api.crowdstrike.com/elsewhere",
    "https://api.crowdstrike.com?x=1",
    "https://127.0.0.1.evil.example",
    "https://evil.example/127.0.0.1",
    "https://10.0.0.1",
    "https://api.crowdstrike.com\\@evil.example",
    "https://[",
]


@each("by", ["context", "variable"])
@each("cloud", NO_CLOUDS)
def test_a_context_sends_its_token_to_no_server_that_is_no_cloud(monkeypatch, by, cloud):
    value = SimpleNamespace(access_token="t", **({"cs_cloud": cloud} if by == "context" else {}))
    if by == "variable":
        monkeypatch.setenv("CS_CLOUD", cloud)
    with pytest.raises(InvalidBaseURL, match="cs_cloud"):
        in_context(value, lambda: OAuth2(transport=Script()))
    net = Script()
    made = Hosts(transport=net, lazy_login=True)  # outside the context, where a function's module creates it
    result = in_context(value, made.query_devices)
    assert result["status_code"] == 400
    assert "cs_cloud" in result.errors[0]["message"]
    assert in_context(value, made.login)["status_code"] == 400
    assert net.sent == []


@pytest.mark.parametrize(
    ("cloud", "url"),
    [
        ("us-2", US2),
        ("US2", US2),
        ("api.us-2.crowdstrike.com", US2),
        ("https://api.us-2.crowdstrike.com/", US2),
        ("https://API.us-2.crowdstrike.com", US2),
        ("auto", "https://api.crowdstrike.com"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("https://localhost:8443", "https://localhost:8443"),
        ("http://[::1]:8080", "http://[::1]:8080"),
    ],
)
def test_a_context_names_a_cloud_or_this_machine(cloud, url):
    value = SimpleNamespace(access_token="t", cs_cloud=cloud)
    assert in_context(value, lambda: OAuth2(transport=Script())).base_url == url


def test_a_cloud_that_the_caller_named_is_not_asked_of_the_context():
    value = SimpleNamespace(access_token="t", cs_cloud="evil.example")
    assert in_context(value, lambda: OAuth2(base_url="us-2", transport=Script())).base_url == US2


# Header values


UNSENDABLE = ["a\rb", "a\nb", "a\r\nX-Evil: 1", "a\x00b", "T\n", "caf\u0113", "\u4e2d", "\ud800", "a\x7f"]


@pytest.mark.parametrize("text", UNSENDABLE)
def test_an_agent_or_a_token_that_is_no_header_is_refused_when_it_is_given(text):
    net = Script()
    for kind in (OAuth2, Hosts):
        for name in ("user_agent", "access_token"):
            with pytest.raises(ValueError, match=name) as caught:
                kind(**{"access_token": "T", name: text}, transport=net)
            assert text not in str(caught.value)
    hosts = Hosts(access_token="T", transport=net)
    for thing, name in ((hosts, "user_agent"), (hosts.auth_object, "user_agent"), (hosts.auth_object, "token_value")):
        with pytest.raises(ValueError, match=name):
            setattr(thing, name, text)
    with pytest.raises(ValueError, match="user_agent"):
        Hosts(hosts, user_agent=text)
    assert hosts.query_devices()["status_code"] == 200
    assert net.sent[-1][1].headers["User-Agent"].startswith("falconlite/")
    assert net.bearers() == ["T"]


@pytest.mark.parametrize("text", UNSENDABLE)
def test_a_token_of_the_context_that_is_no_header_is_refused_and_nothing_is_sent(text):
    value = SimpleNamespace(access_token=text)
    with pytest.raises(InvalidCredentials, match="header"):
        in_context(value, lambda: OAuth2(transport=Script()))
    net = Script()
    hosts = Hosts(transport=net, lazy_login=True)
    assert in_context(value, hosts.query_devices)["status_code"] == 403
    assert net.sent == []


@pytest.mark.parametrize("agent", ["caf\xe9/1", "a\tb", b"bytes/1", "", None])
def test_an_agent_that_can_be_sent_is_taken(agent):
    net = Script()
    Hosts(access_token="T", user_agent=agent, transport=net).query_devices()
    assert net.sent[-1][1].headers["User-Agent"] == (agent or f"falconlite/{falconlite.__version__}")


# Whitespace around credentials


MARKS = ["{}\n", "{}\r\n", "\ufeff{}", "\u00ef\u00bb\u00bf{}\r\n", "\n{}"]


@each("mark", MARKS)
@each("way", ["direct", "creds", "JSON", "environment"])
def test_line_ends_and_byte_order_marks_are_no_part_of_credentials(monkeypatch, mark, way):
    right = {"client_id": "id", "client_secret": "sec ret", "member_cid": "c" * 32}
    given = {name: mark.format(value) for name, value in right.items()}
    for name, value in given.items() if way == "environment" else ():
        monkeypatch.setenv(f"FALCON_{name.upper()}", value)
    made = {"direct": given, "creds": {"creds": given}, "JSON": {"creds": mark.format(json.dumps(given))}}.get(way, {})
    net = Script()
    Hosts(**made, transport=net)
    assert net.forms() == [right]


@pytest.mark.parametrize("blank", ["", " ", "\n", " \t\r\n"])
def test_a_blank_variable_is_none(monkeypatch, blank):
    for name, value in (("CLIENT_ID", "id"), ("CLIENT_SECRET", "secret"), ("MEMBER_CID", blank)):
        monkeypatch.setenv(f"FALCON_{name}", value)
    net = Script()
    Hosts(transport=net)
    assert net.forms() == [{"client_id": "id", "client_secret": "secret"}]
    monkeypatch.setenv("FALCON_CLIENT_SECRET", blank)
    with pytest.warns(NoAuthenticationMechanism):
        Hosts(transport=net)


@each("status", [400, 401, 403])
@each(
    ("given", "hint"),
    [
        ({"client_secret": "S3CRET-S3CRET "}, "client_secret begins or ends with a blank or a quote"),
        ({"client_secret": "'S3CRET-S3CRET'"}, "client_secret begins or ends with a blank or a quote"),
        ({"client_id": "\tid", "client_secret": '"S3CRET'}, "client_id and client_secret begin or end with a blank"),
        ({"member_cid": " " + "c" * 32}, "member_cid begins or ends with a blank"),
        ({}, None),
    ],
)
def test_a_refused_login_says_that_there_is_a_blank_or_a_quote_and_does_not_show_it(status, given, hint):
    net = Script(logins=[refusal(status, "access denied")])
    reason = Hosts(**{**CREDS, **given}, transport=net, retry=False).token_fail_reason
    assert reason.startswith("access denied")
    assert (hint or "blank") in reason if hint else "blank" not in reason
    assert "S3CRET" not in reason


# FALCON_BASE_URL and FALCON_CLOUD


@pytest.mark.parametrize(
    ("value", "given", "expected", "found"),
    [
        ("us-2", None, US2, False),
        ("EU1", None, "https://api.eu-1.crowdstrike.com", False),
        ("api.us-2.crowdstrike.com", None, US2, False),
        ("http://127.0.0.1:8080/", None, "http://127.0.0.1:8080", False),
        ("auto", None, "https://api.crowdstrike.com", True),
        ("  ", None, "https://api.crowdstrike.com", True),
        (" us-2\n", None, US2, False),
        ("eu-1", "us-2", US2, False),
        ("eu-1", "auto", "https://api.crowdstrike.com", True),
        ("mars", "us-2", US2, False),
    ],
)
def test_the_variable_names_the_cloud_where_no_base_url_is_given(monkeypatch, value, given, expected, found):
    for prefix in ("FALCON_", "MY_"):
        monkeypatch.setenv(f"{prefix}BASE_URL", value)
        for kind in (OAuth2, Hosts, APIHarnessV2):
            made = kind(access_token="T", base_url=given, environment={"prefix": prefix}, transport=Script())
            assert made.base_url == expected
            auth = getattr(made, "auth_object", made)
            assert auth.connection.discover is found
            made.base_url = "us-gov-1"
            made.base_url = given
            assert made.base_url == expected
        monkeypatch.delenv(f"{prefix}BASE_URL")


@pytest.mark.parametrize("value", ["mars", "ftp://x", "http://api.example", "https://user:S3CRET@api.example"])
def test_a_variable_that_names_no_cloud_is_refused_by_its_name(monkeypatch, value):
    monkeypatch.setenv("FALCON_BASE_URL", value)
    with pytest.raises(InvalidBaseURL, match="FALCON_BASE_URL") as caught:
        OAuth2()
    assert "S3CRET" not in str(caught.value)


EU1, GOV1 = "https://api.eu-1.crowdstrike.com", "https://api.laggar.gcw.crowdstrike.com"
WAYS_IN = [CREDS, {"creds": CREDS}, {"access_token": "T"}, {"environment": {"prefix": "FALCON_"}}]


@each("given", WAYS_IN)
def test_a_cloud_named_in_the_environment_is_called_in_every_way_to_authenticate(monkeypatch, given):
    for name, value in {"CLOUD": "us-gov-1", "CLIENT_ID": "i", "CLIENT_SECRET": "s"}.items():
        monkeypatch.setenv(f"FALCON_{name}", value)
    net = Script()
    Hosts(**given, transport=net).query_devices()
    assert {base_url for base_url, _ in net.sent} == {GOV1}


@each(
    ("cloud", "base_url", "given", "expected"),
    [
        ("us-gov-1", None, None, GOV1),
        (" GOV1\n", None, None, GOV1),
        ("auto", None, None, "https://api.crowdstrike.com"),
        ("us-gov-1", " ", None, GOV1),
        ("us-gov-1", "https://falcon.test", None, "https://falcon.test"),
        ("us-gov-1", "auto", None, "https://api.crowdstrike.com"),
        ("us-gov-1", "eu-1", "us-2", US2),
        ("mars", None, "us-2", US2),
    ],
)
def test_of_argument_url_and_cloud_the_first_decides(monkeypatch, cloud, base_url, given, expected):
    for prefix in ("FALCON_", "MY_"):
        monkeypatch.setenv(f"{prefix}CLOUD", cloud)
        monkeypatch.setenv(f"{prefix}BASE_URL", base_url or "")
        net = Script()
        Hosts(access_token="T", base_url=given, environment={"prefix": prefix}, transport=net).query_devices()
        assert net.sent[0][0] == expected
        monkeypatch.setenv(f"{prefix}CLOUD", "")
        monkeypatch.setenv(f"{prefix}BASE_URL", "")


@each("prefix", ["FALCON_", "MY_"])
@each(
    "value", ["mars", "https://api.us-2.crowdstrike.com", "api.us-2.crowdstrike.com", "https://user:S3CRET@x.example"]
)
def test_a_variable_that_holds_no_clouds_name_is_refused_and_the_one_for_urls_named(monkeypatch, value, prefix):
    monkeypatch.setenv(f"{prefix}CLOUD", value)
    with pytest.raises(InvalidBaseURL, match=f"variable {prefix}CLOUD: .*us-gov-1.* {prefix}BASE_URL$") as caught:
        Hosts(environment={"prefix": prefix})
    assert "S3CRET" not in str(caught.value)


@each("variable", ["FALCON_BASE_URL", "FALCON_CLOUD"])
def test_the_cloud_that_a_context_states_belongs_to_its_token_and_wins_over_variables(monkeypatch, variable):
    monkeypatch.setenv(variable, "us-2")
    monkeypatch.setenv("CS_CLOUD", "us-gov-1")
    net = Script()
    hosts = Hosts(transport=net, lazy_login=True)
    for n, stated in enumerate(["eu-1", None, "us-1", ""]):  # one object for requests with and without a cloud
        in_context(SimpleNamespace(access_token=f"C{n}", cs_cloud=stated), hosts.query_devices)
    assert [base_url for base_url, _ in net.sent] == [EU1, US2, "https://api.crowdstrike.com", US2]


def test_an_object_made_at_import_finds_the_context_of_each_call():
    net = Script()
    hosts = Hosts(transport=net, lazy_login=True)
    assert hosts.auth_style == "NONE"
    for value in ("FIRST", "SECOND"):
        in_context(SimpleNamespace(access_token=value), hosts.query_devices)
    assert net.bearers() == ["FIRST", "SECOND"]
    assert hosts.auth_style == "CONTEXT"


def test_calls_at_the_same_time_use_the_token_of_their_own_context():
    net = Script()
    hosts = Hosts(transport=net, lazy_login=True)
    barrier = threading.Barrier(8)

    def call(n):
        barrier.wait()
        for _ in range(50):
            in_context(SimpleNamespace(access_token=f"C{n}"), lambda: hosts.query_devices(filter=str(n)))

    threads = [threading.Thread(target=call, args=(n,)) for n in range(8)]
    [t.start() for t in threads]
    [t.join() for t in threads]
    sent = [(dict(r.query)["filter"], r.headers["Authorization"]) for _, r in net.sent]
    assert len(sent) == 400
    assert all(bearer == f"Bearer C{n}" for n, bearer in sent)


def test_a_thread_without_a_context_goes_on_with_the_token_found_before():
    net = Script()
    hosts = in_context(SimpleNamespace(access_token="CTX"), lambda: Hosts(transport=net))
    thread = threading.Thread(target=hosts.query_devices)
    thread.start()
    thread.join()
    assert net.bearers() == ["CTX"]


def test_nothing_to_log_in_with_is_said_in_every_way():
    net = Script()
    with pytest.warns(NoAuthenticationMechanism, match="FALCON_CLIENT_ID"):
        hosts = Hosts(transport=net)
    assert (hosts.auth_style, hosts.token_status) == ("NONE", 403)
    assert "nothing to log in with" in (hosts.token_fail_reason or "")
    with pytest.warns(NoAuthenticationMechanism):
        result = hosts.query_devices()
    assert result["status_code"] == 403
    assert "nothing to log in with" in result["body"]["errors"][0]["message"]
    assert net.sent == []


HALVES = [
    {"client_id": "x"},
    {"client_secret": "x"},
    {"client_id": "x", "client_secret": ""},
    {"creds": {"client_id": "x"}},
    {"creds": {"client_id": "x", "member_cid": "y"}},
    {"creds": {"member_cid": "y"}},
    {"creds": "{'client_id'"},
    {"creds": "[1]"},
    {"creds": ["a", "b"]},
    {"creds": {"client_id": 7, "client_secret": "x"}},
]


@pytest.mark.parametrize("given", HALVES)
def test_half_given_credentials_are_refused_and_nothing_fills_in(given, monkeypatch):
    monkeypatch.setenv("FALCON_CLIENT_ID", "i")
    monkeypatch.setenv("FALCON_CLIENT_SECRET", "s")
    with pytest.raises(InvalidCredentialFormat):
        OAuth2(**given)


def test_a_refused_credential_text_is_not_quoted_in_the_error():
    with pytest.raises(InvalidCredentialFormat) as caught:
        OAuth2(creds='{"client_secret": "TOPSECRET"')
    assert "TOPSECRET" not in f"{caught.value!r} {caught.value} {caught.value.__cause__!r}"


def test_empty_credentials_count_as_absent():
    net = Script()
    auth = OAuth2(
        creds={"client_id": "", "client_secret": ""}, client_id="", client_secret="", access_token="T", transport=net
    )
    assert auth.auth_style == "TOKEN"


WRONG = [
    ({"base_url": "mars"}, InvalidBaseURL),
    ({"base_url": 7}, InvalidBaseURL),
    ({"base_url": ""}, InvalidBaseURL),
    ({"cliend_id": "x"}, TypeError),
    ({"access_token": True}, TypeError),
    ({"renew_window": "x"}, TypeError),
    ({"timeout": "x"}, TypeError),
    ({"timeout": 0}, ValueError),
    ({"timeout": (1, 2, 3)}, ValueError),
    ({"proxy": 7}, TypeError),
    ({"ssl_verify": "/no/such/file"}, ValueError),
    ({"session": "x"}, TypeError),
    ({"environment": {"prefixx": "a"}}, TypeError),
    ({"environment": "x"}, TypeError),
]


@each("kind", [FalconInterface, OAuth2, Hosts])
@each(("given", "error"), WRONG)
def test_constructors_raise_for_what_cannot_work(kind, given, error):
    with pytest.raises(error):
        kind(**given)


def test_an_unknown_keyword_comes_with_a_suggestion():
    with pytest.raises(TypeError, match="'client_id'"):
        Hosts(cliend_id="x")  # type: ignore[call-arg]  # wrong on purpose


def test_settings_beside_an_auth_object_warn_where_they_differ():
    auth = OAuth2(**CREDS, base_url="us-2", transport=Script())
    with pytest.warns(IgnoredSettingWarning, match="base_url"):
        Hosts(auth, base_url="eu-1")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        Hosts(auth, base_url="us2", client_id=CREDS["client_id"])


# Login


def test_a_service_logs_in_when_made_unless_told_not_to():
    net = Script()
    assert Hosts(**CREDS, transport=net).token_status == 201
    assert Hosts(**CREDS, transport=net, lazy_login=True).token_status is None
    assert len(net.forms()) == 1


def test_a_failed_login_stops_the_call_and_says_why_in_dict_mode():
    net = Script(logins=[refusal()])
    hosts = Hosts(**CREDS, transport=net)
    assert (hosts.token_status, hosts.token_fail_reason) == (403, "access denied, invalid client secret")
    result = hosts.query_devices()
    assert result["status_code"] == 403
    assert result["body"]["errors"] == [{"code": 403, "message": "access denied, invalid client secret"}]
    assert set(net.paths()) == {"/oauth2/token"}


def test_a_failed_login_stops_the_call_and_raises_in_pythonic_mode():
    net = Script(logins=[refusal()])
    hosts = Hosts(**CREDS, pythonic=True, transport=net)
    with pytest.raises(LoginFailed, match="invalid client secret") as caught:
        hosts.query_devices()
    assert (caught.value.status_code, caught.value.trace_id) == (403, "T-1")
    assert set(net.paths()) == {"/oauth2/token"}


def test_no_answer_from_the_token_route_is_a_transport_error():
    net = Script(logins=[TransportError(None, "no route to host")])
    hosts = Hosts(**CREDS, transport=net)
    assert (hosts.token_status, hosts.token_fail_reason) == (500, "no route to host")
    assert hosts.query_devices()["status_code"] == 500
    with pytest.raises(TransportError, match="no route"):
        hosts.query_devices(pythonic=True)


ODD = [
    (answer(200, {"access_token": "T", "expires_in": 60}), 200, None),
    (answer(201, {"access_token": "T"}), 201, None),
    (answer(201, {"access_token": "T", "expires_in": "many"}), 201, None),
    (answer(400, {"errors": None}), 400, "answered 400"),
    (answer(401, {"errors": [{}]}), 401, "answered 401"),
    (answer(500, {"errors": [{"message": "boom"}]}), 500, "boom"),
    (answer(201, {"nothing": 1}), 502, "without a token"),
    (answer(201, [1]), 502, "without a token"),
    (answer(200), 502, "without a token"),
    (answer(308, Location="https://evil.example/oauth2/token"), 403, "not a Falcon cloud"),
]


@pytest.mark.parametrize(("odd", "status", "reason"), ODD)
def test_odd_token_answers_are_told_apart(odd, status, reason):
    auth = OAuth2(**CREDS, transport=Script(logins=[odd]))
    assert auth.login()["status_code"] == status
    assert auth.token_status == status
    assert (reason or "") in (auth.token_fail_reason or "")
    assert bool(auth.token_value) is (reason is None)


def test_login_and_token_give_dicts_in_pythonic_mode_too():
    auth = OAuth2(**CREDS, pythonic=True, transport=Script(logins=[refusal(), token()]))
    assert auth.login()["status_code"] == 403
    assert auth.token()["body"]["access_token"] == "TOKEN"


def test_alter_state_means_what_it_says():
    auth = OAuth2(**CREDS, transport=Script())
    auth.login()
    assert auth.token()["body"]["access_token"] == "T2"
    assert auth.token_value == "T1"
    auth.token(alter_state=True)
    assert auth.token_value == "T3"
    auth.revoke("somebody-else's")
    assert auth.token_value == "T3"
    auth.revoke("somebody-else's", alter_state=True)
    assert auth.token_value is None


def test_revoking_the_own_token_forgets_it():
    auth = OAuth2(**CREDS, transport=Script())
    auth.login()
    auth.revoke("T1")
    assert (auth.token_value, auth.token_status) == (None, None)


def test_revoke_sends_the_token_and_basic_credentials_in_utf8():
    net = Script()
    OAuth2(client_id="é", client_secret="ü", transport=net).revoke("TOK", client_id="é")
    request = net.sent[-1][1]
    assert request.form == {"token": "TOK", "client_id": "é"}
    assert request.headers["Authorization"] == "basic w6k6w7w="


def test_the_operation_ids_of_oauth2_are_methods():
    auth = OAuth2(**CREDS, transport=Script())
    assert auth.oauth2AccessToken()["status_code"] == auth.oAuth2AccessToken()["status_code"] == 201
    assert auth.oauth2RevokeToken("x")["status_code"] == auth.oAuth2RevokeToken("x")["status_code"] == 200


def test_logout_forgets_the_token_whatever_the_api_says():
    net = Script(revokes=[refusal(500, "no")])
    auth = OAuth2(**CREDS, transport=net)
    auth.login()
    assert auth.logout()["status_code"] == 500
    assert (auth.token_value, auth.token_status) == (None, None)


def test_logout_without_a_token_sends_nothing():
    net = Script()
    assert OAuth2(**CREDS, transport=net).logout()["status_code"] == 400
    assert net.sent == []


def test_a_token_that_was_handed_in_is_neither_revoked_nor_lost():
    net = Script()
    auth = OAuth2(access_token="HANDED", transport=net)
    assert auth.login()["status_code"] == 403
    assert auth.logout()["status_code"] == 403
    assert (auth.token_value, net.sent) == ("HANDED", [])


def test_after_logout_the_next_call_logs_in_again():
    net = Script()
    hosts = Hosts(**CREDS, transport=net)
    assert hosts.logout()["status_code"] == 200
    assert hosts.query_devices()["status_code"] == 200
    assert net.bearers() == ["T2"]


def test_with_revokes_the_token_that_it_made():
    net = Script()
    with Hosts(**CREDS, transport=net) as hosts:
        hosts.query_devices()
    assert net.paths()[-1] == "/oauth2/revoke"
    assert hosts.token is None
    with OAuth2(**CREDS, transport=net) as auth:
        auth.login()
    assert auth.token_value is None
    assert net.closed == 2


def test_with_leaves_a_shared_token_alone_and_lets_exceptions_through():
    net = Script()
    auth = OAuth2(**CREDS, transport=net)
    with pytest.raises(KeyError), Hosts(auth_object=auth):
        raise KeyError("mine")
    assert auth.token_value == "T1"
    assert "/oauth2/revoke" not in net.paths()


# Renewal


@pytest.mark.parametrize(("age", "logins"), [(1678, 1), (1679, 2)])
def test_a_token_is_renewed_within_its_window(age, logins):
    net, clock = Script(), Clock()
    hosts = Hosts(**CREDS, transport=net, clock=clock)
    clock.now += age
    assert hosts.token_stale is (logins == 2)
    hosts.query_devices()
    assert len(net.forms()) == logins


def test_the_renew_window_is_clamped_and_survives_a_login():
    auth = OAuth2(**CREDS, renew_window=600, transport=Script())
    auth.login()
    assert auth.renew_window == 600
    auth.renew_window = 5000
    assert auth.renew_window == 1200
    assert OAuth2(**CREDS, renew_window=-5, transport=Script()).renew_window == 120


def test_a_wider_window_makes_a_token_stale_at_once():
    clock = Clock()
    auth = OAuth2(**CREDS, transport=Script(), clock=clock)
    auth.login()
    clock.now += 700
    assert auth.token_valid
    auth.renew_window = 1200
    assert auth.token_stale


def test_a_lifetime_below_the_window_does_not_log_in_at_every_call():
    net = Script(logins=[token("SHORT", 100), token("SHORT", 100)])
    hosts = Hosts(**CREDS, transport=net, clock=Clock())
    hosts.query_devices()
    hosts.query_devices()
    assert len(net.forms()) == 1


def test_a_failed_renewal_leaves_a_good_token_in_place():
    net, clock = Script(logins=[token("OLD"), refusal(500, "down"), token("NEW")]), Clock()
    hosts = Hosts(**CREDS, transport=net, clock=clock)
    clock.now += 1700
    assert hosts.query_devices()["status_code"] == 200
    assert (hosts.token, hosts.token_status, hosts.token_fail_reason) == ("OLD", 201, "down")
    hosts.query_devices()
    assert len(net.forms()) == 2  # not one login per call
    clock.now += 11
    hosts.query_devices()
    assert net.bearers() == ["OLD", "OLD", "NEW"]


def test_a_failed_renewal_of_a_dead_token_stops_the_call():
    net, clock = Script(logins=[token("OLD"), refusal(500, "down")]), Clock()
    hosts = Hosts(**CREDS, transport=net, clock=clock)
    clock.now += 1800
    assert hosts.query_devices()["status_code"] == 500
    assert net.bearers() == []


def test_a_401_is_answered_with_one_new_token_and_one_more_call():
    net = Script(refusal(401, "access denied, expired"), answer(200, {"resources": ["a"]}))
    hosts = Hosts(**CREDS, transport=net)
    result = hosts.query_devices()
    assert (result["body"]["resources"], result.attempts) == (["a"], 2)
    assert net.bearers() == ["T1", "T2"]


def test_a_second_401_is_the_answer():
    net = Script(refusal(401, "access denied"))
    hosts = Hosts(**CREDS, transport=net)
    assert hosts.query_devices()["status_code"] == 401
    assert net.bearers() == ["T1", "T2"]


def test_a_401_on_a_token_that_was_handed_in_is_the_answer():
    net = Script(refusal(401, "access denied"))
    assert Hosts(access_token="OLD", transport=net).query_devices()["status_code"] == 401
    assert net.bearers() == ["OLD"]


def test_a_401_looks_for_a_newer_token_in_the_context():
    holder = SimpleNamespace(access_token="OLD")

    def renew():
        holder.access_token = "NEW"
        return refusal(401, "access denied")

    net = Script(renew, answer(200, {"resources": ["a"]}))
    result = in_context(holder, lambda: Hosts(transport=net).query_devices())
    assert result["status_code"] == 200
    assert net.bearers() == ["OLD", "NEW"]


def test_an_old_token_that_cannot_be_renewed_is_sent_with_one_warning():
    net, clock = Script(), Clock()
    hosts = Hosts(access_token="OLD", transport=net, clock=clock)
    clock.now += 1700
    with pytest.warns(StaleTokenWarning, match="cannot be renewed") as caught:
        assert [hosts.query_devices().status_code for _ in range(2)] == [200, 200]
    assert len(caught) == 1
    assert caught[0].filename == __file__
    assert net.bearers() == ["OLD", "OLD"]


class Queue:
    """A lock that counts the threads that asked for it."""

    def __init__(self):
        self.lock, self.asked = threading.RLock(), threading.Semaphore(0)

    def acquire(self, blocking=True, timeout=-1):
        self.asked.release()
        return self.lock.acquire(blocking=blocking, timeout=timeout)

    def release(self):
        self.lock.release()

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *failure):
        self.release()


def test_many_threads_on_a_stale_token_make_one_token_request():
    queue, clock = Queue(), Clock()

    def slow():
        for _ in range(64):  # until all of them wait for this login
            assert queue.asked.acquire(timeout=10)
        return token("NEW")

    net = Script(logins=[token("OLD"), slow, token("TOO MANY")])
    auth = OAuth2(**CREDS, transport=net, clock=clock)
    auth.login()
    auth.tokens.lock = queue  # a lock that counts waiting threads
    clock.now += 5000
    services = [Hosts(auth), InstallationTokens(auth)] * 32
    statuses = []

    def call(service):
        query = service.query_devices if isinstance(service, Hosts) else service.tokens_query
        statuses.append(query()["status_code"])

    threads = [threading.Thread(target=call, args=(service,)) for service in services]
    [t.start() for t in threads]
    [t.join() for t in threads]
    assert statuses == [200] * 64
    assert len(net.forms()) == 2
    assert set(net.bearers()) == {"NEW"}


def test_while_one_thread_renews_the_others_go_on_with_the_old_token():
    clock, started, go_on = Clock(), threading.Event(), threading.Event()

    def slow():
        started.set()
        assert go_on.wait(10)
        return token("NEW")

    net = Script(logins=[token("OLD"), slow])
    hosts = Hosts(**CREDS, transport=net, clock=clock)
    clock.now += 1700
    renewer = threading.Thread(target=hosts.query_devices)
    renewer.start()
    assert started.wait(10)
    hosts.query_devices()
    go_on.set()
    renewer.join()
    assert net.bearers() == ["OLD", "NEW"]


def test_the_token_properties_can_be_set():
    clock = Clock()
    auth = OAuth2(**CREDS, transport=Script(), clock=clock)
    auth.token_value = "MINE"
    assert (auth.token_value, auth.token_valid, auth.token_expiration, auth.token_time) == (
        "MINE",
        True,
        1799,
        clock.now,
    )
    auth.token_time = clock.now - 1700
    assert auth.token_stale
    auth.token_time = clock.now
    auth.token_expiration = 0
    assert auth.token_expired()
    auth.token_status, auth.token_fail_reason = 418, "tea"
    assert (auth.bearer_token.status, auth.bearer_token.fail_reason) == (418, "tea")


def test_reading_headers_logs_in():
    net = Script()
    hosts = Hosts(**CREDS, transport=net, lazy_login=True, ext_headers={"X-Mine": "1"})
    assert hosts.headers["Authorization"] == "Bearer T1"
    assert hosts.headers["X-Mine"] == "1"
    assert hosts.auth_object.auth_headers == {"Authorization": "Bearer T1"}
    assert "Authorization" not in Hosts(**CREDS, transport=Script(logins=[refusal()])).headers


def test_new_creds_drop_the_token_of_the_old_ones():
    net = Script()
    auth = OAuth2(**CREDS, transport=net)
    auth.login()
    auth.creds = {"client_id": "other", "client_secret": "s"}
    assert auth.token_value is None
    Hosts(auth).query_devices()
    assert net.forms()[-1]["client_id"] == "other"


# Clouds


def test_auto_follows_the_header_of_the_token_answer_in_any_case():
    net = Script(logins=[token(x_cs_region="us-2")])
    hosts = Hosts(**CREDS, transport=net)
    hosts.query_devices()
    assert hosts.base_url == net.sent[-1][0] == US2


def test_auto_follows_a_308_to_a_known_cloud():
    net = Script(logins=[answer(308, Location=f"{US2}/oauth2/token", X_Cs_Region="us-2"), token()])
    auth = OAuth2(**CREDS, transport=net)
    assert auth.login()["status_code"] == 201
    assert [base for base, _ in net.sent] == ["https://api.crowdstrike.com", US2]
    assert auth.base_url == US2


@pytest.mark.parametrize(
    "location",
    [
        "http://api.us-2.crowdstrike.com/oauth2/token",
        "https://api.us-2.crowdstrike.com.evil.example/oauth2/token",
        "https://evil.example@api.us-2.crowdstrike.com/oauth2/token",
        "https://api.us-2.crowdstrike.com:8443/oauth2/token",
        "//evil.example/oauth2/token",
        "https://[",
        "",
    ],
)
def test_credentials_go_nowhere_else(location):
    net = Script(logins=[answer(308, Location=location)])
    assert OAuth2(**CREDS, transport=net).login()["status_code"] == 403
    assert len(net.sent) == 1


def test_redirects_have_an_end():
    ping, pong = (answer(308, Location=f"https://api.{c}.crowdstrike.com/oauth2/token") for c in ("us-2", "eu-1"))
    net = Script(logins=[ping, pong, ping, pong, ping])
    assert OAuth2(**CREDS, transport=net).login()["status_code"] == 403
    assert len(net.sent) == 3


@pytest.mark.parametrize("base_url", ["us-1", "https://api.crowdstrike.com/", "http://127.0.0.1:8080"])
def test_a_base_url_that_the_caller_gave_is_kept(base_url):
    net = Script(logins=[token(X_Cs_Region="us-2")])
    auth = OAuth2(**CREDS, base_url=base_url, transport=net)
    before = auth.base_url
    auth.login()
    assert auth.base_url == before


def test_a_wrong_cloud_that_the_caller_named_is_told_the_right_one():
    net = Script(logins=[answer(308, Location=f"{US2}/oauth2/token", X_Cs_Region="us-2"), token()])
    auth = OAuth2(**CREDS, base_url="eu-1", transport=net)
    assert auth.login()["status_code"] == 403
    assert "base_url='us-2'" in (auth.token_fail_reason or "")
    assert len(net.sent) == 1


@pytest.mark.parametrize(
    ("base_url", "location"),
    [
        ("http://127.0.0.1:8080", "http://127.0.0.1:8081"),
        ("http://127.0.0.1:8080/base", "http://localhost:8081"),
        ("https://localhost:8443", "https://127.0.0.1:8444"),
        ("http://[::1]:8080", "http://[::1]:8081"),
    ],
)
def test_a_stand_in_on_loopback_may_send_a_login_on_to_another(base_url, location):
    net = Script(
        logins=[
            answer(308, Location=f"{location}/oauth2/token", X_Cs_Region="us-2", X_Sim_Region="us-2"),
            token(X_Cs_Region="us-2", X_Sim_Region="us-2"),
        ]
    )
    hosts = Hosts(**CREDS, base_url=base_url, transport=net)
    hosts.query_devices()
    assert [base for base, _ in net.sent] == [base_url, location, location]
    assert hosts.base_url == location
    assert net.forms() == [CREDS, CREDS]


@each(
    ("base_url", "location"),
    [
        ("http://127.0.0.1:8080", "https://127.0.0.1:8081/oauth2/token"),
        ("https://127.0.0.1:8080", "http://127.0.0.1:8081/oauth2/token"),
        ("http://127.0.0.1:8080", "http://evil.example/oauth2/token"),
        ("http://127.0.0.1:8080", "http://127.0.0.1.evil.example/oauth2/token"),
        ("http://127.0.0.1:8080", "http://127.0.0.1@evil.example/oauth2/token"),
        ("http://127.0.0.1:8080", "http://evil.example@127.0.0.1:8081/oauth2/token"),
        ("http://127.0.0.1:8080", "http://evil.example\\@127.0.0.1/oauth2/token"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:99999/oauth2/token"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:0/oauth2/token"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:/oauth2/token"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:80 81/oauth2/token"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:\t8081/oauth2/token"),
        ("http://127.0.0.1:8080", " http://127.0.0.1:8081/oauth2/token"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8081"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8081?/oauth2/token"),
        ("http://127.0.0.1:8080", "http://127.0.0.1\\.evil.example/oauth2/token"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:65536/oauth2/token"),
        ("http://127.0.0.1:8080", "http://[/oauth2/token"),
        ("http://127.0.0.1:8080", "//127.0.0.1:8081/oauth2/token"),
        ("http://127.0.0.1:8080", "/oauth2/token"),
        ("http://127.0.0.1:8080", "http://10.0.0.1:8081/oauth2/token"),
        ("http://127.0.0.1:8080", "http://0.0.0.0:8081/oauth2/token"),
        ("http://127.0.0.1:8080", f"{US2}/oauth2/token"),
        ("https://proxy.example", "https://127.0.0.1:8081/oauth2/token"),
        ("us-1", "https://127.0.0.1:8081/oauth2/token"),
        (None, "https://127.0.0.1:8081/oauth2/token"),
        ("http://127.0.0.1:8080", ""),
    ],
)
def test_no_other_redirect_of_a_stand_in_is_followed(base_url, location):
    net = Script(logins=[answer(308, Location=location, X_Cs_Region="us-2", X_Sim_Region="us-2"), token()])
    auth = OAuth2(**CREDS, base_url=base_url, transport=net)
    before = auth.base_url
    assert auth.login()["status_code"] == 403
    assert len(net.sent) == 1
    assert auth.base_url == before


@pytest.mark.parametrize(
    "first",
    [
        answer(308, X_Cs_Region="us-2", X_Sim_Region="us-2"),
        answer(302, Location="http://127.0.0.1:8081/oauth2/token", X_Cs_Region="us-2", X_Sim_Region="us-2"),
        answer(308, Location="http://127.0.0.1:8081/oauth2/token"),
        answer(308, Location="http://127.0.0.1:8081/oauth2/token", X_Cs_Region="us-2"),  # never simulated
        answer(307, Location="http://localhost:8080/oauth2/token", X_Cs_Region="us-1"),
        answer(308, Location="http://127.0.0.1:8081/oauth2/token", X_Cs_Region="us-2", X_Sim_Region="us-9"),
        answer(308, Location="http://127.0.0.1:8081/oauth2/token", X_Cs_Region="us-2", X_Sim_Region=""),
    ],
)
def test_a_stand_in_that_does_not_say_where_and_to_which_cloud_is_not_followed(first):
    net = Script(logins=[first, token()])
    assert OAuth2(**CREDS, base_url="http://127.0.0.1:8080", transport=net).login()["status_code"] == 403
    assert len(net.sent) == 1


def test_redirects_among_stand_ins_have_an_end():
    urls = [f"http://127.0.0.1:{port}/oauth2/token" for port in (8081, 8080) * 2]
    net = Script(logins=[answer(308, Location=url, X_Cs_Region="us-2", X_Sim_Region="us-2") for url in urls])
    auth = OAuth2(**CREDS, base_url="http://127.0.0.1:8080", transport=net)
    assert auth.login()["status_code"] == 403
    assert len(net.sent) == 3
    assert auth.base_url == "http://127.0.0.1:8080"


def test_the_base_url_setter_reads_names_as_the_constructor_does():
    net = Script()
    hosts = Hosts(**CREDS, transport=net)
    hosts.base_url = "us2"
    assert hosts.base_url == hosts.auth_object.base_url == US2
    hosts.base_url = "http://127.0.0.1:1"
    net.logins = [token(X_Cs_Region="eu-1")]
    hosts.login()
    assert hosts.base_url == "http://127.0.0.1:1"
    with pytest.raises(InvalidBaseURL):
        hosts.base_url = "mars"


# Tenants


def test_child_login_and_logout_do_not_touch_the_callers_dict():
    net, creds = Script(), dict(CREDS)
    auth = OAuth2(creds=creds, transport=net)
    assert auth.child_login("KID") is True
    assert auth.child_logout() is True
    assert [form.get("member_cid") for form in net.forms()] == ["KID", None]
    assert creds == CREDS


def test_child_logout_that_revokes_says_true():
    net = Script()
    hosts = Hosts(**CREDS, transport=net)
    assert hosts.child_login("KID")
    assert hosts.child_logout(login_as_parent=False) is True
    assert net.sent[-1][1].form == {"token": "T2"}
    assert hosts.token is None


def test_without_a_child_there_is_none_to_leave():
    hosts = Hosts(**CREDS, transport=Script())
    assert hosts.child_logout() is False
    assert hosts.child_login() is False
    assert hosts.token == "T1"


def test_after_a_failed_child_login_no_call_goes_to_the_parent():
    net = Script(logins=[token("PARENT"), refusal(403, "no right on that CID")])
    hosts = Hosts(**CREDS, transport=net)
    assert hosts.child_login("KID") is False
    assert hosts.query_devices()["status_code"] == 403
    assert net.bearers() == []


def test_child_login_without_credentials_changes_nothing():
    hosts = Hosts(access_token="HANDED", transport=Script())
    assert hosts.child_login("KID") is False
    assert hosts.token == "HANDED"


# Secrets and copies


def test_no_repr_shows_a_secret():
    hosts = Hosts(**CREDS, transport=Script())
    auth = hosts.auth_object
    shown = f"{hosts!r} {auth!r} {auth.bearer_token!r} {auth.bearer_token} {auth.tokens.way.credentials!r} {auth.login()!r} {vars(auth)}"
    for secret in (CREDS["client_secret"], "T1", "T2"):
        assert secret not in shown


def test_a_pickle_is_a_recipe_without_secrets(monkeypatch):
    hosts = Hosts(
        **CREDS, base_url="us-2", timeout=7, member_cid="KID", proxy="http://u:PASSWORD@p:1", transport=Script()
    )
    recipe = pickle.dumps(hosts)
    for secret in (CREDS["client_secret"], CREDS["client_id"], "T1", "PASSWORD"):
        assert secret.encode() not in recipe
    monkeypatch.setenv("FALCON_CLIENT_ID", "i")
    monkeypatch.setenv("FALCON_CLIENT_SECRET", "s")
    again = pickle.loads(recipe)
    assert (again.auth_style, again.base_url, again.timeout) == ("ENVIRONMENT", US2, 7)
    assert again.auth_object.creds == {"client_id": "i", "client_secret": "s", "member_cid": "KID"}


def test_a_pickle_leaves_out_the_secrets_of_the_class_too():
    auth = OAuth2(**CREDS, transport=Script())
    headers = {"X-Api-Key": "APIKEY", "X-Team": "soc"}
    hosts = Hosts(auth, proxy="http://u:PASSWORD@p:1", ext_headers=headers, timeout=3)
    recipe = pickle.dumps(hosts)
    assert b"PASSWORD" not in recipe
    assert b"APIKEY" not in recipe
    again = pickle.loads(recipe)
    assert (again.ext_headers, again.timeout, again.proxy) == ({"X-Team": "soc"}, 3, None)
    assert hosts.ext_headers == headers


@pytest.mark.parametrize(
    "url",
    [
        *("http://u:PW@[bad", "http://u:PW@", "http://u:PW@h:99999", "", "http://u:PW@h:x"),
        *(
            "http://u:P@PW/x@h:1",
            "http://u:P@PW#x@h:1",
            "http://u:P@PW?x@h:1",
        ),  # the host would be a part of the password
    ],
)
def test_a_proxy_that_is_no_url_is_refused_without_showing_its_password(url):
    with pytest.raises(ValueError, match="proxy for 'https'") as caught:
        OAuth2(**CREDS, proxy={"https": url})
    assert "PW" not in str(caught.value)
    with pytest.raises(ValueError, match="proxy for"):
        Hosts(access_token="T", transport=Script()).proxy = {"https": url}


@pytest.mark.parametrize("given", [{"pool_size": 0}, {"pool_size": "x"}, {"transport": 7}])
def test_more_settings_that_cannot_work(given):
    with pytest.raises(TypeError, match=next(iter(given))):
        OAuth2(**CREDS, **given)


def test_a_request_without_a_token_never_uses_that_of_another():
    net = Script()
    hosts = Hosts(transport=net, lazy_login=True)
    in_context(SimpleNamespace(access_token="FIRST"), hosts.query_devices)
    for value in (SimpleNamespace(access_token=""), SimpleNamespace(access_token=None)):
        assert in_context(value, hosts.query_devices)["status_code"] == 403
    thread_results = []
    thread = threading.Thread(target=lambda: thread_results.append(hosts.query_devices()))
    thread.start()
    thread.join()
    assert thread_results[0]["status_code"] == 403
    assert net.bearers() == ["FIRST"]


def test_a_request_without_a_token_does_not_use_the_one_that_the_object_was_made_with():
    net = Script()
    hosts = in_context(SimpleNamespace(access_token="MINE"), lambda: Hosts(transport=net))
    assert in_context(SimpleNamespace(access_token=""), hosts.query_devices)["status_code"] == 403
    assert net.bearers() == []


def test_a_context_token_grows_old_though_it_is_looked_up_at_every_call():
    net, clock = Script(), Clock()
    request = SimpleNamespace(access_token="CTX")
    hosts = in_context(request, lambda: Hosts(transport=net, clock=clock))
    in_context(request, hosts.query_devices)
    clock.now += 1700
    with pytest.warns(StaleTokenWarning, match="context token"):
        in_context(request, hosts.query_devices)
    assert hosts.token_stale


def test_a_copy_shares_the_auth_object():
    hosts = Hosts(**CREDS, transport=Script())
    assert copy.copy(hosts).auth_object is hosts.auth_object
    assert copy.deepcopy(hosts).auth_object is hosts.auth_object


def test_unverified_tls_is_said_aloud():
    with pytest.warns(SSLDisabledWarning) as caught:
        auth = OAuth2(**CREDS, ssl_verify=False, transport=Script())
    assert caught[0].filename == __file__
    with pytest.warns(SSLDisabledWarning):
        auth.ssl_verify = False


def test_many_service_classes_made_at_a_time_log_in_once():
    queue, clock = Queue(), Clock()

    def slow():
        for _ in range(16):  # until all of them wait for this login
            assert queue.asked.acquire(timeout=10)
        return token("ONE")

    net = Script(logins=[slow, token("TOO MANY")])
    auth = OAuth2(**CREDS, transport=net, clock=clock)
    auth.tokens.lock = queue  # a lock that counts waiting threads
    list(parallel(lambda _: Hosts(auth), range(16), workers=16))
    assert net.paths() == ["/oauth2/token"]


def test_a_token_that_is_dropped_by_another_thread_is_not_sent_as_none():
    net = Script()
    auth = OAuth2(**CREDS, transport=net, clock=Clock())
    auth.login()
    auth.tokens.token = auth.tokens.token._replace(value=None)  # the state between the two writes of a logout
    assert Hosts(auth).query_devices().ok
    assert net.bearers() == ["T2"]
