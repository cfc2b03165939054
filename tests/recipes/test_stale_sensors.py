"""The recipe that hides hosts not seen for some days, and restores exactly those."""

from __future__ import annotations

import json
import re
from datetime import datetime, timedelta, timezone
from itertools import count

import pytest

from falconlite import Hosts
from falconlite.simulator import Cloud, Fault, VirtualClock
from tests.recipes.conftest import HOSTS, START, Meanwhile, calls, seen

NOW = datetime.fromtimestamp(START, timezone.utc)
ACTIONS, HIDDEN, FIND = (
    "/devices/entities/devices-actions/v2",
    "/devices/queries/devices-hidden/v1",
    "/devices/combined/devices/v1",
)


@pytest.fixture
def recipe(load):
    return load("stale_sensors")


@pytest.fixture
def make(reach):
    """Create a cloud for the recipe."""

    def make(hosts):
        cloud = Cloud(hosts=hosts, alerts=0, children=0, clock=VirtualClock())
        reach(cloud)
        return cloud

    return make


@pytest.fixture
def small(make, recipe, monkeypatch):
    """Return a small cloud whose stale hosts still need several batches."""
    monkeypatch.setattr(recipe, "BATCH", 40)
    return make(3_000)


@pytest.fixture
def log(tmp_path):
    return tmp_path / "hidden.jsonl"


def tenant(cloud):
    return cloud._tenants[cloud.cid]


def hidden(cloud):
    devices = tenant(cloud).devices
    return {id for id in devices if devices.value(id, "host_hidden_status") == "hidden"}


def silent(cloud, days):
    """Return the visible hosts not seen for this many days, with the time when they were last seen."""
    limit = NOW - timedelta(days=days)
    found = {id: seen(device) for id, device in tenant(cloud).devices.items()}
    return {id: when for id, when in found.items() if when < limit} if days else found


def noted(log):
    return [json.loads(line)["device_id"] for line in log.read_text().splitlines()]


def holds_just_what_is_hidden(cloud, log, before=frozenset()):
    found = noted(log)
    return len(found) == len(set(found)) and set(found) == hidden(cloud) - before


def conceal(cloud, ids):
    for id in ids:
        tenant(cloud).change(id, host_hidden_status="hidden")


# At full size


def test_a_dry_run_tells_how_many_there_are_and_the_longest_silent_and_changes_nothing(recipe, make, tmp_path, capsys):
    cloud = make(HOSTS)
    expected = silent(cloud, 30)
    assert recipe.main(["--days", "30"]) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[0] == f"{len(expected)} hosts were not seen for 30 days"
    assert len(expected) > 500
    shown = [line.split()[0] for line in said[1:11]]
    assert [expected[id] for id in shown] == sorted(expected.values())[:10]
    assert said[11] == f"  and {len(expected) - 10} more"
    assert "nothing was changed" in said[12]
    assert (calls(cloud, "POST", "PATCH", "DELETE"), hidden(cloud), list(tmp_path.iterdir())) == ([], set(), [])


