"""Uber classes: every operation, called by ID in every way, sends what falconpy sends."""

from __future__ import annotations

import re
from collections import Counter
from copy import deepcopy
from typing import Any, NamedTuple

import falconpy
import pytest
from falconpy._endpoint import api_endpoints

import falconlite
from tests.cases import cases, each
from tests.collections import COLLECTIONS

from .calls import NO_ARGUMENT, REFUSED, merged, rows
from .differences import Difference, expected
from .recorder import ABSENT, answer

pytestmark = [
    pytest.mark.filterwarnings("ignore::falconlite.SDKDeprecationWarning"),
    pytest.mark.filterwarnings("ignore:The .* operation has been deprecated:FutureWarning"),  # falconpy's
    pytest.mark.filterwarnings("ignore:command.. calls the route of override:falconlite.IgnoredSettingWarning"),
    pytest.mark.filterwarnings("ignore:base_url has no effect on one call:falconlite.IgnoredSettingWarning"),
]

KINDS = ("APIHarnessV2", "APIHarness")
VALUES = {
    "disable_hostname_check": True,
    "fields": "hostname,device_id",
    "filter": "hostname:'a b*'+platform_name:'Mac'",
    "from": "now-7d",
    "include_hidden": False,
    "limit": 5,
    "offset": 10,
    "q": "a&b",
    "sort": "x.desc",
    "to": "now",
}
"""Query parameters; all others are IDs, one or a list."""


class Call(NamedTuple):
    operation: str
    form: str
    args: tuple[Any, ...] = ()
    kwargs: dict[str, Any] = {}  # noqa: RUF012  # never modified

    @property
    def id(self) -> str:
        return f"{self.operation}: {self.form}"


def folded(operation):
    return re.sub(r"\W", "_", operation)


HOMES = {folded(row[0]): collection for collection in COLLECTIONS.values() for row in collection.endpoints}
LISTED = {row[0]: row for row in reversed(api_endpoints) if folded(row[0]) in HOMES}
"""Every ID of falconpy in every spelling, with the row that falconpy uses: the first."""
SPELLINGS = {operation for operation in LISTED if operation != folded(operation)}
ELSEWHERE = {gone: second for collection in COLLECTIONS.values() for gone, second in collection.elsewhere.items()}
"""IDs that falconlite sends to other routes; they have a separate test."""
EVERY = [operation for operation in LISTED if operation not in {*SPELLINGS, *ELSEWHERE}]


def query_of(operation):
    """Return the query parameters that falconpy lists for an operation, and whether each is required."""
    return {p["name"]: bool(p.get("required")) for p in LISTED[operation][5] if p["in"] == "query"}


def arguments(operation):
    """Return query parameters and body for a call of any operation."""
    home, id = HOMES[folded(operation)], folded(operation)
    values = {**VALUES, **home.parameters.get(id, {})}
    parameters = {name: values.get(name, ["a", "b"] if name.endswith("ids") else "a") for name in query_of(operation)}
    return parameters, home.bodies.get(id)


def calls_of(operation):
    """Make the calls of one ID; for alternative spellings, only the plain ones."""
    _, verb, route, *_ = LISTED[operation]
    parameters, body = arguments(operation)
    bodies = {} if body is None else {"body": body}
    whole, named = {"parameters": parameters, **bodies}, {**parameters, **bodies}

    def call(form, *args, **kwargs):
        return Call(operation, form, args, kwargs)

    yield call("positional", operation, **whole)
    yield call("api_operation", api_operation=operation, **whole)
    yield call("action", action=operation, **whole)
    yield call("keywords", operation, **named)
    if operation in SPELLINGS:
        return
    yield call("positional and action", operation, action="QueryHiddenDevices", **whole)
    yield call("positional and api_operation", operation, api_operation="QueryHiddenDevices", **whole)
    yield call("nothing", operation)
    yield call("headers", operation, **whole, headers={"X-Q": "1"})
    yield call("content_type", operation, **whole, content_type="application/json; charset=utf-8")
    yield call("expanded", operation, **whole, expand_result=True)
    yield call("pythonic", operation, **whole, pythonic=True)
    yield call("override", override=f"{verb},{route}", **whole)
    yield call("override and ID", "QueryHiddenDevices", override=f"{verb.lower()},{route}", **whole)
    yield call("unknown keyword", operation, **named, limt=5)
    yield call("unknown in parameters", operation, **(whole | {"parameters": parameters | {"x": [1, "y"], "z": True}}))
    if parameters:
        first = next(iter(parameters))
        yield call("None", operation, **(named | {first: None}))
        yield call("keywords over parameters", operation, **named, parameters={first: parameters[first], "x": "y"})
        yield call("parameters None", operation, **named, parameters=None)
    yield from ids_calls(call, parameters, body)
    if body is not None:
        yield from body_calls(call, parameters, whole)


