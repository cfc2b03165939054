"""Errors: the tree, the codes, the messages."""

from __future__ import annotations

import copy
import pickle
from types import SimpleNamespace
from typing import Any

import pytest

from falconlite import errors
from falconlite.errors import (
    APIError,
    AuthError,
    BadRequest,
    CannotRevokeToken,
    Conflict,
    FalconError,
    Forbidden,
    IgnoredSettingWarning,
    InvalidBaseURL,
    InvalidCredentialFormat,
    InvalidCredentials,
    InvalidMethod,
    LoginFailed,
    NoAuthenticationMechanism,
    NotFound,
    PayloadValidationError,
    RateLimited,
    SDKError,
    SDKWarning,
    ServerError,
    SSLDisabledWarning,
    StaleTokenWarning,
    TokenNotSpecified,
    TransportError,
    Unauthorized,
    messages,
    unexpected,
    warn,
)
from falconlite.http.headers import Headers
from falconlite.results.result import Result
from tests.cases import each

API_ERRORS = [BadRequest, Unauthorized, Forbidden, NotFound, Conflict, RateLimited, ServerError, LoginFailed]
ERRORS = [value for value in vars(errors).values() if isinstance(value, type) and issubclass(value, FalconError)]


def answer(status, *found, headers=(), **body):
    return Result(
        status_code=status, headers=Headers(headers), body={"meta": {}, "resources": [], "errors": [*found], **body}
    )


def error_of(*args, **fields):
    return APIError.of(
        answer(*args, **fields), method="GET", route="/x/v1", operation=SimpleNamespace(id="XQuery", needs="")
    )


# The tree


@each(
    ("error", "bases"),
    [
        *((kind, (APIError,)) for kind in API_ERRORS),
        (APIError, (FalconError,)),
        (TransportError, (FalconError,)),
        (AuthError, (FalconError,)),
        (LoginFailed, (AuthError,)),
        (InvalidCredentials, (AuthError,)),
        (InvalidCredentialFormat, (AuthError, ValueError)),
        (CannotRevokeToken, (AuthError,)),
        (TokenNotSpecified, (AuthError,)),
        (InvalidBaseURL, (FalconError, ValueError)),
        (InvalidMethod, (FalconError, ValueError)),
        (PayloadValidationError, (FalconError, ValueError)),
    ],
)
def test_an_error_stands_in_the_tree_where_the_docstring_has_it(error, bases):
    assert all(issubclass(error, base) for base in bases)


def test_errors_of_values_are_no_answers_of_the_api():
    for kind in (PayloadValidationError, InvalidBaseURL, TransportError, InvalidCredentials):
        assert not issubclass(kind, APIError)


def test_the_root_has_the_name_that_falconpy_gave_it():
    assert SDKError is FalconError


def test_the_docstring_draws_every_error():
    for kind in ERRORS:
        assert kind.__name__ in errors.__doc__


@pytest.mark.parametrize(
    "kind", [SSLDisabledWarning, NoAuthenticationMechanism, StaleTokenWarning, IgnoredSettingWarning]
)
def test_a_warning_can_be_filtered_by_its_root(kind):
    assert issubclass(kind, SDKWarning)
    assert issubclass(SDKWarning, RuntimeWarning)


# Attributes of an error


@each(
    ("kind", "code"),
    [
        (FalconError, 500),
        (BadRequest, 400),
        (Unauthorized, 401),
        (Forbidden, 403),
        (NotFound, 404),
        (Conflict, 409),
        (RateLimited, 429),
        (ServerError, 500),
        (TransportError, 500),
        (AuthError, 403),
        (LoginFailed, 403),
        (InvalidCredentials, 403),
        (InvalidCredentialFormat, 500),
        (CannotRevokeToken, 403),
        (TokenNotSpecified, 400),
        (InvalidBaseURL, 400),
        (InvalidMethod, 405),
        (PayloadValidationError, 400),
    ],
)
def test_an_error_has_its_code(kind, code):
    assert kind().code == code
    assert kind().args == (code, kind.default_message)


@each("kind", ERRORS)
def test_an_error_can_be_raised_bare(kind):
    error = kind()
    assert (error.message, error.headers) == (kind.default_message, {})
    assert error.message in str(error)
    assert error.simple == f"ERROR: [{error.code}] {error.message}"


@each("kind", ERRORS)
def test_an_error_has_the_code_message_and_headers_that_it_is_given(kind):
    error = kind(418, "teapot", {"X": "1"})
    assert (error.code, error.message, error.headers, error.simple) == (
        418,
        "teapot",
        {"X": "1"},
        "ERROR: [418] teapot",
    )


def test_a_code_of_nought_is_a_code():
    assert FalconError(0).code == 0


def test_headers_are_a_copy():
    headers = {"X": "1"}
    assert FalconError(None, None, headers).headers is not headers


@each("kind", ERRORS)
def test_an_error_has_the_envelope_of_dict_mode(kind):
    result = kind(418, "teapot").result
    assert isinstance(result, Result)
    assert result == {
        "status_code": 418,
        "headers": {},
        "body": {"meta": {}, "resources": [], "errors": [{"code": 418, "message": "teapot"}]},
    }


def test_nothing_to_log_in_with_says_what_would_do():
    for name in ("client_id", "client_secret", "creds", "auth_object", "access_token", "FALCON_CLIENT_ID"):
        assert name in str(InvalidCredentials())


