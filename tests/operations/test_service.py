"""Service classes: calls, shared state, separate state."""

from __future__ import annotations

import gc
import logging
import sys
import warnings
from typing import Any

import pytest
import requests
from requests_mock import ANY

from falconlite import (
    APIError,
    BadRequest,
    Conflict,
    Forbidden,
    Hosts,
    IgnoredSettingWarning,
    InstallationTokens,
    InvalidBaseURL,
    NotFound,
    OAuth2,
    PayloadValidationError,
    PythonicResult,
    RateLimited,
    Result,
    Retry,
    ServerError,
    Service,
    SSLDisabledWarning,
    TransportError,
    Unauthorized,
    UnreadableAnswer,
)
from falconlite.http.messages import Response
from falconlite.operations.declare import get
from tests.cases import each
from tests.doubles import CREDS, JSON, Script, answer, refusal

AID = "0123456789abcdef0123456789abcdef"
ARGUMENTS: dict[str, Any] = {
    "ids": [AID],
    "tags": ["lab"],
    "filter": "status:'normal'",
    "limit": 5,
    "label": "x",
    "revoked": False,
    "name": "filter",
    "value": "(device_id:['x'])",
    "note": "why",
    "action_parameters": [{"name": "canary"}],
}


def arguments(operation) -> dict[str, Any]:
    """Return keywords for a call of any operation."""
    choices = {name: known[0] for name, known in operation.choices.items()}
    return {n: v for n, v in (ARGUMENTS | choices).items() if n in operation.names}


EVERY = [
    (kind, name)
    for kind in (Hosts, InstallationTokens)
    for name in sorted({o.stub.__name__ for o in kind.operations.values()})
]


@each(("kind", "name"), EVERY)
def test_a_call_takes_at_most_seventeen_functions_of_ours_by_way_of_requests(kind, name, requests_mock):
    requests_mock.register_uri(ANY, ANY, headers=JSON, json={"resources": [], "meta": {}, "errors": []})
    requests_mock.post(
        "https://api.crowdstrike.com/oauth2/token", status_code=201, json={"access_token": "T", "expires_in": 1799}
    )
    service = kind(**CREDS)
    call, given = getattr(service, name), arguments(kind.operations[name])
    call(**given)
    ours: list[tuple[str, str]] = []

    def watch(frame, event, _):
        if event == "call" and frame.f_globals.get("__name__", "").startswith("falconlite."):
            ours.append((frame.f_globals["__name__"], frame.f_code.co_name))

    gc.disable()  # so that pools of earlier tests are not closed during the count
    sys.setprofile(watch)
    try:
        call(**given)
    finally:
        sys.setprofile(None)
        gc.enable()
    assert len(ours) <= 17, (len(ours), ours)  # the fast path skips two of them
    packages = {module.split(".")[1] for module, _ in ours}
    # services: the shape of a body, next to its stub
    assert packages <= {"operations", "binding", "services", "auth", "transport", "results", "http"}


@each(("kind", "name"), EVERY)
def test_a_method_and_its_operation_id_send_the_same(kind, name):
    net = Script()
    service = kind(**CREDS, transport=net)
    operation = kind.operations[name]
    for alias in (name, operation.id, operation.alias):
        getattr(service, alias)(**arguments(operation))
    sent = [request for _, request in net.sent[1:]]
    assert len(sent) == 3
    assert sent[0] == sent[1] == sent[2]


@each(("kind", "name"), EVERY)
def test_every_argument_of_every_operation_reaches_the_wire(kind, name):
    operation = kind.operations[name]
    for argument in operation.names:
        net = Script()
        given = arguments(operation) | {argument: arguments(operation).get(argument, "canary")}
        getattr(kind(**CREDS, transport=net), name)(**given)
        request = net.sent[-1][1]
        shown = f"{request.path} {dict(request.query)} {request.json}"
        value = given[argument]
        value = value[0] if isinstance(value, list) else value
        assert str(value).lower() in shown.lower(), argument


