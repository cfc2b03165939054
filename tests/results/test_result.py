"""Results: the envelope, its views, records, secrets, copies and errors."""

from __future__ import annotations

import copy
import json
import pickle
import subprocess
import sys

import pytest
import requests
from hypothesis import example, given, settings
from hypothesis import strategies as st

from falconlite.auth.login import REVOKE, TOKEN
from falconlite.errors import (
    APIError,
    ConnectionFailed,
    FalconError,
    LoginFailed,
    NotFound,
    PayloadValidationError,
    TransportError,
    UnreadableAnswer,
)
from falconlite.http.headers import Headers
from falconlite.http.messages import Request, Response
from falconlite.operations.override import OVERRIDE
from falconlite.results.reading import TEXT_LIMIT
from falconlite.results.result import PythonicResult, Result, masked
from falconlite.services.hosts import Hosts
from falconlite.services.installation_tokens import InstallationTokens
from tests.cases import each

JSON = {"Content-Type": "application/json"}
READ = InstallationTokens.operations["tokens_read"]


def read(body, status=200, headers=None, operation=None, kind=Result):
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return kind.read(Response(status, JSON if headers is None else headers, content), operation)


def pythonic(*resources):
    return read({"resources": list(resources)}, kind=PythonicResult)


# The envelope


def test_a_result_is_a_dict_of_three():
    assert dict(read({"meta": {"a": 1}, "resources": ["x"], "errors": []}, 201)) == {
        "status_code": 201,
        "headers": JSON,
        "body": {"meta": {"a": 1}, "resources": ["x"], "errors": []},
    }


def test_a_body_passes_through_whole():
    body = {"meta": {}, "resources": [], "errors": [], "batch_id": "b", "combined": {"x": [1]}}
    assert read(body).body == body


def test_only_what_a_body_lacks_is_added():
    assert read({"batch_id": "b"}).body == {"batch_id": "b", "meta": {}, "resources": [], "errors": []}
    assert read({"errors": [1]}).body == {"errors": [1], "meta": {}, "resources": []}


def test_a_null_is_empty_in_the_views_and_among_the_records_alone_stays_in_the_body():
    result = read({"meta": None, "resources": None, "errors": None})
    assert result.body == {"meta": {}, "resources": None, "errors": []}
    assert (result.meta, result.resources, result.errors, result.pagination, result.total) == ({}, [], [], {}, 0)


def test_resources_that_are_no_list_stay_in_the_body():
    result = read({"resources": {"a": 1}})
    assert result.body["resources"] == {"a": 1}
    assert result.resources == []


def test_a_list_is_the_resources():
    assert read([1, 2]).body == {"meta": {}, "resources": [1, 2], "errors": []}


@pytest.mark.parametrize("scalar", ["text", 5, True, 0.5])
def test_a_scalar_is_the_one_resource(scalar):
    assert read(scalar).body == {"meta": {}, "resources": [scalar], "errors": []}


@pytest.mark.parametrize("empty", [b"{}", b"[]", b"null"])
def test_an_empty_body_keeps_its_headers(empty):
    result = read(empty)
    assert result.body == {"meta": {}, "resources": [], "errors": []}
    assert result.headers == JSON


def test_a_token_answer_is_left_alone():
    assert read({"access_token": "T", "expires_in": 1}).body == {"access_token": "T", "expires_in": 1}


@pytest.mark.parametrize(
    "headers", [{}, JSON, {"Content-Type": "application/octet-stream"}, {"Content-Type": "text/html"}]
)
@pytest.mark.parametrize("status", [404, 500])
def test_a_refusal_with_no_content_says_so(headers, status):
    result = read(b"", status, headers)
    assert result.errors == [{"code": status, "message": f"the API answered {status} with no content"}]


NO_TYPE = [{}, JSON, {"Content-Type": "application/octet-stream"}, {"Content-Type": "text/html"}]


def asked(verb, **headers):
    return Request(verb, "/x", headers=headers)


@each("headers", NO_TYPE)
@each(
    ("status", "operation", "request_"),
    [
        (308, READ, asked("GET")),
        (200, OVERRIDE, asked("HEAD")),
        (204, OVERRIDE, asked("DELETE")),
        (204, OVERRIDE, asked("POST")),
        (204, OVERRIDE, asked("PUT")),
        (200, REVOKE, asked("POST")),
        (204, REVOKE, asked("POST")),
    ],
)
def test_no_content_is_an_empty_envelope_where_it_may_be(headers, status, operation, request_):
    result = Result.read(Response(status, headers, b""), operation, request_)
    assert (result.status_code, result.body) == (status, {"meta": {}, "resources": [], "errors": []})
    assert (result.headers, result.unreadable) == (headers, False)