def ids_calls(call, parameters, body):
    """Pass IDs in each way, if the operation takes any."""
    operation, bodies = call("").operation, {} if body is None else {"body": body}
    whole, named = {"parameters": parameters, **bodies}, {**parameters, **bodies}
    if "ids" in parameters:
        yield call("ids commas", operation, **(named | {"ids": "a,b"}))
        yield call("ids commas and spaces", operation, **(named | {"ids": "a, b"}))
        yield call("ids text", operation, **(named | {"ids": "a"}))
        yield call("ids tuple", operation, **(named | {"ids": ("a", "b")}))
        yield call("ids commas in parameters", operation, **(whole | {"parameters": parameters | {"ids": "a,b"}}))
        yield call("ids empty", operation, **(named | {"ids": []}))
    if isinstance(body, dict) and "ids" in body:
        rest = {name: value for name, value in body.items() if name != "ids"}
        only = parameters | ({"body": rest} if rest else {})
        yield call("ids for the body", operation, **only, ids=["a", "b"])
        yield call("ids commas for the body", operation, **only, ids="a,b")
        yield call("ids tuple for the body", operation, **only, ids=("a", "b"))
        yield call("body commas", operation, **(named | {"body": body | {"ids": "a,b"}}))
        yield call("body over ids", operation, **named, ids=["c"])
        yield call("body without ids", operation, **(whole | {"body": {"x": 1}}))


def body_calls(call, parameters, whole):
    """Pass bodies of each kind."""
    operation = call("").operation
    yield call("body empty", operation, **(whole | {"body": {}}))
    yield call("data form", operation, parameters=parameters, data={"a": "b c"})
    yield call("data bytes", operation, parameters=parameters, data=b"\x00\x01")
    yield call("data and body", operation, **whole, data=b"raw")
    yield call("data of a type", operation, parameters=parameters, data=b"raw", content_type="application/x-raw")
    yield call("files", operation, parameters=parameters, files=[("file", ("a.txt", b"content"))])
    yield call("files and data", operation, parameters=parameters, files=[("f", ("a", b"x"))], data={"a": "b"})


CALLS = {call.id: call for operation in sorted({*LISTED} - {*ELSEWHERE}) for call in calls_of(operation)}
OLDER = ("positional", "api_operation", "action", "keywords", "override", "expanded", "ids for the body")


def those(condition):
    """Return the operations with this query and body, as rows of the table name them."""
    return " ".join(operation for operation in EVERY if condition(query_of(operation), arguments(operation)[1]))


def has_ids(body):
    return isinstance(body, dict) and any(name.endswith("ids") for name in body)


