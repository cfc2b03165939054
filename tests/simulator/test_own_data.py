"""Records of the user: what was given is read back, and answers as made-up records do."""

import csv
import json
import re
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from random import Random

import pytest

from falconlite import Alerts, HostGroup, Hosts, InstallationTokens
from falconlite.paging import records
from falconlite.simulator import Call, Cloud, VirtualClock
from falconlite.simulator.given.collections import COLLECTIONS
from falconlite.simulator.serving.control import Control
from tests.cases import each

RECIPES = Path(__file__).parents[2] / "examples" / "recipes"
NOW = 1_767_225_600.0

# Records given are records read back.

WORDS = ("a", "Win 11", "büro", "=1+1", "-5", "O'Brien", '"q"', "a,b", "line\nend", "東", "null", "true", "7")
VALUES = {
    "a string": lambda chance: chance.choice(WORDS),
    "a date such as 2026-01-01T00:00:00Z": lambda chance: chance.choice(
        ("2025-02-28T23:59:59Z", "2024-02-29T12:00:00.123456789Z", "2025-06-01T00:00:00+02:00")
    ),
    "a whole number": lambda chance: chance.choice((0, -3, 80, 10**12)),
    "true or false": lambda chance: chance.random() < 0.5,
    "a list of strings": lambda chance: chance.sample(WORDS, chance.randrange(3)),
    "a list of objects": lambda chance: [{"policy_id": "p", "applied": True}] * chance.randrange(2),
    "a list of objects with strings": lambda chance: [{"value": chance.choice(WORDS)}],
    "an object": lambda chance: {chance.choice(WORDS): {"applied": None, "n": [1, 2.5]}},
}
SPECIAL = {
    "assignment_rule": lambda chance: chance.choice(("platform_name:'Windows'", "tags:'a'+hostname:'b'")),
    "group_type": lambda _: "dynamic",
    "meta": lambda _: {"version": "7", "version_string": "7:1"},
    "status": lambda _: "in_progress",
}


def made_up(name, number, chance):
    """Return a record with a random choice of the fields of its model."""
    kind = COLLECTIONS[name]
    fields = [field for field in kind.types if field not in {"member_cid", "cid"} and chance.random() < 0.3]
    words = {field: kind.types[field].words.partition(", such as")[0] for field in fields}
    record = {field: (SPECIAL.get(field) or VALUES[words[field]])(chance) for field in fields}
    return record | {kind.key: f"{name}-{number}", **({"name": f"g{number}"} if name == "groups" else {})}


def write(folder, name, given, suffix, chance):
    """Write records to a file, as an API answer, lines, or a table as the recipes write it."""
    path = folder / f"{name}.{suffix}"
    if suffix == "json":
        envelope = chance.random() < 0.5
        path.write_text(json.dumps({"meta": {"a": [{}]}, "resources": given} if envelope else given, indent=1))
    elif suffix == "jsonl":
        path.write_text("".join(json.dumps(record) + "\n" for record in given))
    else:
        recipe = recipe_of("inventory")
        columns = list(dict.fromkeys(field for record in given for field in record))
        with path.open("w", newline="", encoding="utf-8-sig") as file:
            rows = csv.writer(file)
            rows.writerow(columns)
            rows.writerows([recipe.cell(record.get(column)) for column in columns] for record in given)


def recipe_of(name):
    spec = spec_from_file_location(name, RECIPES / f"{name}.py")
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def sdk(kind, cloud):
    return kind(client_id=cloud.client_id, client_secret=cloud.client_secret, transport=cloud)


def read_back(cloud):
    """Return all records through the API, by collection and ID."""
    hosts, tokens, groups = sdk(Hosts, cloud), sdk(InstallationTokens, cloud), sdk(HostGroup, cloud)
    found = {
        "hosts": [*records(hosts.query_devices_by_filter_combined), *records(hosts.query_hidden_devices_combined)],
        "alerts": list(records(sdk(Alerts, cloud).get_alerts_combined)),
        "groups": list(records(groups.query_combined_host_groups)),
        "tokens": tokens.tokens_read(tokens.tokens_query(limit=1000).resources).resources,
    }
    return {name: {record[COLLECTIONS[name].key]: record for record in found[name]} for name in found}


