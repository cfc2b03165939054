"""Credentials, login, logout and the properties of auth objects and services, compared with falconpy's."""

from __future__ import annotations

import json
import logging
import os
import warnings
from base64 import b64decode
from contextvars import ContextVar, copy_context
from copy import deepcopy
from itertools import product
from operator import methodcaller
from types import SimpleNamespace
from typing import Any, NamedTuple

import falconpy
import pytest
import requests

import falconlite
from tests.cases import each

from .differences import Difference, expected
from .recorder import Recorder, answer, close

LIBRARIES = (falconpy, falconlite)
VARIABLE: ContextVar[Any] = ContextVar("somebody's own")


def pair(name, **more):
    return {"client_id": f"{name}-id", "client_secret": f"{name}-secret", **more}


ENVIRONMENT = {"FALCON_CLIENT_ID": "env-id", "FALCON_CLIENT_SECRET": "env-secret"}


class Case(NamedTuple):
    """The input of a program: keywords, environment variables, the value of a context variable."""

    kwargs: dict[str, Any] = {}  # noqa: RUF012  # never modified
    env: dict[str, str] = {}  # noqa: RUF012  # never modified
    context: Any = None


@pytest.fixture
def way_in(recorder):
    """Create a Hosts of one library and make a call; return the style, the login's form and the bearer."""

    def way_in(library, case, variable=VARIABLE):
        def call():
            if case.context is not None:
                variable.set(case.context)
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", falconlite.NoAuthenticationMechanism)  # has its own test
                hosts = library.Hosts(base_url=recorder.url, **deepcopy(case.kwargs))
                hosts.override("GET", "/x")
            return hosts

        recorder.reset()
        try:
            with pytest.MonkeyPatch.context() as patch:
                for name, value in case.env.items():
                    patch.setenv(name, value)
                hosts = copy_context().run(call)
        except Exception as error:
            return type(error).__name__
        sent = [spoken(request) for request in recorder.take()]
        close(hosts)
        return "; ".join([hosts.auth_style, *sent])

    return way_in


def spoken(request):
    if request.path == "/oauth2/token":
        assert request.type == "application/x-www-form-urlencoded"
        return "login " + " ".join(f"{name}={value}" for name, value in sorted(request.body))
    if request.path == "/oauth2/revoke":
        form = " ".join(f"{name}={value}" for name, value in request.body)
        return f"revoke {form} ({request.headers['Authorization']})"
    return f"call with {request.bearer!r}"


# Precedence of credentials

WAYS = {
    "direct": Case(pair("direct")),
    "creds": Case({"creds": pair("creds")}),
    "token": Case({"access_token": "token"}),
    "context": Case(context=SimpleNamespace(access_token="context")),
    "environment": Case(env=ENVIRONMENT),
}
COMBINATIONS = [
    [way for way, on in zip(WAYS, bits, strict=True) if on] for bits in product((False, True), repeat=len(WAYS))
]


def together(ways):
    kwargs: dict[str, Any] = {}
    env: dict[str, str] = {}
    context = None
    for way in ways:
        kwargs |= WAYS[way].kwargs
        env |= WAYS[way].env
        context = WAYS[way].context or context
    return Case(kwargs, env, context)


WAY_DIFFERENCES = {
    "nothing": Difference("NONE", "without credentials nothing is sent, and auth_style says so", "10 auth_style, 1.7")
}


@each("ways", COMBINATIONS, ids=lambda ways: "+".join(ways) or "nothing")
def test_of_several_ways_in_the_same_one_wins(way_in, ways):
    theirs = way_in(falconpy, together(ways))
    assert way_in(falconlite, together(ways)) == expected(theirs, WAY_DIFFERENCES.get("+".join(ways) or "nothing"))


@each("ways", [ways for ways in COMBINATIONS if "context" in ways], ids="+".join)
def test_of_several_ways_in_the_same_one_wins_beside_the_context_of_foundry(way_in, foundry, ways):
    theirs = way_in(falconpy, together(ways), foundry.ctx_request)
    assert way_in(falconlite, together(ways), foundry.ctx_request) == theirs


