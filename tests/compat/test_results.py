"""Results in dict mode, compared with falconpy's."""

from __future__ import annotations

from typing import Any

import falconpy
import pytest

import falconlite
from tests.cases import each

from .differences import Difference, expected
from .recorder import Recorder, answer

Table = dict[tuple[str, str], dict[str, Any]]
LIBRARIES = (falconpy, falconlite)
META = {"query_time": 0.1, "trace_id": "t"}
EMPTY = {"meta": {}, "resources": [], "errors": []}

ANSWERS = {
    # Envelopes, and faulty ones
    "an envelope": answer({"meta": META, "resources": ["a", "b"], "errors": []}),
    "created": answer({"meta": META, "resources": [{"id": "a"}], "errors": []}, 201),
    "multi-status": answer({"meta": META, "resources": [], "errors": [{"code": 404, "message": "no"}]}, 207),
    "no records": answer({"meta": META, "resources": [], "errors": []}),
    "an error beside records": answer({"meta": META, "resources": ["a"], "errors": [{"code": 1, "message": "m"}]}),
    "an extra key": answer({"meta": META, "resources": ["a"], "errors": [], "next": "x"}),
    "errors null": answer({"meta": META, "resources": ["a"], "errors": None}),
    "errors missing": answer({"meta": META, "resources": ["a"]}),
    "meta null": answer({"meta": None, "resources": ["a"], "errors": []}),
    "meta missing": answer({"resources": ["a"], "errors": []}),
    "resources null": answer({"meta": META, "resources": None, "errors": []}),
    "resources missing": answer({"meta": META, "errors": []}),
    "resources a dict": answer({"meta": META, "resources": {"a": 1}, "errors": []}),
    "resources a text": answer({"meta": META, "resources": "a", "errors": []}),
    "all empty": answer(EMPTY),
    "an empty object": answer({}),
    # Other JSON
    "a list": answer(["a", "b"]),
    "an empty list": answer([]),
    "null": answer(None),
    "a number": answer(7),
    "a text": answer("x"),
    "a batch": answer({"meta": META, "batch_id": "b", "resources": {}, "errors": []}),
    "GraphQL": answer({"data": {"entities": []}}),
    "a token": answer({"access_token": "x", "expires_in": 1}),
    "JSON with a charset": answer(
        {"meta": META, "resources": ["ž"], "errors": []}, type="application/json; charset=utf-8"
    ),
    "JSON as text/plain": answer(b'{"meta": {}, "resources": ["a"], "errors": []}', type="text/plain"),
    "JSON in capitals": answer({"meta": META, "resources": ["a"], "errors": []}, type="Application/JSON"),
    "problem+json": answer({"resources": ["a"]}, type="application/problem+json"),
    "JSON of no type": answer(b'{"meta": {}, "resources": ["a"], "errors": []}'),
    # Refusals
    "403": answer({"meta": META, "errors": [{"code": 403, "message": "access denied"}]}, 403),
    "404 with records": answer({"meta": META, "resources": ["a"], "errors": [{"code": 404, "message": "no"}]}, 404),
    "429": answer({"meta": META, "errors": [{"code": 429, "message": "slow"}]}, 429, X_Ratelimit_Retryafter="1"),
    "500": answer({"meta": META, "errors": [{"code": 500, "message": "oops"}], "resources": []}, 500),
    "an error without message": answer({"meta": META, "errors": [{"code": 1}]}, 400),
    "errors null in a 400": answer({"meta": META, "errors": None}, 400),
    "problem+json in a 400": answer({"title": "no"}, 400, "application/problem+json"),
    "HTML in a 502": answer(b"<h1>Bad gateway</h1>", 502, "text/html"),
    "long HTML in a 503": answer(b"x" * 5000, 503, "text/html"),
    "text in a 400": answer(b"no", 400, "text/plain"),
    "broken JSON in a 500": answer(b'{"meta":', 500, "application/json"),
    # No envelope and no refusal
    "text": answer(b"hello", type="text/plain"),
    "broken JSON": answer(b'{"meta":', type="application/json"),
    "HTML": answer(b"<h1>Hello</h1>", type="text/html"),
    "binary": answer(b"PK\x03\x04", type="application/zip"),
    "binary of no type": answer(b"\x00\x01"),
    "nothing": answer(b""),
    "nothing of JSON": answer(b"", type="application/json"),
    "nothing of binary": answer(b"", type="application/octet-stream"),
    "204": answer(b"", 204),
    "308": answer(b"", 308, Location="https://api.us-2.crowdstrike.com/x"),
    "302 with HTML": answer(b"<h1>Moved</h1>", 302, "text/html", Location="https://falcon.us-2.crowdstrike.com/x"),
}


