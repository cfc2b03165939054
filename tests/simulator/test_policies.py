"""Policies: the hosts that they apply to, their settings, and what their versions have in common."""

import pytest

from tests.cases import each

PLATFORM_OF = {"Windows": 0, "Mac": 1, "Linux": 2}
KINDS = {
    "Prevention": "prevention",
    "SensorUpdate": "sensor_update",
    "RTResponse": "remote_response",
    "Firewall": "firewall",
    "DeviceControl": "device_control",
    "ContentUpdate": None,
}


class Desk:
    """Calls of one kind of policy."""

    def __init__(self, call, name):
        self.call, self.name = call, name
        self.with_platforms = name != "ContentUpdate"

    def create(self, title, platform="Windows", **more):
        fields = {"name": title, **({"platform_name": platform} if self.with_platforms else {}), **more}
        (record,) = self.call(f"create{self.name}Policies", {"resources": [fields]}).resources
        return record["id"]

    def act(self, action, *ids, **parameters):
        body = {"ids": list(ids), "action_parameters": [{"name": n, "value": v} for n, v in parameters.items()]}
        return self.call(f"perform{self.name}PoliciesAction", body, action_name=action)

    def read(self, id):
        (record,) = self.call(f"get{self.name}Policies", ids=id).resources
        return record

    def members(self, id, **query):
        answer = self.call(f"query{self.name}PolicyMembers", id=id, limit=5000, **query)
        assert answer.status == 200
        return set(answer.resources)

    def default(self, platform="Windows"):
        filter = "name.raw:'platform_default'" + (f"+platform_name:'{platform}'" if self.with_platforms else "")
        (id,) = self.call(f"query{self.name}Policies", filter=filter).resources
        return id

    def order(self, *ids, platform="Windows"):
        body = {"ids": list(ids), **({"platform_name": platform} if self.with_platforms else {})}
        return self.call(f"set{self.name}PoliciesPrecedence", body)


@pytest.fixture
def groups(call):
    """Two host groups: the hosts of each, by its ID."""
    windows = call("QueryDevicesByFilter", filter="platform_name:'Windows'").resources
    found = {}
    for name, members in (("A", windows[:6]), ("B", windows[4:9])):
        body = {"resources": [{"name": name, "group_type": "staticByID"}]}
        (group,) = call("createHostGroups", body).resources
        quoted = ",".join(f"'{id}'" for id in members)
        parameter = {"name": "filter", "value": f"device_id:[{quoted}]"}
        body = {"ids": [group["id"]], "action_parameters": [parameter]}
        assert call("performGroupAction", body, action_name="add-hosts").status == 200
        found[group["id"]] = set(members)
    return found


@each("name", KINDS)
def test_the_first_enabled_policy_of_a_host_s_groups_applies_to_it_and_otherwise_the_default_one(call, groups, name):
    desk, (a, b) = Desk(call, name), groups
    filter = {"filter": "platform_name:'Windows'"} if desk.with_platforms else {}
    hosts = set(call("QueryDevicesByFilter", **filter).resources)
    default = desk.default()
    assert desk.members(default) == hosts
    first, second = desk.create("first"), desk.create("second")
    assert desk.act("add-host-group", first, group_id=a).status == 200
    assert desk.act("add-host-group", second, group_id=b).status == 200
    assert [desk.members(id) for id in (first, second, default)] == [set(), set(), hosts]
    assert desk.act("enable", first, second).status == 200
    both = groups[a] | groups[b]
    assert [desk.members(id) for id in (first, second, default)] == [groups[a], groups[b] - groups[a], hosts - both]
    others = list(call(f"query{name}Policies", filter="name.raw:'Pilot'").resources)
    assert desk.order(second, first).status == 400
    assert desk.order(second, first, *others).resources == [second, first, *others]
    assert [desk.members(id) for id in (first, second)] == [groups[a] - groups[b], groups[b]]
    sorted_by = call(f"query{name}Policies", sort="precedence.asc", **filter).resources
    assert sorted_by == [second, first, *others, default]
    records = call(f"queryCombined{name}PolicyMembers", id=second, filter="hostname:*'*'").resources
    assert {record["device_id"] for record in records} <= groups[b]
    assert [group["id"] for group in desk.read(second)["groups"]] == [b]
    assert desk.act("remove-host-group", second, group_id=b).resources[0]["groups"] == []
    assert [desk.members(id) for id in (first, second)] == [groups[a], set()]
    assert desk.act("disable", first).status == 200
    assert desk.members(default) == hosts


