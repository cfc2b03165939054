"""The recipe that contains or releases hosts and waits until that is done."""

from __future__ import annotations

import json
import re

import pytest

from falconlite.simulator import Cloud, Fault, VirtualClock
from tests.recipes.conftest import HOSTS, Meanwhile, calls

ACTIONS, DETAILS, FIND = (
    "/devices/entities/devices-actions/v2",
    "/devices/entities/devices/v2",
    "/devices/queries/devices/v1",
)
NEVER = 1e12


@pytest.fixture
def recipe(load):
    return load("contain")


@pytest.fixture
def make(reach):
    """Create a cloud for the recipe, where containing an online host takes 25 seconds."""

    def make(hosts=200, delay=25.0):
        cloud = Cloud(hosts=hosts, alerts=0, children=0, clock=VirtualClock(), containment_delay=delay)
        reach(cloud)
        return cloud

    return make


@pytest.fixture
def cloud(make):
    return make()


def tenant(cloud):
    return cloud._tenants[cloud.cid]


def some(cloud, count, first=0):
    return list(tenant(cloud).devices)[first : first + count]


def status(cloud, id):
    tenant(cloud).settle()
    return tenant(cloud).devices.value(id, "status")


def with_status(cloud, status):
    devices = tenant(cloud).devices
    return {id for id in devices if devices.value(id, "status") == status}


def looks(cloud):
    return len([path for _, path in calls(cloud, "POST") if path == DETAILS])


def asks(cloud):
    return len([path for _, path in calls(cloud, "POST") if path == ACTIONS])


def numbers(text):
    found = re.match(r"(\d+) of (\d+) hosts (\w+), (\d+) pending, (\d+) failed\n", text)
    done, total, what, pending, failed = found.groups()
    assert int(done) + int(pending) + int(failed) == int(total)
    return int(done), what, int(pending), int(failed)


# Success


def test_it_waits_until_hosts_are_contained_and_then_released(recipe, cloud, capsys):
    ids = some(cloud, 3)
    assert recipe.main([ids[0], ids[1].upper(), ids[2]]) == 0
    assert capsys.readouterr().out == "3 of 3 hosts contained, 0 pending, 0 failed\n"
    assert with_status(cloud, "contained") == set(ids)
    assert (asks(cloud), looks(cloud), cloud.clock.monotonic()) == (1, 4, 30)  # at 0, 10, 20 and 30 seconds

    assert recipe.main(["--lift", "--pause", "5", *ids]) == 0
    assert numbers(capsys.readouterr().out) == (3, "normal", 0, 0)
    assert with_status(cloud, "contained") == set()
    assert (asks(cloud), looks(cloud), cloud.clock.monotonic()) == (2, 10, 55)


def test_the_hosts_of_a_filter_among_many(recipe, make, capsys):
    cloud = make(HOSTS)
    devices = tenant(cloud).devices
    name = "LOCALHOST"
    expected = {id for id in devices if str(devices.value(id, "hostname")) == name}
    assert len(expected) > 10
    assert recipe.main(["--filter", f"hostname:['{name}']"]) == 0
    assert numbers(capsys.readouterr().out) == (len(expected), "contained", 0, 0)
    assert with_status(cloud, "contained") == expected


