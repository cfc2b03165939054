"""The recipe that appends audit events of installation tokens to a file for a SIEM."""

from __future__ import annotations

import fcntl
import json
from urllib.parse import parse_qs

import pytest

from falconlite import InstallationTokens
from falconlite.simulator import Cloud, Fault, VirtualClock
from tests.recipes.conftest import Meanwhile, calls

QUERY, ENTITIES = "/installation-tokens/queries/audit-events/v1", "/installation-tokens/entities/audit-events/v1"


@pytest.fixture
def recipe(load):
    return load("token_audit")


@pytest.fixture
def cloud(reach):
    cloud = Cloud(hosts=1, alerts=0, children=0, clock=VirtualClock())
    reach(cloud)
    return cloud


@pytest.fixture
def happen(service, cloud):
    """Create this many more token events, all in the same second."""

    def happen(count):
        tokens = service(InstallationTokens, cloud)
        for _ in range(count):
            note(cloud)
        assert len(store(cloud).events) == tokens.audit_events_query(limit=1).total

    return happen


def store(cloud):
    return cloud._tenants[cloud.cid].tokens


def note(cloud):
    store(cloud).note("token_create", "amy@corp.example", 'one "line"\nanother', "t" * 32)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "events.jsonl"


@pytest.fixture
def follow(recipe, path, capsys):
    """Run the recipe; return its exit status."""

    def follow(status=0):
        assert recipe.main([str(path)]) == status
        return capsys.readouterr()

    return follow


def written(path):
    return [json.loads(line) for line in path.read_bytes().splitlines()]


def saved(path):
    return json.loads(path.with_name("events.jsonl.checkpoint").read_text())


def holds_all(cloud, path):
    """Compare a file with the cloud's events: every event once, the oldest first, unchanged."""
    return written(path) == list(store(cloud).events.values())


def test_each_run_appends_what_is_new(follow, happen, cloud, path):
    for count in (3, 250, 0, 1, 101):
        happen(count)
        assert follow().out == f"{count} new events\n"
        assert holds_all(cloud, path)


def test_events_of_the_same_second_as_the_last_that_was_read_are_not_lost(follow, happen, cloud, path):
    for _ in range(3):
        happen(5)
        follow()
        cloud.advance(0.1)
    assert holds_all(cloud, path)
    assert len(written(path)) == 15


def test_an_event_is_one_line_whatever_it_says(follow, happen, path):
    happen(2)
    follow()
    assert len(path.read_text().splitlines()) == 2
    assert written(path)[0]["description"] == 'one "line"\nanother'


def test_old_events_are_neither_asked_for_again_nor_remembered(follow, happen, cloud, path):
    for _ in range(3):
        happen(150)
        follow()
        cloud.advance(7200)
    happen(1)
    before = len(calls(cloud))
    follow()
    assert len(calls(cloud)) - before <= 3
    assert list(saved(path)["recent"]) == list(store(cloud).events)[-1:]
    assert holds_all(cloud, path)


def test_an_event_that_appears_late_is_appended(follow, happen, cloud, path):
    happen(2)
    cloud.advance(3000)
    happen(2)
    follow()
    late = dict(next(iter(store(cloud).events.values())), id="0" * 32, timestamp="2026-01-01T00:10:00Z")
    store(cloud).events[late["id"]] = late
    assert follow().out == "1 new events\n"
    assert written(path)[-1] == late
    assert follow().out == "0 new events\n"


def test_it_may_take_long_where_few_calls_a_minute_are_allowed(follow, reach, path):
    cloud = Cloud(hosts=1, alerts=0, children=0, clock=VirtualClock(), installation_tokens_limit=10)
    reach(cloud)
    for number in range(1005):
        note(cloud)
        cloud.advance(number % 2)
    began = cloud.clock.monotonic()
    assert follow().out == "1005 new events\n"
    assert holds_all(cloud, path)
    assert cloud.clock.monotonic() - began > 60


# Interruptions