def test_the_example_of_the_front_page():
    net = Script()
    tokens = InstallationTokens(**CREDS, transport=net)
    hosts = Hosts(auth_object=tokens)
    found = hosts.query_devices_by_filter_scroll(limit=5, filter="platform_name:'Windows'")
    assert found["body"]["resources"] == found.resources == ["a"]
    assert found.status_code == 200
    assert net.sent[-1][1].query == [("limit", "5"), ("filter", "platform_name:'Windows'")]
    hosts.QueryDevicesByFilterScroll(limit=5)
    assert net.sent[-1][1].path == "/devices/queries/devices-scroll/v1"


def test_hyphenated_ids_are_attributes_and_operations():
    net = Script()
    tokens = InstallationTokens(**CREDS, transport=net)
    getattr(tokens, "tokens-delete")("a,b")
    assert (net.sent[-1][1].verb, net.sent[-1][1].query) == ("DELETE", [("ids", "a"), ("ids", "b")])
    assert InstallationTokens.operations["tokens-delete"] is InstallationTokens.operations["tokens_delete"]


# Modes


MISTAKES = [
    (lambda h, **o: h.get_device_details(**o), "ids"),
    (lambda h, **o: h.get_device_details([], **o), "ids"),
    (lambda h, **o: h.get_device_details("", **o), "ids"),
    (lambda h, **o: h.get_device_details(ids=None, **o), "ids"),
    (lambda h, **o: h.perform_action(ids="a", **o), "action_name"),
    (lambda h, **o: h.perform_action(action_name="zap", ids="a", **o), "contain"),
    (lambda h, **o: h.perform_action(action_name=7, ids="a", **o), "contain"),
    (lambda h, **o: h.update_device_tags("add", "a", "SensorGroupingTags/x", **o), "tags"),
    (lambda h, **o: h.query_devices(filter={"a": 1}, **o), "filter"),
    (lambda h, **o: h.query_devices(headers={"X": "a\r\nY: b"}, **o), "X"),
    (lambda h, **o: h.override("GET", "/devices/../x", **o), "route"),
    (lambda h, **o: h.override("GET", "https://evil.example/x", **o), "route"),
    (lambda h, **o: h.override("GET", "", **o), "route"),
    (lambda h, **o: h.override("GET", None, **o), "route"),
    (lambda h, **o: h.override("GET", "/a\r\nb", **o), "route"),
]


@each(("call", "named"), MISTAKES)
def test_a_value_that_cannot_work_stays_here_and_follows_the_mode(call, named):
    net = Script()
    hosts = Hosts(**CREDS, transport=net, lazy_login=True)
    result = call(hosts)
    assert result["status_code"] == 400
    assert result["body"]["errors"][0]["code"] == 400
    assert named in result["body"]["errors"][0]["message"]
    with pytest.raises(PayloadValidationError, match=named) as caught:
        call(hosts, pythonic=True)
    assert isinstance(caught.value, ValueError)
    assert net.sent == []


@pytest.mark.parametrize("pythonic", [False, True])
@pytest.mark.parametrize(
    ("call", "named"),
    [
        (lambda h: h.query_devices(limt=5), "limit"),
        (lambda h: h.query_devices(["limit"]), "name them"),
        (lambda h: h.get_device_details("a", ids="a"), "ids"),
        (lambda h: h.get_device_details("a", "b"), "positional"),
        (lambda h: h.query_devices(body={}), "body"),
    ],
)
def test_a_wrong_name_is_a_type_error_in_every_mode(call, named, pythonic):
    net = Script()
    with pytest.raises(TypeError, match=named):
        call(Hosts(**CREDS, pythonic=pythonic, transport=net, lazy_login=True))
    assert net.sent == []


STATUSES = [
    (400, BadRequest),
    (401, Unauthorized),
    (403, Forbidden),
    (404, NotFound),
    (409, Conflict),
    (418, APIError),
    (429, RateLimited),
    (500, ServerError),
    (503, ServerError),
]


