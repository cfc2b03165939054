"""Calls of every operation of alerts, in every way, and where falconlite means to differ."""

from __future__ import annotations

import json

from falconpy._endpoint._alerts import _alerts_endpoints

from tests.compat.calls import (
    NO_ARGUMENT,
    REFUSED,
    Collection,
    aggregate_differences,
    aggregate_forms,
    call,
    ids_body_differences,
    ids_body_forms,
    ids_forms,
    merged,
    plain_forms,
    resources,
    search_forms,
    unchecked_forms,
)

SEARCH = {"filter": "status:'new'", "limit": 5, "offset": 10, "sort": "timestamp|desc", "q": "a b"}
COMBINED = {"after": "token==", "filter": "status:'new'", "limit": 5, "sort": "created_timestamp|desc"}
COUNT = {"name": "n", "type": "terms", "field": "status"}
ACTIONS = {
    "remove_tag": "r",
    "assign_to_user_id": "a@b.c",
    "unassign": "",
    "new_behavior_processed": "b",
    "update_status": "closed",
    "assign_to_uuid": "u",
    "add_tag": "t",
    "remove_tags_by_prefix": "p",
    "append_comment": "c",
    "assign_to_name": "n",
    "show_in_ui": "true",
}
SOME = [{"name": "add_tag", "value": "x"}, {"name": "add_tag", "value": "y"}]

PLAIN = {
    "get_aggregate_alerts_v1": COUNT,
    "get_aggregate_alerts_v2": COUNT | {"include_hidden": False},
    "update_alerts_v2": ACTIONS | {"ids": ["a", "b"]},
    "update_alerts_v3": ACTIONS | {"composite_ids": ["a", "b"], "include_hidden": True},
    "get_alerts_combined": COMBINED,
    "get_alerts_v1": {"ids": ["a", "b"]},
    "get_alerts_v2": {"composite_ids": ["a", "b"], "include_hidden": False},
    "query_alerts_v1": SEARCH,
    "query_alerts_v2": SEARCH | {"include_hidden": False},
}
DESCRIBE = [("get_alerts_v1", "ids"), ("get_alerts_v2", "composite_ids")]
UPDATE = [("update_alerts_v2", "ids"), ("update_alerts_v3", "composite_ids")]


def query_calls():
    for method in ("query_alerts_v1", "query_alerts_v2"):
        yield from search_forms("Alerts", method, PLAIN[method])
        yield call("Alerts", method, "unknown keyword", limt=5)
        yield call("Alerts", method, "unknown in parameters", parameters={"x": 1})
        yield call("Alerts", method, "positional dict", {"limit": 1})
        yield call("Alerts", method, "body", body={"limit": 1})
        yield call("Alerts", method, "free text", q="a&b=c#d?e/f%g+h;i:[j]~k'l\"m, ž")
        yield call("Alerts", method, "free text and filter None", q="x", filter=None)
    for shown in (True, False, "false", None):
        yield call("Alerts", "query_alerts_v2", f"hidden {shown!r}", include_hidden=shown)
    yield call("Alerts", "query_alerts_v2", "hidden in parameters", parameters={"include_hidden": False})
    yield call(
        "Alerts", "query_alerts_v2", "hidden over parameters", parameters={"include_hidden": 1}, include_hidden=False
    )
    yield call("Alerts", "query_alerts_v1", "hidden", include_hidden=False)
    yield call("Alerts", "query_alerts_v1", "hidden in parameters", parameters={"include_hidden": False})


