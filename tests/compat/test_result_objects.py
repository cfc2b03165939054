"""The members of pythonic results, made by hand and by calls, compared with those of falconpy's ``Result``."""

from __future__ import annotations

import copy
import pkgutil
from functools import partial
from importlib import import_module
from typing import Any

import falconpy
import pytest
import requests

import falconlite
from tests.cases import each

from .differences import Difference, expected
from .recorder import answer

HEADERS = {
    "Content-Type": "application/json",
    "Content-Length": "12",
    "Date": "Sun, 29 Nov 2026 01:00:00 GMT",
    "X-Cs-Region": "us-1",
    "X-Cs-Traceid": "h",
    "X-Ratelimit-Limit": "6000",
}
PLACE = {"total": 3, "offset": 1, "limit": 2, "after": "x", "expires_at": 5}
META = {"query_time": 0.1, "trace_id": "t", "powered_by": "me", "pagination": PLACE}
NO = {"code": 404, "message": "no"}


def envelope(status: int = 200, **body: Any) -> dict[str, Any]:
    return {"status_code": status, "headers": HEADERS, "body": body}


REFUSAL = envelope(404, meta=META, resources=[], errors=[NO])
ANSWERS: dict[str, dict[str, Any]] = {
    "IDs": envelope(meta=META, resources=["ab", "b", "c"], errors=[]),
    "records": envelope(meta=META, resources=[{"id": "a", "x": 1}, {"id": "b"}], errors=[]),
    "one": envelope(meta=META, resources=["ab"], errors=[]),
    "numbers": envelope(meta=META, resources=[1, 2], errors=[]),
    "none": envelope(meta=META, resources=[], errors=[]),
    "no meta": envelope(meta={}, resources=["a"], errors=[]),
    "null": envelope(meta=META, resources=None, errors=None),
    "a list": {**envelope(), "body": ["a", "b"]},
    "a refusal": REFUSAL,
    "no headers": {**REFUSAL, "headers": {}},
    "a dict": envelope(meta=META, resources={"a": 1}, errors=[]),
    "a batch": envelope(meta=META, batch_id="B", resources={"aid": {"x": 1}}, errors=[]),
    "combined": envelope(meta=META, batch_get_cmd_req_id="R", combined={"resources": {"aid": {}}}, errors=[]),
    "GraphQL": envelope(data={"entities": [1]}),
    "a token": envelope(201, access_token="T", expires_in=1799),
    "binary": {**envelope(), "body": b"PK"},
    "nothing": {},
}
DICTS = ("a dict", "a batch", "combined", "GraphQL")
NO_META = ("no meta", "a list", "GraphQL", "a token", "binary", "nothing")

EXPRESSIONS = """
    r.status_code  list(r)  len(r)  bool(r)  "b"in(r)  "ab"in(r)  list(reversed(r))  next(r)  [next(r,0),next(r,0)]
    r[0]  r[-1]  r[1]  r[9]  r[0:2]  r["body"]  r.data  r.binary  bytes(r)  r.prune("b")  r.prune("x")  r.prune("zz")
    list(r.resources)  len(r.resources)  r.resources[0]  "b"in(r.resources)  list(reversed(r.resources))
    r.resources.data  r.resources.binary  bytes(r.resources)  r.resources.contains("b")  r.resources.contains("x")
    r.resources.get_property(0)  r.resources.get_property(9)  r.resources.get_property("a",5)
    list(r.errors)  len(r.errors)  bool(r.errors)  r.errors.data  r.errors.get_property(0)  r.errors.binary
    r.headers.data  dict(r.headers.items())  list(r.headers)  len(r.headers)  r.headers["X-Cs-Region"]
    r.headers.get_property("X-Cs-Region")  r.headers.get_property("nope",7)  r.headers.binary  r.headers.region
    r.headers.content_length  r.headers.content_type  r.headers.content_encoding  r.headers.date  r.headers.trace_id
    r.meta.data  dict(r.meta.items())  r.meta["trace_id"]  r.meta.get_property("trace_id")  r.meta.binary
    r.meta.get_property("nope",7)  r.meta.pagination  r.meta.total  r.meta.after  r.meta.offset  r.meta.limit
    r.meta.expires_at  r.meta.query_time  r.meta.powered_by  r.meta.trace_id
    bool(r.raw)  r.raw.data  r.raw.get_property("batch_id")  r.raw["batch_id"]  r.batch_id  r.batch_get_cmd_req_id
    r.headers_object  r.meta_object  r.total  r.after  r.offset  r.limit  r.query_time  r.powered_by  r.trace_id
    r.region  r.ratelimit_limit  r.ratelimit_remaining  r.content_type  r.content_encoding  r.content_length  r.date
    r.tupled  r.full_return  sorted(r.body)  r(1,{"a":"b"},{"c":1})
""".split()  # noqa: SIM905  # a list would have ninety lines

