"""Host groups: create, update and delete them, their members, and the groups in host records."""

import pytest

from falconlite import HostGroup, Hosts
from falconlite.simulator import Cloud


@pytest.fixture
def create(call):
    def create(name="mine", group_type="static", **more):
        answer = call("createHostGroups", {"resources": [{"name": name, "group_type": group_type, **more}]})
        assert answer.status == 201, answer.errors
        return answer.resources[0]

    return create


@pytest.fixture
def act(call):
    def act(action, group, *ids, **query):
        listed = ",".join(f"'{id}'" for id in ids)
        parameters = [{"name": "filter", "value": f"(device_id:[{listed}])"}]
        body = {"ids": [group["id"]], "action_parameters": parameters}
        return call("performGroupAction", body, action_name=action, **query)

    return act


@pytest.fixture
def members(call):
    return lambda group, **query: call("queryGroupMembers", id=group["id"], limit=5000, **query).resources


@pytest.fixture
def groups_of(call):
    return lambda id: call("GetDeviceDetailsV2", ids=id).resources[0]["groups"]


def named(call, name):
    return call("queryCombinedHostGroups", filter=f"name:'{name}'").resources[0]


def change(call, group, **changed):
    return call("updateHostGroups", {"resources": [{"id": group["id"], **changed}]})


def test_a_new_group_has_all_its_fields_and_no_members(create, members, cloud):
    group = create(description="of mine")
    assert len(group.pop("id")) == 32
    assert group == {
        "name": "mine",
        "description": "of mine",
        "group_type": "static",
        "created_by": cloud.client_id,
        "created_timestamp": "2026-01-01T00:00:00Z",
        "modified_by": cloud.client_id,
        "modified_timestamp": "2026-01-01T00:00:00Z",
        "assignment_rule": "device_id:[''],hostname:['']",
    }
    assert members(create("other", "staticByID")) == members(create("third", "dynamic")) == []


def test_several_groups_are_made_together_or_not_at_all(call):
    good = [{"name": name, "group_type": "static"} for name in "ab"]
    answer = call("createHostGroups", {"resources": good})
    assert [group["name"] for group in answer.resources] == ["a", "b"]
    assert answer.body["meta"]["writes"] == {"resources_affected": 2}
    assert call("createHostGroups", {"resources": [*good, {"name": "c"}]}).status == 400
    assert call("queryHostGroups").page["total"] == 5


def test_the_groups_that_were_there_follow_from_their_rules(call, ids, members):
    for name, filter in (
        ("Windows machines", "platform_name:'Windows'"),
        ("Other machines", "platform_name:!'Windows'"),
    ):
        group = named(call, name)
        assert group["assignment_rule"] == filter
        assert members(group) == call("QueryDevicesByFilter", filter=filter).resources
    servers = members(named(call, "Servers"))
    assert servers == call("QueryDevicesByFilter", filter="product_type_desc:!'Workstation'").resources
    assert 0 < len(servers) < len(ids)


def test_hosts_join_a_static_group_and_leave_it(call, ids, create, act, members, groups_of, clock):
    group = create()
    clock.seconds += 5
    answer = act("add-hosts", group, *ids[:3])
    assert (answer.status, answer.resources[0]["id"]) == (200, group["id"])
    assert answer.resources[0]["modified_timestamp"] == "2026-01-01T00:00:05Z"
    assert members(group) == ids[:3]
    assert groups_of(ids[0])[-1] == group["id"]
    assert call("QueryDevicesByFilter", filter=f"groups:'{group['id']}'").resources == ids[:3]
    act("add-hosts", group, *ids[:4], disable_hostname_check="true")
    act("remove-hosts", group, *ids[:2])
    assert members(group) == ids[2:4]
    assert group["id"] not in groups_of(ids[0])


def test_both_collections_see_the_same_groups(call, ids, create, act, members):
    group = create()
    body = {"action_parameters": [{"name": "filter", "value": f"device_id:['{ids[0]}','{ids[1]}']"}]}
    answer = call("entities.perform_action", body, ids=group["id"], action_name="add_group_member")
    assert (answer.resources[0]["name"], answer.resources[0]["meta"]["version"]) == ("mine", 2)
    assert members(group) == ids[:2]
    act("remove-hosts", group, ids[0])
    assert call("QueryDevicesByFilter", filter=f"groups:'{group['id']}'").resources == ids[1:2]
    call("entities.perform_action", {}, ids=group["id"], action_name="remove_all")
    assert members(group) == []