TABLE = merged(
    {
        ("an unknown keyword is a TypeError", "10: unknown call keywords"): [
            (" ".join(EVERY), ["unknown keyword"], NO_ARGUMENT),
        ],
        (
            "the positional argument is the operation ID, so action is an argument, which most of these operations lack",
            "10: action as ID",
        ): [
            (" ".join({*EVERY} - {"UpdateDeviceTags"}), ["positional and action"], NO_ARGUMENT),
            ("UpdateDeviceTags", ["positional and action"], REFUSED),
        ],
        ("the positional argument is the operation ID", "10: action as ID"): [
            (" ".join({*EVERY} - {"QueryHiddenDevices"}), ["positional and api_operation"], "as positional"),
        ],
        ("parameters=None means not given", "4.1: None with keywords raises TypeError"): [
            (those(lambda query, _: query), ["parameters None"], "as keywords"),
        ],
        ("required values are checked before anything is sent", "10: validate_payloads"): [
            (those(lambda query, body: any(query.values()) or has_ids(body)), ["nothing"], REFUSED),
            (those(lambda query, _: next(iter(query.values()), False)), ["None"], REFUSED),
            (those(lambda query, _: query.get("ids")), ["ids empty"], REFUSED),
        ],
        (
            "without a body argument, the body that the method builds is sent",
            "10: keyword, parameters, body convention",
        ): [
            (those(lambda _, body: isinstance(body, list)), ["nothing"], "the body [{}]"),
        ],
        ("a comma-separated str is a list everywhere", "10: comma text"): [
            (
                those(lambda query, _: "ids" in query),
                ["ids commas and spaces", "ids commas in parameters"],
                "as keywords",
            ),
        ],
    },
    *(collection.commands for collection in COLLECTIONS.values()),
)
DIFFERENCES = dict(rows(TABLE))


@pytest.fixture(scope="module")
def harness(server):
    """Create an Uber object of one of the libraries, logged in."""
    made = {}

    def harness(library, kind, **settings):
        key = library, kind, *settings.items()
        if key not in made:
            made[key] = getattr(library, kind)(base_url=server.url, client_id="ID", client_secret="SECRET", **settings)
            made[key].authenticate()
        return made[key]

    yield harness
    for (library, *_), uber in made.items():
        if library is falconlite:
            uber.close()


def line(request):
    """Format a request in one line, without the random parts of a multipart body."""
    if request.type.startswith("multipart/form-data"):
        boundary = request.type.partition("boundary=")[2].encode()
        request.headers.replace_header("Content-Type", "multipart/form-data")
        request = request._replace(raw_body=request.raw_body.replace(boundary, b"-"))
    extra = {name: value for name, value in request.headers.items() if name.startswith("X-")}
    return f"{request}{extra or ''}"


def bodiless(request):
    """Remove the empty object that falconpy sends with a GET or DELETE."""
    if request.method not in {"GET", "DELETE"} or request.raw_body != b"{}":
        return request
    return request._replace(raw_body=b"")


@pytest.fixture
def observe(harness, recorder):
    """Make a call with one of the libraries; describe the request and the outcome in one line."""

    def observe(library, kind, call, change=bodiless, **settings):
        uber = harness(library, kind, **settings)
        recorder.take()
        try:
            result = uber.command(*deepcopy(call.args), **deepcopy(call.kwargs))
        except Exception as error:
            outcome = type(error).__name__
        else:
            outcome = f"({result[0]}, ...)" if isinstance(result, tuple) else status(result)
        sent = [change(request) for request in recorder.take()]
        return f"{' + '.join(map(line, sent)) or 'nothing'} -> {outcome}"

    return observe


def status(result):
    return result["status_code"] if isinstance(result, dict) else result.status_code


@pytest.mark.parametrize("operation", EVERY)
def test_every_command_of_an_operation_sends_what_falconpy_sends_or_what_the_table_of_differences_says(
    observe, operation
):
    with cases() as case:
        for call in CALLS.values():
            if folded(call.operation) != operation:
                continue
            with case(call.id):
                theirs, difference = observe(falconpy, "APIHarnessV2", call), DIFFERENCES.get(call.id)
                if difference and difference.ours.startswith("as "):
                    like = CALLS[f"{call.operation}: {difference.ours[3:]}"]
                    difference = difference._replace(ours=observe(falconpy, "APIHarnessV2", like))
                elif difference and difference.ours.startswith("the body "):
                    difference = difference._replace(ours=theirs.replace(" {} ", f" {difference.ours[9:]} "))
                assert observe(falconlite, "APIHarnessV2", call) == expected(theirs, difference)


def test_the_table_of_differences_names_commands_that_are_made_and_each_once():
    named = Counter(id for id, _ in rows(TABLE))
    assert set(named) <= set(CALLS)
    assert set(named.values()) == {1}


