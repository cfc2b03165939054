"""The recipe that makes a pandas DataFrame of hosts and their groups."""

from __future__ import annotations

import re
from collections import Counter
from datetime import datetime, timedelta, timezone

import pandas as pd
import pytest

from falconlite import Forbidden, HostGroup, Hosts, PartialResult
from falconlite.paging import records
from falconlite.simulator import Cloud, Fault, VirtualClock
from tests.recipes.conftest import FOLDER, START, calls, imported, made, seen

COMBINED, GROUPS = "/devices/combined/devices/v1", "/devices/combined/host-groups/v1"
NOW = datetime.fromtimestamp(START, timezone.utc)


@pytest.fixture
def recipe(load):
    return load("notebook")


@pytest.fixture(scope="module")
def names(fleet):
    groups = HostGroup(access_token=fleet.issue_token(), transport=fleet, clock=fleet.clock)
    return {group["id"]: group["name"] for group in records(groups.query_combined_host_groups)}


@pytest.fixture(scope="module")
def asked():
    """Return the calls that the table needed."""
    return []


@pytest.fixture(scope="module")
def table(fleet, asked):
    """Return the table of the fleet; no test changes it."""
    before = len(fleet.requests)
    table = imported("notebook").frame(made(Hosts, fleet))
    asked += fleet.requests[before:]
    return table


def test_each_host_is_a_row_and_the_calls_are_as_few_as_can_be(table, asked, truth):
    assert list(table.index) == list(truth)
    assert [call.path for call in asked] == ["/oauth2/token", GROUPS, *[COMBINED] * 2]
    assert all("fields=device_id" in call.target for call in asked[2:])


def test_the_columns_have_types_that_fit(table):
    assert isinstance(table["last_seen"].dtype, pd.DatetimeTZDtype)
    assert isinstance(table["first_seen"].dtype, pd.DatetimeTZDtype)
    assert str(table["last_seen"].dtype.tz) == "UTC"
    kinds = ["platform_name", "os_version", "product_type_desc", "status"]
    assert [str(table[name].dtype) for name in kinds] == ["category"] * 4
    assert isinstance(table["hostname"].dtype, pd.StringDtype)
    assert set(map(type, table["groups"])) == {tuple}


def test_the_values_are_those_of_the_cloud(table, truth, names):
    for id in list(truth)[::97]:
        row, device = table.loc[id], truth[id]
        assert row["last_seen"].to_pydatetime() == seen(device)
        assert row["platform_name"] == device["platform_name"]
        assert row["groups"] == tuple(names[group] for group in device["groups"])
        assert row["hostname"] == device["hostname"] if device.get("hostname") else pd.isna(row["hostname"])
    assert table["hostname"].isna().sum() == sum(not device.get("hostname") for device in truth.values()) > 0


def test_systems_are_counted(recipe, table, truth):
    counts = recipe.systems(table)
    assert counts.to_dict() == Counter(device["os_version"] for device in truth.values())
    assert list(counts) == sorted(counts, reverse=True)


def test_hosts_that_were_not_seen_are_counted_by_platform(recipe, table, truth):
    for days in (30, 3):
        gone = [device for device in truth.values() if seen(device) < NOW - timedelta(days=days)]
        expected = Counter(device["platform_name"] for device in gone)
        counts = recipe.unseen(table, days, NOW)
        assert {name: count for name, count in counts.to_dict().items() if count} == expected
        assert set(counts.index) == {"Windows", "Mac", "Linux"}  # including a platform without any hosts
    assert expected


def test_a_moment_in_another_zone_is_the_same(recipe, table):
    elsewhere = NOW.astimezone(timezone(timedelta(hours=-9)))
    assert recipe.unseen(table, 3, elsewhere).equals(recipe.unseen(table, 3, NOW))


def test_groups_are_counted(recipe, table, truth, names):
    counts = recipe.by_group(table).to_dict()
    assert counts == Counter(names[group] for device in truth.values() for group in device["groups"])


def test_a_frame_of_records_as_they_come_works(service, fleet, truth):
    hosts = service(Hosts, fleet)
    table = pd.DataFrame(records(hosts.query_devices_by_filter_combined, limit=10, most=25))
    assert list(table["device_id"]) == list(truth)[:25]
    assert {"hostname", "agent_version", "device_policies"} <= set(table.columns)