@each("kind", ERRORS)
@each("round_trip", [lambda e: pickle.loads(pickle.dumps(e)), copy.copy, copy.deepcopy])
def test_an_error_survives_another_process(kind, round_trip):
    error = round_trip(kind(418, "teapot", {"X": "1"}))
    assert type(error) is kind
    assert (error.code, error.message, error.headers) == (418, "teapot", {"X": "1"})


# Answers of the API


@each(
    ("status", "kind"),
    [
        (400, BadRequest),
        (401, Unauthorized),
        (403, Forbidden),
        (404, NotFound),
        (405, APIError),
        (409, Conflict),
        (418, APIError),
        (429, RateLimited),
        (499, APIError),
        (500, ServerError),
        (503, ServerError),
        (599, ServerError),
    ],
)
def test_an_answer_makes_the_error_of_its_status(status, kind):
    error = error_of(status)
    assert type(error) is kind
    assert error.code == error.status_code == status


def test_an_error_of_the_api_holds_the_whole_answer():
    found = [{"code": 429, "message": "slow down"}, {"code": 429, "message": "really"}]
    error = error_of(429, *found, headers={"X-Ratelimit-Retryafter": "5"}, meta={"trace_id": "T-1"})
    assert (error.errors, error.trace_id) == (found, "T-1")
    assert error.headers == {"X-Ratelimit-Retryafter": "5"}
    assert error.body == error.result["body"]
    assert error.result["body"]["meta"] == {"trace_id": "T-1"}


def test_an_error_of_the_api_says_what_was_asked_and_the_trace():
    error = error_of(404, {"message": "gone"}, {"message": "for good"}, meta={"trace_id": "T-1"})
    assert str(error) == "[404] gone; for good (XQuery GET /x/v1, trace T-1)"
    assert (error.method, error.route, error.operation_id) == ("GET", "/x/v1", "XQuery")


def test_an_error_of_the_api_without_a_trace_says_what_was_asked():
    assert str(error_of(404, {"message": "gone"})) == "[404] gone (XQuery GET /x/v1)"


def test_an_answer_without_a_reason_says_so():
    assert error_of(502).message == "the API answered 502 and gave no reason"


def test_a_bare_error_of_the_api_is_its_message():
    error = NotFound(None, "gone")
    assert str(error) == "[404] gone"
    assert (error.errors, error.trace_id) == ([{"code": 404, "message": "gone"}], None)


def test_an_error_of_the_api_survives_another_process_with_its_answer():
    error = error_of(409, {"message": "twice"}, headers={"X-A": "1"}, meta={"trace_id": "T-1"})
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is Conflict
    assert str(again) == str(error)
    assert again.result == error.result
    assert again.result.headers["x-a"] == "1"


# Messages


@each(
    ("found", "texts"),
    [
        ([], []),
        ([{"message": "a"}, {"message": "b"}], ["a", "b"]),
        ([{"code": 1}, {"message": None}, {"message": ""}], []),
        (["plain", None, ""], ["plain"]),
        ([{"message": 5}, 7], ["5", "7"]),
        ([{"message": {"a": 1}}], ['{"a": 1}']),
        ([["nested", {"title": "in"}], {"error": {"message": "a lists"}}], ["nested; in", "a lists"]),
        ({"code": 400, "message": "an object"}, ["an object"]),
        ("a str", ["a str"]),
        (7, ["7"]),
        (None, []),
        ({}, []),
        ([{"message": "its own", "title": "and not this"}], ["its own"]),
        ([{"error": "invalid_client", "error_description": "unknown"}], ["invalid_client: unknown"]),
        ([{"Message": "capitals"}, {"detail": "d", "title": "t"}], ["capitals", "t: d"]),
        ([{"message": "twice", "detail": "twice"}, {"error": True, "title": "once"}], ["twice", "once"]),
    ],
)
def test_messages_are_found_in_errors_of_any_shape(found, texts):
    assert messages(found) == texts


def test_a_reason_that_is_nested_too_deeply_is_found_no_more_but_harms_nobody():
    deep: Any = "down here"
    for _ in range(100_000):
        deep = [deep]
    [text] = messages([{"message": deep}])
    assert "nested too deeply" in text


def test_an_unexpected_name_is_a_type_error_with_the_one_that_was_meant():
    error = unexpected("query", "filtr", ("limit", "filter"))
    assert isinstance(error, TypeError)
    assert str(error) == "query() got an unexpected keyword argument 'filtr'; did you mean 'filter'?"


def test_an_unexpected_name_like_no_other_has_no_suggestion():
    assert str(unexpected("query", "zzz", ("limit",))) == "query() got an unexpected keyword argument 'zzz'"


def test_a_warning_points_at_the_first_line_outside_falconlite():
    with pytest.warns(StaleTokenWarning, match="old") as caught:
        warn(StaleTokenWarning("old"))
    assert [w.filename for w in caught] == [__file__]


def test_a_warning_points_past_all_of_falconlite():
    inside = {"__name__": "falconlite.somewhere", "warn": warn, "warning": StaleTokenWarning("old")}
    with pytest.warns(StaleTokenWarning) as caught:
        exec("def deeper():\n    warn(warning)\ndeeper()", inside)
    assert [w.filename for w in caught] == [__file__]


def test_a_package_with_a_name_like_ours_is_not_ours():
    outside = {"__name__": "falconlite_tools", "warn": warn, "warning": StaleTokenWarning("old")}
    with pytest.warns(StaleTokenWarning) as caught:
        exec(compile("warn(warning)", "elsewhere.py", "exec"), outside)
    assert [w.filename for w in caught] == ["elsewhere.py"]
