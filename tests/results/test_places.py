"""Answers whose records are not a list in ``resources``: another field, one object, a map, the answer itself."""

from __future__ import annotations

import copy
import json
import pickle
from pprint import pformat
from typing import TYPE_CHECKING, Any

import falconpy
import pytest
import yaml

from falconlite import APIError, Result, UnreadableAnswer
from falconlite.binding.operation import Operation
from falconlite.binding.paging import by_offset
from falconlite.http.messages import Response
from falconlite.operations.declare import get, post
from falconlite.operations.service import Service
from falconlite.uber import Loaded
from tests.cases import each
from tests.doubles import JSON, Script, answer

if TYPE_CHECKING:
    from falconlite.binding.operation import Strings
    from falconlite.models.hosts import Device

    del Strings, Device

A, B = {"id": "a", "device_id": "a", "key": "K-1"}, {"id": "b", "device_id": "b", "key": "K-2"}
META = {"trace_id": "T-1"}
BAD = [{"code": 500, "message": "no shard answered"}]


class Kinds(Service):
    """An operation of each kind."""

    @get("enrichment", "/enrichment/v1", records="EnrichmentData", secret={"key"}, models="hosts")
    def enrichment(self, *, ids: Strings | None = None, **options: Any) -> Result[Device]:
        """Read a list in another field."""

    @get("users", "/users/v2", records="users")
    def users(self, *, limit: int | None = None, offset: int | None = None, **options: Any) -> Result[Any]:
        """Read a list beside a total."""

    @get("accounts", "/accounts/v1", answers="object", secret={"key"}, models="hosts")
    def accounts(self, **options: Any) -> Result[Device]:
        """Read an envelope with one object."""

    @post("init", "/batch/v1", answers="map", secret={"key"}, models="hosts")
    def init(self, **options: Any) -> Result[Device]:
        """Begin sessions."""

    @post("batch_command", "/batch/command/v1", answers="map", records="combined.resources", secret={"key"})
    def batch_command(self, **options: Any) -> Result[Any]:
        """Run a command in sessions."""

    @get("node", "/node/v1", answers="record", secret={"key"}, models="hosts")
    def node(self, **options: Any) -> Result[Device]:
        """Read a record without an envelope."""

    @get("groups", "/groups/v2", answers="list", secret={"key"}, models="hosts")
    def groups(self, **options: Any) -> Result[Device]:
        """Read a list without an envelope."""


def stub(self, *, limit: int | None = None, offset: int | None = None): ...


def called(method, body, status=200, *, pythonic=True, **given):
    script = Script(Response(status, JSON, json.dumps(body).encode()))
    return getattr(Kinds(access_token="T", transport=script, retry=False), method)(pythonic=pythonic, **given)


ANSWERS: dict[str, tuple[Any, list[Any]]] = {
    "enrichment": ({"meta": META, "errors": [], "EnrichmentData": [A, B]}, [A, B]),
    "users": ({"users": [A, B], "totalCount": 7}, [A, B]),
    "accounts": ({"meta": META, "errors": [], "resources": A}, [A]),
    "init": ({"meta": META, "errors": [], "batch_id": "B-1", "resources": {"x": A, "y": B}}, [A, B]),
    "batch_command": ({"meta": META, "errors": [], "combined": {"resources": {"x": A, "y": B}}}, [A, B]),
    "node": (A, [A]),
    "groups": ([A, B], [A, B]),
}
EACH = each(("method", "body", "records"), [(method, *case) for method, case in ANSWERS.items()])


# What the caller gets


@EACH
def test_the_dict_is_what_falconpy_gives(method, body, records):
    del records
    result = called(method, body, pythonic=False)
    theirs: Any = falconpy.Result(200, {"Content-Type": "application/json"}, copy.deepcopy(body)).full_return
    assert (result["status_code"], result["body"]) == (theirs["status_code"], theirs["body"])
    assert called(method, body, expand_result=True)[2] == theirs["body"]


@EACH
def test_a_view_has_the_records_in_both_modes(method, body, records):
    for pythonic in (False, True):
        result = called(method, body, pythonic=pythonic)
        assert (result.resources, result.ok, result.unreadable, result.errors) == (records, True, False, [])
        assert result.prune("device_id") == records
        for other in (result.copy(), copy.copy(result), pickle.loads(pickle.dumps(result))):
            assert other.resources == records
        assert result.trace_id == ("T-1" if "meta" in body else None)


@EACH
def test_a_pythonic_result_acts_as_the_list_of_its_records(method, body, records):
    result = called(method, body)
    assert (len(result), bool(result), [*result], [*reversed(result)]) == (len(records), True, records, records[::-1])
    assert (result[0], result[-1], result[:1], next(result)) == (records[0], records[-1], records[:1], records[0])
    assert records[0] in result
    assert {"id": "c"} not in result
    assert ("status_code" in result, result["status_code"]) == (True, 200)


