"""The recipe that adds or removes grouping tags on the hosts that match a filter."""

from __future__ import annotations

import json
import re

import pytest

from falconlite.simulator import Cloud, Fault, VirtualClock
from tests.recipes.conftest import HOSTS, Meanwhile, calls

TAGS, FIND = "/devices/entities/devices/tags/v1", "/devices/combined/devices/v1"
WEB, PROD = "FalconGroupingTags/web", "FalconGroupingTags/prod"
LINUX = ["--filter", "platform_name:'Linux'"]


@pytest.fixture
def recipe(load):
    return load("tag_hosts")


@pytest.fixture
def make(reach):
    def make(hosts):
        cloud = Cloud(hosts=hosts, alerts=0, children=0, clock=VirtualClock())
        reach(cloud)
        return cloud

    return make


@pytest.fixture
def cloud(make):
    return make(2_000)


def tags(cloud):
    """Return the tags of all hosts, and which hosts run Linux."""
    devices = cloud._tenants[cloud.cid].devices
    linux = {id for id in devices if devices.value(id, "platform_name") == "Linux"}
    return {id: devices.value(id, "tags") for id in devices}, linux


def sent(cloud):
    return [json.loads(call.body) for call in cloud.requests if call.path == TAGS]


def test_tags_are_added_where_they_lack_and_nowhere_else(recipe, make, capsys):
    cloud = make(HOSTS)
    before, linux = tags(cloud)
    assert recipe.main(["add", "web", PROD, *LINUX, "--apply"]) == 0
    after, _ = tags(cloud)
    for id, had in before.items():
        lacking = [tag for tag in (WEB, PROD) if tag not in had] if id in linux else []
        assert after[id] == [*had, *lacking]
    said = capsys.readouterr().out
    assert f"add {WEB}, {PROD} to {len(linux)} of the {len(linux)} hosts found\n" in said
    assert f"{len(linux)} of {len(linux)} done, 0 failed, 0 not tried" in said
    assert len(sent(cloud)) == -(-len(linux) // 5000)


def test_only_hosts_that_it_changes_are_written(recipe, cloud, capsys):
    before, linux = tags(cloud)
    lacking = {id for id in linux if PROD not in before[id]}
    assert 0 < len(lacking) < len(linux)
    for _ in range(2):  # the second run has nothing to do
        assert recipe.main(["add", "prod", *LINUX, "--apply"]) == 0
    (body,) = sent(cloud)
    assert (set(body["device_ids"]), body["tags"], body["action"]) == (lacking, [PROD], "add")
    assert f"to 0 of the {len(linux)} hosts found\n0 of 0 done" in capsys.readouterr().out


def test_a_host_that_has_one_of_two_tags_is_given_the_other(recipe, cloud):
    recipe.main(["add", "web", *LINUX, "--apply"])
    recipe.main(["add", "web", "prod", *LINUX, "--apply"])
    after, linux = tags(cloud)
    assert all({WEB, PROD} <= set(after[id]) for id in linux)


def test_tags_are_removed_and_others_stay(recipe, make):
    cloud = make(HOSTS)
    before, linux = tags(cloud)
    having = {id for id in linux if PROD in before[id]}
    assert len(having) > 100
    assert recipe.main(["remove", "prod", "web", *LINUX, "--apply"]) == 0
    after, _ = tags(cloud)
    assert after == {id: [tag for tag in had if id not in linux or tag != PROD] for id, had in before.items()}
    assert [set(body["device_ids"]) for body in sent(cloud)] == [having]
    assert any(tag.startswith("SensorGroupingTags/") for id in having for tag in after[id])


@pytest.mark.parametrize("action", ["add", "remove"])
def test_a_dry_run_tells_how_many_it_would_be_and_changes_nothing(recipe, cloud, action, capsys):
    before, linux = tags(cloud)
    assert recipe.main([action, "prod", *LINUX]) == 0
    count = sum((PROD in before[id]) is (action == "remove") for id in linux)
    said = capsys.readouterr().out.splitlines()
    assert f" {count} of the {len(linux)} hosts found" in said[0]
    assert [len(line.split()[0]) for line in said[1:-1]] == [32] * min(count, 10)
    assert "nothing was changed" in said[-1]
    assert (calls(cloud, "PATCH"), tags(cloud)[0]) == ([], before)


def test_a_host_that_fails_is_named_and_the_others_are_tagged(recipe, cloud, reach, capsys):
    _, linux = tags(cloud)
    gone = sorted(linux)[3]
    name = cloud._tenants[cloud.cid].devices.value(gone, "hostname")
    reach(cloud, Meanwhile(cloud, TAGS, lambda: cloud._tenants[cloud.cid].remove(gone), "PATCH"))
    assert recipe.main(["add", "web", *LINUX, "--apply"]) == 1
    said = capsys.readouterr()
    assert f"{len(linux) - 1} of {len(linux)} done, 1 failed, 0 not tried" in said.out
    assert re.fullmatch(rf"{gone} {re.escape(name)}: \[404\] .*\n", said.err)
    after, left = tags(cloud)
    assert all(WEB in after[id] for id in left)


def test_without_the_right_to_write_nothing_is_done_and_all_are_named(recipe, cloud, capsys):
    _, linux = tags(cloud)
    cloud.faults.add(Fault.status(403), route=TAGS, times=None)
    assert recipe.main(["add", "web", *LINUX, "--apply"]) == 1
    said = capsys.readouterr()
    assert f"0 of {len(linux)} done, {len(linux)} failed, 0 not tried" in said.out
    assert said.err.count("needs Hosts: Write") == len(linux) + 1
    assert "stopped: " in said.err
    assert len(sent(cloud)) == 1


def test_passing_failures_are_none(recipe, cloud):
    for fault in (Fault.rate_limited(2), Fault.lost_answer(), Fault.expired_token()):
        cloud.faults.add(fault, route=TAGS)
    cloud.faults.add(Fault.status(503), route=FIND)
    assert recipe.main(["add", "web", *LINUX, "--apply"]) == 0
    after, linux = tags(cloud)
    assert {id for id, has in after.items() if WEB in has} == linux


def test_what_cannot_be_found_is_status_2(recipe, cloud, capsys):
    assert recipe.main(["add", "web", "--filter", "platform_name:", "--apply"]) == 2
    cloud.faults.add(Fault.status(403), route=FIND)
    assert recipe.main(["add", "web", *LINUX, "--apply"]) == 2
    assert "tag_hosts: [403]" in capsys.readouterr().err
    assert calls(cloud, "PATCH") == []


def test_a_host_without_tags_lacks_them(recipe, cloud, service):
    from falconlite import Hosts

    body = {"meta": {"pagination": {"total": 3}}, "errors": []}
    found = [{"device_id": "a"}, {"device_id": "b", "tags": None}, {"device_id": "c", "tags": [WEB]}]
    for action, wanted in (("add", {"a", "b"}), ("remove", {"c"})):
        cloud.faults.add(Fault.status(200, body={**body, "resources": found}), route=FIND)
        count, changed = recipe.to_change(service(Hosts, cloud), "any", action, [WEB])
        assert (count, set(changed)) == (3, wanted)


def test_a_name_that_would_move_the_cursor_is_not_printed(recipe):
    assert recipe.line("a", "x\x1b[2J\n") == "a x?[2J?"
    assert recipe.line("a", None) == "a -"


def test_it_runs_as_a_program(run):
    cloud = Cloud(hosts=HOSTS, alerts=0, children=0)
    said = run("tag_hosts", "add", "web", *LINUX, "--apply", cloud=cloud)
    assert (said.returncode, said.stderr) == (0, "")
    after, linux = tags(cloud)
    assert f"{len(linux)} of {len(linux)} done" in said.stdout
    assert {id for id, has in after.items() if WEB in has} == linux


@pytest.mark.parametrize(
    "arguments",
    [
        ["add", *LINUX],
        ["add", "web"],
        ["add", "web", "--filter", " "],
        ["rename", "web", *LINUX],
        ["add", "web,prod", *LINUX],
        ["add", "two words", *LINUX],
        ["add", "", *LINUX],
        ["add", "FalconGroupingTags/", *LINUX],
        ["add", "SensorGroupingTags/web", *LINUX],
        ["add", *map(str, range(51)), *LINUX],
    ],
)
def test_arguments_that_make_no_sense_are_refused_before_anything_is_sent(recipe, cloud, arguments, capsys):
    with pytest.raises(SystemExit, match="2"):
        recipe.main(arguments)
    assert "usage:" in capsys.readouterr().err
    assert not cloud.requests