@each("headers", NO_TYPE)
@each(
    ("status", "operation", "verb"),
    [
        (200, READ, "GET"),
        (204, READ, "GET"),
        (204, InstallationTokens.operations["tokens_delete"], "DELETE"),
        (200, OVERRIDE, "GET"),
        (204, OVERRIDE, "GET"),
        (200, OVERRIDE, "POST"),
        (200, OVERRIDE, "DELETE"),
        (201, TOKEN, "POST"),
    ],
)
def test_no_content_is_no_answer_elsewhere(headers, status, operation, verb):
    result = Result.read(Response(status, headers, b""), operation, asked(verb))
    assert (result.status_code, result.unreadable, result.resources) == (502, True, [])
    assert f"status {status}" in result.errors[0]["message"]
    assert "no body" in result.errors[0]["message"]


@pytest.mark.parametrize(
    "kind",
    [
        "application/json",
        "Application/JSON; charset=utf-8",
        "application/problem+json",
        "text/plain",
        "text/plain; charset=utf-8",
    ],
)
def test_json_is_read_whatever_its_kind_is_called(kind):
    assert read({"resources": ["a"]}, headers={"content-type": kind}).resources == ["a"]


@pytest.mark.parametrize("content", [b'{"resources": ["a"]}', b'["a"]'])
def test_json_is_known_without_a_content_type(content):
    assert read(content, headers={}).resources == ["a"]


def test_binary_content_is_bytes():
    result = read(b"\x00\xffPK", headers={"Content-Type": "application/octet-stream"})
    assert result.body == result.content == b"\x00\xffPK"
    assert (result.resources, result.errors, result.meta, result.total, result.trace_id) == ([], [], {}, 0, None)


def test_a_file_that_looks_like_json_is_bytes():
    assert read(b'{"a": 1}', headers={"Content-Type": "application/octet-stream"}).content == b'{"a": 1}'


def test_content_of_no_type_that_is_no_json_is_bytes():
    assert read(b"PK", headers={}).content == b"PK"


@pytest.mark.parametrize(("status", "binary"), [(200, True), (300, False), (400, False), (500, False)])
def test_binary_content_is_a_page_from_300_on(status, binary):
    assert bool(read(b"PK", status, {"Content-Type": "image/png"}).content) is binary


def test_json_is_no_binary_content():
    assert read({"resources": []}).content == b""


def test_a_page_of_html_is_an_error():
    result = read(b"<html>denied</html>", 403, {"Content-Type": "text/html"})
    assert (result.status_code, result.errors) == (403, [{"code": 403, "message": "<html>denied</html>"}])
    assert result.body["resources"] == []


def test_a_long_page_is_cut():
    [error] = read(b"x" * (TEXT_LIMIT + 1), 502, {"Content-Type": "text/html"}).errors
    assert error["message"] == "x" * TEXT_LIMIT + "..."


def test_a_page_of_just_the_limit_is_not_cut():
    [error] = read(b"x" * TEXT_LIMIT, 502, {"Content-Type": "text/html"}).errors
    assert error["message"] == "x" * TEXT_LIMIT


@each("broken", [b"{", b'{"a": }', b"oops", b"\xff\xfe\x00", b"9" * 5000, b"[" * 100_000])
@each("status", [200, 500])
def test_broken_json_is_an_error_that_shows_it(broken, status):
    [error] = read(broken, status).errors
    start = broken[:1].decode("utf-8", "replace")
    if status == 500:
        assert error["code"] == 500
        assert error["message"].startswith(start)
    else:
        assert error["code"] == 502
        assert error["message"].startswith("the answer has status 200 (application/json), but its body is not JSON: ")
        assert start in error["message"] or "bytes that are not text" in error["message"]


@pytest.mark.no_cover
@given(
    st.integers(-1, 999),
    st.sampled_from([None, "", "application/json", "text/plain", "text/html", "application/octet-stream", "JSON"])
    | st.text(),
    st.binary()
    | st.text().map(str.encode)
    | st.recursive(st.none() | st.integers() | st.text(), st.lists).map(lambda v: json.dumps(v).encode()),
)
@example(200, "application/json", b'{"meta": 5, "resources": "x", "errors": {"a": 1}}')
@example(200, "application/json", b'{"meta": {"pagination": [], "trace_id": {}}}')
@settings(deadline=None, max_examples=300)
def test_nothing_that_a_server_sends_makes_reading_fail(status, kind, content):
    result = read(content, status, {} if kind is None else {"Content-Type": kind})
    assert result.status_code == (502 if result.unreadable else status)
    assert isinstance(result.body, (dict, bytes))
    assert isinstance(result.resources, list)
    assert isinstance(result.errors, list)
    assert isinstance(result.pagination, dict)
    assert isinstance(result.total, int)
    assert result.trace_id is None or isinstance(result.trace_id, str)
    assert repr(result)
    assert status >= 200 or not result.ok