@pytest.mark.parametrize(("status", "kind"), STATUSES)
def test_an_answer_of_400_or_more_is_a_dict_or_an_error(status, kind):
    hosts = Hosts(access_token="T", transport=Script(refusal(status, "no")))
    assert hosts.query_devices()["status_code"] == status
    with pytest.raises(APIError, match="no") as caught:
        hosts.query_devices(pythonic=True)
    error = caught.value
    assert type(error) is kind
    assert (error.code, error.status_code, error.trace_id, error.errors) == (
        status,
        status,
        "T-1",
        [{"code": status, "message": "no"}],
    )
    assert (error.method, error.route, error.operation_id) == (
        "GET",
        "/devices/queries/devices-scroll/v1",
        "QueryDevicesByFilterScroll",
    )
    assert "QueryDevicesByFilterScroll" in str(error)


def test_no_answer_is_a_dict_that_says_so_or_an_error():
    hosts = Hosts(access_token="T", transport=Script(TransportError(None, "connection refused")))
    result = hosts.query_devices()
    assert (result["status_code"], dict(result["headers"])) == (500, {})
    assert (result.attempts, result.answered) == (4, False)
    assert result["body"]["errors"] == [{"code": 500, "message": "connection refused (4 attempts)"}]
    with pytest.raises(TransportError, match="connection refused"):
        hosts.query_devices(pythonic=True)


def test_the_mode_is_set_by_call_class_and_auth_object_in_that_order():
    auth = OAuth2(access_token="T", pythonic=True, transport=Script())
    hosts = Hosts(auth)
    assert type(hosts.query_devices()) is PythonicResult
    hosts.pythonic = False
    assert type(hosts.query_devices()) is Result
    assert type(hosts.query_devices(pythonic=True)) is PythonicResult
    assert type(Hosts(auth, pythonic=False).query_devices()) is Result


def test_expand_result_gives_status_headers_and_body():
    status, headers, body = Hosts(access_token="T", transport=Script()).query_devices(expand_result=True)
    assert (status, headers["content-type"], body["resources"]) == (200, "application/json", ["a"])


def test_binary_content_is_bytes_in_dict_mode_and_a_result_in_pythonic_mode():
    hosts = Hosts(access_token="T", transport=Script(Response(200, {"Content-Type": "application/zip"}, b"PK")))
    assert hosts.override("GET", "/x") == b"PK"
    assert hosts.override("GET", "/x", pythonic=True).content == b"PK"


# Options of a call


def test_the_callers_dicts_and_lists_are_neither_changed_nor_kept():
    net = Script()
    hosts = Hosts(access_token="T", transport=net, ext_headers=(ext := {"X-A": "1"}))
    ids, parameters, body, headers = ["a"], {"limit": 1, "ids": "a,b"}, {"ids": "a,b"}, {"X-B": "2"}
    hosts.get_device_details_v2(ids, parameters={"x": True}, headers=headers)
    hosts.query_devices(parameters=parameters, limit=9)
    hosts.get_device_details(body=body)  # type: ignore[call-arg]  # the body has the IDs
    hosts.override("POST", "/x", parameters=parameters, body=body, headers=headers)
    assert (ids, parameters, body, headers) == (["a"], {"limit": 1, "ids": "a,b"}, {"ids": "a,b"}, {"X-B": "2"})
    assert hosts.ext_headers == ext
    assert hosts.ext_headers is not ext


def test_headers_of_class_and_call_are_sent_and_never_replace_the_bearer():
    net = Script()
    with pytest.warns(IgnoredSettingWarning, match="Authorization"):
        hosts = Hosts(
            access_token="T", transport=net, ext_headers={"authorization": "mine", "X-A": "1"}, user_agent="agent/1"
        )
    hosts.query_devices(headers={"X-B": "2"})
    sent = net.sent[-1][1].headers
    assert {k: sent[k] for k in ("Authorization", "X-A", "X-B", "User-Agent")} == {
        "Authorization": "Bearer T",
        "X-A": "1",
        "X-B": "2",
        "User-Agent": "agent/1",
    }
    assert "authorization" not in sent
    hosts.ext_headers = None
    assert hosts.query_devices()["status_code"] == 200


