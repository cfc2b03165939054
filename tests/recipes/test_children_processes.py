"""The recipe that exports the hosts of child tenants by several processes."""

from __future__ import annotations

import json
import os
import pickle
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from threading import Event, Lock
from urllib.parse import parse_qs

import pytest

from falconlite import Hosts
from falconlite.paging import records
from falconlite.simulator import Client, Cloud, Fault, VirtualClock
from tests.recipes.conftest import FOLDER, calls, named
from tests.redis_server import running

COUNT, COMBINED, CHILDREN = (
    "/devices/queries/devices/v1",
    "/devices/combined/devices/v1",
    "/mssp/queries/children/v1",
)
WAIT = 60


@pytest.fixture
def recipe(load):
    return load("children_processes")


@pytest.fixture
def cloud(reach):
    cloud = Cloud(hosts=5, children=6, child_hosts=4, alerts=0, clock=VirtualClock())
    reach(cloud)
    return cloud


class Here(ThreadPoolExecutor):
    """Stand-in for the processes: it pickles what goes to them, but they are threads."""

    made = None

    def __init__(self, workers, context, initializer, given):
        assert context.get_start_method() == "spawn"
        self.pickles = [pickle.dumps(given) for _ in range(workers)]
        super().__init__(1, initializer=lambda: initializer(*pickle.loads(self.pickles[0])))
        Here.made = self, workers


@pytest.fixture
def export(recipe, tmp_path, monkeypatch, capsys):
    """Run the recipe with threads as its processes; return its report and its output."""
    monkeypatch.setattr(recipe, "ProcessPoolExecutor", Here)

    def export(*arguments, status=0):
        assert recipe.main([str(tmp_path), *arguments]) == status
        said = capsys.readouterr()
        report = json.loads((tmp_path / "report.json").read_text()) if status < 2 else None
        assert [path.name for path in tmp_path.iterdir() if path.suffix == ".draft"] == []
        return report, said

    return export


def truth(cloud, fields):
    """Return the hosts of each child in the cloud."""
    found = {}
    for cid in cloud.children:
        hosts = Hosts(access_token=cloud.issue_token(cid), transport=cloud, clock=cloud.clock)
        devices = records(hosts.query_devices_by_filter_combined, fields=fields)
        found[cid] = [{**device, "member_cid": cid} for device in devices]
    return found