ALWAYS = {
    "hosts": {"cid"},
    "alerts": {"id", "cid", "created_timestamp", "updated_timestamp", "status", "show_in_ui"},
    "groups": {"description", "group_type", "created_by", "created_timestamp", "modified_by", "modified_timestamp"},
    "tokens": {"value", "label", "type", "created_timestamp", "expires_timestamp", "last_used_timestamp", "revoked_timestamp", "status"},
}  # fmt: skip
"""The fields that each record of the API has, so that they are added if they are missing."""


@pytest.mark.parametrize("suffix", ["json", "jsonl", "csv", "memory"])
@pytest.mark.parametrize("seed", range(3))
def test_what_is_given_is_read_back(tmp_path, suffix, seed):
    chance = Random(seed)
    given = {name: [made_up(name, number, chance) for number in range(chance.randrange(1, 30))] for name in COLLECTIONS}
    for group in given["groups"]:
        group.setdefault("assignment_rule", "hostname:'none'")
        group["group_type"] = "dynamic"
        group.pop("meta", None)  # this collection does not show it
    for host in given["hosts"]:
        host.pop("groups", None)  # they follow from the rules
    for token in given["tokens"]:
        token.pop("status", None)
    if suffix != "memory":
        for name, several in given.items():
            write(tmp_path, name, several, suffix, chance)
    cloud = Cloud(data=given if suffix == "memory" else tmp_path, clock=VirtualClock())
    found = read_back(cloud)
    for name, several in given.items():
        wanted = {record[COLLECTIONS[name].key]: record for record in several}
        assert found[name].keys() == wanted.keys()
        for id, record in wanted.items():
            extra = found[name][id].keys() - record.keys() - {"groups"}
            shown = {field: value for field, value in found[name][id].items() if field in record}
            assert shown == record, (name, id)
            assert extra <= ALWAYS[name], (name, id)


# They answer as made-up records do.

FILTERS = [
    "", "*", "platform_name:'Windows'", "platform_name:!'windows'", "hostname:'web'", "hostname:*'*web*'", "hostname:null",
    "tags:'FalconGroupingTags/prod'", "tags:!'FalconGroupingTags/prod'", "last_seen:>'now-1d'", "last_seen:<='2025-12-01'",
    "first_seen:>'2025-06'", "modified_timestamp:>'now-3h'", "last_reboot:<'now-5d'", "serial_number:'EX*'", "product_type:3",
    "device_policies.prevention:null", "device_policies.prevention.policy_id:!null", "groups:null", "pod_name:!null",
    "(platform_name:'Linux',platform_name:'Mac')+status:'normal'", "ou:'Servers'", "agent_version:>'7.2'", "cid:!null",
    "hostname:['HQ-WS-00001','nobody']", "os_version:~'windows server'", "meta.version:'1'", "criticality:['High','Critical']",
]  # fmt: skip
SORTS = [
    "",
    "hostname.asc",
    "hostname|desc",
    "last_seen.desc",
    "first_seen.asc",
    "last_reboot.desc",
    "tags.asc",
    "meta.version.asc",
]


@pytest.fixture(scope="module")
def twins():
    """A made-up fleet, and a cloud that was given its records."""
    made = Cloud(hosts=150, alerts=80, seed=3, clock=VirtualClock())
    tenant = made._tenants[made.cid]
    hosts, alerts = [tenant.devices[id] for id in tenant.devices], list(tenant.alerts.values())
    return made, Cloud(data={"hosts": hosts, "alerts": alerts}, seed=4, clock=VirtualClock())