def envelope(status=200, **fields):
    return status, {**EMPTY, **fields}


def failure(status, message):
    return envelope(status, errors=[{"code": status, "message": message}])


UNREADABLE = "an error that says what came"
NO_ANSWER = 502, UNREADABLE

PASSED_ON = ("the API's body is returned in full, with missing keys added", "10, W18")
NO_NULL = ("null errors become an empty list, even without records", "5.1")
LOCAL = ("an envelope that falconlite creates has the three keys too", "10, 6.3")
JSON = ("JSON is decoded as JSON under any content type", "5.1")
STATUS = ("an answer without a body keeps its status", "10, W20, W54")
KEPT = ("an error keeps the status of the answer", "10, W19")
REASON = ("the reason of a refusal is in errors, wherever the API put it", "5.1")
PAGE = ("the page of a redirect is an error, not a file", "10, W54")
BELIEVED = (
    "a success that is not an envelope is an error, 502, that describes the answer, instead of an empty list or bytes",
    "5.1, W18, W20",
)
FOREIGN = ("a call by route reports an HTML page, broken JSON or an empty answer as an error, 502", "5.1, W20")
REFUSALS: Table = {
    PASSED_ON: {
        "403": envelope(403, meta=META, errors=[{"code": 403, "message": "access denied"}]),
        "429": envelope(429, meta=META, errors=[{"code": 429, "message": "slow"}]),
    },
    NO_NULL: {"errors null in a 400": envelope(400, meta=META)},
    KEPT: {"an error without message": envelope(400, meta=META, errors=[{"code": 1}])},
    REASON: {"problem+json in a 400": envelope(400, title="no", errors=[{"code": 400, "message": "no"}])},
    LOCAL: {
        "HTML in a 502": failure(502, "<h1>Bad gateway</h1>"),
        "long HTML in a 503": failure(503, "x" * 4096 + "..."),
        "text in a 400": failure(400, "no"),
        "broken JSON in a 500": failure(500, '{"meta":'),
    },
    STATUS: {"308": envelope(308)},
    PAGE: {"302 with HTML": failure(302, "<h1>Moved</h1>")},
}
ENVELOPES: Table = {
    PASSED_ON: {
        "an extra key": envelope(meta=META, resources=["a"], next="x"),
        "resources missing": envelope(meta=META),
        "all empty": envelope(),
    },
    JSON: {
        "JSON in capitals": envelope(meta=META, resources=["a"]),
        "problem+json": envelope(resources=["a"]),
        "JSON of no type": envelope(resources=["a"]),
    },
}
OPERATION_TABLE: Table = {
    BELIEVED: dict.fromkeys(
        (
            *("resources a dict", "resources a text", "an empty object", "a list", "an empty list", "null"),
            *("a number", "a text", "a batch", "GraphQL", "a token", "text", "broken JSON", "HTML", "binary"),
            *("binary of no type", "nothing", "nothing of JSON", "nothing of binary", "204"),
        ),
        NO_ANSWER,
    ),
}
ROUTE_TABLE: Table = {
    PASSED_ON: {
        "resources a text": envelope(meta=META, resources="a"),
        "an empty object": envelope(),
        "an empty list": envelope(),
        "null": envelope(),
        "a number": envelope(resources=[7]),
        "a text": envelope(resources=["x"]),
        "GraphQL": envelope(data={"entities": []}),
    },
    LOCAL: {"text": failure(200, "hello")},
    FOREIGN: dict.fromkeys(
        ("broken JSON", "HTML", "nothing", "nothing of JSON", "nothing of binary", "204"), NO_ANSWER
    ),
}


