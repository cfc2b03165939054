"""``falconlite hosts``: which hosts each command finds, what it changes, and what it says."""

import json
from collections import defaultdict
from datetime import datetime, timedelta, timezone

import pytest

from falconlite import Hosts
from falconlite.simulator import Fault
from tests.cases import each

DETAILS, ACTION = "/devices/entities/devices/v2", "/devices/entities/devices-actions/v2"


@pytest.fixture
def hosts(cloud):
    """The hosts as the SDK reads them: the oracle."""
    return Hosts(client_id=cloud.client_id, client_secret=cloud.client_secret, transport=cloud, pythonic=True)


@pytest.fixture
def devices(hosts):
    """The records of all hosts, before the command changes any."""
    return list(hosts.iter_devices())


def json_lines(text):
    return [json.loads(line) for line in text.splitlines()]


def ids_of(records):
    return [record["device_id"] for record in records]


def by_id(hosts, *devices):
    return {device["device_id"]: device for device in hosts.get_device_details(ids=ids_of(devices)).resources}


def some(devices, number=3):
    """Return hosts whose names no other host has."""
    names = defaultdict(list)
    for device in devices:
        names[device.get("hostname", "").lower()].append(device)
    return [alike[0] for name, alike in sorted(names.items()) if len(alike) == 1 and name][:number]


def same_name(devices):
    """Return the hosts of one name that several have."""
    names = defaultdict(list)
    for device in devices:
        names[device.get("hostname")].append(device)
    return next(alike for name, alike in names.items() if name and len(alike) > 1)


@each(
    "command, reason",
    [
        (("show",), "select hosts"),
        (("show", "a", "--filter", "platform_name:'Mac'"), "select hosts"),
        (("hide",), "select hosts"),
        (("hide", "a", "--all"), "select hosts"),
        (("tag", " , ", "a"), "TAG is empty"),
        (("contain", "a", "--yes", "--timeout", "5m"), "--timeout needs --wait"),
        (("wait", "a", "--for", "online", "--timeout", "5 minutes"), "1h30m"),
        (("stale", "--dry-run"), "--dry-run needs --hide"),
        (("duplicates", "--yes"), "--yes needs --hide"),
        (("history", "a", "--logins", "--addresses"), "choose one"),
        (("history", "a", "--addresses", "--days", "3"), "are for --logins"),
        (("history", "a", "--last", "--limit", "3"), "leave out"),
    ],
)
def test_options_that_do_not_fit_send_nothing(here, cloud, command, reason):
    before = len(cloud.requests)
    ended = here("hosts", *command)
    assert (ended.status, ended.out, len(cloud.requests)) == (2, "", before)
    assert reason in ended.err


@each(
    "command, fault, status",
    [
        (("show", "a" * 32), Fault.status(500), 5),  # not "there is no host"
        (("wait", "a" * 32, "--for", "contained", "--timeout", "0"), Fault.status(403), 4),
        (("wait", "a" * 32, "--for", "contained", "--timeout", "0"), Fault.status(500), 7),
        (("history", "a" * 32), Fault.status(403), 4),
        (("history", "a" * 32, "--addresses"), Fault.status(403), 4),
    ],
)
def test_a_failed_call_is_no_missing_host(here, cloud, command, fault, status):
    cloud.faults.clear()
    cloud.faults.add(fault, route="/devices/*", times=None)
    ended = here("hosts", *command)
    assert (ended.status, f"[{fault.answer.status}]" in ended.err, "no host" in ended.err) == (status, True, False)


# show


def test_hosts_are_shown_by_id_and_by_name_in_any_case(here, devices):
    first, second, third = some(devices)
    ended = here(
        *("hosts", "show", first["device_id"].upper(), "-", third["hostname"].swapcase()),
        given=json.dumps({"hostname": second["hostname"].lower()}) + f"\n{first['device_id']}\n",
    )
    assert (ended.status, ended.err) == (0, "")
    assert json_lines(ended.out) == [first, second, third]
    ended = here("hosts", "show", "--filter", f"device_id:['{first['device_id']}']")
    assert json_lines(ended.out) == [first]
    table = here("hosts", "show", first["hostname"], "--output", "table").out.splitlines()
    assert {"device_id", "hostname", "meta.version"} <= {line.partition(" ")[0] for line in table}


def test_all_hosts_of_a_name_are_shown_but_none_is_changed(here, cloud, devices):
    alike = same_name(devices)
    assert sorted(ids_of(json_lines(here("hosts", "show", alike[0]["hostname"]).out))) == sorted(ids_of(alike))
    ended = here("hosts", "hide", alike[0]["hostname"], "--yes")
    assert ended.status == 2
    assert all(device["device_id"] in ended.err for device in alike)
    assert not cloud.requests.of("PerformActionV2")


