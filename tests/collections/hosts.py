"""Calls of every operation of hosts, in every way, and where falconlite means to differ."""

from __future__ import annotations

from falconpy._endpoint._hosts import _hosts_endpoints

from tests.compat.calls import (
    NO_ARGUMENT,
    REFUSED,
    Collection,
    call,
    ids_body_forms,
    ids_forms,
    plain_forms,
    resources,
    search_forms,
    unchecked_forms,
)

SEARCH = {"filter": "hostname:'a b*'+platform_name:'Mac'", "limit": 5, "offset": 10, "sort": "hostname.asc"}
IDS = {"ids": ["a", "b"]}

PLAIN = {
    "query_devices_by_filter": SEARCH,
    "query_devices_by_filter_scroll": SEARCH | {"offset": "token=="},
    "query_devices_by_filter_combined": SEARCH | {"offset": "token==", "fields": "hostname,device_id"},
    "query_hidden_devices": SEARCH,
    "query_hidden_devices_combined": SEARCH | {"offset": "token==", "fields": "hostname"},
    "get_device_details": IDS,
    "get_device_details_v1": IDS,
    "get_device_details_v2": IDS,
    "get_online_state": IDS,
    "perform_action": IDS | {"action_name": "contain"},
    "perform_group_action": IDS
    | {"action_name": "add_group_member", "name": "filter", "value": "x", "disable_hostname_check": True},
    "update_device_tags": IDS | {"action_name": "add", "tags": ["x", "FalconGroupingTags/y"]},
    "query_device_login_history_v1": IDS,
    "query_device_login_history_v2": IDS,
    "query_network_address_history": IDS,
    "devices_actions_delete_v1": IDS,
}
SEARCHES = [name for name in PLAIN if name.startswith("query_") and "history" not in name]
BY_ID = ["get_device_details_v1", "get_device_details_v2", "get_online_state"]
IDS_IN_BODY = [
    "get_device_details",
    "query_device_login_history_v1",
    "query_device_login_history_v2",
    "query_network_address_history",
]


def search_calls():
    for method in SEARCHES:
        yield from search_forms("Hosts", method, PLAIN[method])
    hosts = ("Hosts", "query_devices_by_filter")
    yield call(*hosts, "number as text", limit="5")
    yield call(*hosts, "float", limit=5.0)
    yield call(*hosts, "boolean", limit=True)
    yield call(*hosts, "boolean in parameters", parameters={"limit": False})
    yield call(*hosts, "list", sort=["a", "b"])
    yield call(*hosts, "tuple in parameters", parameters={"sort": ("a", "b")})
    yield call(*hosts, "comma text that is no list", filter="a,b", sort="c,d")
    yield call(*hosts, "signs", filter="a&b=c#d?e/f%g+h;i:[j]~k'l\"m")
    yield call(*hosts, "percent-encoded", filter="hostname%3A'x'")
    yield call(*hosts, "beyond ASCII", filter="hostname:'žluťoučký 東京 🦅'")
    yield call(*hosts, "line break", filter="a\r\nb")
    yield call(*hosts, "unknown in parameters", parameters={"facet": "x", "limit": 1})
    yield call(*hosts, "unknown keyword", limt=5)
    yield call(*hosts, "pythonic", limit=1, pythonic=True)
    yield call(*hosts, "expanded", limit=1, expand_result=True)
    yield call(*hosts, "headers and timeout", limit=1, headers={"X-Q": "1"}, timeout=9)
    yield call(*hosts, "positional dict", {"limit": 1})
    yield call(*hosts, "positional text", "x")
    yield call(*hosts, "builtin as a key", parameters={filter: "x"})
    yield call(*hosts, "parameters as text", parameters="limit=1")
    yield call(*hosts, "body", body={"limit": 1})
    yield call("Hosts", "query_devices_by_filter_combined", "list of fields", fields=["hostname", "device_id"])
    yield call("Hosts", "query_devices_by_filter_combined", "text of fields", fields="hostname,device_id")


def ids_calls():
    for method in BY_ID + IDS_IN_BODY:
        yield from ids_forms("Hosts", method)
    yield call("Hosts", "get_device_details_v2", "number", ids=7)
    yield call("Hosts", "get_device_details_v2", "list of numbers", ids=[1, 2])
    yield call("Hosts", "get_device_details_v2", "positional dict", IDS)
    yield call("Hosts", "get_device_details_v2", "pythonic", ids="a", pythonic=True)


