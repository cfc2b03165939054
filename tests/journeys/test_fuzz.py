"""Any input from the network or the caller: the result is what the mode promises."""

from __future__ import annotations

import contextlib
import enum
import json
import logging
from datetime import datetime, timezone
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from falconlite import (
    NULL,
    APIHarnessV2,
    FalconError,
    Hosts,
    InstallationTokens,
    OAuth2,
    PythonicResult,
    Result,
    TransportError,
)
from falconlite.errors import APIError, UnreadableAnswer
from falconlite.http.messages import Response
from tests.cases import cases, each
from tests.doubles import CREDS, Script
from tests.test_uber import EVERY, SERVICES, arguments

pytestmark = [
    pytest.mark.filterwarnings("ignore::falconlite.SDKDeprecationWarning"),
    pytest.mark.filterwarnings("ignore::falconlite.SDKWarning"),
]

FAST = settings(
    deadline=None,
    max_examples=120,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)

# Input from the network

STATUSES = st.sampled_from([200, 201, 202, 204, 207, 302, 308, 400, 401, 403, 404, 409, 418, 429, 500, 502, 503, 599])
TYPES = st.sampled_from(
    [
        None,
        "",
        "application/json",
        "Application/JSON; charset=utf-8",
        "application/json; charset=nonsense",
        "application/problem+json",
        "text/plain",
        "text/plain; charset=utf-16",
        "text/html",
        "application/octet-stream",
        "application/zip",
        "no type at all",
        ";;;",
    ]
)
SCALARS = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=8), st.just("\ud800"), st.just(10**400)
)
JSON = st.recursive(
    SCALARS,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=5), inner, max_size=3)),
    max_leaves=8,
)
WRONG = st.one_of(SCALARS, JSON, st.lists(SCALARS, max_size=3), st.lists(st.lists(SCALARS, max_size=2), max_size=2))
PAGES = st.fixed_dictionaries(
    {}, optional=dict.fromkeys(("total", "offset", "limit", "after", "next", "expires_at"), WRONG)
)
METAS = st.fixed_dictionaries(
    {}, optional={"pagination": PAGES | WRONG, "trace_id": WRONG, "query_time": WRONG, "powered_by": WRONG}
)
ERRORS = st.lists(st.fixed_dictionaries({}, optional={"code": WRONG, "message": WRONG, "id": WRONG}), max_size=3)
ENVELOPES = st.fixed_dictionaries(
    {},
    optional={
        "meta": METAS | WRONG,
        "resources": WRONG,
        "errors": ERRORS | WRONG,
        "batch_id": WRONG,
        "access_token": WRONG,
        "expires_in": WRONG,
        "combined": WRONG,
    },
)


def encoded(value):
    return json.dumps(value).encode()


@st.composite
def truncated(draw):
    content = encoded(draw(ENVELOPES))
    return content[: draw(st.integers(0, len(content)))]


CONTENTS = st.one_of(
    ENVELOPES.map(encoded),
    WRONG.map(encoded),
    truncated(),
    st.binary(max_size=64),
    st.sampled_from(
        [
            b"",
            b"\xef\xbb\xbf{}",
            b"[" * 100_000,
            b'{"a":' * 50_000,
            b'{"resources": [' + b"[" * 900 + b"]" * 900 + b"]}",
            b'{"errors": [{"message": ' + b"[" * 600 + b"]" * 600 + b"}]}",
            b"9" * 5000,
            b"NaN",
            b'{"resources": NaN}',
            '{"resources": ["\ud7ff"]}'.encode("utf-16"),
            b'{"resources": ["\xff\xfe"]}',
            b'{"meta": {}, "meta": null, "resources": [1, 2',
        ]
    ),
)
HEADERS = st.dictionaries(
    st.sampled_from(
        [
            "X-Cs-Region",
            "x-cs-traceid",
            "X-Ratelimit-Limit",
            "X-RATELIMIT-REMAINING",
            "X-Ratelimit-Retryafter",
            "Location",
            "Content-Length",
            "Date",
            "Retry-After",
        ]
    ),
    st.one_of(st.text(max_size=10), st.sampled_from(["us-1", "-1", "nan", "inf", "1e999", "https://[", "9" * 500])),
    max_size=4,
)


@st.composite
def responses(draw):
    headers, kind = draw(HEADERS), draw(TYPES)
    if kind is not None:
        headers[draw(st.sampled_from(["Content-Type", "content-type"]))] = kind
    return Response(draw(STATUSES), headers, draw(CONTENTS))


VIEWS = [name for name in dir(PythonicResult) if isinstance(getattr(PythonicResult, name), property)]