def test_a_missing_host_is_named_and_the_others_are_shown(here, devices):
    (device,) = some(devices, 1)
    ended = here("hosts", "show", "no-such-host", device["hostname"], "f" * 32)
    assert (ended.status, json_lines(ended.out)) == (6, [device])
    assert ended.err.startswith(f"falconlite: there is no host no-such-host, {'f' * 32}")
    ended = here("hosts", "tag", "web", "no-such-host", device["hostname"], "--yes")
    assert (ended.status, "no-such-host" in ended.err) == (6, True)


# changes


def test_contained_hosts_are_waited_for_and_released(here, cloud, hosts, devices):
    named = some(devices)
    names = [device["hostname"] for device in named]
    ended = here("hosts", "contain", *names, "--yes", "--wait", "--note", "ticket 4711")
    assert (ended.status, {device["status"] for device in by_id(hosts, *named).values()}) == (0, {"contained"})
    (call,) = cloud.requests.of("PerformActionV2")
    assert json.loads(call.body)["action_parameters"] == [{"name": "note", "value": "ticket 4711"}]
    ended = here("hosts", "contain", names[0], "--yes")  # the API answers 409
    assert (ended.status, "1 host contained already" in ended.err) == (0, True)
    cloud.faults.add(Fault.status(500), route=DETAILS, times=None)  # then whether it is contained is not known
    ended = here("hosts", "contain", names[0], "--yes")
    cloud.faults.clear()
    assert (ended.status, "contained already" in ended.err) == (7, False)
    ended = here("hosts", "release", "--filter", "status:'contained'", "--yes", "--wait")
    assert (ended.status, {device["status"] for device in by_id(hosts, *named).values()}) == (0, {"normal"})


def test_a_host_that_is_not_contained_in_time_is_told(here, cloud, devices):
    (device,) = some(devices, 1)
    id = device["device_id"]
    cloud.stub("PostDeviceDetailsV2", resources=[device | {"status": "containment_pending"}])
    ended = here("hosts", "contain", device["hostname"], "--yes", "--wait", "--timeout", "0")
    assert (ended.status, ended.err.splitlines()[-1]) == (7, "falconlite: 1 of 1 host not yet contained")
    assert json_lines(ended.out) == [{"id": id, "outcome": "done", "state": "containment_pending"}]
    ended = here("hosts", "wait", id, "--for", "contained", "--timeout", "0s")
    assert json_lines(ended.out) == [{"device_id": id, "hostname": None, "state": "containment_pending"}]
    assert ended.status == 7


def test_hidden_hosts_are_found_among_the_hidden(here, hosts, devices, tmp_path):
    report = tmp_path / "hidden.jsonl"
    named = some(devices)
    here("hosts", "hide", named[0]["hostname"], "--yes")
    ended = here("hosts", "hide", *ids_of(named[1:]), "f" * 32, "--yes", "--report", report)
    assert (ended.status, "2 of 3 hosts hidden, 1 failed" in ended.err) == (7, True)
    assert set(hosts.query_hidden_devices.records()) == set(ids_of(named))
    assert here("hosts", "show", named[0]["hostname"]).status == 6
    assert ids_of(json_lines(here("hosts", "show", "--hidden", named[0]["hostname"]).out)) == [named[0]["device_id"]]
    assert here("hosts", "unhide", some(devices, 4)[3]["hostname"], "--yes").status == 6
    ended = here("hosts", "unhide", "--ids-from", report, "--yes")  # exactly those that the report says are hidden
    assert (ended.status, "1 of 3 hosts of the report are left out" in ended.err) == (0, True)
    assert list(hosts.query_hidden_devices.records()) == [named[0]["device_id"]]
    assert here("hosts", "unhide", "--filter", f"hostname:['{named[0]['hostname']}']", "--yes").status == 0
    assert here("hosts", "wait", named[0]["device_id"], "--for", "visible").status == 0
    assert len(list(hosts.query_devices_by_filter.records())) == len(devices)


def test_tags_are_added_and_removed_with_or_without_their_prefix(here, cloud, hosts, devices):
    named = some(devices)
    names = [device["hostname"] for device in named]
    assert here("hosts", "tag", "web,FalconGroupingTags/eu", *names, "--yes").status == 0
    added = {"FalconGroupingTags/web", "FalconGroupingTags/eu"}
    assert all(added <= set(device["tags"]) for device in by_id(hosts, *named).values())
    ended = here("hosts", "untag", "web", "--filter", "tags:'FalconGroupingTags/web'", "--yes")
    assert ended.err.splitlines()[0] == "remove FalconGroupingTags/web from 3 hosts:"
    assert not any("FalconGroupingTags/web" in device["tags"] for device in by_id(hosts, *named).values())
    cloud.requests.clear()
    assert here("hosts", "untag", "SensorGroupingTags/web", *names, "--yes").status == 2
    assert not cloud.requests.of("UpdateDeviceTags")


def test_the_line_to_continue_has_the_tag_and_another_tag_is_refused(here, devices, tmp_path):
    report, (device,) = tmp_path / "a report.jsonl", some(devices, 1)
    ended = here("hosts", "tag", "web", device["device_id"], "f" * 32, "--yes", "--report", report)
    assert f"to continue: falconlite hosts tag web --resume '{report}'" in ended.err
    assert here("hosts", "tag", "mail", "--resume", report).status == 2