Row = tuple[str, dict[str, Any]]
KEEPS = ("Result() keeps a body without headers, as calls without an answer have it", "5.2")
BY_HAND: dict[tuple[str, str], list[Row]] = {
    ("next() returns one record after the other", "5.2"): [
        ("next(r)", {"one": "ab", "no meta": "a", "a dict": "a", "a batch": "aid"}),
        ("next(r)", {"combined": "resources", "GraphQL": "data"}),
        (
            "[next(r,0),next(r,0)]",
            {"IDs": ["ab", "b"], "records": [{"id": "a", "x": 1}, {"id": "b"}], "one": ["ab", 0]},
        ),
        ("[next(r,0),next(r,0)]", {"no meta": ["a", 0], "numbers": [1, 2], "a list": ["a", "b"], "binary": [80, 75]}),
        ("[next(r,0),next(r,0)]", {"a dict": ["a", 0], "a batch": ["aid", 0]}),
        ("[next(r,0),next(r,0)]", {"combined": ["resources", 0], "GraphQL": ["data", 0]}),
    ],
    ("an index past the end is an IndexError", "5.2"): [
        ("r[9]", dict.fromkeys(ANSWERS.keys() - {*DICTS}, IndexError)),
        ("r[1]", dict.fromkeys(("none", "null", "a refusal", "no headers", "a token", "nothing"), IndexError)),
    ],
    ("slices and keys of a pythonic result work", "5.2"): [
        (
            "r[0:2]",
            {"IDs": ["ab", "b"], "records": [{"id": "a", "x": 1}, {"id": "b"}], "one": ["ab"], "numbers": [1, 2]},
        ),
        ("r[0:2]", {"no meta": ["a"], "a list": ["a", "b"], "binary": b"PK"}),
        ("r[0:2]", {key: [] for key in ("none", "null", "a refusal", "no headers", "a token", "nothing")}),
        ('r["body"]', {name: said["body"] for name, said in ANSWERS.items() if name not in {"a list", "nothing"}}),
        ('r["body"]', {"a list": {"meta": {}, "resources": ["a", "b"], "errors": []}}),
        ('r["body"]', {"nothing": {"meta": {}, "resources": [], "errors": []}}),
    ],
    ("an index into an answer with a dict instead of records is a KeyError", "5.2"): [
        (look, dict.fromkeys(DICTS, KeyError)) for look in ("r[0]", "r[-1]", "r[1]", "r[9]", "r[0:2]")
    ],
    ("binary content is indexed, reversed and searched as bytes", "5.2"): [
        ("r[0]", {"binary": 80}),
        ("r[-1]", {"binary": 75}),
        ("r[1]", {"binary": 75}),
        ("list(reversed(r))", {"binary": [75, 80]}),
        ('"b"in(r)', {"binary": False}),
        ('"ab"in(r)', {"binary": False}),
        ("r.full_return", {"binary": ANSWERS["binary"]}),
    ],
    ("resources are a list also if the answer has a dict or bytes instead, which are in resources.data", "5.2"): [
        ("list(r.resources)", {key: [] for key in (*DICTS, "binary")}),
        ("len(r.resources)", dict.fromkeys((*DICTS, "binary"), 0)),
        ("r.resources[0]", dict.fromkeys((*DICTS, "binary"), IndexError)),
        ('"b"in(r.resources)', dict.fromkeys((*DICTS, "binary"), False)),
        ("list(reversed(r.resources))", {key: [] for key in (*DICTS, "binary")}),
        ("bytes(r.resources)", dict.fromkeys(DICTS, b"")),
        *((f'r.resources.contains("{x}")', {key: [] for key in (*DICTS, "binary")}) for x in "bx"),
        *((f'r.prune("{x}")', {key: [] for key in (*DICTS, "binary")}) for x in ("b", "x", "zz")),
    ],
    ("a search for a str among numbers finds nothing", "5.2"): [
        *((f'r.resources.contains("{x}")', {"numbers": []}) for x in "bx"),
        *((f'r.prune("{x}")', {"numbers": []}) for x in ("b", "x", "zz")),
    ],
    ("bytes() of a result is its binary content, empty for JSON", "5.2"): [
        ("bytes(r)", dict.fromkeys(("IDs", "records", "one", "no meta", "numbers", "a list", *DICTS), b""))
    ],
    ("a total, a limit or a time that the API does not say is 0 in meta, too", "5.2"): [
        (look, dict.fromkeys(NO_META, 0)) for look in ("r.meta.total", "r.meta.limit", "r.meta.query_time")
    ],
    ("a missing Content-Length is None", "5.2"): [
        (look, dict.fromkeys(("no headers", "nothing"), None))
        for look in ("r.content_length", "r.headers.content_length")
    ],
    ("body is the API's body", "5.2, 10"): [
        (
            "sorted(r.body)",
            {
                "a batch": ["batch_id", "errors", "meta", "resources"],
                "combined": ["batch_get_cmd_req_id", "combined", "errors", "meta"],
                "GraphQL": ["data"],
                "a token": ["access_token", "expires_in"],
                "binary": [75, 80],
            },
        )
    ],
    KEEPS: [
        ("list(r.errors)", {"no headers": [NO]}),
        ("len(r.errors)", {"no headers": 1}),
        ("bool(r.errors)", {"no headers": True}),
        ("r.errors.data", {"no headers": [NO]}),
        ("r.errors.get_property(0)", {"no headers": NO}),
        ("r.meta.data", {"no headers": META}),
        ("dict(r.meta.items())", {"no headers": META}),
        ('r.meta["trace_id"]', {"no headers": "t"}),
        ('r.meta.get_property("trace_id")', {"no headers": "t"}),
        ("r.meta.pagination", {"no headers": PLACE}),
        *((f"r.meta.{name}", {"no headers": value}) for name, value in PLACE.items()),
        *((f"r.{name}", {"no headers": PLACE[name]}) for name in ("total", "after", "offset", "limit")),
        *((f"r.{name}", {"no headers": META[name]}) for name in ("query_time", "powered_by", "trace_id")),
        *((f"r.meta.{name}", {"no headers": META[name]}) for name in ("query_time", "powered_by", "trace_id")),
        ("r.tupled", {"no headers": (404, {}, REFUSAL["body"])}),
        ("r.full_return", {"no headers": {**REFUSAL, "headers": {}}}),
        (
            "r.full_return",
            {"nothing": {"status_code": None, "headers": {}, "body": {"meta": {}, "resources": [], "errors": []}}},
        ),
    ],
}
OBJECT_DIFFERENCES = {
    (look, name): Difference(ours, *why)
    for why, rows in BY_HAND.items()
    for look, by_answer in rows
    for name, ours in by_answer.items()
}