def test_filters_and_sorts_find_the_same_hosts(twins, caller):
    made, given = map(caller, twins)
    for place, filter in enumerate(FILTERS):
        for sort in ("device_id.asc", SORTS[place % len(SORTS)]):
            asked = {name: value for name, value in {"filter": filter, "sort": sort, "limit": 200}.items() if value}
            found = [call("QueryDevicesByFilter", **asked).resources for call in (made, given)]
            assert found[0] == found[1], (filter, sort)
    assert len(given("QueryDevicesByFilter", filter="hostname:'web'").resources) > 3


def test_alerts_and_detects_answer_the_same(twins, caller):
    made, given = map(caller, twins)
    spec = [{"name": "a", "type": "terms", "field": "severity_name", "sub_aggregates": [{"name": "b", "type": "terms", "field": "product"}]}]  # fmt: skip
    for filter in ("", "severity:>50", "status:'new'", "device.platform_name:'Windows'", "created_timestamp:>'now-9d'"):
        assert (
            made("GetQueriesAlertsV2", filter=filter).resources == given("GetQueriesAlertsV2", filter=filter).resources
        )
    ids = made("QueryDetects", limit=5).resources
    for id, body in (
        ("PostAggregatesAlertsV2", spec),
        ("GetDetectSummaries", {"ids": ids}),
        (
            "PostEntitiesAlertsV1",
            {"ids": [id.partition(":")[2] for id in made("GetQueriesAlertsV2").resources[:3]]},
        ),
    ):
        answer = made(id, body)
        assert answer.status == 200
        assert (answer.resources, answer.errors) == (given(id, body).resources, given(id, body).errors)


def test_a_host_of_one_field_takes_every_operation(caller):
    """No field is invented, and none is needed."""
    cloud = Cloud(data={"hosts": [{"hostname": "a"}, {"hostname": "b"}]}, clock=VirtualClock(), churn=60)
    call = caller(cloud)
    id, other = call("QueryDevicesByFilter", sort="hostname.asc").resources
    before = call("GetDeviceDetailsV2", ids=id).resources[0]
    assert before == {"device_id": id, "cid": cloud.cid, "hostname": "a"}
    assert re.fullmatch("[0-9a-f]{32}", id)
    assert call("GetOnlineState.V1", ids=id).resources == [{"id": id, "cid": cloud.cid, "state": "unknown"}]
    assert call("QueryDeviceLoginHistoryV2", {"ids": [id]}).resources[0]["recent_logins"] == []
    assert call("QueryGetNetworkAddressHistoryV1", {"ids": [id]}).resources[0]["history"] == []
    assert call("PerformActionV2", {"ids": [id]}, action_name="contain").status == 202
    assert call("PerformActionV2", {"ids": [id]}, action_name="contain").status == 409
    assert (
        call("UpdateDeviceTags", {"action": "add", "device_ids": [id], "tags": ["FalconGroupingTags/x"]}).status == 202
    )
    group = call("createHostGroups", {"resources": [{"name": "g", "group_type": "static"}]}).resources[0]["id"]
    add = [{"name": "filter", "value": "hostname:'a'"}]
    assert call("performGroupAction", {"ids": [group], "action_parameters": add}, action_name="add-hosts").status == 200
    assert call("queryGroupMembers", id=group).resources == [id]
    after = call("GetDeviceDetailsV2", ids=id).resources[0]
    assert after["status"] == "containment_pending"
    assert (after["tags"], after["groups"]) == (["FalconGroupingTags/x"], [group])
    assert after["modified_timestamp"] == "2026-01-01T00:00:00Z"
    assert after.keys() - before.keys() == {
        *("status", "tags", "groups", "group_hash", "notes", "meta", "modified_timestamp")
    }
    assert call("QueryDevicesByFilter", filter="status:'containment_pending'").resources == [id]
    assert call("QueryDevicesByFilter", filter="modified_timestamp:>'2025-12-31'").resources == [id]
    assert call("PerformActionV2", {"ids": [id]}, action_name="hide_host").status == 202
    assert call("QueryDevicesByFilter").resources == [other]
    assert call("DevicesActionsDeleteV1", {"ids": [other]}).status == 202
    cloud.advance(60)
    call.token = cloud.issue_token()
    assert len(call("QueryDevicesByFilter").resources) + len(call("QueryHiddenDevices").resources) == 1


