"""Debug logs: what they show, and the secrets that they must not show."""

from __future__ import annotations

import base64
import functools
import io
import json
import logging
import re
import threading
from ast import literal_eval
from contextlib import suppress
from typing import Any
from urllib.parse import quote, quote_plus

import pytest

import falconlite
from falconlite import (
    APIHarnessV2,
    FalconError,
    FederatedConnections,
    Hosts,
    InstallationTokens,
    OAuth2,
    TransportError,
    debug,
)
from falconlite.http.messages import Response
from falconlite.redact import MASK, redact
from falconlite.simulator import Cloud
from tests.doubles import CREDS, JSON, Clock, Script, answer, refusal, token
from tests.test_uber import SERVICES, arguments

pytestmark = [
    pytest.mark.filterwarnings("ignore::falconlite.SDKDeprecationWarning"),
    pytest.mark.filterwarnings("ignore:headers never replace Authorization"),
]

ID = "canary-id&/\"x'"
SECRET = 'canary-secret&/"+%y'
PROXY = "canary-proxy-password"
OWN_PROXY = "canary-proxy-of-a-class"
API_KEY = 'canary-key&/"z'
NESTED = 'canary-nested&/"n'
ANSWERED = 'canary-answered&/"a'
AID = "0123456789abcdef0123456789abcdef"


class Handler(logging.Handler):
    """Keeps all log records."""

    def __init__(self):
        super().__init__(logging.DEBUG)
        self.records = []

    def emit(self, record):
        self.records.append(record)

    @property
    def lines(self):
        """Level and message of each record, without the mark of its call at the end."""
        return [f"{record.levelname} {record.getMessage().partition(' [call=')[0]}" for record in self.records]

    @property
    def everything(self):
        """Messages, formats and arguments, in each form in which a handler may write them."""
        parts = []
        for record in self.records:
            parts += [record.getMessage(), str(record.msg), repr(record.args)]
            parts += [str(part) for part in record.args or ()]
            with suppress(TypeError):
                parts.append(json.dumps(record.args))
        return "\n".join(parts)

    def with_prefix(self, prefix):
        return [line for line in self.lines if line.startswith(prefix)]


@pytest.fixture
def logger():
    found: Any = logging.Logger("canary", logging.DEBUG)  # noqa: LOG001  # a private logger
    found.handler = Handler()
    found.addHandler(found.handler)
    return found


@pytest.fixture
def log(logger):
    return logger.handler


def forms(secret):
    """Return a secret in each form in which it may appear."""
    raw = secret.encode()
    return {
        secret,
        repr(secret)[1:-1],
        json.dumps(secret)[1:-1],
        json.dumps(json.dumps(secret)[1:-1])[1:-1],
        quote(secret),
        quote(secret, safe=""),
        quote_plus(secret),
        base64.b64encode(raw).decode(),
        base64.urlsafe_b64encode(raw).decode(),
        base64.b64encode(f"{ID}:{secret}".encode()).decode(),
    }


def shown(everything, canaries):
    """Return the canaries found in the log, with some of the surrounding str."""
    found = {}
    for name, secret in canaries.items():
        for form in forms(secret):
            place = everything.find(form)
            if place >= 0:
                found[name] = everything[max(0, place - 80) : place + 80]
    return found


class Planted:
    """A cloud that also returns planted secrets, and remembers the secrets that it issued."""

    def __init__(self, cloud):
        self.cloud, self.planted, self.given = cloud, [], set()

    def send(self, base_url, request):
        if request.path.startswith("/planted"):
            found = self.planted.pop(0) if len(self.planted) > 1 else self.planted[0]
            if isinstance(found, Exception):
                raise found
            return found
        response = self.cloud.send(base_url, request)
        with suppress(ValueError):
            body = json.loads(response.content)
            self.given.add(body.get("access_token"))
            records = body.get("resources") or []
            self.given |= {
                r["value"] for r in records if isinstance(r, dict) and "enrollment" not in r and "value" in r
            }
        return response

    def close(self):
        pass


