"""The rows of docs/migrating.md, tried with both libraries. Other modules here try the rows that are not in this table."""

from __future__ import annotations

import io
import logging
import re
import warnings
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import falconpy
import requests

import falconlite
from tests.cases import each

from .recorder import ENVELOPE, answer

if TYPE_CHECKING:
    from collections.abc import Callable

PAGE = Path(__file__).parents[2] / "docs" / "migrating.md"
REFUSED = answer({"errors": [{"code": 403, "message": "no"}]}, 403)
PAIR = {"client_id": "id", "client_secret": "secret"}
ENVIRONMENT = {"FALCON_CLIENT_ID": "env-id", "FALCON_CLIENT_SECRET": "env-secret"}


class Try:
    """One library at one recorder; what it makes is closed at the end of the row."""

    def __init__(self, library, recorder, monkeypatch):
        self.library, self.recorder, self.env = library, recorder, monkeypatch.setenv
        self.made = []

    def make(self, kind="Hosts", **settings):
        """Create an object of a class; with a token unless credentials are given."""
        way = {} if settings.keys() & {"client_id", "creds", "auth_object", "access_token"} else {"access_token": "T"}
        if "auth_object" not in settings:
            settings = {"base_url": self.recorder.url, **settings}
        made = getattr(self.library, kind)(**way, **settings)
        self.made.append(getattr(made, "auth_object", made))
        return made

    def answers(self, *given, **headers):
        """Set the answer of the API."""
        self.recorder.api = answer(*given, **headers)

    def sent(self):
        """Return the requests since the previous call, without the host."""
        return [str(request) for request in self.recorder.take()]

    def forms(self):
        """Return the forms of the logins since the previous call."""
        return [dict(request.body) for request in self.recorder.take() if request.path == "/oauth2/token"]

    def close(self):
        for auth in self.made:
            if hasattr(auth, "close"):
                auth.close()


def outcome(call):
    """Return what a call returns, in short: a status, the name of an exception, or the value itself."""
    try:
        found = call()
    except Exception as error:
        return type(error).__name__
    return found["status_code"] if isinstance(found, dict) else found