@each("name", [name for name, key in KINDS.items() if key])
def test_the_hosts_name_their_default_policies(call, name):
    desk, key = Desk(call, name), KINDS[name]
    for platform in ("Windows", "Mac"):
        (id,) = call("QueryDevicesByFilter", filter=f"platform_name:'{platform}'", limit=1).resources
        (host,) = call("GetDeviceDetailsV2", ids=id).resources
        policy = desk.read(host["device_policies"][key]["policy_id"])
        assert (policy["name"], policy["platform_name"], policy["enabled"]) == ("platform_default", platform, True)
        assert id in desk.members(policy["id"])


@each("name", KINDS)
def test_what_a_policy_does_not_allow(call, groups, name):
    desk, group = Desk(call, name), next(iter(groups))
    default, id = desk.default(), desk.create("mine")
    update = f"update{name}Policies"
    refused = [
        desk.act("disable", default),
        desk.act("add-host-group", default, group_id=group),
        desk.act("add-host-group", id),
        desk.act("enable-not", id),
        call(update, {"resources": [{"id": default, "name": "other"}]}),
        call(update, {"resources": [{"id": id, "name": "Pilot"}]}),
        call(update, {"resources": [{"id": id, "name": ""}]}),
        call(f"delete{name}Policies", ids=default),
        call(f"create{name}Policies", {"resources": [{"description": "no name"}]}),
        desk.order(id, default),
    ]
    assert [answer.status for answer in refused] == [400] * len(refused)
    assert desk.act("add-host-group", id, group_id="0" * 32).status == 404
    assert call(f"query{name}PolicyMembers", id="0" * 32).status == 404
    assert desk.act("enable", id).status == 200
    assert call(f"delete{name}Policies", ids=id).status == 400
    assert desk.act("disable", id).status == 200
    assert call(f"delete{name}Policies", ids=[id, "0" * 32]).resources == [id]
    assert call(f"get{name}Policies", ids=id).status == 404
    assert desk.act("enable", id).status == 404


@each("name", [name for name in KINDS if name not in {"ContentUpdate", "SensorUpdate"}])
def test_a_copy_has_the_settings_of_its_original_and_not_its_groups(call, groups, name):
    desk = Desk(call, name)
    settings = {
        "Prevention": [{"id": "NextGenAV", "value": {"enabled": True}}],
        "RTResponse": [{"id": "GetCommand", "value": {"enabled": True}}],
        "DeviceControl": {"enforcement_mode": "MONITOR_ENFORCE"},
    }.get(name)
    original = desk.create("original", **({"settings": settings} if settings else {}))
    desk.act("add-host-group", original, group_id=next(iter(groups)))
    copy = desk.read(desk.create("copy", clone_id=original))
    there = desk.read(original)
    kept = {"prevention_settings", "settings"} & there.keys()
    assert {field: copy[field] for field in kept} == {field: there[field] for field in kept}
    assert (copy["groups"], copy["name"], copy["enabled"]) == ([], "copy", False)
    body = {"resources": [{"name": "x", "platform_name": "Windows", "clone_id": "0" * 32}]}
    assert call(f"create{name}Policies", body).status == 404


def test_settings_that_are_not_given_stay_and_unknown_ones_are_named(call):
    desk = Desk(call, "Prevention")
    slider = {"id": "CloudAntiMalware", "value": {"detection": "AGGRESSIVE", "prevention": "CAUTIOUS"}}
    id = desk.create("p", settings=[{"id": "NextGenAV", "value": {"enabled": True}}, slider])

    def values():
        return {each["id"]: each["value"] for part in desk.read(id)["prevention_settings"] for each in part["settings"]}

    before = values()
    given = [{"id": "CloudAntiMalware", "value": {"prevention": "MODERATE"}}]
    assert call("updatePreventionPolicies", {"resources": [{"id": id, "settings": given}]}).status == 200
    assert values() == {**before, "CloudAntiMalware": {"detection": "AGGRESSIVE", "prevention": "MODERATE"}}
    for setting, named in (
        ({"id": "XPCOMShell", "value": {"enabled": True}}, "XPCOMShell"),  # of a Mac
        ({"id": "NextGenAV", "value": {"enabled": "yes"}}, "true, false"),
        ({"id": "NextGenAV", "value": {"detection": "MODERATE"}}, "enabled"),
        ({"id": "CloudAntiMalware", "value": {"detection": "HIGH"}}, "AGGRESSIVE"),
    ):
        answer = call("updatePreventionPolicies", {"resources": [{"id": id, "settings": [setting]}]})
        assert answer.status == 400
        assert named in answer.errors[0]["message"]
    assert values()["NextGenAV"] == {"enabled": True}