CASES = {
    # Incomplete credentials
    "client_id and token": Case({"client_id": "a", "access_token": "t"}),
    "client_secret and token": Case({"client_secret": "a", "access_token": "t"}),
    "client_id and environment": Case({"client_id": "a"}, ENVIRONMENT),
    "client_id alone": Case({"client_id": "a"}),
    "half of creds": Case({"creds": {"client_id": "a"}}),
    "half of creds and environment": Case({"creds": {"client_id": "a", "member_cid": "kid"}}, ENVIRONMENT),
    "half of creds and direct": Case({"creds": {"client_id": "a"}, **pair("direct")}),
    "half an environment": Case(env={"FALCON_CLIENT_ID": "a"}),
    "empty environment": Case(env={"FALCON_CLIENT_ID": "a", "FALCON_CLIENT_SECRET": ""}),
    # Empty values
    "creds of empty texts and token": Case({"creds": {"client_id": "", "client_secret": ""}, "access_token": "t"}),
    "creds of None and token": Case({"creds": {"client_id": None, "client_secret": None}, "access_token": "t"}),
    "empty direct and environment": Case({"client_id": "", "client_secret": ""}, ENVIRONMENT),
    "empty creds and direct": Case({"creds": {}, **pair("direct")}),
    "creds None and direct": Case({"creds": None, **pair("direct")}),
    "creds of an empty text and token": Case({"creds": "", "access_token": "t"}),
    "empty token and environment": Case({"access_token": ""}, ENVIRONMENT),
    "token False and environment": Case({"access_token": False}, ENVIRONMENT),
    # Other types
    "creds as JSON": Case({"creds": json.dumps(pair("json"))}),
    "creds as a dict's text": Case({"creds": str(pair("text"))}),
    "creds as JSON with an apostrophe": Case({"creds": json.dumps({"client_id": "a", "client_secret": "it's"})}),
    "creds as text of no kind": Case({"creds": "nonsense"}),
    "creds as a JSON list": Case({"creds": '["a"]'}),
    "creds as a list": Case({"creds": ["a", "b"]}),
    "creds as a number": Case({"creds": 7}),
    "creds of numbers": Case({"creds": {"client_id": 7, "client_secret": 8}}),
    "a line end and a mark round creds": Case(
        {"creds": {"client_id": "c-id\r\n", "client_secret": "\ufeffc-secret\n"}}
    ),
    "creds with more": Case({"creds": pair("c", region="x")}),
    "token True": Case({"access_token": True}),
    "token 7": Case({"access_token": 7}),
    # Child tenants
    "member_cid": Case({**pair("d"), "member_cid": "kid"}),
    "member_cid in creds": Case({"creds": pair("c", member_cid="kid")}),
    "member_cid beside creds": Case({"creds": pair("c"), "member_cid": "kid"}),
    "member_cid in creds and beside": Case({"creds": pair("c", member_cid="kid"), "member_cid": "other"}),
    "member_cid empty": Case({"creds": pair("c", member_cid="")}),
    "member_cid and environment": Case({"member_cid": "kid"}, ENVIRONMENT),
    "member_cid in the environment": Case(env=ENVIRONMENT | {"FALCON_MEMBER_CID": "kid"}),
    # Names of environment variables
    "other names": Case(
        {"environment": {"prefix": "", "id_name": "MYID", "secret_name": "MYSECRET"}}, {"MYID": "m", "MYSECRET": "n"}
    ),
    "another prefix": Case(
        {"environment": {"prefix": "FALCON_X_"}}, {"FALCON_X_CLIENT_ID": "m", "FALCON_X_CLIENT_SECRET": "n"}
    ),
    "environment as text": Case({"environment": "FALCON_"}, ENVIRONMENT),
    "a profile that is not there": Case(env=ENVIRONMENT | {"FALCON_PROFILE": "p", "FALCON_PROFILES_FILE": "/no/file"}),
    "environment misspelt": Case({"environment": {"prefx": "X_"}}, ENVIRONMENT),
    # The context
    "context of an empty token": Case(context=SimpleNamespace(access_token="")),
    "context of an empty token and environment": Case(env=ENVIRONMENT, context=SimpleNamespace(access_token="")),
    "context of None and environment": Case(env=ENVIRONMENT, context=SimpleNamespace(access_token=None)),
    "context of a number and environment": Case(env=ENVIRONMENT, context=SimpleNamespace(access_token=7)),
    "context of a dict and environment": Case(env=ENVIRONMENT, context={"access_token": "t"}),
    "context with a cloud": Case(env={"CS_CLOUD": "us-2"}, context=SimpleNamespace(access_token="t", cs_cloud="eu-1")),
    # Missing values
    "a keyword misspelt": Case({"cliend_id": "a", "client_secret": "b"}),
}


def because(why, source, **ours):
    """Give several differences the same reason."""
    return {name: Difference(instead, why, source) for name, instead in ours.items()}


HALF = "InvalidCredentialFormat"
CASE_DIFFERENCES = {
    **because(
        "incomplete credentials are an error; no other source completes them",
        "10 mixing, W36",
        **dict.fromkeys(
            [
                "client_id and token",
                "client_secret and token",
                "client_id and environment",
                "client_id alone",
                "half of creds",
                "half of creds and environment",
                "half of creds and direct",
            ],
            HALF,
        ),
    ),
    **because(
        "FALCON_PROFILE names the credentials of a program that gives none",
        "1.4",
        **{"a profile that is not there": HALF},
    ),
    **because(
        "credentials must be str",
        "1.3 creds as text",
        **{"creds of numbers": HALF, "creds as a JSON list": HALF, "token True": "TypeError", "token 7": "TypeError"},
    ),
    **because(
        "an empty str does not count as a credential",
        "10, 1.3",
        **{"creds of empty texts and token": "TOKEN; call with 't'"},
    ),
    **because(
        "without credentials nothing is sent, and auth_style says so",
        "10 auth_style, 1.7",
        **dict.fromkeys(["half an environment", "empty environment", "context of an empty token"], "NONE"),
    ),
    **because(
        "JSON is decoded as JSON",
        "10 creds as text",
        **{
            "creds as JSON with an apostrophe": "CREDENTIAL; login client_id=a client_secret=it's; call with 'TOK1'",
        },
    ),
    **because(
        "calls are made for the child tenant that was named",
        "10 member_cid, W36",
        **{
            "member_cid beside creds": "CREDENTIAL; login client_id=c-id client_secret=c-secret member_cid=kid; "
            "call with 'TOK1'",
            "member_cid in the environment": "ENVIRONMENT; login client_id=env-id client_secret=env-secret "
            "member_cid=kid; call with 'TOK1'",
            "member_cid empty": "CREDENTIAL; login client_id=c-id client_secret=c-secret; call with 'TOK1'",
        },
    ),
    **because(
        "a token in the context must be a str",
        "10 context, 1.5",
        **{
            "context of a number and environment": "ENVIRONMENT; login client_id=env-id client_secret=env-secret; "
            "call with 'TOK1'"
        },
    ),
    **because(
        "credential files often end with a newline or start with a byte order mark",
        "10, 1.2",
        **{
            "a line end and a mark round creds": "CREDENTIAL; login client_id=c-id client_secret=c-secret; "
            "call with 'TOK1'"
        },
    ),
    **because(
        "an unknown setting is a TypeError",
        "10, W12",
        **dict.fromkeys(["environment as text", "environment misspelt", "a keyword misspelt"], "TypeError"),
    ),
}


