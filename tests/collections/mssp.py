"""Calls of what Flight Control reads, in every way, and where falconlite means to differ."""

from __future__ import annotations

import falconpy
from falconpy._endpoint._mssp import _mssp_endpoints

from tests.compat.calls import (
    NO_ARGUMENT,
    REFUSED,
    Call,
    Collection,
    call,
    ids_body_differences,
    ids_body_forms,
    ids_forms,
    merged,
    names,
    resources,
    search_forms,
    unchecked_forms,
)

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
            ("get_children_v2", ["empty list", "empty text", "None", "nothing"], REFUSED),
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

CALLS = [*plain_calls(), *search_calls(), *id_calls()]


def first(far, query):
    return resources(getattr(far.FlightControl, query)())[0]


def user(far):
    return resources(far.FlightControl.get_user_group_members_by_id(first(far, "query_user_groups")))[0]["user_uuids"][
        0
    ]


def links(far):
    return resources(far.FlightControl.query_roles(user_group_id=first(far, "query_user_groups")))


COLLECTION = Collection(
    "FlightControl",
    [row for row in _mssp_endpoints if row[0].startswith(("get", "query"))],
    size=21,
    calls=CALLS,
    table=TABLE,
    warnings=("ignore::falconlite.SDKDeprecationWarning",),
    bodies={"getChildrenV2": IDS},
    simulated={
        "queryChildren": lambda far: far.FlightControl.query_children(sort="last_modified_timestamp|asc"),
        "queryCIDGroups": lambda far: far.FlightControl.query_cid_groups(name="All customers"),
        "queryCIDGroupMembers": lambda far: far.FlightControl.query_cid_group_members(cid=far.cloud.children[0]),
        "queryUserGroups": lambda far: far.FlightControl.query_user_groups(limit=1),
        "queryUserGroupMembers": lambda far: far.FlightControl.query_user_group_members(user_uuid=user(far)),
        "queryRoles": lambda far: far.FlightControl.query_roles(cid_group_id=first(far, "query_cid_groups")),
        "getChildren": lambda far: far.FlightControl.get_children(far.cloud.children),
        "getChildrenV2": lambda far: far.FlightControl.get_children_v2(ids=list(far.cloud.children)),
        "getCIDGroupByIdV1": lambda far: far.FlightControl.get_cid_group_by_id_v1(first(far, "query_cid_groups")),
        "getCIDGroupByIdV2": lambda far: far.FlightControl.get_cid_group_by_id(first(far, "query_cid_groups")),
        "getCIDGroupMembersByV1": lambda far: far.FlightControl.get_cid_group_members_by_v1(
            first(far, "query_cid_groups")
        ),
        "getCIDGroupMembersByV2": lambda far: far.FlightControl.get_cid_group_members_by(
            first(far, "query_cid_groups")
        ),
        "getUserGroupsByIDV1": lambda far: far.FlightControl.get_user_groups_by_id_v1(first(far, "query_user_groups")),
        "getUserGroupsByIDV2": lambda far: far.FlightControl.get_user_groups_by_id(first(far, "query_user_groups")),
        "getUserGroupMembersByIDV1": lambda far: far.FlightControl.get_user_group_members_by_id_v1(
            first(far, "query_user_groups")
        ),
        "getUserGroupMembersByIDV2": lambda far: far.FlightControl.get_user_group_members_by_id(
            first(far, "query_user_groups")
        ),
        "getRolesByID": lambda far: far.FlightControl.get_roles_by_id(links(far)),
    },
    models={
        "getChildren": "ChildLink",
        "getChildrenV2": "ChildLink",
        "getCIDGroupMembersByV1": "CIDGroupMembers",
        "getCIDGroupMembersByV2": "CIDGroupMembers",
        "getCIDGroupByIdV1": "CIDGroup",
        "getCIDGroupByIdV2": "CIDGroup",
        "getRolesByID": "Role",
        "getUserGroupMembersByIDV1": "UserGroupMembers",
        "getUserGroupMembersByIDV2": "UserGroupMembers",
        "getUserGroupsByIDV1": "UserGroup",
        "getUserGroupsByIDV2": "UserGroup",
    },
)
