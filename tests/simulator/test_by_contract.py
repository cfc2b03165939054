"""Operations without a handler: falconlite's own classes call each one, and believe the answers."""

from __future__ import annotations

import io
import json
import re
import subprocess
import sys
import types
import warnings
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from importlib import import_module
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints
from urllib.parse import urlencode

import falconpy
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import falconlite
from falconlite.models.record import Record
from falconlite.operations.hints import evaluated
from falconlite.simulator import Call, Cloud, VirtualClock
from falconlite.simulator.contract.kinds import kind_of, of_one
from falconlite.simulator.contract.stock import ids_of
from falconlite.simulator.routes import routes
from falconlite.specs.body import Required
from tests.simulator.test_records import lost

pytestmark = [
    pytest.mark.filterwarnings("ignore::falconlite.errors.DeprecatedOperation"),
    pytest.mark.filterwarnings("ignore::falconlite.errors.DeprecatedClass"),
]

FREE = 10**9
CLOUD = Cloud(
    hosts=30, alerts=3, clock=VirtualClock(), rate_limit=FREE, login_limit=FREE, anonymous_limit=FREE,
    installation_tokens_limit=FREE,
)  # fmt: skip
TENANT = CLOUD._tenants[CLOUD.cid]
AUTH = falconlite.OAuth2(client_id=CLOUD.client_id, client_secret=CLOUD.client_secret, transport=CLOUD)

ROUTES = [route for verbs in routes().values() for route in verbs.values() if not route.simulated]
MODULES: dict[str, list[Any]] = {}
for _route in ROUTES:
    MODULES.setdefault(_route.operation.stub.__module__, []).append(_route.operation)

FIELDS = ("id", "ids", "name", "type", "filter", "limit", "offset", "resources", "settings", "value")

FILE = re.compile(r"(_id|_name|_key|hash)$")
"""Arguments that name the file of a download, if none takes its ID."""

PAGING = ("offset", "after", "next", "limit", "sort", "page")


def service(operation):
    """Return a service object that has the operation."""
    for kind in vars(import_module(operation.stub.__module__)).values():
        if operation in getattr(kind, "operations", {}).values() and kind.__module__ == operation.stub.__module__:
            return kind(auth_object=AUTH)
    raise LookupError(operation.id)


def example(hint):
    """Return a JSON value of a type."""
    kind = next((part for part in get_args(hint) if part is not type(None)), str) if is_union(hint) else hint
    origin = get_origin(kind)
    if origin is Literal:
        return next(filter(None, get_args(kind)))
    if origin is Sequence:
        return [example(get_args(kind)[0])]
    if origin is Mapping:
        inner = (get_args(kind) or (str, str))[1]
        return {"a": {} if inner is Any else example(inner)}
    if origin is Iterable:
        return ["a"]
    if hasattr(kind, "__total__"):
        hints = get_type_hints(kind, include_extras=True).items()
        required = {name: get_args(hint)[0] for name, hint in hints if get_origin(hint) is Required}
        return {name: example(hint) for name, hint in (dict(hints) | required if kind.__total__ else required).items()}
    return {bool: True, int: 1, float: 1.5}.get(kind, "2026-01-01T00:00:00Z" if "datetime" in str(kind) else "a")


def is_union(hint):
    return get_origin(hint) in {Union, types.UnionType}


def arguments(operation, *, everything):
    """Return arguments of a call: the required ones, or all of them."""
    hints, upload = evaluated(operation.stub), operation.upload
    given = {}
    for name in operation.names:
        own = upload is not None and name in upload.own
        if name in operation.required or (everything and name not in PAGING and not own):
            given[name] = b"content" if own else operation.choices.get(name, [example(hints[name])])[0]
    if operation.model == "GraphQLResponse":
        given["query"] = "{ entities { nodes { entityId } } }"
    if (upload and not upload.argument) or (operation.has_body and not operation.body and not upload):
        given["body"] = b"content" if upload else {"a": 1}
    return given


def plain(route):
    """Return a route without what is done with its records, and without its version."""
    return re.sub(r"/(queries|entities|combined|aggregates)/|/v\d+|/GET|\{.*", "/", route)