@each("case", CASES)
def test_a_way_in_is_read_as_falconpy_reads_it(way_in, case):
    theirs = way_in(falconpy, CASES[case])
    assert way_in(falconlite, CASES[case]) == expected(theirs, CASE_DIFFERENCES.get(case))


def test_the_table_of_ways_in_names_no_case_that_is_not_tried():
    assert not CASE_DIFFERENCES.keys() - CASES.keys()


@pytest.mark.parametrize("pythonic", [False, True])
def test_nothing_to_log_in_with_is_warned_of_in_either_mode(recorder, pythonic):
    with pytest.warns(falconlite.NoAuthenticationMechanism):
        falconlite.Hosts(base_url=recorder.url, pythonic=pythonic)
    assert not recorder.take()


def auth_object_of(library, recorder, kind):
    """Create an object to share, of one of several kinds."""
    auth = library.OAuth2(base_url=recorder.url, **pair("a"))
    return {
        "OAuth2": lambda: auth,
        "service": lambda: library.Hosts(auth_object=auth),
        "bare": lambda: library.FalconInterface(base_url=recorder.url, **pair("a")),
        "text": lambda: "oops",
        "dict": lambda: {"client_id": "a"},
        "None": lambda: None,
    }[kind]()


SHARING_DIFFERENCES = {
    "service": Difference(
        "OBJECT; login client_id=a-id client_secret=a-secret; call with 'TOK1'",
        "auth_style is the same whichever object the auth object came from",
        "10 auth_style",
    ),
    "text": Difference("TypeError", "a wrong auth_object is a TypeError in the constructor", "10, W53"),
    "dict": Difference("TypeError", "a wrong auth_object is a TypeError in the constructor", "10, W53"),
}


@pytest.mark.parametrize("kind", ["OAuth2", "service", "bare", "text", "dict", "None"])
@pytest.mark.parametrize("place", ["keyword", "positional"])
def test_an_auth_object_is_taken_as_falconpy_takes_it(recorder, kind, place):
    said = []
    for library in LIBRARIES:
        recorder.reset()
        given = auth_object_of(library, recorder, kind)
        more = {"base_url": recorder.url, "access_token": "T"} if given is None else {}
        try:
            made = library.Hosts(given, **more) if place == "positional" else library.Hosts(auth_object=given, **more)
        except Exception as error:
            said.append(type(error).__name__)
        else:
            made.override("GET", "/x")
            said.append("; ".join([made.auth_style, *map(spoken, recorder.take())]))
            close(made)
    theirs, ours = said
    assert ours == expected(theirs, SHARING_DIFFERENCES.get(kind))


# The cloud of a context's token

US1, US2, EU1 = "https://api.crowdstrike.com", "https://api.us-2.crowdstrike.com", "https://api.eu-1.crowdstrike.com"
CLOUDS = {
    "nothing": ({}, None, {}),
    "CS_CLOUD": ({"CS_CLOUD": "us-2"}, None, {}),
    "CS_CLOUD in capitals": ({"CS_CLOUD": "EU1"}, None, {}),
    "CS_CLOUD auto": ({"CS_CLOUD": "auto"}, None, {}),
    "CS_CLOUD empty": ({"CS_CLOUD": ""}, None, {}),
    "CS_CLOUD with spaces": ({"CS_CLOUD": " us-2 "}, None, {}),
    "cs_cloud": ({}, "eu-1", {}),
    "cs_cloud over CS_CLOUD": ({"CS_CLOUD": "us-2"}, "eu-1", {}),
    "cs_cloud empty": ({"CS_CLOUD": "us-2"}, "", {}),
    "base_url over both": ({"CS_CLOUD": "us-2"}, "eu-1", {"base_url": "usgov1"}),
    "base_url auto": ({"CS_CLOUD": "us-2"}, "eu-1", {"base_url": "auto"}),
    "base_url us1": ({"CS_CLOUD": "us-2"}, None, {"base_url": "us1"}),
    "FALCON_BASE_URL": ({"FALCON_BASE_URL": "us-2"}, None, {}),
    "FALCON_CLOUD": ({"FALCON_CLOUD": "us-2"}, None, {}),
    "cs_cloud over FALCON_CLOUD": ({"FALCON_CLOUD": "us-2"}, "eu-1", {}),
    "a server that is no cloud": ({}, "evil.example", {}),
}
CLOUD_DIFFERENCES = {
    "CS_CLOUD empty": Difference(US1, "an empty environment variable counts as not set", "10, W33b"),
    "CS_CLOUD with spaces": Difference(US2, "the environment variable is trimmed", "10, 1.5"),
    "cs_cloud empty": Difference(US2, "without base_url the environment variable decides", "10, 1.5"),
    "base_url us1": Difference(US1, "the cloud that the caller names is used", "10, W33"),
    **because(
        "FALCON_BASE_URL or FALCON_CLOUD names the cloud if no base_url is given",
        "1.4",
        FALCON_BASE_URL=US2,
        FALCON_CLOUD=US2,
    ),
    "a server that is no cloud": Difference(
        "InvalidBaseURL", "the token of a context is sent only to a known cloud or to this machine", "10, 1.5"
    ),
}


@pytest.mark.parametrize("case", CLOUDS)
def test_a_token_of_the_context_goes_to_the_same_cloud(monkeypatch, case):
    env, cs_cloud, kwargs = CLOUDS[case]
    for name, value in env.items():
        monkeypatch.setenv(name, value)
    context = SimpleNamespace(access_token="t", **({} if cs_cloud is None else {"cs_cloud": cs_cloud}))

    def base_url(library):
        VARIABLE.set(context)
        try:
            return library.OAuth2(**kwargs).base_url
        except ValueError as error:
            return type(error).__name__

    theirs, ours = (copy_context().run(base_url, library) for library in LIBRARIES)
    assert ours == expected(theirs, CLOUD_DIFFERENCES.get(case))