# Views


@pytest.mark.parametrize(
    ("status", "ok"),
    [
        (199, False),
        (103, False),
        (0, False),
        (200, True),
        (202, True),
        (299, True),
        (300, False),
        (308, False),
        (400, False),
        (500, False),
    ],
)
def test_a_result_is_ok_from_200_to_299(status, ok):
    assert read({}, status).ok is ok


def test_views_show_what_is_in_the_body():
    result = read(
        {"meta": {"trace_id": "T", "pagination": {"total": 7, "offset": 1}}, "resources": ["a"], "errors": ["e"]}
    )
    assert (result.resources, result.errors, result.trace_id) == (["a"], ["e"], "T")
    assert (result.pagination, result.total) == ({"total": 7, "offset": 1}, 7)
    assert result.meta == result["body"]["meta"]


def test_the_total_of_an_answer_that_does_not_say_is_nothing():
    assert read({"resources": ["a", "b"]}).total == 0
    assert read({"meta": {"pagination": {"total": None}}, "resources": ["a"]}).total == 0


def test_the_trace_id_may_be_in_a_header():
    assert read({}, headers={**JSON, "x-cs-traceid": "H"}).trace_id == "H"
    assert read({"meta": {"trace_id": "M"}}, headers={**JSON, "X-Cs-Traceid": "H"}).trace_id == "M"


def test_a_local_result_has_the_shape_of_an_answer():
    result = Result.local(400, "no")
    assert result == {
        "status_code": 400,
        "headers": {},
        "body": {"meta": {}, "resources": [], "errors": [{"code": 400, "message": "no"}]},
    }
    assert not result.ok


def test_a_result_made_by_hand_has_its_views():
    result = Result(status_code=200, headers=Headers(), body={"resources": ["a"]})
    assert (result.resources, result.ok, result.meta) == (["a"], True, {})


def test_a_result_made_by_hand_has_no_models():
    with pytest.raises(LookupError, match="no operation"):
        _ = Result(status_code=200, headers=Headers(), body={"resources": [{}]}).models


def test_a_result_can_be_compared_and_written():
    result = read({"resources": ["a"]})
    assert result == read({"resources": ["a"]})
    assert json.loads(json.dumps(result)) == dict(result)


# Headers


@pytest.mark.parametrize("name", ["X-Cs-Region", "x-cs-region", "X-CS-REGION"])
def test_a_header_is_found_in_any_letter_case(name):
    headers = Headers({"Content-Type": "x", "X-Cs-Region": "us-2"})
    assert headers[name] == headers.get(name) == "us-2"
    assert name in headers


def test_headers_are_a_dict_in_the_servers_spelling():
    headers = read({}, headers={"content-TYPE": "application/json"}).headers
    assert isinstance(headers, dict)
    assert list(headers) == ["content-TYPE"]
    assert json.dumps(headers) == '{"content-TYPE": "application/json"}'


def test_a_header_that_is_not_there_is_not_found():
    headers = Headers({"A": "1"})
    assert "b" not in headers
    assert None not in headers
    assert headers.get("b") is None
    assert headers.get("b", "d") == "d"
    with pytest.raises(KeyError, match="b"):
        headers["b"]


def test_an_empty_header_is_there():
    assert "x-empty" in Headers({"X-Empty": ""})


# Records in pythonic mode


def test_a_pythonic_result_iterates_its_records():
    assert [*pythonic("a", "b", "c")] == ["a", "b", "c"]


def test_each_iteration_begins_anew():
    result = pythonic("a", "b")
    first, second = iter(result), iter(result)
    assert (next(first), next(first), next(second)) == ("a", "b", "a")
    with pytest.raises(StopIteration):
        next(first)


def test_a_pythonic_result_counts_its_records():
    assert (len(pythonic()), len(pythonic("a", "b", "c", "d"))) == (0, 4)


def test_a_pythonic_result_indexes_its_records():
    result = pythonic("a", "b", "c")
    assert (result[0], result[-1], result[1:], result[::2]) == ("a", "c", ["b", "c"], ["a", "c"])