def with_ids(operation, given):
    """Return the arguments with IDs of records that exist, as the simulator knows them."""
    collection = operation.stub.__module__.rpartition(".")[2]
    handled = sys.modules.get(f"falconlite.simulator.collections.{collection}")
    kind, *_ = kind_of(operation, frozenset(getattr(handled, "HANDLERS", ())))
    ids, hints = list(ids_of(TENANT, kind)[:1]), evaluated(operation.stub)
    field = kind.field if kind.field in operation.body and not operation.reads else ""
    names = {operation.argument_of_ids, of_one(operation), field} & given.keys()
    if operation.answers == "bytes" and not names:
        given = {name: ids[0] if FILE.search(name) else value for name, value in given.items()}
    known = {name: ids if operation.places[name].kind else ids[0] for name in names}
    return given | {name: int(ids[0]) if example(hints[name]) == 1 else known[name] for name in names}


def model_of(operation):
    if operation.model in {"Any", "str", "", "bytes"}:
        return None
    home = operation.models or operation.stub.__module__.rpartition(".")[2]
    found = getattr(import_module(f"falconlite.models.{home}"), operation.model, None)
    return found if isinstance(found, type) and issubclass(found, Record) else None


NESTED = {"ss-ioa-exclusions.update.v2": "its IDs are within a list of objects; the example's is unknown"}


@pytest.mark.parametrize("module", MODULES)
def test_each_operation_is_answered_as_it_is_declared(module):
    for operation in MODULES[module]:
        given = with_ids(operation, arguments(operation, everything=True))
        result = getattr(service(operation), operation.name)(**given)
        if operation.answers == "bytes":
            assert isinstance(result, bytes), operation.id
            assert result, operation.id
            continue
        assert not result.unreadable, (operation.id, result.errors)
        if operation.id in NESTED:
            assert result.status_code == 404, operation.id
            continue
        assert result.ok, (operation.id, result.errors)
        assert not result.errors, (operation.id, result.errors)
        if model_of(operation):
            assert len(result.models) == len(result.resources) > 0, operation.id
            for record, read in zip(result.resources, result.models, strict=True):
                assert not [*lost(record, read, operation.id)]


SENDS_NOTHING = "falconlite.services.iocs"
"""The collection whose methods in falconpy only name other ones."""


def test_unmodified_falconpy_gets_records_from_each_collection():
    with CLOUD.serve() as served, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # falconpy warns of its deprecated classes
        auth = falconpy.OAuth2(client_id=CLOUD.client_id, client_secret=CLOUD.client_secret, base_url=served.url)
        for module, found in MODULES.items():
            if module == SENDS_NOTHING:
                continue
            plain_ones = (one for one in found if not (one.host or one.upload or one.path or one.answers == "bytes"))
            operation = min(plain_ones, key=lambda one: (one.verb != "GET", len(one.required)), default=found[0])
            kind = getattr(falconpy, type(service(operation)).__name__)
            given = with_ids(operation, arguments(operation, everything=False))
            given |= {"filter": "a"} if "filter" in operation.names else {}  # falconpy requires it in more methods
            answer = getattr(kind(auth_object=auth), operation.name)(**given)
            told = CLOUD.requests[-1]
            assert (told.verb, told.path) == (operation.verb, operation.route), answer
            if operation.answers != "bytes":
                assert answer["status_code"] in {200, 201}, (operation.id, answer)
                assert not answer["body"].get("errors"), operation.id


@pytest.mark.parametrize("module", [m for m, found in MODULES.items() if any(o.pages for o in found)])
def test_each_list_is_read_to_its_total_with_each_record_once(module):
    for operation in MODULES[module]:
        if not operation.pages or operation.argument_of_ids in operation.required != ():
            continue
        given = arguments(operation, everything=False)
        method = getattr(service(operation), operation.name)
        first = method(**given)
        limit = {"limit": min(11, operation.pages.most or 11)} if "limit" in operation.names else {}
        records = [*method.records(**given, **limit, strict=True)]
        assert len(records) == (first.total or len(first.resources)) > 0, operation.id
        whole = [repr(record) for record in records]
        assert len(set(whole)) == len(whole), operation.id
        if limit and not operation.pages.token:
            page = method(**given, **limit, offset=9)
            assert page.resources == records[9 : 9 + limit["limit"]], operation.id