@pytest.fixture(scope="module")
def fleet():
    return Cloud(hosts=20, clients={ID: SECRET}, rate_limit=10**6, login_limit=10**6, anonymous_limit=10**6)


@pytest.fixture
def net(fleet):
    return Planted(fleet)


@pytest.fixture
def settings(net, logger):
    return {"client_id": ID, "client_secret": SECRET, "debug": logger, "transport": net}


PLANTED_ANSWERS = [
    answer(200, {"resources": [{"uninstall_token": ANSWERED, "deep": [{"Client_Secret": ANSWERED}]}], "meta": {}}),
    answer(200, {"resources": [], "meta": {"password": ANSWERED}, "errors": [{"message": f"token={quote(ANSWERED)}"}]}),
    Response(200, {"Content-Type": "text/plain"}, f"access_token: {quote(ANSWERED)} for you".encode()),
    Response(401, {"Content-Type": "text/html"}, f"<p>client_secret={quote(ANSWERED)}</p>".encode()),
    Response(200, JSON | {"Set-Cookie": f"session={ANSWERED}", "X-Api-Key": ANSWERED}, b"{}"),
    Response(200, {"Content-Type": "application/zip"}, ANSWERED.encode()),
    answer(200, {"resources": [json.dumps({"password": quote(ANSWERED)})]}),
    answer(200, {"resources": [json.dumps({"inner": json.dumps({"password": quote(ANSWERED)})})]}),
]


def drive_everything(net, logger, settings):
    """Make calls of every kind; return the canaries that they used."""
    proxy = {"https": f"http://user:{PROXY}@proxy.example:3128"}
    auth = OAuth2(**settings, proxy=proxy)
    auth.login()
    uber = APIHarnessV2(**settings, proxy=proxy)
    member = falconlite.OAuth2(**settings, member_cid=net.cloud.children[0])
    member.login()
    extra = {"X-Api-Key": API_KEY, "Authorization": f"Bearer {API_KEY}"}
    own = {"https": f"http://user:{OWN_PROXY}@proxy.example:3128"}
    for kind in SERVICES:
        if kind is falconlite.FlightControl:
            continue  # its records are children's CIDs
        service = kind(auth, debug=logger, ext_headers=extra, proxy=own)
        for operation in set(kind.operations.values()):
            method = getattr(service, operation.stub.__name__)
            for given in ({}, arguments(operation), {"parameters": {"api_key": NESTED}}):
                method(**given)
                with suppress(FalconError):
                    method(**given, pythonic=True)
                with suppress(TypeError):
                    method(body=[{"client_secret": NESTED, "deep": {"Password": NESTED}}], **given)
                uber.command(operation.id, **given)
    tokens = InstallationTokens(auth, debug=logger)
    found = tokens.tokens_read(ids=tokens.tokens_query(limit=5).resources)
    tokens.tokens_create(label="x", type="customer_managed")
    tokens.override("GET", "/installation-tokens/entities/tokens/v1", {"ids": [r["id"] for r in found.resources]})
    for planted in PLANTED_ANSWERS:
        for mode in (False, True):
            net.planted = [planted]
            with suppress(FalconError):
                tokens.override("POST", "/planted", body={"a": [{"password": NESTED}]}, pythonic=mode)
    for failure in (f"no route through http://user:{PROXY}@proxy", f"Bearer {auth.token_value}", f"secret={NESTED}"):
        net.planted = [TransportError(None, failure)]
        tokens.override("GET", "/planted")
    uber.login()
    for load in ({"data": {"client_secret": NESTED}}, {"data": f"password={quote(NESTED)}"}, {"data": NESTED.encode()}):
        net.planted = [answer(200, {})] * 2
        uber.command(override="POST,/planted", **load, files=None)
        tokens.override("POST", "/planted", **load)
    net.planted = [answer(200, {})]
    uber.command(override=f"GET,/planted?token={quote(NESTED)}", parameters={"Password": NESTED, "api_key": [NESTED]})
    uber.command("oauth2RevokeToken", token_value=uber.command("oauth2AccessToken")["body"]["access_token"])
    auth.revoke(auth.token()["body"]["access_token"], client_id=ID)
    auth.child_login(net.cloud.children[1])
    auth.child_logout()
    Hosts(**settings | {"client_secret": f"{SECRET}!"})
    for made in (uber, auth, member):
        made.logout()
    given = {f"given {n}": value for n, value in enumerate(filter(None, net.given))}
    names = {"id": ID, "secret": SECRET, "proxy": PROXY, "class proxy": OWN_PROXY, "key": API_KEY, "nested": NESTED}
    return names | {"answered": ANSWERED, "child": net.cloud.children[0]} | given