def test_many_hosts_go_in_calls_that_the_api_takes(recipe, make, capsys):
    cloud = make(6_000)
    devices = tenant(cloud).devices
    expected = {id for id in devices if devices.value(id, "platform_name") == "Linux"}
    assert len(expected) > 500
    wanted = ["--filter", "platform_name:'Linux'"]
    assert recipe.main(wanted) == 2
    assert f"the filter finds {len(expected)} hosts; --at-most {len(expected)}" in capsys.readouterr().err
    assert calls(cloud, "POST") == []
    assert recipe.main([*wanted, "--at-most", str(len(expected)), "--timeout", "60"]) == 0
    assert numbers(capsys.readouterr().out) == (len(expected), "contained", 0, 0)
    assert with_status(cloud, "contained") == expected
    assert asks(cloud) == -(-len(expected) // 500)


def test_what_is_so_already_is_well(recipe, cloud, capsys):
    ids = some(cloud, 3)
    recipe.main(ids[:1])
    recipe.main(["--timeout", "1", ids[1]])  # it is pending now
    assert recipe.main(ids) == 0
    assert numbers(capsys.readouterr().out.splitlines(keepends=True)[-1]) == (3, "contained", 0, 0)
    assert recipe.main(["--lift", *some(cloud, 2, first=50)]) == 0
    assert numbers(capsys.readouterr().out) == (2, "normal", 0, 0)


def test_a_dry_run_changes_nothing(recipe, cloud, capsys):
    assert recipe.main(["--dry-run", *some(cloud, 2), *some(cloud, 1)]) == 0
    assert recipe.main(["--dry-run", "--at-most", "200", "--filter", "status:'normal'"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "2 hosts would be contained; nothing was changed",
        "200 hosts would be contained; nothing was changed",
    ]
    assert calls(cloud, "POST") == []


def test_a_filter_that_finds_nobody_is_told_by_the_status(recipe, cloud, capsys):
    assert recipe.main(["--filter", "hostname:['nobody']"]) == 1
    assert numbers(capsys.readouterr().out) == (0, "contained", 0, 0)
    assert calls(cloud, "POST") == []


def test_it_runs_as_a_program(run):
    cloud = Cloud(hosts=HOSTS, alerts=0, children=0, containment_delay=0)
    ids = some(cloud, 3)
    said = run("contain", *ids, cloud=cloud)
    assert (said.returncode, said.stdout, said.stderr) == (0, "3 of 3 hosts contained, 0 pending, 0 failed\n", "")
    assert with_status(cloud, "contained") == set(ids)
    said = run("contain", "--lift", *ids, "f" * 32, cloud=cloud)
    assert (said.returncode, said.stderr) == (1, "")
    assert numbers(said.stdout) == (3, "normal", 0, 1)


# Hosts that never finish


def offline(cloud, *ids):
    """Take hosts offline: their pending actions stay pending."""
    for id in ids:
        tenant(cloud).pending[id] = (NEVER, tenant(cloud).pending[id][1])


def test_an_offline_host_stays_pending_and_the_wait_ends(recipe, cloud, reach, capsys):
    ids = some(cloud, 3)
    reach(cloud, Meanwhile(cloud, DETAILS, lambda: offline(cloud, ids[1]), "POST"))
    assert recipe.main(["--timeout", "95", *ids]) == 1
    said = capsys.readouterr().out
    assert numbers(said) == (2, "contained", 1, 0)
    assert f"pending: {ids[1]}: containment_pending\n" in said
    assert cloud.clock.monotonic() == 95
    assert (asks(cloud), looks(cloud)) == (1, 11)


def test_only_hosts_that_have_not_arrived_are_looked_at_again(recipe, cloud, reach):
    ids = some(cloud, 3)
    reach(cloud, Meanwhile(cloud, DETAILS, lambda: offline(cloud, ids[1]), "POST"))
    recipe.main(["--timeout", "60", *ids])
    asked = [set(json.loads(call.body)["ids"]) for call in cloud.requests if call.path == DETAILS]
    assert asked == [set(ids)] * 4 + [{ids[1]}] * 3


def test_a_host_that_nobody_knows_has_failed(recipe, cloud, capsys):
    ids = some(cloud, 2)
    assert recipe.main([*ids, "f" * 32]) == 1
    said = capsys.readouterr().out
    assert numbers(said) == (2, "contained", 0, 1)
    assert f"failed: {'f' * 32}: [404]" in said


def test_a_hidden_host_is_contained_and_cannot_be_looked_at(recipe, cloud, capsys):
    ids = some(cloud, 2)
    tenant(cloud).change(ids[0], host_hidden_status="hidden")
    assert recipe.main(["--timeout", "40", *ids]) == 1
    said = capsys.readouterr().out
    assert numbers(said) == (1, "contained", 1, 0)
    assert f"pending: {ids[0]}: cannot be read: [404]" in said
    assert status(cloud, ids[0]) == "contained"


def test_without_the_right_to_write_all_fail_at_once(recipe, cloud, capsys):
    cloud.faults.add(Fault.status(403), route=ACTIONS, times=None)
    assert recipe.main(some(cloud, 3)) == 1
    said = capsys.readouterr().out
    assert numbers(said) == (0, "contained", 0, 3)
    assert said.count("needs Hosts: Write") == 3
    assert (asks(cloud), cloud.clock.monotonic()) == (1, 0)


def test_without_the_right_to_look_it_does_not_wait(recipe, cloud, capsys):
    cloud.faults.add(Fault.status(403), route=DETAILS, times=None)
    assert recipe.main(some(cloud, 3)) == 1
    said = capsys.readouterr().out
    assert numbers(said) == (0, "contained", 3, 0)
    assert said.count("cannot be read: [403]") == 3
    assert (looks(cloud), cloud.clock.monotonic()) == (1, 0)
    assert with_status(cloud, "containment_pending") == set(some(cloud, 3))


def test_batches_that_were_not_tried_have_failed(recipe, make, capsys):
    cloud = make(6_000)
    cloud.faults.add(Fault.status(403), route=ACTIONS, times=None)
    assert recipe.main(["--filter", "status:'normal'", "--at-most", "6000"]) == 1
    said = capsys.readouterr().out
    assert numbers(said) == (0, "contained", 0, 6000)
    assert "not tried: [403]" in said
    assert asks(cloud) < 12


# Missing and incomplete answers


def test_where_the_answer_was_lost_it_looks(recipe, cloud, capsys):
    cloud.faults.add(Fault.lost_answer(), route=ACTIONS, times=None)
    assert recipe.main(some(cloud, 3)) == 0
    assert numbers(capsys.readouterr().out) == (3, "contained", 0, 0)
    assert asks(cloud) == 4  # the attempts of one call: hosts that are on their way are not requested again


def test_a_host_that_was_asked_and_is_shown_as_before_is_waited_for(recipe, cloud, capsys):
    ids = some(cloud, 1)
    body = {"meta": {}, "errors": [], "resources": [{"device_id": ids[0], "status": "normal"}]}
    cloud.faults.add(Fault.status(200, body=body), route=DETAILS, times=3)
    assert recipe.main(["--timeout", "20", *ids]) == 1
    said = capsys.readouterr().out
    assert numbers(said) == (0, "contained", 1, 0)
    assert f"pending: {ids[0]}: normal\n" in said
    assert asks(cloud) == 1


@pytest.mark.parametrize("fault", [Fault.cut_before(), Fault.status(429), Fault.status(503)])
def test_a_host_that_was_not_asked_after_all_is_asked_again(recipe, cloud, capsys, fault):
    cloud.faults.add(fault, route=ACTIONS, times=4)
    assert recipe.main(some(cloud, 3)) == 0
    assert numbers(capsys.readouterr().out) == (3, "contained", 0, 0)
    assert asks(cloud) == 5


def test_a_conflict_that_passes_is_asked_again(recipe, cloud, capsys):
    for arguments, goal in (([], "contained"), (["--lift"], "normal")):
        before = asks(cloud)
        cloud.faults.add(Fault.status(409), route=ACTIONS)
        assert recipe.main([*arguments, *some(cloud, 1)]) == 0
        assert numbers(capsys.readouterr().out) == (1, goal, 0, 0)
        assert asks(cloud) == before + 2


def test_one_that_is_asked_for_in_vain_to_the_end_has_failed(recipe, cloud, capsys):
    cloud.faults.add(Fault.status(409), route=ACTIONS, times=None)
    ids = some(cloud, 1)
    assert recipe.main(["--timeout", "30", *ids]) == 1
    said = capsys.readouterr().out
    assert numbers(said) == (0, "contained", 0, 1)
    assert f"failed: {ids[0]}: [409]" in said
    assert (asks(cloud), cloud.clock.monotonic()) == (4, 30)


def test_a_look_that_fails_does_not_end_the_wait(recipe, cloud, capsys):
    cloud.faults.add(Fault.status(500), route=DETAILS, times=4)  # all attempts of the first status check
    assert recipe.main(some(cloud, 3)) == 0
    assert numbers(capsys.readouterr().out) == (3, "contained", 0, 0)
    assert asks(cloud) == 1


def test_a_host_that_leaves_containment_just_then_is_contained_in_the_end(recipe, cloud, capsys):
    ids = some(cloud, 1)
    recipe.main(ids)
    recipe.main(["--lift", "--timeout", "1", *ids])
    assert status(cloud, ids[0]) == "lift_containment_pending"
    cloud.faults.add(Fault.status(409), route=ACTIONS)  # a pending lift blocks it
    assert recipe.main(ids) == 0
    assert status(cloud, ids[0]) == "contained"


def test_a_filter_that_cannot_be_read_is_status_2(recipe, cloud, capsys):
    assert recipe.main(["--filter", "hostname:"]) == 2
    cloud.faults.add(Fault.status(403), route=FIND)
    assert recipe.main(["--filter", "status:'normal'"]) == 2
    assert "contain: [403]" in capsys.readouterr().err
    assert calls(cloud, "POST") == []


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["--filter", ""],
        ["a" * 32, "--filter", "status:'normal'"],
        ["a" * 31],
        ["a" * 32 + "," + "b" * 32],
        ["LAPTOP-1"],
        ["a" * 32, "--timeout", "0"],
        ["a" * 32, "--pause", "0"],
        ["a" * 32, "--at-most", "many"],
    ],
)
def test_arguments_that_make_no_sense_are_refused_before_anything_is_sent(recipe, cloud, arguments, capsys):
    with pytest.raises(SystemExit, match="2"):
        recipe.main(arguments)
    assert "usage:" in capsys.readouterr().err
    assert not cloud.requests