@pytest.mark.parametrize("form", OLDER)
def test_the_older_class_sends_what_falconpys_older_class_sends(observe, form):
    with cases() as case:
        for call in CALLS.values():
            if call.form != form:
                continue
            with case(call.id):
                theirs = observe(falconpy, "APIHarness", call)
                difference = None
                if call.form == "api_operation":  # falconpy's older class does not know this keyword
                    like = observe(falconpy, "APIHarness", CALLS[f"{call.operation}: positional"])
                    difference = Difference(like, "both classes are one implementation", "10: legacy APIHarness")
                elif call.id in DIFFERENCES:
                    like = observe(falconpy, "APIHarness", CALLS[f"{call.operation}: positional"])
                    difference = DIFFERENCES[call.id]._replace(ours=like)
                assert observe(falconlite, "APIHarness", call) == expected(theirs, difference)


@each("call", [call for call in CALLS.values() if call.form == "positional"])
def test_a_command_without_a_body_sends_none_where_falconpy_sends_an_empty_object(harness, recorder, call):
    sent = {}
    for library in (falconpy, falconlite):
        uber = harness(library, "APIHarnessV2")
        recorder.take()
        uber.command(*call.args, **call.kwargs)
        (sent[library],) = recorder.take()
    ours, theirs = sent[falconlite], sent[falconpy]
    if "body" in call.kwargs:
        assert ours.body == theirs.body == call.kwargs["body"]
        assert ours.type == theirs.type == "application/json"
    else:
        none = Difference((ABSENT, ""), "a GET or DELETE has no body", "10: {} body on GET, W28")
        assert (ours.body, ours.type) == expected((theirs.body, theirs.type), none)


@pytest.mark.parametrize("form", ["positional", "keywords", "headers", "data bytes", "files", "body commas"])
@pytest.mark.parametrize("operation", ELSEWHERE)
def test_what_is_gone_goes_where_falconpys_own_service_class_sends_it(observe, operation, form):
    """falconpy's service class redirects removed routes; its Uber class does not."""
    gone = {call.form: call for call in calls_of(operation)}
    theirs = observe(falconpy, "APIHarnessV2", gone[form])
    second = observe(falconpy, "APIHarnessV2", CALLS[f"{ELSEWHERE[operation]}: {form}"])
    difference = Difference(
        second, "the ID means what falconpy's service class means by it", "alerts sheet: V1 is gone"
    )
    assert observe(falconlite, "APIHarnessV2", gone[form]) == expected(theirs, difference)


@each("operation", LISTED)
def test_results_are_the_same_in_each_mode(harness, operation):
    parameters, body = arguments(operation)
    given = {"parameters": parameters} | ({} if body is None else {"body": body})
    theirs, ours = (harness(library, "APIHarnessV2").command(operation, **given) for library in (falconpy, falconlite))
    assert (ours["status_code"], ours["body"]) == (theirs["status_code"], theirs["body"])
    theirs, ours = (
        harness(library, "APIHarnessV2", pythonic=True).command(operation, **given)
        for library in (falconpy, falconlite)
    )
    assert (ours.status_code, list(ours), ours.trace_id) == (theirs.status_code, list(theirs), theirs.trace_id)


def test_headers_reach_the_wire_as_falconpy_sends_them_but_never_replace_the_bearer(harness, recorder):
    bearers = {}
    for library in (falconpy, falconlite):
        uber = harness(library, "APIHarnessV2")
        recorder.take()
        if library is falconlite:
            with pytest.warns(falconlite.IgnoredSettingWarning):
                uber.command("QueryHiddenDevices", headers={"Authorization": "Bearer other", "X-Q": "1"})
        else:
            uber.command("QueryHiddenDevices", headers={"Authorization": "Bearer other", "X-Q": "1"})
        (request,) = recorder.take()
        assert request.headers["X-Q"] == "1"
        bearers[library] = request.bearer, uber.token
    own = Difference(bearers[falconlite][1], "authorization is never replaced", "10: ext_headers, W27")
    assert bearers[falconlite][0] == expected(bearers[falconpy][0], own)


# Invalid commands


