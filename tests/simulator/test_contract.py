"""The contract that holds for every operation: strict and lenient, bodies, and what nobody simulates."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from falconlite.binding.operation import get, post
from falconlite.binding.shapes import one_aggregate, one_resource
from falconlite.operations.service import Service
from falconlite.simulator import Call, Cloud
from falconlite.simulator import routes as module
from falconlite.simulator.routes import HANDLERS, coverage, operations, routes
from tests.cases import each

if TYPE_CHECKING:
    from falconlite.binding.operation import Strings
    from falconlite.results.result import Result

WITH_BODY = sorted(id for id, operation in operations().items() if operation.body and "oauth2" not in id)
WITHOUT_BODY = sorted(operations().keys() - set(WITH_BODY) - {"oauth2AccessToken", "oauth2RevokeToken"})
SIMPLE = {"Strings": ["a"], "str": "a", "int": 1, "bool": True, "TagAction": "add"}


@pytest.fixture
def lenient(caller):
    return caller(Cloud(hosts=5, strict=False, installation_tokens_limit=1000))


def whole(operation):
    """Make a body and a query that pass the checks, if little more."""
    fields = {}
    for name in operation.required:
        if name in operation.body:
            annotation = operation.stub.__annotations__[name]
            known = operation.choices.get(name)
            fields[operation.wire[name]] = known[0] if known else SIMPLE[annotation.partition(" ")[0]]
    query = {
        operation.wire[name]: operation.choices[name][0] if name in operation.choices else "a"
        for name in operation.required
        if name in operation.query
    }
    if operation.shape is one_aggregate:
        fields |= {"type": "terms", "field": "status"}
    return fields, query


def sent(operation, fields):
    if operation.shape is one_aggregate:
        return [fields]
    return {"resources": [fields]} if operation.shape is one_resource else fields


@each("id", WITH_BODY)
def test_a_field_that_nobody_declares_is_refused_by_name_unless_lenient(call, lenient, id):
    operation = operations()[id]
    fields, query = whole(operation)
    for colour in ("red", None, []):
        answer = call(id, sent(operation, fields | {"colour": colour}), **query)
        assert answer.status == 400
        assert answer.errors[0]["message"] == "unknown field in the body: colour"
    assert "unknown" not in json.dumps(lenient(id, sent(operation, fields | {"colour": "red"}), **query).body)
    assert "unknown" not in json.dumps(call(id, sent(operation, fields), **query).body)


def test_a_field_beside_the_resources_is_refused_unless_lenient(call, lenient):
    body = {"resources": [{"name": "a", "group_type": "static"}], "colour": "red"}
    assert call("createHostGroups", body).errors[0]["message"] == "unknown field in the body: colour"
    assert lenient("createHostGroups", body).status == 201


def test_a_field_that_is_missing_is_named_before_one_that_is_unknown(call):
    assert "composite_ids" in call("PostEntitiesAlertsV2", {"ids": ["a"]}).errors[0]["message"]


def test_a_refused_body_changes_nothing(call):
    before = call("tokens-query").page["total"]
    assert call("tokens-create", {"label": "a", "colour": "red"}).status == 400
    assert call("tokens-query").page["total"] == before
    assert call("tokens-create", {"label": "a"}).status == 201
    assert call("tokens-query").page["total"] == before + 1


def test_a_form_takes_what_oauth2_clients_send(call):
    answer = call.log_in(grant_type="client_credentials", scope="", audience="x")
    assert answer.status == 201


@each("id", WITH_BODY)
@each("body", [b"", b"{", b"null", b"5", b'"a"', b"NaN", b'{"limit": NaN}', b'{"x": 1e999}', b"\xff"])
def test_a_body_that_is_missing_or_no_json_is_400_in_either_mode(call, lenient, id, body):
    operation = operations()[id]
    _, query = whole(operation)
    target = operation.route + "".join(f"{'&' if n else '?'}{k}={v}" for n, (k, v) in enumerate(query.items()))
    for caller in (call, lenient):
        answer = caller.raw(operation.verb, target, body)
        assert (answer.status, answer.errors[0]["code"]) == (400, 400)


@each("id", sorted(operations().keys() - {"oauth2AccessToken", "oauth2RevokeToken"}))
def test_an_unknown_parameter_is_refused_by_name_unless_lenient(call, lenient, id):
    operation = operations()[id]
    fields, query = whole(operation)
    body = sent(operation, fields) if operation.body else None
    answer = call(id, body, **query, colour="red")
    assert (answer.status, answer.errors[0]["message"]) == (400, "unknown parameter: colour")
    assert "unknown" not in json.dumps(lenient(id, body, **query, colour="red").body)


@each("id", sorted(id for id, o in operations().items() if "limit" in o.query))
def test_a_limit_is_a_whole_number_in_either_mode(call, lenient, id):
    for wrong in ("x", "1.5", "1e3", "-1", "99999999", "٣", " 1", "+1", "9" * 5000):
        for caller in (call, lenient):
            _, query = whole(operations()[id])
            answer = caller(id, **query | {"limit": wrong})
            assert answer.status == 400
            assert "limit" in answer.errors[0]["message"]


@each("id", WITHOUT_BODY)
def test_a_body_that_nobody_asked_for_is_not_read(call, id):
    operation = operations()[id]
    _, query = whole(operation)
    target = operation.route + "".join(f"{'&' if n else '?'}{k}={v}" for n, (k, v) in enumerate(query.items()))
    with_body, without = (call.raw(operation.verb, target, body) for body in (b"\xff{", b""))
    assert with_body.status == without.status


# What nobody simulates


class Weather(Service):
    """A collection that the simulator knows by its declarations only."""

    scope = "Weather"

    @get("query_weather", "/weather/queries/weather/v1")
    def query_weather(
        self, *, filter: str | None = None, limit: int | None = None, offset: int | None = None
    ) -> Result[str]:
        """Find weather."""

    @post("combined_weather", "/weather/combined/weather/v1", reads=True)
    def combined_weather(self, *, after: str | None = None, limit: int | None = None) -> Result[str]:
        """Read weather."""

    @post("make_weather", "/weather/entities/weather/v1", query={"kind"}, choices={"kind": ("rain", "sun")})
    def make_weather(self, ids: Strings, *, kind: str, wet: bool | None = None) -> Result[str]:
        """Make weather."""


@pytest.fixture
def weather(monkeypatch, caller):
    """A caller of a cloud that has never heard what these operations do."""
    declared = module._declared()
    more = [("Weather", operation) for operation in Weather.operations.values()]
    monkeypatch.setattr(module, "_declared", lambda: declared + more)
    routes.cache_clear()
    monkeypatch.setitem(caller.__call__.__globals__, "operations", module.operations)
    yield caller(Cloud(hosts=5))
    routes.cache_clear()


def test_an_operation_that_nobody_simulates_answers_that_there_is_nothing(weather):
    answer = weather("query_weather")
    assert (answer.status, answer.resources, answer.errors) == (200, [], [])
    assert answer.page == {"offset": 0, "limit": 100, "total": 0}
    assert answer.body["meta"].keys() == {"query_time", "powered_by", "trace_id", "pagination"}


def test_its_page_is_that_which_was_asked_for(weather):
    assert weather("query_weather", limit=7, offset=3).page == {"offset": 3, "limit": 7, "total": 0}
    assert weather("combined_weather", {"limit": 9, "after": "x"}).page == {"after": "", "limit": 9, "total": 0}


def test_what_does_not_page_has_no_page(weather):
    answer = weather("make_weather", {"ids": ["a"], "wet": True}, kind="rain")
    assert (answer.status, answer.resources) == (200, [])
    assert "pagination" not in answer.body["meta"]


@pytest.mark.parametrize(
    ("id", "body", "query", "named"),
    [
        ("query_weather", None, {"colour": "red"}, "colour"),
        ("query_weather", None, {"limit": "many"}, "limit"),
        ("query_weather", None, {"limit": 10_001}, "limit"),
        ("query_weather", None, {"offset": "x"}, "offset"),
        ("combined_weather", {"limit": "5"}, {}, "limit"),
        ("combined_weather", {"colour": "red"}, {}, "colour"),
        ("combined_weather", None, {}, "body"),
        ("make_weather", {"ids": ["a"]}, {}, "kind"),
        ("make_weather", {"ids": ["a"]}, {"kind": "snow"}, "kind"),
        ("make_weather", {}, {"kind": "rain"}, "ids"),
        ("make_weather", {"ids": ["a"], "wet": "yes"}, {"kind": "rain"}, "wet"),
    ],
)
def test_its_contract_is_checked_all_the_same(weather, id, body, query, named):
    answer = weather(id, body, **query)
    assert answer.status == 400
    assert named in answer.errors[0]["message"]


def test_it_needs_a_bearer_all_the_same(weather):
    weather.token = "bad"
    assert weather("query_weather").status == 401


def test_coverage_tells_what_is_simulated_and_what_is_not(weather):
    found = {covered.operation: covered for covered in coverage()}
    assert found.keys() == operations().keys() | {"query_weather", "combined_weather", "make_weather"}
    assert found["query_weather"] == (
        "query_weather",
        "Weather",
        "GET",
        "/weather/queries/weather/v1",
        "empty envelope",
    )
    assert {id for id, covered in found.items() if covered.answer == "simulated"} == HANDLERS.keys()


def test_coverage_has_a_line_for_each_operation_with_its_class():
    found = coverage()
    assert [covered.operation for covered in found] == list(operations())
    assert {covered.collection for covered in found} == {
        *("OAuth2", "Alerts", "Detects", "FlightControl", "HostGroup", "Hosts", "InstallationTokens"),
    }
    assert {covered.answer for covered in found} == {"simulated"}


def test_a_handler_that_is_taken_away_leaves_the_empty_envelope(monkeypatch, call):
    routes.cache_clear()
    monkeypatch.delitem(HANDLERS, "tokens-query")
    try:
        answer = call("tokens-query", limit=5)
        assert (answer.status, answer.resources, answer.page["total"]) == (200, [], 0)
        assert [c.operation for c in coverage() if c.answer == "empty envelope"] == ["tokens-query"]
    finally:
        routes.cache_clear()


def test_a_verb_in_small_letters_is_another_verb(call):
    assert call.answer(Call("get", "/devices/queries/devices/v1", {})).status == 405
