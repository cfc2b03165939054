"""The OpenAPI document: it is valid, matches the declarations, and describes the answers; curl."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from types import ModuleType
from typing import TYPE_CHECKING

import jsonschema_rs
import pytest
import schemathesis
import schemathesis.specs.openapi.checks  # registers the checks of OpenAPI
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis.checks import CHECKS as KNOWN_CHECKS
from schemathesis.core.failures import FailureGroup

from falconlite.operations.declare import get
from falconlite.operations.service import Service
from falconlite.simulator import Cloud, Fault, VirtualClock
from falconlite.simulator import routes as module
from falconlite.simulator.routes import operations, routes, simulated
from falconlite.simulator.segments import SEGMENTS
from falconlite.simulator.serving.openapi import document

if TYPE_CHECKING:
    from falconlite.results.result import Result

CHECKS = KNOWN_CHECKS.get_by_names(KNOWN_CHECKS.get_all_names())

EXCUSED = (
    (r"invalid filter expression", "filter is FQL, a language that JSON Schema cannot describe"),
    (r"cannot sort by|sort", "the fields to sort by are those of the records"),
    (r"token .*is unknown|not a token of this list", "a token is one that an earlier page returned"),
    (r"offset", "offset and limit are bounded together; a position may be declared as a string"),
    (r"needs an action parameter|action_parameters must|unknown action|needs a value|must be one of", "by action"),
    (r"missing field in the body: (name|id)|missing parameter: .* or |an update needs", "one of several is needed"),
    (r"must be a date|must be RFC 3339|from must not be later", "a date may also be relative, such as now-7d"),
    (
        r"type of aggregate|aggregate|interval|range|date_|field",
        "the specifications of aggregates depend on their type",
    ),
    (r"uid must be an email|password needs", "the forms of user names and passwords are not declared"),
    (r"existing session", "a session is one that an earlier call began"),
    (
        r"must be a duration|the timeout must|Invalid number of|the file (is empty|must hold|is not YAML)|missing file",
        "the format is not declared",
    ),
    (
        r"needs ids or a filter|the body needs|ids must have each| is needed|missing parameter: filename",
        "one of several is needed, or all of them",
    ),
    (r"Command is not valid", "a command line has a language of its own"),
    (r"must be a whole number$", "1.0 is an integer in JSON Schema"),
    (r"max_active_tokens", "the maximum is not declared"),
    (r"fields names fields", "the fields are those of devices"),
    (r"there is no ", "the API documents 400, not 404, for actions on unknown IDs"),
    (r"must be a (JSON object|list)$|at least one object|an object with ", "the body of a shape that a function makes"),
)
"""Messages of a 400 to data that fits the schemas, and why the schemas do not say it."""

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


def test_each_operation_has_its_level_its_records_and_each_status_with_its_body():
    answers = operation("entities.classification.get.v2")["responses"]
    assert answers.keys() == {"200", "400", "401", "403", "404", "429", "500"}
    assert operation("entities.classification.get.v2")["x-simulator"] == "contract"
    assert operation("QueryDevicesByFilter")["x-simulator"] == "modelled"
    assert {"201", "409"} <= operation("createHostGroups")["responses"].keys()
    assert "413" in operation("PostEntitiesAlertsV2")["responses"]
    inner = answers["200"]["content"]["application/json"]["schema"]["allOf"][1]["properties"]["resources"]
    named = "data_protection_configuration.ExternalClassification"
    assert inner["items"] == {"$ref": f"#/components/schemas/{named}"}
    fields = document()["components"]["schemas"]["prevention_policy.PolicyV1"]["properties"]
    assert fields["created_timestamp"] == {"type": ["string", "null"], "format": "date-time"}
    refused = document()["components"]["responses"]
    assert "X-Ratelimit-Retryafter" in refused["refused429"]["headers"]
    assert refused["refused404"]["content"]["application/json"]["schema"]["$ref"].endswith("NoRecords")


def test_bodies_of_every_shape_are_described_by_typed_dicts_paths_and_files():
    policy = schema_of_body("createPreventionPolicies")["properties"]["resources"]["items"]
    assert policy["properties"]["platform_name"] == {"enum": ["Windows", "Mac", "Linux"]}
    indicator = schema_of_body("indicator.create.v1")["properties"]["indicators"]["allOf"]
    assert indicator[0]["items"] == {"$ref": "#/components/schemas/ioc.body.IndicatorCreateReqV1"}
    assert {"type", "value"} <= indicator[1]["items"]["properties"].keys()
    launched = schema_of_body("scheduled-reports.launch")
    assert (launched["type"], launched["items"]["required"]) == ("array", ["id"])
    form = operation("UploadSampleV3")["requestBody"]["content"]["multipart/form-data"]["schema"]
    assert set(form["required"]) == {"sample", "file_name"}
    assert operation("GetMalQueryEntitiesSamplesFetchV1")["responses"]["200"]["content"].keys() == {"application/zip"}


def test_the_document_is_made_once_and_its_references_exist():
    assert document() is document()
    text = json.dumps(document())
    assert len(text) < 5_000_000
    for kind, name in set(re.findall(r'"#/components/(\w+)/([^"]+)"', text)):
        assert name in document()["components"][kind]


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


def reason_of(failure, response):
    """Return why a finding is no fault; an empty str if it is one."""
    if type(failure).__name__ != "RejectedPositiveData":
        return ""
    told = " ".join(error["message"] for error in response.json()["errors"])
    return next((why for pattern, why in EXCUSED if re.search(pattern, told)), "")


def findings(served, id, examples):
    """Call an operation with examples of its schemas; return what the checks find in the answers."""
    declared = operations()[id]
    target = SCHEMA[declared.route][declared.verb]
    headers = {} if id.startswith("oauth2") else {"Authorization": f"Bearer {CLOUD.issue_token()}"}
    found, seen = [], set()

    @settings(
        max_examples=examples,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        derandomize=True,
        database=None,
        phases=[Phase.generate],
    )
    @given(case=target.as_strategy())
    def every(case):
        response = case.call(base_url=served.url, headers=headers)
        seen.add(response.status_code)
        try:
            case.validate_response(response, checks=CHECKS, headers=headers)
        except FailureGroup as group:
            found.extend(
                (type(one).__name__, response.status_code, response.text[130:400])
                for one in group.exceptions
                if not reason_of(one, response)
            )

    every()
    assert seen
    assert 401 not in seen or id.startswith("oauth2")
    return found


HANDLED = sorted(simulated())
SAMPLE = HANDLED[:: max(1, len(HANDLED) // 60)]
"""Operations with handlers, from all parts of the alphabet; the soak test below tries every operation."""


@pytest.mark.parametrize("id", SAMPLE)
def test_answers_are_as_the_document_says(served, id):
    assert findings(served, id, 4) == []


def shape_of(route):
    """Return what an operation by contract has in common with others."""
    one = route.operation
    return one.answers, one.records, one.verb, type(one.upload), type(one.shape), one.pages and one.pages.token


SHAPES = {
    shape_of(route): route.operation.id
    for verbs in routes().values()
    for route in verbs.values()
    if not route.simulated
}
"""One operation of each shape."""


def test_answers_by_contract_are_as_the_document_says(served):
    assert len(SHAPES) > 40
    assert {id: found for id in SHAPES.values() if (found := findings(served, id, 1))} == {}


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_every_answer_is_as_the_document_says(served):
    assert {id: found for id in operations() if (found := findings(served, id, 3))} == {}


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
