"""Exports by several processes: the same file, one login, and nothing lost when a process dies."""

from __future__ import annotations

import pytest

from falconlite import FalconError, Hosts, Retry, WorkerLostWarning
from falconlite.exporting import crew
from falconlite.simulator import Cloud, Fault
from tests.paging.test_devices import DETAILS, sent

HOSTS = 240


@pytest.fixture
def processes(monkeypatch):
    """Return the list of the worker processes that were started."""
    started = []

    class Kept(crew.Process):
        def __init__(self, *args):
            super().__init__(*args)
            started.append(self)

    monkeypatch.setattr(crew, "Process", Kept)
    yield started
    assert all(one.process.returncode is not None for one in started)


@pytest.fixture
def scene():
    cloud = Cloud(hosts=HOSTS, alerts=0, children=0, seed=5)
    with cloud.serve() as server:
        hosts = Hosts(client_id=cloud.client_id, client_secret=cloud.client_secret, base_url=server.url)
        wanted = [record["device_id"] for record in hosts.iter_devices()]
        cloud.requests.clear()
        yield cloud, hosts, wanted


def lines_of(path):
    return path.read_bytes().splitlines()


def logins(cloud):
    return [call for call in cloud.requests if call.path == "/oauth2/token"]


def test_processes_write_the_same_file_without_a_login(scene, processes, tmp_path):
    cloud, hosts, _ = scene
    hosts.export_devices(tmp_path / "one.jsonl", limit=30)
    here = len(sent(cloud, DETAILS))
    report = hosts.export_devices(tmp_path / "two.jsonl", limit=20, processes=2, workers=2)
    assert (tmp_path / "two.jsonl").read_bytes() == (tmp_path / "one.jsonl").read_bytes()
    assert report.records == HOSTS
    assert len(processes) == 2
    assert sum(one.number for one in processes) == len(sent(cloud, DETAILS)) - here == HOSTS // 20
    assert all(one.number for one in processes)
    assert logins(cloud) == []
    assert not any(hosts.token in str(one.process.args) for one in processes)
    hosts.export_devices(tmp_path / "two.csv", limit=20, processes=2, columns="device_id")
    hosts.export_devices(tmp_path / "one.csv", columns="device_id")
    assert lines_of(tmp_path / "two.csv") == lines_of(tmp_path / "one.csv")


def test_the_work_of_a_killed_process_is_done_by_others(scene, processes, tmp_path):
    _, hosts, wanted = scene
    for victims in (1, 2):
        processes.clear()

        def kill(done, total, victims=victims):
            if 0 < done < HOSTS // 2:
                for one in processes[:victims]:
                    one.process.kill()

        path = tmp_path / f"{victims}.csv"
        with pytest.warns(WorkerLostWarning, match=f"{victims} of 2 worker processes"):
            report = hosts.export_devices(path, limit=10, processes=2, columns="device_id", progress=kill)
        assert path.read_text().split() == ["device_id", *wanted]
        assert report.records == HOSTS


def test_a_refused_token_is_renewed_by_the_exporter(scene, processes, tmp_path):
    cloud, hosts, wanted = scene
    cloud.faults.add(Fault.expired_token(), route=DETAILS, times=1, skip=1)
    report = hosts.export_devices(tmp_path / "hosts.jsonl", limit=40, processes=1 + 1)
    assert report.records == len(wanted)
    assert len(lines_of(tmp_path / "hosts.jsonl")) == HOSTS


def test_an_error_in_a_process_is_the_error_of_the_export(scene, processes, tmp_path):
    cloud, hosts, _ = scene
    cloud.faults.add(Fault.status(403), route=DETAILS, times=None)
    with pytest.raises(FalconError, match=r"403|denied|scope") as caught:
        hosts.export_devices(tmp_path / "hosts.jsonl", processes=2)
    assert caught.value.code == 403
    assert [*tmp_path.iterdir()] == []


class Unwelcome(Retry):
    """A retry policy that another process cannot read."""

    def __reduce__(self):
        return int, ("no number",)


def test_a_process_that_cannot_start_says_why(scene, processes, tmp_path):
    _, hosts, _ = scene
    hosts.auth_object.retry = Unwelcome()
    with pytest.raises(RuntimeError, match=r"ValueError.*no number"):
        hosts.export_devices(tmp_path / "hosts.jsonl", processes=2)
    assert [*tmp_path.iterdir()] == []
