"""The OpenAPI document: it is valid, matches the declarations, and describes the answers; curl."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from types import ModuleType
from typing import TYPE_CHECKING

import jsonschema_rs
import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis.checks import not_a_server_error
from schemathesis.core.failures import FailureGroup
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from falconlite.operations.declare import get
from falconlite.operations.service import Service
from falconlite.simulator import Cloud, Fault, VirtualClock
from falconlite.simulator import routes as module
from falconlite.simulator.collections import detects
from falconlite.simulator.routes import operations, routes, simulated
from falconlite.simulator.segments import SEGMENTS
from falconlite.simulator.serving.openapi import document

if TYPE_CHECKING:
    from falconlite.results.result import Result

CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]
CLOUD = Cloud(hosts=12, alerts=8, clock=VirtualClock(), rate_limit=10**9, login_limit=10**9, anonymous_limit=10**9,
              installation_tokens_limit=10**9)  # fmt: skip
SCHEMA = schemathesis.openapi.from_dict(document())


def operation(id):
    declared = operations()[id]
    return document()["paths"][declared.route][declared.verb.lower()]


def schema_of_body(id):
    return operation(id)["requestBody"]["content"]["application/json"]["schema"]


def parameter(id, name):
    return next(one for one in operation(id)["parameters"] if one["name"] == name)


def test_every_route_is_in_it_and_nothing_else():
    described = {(path, verb.upper()) for path, verbs in document()["paths"].items() for verb in verbs}
    assert described == {(path, verb) for path, verbs in routes().items() for verb in verbs}
    ids = [one["operationId"] for verbs in document()["paths"].values() for one in verbs.values()]
    assert len(set(ids)) == len(ids)
    assert set(ids) >= operations().keys()


def test_it_can_be_written_and_its_schemas_are_schemas():
    text = json.loads(json.dumps(document(), allow_nan=False))
    assert text["openapi"] == "3.1.0"
    for verbs in text["paths"].values():
        for one in verbs.values():
            for schema in [p["schema"] for p in one["parameters"]]:
                jsonschema_rs.meta.validate(schema)
            for content in one.get("requestBody", {}).get("content", {}).values():
                jsonschema_rs.meta.validate(content["schema"])
    for schema in text["components"]["schemas"].values():
        jsonschema_rs.meta.validate(schema)


def test_parameters_have_their_types_limits_and_choices():
    limit = parameter("QueryDevicesByFilter", "limit")
    assert limit["schema"] == {"type": "integer", "minimum": 1, "maximum": 5000, "default": 100}
    assert "required" not in limit
    ids = parameter("GetDeviceDetailsV2", "ids")
    assert ids["required"] is True
    assert (ids["schema"]["type"], ids["schema"]["maxItems"], ids["explode"]) == ("array", 100, True)
    assert "contain" in parameter("PerformActionV2", "action_name")["schema"]["enum"]
    assert parameter("GetQueriesAlertsV2", "include_hidden")["schema"] == {"type": "boolean"}
    assert parameter("QueryDeviceLoginHistoryV2", "from")["in"] == "query"


def test_bodies_are_those_that_travel():
    contain = schema_of_body("PerformActionV2")
    assert (contain["required"], contain["properties"].keys()) == (["ids"], {"ids", "action_parameters"})
    assert contain["properties"]["ids"]["maxItems"] == 500
    assert schema_of_body("PatchEntitiesAlertsV3")["properties"].keys() == {"composite_ids", "action_parameters"}
    assert schema_of_body("PostAggregatesAlertsV2")["type"] == "array"
    made = schema_of_body("createHostGroups")
    assert {"name", "group_type"} <= made["properties"]["resources"]["items"]["properties"].keys()
    assert schema_of_body("UpdateDeviceTags")["properties"].keys() == {"action", "device_ids", "tags"}
    login = operation("oauth2AccessToken")["requestBody"]["content"]
    assert login.keys() == {"application/x-www-form-urlencoded"}


def test_each_operation_says_who_may_call_it():
    assert operation("QueryDevicesByFilter")["security"] == [{"oauth2": ["hosts:read"]}]
    assert operation("oauth2AccessToken")["security"] == []
    assert operation("oauth2RevokeToken")["security"] == [{"client": []}]
    scopes = document()["components"]["securitySchemes"]["oauth2"]["flows"]["clientCredentials"]["scopes"]
    used = {
        s for v in document()["paths"].values() for o in v.values() for e in o["security"] for s in e.get("oauth2", ())
    }
    assert used == scopes.keys()


def test_what_is_not_simulated_is_marked(monkeypatch):
    monkeypatch.delitem(detects.HANDLERS, "QueryDetects")
    module._loaded.cache_clear()
    document.cache_clear()
    try:
        marked = operation("QueryDetects")
        assert (marked["x-simulator"], marked["responses"].keys()) == ("not simulated", {"501", "4XX"})
        assert "x-simulator" not in operation("QueryDevicesByFilter")
    finally:
        module._loaded.cache_clear()
        document.cache_clear()


def test_an_id_of_two_routes_is_unique_in_the_document(monkeypatch):
    again = declared_twice()
    monkeypatch.setitem(SEGMENTS, "weather", ["services.weather:Weather"])
    monkeypatch.setitem(sys.modules, "falconlite.services.weather", again)
    for cached in (module._loaded, document):
        cached.cache_clear()
    try:
        paths = document()["paths"]
        told = [paths[f"/weather/queries/weather/{version}"]["get"]["operationId"] for version in ("v1", "v2")]
        assert told == ["query-weather", "query-weather /weather/queries/weather/v2"]
    finally:
        for cached in (module._loaded, document):
            cached.cache_clear()


def declared_twice():
    """Return a module of services with one ID for two routes."""

    class Weather(Service):
        """Weather."""

        @get("query-weather", "/weather/queries/weather/v1")
        def query_weather(self) -> Result[str]:
            """Find weather."""

        @get("query-weather", "/weather/queries/weather/v2")
        def query_weather_v2(self) -> Result[str]:
            """Find weather."""

    made = ModuleType("weather")
    vars(made)["Weather"] = Weather
    return made


@pytest.fixture(scope="module")
def served():
    with CLOUD.serve() as served:
        yield served


@pytest.mark.parametrize("id", sorted(simulated()))
def test_answers_are_as_the_document_says(served, id):
    declared = operations()[id]
    target = SCHEMA[declared.route][declared.verb]
    headers = {} if id.startswith("oauth2") else {"Authorization": f"Bearer {CLOUD.issue_token()}"}
    seen = set()

    @settings(max_examples=7, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True, database=None)
    @given(case=target.as_strategy())
    def every(case):
        response = case.call(base_url=served.url, headers=headers)
        seen.add(response.status_code)
        window = id.startswith("GetQueriesAlerts") and "may reach 10000" in response.text
        case.validate_response(response, checks=CHECKS[1:] if window else CHECKS)

    every()
    assert seen
    assert 401 not in seen


@pytest.mark.parametrize(
    "fault",
    [Fault.status(200, body={"resources": []}), Fault.html(200), Fault.status(500), Fault.status(304)],
    ids=repr,
)
def test_a_wrong_answer_would_be_noticed(served, fault):
    case = SCHEMA["/devices/queries/devices/v1"]["GET"].Case(query={"limit": 1})
    CLOUD.faults.add(fault)
    response = case.call(base_url=served.url)
    with pytest.raises(FailureGroup):
        case.validate_response(response, checks=CHECKS)


# curl


@pytest.mark.skipif(shutil.which("curl") is None, reason="there is no curl")
def test_curl_logs_in_queries_and_describes():
    def curl(*arguments):
        command = ["curl", "--silent", "--show-error", "--noproxy", "*", "--max-time", "10", *arguments]
        return json.loads(subprocess.run(command, capture_output=True, check=True, text=True).stdout)

    cloud = Cloud(hosts=12, clock=VirtualClock())
    with cloud.serve() as served:
        form = ["-d", f"client_id={cloud.client_id}", "-d", f"client_secret={cloud.client_secret}"]
        token = curl(*form, f"{served.url}/oauth2/token")["access_token"]
        bearer = ["-H", f"Authorization: Bearer {token}"]
        query = ["-G", "--data-urlencode", "filter=platform_name:'Windows'", "-d", "limit=2"]
        ids = curl(*bearer, *query, f"{served.url}/devices/queries/devices/v1")["resources"]
        body = ["-H", "Content-Type: application/json", "-d", json.dumps({"ids": ids})]
        details = curl(*bearer, *body, f"{served.url}/devices/entities/devices/v2")["resources"]
        shown = curl(f"{served.url}/_sim/requests?limit=1")["requests"]
    assert len(ids) == 2
    assert [(one["device_id"], one["platform_name"]) for one in details] == [(id, "Windows") for id in ids]
    assert (shown[0]["path"], shown[0]["status"]) == ("/devices/entities/devices/v2", 200)
    assert token not in json.dumps(shown)