def test_rule_groups_are_attached_to_prevention_policies_of_their_platform(call):
    desk = Desk(call, "Prevention")
    mac, windows = (
        call("create-rule-groupMixin0", {"name": name, "platform": name}).resources[0]["id"]
        for name in ("mac", "windows")
    )
    id = desk.create("p")
    assert desk.act("add-rule-group", id, rule_group_id=mac).status == 400
    assert desk.act("add-rule-group", id, rule_group_id="0" * 32).status == 404
    (record,) = desk.act("add-rule-group", id, rule_group_id=windows).resources
    assert [(group["id"], group["name"]) for group in record["ioa_rule_groups"]] == [(windows, "windows")]
    assert desk.act("remove-rule-group", id, rule_group_id=windows).resources[0]["ioa_rule_groups"] == []
    desk.act("add-rule-group", id, rule_group_id=windows)
    call("delete-rule-groupsMixin0", ids=windows)
    assert desk.read(id)["ioa_rule_groups"] == []


def test_both_versions_of_a_sensor_update_policy_are_one_policy_and_its_build_is_described(call):
    builds = call("queryCombinedSensorUpdateBuilds", platform="linux", stage="prod").resources
    arm = call("queryCombinedSensorUpdateBuilds", platform="linuxarm64", stage="prod").resources[1]
    build = next(each for each in builds if "|n-1|" in each["build"])
    variants = [{"build": arm["build"], "platform": "LinuxArm64"}]
    fields = {"name": "u", "platform_name": "Linux", "settings": {"build": build["build"], "variants": variants}}
    (made,) = call("createSensorUpdatePoliciesV2", {"resources": [fields]}).resources
    assert {name: made["settings"][name] for name in ("build", "sensor_version", "stage")} == {
        name: build[name] for name in ("build", "sensor_version", "stage")
    }
    assert made["settings"]["variants"] == [arm]
    (first,) = call("getSensorUpdatePolicies", ids=made["id"]).resources
    assert first == {**made, "settings": {"build": build["build"]}}
    change = {"id": made["id"], "settings": {"build": builds[0]["build"]}}
    call("updateSensorUpdatePolicies", {"resources": [change]})
    (again,) = call("getSensorUpdatePoliciesV2", ids=made["id"]).resources
    assert (again["settings"]["build"], again["settings"]["variants"]) == (builds[0]["build"], [arm])
    change["settings"] = {"build": "1"}
    assert call("updateSensorUpdatePolicies", {"resources": [change]}).status == 400


def test_kernels_are_found_and_their_values_listed_once(call):
    kernels = call("queryCombinedSensorUpdateKernels", filter="distro:'ubuntu'", limit=500).resources
    assert {kernel["distro"] for kernel in kernels} == {"ubuntu"}
    listed = call.raw("GET", "/policy/queries/sensor-update-kernels/distro_version/v1?filter=distro:'ubuntu'")
    assert listed.resources == sorted({kernel["distro_version"] for kernel in kernels})
    assert call.raw("GET", "/policy/queries/sensor-update-kernels/colour/v1").status == 400


def test_an_uninstall_token_is_one_for_each_host_and_a_new_bulk_token_replaces_the_old_one(call, ids):
    def token(id):
        (record,) = call("revealUninstallToken", {"device_id": id, "audit_message": "test"}).resources
        assert record["device_id"] == id
        return record["uninstall_token"], record["seed_id"]

    of_hosts, bulk = {token(id)[0] for id in ids[:5]}, token("MAINTENANCE")
    assert len(of_hosts) == 5
    assert "resources" not in call("incrementUninstallToken", {"audit_message": "test"}).body
    assert token("MAINTENANCE")[0] not in {bulk[0], *of_hosts}
    assert token("MAINTENANCE")[1] == bulk[1] + 1
    assert {token(id)[0] for id in ids[:5]} == of_hosts
    assert call("revealUninstallToken", {"device_id": "0" * 32}).status == 400


def test_content_is_pinned_and_paused_by_category(call):
    desk = Desk(call, "ContentUpdate")
    id = desk.create("c")
    newest, *older = call("queryPinnableContentVersions", category="sensor_operations").resources
    assert call(
        "queryPinnableContentVersions", category="sensor_operations", sort="deployed_timestamp.asc"
    ).resources == [
        *reversed(older),
        newest,
    ]

    def rings():
        settings = desk.read(id)["settings"]["ring_assignment_settings"]
        return {each["id"]: (each["pinned_content_version"], each["override"]["value"]) for each in settings}

    assert desk.act("set-pinned-content-version", id, sensor_operations="1").status == 400
    assert desk.act("set-pinned-content-version", id).status == 400
    assert desk.act("set-pinned-content-version", id, sensor_operations=newest).status == 200
    assert desk.act("override-pause", id, vulnerability_management="").status == 200
    assert {name: ring for name, ring in rings().items() if ring != ("", "")} == {
        "sensor_operations": (newest, ""),
        "vulnerability_management": ("", "pause"),
    }
    assert desk.act("remove-pinned-content-version", id, sensor_operations="sensor_operations").status == 200
    assert desk.act("override-revert", id).status == 200
    assert set(rings().values()) == {("", "")}
    pause = {"ring_assignment_settings": [{"id": "system_critical", "ring_assignment": "pause"}]}
    assert call("updateContentUpdatePolicies", {"resources": [{"id": id, "settings": pause}]}).status == 400