def test_no_secret_is_ever_logged(net, logger, log, settings):
    canaries = drive_everything(net, logger, settings)
    assert len(log.records) > 1000
    assert len(canaries) > 15
    assert MASK in log.everything
    assert shown(log.everything, canaries) == {}


def test_the_test_above_would_find_a_secret_if_one_were_logged(net, logger, log, settings, monkeypatch):
    monkeypatch.setattr(debug, "redact", lambda value, *_, **__: value)
    canaries = drive_everything(net, logger, settings)
    assert shown(log.everything, canaries).keys() >= {"id", "secret", "key", "nested", "answered", "given 0"}


def test_a_secret_in_the_path_of_a_route_is_masked(logger, log):
    hosts = Hosts(access_token="canary-token", transport=Script(), debug=logger)
    hosts.override("GET", "/x/canary-token/y?client_secret=canary-s&limit=5")
    assert log.with_prefix("DEBUG ENDPOINT")[-1].endswith(f"/x/{MASK}/y?client_secret={MASK}&limit=5")


def test_a_secret_that_only_its_operation_declares_is_masked_in_the_request_too(logger, log):
    connections = FederatedConnections(access_token="T", transport=Script(), debug=logger)
    connections.post_federated_connections_config(view_token="canary-view", cluster_url="https://c", connection_id="i")
    assert [line for line in log.with_prefix("DEBUG BODY") if MASK in line and "https://c" in line]
    assert "canary-view" not in log.everything


@pytest.mark.parametrize("debug", [True, False])
def test_a_secret_in_the_path_of_a_route_is_masked_where_a_pause_is_logged(debug, caplog):
    caplog.set_level(logging.INFO, "falconlite")
    hosts = Hosts(access_token="canary-token", transport=Script(BUSY, FINE), clock=Clock(), debug=debug)
    hosts.override("GET", "/x/canary-token/y")
    assert f"GET /x/{MASK}/y was answered 429" in caplog.text
    assert "canary" not in caplog.text


def test_the_password_of_a_class_s_own_proxy_is_masked_where_a_failure_names_it(logger, log):
    net = Script(TransportError(None, "cannot reach http://user:canary-own@proxy:1"))
    hosts = Hosts(OAuth2(access_token="T", transport=net), debug=logger, proxy="http://user:canary-own@proxy:1")
    hosts.query_devices()
    assert "canary-own" not in log.everything


def test_a_failure_of_the_real_network_names_no_password(logger, log):
    given = {"access_token": "T", "base_url": "http://127.0.0.1:9", "debug": logger}
    with OAuth2(**given, proxy="http://user:canary-pw@127.0.0.1:9") as auth:
        assert Hosts(auth).query_devices()["status_code"] == 500
    with OAuth2(**given) as auth:
        assert Hosts(auth, proxy="socks9://user:canary-pw@127.0.0.1:9").query_devices()["status_code"] == 500
    assert len(log.with_prefix("ERROR")) >= 1
    assert "canary-pw" not in log.everything


# Shown


def test_a_secret_field_in_mixed_case_is_masked(logger, log):
    task = {"id": 1, "additionalHeader": "CANARY", "accessToken": "CANARY"}
    net = Script(answer(200, {"integrationTasks": [task], "totalCount": 1}))
    found = falconlite.ASPM(**CREDS, transport=net, debug=logger).get_integration_tasks_v2()
    assert found.resources == [task]
    assert "additionalHeader" in str(log.records[-1].getMessage())
    assert not [record for record in log.records if "CANARY" in record.getMessage()]


