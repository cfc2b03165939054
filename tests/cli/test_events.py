"""``falconlite events follow``: each event once over several runs, the formats, and how it ends."""

import json
import signal
import time

import pytest

from falconlite import EventStreams
from falconlite.simulator import Cloud, Fault
from tests.cases import each


@pytest.fixture
def cloud():
    return Cloud(hosts=5, alerts=6, rate_limit=0)


def events(ended):
    return [json.loads(line) for line in ended.out.splitlines()]


def numbers(ended):
    return [event["metadata"]["offset"] for event in events(ended)]


def test_each_run_continues_where_the_one_before_ended(here, cloud, tmp_path):
    kept = tmp_path / "offset.json"
    first = here("events", "follow", "--offset", kept, "--most", "3")
    assert (first.status, numbers(first)) == (0, [1, 2, 3])
    assert json.loads(kept.read_text()) == {"cid": cloud.cid, "offsets": {"0": 4}}
    cloud.faults.add(Fault.cut_in_body(2000), route="/sensors/entities/datafeed/v1/*")
    second = here("events", "follow", "--offset", kept, "--most", "7", "--since", "now")
    assert numbers(second) == [*range(4, 11)]
    assert "continuing at offset 4 (partition 0)" in second.err
    assert "partition 0: " in second.err
    assert "reconnecting in 1 s" in second.err
    assert [path.name for path in tmp_path.iterdir() if "offset" in path.name] == ["offset.json"]


def test_a_reader_has_its_own_label_for_each_file(here, cloud, tmp_path):
    asked = []
    for arguments in ((), ("--offset", tmp_path / "a"), ("--offset", tmp_path / "a"), ("--app-id", "mine")):
        here("events", "follow", "--most", "1", *arguments)
        listed = [one.target for one in cloud.requests if one.path.endswith("datafeed/v2")]
        asked.append(listed[-1].partition("appId=")[2])
    assert asked[1] == asked[2] != asked[0]
    assert asked[3] == "mine"
    assert all(name.isalnum() and len(name) <= 32 for name in asked)


def test_formats_and_types(here):
    rows = here("events", "follow", "--most", "2", "-o", "csv", "--columns", "metadata.offset").out
    assert rows == "metadata.offset\n1\n2\n"
    made = here("events", "follow", "--most", "2", "--template", "{metadata.offset}/{event.Severity}").out
    assert [line.partition("/")[0] for line in made.splitlines()] == ["1", "2"]
    ended = here("events", "follow", "--duration", "0.3", "--type", "AuthActivityAuditEvent,NoSuchEvent")
    assert ended.status == 0
    assert {event["metadata"]["eventType"] for event in events(ended)} == {"AuthActivityAuditEvent"}


@each(
    "arguments, said",
    [
        (("--app-id", "a b"), "1 to 32 letters and digits"),
        (("--to", "events.jsonl"), "writes each event at once"),
        (("--query", "[]"), "writes each event at once"),
        (("--type", "a b"), "names of event types"),
        (("--offset", "no/such/folder"), "in an existing folder"),
    ],
)
def test_wrong_options_are_refused_before_anything_is_sent(here, cloud, arguments, said, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    ended = here("events", "follow", *arguments)
    assert (ended.status, ended.out, len(cloud.requests)) == (2, "", 0)
    assert said in ended.err


@each("content", ["[]", "", '{"offsets": {"0": 3}}', '{"cid": "a", "offsets": {"0": "x"}}'])
def test_a_file_that_does_not_hold_offsets_is_left_alone(here, content, tmp_path):
    kept = tmp_path / "kept"
    kept.write_text(content)
    ended = here("events", "follow", "--offset", kept, "--most", "1")
    assert (ended.status, kept.read_text()) == (2, content)


def test_the_offsets_of_another_tenant_are_not_used(here, tmp_path):
    kept = tmp_path / "kept"
    text = json.dumps({"cid": "f" * 32, "offsets": {"0": 2}})
    kept.write_text(text)
    ended = here("events", "follow", "--offset", kept, "--most", "1")
    assert (ended.status, ended.out, kept.read_text()) == (2, "", text)
    assert "has the offsets of tenant" in ended.err


def test_a_refused_login_ends_it(here):
    assert here("events", "follow", FALCON_CLIENT_SECRET="wrong").status == 3  # it is wrong


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupt_on_a_terminal_keeps_the_offset(terminal, cloud, tmp_path, how):
    kept = tmp_path / "kept"
    child = terminal("events", "follow", "--offset", str(kept), columns=200)
    child.expect(r"Z  (\w+)DetectionSummaryEvent  ")
    child.expect("streamStarted")
    auth = EventStreams(client_id=cloud.client_id, client_secret=cloud.client_secret, transport=cloud)
    auth.list_available_streams(app_id="other")  # a login, of which the stream tells
    child.expect("userAuthenticate")
    until = time.monotonic() + 20
    while not (kept.exists() and json.loads(kept.read_text())["offsets"]["0"] == 10) and time.monotonic() < until:
        time.sleep(0.02)  # no event waits, so the offset is kept at once; an interrupt before that repeats the event
    child.kill(how)
    child.expect("interrupted")
    child.wait()
    assert child.exitstatus == 130
    assert json.loads(kept.read_text())["offsets"]["0"] == 10


def test_a_reader_that_ends_early_gets_the_rest_next_time(environment, tmp_path):
    """The offset is that of the last event that was written, not of the one whose line failed."""
    import subprocess
    import sys

    kept = tmp_path / "kept"
    command = f"{sys.executable} -m falconlite events follow --offset {kept} | head -2"
    ended = subprocess.run(
        ["bash", "-c", f"set -o pipefail; {command}"], env=environment, capture_output=True, text=True, check=False
    )
    assert (ended.returncode, ended.stderr) == (141, "")
    assert len(ended.stdout.splitlines()) == 2
    assert json.loads(kept.read_text())["offsets"]["0"] >= 3
