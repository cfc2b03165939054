"""The recipe that exports the hosts of child tenants with Ray, and pieces on Ray."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from tempfile import TemporaryDirectory

import pytest

from falconlite import OAuth2, jobs
from falconlite.simulator import Client, Cloud, VirtualClock
from tests.jobs.test_jobs import truth as whole
from tests.jobs.test_jobs import written as lines
from tests.killer import Killer, below
from tests.recipes.conftest import FOLDER, calls, made, named
from tests.recipes.test_children_dask import all_written, truth, written

ROOT = FOLDER.parents[1]


@pytest.fixture
def start(tmp_path):
    """Start a program in an environment with the credentials of a cloud, and a folder for the files of Ray."""
    with TemporaryDirectory() as short:  # Ray's sockets are in it, whose paths must be short

        def start(cloud, served, *arguments, **environment):
            here = {"FALCON_BASE_URL": served.url, "NO_PROXY": "127.0.0.1", "RAY_TMPDIR": short, **environment}
            return subprocess.Popen(
                [sys.executable, *map(str, arguments)],
                env=os.environ | named(cloud) | here,
                cwd=tmp_path,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
            )

        yield start


# Rejected arguments


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (["a", "--workers", "0"], "a whole number from 1"),
        (["a", "--workers", "2", "--address", "a:1"], "not allowed with"),
        (["a", "no-cid"], "cid must be 32 hexadecimal digits"),
        (["nowhere/a"], "an existing folder"),
    ],
)
def test_what_cannot_work_is_told_before_anything_is_sent(load, reach, tmp_path, monkeypatch, capsys, arguments, why):
    load("children_processes")
    recipe = load("children_ray")
    cloud = Cloud(hosts=5, children=1, child_hosts=1, alerts=0)
    reach(cloud)
    monkeypatch.chdir(tmp_path)
    try:
        status = recipe.main(arguments)
    except SystemExit as ended:
        status = ended.code
    assert status == 2
    assert why in capsys.readouterr().err
    assert (cloud.requests, list(tmp_path.iterdir())) == ([], [])


# With a real Ray: make engines


@pytest.mark.engines
def test_children_are_exported_by_workers_of_which_one_is_killed(start, tmp_path):
    names = Cloud(children=40).children
    bad = names[7]
    some = Client("its-secret", member_cids=[cid for cid in names if cid != bad])
    cloud = Cloud(
        hosts=5, children=40, child_hosts=5, alerts=0, clients={"some": some}, clock=VirtualClock()
    )  # last_seen moves
    given = {"FALCON_CLIENT_ID": "some", "FALCON_CLIENT_SECRET": "its-secret"}
    with cloud.serve() as served:
        program = ("-W", "error", FOLDER / "children_ray.py", "hosts.jsonl", "--workers", "2")
        running = start(cloud, served, *program, **given)
        with Killer(cloud, lambda: below(running.pid, "ray::export"), [20]) as killer:
            out, err = running.communicate(timeout=100)
    assert len(killer.killed) == 1
    assert running.returncode == 1, err
    assert out.splitlines()[-1] == "195 hosts of 39 children; 1 failed"  # above it Ray says that a worker died
    assert f"{bad}: LoginFailed: " in err
    assert "its-secret" not in out + err
    assert len(calls(cloud)) <= 2 + 39 + 1  # a piece that was finished was not read again
    expected = truth(cloud)
    del expected[bad]
    assert written(tmp_path) == expected
    report = {row["cid"]: row for row in json.loads((tmp_path / "hosts.jsonl.report.json").read_text())}
    assert report.pop(bad)["written"] is None
    assert all_written(report.values())


@pytest.mark.engines
def test_pieces_whose_workers_die_in_the_middle_are_run_again(start, tmp_path):
    cloud = Cloud(hosts=600, children=0, alerts=0, clock=VirtualClock())  # last_seen moves
    folder, orders = tmp_path / "parts", tmp_path / "orders"
    folder.mkdir()
    orders.mkdir()
    for number in (1, 2, 3):
        (orders / str(number)).touch()
    pieces = jobs.split(made(OAuth2, cloud), by="hash", pieces=4)
    (tmp_path / "pieces").write_text(json.dumps([piece.to_json() for piece in pieces]))
    with cloud.serve() as served:
        program = ("-m", "tests.jobs.on_ray", tmp_path / "pieces", folder, orders)
        running = start(cloud, served, *program, PYTHONPATH=str(ROOT), RAY_USAGE_STATS_ENABLED="0")
        _, err = running.communicate(timeout=100)
    assert running.returncode == 0, err
    assert len(list(tmp_path.glob("died.*"))) == 3
    report = jobs.collect(pieces, folder, tmp_path / "all.jsonl", strict=True)
    found = lines(report.path)
    assert len(found) == report.records == 600
    assert {host["device_id"]: host for host in found} == whole(cloud)
    assert {path.suffix for path in folder.iterdir()} == {".jsonl", ".done"}