def test_a_call_shows_what_is_sent_and_what_comes_back(logger, log):
    net = Script(answer(200, {"resources": ["a"], "meta": {"trace_id": "t"}, "errors": []}))
    Hosts(access_token="T", transport=net, debug=logger, lazy_login=True).query_hidden_devices(limit=5)
    lines = "\n".join(log.lines)
    for part in ("CREATED", "OPERATION: QueryHiddenDevices", "GET https://api.crowdstrike.com/devices/queries"):
        assert part in lines
    for part in ("PARAMETERS: {'limit': 5}", "STATUS CODE: 200", "'resources': ['a']"):
        assert part.replace("5}", "'5'}") in lines


def test_a_refusal_is_an_error_line_in_either_mode(logger, log):
    hosts = Hosts(access_token="T", transport=Script(refusal(404, "no such host")), debug=logger)
    hosts.query_devices()
    with pytest.raises(falconlite.NotFound):
        hosts.query_devices(pythonic=True)
    errors = log.with_prefix("ERROR")
    assert len(errors) == 2
    assert all("404" in line and "no such host" in line for line in errors)


def test_errors_beside_a_success_are_an_error_line(logger, log):
    partial = answer(200, {"resources": ["a"], "errors": [{"code": 404, "message": "not that one"}]})
    Hosts(access_token="T", transport=Script(partial), debug=logger).query_devices()
    assert ["not that one" in line for line in log.with_prefix("ERROR")] == [True]


@pytest.mark.parametrize("mode", [False, True])
def test_a_call_without_an_answer_is_an_error_line(logger, log, mode):
    net = Script(TransportError(None, "connection refused"))
    with suppress(TransportError):
        Hosts(access_token="T", transport=net, debug=logger).query_devices(pythonic=mode)
    (error,) = log.with_prefix("ERROR")
    assert "QueryDevicesByFilterScroll" in error
    assert "connection refused" in error


def test_a_call_that_is_not_made_is_an_error_line(logger, log):
    Hosts(access_token="T", transport=Script(), debug=logger).perform_action(ids="a", action_name="zap")
    (error,) = log.with_prefix("ERROR")
    assert "PerformActionV2: 400" in error


def test_a_refused_login_is_an_error_line(logger, log):
    Hosts(**CREDS, transport=Script(logins=[refusal()]), debug=logger)
    assert any("403" in line and "access denied" in line for line in log.with_prefix("ERROR"))


def test_an_exception_that_leaves_a_with_block_is_an_error_line(logger, log):
    with suppress(KeyError), OAuth2(**CREDS, transport=Script(), debug=logger):
        raise KeyError("canary")
    (error,) = log.with_prefix("ERROR")
    assert "KeyError" in error
    assert "canary" not in error


# Switches


def drive(service):
    service.query_devices() if isinstance(service, Hosts) else service.tokens_query()


def test_each_class_is_switched_for_itself(logger, log):
    auth = OAuth2(access_token="T", transport=Script(), debug=logger)
    hosts, tokens = Hosts(auth, debug=False), InstallationTokens(auth)
    log.records.clear()
    drive(hosts)
    assert log.records == []
    drive(tokens)
    assert log.with_prefix("DEBUG OPERATION") == ["DEBUG OPERATION: tokens-query"]
    hosts.debug, tokens.debug = True, False
    log.records.clear()
    drive(tokens)
    assert log.records == []


def test_a_class_may_have_a_logger_of_its_own(logger, log):
    auth = OAuth2(access_token="T", transport=Script())
    hosts, tokens = Hosts(auth, debug=logger), InstallationTokens(auth)
    drive(hosts)
    drive(tokens)
    assert log.with_prefix("DEBUG OPERATION") == ["DEBUG OPERATION: QueryDevicesByFilterScroll"]


