"""Hostile input: whatever comes in, an envelope goes out, and never a 500."""

import json
from string import printable
from urllib.parse import urlencode

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from falconlite.simulator import Call, Cloud
from falconlite.simulator.routes import operations

QUICK = settings(max_examples=250, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
CLOUD = Cloud(hosts=8, rate_limit=10**9, login_limit=10**9, anonymous_limit=10**9)
IDS = [*CLOUD._tenants[CLOUD.cid].devices, "0" * 32]
GROUPS = list(CLOUD._tenants[CLOUD.cid].groups)
OPERATIONS = list(operations().values())

PROPERTIES = st.sampled_from(
    [
        "hostname",
        "tags",
        "last_seen",
        "meta",
        "device_policies",
        "policies.policy_id",
        "id",
        "label",
        "x",
        "local_ip.raw",
    ]
)
VALUES = st.sampled_from(
    ["'a'", "'*'", "''", "null", "true", "4", "['a',1,null]", "'now-1d'", "'2024'", "'\\''", "x", '"']
)
CONDITIONS = st.builds(
    "{}:{}{}".format, PROPERTIES, st.sampled_from(["", "!", ">", "<=", "=<", "~", "!~", "*", "!*", "!!"]), VALUES
)
FILTERS = st.recursive(
    CONDITIONS,
    lambda inner: st.builds("({}{}{})".format, inner, st.sampled_from([",", "+", "", " "]), inner),
    max_leaves=6,
)
SORTS = st.builds("{}{}".format, PROPERTIES, st.sampled_from(["", ".asc", "|desc", ".up", "."]))
TEXTS = st.one_of(
    FILTERS,
    SORTS,
    st.sampled_from(
        [*IDS, *GROUPS, "contain", "add", "remove_all", "filter", "-1", "1", "99999999999", "true", "now-1d", ""]
    ),
    st.text(max_size=20),
)
PARAMETERS = [
    "filter",
    "sort",
    "limit",
    "offset",
    "ids",
    "fields",
    "action_name",
    "from",
    "to",
    "disable_hostname_check",
    "x",
]
QUERIES = st.lists(st.tuples(st.sampled_from(PARAMETERS), TEXTS), max_size=4)
FIELDS = [
    *("ids", "device_ids", "tags", "action", "action_parameters", "name", "value", "label", "filter", "type"),
    *("expires_timestamp", "revoked", "max_active_tokens", "tokens_required"),
]
JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), TEXTS),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(
            st.sampled_from(FIELDS),
            inner,
            max_size=4,
        ),
    ),
    max_leaves=8,
)
BODIES = st.one_of(
    st.binary(max_size=30),
    JSON.map(lambda value: json.dumps(value).encode()),
    st.builds(lambda ids: json.dumps({"ids": ids, "device_ids": ids}).encode(), st.lists(st.sampled_from(IDS))),
    st.just(urlencode({"client_id": CLOUD.client_id, "client_secret": CLOUD.client_secret, "token": "x"}).encode()),
)
HEADERS = st.one_of(
    st.just({"Authorization": f"Bearer {CLOUD.issue_token()}"}),
    st.builds(lambda text: {"authorization": text}, st.text(printable, max_size=30)),
    st.just({"Authorization": "basic OmE=", "Host": "x"}),
)


def check(call):
    status, headers, content = CLOUD.handle(call)
    document = json.loads(content)
    assert status != 500, call
    assert headers["Content-Length"] == str(len(content))
    if call.path == "/oauth2/token" and status == 201:
        assert "access_token" in document
        return
    assert document["meta"].keys() >= {"query_time", "trace_id", "powered_by"}
    assert isinstance(document["errors"], list)
    if status >= 400:
        assert document["errors"]
        assert all(isinstance(e["code"], int) and isinstance(e["message"], str) for e in document["errors"])


@pytest.fixture(autouse=True, scope="module")
def _clean():
    yield
    CLOUD.requests.clear()


@QUICK
@given(st.text(max_size=8), st.text(max_size=60), HEADERS, BODIES)
def test_any_text_is_answered(verb, target, headers, body):
    check(Call(verb, target, headers, body))


@QUICK
@given(st.sampled_from(OPERATIONS), st.sampled_from(["GET", "POST", "PUT", "DELETE", ""]), QUERIES, HEADERS, BODIES)
def test_any_call_of_a_known_route_is_answered(operation, verb, query, headers, body):
    check(Call(verb or operation.verb, f"{operation.route}?{urlencode(query)}", headers, body))


@QUICK
@given(st.sampled_from([o for o in OPERATIONS if "filter" in o.query]), FILTERS, SORTS)
def test_any_filter_and_sort_are_answered(operation, text, sort):
    token = CLOUD.issue_token()
    for query in ({"filter": text}, {"sort": sort}, {"filter": text, "sort": sort}):
        check(Call("GET", f"{operation.route}?{urlencode(query)}", {"Authorization": f"Bearer {token}"}))


@QUICK
@given(st.sampled_from([o for o in OPERATIONS if o.body]), JSON, st.sampled_from(IDS))
def test_any_json_is_answered(operation, body, id):
    names = {name: choices[0] for name, choices in operation.choices.items() if name in operation.query}
    query = {**names, **({"ids": id} if "ids" in operation.query else {})}
    headers = {"Authorization": f"Bearer {CLOUD.issue_token()}"}
    fields = {operation.wire[name]: body for name in operation.body}
    for given_body in (body, fields, {**fields, "ids": IDS, "device_ids": IDS}):
        check(Call(operation.verb, f"{operation.route}?{urlencode(query)}", headers, json.dumps(given_body).encode()))


@QUICK
@given(st.sampled_from(OPERATIONS), st.text(max_size=40))
def test_any_query_string_is_answered(operation, raw):
    headers = {"Authorization": f"Bearer {CLOUD.issue_token()}"}
    check(Call(operation.verb, f"{operation.route}?{raw}", headers, b"{}"))