@each("method", [name for name in ANSWERS if name not in {"users", "batch_command"}])
def test_models_are_made_of_the_records(method):
    body, records = ANSWERS[method]
    assert [one.device_id for one in called(method, body).models] == [one["device_id"] for one in records]


@each(
    ("method", "data"),
    [("accounts", A), ("init", {"x": A, "y": B}), ("batch_command", {"resources": {"x": A, "y": B}})],
)
def test_data_is_the_object_as_in_falconpy(method, data):
    body = ANSWERS[method][0]
    theirs: Any = falconpy.Result(200, {"Content-Type": "application/json"}, copy.deepcopy(body))
    assert called(method, body).data == called(method, body, pythonic=False).data == theirs.data == data
    mine = called(method, body).resources
    assert (mine.data, mine.get_property(next(iter(data)))) == (data, theirs.resources.get_property(next(iter(data))))


def test_a_value_beside_the_records_can_be_reached():
    assert called("init", ANSWERS["init"][0]).batch_id == "B-1"
    assert called("users", ANSWERS["users"][0]).total == 7
    assert [called("users", {"users": [], "totalCount": odd}).total for odd in (None, "7", True)] == [0, 0, 0]
    for record in ({"totalCount": 7, "id": "x"}, {"id": "x", "meta": ["a field of the record"]}):
        assert called("node", record).resources == [record]


def test_a_list_in_another_field_is_one_object_as_resources_are():
    result = called("enrichment", ANSWERS["enrichment"][0])
    assert result.resources is result.resources
    assert (next(result.resources), next(result.resources)) == (A, B)


def test_a_call_of_the_uber_class_with_another_body_has_the_same_answer():
    body, records = ANSWERS["batch_command"]
    kinds: Any = Kinds(access_token="T", transport=Script(answer(200, body)))
    load = {"data": b"{}", "files": None, "content_type": None, "stream": False}
    assert kinds.batch_command.performs(Loaded(kinds.batch_command.operation, load)).resources == records


# Shown


@EACH
def test_secrets_of_the_records_are_masked_wherever_they_are(method, body, records, caplog):
    if method == "users":
        return  # declares no secret
    for pythonic in (False, True):
        with caplog.at_level("DEBUG", "falconlite"):
            kinds = Kinds(access_token="T", transport=Script(answer(200, body)), debug=True)
            result = getattr(kinds, method)(pythonic=pythonic)
        for shown in (repr(result), pformat(result), yaml.safe_dump(result), result._repr_html_(), caplog.text):
            assert "K-1" not in shown, method
        assert "'id': 'a'" in repr(result)
    assert records[0]["key"] == "K-1"


def test_a_pythonic_result_shows_its_records_and_a_map_its_keys():
    assert repr(called("accounts", {"resources": {"id": "a"}})) == "[{'id': 'a'}]"
    assert repr(called("node", {"id": "a"})) == "[{'id': 'a'}]"
    assert repr(called("users", {"users": [{"id": "a"}]})) == "[{'id': 'a'}]"
    assert repr(called("init", {"resources": {"x": {"id": "a"}}})) == "{'x': {'id': 'a'}}"
    assert "<td>a</td>" in called("accounts", {"resources": {"id": "a"}}, pythonic=False)._repr_html_()


@each(("method", "cut"), [("enrichment", 1), ("users", 1), ("init", 1), ("batch_command", 1), ("accounts", 0)])
def test_the_log_has_as_many_records_as_it_should(method, cut, caplog):
    caplog.clear()
    with caplog.at_level("DEBUG", "falconlite"):
        script = Script(answer(200, ANSWERS[method][0]))
        result = getattr(Kinds(access_token="T", transport=script, debug=True, debug_record_count=1), method)()
    assert ("'id': 'b'" not in caplog.text, "'id': 'a'" in caplog.text) == (True, True), method
    assert len(result.resources) == 1 + cut


def test_the_help_text_names_the_place_of_the_records():
    places = {
        "enrichment": "they are in body.EnrichmentData.",
        "accounts": "body.resources is the only one.",
        "batch_command": "body.combined.resources has them by key.",
        "node": "the body is the only one.",
        "groups": "Device objects.",
    }
    for method, said in places.items():
        assert said in getattr(Kinds, method).__doc__, method


# Answers of another kind