def seen(expression: str, result: Any) -> Any:
    """Evaluate an expression; return the plain value of a part of falconpy's result, and the class of an exception."""
    try:
        value = eval(expression, {"r": result})  # an expression of this file
    except (AttributeError, LookupError, StopIteration, TypeError, ValueError) as error:
        return type(error)
    if isinstance(value, tuple):
        return tuple(_plain(part) for part in value)
    return _plain(value)


def _plain(value: Any) -> Any:
    return value.data if type(value).__module__.startswith("falconpy") else value


def of_parts(library: Any, said: dict[str, Any]) -> Any:
    return library.Result(status_code=said.get("status_code"), headers=said.get("headers"), body=said.get("body"))


MAKERS = {
    "full": lambda library, said: library.Result(full=said),
    "parts": of_parts,
    "by position": lambda library, said: library.Result(*said.values()),
}


@each("expression", EXPRESSIONS)
@each("name", ANSWERS)
@each("make", MAKERS)
def test_a_result_made_by_hand_is_used_as_falconpys(make, name, expression):
    theirs, ours = (
        seen(expression, MAKERS[make](library, copy.deepcopy(ANSWERS[name]))) for library in (falconpy, falconlite)
    )
    assert ours == expected(theirs, OBJECT_DIFFERENCES.get((expression, name)))