def files(folder):
    return {
        path.stem: [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        for path in folder.glob("*.jsonl")
    }


def rows(expected):
    return {cid: {"cid": cid, "expected": len(hosts), "written": len(hosts), "error": None} for cid, hosts in expected}


def logins(cloud):
    """Return the child of each login, None for the parent."""
    found = [parse_qs(call.body.decode()) for call in cloud.requests if call.path == "/oauth2/token"]
    return [form.get("member_cid", [None])[0] for form in found]


# As a program


def test_200_children_are_exported_by_processes(recipe, tmp_path):
    cloud = Cloud(hosts=5, children=200, child_hosts=7, alerts=0, clock=VirtualClock())
    with cloud.serve() as served:
        here = os.environ | named(cloud) | {"FALCON_BASE_URL": served.url, "NO_PROXY": "127.0.0.1"}
        command = [sys.executable, "-W", "error", str(FOLDER / "children_processes.py"), "out", "--workers", "2"]
        said = subprocess.run(command, check=False, env=here, cwd=tmp_path, capture_output=True, text=True, timeout=100)
        connections = served.connections
    assert (said.returncode, said.stdout, said.stderr) == (0, "1400 hosts of 200 children; 0 failed\n", "")
    asked = calls(cloud)
    expected = truth(cloud, recipe.FIELDS)
    assert files(tmp_path / "out") == expected
    assert sorted(logins(cloud), key=str) == sorted([None, *cloud.children], key=str)
    assert len(asked) == 1 + 2 * 200
    assert connections < 50  # one auth object per process; otherwise there would be two per child
    report = json.loads((tmp_path / "out" / "report.json").read_text())
    assert {row["cid"]: row for row in report} == rows(expected.items())
    assert {path.name for path in (tmp_path / "out").iterdir()} == {
        "report.json",
        *(f"{cid}.jsonl" for cid in cloud.children),
    }


KILLED = """
import os, sys
import children_processes as recipe

original = recipe.export

def export(folder, cid):
    if cid == os.environ["DOOMED"]:
        os._exit(1)
    return original(folder, cid)

if __name__ == "__main__":
    recipe.export = export
    sys.exit(recipe.main())
"""


def test_a_process_that_is_killed_is_told_and_nothing_hangs(recipe, tmp_path):
    cloud = Cloud(hosts=5, children=5, child_hosts=3, alerts=0, clock=VirtualClock())
    program = tmp_path / "killed.py"
    program.write_text(KILLED)
    with cloud.serve() as served:
        here = os.environ | named(cloud) | {"FALCON_BASE_URL": served.url, "NO_PROXY": "127.0.0.1"}
        here |= {"PYTHONPATH": str(FOLDER), "DOOMED": cloud.children[2]}
        command = [sys.executable, str(program), "out", *cloud.children, "--workers", "1"]
        said = subprocess.run(command, check=False, env=here, cwd=tmp_path, capture_output=True, text=True, timeout=100)
    assert said.returncode == 1
    assert said.stdout == "6 hosts of 2 children; 3 failed\n"
    report = {row["cid"]: row for row in json.loads((tmp_path / "out" / "report.json").read_text())}
    expected = truth(cloud, recipe.FIELDS)
    assert files(tmp_path / "out") == {cid: expected[cid] for cid in cloud.children[:2]}
    for cid in cloud.children[2:]:
        assert report[cid]["error"].startswith("BrokenProcessPool: ")
        assert f"{cid}: BrokenProcessPool" in said.stderr
    assert "Traceback" not in said.stderr


# Results per child


def test_each_child_has_a_file_and_a_row(recipe, export, cloud, tmp_path):
    report, said = export()
    expected = truth(cloud, recipe.FIELDS)
    assert files(tmp_path) == expected
    assert {row["cid"]: row for row in report} == rows(expected.items())
    assert (said.out, said.err) == ("24 hosts of 6 children; 0 failed\n", "")


def test_one_bad_child_stops_no_other(recipe, export, cloud, tmp_path, reach, monkeypatch):
    bad = cloud.children[2]
    other = Cloud(
        hosts=5,
        children=6,
        child_hosts=4,
        alerts=0,
        clock=VirtualClock(),
        clients={"some": Client("its-secret", member_cids=[cid for cid in cloud.children if cid != bad])},
    )
    assert other.children == cloud.children
    reach(other, credentials=False)
    monkeypatch.setenv("FALCON_CLIENT_ID", "some")
    monkeypatch.setenv("FALCON_CLIENT_SECRET", "its-secret")
    (tmp_path / f"{bad}.jsonl").write_text('"as it was"\n')
    report, said = export(status=1)
    expected = truth(other, recipe.FIELDS)
    del expected[bad]
    assert files(tmp_path) == {**expected, bad: ["as it was"]}
    found = {row["cid"]: row for row in report}
    error = found.pop(bad)
    assert found == rows(expected.items())
    assert (error["expected"], error["written"], bad in error["error"]) == (None, None, True)
    assert said.out == "20 hosts of 5 children; 1 failed\n"
    assert said.err == f"{bad}: {error['error']}\n"
    assert "its-secret" not in said.err + json.dumps(report)


def test_a_child_that_breaks_off_leaves_no_short_file(recipe, export, cloud, tmp_path):
    cloud.faults.add(Fault.status(403), route=COMBINED, skip=1)
    report, _ = export(status=1)
    (bad,) = (row for row in report if row["error"])
    assert (bad["expected"], bad["written"], bad["error"].partition(" ")[0]) == (4, None, "Forbidden:")
    expected = truth(cloud, recipe.FIELDS)
    del expected[bad["cid"]]
    assert files(tmp_path) == expected


def test_an_error_of_the_disk_is_that_of_one_child(export, cloud, tmp_path):
    (tmp_path / f"{cloud.children[0]}.jsonl").mkdir()
    report, _ = export(status=1)
    assert [row["cid"] for row in report if row["error"]] == [cloud.children[0]]
    assert "Directory" in next(row["error"] for row in report if row["error"])


def test_what_can_be_tried_again_is(recipe, export, cloud, tmp_path):
    for fault in (Fault.rate_limited(30), Fault.status(503), Fault.expired_token(), Fault.reset()):
        cloud.faults.add(fault, route=COMBINED)
    cloud.faults.add(Fault.rate_limited(30), route="/oauth2/token", skip=3)
    export()
    assert len(cloud.faults.happened) == 5
    ids = {cid: [host["device_id"] for host in hosts] for cid, hosts in truth(cloud, recipe.FIELDS).items()}
    assert {cid: [host["device_id"] for host in hosts] for cid, hosts in files(tmp_path).items()} == ids


class Counting:
    """A transport whose host counts are wrong when one host is requested."""

    def __init__(self, cloud, *totals):
        self.cloud, self.totals, self.lock = cloud, list(totals), Lock()

    def send(self, base_url, request):
        response = self.cloud.send(base_url, request)
        with self.lock:
            if request.path == COUNT and self.totals:
                body = json.loads(response.content)
                body["meta"]["pagination"]["total"] = self.totals.pop(0)
                return response._replace(content=json.dumps(body).encode())
        return response

    def close(self):
        """Do nothing."""


@pytest.mark.parametrize(("totals", "status", "expected"), [((5, 5), 1, 5), ((5,), 0, 4), ((3, 9), 1, 9)])
def test_a_count_that_stays_wrong_is_told(export, cloud, reach, totals, status, expected):
    reach(cloud, Counting(cloud, *totals))
    cid = cloud.children[0]
    report, said = export(cid, status=status)
    assert report == [{"cid": cid, "expected": expected, "written": 4, "error": None}]
    assert said.err == (f"{cid}: 4 hosts were written, {expected} were expected\n" if status else "")
    assert said.out == f"4 hosts of {1 - status} children; {status} failed\n"


def test_children_that_are_named_are_done_alone_and_once(export, cloud, tmp_path):
    first, second = cloud.children[1], cloud.children[3]
    report, _ = export(first, f"{second.upper()}-A1", second)
    assert [row["cid"] for row in report] == [first, second]
    assert set(files(tmp_path)) == {first, second}
    assert [path for _, path in calls(cloud)] == [COUNT, COMBINED] * 2
    assert logins(cloud) == [first, second]


def test_a_child_that_is_none_of_ours_is_told(export, cloud):
    report, _ = export("f" * 32, cloud.children[0], status=1)
    assert {row["cid"]: bool(row["error"]) for row in report} == {"f" * 32: True, cloud.children[0]: False}


def test_no_children_are_no_failure(export, reach):
    reach(Cloud(hosts=5, children=0, alerts=0, clock=VirtualClock()))
    report, said = export()
    assert (report, said.out) == ([], "0 hosts of 0 children; 0 failed\n")


# Data sent to the processes


def test_the_rate_is_shared_out_and_no_secret_goes_along(export, cloud):
    export("--workers", "7", "--per-minute", "1000")
    pool, workers = Here.made  # type: ignore[misc]  # None before it is set
    assert (workers, len(pool.pickles)) == (7, 7)
    assert cloud.client_secret.encode() not in pool.pickles[0]
    (falcon,) = pickle.loads(pool.pickles[0])
    assert falcon.requests_per_minute == 1000 // 7
    assert falcon.token_value is None


@pytest.mark.usefixtures("cloud")
def test_a_rate_that_the_store_shares_is_not_shared_out(export, monkeypatch):
    with running() as url:
        monkeypatch.setenv("FALCON_STORE", url)
        export("--workers", "7", "--per-minute", "1000")
        pool, _ = Here.made  # type: ignore[misc]  # None before it is set
        (falcon,) = pickle.loads(pool.pickles[0])
        assert (falcon.requests_per_minute, falcon.shares_limit) == (1000, True)


def test_a_process_without_credentials_says_so_for_each_child(recipe, export, cloud, monkeypatch):
    def begin(falcon):
        monkeypatch.delenv("FALCON_CLIENT_ID")
        recipe.own["falcon"] = pickle.loads(pickle.dumps(falcon))

    monkeypatch.setattr(recipe, "begin", begin)
    report, said = export(status=1)
    assert len(report) == 6
    assert all("client_id" in row["error"] for row in report)
    assert cloud.client_secret not in said.err


def test_leaving_it_begins_nothing_more(recipe, cloud, tmp_path, monkeypatch, service):
    first, left, ran = Event(), Event(), []

    class Pool(Here):
        def shutdown(self, wait=True, *, cancel_futures=False):
            super().shutdown(wait=False, cancel_futures=cancel_futures)
            left.set()
            super().shutdown(wait=wait)

    def export(_, cid):
        ran.append(cid)
        assert first.is_set() is (len(ran) > 1)
        if len(ran) > 1:
            assert left.wait(WAIT)
        first.set()
        return recipe.Row(cid, 1, 1)

    monkeypatch.setattr(recipe, "ProcessPoolExecutor", Pool)
    monkeypatch.setattr(recipe, "export", export)
    falcon = service(Hosts, cloud).auth_object
    rows = recipe.export_all(falcon, cloud.children, tmp_path, 1)
    assert next(rows).cid == cloud.children[0]
    rows.close()
    assert ran in (list(cloud.children[:1]), list(cloud.children[:2]))


# Rejected arguments


def test_where_the_children_are_not_to_be_found_nothing_begins(export, cloud, tmp_path):
    cloud.faults.add(Fault.status(403), route=CHILDREN)
    _, said = export(status=2)
    assert "needs Flight Control: Read" in said.err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        ([], "folder"),
        (["a", "--workers", "0"], "a whole number from 1"),
        (["a", "--workers", "two"], "a whole number from 1"),
        (["a", "--per-minute", "-5"], "a whole number from 1"),
        (["a", "--workers", "10", "--per-minute", "9"], "--per-minute must be 10 or more"),
        (["a", "no-cid"], "cid must be 32 hexadecimal digits"),
        (["file"], "exists"),
    ],
)
def test_what_cannot_work_is_told_before_anything_is_sent(recipe, cloud, tmp_path, monkeypatch, capsys, arguments, why):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "file").write_text("")
    try:
        status = recipe.main(arguments)
    except SystemExit as ended:
        status = ended.code
    assert status == 2
    assert why in capsys.readouterr().err
    assert cloud.requests == []