def test_nothing_is_logged_by_default(caplog):
    with caplog.at_level(logging.DEBUG):
        hosts = Hosts(**CREDS, transport=Script(refusal(500)))
        drive(hosts)
        hosts.perform_action(ids="a", action_name="zap")
    assert caplog.records == []


def test_true_means_the_logger_of_falconlite(caplog):
    with caplog.at_level(logging.DEBUG):
        drive(Hosts(access_token="T", transport=Script(), debug=True))
    assert {record.name for record in caplog.records} == {"falconlite"}


MANY = answer(200, {"resources": [f"r{n:04}" for n in range(300)], "meta": {}, "errors": []})


@pytest.mark.parametrize("sanitize", [True, False])
@pytest.mark.parametrize(("limit", "kept"), [(None, 100), (2, 2), (0, 100), (-5, 1), (10**9, 300)])
def test_records_are_logged_up_to_the_limit(logger, log, limit, kept, sanitize):
    hosts = Hosts(
        access_token="T", transport=Script(MANY), debug=logger, debug_record_count=limit, sanitize_log=sanitize
    )
    result = hosts.query_devices()
    assert len(result.resources) == 300
    (line,) = log.with_prefix("DEBUG RESULT")
    assert f"r{kept - 1:04}" in line
    assert f"r{kept:04}" not in line


def test_the_limit_of_a_class_is_its_own(logger, log):
    auth = OAuth2(access_token="T", transport=Script(MANY), debug=logger, debug_record_count=5)
    drive(Hosts(auth, debug_record_count=2))
    drive(InstallationTokens(auth))
    first, second = log.with_prefix("DEBUG RESULT")
    assert ("r0001" in first, "r0002" in first) == (True, False)
    assert ("r0004" in second, "r0005" in second) == (True, False)


def test_without_sanitizing_calls_are_shown_and_logins_never(logger, log):
    net = Script(answer(200, {"resources": [{"value": "canary-value"}]}))
    tokens = InstallationTokens(
        client_id="canary-id", client_secret="canary-secret", transport=net, debug=logger, sanitize_log=False
    )
    tokens.tokens_read(ids="a", headers={"X-Api-Key": "canary-key"})
    tokens.override("POST", "/x", body={"password": "canary-body"})
    tokens.logout()
    for part in ("canary-value", "canary-key", "canary-body"):
        assert part in log.everything
    for part in ("canary-id", "canary-secret", base64.b64encode(b"canary-id:canary-secret").decode()):
        assert part not in log.everything


def test_without_sanitizing_the_headers_of_a_call_are_logged_as_they_are_sent(logger, log):
    net = Script()
    hosts = Hosts(
        client_id="canary-id",
        client_secret="canary-secret",
        transport=net,
        debug=logger,
        sanitize_log=False,
        lazy_login=True,
        user_agent="me/1",
        ext_headers={"X-Api-Key": "canary-key"},
    )
    hosts.query_devices(headers={"X-Mine": "1"})
    hosts.auth_object.token_value = "canary-bearer"
    uber = APIHarnessV2(access_token="canary-other", transport=net, debug=logger, sanitize_log=False)
    hosts.override("POST", "/x", data="password=canary-data")
    uber.command("QueryHiddenDevices")
    sent = [dict(request.headers) for _, request in net.sent if "oauth2" not in request.path]
    logged = [literal_eval(line.partition(" HEADERS: ")[2]) for line in log.with_prefix("DEBUG HEADERS")]
    calls = [headers for headers in logged if "CrowdStrike-SDK" in headers and "Authorization" in headers]
    assert calls == sent
    assert [headers["Authorization"] for headers in sent] == [
        "Bearer T1",
        "Bearer canary-bearer",
        "Bearer canary-other",
    ]
    assert sent[0].items() >= {"X-Api-Key": "canary-key", "X-Mine": "1", "User-Agent": "me/1"}.items()
    assert "password=canary-data" in log.everything
    (answer_of_login, *_) = log.with_prefix("DEBUG RESULT")
    assert "REDACTED" in answer_of_login
    for part in ("canary-id", "canary-secret"):
        assert part not in log.everything


