"""The recipe that finds hosts that are the same machine, and hides the older ones."""

from __future__ import annotations

import json
import random
import re
from collections import defaultdict
from datetime import timedelta

import pytest

from falconlite.simulator import Cloud, Fault, VirtualClock
from tests.recipes.conftest import HOSTS, calls, seen

DAY = timedelta(days=1)
FIND, ACTIONS = "/devices/combined/devices/v1", "/devices/entities/devices-actions/v2"


@pytest.fixture
def recipe(load):
    load("stale_sensors")  # the recipe imports it
    return load("duplicates")


@pytest.fixture
def cloud(reach):
    cloud = Cloud(hosts=HOSTS, alerts=0, children=0, clock=VirtualClock())
    reach(cloud)
    return cloud


def devices_of(cloud):
    return cloud._tenants[cloud.cid].devices


def hidden(cloud):
    devices = devices_of(cloud)
    return {id for id in devices if devices.value(id, "host_hidden_status") == "hidden"}


@pytest.fixture(scope="module")
def expected():
    """Return which hosts of the fleet are older ones of a machine, and which are too close to decide."""
    cloud = Cloud(hosts=HOSTS, alerts=0, children=0, clock=VirtualClock())
    alike = defaultdict(list)
    for device in devices_of(cloud).values():
        if device.get("serial_number"):
            alike[device["serial_number"], device["mac_address"]].append(device)
    older, close = set(), set()
    for group in alike.values():
        *rest, newest = sorted(group, key=seen)
        for device in rest:
            (older if seen(newest) - seen(device) >= DAY else close).add(device["device_id"])
    return older, close


def noted(path):
    return [json.loads(line)["device_id"] for line in path.read_text().splitlines()]


# At full size


def test_a_dry_run_counts_them_and_changes_nothing(recipe, cloud, expected, capsys):
    older, close = expected
    assert recipe.main([]) == 0
    said = capsys.readouterr().out
    assert said.startswith(f"{len(older)} hosts are older duplicates of ")
    assert (f"{len(close)} more are kept" in said) is bool(close)
    assert "nothing was changed" in said
    assert (calls(cloud, "POST"), hidden(cloud)) == ([], set())
    assert [path for _, path in calls(cloud)] == [FIND] * 3  # 5,000 hosts per call, and only the necessary fields


def test_older_ones_are_hidden_and_exactly_those_restored(recipe, cloud, expected, tmp_path, capsys):
    older, _ = expected
    assert len(older) > 100
    path = tmp_path / "hidden.jsonl"
    assert recipe.main(["--hide", str(path)]) == 0
    assert f"{len(older)} of {len(older)} hosts hidden, 0 failed, 0 not tried" in capsys.readouterr().out
    assert set(noted(path)) == hidden(cloud) == older
    assert recipe.main(["--undo", str(path)]) == 0
    assert hidden(cloud) == set()


def test_it_runs_as_a_program(run):
    cloud = Cloud(hosts=HOSTS, alerts=0, children=0)
    said = run("duplicates", "--hide", "hidden.jsonl", cloud=cloud)
    assert (said.returncode, said.stderr) == (0, "")
    assert "hosts hidden, 0 failed, 0 not tried" in said.stdout
    assert len(hidden(cloud)) > 100


def test_what_fails_is_status_1_and_the_numbers_add_up(recipe, cloud, expected, tmp_path, capsys):
    older, _ = expected
    cloud.faults.add(Fault.status(403), route=ACTIONS, times=None, skip=1)  # whichever call comes first
    path = tmp_path / "hidden.jsonl"
    assert recipe.main(["--hide", str(path)]) == 1
    said = capsys.readouterr()
    numbers = re.search(r"(\d+) of (\d+) hosts hidden, (\d+) failed, (\d+) not tried", said.out)
    done, wanted, failed, untried = map(int, numbers.groups())
    assert done + failed + untried == wanted == len(older)
    assert set(noted(path)) == hidden(cloud)
    assert len(hidden(cloud)) == done > 0
    assert said.err.count("needs Hosts: Write") == failed + 1  # and once as the reason for stopping


def test_a_list_that_breaks_off_changes_nothing(recipe, cloud, tmp_path, capsys):
    cloud.faults.add(Fault.status(403), route=FIND, skip=2)
    assert recipe.main(["--hide", str(tmp_path / "hidden.jsonl")]) == 2
    assert "duplicates: 10000 devices were read, then: [403]" in capsys.readouterr().err
    assert (hidden(cloud), list(tmp_path.iterdir())) == (set(), [])


# Which hosts are the same machine


def host(id, last_seen="2025-12-01T00:00:00Z", **fields):
    known = {"cid": "c", "platform_name": "Windows", "serial_number": "S1", "hostname": "pc", "mac_address": "02-01"}
    return {**known, "device_id": id, "last_seen": last_seen, **fields}


OLD = host("old", "2025-11-01T00:00:00Z")

SAME = {
    "all is the same": {},
    "another name, the same MAC address": {"hostname": "renamed"},
    "another MAC address, the same name": {"mac_address": "02-02"},
    "upper and lower case": {"hostname": "PC", "serial_number": "s1"},
    "blanks around it": {"serial_number": " S1 "},
    "no name, the same MAC address": {"hostname": None},
}