def combined_calls():
    combined = ("Alerts", "get_alerts_combined")
    yield call(*combined, "nothing")
    yield call(*combined, "None left out", filter=None, limit=3, after=None)
    yield call(*combined, "zero and empty", limit=0, filter="", after="")
    yield call(*combined, "number as text", limit="5")
    yield call(*combined, "commas", filter="a,b", sort="c,d")
    yield call(*combined, "body", body=COMBINED)
    yield call(*combined, "body over keywords", body={"limit": 1}, limit=2, filter="x")
    yield call(*combined, "body of more", body={"limit": 1, "x": None})
    yield call(*combined, "body empty", body={}, limit=2)
    yield call(*combined, "body None", body=None, limit=2)
    yield call(*combined, "positional dict", COMBINED)
    yield call(*combined, "positional dict and keyword", {"limit": 1}, limit=2)
    yield call(*combined, "positional text", "x")
    yield call(*combined, "parameters", parameters=COMBINED)
    yield call(*combined, "parameters and keyword", parameters={"x": 1}, limit=2)
    yield call(*combined, "unknown keyword", limt=5)
    yield call(*combined, "offset", offset=5)


def describe_calls():
    for method, name in DESCRIBE:
        yield from ids_forms("Alerts", method, name)
        yield from ids_body_forms("Alerts", method, name)
        yield from unchecked_forms("Alerts", method, name)
        yield call("Alerts", method, "list of numbers", **{name: [1, 2]})
        yield call("Alerts", method, "number", **{name: 7})
    describe = ("Alerts", "get_alerts_v2")
    given = {"composite_ids": ["a"]}
    yield call(*describe, "hidden", composite_ids="a", include_hidden=False)
    yield call(*describe, "hidden and positional", "a", include_hidden=True)
    yield call(*describe, "hidden None", composite_ids="a", include_hidden=None)
    yield call(*describe, "hidden in parameters", composite_ids="a", parameters={"include_hidden": True})
    yield call(*describe, "hidden and a body", body=given, include_hidden=False)
    yield call(*describe, "hidden in parameters and a body", body=given, parameters={"include_hidden": False})
    yield call(*describe, "hidden and a positional dict", given, include_hidden=False)
    yield call(*describe, "ids", ids=["a"])
    yield call(*describe, "body of ids", body={"ids": ["a"]})
    yield call("Alerts", "get_alerts_v1", "composite_ids", composite_ids=["a"])
    yield call("Alerts", "get_alerts_v1", "hidden", ids=["a"], include_hidden=False)


def update_calls():
    for method, name in UPDATE:
        update = ("Alerts", method)
        ids = {name: ["a"]}
        yield from ids_forms(*update, name)
        yield from ids_body_forms(*update, name)
        yield from unchecked_forms(*update, name)
        for action, value in ACTIONS.items():
            yield call(*update, action, **ids, **{action: value})
            yield call(*update, f"{action} None", **ids, **{action: None})
            yield call(*update, f"{action} empty", **ids, **{action: ""})
        for action in ("unassign", "show_in_ui"):
            yield call(*update, f"{action} True", **ids, **{action: True})
            yield call(*update, f"{action} False", **ids, **{action: False})
        yield call(*update, "a number", **ids, add_tag=7)
        yield call(*update, "two tags", **ids, add_tag=["x", "y"])
        yield call(*update, "positional and keywords", "a,b", add_tag="x", update_status="new")
        yield call(*update, "commas and keywords", **{name: "a,b"}, add_tag="x")
        yield call(*update, "in another order", **ids, show_in_ui="false", add_tag="x", remove_tag="y")
        yield call(*update, "action_parameters", **ids, action_parameters=SOME)
        yield call(*update, "action_parameters tuple", **ids, action_parameters=tuple(SOME))
        yield call(*update, "action_parameters empty", **ids, action_parameters=[])
        yield call(*update, "action_parameters None", **ids, action_parameters=None)
        yield call(*update, "action_parameters and keyword", **ids, action_parameters=SOME, update_status="new")
        yield call(
            *update, "action_parameters with a boolean", **ids, action_parameters=[{"name": "unassign", "value": True}]
        )
        yield call(*update, "body and action_parameters", body={name: ["a"], "x": 1}, action_parameters=SOME)
        yield call(*update, "body of everything", body={name: ["a"], "action_parameters": SOME})
        yield call(*update, "body over actions", body={name: ["a"], "action_parameters": SOME}, add_tag="z")
        yield call(*update, "positional dict and keyword", {name: ["a"]}, add_tag="z")
        yield call(*update, "no ids", add_tag="x")
        yield call(*update, "no ids, unchecked", add_tag="x")
        yield call(*update, "unknown keyword", **ids, ad_tag="x")
        yield call(*update, "actions in parameters", **ids, parameters={"add_tag": "x"})
    update, ids = ("Alerts", "update_alerts_v3"), {"composite_ids": ["a"]}
    yield call(*update, "hidden", **ids, add_tag="x", include_hidden=False)
    yield call(*update, "hidden in parameters", **ids, add_tag="x", parameters={"include_hidden": True})
    yield call(*update, "hidden and a body", body=ids, include_hidden=False)
    yield call(*update, "ids", ids=["a"], add_tag="x")
    yield call("Alerts", "update_alerts_v2", "composite_ids", **ids, add_tag="x")
    yield call("Alerts", "update_alerts_v2", "hidden", ids=["a"], add_tag="x", include_hidden=True)