def body_calls():
    for method in IDS_IN_BODY:
        yield from ids_body_forms("Hosts", method)
    login = ("Hosts", "query_device_login_history_v2")
    yield call(*login, "keywords of the query", ids=["a"], limit=5, to="now")
    yield call(*login, "from_", ids=["a"], from_="now-7d")
    yield call(*login, "from", **{"ids": ["a"], "from": "now-7d"})
    yield call(*login, "parameters of the query", ids=["a"], parameters={"from": "now-7d", "to": "now", "limit": 5})
    yield call(*login, "body and parameters", body=IDS, parameters={"limit": 5})


def action_calls():
    act = ("Hosts", "perform_action")
    body = {"ids": ["a"], "action_parameters": [{"name": "note", "value": "why"}]}
    for action in ("lift_containment", "hide_host", "unhide_host", "detection_suppress", "detection_unsuppress"):
        yield call(*act, action, action_name=action, ids="a")
    yield call(*act, "commas", action_name="contain", ids="a,b")
    yield call(*act, "tuple", action_name="contain", ids=("a", "b"))
    yield call(*act, "set", action_name="contain", ids={"a"})
    yield call(*act, "body", action_name="contain", body=body)
    yield call(*act, "body over ids", action_name="contain", body=body, ids=["b"])
    yield call(*act, "parameters", parameters={"action_name": "contain"}, ids=["a"])
    yield call(*act, "parameters and body", parameters={"action_name": "contain"}, body=body)
    yield call(*act, "keyword over parameters", parameters={"action_name": "contain"}, action_name="hide_host", ids="a")
    yield call(*act, "ids in parameters", parameters={"action_name": "contain", "ids": ["a"]})
    yield call(*act, "note", action_name="contain", ids=["a"], note="why")
    yield call(*act, "action_parameters", action_name="contain", ids=["a"], action_parameters=body["action_parameters"])
    yield call(*act, "upper case", action_name="CONTAIN", ids=["a"])
    yield call(*act, "lift_filesystem_containment_all", action_name="lift_filesystem_containment_all", ids=["a"])
    yield call(*act, "unknown action", action_name="zap", ids=["a"])
    yield call(*act, "no action", ids=["a"])
    yield call(*act, "action None", ids=["a"], action_name=None)
    yield call(*act, "no ids", action_name="contain")
    yield call(*act, "positional action", "contain", ids=["a"])
    yield call(*act, "positional body", body, action_name="contain")


def group_calls():
    group = ("Hosts", "perform_group_action")
    named = {"action_name": "add_group_member", "ids": ["g"]}
    body = {"action_parameters": [{"name": "filter", "value": "(device_id:['a'])"}]}
    yield call(*group, "remove_group_member", ids="g", action_name="remove_group_member", **body)
    yield call(*group, "remove_all", ids="g", action_name="remove_all")
    yield call(*group, "commas", ids="g,h", action_name="remove_all")
    yield call(*group, "tuple", ids=("g", "h"), action_name="remove_all")
    yield call(*group, "set", ids={"g", "h"}, action_name="remove_all")
    yield call(*group, "body", **named, body=body)
    yield call(*group, "body over keywords", **named, body=body, name="filter", value="y")
    yield call(*group, "action_parameters", **named, **body)
    yield call(*group, "action_parameters over name", **named, **body, name="filter", value="y")
    yield call(*group, "name only", **named, name="filter")
    yield call(*group, "value only", **named, value="x")
    yield call(*group, "parameters", parameters=named, body=body)
    yield call(*group, "parameters commas", parameters={**named, "ids": "g,h"}, body=body)
    yield call(*group, "parameters commas split", parameters={**named, "ids": ["g", "h"]}, body=body)
    yield call(*group, "parameters and keywords", parameters=named, name="filter", value="x")
    yield call(*group, "no check", **named, disable_hostname_check=False)
    yield call(*group, "check in parameters", parameters={**named, "disable_hostname_check": True})
    yield call(*group, "unknown action", ids="g", action_name="zap")
    yield call(*group, "no action", ids="g")
    yield call(*group, "no ids", action_name="remove_all")
    yield call(*group, "upper case", ids=["g"], action_name="ADD_GROUP_MEMBER", body=body)