def differences(*tables):
    return {
        name: Difference(ours, *why) for table in tables for why, rows in table.items() for name, ours in rows.items()
    }


OPERATION_DIFFERENCES = differences(REFUSALS, ENVELOPES, OPERATION_TABLE)
ROUTE_DIFFERENCES = differences(REFUSALS, ENVELOPES, ROUTE_TABLE)


@pytest.fixture
def ask(recorder):
    """Make a call with a library; return what programs can see: bytes, or status and body."""

    def ask(library, said, part="body", route=False):
        recorder.api = said
        hosts = library.Hosts(base_url=recorder.url, access_token="T")
        result = hosts.override("GET", "/x/v1") if route else hosts.get_device_details("a")
        getattr(hosts.auth_object, "close", str)()
        if getattr(result, "unreadable", False):
            [error] = result["body"]["errors"]
            assert f"the answer has status {said.status}" in error["message"]
            assert (result["body"]["resources"], error["code"]) == ([], 502)
            return result["status_code"], UNREADABLE
        return result if isinstance(result, bytes) else (result["status_code"], result[part])

    return ask


@each("name", ANSWERS)
def test_an_answer_has_the_status_and_the_body_that_falconpy_gives_it(ask, name):
    theirs = ask(falconpy, ANSWERS[name])
    assert ask(falconlite, ANSWERS[name]) == expected(theirs, OPERATION_DIFFERENCES.get(name))


@each("name", ANSWERS)
def test_an_answer_to_a_call_by_route_has_the_status_and_the_body_that_falconpy_gives_it(ask, name):
    theirs = ask(falconpy, ANSWERS[name], route=True)
    assert ask(falconlite, ANSWERS[name], route=True) == expected(theirs, ROUTE_DIFFERENCES.get(name))


def test_the_tables_of_differences_name_only_answers_that_are_tried():
    assert not (OPERATION_DIFFERENCES.keys() | ROUTE_DIFFERENCES.keys()) - ANSWERS.keys()


@pytest.mark.parametrize(
    "said",
    [answer(b"", 404), answer(b"", 429), answer(b"", 500, "application/json"), answer(b"", 503, "text/html")],
    ids=lambda said: f"{said.status} {said.headers.get('Content-Type')}",
)
def test_a_refusal_without_a_body_has_an_error_with_a_message(ask, said):
    for library in LIBRARIES:
        status, body = ask(library, said)
        assert status == said.status
        assert [bool(error["message"]) for error in body["errors"]] == [True]


@pytest.mark.parametrize("name", ["an envelope", "403"])
def test_an_answer_has_the_headers_that_falconpy_gives_it(ask, name):
    said = ANSWERS[name]._replace(headers={**ANSWERS[name].headers, "X-Cs-Traceid": "t"})
    theirs, ours = (ask(library, said, "headers")[1] for library in LIBRARIES)
    assert isinstance(ours, dict)
    assert dict(ours, Date="") == dict(theirs, Date="")
    assert ours["x-cs-traceid"] == theirs["X-Cs-Traceid"]


def test_only_falconpy_loses_the_headers_of_an_empty_object(ask):
    theirs, ours = (ask(library, answer({}), "headers", route=True)[1] for library in LIBRARIES)
    assert theirs == {}
    assert ours["Content-Type"] == "application/json"