WRONG = {
    "an unknown operation": (("QueryDevicesByFilterr",), {}, None),
    "no operation": ((), {}, None),
    "an empty operation": (("",), {}, None),
    "an unknown method": ((), {"override": "FETCH,/devices/queries/devices/v1"}, None),
    "an override without a route": (
        (),
        {"override": "GET"},
        Difference(REFUSED, "a bad override is a 400", "10: KeyError/IndexError, W29"),
    ),
    "two positionals": (
        ("QueryHiddenDevices", "x"),
        {},
        Difference(NO_ARGUMENT, "a wrong positional is a TypeError", "10: extra positionals"),
    ),
    "lower case": (
        ("querydevicesbyfilter",),
        {},
        Difference("GET /devices/queries/devices/v1 -> 200", "spelling is forgiven", "10: exact ID match"),
    ),
    "the name of the method": (
        ("query_devices_by_filter",),
        {},
        Difference("GET /devices/queries/devices/v1 -> 200", "spelling is forgiven", "10: exact ID match"),
    ),
    "an override with spaces": (
        (),
        {"override": "GET, /x"},
        Difference("GET /x -> 200", "spaces around the comma are none of the route", "4.1: no trimming"),
    ),
    "an override with a comma": (
        (),
        {"override": "GET,/x?filter=a,b"},
        Difference("GET /x?filter=a,b -> 200", "the first comma ends the method", "4.1: split at every comma"),
    ),
    "an override and an empty action": ((), {"override": "GET,/x", "action": ""}, None),
    "an override and an action": ((), {"override": "GET,/x", "action": "QueryHiddenDevices"}, None),
    "a base URL": (("QueryHiddenDevices",), {"base_url": "us-2"}, None),
    "an override and a base URL": ((), {"override": "GET,/x", "base_url": "us-2"}, None),
    "an override and a keyword": (
        (),
        {"override": "GET,/x", "limit": 5},
        Difference(NO_ARGUMENT, "an unknown keyword is a TypeError", "10: unknown call keywords"),
    ),
}


@each("kind", KINDS)
@each("wrong", WRONG)
def test_a_command_that_is_wrong_is_refused_as_falconpy_does(observe, kind, wrong):
    args, kwargs, difference = WRONG[wrong]
    call = Call(wrong, "", args, kwargs)
    theirs = observe(falconpy, kind, call)
    if kind == "APIHarness" and wrong == "an override with a comma":  # falconpy's older class cuts it too
        assert "b" not in theirs
    assert observe(falconlite, kind, call) == expected(theirs, difference)


@pytest.mark.parametrize("kind", KINDS)
def test_a_refused_command_has_the_shape_of_falconpys(harness, kind):
    theirs, ours = (harness(library, kind).command("Nonsense") for library in (falconpy, falconlite))
    assert theirs.keys() <= ours.keys()
    assert theirs["body"].keys() <= ours["body"].keys()
    assert (ours["status_code"], ours["headers"], ours["body"]["resources"]) == (418, {}, [])
    assert theirs["status_code"] == 418
    assert ours["body"]["errors"][0].keys() >= theirs["body"]["errors"][0].keys()


# Tokens


def test_issuing_and_revoking_tokens_by_command_changes_nothing_as_in_falconpy(harness, recorder):
    seen = {}
    for library in (falconpy, falconlite):
        uber = harness(library, "APIHarnessV2")
        recorder.reset()
        recorder.issued = 50
        before = uber.token
        issued = uber.command("oauth2AccessToken")
        revoked = uber.command("oauth2RevokeToken", token_value=issued["body"]["access_token"])
        missing = uber.command("oauth2RevokeToken")
        assert uber.token == before
        assert uber.authenticated()
        seen[library] = (
            [(request.path, request.body, request.headers.get("Authorization")) for request in recorder.take()],
            [result["status_code"] for result in (issued, revoked, missing)],
            issued["body"],
        )
    assert seen[falconlite] == seen[falconpy]
    assert seen[falconlite][1] == [201, 200, 400]


# Members


@pytest.fixture
def libraries(recorder):
    """Create an Uber object of either library, on a new server; close the one of falconlite."""
    made = []

    def make(library, kind, **settings):
        recorder.reset()
        given = {"base_url": recorder.url, "client_id": "ID", "client_secret": "SECRET", **settings}
        uber = getattr(library, kind)(**given)
        if library is falconlite:
            made.append(uber)
        return uber

    yield make
    for uber in made:
        uber.close()