def tag_and_delete_calls():
    tags = ("Hosts", "update_device_tags")
    yield call(*tags, "positionals", "add", ["a"], ["x"])
    yield call(*tags, "two positionals", "remove", "a", tags="x")
    yield call(*tags, "commas", action_name="remove", ids="a,b", tags="x,FalconGroupingTags/y")
    yield call(*tags, "tuples", action_name="add", ids=("a", "b"), tags=("x", "y"))
    yield call(*tags, "set of tags", action_name="add", ids=["a"], tags={"x"})
    yield call(*tags, "set of ids", action_name="add", ids={"a"}, tags=["x"])
    yield call(*tags, "upper case", action_name="ADD", ids=["a"], tags=["x"])
    yield call(*tags, "unknown action", action_name="zap", ids=["a"], tags=["x"])
    yield call(*tags, "no tags", action_name="add", ids=["a"], tags=[])
    yield call(*tags, "tags None", action_name="add", ids=["a"], tags=None)
    yield call(*tags, "tags missing", action_name="add", ids=["a"])
    yield call(*tags, "body", body={"action": "add", "device_ids": ["a"], "tags": ["FalconGroupingTags/x"]})

    delete = ("Hosts", "devices_actions_delete_v1")
    yield call(*delete, "all keywords", ids=["a"], filter="x", action_parameters=[{"name": "n", "value": "v"}])
    yield call(*delete, "text", ids="a")
    yield call(*delete, "commas", ids="a,b")
    yield call(*delete, "tuple", ids=("a", "b"))
    yield call(*delete, "set", ids={"a"})
    yield call(*delete, "positional", ["a"])
    yield call(*delete, "body", body={"ids": ["a"], "filter": "x"})
    yield call(*delete, "body commas", body={"ids": "a,b"})
    yield call(*delete, "body over ids", body={"ids": ["a"]}, ids=["b"])
    yield call(*delete, "positional dict", {"ids": ["a"]})
    yield call(*delete, "empty filter", ids=["a"], filter="")
    yield call(*delete, "filter alone", filter="x")
    yield call(*delete, "nothing")


def override_calls():
    override, route = ("Hosts", "override"), "/devices/queries/devices/v1"
    yield call(*override, "get", "GET", route, {"limit": 1})
    yield call(*override, "lower case", "get", route, parameters={"limit": 1, "x": None})
    yield call(*override, "boolean", "GET", route, parameters={"x": True})
    yield call(*override, "list", "GET", route, parameters={"ids": ["a", "b"]})
    yield call(*override, "commas", "GET", route, parameters={"ids": "a,b"})
    yield call(*override, "body", "POST", route, None, {"ids": ["a"]})
    yield call(*override, "empty body", "POST", route, body={})
    yield call(*override, "patch", "PATCH", route, {"ids": "a"}, {"x": None})
    yield call(*override, "delete", "DELETE", route, parameters={"ids": "a"})
    yield call(*override, "put", "PUT", route, body={"x": [1, True]})
    yield call(*override, "form", "POST", route, data={"a": "b c", "d": "e"})
    yield call(*override, "bytes", "POST", route, data=b"\x00\x01")
    yield call(*override, "text", "POST", route, data="abc")
    yield call(*override, "query in the route", "GET", f"{route}?x=1", {"limit": 1})
    yield call(*override, "head", "HEAD", route)
    yield call(*override, "update", "UPDATE", route, body={"x": 1})
    yield call(*override, "no such method", "ZAP", route)
    yield call(*override, "keywords", method="GET", route=route, expand_result=True)


def unchecked_calls():
    """Make calls whose mistakes validate_payloads=False leaves to the API."""
    for method in BY_ID + IDS_IN_BODY:
        yield from unchecked_forms("Hosts", method)
    for method in IDS_IN_BODY:
        yield call("Hosts", method, "empty list in a body, unchecked", body={"ids": []})
    for method in ("query_device_login_history_v1", "query_device_login_history_v2", "query_network_address_history"):
        yield call("Hosts", method, "wrong body, unchecked", body={"x": 1})
        yield call("Hosts", method, "body of more, unchecked", body={"ids": ["a"], "x": 1})
    yield call("Hosts", "perform_action", "no ids, unchecked", action_name="contain")
    yield call("Hosts", "perform_action", "unknown action, unchecked", action_name="zap", ids=["a"])
    yield call("Hosts", "devices_actions_delete_v1", "nothing, unchecked")