# Login and logout: the outcome of each step, the remaining token, the requests.

REFUSED = answer({"meta": {}, "errors": [{"code": 403, "message": "access denied"}]}, 403)
BROKEN = answer({"meta": {}, "errors": [{"code": 500, "message": "broken"}]}, 500)
TOKEN = {"access_token": "TOK", "token_type": "bearer", "expires_in": 1799}

login, logout, child_login = methodcaller("login"), methodcaller("logout"), methodcaller("child_login", "kid")
call = methodcaller("override", "GET", "/x")

STORIES: dict[str, list[Any]] = {
    "login": [login],
    "login twice": [login, login],
    "login refused": [{"token": REFUSED}, login],
    "login with a status of 200": [{"token": answer(TOKEN)}, login],
    "login without expires_in": [{"token": answer({"access_token": "TOK"}, 201)}, login],
    "login with expires_in as text": [{"token": answer(TOKEN | {"expires_in": "1799"}, 201)}, login],
    "login refused without a reason": [{"token": answer({}, 403)}, login],
    "login refused with an empty answer": [{"token": answer(b"", 401)}, login],
    "login refused at a rate limit": [{"token": answer({"errors": []}, 429)}, login],
    "login with errors null": [{"token": answer({"errors": None}, 500)}, login],
    "login with an error without message": [{"token": answer({"errors": [{"code": 1}]}, 500)}, login],
    "login at a broken gateway": [{"token": answer(b"<h1>502</h1>", 502, "text/html")}, login],
    "login at a captive portal": [{"token": answer(b"<h1>Hello</h1>", 200, "text/html")}, login],
    "login with an empty answer": [{"token": answer(b"")}, login],
    "logout": [login, logout],
    "logout first": [logout],
    "logout refused": [login, {"revoke": BROKEN}, logout],
    "logout with an empty answer": [login, {"revoke": answer(b"")}, logout],
    "logout with errors absent": [login, {"revoke": answer({"meta": {}}, 500)}, logout],
    "child_login": [child_login],
    "child_login over a parent": [login, child_login],
    "child_login without a child": [methodcaller("child_login", None)],
    "child_login refused": [login, {"token": REFUSED}, child_login],
    "child_logout to the parent": [child_login, methodcaller("child_logout", True)],
    "child_logout for good": [child_login, methodcaller("child_logout", False)],
    "child_logout refused": [child_login, {"revoke": BROKEN}, methodcaller("child_logout", False)],
    "child_logout without a child": [login, methodcaller("child_logout", True)],
    "child methods without arguments": [child_login, methodcaller("child_logout"), methodcaller("child_login")],
    "authenticated": [
        *(methodcaller("authenticated"), login, methodcaller("authenticated"), methodcaller("token_expired")),
        *(logout, methodcaller("authenticated"), methodcaller("token_expired")),
    ],
}
SERVICE_STORIES: dict[str, list[Any]] = {
    "call": [call],
    "call after a logout": [logout, call],
    "call after a login that was refused": [logout, {"token": REFUSED}, call],
    "call answered 401": [{"api": answer({"errors": []}, 401)}, call],
    "with a call": [methodcaller("__enter__"), call, methodcaller("__exit__", None, None, None)],
}
OAUTH_STORIES: dict[str, list[Any]] = {
    "token": [login, methodcaller("token")],
    "token that alters": [login, methodcaller("token", alter_state=True)],
    "token by position": [login, methodcaller("token", True)],
    "token refused": [login, {"token": REFUSED}, methodcaller("token")],
    "revoke the own token": [login, methodcaller("revoke", "TOK1")],
    "revoke the own token and alter": [login, methodcaller("revoke", "TOK1", alter_state=True)],
    "revoke another token": [login, methodcaller("revoke", "OTHER")],
    "revoke another token and alter": [login, methodcaller("revoke", token="OTHER", alter_state=True)],
    "revoke for a client": [login, methodcaller("revoke", "TOK1", client_id="C")],
    "revoke refused": [login, {"revoke": BROKEN}, methodcaller("revoke", "OTHER", alter_state=True)],
    "operation IDs of the token": [methodcaller("oauth2AccessToken"), methodcaller("oAuth2AccessToken")],
    "operation IDs of the revocation": [
        *(methodcaller("oauth2RevokeToken", "X"), methodcaller("oAuth2RevokeToken", "Y"))
    ],
    "with a login": [methodcaller("__enter__"), login, methodcaller("__exit__", None, None, None)],
}
CASTS = {
    "OAuth2": lambda library, url: library.OAuth2(base_url=url, **pair("a")),
    "pythonic OAuth2": lambda library, url: library.OAuth2(base_url=url, pythonic=True, **pair("a")),
    "Hosts": lambda library, url: library.Hosts(base_url=url, **pair("a")),
    "shared Hosts": lambda library, url: library.Hosts(auth_object=library.OAuth2(base_url=url, **pair("a"))),
    "token OAuth2": lambda library, url: library.OAuth2(base_url=url, access_token="T"),
    "token Hosts": lambda library, url: library.Hosts(base_url=url, access_token="T"),
}
SCENES = [
    *(f"OAuth2: {story}" for story in STORIES | OAUTH_STORIES),
    *(f"Hosts: {story}" for story in STORIES if story.startswith(("login twice", "logout first", "child", "auth"))),
    *(f"Hosts: {story}" for story in ("login", "login refused", "logout", "logout refused")),
    *(f"pythonic OAuth2: {story}" for story in ("login", "login refused", "logout", "child_login")),
    *(
        f"{cast}: {story}"
        for cast in ("token OAuth2", "token Hosts")
        for story in ("login", "logout first", "child_login")
    ),
    *(f"{cast}: {story}" for cast in ("Hosts", "shared Hosts", "token Hosts") for story in SERVICE_STORIES),
]
EVERY_STORY = SERVICE_STORIES | OAUTH_STORIES | STORIES