def pairs():
    """Yield each list of IDs with the operation that takes them, by their routes alone."""
    takers = {
        plain(operation.route): operation
        for found in MODULES.values()
        for operation in found
        if "/entities/" in operation.route
        and operation.argument_of_ids
        and operation.verb == "GET"
        and operation.at_once != 1
    }
    for found in MODULES.values():
        for operation in found:
            taker = takers.get(plain(operation.route))
            if "/queries/" in operation.route and operation.model == "str" and not operation.required and taker:
                yield operation, taker


PAIRS = [*pairs()]


def test_ids_that_a_query_finds_are_described_and_unknown_ones_are_errors_beside_them():
    assert len(PAIRS) > 60
    for query, taker in PAIRS:
        ids = getattr(service(query), query.name)().resources
        describe = getattr(service(taker), taker.name)
        if taker.answers != "envelope" or set(taker.required) - {taker.argument_of_ids}:
            continue
        found = describe(ids=ids[:3])
        assert len(found.resources) == 3, (query.id, taker.id)
        if taker.model not in {"Any", "str"}:
            assert [str(one.get(taker.key, one.get("id"))) for one in found.resources] == ids[:3], (query.id, taker.id)
        mixed = describe(ids=[ids[0], "0" * 32])
        assert (mixed.status_code, len(mixed.resources)) == (200, 1), taker.id
        assert [(error["code"], error["id"]) for error in mixed.errors] == [(404, "0" * 32)], taker.id
        unknown = describe(ids=["0" * 32])
        assert (unknown.status_code, unknown.resources) in [(404, []), (200, [])], taker.id
        assert [error["id"] for error in unknown.errors] == ["0" * 32], taker.id


UNKNOWN = [
    ("entities.classification.get.v2", None, {"ids": "0" * 32}, 404),
    ("GetMalQueryMetadataV1", None, {"ids": "whatever"}, 200),  # no list gives it, and it looks like none
    ("GetHuntingGuides", None, {"ids": "12345678"}, 200),
    ("GetSensorDetails", {"ids": ["12345678"]}, {}, 200),
    ("DeletePolicyGroup", None, {"id": "0" * 32}, 200),
    ("cloud-security-registration-oci-update-account", {"resources": [{"tenancy_ocid": "1"}]}, {}, 201),
]


@pytest.mark.parametrize(("id", "body", "query", "status"), UNKNOWN)
def test_an_unknown_id_has_a_status_that_the_api_documents(call, id, body, query, status):
    answer = call(id, body, **query)
    assert (answer.status, answer.resources, answer.errors[0]["code"]) == (status, [], 404)


@pytest.mark.parametrize(
    ("ids", "status"),
    [("whatever", 404), ("pid:" + "0" * 32 + ":7", 200), ("5e72d643-c19d-4281-af98-8081e1f556a2", 200)],
)
def test_an_id_that_no_list_gives_must_look_like_one(call, ids, status):
    target = f"/threatgraph/entities/processes/v2?ids={ids}"
    assert call.raw("GET", target).status == status


def test_the_same_seed_gives_the_same_bytes_and_each_account_its_own_records(caller):
    call, again, other = (caller(Cloud(hosts=5, seed=seed)) for seed in (1, 1, 2))
    found = [one("queryPreventionPolicies") for one in (call, again, other)]
    assert found[0].resources == found[1].resources != found[2].resources
    ids = found[0].resources[:2]
    described = [one("getPreventionPolicies", ids=ids).body for one in (call, again)]
    assert described[0] == described[1]
    call.token = call.cloud.issue_token(call.cloud.children[0])
    child = call("queryPreventionPolicies").resources
    assert not set(child) & set(found[0].resources)
    assert {record["cid"] for record in call("getPreventionPolicies", ids=child).resources} == {call.cloud.children[0]}
    assert call("getPreventionPolicies", ids=ids).status == 404


def test_an_empty_id_is_none_as_go_clients_send_it(call):
    (made,) = call("createCIDGroups", {"resources": [{"name": "C", "cid_group_id": ""}]}).resources
    assert (len(made["cid_group_id"]), made["name"]) == (32, "C")


def test_fields_beside_the_records_that_the_api_requires_are_there(call):
    ids = {call(id, {"id": "q"}).body["query_id"] for id in ("indicator_sdmf_query_v1", "exclusions_sdmf_query_v1")}
    assert all(re.fullmatch("[0-9a-f]{32}", id) for id in ids)
    users, services = call("GetUsersV2").body, call("ServiceNowGetServices").body
    assert users["totalCount"] == len(users["users"])
    assert (services["total_services"], services["error"]) == (services["meta"]["pagination"]["total"], "")


