"""What Flight Control reads, called in every way, sends what falconpy sends."""

from __future__ import annotations

from typing import ClassVar

import falconpy
import pytest
from falconpy._endpoint._mssp import _mssp_endpoints

import falconlite

from .calls import (
    NO_ARGUMENT,
    REFUSED,
    Call,
    Comparison,
    call,
    ids_body_differences,
    ids_body_forms,
    ids_forms,
    merged,
    names,
    search_forms,
    unchecked_forms,
)

pytestmark = pytest.mark.filterwarnings("ignore::falconlite.SDKDeprecationWarning")

PAGE = {"limit": 5, "offset": 10, "sort": "last_modified_timestamp|asc"}
IDS = {"ids": ["a", "b"]}

PLAIN = {
    "get_children": IDS,
    "get_children_v2": IDS,
    "get_cid_group_by_id": IDS,
    "get_cid_group_by_id_v1": {"cid_group_ids": ["a", "b"]},
    "get_cid_group_members_by": IDS,
    "get_cid_group_members_by_v1": {"cid_group_ids": ["a", "b"]},
    "get_roles_by_id": IDS,
    "get_user_group_members_by_id": IDS,
    "get_user_group_members_by_id_v1": {"user_group_ids": ["a", "b"]},
    "get_user_groups_by_id": IDS,
    "get_user_groups_by_id_v1": {"user_group_ids": ["a", "b"]},
    "query_children": {"filter": "cid:'a'", **PAGE},
    "query_cid_group_members": {"cid": "a", **PAGE},
    "query_cid_groups": {"name": "a b", **PAGE},
    "query_roles": {"user_group_id": "a", "cid_group_id": "b", "role_id": "c", **PAGE},
    "query_user_group_members": {"user_uuid": "a", **PAGE},
    "query_user_groups": {"name": "a b", **PAGE},
}
BY_ID = {method: next(iter(given)) for method, given in PLAIN.items() if method.startswith("get_")}
GETS = " ".join(method for method in BY_ID if method != "get_children_v2")
FIND = " ".join(method for method in PLAIN if method.startswith("query_"))
OF_ONE = {"query_cid_group_members": "cid", "query_user_group_members": "user_uuid"}
"""Searches that cannot do without an argument, and which that is."""


def plain_calls():
    """Call each method that reads under each of its names."""
    for name, method in names(falconpy, "FlightControl").items():
        if method in PLAIN:
            yield Call("FlightControl", name, "keywords", (), PLAIN[method])


def search_calls():
    yield from search_forms("FlightControl", "query_children", PLAIN["query_children"])
    for method in FIND.split():
        one = {name: "a" for name in [OF_ONE.get(method)] if name}
        yield call("FlightControl", method, "page", **one, limit=1, offset=0)
        yield call("FlightControl", method, "page in parameters", parameters={**one, "limit": 1})
        yield call("FlightControl", method, "unknown keyword", **one, limt=5)
        yield call("FlightControl", method, "unknown in parameters", parameters={**one, "x": 1})
        yield call("FlightControl", method, "positional text", "a")
        yield call("FlightControl", method, "body", **one, body={"limit": 1})
        yield call("FlightControl", method, "None", **one, limit=None, sort="x")
    for method in OF_ONE:
        yield call("FlightControl", method, "nothing")
        yield call("FlightControl", method, "nothing, unchecked")


def id_calls():
    for method, name in BY_ID.items():
        yield from ids_forms("FlightControl", method, name)
        yield from unchecked_forms("FlightControl", method, name)
    yield from ids_body_forms("FlightControl", "get_children_v2")


DESCRIBE = "POST /mssp/entities/children/GET/v2"

TABLE = merged(
    {
        ("an argument that does not exist is a TypeError", "3.1, W12"): [
            (FIND, ["unknown keyword", "body"], NO_ARGUMENT),
        ],
        ("an extra positional argument is a TypeError", "3.1, W50"): [
            (FIND, ["positional text"], NO_ARGUMENT),
            (GETS, ["two positionals"], NO_ARGUMENT),
        ],
        ("an argument given twice is a TypeError, as for any function", "3.1"): [
            (GETS, ["positional and keyword"], NO_ARGUMENT),
        ],
        ("a comma-separated str is split, without the spaces, wherever a list is expected", "3.2, W14"): [
            (GETS, ["keyword commas and spaces", "positional commas", "parameters commas"], "as keywords"),
        ],
        ("a call without its IDs is not sent; falconpy sends it", "3.4, W51"): [
            (GETS, ["empty list", "empty text", "None", "nothing"], REFUSED),
            ("get_children_v2", ["empty list", "empty text", "None", "nothing", "body of something else"], REFUSED),
            (" ".join(OF_ONE), ["nothing"], REFUSED),
        ],
        ("every operation sends parameters; in falconpy only most do", "3.1"): [
            ("get_children_v2", ["unknown in parameters"], f'{DESCRIBE}?x=1 {{"ids": ["a"]}} -> 200'),
        ],
        ("an explicit empty value is sent", "3.1"): [
            ("get_children_v2", ["empty list, unchecked"], f'{DESCRIBE} {{"ids": []}} -> 200'),
        ],
    },
    ids_body_differences("get_children_v2"),
)


class TestFlightControl(Comparison):
    calls: ClassVar = [*plain_calls(), *search_calls(), *id_calls()]
    table = TABLE
    endpoints: ClassVar = {"FlightControl": (_mssp_endpoints, 35)}

    def test_every_method_of_falconpy_exists_under_each_of_its_names(self, service):
        """What writes does not: it goes by ``override``."""
        ours = falconlite.FlightControl.operations
        theirs = names(falconpy, service)
        assert set(PLAIN) == {method for method in theirs.values() if method.startswith(("get_", "query_"))}
        for name, method in theirs.items():
            assert (name in ours) is (method in PLAIN)
            assert method not in PLAIN or ours[name] is ours[method]

    def test_every_operation_id_of_falconpy_leads_to_its_verb_and_route(self, service):
        declared, count = self.endpoints[service]
        assert len({row[0] for row in declared}) == count
        read = {id: (verb, route) for id, verb, route, *_ in declared if id.startswith(("get", "query"))}
        for id, asked in read.items():
            operation = falconlite.FlightControl.operations[id]
            assert (operation.verb, operation.route) == asked
        assert {operation.alias for operation in falconlite.FlightControl.operations.values()} <= set(read)