def test_alerts_of_any_shape_take_every_operation(caller):
    chance = Random(1)
    given = [{}, {"composite_id": "c"}, {"id": "i", "product": "epp", "control_graph_id": "ctg:x"}]
    for number in range(20):
        given.append(made_up("alerts", number, chance) | {"product": "epp"})
        given[-1].pop("id", None)  # two alerts may not have the same
    cloud = Cloud(data={"alerts": given}, hosts=5, clock=VirtualClock())
    call = caller(cloud)
    ids = call("GetQueriesAlertsV2", limit=50).resources
    assert len(ids) == 23
    short = call("GetQueriesAlertsV1", limit=50).resources
    found = call("PostEntitiesAlertsV1", {"ids": short})
    assert (len(found.resources), found.errors) == (23, [])
    actions = [("update_status", "closed"), ("add_tag", "x"), ("remove_tags_by_prefix", "z"), ("remove_tag", "y")]
    actions += [("append_comment", "hi"), ("new_behavior_processed", "b"), ("assign_to_name", "me"), ("unassign", "")]
    body = {"composite_ids": ids, "action_parameters": [{"name": name, "value": value} for name, value in actions]}
    assert call("PatchEntitiesAlertsV3", body).status == 200
    for field in COLLECTIONS["alerts"].types.keys() - {
        "member_cid",
        "crawl_edge_ids",
        "crawl_vertex_ids",
        "behaviors_processed",
    }:
        assert call("GetQueriesAlertsV2", sort=f"{field}.desc", filter=f"{field}:!'x'").status == 200, field
        assert call("PostAggregatesAlertsV2", [{"name": "a", "type": "terms", "field": field}]).status == 200, field
    detects = call("QueryDetects").resources
    assert len(call("GetDetectSummaries", {"ids": detects}).resources) == len(set(detects)) > 1
    assert call("UpdateDetectsByIdsV2", {"ids": detects, "status": "ignored"}).status == 200
    assert {alert["status"] for alert in call("PostEntitiesAlertsV2", {"composite_ids": ids}).resources} == {"closed"}


# Groups


def test_groups_have_the_members_that_hosts_and_rules_name(caller):
    hosts = [
        {"device_id": "h1", "hostname": "A", "platform_name": "Linux", "groups": ["static"]},
        {"device_id": "h2", "hostname": "B", "platform_name": "Windows", "groups": ["dynamic"]},
        {"device_id": "h3", "platform_name": "Linux", "modified_timestamp": "2020-01-01T00:00:00Z"},
    ]
    groups = [
        {"id": "static", "name": "static"},
        {"id": "dynamic", "name": "dynamic", "assignment_rule": "platform_name:'Linux'"},
        {"id": "listed", "name": "l", "group_type": "static", "assignment_rule": "device_id:['h3'],hostname:['A']"},
        {"id": "names", "name": "n", "group_type": "static", "assignment_rule": "device_id:[''],hostname:['B']"},
        {"id": "empty", "name": "e", "group_type": "static", "assignment_rule": "device_id:[''],hostname:['']"},
    ]
    call = caller(Cloud(data={"hosts": hosts, "groups": groups}, clock=VirtualClock()))
    wanted = {"static": ["h1"], "dynamic": ["h1", "h3"], "listed": ["h1", "h3"], "names": ["h2"], "empty": []}
    assert {id: call("queryGroupMembers", id=id).resources for id in wanted} == wanted
    host = call("GetDeviceDetailsV2", ids="h3").resources[0]
    assert (host["groups"], host["modified_timestamp"]) == (["dynamic", "listed"], "2020-01-01T00:00:00Z")
    assert {group["id"] for group in call("queryCombinedHostGroups").resources} == set(wanted)
    tags = {"action": "add", "device_ids": ["h2"], "tags": ["FalconGroupingTags/x"]}
    rule = {"id": "dynamic", "assignment_rule": "tags:'FalconGroupingTags/x'"}
    assert call("UpdateDeviceTags", tags).status == 202
    assert call("updateHostGroups", {"resources": [rule]}).status == 200
    assert call("queryGroupMembers", id="dynamic").resources == ["h2"]


