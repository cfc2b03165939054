"""The file of a state: after a kill, all that was answered is there; a state loads into another size."""

import contextlib
import json
import signal
import subprocess
import sys
import threading
from random import Random

import pytest

from falconlite import HostGroup, Hosts, InstallationTokens
from falconlite.errors import FalconError
from falconlite.simulator import Client, Cloud, VirtualClock
from falconlite.simulator.accounts import state_file
from falconlite.simulator.accounts.state_file import StateFile
from tests.simulator.test_saved_state import act

MADE = {"hosts": 30, "alerts": 20, "clients": {"mine": Client("secret", scopes=["hosts:read", "alerts:read"])}}


def cloud_of(path, **more):
    """Return a cloud that keeps its state in a file, and what could not be loaded."""
    cloud = Cloud(**{**MADE, "clock": VirtualClock(), **more})
    return cloud, StateFile(path, cloud).start()


def kept(cloud):
    """Return what a file promises to keep: all of the state but trace IDs and the last minute of the rate limits."""
    for tenant in cloud._tenants.values():
        tenant.settle()  # as the next call of its account would
    state = cloud.state()
    return {name: part for name, part in state.items() if name not in {"traces", "limits"}}


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("most", [0, 3000, 10**9])
def test_a_file_that_was_never_closed_has_the_whole_state(caller, tmp_path, monkeypatch, seed, most):
    """With *most* bytes of changes a new snapshot is written: at each change, at some, or never."""
    monkeypatch.setattr(state_file, "MOST", most)
    path, chance = tmp_path / "state.json", Random(seed)
    first, lost = cloud_of(path, churn=40)
    act(first, caller, chance, 8)
    first.expire_tokens()
    first.add("hosts", [{"hostname": f"own-{seed}"}, {"hostname": "child", "cid": first.children[0]}])
    keys = {first.ingest_key(), first.ingest_key("of a child", first.children[0])}
    act(first, caller, chance, 8)
    first.advance(5)
    wanted = kept(first)
    second, lost_again = cloud_of(path, churn=40)
    assert (lost, lost_again, kept(second)) == ([], [], wanted)
    assert keys == {
        key for tenant in wanted["tenants"].values() for key in tenant["stores"].get("ngsiem", {}).get("keys", ())
    }
    act(second, caller, chance, 3)
    wanted = kept(second)
    assert kept(cloud_of(path, churn=40)[0]) == wanted
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_line_that_was_not_written_to_its_end_was_not_answered(caller, tmp_path):
    path = tmp_path / "state.json"
    first, _ = cloud_of(path)
    call = caller(first)
    call("tokens-create", {"label": "a"})
    wanted, whole = kept(first), path.read_bytes()
    call("tokens-create", {"label": "b"})
    added = path.read_bytes().removeprefix(whole)
    path.write_bytes(whole + added[:-9])
    assert kept(cloud_of(path)[0]) == wanted


def test_what_is_faulty_is_in_the_file_as_it_was_done(caller, tmp_path):
    from falconlite.simulator import Fault
    from falconlite.simulator.faults.travel import Disturbed

    path = tmp_path / "state.json"
    first, _ = cloud_of(path)
    call = caller(first)
    for fault in (Fault.status(503), Fault.lost_answer(), Fault.expired_token()):
        first.faults.add(fault)
        with contextlib.suppress(Disturbed):
            call("tokens-create", {"label": fault.name})
    second, _ = cloud_of(path)
    assert kept(second) == kept(first)
    tokens = second._tenants[second.cid].tokens.tokens.values()
    assert [token["label"] for token in tokens] == ["lost_answer()"]


def test_no_secret_of_a_client_is_in_the_file(caller, tmp_path):
    path = tmp_path / "state.json"
    first, _ = cloud_of(path)
    call = caller(first)
    token = call.log_in().body["access_token"]
    assert call.revoke(token).status == 200
    assert call.log_in(client_id="mine", client_secret="secret").status == 201
    text = path.read_text()
    assert first.client_secret not in text
    assert "secret=" not in text
    assert kept(cloud_of(path)[0]) == kept(first)


# Another size