def test_the_api_is_told_who_calls():
    net = Script()
    Hosts(**CREDS, transport=net).query_devices()
    for _, request in net.sent:
        assert request.headers["CrowdStrike-SDK"].startswith("falconlite/")
        assert request.headers["User-Agent"].startswith("falconlite/")


def test_timeouts_of_call_class_and_auth_object():
    net = Script()
    auth = OAuth2(access_token="T", transport=net)
    hosts = Hosts(auth)

    def sent(**given):
        hosts.query_devices(**given)
        return net.sent[-1][1].timeout

    assert (auth.timeout, hosts.timeout, sent()) == ((5.0, 60.0),) * 3
    auth.timeout = 7
    assert (hosts.timeout, sent()) == (7, 7)
    hosts.timeout = (1, 2)
    assert (auth.timeout, sent(), sent(timeout=3)) == (7, (1, 2), 3)
    hosts.timeout = None
    assert sent() is None
    assert Hosts(auth, timeout=None).timeout is None


# What is shared


SHARED = [
    ("base_url", "https://api.eu-1.crowdstrike.com"),
    ("renew_window", 300),
    ("token_renew_window", 400),
    ("ssl_verify", True),
    ("session", None),
]
OWN = [
    ("timeout", 9),
    ("deadline", 12),
    ("retry", Retry(2)),
    ("proxy", {"https": "http://p:1"}),
    ("user_agent", "x"),
    ("debug_record_count", 5),
    ("sanitize_log", False),
    ("pythonic", True),
    ("auth_style", "MINE"),
]


@pytest.mark.parametrize(("name", "value"), SHARED)
def test_a_shared_setting_is_seen_by_all(name, value):
    auth = OAuth2(access_token="T", transport=Script())
    one, other = Hosts(auth), InstallationTokens(auth)
    setattr(one, name, value)
    assert getattr(other, name) == getattr(one, name) == value


@pytest.mark.parametrize(("name", "value"), OWN)
def test_a_setting_of_ones_own_is_seen_by_nobody_else(name, value):
    auth = OAuth2(access_token="T", transport=Script())
    one, other = Hosts(auth), InstallationTokens(auth)
    before = getattr(other, name)
    setattr(one, name, value)
    assert getattr(one, name) == value
    assert getattr(other, name) == before
    assert name == "auth_style" or getattr(auth, name) == before


@pytest.mark.parametrize(("name", "value"), [pair for pair in OWN if pair[0] != "auth_style"])
def test_a_setting_of_ones_own_follows_the_auth_object_until_it_is_set(name, value):
    auth = OAuth2(access_token="T", transport=Script())
    hosts = Hosts(auth)
    setattr(auth, name, value)
    assert getattr(hosts, name) == value
    assert getattr(Hosts(auth, **{name: value}), name) == value


def test_the_state_of_the_token_is_read_through_the_class():
    hosts = Hosts(**CREDS, transport=Script())
    assert (hosts.token, hosts.token_status, hosts.token_fail_reason) == ("T1", 201, None)
    assert (hosts.token_valid, hosts.token_stale, hosts.refreshable) == (True, False, True)
    assert hosts.authenticated()
    assert not hosts.token_expired()
    for name in ("token", "token_status", "headers", "log", "refreshable"):
        with pytest.raises(AttributeError):
            setattr(hosts, name, "x")


def test_validate_payloads_off_leaves_the_check_to_the_api():
    net = Script()
    Hosts(access_token="T", validate_payloads=False, transport=net).get_device_details()  # type: ignore[call-arg]  # wrong on purpose
    assert net.sent[-1][1].json == {}


# Any route


