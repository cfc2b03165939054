"""The recipe that lists all members of a host group, past the offset limit."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from falconlite import HostGroup, Hosts
from falconlite.simulator import Client, Cloud, Fault, VirtualClock
from tests.recipes.conftest import FOLDER, Meanwhile, calls, made, named

IDS, COMBINED, GROUPS = (
    "/devices/queries/host-group-members/v1",
    "/devices/combined/host-group-members/v1",
    "/devices/combined/host-groups/v1",
)
ONWARD = "/devices/queries/devices-scroll/v1"


def grouped(cloud, name, filter=None):
    """Create a group with chosen hosts; return its ID."""
    groups = made(HostGroup, cloud)
    id = groups.create_host_groups(name=name, group_type="static").models[0].id
    if filter:
        groups.perform_group_action(action_name="add-hosts", ids=id, filter=filter)
    return id


def members_of(cloud, group):
    """Return the members of a group in the cloud."""
    tenant = cloud._tenants[cloud.cid]
    return sorted(tenant.devices.members(group))


@pytest.fixture(scope="module")
def large():
    """Return a cloud with a group of 12,000 members and one of 3; tests do not change them."""
    cloud = Cloud(hosts=12_500, alerts=0, children=0, clock=VirtualClock())
    hosts = made(Hosts, cloud)
    everybody = grouped(cloud, "Everybody", "platform_name:!'Amiga'")
    some = hosts.query_devices_by_filter(limit=503).resources
    few = grouped(cloud, "Few", f"device_id:{json.dumps(some[:3])}")
    made(HostGroup, cloud).perform_group_action(
        action_name="remove-hosts", ids=everybody, filter=f"device_id:{json.dumps(some[3:])}"
    )
    assert (len(members_of(cloud, everybody)), len(members_of(cloud, few))) == (12_000, 3)
    return cloud, everybody, few


@pytest.fixture
def small(reach):
    cloud = Cloud(hosts=300, alerts=0, children=0, clock=VirtualClock())
    reach(cloud)
    return cloud, grouped(cloud, "All of them", "platform_name:!'Amiga'")


@pytest.fixture
def recipe(load):
    return load("group_members")


def test_a_group_of_12000_is_read_to_its_end(recipe, large, reach, capsys):
    cloud, id, _ = large
    reach(cloud)
    before = len(calls(cloud))
    assert recipe.main(["Everybody", "--ids"]) == 0
    said = capsys.readouterr()
    assert said.out.splitlines() == members_of(cloud, id)
    assert said.err == "12000 members of Everybody\n"
    made_calls = [path for _, path in calls(cloud)[before:]]
    assert made_calls == [GROUPS, IDS, IDS, ONWARD, ONWARD, IDS]


def test_its_members_are_described(recipe, large, reach, tmp_path, capsys):
    cloud, id, _ = large
    reach(cloud)
    path = tmp_path / "members.jsonl"
    assert recipe.main([id, "--to", str(path), "--fields", "device_id, hostname,tags"]) == 0
    lines = [json.loads(line) for line in path.read_text().splitlines()]
    assert [line["device_id"] for line in lines] == members_of(cloud, id)
    devices = cloud._tenants[cloud.cid].devices
    some = [dict(devices[line["device_id"]]) for line in lines[::500]]
    assert lines[::500] == [{name: device.get(name) for name in ("device_id", "hostname", "tags")} for device in some]
    assert capsys.readouterr().out == ""
    assert [each.name for each in tmp_path.iterdir()] == ["members.jsonl"]


def test_it_runs_as_a_program(run, tmp_path):
    cloud = Cloud(hosts=18_000, alerts=0, children=0, clock=VirtualClock())
    id = next(id for id, group in cloud._tenants[cloud.cid].groups.items() if group["name"] == "Windows machines")
    said = run("group_members", "Windows machines", "--ids", "--to", "ids.txt", cloud=cloud)
    expected = members_of(cloud, id)
    assert len(expected) > 10_500
    assert (said.returncode, said.stdout) == (0, "")
    assert said.stderr == f"{len(expected)} members of Windows machines\n"
    assert (tmp_path / "ids.txt").read_text().splitlines() == expected


def test_a_small_group_is_read_too_and_the_usual_fields_are_told(recipe, large, reach, capsys):
    cloud, _, few = large
    reach(cloud)
    assert recipe.main(["Few"]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line["device_id"] for line in lines] == members_of(cloud, few)
    assert [list(line) for line in lines] == [recipe.FIELDS] * 3


def test_an_empty_group_is_none_to_complain_of(recipe, small, capsys):
    grouped(small[0], "Empty")
    assert recipe.main(["Empty"]) == 0
    said = capsys.readouterr()
    assert (said.out, said.err) == ("", "0 members of Empty\n")


def test_a_name_that_none_or_several_have_is_an_error(recipe, small, capsys):
    cloud, id = small
    assert recipe.main(["all of them"]) == 2
    assert "no host group has the name or the ID 'all of them'; existing groups: 'All of them', 'Other m" in (
        capsys.readouterr().err
    )
    tenant = cloud._tenants[cloud.cid]
    twin = tenant.new_group("All of them", "static", "", "amy@corp.example")
    odd = tenant.new_group(id, "static", "", "amy@corp.example")  # a group named like another one's ID
    assert recipe.main(["All of them", "--ids"]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert all(each in said.err for each in (id, twin))
    assert odd not in said.err
    assert recipe.main([id, "--ids"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 300


# The count


def hide(cloud, count, *, back=False):
    hosts = made(Hosts, cloud)
    ids = hosts.query_hidden_devices(limit=count) if back else hosts.query_devices_by_filter(limit=count)
    hosts.perform_action(action_name="unhide_host" if back else "hide_host", ids=ids.resources)


class Told:
    """A transport that returns given groups when one member is requested."""

    def __init__(self, cloud, *totals):
        self.cloud, self.totals = cloud, list(totals)

    def send(self, base_url, request):
        response = self.cloud.send(base_url, request)
        if request.path == IDS and ("limit", "1") in request.query:
            body = json.loads(response.content)
            body["meta"]["pagination"]["total"] = self.totals.pop(0)
            return response._replace(content=json.dumps(body).encode())
        return response

    def close(self):
        """Do nothing."""


@pytest.mark.parametrize(
    ("before", "after", "status"),
    [
        (300, 300, 0),
        (299, 300, 0),
        (300, 301, 0),
        (310, 290, 0),
        (301, 301, 1),
        (299, 299, 1),
        (301, 305, 1),
        (290, 299, 1),
    ],
)
def test_the_count_is_held_against_what_the_group_says(recipe, small, reach, capsys, tmp_path, before, after, status):
    cloud, _ = small
    reach(cloud, Told(cloud, before, after))
    path = tmp_path / "ids"
    assert recipe.main(["All of them", "--ids", "--to", str(path)]) == status
    assert len(path.read_text().splitlines()) == 300
    said = capsys.readouterr().err
    assert said.startswith("300 members of All of them\n")
    low, high = sorted((before, after))
    expected = f"the group's own count is {low if low == high else f'from {low} to {high}'}\n"
    assert said.endswith(expected) is bool(status)


def test_hosts_that_go_while_it_reads_are_no_failure(recipe, small, reach, capsys):
    cloud, id = small
    reach(cloud, Meanwhile(cloud, COMBINED, lambda: hide(cloud, 5)))
    assert recipe.main(["All of them"]) == 0
    said = capsys.readouterr()
    assert [json.loads(line)["device_id"] for line in said.out.splitlines()] == members_of(cloud, id)[5:]
    hide(cloud, 5, back=True)


# Failures


def test_a_file_that_is_not_whole_takes_nobodys_place(recipe, large, reach, tmp_path, capsys):
    cloud, _, _ = large
    reach(cloud)
    path = tmp_path / "ids"
    path.write_text("as it was")
    cloud.faults.add(Fault.status(403), route=ONWARD, skip=1)
    assert recipe.main(["Everybody", "--ids", "--to", str(path)]) == 2
    assert "10000 records were read" in capsys.readouterr().err
    assert [(each.name, each.read_text()) for each in tmp_path.iterdir()] == [("ids", "as it was")]


def test_a_scope_that_is_missing_is_named(recipe, reach, monkeypatch, capsys):
    clients = {"reader": Client("its-secret", scopes=["host-groups:read"])}
    cloud = Cloud(hosts=10_100, alerts=0, children=0, clock=VirtualClock(), clients=clients)
    grouped(cloud, "All of them", "platform_name:!'Amiga'")
    reach(cloud)
    monkeypatch.setenv("FALCON_CLIENT_ID", "reader")
    monkeypatch.setenv("FALCON_CLIENT_SECRET", "its-secret")
    assert recipe.main(["All of them", "--ids"]) == 2
    said = capsys.readouterr()
    assert "needs Hosts: Read" in said.err
    assert "its-secret" not in said.out + said.err


def test_what_can_be_tried_again_is(recipe, small, capsys):
    cloud, id = small
    for fault in (Fault.rate_limited(30), Fault.status(503), Fault.expired_token()):
        cloud.faults.add(fault, route=COMBINED)
    assert recipe.main(["All of them"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [json.loads(line)["device_id"] for line in lines] == members_of(cloud, id)
    assert len(cloud.faults.happened) == 3


def test_who_has_read_enough_ends_it_in_quiet():
    cloud = Cloud(hosts=30, alerts=0, children=0, clock=VirtualClock())
    grouped(cloud, "All of them", "platform_name:!'Amiga'")
    reader, writer = os.pipe()
    os.close(reader)
    try:
        with cloud.serve() as served:
            here = os.environ | named(cloud) | {"FALCON_BASE_URL": served.url, "NO_PROXY": "127.0.0.1"}
            here.pop("PYTHONUNBUFFERED", None)  # the output is still in a buffer
            command = [sys.executable, "-W", "error", str(FOLDER / "group_members.py"), "All of them", "--ids"]
            said = subprocess.run(
                command, check=False, env=here, stdout=writer, stderr=subprocess.PIPE, text=True, timeout=100
            )
    finally:
        os.close(writer)
    assert (said.returncode, said.stderr) == (2, "")


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        ([], "group"),
        (["a", "--fields", "hostnme"], "'hostnme' is not a field of a host"),
        (["a", "--fields", ""], "'' is not a field of a host"),
        (["a", "--fields", "tags", "--ids"], "not allowed with"),
        (["a", "--to", "nowhere/file"], "an existing folder"),
        (["a", "--to", "."], "an existing folder"),
    ],
)
def test_what_cannot_work_is_told_before_anything_is_sent(recipe, small, tmp_path, monkeypatch, capsys, arguments, why):
    monkeypatch.chdir(tmp_path)
    before = len(small[0].requests)
    with pytest.raises(SystemExit) as ended:
        recipe.main(arguments)
    assert ended.value.code == 2
    assert why in capsys.readouterr().err
    assert len(small[0].requests) == before
