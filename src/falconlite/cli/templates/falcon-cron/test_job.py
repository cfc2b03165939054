"""Run the job as cron does, against an embedded Falcon API on this machine."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any

import pytest
from filelock import FileLock

from falconlite import Hosts
from falconlite.simulator import Fault

if TYPE_CHECKING:
    from falconlite.simulator import Cloud

JOB = Path(__file__).with_name("job.py")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Run each test in a folder of its own."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def start(*arguments: str) -> subprocess.Popen[str]:
    """Start the job as a process."""
    return subprocess.Popen([sys.executable, str(JOB), *arguments], stderr=subprocess.PIPE, text=True)


def ended(process: subprocess.Popen[str]) -> tuple[int, dict[str, Any]]:
    """Return the exit status of a process, and its last log line."""
    errors = process.communicate(timeout=60)[1]
    return process.returncode, json.loads(errors.splitlines()[-1])


@pytest.mark.usefixtures("falcon_url")
def test_it_writes_the_hosts_that_were_not_seen(falcon_cloud: Cloud, folder: Path) -> None:
    """The file has them all, and nothing reveals the secret."""
    total = Hosts().query_devices_by_filter(filter="last_seen:<'now-7d'", limit=1).total
    status, line = ended(start("--days", "7"))
    assert (status, line["message"], line["hosts"]) == (0, "the job is done", total)
    written = [json.loads(text) for text in (folder / "stale.jsonl").read_text().splitlines()]
    assert len({host["device_id"] for host in written}) == total
    assert falcon_cloud.client_secret not in json.dumps(line)


@pytest.mark.usefixtures("falcon_url")
def test_of_two_runs_at_once_the_second_ends(falcon_cloud: Cloud, folder: Path) -> None:
    """While the first run waits for the API, the second one finds its lock, says so, and sends nothing."""
    called, go_on = Event(), Event()

    def wait(_call: Any) -> None:
        called.set()
        go_on.wait(60)

    falcon_cloud.stub("CombinedDevicesByFilter", wait)
    first = start()
    assert called.wait(60)
    status, line = ended(start())
    assert (status, line["message"]) == (75, "another run is not finished")
    go_on.set()
    assert ended(first)[0] == 0
    assert (folder / "stale.jsonl").exists()
    assert len(falcon_cloud.requests.of("oauth2AccessToken")) == 1


@pytest.mark.usefixtures("falcon_url")
def test_a_failure_keeps_the_previous_file(falcon_cloud: Cloud, folder: Path) -> None:
    """The status is 1, so cron sends a mail."""
    (folder / "stale.jsonl").write_text("before")
    falcon_cloud.faults.add(Fault.status(403), route="/devices/combined/devices/v1")
    status, line = ended(start())
    assert (status, line["message"], "[403]" in line["error"]) == (1, "the job failed", True)
    assert (folder / "stale.jsonl").read_text() == "before"
    with FileLock("stale.jsonl.lock", timeout=0):
        pass  # it released the lock