# Numbers of made-up records


@pytest.mark.parametrize(
    ("more", "hosts", "alerts", "groups"),
    [
        ({}, 2, 0, 0),
        ({"hosts": 30}, 32, 0, 3),
        ({"alerts": 9}, 2, 9, 0),
        ({"hosts": 30, "alerts": 9}, 32, 9, 3),
    ],
)
def test_with_own_hosts_others_are_made_up_only_if_asked_for(caller, more, hosts, alerts, groups):
    cloud = Cloud(data={"hosts": [{"hostname": "a"}, {"platform_name": "Linux"}]}, clock=VirtualClock(), **more)
    call = caller(cloud)
    found = call("QueryDevicesByFilter").resources
    assert len(found) == hosts
    assert len(call("GetQueriesAlertsV2").resources) == alerts
    assert {alert["agent_id"] for alert in call("PostCombinedAlertsV1", {}).resources} <= set(found)
    assert len(call("queryHostGroups").resources) == groups
    assert (
        len(call("QueryDevicesByFilter", filter="first_seen:>'2020-01-01'", sort="last_seen.desc").resources)
        == hosts - 2
    )
    assert call("QueryDevicesByFilter", filter="hostname:'a'+first_seen:null").resources


def test_records_belong_to_the_child_that_they_name(caller):
    children = Cloud(hosts=0).children
    given = {
        "hosts": [{"hostname": "p"}, {"hostname": "c", "cid": children[0]}, {"hostname": "m", "member_cid": children[1]}, {"hostname": "x", "cid": "f" * 32}],
        "groups": [{"name": "g", "cid": children[0]}],
        "tokens": [{"label": "t", "member_cid": children[1]}],
    }  # fmt: skip
    cloud = Cloud(data=given, clock=VirtualClock())
    names = {}
    for child in (None, *children):
        call = caller(cloud)
        call.token = cloud.issue_token(child)
        hosts = call("CombinedDevicesByFilter", sort="hostname.asc").resources
        labels = [token["label"] for token in call("tokens-read", ids=call("tokens-query").resources).resources]
        names[child] = ([host["hostname"] for host in hosts], [host["cid"] for host in hosts], labels)
    assert names == {
        None: (["p", "x"], [cloud.cid, "f" * 32], []),
        children[0]: (["c"], [children[0]], []),
        children[1]: (["m"], [children[1]], ["t"]),
    }


# What falconlite's exports wrote


@pytest.mark.parametrize("suffix", ["csv", "jsonl"])
def test_the_inventory_of_a_cloud_is_data_of_another(tmp_path, suffix):
    made = Cloud(hosts=120, clock=VirtualClock())
    inventory = recipe_of("inventory")
    columns = inventory.COLUMNS if suffix == "csv" else ()
    path = tmp_path / f"hosts.{suffix}"
    inventory.export(sdk(Hosts, made), path, inventory.Table(columns, bom=suffix == "csv"), None, hidden=False)
    found = read_back(Cloud(data=tmp_path, clock=VirtualClock()))["hosts"]
    sent = {host["device_id"]: host for host in records(sdk(Hosts, made).query_devices_by_filter_combined)}
    wanted = {id: {name: host[name] for name in (columns or host) if name in host} for id, host in sent.items()}
    assert {id: {name: host[name] for name in wanted[id]} for id, host in found.items()} == wanted
    assert all(host.keys() - wanted[id].keys() <= {"cid"} for id, host in found.items())