def aggregate_calls():
    for method in ("get_aggregate_alerts_v1", "get_aggregate_alerts_v2"):
        yield from aggregate_forms("Alerts", method)
    count = ("Alerts", "get_aggregate_alerts_v2")
    yield call(*count, "hidden", **COUNT, include_hidden=False)
    yield call(*count, "hidden in parameters", **COUNT, parameters={"include_hidden": True})
    yield call(*count, "hidden and a body", body=[COUNT], include_hidden=False)
    yield call(*count, "hidden and a positional list", [COUNT], include_hidden=False)
    yield call("Alerts", "get_aggregate_alerts_v1", "hidden", **COUNT, include_hidden=False)


CALLS = [
    *plain_forms("Alerts", PLAIN),
    *query_calls(),
    *combined_calls(),
    *describe_calls(),
    *update_calls(),
    *aggregate_calls(),
]

GETS, CHANGES = "get_alerts_v1 get_alerts_v2", "update_alerts_v2 update_alerts_v3"
COUNTS = "get_aggregate_alerts_v1 get_aggregate_alerts_v2"


def change_differences(method, route, name):
    """Return the rows of one of the two versions of the update."""

    def sent(*actions, query="", **fields):
        body = {name: ["a"], "action_parameters": [{"name": n, "value": v} for n, v in actions]} | fields
        return f"PATCH {route}{query} {json.dumps(body, sort_keys=True)} -> 200"

    return {
        ("the API accepts only str here", "A2"): [
            (method, ["unassign True"], sent(("unassign", "true"))),
            (method, ["show_in_ui True"], sent(("show_in_ui", "true"))),
            (method, ["show_in_ui False"], sent(("show_in_ui", "false"))),
            (method, ["a number"], sent(("add_tag", "7"))),
        ],
        ("unassign=False is not sent, because the API ignores its value and would unassign", "A2"): [
            (method, ["unassign False"], sent())
        ],
        ("no argument is dropped", "3.2, 3.4"): [
            (
                method,
                ["action_parameters and keyword"],
                sent(("add_tag", "x"), ("add_tag", "y"), ("update_status", "new")),
            ),
        ],
        ("an argument also works in parameters, and is sent where the API expects it", "3.1"): [
            (method, ["actions in parameters"], sent(("add_tag", "x"))),
        ],
        ("an explicit empty value is sent", "3.1"): [
            (method, ["empty list, unchecked"], sent(**{name: []})),
        ],
        ("a caller's own body is sent unchanged", "3.1"): [(method, ["positional dict"], "as body")],
    }