def test_sanitizing_is_switched_by_class(logger, log):
    auth = OAuth2(access_token="T", transport=Script(answer(200, {"resources": [{"value": "canary"}]})), debug=logger)
    shown_by, masked_by = InstallationTokens(auth, sanitize_log=False), InstallationTokens(auth)
    masked_by.tokens_read(ids="a")
    assert "canary" not in log.everything
    shown_by.tokens_read(ids="a")
    assert "canary" in log.everything
    log.records.clear()
    shown_by.sanitize_log = True
    shown_by.tokens_read(ids="a")
    assert "canary" not in log.everything


# The mark of each line, and lines of JSON

BUSY = refusal(429, "busy")
FINE = answer(200, {"resources": ["a"], "meta": {"trace_id": "t"}, "errors": []})


def marks(log):
    """Return call ID, thread and seconds of each line."""
    pattern = re.compile(r" \[call=(\S+) thread=(.+) seconds=(\S+)\]$")
    found = [pattern.search(record.getMessage()) for record in log.records]
    assert all(found)
    return [match.groups() for match in found if match]


def test_every_line_carries_its_call_its_thread_and_the_seconds_since_the_call_began(logger, log):
    clock = Clock()

    def slow(response):
        clock.now += 1.5
        return response

    answers = [functools.partial(slow, BUSY), functools.partial(slow, FINE)]
    hosts = Hosts(
        **CREDS, transport=Script(*answers, logins=[BUSY, token()]), clock=clock, debug=logger, lazy_login=True
    )
    log.records.clear()
    hosts.query_devices(limit=5)
    login, call = "oauth2AccessToken", "QueryDevicesByFilterScroll"
    by_call: dict[str, list[str]] = {}
    for (id, thread, _), line in zip(marks(log), log.lines, strict=True):
        assert re.fullmatch("[0-9a-f]{16}", id)
        assert thread == "MainThread"
        by_call.setdefault(id, []).append(line.split(" ", 2)[1])
    first, second = by_call.values()
    assert first[:2] == ["OPERATION:", "ENDPOINT:"] == second[:2]
    assert first[-1] == "RESULT:" == second[-1]
    assert "GET" in first  # the retries belong to their calls
    assert "POST" in second
    assert "POST" not in first
    assert [line for line in log.lines if "OPERATION" in line] == [f"DEBUG OPERATION: {name}" for name in (call, login)]
    waits = sum(clock.waits)
    assert float(marks(log)[-1][2]) == pytest.approx(waits + 3.0, abs=0.001)
    assert float(marks(log)[0][2]) == 0.0


def test_lines_of_threads_can_be_told_apart(logger, log):
    auth = OAuth2(access_token="T", transport=Script(), debug=logger)
    log.records.clear()
    list(falconlite.parallel(lambda n: Hosts(auth, debug=logger).query_devices(limit=n), range(1, 21), workers=4))
    lines = [(*mark, line) for mark, line in zip(marks(log), log.lines, strict=True) if "CREATED" not in line]
    threads = {id: {thread for other, thread, *_ in lines if other == id} for id, *_ in lines}
    assert len(threads) == 20
    assert all(len(names) == 1 and "MainThread" not in names for names in threads.values())


def test_a_failure_and_an_exception_carry_the_mark_too(logger, log):
    with suppress(KeyError), OAuth2(access_token="T", transport=Script(), debug=logger) as auth:
        Hosts(auth).perform_action(ids="a", action_name="zap")
        raise KeyError
    assert len(marks(log)) == len(log.records) > 3


def objects(log):
    return [json.loads(record.getMessage()) for record in log.records]