def test_the_table_of_differences_has_only_what_is_tried():
    assert {look for look, _ in OBJECT_DIFFERENCES} <= {*EXPRESSIONS}
    assert {name for _, name in OBJECT_DIFFERENCES} <= ANSWERS.keys()


TIMED = ("r.headers.data", "dict(r.headers.items())", "r.headers.date", "r.date", "r.tupled", "r.full_return")
"""Expressions that show the time of the answer, or the server's own headers."""


@each("name", ["IDs", "records", "one", "numbers", "none", "a dict", "a batch", "binary"])
def test_a_pythonic_result_of_a_call_is_used_as_falconpys(recorder, name):
    said = ANSWERS[name]
    kind = "application/zip" if name == "binary" else "application/json"
    recorder.api = answer(said["body"], 200, kind, X_Cs_Region="us-1", X_Cs_Traceid="h", X_Ratelimit_Limit="6000")
    found: list[dict[str, Any]] = []
    for library in (falconpy, falconlite):
        hosts = library.Hosts(base_url=recorder.url, access_token="T", pythonic=True)
        found.append({look: seen(look, hosts.override("GET", "/x/v1")) for look in EXPRESSIONS if look not in TIMED})
        getattr(hosts.auth_object, "close", str)()
    theirs, ours = found
    for look, value in ours.items():
        assert value == expected(theirs[look], OBJECT_DIFFERENCES.get((look, name))), look


def test_a_dict_of_a_call_becomes_a_pythonic_result_with_all_that_is_known_of_it(recorder):
    recorder.api = answer({"meta": {}, "resources": [{"id": "t", "value": "S3CRET-VALUE"}], "errors": []})
    tokens = falconlite.InstallationTokens(base_url=recorder.url, access_token="T")
    told = tokens.tokens_read("t")
    made: Any = falconlite.Result(full=told)
    assert (made[0]["value"], made.attempts, made.models[0].id) == ("S3CRET-VALUE", 1, "t")
    assert "S3CRET" not in repr(made)
    assert type(told) is falconlite.Result
    assert type(told["body"]["resources"]) is list
    getattr(tokens.auth_object, "close", str)()


AS_RECORDS = ("the repr and str of a pythonic result show its records", "5.2")
SHOWN_DIFFERENCES = {
    "IDs": Difference("['ab', 'b', 'c']", *AS_RECORDS),
    "one": Difference("['ab']", *AS_RECORDS),
    "none": Difference("[]", *AS_RECORDS),
    "a dict": Difference("{'a': 1}", *AS_RECORDS),
    "binary": Difference("b'PK'", *AS_RECORDS),
}


@each("name", SHOWN_DIFFERENCES)
@each("show", [str, repr])
def test_a_pythonic_result_is_shown_as_its_records(show, name):
    theirs, ours = (show(library.Result(full=copy.deepcopy(ANSWERS[name]))) for library in (falconpy, falconlite))
    assert ours == expected(theirs, SHOWN_DIFFERENCES[name])


NO_DICT = ("Result(full=...) of a value that is not a dict is a TypeError, so that no file is lost", "5.2")
FULL_DIFFERENCES = {full: Difference(TypeError, *NO_DICT) for full in (b"PK", "{}", 5)}


@each("full", FULL_DIFFERENCES)
def test_a_full_answer_that_is_no_dict_is_a_type_error(full):
    assert expected(list(falconpy.Result(full=full)), FULL_DIFFERENCES[full]) is TypeError
    with pytest.raises(TypeError, match="full must be a dict, not"):
        falconlite.Result(full=full)