def test_a_write_is_acknowledged_with_what_was_sent_and_changes_nothing(call):
    query, create, read, update, delete = (
        *("queries.classification.get.v2", "entities.classification.post.v2", "entities.classification.get.v2"),
        *("entities.classification.patch.v2", "entities.classification.delete.v2"),
    )
    before = call(query).body
    made = call(create, {"resources": [{"name": "Laptops"}, {"name": "Servers"}]})
    assert made.status in {200, 201}
    assert [record["name"] for record in made.resources] == ["Laptops", "Servers"]
    assert made.body["meta"]["writes"] == {"resources_affected": 2}
    id = before["resources"][0]
    kept = call(read, ids=id).resources
    assert call(update, {"resources": [{"id": id, "name": "x"}]}).resources[0]["name"] == "x"
    assert call(delete, ids=id).resources == kept
    assert call(read, ids=id).resources == kept
    assert call(query).resources == before["resources"]
    assert call(read, ids=made.resources[0]["id"]).status == 404


REFUSED = [
    ("getPreventionPolicies", None, {}, "missing parameter: ids"),
    ("queryPreventionPolicies", None, {"colour": "red"}, "unknown parameter: colour"),
    ("queryPreventionPolicies", None, {"limit": 5001}, "limit must be between 1 and 5000"),
    ("queries.classification.get.v2", None, {"offset": -1}, "offset must be a whole number"),
    ("performPreventionPoliciesAction", {"ids": ["a"]}, {"action_name": "x"}, "action_name must be one of"),
    ("indicator.get.device_count.v1", None, {"type": "x", "value": "a"}, "type must be one of sha256, md5"),
    ("createPreventionPolicies", {"resources": []}, {}, "resources must be a list of at least one object"),
    ("createPreventionPolicies", {"resources": [{"colour": 1}]}, {}, "unknown field in the body: colour"),
    ("createPreventionPolicies", {"resources": [{"name": 1}]}, {}, "name must be a string"),
    ("entities.classification.patch.v2", {"policies": [{"id": 1}]}, {}, "resources must be a list"),
    ("CreateActionsV1", {"actions": [{"frequency": "x"}]}, {}, "frequency must be one of"),
    ("indicator.create.v1", {"colour": []}, {}, "unknown field in the body: colour"),
    ("indicator.create.v1", [], {}, "the body must be a JSON object"),
    ("scheduled-reports.launch", {"id": "a"}, {}, "the body must be a list"),
    ("scheduled-reports.launch", [{}], {}, "missing field in the body: ids"),
    ("queries.states.v1", None, {"offset": "x"}, "offset is not a token"),
    ("create_networks", [{"name": 5}], {}, "must be"),
]


@pytest.mark.parametrize(("id", "body", "query", "message"), REFUSED, ids=[f"{row[0]}-{row[3]}" for row in REFUSED])
def test_arguments_are_checked_by_the_declaration(call, id, body, query, message):
    answer = call(id, body, **query)
    assert (answer.status, answer.resources) == (400, [])
    assert message in answer.errors[0]["message"]


def test_a_page_past_the_end_is_empty_and_an_answer_of_one_record_has_it_still(call):
    past = call("queries.classification.get.v2", offset=900)
    assert (past.status, past.resources) == (200, [])
    assert past.page["total"] > 20
    assert call("GetCombinedVulnerabilitiesSARIF", offset=900).resources


def download(operation, given):
    """Download a file; return the status, the content type and the content."""
    path, query, wire = operation.route, {}, operation.wire
    for name, value in given.items():
        path = path.replace(f"{{{wire[name]}}}", str(value))
        if name in operation.query:
            query[wire[name]] = value
    bearer = {"Authorization": f"Bearer {CLOUD.issue_token()}"}
    response = CLOUD.handle(Call(operation.verb, f"{path}?{urlencode(query, doseq=True)}", bearer))
    return response.status, response.headers["Content-Type"], response.content


