"""Calls of every operation of host groups, in every way, and where falconlite means to differ."""

from __future__ import annotations

from falconpy._endpoint._host_group import _host_group_endpoints

from tests.compat.calls import (
    NO_ARGUMENT,
    REFUSED,
    Collection,
    call,
    ids_forms,
    plain_forms,
    resources,
    search_forms,
    unchecked_forms,
)

GROUPS = {"filter": "name:'a b*'+group_type:'static'", "limit": 5, "offset": 10, "sort": "name.asc"}
MEMBERS = {"id": "g", "filter": "platform_name:'Mac'", "limit": 5, "offset": 10, "sort": "hostname.asc"}
GROUP = {"name": "n", "group_type": "dynamic", "description": "d", "assignment_rule": "tags:'x'"}
CHANGE = {"id": "g", "name": "n", "description": "d", "assignment_rule": "tags:'x'"}
IDS = {"ids": ["a", "b"]}
SOME = {"action_parameters": [{"name": "filter", "value": "(device_id:['a','b'])"}]}
ADD = {"action_name": "add-hosts", "ids": ["g"]}

PLAIN = {
    "query_combined_group_members": MEMBERS,
    "query_combined_host_groups": GROUPS,
    "query_group_members": MEMBERS,
    "query_host_groups": GROUPS,
    "perform_group_action": ADD | {"filter": "(device_id:['a'])", "disable_hostname_check": True},
    "get_host_groups": IDS,
    "create_host_groups": GROUP,
    "delete_host_groups": IDS,
    "update_host_groups": CHANGE,
}
SEARCHES = [name for name in PLAIN if name.startswith("query_")]
BY_ID = ["get_host_groups", "delete_host_groups"]


def search_calls():
    for method in SEARCHES:
        yield from search_forms("HostGroup", method, PLAIN[method])
        yield call("HostGroup", method, "number as text", limit="5", offset="0")
        yield call("HostGroup", method, "unknown keyword", limt=5)
        yield call("HostGroup", method, "unknown in parameters", parameters={"x": 1})
        yield call("HostGroup", method, "positional dict", {"limit": 1})
        yield call("HostGroup", method, "positional text", "g")
        yield call("HostGroup", method, "body", body={"limit": 1})
        yield call("HostGroup", method, "commas that are no list", filter="a,b", sort="c,d")
        yield call("HostGroup", method, "bars", sort="name|asc")
    for method in ("query_combined_group_members", "query_group_members"):
        yield call("HostGroup", method, "group", id="g")
        yield call("HostGroup", method, "group in parameters", parameters={"id": "g"})
        yield call("HostGroup", method, "group None", id=None, limit=1)
        yield call("HostGroup", method, "group empty", id="")


def id_calls():
    for method in BY_ID:
        yield from ids_forms("HostGroup", method)
        yield call("HostGroup", method, "number", ids=7)
        yield call("HostGroup", method, "positional dict", IDS)
        yield call("HostGroup", method, "body", body=IDS)
        yield from unchecked_forms("HostGroup", method)


def record_calls():
    for method, given in (("create_host_groups", GROUP), ("update_host_groups", CHANGE)):
        body = {"resources": [given, {"name": "m"}]}
        yield call("HostGroup", method, "body", body=body)
        yield call("HostGroup", method, "body over keywords", body=body, name="x", description="y")
        yield call("HostGroup", method, "body of something else", body={"x": [1, None, True]})
        yield call("HostGroup", method, "body as a list", body=[given])
        yield call("HostGroup", method, "body empty", body={}, **given)
        yield call("HostGroup", method, "body None", body=None, **given)
        yield call("HostGroup", method, "positional dict", body)
        yield call("HostGroup", method, "positional dict and keyword", body, name="x")
        yield call("HostGroup", method, "positional list", [given])
        yield call("HostGroup", method, "positional text", "n")
        yield call("HostGroup", method, "two positionals", body, body)
        yield call("HostGroup", method, "name only", name="n")
        yield call("HostGroup", method, "None left out", name="n", description=None, assignment_rule=None)
        yield call("HostGroup", method, "empty description", name="n", description="")
        yield call("HostGroup", method, "empty rule", name="n", assignment_rule="")
        yield call("HostGroup", method, "all empty", name="", description="")
        yield call("HostGroup", method, "nothing")
        yield call("HostGroup", method, "nothing, unchecked")
        yield call("HostGroup", method, "parameters", name="n", parameters={"x": 1})
        yield call("HostGroup", method, "arguments in parameters", parameters={"name": "n"})
        yield call("HostGroup", method, "unknown keyword", name="n", naem="m")
    yield call("HostGroup", "create_host_groups", "static by ID", name="n", group_type="staticByID")
    yield call("HostGroup", "create_host_groups", "unknown type", name="n", group_type="x")
    yield call("HostGroup", "create_host_groups", "ID", name="n", id="g")
    yield call("HostGroup", "update_host_groups", "type", id="g", group_type="static")
    yield call("HostGroup", "update_host_groups", "clear the rule", id="g", assignment_rule="")