def test_a_server_that_is_not_there_is_a_500_with_a_message():
    with Recorder() as gone:
        url = gone.url
    for library in LIBRARIES:
        hosts = library.Hosts(base_url=url, access_token="T")
        result = hosts.query_devices()
        assert result["status_code"] == 500
        assert result["body"]["errors"][0]["message"]
        assert result["body"]["resources"] == []


def test_expanded_results_have_the_status_and_the_headers_first(recorder):
    expanded = []
    for library in LIBRARIES:
        hosts = library.Hosts(base_url=recorder.url, access_token="T")
        status, headers, content = hosts.query_devices(expand_result=True)
        getattr(hosts.auth_object, "close", str)()
        expanded.append((status, headers["Content-Type"], content["body"] if library is falconpy else content))
    assert expanded[0] == expanded[1]  # W17: falconpy wraps the whole envelope again


def test_expanded_binary_is_the_same_tuple(recorder):
    recorder.api = ANSWERS["binary"]
    expanded = []
    for library in LIBRARIES:
        hosts = library.Hosts(base_url=recorder.url, access_token="T")
        status, headers, content = hosts.override("GET", "/x/v1", expand_result=True)
        getattr(hosts.auth_object, "close", str)()
        expanded.append((status, headers["Content-Type"], content))
    assert expanded[0] == expanded[1] == (200, "application/zip", b"PK\x03\x04")


# Pythonic mode: how programs written for falconpy's Result use it.

LOOKS = {
    "status_code": lambda result: result.status_code,
    "list": list,
    "len": len,
    "bool": bool,
    "first": lambda result: result[0],
    "last": lambda result: result[-1],
    "in": lambda result: "b" in result,
    "reversed": lambda result: list(reversed(result)),
    "total": lambda result: result.total,
    "trace_id": lambda result: result.trace_id,
    "resources": lambda result: list(result.resources),
    "errors": lambda result: list(result.errors),
    "offset": lambda result: result.offset,
    "limit": lambda result: result.limit,
    "after": lambda result: result.after,
    "query_time": lambda result: result.query_time,
    "powered_by": lambda result: result.powered_by,
    "data": lambda result: result.data,
    "headers.region": lambda result: result.headers.region,
    "meta.total": lambda result: result.meta.total,
    "region": lambda result: result.region,
    "ratelimit_limit": lambda result: result.ratelimit_limit,
    "ratelimit_remaining": lambda result: result.ratelimit_remaining,
    "content_type": lambda result: result.content_type,
    "binary": lambda result: result.binary,
    "full_return": lambda result: result.full_return["body"]["resources"],
    "tupled": lambda result: result.tupled[0],
    "prune": lambda result: result.prune("b"),
    "raw": lambda result: bool(result.raw),
}


@each("look", LOOKS)
def test_a_pythonic_result_is_looked_at_as_falconpys(recorder, look):
    meta = META | {"pagination": {"total": 3, "offset": 1, "limit": 2, "after": "x"}, "powered_by": "me"}
    recorder.api = answer(
        {"meta": meta, "resources": ["a", "b"], "errors": []}, X_Cs_Region="us-1", X_Ratelimit_Limit="6000"
    )
    seen = []
    for library in LIBRARIES:
        hosts = library.Hosts(base_url=recorder.url, access_token="T", pythonic=True)
        result = hosts.query_devices()
        getattr(hosts.auth_object, "close", str)()
        seen.append(LOOKS[look](result))
    assert seen[0] == seen[1]


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 429, 500, 503])
def test_a_refusal_is_raised_in_pythonic_mode_as_an_api_error_of_its_code(recorder, status):
    recorder.api = answer({"meta": META, "errors": [{"code": status, "message": "no"}]}, status)
    for library in LIBRARIES:
        hosts = library.Hosts(base_url=recorder.url, access_token="T", pythonic=True)
        with pytest.raises(library.APIError) as caught:
            hosts.query_devices()
        getattr(hosts.auth_object, "close", str)()
        assert caught.value.code == status
        assert "no" in caught.value.message
        assert isinstance(caught.value, library.SDKError)