CALLS = [
    *plain_forms("Hosts", PLAIN),
    *search_calls(),
    *ids_calls(),
    *body_calls(),
    *action_calls(),
    *group_calls(),
    *tag_and_delete_calls(),
    *override_calls(),
    *unchecked_calls(),
]

GETS, POSTS = " ".join(BY_ID), " ".join(IDS_IN_BODY)
HISTORIES = "query_device_login_history_v1 query_device_login_history_v2 query_network_address_history"
REQUIRED = "get_device_details get_device_details_v1 get_device_details_v2 get_online_state"
ACTIONS = "/devices/entities/devices-actions/v2?action_name="
NOTED = '{"action_parameters": [{"name": "note", "value": "why"}], "ids": ["a"]} -> 200'
DELETE = "POST /devices/entities/devices-actions-delete/v1 "
LOGINS = "POST /devices/combined/devices/login-history/v2"

# why, source: methods, forms, what falconlite does instead
TABLE: dict[tuple[str, str], list[tuple[str, list[str], str]]] = {
    ("a comma-separated str is split, without the spaces, wherever a list is expected", "3.2, W14"): [
        (f"{GETS} {POSTS}", ["keyword commas and spaces"], "as keywords"),
        (GETS, ["positional commas", "parameters commas"], "as keywords"),
        ("perform_group_action", ["parameters commas"], "as parameters commas split"),
        (HISTORIES, ["body commas"], "as body"),
        ("devices_actions_delete_v1", ["text"], DELETE + '{"ids": ["a"]} -> 200'),
        ("devices_actions_delete_v1", ["commas", "body commas"], "as keywords"),
    ],
    ("a body accepts any iterable as a list", "3.2, W15"): [
        (POSTS, ["keyword tuple"], "as keywords"),
        (POSTS, ["keyword set", "positional set"], "as keyword text"),
        (HISTORIES, ["positional tuple"], "as keywords"),
        (HISTORIES, ["body tuple"], "as body"),
        ("perform_action", ["tuple"], "as commas"),
        ("perform_action", ["set"], "as parameters"),
        ("devices_actions_delete_v1", ["set"], DELETE + '{"ids": ["a"]} -> 200'),
        ("update_device_tags", ["set of ids"], "as positionals"),
    ],
    ("a call without its IDs is not sent; falconpy sends it or reports a server error", "3.4, W51"): [
        (REQUIRED, ["empty list", "empty text", "None", "nothing"], REFUSED),
        ("perform_group_action", ["no ids"], REFUSED),
        ("devices_actions_delete_v1", ["filter alone", "nothing"], REFUSED),
        ("update_device_tags", ["no tags", "tags None", "tags missing"], REFUSED),
    ],
    ("a caller's own body is sent unchanged; the API reports missing fields", "3.4, 10 validate_payloads"): [
        (
            "query_device_login_history_v1",
            ["body of something else"],
            'POST /devices/combined/devices/login-history/v1 {"x": 1} -> 200',
        ),
        ("query_device_login_history_v2", ["body of something else"], LOGINS + ' {"x": 1} -> 200'),
        (
            "query_network_address_history",
            ["body of something else"],
            'POST /devices/combined/devices/network-address-history/v1 {"x": 1} -> 200',
        ),
    ],
    ("a mistake of the caller is a 400", "3.4, W51"): [
        ("perform_action", ["unknown action", "unknown action, unchecked", "no action", "action None"], REFUSED),
        ("update_device_tags", ["unknown action"], REFUSED),
        ("query_devices_by_filter", ["parameters as text"], REFUSED),
        ("get_device_details_v2", ["positional dict"], REFUSED),
    ],
    ("a key must be a str; falconpy's correction of builtins as keys is not supported", "10, undocumented repair"): [
        ("query_devices_by_filter", ["builtin as a key"], REFUSED),
    ],
    ("an argument that does not exist is a TypeError", "3.1, W12"): [
        ("query_devices_by_filter", ["unknown keyword", "body"], NO_ARGUMENT),
    ],
    ("a dict is also accepted as the first positional argument; falconpy answers 500", "3.1, W50"): [
        ("query_devices_by_filter", ["positional dict"], "GET /devices/queries/devices/v1?limit=1 -> 200"),
        ("perform_action", ["positional body"], f"POST {ACTIONS}contain {NOTED}"),
    ],
    ("an extra positional argument is a TypeError", "3.1, W50"): [
        ("query_devices_by_filter", ["positional text"], NO_ARGUMENT),
        ("perform_action", ["positional action"], NO_ARGUMENT),
        (f"{GETS} {POSTS}", ["two positionals"], NO_ARGUMENT),
    ],
    ("no argument is dropped", "3.2, 3.4"): [
        (
            "perform_group_action",
            ["action_parameters over name"],
            (
                "POST /devices/entities/group-actions/v1?action_name=add_group_member&ids=g "
                '{"action_parameters": [{"name": "filter", "value": "(device_id:[\'a\'])"}, '
                '{"name": "filter", "value": "y"}]} -> 200'
            ),
        ),
    ],
    ("an argument given twice is a TypeError, as for any function", "3.1"): [
        (f"{GETS} {POSTS}", ["positional and keyword"], NO_ARGUMENT),
    ],
    ("an argument also works by position and in parameters, and is sent where the API expects it", "3.1"): [
        (HISTORIES, ["parameters", "parameters commas"], "as keywords"),
        ("query_device_login_history_v2", ["keyword over parameters", "positional over parameters"], "as c alone"),
        ("get_device_details", ["positional dict"], "as keywords"),
        ("perform_action", ["ids in parameters"], "as parameters"),
        ("devices_actions_delete_v1", ["positional", "positional dict"], DELETE + '{"ids": ["a"]} -> 200'),
        ("update_device_tags", ["body"], "as positionals"),
    ],
    ("every operation sends parameters; in falconpy only most do", "3.1"): [
        (
            "get_device_details",
            ["unknown in parameters"],
            'POST /devices/entities/devices/v2?x=1 {"ids": ["a"]} -> 200',
        ),
        (
            "query_device_login_history_v1",
            ["unknown in parameters"],
            'POST /devices/combined/devices/login-history/v1?x=1 {"ids": ["a"]} -> 200',
        ),
        (
            "query_network_address_history",
            ["unknown in parameters"],
            'POST /devices/combined/devices/network-address-history/v1?x=1 {"ids": ["a"]} -> 200',
        ),
    ],
    ("a caller's own body may contain fields that falconpy's check does not know", "3.4, 10 validate_payloads"): [
        ("perform_action", ["body", "body over ids", "parameters and body"], f"POST {ACTIONS}contain {NOTED}"),
        ("query_device_login_history_v1", ["body of more"], "as body of more, unchecked"),
        ("query_device_login_history_v2", ["body of more"], "as body of more, unchecked"),
        ("query_network_address_history", ["body of more"], "as body of more, unchecked"),
    ],
    ("an argument that falconpy or the API documents is sent, not dropped", "hosts.md 7, 3.6"): [
        ("perform_action", ["note", "action_parameters"], f"POST {ACTIONS}contain {NOTED}"),
        ("query_device_login_history_v2", ["keywords of the query"], LOGINS + '?limit=5&to=now {"ids": ["a"]} -> 200'),
        ("query_device_login_history_v2", ["from_", "from"], LOGINS + '?from=now-7d {"ids": ["a"]} -> 200'),
        (
            "perform_action",
            ["lift_filesystem_containment_all"],
            f'POST {ACTIONS}lift_filesystem_containment_all {{"ids": ["a"]}} -> 200',
        ),
    ],
    ("an action is sent in the API's spelling", "hosts.md 7"): [
        ("perform_action", ["upper case"], f'POST {ACTIONS}contain {{"ids": ["a"]}} -> 200'),
        ("perform_group_action", ["upper case"], "as body"),
        ("update_device_tags", ["upper case"], "as positionals"),
    ],
    ("an incomplete action parameter is an error; it is neither dropped nor sent", "3.4, hosts.md 3"): [
        ("perform_group_action", ["name only", "value only"], REFUSED),
    ],
    ("an explicit empty value is sent", "3.1, clearing a label"): [
        (POSTS, ["empty list, unchecked"], "as empty list in a body, unchecked"),
    ],
    ("fields is one str on the wire, so a list is joined", "hosts.md 2"): [
        ("query_devices_by_filter_combined", ["list of fields"], "as text of fields"),
    ],
}