def life(uber, recorder):
    """Run through the lifetime of an object; record the result and requests of each step."""
    before = [("token", uber.token), ("format", uber.valid_cred_format()), ("expired", uber.token_expired())]
    steps = [
        (step, getattr(uber, step)(), bool(uber.token), uber.authenticated(), uber.token_expired())
        for step in ("login", "logout", "authenticate", "deauthenticate")
    ]
    return before + steps, [request.path for request in recorder.take()]


@pytest.mark.parametrize("token", ["fine", "refused"])
def test_the_steps_of_a_life_say_and_send_what_falconpys_do(libraries, recorder, token):
    seen = {}
    for library in (falconpy, falconlite):
        uber = libraries(library, "APIHarnessV2")
        if token == "refused":
            recorder.token = answer({"errors": [{"code": 403, "message": "access denied"}]}, 403)
        seen[library] = life(uber, recorder)
    (theirs, their_paths), (ours, our_paths) = seen[falconpy], seen[falconlite]
    assert all(type(step[1]) is bool for step in ours[3:])
    if token == "fine":
        assert (ours, our_paths) == (theirs, their_paths)
    else:
        out = Difference(
            False, "without a token there is nothing to revoke, and nothing is sent", "6.2, 10: right booleans"
        )
        assert [step[1] for step in ours[3:]] == [False, expected(theirs[4][1], out)] * 2
        assert [step[2:] for step in ours[3:]] == [step[2:] for step in theirs[3:]]
        assert our_paths == [path for path in their_paths if path != "/oauth2/revoke"]


def test_the_older_class_says_what_falconpys_older_class_says(libraries, recorder):
    seen = {}
    for library in (falconpy, falconlite):
        uber = libraries(library, "APIHarness")
        steps = [bool(uber.token), uber.valid_cred_format(), uber.token_expired(), uber.authenticated]
        steps += [uber.authenticate(), uber.authenticated, uber.token, uber.token_expired(), uber.headers()]
        steps += [uber.deauthenticate(), uber.authenticated, uber.token_expired()]
        seen[library] = steps, [(request.path, request.body) for request in recorder.take()]
    assert seen[falconlite][0][:8] == seen[falconpy][0][:8]
    assert seen[falconlite][0][9:11] == seen[falconpy][0][9:11]
    expired = Difference(True, "a token that is revoked has expired", "1.7: local 401 until the old expiry passes")
    assert seen[falconlite][0][11] == expected(seen[falconpy][0][11], expired)
    assert seen[falconlite][0][8]["Authorization"] == seen[falconpy][0][8]["Authorization"] == "Bearer TOK1"
    assert seen[falconlite][1] == seen[falconpy][1]


def test_headers_is_a_method_that_logs_in(libraries):
    theirs, ours = (libraries(library, "APIHarnessV2").headers() for library in (falconpy, falconlite))
    assert ours["Authorization"] == theirs["Authorization"] == "Bearer TOK1"
    assert ours.keys() >= {"Authorization", "User-Agent"}


def test_the_renewal_window_has_falconpys_older_name_too(libraries):
    for library in (falconpy, falconlite):
        uber = libraries(library, "APIHarnessV2", renew_window=300)
        assert uber.token_renew_window == 300
        uber.token_renew_window = 600
        assert uber.renew_window == uber.token_renew_window == 600


@pytest.mark.parametrize("kind", KINDS)
def test_no_login_happens_before_the_first_command(libraries, recorder, kind):
    paths = {}
    for library in (falconpy, falconlite):
        uber = libraries(library, kind)
        assert recorder.take() == []
        uber.command("QueryHiddenDevices")
        uber.command("QueryHiddenDevices")
        paths[library] = [request.path for request in recorder.take()]
    assert paths[falconlite] == paths[falconpy] == ["/oauth2/token", *["/devices/queries/devices-hidden/v1"] * 2]


def test_an_uber_object_in_a_with_block_revokes_its_token_at_the_end(libraries, recorder):
    sent = {}
    for library in (falconpy, falconlite):
        with libraries(library, "APIHarnessV2") as uber:
            uber.command("QueryHiddenDevices")
        sent[library] = [(request.path, bodiless(request).body) for request in recorder.take()]
        assert not uber.authenticated()
    assert sent[falconlite] == sent[falconpy]
    assert sent[falconlite][-1] == ("/oauth2/revoke", [("token", "TOK1")])


