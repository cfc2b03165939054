"""Hosts: the fleet, its records, histories, and the effects of actions."""

import ipaddress
from itertools import pairwise

import pytest

from falconlite.simulator import Cloud
from falconlite.simulator.accounts.tenant import Tenant
from falconlite.simulator.fleet.kinds import FIELDS
from falconlite.simulator.fql.matching import instant

PRIVATE = [ipaddress.ip_network(n) for n in ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16")]
DOCUMENTATION = [ipaddress.ip_network(n) for n in ("192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24")]


@pytest.fixture(scope="module")
def fleet():
    class Still:
        time = staticmethod(lambda: 1_767_225_600.0)
        monotonic = time

    return list(Tenant("c" * 32, seed=7, hosts=3000, alerts=0, clock=Still(), containment_delay=2).devices.values())


@pytest.fixture
def status(call):
    return lambda id: call("GetDeviceDetailsV2", ids=id).resources[0]["status"]


def test_ids_are_32_hexadecimal_digits_and_unique(fleet):
    ids = [device["device_id"] for device in fleet]
    assert all(len(id) == 32 and int(id, 16) >= 0 and id == id.lower() for id in ids)
    assert len(set(ids)) == 3000


def test_every_scalar_is_a_text_and_every_field_is_known(fleet):
    structured = {"tags", "groups", "notes", "ou", "pod_annotations", "pod_labels", "policies", "device_policies"}
    structured |= {"meta", "managed_apps"}
    for device in fleet:
        assert device.keys() <= FIELDS
        assert all(isinstance(value, str) for name, value in device.items() if name not in structured)


def test_each_field_that_the_description_of_the_api_has_is_in_some_record_and_can_be_filtered(caller):
    call = caller(Cloud(hosts=1000))
    records = call("CombinedDevicesByFilter", limit=1000).resources
    assert FIELDS - set().union(*records) == set()
    apps = {app: value for record in records for app, value in record.get("managed_apps", {}).items()}
    assert apps == {"identity-protection": {"version": "1.8.2"}}
    filter = "managed_apps.identity-protection.version:'1.8.2'"
    assert call("QueryDevicesByFilter", filter=filter).page["total"] == sum("managed_apps" in r for r in records)


def test_the_hash_of_the_groups_is_that_of_all_with_the_same_groups(call, ids):
    def read():
        return {r["device_id"]: r for r in call("PostDeviceDetailsV2", {"ids": ids}).resources}

    def hashes(records):
        return {(tuple(sorted(r["groups"])), r["group_hash"]) for r in records.values()}

    before = read()
    group = call("queryHostGroups", filter="group_type:'static'").resources[0]
    outside, inside = (
        next(id for id, r in before.items() if (group in r["groups"]) is member and r["platform_name"] == "Windows")
        for member in (False, True)
    )
    body = {"ids": [group], "action_parameters": [{"name": "filter", "value": f"device_id:'{outside}'"}]}
    assert call("performGroupAction", body, action_name="add-hosts").status == 200
    after = read()
    assert after[outside]["group_hash"] == after[inside]["group_hash"] != before[outside]["group_hash"]
    assert len(hashes(after)) == len(dict(hashes(after))) == len({each for _, each in hashes(after)})
    found = call("QueryDevicesByFilter", filter=f"group_hash:'{after[outside]['group_hash']}'").resources
    assert outside in found


def test_the_93_fields_of_a_record_are_known():
    assert len(FIELDS) == 93


def test_addresses_are_private_or_for_documentation(fleet):
    def within(address, networks):
        return any(ipaddress.ip_address(address) in network for network in networks)

    assert all(within(device["local_ip"], PRIVATE) for device in fleet)
    assert all(within(device["external_ip"], DOCUMENTATION) for device in fleet)


def test_the_fleet_is_as_mixed_as_a_real_one(fleet):
    assert {device["platform_name"] for device in fleet} == {"Windows", "Mac", "Linux"}
    assert {d["product_type_desc"] for d in fleet} == {"Workstation", "Server", "Domain Controller"}
    assert any("hostname" not in device for device in fleet)
    assert any(not device.get("hostname", "").isascii() for device in fleet)
    assert any(device["reduced_functionality_mode"] == "yes" for device in fleet)
    assert any(device["last_seen"] < "2025-11-01" for device in fleet)
    assert {device.get("service_provider") for device in fleet} == {None, "AWS_EC2_V2", "AZURE", "GCP", "OCI"}
    assert any(d.get("service_provider") == "AZURE" and d["platform_name"] == "Windows" for d in fleet)
    pods = [device for device in fleet if "pod_name" in device]
    assert pods
    assert all(pod["deployment_type"] == "DaemonSet" and pod["k8s_cluster_id"] and pod["pod_ip4"] for pod in pods)
    assert any("'" in device.get("hostname", "") for device in fleet)
    assert any(" " in device.get("hostname", "") for device in fleet)
    assert any('"' in device.get("hostname", "") for device in fleet)
    assert any("serial_number" not in device for device in fleet)


def test_some_machines_were_installed_anew_and_have_an_old_entry_too(fleet):
    by_mac = {}
    for device in fleet:
        by_mac.setdefault(device["mac_address"], []).append(device)
    twins = [devices for devices in by_mac.values() if len(devices) > 1]
    assert 10 < len(twins) < 60
    for devices in twins:
        for name in ("hostname", "serial_number", "local_ip", "os_version"):
            assert len({device.get(name) for device in devices}) == 1
        assert len({device["device_id"] for device in devices}) == len(devices)
        assert min(device["last_seen"] for device in devices) < "2026-01-01"


def test_the_parts_of_a_fleet_are_as_large_as_they_should_be(fleet):
    def share(holds):
        return sum(map(holds, fleet)) / len(fleet)

    assert 0.58 < share(lambda device: device["platform_name"] == "Windows") < 0.66
    assert 0.03 < share(lambda device: device["last_seen"] < "2025-11-17") < 0.08
    assert 0.01 < share(lambda device: device["reduced_functionality_mode"] == "yes") < 0.03
    assert 0.35 < share(lambda device: bool(device["tags"])) < 0.45
    assert 0.003 < share(lambda device: "hostname" not in device) < 0.02


def test_times_of_a_device_are_in_order(fleet):
    assert all(d["first_seen"] <= d["last_reboot"] <= d["last_seen"] for d in fleet)


@pytest.mark.parametrize("id", ["GetDeviceDetailsV1", "GetDeviceDetailsV2"])
def test_details_come_for_known_ids_and_errors_for_the_rest(call, ids, id):
    answer = call(id, ids=[ids[0], "f" * 32])
    assert answer.status == 200
    assert [record["device_id"] for record in answer.resources] == ids[:1]
    assert [(error["code"], error["id"]) for error in answer.errors] == [(404, "f" * 32)]


def test_details_of_nothing_but_unknown_ids_are_404(call):
    assert call("PostDeviceDetailsV2", {"ids": ["f" * 32]}).status == 404


def test_details_are_in_the_order_of_the_ids(call, ids):
    wanted = [ids[5], ids[1], ids[9]]
    assert [r["device_id"] for r in call("PostDeviceDetailsV2", {"ids": wanted}).resources] == wanted


def test_containment_is_pending_and_then_done(call, ids, clock, status):
    answer = call("PerformActionV2", {"ids": ids[:1]}, action_name="contain")
    assert answer.status == 202
    assert answer.resources == [{"id": ids[0], "path": f"/devices/entities/devices/v2?ids={ids[0]}"}]
    assert answer.body["meta"]["writes"] == {"resources_affected": 1}
    assert status(ids[0]) == "containment_pending"
    clock.seconds += 1.9
    assert status(ids[0]) == "containment_pending"
    clock.seconds += 0.1
    assert status(ids[0]) == "contained"


def test_a_change_that_was_pending_is_stamped_with_when_it_was_due(call, ids, clock):
    call("PerformActionV2", {"ids": ids[:1]}, action_name="contain")
    clock.seconds += 50
    record = call("GetDeviceDetailsV2", ids=ids[0]).resources[0]
    assert (record["status"], record["modified_timestamp"]) == ("contained", "2026-01-01T00:00:02Z")


def test_containment_is_lifted_by_way_of_pending(call, ids, clock, status):
    call("PerformActionV2", {"ids": ids[:1]}, action_name="contain")
    clock.seconds += 3
    call("PerformActionV2", {"ids": ids[:1]}, action_name="lift_containment")
    assert status(ids[0]) == "lift_containment_pending"
    clock.seconds += 2
    assert status(ids[0]) == "normal"


def test_the_last_word_on_containment_counts(call, ids, clock, status):
    call("PerformActionV2", {"ids": ids[:1]}, action_name="contain")
    clock.seconds += 1
    assert call("PerformActionV2", {"ids": ids[:1]}, action_name="lift_containment").status == 202
    clock.seconds += 60
    assert status(ids[0]) == "normal"


def test_containing_twice_is_409(call, ids):
    call("PerformActionV2", {"ids": ids[:1]}, action_name="contain")
    again = call("PerformActionV2", {"ids": ids[:1]}, action_name="contain")
    assert (again.status, again.resources, again.errors[0]["id"]) == (409, [], ids[0])
    mixed = call("PerformActionV2", {"ids": ids[:2]}, action_name="contain")
    assert mixed.status == 202
    assert [entity["id"] for entity in mixed.resources] == ids[1:2]
    assert [error["code"] for error in mixed.errors] == [409]


def test_lifting_what_is_not_contained_is_409(call, ids):
    assert call("PerformActionV2", {"ids": ids[:1]}, action_name="lift_containment").status == 409


@pytest.mark.parametrize(
    ("id", "query"), [("PerformActionV2", {"action_name": "hide_host"}), ("DevicesActionsDeleteV1", {})]
)
def test_an_action_on_nothing_but_unknown_devices_is_400_as_no_404_is_documented(call, ids, id, query):
    unknown = call(id, {"ids": ["f" * 32]}, **query)
    assert (unknown.status, [(e["code"], e["id"]) for e in unknown.errors]) == (400, [(404, "f" * 32)])
    mixed = call(id, {"ids": [ids[0], "f" * 32]}, **query)
    assert (mixed.status, [entity["id"] for entity in mixed.resources]) == (202, ids[:1])
    assert [error["id"] for error in mixed.errors] == ["f" * 32]


def test_hidden_hosts_move_between_the_lists(call, ids):
    call("PerformActionV2", {"ids": ids[:2]}, action_name="hide_host")
    assert call("QueryHiddenDevices").resources == ids[:2]
    assert call("QueryDevicesByFilter").resources == ids[2:]
    assert [r["device_id"] for r in call("CombinedHiddenDevicesByFilter").resources] == ids[:2]
    call("PerformActionV2", {"ids": ids[:1]}, action_name="unhide_host")
    assert call("QueryHiddenDevices").resources == ids[1:2]
    assert call("QueryDevicesByFilter").resources == [ids[0], *ids[2:]]


@pytest.mark.parametrize("id", ["GetDeviceDetailsV1", "GetDeviceDetailsV2", "PostDeviceDetailsV2"])
def test_details_leave_hidden_hosts_out_until_they_are_shown_again(call, ids, id):
    def details():
        given = {"ids": ids[:2]}
        return call(id, given) if id.startswith("Post") else call(id, **given)

    call("PerformActionV2", {"ids": ids[:1]}, action_name="hide_host")
    answer = details()
    assert (answer.status, answer.errors, [r["device_id"] for r in answer.resources]) == (200, [], ids[1:2])
    call("PerformActionV2", {"ids": ids[:1]}, action_name="unhide_host")
    assert [r["device_id"] for r in details().resources] == ids[:2]


def test_detections_are_suppressed_and_shown_again(call, ids):
    states = []
    for action in ("detection_suppress", "detection_unsuppress"):
        call("PerformActionV2", {"ids": ids[:1]}, action_name=action)
        states.append(call("GetDeviceDetailsV2", ids=ids[0]).resources[0]["detection_suppression_status"])
    assert states == ["suppressed", "unsuppressed"]


def test_a_note_is_kept_and_a_change_is_stamped(call, ids, clock):
    clock.seconds += 5
    body = {"ids": ids[:1], "action_parameters": [{"name": "note", "value": "ticket 12"}]}
    call("PerformActionV2", body, action_name="contain")
    record = call("GetDeviceDetailsV2", ids=ids[0]).resources[0]
    assert record["notes"] == ["ticket 12"]
    assert record["modified_timestamp"] == "2026-01-01T00:00:05Z"
    assert record["meta"]["version"] == "2"


def test_tags_are_a_set(call, ids):
    tag = "FalconGroupingTags/blue"
    before = call("GetDeviceDetailsV2", ids=ids[0]).resources[0]["tags"]
    for action, after in (("add", [*before, tag]), ("add", [*before, tag]), ("remove", before), ("remove", before)):
        answer = call("UpdateDeviceTags", {"action": action, "device_ids": ids[:1], "tags": [tag]})
        assert (answer.status, answer.resources) == (202, [{"device_id": ids[0], "updated": True}])
        assert call("GetDeviceDetailsV2", ids=ids[0]).resources[0]["tags"] == after


def test_each_device_has_its_own_tag_result(call, ids):
    body = {"action": "add", "device_ids": [ids[0], "f" * 32], "tags": ["FalconGroupingTags/blue"]}
    first, second = call("UpdateDeviceTags", body).resources
    assert first["updated"]
    assert (second["updated"], second["code"]) == (False, 404)


@pytest.mark.parametrize("tag", ["blue", "falcongroupingtags/blue", "SensorGroupingTags/blue", "FalconGroupingTags/"])
def test_a_tag_of_another_prefix_fails_each_device(call, ids, tag):
    answer = call("UpdateDeviceTags", {"action": "add", "device_ids": ids[:2], "tags": [tag]})
    assert [(r["updated"], r["code"]) for r in answer.resources] == [(False, 400), (False, 400)]


def test_tags_and_devices_have_their_limits(call, ids):
    tags = [f"FalconGroupingTags/{number}" for number in range(51)]
    assert call("UpdateDeviceTags", {"action": "add", "device_ids": ids[:1], "tags": tags}).status == 400
    assert call("UpdateDeviceTags", {"action": "add", "device_ids": ["x"] * 5001, "tags": tags[:1]}).status == 400
    assert call("UpdateDeviceTags", {"action": "add", "device_ids": ids[:1], "tags": tags[:50]}).status == 202


def test_devices_join_and_leave_a_group(call):
    group = call("queryHostGroups", filter="group_type:'static'").resources[0]
    member = call("QueryDevicesByFilter", filter=f"groups:'{group}'").resources[0]
    body = {"action_parameters": [{"name": "filter", "value": f"(device_id:['{member}'])"}]}
    left = call("entities.perform_action", body, ids=group, action_name="remove_group_member")
    assert (left.status, left.resources[0]["id"]) == (200, group)
    assert member not in call("QueryDevicesByFilter", filter=f"groups:'{group}'").resources
    call("entities.perform_action", body, ids=group, action_name="add_group_member", disable_hostname_check="true")
    assert member in call("QueryDevicesByFilter", filter=f"groups:'{group}'").resources
    call("entities.perform_action", {}, ids=group, action_name="remove_all")
    assert call("QueryDevicesByFilter", filter=f"groups:'{group}'").resources == []


def test_an_unknown_group_is_an_error_in_a_200_as_no_other_status_is_documented(call):
    answer = call("entities.perform_action", {}, ids="f" * 32, action_name="remove_all")
    assert (answer.status, answer.resources) == (200, [])
    assert [(error["code"], error["id"]) for error in answer.errors] == [(404, "f" * 32)]


def test_the_online_state_has_no_limit_of_ids(caller):
    call = caller(Cloud(hosts=150))
    ids = call("QueryDevicesByFilter", limit=150).resources
    assert [state["id"] for state in call("GetOnlineState.V1", ids=ids).resources] == ids


def test_online_state_tells_of_each_device(call, ids):
    records = call("GetOnlineState.V1", ids=ids).resources
    assert [record["id"] for record in records] == ids
    assert {record["state"] for record in records} == {"online", "offline", "unknown"}


def test_states_drift_and_stay_in_step_with_last_seen(call, ids, clock):
    def states():
        call.token = call.cloud.issue_token()
        return {record["id"]: record for record in call("GetOnlineState.V1", ids=ids).resources}

    born, seen = states(), []
    for hour in range(1, 49):
        clock.seconds = hour * 3600
        seen.append(states())
        records = call("PostDeviceDetailsV2", {"ids": ids}).resources
        assert {r["device_id"]: r["last_seen"] for r in records} == {i: s["last_seen"] for i, s in seen[-1].items()}
        for state in seen[-1].values():
            silent = clock.time() - instant(state["last_seen"])
            assert silent >= 0
            assert state["state"] == ("online" if silent <= 900 else "offline" if silent < 45 * 86400 else "unknown")
    changed = {id for at in seen for id in ids if at[id]["state"] != born[id]["state"]}
    assert 5 < len(changed) < 40
    assert all(before[id]["last_seen"] <= after[id]["last_seen"] for before, after in pairwise(seen) for id in ids)
    clock.seconds = 0
    assert states() == born


def test_the_same_question_has_another_answer_as_time_goes_on(call, clock):
    before = call("QueryDevicesByFilter", sort="last_seen.desc").resources
    clock.seconds += 1700
    after = call("QueryDevicesByFilter", sort="last_seen.desc").resources
    times = [record["last_seen"] for record in call("PostDeviceDetailsV2", {"ids": after}).resources]
    assert times == sorted(times, reverse=True)
    assert after != before


def test_some_hosts_fall_silent_for_good(call, ids, clock):
    clock.seconds = 1000 * 86400
    call.token = call.cloud.issue_token()
    states = [record["state"] for record in call("GetOnlineState.V1", ids=ids).resources]
    assert 15 < states.count("unknown") < 45


def test_what_history_told_it_tells_ever_after(call, ids, clock):
    def told():
        call.token = call.cloud.issue_token()
        logins = call("QueryDeviceLoginHistory", {"ids": ids}).resources
        addresses = call("QueryGetNetworkAddressHistoryV1", {"ids": ids}).resources
        return [r["recent_logins"] for r in logins], [r["history"] for r in addresses]

    logins, addresses = told()
    clock.seconds = 3 * 86400
    later_logins, later_addresses = told()
    assert later_logins != logins
    for before, after in zip(logins, later_logins, strict=True):
        known = {each["login_time"]: each["user_name"] for each in before[1:]}
        assert all(known.get(each["login_time"], each["user_name"]) == each["user_name"] for each in after[1:])
        old = [each for each in after[1:] if each["login_time"] < before[0]["login_time"]]
        assert old == before[1:][: len(old)]
        assert len(old) >= len(before) - 5
    days = [[each["login_time"][:10] for each in history] for history in logins]
    gaps = [{instant(a) - instant(b) for a, b in pairwise(each)} for each in days]
    assert sum(len(each) > 1 for each in gaps) > 30  # not every day, nor every second day
    assert [each[1:] for each in addresses] == [each[1:] for each in later_addresses]
    assert any(len(each) > 2 for each in addresses)


def test_login_history_is_the_latest_first_and_always_the_same(call, ids):
    first, second = (call("QueryDeviceLoginHistory", {"ids": ids}).resources for _ in range(2))
    assert first == second
    assert all(r["recent_logins"] == sorted(r["recent_logins"], key=lambda x: x["login_time"])[::-1] for r in first)
    assert any(len(record["recent_logins"]) > 3 for record in first)


def test_login_history_keeps_within_its_window_and_limit(call, ids):
    everything = call("QueryDeviceLoginHistory", {"ids": ids[:10]}).resources
    busy = max(everything, key=lambda record: len(record["recent_logins"]))
    body = {"ids": [busy["device_id"]]}
    newest, oldest = busy["recent_logins"][0]["login_time"], busy["recent_logins"][-1]["login_time"]
    limited = call("QueryDeviceLoginHistoryV2", body, limit=2, from_=oldest, to=newest).resources[0]
    assert limited["recent_logins"] == busy["recent_logins"][:2]
    alone = call("QueryDeviceLoginHistoryV2", body, from_=oldest, to=oldest).resources[0]
    assert alone["recent_logins"] == busy["recent_logins"][-1:]


def test_login_history_is_of_the_last_week_unless_told(call, ids):
    whole = call("QueryDeviceLoginHistory", {"ids": ids[:10]}).resources
    recent = call("QueryDeviceLoginHistoryV2", {"ids": ids[:10]}, limit=100).resources
    week = [[each for each in r["recent_logins"] if each["login_time"] >= "2025-12-25T00:00:00Z"] for r in whole]
    assert [record["recent_logins"] for record in recent] == week
    assert week != [record["recent_logins"] for record in whole]


def test_the_first_login_of_the_history_is_that_of_the_record(call, ids):
    records = call("PostDeviceDetailsV2", {"ids": ids}).resources
    histories = call("QueryDeviceLoginHistory", {"ids": ids}).resources
    assert [r["recent_logins"][0] for r in histories] == [
        {"login_time": d["last_login_timestamp"], "user_name": d["last_login_user"]} for d in records
    ]


def test_address_history_begins_with_the_present(call, ids):
    record = call("GetDeviceDetailsV2", ids=ids[0]).resources[0]
    history = call("QueryGetNetworkAddressHistoryV1", {"ids": ids[:1]}).resources[0]["history"]
    assert history[0] == {
        "ip_address": record["local_ip"],
        "mac_address": record["mac_address"],
        "timestamp": record["last_seen"],
    }


def test_deleted_devices_are_gone(call, ids, clock):
    call("PerformActionV2", {"ids": ids[:1]}, action_name="contain")
    answer = call("DevicesActionsDeleteV1", {"ids": [ids[0], "f" * 32]})
    assert (answer.status, [e["id"] for e in answer.resources]) == (202, ids[:1])
    clock.seconds += 5
    assert call("QueryDevicesByFilter").resources == ids[1:]
    assert call("DevicesActionsDeleteV1", {"ids": ids[:1]}).status == 400


def test_deletion_spares_what_its_filter_does_not_find(call, ids):
    answer = call("DevicesActionsDeleteV1", {"ids": ids, "filter": "platform_name:'Mac'"})
    assert 0 < len(answer.resources) < len(ids)
    assert call("QueryDevicesByFilter", filter="platform_name:'Mac'").resources == []


def test_twenty_five_thousand_hosts_are_no_burden(caller):
    assert caller(Cloud(hosts=25_000))("QueryDevicesByFilter", limit=1).page["total"] == 25_000