def test_a_file_is_of_a_declared_type_and_one_of_an_unknown_name_is_refused():
    seen, refused = set(), set()
    for operation in [route.operation for route in ROUTES]:
        if operation.answers != "bytes":
            continue
        given = arguments(operation, everything=False)
        status, kind, content = download(operation, with_ids(operation, given))
        assert (status, bool(content)) == (200, True), operation.id
        assert not operation.produces or kind in {*operation.produces, "application/octet-stream"}
        seen.add(kind)
        if with_ids(operation, given) != given:
            status, kind, content = download(operation, given)
            assert (status in {400, 404}, kind) == (True, "application/json"), operation.id
            assert json.loads(content)["errors"], operation.id
            refused.add(operation.id)
    assert {"application/octet-stream", "text/csv"} <= seen
    assert {"GetSchema", "GetHelmValuesYaml", "GetMalQueryDownloadV1", "blob_download_external_assets"} <= refused


ENTITIES = """query ($many: Int = 5) {  # a comment {
  found: entities(roles: [AdminRole], sortKey: NAME, first: $many) @include(if: true) {
    pageInfo { hasNextPage endCursor }
    nodes { ...named, isHuman riskScore accounts { ... on Account { domain } } note(text: "a } \\" {") }
  }
}
fragment named on Entity { primaryDisplayName }"""


def test_a_graphql_query_gets_values_for_the_fields_that_it_selects(call):
    ask = {"query": ENTITIES, "variables": {"many": 3}}
    answer = call("api.preempt.proxy.post.graphql", ask).body
    assert (answer["errors"], [*answer["data"]]) == ([], ["found"])
    found = answer["data"]["found"]
    assert (found["pageInfo"]["hasNextPage"], isinstance(found["pageInfo"]["endCursor"], str)) == (False, True)
    assert len(found["nodes"]) == 3
    for node in found["nodes"]:
        assert [*node] == ["primaryDisplayName", "isHuman", "riskScore", "accounts", "note"]
        assert [type(value) for value in node.values()] == [str, bool, int, list, str]
        assert all([*account] == ["domain"] for account in node["accounts"])
    assert answer["extensions"]["remainingPoints"] > 0
    assert call("api.preempt.proxy.post.graphql", ask).body["data"] == answer["data"]


@pytest.mark.parametrize(
    "query",
    [None, "{}", "entities", "{ entities { nodes }", "{ entities(first: 2 { a } }", "{ 5 }", "{ ... on", "{" * 99, "{ a @",
     "query { a { nodes(first: 1000) { bs { nodes(first: 1000) { c } } } } }",
     "{ " + "a { ...x } " + "}" + "".join(
         f" fragment {one} on A {{ {' '.join(f'f{n} {{ ...{two} }}' for n in range(9))} }}" for one, two in
         zip("zyxwvut", "yxwvuts", strict=True)) + " fragment s on A { b }"],
)  # fmt: skip
def test_a_query_that_is_no_graphql_or_asks_for_too_much_gets_errors(call, query):
    answer = call("api.preempt.proxy.post.graphql", {"query": query} if query is not None else {})
    assert (answer.status, answer.body["data"]) == (200, None)
    assert answer.errors[0]["message"].startswith("Syntax Error: ")


def test_an_answer_to_head_has_the_headers_of_one_with_json(call):
    answer = call.cloud.handle(
        Call("HEAD", "/image-assessment/entities/image-inventory/v1", {"Authorization": f"Bearer {call.token}"})
    )
    assert (answer.status, answer.headers["Content-Type"], answer.content) == (200, "application/json", b"")


@pytest.mark.parametrize("id", ["GetEntityIDsByQueryPOST", "PostDeviceDetailsV2"])
def test_fields_of_a_body_are_read_in_any_case_and_the_exact_name_counts(call, id):
    exact, other = {"GetEntityIDsByQueryPOST": ("IDs", "ids"), "PostDeviceDetailsV2": ("ids", "IDS")}[id]
    unknown = ["0" * 32, "1" * 32]
    for sent, counts in [({other: unknown[:1]}, "0" * 32), ({other: unknown[:1], exact: unknown[1:]}, "1" * 32)]:
        assert [error.get("id") for error in call(id, sent).errors] == [counts]
    assert call(id, {exact: unknown, "colour": "red"}).status == 400