def test_a_state_loads_into_a_larger_cloud(caller, tmp_path):
    path = tmp_path / "state.json"
    first, _ = cloud_of(path, hosts=100, alerts=0)
    call = caller(first)
    ids = call("QueryDevicesByFilter").resources
    tags = {"action": "add", "device_ids": ids[:3], "tags": ["FalconGroupingTags/x"]}
    assert call("UpdateDeviceTags", tags).status == 202
    call("PerformActionV2", {"ids": ids[3:4]}, action_name="contain")
    call("DevicesActionsDeleteV1", {"ids": ids[4:5]})
    group = call("createHostGroups", {"resources": [{"name": "g", "group_type": "dynamic", "assignment_rule": "tags:'FalconGroupingTags/x'"}]}).resources[0]["id"]  # fmt: skip
    made = call("tokens-create", {"label": "t"}).resources[0]
    second, lost = cloud_of(path, hosts=200, alerts=0)
    call = caller(second)
    assert lost == []
    assert sorted(call("QueryDevicesByFilter", filter="tags:'FalconGroupingTags/x'").resources) == sorted(ids[:3])
    assert sorted(call("queryGroupMembers", id=group).resources) == sorted(ids[:3])
    assert call("GetDeviceDetailsV2", ids=ids[3]).resources[0]["status"] == "containment_pending"
    assert call("GetDeviceDetailsV2", ids=ids[4]).status == 404
    assert call("QueryDevicesByFilter", limit=1).page["total"] == 199
    assert call("tokens-read", ids=made["id"]).resources == [made]


def test_what_does_not_fit_is_told_by_name(caller, tmp_path):
    path = tmp_path / "state.json"
    first, _ = cloud_of(path, hosts=40, children=3)
    call = caller(first)
    ids = call("QueryDevicesByFilter").resources
    assert call("PerformActionV2", {"ids": ids}, action_name="hide_host").status == 202
    alert = call("GetQueriesAlertsV2").resources[0]
    actions = [{"name": "add_tag", "value": "x"}]
    call("PatchEntitiesAlertsV3", {"composite_ids": [alert], "action_parameters": actions})
    first.issue_token(first.children[2], "mine")
    second, lost = cloud_of(path, hosts=20, children=2, clients={})
    call = caller(second)
    there = call("QueryHiddenDevices").resources
    assert len(there) == 20
    assert set(there) < set(ids)
    assert {f"host {id}: it is not in this cloud, so its changes are lost" for id in set(ids) - set(there)} < set(lost)
    assert f"alert {alert}: it is not in this cloud, so its changes are lost" in lost
    assert f"account {first.children[2]}: this cloud has no such account" in lost
    assert "a token of 'mine', which is not a client of this cloud" in lost
    assert len(lost) == 23


def test_another_seed_is_refused_and_the_file_stays(tmp_path):
    path = tmp_path / "state.json"
    cloud_of(path)
    before = path.read_bytes()
    with pytest.raises(ValueError, match="seed is '7' there and '8' here"):
        cloud_of(path, seed=8)
    assert path.read_bytes() == before


def test_a_state_of_the_first_format_loads_with_its_changed_alerts(caller):
    """An earlier version saved whole alerts, whose fixed fields may be others by now."""
    first = Cloud(**MADE, clock=VirtualClock())
    call = caller(first)
    alert = call("GetQueriesAlertsV2").resources[0]
    actions = [{"name": "append_comment", "value": "seen"}, {"name": "update_status", "value": "closed"}]
    call("PatchEntitiesAlertsV3", {"composite_ids": [alert], "action_parameters": actions})
    state = json.loads(json.dumps(first.state()))
    state["format"], state["made"] = 1, {name: size for name, size in state["made"].items() if name != "data"}
    for tenant in state["tenants"].values():
        for name in ("supplied", "added", "added_alerts"):
            del tenant[name]
    whole = first._tenants[first.cid].alerts[alert]
    saved = {**whole, "severity": 1, "an_earlier_field": "x"}
    del saved["platform"]
    state["tenants"][first.cid]["alerts"][alert] = saved
    second = Cloud(**MADE, clock=VirtualClock())
    second.restore(state)
    assert second._tenants[second.cid].alerts[alert] == whole


# A real kill