def test_a_filter_narrows_it(recipe, service, fleet, truth):
    table = recipe.frame(service(Hosts, fleet), Hosts.F.platform_name == "Mac")
    assert set(table.index) == {id for id, device in truth.items() if device["platform_name"] == "Mac"}


def test_no_hosts_are_an_empty_frame_of_the_same_shape(recipe, service, table):
    cloud = Cloud(hosts=0, alerts=0, children=0, clock=VirtualClock())
    empty = recipe.frame(service(Hosts, cloud))
    assert (len(empty), list(empty.columns)) == (0, list(table.columns))
    assert isinstance(empty["last_seen"].dtype, pd.DatetimeTZDtype)
    assert recipe.systems(empty).to_dict() == {}
    assert recipe.unseen(empty, 30, NOW).to_dict() == {}
    assert recipe.by_group(empty).to_dict() == {}


ODD = {
    "no date": ({"device_id": "a"}, "last_seen", None),
    "an empty date": ({"device_id": "a", "last_seen": ""}, "last_seen", None),
    "parts of a second": (
        {"device_id": "a", "last_seen": "2026-01-01T00:00:00.25Z"},
        "last_seen",
        NOW + timedelta(seconds=0.25),
    ),
    "another zone": ({"device_id": "a", "last_seen": "2026-01-01T02:00:00+02:00"}, "last_seen", NOW),
    "null groups": ({"device_id": "a", "groups": None}, "groups", ()),
    "a group that has gone": ({"device_id": "a", "groups": ["gone"]}, "groups", ("gone",)),
}


@pytest.mark.parametrize(("device", "name", "value"), ODD.values(), ids=ODD)
def test_a_host_that_lacks_something_is_a_row_too(recipe, service, device, name, value):
    cloud = Cloud(hosts=3, alerts=0, children=0, clock=VirtualClock())
    others = [{"device_id": "b", "last_seen": "2025-12-31T00:00:00Z", "groups": []}]
    body = {"meta": {"pagination": {"total": 2}}, "resources": [device, *others], "errors": []}
    cloud.faults.add(Fault.status(200, body=body), route=COMBINED)
    table = recipe.frame(service(Hosts, cloud))
    assert list(table.index) == ["a", "b"]
    found = table.loc["a", name]
    assert pd.isna(found) if value is None else found == value


def test_what_is_missing_is_an_error_and_no_smaller_table(recipe, service, reach, capsys):
    cloud = Cloud(hosts=10_050, alerts=0, children=0, clock=VirtualClock())
    cloud.faults.add(Fault.status(403), route=COMBINED, skip=1)
    with pytest.raises(PartialResult, match="10000 records were read"):
        recipe.frame(service(Hosts, cloud))
    cloud.faults.add(Fault.status(403), route=GROUPS)
    with pytest.raises(Forbidden):
        recipe.frame(service(Hosts, cloud))
    reach(cloud)
    cloud.faults.add(Fault.status(403), route=COMBINED)
    assert recipe.main([]) == 1
    said = capsys.readouterr()
    assert (said.out, "needs Hosts: Read" in said.err) == ("", True)


def test_it_is_a_notebook_of_cells():
    text = (FOLDER / "notebook.py").read_text(encoding="utf-8")
    assert text.startswith("# %%\n")
    cells = re.split(r"^# %%\n", text, flags=re.MULTILINE)[1:]
    assert len(cells) > 5
    space = {"__name__": "a notebook"}
    for cell in cells:  # each runs by itself, one after the other
        exec(compile(cell, "cell", "exec"), space)
    assert callable(space["frame"])


def test_it_runs_as_a_program(run):
    cloud = Cloud(hosts=2_000, alerts=0, children=0)
    said = run("notebook", "platform_name:'Linux'", cloud=cloud)
    assert (said.returncode, said.stderr) == (0, "")
    hosts = Hosts(access_token=cloud.issue_token(), transport=cloud)
    truth = list(records(hosts.query_devices_by_filter_combined, filter="platform_name:'Linux'"))
    assert said.stdout.startswith(f"{len(truth)} hosts; ")
    for name, count in Counter(device["os_version"] for device in truth).items():
        assert re.search(rf"^{re.escape(name)} +{count}$", said.stdout, re.MULTILINE)
    assert len(calls(cloud)) >= 3