def warned(call):
    """Return the names of the warnings of a call."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        call()
    return [type(one.message).__name__ for one in caught]


def half(t):
    for name, value in ENVIRONMENT.items():
        t.env(name, value)
    made = [
        outcome(lambda given=given: t.make(**given) and 0)
        for given in ({"client_id": "mine"}, {"creds": {"client_id": "mine"}})
    ]
    return [each for each in made if each] or [form["client_id"] for form in t.forms()]


def empty(t):
    for name, value in ENVIRONMENT.items():
        t.env(name, value)
    return [
        t.make(creds={"client_id": "", "client_secret": ""}).auth_style,
        t.make(client_id="", client_secret="").auth_style,
    ]


def ends_of_lines(t):
    t.make(client_id="\ufeffid\n", client_secret="secret\r\n")
    return t.forms()


def apostrophe(t):
    outcome(lambda: t.make(creds='{"client_id": "id", "client_secret": "it\'s"}'))
    return [form["client_secret"] for form in t.forms()]


def member(t):
    t.make(creds=dict(PAIR), member_cid="C")
    return [form.get("member_cid") for form in t.forms()]


def failed_login(t):
    t.recorder.token = REFUSED
    status = t.make(**PAIR).query_devices_by_filter()["status_code"]
    return status, len([request for request in t.sent() if "/devices/" in request])


def shared_with(t):
    auth = t.make("OAuth2", **PAIR)
    auth.login()
    with t.make(auth_object=auth):
        pass
    return auth.token_value is not None


def other_revoked(t):
    auth = t.make("OAuth2", **PAIR)
    auth.login()
    auth.revoke("other")
    return auth.token_value is not None


def token_of_200(t):
    t.recorder.token = answer({"access_token": "T200", "expires_in": 1799}, 200)
    return t.make(**PAIR).token


def refused_call(t):
    t.answers({"errors": [{"code": 401, "message": "no"}]}, 401)
    t.make(**PAIR, **({} if t.library is falconpy else {"retry": False})).query_devices_by_filter()
    return [request.split()[1] for request in t.sent()].count("/devices/queries/devices/v1")


def region(t):
    found = []
    for name in ("X-Cs-Region", "x-cs-region"):
        t.recorder.token = answer({"access_token": "T", "expires_in": 1799}, 201, **{name: "eu-1"})
        found.append(t.make(**PAIR).base_url.replace(t.recorder.url, "mine"))
    return found


def connections(t):
    hosts, t.recorder.connections = t.make(), 0
    for _ in range(3):
        hosts.query_devices_by_filter()
    return t.recorder.connections


def own_authorization(t):
    said = warned(lambda: t.make(ext_headers={"Authorization": "mine"}).query_devices_by_filter())
    return t.recorder.take()[-1].headers["Authorization"], said


def other_lists(t):
    return [
        outcome(lambda ids=ids: t.make().perform_action(action_name="contain", ids=ids))
        for ids in (("a",), {"a"}, iter("a"))
    ]


def positionals(t):
    hosts = t.make()
    return [outcome(lambda: hosts.get_device_details_v2("a", "b")), outcome(lambda: hosts.query_devices_by_filter("a"))]


def callers_dict(t):
    body = {"ids": "a,b"}
    t.make().get_device_details(body=body)
    return body


def one_call(t):
    hosts = t.make()
    calls: dict[str, Callable[..., Any]] = {
        "override": lambda **given: hosts.override("GET", "/x", **given),
        "update_device_tags": lambda **given: hosts.update_device_tags("add", "a", "t", **given),
        "get_device_details": lambda **given: hosts.get_device_details("a", **given),
    }
    kinds = {"Result": "Result", "PythonicResult": "Result"}
    return [kinds.get(made := type_of(call, pythonic=True), made) for call in calls.values()]


def type_of(call, **given):
    try:
        return type(call(**given)).__name__
    except TypeError:
        return "TypeError"


def header_of_a_call(t):
    hosts = t.make()
    hosts.query_devices_by_filter(headers={"X-Mine": "1"})
    return t.recorder.take()[-1].headers.get("X-Mine"), outcome(
        lambda: hosts.override("GET", "/x", headers={"X-Mine": "1"})
    )


def needed(t):
    return t.make().get_device_details_v2()["status_code"], t.sent()


def no_such_action(t):
    given = {"action_name": "zap", "ids": "a"}
    return [outcome(partial(t.make(pythonic=mode).perform_action, **given)) for mode in (False, True)]


def stream(t):
    hosts, uber = t.make(), t.make("APIHarnessV2")
    calls = [
        lambda: hosts.query_devices_by_filter(stream=True),
        lambda: hosts.override("GET", "/x", stream=True),
        lambda: uber.command(override="GET,/x", stream=True),
    ]
    return [type_of(call) for call in calls]


def no_comma(t):
    return [
        outcome(lambda given=given: t.make("APIHarnessV2").command(override=given)) for given in ("GET", "GET /x")
    ], t.sent()


def body_of_a_get(t):
    t.make("APIHarnessV2").command("QueryDevicesByFilter")
    return t.recorder.take()[-1].raw_body


def older_as_auth_object(t):
    return outcome(lambda: t.make(auth_object=t.make("APIHarness", **PAIR)).query_devices_by_filter())


def shapes_of_errors(t):
    found = []
    for errors in ({"code": 400, "message": "why"}, "why"):
        t.answers({"errors": errors}, 400)
        found.append([error["message"] for error in t.make().query_devices_by_filter()["body"]["errors"]])
    t.answers({"message": "why"}, 400)
    found.append([error["message"] for error in t.make().query_devices_by_filter()["body"].get("errors", ())])
    return ["why" in reasons for reasons in found]


def empty_envelope(t):
    t.answers({"meta": {}, "resources": [], "errors": []})
    return sorted(t.make().query_devices_by_filter()["body"])


def steps(t):
    result = t.make(pythonic=True).query_devices_by_filter()
    return [next(result), next(result)]


def third(t):
    return sorted(dict(t.make().query_devices_by_filter(expand_result=True)[2].items()))


def trace(t):
    found = []
    for meta in ({"trace_id": "M"}, {"query_time": 1}, None):
        t.answers({"meta": meta, "resources": ["a"]}, X_Cs_Traceid="H")
        found.append(t.make(pythonic=True).query_devices_by_filter().trace_id)
    return found


def parts_of_an_error(t):
    t.answers({"errors": [{"code": 404, "message": "one"}, {"code": 404, "message": "two"}]}, 404)
    try:
        t.make(pythonic=True).query_devices_by_filter()
    except t.library.APIError as error:
        return ["one" in str(error), "two" in str(error), hasattr(error, "headers"), hasattr(error, "trace_id")]


def nobody(t):
    given = {"base_url": "http://127.0.0.1:9", **({} if t.library is falconpy else {"retry": False})}
    try:
        t.make(pythonic=True, **given).query_devices_by_filter()
    except requests.ConnectionError as error:
        return isinstance(error, falconlite.TransportError), t.make(**given).query_devices_by_filter()["status_code"]


def limit_of_the_log(t):
    t.answers({"meta": {}, "resources": [f"r{n}" for n in range(50)], "errors": []})
    said, log = io.StringIO(), logging.getLogger(f"migrating.{t.library.__name__}")
    log.setLevel(logging.DEBUG)
    log.addHandler(logging.StreamHandler(said))
    t.make(debug=log, debug_record_count=5, sanitize_log=False).query_devices_by_filter()
    return "r9" in said.getvalue()


class Row(NamedTuple):
    """A row of the page by its first cell, and what each library does."""

    name: str
    tried: Callable[[Try], Any]
    theirs: Any
    ours: Any


OF_A_PAIR = {"client_id": "id", "client_secret": "secret"}
ROWS = [
    Row("incomplete credentials", half, ["env-id", "mine"], ["InvalidCredentialFormat"] * 2),
    Row("empty `str` as credentials", empty, ["CREDENTIAL", "ENVIRONMENT"], ["ENVIRONMENT"] * 2),
    Row("`creds` as a `str`", apostrophe, [], ["it's"]),
    Row("`member_cid=` beside `creds`", member, [None], ["C"]),
    Row(
        "line ends and a byte order mark around credentials",
        ends_of_lines,
        [{"client_id": "\ufeffid\n", "client_secret": "secret\r\n"}],
        [OF_A_PAIR],
    ),
    Row("a call after a failed login", failed_login, (200, 1), (403, 0)),
    Row("`with` over a shared auth object", shared_with, False, True),
    Row("`revoke()` of another token", other_revoked, False, True),
    Row("a token with status 200", token_of_200, None, "T200"),
    Row("an API call answered 401", refused_call, 1, 2),
    Row("a `base_url` that you gave", region, ["https://api.eu-1.crowdstrike.com", "mine"], ["mine", "mine"]),
    Row("connections", connections, 3, 1),
    Row("the caller's headers", own_authorization, ("mine", []), ("Bearer T", ["IgnoredSettingWarning"])),
    Row("tuples, sets, generators as lists", other_lists, ["AttributeError"] * 3, [200] * 3),
    Row("too many positionals, or where only keywords are accepted", positionals, [200, 500], ["TypeError"] * 2),
    Row("the caller's dicts and lists", callers_dict, {"ids": ["a", "b"]}, {"ids": "a,b"}),
    Row("`pythonic` for one call", one_call, ["TypeError", "TypeError", "Result"], ["Result"] * 3),
    Row("`headers`, `timeout` for one call", header_of_a_call, (None, "TypeError"), ("1", 200)),
    Row("a required value missing or empty", needed, (200, ["GET /devices/entities/devices/v2"]), (400, [])),
    Row("an unknown action", no_such_action, [500, 500], [400, "PayloadValidationError"]),
    Row("`stream=True`", stream, ["dict", "TypeError", "Response"], ["TypeError", "Download", "Download"]),
    Row("`override` without a comma", no_comma, (["IndexError"] * 2, []), ([400, 405], [])),
    Row("the body of a GET or DELETE", body_of_a_get, b"{}", b""),
    Row("`APIHarness`", older_as_auth_object, "AttributeError", 200),
    Row(
        "`errors` as an object or a `str`; a `message` or `error` instead of errors",
        shapes_of_errors,
        [False] * 3,
        [True] * 3,
    ),
    Row("`meta`, `resources` and `errors` all empty", empty_envelope, [], ["errors", "meta", "resources"]),
    Row("`next(result)`", steps, ["a", "a"], ["a", "b"]),
    Row("the third item of `expand_result`", third, ["body", "headers", "status_code"], sorted(ENVELOPE)),
    Row("`trace_id`", trace, ["M", None, "H"], ["M", "H", "H"]),
    Row("`APIError`", parts_of_an_error, [True, False, True, False], [True] * 4),
    Row("no answer, in pythonic mode", nobody, (False, 500), (True, 500)),
    Row("the record limit of the log", limit_of_the_log, True, False),
]


@each(("name", "tried", "theirs", "ours"), ROWS, ids=[row.name for row in ROWS])
def test_a_row_says_what_each_library_does(recorder, monkeypatch, name, tried, theirs, ours):
    found = []
    for library in (falconpy, falconlite):
        recorder.reset()
        t = Try(library, recorder, monkeypatch)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                found.append(tried(t))
            finally:
                t.close()
    assert found == [theirs, ours]


def test_every_row_that_is_tried_is_on_the_page():
    cells = {line.split(" | ")[0].removeprefix("| ") for line in PAGE.read_text(encoding="utf-8").splitlines()}
    assert {row.name for row in ROWS} - cells == set()


def test_names_that_the_page_calls_missing_are_missing_and_the_others_exist():
    text = PAGE.read_text(encoding="utf-8").partition("## What is not there")[2].partition("\n## ")[0]
    rows = [line.strip("|").split(" | ") for line in text.splitlines() if line.startswith("| `")]
    named = {name: row[1] for row in rows for name in re.findall(r"`([A-Z]\w+)`", row[0])}
    assert len(named) > 10
    for name, said in named.items():
        assert hasattr(falconlite, name) is not said.startswith("missing"), name


def test_the_names_that_the_page_calls_the_same_exist_in_both():
    text = PAGE.read_text(encoding="utf-8").partition("## What is the same")[2].partition("- The names of modules")[0]
    for name in re.findall(r"`([A-Za-z_]\w+)`", text):
        assert hasattr(falconlite, name), name
        assert hasattr(falconpy, name) or hasattr(import_module(f"falconpy.{name.lower()}"), name), name


def test_a_login_that_fails_loses_the_token_in_both(recorder):
    for library in (falconpy, falconlite):
        recorder.reset()
        auth = library.OAuth2(base_url=recorder.url, **PAIR)
        auth.login()
        recorder.token = answer({"errors": [{"code": 500, "message": "no"}]}, 500)
        auth.login()
        assert auth.token_value is None
    auth.close()