def test_override_calls_any_route():
    net = Script()
    hosts = Hosts(access_token="T", transport=net)
    hosts.override(
        "patch",
        "devices/x y/v1?a=1",
        {"flag": True, "ids": ["a", "b"], "no": None},
        {"k": 1},
        headers={"X": "1"},
        timeout=3,
    )
    base_url, request = net.sent[-1]
    assert (base_url, request.verb, request.path) == ("https://api.crowdstrike.com", "PATCH", "/devices/x%20y/v1?a=1")
    assert request.query == [("flag", "true"), ("ids", "a"), ("ids", "b")]
    assert (request.json, request.timeout, request.headers["X"]) == ({"k": 1}, 3, "1")


@pytest.mark.parametrize("method", ["BREW", "", None, 7])
def test_override_knows_its_methods(method):
    assert Hosts(access_token="T", transport=Script()).override(method, "/x")["status_code"] == 405


@pytest.mark.parametrize("route", ["@evil.example/x", "//evil.example/x", ":1@evil.example/", ".evil.example/"])
def test_a_route_stays_on_the_host(route):
    net = Script()
    Hosts(access_token="T", transport=net).override("GET", route)
    assert net.sent[-1][1].path.startswith("/")


@pytest.mark.parametrize("route", ["/a/%2e%2e/b", "/a/./b", "/..", "/a/%2E./b", "/a\\..\\b", "/a#b"])
def test_a_route_holds_no_dot_segments(route):
    net = Script()
    assert Hosts(access_token="T", transport=net).override("GET", route)["status_code"] == 400
    assert net.sent == []


# Declarations


def test_a_class_without_the_line_of_an_alias_cannot_be_made():
    with pytest.raises(TypeError, match="lacks the line GetThing = get_thing"):

        class Things(Service):
            @get("GetThing", "/things/v1")
            def get_thing(self) -> Result[Any]:
                """Get it."""


# Logs


def test_debug_logs_what_is_sent_and_what_comes_back_without_secrets(caplog):
    value = "a" * 36
    net = Script(answer(200, {"resources": [{"id": "1", "value": value}, {"id": "2"}, {"id": "3"}]}))
    logger = logging.getLogger("mine")
    with caplog.at_level(logging.DEBUG, "mine"):
        tokens = InstallationTokens(
            **CREDS, transport=net, debug=logger, debug_record_count=2, proxy={"https": "http://u:PROXYPW@p:1"}
        )
        tokens.tokens_read("1,2,3")
        tokens.tokens_create(
            label="x", body={"nested": {"client_secret": "NESTED"}, "echo": f"it is T1 and {CREDS['client_secret']}"}
        )
        tokens.override("POST", "/x", data=b"PW", headers={"X-Api-Key": "APIKEY"})
        tokens.logout()
    for line in (
        "OPERATION: tokens-read",
        "ENDPOINT: GET https://api.crowdstrike.com/installation-tokens/entities/tokens/v1",
        "STATUS CODE: 200",
        "'ids': ['1', '2', '3']",
    ):
        assert line in caplog.text
    assert "'id': '2'" in caplog.text
    assert "'id': '3'" not in caplog.text
    for secret in (CREDS["client_secret"], "T1", value, "NESTED", "PROXYPW", "APIKEY"):
        assert secret not in caplog.text


def test_debug_is_on_per_class_or_for_all(caplog):
    auth = OAuth2(access_token="T", transport=Script(TransportError(None, "refused")), retry=False)
    loud, quiet = Hosts(auth, debug=True), Hosts(auth, debug=False)
    with caplog.at_level(logging.DEBUG, "falconlite"):
        quiet.query_devices()
        assert caplog.text == ""
        loud.query_devices()
    assert "ERROR: QueryDevicesByFilterScroll: 500 refused" in caplog.text
    auth.debug = True
    assert (auth.debug, Hosts(auth).debug, quiet.debug) == (True, True, False)
    quiet.debug = True
    assert quiet.log is auth.log


def test_a_refusal_is_an_error_line_where_only_errors_are_logged(caplog):
    hosts = Hosts(access_token="T", transport=Script(refusal(403, "no scope")), debug=logging.getLogger("errors"))
    with caplog.at_level(logging.ERROR, "errors"):
        hosts.query_devices()
    (record,) = caplog.records
    assert record.levelname == "ERROR"
    assert record.getMessage().startswith("ERROR: 403 [{'code': 403, 'message': 'no scope'}] [call=")