def action_calls():
    act = ("HostGroup", "perform_group_action")
    body = IDS | SOME
    yield call(*act, "remove", action_name="remove-hosts", ids="g", filter="x")
    yield call(*act, "commas", action_name="add-hosts", ids="g,h", filter="x")
    yield call(*act, "commas and spaces", action_name="add-hosts", ids="g, h", filter="x")
    yield call(*act, "list", action_name="add-hosts", ids=["g", "h"], filter="x")
    yield call(*act, "tuple", action_name="add-hosts", ids=("g", "h"), filter="x")
    yield call(*act, "text", action_name="add-hosts", ids="g", filter="x")
    yield call(*act, "set", action_name="add-hosts", ids={"g"}, filter="x")
    yield call(*act, "no filter", **ADD)
    yield call(*act, "empty filter", **ADD, filter="")
    yield call(*act, "filter None", **ADD, filter=None)
    yield call(*act, "action_parameters", **ADD, **SOME)
    yield call(*act, "action_parameters and filter", **ADD, **SOME, filter="y")
    yield call(*act, "action_parameters empty", **ADD, action_parameters=[])
    yield call(*act, "action_parameters tuple", **ADD, action_parameters=tuple(SOME["action_parameters"]))
    yield call(*act, "body", action_name="add-hosts", body=body)
    yield call(*act, "body over keywords", **ADD, body=body, filter="y")
    yield call(*act, "body commas", action_name="add-hosts", body={"ids": "a,b", **SOME})
    yield call(*act, "body split", action_name="add-hosts", body={"ids": ["a", "b"], **SOME})
    yield call(*act, "body of more", action_name="add-hosts", body=body | {"x": 1})
    yield call(*act, "body without ids", action_name="add-hosts", body=SOME)
    yield call(*act, "body empty", **ADD, body={})
    yield call(*act, "parameters", parameters={"action_name": "add-hosts"}, body=body)
    yield call(*act, "parameters and keywords", parameters={"action_name": "add-hosts"}, ids=["g"], filter="x")
    yield call(
        *act, "keyword over parameters", parameters={"action_name": "add-hosts"}, action_name="remove-hosts", ids="g"
    )
    yield call(*act, "ids in parameters", parameters={"action_name": "add-hosts", "ids": ["g"]}, filter="x")
    yield call(*act, "ids split", action_name="add-hosts", ids=["g"], filter="x")
    yield call(*act, "filter in parameters", parameters={"action_name": "add-hosts", "filter": "x"}, ids=["g"])
    yield call(*act, "unknown in parameters", parameters={"x": 1}, **ADD)
    yield call(*act, "check", **ADD, disable_hostname_check=False)
    yield call(*act, "check in parameters", **ADD, parameters={"disable_hostname_check": True})
    yield call(*act, "upper case", action_name="ADD-HOSTS", ids=["g"], filter="x")
    yield call(*act, "unknown action", action_name="zap", ids=["g"])
    yield call(*act, "unknown action, unchecked", action_name="zap", ids=["g"])
    yield call(*act, "underscore", action_name="add_hosts", ids=["g"])
    yield call(*act, "no action", ids=["g"])
    yield call(*act, "action None", action_name=None, ids=["g"])
    yield call(*act, "no ids", action_name="add-hosts", filter="x")
    yield call(*act, "no ids, unchecked", action_name="add-hosts", filter="x")
    yield call(*act, "name and value", **ADD, name="filter", value="x")
    yield call(*act, "positional dict", body, action_name="add-hosts")
    yield call(*act, "positional text", "add-hosts", ids=["g"])


