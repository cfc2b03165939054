"""The contract of every operation with a handler: strict and lenient modes, bodies; how handlers are found."""

from __future__ import annotations

import json
import subprocess
import sys
from itertools import cycle
from types import ModuleType
from typing import TYPE_CHECKING

import pytest

from falconlite.binding.shapes import one_aggregate, one_resource
from falconlite.operations.declare import get
from falconlite.operations.service import Service
from falconlite.simulator import Call, Cloud
from falconlite.simulator import routes as module
from falconlite.simulator.answers import Reply
from falconlite.simulator.checks import Handler
from falconlite.simulator.contract.arguments import hints_of, literals
from falconlite.simulator.routes import coverage, operations, simulated
from falconlite.simulator.segments import SEGMENTS
from tests.cases import each

if TYPE_CHECKING:
    from falconlite.results.result import Result

UPLOADS = {id for id, operation in simulated().items() if operation.upload}  # test_uploads.py has them
WITH_BODY = sorted(id for id, one in simulated().items() if one.body and "oauth2" not in id and id not in UPLOADS)
WITHOUT_BODY = sorted(simulated().keys() - set(WITH_BODY) - UPLOADS - {"oauth2AccessToken", "oauth2RevokeToken"})
SIMPLE = {"Strings": ["a"], "str": "a", "int": 1, "bool": True, "TagAction": "add"}


@pytest.fixture
def lenient(caller):
    return caller(Cloud(hosts=5, strict=False, installation_tokens_limit=1000))


def choices_of(operation, name):
    """Return the values that an argument may have, none if there are many."""
    return operation.choices.get(name) or literals(hints_of(operation).get(name))


def whole(operation):
    """Return a minimal body and query that pass the checks."""
    fields = {}
    for name in operation.required:
        if name in operation.body:
            annotation = operation.stub.__annotations__[name]
            known = choices_of(operation, name)
            fields[operation.wire[name]] = known[0] if known else SIMPLE[annotation.partition(" ")[0]]
    query = {
        operation.wire[name]: (choices_of(operation, name) or ("a",))[0]
        for name in operation.required
        if name in operation.query
    }
    if "sub_aggregates" in operation.body:
        fields |= {"type": "terms", "field": "status"}
    elif {"type", "field", "date_ranges"} <= operation.body:  # the body is the one specification
        fields |= {"type": "terms", "field": "created_by"}
    return fields, query


def sent(operation, fields):
    if operation.shape is one_aggregate:
        return [fields]
    return {"resources": [fields]} if operation.shape is one_resource else fields


@each("id", WITH_BODY)
def test_a_field_that_nobody_declares_is_refused_by_name_unless_lenient(call, lenient, id):
    operation = simulated()[id]
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
    operation = simulated()[id]
    _, query = whole(operation)
    target = operation.route + "".join(f"{'&' if n else '?'}{k}={v}" for n, (k, v) in enumerate(query.items()))
    for caller in (call, lenient):
        answer = caller.raw(operation.verb, target, body)
        assert (answer.status, answer.errors[0]["code"]) == (400, 400)


@each("id", sorted(simulated().keys() - {"oauth2AccessToken", "oauth2RevokeToken"} - UPLOADS))
def test_an_unknown_parameter_is_refused_by_name_unless_lenient(call, lenient, id):
    operation = simulated()[id]
    fields, query = whole(operation)
    body = sent(operation, fields) if operation.body else None
    answer = call(id, body, **query, colour="red")
    assert (answer.status, answer.errors[0]["message"]) == (400, "unknown parameter: colour")
    assert "unknown" not in json.dumps(lenient(id, body, **query, colour="red").body)


NO_LIMITS = ("x", "1.5", "1e3", "-1", "99999999", "٣", " 1", "+1", "9" * 5000)


@each("id, wrong", [*zip(sorted(id for id, o in simulated().items() if "limit" in o.query), cycle(NO_LIMITS))])
def test_a_limit_is_a_whole_number_in_either_mode(call, lenient, id, wrong):
    _, query = whole(simulated()[id])
    for caller in (call, lenient):
        answer = caller(id, **query | {"limit": wrong})
        assert answer.status == 400
        assert "limit" in answer.errors[0]["message"]


@each("id", WITHOUT_BODY)
def test_a_body_that_nobody_asked_for_is_not_read(call, id):
    operation = simulated()[id]
    _, query = whole(operation)
    target = operation.route + "".join(f"{'&' if n else '?'}{k}={v}" for n, (k, v) in enumerate(query.items()))
    with_body, without = (call.raw(operation.verb, target, body) for body in (b"\xff{", b""))
    assert with_body.status == without.status


# How handlers are found


class Weather(Service):
    """A collection that the simulator knows only by its declarations."""

    scope = "Weather"

    @get("query_weather", "/weather/queries/weather/v1")
    def query_weather(
        self, *, filter: str | None = None, limit: int | None = None, offset: int | None = None
    ) -> Result[str]:
        """Find weather."""

    @get("weather_of", "/weather/entities/{place}/days/{day}/v1")
    def weather_of(self, *, place: str, day: str) -> Result[str]:
        """Read the weather of a place."""