def test_a_folder_of_several_files_and_nulls_are_read(tmp_path):
    (tmp_path / "hosts").mkdir()
    (tmp_path / "hosts" / "one.jsonl").write_text('{"device_id": "a", "hostname": null}\n\n')
    (tmp_path / "hosts" / "two.CSV").write_text("device_id,hostname\nb,'=x\nc,\n")
    (tmp_path / "notes.txt").write_text("not records")
    found = read_back(Cloud(data=tmp_path))["hosts"]
    assert {id: host.get("hostname") for id, host in found.items()} == {"a": None, "b": "=x", "c": None}


# Wrong records

BAD = [
    ("hosts.json", "[{}, {\n]", "hosts.json, line 2: this is not JSON"),
    ("hosts.json", "[{}\n{}]", "hosts.json, line 2: this is not JSON: a comma or ] is missing"),
    ("hosts.json", '{"meta": 1}', 'hosts.json: JSON must be an array of records, or an object with the array "resources"'),
    ("hosts.json", "[{},\n5]", "hosts.json, line 2: a record must be an object, not int"),
    ("hosts.json", '{"errors": [],\n "resources": [{"hostname": 5}]}', "hosts.json, line 2: hostname must be a string, not 5"),
    ("hosts.json", '[{"device_id": NaN}]', "this is not JSON: NaN is not JSON"),
    ("hosts.json", '[{"x": ' + "[" * 100_000, "hosts.json, line 1: this is not JSON"),
    ("hosts.jsonl", '{}\n\n{"tags": "x"}', "hosts.jsonl, line 3: tags must be a list of strings"),
    ("hosts.jsonl", '{"last_seen": "2026-02-30T00:00:00Z"}', "last_seen must be a date such as 2026-01-01T00:00:00Z, not '2026-02-30T00:00:00Z'"),
    ("hosts.jsonl", '{"device_id": ""}', "line 1: device_id must not be empty"),
    ("hosts.jsonl", '{"meta": {"version": 1}}', "meta.version must be a number in a string"),
    ("hosts.jsonl", '{"device_id": "a"}\n' * 2 + '{"device_id": "b"}\n' * 2, "hosts: device_id is there twice: a (hosts.jsonl, line 2), b (hosts.jsonl, line 4)"),
    ("hosts.csv", "a,a\n1,2", "hosts.csv, line 1: the header must name each column, each once"),
    ("hosts.csv", "hostname,tags\na", "hosts.csv, line 2: the row has 1 cells, and the header 2"),
    ("hosts.csv", "hostname,tags\na,prod", "hosts.csv, line 2: tags must be a list of strings"),
    ("hosts.csv", 'hostname\n"a', "hosts.csv, line 2: this is not CSV"),
    ("alerts.csv", "severity\nhigh", "alerts.csv, line 2: severity must be a whole number, not 'high'"),
    ("alerts.json", '[{"show_in_ui": 1}]', "show_in_ui must be true or false, not 1"),
    ("alerts.json", '[{"comments": [{"value": 5}]}]', "comments must be a list of objects with strings"),
    ("groups.json", "[{}]", "groups.json, line 1: a group needs a name"),
    ("groups.json", '[{"name": "a", "group_type": "x"}]', "group_type must be one of static, dynamic, staticByID, not 'x'"),
    ("groups.json", '[{"name": "a", "assignment_rule": "x:"}]', "assignment_rule: invalid filter"),
    ("groups.json", '[{"name": "a", "assignment_rule": "sky:\'x\'"}]', "assignment_rule: invalid filter: unknown property 'sky'"),
    ("tokens.json", '[{"status": "revoked"}]', "a token with the status revoked needs revoked_timestamp"),
    ("tokens.json", '[{"value": 123456}]', "tokens.json, line 1: value must be a string"),
    ("host.json", "[]", "records are in files named hosts, alerts, groups, tokens; did you mean hosts.json?"),
    ("hosts.txt", "[]", "there are no records; their files are named hosts, alerts, groups, tokens with .json, .jsonl, .csv"),
]  # fmt: skip