def test_a_file_is_of_the_type_that_the_call_asks_for():
    operation = next(route.operation for route in ROUTES if "job-results-download" in route.operation.route)
    for wanted, kind in (("json", "application/json"), ("csv", "text/csv"), ("", "text/csv")):
        given = {"job_id": "0" * 32} | ({"result_format": wanted} if wanted else {})
        assert download(operation, given)[:2] == (200, kind)


def test_archives_and_documents_can_be_opened():
    from falconlite.simulator.contract.files import file_of

    with zipfile.ZipFile(io.BytesIO(file_of(("application/zip",))[1])) as archive:
        assert archive.testzip() is None
        assert archive.read("simulated.txt")
    _, document = file_of(("application/json", "application/pdf"))
    start = int(document.split(b"startxref\n")[1].split()[0])
    assert document[start:].startswith(b"xref")
    assert file_of(("image/png",))[1].startswith(b"\x89PNG")
    assert len(file_of(("application/x-7z-compressed",))[1]) == 32


def test_a_scope_is_needed_and_a_form_needs_its_parts(caller):
    cloud = Cloud(hosts=1, clients={"few": falconlite.simulator.Client("secret", scopes=["hosts:read"])})
    call = caller(cloud)
    kind = {"Content-Type": "multipart/form-data; boundary=xx"}
    form = b'--xx\r\nContent-Disposition: form-data; name="colour"\r\n\r\nred\r\n--xx--\r\n'
    route = "/message-center/entities/case-attachment/v1"
    assert call.raw("POST", route, form, **kind).errors[0]["message"].startswith("missing part")
    file = form.replace(b'"colour"', b'"file"; filename="a"') + form.replace(b"colour", b"case_id")
    assert call.raw("POST", route, file + form.replace(b"colour", b"user_uuid"), **kind).status == 200
    call.token = cloud.issue_token(client_id="few")
    assert call("queryPreventionPolicies").status == 403


def test_a_handler_of_a_collection_hides_the_contract_and_its_ids(call):
    children = call("queryCIDGroups").resources
    assert call("deleteCIDGroups", cid_group_ids=children).status == 200


JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.text(max_size=9)),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.sampled_from(FIELDS), inner, max_size=3)),
    max_leaves=6,
)
VALUES = st.one_of(st.text(max_size=9), st.integers(-1, 10**12).map(str), st.sampled_from(["a,b", "true", "0" * 32]))


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True, database=None)
@given(data=st.data(), route=st.sampled_from(ROUTES), body=st.one_of(st.binary(max_size=9), JSON))
def test_any_call_is_answered_or_refused(data, route, body):
    operation = route.operation
    names = [operation.wire[name] for name in operation.names] or ["x"]
    query = data.draw(st.lists(st.tuples(st.sampled_from(names), VALUES), max_size=3))
    if not isinstance(body, bytes):
        wires = [operation.wire[name] for name in operation.body] or ["x"]
        fields = data.draw(st.dictionaries(st.sampled_from(wires), JSON, max_size=4))
        body = json.dumps(data.draw(st.sampled_from([body, fields, [fields], {"resources": [fields]}]))).encode()
    path = re.sub(r"\{[^}]*\}", "7", operation.route)
    kind = data.draw(st.sampled_from(["application/json", "multipart/form-data; boundary=7", "x"]))
    headers = {"Authorization": f"Bearer {CLOUD.issue_token()}", "Content-Type": kind}
    response = CLOUD.handle(Call(operation.verb, f"{path}?{urlencode(query)}", headers, body))
    assert response.status in {200, 201, 202, 204, 400, 404}
    if response.status >= 400:
        assert json.loads(response.content)["errors"]


def test_nothing_of_it_is_imported_before_such_an_operation_is_called():
    code = """if True:
        import sys
        from falconlite.simulator import Call, Cloud
        cloud = Cloud(hosts=3)
        headers = {"Authorization": f"Bearer {cloud.issue_token()}"}
        def loaded():
            starts = ("falconlite.simulator.contract", "falconlite.simulator.records", "falconlite.models")
            return any(name.startswith(starts) for name in sys.modules)
        assert cloud.handle(Call("GET", "/devices/queries/devices/v1", headers)).status == 200
        print(loaded())
        assert cloud.handle(Call("GET", "/data-protection/queries/classifications/v2", headers)).status == 200
        print(loaded())
    """
    told = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout
    assert told.split() == ["False", "True"]
