"""The recipe that exports the hosts of child tenants on a Dask cluster."""

from __future__ import annotations

import json
import os
import pickle
import signal
import subprocess
import sys
import time
from contextlib import contextmanager, suppress

import psutil
import pytest

from falconlite import Hosts, OAuth2
from falconlite.simulator import Client, Cloud, Fault, VirtualClock
from tests.killer import Killer, below
from tests.recipes.conftest import FOLDER, calls, made, named
from tests.recipes.test_children_processes import CHILDREN, COMBINED, logins


@pytest.fixture
def recipe(load):
    load("children_processes")  # the recipe imports it
    return load("children_dask")


@pytest.fixture
def cloud(reach):
    cloud = Cloud(hosts=5, children=6, child_hosts=4, alerts=0, clock=VirtualClock())
    reach(cloud)
    return cloud


class Task:
    """Stand-in for a finished task of the engine."""

    def __init__(self, call):
        self.call = call

    def result(self):
        return self.call()


class Engine:
    """Stand-in for a cluster's client: it pickles what goes to a worker, and runs it when the result is read."""

    def __init__(self, workers=2):
        self.workers, self.plugins, self.tasks, self.log = workers, {}, [], []

    def nthreads(self):
        return dict.fromkeys(range(self.workers), 1)

    def register_plugin(self, plugin):
        self.pickle = pickle.dumps(plugin.falcon)
        self.plugins[plugin.name] = plugin
        plugin.falcon = pickle.loads(self.pickle)

    def unregister_worker_plugin(self, name):
        del self.plugins[name]

    def map(self, call, pieces, *, parts, keeper, pure):
        assert not pure
        self.tasks = [Task(lambda piece=piece: call(piece, parts, keeper)) for piece in pieces]
        return list(self.tasks)


@pytest.fixture
def engine(recipe, monkeypatch):
    """Give the recipe an engine that runs here."""
    engine = Engine()

    @contextmanager
    def cluster(*given):
        engine.log.append(given)
        yield engine

    monkeypatch.setattr(recipe, "cluster", cluster)
    monkeypatch.setattr(recipe, "get_worker", lambda: engine)
    monkeypatch.setattr(recipe, "as_completed", lambda tasks: iter(tasks[::-1]))
    return engine


@pytest.fixture
def export(recipe, engine, tmp_path, capsys):
    """Run the recipe; return its report and its output."""

    def export(*arguments, status=0):
        assert recipe.main([str(tmp_path / "hosts.jsonl"), *arguments]) == status
        assert engine.plugins == {}
        report = tmp_path / "hosts.jsonl.report.json"
        there = {path.name for path in tmp_path.iterdir()}
        assert there <= {"hosts.jsonl", report.name, *(["hosts.jsonl.parts"] if status else [])}
        return json.loads(report.read_text()) if status < 2 else None, capsys.readouterr()

    return export


def written(path):
    """Return the hosts in a file by child."""
    found = {}
    for line in (path / "hosts.jsonl").read_text(encoding="utf-8").splitlines():
        device = json.loads(line)
        found.setdefault(device["cid"], []).append(device)
    return found


def truth(cloud):
    """Return the hosts of each child in the cloud, in the order of their IDs."""
    found = {}
    for cid in cloud.children:
        hosts = Hosts(access_token=cloud.issue_token(cid), transport=cloud, clock=cloud.clock)
        fields = "cid,hostname,platform_name,os_version,agent_version,last_seen,tags"
        found[cid] = hosts.query_devices_by_filter_combined(limit=5000, fields=fields).resources
    return found


def all_written(report):
    return all(row["expected"] == row["written"] and row["error"] is None for row in report)


# On a real cluster


def environment(cloud, served, tmp_path):
    """Return the environment of a program that starts a cluster, with long timeouts for busy machines."""
    return {
        **os.environ,
        **named(cloud),
        "FALCON_BASE_URL": served.url,
        "NO_PROXY": "127.0.0.1",
        "DASK_TEMPORARY_DIRECTORY": str(tmp_path / "scratch"),
        "DASK_DISTRIBUTED__COMM__TIMEOUTS__CONNECT": "90s",
        "DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": "9",
    }


