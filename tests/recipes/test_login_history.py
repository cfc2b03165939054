"""The recipe that writes who was logged in on the hosts that match a filter."""

from __future__ import annotations

import csv
import json
import os

import pytest

from falconlite.http.messages import Response
from falconlite.simulator import Cloud, Fault, VirtualClock
from falconlite.simulator.answers import stamp
from falconlite.simulator.fleet.histories import logins
from tests.recipes.conftest import HOSTS, START, Meanwhile, calls

V1, V2 = "/devices/combined/devices/login-history/v1", "/devices/combined/devices/login-history/v2"
FIND = "/devices/combined/devices/v1"
SERVERS = ["--filter", "product_type_desc:'Server'"]
DAY = 86_400


@pytest.fixture
def recipe(load):
    return load("login_history")


@pytest.fixture
def make(reach):
    def make(hosts):
        cloud = Cloud(hosts=hosts, alerts=0, children=0, clock=VirtualClock())
        reach(cloud)
        return cloud

    return make


@pytest.fixture
def cloud(make):
    return make(500)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "logins.jsonl"


def truth(cloud, *, days=None, wanted=lambda _: True):
    """Return the expected rows, from the cloud's machines."""
    devices = cloud._tenants[cloud.cid].devices
    rows = []
    for id in devices:
        if not wanted(lambda name, id=id: devices.value(id, name)):
            continue
        oldest = float("-inf") if days is None else START - days * DAY
        found = [each for each in logins(devices.machines[devices.places[id]], devices.now()) if each[0] >= oldest]
        host = {"device_id": id, "hostname": devices.value(id, "hostname")}
        for time, user in found or [(None, None)]:  # type: ignore[list-item]  # as the recipe writes it
            rows.append({**host, "user_name": user, "login_time": time and stamp(time), "problem": None})
    return rows


def written(path):
    return [json.loads(line) for line in path.read_text().splitlines()]


def users(rows):
    return [row for row in rows if row["user_name"] is not None]


# At full size