@contextlib.contextmanager
def running(*arguments):
    command = [sys.executable, "-m", "falconlite.simulator", "--port", "0", "--rate-limit", "0", *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        try:
            said = dict(process.stdout.readline().rstrip().split(":", 1) for _ in range(3))  # type: ignore[misc]  # each split gives two
            client = {"client_id": said["client ID"].strip(), "client_secret": said["client secret"].strip()}
            yield process, {**client, "base_url": said["URL"].strip()}
        finally:
            process.kill()


class Worker(threading.Thread):
    """Changes things until the server dies, and keeps what was answered."""

    def __init__(self, number, place):
        super().__init__()
        self.hosts = Hosts(**place, retry=False)
        self.id = self.hosts.query_devices_by_filter(limit=10, sort="device_id.asc").resources[number]
        self.name, self.tokens, self.groups, self.tags, self.page = f"w{number}", {}, {}, set(), None

    def run(self):
        groups, tokens = HostGroup(self.hosts), InstallationTokens(self.hosts)
        with contextlib.suppress(FalconError):
            for step in range(10**6):
                tag = f"FalconGroupingTags/{self.name}-{step % 40}"
                for answer, keep in (
                    (tokens.tokens_create(label=f"{self.name} {step}"), lambda r: self.tokens.update({r["id"]: r})),
                    (self.hosts.update_device_tags("add", self.id, [tag]), lambda _, tag=tag: self.tags.add(tag)),
                    (groups.create_host_groups(name=self.name, group_type="static"), lambda r: self.groups.update({r["id"]: r})),
                ):  # fmt: skip
                    if answer.status_code >= 300:
                        return
                    keep(answer.resources[0])
                found = self.hosts.query_devices_by_filter_scroll(limit=7)
                if found.status_code == 200:
                    self.page = found.body["meta"]["pagination"]["offset"]


@pytest.mark.parametrize("size", [30, 60])
def test_all_that_was_answered_before_a_kill_is_there_after_it(tmp_path, size):
    path = tmp_path / "state.json"
    with running("--hosts", "30", "--state", str(path)) as (process, place):
        workers = [Worker(number, place) for number in range(3)]
        for worker in workers:
            worker.start()
        while min(len(worker.groups) for worker in workers) < 15:
            assert all(worker.is_alive() for worker in workers)
        process.send_signal(signal.SIGKILL)
        for worker in workers:
            worker.join()
    with running("--hosts", str(size), "--state", str(path)) as (process, place):
        for worker in workers:
            hosts = Hosts(access_token=worker.hosts.token, base_url=place["base_url"])
            groups, tokens = HostGroup(hosts), InstallationTokens(hosts)
            assert {each["id"]: each for each in tokens.tokens_read(list(worker.tokens)).resources} == worker.tokens
            assert {each["id"]: each for each in groups.get_host_groups(list(worker.groups)).resources} == worker.groups
            assert worker.tags <= set(hosts.get_device_details(worker.id).resources[0]["tags"])
            assert hosts.query_devices_by_filter_scroll(limit=7, offset=worker.page).status_code == 200
        process.send_signal(signal.SIGTERM)
        assert (process.wait(10), process.stderr.read()) == (0, "")
    assert [entry.name for entry in tmp_path.iterdir()] == ["state.json"]
    json.loads(path.read_text())


class Told:
    """A recorder that remembers the calls."""

    def __init__(self):
        self.calls = []

    def record(self, kind, *entry, seconds=0.0):
        self.calls += [f"{entry[1]} {entry[2].partition('?')[0]}"] if kind == "call" else []


class Kept:
    """A store of some collection."""

    def __init__(self, tenant):
        self.kept = tenant.cid

    def state(self):
        return self.kept

    def restore(self, state):
        self.kept = state


def test_only_calls_that_may_change_something_are_recorded(caller):
    """A read of a collection with a store may change it: time passes in its sessions, and polling moves them on."""
    cloud, told = Cloud(**MADE, clock=VirtualClock()), Told()
    cloud.record_to(told)
    call = caller(cloud)
    ids = call("QueryDevicesByFilter", limit=2).resources
    call("PostDeviceDetailsV2", {"ids": ids})
    call("PostAggregatesAlertsV2", [{"name": "a", "type": "terms", "field": "status"}])
    call("GetQueriesAlertsV2", limit=0)
    assert told.calls == []
    call("QueryDevicesByFilterScroll", limit=2)
    call("PostCombinedAlertsV1", {"limit": 2})
    call("tokens-create", {"label": "a"})
    wanted = ["GET /devices/queries/devices-scroll/v1", "POST /alerts/combined/alerts/v1"]
    assert told.calls == [*wanted, "POST /installation-tokens/entities/tokens/v1"]
    cloud._tenants[cloud.cid].store(Kept)
    for id in ("QueryDevicesByFilter", "queryHostGroups", "GetQueriesAlertsV2", "QueryDetects", "tokens-query", "queryCIDGroups",
               "queries.classification.get.v2"):  # fmt: skip
        assert (call(id).status, len(told.calls)) == (200, 3), id
    call("RTR-ListAllSessions")
    assert told.calls[3:] == ["GET /real-time-response/queries/sessions/v1"]