def test_the_members_of_a_dynamic_group_follow_from_its_rule(call, create, members, groups_of):
    group = create("linux", "dynamic", assignment_rule="platform_name:'Linux'")
    linux = call("QueryDevicesByFilter", filter="platform_name:'Linux'").resources
    assert members(group) == linux
    assert group["id"] in groups_of(linux[0])
    assert change(call, group, assignment_rule="platform_name:'Mac'").status == 200
    assert members(group) == call("QueryDevicesByFilter", filter="platform_name:'Mac'").resources
    assert group["id"] not in groups_of(linux[0])


@pytest.mark.parametrize("empty", ["", None])
def test_an_empty_rule_clears(call, create, members, empty):
    group = create("all", "dynamic", assignment_rule="platform_name:*'*'")
    assert len(members(group)) == 60
    (changed,) = change(call, group, assignment_rule=empty).resources
    assert (changed["assignment_rule"], changed["name"], members(group)) == ("", "all", [])


def test_a_host_that_changes_may_belong_to_another_group(call, ids, create, members):
    tagged = create("tagged", "dynamic", assignment_rule="tags:'FalconGroupingTags/x'")
    for action, after in (("add", ids[:2]), ("remove", [])):
        call("UpdateDeviceTags", {"action": action, "device_ids": ids[:2], "tags": ["FalconGroupingTags/x"]})
        assert members(tagged) == after


def test_a_rule_about_time_is_asked_anew(create, members, clock, call):
    rule = "last_seen:<'now-3h'+last_seen:>'now-1d'"
    group = create("away", "dynamic", assignment_rule=rule)
    before = members(group)
    clock.seconds += 6 * 3600
    call.token = call.cloud.issue_token()
    after = members(group)
    assert before
    assert after != before
    assert after == call("QueryDevicesByFilter", filter=rule).resources
    assert after == call("QueryDevicesByFilter", filter=f"groups:'{group['id']}'").resources


def test_a_rule_about_a_fixed_moment_follows_the_hosts_too(create, members, clock, call):
    rule = "last_seen:>'2026-01-01T00:10:00Z'"
    group = create("later", "dynamic", assignment_rule=rule)
    assert members(group) == []
    clock.seconds += 1700
    found = call("QueryDevicesByFilter", filter=f"groups:'{group['id']}'").resources
    assert found
    assert found == call("QueryDevicesByFilter", filter=rule).resources


def test_hosts_cannot_be_put_into_a_dynamic_group(call, ids, act, create):
    group = create("linux", "dynamic", assignment_rule="platform_name:'Linux'")
    assert act("add-hosts", group, ids[0]).status == 400
    assert call("entities.perform_action", {}, ids=group["id"], action_name="remove_all").status == 400


def test_only_dynamic_groups_are_created_with_a_rule(call):
    body = {"resources": [{"name": "a", "group_type": "static", "assignment_rule": "hostname:'a'"}]}
    assert call("createHostGroups", body).status == 400


@pytest.mark.parametrize("kind", ["static", "staticByID"])
def test_the_rule_of_a_static_group_lists_its_members_and_finds_them_again(caller, kind):
    call = caller(Cloud(hosts=1000))
    hosts = call("CombinedDevicesByFilter", filter="first_seen:<'now-30d'", limit=1000).resources
    body = {"resources": [{"name": "mine", "group_type": kind}]}
    (group,) = call("createHostGroups", body).resources
    parameters = [{"name": "filter", "value": "first_seen:<'now-30d'"}]
    (full,) = call(
        "performGroupAction", {"ids": [group["id"]], "action_parameters": parameters}, action_name="add-hosts"
    ).resources
    named = [host.get("hostname") for host in hosts if kind == "static"]
    names = [name for name in dict.fromkeys(named) if name]
    unnamed = [host["device_id"] for host in hosts if kind == "staticByID" or "hostname" not in host]
    ids, _, found = full["assignment_rule"].partition(",hostname:")
    assert ids.count("'") == 2 * len(unnamed or [""])
    assert all(id in ids for id in unnamed)
    assert found.count("','") + 1 == len(names or [""])
    assert all(name.replace("'", "\\'") in found for name in names)
    listed = (
        call("queryCombinedHostGroups", filter="name:'mine'").resources
        + call("getHostGroups", ids=group["id"]).resources
    )
    assert [each["assignment_rule"] for each in listed] == [full["assignment_rule"]] * 2
    every = {host["device_id"] for host in hosts}
    again = call("QueryDevicesByFilter", filter=full["assignment_rule"], limit=1000).resources
    assert every <= set(again)