def test_each_login_and_each_host_without_one_is_a_row(recipe, make, path, capsys):
    cloud = make(HOSTS)
    expected = truth(cloud, days=7, wanted=lambda value: value("product_type_desc") == "Server")
    hosts = len({row["device_id"] for row in expected})
    without = len(expected) - len(users(expected))
    assert hosts > 2000  # more than are in memory at a time
    assert without > 100
    assert recipe.main([str(path), *SERVERS]) == 0
    assert written(path) == expected
    said = capsys.readouterr()
    assert said.out == f"{len(users(expected))} logins on {hosts} hosts, of which {without} had none\n"
    assert said.err == ""
    made = [call for call in calls(cloud, "POST") if call[1] == V2]
    assert len(made) == sum(-(-min(1000, hosts - start) // 10) for start in range(0, hosts, 1000))
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_the_last_logins_of_all_hosts_in_few_calls(recipe, make, path):
    cloud = make(3_200)
    assert recipe.main([str(path), "--last"]) == 0
    assert written(path) == truth(cloud)
    assert [call for call in calls(cloud, "POST") if call[1] == V1] == [("POST", V1)] * 7


def test_it_runs_as_a_program(run, tmp_path):
    cloud = Cloud(hosts=HOSTS, alerts=0, children=0)
    kind = "Domain Controller"
    said = run("login_history", "logins.csv", "--filter", f"product_type_desc:'{kind}'", cloud=cloud)
    assert (said.returncode, said.stderr) == (0, "")
    with (tmp_path / "logins.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    devices = cloud._tenants[cloud.cid].devices
    assert {row["device_id"] for row in rows} == {
        id for id in devices if devices.value(id, "product_type_desc") == kind
    }


# Requests


def test_days_and_limit_are_those_of_the_api(recipe, cloud, path, capsys):
    assert recipe.main([str(path), "--days", "30", "--limit", "2"]) == 0
    asked = {call.target.partition("?")[2] for call in cloud.requests if call.path == V2}
    assert asked == {"from=now-30d&limit=2"}
    expected = truth(cloud, days=30)
    counts = [sum(row["device_id"] == id for row in users(expected)) for id in {row["device_id"] for row in expected}]
    assert len(users(written(path))) == sum(min(count, 2) for count in counts) < len(users(expected))
    cut = sum(count >= 2 for count in counts)
    assert capsys.readouterr().err == f"{cut} hosts had --limit logins, and possibly more\n"


def test_csv_has_the_same_rows(recipe, cloud, tmp_path):
    assert recipe.main([str(tmp_path / "a.CSV")]) == 0
    with (tmp_path / "a.CSV").open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert rows == [{name: value or "" for name, value in row.items()} for row in truth(cloud, days=7)]
    assert list(rows[0]) == ["device_id", "hostname", "user_name", "login_time", "problem"]


def test_no_host_is_a_file_of_no_rows(recipe, cloud, path, capsys):
    nobody = ["--filter", "hostname:['nobody']"]
    assert recipe.main([str(path), *nobody]) == 0
    assert recipe.main([str(path.with_suffix(".csv")), *nobody]) == 0
    assert (path.read_text(), calls(cloud, "POST")) == ("", [])
    assert path.with_suffix(".csv").read_text() == "device_id,hostname,user_name,login_time,problem\n"
    assert capsys.readouterr().out == "0 logins on 0 hosts, of which 0 had none\n" * 2


def answer(*found):
    return {"meta": {}, "errors": [], "resources": list(found)}


@pytest.mark.parametrize(
    "name", ['=cmd|"/c calc"!A1', "+1", "-1", "@x", "\t=1", "\r=1", 'a "quoted", name', "zwei\nZeilen", "ü"]
)
def test_a_spreadsheet_reads_no_name_as_a_formula_and_each_as_one_cell(recipe, make, tmp_path, name):
    cloud = make(1)
    (id,) = cloud._tenants[cloud.cid].devices
    login = {"user_name": name, "login_time": "2025-12-31T00:00:00Z"}
    for kind in ("csv", "jsonl"):
        body = answer({"cid": "c", "device_id": id, "recent_logins": [login]})
        cloud.faults.add(Fault.status(200, body=body), route=V2)
        assert recipe.main([str(tmp_path / f"a.{kind}")]) == 0
    with (tmp_path / "a.csv").open(newline="", encoding="utf-8") as file:
        (row,) = csv.DictReader(file)
    assert row["user_name"] == (f"'{name}" if name[0] in "=+-@\t\r" else name)
    assert written(tmp_path / "a.jsonl")[0]["user_name"] == name


# Failures


def test_a_host_of_which_the_answer_is_silent_is_named(recipe, make, path, capsys):
    cloud = make(3)
    first, second, third = cloud._tenants[cloud.cid].devices
    some = [{"cid": "c", "device_id": first, "recent_logins": []}, {"device_id": third, "recent_logins": None}]
    cloud.faults.add(Fault.status(200, body=answer(*some)), route=V2)
    assert recipe.main([str(path)]) == 0
    assert [(row["device_id"], row["user_name"], bool(row["problem"])) for row in written(path)] == [
        (first, None, False),
        (second, None, True),
        (third, None, False),
    ]
    said = capsys.readouterr()
    assert said.out == "0 logins on 3 hosts, of which 2 had none\n"
    assert said.err == "1 hosts were missing from the answers: see the column problem\n"


def test_a_host_that_is_deleted_meanwhile_is_named(recipe, cloud, reach, path):
    gone = next(iter(cloud._tenants[cloud.cid].devices))
    others = {row["device_id"] for row in truth(cloud)} - {gone}
    reach(cloud, Meanwhile(cloud, V2, lambda: cloud._tenants[cloud.cid].remove(gone), "POST"))
    assert recipe.main([str(path)]) == 0
    assert {row["device_id"] for row in written(path) if row["problem"]} == {gone}
    assert {row["device_id"] for row in written(path) if not row["problem"]} == others


class Failing:
    """A transport where each call for one host fails."""

    def __init__(self, cloud, id):
        self.cloud, self.id = cloud, id

    def send(self, base_url, request):
        if request.path == V2 and self.id in request.json["ids"]:
            return Response(
                500, {"Content-Type": "application/json"}, b'{"errors": [{"code": 500, "message": "broken"}]}'
            )
        return self.cloud.send(base_url, request)

    def close(self):
        """Do nothing: no connection to close."""


def test_a_call_that_fails_is_status_1_and_the_rest_is_there(recipe, cloud, reach, path, capsys):
    ids = list(cloud._tenants[cloud.cid].devices)
    reach(cloud, Failing(cloud, ids[25]))
    assert recipe.main([str(path)]) == 1
    failed = [row for row in written(path) if row["problem"]]
    assert [row["device_id"] for row in failed] == ids[20:30]  # those in the same request
    assert all("broken" in row["problem"] and row["user_name"] is None for row in failed)
    right = [row for row in truth(cloud, days=7) if row["device_id"] not in ids[20:30]]
    assert [row for row in written(path) if not row["problem"]] == right
    assert capsys.readouterr().err == "10 hosts could not be read: see the column problem\n"


def test_a_route_that_is_missing_is_no_silence(recipe, make, path, capsys):
    cloud = make(20)
    cloud.faults.add(Fault.status(404), route=V2, times=None)
    assert recipe.main([str(path)]) == 1
    assert "20 hosts could not be read" in capsys.readouterr().err


def test_passing_failures_are_none(recipe, cloud, path):
    for fault in (Fault.rate_limited(2), Fault.status(503), Fault.expired_token(), Fault.cut_in_body(40)):
        cloud.faults.add(fault, route=V2)
    cloud.faults.add(Fault.status(502), route=FIND)
    assert recipe.main([str(path)]) == 0
    assert written(path) == truth(cloud, days=7)


@pytest.mark.parametrize("route", [V2, FIND])
def test_what_breaks_off_leaves_the_file_of_before(recipe, make, path, capsys, route):
    cloud = make(6000)
    path.write_text("of before")
    cloud.faults.add(Fault.status(403), route=route, times=None, skip=1)
    assert recipe.main([str(path)]) == 2
    said = capsys.readouterr()
    assert ("login_history: " in said.err, "[403]" in said.err, said.out) == (True, True, "")
    assert path.read_text() == "of before"
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_a_file_appears_when_it_is_whole(recipe, cloud, path, monkeypatch):
    seen = []
    monkeypatch.setattr(recipe.os, "fsync", lambda number: seen.append((path.exists(), os.fstat(number).st_size)))
    assert recipe.main([str(path)]) == 0
    assert seen == [(False, path.stat().st_size)]


def test_a_disk_that_is_full_is_status_2(recipe, cloud, path, monkeypatch, capsys):
    def full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(recipe.os, "fsync", full)
    assert recipe.main([str(path)]) == 2
    assert "No space left" in capsys.readouterr().err
    assert list(path.parent.iterdir()) == []


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["logins.txt"],
        ["nowhere/logins.csv"],
        [".csv"],
        ["a.csv", "--days", "0"],
        ["a.csv", "--days", "soon"],
        ["a.csv", "--limit", "101"],
        ["a.csv", "--limit", "0"],
    ],
)
def test_arguments_that_make_no_sense_are_refused_before_anything_is_sent(recipe, cloud, arguments, capsys):
    with pytest.raises(SystemExit, match="2"):
        recipe.main(arguments)
    assert "usage:" in capsys.readouterr().err
    assert not cloud.requests
