"""Calls of every operation of detections, in every way, and where falconlite means to differ."""

from __future__ import annotations

from falconpy._endpoint._detects import _detects_endpoints

from tests.compat.calls import (
    NO_ARGUMENT,
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

SEARCH = {"filter": "status:'new'", "limit": 5, "offset": 10, "sort": "last_behavior|desc", "q": "a b"}
UPDATE = {"ids": ["a", "b"], "assigned_to_uuid": "u", "comment": "c", "show_in_ui": True, "status": "new"}

PLAIN = {
    "get_aggregate_detects": {"name": "n", "type": "terms", "field": "status"},
    "update_detects_by_ids": UPDATE,
    "get_detect_summaries": {"ids": ["a", "b"]},
    "query_detects": SEARCH,
}


def aggregate_calls():
    method = ("Detects", "get_aggregate_detects")
    yield from aggregate_forms(*method)
    yield call(*method, "fields of its own", extended_bounds={"min": "a", "max": "b"}, filters_spec={"filters": {}})


def query_calls():
    yield from search_forms("Detects", "query_detects", SEARCH)
    yield call("Detects", "query_detects", "unknown keyword", limt=5)
    yield call("Detects", "query_detects", "positional dict", {"limit": 1})
    yield call("Detects", "query_detects", "body", body={"limit": 1})


def summary_calls():
    yield from ids_forms("Detects", "get_detect_summaries")
    yield from ids_body_forms("Detects", "get_detect_summaries")
    yield from unchecked_forms("Detects", "get_detect_summaries")


def update_calls():
    update = ("Detects", "update_detects_by_ids")
    yield from ids_forms(*update)
    yield from ids_body_forms(*update)
    yield from unchecked_forms(*update)
    for name in ("status", "assigned_to_uuid", "comment"):
        yield call(*update, name, ids="a", **{name: "x"})
        yield call(*update, f"{name} empty", ids="a", **{name: ""})
        yield call(*update, f"{name} None", ids="a", **{name: None})
        yield call(*update, f"{name} of a wrong type", ids="a", **{name: 7})
    yield call(*update, "shown", ids="a", show_in_ui=True)
    yield call(*update, "hidden", ids="a", show_in_ui=False)
    yield call(*update, "shown as text", ids="a", show_in_ui="true")
    yield call(*update, "comment and status", ids="a", comment="c", status="new")
    yield call(*update, "comment and shown", ids="a", comment="c", show_in_ui=True)
    yield call(*update, "comment and hidden", ids="a", comment="c", show_in_ui=False)
    yield call(*update, "comment and assigned", ids="a", comment="c", assigned_to_uuid="u")
    yield call(*update, "comment and empty status", ids="a", comment="c", status="")
    yield call(*update, "comment in a body", body={"ids": ["a"], "comment": "c"})
    yield call(*update, "comment and status in a body", body={"ids": ["a"], "comment": "c", "status": "new"})
    yield call(*update, "comment and hidden in a body", body={"ids": ["a"], "comment": "c", "show_in_ui": False})
    yield call(*update, "body over keywords", body={"ids": ["a"], "status": "new"}, ids=["b"], comment="c")
    yield call(*update, "positional dict and keyword", {"ids": ["a"]}, status="new")
    yield call(*update, "behaviors", ids="a", status="new", new_behaviors_processed=["1", "2"])
    yield call(*update, "behaviors commas", ids="a", status="new", new_behaviors_processed="1,2")
    yield call(*update, "behaviors, unchecked", ids="a", status="new", new_behaviors_processed=["1", "2"])
    yield call(*update, "behaviors commas, unchecked", ids="a", status="new", new_behaviors_processed="1,2")
    yield call(*update, "behaviors empty", ids="a", status="new", new_behaviors_processed=[])
    yield call(*update, "positional and keywords", "a,b", status="closed")
    yield call(*update, "no ids", status="new")
    yield call(*update, "no ids, unchecked", status="new")
    yield call(*update, "unknown keyword", ids="a", stauts="new")


CALLS = [*plain_forms("Detects", PLAIN), *aggregate_calls(), *query_calls(), *summary_calls(), *update_calls()]

SUMMARIES = "POST /detects/entities/summaries/GET/v1"
UPDATES = "PATCH /detects/entities/detects/v2"
BOTH = "get_detect_summaries update_detects_by_ids"
CHANGE = "update_detects_by_ids"


def changed(fields):
    return f"{UPDATES} {{{fields}}} -> 200"


TABLE = merged(
    aggregate_differences("get_aggregate_detects", ["/detects/aggregates/detects/GET/v1"]),
    ids_body_differences(BOTH),
    {
        ("an argument that does not exist is a TypeError", "3.1, W12"): [
            ("query_detects", ["unknown keyword", "body"], NO_ARGUMENT),
            (CHANGE, ["unknown keyword"], NO_ARGUMENT),
        ],
        ("a dict is also accepted as the first positional argument; falconpy answers 500", "3.1, W50"): [
            ("query_detects", ["positional dict"], "GET /detects/queries/detects/v1?limit=1 -> 200"),
        ],
        ("every operation sends parameters; in falconpy only most do", "3.1"): [
            ("get_detect_summaries", ["unknown in parameters"], f'{SUMMARIES}?x=1 {{"ids": ["a"]}} -> 200'),
            (
                "get_aggregate_detects",
                ["parameters"],
                'POST /detects/aggregates/detects/GET/v1?x=1 [{"field": "status", "name": "n", "type": "terms"}] -> 200',
            ),
            (CHANGE, ["unknown in parameters"], f'{UPDATES}?x=1 {{"ids": ["a"]}} -> 200'),
        ],
        ("a caller's own body is sent unchanged; the API reports missing fields", "3.4, 10 validate_payloads"): [
            ("get_detect_summaries", ["body of something else"], f'{SUMMARIES} {{"x": 1}} -> 200'),
            (CHANGE, ["body of something else"], changed('"x": 1')),
        ],
        ("a body accepts any iterable as a list", "3.2, W15"): [(BOTH, ["body tuple"], "as body")],
        ("a caller's own body may contain fields that falconpy's check does not know", "10 validate_payloads"): [
            ("get_detect_summaries", ["body of more"], f'{SUMMARIES} {{"ids": ["a"], "x": 1}} -> 200'),
            (CHANGE, ["body of more"], changed('"ids": ["a"], "x": 1')),
        ],
        ("an explicit empty value is sent", "3.1"): [
            ("get_detect_summaries", ["empty list, unchecked"], f'{SUMMARIES} {{"ids": []}} -> 200'),
            (CHANGE, ["empty list, unchecked"], changed('"ids": []')),
            (CHANGE, ["status empty"], changed('"ids": ["a"], "status": ""')),
            (CHANGE, ["assigned_to_uuid empty"], changed('"assigned_to_uuid": "", "ids": ["a"]')),
            (CHANGE, ["comment empty"], changed('"comment": "", "ids": ["a"]')),
            (
                CHANGE,
                ["comment and empty status"],
                changed('"comment": "c", "ids": ["a"], "show_in_ui": true, "status": ""'),
            ),
            (CHANGE, ["behaviors empty"], changed('"ids": ["a"], "new_behaviors_processed": [], "status": "new"')),
        ],
        ("an argument that falconpy or the API documents is sent; falconpy's check refuses it", "B"): [
            (CHANGE, ["behaviors"], "as behaviors, unchecked"),
            (CHANGE, ["behaviors commas"], "as behaviors commas, unchecked"),
        ],
        ("the API and type checkers check the type of a value", "10 validate_payloads"): [
            (CHANGE, ["status of a wrong type"], changed('"ids": ["a"], "status": 7')),
            (CHANGE, ["assigned_to_uuid of a wrong type"], changed('"assigned_to_uuid": 7, "ids": ["a"]')),
            (CHANGE, ["comment of a wrong type"], changed('"comment": 7, "ids": ["a"], "show_in_ui": true')),
            (CHANGE, ["shown as text"], changed('"ids": ["a"], "show_in_ui": "true"')),
        ],
        ("no argument is changed into another value", "B: show_in_ui is added where a comment is alone"): [
            (CHANGE, ["comment and hidden"], changed('"comment": "c", "ids": ["a"], "show_in_ui": false')),
            (CHANGE, ["comment and hidden in a body"], changed('"comment": "c", "ids": ["a"], "show_in_ui": false')),
        ],
        ("a caller's own body is sent unchanged", "3.1"): [
            (CHANGE, ["comment in a body"], changed('"comment": "c", "ids": ["a"]')),
        ],
    },
)


AGGREGATE = [{"type": "terms", "name": "by", "field": "status", "size": 3}]


COLLECTION = Collection(
    "Detects",
    _detects_endpoints,
    size=4,
    calls=CALLS,
    table=TABLE,
    warnings=("ignore::FutureWarning",),
    bodies={
        "GetAggregateDetects": [{"name": "n", "type": "terms", "field": "status"}],
        "GetDetectSummaries": {"ids": ["a", "b"]},
        "UpdateDetectsByIdsV2": {"ids": ["a", "b"], "status": "new", "show_in_ui": True},
    },
    simulated={
        "QueryDetects": lambda far: far.Detects.query_detects(limit=1),
        "GetDetectSummaries": lambda far: far.Detects.get_detect_summaries(
            ids=resources(far.Detects.query_detects(limit=1))
        ),
        "GetAggregateDetects": lambda far: far.Detects.get_aggregate_detects(body=AGGREGATE),
        "UpdateDetectsByIdsV2": lambda far: far.Detects.update_detects_by_ids(
            ids=resources(far.Detects.query_detects(limit=1)), status="in_progress"
        ),
    },
    models={
        "GetAggregateDetects": "Aggregate",
        "GetDetectSummaries": "Detection",
        "UpdateDetectsByIdsV2": None,
    },
)