@each(("name", "value"), [("status_code", "200"), ("headers", "text"), ("headers", 5)])
def test_a_part_of_another_type_is_a_type_error_that_names_it(name, value):
    for given in ({name: value}, {"full": {"body": {}, name: value}}):
        with pytest.raises(TypeError, match=f"{name} must be a .*, not"):
            falconlite.Result(**given)


def test_headers_may_be_those_of_requests():
    made: Any = falconlite.Result(200, requests.structures.CaseInsensitiveDict(HEADERS), {"resources": ["a"]})
    assert (made.headers.region, made.headers) == ("us-1", HEADERS)


# The parts, made by hand

FIELDS = ("BaseDictionary", "Headers", "Meta", "RawBody")
LISTS = ("BaseResource", "Resources", "Errors")
GIVEN: dict[str, dict[str, Any]] = {
    "a dict": {"data": {"a": 1, "b": [2]}},
    "a list": {"data": ["ab", "b", "c"]},
    "one": {"data": ["ab"]},
    "no list": {"data": []},
    "no dict": {"data": {}},
    "None": {"data": None},
    "bytes": {"data": b"PK"},
    "text": {"data": "text"},
    "a number": {"data": 5},
    "nothing": {},
}
PARTS = {
    **dict.fromkeys(FIELDS, ("a dict", "no dict", "None", "nothing")),
    **dict.fromkeys(LISTS, ("a list", "one", "no list", "None", "nothing")),
    "ResponseComponent": ("a dict", "a list", "bytes", "text", "a number", "None", "nothing"),
    "BinaryFile": ("bytes",),
}
PART_EXPRESSIONS = """
    list(p)  list(reversed(p))  next(p)  [next(p,0)for(_)in"1234"]  len(p)  bool(p)  "a"in(p)  "b"in(p)  p[0]  p[9]
    p["a"]  p["zz"]  p[0:2]  p.data  list(p.items())  p.binary  bytes(p)  str(p)  repr(p)  p.contains("b")
    p.get_property(0)  p.get_property(9)  p.get_property("a")  p.get_property("zz",7)
""".split()  # noqa: SIM905  # a list would have thirty lines
FOUR = '[next(p,0)for(_)in"1234"]'
ONE_BY_ONE = ("next() returns one record after the other", "5.2")
EMPTY = (
    "resources are a list also if the answer has a dict or bytes instead, which are in resources.data",
    "5.2",
)
SEARCHED = ("errors can be searched as records can", "5.2")
PART_DIFFERENCES = {
    **{(kind, "a dict", FOUR): Difference(["a", "b", 0, 0], *ONE_BY_ONE) for kind in FIELDS},
    **{(kind, "a list", FOUR): Difference(["ab", "b", "c", 0], *ONE_BY_ONE) for kind in LISTS},
    **{(kind, "one", FOUR): Difference(["ab", 0, 0, 0], *ONE_BY_ONE) for kind in LISTS},
    **{(kind, "one", "next(p)"): Difference("ab", *ONE_BY_ONE) for kind in LISTS},
    **{
        (kind, given, 'p.contains("b")'): Difference(found, *SEARCHED)
        for kind in ("BaseResource", "Errors")
        for given, found in {"a list": ["ab", "b"], "one": ["ab"], "no list": [], "None": [], "nothing": []}.items()
    },
    **{
        ("BinaryFile", "bytes", look): Difference(ours, *EMPTY)
        for look, ours in {
            **{key: [] for key in ("list(p)", "list(reversed(p))", "p[0:2]", 'p.contains("b")')},
            **dict.fromkeys(('"a"in(p)', '"b"in(p)'), False),
            **dict.fromkeys(("p[0]", "p[9]"), IndexError),
            FOUR: [0, 0, 0, 0],
            "len(p)": 0,
            "next(p)": StopIteration,
        }.items()
    },
}


def kind_of(library: Any, name: str) -> Any:
    """Return a class of falconpy, or the class that stands in its place."""
    return getattr(falconpy if library is falconpy else import_module("falconlite._result"), name)