@each(("file", "content", "said"), BAD)
def test_a_wrong_record_is_named_by_file_line_and_field(tmp_path_factory, file, content, said):
    folder = tmp_path_factory.mktemp("bad")
    (folder / file).write_text(content)
    with pytest.raises(ValueError, match=re.escape(said)) as raised:
        Cloud(data=folder)
    assert "123456" not in str(raised.value)


def test_other_data_is_refused(tmp_path):
    (tmp_path / "hosts.csv").write_bytes(b"hostname\n\xff\n")
    with pytest.raises(ValueError, match=r"hosts.csv: the file is not UTF-8: .* at byte 9"):
        Cloud(data=tmp_path)
    with pytest.raises(ValueError, match="there is no folder"):
        Cloud(data=tmp_path / "nowhere")
    with pytest.raises(ValueError, match=r"there is no collection 'host'; .*; did you mean hosts\?"):
        Cloud(data={"host": []})
    with pytest.raises(TypeError, match="data: hosts must be a list of records, not int"):
        Cloud(data={"hosts": 5})
    with pytest.raises(TypeError, match="data: hosts, record 2: a record must be a dict, not str"):
        Cloud(data={"hosts": [{}, "x"]})


def test_ids_of_made_up_records_are_named():
    made = Cloud(hosts=5, alerts=5, clock=VirtualClock())
    tenant = made._tenants[made.cid]
    host, alert, group = next(iter(tenant.devices)), next(iter(tenant.alerts)), next(iter(tenant.groups))
    more = {"hosts": 5, "alerts": 5, "clock": VirtualClock()}
    for data, id in (
        ({"hosts": [{"device_id": host}]}, host),
        ({"alerts": [{"composite_id": alert}]}, alert),
        ({"groups": [{"id": group, "name": "g"}]}, group),
    ):
        with pytest.raises(ValueError, match=re.escape(id)):
            Cloud(data=data, **more)


# At run time


def post(control, name, body, kind="application/json"):
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    answer = control.handle(Call("POST", f"/_sim/{name}", {"Host": "127.0.0.1", "Content-Type": kind}, content))
    return answer.status, json.loads(answer.content)


@each(
    ("body", "kind"),
    [
        ([{"hostname": "new", "tags": ["x"]}], "application/json"),
        ({"resources": [{"hostname": "new", "tags": ["x"]}]}, ""),
        (b'{"hostname": "new", "tags": ["x"]}\n{"hostname": "other"}\n', "application/x-www-form-urlencoded"),
        (b'{"hostname": "new", "tags": ["x"]}', "application/x-ndjson"),
        (b'hostname,tags\nnew,"[""x""]"\n', "text/csv; charset=utf-8"),
    ],
)
def test_hosts_come_at_run_time(caller, body, kind):
    cloud = Cloud(hosts=3, clock=VirtualClock())
    call = caller(cloud)
    rule = {"name": "g", "group_type": "dynamic", "assignment_rule": "tags:'x'"}
    group = call("createHostGroups", {"resources": [rule]}).resources[0]["id"]
    call("QueryDevicesByFilter", filter="hostname:'new',first_seen:<'now'", sort="tags.asc")  # columns are there
    status, answer = post(Control(cloud), "hosts", body, kind)
    assert status == 200
    assert call("QueryDevicesByFilter", filter="hostname:'new'").resources == answer["ids"][:1]
    assert call("GetDeviceDetailsV2", ids=answer["ids"][0]).resources[0]["tags"] == ["x"]
    assert call("queryGroupMembers", id=group).resources == answer["ids"][:1]
    assert call("QueryDevicesByFilter", filter="first_seen:null").resources == sorted(answer["ids"])


