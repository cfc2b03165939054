"""Errors and warnings that a falconpy program constructs or catches: their bases, arguments and attributes."""

from __future__ import annotations

import inspect
import pickle
import warnings
from typing import Any

import falconpy
import pytest
from falconpy import _error
from requests.structures import CaseInsensitiveDict

import falconlite
from tests.cases import each

from .differences import Difference, expected
from .recorder import close

LIBRARIES = (falconpy, falconlite)
KINDS = [name for name, kind in vars(_error).items() if isinstance(kind, type)]


def pair(name):
    return getattr(_error, name), getattr(falconlite, name)


@each("name", KINDS)
def test_a_class_catches_what_falconpys_catches(name):
    theirs, ours = pair(name)
    bases = [getattr(falconlite, base.__name__, base) for base in theirs.__mro__[1:]]
    assert [base for base in bases if not issubclass(ours, base)] == []


@each("name", KINDS)
def test_a_class_takes_falconpys_arguments_by_name_and_by_position(name):
    theirs, ours = (list(inspect.signature(kind).parameters) for kind in pair(name))
    if name == "PayloadValidationError":
        assert theirs == ["msg", "code"]  # both orders work, see MADE
        assert {"msg", "code"} <= set(ours)
    else:
        assert ours[: len(theirs)] == theirs


MADE: dict[str, list[tuple[tuple[Any, ...], dict[str, Any]]]] = {
    **{
        name: [
            ((), {"code": 418, "message": "teapot", "headers": {"X-A": "1"}}),
            ((418, "teapot", {"X-A": "1"}), {}),
            ((418, "teapot"), {}),
            ((), {"message": "teapot"}),
            ((), {"headers": CaseInsensitiveDict({"X-A": "1"})}),
        ]
        for name in KINDS
        if name != "PayloadValidationError" and not issubclass(getattr(_error, name), FutureWarning)
    },
    "NonJsonContentWarning": [
        ((), {"body": "plain"}),
        ((400, "teapot", {}, "plain"), {}),
        ((), {}),
        ((), {"code": 200, "headers": {"X-A": "1"}, "body": ""}),
    ],
    "PayloadValidationError": [
        (("teapot", 418), {}),
        (("teapot",), {}),
        ((), {"msg": "teapot"}),
        ((), {"msg": "teapot", "code": 418}),
        ((), {}),
    ],
    "SDKDeprecationWarning": [((), {}), ((418, "teapot"), {}), ((), {"message": "teapot"})],
    "DeprecatedOperation": [
        ((), {}),
        ((), {"code": 500, "operation": "OldThing", "new_operation": "NewThing"}),
        ((299, "OldThing", "NewThing"), {}),
        ((), {"operation": "OldThing"}),
        ((), {"new_operation": "NewThing"}),
    ],
    "DeprecatedClass": [
        ((), {}),
        ((), {"code": 500, "class_name": "OldThing", "new_class_name": "NewThing"}),
        ((299, "OldThing", "NewThing"), {}),
        ((), {"class_name": "OldThing"}),
        ((), {"new_class_name": "NewThing"}),
    ],
}
WORDS = ("teapot", "plain", "OldThing", "NewThing")
ERRORS = [name for name in KINDS if issubclass(getattr(_error, name), _error.SDKError)]
MADE_DIFFERENCES = {
    **{
        f"{name}: headers": Difference({"X-A": "1"}, "an error keeps headers of requests' own type too", "6.1, W21")
        for name in ERRORS
        if name != "PayloadValidationError"
    },
    **{
        f"{name}: str": Difference("[418] teapot", "str() of an APIError shows the status and the call", "6.1, W21")
        for name in ("APIError", "RegionSelectError")
    },
    "CannotRevokeToken: code": Difference(403, "its code is the status that logout() returns", "1.9"),
}


def described(made):
    """Return what a program can read from an error or a warning; of its texts the words that the program gave."""
    said = {"code": made.code, "warning": made.warning, "str": str(made).replace(made.message, "...")}
    said["words"] = [word for word in WORDS if word in made.message]
    if hasattr(made, "headers"):
        said["headers"] = dict(made.headers)
        result = made.result
        (item,) = result["body"]["errors"]
        said["status of the result"] = result["status_code"]
        said["headers of the result"] = dict(result["headers"])
        said["resources of the result"] = result["body"]["resources"]
        said["errors of the result"] = [word for word in WORDS if word in item["message"]]
        said["simple"] = made.simple.replace(made.message, "...")
    if isinstance(made, Warning):
        said["body"] = getattr(made, "body", None)
    return said