GATEWAY = {"message": "Endpoint request timed out"}
WRONG: list[tuple[str, Any, str]] = [
    *((name, GATEWAY, "") for name in ANSWERS),
    *((name, {}, "") for name in ANSWERS),
    *((name, "portal", "its JSON is a string") for name in ANSWERS),
    *((name, None, "null") for name in ANSWERS if name != "groups"),
    *((name, [A], "its JSON is a list, not an object") for name in ANSWERS if name != "groups"),
    ("groups", {"meta": {}, "resources": [A]}, "its JSON is an object, not a list"),
    ("enrichment", {"meta": {}, "EnrichmentData": A}, "EnrichmentData is an object, not a list"),
    ("enrichment", {"meta": {}, "resources": A}, "resources is an object, not a list"),
    ("enrichment", {"meta": [], "EnrichmentData": [A]}, "its meta is a list"),
    ("enrichment", {"users": [A]}, "none of meta, EnrichmentData and errors"),
    ("enrichment", {"meta": {}, "resources": [], "errors": [], "EnrichmentData": "x"}, "EnrichmentData is a string"),
    ("users", {"totalCount": 7}, "none of meta, users and errors"),
    ("accounts", {"meta": {}, "resources": [A]}, "resources is a list, not an object"),
    ("accounts", {"meta": {}, "resources": []}, "resources is a list, not an object"),
    ("accounts", {"meta": None, "resources": None}, "none of meta, resources and errors"),
    ("init", {"meta": {}, "resources": [A]}, "resources is a list, not an object"),
    ("batch_command", {"meta": {}, "combined": {"resources": [A]}}, "combined.resources is a list"),
    ("node", {"meta": {}, "resources": [A], "errors": []}, "has only errors, meta, resources, and is not a record"),
    ("node", {"meta": {"trace_id": "x"}}, "has only meta, and is not a record"),
    ("node", {"id": None}, "an object without values"),
    ("node", {"Message": "Forbidden", "error": {"code": 7}}, "a message, not a record"),
]


@each(("method", "body", "why"), WRONG)
def test_an_answer_of_another_kind_is_unreadable(method, body, why):
    result = called(method, body, pythonic=False)
    assert (result["status_code"], result.unreadable, result["body"]["resources"]) == (502, True, [])
    assert (result.resources, result.data, len(result.errors)) == ([], [], 1)
    assert why in result.errors[0]["message"]
    with pytest.raises(UnreadableAnswer, match="the answer has status 200"):
        called(method, body)


@each(
    ("method", "body"),
    [
        ("enrichment", {"meta": {}, "EnrichmentData": None}),
        ("enrichment", {"meta": {}, "errors": None}),
        ("users", {"users": None, "totalCount": 0}),
        ("users", {"users": None}),
        ("accounts", {"meta": {}, "resources": None}),
        ("accounts", {"meta": {}, "resources": {}}),
        ("init", {"meta": {}, "resources": {}}),
        ("init", {"meta": {}}),
        ("batch_command", {"errors": [], "combined": None}),
        ("groups", None),
        ("groups", []),
    ],
)
def test_a_null_in_place_of_the_records_is_none_of_them(method, body):
    for pythonic in (False, True):
        result = called(method, body, pythonic=pythonic)
        assert (result.ok, result.resources, result.errors, [*called(method, body)]) == (True, [], [], [])


@each("method", ["enrichment", "users"])
def test_records_under_the_usual_name_are_not_lost(method):
    result = called(method, {"meta": {}, "resources": [A], "errors": []})
    assert (result.resources, [*result], result["body"]["resources"]) == ([A], [A], [A])


@each("method", ANSWERS)
def test_an_envelope_of_errors_is_that_of_any_call(method):
    for body in ({"meta": META, "errors": BAD}, {"meta": META, "errors": BAD, "resources": []}):
        result = called(method, body)
        assert (result.ok, result.partial, result.errors, result.resources) == (True, True, BAD, [])
        assert (len(result), [*result], bool(result)) == (0, [], False)
        failed = called(method, body, 404, pythonic=False)
        assert (failed["status_code"], failed.resources, failed.errors) == (404, [], BAD)
        with pytest.raises(APIError, match="no shard answered"):
            called(method, body, 403)
    refused = called(method, {"code": 7, "detail": "not yours"}, 403, pythonic=False)
    assert (refused.resources, refused.errors) == ([], [{"code": 403, "message": "not yours"}])


def test_records_may_come_with_errors():
    for method, body in (("node", {"id": "a", "errors": BAD}), ("users", {"users": [A], "error": "slow"})):
        result = called(method, body)
        assert (len(result), result.partial) == (1, True)
    assert called("node", {"id": "a", "error": "a field of the record"}).partial is False


@each("method", [name for name in ANSWERS if name != "groups"])
def test_no_body_is_no_record_where_that_is_declared(method):
    kind = getattr(Kinds, method).operation
    for empty in (False, True):
        declared = Operation("GET", "x", "/x/v1", stub, answers=kind.answers, records=kind.records, empty=empty)
        result = Result.read(Response(204, {}, b""), declared)
        assert (result.ok, result.unreadable, result.resources) == (empty, not empty, [])


@each("answers", ["object", "map", "record", "text", "bytes"])
def test_what_has_no_list_has_no_pages(answers):
    with pytest.raises(TypeError, match=f"x: an answer declared as '{answers}' has no list of records"):
        Operation("GET", "x", "/x/v1", stub, pages=by_offset(most=5), answers=answers)