def look_at(result):
    """Read each view of a result: only `models` may raise, if the records do not fit."""
    for name in VIEWS:
        if name == "models":
            try:
                assert isinstance(result.models, list)
            except (FalconError, LookupError, ValueError):  # pydantic raises a ValueError
                continue
        else:
            getattr(result, name)
    assert isinstance(result.resources, list)
    assert isinstance(result.errors, list)
    assert isinstance(result.meta, dict)
    assert isinstance(result.pagination, dict)
    assert isinstance(result.headers, dict)
    assert isinstance(result.total, int)
    assert isinstance(result.rate_limit.limit, (int, type(None)))
    for name in VIEWS:
        if name != "models":
            getattr(result.meta, name, None)
    assert repr(result)
    assert str(result)
    assert result == result.copy()
    result.prune("a")
    result.prune(1)
    raised: FalconError | None = None
    try:
        result.raise_for_status()
    except (APIError, TransportError) as error:
        raised = error
    assert (raised is None) is result.ok
    assert not (result.ok and result.unreadable)
    assert raised is None or (str(raised) and repr(raised))


def look_at_error(error, response):
    """Check the error of a refusal."""
    unreadable = isinstance(error, UnreadableAnswer)
    assert unreadable is (response.status < 300)
    assert error.code == error.status_code == (502 if unreadable else response.status)
    assert str(error)
    assert isinstance(error.errors, list)
    assert error.trace_id is None or isinstance(error.trace_id, str)
    look_at(error.result)


def look_at_records(result):
    """Use a pythonic result as its records."""
    data = result.data
    assert len(result) == len(data)
    assert list(result) == list(data) or any(item != item for item in data)  # noqa: PLR0124  # nan != nan
    assert bool(result) is bool(data)
    assert result[:2] == data[:2] or any(item != item for item in data)  # noqa: PLR0124  # nan != nan
    list(reversed(result))
    bytes(result)
    assert "body" in result
    assert ("nonsense" in result) is ("nonsense" in data if isinstance(data, list) else False)
    assert result["status_code"] == result.status_code


@FAST
@given(responses())
@example(Response(200, {"Content-Type": "application/json"}, b"[" * 100_000))
@example(Response(400, {"Content-Type": "application/json"}, b'{"errors": [["a"], null, 7, {"message": null}]}'))
@example(Response(200, {"Content-Type": "application/json"}, b'{"meta": {"pagination": "text"}}'))
@example(Response(200, {"Content-Type": "application/json"}, b'{"meta": {"query_time": [], "trace_id": {}}}'))
def test_any_answer_is_a_dict_or_bytes_in_dict_mode(response):
    tokens = InstallationTokens(access_token="T", transport=Script(response))
    for call in (tokens.tokens_query, lambda: tokens.override("GET", "/x")):
        result = call()
        if isinstance(result, bytes):
            assert result == response.content
            assert call != tokens.tokens_query  # it has an envelope
        else:
            assert type(result) is Result
            assert result["status_code"] == (502 if result.unreadable else response.status)
            assert response.status >= 300 or result.ok is not result.unreadable
            assert result.keys() == {"status_code", "headers", "body"}
            look_at(result)
    status, headers, body = tokens.tokens_query(expand_result=True)
    assert (status, dict(headers)) == (tokens.tokens_query().status_code, response.headers)
    assert isinstance(body, dict)


@FAST
@given(responses())
def test_any_answer_is_a_result_or_an_error_in_pythonic_mode(response):
    hosts = Hosts(access_token="T", transport=Script(response), pythonic=True)
    try:
        result = hosts.get_device_details_v2("a")
    except APIError as error:
        look_at_error(error, response)
    else:
        assert 200 <= response.status < 300
        assert type(result) is PythonicResult
        look_at(result)
        look_at_records(result)


@FAST
@given(responses())
def test_any_answer_can_be_logged(response):
    logger = logging.Logger("fuzz", logging.DEBUG)  # noqa: LOG001  # a private logger
    lines = []
    handler = logging.Handler()
    handler.emit = lambda record: lines.append(record.getMessage())  # type: ignore[method-assign]  # a stand-in
    logger.addHandler(handler)
    Hosts(access_token="T", transport=Script(response), debug=logger).query_devices()
    assert lines


