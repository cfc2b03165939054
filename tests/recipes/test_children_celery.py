"""The recipe that exports the hosts of child tenants with Celery workers."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import contextmanager

import pytest

from falconlite.simulator import Client, Cloud, VirtualClock
from tests.killer import Killer, below
from tests.recipes.conftest import FOLDER, calls, named
from tests.recipes.test_children_dask import all_written, truth, written
from tests.redis_server import running

QUIET = ("--without-gossip", "--without-mingle", "--without-heartbeat", "--loglevel", "error")


@contextmanager
def worker(environment, folder, concurrency=2):
    """Run a Celery worker with several processes; yield it."""
    command = [sys.executable, "-m", "celery", "-A", "children_celery", "worker", "--concurrency", str(concurrency)]
    with (folder / "worker.log").open("wb") as log:
        started = subprocess.Popen([*command, *QUIET], env=environment, cwd=folder, stdout=log, stderr=log)
    try:
        yield started
    finally:
        started.terminate()
        started.wait(60)


@pytest.fixture(scope="module")
def broker():
    with running() as url:
        yield f"redis+socket://{url.removeprefix('unix://')}"


def environment(cloud, served, broker, **more):
    return {
        **os.environ,
        **named(cloud),
        "FALCON_BASE_URL": served.url,
        "NO_PROXY": "127.0.0.1",
        "CELERY_BROKER_URL": broker,
        "PYTHONPATH": str(FOLDER),
        **more,
    }


def run(here, folder, *arguments):
    command = [sys.executable, "-W", "error", str(FOLDER / "children_celery.py"), "hosts.jsonl", *arguments]
    return subprocess.run(command, check=False, env=here, cwd=folder, capture_output=True, text=True, timeout=100)


def test_children_are_exported_by_workers_whose_processes_are_killed(broker, tmp_path):
    names = Cloud(children=40).children
    bad = names[7]
    some = Client("its-secret", member_cids=[cid for cid in names if cid != bad])
    cloud = Cloud(
        hosts=5, children=40, child_hosts=5, alerts=0, clients={"some": some}, clock=VirtualClock()
    )  # last_seen moves
    with cloud.serve() as served:
        here = environment(cloud, served, broker, FALCON_CLIENT_ID="some", FALCON_CLIENT_SECRET="its-secret")
        with worker(here, tmp_path) as started:
            with Killer(cloud, lambda: below(started.pid, "celery"), [10]) as killer:
                ran = run(here, tmp_path)
            assert (ran.returncode, ran.stdout) == (1, "195 hosts of 39 children; 1 failed\n"), ran.stderr
            assert len(killer.killed) == 1
            assert f"{bad}: " in ran.stderr
            found = len(calls(cloud))
            expected = truth(cloud)
            del expected[bad]
            assert written(tmp_path) == expected
            report = {row["cid"]: row for row in json.loads((tmp_path / "hosts.jsonl.report.json").read_text())}
            cloud.requests.clear()
            again = run(here, tmp_path, names[0], names[1])
            assert (again.returncode, again.stdout) == (0, "10 hosts of 2 children; 0 failed\n"), again.stderr
    assert found <= 2 + 39 + 1  # a piece that was finished was not read again
    assert calls(cloud) == []
    assert again.stderr.startswith("2 children were finished by an earlier run: ")
    assert list(written(tmp_path)) == [*names[:2]]
    assert report.pop(bad)["written"] is None
    assert all_written(report.values())
    assert "its-secret" not in ran.stdout + ran.stderr + (tmp_path / "worker.log").read_text()


def test_without_a_worker_or_a_broker_it_ends(broker, tmp_path):
    cloud = Cloud(hosts=5, children=1, child_hosts=5, alerts=0)
    with cloud.serve() as served:
        ran = run(environment(cloud, served, broker), tmp_path, "--timeout", "1")
        assert (ran.returncode, ran.stdout) == (1, "0 hosts of 0 children; 1 failed\n")
        assert "TimeoutError: " in ran.stderr
        ran = run(environment(cloud, served, f"{broker}.nowhere"), tmp_path)
    assert ran.returncode == 2
    assert ran.stderr.startswith("children_celery: ")
    assert not (tmp_path / "hosts.jsonl").exists()
