"""``falconlite groups``: what the cloud has afterwards, and that each host's outcome is checked."""

import json

import pytest

from falconlite import HostGroup, Hosts
from falconlite.simulator import Fault


@pytest.fixture
def groups(cloud):
    return HostGroup(client_id=cloud.client_id, client_secret=cloud.client_secret, transport=cloud)


def members(groups, name):
    (group,) = groups.query_combined_host_groups(filter=f"name:'{name}'").resources
    return set(groups.query_group_members.records(id=group["id"]))


def test_hosts_are_added_and_removed_by_name_id_filter_and_pipe(here, groups):
    devices = Hosts(groups).query_devices_by_filter_combined(limit=4, filter="hostname:!''").resources
    names, ids = [device["hostname"] for device in devices], [device["device_id"] for device in devices]
    made = here("groups", "create", "Build farm", "--description", "builds", "--yes")
    assert made.status == 0, made.err
    assert json.loads(made.out)["group_type"] == "static"
    assert here("groups", "add", "build farm", names[0], ids[1], "--yes").status == 0
    assert members(groups, "Build farm") == set(ids[:2])
    given = "".join(json.dumps(device) + "\n" for device in devices)
    assert here("groups", "add", "Build farm", "-", "--yes", given=given).status == 0
    assert members(groups, "Build farm") == set(ids)
    listed = [json.loads(line)["device_id"] for line in here("groups", "members", "Build farm").out.splitlines()]
    assert sorted(listed) == sorted(ids)
    (row,) = [
        json.loads(line) for line in here("groups", "list", "--count", "--filter", "name:'Build farm'").out.splitlines()
    ]
    assert row["members"] == 4
    assert here("groups", "remove", "Build farm", ids[0], "--yes").status == 0
    assert members(groups, "Build farm") == set(ids[1:])
    assert here("groups", "delete", "Build farm", "--yes").status == 0
    assert not groups.query_host_groups(filter="name:'Build farm'").resources


def test_a_host_that_did_not_become_a_member_is_not_done(here, groups):
    assert here("groups", "create", "x", "--yes").status == 0
    ended = here("groups", "add", "x", "f" * 32, *Hosts(groups).query_devices(limit=1).resources, "--yes")
    assert ended.status == 7
    outcomes = {line["id"]: line["outcome"] for line in map(json.loads, ended.out.splitlines())}
    assert outcomes.pop("f" * 32) != "done"
    assert set(outcomes.values()) == {"done"}


def test_a_refused_batch_stops_and_the_rest_is_not_tried(here, cloud, groups):
    assert here("groups", "create", "x", "--yes").status == 0
    cloud.faults.add(Fault.status(403), route="/devices/entities/host-group-actions/v1")
    ended = here("groups", "add", "x", "--filter", "platform_name:'Windows'", "--yes")
    outcomes = [json.loads(line)["outcome"] for line in ended.out.splitlines()]
    assert ended.status == 4
    assert set(outcomes) == {"failed", "not_tried"}
    assert outcomes.count("failed") == 100
    assert members(groups, "x") == set()


def test_the_rule_of_a_dynamic_group_is_checked(here, groups, cloud):
    before = len(cloud.requests)
    assert here("groups", "create", "d", "--rule", "platform_name='x'", "--yes").status == 2
    assert here("groups", "create", "d", "--type", "dynamic", "--yes").status == 2
    assert here("groups", "create", "d", "--type", "static", "--rule", "hostname:'x'", "--yes").status == 2
    assert len(cloud.requests) == before
    assert here("groups", "create", "d", "--rule", "platform_name:'Mac'", "--yes").status == 0
    assert members(groups, "d") == set(Hosts(groups).query_devices_by_filter.records(filter="platform_name:'Mac'"))
    assert here("groups", "members", "none").status == 6