TABLE = merged(
    aggregate_differences(COUNTS, ["/alerts/aggregates/alerts/v1", "/alerts/aggregates/alerts/v2"]),
    ids_body_differences(f"{GETS} {CHANGES}"),
    change_differences("update_alerts_v2", "/alerts/entities/alerts/v2", "ids"),
    change_differences("update_alerts_v3", "/alerts/entities/alerts/v3", "composite_ids"),
    {
        ("an argument that does not exist is a TypeError", "3.1, W12"): [
            ("query_alerts_v1 query_alerts_v2", ["unknown keyword", "body"], NO_ARGUMENT),
            ("query_alerts_v1 get_alerts_v1 update_alerts_v2 get_aggregate_alerts_v1", ["hidden"], NO_ARGUMENT),
            ("get_alerts_combined", ["unknown keyword", "offset"], NO_ARGUMENT),
            ("get_alerts_v1 update_alerts_v2", ["composite_ids"], NO_ARGUMENT),
            ("get_alerts_v2 update_alerts_v3", ["ids"], NO_ARGUMENT),
            (CHANGES, ["unknown keyword"], NO_ARGUMENT),
        ],
        ("a dict is also accepted as the first positional argument; falconpy answers 500", "3.1, W50"): [
            ("query_alerts_v1", ["positional dict"], "GET /alerts/queries/alerts/v1?limit=1 -> 200"),
            ("query_alerts_v2", ["positional dict"], "GET /alerts/queries/alerts/v2?limit=1 -> 200"),
        ],
        ("a body is also accepted as the first positional argument", "3.1"): [
            ("get_alerts_combined", ["positional dict"], "as body"),
            (
                "get_alerts_combined",
                ["positional dict and keyword"],
                'POST /alerts/combined/alerts/v1 {"limit": 1} -> 200',
            ),
            ("get_aggregate_alerts_v2", ["hidden and a positional list"], "as hidden and a body"),
        ],
        ("a mistake of the caller is a 400", "3.4, W51"): [
            ("get_alerts_combined", ["positional text"], REFUSED),
            (CHANGES, ["two tags"], REFUSED),
        ],
        ("an argument also works in parameters, and is sent where the API expects it", "3.1"): [
            ("get_alerts_combined", ["parameters"], "as body"),
            ("get_alerts_v2 update_alerts_v3", ["keyword over parameters"], "as c alone"),
            ("get_alerts_v2 update_alerts_v3", ["positional over parameters"], "as c alone"),
        ],
        ("every operation sends parameters; in falconpy only most do", "3.1"): [
            (
                "get_alerts_combined",
                ["parameters and keyword"],
                'POST /alerts/combined/alerts/v1?x=1 {"limit": 2} -> 200',
            ),
            (
                "get_aggregate_alerts_v1",
                ["parameters"],
                'POST /alerts/aggregates/alerts/v1?x=1 [{"field": "status", "name": "n", "type": "terms"}] -> 200',
            ),
            ("get_alerts_v1", ["unknown in parameters"], 'POST /alerts/entities/alerts/v1?x=1 {"ids": ["a"]} -> 200'),
            (
                "update_alerts_v2",
                ["unknown in parameters"],
                'PATCH /alerts/entities/alerts/v2?x=1 {"action_parameters": [], "ids": ["a"]} -> 200',
            ),
        ],
        ("a body accepts any iterable as a list", "3.2, W15"): [
            (GETS, ["body tuple"], "as body"),
            ("get_alerts_v1", ["number"], 'POST /alerts/entities/alerts/v1 {"ids": ["7"]} -> 200'),
            ("get_alerts_v2", ["number"], 'POST /alerts/entities/alerts/v2 {"composite_ids": ["7"]} -> 200'),
        ],
        ("a caller's own body may contain fields that falconpy's check does not know", "10 validate_payloads"): [
            ("get_alerts_v1", ["body of more"], 'POST /alerts/entities/alerts/v1 {"ids": ["a"], "x": 1} -> 200'),
            (
                "get_alerts_v2",
                ["body of more"],
                'POST /alerts/entities/alerts/v2 {"composite_ids": ["a"], "x": 1} -> 200',
            ),
        ],
        ("a caller's own body is sent unchanged; the API reports missing fields", "3.4, 10 validate_payloads"): [
            ("get_alerts_v1", ["body of something else"], 'POST /alerts/entities/alerts/v1 {"x": 1} -> 200'),
            ("get_alerts_v2", ["body of something else"], 'POST /alerts/entities/alerts/v2 {"x": 1} -> 200'),
            ("get_alerts_v2", ["body of ids"], 'POST /alerts/entities/alerts/v2 {"ids": ["a"]} -> 200'),
        ],
        ("an explicit empty value is sent", "3.1"): [
            ("get_alerts_v1", ["empty list, unchecked"], 'POST /alerts/entities/alerts/v1 {"ids": []} -> 200'),
            (
                "get_alerts_v2",
                ["empty list, unchecked"],
                'POST /alerts/entities/alerts/v2 {"composite_ids": []} -> 200',
            ),
        ],
        ("a call without its IDs is not sent; falconpy sends it", "3.4, W51"): [
            (CHANGES, ["empty list", "empty text", "None", "nothing", "no ids"], REFUSED),
        ],
    },
)

