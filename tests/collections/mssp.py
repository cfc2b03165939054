"""Calls of each operation of Flight Control, in every way, and where falconlite means to differ."""

from __future__ import annotations

import json
import re
from typing import Any

from falconpy._endpoint._mssp import _mssp_endpoints

from tests.compat.calls import (
    NO_ARGUMENT,
    REFUSED,
    Collection,
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
GROUP = {"name": "n", "description": "d", "cid": "c", "cid_group_id": "g"}
CHILDREN = {"cid_group_id": "g", "cids": ["a", "b"]}
USERS = {"user_group_id": "g", "user_uuids": ["a", "b"]}
LINK = {"id": "i", "cid_group_id": "g", "user_group_id": "u", "role_ids": ["a", "b"]}
WRITES: dict[str, dict[str, Any]] = {
    "add_cid_group_members": CHILDREN,
    "delete_cid_group_members": CHILDREN,
    "delete_cid_group_members_v1": CHILDREN,
    "create_cid_groups": GROUP,
    "update_cid_groups": GROUP,
    "add_role": LINK,
    "delete_roles": LINK,
    "add_user_group_members": USERS,
    "delete_user_group_members": USERS,
    "create_user_groups": {"name": "n", "description": "d", "cid": "c", "user_group_id": "g"},
    "update_user_groups": {"name": "n", "description": "d", "cid": "c", "user_group_id": "g"},
}
"""The methods that send one record, in a body."""
LISTS = {method: name for method, record in WRITES.items() for name, value in record.items() if isinstance(value, list)}
"""The writes that take a list, and its name."""
PLAIN |= {
    **WRITES,
    "delete_cid_groups": {"cid_group_ids": ["a", "b"]},
    "delete_user_groups": {"user_group_ids": ["a", "b"]},
}
BY_ID = {method: next(iter(given)) for method, given in PLAIN.items() if method not in WRITES and len(given) == 1}
GETS = " ".join(method for method in BY_ID if method != "get_children_v2")
FIND = " ".join(method for method in PLAIN if method.startswith("query_"))
OF_ONE = {"query_cid_group_members": "cid", "query_user_group_members": "user_uuid"}
"""Searches that cannot do without an argument, and which that is."""


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


def write_calls():
    """Pass a record by keywords, or a body."""
    for method, record in WRITES.items():
        listed = LISTS.get(method)
        body = {"resources": [record, record]}
        yield call("FlightControl", method, "body", body=body)
        yield call("FlightControl", method, "body over keywords", body=body, **record)
        yield call("FlightControl", method, "positional dict", body)
        yield call("FlightControl", method, "two positionals", body, body)
        yield call("FlightControl", method, "one keyword", **dict([next(iter(record.items()))]))
        yield call("FlightControl", method, "unknown keyword", **record, naem="n")
        yield call("FlightControl", method, "nothing")
        if record is GROUP:
            yield call("FlightControl", method, "default", **record, is_default=True)
        if listed:
            yield call("FlightControl", method, "commas", **(record | {listed: "a,b"}))
            yield call("FlightControl", method, "one text", **(record | {listed: "a"}))
            yield call("FlightControl", method, "empty list", **(record | {listed: []}))


DESCRIBE = "POST /mssp/entities/children/GET/v2"

GROUPING = ("create_cid_groups", "update_cid_groups")
WRITING = " ".join(WRITES)
USERS_OF = "add_user_group_members delete_user_group_members"
ROUTES = {row[0]: f"{row[1]} {row[2]}" for row in _mssp_endpoints}
IDS_OF_WRITES = {
    **{method: re.sub(r"_(.)", lambda m: m[1].upper(), method).replace("Cid", "CID") for method in WRITES},
    "delete_cid_group_members": "deleteCIDGroupMembersV2",
    "delete_roles": "deletedRoles",
}


def sent(method, record):
    """Describe the request of a write of one record, or of none."""
    verb_and_route = ROUTES[IDS_OF_WRITES[method]]
    if record is None and verb_and_route.startswith("DELETE"):
        return f"{verb_and_route} -> 200"
    body = json.dumps({"resources": [] if record is None else [record]}, sort_keys=True)
    return f"{verb_and_route} {body} -> 200"


TABLE = merged(
    {
        ("an extra positional argument is a TypeError", "3.1, W50"): [
            (FIND, ["positional text"], NO_ARGUMENT),
            (f"{GETS} {WRITING}", ["two positionals"], NO_ARGUMENT),
        ],
        ("an argument given twice is a TypeError, as for any function", "3.1"): [
            (GETS, ["positional and keyword"], NO_ARGUMENT),
        ],
        ("a comma-separated str is split, without the spaces, wherever a list is expected", "3.2, W14"): [
            (GETS, ["keyword commas and spaces", "positional commas", "parameters commas"], "as keywords"),
            (USERS_OF, ["commas"], "as keywords"),
        ],
        ("a single value is a list wherever a list is expected", "3.2, W14"): [
            (method, ["one text"], sent(method, USERS | {"user_uuids": ["a"]})) for method in USERS_OF.split()
        ],
        ("a call without its IDs is not sent; falconpy sends it", "3.4, W51"): [
            (GETS, ["empty list", "empty text", "None", "nothing"], REFUSED),
            ("get_children_v2", ["empty list", "empty text", "None", "nothing"], REFUSED),
            (" ".join(OF_ONE), ["nothing"], REFUSED),
        ],
        ("every operation sends parameters; in falconpy only most do", "3.1"): [
            ("get_children_v2", ["unknown in parameters"], f'{DESCRIBE}?x=1 {{"ids": ["a"]}} -> 200'),
        ],
        ("an argument that does not exist is a TypeError", "3.1, W12"): [
            (f"{FIND} {WRITING}", ["unknown keyword"], NO_ARGUMENT),
            (FIND, ["body"], NO_ARGUMENT),
        ],
        ("a body is also accepted as the first positional argument", "3.1"): [
            (WRITING, ["positional dict"], "as body"),
        ],
        ("falconpy loses is_default", "3.1"): [
            (method, ["default"], sent(method, GROUP | {"is_default": True})) for method in GROUPING
        ],
        ("a record without fields is not sent", "3.1"): [
            (method, ["nothing"], sent(method, None)) for method in WRITES
        ],
        ("an explicit empty value is sent", "3.1"): [
            *((method, ["empty list"], sent(method, WRITES[method] | {name: []})) for method, name in LISTS.items()),
            ("get_children_v2", ["empty list, unchecked"], f'{DESCRIBE} {{"ids": []}} -> 200'),
        ],
    },
    ids_body_differences("get_children_v2"),
)

CALLS = [*plain_forms("FlightControl", PLAIN), *search_calls(), *id_calls(), *write_calls()]


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
    _mssp_endpoints,
    size=35,
    calls=CALLS,
    table=TABLE,
    warnings=("ignore::falconlite.SDKDeprecationWarning",),
    bodies={
        "deleteCIDGroupMembers": {"resources": [CHILDREN]},
        "getChildrenV2": IDS,
        **{id: {"resources": [WRITES[method]]} for method, id in IDS_OF_WRITES.items()},
    },
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
    commands={
        (
            "without a body argument, the body that the method builds is sent",
            "10: keyword, parameters, body convention",
        ): [
            (
                " ".join(id for id in IDS_OF_WRITES.values() if not id.startswith("delete")),
                ["nothing"],
                'the body {"resources": []}',
            ),
        ],
    },
    elsewhere={"deleteCIDGroupMembers": "deleteCIDGroupMembersV2"},
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
        **dict.fromkeys(
            ("addCIDGroupMembers", "deleteCIDGroupMembersV1", "deleteCIDGroupMembersV2"), "CIDGroupMembers"
        ),
        **dict.fromkeys(("createCIDGroups", "updateCIDGroups"), "CIDGroup"),
        **dict.fromkeys(("addRole", "deletedRoles"), "Role"),
        **dict.fromkeys(("addUserGroupMembers", "deleteUserGroupMembers"), "UserGroupMembers"),
        **dict.fromkeys(("createUserGroups", "updateUserGroups"), "UserGroup"),
        **dict.fromkeys(("deleteCIDGroups", "deleteUserGroups")),
    },
)