CALLS = [*plain_forms("HostGroup", PLAIN), *search_calls(), *id_calls(), *record_calls(), *action_calls()]

FIND, BY_IDS, RECORDS = " ".join(SEARCHES), " ".join(BY_ID), "create_host_groups update_host_groups"
GROUP_ROUTE = "/devices/entities/host-groups/v1"
ACT = "POST /devices/entities/host-group-actions/v1?action_name=add-hosts"
TEXT = "a text in the first place is sent as the body, a JSON text"


def record(verb, fields, query=""):
    return f'{verb} {GROUP_ROUTE}{query} {{"resources": [{{{fields}}}]}} -> 200'


TABLE: dict[tuple[str, str], list[tuple[str, list[str], str]]] = {
    ("an argument that does not exist is a TypeError", "3.1, W12"): [
        (FIND, ["unknown keyword", "body"], NO_ARGUMENT),
        (BY_IDS, ["body"], NO_ARGUMENT),
        (RECORDS, ["unknown keyword"], NO_ARGUMENT),
        ("create_host_groups", ["ID"], NO_ARGUMENT),
        ("update_host_groups", ["type"], NO_ARGUMENT),
        ("perform_group_action", ["name and value"], NO_ARGUMENT),
    ],
    ("a dict is also accepted as the first positional argument; falconpy answers 500", "3.1, W50"): [
        *[
            (method, ["positional dict"], f"GET {route}?limit=1 -> 200")
            for method, route in {
                "query_combined_group_members": "/devices/combined/host-group-members/v1",
                "query_combined_host_groups": "/devices/combined/host-groups/v1",
                "query_group_members": "/devices/queries/host-group-members/v1",
                "query_host_groups": "/devices/queries/host-groups/v1",
            }.items()
        ],
        ("perform_group_action", ["positional dict"], "as body"),
    ],
    ("an extra positional argument is a TypeError", "3.1, W50"): [
        (FIND, ["positional text"], NO_ARGUMENT),
        (f"{BY_IDS} {RECORDS}", ["two positionals"], NO_ARGUMENT),
        ("perform_group_action", ["positional text"], NO_ARGUMENT),
    ],
    ("an argument given twice is a TypeError, as for any function", "3.1"): [
        (BY_IDS, ["positional and keyword"], NO_ARGUMENT),
    ],
    ("a comma-separated str is split, without the spaces, wherever a list is expected", "3.2, W14"): [
        (BY_IDS, ["keyword commas and spaces", "positional commas", "parameters commas"], "as keywords"),
        ("perform_group_action", ["commas and spaces"], "as list"),
        ("perform_group_action", ["body commas"], "as body split"),
    ],
    ("a body accepts any iterable as a list", "3.2, W15"): [
        ("perform_group_action", ["tuple"], "as list"),
        ("perform_group_action", ["set"], "as text"),
    ],
    ("a call without its IDs is not sent; falconpy sends it", "3.4, W51"): [
        (BY_IDS, ["empty list", "empty text", "None", "nothing"], REFUSED),
        ("perform_group_action", ["no ids"], REFUSED),
    ],
    ("a mistake of the caller is a 400", "3.4, W51"): [
        (BY_IDS, ["positional dict"], REFUSED),
        ("perform_group_action", ["unknown action", "unknown action, unchecked", "underscore"], REFUSED),
        ("perform_group_action", ["no action", "action None"], REFUSED),
        (RECORDS, ["positional text"], REFUSED),
    ],
    ("a body is also accepted as the first positional argument", "3.1"): [
        (RECORDS, ["positional dict"], "as body"),
        (RECORDS, ["positional dict and keyword"], "as body over keywords"),
        (RECORDS, ["positional list"], "as body as a list"),
    ],
    ("an argument also works in parameters, and is sent where the API expects it", "3.1"): [
        (RECORDS, ["arguments in parameters"], "as name only"),
        ("perform_group_action", ["ids in parameters"], "as ids split"),
        ("perform_group_action", ["filter in parameters"], "as ids split"),
    ],
    ("every operation sends parameters; in falconpy only most do", "3.1"): [
        ("create_host_groups", ["parameters"], record("POST", '"name": "n"', "?x=1")),
        ("update_host_groups", ["parameters"], record("PATCH", '"name": "n"', "?x=1")),
    ],
    ("an explicit empty value is sent", "3.1, alerts_detects.md C: a rule can be cleared"): [
        ("create_host_groups", ["empty description"], record("POST", '"description": "", "name": "n"')),
        ("update_host_groups", ["empty description"], record("PATCH", '"description": "", "name": "n"')),
        ("create_host_groups", ["empty rule"], record("POST", '"assignment_rule": "", "name": "n"')),
        ("update_host_groups", ["empty rule"], record("PATCH", '"assignment_rule": "", "name": "n"')),
        ("update_host_groups", ["clear the rule"], record("PATCH", '"assignment_rule": "", "id": "g"')),
        ("create_host_groups", ["all empty"], record("POST", '"description": "", "name": ""')),
        ("update_host_groups", ["all empty"], record("PATCH", '"description": "", "name": ""')),
        (
            "perform_group_action",
            ["action_parameters empty"],
            f'{ACT} {{"action_parameters": [], "ids": ["g"]}} -> 200',
        ),
    ],
    ("no argument is dropped", "3.2, 3.4"): [
        (
            "perform_group_action",
            ["action_parameters and filter"],
            (
                f'{ACT} {{"action_parameters": [{{"name": "filter", "value": "(device_id:[\'a\',\'b\'])"}}, '
                '{"name": "filter", "value": "y"}], "ids": ["g"]} -> 200'
            ),
        ),
    ],
    ("an empty filter could match every host, so it is refused", "3.4"): [
        ("perform_group_action", ["empty filter"], REFUSED),
    ],
    ("an action is sent in the API's spelling", "hosts.md 7"): [
        ("perform_group_action", ["upper case"], "as ids split"),
    ],
}