@pytest.mark.parametrize("at", [1, 2, 3])
def test_a_run_that_ends_between_the_events_and_the_checkpoint_loses_nothing(
    recipe, follow, happen, cloud, path, monkeypatch, at
):
    happen(30)
    follow()
    happen(250)
    save, times = recipe.save, []

    def cut(*given):
        times.append(given)
        if len(times) == at:
            raise KeyboardInterrupt
        save(*given)

    with monkeypatch.context() as patch:
        patch.setattr(recipe, "save", cut)
        with pytest.raises(KeyboardInterrupt):
            recipe.main([str(path)])
    assert saved(path)["size"] < path.stat().st_size
    happen(5)
    follow()
    assert holds_all(cloud, path)
    assert follow().out == "0 new events\n"


def test_a_first_run_that_is_cut_off_is_gone_on_with(recipe, follow, happen, cloud, path, monkeypatch):
    happen(120)
    with monkeypatch.context() as patch:
        patch.setattr(recipe, "save", lambda *_: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            recipe.main([str(path)])
    assert len(written(path)) == 100
    follow()
    assert holds_all(cloud, path)


def test_wherever_writing_was_cut_off_each_event_is_there_once(follow, happen, cloud, path):
    happen(3)
    follow()
    checkpoint = path.with_name("events.jsonl.checkpoint")
    before, size = checkpoint.read_bytes(), path.stat().st_size
    happen(2)
    follow()
    whole = path.read_bytes()
    for end in range(size, len(whole) + 1, 7):
        checkpoint.write_bytes(before)
        path.write_bytes(whole[:end])
        follow()
        assert path.read_bytes() == whole, end


def test_a_checkpoint_that_is_cut_off_leaves_the_one_before(recipe, follow, happen, cloud, path, monkeypatch):
    happen(3)
    follow()
    before = saved(path)
    happen(3)
    with monkeypatch.context() as patch:
        patch.setattr(recipe.json, "dump", lambda _value, file: file.write('{"size": 1') and 1 / 0)
        with pytest.raises(ZeroDivisionError):
            recipe.main([str(path)])
    assert saved(path) == before
    follow()
    assert holds_all(cloud, path)


def test_events_are_on_the_disk_before_the_checkpoint_says_so(recipe, follow, happen, path, monkeypatch):
    seen = []
    monkeypatch.setattr(recipe.os, "fsync", lambda _number: seen.append(("fsync", path.stat().st_size)))
    monkeypatch.setattr(recipe, "save", lambda _path, size, _recent: seen.append(("save", size)))
    happen(150)
    follow()
    assert [what for what, _ in seen] == ["fsync", "save"] * 2
    assert [size for _, size in seen[::2]] == [size for _, size in seen[1::2]]


def test_a_checkpoint_is_replaced_and_never_written_over(follow, happen, path):
    happen(1)
    follow()
    with path.with_name("events.jsonl.checkpoint").open("rb") as before:
        happen(1)
        follow()
        assert json.load(before) != saved(path)
    assert len(list(path.parent.iterdir())) == 2


def test_the_oldest_are_asked_for_first(follow, happen, cloud):
    happen(150)
    before = len(cloud.requests)
    follow()
    asked = [parse_qs(call.target.partition("?")[2]) for call in cloud.requests[before:] if call.path == QUERY]
    assert [query["sort"] for query in asked] == [["timestamp.asc"]] * len(asked) != []


def test_a_failure_in_the_middle_keeps_what_was_read(follow, happen, cloud, path):
    happen(250)
    cloud.faults.add(Fault.status(500), route=ENTITIES, skip=1)
    said = follow(2)
    assert (len(written(path)), said.out) == (100, "")
    assert "500" in said.err
    assert follow().out == "150 new events\n"
    assert holds_all(cloud, path)


@pytest.mark.parametrize(
    "fault", [Fault.status(503), Fault.expired_token(), Fault.cut_in_body(30), Fault.rate_limited(5)]
)
def test_a_passing_failure_is_none(follow, happen, cloud, path, fault):
    happen(120)
    cloud.faults.add(fault, route=ENTITIES)
    cloud.faults.add(fault, route=QUERY, skip=1)
    follow()
    assert holds_all(cloud, path)


def test_an_event_that_is_found_but_not_there_yet_is_told_and_caught_up_with(follow, happen, reach, cloud, path):
    happen(3)
    events = store(cloud).events
    hidden = list(events)[1]
    event = events[hidden]
    reach(cloud, Meanwhile(cloud, ENTITIES, lambda: events.pop(hidden)))
    said = follow(1)
    assert (said.out, hidden in said.err, len(written(path))) == ("2 new events\n", True, 2)
    events[hidden] = event
    assert follow().out == "1 new events\n"
    assert written(path)[-1] == event


def test_no_event_that_was_found_is_there_to_be_read(follow, happen, reach, cloud, path):
    happen(2)
    reach(cloud, Meanwhile(cloud, ENTITIES, store(cloud).events.clear))
    assert "found, but could not be read" in follow(1).err
    assert written(path) == []


def test_a_null_in_the_place_of_an_event_is_no_event(follow, happen, cloud, path):
    happen(1)
    cloud.faults.add(Fault.status(200, body={"meta": {}, "resources": [None], "errors": []}), route=ENTITIES)
    assert "found, but could not be read" in follow(1).err
    follow()
    assert holds_all(cloud, path)


def test_events_that_fail_for_another_reason_end_the_run(follow, happen, cloud, path):
    happen(2)
    body = {"meta": {}, "resources": [None], "errors": [{"code": 500, "message": "a shard is down"}]}
    cloud.faults.add(Fault.status(200, body=body), route=ENTITIES)
    assert "a shard is down" in follow(2).err
    assert written(path) == []
    follow()
    assert holds_all(cloud, path)


def test_an_event_without_a_time_is_appended_once(follow, happen, cloud, path):
    happen(2)
    next(iter(store(cloud).events.values()))["timestamp"] = None
    assert follow().out == "2 new events\n"
    cloud.advance(7200)
    happen(1)
    assert follow().out == "1 new events\n"
    assert follow().out == "0 new events\n"


# Files


def test_a_file_that_was_rotated_away_is_begun_anew(follow, happen, cloud, path):
    happen(5)
    follow()
    path.rename(path.with_name("events.1"))
    happen(2)
    assert follow().out == "2 new events\n"
    assert written(path) == list(store(cloud).events.values())[-2:]
    assert follow().out == "0 new events\n"


def test_a_new_file_whose_first_run_is_cut_off_is_gone_on_with(recipe, follow, happen, cloud, path, monkeypatch):
    happen(50)
    follow()
    path.unlink()
    happen(2)
    with monkeypatch.context() as patch:
        patch.setattr(recipe, "save", lambda *_: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            recipe.main([str(path)])
    happen(1)
    assert follow().out == "1 new events\n"
    assert written(path) == list(store(cloud).events.values())[-3:]


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"size": "a", "recent": {}}', '{"size": 3, "recent": {}}'])
def test_a_checkpoint_that_does_not_fit_ends_the_run_before_anything_is_changed(follow, happen, path, text):
    happen(3)
    follow()
    before = path.read_bytes()
    checkpoint = path.with_name("events.jsonl.checkpoint")
    checkpoint.write_text(text)
    happen(1)
    assert f"{checkpoint} does not match" in follow(2).err
    assert (path.read_bytes(), checkpoint.read_text()) == (before, text)


def test_two_runs_at_a_time_do_not_write_to_one_file(follow, happen, cloud, path):
    happen(3)
    with path.open("ab") as other:
        fcntl.flock(other, fcntl.LOCK_EX)
        assert "another run is writing" in follow(2).err
    assert path.read_bytes() == b""
    follow()
    assert holds_all(cloud, path)


def test_a_folder_that_is_not_there_is_a_plain_error(recipe, tmp_path, cloud, capsys):
    assert recipe.main([str(tmp_path / "nowhere" / "events.jsonl")]) == 2
    assert "nowhere" in capsys.readouterr().err
    assert not cloud.requests


def test_it_runs_as_a_program(run, path):
    cloud = Cloud(hosts=1, alerts=0, children=0)
    for count in (120, 3):
        for _ in range(count):
            note(cloud)
        said = run("token_audit", "events.jsonl", cloud=cloud)
        assert (said.returncode, said.stdout, said.stderr) == (0, f"{count} new events\n", "")
    assert holds_all(cloud, path)