def play(library, recorder, scene):
    """Run a scene; return a line per step, one for the remaining token, and one per request."""
    cast, _, story = scene.partition(": ")
    recorder.reset()
    made = CASTS[cast](library, recorder.url)
    lines = []
    for step in EVERY_STORY[story]:
        if isinstance(step, dict):
            vars(recorder).update(step)
            continue
        try:
            came = step(made)
        except Exception as error:
            lines.append(type(error).__name__)
        else:
            lines.append(shown(came, made))
    auth = getattr(made, "auth_object", made)
    reason = auth.token_fail_reason
    lines.append(f"token {auth.token_value}, status {auth.token_status}, reason {type(reason).__name__}")
    lines += map(spoken, recorder.take())
    close(made)
    return "\n".join(lines)


def shown(came, made):
    if isinstance(came, dict):
        return f"{came['status_code']}"
    return "self" if came is made else repr(came)


LOGIN = "login client_id=a-id client_secret=a-secret"
CHILD = f"{LOGIN} member_cid=kid"
GOOD, NEW, THIRD, HANDED_IN, GONE, BAD_GATEWAY, FORBIDDEN = (
    "token TOK1, status 201, reason NoneType",
    "token TOK2, status 201, reason NoneType",
    "token TOK3, status 201, reason NoneType",
    "token T, status 201, reason NoneType",
    "token None, status None, reason NoneType",
    "token None, status 502, reason str",
    "token None, status 403, reason str",
)


REVOKE = "revoke token=TOK1 (basic YS1pZDphLXNlY3JldA==)"
REVOKE_OTHER = REVOKE.replace("TOK1", "OTHER")
REVOKE_SECOND = REVOKE.replace("TOK1", "TOK2")


def told(why, source, **stories):
    return because(why, source, **{story.replace("__", ": "): "\n".join(lines) for story, lines in stories.items()})


REASON, INVERTED = "a refused login has a reason, and the status of the answer", "alter_state does what its name says"
KEPT = "a token that the caller passed is not dropped"
STORY_DIFFERENCES = {
    **told(
        "a token is accepted whatever other fields its answer has",
        "1.11",
        **{
            "OAuth2: login with a status of 200": ["200", "token TOK, status 200, reason NoneType", LOGIN],
            "OAuth2: login without expires_in": ["201", "token TOK, status 201, reason NoneType", LOGIN],
        },
    ),
    **told(
        REASON,
        "10 token_fail_reason, 1.11",
        **{
            f"OAuth2: {story}": [str(status), f"token None, status {status}, reason str", LOGIN]
            for story, status in (
                ("login refused without a reason", 403),
                ("login refused with an empty answer", 401),
                ("login with errors null", 500),
            )
        },
    ),
    **told(
        "a login is retried if that may help",
        "1.11, users 3",
        **{
            "OAuth2: login refused at a rate limit": ["429", "token None, status 429, reason str", *[LOGIN] * 4],
            "OAuth2: login at a broken gateway": ["502", "token None, status 502, reason str", *[LOGIN] * 4],
        },
    ),
    **told(
        "an answer that is neither a token nor a refusal counts as a bad gateway's",
        "1.11, W44",
        **{
            "OAuth2: login at a captive portal": ["502", BAD_GATEWAY, LOGIN],
            "OAuth2: login with an empty answer": ["502", BAD_GATEWAY, LOGIN],
        },
    ),
    **told(
        "the answer to a revocation is read in any format",
        "1.11, W43",
        **{
            "OAuth2: logout with an empty answer": ["201", "200", GONE, LOGIN, REVOKE],
            "OAuth2: logout with errors absent": ["201", "500", GONE, LOGIN, REVOKE],
        },
    ),
    **told("a missing token is not sent as the str None", "1.9", **{"OAuth2: logout first": ["400", GONE]}),
    **told(
        "child_logout() returns True on success, and False instead of a KeyError without a child",
        "10 child_logout, W46",
        **{
            "OAuth2: child_logout for good": ["True", "True", GONE, CHILD, REVOKE],
            "Hosts: child_logout for good": ["True", "True", GONE, LOGIN, CHILD, REVOKE_SECOND],
            "OAuth2: child_logout without a child": ["201", "False", GOOD, LOGIN],
            "Hosts: child_logout without a child": ["201", "False", NEW, LOGIN, LOGIN],
            "Hosts: child methods without arguments": ["True", "True", "False", THIRD, LOGIN, CHILD, LOGIN],
        },
    ),
    **told(
        KEPT,
        "10 child_login, W34",
        **{
            f"{cast}: {story}": [came, HANDED_IN]
            for cast in ("token OAuth2", "token Hosts")
            for story, came in (("login", "403"), ("child_login", "False"))
        },
    ),
    **told(
        "no call is sent without a token",
        "10, W7",
        **{
            "Hosts: call after a login that was refused": ["200", "403", FORBIDDEN, LOGIN, REVOKE, LOGIN],
            "shared Hosts: call after a login that was refused": ["200", "403", FORBIDDEN, LOGIN, REVOKE, LOGIN],
        },
    ),
    **told(
        "after a 401 the call is sent once more, with a new token",
        "10, W8",
        **{
            f"{cast}: call answered 401": ["401", NEW, LOGIN, "call with 'TOK1'", LOGIN, "call with 'TOK2'"]
            for cast in ("Hosts", "shared Hosts")
        },
    ),
    **told(
        "with revokes only its own token; OAuth2 supports with too",
        "10 with, W35, W55",
        **{
            "shared Hosts: with a call": ["self", "200", "None", GOOD, LOGIN, "call with 'TOK1'"],
            "OAuth2: with a login": ["self", "201", "None", GONE, LOGIN, REVOKE],
        },
    ),
    **told(
        INVERTED,
        "10 alter_state, W4, W5",
        **{
            "OAuth2: token": ["201", "201", GOOD, LOGIN, LOGIN],
            "OAuth2: token that alters": ["201", "201", NEW, LOGIN, LOGIN],
            "OAuth2: token by position": ["201", "201", NEW, LOGIN, LOGIN],
            "OAuth2: token refused": ["201", "403", GOOD, LOGIN, LOGIN],
            "OAuth2: operation IDs of the token": ["201", "201", GONE, LOGIN, LOGIN],
            "OAuth2: revoke the own token and alter": ["201", "200", GONE, LOGIN, REVOKE],
            "OAuth2: revoke another token": ["201", "200", GOOD, LOGIN, REVOKE_OTHER],
            "OAuth2: revoke another token and alter": ["201", "200", GONE, LOGIN, REVOKE_OTHER],
            "OAuth2: revoke refused": ["201", "500", GONE, LOGIN, REVOKE_OTHER],
        },
    ),
}