def test_children_are_exported_on_a_cluster_whose_workers_are_killed(tmp_path):
    names = Cloud(children=60).children
    bad = names[50]
    some = Client("its-secret", member_cids=[cid for cid in names if cid != bad])
    cloud = Cloud(
        hosts=5, children=60, child_hosts=5, alerts=0, clients={"some": some}, clock=VirtualClock()
    )  # last_seen moves
    with cloud.serve() as served:
        here = environment(cloud, served, tmp_path) | {
            "FALCON_CLIENT_ID": "some",
            "FALCON_CLIENT_SECRET": "its-secret",
        }
        command = [sys.executable, "-W", "error", str(FOLDER / "children_dask.py"), "hosts.jsonl", "--workers", "2"]
        running = subprocess.Popen(
            command,
            env=here,
            cwd=tmp_path,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
        try:
            with Killer(cloud, lambda: below(running.pid, "spawn_main"), [10]) as killer:
                out, err = running.communicate(timeout=100)
            for _ in range(600):
                os.killpg(running.pid, 0)
                time.sleep(0.05)
            pytest.fail("processes are left")
        except ProcessLookupError:
            pass
        finally:
            with suppress(ProcessLookupError):
                os.killpg(running.pid, signal.SIGKILL)
    assert len(killer.killed) == 1
    assert (running.returncode, out) == (1, "295 hosts of 59 children; 1 failed\n"), err
    assert f"{bad}: " in err
    assert "its-secret" not in out + err
    assert len(calls(cloud)) <= 2 + 59 + 1  # a piece that was finished was not read again
    expected = truth(cloud)
    del expected[bad]
    assert written(tmp_path) == expected
    report = {row["cid"]: row for row in json.loads((tmp_path / "hosts.jsonl.report.json").read_text())}
    assert report.pop(bad)["written"] is None
    assert all_written(report.values())


def test_the_workers_of_this_machine_listen_to_it_alone(recipe, tmp_path):
    with recipe.cluster(None, 1) as client:
        every = [psutil.Process(), *psutil.Process().children(recursive=True)]
        heard = {c.laddr.ip for p in every for c in p.net_connections("tcp") if c.status == "LISTEN"}
        assert (heard, len(client.nthreads())) == ({"127.0.0.1"}, 1)
        with recipe.cluster(client.scheduler.address, 4) as same:
            assert same.nthreads() == client.nthreads()


# Results per child


def test_the_hosts_of_all_children_are_in_one_file(export, engine, cloud, tmp_path):
    report, said = export()
    assert written(tmp_path) == truth(cloud)
    assert sorted(row["cid"] for row in report) == sorted(cloud.children)
    assert all_written(report)
    assert (said.out, said.err) == ("24 hosts of 6 children; 0 failed\n", "")
    assert engine.log == [(None, 4)]


def test_one_bad_child_stops_no_other_and_the_next_run_reads_only_that_one(export, cloud, tmp_path):
    (tmp_path / "hosts.jsonl").write_text("as it was")
    cloud.faults.add(Fault.status(403), route=COMBINED, skip=1)
    report, said = export(status=1)
    (bad,) = (row for row in report if row["error"])
    assert (bad["expected"], bad["written"], bad["error"].partition(" ")[0]) == (None, None, "Forbidden:")
    expected = truth(cloud)
    lost = expected.pop(bad["cid"])
    assert written(tmp_path) == expected
    assert said.out == "20 hosts of 5 children; 1 failed\n"
    cloud.requests.clear()
    report, said = export()
    assert all_written(report)
    assert written(tmp_path) == {**expected, bad["cid"]: lost}
    assert said.err.startswith("5 children were finished by an earlier run: delete ")
    assert [path for _, path in calls(cloud)].count(COMBINED) == 1


def test_a_child_that_breaks_off_has_no_line_until_the_next_run(export, reach, tmp_path):
    cloud = Cloud(hosts=5, children=2, child_hosts=5_100, alerts=0, clock=VirtualClock())
    reach(cloud)
    cloud.faults.add(Fault.status(403), route=COMBINED, skip=1)
    bad, good = export(status=1)[0]
    assert "5000 devices were read" in bad["error"]
    assert {cid: len(hosts) for cid, hosts in written(tmp_path).items()} == {good["cid"]: 5_100}
    cloud.requests.clear()
    export()
    assert [path for _, path in calls(cloud)].count(COMBINED) == 1  # its second page
    assert {cid: len({host["device_id"] for host in hosts}) for cid, hosts in written(tmp_path).items()} == {
        bad["cid"]: 5_100,
        good["cid"]: 5_100,
    }


def test_where_every_child_failed_the_file_stays_as_it_was(export, cloud, tmp_path):
    (tmp_path / "hosts.jsonl").write_text("as it was")
    cloud.faults.add(Fault.status(403), route=COMBINED, times=6)
    report, _ = export(status=1)
    assert all(row["error"] for row in report)
    assert (tmp_path / "hosts.jsonl").read_text() == "as it was"


def test_children_that_are_named_are_done_alone_and_once(export, cloud, tmp_path):
    first, second = cloud.children[1], cloud.children[3]
    export(first, f"{second.upper()}-A1", second)
    assert set(written(tmp_path)) == {first, second}
    assert sorted(filter(None, logins(cloud))) == sorted([first, second])


def test_no_children_are_an_empty_file(export, reach, tmp_path):
    reach(Cloud(hosts=5, children=0, alerts=0, clock=VirtualClock()))
    report, said = export()
    assert (report, said.out) == ([], "0 hosts of 0 children; 0 failed\n")
    assert (tmp_path / "hosts.jsonl").read_bytes() == b""


# Data sent to the workers


def test_the_rate_is_shared_out_and_no_secret_goes_along(export, engine, cloud):
    engine.workers = 7
    export("--scheduler", "tls://10.0.0.5:8786", "--per-minute", "1000")
    assert engine.log[0][0] == "tls://10.0.0.5:8786"
    assert cloud.client_secret.encode() not in engine.pickle
    falcon = pickle.loads(engine.pickle)
    assert falcon.requests_per_minute == 1000 // 7
    assert falcon.token_value is None


def test_two_runs_on_one_cluster_keep_apart(recipe, cloud):
    falcon = made(OAuth2, cloud)
    assert recipe.Keeper(falcon).name != recipe.Keeper(falcon).name


# Rejected arguments


@pytest.mark.parametrize("workers", [0, 11])
def test_a_rate_that_cannot_be_shared_out_is_an_error(export, engine, cloud, workers):
    engine.workers = workers
    _, said = export("--per-minute", "10", status=2)
    assert f"10 requests a minute cannot be divided among {workers} workers" in said.err
    assert engine.tasks == []
    assert [path for _, path in calls(cloud)] == [CHILDREN, "/mssp/entities/children/GET/v2"]


def test_where_the_children_are_not_to_be_found_no_cluster_is_started(export, engine, cloud, tmp_path):
    cloud.faults.add(Fault.status(403), route=CHILDREN)
    _, said = export(status=2)
    assert "needs Flight Control: Read" in said.err
    assert (engine.log, list(tmp_path.iterdir())) == ([], [])


def test_a_cluster_that_is_not_there_is_an_error(recipe, cloud, tmp_path, monkeypatch, capsys):
    def client(address):
        raise OSError(f"timed out trying to connect to {address}")

    monkeypatch.setattr(recipe, "Client", client)
    assert recipe.main([str(tmp_path / "hosts.jsonl"), "--scheduler", "tcp://127.0.0.1:9"]) == 2
    assert "timed out trying to connect to tcp://127.0.0.1:9" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        ([], "file"),
        (["a", "--workers", "0"], "a whole number from 1"),
        (["a", "--per-minute", "many"], "a whole number from 1"),
        (["a", "--workers", "2", "--scheduler", "tcp://a:1"], "not allowed with"),
        (["a", "no-cid"], "cid must be 32 hexadecimal digits"),
        (["nowhere/a"], "an existing folder"),
        (["."], "an existing folder"),
    ],
)
def test_what_cannot_work_is_told_before_anything_is_sent(
    recipe, engine, cloud, tmp_path, monkeypatch, capsys, arguments, why
):
    monkeypatch.chdir(tmp_path)
    try:
        status = recipe.main(arguments)
    except SystemExit as ended:
        status = ended.code
    assert status == 2
    assert why in capsys.readouterr().err
    assert (cloud.requests, engine.log) == ([], [])