BODY = {"action_parameters": [{"name": "add_tag", "value": "x"}]}


AGGREGATE = [{"type": "terms", "name": "by", "field": "status", "size": 3}]


def found(far):
    return resources(far.Alerts.query_alerts_v2(limit=2))


COLLECTION = Collection(
    "Alerts",
    _alerts_endpoints,
    size=10,
    calls=CALLS,
    table=TABLE,
    warnings=("ignore::FutureWarning",),
    bodies={
        "PatchEntitiesAlertsV1": {"ids": ["a", "b"]} | BODY,
        "PatchEntitiesAlertsV2": {"ids": ["a", "b"]} | BODY,
        "PatchEntitiesAlertsV3": {"composite_ids": ["a", "b"]} | BODY,
        "PostAggregatesAlertsV1": [COUNT],
        "PostAggregatesAlertsV2": [COUNT],
        "PostCombinedAlertsV1": {"limit": 5, "filter": "status:'new'"},
        "PostEntitiesAlertsV1": {"ids": ["a", "b"]},
        "PostEntitiesAlertsV2": {"composite_ids": ["a", "b"]},
    },
    elsewhere={"PatchEntitiesAlertsV1": "PatchEntitiesAlertsV2"},
    simulated={
        "GetQueriesAlertsV1": lambda far: far.Alerts.query_alerts_v1(limit=1),
        "GetQueriesAlertsV2": lambda far: far.Alerts.query_alerts_v2(filter="status:'new'", limit=1),
        "PostEntitiesAlertsV1": lambda far: far.Alerts.get_alerts_v1(
            ids=resources(far.Alerts.query_alerts_v1(limit=1))
        ),
        "PostEntitiesAlertsV2": lambda far: far.Alerts.get_alerts_v2(composite_ids=found(far)),
        "PostCombinedAlertsV1": lambda far: far.Alerts.get_alerts_combined(limit=1),
        "PostAggregatesAlertsV1": lambda far: far.Alerts.get_aggregate_alerts_v1(body=AGGREGATE),
        "PostAggregatesAlertsV2": lambda far: far.Alerts.get_aggregate_alerts_v2(body=AGGREGATE),
        "PatchEntitiesAlertsV2": lambda far: far.Alerts.update_alerts_v2(
            ids=resources(far.Alerts.query_alerts_v1(limit=1)),
            action_parameters=[{"name": "update_status", "value": "in_progress"}],
        ),
        "PatchEntitiesAlertsV3": lambda far: far.Alerts.update_alerts_v3(
            composite_ids=found(far), action_parameters=[{"name": "update_status", "value": "in_progress"}]
        ),
    },
    models={
        "PostAggregatesAlertsV1": "Aggregate",
        "PostAggregatesAlertsV2": "Aggregate",
        "PostCombinedAlertsV1": "Alert",
        "PostEntitiesAlertsV1": "Alert",
        "PostEntitiesAlertsV2": "Alert",
        "PatchEntitiesAlertsV2": None,
        "PatchEntitiesAlertsV3": None,
    },
)