def look_at(expression: str, part: Any) -> Any:
    """Evaluate an expression; return the class of an exception."""
    try:
        return eval(expression, {"p": part})  # an expression of this file
    except (AttributeError, LookupError, StopIteration, TypeError, ValueError) as error:
        return type(error)


@each("expression", PART_EXPRESSIONS)
@each(("name", "given"), [(name, given) for name, suited in PARTS.items() for given in suited])
@each("by_name", [True, False])
def test_a_part_made_by_hand_is_used_as_falconpys(name, given, by_name, expression):
    told = []
    for library in (falconpy, falconlite):
        data, kind = copy.deepcopy(GIVEN[given]), kind_of(library, name)
        told.append(look_at(expression, kind(**data) if by_name else kind(*data.values())))
    theirs, ours = told
    assert ours == expected(theirs, PART_DIFFERENCES.get((name, given, expression)))


@each("name", FIELDS)
@each("data", ["x", 5, ["a"]])
def test_a_dict_made_of_another_type_is_a_type_error_that_names_it(name, data):
    with pytest.raises(TypeError, match=r"data of \w+ must be a dict, not"):
        kind_of(falconlite, name)(data)


@each("base", ["BaseDictionary", "BaseResource", "ResponseComponent", "BinaryFile"])
@each("answered", ["IDs", "records", "none", "a refusal", "binary"])
@each("part", ["r", "r.headers", "r.meta", "r.raw", "r.errors", "r.resources", "r.resources.data"])
def test_the_parts_of_a_result_are_instances_of_falconpys_classes(part, answered, base):
    theirs, ours = (
        isinstance(eval(part, {"r": library.Result(full=copy.deepcopy(ANSWERS[answered]))}), kind_of(library, base))
        for library in (falconpy, falconlite)
    )
    assert ours == theirs or (part, answered, base) == ("r.resources", "binary", "BaseResource")  # a list, too


def test_the_bases_of_a_result_can_be_subclassed_as_in_falconpy():
    for library in (falconpy, falconlite):
        for name, given, first in (("BaseResource", ["a", "b"], "a"), ("BaseDictionary", {"k": 1, "l": 2}, "k")):
            kind = type("Own", (kind_of(library, name),), {"own": property(len)})
            made = kind(data=given)
            assert (next(made), list(reversed(made))[-1], made.own) == (first, first, 2)
            assert isinstance(made, kind_of(library, "ResponseComponent"))


@each("content", [{"body": {"a": 1}}, {"a": 1}, b"PK", "text"])
def test_an_expanded_result_is_falconpys_tuple(content):
    told = []
    for library in (falconpy, falconlite):
        made = partial(kind_of(library, "ExpandedResult")(), status_code=200, headers=HEADERS, content=content)
        told.append(look_at("p()", made))
    assert told[0] == told[1]


def test_a_large_file_is_shown_by_its_start():
    assert repr(falconlite.Result(200, HEADERS, b"x" * 5000).resources) == f"b'{'x' * 100}'... 5,000 bytes"


def test_a_token_is_masked_in_the_repr_of_a_part():
    assert "T0KEN" not in repr(kind_of(falconlite, "ResponseComponent")({"access_token": "T0KEN"}))


MODULES_OF_RESULTS = ["_result", *(f"_result.{info.name}" for info in pkgutil.iter_modules(falconpy._result.__path__))]


@each("module", MODULES_OF_RESULTS)
def test_a_module_of_results_has_the_classes_that_falconpys_defines(module):
    theirs, ours = (import_module(f"{library}.{module}") for library in ("falconpy", "falconlite"))
    names = [
        name for name, kind in vars(theirs).items() if kind.__class__ is type and kind.__module__ == theirs.__name__
    ]
    for name in getattr(theirs, "__all__", names):
        assert isinstance(getattr(ours, name), type), name


def test_the_dict_of_a_result_is_sent_as_a_form_not_as_an_iterator(recorder):
    hosts = falconlite.Hosts(base_url=recorder.url, access_token="T")
    hosts.override("POST", "/x/v1", data=falconlite.RawBody({"a": "1"}), files=[("f", ("f", b"x"))])
    assert 'name="a"' in str(recorder.take()[0])
    getattr(hosts.auth_object, "close", str)()