def test_exceptions_of_device_control_are_added_changed_and_deleted_in_both_versions(call):
    desk = Desk(call, "DeviceControl")
    given = {"vendor_id": "1234", "product_id": "5678", "action": "FULL_ACCESS", "description": "mine"}
    classes = [{"id": "MASS_STORAGE", "action": "BLOCK_ALL", "exceptions": [given]}]
    id = desk.create("d", settings={"classes": classes})

    def usb():
        (record,) = call("getDeviceControlPoliciesV2", ids=id).resources
        return {each["class"]: each for each in record["usb_settings"]["classes"]}

    def first():
        return {each["id"]: each for each in desk.read(id)["settings"]["classes"]}

    (exception,) = first()["MASS_STORAGE"]["exceptions"]
    assert {name: exception[name] for name in given} == given
    assert exception["match_method"] == "VID_PID"
    assert usb()["MASS_STORAGE"]["exceptions"] == [exception]
    changed = {"id": exception["id"], "class": "MASS_STORAGE", "serial_number": "S1"}
    other = {"id": "e2", "class": "IMAGING", "vendor_id": "9"}
    usb_classes = {"classes": [{"class": "MOBILE", "action": "BLOCK_ALL"}], "upsert_exceptions": [changed, other]}
    bluetooth = {
        "classes": [
            {
                "class": "TOY",
                "action": "BLOCK_ALL",
                "minor_classes": [{"minor_class": "ROBOT", "action": "FULL_ACCESS"}],
            }
        ]
    }
    body = {"policies": [{"id": id, "usb_classes": usb_classes, "bluetooth_classes": bluetooth}]}
    (record,) = call("patchDeviceControlPoliciesClassesV1", body).resources
    toy = next(each for each in record["bluetooth_settings"]["classes"] if each["class"] == "TOY")
    assert (toy["action"], [each["minor_class"] for each in toy["minor_classes"]]) == ("BLOCK_ALL", ["ROBOT"])
    assert first()["MASS_STORAGE"]["exceptions"] == [{**exception, **changed, "match_method": "VID_PID_SERIAL"}]
    assert [each["id"] for each in first()["IMAGING"]["exceptions"]] == ["e2"]
    assert (first()["MOBILE"]["action"], first()["MASS_STORAGE"]["action"]) == ("FULL_BLOCK", "FULL_BLOCK")
    assert (usb()["MOBILE"]["action"], usb()["MASS_STORAGE"]["action"]) == ("BLOCK_ALL", "BLOCK_ALL")
    assert all(each["vendor_name"] == "" for each in usb()["MASS_STORAGE"]["exceptions"])
    settings = {"delete_exceptions": [exception["id"]]}
    call("updateDeviceControlPolicies", {"resources": [{"id": id, "settings": settings}]})
    assert [each["exceptions"] == [] for each in first().values()].count(False) == 1
    assert [each["id"] for each in usb()["IMAGING"]["exceptions"]] == ["e2"]


def test_messages_of_device_control_are_set_part_by_part(call):
    notice = {"blocked_notification": {"custom_message": "no", "use_custom": True}}
    changed = call("updateDefaultDeviceControlPolicies", {"custom_notifications": notice}).resources
    assert changed == call("getDefaultDeviceControlPolicies").resources
    assert {record["platform_name"] for record in changed} == {"Windows", "Mac"}
    for record in changed:
        told = record["settings"]["custom_notifications"]
        assert told == {**notice, "restricted_notification": {"custom_message": "", "use_custom": False}}
    call("updateDefaultDeviceControlSettings", {"usb_custom_notifications": notice})
    (settings,) = call("getDefaultDeviceControlSettings").resources
    assert settings["usb_custom_notifications"]["blocked_notification"] == notice["blocked_notification"]
    assert settings["bluetooth_custom_notifications"]["blocked_notification"]["use_custom"] is False


def test_the_offset_of_a_page_of_policies_is_where_the_next_one_begins(call):
    desk = Desk(call, "Prevention")
    for n in range(5):
        desk.create(f"p{n}")
    seen, offset = [], 0
    while True:
        answer = call("queryCombinedPreventionPolicies", limit=2, offset=offset)
        seen += [record["id"] for record in answer.resources]
        offset = answer.page["offset"]
        if offset >= answer.page["total"]:
            break
    assert seen == call("queryPreventionPolicies", limit=100).resources