def test_logging_that_is_off_does_no_work(monkeypatch):
    import falconlite.debug

    monkeypatch.setattr(falconlite.debug, "redact", None)
    hosts = Hosts(access_token="T", transport=Script(), debug=logging.getLogger("off"))
    logging.getLogger("off").setLevel(logging.ERROR)
    assert hosts.query_devices()["status_code"] == 200


@pytest.mark.parametrize(
    ("kind", "content", "why"),
    [
        ("text/html; charset=utf-8", b"<h1>Sign in to the proxy</h1>", "page of HTML"),
        ("application/json", b'{"resources": ["a"', "not JSON"),
        ("text/plain", b"ok", "not JSON"),
        ("application/zip", b"PK\x00\x04", "not JSON"),
    ],
)
def test_a_success_that_cannot_be_read_is_no_empty_list_of_records(kind, content, why):
    hosts = Hosts(access_token="T", transport=Script(Response(200, {"Content-Type": kind}, content)))
    with pytest.raises(UnreadableAnswer, match=rf"status 200.*{kind.partition(';')[0]}.*{why}") as caught:
        hosts.query_devices(pythonic=True)
    assert (caught.value.code, caught.value.operation_id) == (502, "QueryDevicesByFilterScroll")
    with pytest.raises(UnreadableAnswer):
        caught.value.result.raise_for_status()
    seen = hosts.query_devices()
    assert (seen["status_code"], seen.ok, seen.unreadable, seen["body"]["resources"]) == (502, False, True, [])
    shown = "4 bytes that are not text" if b"\0" in content else content.decode()
    assert shown in seen["body"]["errors"][0]["message"]
    assert hosts.query_devices(expand_result=True) == (502, seen["headers"], seen["body"])


def test_credentials_go_in_the_clear_only_where_that_is_meant():
    far = "http://falcon.example.com"
    with pytest.raises(InvalidBaseURL, match="in the clear"):
        Hosts(**CREDS, base_url=far, transport=Script())
    net = Script()
    hosts = Hosts(**CREDS, base_url=far, allow_http=True, transport=net)
    hosts.query_devices()
    assert {base_url for base_url, _ in net.sent} == {far}
    hosts.base_url = "http://other.example.com"
    careful = Hosts(**CREDS, transport=Script())
    with pytest.raises(InvalidBaseURL, match="in the clear"):
        careful.base_url = far


@pytest.mark.parametrize(
    "given",
    [
        {"timeout": -1},
        {"timeout": "5"},
        {"deadline": 0},
        {"deadline": (1, 2)},
        {"retry": 0},
        {"retry": "often"},
        {"retry": Retry(base=-1)},
    ],
)
def test_patience_that_cannot_be_is_stopped_before_anything_is_sent(given):
    net = Script()
    hosts = Hosts(access_token="T", transport=net)
    (name,) = given
    for call in (hosts.query_devices, lambda **options: hosts.override("GET", "/x", **options)):
        refused = call(**given)
        assert (refused["status_code"], refused.answered) == (400, False)
        assert name in refused.errors[0]["message"]
        with pytest.raises(PayloadValidationError, match=name):
            call(**given, pythonic=True)
    with pytest.raises((TypeError, ValueError), match=name):
        Hosts(access_token="T", transport=net, **given)
    with pytest.raises((TypeError, ValueError), match=name):
        Hosts(hosts, **given)
    assert net.sent == []


def test_a_session_that_verifies_nothing_is_not_used_in_silence():
    session = requests.Session()
    session.verify = False
    with pytest.warns(SSLDisabledWarning, match=r"session\.verify=False") as caught:
        auth = OAuth2(access_token="T", session=session)
    assert caught[0].filename == __file__
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        auth.session = None
    with pytest.warns(SSLDisabledWarning):
        auth.session = session