# lists


def test_waiting_writes_the_hosts_that_did_not_arrive(here, hosts, devices):
    ids = ids_of(some(devices, 20))
    states = {each["id"]: each["state"] for each in hosts.get_online_state(ids=ids).resources}
    ended = here("hosts", "wait", *ids, "--for", "offline", "--timeout", "0")
    told = {each["device_id"]: each["state"] for each in json_lines(ended.out)}
    assert told == {id: state for id, state in states.items() if state != "offline"}
    assert (ended.status, bool(told)) == (7, True)
    assert here("hosts", "wait", "f" * 32, "--for", "online", "--timeout", "0").status == 6
    ended = here("hosts", "wait", "--filter", "hostname:'none'", "--for", "online")
    assert (ended.status, ended.out, ended.err) == (0, "", "no hosts to wait for\n")


def test_stale_hosts_are_listed_oldest_first_and_hidden(here, cloud, hosts, devices):
    before = (datetime.now(timezone.utc) - timedelta(days=60)).isoformat()
    expected = sorted((device["last_seen"], device["device_id"]) for device in devices if device["last_seen"] < before)
    ended = here("hosts", "stale", "--days", "60")
    assert [(each["last_seen"], each["device_id"]) for each in json_lines(ended.out)] == expected
    assert any("now-60d" in call.target for call in cloud.requests)  # the API's clock decides, not that of this machine
    assert here("hosts", "stale", "--days", "60", "--yes").status == 2  # it would change nothing
    assert here("hosts", "stale", "--days", "60", "--hide", "--yes").status == 0
    assert set(hosts.query_hidden_devices.records()) == {id for _, id in expected}


def test_older_hosts_of_a_machine_are_hidden_and_clones_are_kept(here, cloud, hosts, tmp_path):
    machine = {"platform_name": "Linux", "serial_number": "S-1", "hostname": "twin", "mac_address": "02-00-00-00-00-01"}
    seen = {"a": "2026-01-01T00:00:00Z", "b": "2026-01-09T12:00:00Z", "c": "2026-01-10T00:00:00Z"}
    cloud.add("hosts", [{"device_id": letter * 32, "last_seen": last, **machine} for letter, last in seen.items()])
    cloud.add("hosts", [{"device_id": letter * 32, **machine, "serial_number": "None"} for letter in "de"])
    ended = here("hosts", "duplicates", "--filter", "hostname:'twin'")
    assert "1 host older than another host of the same machine, 1 unclear" in ended.err
    assert [(each["device_id"][0], each["verdict"], each["newest"][0]) for each in json_lines(ended.out)] == [
        ("a", "older", "c"),
        ("b", "unclear", "c"),
    ]
    cloud.faults.add(Fault.status(403), route=ACTION)
    ended = here("hosts", "duplicates", "--filter", "hostname:'twin'", "--hide", "--yes", "--report", tmp_path / "r")
    assert (ended.status, f"falconlite hosts hide --resume {tmp_path / 'r'}" in ended.err) == (4, True)
    assert here("hosts", "duplicates", "--hide", "--yes", "--resume", tmp_path / "r").status == 0
    assert list(hosts.query_hidden_devices.records()) == ["a" * 32]


@pytest.mark.parametrize(
    ("options", "operation", "name", "entries"),
    [
        ((), "query_device_login_history_v2", "user_name", "recent_logins"),
        (("--last",), "query_device_login_history_v1", "user_name", "recent_logins"),
        (("--addresses",), "query_network_address_history", "ip_address", "history"),
    ],
)
def test_history_has_a_record_for_each_login_or_address(here, hosts, devices, options, operation, name, entries):
    ids = ids_of(some(devices, 30))
    more = {"limit": 100} if operation.endswith("v2") else {}
    expected = {
        (record["device_id"], entry[name])
        for record in getattr(hosts, operation).bulk(ids=ids, **more).resources
        for entry in record[entries]
    }
    ended = here("hosts", "history", "-", *options, given="\n".join(ids))
    found = json_lines(ended.out)
    assert {(each["device_id"], each[name]) for each in found if each[name]} == expected
    assert ({each["device_id"] for each in found}, ended.status) == (set(ids), 0)
    if not options:
        assert "had 1 logins, and possibly more" in here("hosts", "history", *ids, "--limit", "1").err


def test_a_history_that_cannot_be_read_is_told(here, cloud, devices):
    cloud.stub("QueryDeviceLoginHistoryV2", status=400, errors=[{"code": 400, "message": "try later"}])
    ended = here("hosts", "history", *ids_of(some(devices)))
    assert [("try later" in each["problem"], each["user_name"]) for each in json_lines(ended.out)] == [(True, None)] * 3
    assert (ended.status, "the history of 3 hosts could not be read" in ended.err) == (7, True)
