"""Hostile input: whatever comes in, an envelope goes out, and never a 500."""

import json
from string import printable
from urllib.parse import urlencode

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from falconlite.simulator import Call, Cloud
from falconlite.simulator.aggregates import TYPES
from falconlite.simulator.alerts import ACTIONS
from falconlite.simulator.routes import operations

QUICK = settings(max_examples=250, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
CLOUD = Cloud(hosts=8, alerts=12, rate_limit=10**9, login_limit=10**9, anonymous_limit=10**9)
IDS = [*CLOUD._tenants[CLOUD.cid].devices, "0" * 32]
GROUPS = list(CLOUD._tenants[CLOUD.cid].groups)
ALERTS = list(CLOUD._tenants[CLOUD.cid].alerts.values())
FOUND = [value for alert in ALERTS[:4] for value in (alert["id"], alert["composite_id"])]
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
        "severity",
        "created_timestamp",
        "device.hostname",
        "max_severity",
        "group_type",
        "behaviors",
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
        [
            *IDS,
            *GROUPS,
            *FOUND,
            *TYPES,
            *ACTIONS,
            "_count|desc",
            "day",
            "static",
            "dynamic",
            "add-hosts",
            "contain",
            "add",
            "remove_all",
            "filter",
            "-1",
            "1",
            "99999999999",
            "true",
            "now-1d",
            "",
        ]
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
    "include_hidden",
    "q",
    "id",
    "x",
]
QUERIES = st.lists(st.tuples(st.sampled_from(PARAMETERS), TEXTS), max_size=4)
FIELDS = [
    *("ids", "device_ids", "tags", "action", "action_parameters", "name", "value", "label", "filter", "type"),
    *("expires_timestamp", "revoked", "max_active_tokens", "tokens_required", "composite_ids", "after", "limit"),
    *("resources", "group_type", "assignment_rule", "id", "status", "comment", "show_in_ui", "field", "size", "from"),
    *("ranges", "date_ranges", "sub_aggregates", "interval", "time_zone", "missing", "From", "To", "to", "percents"),
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
    status, headers, content = CLOUD.handle(call)[:3]
    document = json.loads(content)
    if status == 500:  # what alerts say past their window, and nobody else
        assert "/alerts/queries/" in call.path, call
        assert "may reach 10000" in document["errors"][0]["message"]
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
    records = [{name: value for name, value in fields.items() if name in body}] if isinstance(body, dict) else [body]
    named = {**fields, "ids": [*IDS, *FOUND], "device_ids": IDS, "composite_ids": FOUND}
    for given_body in (body, fields, named, records, {"resources": records}):
        check(Call(operation.verb, f"{operation.route}?{urlencode(query)}", headers, json.dumps(given_body).encode()))


SPECS = st.recursive(
    st.fixed_dictionaries(
        {"type": st.sampled_from([*TYPES, "x"]), "field": PROPERTIES},
        optional={
            "interval": st.sampled_from(["day", "year", "quarter", "week", "x", ""]),
            "time_zone": st.sampled_from(["+02:00", "-1400", "UTC", "Mars", ""]),
            "filter": FILTERS,
            "sort": st.sampled_from(["_count|desc", "_key|asc", "_key", ""]),
            "size": st.integers(-1, 10**30),
            "from": st.integers(-1, 10**30),
            "min_doc_count": st.integers(-1, 3),
            "missing": TEXTS,
            "include": TEXTS,
            "ranges": st.lists(st.dictionaries(st.sampled_from(["From", "To", "from"]), JSON, max_size=2), max_size=2),
            "date_ranges": st.lists(
                st.dictionaries(
                    st.sampled_from(["from", "to"]),
                    st.sampled_from(["now", "now-7d", "now-999999y", "now+999999M", "2026", "0001-01-01", 5]),
                    max_size=2,
                ),
                max_size=2,
            ),
            "percents": JSON,
        },
    ),
    lambda inner: st.builds(
        lambda spec, inside: {**spec, "sub_aggregates": inside},
        inner,
        st.lists(inner, max_size=2),
    ),
    max_leaves=4,
)


@settings(QUICK, max_examples=100)
@given(st.sampled_from([o for o in OPERATIONS if "sub_aggregates" in o.body]), st.lists(SPECS, max_size=3))
def test_any_aggregate_is_answered(operation, specs):
    headers = {"Authorization": f"Bearer {CLOUD.issue_token()}"}
    check(Call("POST", operation.route, headers, json.dumps(specs).encode()))


def test_specifications_within_specifications_have_an_end():
    body = b'[{"type": "terms", "field": "status", "sub_aggregates": ' * 300 + b"[]" + b"}]" * 300
    headers = {"Authorization": f"Bearer {CLOUD.issue_token()}"}
    assert CLOUD.handle(Call("POST", "/alerts/aggregates/alerts/v2", headers, body)).status == 400


@QUICK
@given(st.sampled_from(OPERATIONS), st.text(max_size=40))
def test_any_query_string_is_answered(operation, raw):
    headers = {"Authorization": f"Bearer {CLOUD.issue_token()}"}
    check(Call(operation.verb, f"{operation.route}?{raw}", headers, b"{}"))