@FAST
@given(login=responses(), revoke=responses())
@example(login=Response(201, {"Content-Type": "application/json"}, b'{"access_token": {"a": 1}}'), revoke=None)
@example(
    login=Response(201, {"Content-Type": "application/json"}, b'{"access_token": "T", "expires_in": NaN}'), revoke=None
)
@example(login=Response(308, {"Location": "https://["}, b""), revoke=None)
def test_any_answer_of_the_token_route_is_a_dict_and_never_raised(login, revoke):
    net = Script(logins=[login], revokes=[revoke or login])
    auth = OAuth2(**CREDS, transport=net)
    for result in (auth.login(), auth.token(), auth.token(alter_state=True), auth.revoke("x"), auth.logout()):
        assert isinstance(result, dict)
        assert result.keys() == {"status_code", "headers", "body"}
        assert isinstance(result["status_code"], int)
    assert auth.token_value is None or isinstance(auth.token_value, str)
    assert auth.token_fail_reason is None or isinstance(auth.token_fail_reason, str)
    assert isinstance(auth.token_stale, bool)
    result = Hosts(auth).query_devices()
    assert isinstance(result, dict)
    uber = APIHarnessV2(**CREDS, transport=net)
    assert type(uber.login()) is bool
    assert type(uber.logout()) is bool
    assert isinstance(uber.command("oauth2AccessToken"), dict)
    assert isinstance(uber.command("oauth2RevokeToken", token_value="T"), dict)


@FAST
@given(login=responses())
def test_any_answer_to_a_login_is_an_error_of_ours_in_pythonic_mode(login):
    hosts = Hosts(**CREDS, transport=Script(logins=[login]), pythonic=True)
    try:
        result = hosts.query_devices()
    except FalconError as error:
        look_at(error.result)
    else:
        assert type(result) is PythonicResult


@FAST
@given(text=st.text())
def test_any_failure_of_the_network_follows_the_mode(text):
    hosts = Hosts(access_token="T", transport=Script(TransportError(None, text)))
    result = hosts.query_devices()
    assert result["status_code"] == 500
    look_at(result)
    with pytest.raises(TransportError):
        hosts.query_devices(pythonic=True)


# Input from the caller


class Colour(enum.Enum):
    RED = "red"


class Shade(str, enum.Enum):  # Python 3.10 has no StrEnum
    RED = "contain"


class Odd:
    """An object without any special methods."""


def deep(levels):
    found: Any = []
    for _ in range(levels):
        found = [found]
    return found


VALUES = st.one_of(
    SCALARS,
    st.text(),
    st.text(st.characters(codec=None, categories=["Cs"]), max_size=3),
    st.binary(max_size=8),
    st.sampled_from([float("nan"), float("inf"), -1, 0, "", "a,b", ",", b"a", b"\xff", [], {}, (), set()]),
    st.sampled_from([Colour.RED, Shade.RED, NULL, Odd(), Odd, print, datetime.now(), datetime.now(timezone.utc), ...]),
    st.sampled_from([range(3), iter(()), memoryview(b"a"), bytearray(b"a"), frozenset({"a"}), {1: 2}, {None: None}]),
    st.lists(VALUE := st.one_of(SCALARS, st.text(max_size=5), st.just(Odd()), st.just(NULL)), max_size=3),
    st.lists(st.lists(VALUE, max_size=2), max_size=2),
    st.tuples(VALUE, VALUE),
    st.sets(st.text(max_size=3) | st.integers(), max_size=3),
    st.dictionaries(st.text(max_size=5) | st.integers() | st.none(), VALUE, max_size=3),
    st.lists(st.dictionaries(st.text(max_size=5), VALUE, max_size=2), max_size=2),
)


class Encoding(Script):
    """A transport that encodes requests as the real one does."""

    real: Any

    def send(self, base_url, request):
        self.real._prepare(base_url, request)
        return super().send(base_url, request)


@pytest.fixture(scope="module")
def real():
    from falconlite.transport.pooled import Pooled

    transport = Pooled()
    yield transport
    transport.close()


def outcome(call, args, given):
    """Make a call in both modes, and check the promises of each."""
    try:
        result = call(*args, **given)
    except TypeError:
        pass
    else:
        assert isinstance(result, (dict, bytes, tuple))
    try:
        result = call(*args, **given, pythonic=True)
    except (FalconError, TypeError) as error:
        str(error)
    else:
        assert type(result) in {PythonicResult, tuple}


@settings(FAST, max_examples=25)
@given(chosen=st.data())
@pytest.mark.parametrize(("kind", "name"), EVERY, ids=lambda value: getattr(value, "__name__", value))
def test_any_value_for_any_argument_is_an_error_of_ours_or_a_type_error(real, kind, name, chosen):
    net = Encoding()
    net.real = real
    service = kind(access_token="T", transport=net)
    operation = kind.operations[name]
    names = [*operation.names, "parameters", "headers"]
    if operation.body:
        names.append("body")
    wrong = chosen.draw(st.dictionaries(st.sampled_from(names), VALUES, min_size=1, max_size=3))
    base = chosen.draw(st.sampled_from([{}, arguments(operation)]))
    outcome(getattr(service, name), (), base | wrong)
    if operation.positional:
        value = chosen.draw(VALUES)
        outcome(getattr(service, name), (value,), {n: v for n, v in wrong.items() if n not in operation.positional})