def test_all_are_hidden_and_exactly_those_are_restored(recipe, make, log, capsys):
    cloud = make(HOSTS)
    expected = set(silent(cloud, 30))
    others = set(sorted(expected)[:3])
    conceal(cloud, others)  # by another person, earlier
    expected -= others
    assert recipe.main(["--hide", str(log)]) == 0
    assert f"{len(expected)} of {len(expected)} hosts hidden, 0 failed, 0 not tried" in capsys.readouterr().out
    assert hidden(cloud) == expected | others
    assert holds_just_what_is_hidden(cloud, log, others)
    assert len(calls(cloud, "POST")) == -(-len(expected) // 100)
    assert [path.name for path in log.parent.iterdir()] == [log.name]

    assert recipe.main(["--undo", str(log)]) == 0
    assert f"{len(expected)} of {len(expected)} hosts restored" in capsys.readouterr().out
    assert hidden(cloud) == others
    before = len(calls(cloud, "POST"))
    assert recipe.main(["--undo", str(log)]) == 0  # once more does no harm
    assert f"{len(expected)} of {len(expected)} hosts are no longer hidden" in capsys.readouterr().out
    assert len(calls(cloud, "POST")) == before


def test_it_runs_as_a_program(run):
    cloud = Cloud(hosts=HOSTS, alerts=0, children=0)
    for arguments, words in (
        (["--hide", "undo.jsonl"], "hosts hidden, 0 failed, 0 not tried"),
        (["--undo", "undo.jsonl"], "hosts restored, 0 failed, 0 not tried"),
    ):
        said = run("stale_sensors", "--days", 90, *arguments, cloud=cloud)
        assert (said.returncode, said.stderr) == (0, "")
        assert words in said.stdout
        assert cloud.client_secret not in said.stdout
        assert bool(hidden(cloud)) is ("--hide" in arguments)


# Which hosts


def test_the_days_are_counted_by_the_clock_of_the_api(recipe, small, capsys):
    assert recipe.main(["--days", "45"]) == 0
    (asked,) = [call.target for call in small.requests if call.path == FIND]
    assert "now-45d" in asked
    first = int(capsys.readouterr().out.split()[0])
    assert first == len(silent(small, 45)) > 0


def test_a_filter_narrows_it_as_a_whole(recipe, small, service):
    both = "platform_name:'Linux',platform_name:'Mac'"
    found = recipe.stale(service(Hosts, small), 30, both)
    devices = tenant(small).devices
    expected = {id for id in silent(small, 30) if devices[id]["platform_name"] != "Windows"}
    assert {device["device_id"] for device in found} == expected
    assert 0 < len(expected) < len(silent(small, 30))


def test_none_is_an_answer_too(recipe, small, log, capsys):
    assert recipe.main(["--days", "3000", "--hide", str(log)]) == 0
    assert "0 of 0 hosts hidden" in capsys.readouterr().out
    assert (log.read_text(), calls(small, "POST")) == ("", [])
    assert recipe.main(["--undo", str(log)]) == 0
    assert calls(small, "POST") == []


def test_a_name_that_would_move_the_cursor_is_not_printed(recipe, capsys):
    recipe.show([{"device_id": "a" * 32, "hostname": "x\x1b[2Jy\n", "last_seen": "2025-01-01T00:00:00Z"}])
    recipe.show([{"device_id": "b" * 32}])
    assert capsys.readouterr().out == f"  {'a' * 32}  2025-01-01T00:00:00Z  x?[2Jy?\n  {'b' * 32}  -  -\n"


# Failures


def numbers(text):
    found = re.search(r"(\d+) of (\d+) hosts hidden, (\d+) failed, (\d+) not tried", text)
    done, wanted, failed, untried = map(int, found.groups())
    assert done + failed + untried == wanted
    return done, failed, untried


def test_a_host_that_is_deleted_meanwhile_is_named_and_not_written_down(recipe, small, reach, log, capsys):
    gone = sorted(silent(small, 30))[5]
    reach(small, Meanwhile(small, ACTIONS, lambda: tenant(small).remove(gone), "POST"))
    total = len(silent(small, 30))
    assert recipe.main(["--hide", str(log)]) == 1
    said = capsys.readouterr()
    assert numbers(said.out) == (total - 1, 1, 0)
    assert gone in said.err
    assert gone not in noted(log)
    assert holds_just_what_is_hidden(small, log)


def test_where_answers_are_lost_what_was_done_is_written_down_all_the_same(recipe, small, log, capsys):
    small.faults.add(Fault.lost_answer(), route=ACTIONS, times=None)
    total = len(silent(small, 30))
    assert recipe.main(["--hide", str(log)]) == 0
    assert numbers(capsys.readouterr().out) == (total, 0, 0)
    assert holds_just_what_is_hidden(small, log)


@pytest.mark.parametrize("code", [403, 500])
def test_an_outage_in_the_middle_ends_it_and_the_numbers_add_up(recipe, small, log, capsys, code):
    total = len(silent(small, 30))
    small.faults.add(Fault.status(code), route=ACTIONS, times=None, skip=2)
    assert recipe.main(["--hide", str(log)]) == 1
    said = capsys.readouterr()
    done, failed, untried = numbers(said.out)
    assert (done, failed, done + failed + untried) == (80, 40, total)
    assert untried > 0
    assert "stopped: " in said.err
    assert holds_just_what_is_hidden(small, log)
    small.faults.clear()
    assert recipe.main(["--hide", str(log)]) == 0  # it resumes and appends to the file
    assert numbers(capsys.readouterr().out) == (total - 80, 0, 0)
    assert holds_just_what_is_hidden(small, log)
    assert len(noted(log)) == total


def test_where_no_other_call_would_pass_no_other_batch_is_begun(recipe, make, service, log, capsys):
    cloud = make(9_000)
    devices = [device["device_id"] for device in recipe.stale(service(Hosts, cloud), 30)]
    assert len(devices) > recipe.BATCH
    cloud.faults.add(Fault.status(403), route=ACTIONS, times=None, skip=1)
    assert recipe.main(["--hide", str(log)]) == 1
    said = capsys.readouterr()
    assert numbers(said.out)[0] == len(hidden(cloud)) > 0
    assert "stopped: [403]" in said.err
    sent = {id for call in cloud.requests if call.path == ACTIONS for id in json.loads(call.body)["ids"]}
    assert sent <= set(devices[: recipe.BATCH])
    assert holds_just_what_is_hidden(cloud, log)


def test_passing_failures_are_none(recipe, small, log):
    for fault in (Fault.rate_limited(2), Fault.status(503), Fault.expired_token(), Fault.cut_before()):
        small.faults.add(fault, route=ACTIONS)
    assert recipe.main(["--hide", str(log)]) == 0
    assert holds_just_what_is_hidden(small, log)


def test_what_cannot_be_found_is_status_2_and_changes_nothing(recipe, small, log, capsys):
    small.faults.add(Fault.status(403), route=FIND)
    assert recipe.main(["--hide", str(log)]) == 2
    assert "needs Hosts: Read" in capsys.readouterr().err
    assert (hidden(small), log.exists()) == (set(), False)


def test_an_undo_that_fails_in_part_is_status_1_and_can_be_run_again(recipe, small, log, capsys):
    recipe.main(["--hide", str(log)])
    total = len(noted(log))
    small.faults.add(Fault.status(403), route=ACTIONS, times=None, skip=1)
    assert recipe.main(["--undo", str(log)]) == 1
    assert "stopped: " in capsys.readouterr().err
    left = len(hidden(small))
    assert 0 < left < total
    small.faults.clear()
    assert recipe.main(["--undo", str(log)]) == 0
    assert hidden(small) == set()
    assert f"{left} of {left} hosts restored" in capsys.readouterr().out


# Interruptions


def test_a_batch_is_on_the_disk_before_it_goes_out(recipe, small, reach, log):
    found = []

    def look():
        found.extend(noted(recipe.beside(log)))
        assert log.read_bytes() == b""

    reach(small, Meanwhile(small, ACTIONS, look, "POST"))
    assert recipe.main(["--hide", str(log)]) == 0
    assert found == noted(log)[:40]


def cut(*_):
    raise KeyboardInterrupt


class CutOff(Meanwhile):
    """A transport interrupted by Ctrl-C at write number n."""

    def __init__(self, cloud, at):
        super().__init__(cloud, ACTIONS, cut, "POST")
        self.at, self.numbers = at, count(1)

    def send(self, base_url, request):
        if request.path == ACTIONS and next(self.numbers) != self.at:
            return self.cloud.send(base_url, request)
        return super().send(base_url, request)


@pytest.mark.parametrize("at", [1, 3, 5])
@pytest.mark.parametrize("then", ["--undo", "--hide"])
def test_a_run_that_is_cut_off_leaves_what_was_done(recipe, make, reach, log, at, then):
    cloud = make(9_000)  # so that several calls run at a time
    expected = set(silent(cloud, 30))
    reach(cloud, CutOff(cloud, at))
    with pytest.raises(KeyboardInterrupt):
        recipe.main(["--hide", str(log)])
    assert set(noted(log)) <= hidden(cloud) <= expected
    reach(cloud)
    assert recipe.main([then, str(log)]) == 0
    assert hidden(cloud) == (set() if then == "--undo" else expected)
    assert then == "--undo" or holds_just_what_is_hidden(cloud, log)
    assert not recipe.beside(log).exists()


def test_wherever_writing_was_cut_off_each_host_is_there_once(recipe, make, service, log):
    cloud = make(300)
    hosts = service(Hosts, cloud)
    devices = recipe.stale(hosts, 30)
    assert 5 < len(devices) < 100
    recipe.hide(hosts, devices, log)
    whole = log.read_bytes()
    first = whole.index(b"\n") + 1
    for end in [0, 1, first - 1, first, first + 1, *range(first + 2, len(whole), 97), len(whole) - 1, len(whole)]:
        log.write_bytes(whole[:end])
        recipe.write(recipe.beside(log), devices, "wb")
        recipe.settle(hosts, log)
        assert log.read_bytes() == whole, end
        assert not recipe.beside(log).exists()


def test_what_was_not_hidden_of_a_batch_that_was_cut_off_is_not_written_down(recipe, make, service, log):
    cloud = make(300)
    hosts = service(Hosts, cloud)
    devices = recipe.stale(hosts, 30)
    conceal(cloud, [device["device_id"] for device in devices[::2]])
    recipe.write(recipe.beside(log), devices, "wb")
    recipe.settle(hosts, log)
    assert noted(log) == [device["device_id"] for device in devices[::2]]


def test_where_nobody_can_say_what_became_of_a_batch_it_is_kept_for_the_next_run(recipe, small, log, capsys):
    small.faults.add(Fault.lost_answer(), route=ACTIONS, times=None)
    small.faults.add(Fault.status(403), route=HIDDEN)
    assert recipe.main(["--hide", str(log)]) == 2
    assert len(hidden(small)) == 40
    assert noted(log) == []
    small.faults.clear()
    assert recipe.main(["--undo", str(log)]) == 0
    assert hidden(small) == set()
    assert "40 of 40 hosts restored" in capsys.readouterr().out


# Files and arguments


@pytest.mark.parametrize(
    "text",
    [
        "no JSON\n",
        '{"hostname": "x"}\n',
        '{"device_id": 5}\n',
        '["a"]\n',
        '{"device_id": "*"}\n',
        json.dumps({"device_id": "a" * 32}),
        f'{json.dumps({"device_id": "a" * 32})}\n{{"dev',
    ],
)
@pytest.mark.parametrize("what", ["--undo", "--hide"])
def test_a_file_of_something_else_is_refused_and_left_as_it_is(recipe, small, log, capsys, text, what):
    log.write_text(text)
    assert recipe.main([what, str(log)]) == 2
    assert f"{log}: line " in capsys.readouterr().err
    assert (log.read_text(), calls(small, "POST"), hidden(small)) == (text, [], set())


def test_a_file_that_is_not_there_is_a_plain_error(recipe, small, tmp_path, capsys):
    assert recipe.main(["--undo", str(tmp_path / "nothing.jsonl")]) == 2
    assert recipe.main(["--hide", str(tmp_path / "nowhere" / "hidden.jsonl")]) == 2
    assert "nothing.jsonl" in (said := capsys.readouterr().err)
    assert "nowhere" in said
    assert (calls(small, "POST"), list(tmp_path.iterdir())) == ([], [])


@pytest.mark.parametrize(
    "arguments",
    [
        ["--days", "0"],
        ["--days", "-1"],
        ["--days", "soon"],
        ["--days", "1.5"],
        ["--hide"],
        ["--hide", "a", "--undo", "b"],
    ],
)
def test_arguments_that_make_no_sense_are_refused_before_anything_is_sent(recipe, small, arguments, capsys):
    with pytest.raises(SystemExit, match="2"):
        recipe.main(arguments)
    assert "usage:" in capsys.readouterr().err
    assert not small.requests