@pytest.mark.parametrize("index", [3, 4, -4])
def test_an_index_past_the_end_is_an_index_error(index):
    with pytest.raises(IndexError):
        pythonic("a", "b", "c")[index]


def test_the_keys_of_the_dict_still_work():
    result = pythonic("a")
    assert (result["status_code"], result["body"]["resources"], result.get("headers")) == (200, ["a"], JSON)
    assert list(result.keys()) == ["status_code", "headers", "body"]
    with pytest.raises(KeyError):
        result["resources"]


def test_a_pythonic_result_without_records_is_false():
    assert pythonic("a")
    assert not pythonic()
    assert pythonic().ok


def test_a_dict_result_is_true_without_records():
    assert read({"resources": []})


def test_a_pythonic_result_is_still_a_dict_to_others():
    result = pythonic("a")
    assert dict(result) == {**result} == read({"resources": ["a"]})
    assert json.loads(json.dumps(result))["body"]["resources"] == ["a"]


# Secrets


@pytest.mark.parametrize("kind", [Result, PythonicResult])
def test_a_repr_masks_the_secrets_of_its_operation(kind):
    result = read(
        {"resources": [{"id": "a", "value": "S3CRET", "nested": [{"value": "S3CRET"}]}]}, operation=READ, kind=kind
    )
    for shown in (repr(result), str(result), f"{result}", f"{[result]}"):
        assert "S3CRET" not in shown
        assert "'id': 'a'" in shown
    assert result.resources[0]["value"] == "S3CRET"


def test_a_repr_shows_all_where_nothing_is_secret():
    assert "plain" in repr(read({"resources": [{"value": "plain"}]}, operation=Hosts.operations["GetDeviceDetailsV2"]))
    assert "plain" in repr(read({"resources": [{"value": "plain"}]}))


def test_masking_leaves_the_original_alone():
    value = {"a": [{"value": "S", "x": 1}], "value": ""}
    assert masked(value, {"value"}) == {"a": [{"value": "REDACTED", "x": 1}], "value": ""}
    assert value["a"][0]["value"] == "S"


# Copies

ROUND_TRIPS = [lambda r: pickle.loads(pickle.dumps(r)), copy.copy, copy.deepcopy]


@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
@pytest.mark.parametrize("kind", [Result, PythonicResult])
def test_a_result_can_be_pickled(kind, protocol):
    result = read({"resources": [{"id": "a", "value": "S3CRET"}]}, operation=READ, kind=kind)
    again = pickle.loads(pickle.dumps(result, protocol))
    assert type(again) is kind
    assert again == result
    assert again.headers["content-type"] == "application/json"
    assert "S3CRET" not in repr(again)
    assert again.models == result.models


@pytest.mark.parametrize("round_trip", ROUND_TRIPS)
@pytest.mark.parametrize("kind", [Result, PythonicResult])
def test_a_copy_of_a_result_is_like_it(kind, round_trip):
    result = read({"resources": [{"id": "a"}]}, operation=READ, kind=kind)
    again = round_trip(result)
    assert (type(again), again) == (kind, result)
    assert again.models[0].id == "a"


@pytest.mark.parametrize("round_trip", ROUND_TRIPS)
def test_a_result_of_no_operation_can_be_copied(round_trip):
    result = read({"resources": ["a"]})
    assert round_trip(result) == result


def test_a_deep_copy_has_a_body_of_its_own():
    result = read({"resources": ["a"]})
    assert copy.deepcopy(result).resources is not result.resources


# The error behind a result


class Mine(TransportError):
    """An error of a caller's transport, with a different constructor."""

    def __init__(self, place):
        super().__init__(None, f"no way to {place}")
        self.place = place


def refused_login():
    told = Result.local(403, "access denied")
    return LoginFailed(403, "access denied", {"X-Cs-Traceid": "t1"}, result=told, method="POST", operation_id="login")


KEPT = {
    "no answer": (lambda: ConnectionFailed(None, "refused"), ("code", "message")),
    "a transport of one's own": (lambda: Mine("the API"), ("message", "place")),
    "a login": (refused_login, ("code", "message", "method", "operation_id", "headers", "attempts")),
    "a value": (lambda: PayloadValidationError(None, "ids is empty"), ("code", "message")),
    "an unreadable answer": (lambda: UnreadableAnswer(502, "x", result=Result.local(502, "x")), ("code", "errors")),
}