def differs(name, theirs, given):
    """Return what falconlite says where falconpy says *theirs*, by the table of differences."""
    told = dict(theirs)
    if f"{name}: str" in MADE_DIFFERENCES:
        told["str"] = f"[{theirs['code']}] ..."
    if f"{name}: code" in MADE_DIFFERENCES and "code" not in given:
        code = expected(theirs["code"], MADE_DIFFERENCES[f"{name}: code"])
        told |= {"code": code, "status of the result": code, "simple": f"ERROR: [{code}] ..."}
    if isinstance(given.get("headers"), CaseInsensitiveDict) and f"{name}: headers" in MADE_DIFFERENCES:
        headers = expected(theirs["headers"], MADE_DIFFERENCES[f"{name}: headers"])
        told |= {"headers": headers, "headers of the result": headers}
    return told


@each(("name", "case"), [(name, case) for name, cases in MADE.items() for case in range(len(cases))])
def test_an_error_or_a_warning_has_the_attributes_that_falconpys_has(name, case):
    args, given = MADE[name][case]
    theirs, ours = (kind(*args, **given) for kind in pair(name))
    assert described(ours) == differs(name, described(theirs), given if given or not args else {"code": args[0]})
    again = pickle.loads(pickle.dumps(ours))
    assert (described(again), type(again)) == (described(ours), type(ours))


@each("name", [name for name in KINDS if issubclass(getattr(_error, name), Warning)])
def test_a_warning_issued_as_a_class_with_a_message_says_the_message(name):
    said = {}
    for library, kind in zip(LIBRARIES, pair(name), strict=True):
        with pytest.warns(kind) as caught:
            warnings.warn("the message", kind, stacklevel=1)
        said[library] = str(caught[0].message)
    if said[falconpy] != "the message":  # falconpy takes it for a code: section 6.1
        assert said[falconpy] == str(pair(name)[0]())
    assert said[falconlite] == "the message"


# When they are issued


def nothing(library, recorder, **settings):
    return library.OAuth2(base_url=recorder.url, **settings)


def service_without_anything(library, recorder, **settings):
    return library.Hosts(base_url=recorder.url, **settings)


def no_verification(library, recorder, **settings):
    made = library.Hosts(base_url=recorder.url, access_token="T", ssl_verify=False, **settings)
    made.query_devices()
    return made


def old_class(library, recorder, **settings):
    return library.Detects(base_url=recorder.url, access_token="T", **settings)


def old_operation(library, recorder, **settings):
    made = library.Alerts(base_url=recorder.url, access_token="T", **settings)
    made.query_alerts_v1()
    return made


def encoded_filter(library, recorder, **settings):
    made = library.Hosts(base_url=recorder.url, access_token="T", **settings)
    made.query_devices(filter="hostname%3A'x'")
    return made


def nothing_unusual(library, recorder, **settings):
    made = library.Hosts(base_url=recorder.url, access_token="T", **settings)
    made.query_devices()
    return made


def operation_of_old_class(library, recorder, **settings):
    made = old_class(library, recorder, **settings)
    made.query_detects()
    return made


WARNED = {
    "OAuth2 without credentials": nothing,
    "a class without credentials": service_without_anything,
    "no verification": no_verification,
    "an old class": old_class,
    "an operation of an old class": operation_of_old_class,
    "an old operation": old_operation,
    "an encoded filter": encoded_filter,
    "a call": nothing_unusual,
}
IN_DICT_MODE = {
    "a class without credentials": ["NoAuthenticationMechanism"],
    "no verification": ["SSLDisabledWarning"],
    "an old class": ["DeprecatedClass"],
    "an operation of an old class": ["DeprecatedClass"],
    "an encoded filter": ["UnnecessaryEncodingUsed"],
}
REPLACED = "an operation that has a newer one warns, unless its class warned already"
WARNED_DIFFERENCES = {
    **{
        f"{name}, dict mode": Difference(kinds, "warnings are issued in both modes", "10, W56")
        for name, kinds in IN_DICT_MODE.items()
    },
    "an old operation, dict mode": Difference(["DeprecatedOperation"], REPLACED, "6.2"),
    "an old operation, pythonic": Difference(["DeprecatedOperation"], REPLACED, "6.2"),
    "an operation of an old class, pythonic": Difference(["DeprecatedClass"], REPLACED, "6.2"),
}


@each(("name", "mode"), [(name, mode) for name in WARNED for mode in ("dict mode", "pythonic")])
def test_a_warning_is_issued_where_falconpy_issues_it(recorder, name, mode, monkeypatch):
    for variable in ("FALCON_CLIENT_ID", "FALCON_CLIENT_SECRET"):
        monkeypatch.delenv(variable, raising=False)
    said = []
    for library in LIBRARIES:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            made = WARNED[name](library, recorder, pythonic=mode == "pythonic")
        of_sdk = (library.SDKWarning, library.SDKDeprecationWarning)
        said.append(sorted({type(w.message).__name__ for w in caught if isinstance(w.message, of_sdk)}))
        close(made)
    theirs, ours = said
    assert ours == expected(theirs, WARNED_DIFFERENCES.get(f"{name}, {mode}"))