def test_in_json_each_request_answer_and_error_is_one_line_with_these_keys(logger, log):
    net = Script(BUSY, FINE, refusal(404, "no such\nhost"))
    clock = Clock()
    hosts = Hosts(access_token="TOKEN-1", transport=net, clock=clock, debug=logger, debug_format="json")
    hosts.query_devices(filter="a\u2028b\r\n", limit=5)
    hosts.post_device_details_v2(ids=["b"])
    hosts.perform_action(ids="a", action_name="zap")
    with suppress(KeyError), hosts:
        raise KeyError
    assert all(len(record.getMessage().splitlines()) == 1 for record in log.records)
    found = [line for line in objects(log) if "turn" not in line.get("message", "")]
    made, made_too, asked, retried, answered, asked_again, answered_again, missing, wrong, left = found
    head = ["event", "call_id", "thread", "seconds"]
    assert [made["event"], made["call_id"], list(made)] == ["created", None, [*head, "object"]]
    assert made_too["object"].startswith("<Hosts")
    parameters = {"filter": "a\u2028b\r\n", "limit": "5"}
    assert list(asked) == [*head, "operation_id", "endpoint", "parameters"]
    assert [asked["event"], asked["parameters"], asked["thread"]] == ["request", parameters, "MainThread"]
    assert asked["endpoint"] == "GET https://api.crowdstrike.com/devices/queries/devices-scroll/v1"
    assert list(retried) == [*head, "message"]
    assert "attempt 2 of 4" in retried["message"]
    assert list(answered) == [*head, "status", "headers", "result"]
    assert [answered["status"], answered["result"]["resources"]] == [200, ["a"]]
    assert {asked["call_id"], retried["call_id"], answered["call_id"]} == {asked["call_id"]}
    assert answered["seconds"] == pytest.approx(sum(clock.waits), abs=1e-5)
    assert asked_again["body"] == {"ids": ["b"]}
    assert asked_again["call_id"] != asked["call_id"]
    assert answered_again["status"] == 404
    assert list(missing) == [*head, "status", "errors"]
    assert missing["errors"] == [{"code": 404, "message": "no such\nhost"}]
    assert list(wrong) == [*head, "status", "errors", "operation_id"]
    assert [wrong["event"], wrong["status"], wrong["operation_id"]] == ["error", 400, "PerformActionV2"]
    assert [left["event"], "KeyError" in left["message"]] == ["exception", True]


def test_no_secret_is_logged_in_json(net, logger, log, settings):
    canaries = drive_everything(net, logger, settings | {"debug_format": "json"})
    assert len(objects(log)) > 500
    assert MASK in log.everything
    assert shown(log.everything, canaries) == {}


@pytest.mark.parametrize("sanitize", [True, False])
def test_a_body_that_json_cannot_hold_is_a_line_of_json(logger, log, sanitize):
    itself: dict[str, Any] = {}
    itself["in"] = itself
    deep: list[Any] = []
    for _ in range(100_000):
        deep = [deep]
    hosts = Hosts(access_token="T", transport=Script(), debug=logger, debug_format="json", sanitize_log=sanitize)
    for body in (itself, deep, {"a": threading.Lock(), ("b",): {1}, "n": float("nan")}):
        hosts.override("POST", "/x", body=body)
    assert [found["operation_id"] for found in objects(log) if found["event"] == "request"] == ["override"] * 3


def test_numbers_that_json_does_not_have_are_logged_as_str_values(logger, log):
    content = b'{"meta": {}, "resources": [{"a": NaN, "b": -1e999, "c": "NaN", "d": 1.5}]}'
    hosts = Hosts(access_token="T", transport=Script(Response(200, JSON, content)), debug=logger, debug_format="json")
    hosts.query_devices_by_filter_combined()
    strict = functools.partial(json.loads, parse_constant=pytest.fail)
    assert strict(log.records[-1].getMessage())["result"]["resources"] == [
        {"a": "NaN", "b": "-Infinity", "c": "NaN", "d": 1.5}
    ]


@pytest.mark.parametrize("kind", [OAuth2, Hosts, APIHarnessV2])
@pytest.mark.parametrize("given", ["xml", "JSON", 7, True])
def test_another_format_is_an_error_that_names_it(kind, given):
    with pytest.raises(ValueError, match="debug_format") as caught:
        kind(access_token="T", transport=Script(), debug_format=given)
    assert repr(given) in str(caught.value)
    found = kind(access_token="T", transport=Script())
    with pytest.raises(ValueError, match="debug_format"):
        found.debug_format = given
    assert found.debug_format == "text"