@pytest.mark.parametrize("round_trip", [lambda r: r, Result.copy, *ROUND_TRIPS])
@pytest.mark.parametrize("case", KEPT)
def test_raise_for_status_raises_the_error_that_a_result_comes_of(case, round_trip):
    make, fields = KEPT[case]
    with pytest.raises(FalconError) as caught:
        raise make()
    error = caught.value
    error.member_cid = "C1"
    result = round_trip(error.result)
    for _ in range(2):
        with pytest.raises(type(error)) as again:
            result.raise_for_status()
        assert again.value is not error
        assert [getattr(again.value, name) for name in fields] == [getattr(error, name) for name in fields]
        assert (again.value.member_cid, str(again.value)) == ("C1", str(error))
    if isinstance(error, LoginFailed):
        assert again.value.result is result


def test_a_kept_error_holds_no_frames_and_a_cause_only_if_it_has_none():
    def fail(cause):
        try:
            raise cause if cause is raised else KeyError
        except (ValueError, KeyError):
            raise ConnectionFailed(None, "x") from cause

    raised = ValueError("raised")
    for cause in (requests.ConnectionError("never raised"), raised):
        with pytest.raises(ConnectionFailed) as caught:
            fail(cause)
        kept = caught.value.result._error
        assert kept.__traceback__ is kept.__context__ is None
        assert (kept.__cause__ is cause) is (cause is not raised)


def test_a_result_from_a_pickle_raises_the_error_of_its_status_in_a_program_that_imports_nothing():
    body = {"errors": [{"code": 404, "message": "gone"}]}
    saved = pickle.dumps(Result.read(Response(404, JSON, json.dumps(body).encode())))
    program = f"import pickle; pickle.loads({saved!r}).raise_for_status()"
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False).stderr
    assert told.strip().splitlines()[-1] == "falconlite.errors.NotFound: [404] gone"


@pytest.mark.usefixtures("every_way")
def test_a_call_that_is_refused_a_connection_raises_that_in_dict_mode():
    hosts = Hosts(access_token="T" * 24, base_url="http://127.0.0.1:1", retry=False)
    result = hosts.query_devices_by_filter(limit=1)
    assert result["status_code"] == 500
    with pytest.raises(ConnectionFailed, match="GET /devices/queries/devices/v1") as caught:
        result.raise_for_status()
    assert not caught.value.arrived
    assert "T" * 24 not in repr(vars(caught.value))


# Known bugs, expected to fail: remove the mark with the fix


def test_a_pythonic_result_contains_and_reverses_its_records():
    result = pythonic("a", "b")
    assert "a" in result
    assert "z" not in result
    assert list(reversed(result)) == ["b", "a"]


def test_a_result_that_is_made_here_is_not_unreadable():
    assert Result.local(400, "a value that cannot work").unreadable is False


def test_next_returns_one_record_after_the_other():
    result = PythonicResult.read(Response(200, JSON, b'{"meta": {}, "resources": [1, 2, 3], "errors": []}'))
    assert [next(result), next(result), next(result), next(result, "the end")] == [1, 2, 3, "the end"]


def test_raw_is_for_bodies_of_another_shape():
    assert Result.read(Response(200, JSON, b'{"meta": {}, "resources": [], "errors": []}')).raw == {}
    assert Result.read(Response(200, JSON, b'{"meta": {}, "batch_id": "b"}')).raw["batch_id"] == "b"
    assert Result.read(Response(200, {"Content-Type": "application/zip"}, b"PK")).raw == {}


def test_views_are_read_without_a_call():
    result = Result.local(400, "x")
    methods = {"raise_for_status", "prune", "copy", "read", "local", "keep", "declare", "count", *dir(dict)}
    for name in {name for name in vars(Result) if not name.startswith("_")} - methods - {"models"}:
        assert not callable(getattr(result, name)), name


@pytest.mark.parametrize("kind", ["text/x-log", "text/csv"])
def test_only_plain_text_is_read_as_text(kind):
    assert Result.read(Response(200, {"Content-Type": kind}, b"a,b\n")).body == b"a,b\n"


@pytest.mark.parametrize("headers", [None, {"X-Cs-Traceid": "T-1"}])
def test_an_answer_that_was_saved_as_a_plain_dict_is_read_as_any_other(headers):
    result = Result({"status_code": 404, "headers": headers, "body": {"errors": [{"code": 404, "message": "gone"}]}})
    assert result.trace_id == ("T-1" if headers else None)
    assert type(result.headers) is Headers
    with pytest.raises(NotFound) as caught:
        result.raise_for_status()
    assert "[404] gone" in str(caught.value)


def test_a_result_without_a_status_is_no_success():
    with pytest.raises(APIError, match="no status"):
        Result().raise_for_status()