@each("scene", SCENES)
def test_a_story_of_logging_in_and_out_goes_as_with_falconpy(recorder, scene):
    theirs = play(falconpy, recorder, scene)
    assert play(falconlite, recorder, scene) == expected(theirs, STORY_DIFFERENCES.get(scene))


def test_the_table_of_stories_names_none_that_is_not_played():
    assert not STORY_DIFFERENCES.keys() - set(SCENES)


def test_the_answers_of_login_and_logout_have_the_body_that_falconpy_gives(recorder):
    bodies = []
    for library in LIBRARIES:
        recorder.reset()
        auth = library.OAuth2(base_url=recorder.url, **pair("a"))
        bodies.append([auth.login()["body"], sorted(auth.logout()["body"])])
        close(auth)
    assert bodies[0] == bodies[1]


def test_credentials_beyond_ascii_log_in_alike_and_log_out_at_all(recorder):
    pair = {"client_id": "žluť", "client_secret": "東京&=+ %"}
    forms = []
    for library in LIBRARIES:
        recorder.reset()
        auth = library.OAuth2(base_url=recorder.url, **pair)
        auth.login()
        forms.append(recorder.take()[0].raw_body)
        if library is falconpy:
            with pytest.raises(UnicodeEncodeError):
                auth.logout()
        else:
            auth.logout()
        close(auth)
    assert forms[0] == forms[1]
    kind, _, encoded = recorder.take()[0].headers["Authorization"].partition(" ")
    assert (kind, b64decode(encoded).decode()) == ("basic", "žluť:東京&=+ %")


def test_credentials_do_not_follow_a_redirect_to_another_host(recorder):
    asked = {}
    for library in LIBRARIES:
        recorder.reset()
        with Recorder() as elsewhere:
            recorder.token = answer(b"", 308, Location=f"{elsewhere.url}/oauth2/token")
            auth = library.OAuth2(base_url=recorder.url, **pair("a"))
            auth.login()
            close(auth)
            asked[library] = len(elsewhere.take())
    assert asked == {falconpy: 1, falconlite: 0}  # W42


def test_renew_window_outlives_a_login(recorder):
    windows = {}
    for library in LIBRARIES:
        auth = library.OAuth2(base_url=recorder.url, renew_window=600, **pair("a"))
        auth.login()
        windows[library] = auth.renew_window
        close(auth)
    assert windows == {falconpy: 120, falconlite: 600}  # W3


def test_the_callers_credentials_stay_as_they_were(recorder):
    left = {}
    for library in LIBRARIES:
        creds = pair("a")
        auth = library.OAuth2(base_url=recorder.url, creds=creds)
        auth.child_login("kid")
        left[library] = creds == pair("a")
        close(auth)
    assert left == {falconpy: False, falconlite: True}  # W13


# Properties


def words(text):
    return text.split()


# The properties in section 2 of behaviour.md, and those of auth objects in section 1.12.
SERVICE_NAMES = words("""
    auth_object validate_payloads ext_headers authenticated token_expired login logout child_login child_logout
    override base_url ssl_verify log headers timeout token token_status token_fail_reason token_stale
    token_valid refreshable debug proxy renew_window token_renew_window user_agent debug_record_count
    sanitize_log pythonic session auth_style __enter__ __exit__
""")
AUTH_NAMES = words("""
    creds config base_url ssl_verify proxy session user_agent timeout debug_record_count sanitize_log pythonic
    bearer_token renew_window token_expiration token_time token_fail_reason token_status token_value refreshable
    token_stale token_valid cred_format_valid log log_facility auth_headers debug env_prefix env_key env_secret
    auth_style login logout child_login child_logout authenticated token_expired token revoke oauth2AccessToken
    oAuth2AccessToken oauth2RevokeToken oAuth2RevokeToken
""")


@each(("kind", "name"), [*(("Hosts", name) for name in SERVICE_NAMES), *(("OAuth2", name) for name in AUTH_NAMES)])
def test_a_name_of_falconpy_exists_and_is_a_method_or_a_value_as_there(recorder, kind, name):
    found = []
    for library in LIBRARIES:
        made = getattr(library, kind)(base_url=recorder.url, access_token="T")
        found.append(callable(getattr(made, name)))
    assert found[0] == found[1]