@pytest.mark.parametrize("first", ["uber", "service"])
def test_an_uber_object_shares_its_token_with_service_classes(libraries, recorder, first):
    sent = {}
    for library in (falconpy, falconlite):
        uber = libraries(library, "APIHarnessV2")
        if first == "uber":
            uber.command("QueryHiddenDevices")
        hosts = library.Hosts(auth_object=uber)
        hosts.query_hidden_devices()
        uber.command("QueryHiddenDevices")
        sent[library] = [(request.path, request.bearer) for request in recorder.take()]
        assert hosts.auth_object is uber
        assert hosts.auth_style == "OBJECT"
    assert sent[falconlite] == sent[falconpy]
    assert sum(path == "/oauth2/token" for path, _ in sent[falconlite]) == 1


@pytest.mark.parametrize("given", ["creds", "token", "environment"])
def test_each_way_in_works_as_falconpys_does(recorder, monkeypatch, given):
    pair = {"client_id": "ID", "client_secret": "SECRET"}
    if given == "environment":
        monkeypatch.setenv("FALCON_CLIENT_ID", "ID")
        monkeypatch.setenv("FALCON_CLIENT_SECRET", "SECRET")
    settings = {"creds": {"creds": pair}, "token": {"access_token": "T"}, "environment": {}}[given]
    sent = {}
    for library in (falconpy, falconlite):
        recorder.reset()
        uber = library.APIHarnessV2(base_url=recorder.url, **settings)
        uber.command("QueryHiddenDevices")
        requests = map(bodiless, recorder.take())
        sent[library] = uber.auth_style, [(request.path, request.body, request.bearer) for request in requests]
    uber.close()
    assert sent[falconlite] == sent[falconpy]


@pytest.mark.parametrize("kind", KINDS)
def test_an_unknown_keyword_of_the_class_is_a_type_error_as_in_falconpy(kind):
    for library in (falconpy, falconlite):
        with pytest.raises(TypeError, match="cliend_id"):
            getattr(library, kind)(cliend_id="x")


# The list of operations


def test_commands_lists_our_operations_as_falconpy_lists_them(libraries):
    theirs, ours = (libraries(library, "APIHarnessV2").commands for library in (falconpy, falconlite))
    listed = {row[0]: row for row in reversed(theirs)}
    for row in ours:
        like = listed[ALIKE.get(row[0], row[0])]
        assert [type(part) for part in row] == [type(part) for part in like]
        assert (*row[:3], row[4]) == (row[0], *like[1:3], like[4])
    assert len({row[0] for row in ours}) == len(ours)
    others = {"oauth2AccessToken", "oauth2RevokeToken"}
    assert {row[0] for row in ours} == set(LISTED) | others | set(ALIKE)


ALIKE = {
    "PatchEntitiesAlertsV1": "PatchEntitiesAlertsV2",
    "GetAggregateV2": "PostAggregatesAlertsV2",
    "GetV2": "PostEntitiesAlertsV2",
    "PerformGroupAction": "entities_perform_action",
    "QueryDevices": "QueryDevicesByFilterScroll",
    "QueryV2": "GetQueriesAlertsV2",
    "UpdateV3": "PatchEntitiesAlertsV3",
    "oAuth2AccessToken": "oauth2AccessToken",
    "oAuth2RevokeToken": "oauth2RevokeToken",
}
"""Names that falconpy's Uber class lacks or has only for removed operations: those of service classes and the API."""


def test_commands_names_the_query_parameters_that_falconpy_names(libraries):
    theirs, ours = (libraries(library, "APIHarnessV2").commands for library in (falconpy, falconlite))
    listed = {row[0]: row for row in reversed(theirs)}
    for row in ours:
        like = listed[ALIKE.get(row[0], row[0])]
        named = {(p["name"], bool(p.get("required"))) for p in like[5] if p["in"] == "query"}
        found = {(p["name"], bool(p.get("required"))) for p in row[5] if p["in"] == "query"}
        assert found == named, row[0]