@pytest.fixture
def weather(monkeypatch, caller):
    """A client of a cloud that knows these operations by their declarations; `handlers` adds handlers."""
    service, collection = ModuleType("weather"), ModuleType("weather")
    vars(service)["Weather"] = Weather
    vars(collection).update(HANDLERS={}, POWERED_BY="sky")
    monkeypatch.setitem(sys.modules, "falconlite.services.weather", service)
    monkeypatch.setitem(sys.modules, "falconlite.simulator.collections.weather", collection)
    monkeypatch.setitem(SEGMENTS, "weather", ["services.weather:Weather"])
    module._loaded.cache_clear()
    found = caller(Cloud(hosts=5))
    found.handlers = collection.HANDLERS
    yield found
    module._loaded.cache_clear()


@pytest.mark.parametrize("target", ["/weather/queries/weather/v1", "/weather/entities/b%2Fc/days/1/v1"])
def test_an_operation_without_a_handler_is_answered_by_its_declaration(weather, target):
    answer = weather.raw("GET", target)
    named = "query_weather" if "queries" in target else "weather_of"
    assert (answer.status, answer.errors) == (200, [])
    assert answer.resources
    assert all(isinstance(record, str) for record in answer.resources)
    assert weather.raw("GET", f"{target}?colour=red").errors[0]["message"] == "unknown parameter: colour"
    assert weather.raw("PATCH", target).status == 405
    assert weather.raw("GET", target.replace("v1", "v2")).status == 404
    assert {c.operation: c.answer for c in coverage()}[named] == "contract"
    weather.token = "bad"
    assert weather.raw("GET", target).status == 401


def test_the_handlers_of_a_collection_are_found_by_the_name_of_its_module(weather):
    weather.handlers["weather_of"] = Handler(lambda ask: Reply([ask.path]))
    answer = weather.raw("GET", "/weather/entities/b%2Fc/days/1/v1")
    assert (answer.status, answer.resources) == (200, [{"place": "b/c", "day": "1"}])
    assert answer.body["meta"]["powered_by"] == "sky"


class Store:
    """The weather data of an account."""

    __module__ = "falconlite.simulator.collections.weather"

    def __init__(self, tenant):
        self.told = [tenant.cid]

    def state(self):
        return self.told

    def restore(self, state):
        if not isinstance(state, list):
            raise ValueError("told of the state is not a list")
        self.told = state


def test_what_a_collection_keeps_is_in_the_state_and_comes_back(weather, caller):
    vars(sys.modules["falconlite.simulator.collections.weather"])["Store"] = Store

    def tell(ask):
        kept = ask.tenant.store(Store)
        kept.told.append(ask.path["place"])
        return Reply(kept.told)

    weather.handlers["weather_of"] = Handler(tell)
    weather.raw("GET", "/weather/entities/a/days/1/v1")
    state = json.loads(json.dumps(weather.cloud.state()))
    other = caller(Cloud(hosts=5))
    other.cloud.restore(state)
    other.token = other.cloud.issue_token()
    answer = other.raw("GET", "/weather/entities/b/days/1/v1")
    assert answer.resources == [weather.cloud.cid, "a", "b"]
    assert weather.raw("GET", "/weather/entities/c/days/1/v1").resources == [weather.cloud.cid, "a", "c"]
    for stores, named in (({"weather": "x"}, "told"), ({"sky": []}, "'sky'"), ({"alerts": []}, "'alerts'")):
        state["tenants"][weather.cloud.cid]["stores"] = stores
        with pytest.raises(ValueError, match=named):
            other.cloud.restore(state)


def test_coverage_has_a_line_for_each_operation_with_its_class():
    found = coverage()
    assert {covered.operation for covered in found} == set(operations())
    assert {covered.operation for covered in found if covered.answer != "contract"} == set(simulated())
    assert {covered.collection for covered in found if covered.answer == "modelled"} == {
        *("OAuth2", "Alerts", "Detects", "FlightControl", "HostGroup", "Hosts", "InstallationTokens"),
        *("RealTimeResponse", "RealTimeResponseAdmin", "RealTimeResponseAudit", "SensorDownload"),
        *("EventStreams", "NGSIEM"),
        *("FalconXSandbox", "QuickScan", "QuickScanPro", "SampleUploads"),
    }


def test_a_collection_says_its_level_and_operations_without_a_handler_are_of_the_contract(weather):
    weather.handlers["weather_of"] = Handler(lambda ask: Reply([ask.path]))
    vars(sys.modules["falconlite.simulator.collections.weather"])["LEVEL"] = "stateful"
    module._loaded.cache_clear()
    levels = {covered.operation: covered.answer for covered in coverage() if covered.collection == "Weather"}
    assert levels == {"query_weather": "contract", "weather_of": "stateful"}


def test_a_cloud_imports_the_services_of_the_paths_that_are_called_and_no_others():
    code = """if True:
        import sys
        from falconlite.simulator import Call, Client, Cloud
        def loaded():
            starts = ("falconlite.services.", "falconlite.simulator.collections.")
            return sorted(name.removeprefix("falconlite.") for name in sys.modules if name.startswith(starts))
        cloud = Cloud(hosts=3, clients={"a": "b", "c": Client("d", scopes=["Hosts: Read"])})
        print(loaded())
        headers = {"Authorization": f"Bearer {cloud.issue_token()}"}
        assert cloud.handle(Call("GET", "/alerts/queries/alerts/v2", headers)).status == 200
        assert cloud.handle(Call("GET", "/nothing/of/that", headers)).status == 404
        print(loaded())
    """
    told = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout
    assert told.splitlines() == ["[]", "['services.alerts', 'simulator.collections.alerts']"]


def test_a_verb_in_small_letters_is_another_verb(call):
    assert call.answer(Call("get", "/devices/queries/devices/v1", {})).status == 405