def aids(far, **query):
    return resources(far.Hosts.query_devices_by_filter(limit=3, **query))


def group(far):
    settings = {"name": f"group {len(far.cloud.requests)}", "group_type": "static"}
    return resources(far.HostGroup.create_host_groups(**settings))[0]["id"]


COLLECTION = Collection(
    "Hosts",
    _hosts_endpoints,
    size=17,
    calls=CALLS,
    table=TABLE,
    warnings=("ignore:filter looks percent-encoded",),
    bodies={
        "DevicesActionsDeleteV1": IDS,
        "GetDeviceDetails": IDS,
        "PerformActionV2": IDS,
        "PostDeviceDetailsV2": IDS,
        "QueryDeviceLoginHistory": IDS,
        "QueryDeviceLoginHistoryV2": IDS,
        "QueryGetNetworkAddressHistoryV1": IDS,
        "UpdateDeviceTags": {"action": "add", "device_ids": ["a"], "tags": ["FalconGroupingTags/x"]},
        "entities_perform_action": {"action_parameters": [{"name": "add_tag", "value": "x"}]},
    },
    parameters={
        "PerformActionV2": {"action_name": "contain"},
        "entities_perform_action": {"action_name": "add_group_member"},
    },
    commands={
        (
            "IDs are added to every body that takes them",
            "4.1: 53 listed IDs; 10: keyword, parameters, body convention",
        ): [
            (
                "DevicesActionsDeleteV1",
                ["ids for the body", "ids commas for the body", "ids tuple for the body", "body commas"],
                "as positional",
            ),
        ],
    },
    simulated={
        "CombinedDevicesByFilter": lambda far: far.Hosts.query_devices_by_filter_combined(
            limit=2, sort="hostname.desc"
        ),
        "CombinedHiddenDevicesByFilter": lambda far: far.Hosts.query_hidden_devices_combined(limit=2),
        "QueryDevicesByFilter": lambda far: far.Hosts.query_devices_by_filter(filter="platform_name:'Windows'"),
        "QueryDevicesByFilterScroll": lambda far: far.Hosts.query_devices_by_filter_scroll(limit=5),
        "QueryHiddenDevices": lambda far: far.Hosts.query_hidden_devices(),
        "GetDeviceDetailsV1": lambda far: far.Hosts.get_device_details_v1(aids(far)),
        "GetDeviceDetailsV2": lambda far: far.Hosts.get_device_details_v2(ids=aids(far)),
        "PostDeviceDetailsV2": lambda far: far.Hosts.get_device_details(aids(far)),
        "PerformActionV2": lambda far: far.Hosts.perform_action(
            action_name="contain", ids=aids(far, filter="status:'normal'")
        ),
        "UpdateDeviceTags": lambda far: far.Hosts.update_device_tags("add", aids(far), ["lab"]),
        "GetOnlineState.V1": lambda far: far.Hosts.get_online_state(ids=aids(far)),
        "QueryDeviceLoginHistory": lambda far: far.Hosts.query_device_login_history_v1(aids(far)),
        "QueryDeviceLoginHistoryV2": lambda far: far.Hosts.query_device_login_history_v2(aids(far)),
        "QueryGetNetworkAddressHistoryV1": lambda far: far.Hosts.query_network_address_history(aids(far)),
        "DevicesActionsDeleteV1": lambda far: far.Hosts.devices_actions_delete_v1(ids=aids(far)[:1]),
        "entities.perform_action": lambda far: far.Hosts.perform_group_action(
            action_name="add_group_member",
            ids=group(far),
            action_parameters=[{"name": "filter", "value": f"device_id:['{aids(far)[0]}']"}],
        ),
    },
    models={
        "CombinedDevicesByFilter": "Device",
        "CombinedHiddenDevicesByFilter": "Device",
        "GetDeviceDetailsV2": "Device",
        "PostDeviceDetailsV2": "Device",
        "GetDeviceDetailsV1": "Device",
        "PerformActionV2": "AffectedEntity",
        "entities.perform_action": "HostGroupRecord",
        "UpdateDeviceTags": "TagResult",
        "GetOnlineState.V1": "OnlineState",
        "QueryDeviceLoginHistory": "LoginHistory",
        "QueryDeviceLoginHistoryV2": "LoginHistory",
        "QueryGetNetworkAddressHistoryV1": "AddressHistory",
        "DevicesActionsDeleteV1": "AffectedEntity",
    },
)