OTHER = {
    "another serial number": {"serial_number": "S2"},
    "another name and MAC address": {"hostname": "b", "mac_address": "02-02"},
    "another tenant": {"cid": "d"},
    "two systems on one machine": {"platform_name": "Linux"},
    "no name, another MAC address": {"hostname": None, "mac_address": "02-02"},
}


def groups(recipe, *devices):
    return [{device["device_id"] for device in group} for group in recipe.machines(devices)]


@pytest.mark.parametrize("fields", SAME.values(), ids=SAME)
def test_the_same_machine(recipe, fields):
    assert groups(recipe, OLD, host("new", **fields)) == [{"old", "new"}]
    assert groups(recipe, host("new", **fields), OLD) == [{"old", "new"}]


@pytest.mark.parametrize("fields", OTHER.values(), ids=OTHER)
def test_another_machine(recipe, fields):
    assert groups(recipe, OLD, host("new", **fields)) == []


@pytest.mark.parametrize(
    "serial",
    [None, "", " ", "0", "0000000", "None", "N/A", "To Be Filled By O.E.M.", "System Serial Number", "Default string"],
)
def test_a_serial_number_that_is_none_makes_no_machine(recipe, serial):
    assert groups(recipe, host("a", serial_number=serial), host("b", serial_number=serial)) == []


def test_a_missing_name_links_nothing(recipe):
    bare = {"hostname": None, "mac_address": ""}
    assert groups(recipe, host("a", **bare), host("b", **bare)) == []


@pytest.mark.parametrize("seed", range(6))
def test_links_go_on_from_one_to_the_next_in_any_order(recipe, seed):
    devices = [
        host("a", hostname="x", mac_address="1"),
        host("b", hostname="y", mac_address="2"),
        host("c", hostname="x", mac_address="2"),
        host("d", hostname="z", mac_address="3"),
        host("e", hostname="z", mac_address="4"),
        host("f", hostname="alone", mac_address="5"),
    ]
    random.Random(seed).shuffle(devices)
    assert sorted(map(sorted, groups(recipe, *devices))) == [["a", "b", "c"], ["d", "e"]]


# Which host stays


def sorted_out(recipe, *devices, apart=DAY):
    older, unclear = recipe.sort_out(devices, apart)
    return {device["device_id"] for device in older}, {device["device_id"] for device in unclear}


@pytest.mark.parametrize("seed", range(4))
def test_the_one_that_was_seen_last_stays(recipe, seed):
    devices = [OLD, host("new"), host("older", "2024-11-01T00:00:00Z")]
    random.Random(seed).shuffle(devices)
    assert sorted_out(recipe, *devices) == ({"old", "older"}, set())


def test_moments_are_compared_and_no_texts(recipe):
    devices = host("a", "2025-11-30T23:00:00-05:00"), host("b", "2025-12-01T03:59:59.5Z")
    assert sorted_out(recipe, *devices, apart=timedelta(seconds=0.5)) == ({"b"}, set())


def test_hosts_that_may_both_be_alive_are_left(recipe):
    close = host("close", "2025-11-30T00:00:01Z")
    assert sorted_out(recipe, host("new"), close, OLD) == ({"old"}, {"close"})
    assert sorted_out(recipe, host("new"), close, OLD, apart=40 * DAY) == (set(), {"old", "close"})
    assert sorted_out(recipe, host("new"), host("edge", "2025-11-30T00:00:00Z")) == ({"edge"}, set())


def test_hosts_seen_at_the_same_moment_are_left(recipe):
    assert sorted_out(recipe, host("a"), host("b")) == (set(), {"a"})


@pytest.mark.parametrize("last", [None, "", "soon", "2025-01-01T00:00:00"])
def test_a_host_of_which_nobody_knows_when_it_was_seen_is_left(recipe, last):
    assert sorted_out(recipe, host("a", last), host("new"), OLD) == ({"old"}, {"a"})
    assert sorted_out(recipe, host("a", last), host("b", last)) == (set(), {"a", "b"})


def test_what_is_left_is_told(recipe, reach, capsys):
    cloud = Cloud(hosts=3, alerts=0, children=0, clock=VirtualClock())
    reach(cloud)
    body = {"meta": {"pagination": {"total": 3}}, "errors": []}
    found = [host("new"), host("close", "2025-11-30T23:00:00Z"), OLD]
    cloud.faults.add(Fault.status(200, body={**body, "resources": found}), route=FIND)
    assert recipe.main([]) == 0
    said = capsys.readouterr().out
    assert "1 hosts are older duplicates of 1 machines\n  old  2025-11-01T00:00:00Z  pc\n" in said
    assert "1 more are kept: the time they were last seen is unknown, or too close\n  close" in said
    assert "  new  " not in said


@pytest.mark.parametrize("arguments", [["--apart", "0"], ["--apart", "x"], ["--hide", "a", "--undo", "b"], ["--hide"]])
def test_arguments_that_make_no_sense_are_refused_before_anything_is_sent(recipe, cloud, arguments, capsys):
    with pytest.raises(SystemExit, match="2"):
        recipe.main(arguments)
    assert "usage:" in capsys.readouterr().err
    assert not cloud.requests