LOGGER = logging.getLogger("tests.compat")
SESSION = requests.Session()
NETWORK = {"timeout": None}  # the one default that differs, see below
SETTINGS: dict[str, dict[str, Any]] = {
    "nothing": {},
    "timeout": {"timeout": 7},
    "timeout of two": {"timeout": (1, 2.5)},
    "proxy": {"proxy": {"https": "http://proxy:1"}},
    "user_agent": {"user_agent": "me/1"},
    "renew_window low": {"renew_window": 5},
    "renew_window high": {"renew_window": 5000},
    "renew_window within": {"renew_window": 130.5},
    "debug": {"debug": LOGGER},
    "debug off": {"debug": False},
    "debug with a count": {"debug": LOGGER, "debug_record_count": 7, "sanitize_log": False},
    "count without debug": {"debug_record_count": 7},
    "sanitize_log without debug": {"sanitize_log": False},
    "pythonic": {"pythonic": True},
    "pythonic of another type": {"pythonic": "yes"},
    "session": {"session": SESSION},
    "ssl_verify off": {"ssl_verify": False},
    "ssl_verify a path": {"ssl_verify": os.path.dirname(__file__)},  # noqa: PTH120  # programs pass a str
    "environment": {"environment": {"prefix": "X_", "id_name": "I", "secret_name": "S"}},
    "member_cid": {"member_cid": "kid"},
    "creds": {"creds": pair("c", member_cid="kid")},
    "access_token": {"client_id": None, "client_secret": None, "access_token": "T"},
    "base_url with a slash": {"base_url": "SLASH"},
}
SERVICE_SETTINGS = {
    "validate_payloads": {"validate_payloads": False},
    "ext_headers": {"ext_headers": {"X-A": "1"}},
}
VALUES = {
    "Hosts": [name for name in SERVICE_NAMES if name not in ("auth_object", "headers")],
    "OAuth2": [name for name in AUTH_NAMES if name not in ("config", "bearer_token", "log_facility", "token_time")],
}
VALUE_DIFFERENCES = {
    **because(
        "renew_window is kept after a login",
        "10, W3",
        **{
            f"Hosts, {settings}: {name}": window
            for name in ("renew_window", "token_renew_window")
            for settings, window in (("renew_window high", 1200), ("renew_window within", 130.5))
        },
    ),
    **because(
        "a certificate path is used",
        "10, W25",
        **{
            f"{kind}, ssl_verify a path: ssl_verify": SETTINGS["ssl_verify a path"]["ssl_verify"]
            for kind in ("Hosts", "OAuth2")
        },
    ),
    **because(
        "an auth object stores the log settings for its service objects",
        "1.1",
        **{
            "OAuth2, count without debug: debug_record_count": 7,
            "OAuth2, sanitize_log without debug: sanitize_log": False,
        },
    ),
}


def valued(made, name):
    """Return a property's value, or "method" for a method."""
    value = getattr(made, name)
    return "method" if callable(value) and not isinstance(value, requests.Session) else value


@pytest.mark.filterwarnings("ignore:ssl_verify=False:falconlite.SSLDisabledWarning")
@each(
    ("kind", "settings"),
    [*product(("Hosts", "OAuth2"), SETTINGS), *product(("Hosts",), SERVICE_SETTINGS)],
)
def test_properties_have_the_values_that_falconpys_have_after_the_same_keywords(recorder, kind, settings):
    given = {"base_url": recorder.url, **pair("a"), **NETWORK, **SETTINGS.get(settings, SERVICE_SETTINGS.get(settings))}
    if given["base_url"] == "SLASH":
        given["base_url"] = f"{recorder.url}/"
    values = []
    for library in LIBRARIES:
        recorder.reset()
        made = getattr(library, kind)(**deepcopy(given) if settings != "session" else given)
        values.append({name: valued(made, name) for name in VALUES[kind]})
        close(made)
    theirs, ours = values
    differences = {name: VALUE_DIFFERENCES.get(f"{kind}, {settings}: {name}") for name in theirs}
    assert ours == {name: expected(value, differences[name]) for name, value in theirs.items()}


def test_the_table_of_values_names_only_what_is_compared():
    compared = {f"{kind}, {settings}: {name}" for kind in VALUES for settings in SETTINGS for name in VALUES[kind]}
    assert not VALUE_DIFFERENCES.keys() - compared


def test_only_falconlite_has_a_timeout_by_default(recorder):
    timeouts = {library: library.OAuth2(base_url=recorder.url).timeout for library in LIBRARIES}
    assert timeouts == {falconpy: None, falconlite: (5.0, 60.0)}  # W11


def test_debug_of_a_class_is_its_own(recorder):
    said = {}
    for library in LIBRARIES:
        auth = library.OAuth2(base_url=recorder.url, access_token="T", debug=LOGGER)
        said[library] = library.Hosts(auth_object=auth, debug=False).debug
    assert said == {falconpy: True, falconlite: False}  # section 2


ATTRIBUTE_DIFFERENCES = because(
    "an attribute whose name resembles an existing one is refused: a misspelled setting has no effect",
    "2",
    debug_recordcount=AttributeError,
)


def test_only_falconlite_refuses_an_attribute_whose_name_resembles_one(recorder):
    kept: dict[str, dict[Any, Any]] = {"debug_recordcount": {}, "notes": {}}
    for library, name in product(LIBRARIES, kept):
        made: Any = library.Hosts(base_url=recorder.url, access_token="T")
        try:
            setattr(made, name, 7)
            kept[name][library] = getattr(made, name)
        except AttributeError as error:
            kept[name][library] = type(error)
    for name, found in kept.items():
        assert found[falconlite] == expected(found[falconpy], ATTRIBUTE_DIFFERENCES.get(name)), name
        assert found[falconpy] == 7, name


HEADERS = {
    "nothing": ({}, {}),
    "user_agent": ({"user_agent": "me/1"}, {"User-Agent": "me/1"}),
    "ext_headers": ({"ext_headers": {"X-A": "1"}}, {"X-A": "1"}),
    "ext_headers over user_agent": (
        {"ext_headers": {"User-Agent": "x/1"}, "user_agent": "me/1"},
        {"User-Agent": "me/1"},
    ),
}