def group(far):
    settings = {"name": f"group of {len(far.cloud.requests)}", "group_type": "static"}
    return resources(far.HostGroup.create_host_groups(**settings))[0]["id"]


def aid(far):
    return resources(far.Hosts.query_devices_by_filter(limit=1))[0]


COLLECTION = Collection(
    "HostGroup",
    _host_group_endpoints,
    size=9,
    calls=CALLS,
    table=TABLE,
    bodies={
        "createHostGroups": {"resources": [{"name": "n", "group_type": "static"}]},
        "performGroupAction": IDS | {"action_parameters": [{"name": "add_tag", "value": "x"}]},
        "updateHostGroups": {"resources": [{"id": "g", "name": "n"}]},
    },
    parameters={"performGroupAction": {"action_name": "add-hosts"}},
    commands={
        (
            "without a body argument, the body that the method builds is sent",
            "10: keyword, parameters, body convention",
        ): [
            ("createHostGroups updateHostGroups", ["nothing"], 'the body {"resources": []}'),
        ],
    },
    simulated={
        "queryHostGroups": lambda far: far.HostGroup.query_host_groups(sort="name.asc"),
        "queryCombinedHostGroups": lambda far: far.HostGroup.query_combined_host_groups(),
        "queryGroupMembers": lambda far: far.HostGroup.query_group_members(id=group(far)),
        "queryCombinedGroupMembers": lambda far: far.HostGroup.query_combined_group_members(id=group(far), limit=2),
        "getHostGroups": lambda far: far.HostGroup.get_host_groups(ids=group(far)),
        "createHostGroups": lambda far: far.HostGroup.create_host_groups(
            name="by rule", group_type="dynamic", assignment_rule="platform_name:'Linux'"
        ),
        "updateHostGroups": lambda far: far.HostGroup.update_host_groups(id=group(far), description="of a test"),
        "deleteHostGroups": lambda far: far.HostGroup.delete_host_groups(ids=group(far)),
        "performGroupAction": lambda far: far.HostGroup.perform_group_action(
            action_name="add-hosts", ids=group(far), filter=f"(device_id:['{aid(far)}'])"
        ),
    },
    models={
        "queryCombinedGroupMembers": "Device",
        "queryCombinedHostGroups": "Group",
        "performGroupAction": "Group",
        "getHostGroups": "Group",
        "createHostGroups": "Group",
        "updateHostGroups": "Group",
    },
)