def test_a_static_group_takes_the_hosts_that_a_new_rule_finds_once(call, create, act, members, ids):
    group = create()
    act("add-hosts", group, *ids[:2])
    linux = call("QueryDevicesByFilter", filter="platform_name:'Linux'").resources
    assert change(call, group, assignment_rule="platform_name:'Linux'").status == 200
    assert members(group) == linux
    act("remove-hosts", group, linux[0])
    call("UpdateDeviceTags", {"action": "add", "device_ids": linux[:1], "tags": ["FalconGroupingTags/a"]})
    assert members(group) == linux[1:]
    assert change(call, group, assignment_rule="").status == 200
    assert members(group) == linux[1:]


def test_members_without_a_group_are_those_of_any_group(call, create, act, ids):
    for group in call("queryCombinedHostGroups").resources:
        assert call("deleteHostGroups", ids=group["id"]).status == 200
    assert call("queryGroupMembers").resources == []
    for each in (ids[:2], ids[1:3]):
        act("add-hosts", create(), *each)
    assert call("queryGroupMembers").resources == ids[:3]
    assert [host["device_id"] for host in call("queryCombinedGroupMembers", limit=2).resources] == ids[:2]


@pytest.mark.parametrize("rule", ["hostname:", "colour:'red'"])
def test_a_rule_that_cannot_be_read_is_400_and_nothing_is_done(call, create, rule):
    body = {"resources": [{"name": "a", "group_type": "dynamic", "assignment_rule": rule}]}
    assert call("createHostGroups", body).status == 400
    assert call("queryHostGroups").page["total"] == 3
    group = create("all", "dynamic", assignment_rule="platform_name:'Mac'")
    assert change(call, group, assignment_rule=rule).status == 400
    assert call("getHostGroups", ids=group["id"]).resources == [group]


def test_an_update_changes_what_is_given_and_nothing_else(call, create, clock):
    group = create(description="old")
    clock.seconds += 60
    (changed,) = change(call, group, name="new", description="").resources
    assert changed == {**group, "name": "new", "description": "", "modified_timestamp": "2026-01-01T00:01:00Z"}
    assert call("getHostGroups", ids=group["id"]).resources == [changed]


def test_a_deleted_group_is_gone_and_its_hosts_stay(call, ids, create, act, groups_of):
    group = create()
    act("add-hosts", group, *ids)
    answer = call("deleteHostGroups", ids=[group["id"], "f" * 32])
    assert (answer.status, answer.resources) == (200, [group["id"]])
    assert [error["id"] for error in answer.errors] == ["f" * 32]
    assert group["id"] not in groups_of(ids[0])
    assert call("QueryDevicesByFilter").page["total"] == 60
    assert call("deleteHostGroups", ids=group["id"]).status == 404


def test_a_group_can_go_before_the_fleet_is_looked_at(caller):
    call = caller(Cloud(hosts=30))
    first, *others = call("queryHostGroups").resources
    call("deleteHostGroups", ids=first)
    groups = {id for device in call("CombinedDevicesByFilter").resources for id in device["groups"]}
    assert groups <= set(others)