def test_the_format_of_a_class_is_its_own(logger, log):
    auth = OAuth2(access_token="T", transport=Script(), debug=logger)
    hosts, tokens = Hosts(auth, debug_format="json"), InstallationTokens(auth)
    log.records.clear()
    drive(hosts)
    assert len(objects(log)) == 2
    log.records.clear()
    drive(tokens)
    assert log.with_prefix("DEBUG OPERATION")
    hosts.debug_format = None
    assert hosts.debug_format == "text"
    auth.debug_format = "json"
    assert tokens.debug_format == hosts.debug_format == "json"


def test_pauses_are_lines_of_json_without_a_debug_log_too(caplog):
    caplog.set_level(logging.INFO, "falconlite")
    hosts = Hosts(access_token="T", transport=Script(BUSY, FINE), clock=Clock(), debug_format="json")
    hosts.query_devices()
    line = json.loads(caplog.messages[0])
    assert [line["event"], line["call_id"]] == ["attempts", None]


# Cost


@pytest.fixture
def redactions(monkeypatch):
    seen = []

    def counted(value, *args, **kwargs):
        seen.append(value)
        return redact(value, *args, **kwargs)

    monkeypatch.setattr(debug, "redact", counted)
    return seen


@pytest.mark.parametrize("level", [logging.INFO, logging.ERROR, logging.CRITICAL])
def test_nothing_is_masked_for_lines_that_no_one_reads(logger, log, redactions, level):
    logger.setLevel(level)
    hosts = Hosts(**CREDS, transport=Script(MANY), debug=logger)
    drive(hosts)
    assert redactions == []
    assert log.records == []


def test_no_more_records_are_masked_than_are_shown(logger, redactions):
    drive(Hosts(access_token="T", transport=Script(MANY), debug=logger, debug_record_count=2))
    (body,) = [value for value in redactions if isinstance(value, dict) and "resources" in value]
    assert body["resources"] == ["r0000", "r0001"]


class Unreadable(io.RawIOBase):
    """A stream that cannot be read, copied or inspected."""

    def readable(self):
        return True

    def read(self, *_):
        raise AssertionError("read")

    def __iter__(self):
        raise AssertionError("iterated")

    def __repr__(self):
        raise AssertionError("represented")

    def __deepcopy__(self, _):
        raise AssertionError("copied")


@pytest.mark.parametrize("sanitize", [True, False])
@pytest.mark.parametrize("load", ["data", "files"])
def test_a_stream_is_never_read_for_a_log_line(logger, log, load, sanitize):
    stream = Unreadable()
    net = Script()
    uber = APIHarnessV2(access_token="T", transport=net, debug=logger, sanitize_log=sanitize)
    given = {"data": stream} if load == "data" else {"files": [("file", ("a", stream))]}
    assert uber.command(override="POST,/x", **given)["status_code"] == 200
    assert uber.command("createHostGroups", **given)["status_code"] == 200
    assert all(request.data is stream or request.files for _, request in net.sent)
    assert (["DATA: <Unreadable>" in line for line in log.with_prefix("DEBUG DATA")] or [False])[0] is (load == "data")


def test_a_locked_value_is_no_trouble_to_log(logger):
    hosts = Hosts(access_token="T", transport=Script(), debug=logger)
    assert hosts.override("POST", "/x", body={"lock": threading.Lock()})["status_code"] == 200


def test_what_is_logged_leaves_what_is_returned_and_sent_as_it_was(logger):
    net = Script(answer(200, {"resources": [{"value": "v", "password": "p"}], "meta": {}, "errors": []}))
    body = {"password": "p", "list": [{"token": "t"}]}
    result = InstallationTokens(access_token="T", transport=net, debug=logger).override("POST", "/x", body=body)
    assert result.resources == [{"value": "v", "password": "p"}]
    assert net.sent[-1][1].json == body == {"password": "p", "list": [{"token": "t"}]}