@FAST
@given(
    given=st.dictionaries(
        st.sampled_from(["parameters", "body", "headers", "ids", "action_name", "data", "content_type", "token_value"]),
        VALUES,
        max_size=3,
    ),
    name=st.one_of(
        VALUES, st.sampled_from(["PerformActionV2", "tokens-update", "oauth2RevokeToken", "createHostGroups"])
    ),
    override=st.one_of(st.none(), st.text(max_size=20), VALUES, st.sampled_from(["GET,/x", "post,/x", ",", "GET,,"])),
)
def test_any_command_is_an_error_of_ours_or_a_type_error(real, name, given, override):
    net = Encoding()
    net.real = real
    uber = APIHarnessV2(**CREDS, transport=net)
    outcome(uber.command, (name,), given | {"override": override})


@FAST
@given(
    method=st.one_of(VALUES, st.sampled_from(["GET", "POST", "patch"])),
    route=st.one_of(VALUES, st.text().map("/{}".format)),
    given=st.dictionaries(st.sampled_from(["parameters", "body", "data", "headers"]), VALUES, max_size=3),
)
def test_any_override_is_an_error_of_ours_or_a_type_error(real, method, route, given):
    net = Encoding()
    net.real = real
    outcome(Hosts(access_token="T", transport=net).override, (method, route), given)
    for _, request in net.sent:
        assert request.path.startswith("/")
        assert "\n" not in request.path
        assert "://" not in request.path.partition("?")[0]


@pytest.mark.parametrize("kind", SERVICES)
def test_a_value_of_endless_depth_is_an_error_of_ours_or_a_type_error(real, kind):
    net = Encoding()
    net.real = real
    service = kind(access_token="T", transport=net)
    values = deep(5000), {"a": deep(5000)}, [{"a": deep(5000)}]
    with cases() as case:
        for operation in sorted(set(kind.operations.values()), key=lambda operation: operation.id):
            for argument in (*operation.names, "parameters", *(("body",) if operation.body else ())):
                with case(f"{operation.id}: {argument}"):
                    for value in values:
                        call = getattr(service, operation.stub.__name__)
                        outcome(call, (), arguments(operation) | {argument: value})


@each("depth", [300, 600, 900, 100_000])
@each("status", [200, 400])
@each("content", [b'{"resources": [%s]}', b'{"errors": [{"message": %s}]}', b'{"meta": %s}', b"%s"])
def test_an_answer_of_endless_depth_is_read_shown_and_logged(depth, status, content):
    nested = content % (b"[" * depth + b"]" * depth)
    net = Script(Response(status, {"Content-Type": "application/json"}, nested))
    logger = logging.Logger("fuzz", logging.DEBUG)  # noqa: LOG001  # a private logger
    logger.addHandler(logging.NullHandler())
    tokens = InstallationTokens(access_token="T", transport=net, debug=logger)
    result = tokens.tokens_read("a")
    read = depth < 1000 and content[:6] in {b'{"reso', b'{"erro'}
    assert result["status_code"] == (status if read or status == 400 else 502)
    assert repr(result)
    assert repr(tokens.tokens_query())
    try:
        assert repr(tokens.tokens_read("a", pythonic=True))
    except APIError as error:
        text = str(error)
    else:
        text = "fine"
    assert text


@pytest.mark.parametrize("mode", [False, True])
def test_a_value_of_endless_depth_is_no_trouble_to_log(real, mode):
    logger = logging.Logger("fuzz", logging.DEBUG)  # noqa: LOG001  # a private logger
    logger.addHandler(logging.NullHandler())
    net = Encoding()
    net.real = real
    hosts = Hosts(access_token="T", transport=net, debug=logger)
    with contextlib.suppress(FalconError):
        hosts.override("POST", "/x", body={"a": deep(5000)}, pythonic=mode)


@pytest.mark.parametrize("route", ["/\ud800", "\udfff", "/x?a=\ud800"])
def test_a_route_that_is_no_unicode_text_is_an_error_of_ours(real, route):
    net = Encoding()
    net.real = real
    outcome(Hosts(access_token="T", transport=net).override, ("GET", route), {})
    outcome(APIHarnessV2(access_token="T", transport=net).command, (), {"override": f"GET,{route}"})
    assert net.sent == []


@pytest.mark.parametrize(
    "args",
    [("GET", deep(5000)), (deep(5000), "/x"), ("GET", "/x", {"a": deep(5000)})],
    ids=["route", "method", "parameters"],
)
def test_an_override_of_endless_depth_is_an_error_of_ours(real, args):
    net = Encoding()
    net.real = real
    outcome(Hosts(access_token="T", transport=net).override, args, {})
    assert net.sent == []