@pytest.mark.parametrize(
    ("id", "query", "body"),
    [
        ("getHostGroups", {"ids": "x"}, None),
        ("deleteHostGroups", {"ids": "x"}, None),
        ("queryGroupMembers", {"id": "x"}, None),
        ("queryCombinedGroupMembers", {"id": "x"}, None),
        ("updateHostGroups", {}, {"resources": [{"id": "x", "name": "a"}]}),
        ("performGroupAction", {"action_name": "add-hosts"},
         {"ids": ["x"], "action_parameters": [{"name": "filter", "value": "hostname:'a'"}]}),
    ],
)  # fmt: skip
def test_an_unknown_group_is_404(call, id, query, body):
    assert call(id, body, **query).status == 404


def test_groups_are_found_in_order_and_page_by_page(call, create):
    for name in "cab":
        create(name)
    whole = call("queryCombinedHostGroups", sort="name.desc", filter="group_type:'static'")
    assert [group["name"] for group in whole.resources] == ["c", "b", "a", "Servers"]
    ids = [group["id"] for group in whole.resources]
    answer = call("queryHostGroups", sort="name|desc", filter="group_type:'static'", limit=3)
    assert (answer.resources, answer.page) == (ids[:3], {"limit": 3, "offset": 0, "total": 4})
    assert call("queryHostGroups", sort="name|desc", filter="group_type:'static'", offset=3).resources == ids[3:]
    assert call("queryHostGroups", filter="created_timestamp:>'now-30d'").page["total"] == 3
    assert call("queryHostGroups", filter="name:!~'machines'").page["total"] == 4


def test_members_are_paged_filtered_and_sorted(call, members):
    group = named(call, "Windows machines")
    whole = members(group)
    paged = [
        id
        for offset in range(0, 60, 7)
        for id in call("queryGroupMembers", id=group["id"], limit=7, offset=offset).resources
    ]
    assert paged == whole
    records = call("queryCombinedGroupMembers", id=group["id"], sort="hostname.desc", limit=5000).resources
    assert sorted(record["device_id"] for record in records) == whole
    names = [record["hostname"] for record in records if "hostname" in record]
    assert names == sorted(names, reverse=True)
    servers = members(group, filter="product_type_desc:'Server'")
    assert 0 < len(servers) < len(whole)
    assert 0 < len(members(group, filter="last_seen:>'now-1h'")) < len(whole)


@pytest.mark.parametrize("id", ["queryGroupMembers", "queryCombinedGroupMembers"])
def test_members_have_their_limits(call, id):
    group = named(call, "Servers")["id"]
    assert [call(id, id=group, limit=limit).status for limit in (0, 1, 5000, 5001)] == [400, 200, 200, 400]
    assert call(id, id=group, limit=5000, offset=5001).status == 400


def test_a_hidden_or_deleted_host_is_no_member(call, ids, create, act, members):
    group = create()
    act("add-hosts", group, *ids[:3])
    call("PerformActionV2", {"ids": ids[:1]}, action_name="hide_host")
    call("DevicesActionsDeleteV1", {"ids": ids[1:2]})
    assert members(group) == ids[2:3]


def test_groups_of_a_child_are_its_own(call, create, cloud):
    create()
    call.token = cloud.issue_token(cloud.children[0])
    assert call("queryHostGroups").page["total"] == 3
    assert call("queryHostGroups", filter="name:'mine'").resources == []


def test_the_sdk_works_on_groups(cloud):
    hosts = Hosts(client_id=cloud.client_id, client_secret=cloud.client_secret, transport=cloud)
    groups = HostGroup(auth_object=hosts)
    made = groups.create_host_groups(name="lab", group_type="static")
    (group,) = made.models
    assert (made.status_code, group.name) == (201, "lab")
    ids = hosts.query_devices_by_filter(limit=2).resources
    chosen = f"(device_id:{ids})"
    assert groups.perform_group_action(action_name="add-hosts", ids=group.id, filter=chosen).ok
    assert [device.device_id for device in groups.query_combined_group_members(id=group.id).models] == ids
    assert groups.update_host_groups(id=group.id, description="of the lab").models[0].description == "of the lab"
    assert groups.delete_host_groups(group.id).resources == [group.id]


def test_a_star_is_no_filter_of_members(call, create):
    group = create()["id"]
    for operation in ("queryGroupMembers", "queryCombinedGroupMembers"):
        assert call(operation, id=group, filter="*").status == 400
        assert call(operation, id=group, filter="hostname:*'*'").status == 200