@pytest.mark.parametrize("case", HEADERS)
def test_headers_hold_what_falconpys_hold_and_go_over_the_wire(recorder, case):
    settings, wanted = HEADERS[case]
    for library in LIBRARIES:
        made = library.Hosts(base_url=recorder.url, access_token="T", **deepcopy(settings))
        assert made.headers["Authorization"] == "Bearer T"
        made.query_devices()
        sent = recorder.take()[0].headers
        assert {name: sent[name] for name in wanted} == wanted
        close(made)


def test_headers_are_those_that_falconpy_has(recorder):
    made = [library.Hosts(base_url=recorder.url, access_token="T", ext_headers={"X-A": "1"}) for library in LIBRARIES]
    theirs, ours = (set(hosts.headers) for hosts in made)
    assert ours == theirs | {"User-Agent", "CrowdStrike-SDK"}  # its own identity: section 10


@pytest.mark.parametrize("name", ["Authorization", "authorization"])
def test_only_in_falconpy_ext_headers_replace_the_bearer(recorder, name):
    sent = {}
    for library in LIBRARIES:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", falconlite.IgnoredSettingWarning)
            made = library.Hosts(base_url=recorder.url, access_token="T", ext_headers={name: "other"})
        made.query_devices()
        sent[library] = recorder.take()[0].headers["Authorization"]
        close(made)
    assert sent == {falconpy: "other", falconlite: "Bearer T"}  # W27


# Sharing

NEW_SESSION = requests.Session()
SETTABLE: dict[str, Any] = {
    "base_url": "https://api.eu-1.crowdstrike.com",
    "ssl_verify": False,
    "timeout": 9,
    "proxy": {"https": "http://other:2"},
    "renew_window": 700,
    "token_renew_window": 800,
    "user_agent": "x/1",
    "debug_record_count": 5,
    "sanitize_log": False,
    "auth_style": "MINE",
    "validate_payloads": False,
    "ext_headers": {"X-A": "1"},
    "pythonic": True,
    "debug": True,
    "session": NEW_SESSION,
    "log": LOGGER,
    "headers": {},
    "token": "X",
    "token_status": 5,
    "token_fail_reason": "x",
    "token_stale": True,
    "token_valid": False,
    "refreshable": False,
}
OWN = {
    "timeout": 3,
    "proxy": {"https": "http://own:1"},
    "user_agent": "own/1",
    "debug_record_count": 3,
    "sanitize_log": True,
}
SHARED_DIFFERENCES = {
    "pythonic": Difference("own", "the setting can be changed", "10, W24"),
    "debug": Difference("own", "the setting can be changed", "10, W24"),
    "session": Difference("shared", "the setting can be changed", "10, section 2"),
    "sanitize_log": Difference(
        "own", "the setting belongs to the service object, whatever the keywords were", "10, section 2"
    ),
}


@pytest.mark.filterwarnings("ignore:ssl_verify=False:falconlite.SSLDisabledWarning")
@each("own", [{}, OWN], ids=["plain", "with its own settings"])
@each("name", SETTABLE)
def test_a_property_is_shared_or_a_class_s_own_as_in_falconpy(recorder, name, own):
    said = []
    for library in LIBRARIES:
        auth = library.OAuth2(base_url=recorder.url, access_token="T")
        one, two = library.Hosts(auth_object=auth, **own), library.InstallationTokens(auth_object=auth)
        try:
            setattr(one, name, SETTABLE[name])
        except AttributeError:
            said.append("read-only")
        else:
            assert getattr(one, name) == SETTABLE[name]
            said.append("shared" if getattr(two, name) == SETTABLE[name] else "own")
    theirs, ours = said
    difference = SHARED_DIFFERENCES.get(name)
    assert ours == expected(theirs, None if name == "sanitize_log" and own else difference)


def test_a_base_url_that_is_set_is_read_as_the_keyword_is(recorder):
    urls = {}
    for library in LIBRARIES:
        hosts = library.Hosts(base_url=recorder.url, access_token="T")
        hosts.base_url = "us-2"
        urls[library] = hosts.base_url
    assert urls == {falconpy: "us-2", falconlite: US2}  # W26


def test_a_timeout_of_none_is_a_class_s_own_only_in_falconlite(recorder):
    timeouts = {}
    for library in LIBRARIES:
        auth = library.OAuth2(base_url=recorder.url, access_token="T", timeout=5)
        hosts = library.Hosts(auth_object=auth, timeout=3)
        hosts.timeout = None
        timeouts[library] = hosts.timeout
    assert timeouts == {falconpy: 5, falconlite: None}  # section 2


AUTH_SETTABLE: dict[str, Any] = {
    "creds": pair("z"),
    "base_url": "https://api.eu-1.crowdstrike.com",
    "ssl_verify": False,
    "proxy": {"https": "http://other:2"},
    "session": NEW_SESSION,
    "user_agent": "x/1",
    "timeout": 9,
    "debug_record_count": 5,
    "sanitize_log": False,
    "pythonic": True,
    "renew_window": 700,
    "token_expiration": 900,
    "token_time": 1_000_000.0,
    "token_fail_reason": "x",
    "token_status": 5,
    "token_value": "X",
    "refreshable": False,
    "token_stale": True,
    "token_valid": False,
    "log": LOGGER,
    "auth_headers": {},
    "env_prefix": "X_",
    "env_key": "X",
    "env_secret": "X",
    "auth_style": "MINE",
    "cred_format_valid": False,
}


@pytest.mark.filterwarnings("ignore:ssl_verify=False:falconlite.SSLDisabledWarning")
@each("name", AUTH_SETTABLE)
def test_a_property_of_an_auth_object_can_be_set_where_falconpys_can(recorder, name):
    said = []
    for library in LIBRARIES:
        auth = library.OAuth2(base_url=recorder.url, **pair("a"))
        try:
            setattr(auth, name, AUTH_SETTABLE[name])
        except AttributeError:
            said.append("read-only")
        else:
            assert getattr(auth, name) == AUTH_SETTABLE[name]
            said.append("set")
    assert said[0] == said[1]
