"""Exports in pieces by real processes that are killed at random. Dask and Celery: also tests/recipes."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from multiprocessing import get_context

import psutil
import pytest

from falconlite import Hosts, OAuth2, jobs
from falconlite.simulator import Cloud, VirtualClock
from tests.jobs.engines import work
from tests.jobs.test_jobs import truth, written
from tests.killer import Killer, below
from tests.recipes.conftest import FOLDER, named
from tests.recipes.test_children_celery import environment as celery
from tests.recipes.test_children_celery import worker
from tests.recipes.test_children_dask import environment as dask
from tests.redis_server import running


def test_processes_that_all_have_all_pieces_and_are_killed_write_each_host_once(tmp_path, monkeypatch):
    """The first three processes die before they could have written all hosts together, and later ones may die too."""
    cloud = Cloud(hosts=600, children=0, alerts=0, clock=VirtualClock())  # last_seen moves
    context = get_context("spawn")
    folder, orders = tmp_path / "parts", tmp_path / "orders"
    folder.mkdir()
    orders.mkdir()
    for number in random.sample(range(1, 9), 5):
        (orders / str(number)).touch()
    with cloud.serve() as server:
        for name, value in {**named(cloud), "FALCON_BASE_URL": server.url, "NO_PROXY": "127.0.0.1"}.items():
            monkeypatch.setenv(name, value)
        with OAuth2() as falcon:
            pieces = jobs.split(falcon, by="hash", pieces=4)

        def start():
            process = context.Process(target=work, args=([piece.to_json() for piece in pieces], folder, orders))
            process.start()
            return process

        running_, codes = [start() for _ in range(3)], []
        while running_:
            process = running_.pop(0)
            process.join()
            codes.append(process.exitcode)
            if process.exitcode:
                running_.append(start())
    assert codes.count(-signal.SIGKILL) >= 3
    assert codes.count(0) == 3
    report = jobs.collect(pieces, folder, tmp_path / "all.jsonl", strict=True)
    found = written(report.path)
    assert len(found) == report.records == 600
    assert {host["device_id"]: host for host in found} == truth(cloud)
    assert {path.suffix for path in folder.iterdir()} == {".jsonl", ".done"}


# All of it, once in a while: make soak

CHILDREN, EACH = int(os.environ.get("SOAK_CHILDREN", "500")), 5000


@pytest.fixture
def scene(tmp_path):
    """A cloud with many children, a folder, and the environment of a program that exports them."""
    cloud = Cloud(hosts=5, children=CHILDREN, child_hosts=EACH, alerts=0)
    with cloud.serve() as server:
        yield cloud, server, tmp_path


def exported(command, here, folder):
    """Start the program, in the background."""
    return subprocess.Popen(command, env=here, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def check(cloud, folder, running, killer):
    """Each host of each child is in the file once."""
    started = time.monotonic()
    out, err = running.communicate(timeout=1500)
    print(f"{time.monotonic() - started:.0f} s, {len(killer.killed)} killed, {len(cloud.requests)} requests")  # noqa: T201  # for whoever runs it
    assert (running.returncode, out) == (0, f"{CHILDREN * EACH} hosts of {CHILDREN} children; 0 failed\n"), err
    found = {cid: [] for cid in cloud.children}
    with (folder / "hosts.jsonl").open("rb") as file:
        for line in file:
            device = json.loads(line)
            found[device["cid"]].append(device["device_id"])
    for cid in cloud.children:
        hosts = Hosts(access_token=cloud.issue_token(cid), transport=cloud, clock=cloud.clock)
        assert sorted(found[cid]) == sorted(hosts.query_devices_by_filter(limit=EACH).resources)


@pytest.mark.soak
@pytest.mark.timeout(1600)
def test_a_fleet_of_children_is_exported_by_dask_whose_workers_are_killed(scene):
    cloud, server, folder = scene
    here = dask(cloud, server, folder) | {"DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": "99"}
    command = [sys.executable, str(FOLDER / "children_dask.py"), "hosts.jsonl", "--workers", "3"]
    running_ = exported(command, here, folder)
    with Killer(
        cloud, lambda: below(running_.pid, "spawn_main"), range(CHILDREN // 8, 2 * CHILDREN, CHILDREN // 5)
    ) as killer:
        check(cloud, folder, running_, killer)
    assert killer.killed


@pytest.mark.soak
@pytest.mark.timeout(1600)
def test_a_fleet_of_children_is_exported_by_celery_whose_workers_are_killed(scene):
    """Also whole workers are killed, and pieces are given to others after 3 seconds, whether they run or not."""
    cloud, server, folder = scene
    with running() as url:
        here = celery(cloud, server, f"redis+socket://{url.removeprefix('unix://')}", CHILDREN_VISIBILITY="3")
        with worker(here, folder) as first, worker(here, folder) as second:
            running_ = exported([sys.executable, str(FOLDER / "children_celery.py"), "hosts.jsonl"], here, folder)
            whole = [psutil.Process(first.pid)]

            def victims():
                if whole and len(cloud.requests) > CHILDREN:
                    return [whole.pop()]
                return below(first.pid, "celery") + below(second.pid, "celery")

            with Killer(cloud, victims, range(CHILDREN // 8, 2 * CHILDREN, CHILDREN // 5)) as killer:
                check(cloud, folder, running_, killer)
    assert first.pid in killer.killed