def test_alerts_groups_and_tokens_come_at_run_time(caller):
    cloud = Cloud(hosts=3, alerts=2, clock=VirtualClock())
    call, control = caller(cloud), Control(cloud)
    assert len(call("GetQueriesAlertsV2", sort="severity.desc").resources) == 2
    assert post(control, "alerts", [{"composite_id": "a:b", "severity": 200}]) == (200, {"ids": ["a:b"]})
    assert call("GetQueriesAlertsV2", sort="severity.desc").resources[0] == "a:b"
    assert call("PostEntitiesAlertsV1", {"ids": ["b"]}).resources[0]["severity"] == 200
    assert post(control, "groups", [{"id": "g", "name": "g", "assignment_rule": "device_id:!null"}])[0] == 200
    assert len(call("queryGroupMembers", id="g").resources) == 3
    assert post(control, "tokens", [{"id": "t", "expires_timestamp": "2026-01-01T00:00:01Z"}])[0] == 200
    assert call("tokens-read", ids="t").resources[0]["status"] == "valid"
    cloud.advance(1)
    assert call("tokens-read", ids="t").resources[0]["status"] == "expired"
    cloud.reset()
    assert len(caller(cloud)("GetQueriesAlertsV2").resources) == 2


@each(
    ("name", "body", "status", "said"),
    [
        ("hosts", [{"device_id": "new"}, {"device_id": "there"}], 409, "there is a host with this ID already: there"),
        ("hosts", [{"device_id": "new"}, {"tags": 1}], 400, "the body, line 1: tags must be a list of strings"),
        ("hosts", b"\xff", 400, "the body is not UTF-8"),
        (
            "groups",
            [{"id": "new", "name": "n"}, {"id": "there", "name": "n"}],
            409,
            "host group with this ID already: there",
        ),
        ("tokens", [{"id": "new"}, {"id": "new"}], 400, "tokens: id is there twice: new"),
        ("tokens", [{"id": "new"}, {"id": "there"}], 409, "there is a token with this ID already: there"),
        ("alerts", [{"composite_id": "new"}, {"composite_id": "there"}], 409, "alert with this ID already: there"),
    ],
)
def test_what_cannot_be_added_changes_nothing(name, body, status, said):
    there = {"hosts": [{"device_id": "there"}], "alerts": [{"composite_id": "there"}]}
    there |= {"groups": [{"id": "there", "name": "g"}], "tokens": [{"id": "there"}]}
    cloud = Cloud(data=there, clock=VirtualClock())
    before = json.dumps(cloud.state())
    answered, answer = post(Control(cloud), name, body)
    assert (answered, said in answer["errors"][0]["message"]) == (status, True), answer
    assert json.dumps(cloud.state()) == before


# State


def test_a_state_goes_with_its_data(caller):
    data = {
        "hosts": [{"device_id": "a", "hostname": "a"}, {"device_id": "b"}],
        "alerts": [{"composite_id": "x:1"}],
        "groups": [{"id": "g", "name": "g", "assignment_rule": "hostname:'a'"}],
    }
    first = Cloud(data=data, clock=VirtualClock())
    call = caller(first)
    call("PerformActionV2", {"ids": ["a"]}, action_name="hide_host")
    first.add("hosts", [{"device_id": "c", "hostname": "a"}])
    first.add("alerts", [{"composite_id": "x:2"}])
    call("deleteHostGroups", ids="g")
    actions = [{"name": "add_tag", "value": "t"}]
    call("PatchEntitiesAlertsV3", {"composite_ids": ["x:1", "x:2"], "action_parameters": actions})
    state = json.loads(json.dumps(first.state()))
    second = Cloud(data=data, clock=VirtualClock(VirtualClock().time() + 100))
    second.restore(state)
    assert read_back(second) == read_back(first)
    changed = {**data, "hosts": [data["hosts"][1]]}
    third = Cloud(data=changed, clock=VirtualClock())
    with pytest.raises(ValueError, match="the state belongs to another cloud: data is"):
        third.restore(state)
    lost = third.restore(state, strict=False)
    assert "host a: it is not in this cloud, so its changes are lost" in lost
    assert read_back(third)["hosts"].keys() == {"b", "c"}
    assert [alert["tags"] for alert in read_back(third)["alerts"].values()] == [["t"], ["t"]]
