"""Hostile input: every answer is an envelope, never a 500."""

import json
from base64 import b64encode
from contextlib import suppress
from string import printable
from urllib.parse import urlencode

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from falconlite.auth.clouds import HOSTS
from falconlite.simulator import Call, Client, Cloud, VirtualClock
from falconlite.simulator.aggregates import TYPES
from falconlite.simulator.collections.alerts import ACTIONS
from falconlite.simulator.routes import simulated

QUICK = settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
CLOUD = Cloud(hosts=8, alerts=12, rate_limit=10**9, login_limit=10**9, anonymous_limit=10**9)
IDS = [*CLOUD._tenants[CLOUD.cid].devices, "0" * 32]
GROUPS = list(CLOUD._tenants[CLOUD.cid].groups)
ALERTS = list(CLOUD._tenants[CLOUD.cid].alerts.values())
FOUND = [value for alert in ALERTS[:4] for value in (alert["id"], alert["composite_id"])]
OPERATIONS = list(simulated().values())

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


SEVERAL = Cloud(
    hosts=4,
    alerts=4,
    children=3,
    child_hosts=1,
    clouds=tuple(HOSTS),
    region="us-2",
    clients={"few": Client("secret", scopes=["hosts:read"], member_cids=[0])},
    rate_limit=40,
    login_limit=40,
    anonymous_limit=40,
    installation_tokens_limit=5,
    pooled=False,
    clock=VirtualClock(),
)
FORMS = st.dictionaries(
    st.sampled_from(["client_id", "client_secret", "member_cid", "token", "grant_type"]),
    st.one_of(
        st.sampled_from(["few", "secret", SEVERAL.client_id, SEVERAL.client_secret, *SEVERAL.children]),
        st.text(max_size=20),
    ),
    max_size=5,
)
NAMES = st.one_of(st.sampled_from([*HOSTS.values(), "127.0.0.1:1", "localhost"]), st.text(max_size=20))
BEARERS = st.builds(
    lambda child, client: f"Bearer {SEVERAL.issue_token(child, client)}",
    st.sampled_from([None, SEVERAL.children[0]]),
    st.sampled_from([SEVERAL.client_id, "few"]),
)


@settings(QUICK, max_examples=200)
@given(
    st.sampled_from(OPERATIONS),
    NAMES,
    st.one_of(BEARERS, st.text(max_size=20), st.just("basic " + b64encode(b"few:secret").decode())),
    FORMS,
    st.sampled_from([0, 0, 1, 61]),
)
def test_any_call_of_any_cloud_is_answered(operation, host, authorization, form, seconds):
    SEVERAL.advance(seconds)
    body = urlencode(form).encode() if "oauth2" in operation.route else json.dumps(form).encode()
    status, headers, content = SEVERAL.handle(
        Call(operation.verb, operation.route, {"Host": host, "Authorization": authorization}, body)
    )[:3]
    assert status in {200, 201, 202, 308, 400, 401, 403, 404, 409, 415, 429}
    assert ("X-Cs-Region" in headers) == (host in HOSTS.values())
    assert 0 <= int(headers["X-Ratelimit-Remaining"]) < int(headers["X-Ratelimit-Limit"])
    if status == 308:
        assert (content, headers["Location"]) == (b"", "https://api.us-2.crowdstrike.com/oauth2/token")
    elif status >= 400:
        assert json.loads(content)["errors"][0]["code"] == status


STATE = json.dumps(SEVERAL.state())
PLACES = [
    *(["made"], ["time"], ["format"], ["traces"], ["identity"], ["identity", "live"], ["identity", "chance"]),
    *(["limits"], ["tenants"], ["made", "seed"], ["made", "hosts"], ["tenants", SEVERAL.cid]),
    *(["tenants", SEVERAL.cid, name] for name in json.loads(STATE)["tenants"][SEVERAL.cid]),
]


@settings(QUICK, max_examples=150)
@given(st.sampled_from(PLACES), st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(), JSON))
def test_any_state_is_taken_or_refused(place, value):
    state = json.loads(STATE)
    inner = state
    for step in place[:-1]:
        inner = inner[step]
    inner[place[-1]] = value
    cloud = Cloud(
        hosts=4,
        alerts=4,
        children=3,
        child_hosts=1,
        clients={"few": "secret"},
        clock=VirtualClock(),
    )
    with suppress(ValueError):
        cloud.restore(state)
        bearer = {"Authorization": f"Bearer {cloud.issue_token()}"}
        for operation in OPERATIONS:
            assert cloud.handle(Call(operation.verb, operation.route, bearer, b"{}")).status < 500
