"""Changes: the question, the report of each record, and continuing a run that ended early."""

import json
import re
import shlex

from pexpect import EOF

from falconlite import Hosts
from falconlite.simulator import Fault
from tests.cases import each

ACTION = "/devices/entities/devices-actions/v2"


def actions(cloud):
    """Return the IDs of each action that reached the cloud."""
    return [json.loads(call.body)["ids"] for call in cloud.requests if call.path.startswith(ACTION)]


def some(cloud, number):
    hosts = Hosts(client_id=cloud.client_id, client_secret=cloud.client_secret, transport=cloud)
    return hosts.query_devices_by_filter(limit=number, filter="status:'normal'").resources


def outcomes(text):
    return {line["id"]: line["outcome"] for line in map(json.loads, text.splitlines()) if "id" in line}


def test_a_change_is_reported_for_each_record(here, cloud, tmp_path):
    ids = some(cloud, 3)
    report = tmp_path / "report.jsonl"
    ended = here("hosts", "contain", *ids, "f" * 32, "--yes", "--report", str(report))
    assert ended.status == 7
    lines = {line["id"]: line for line in map(json.loads, ended.out.splitlines())}
    assert {id: line["outcome"] for id, line in lines.items()} == dict.fromkeys(ids, "done") | {"f" * 32: "failed"}
    assert lines["f" * 32]["status"] == 404
    assert outcomes(report.read_text()) == outcomes(ended.out)
    assert report.stat().st_mode & 0o777 == 0o600
    assert "3 of 4 hosts contained, 1 failed" in ended.err
    assert f"--resume {report}" in ended.err


def test_resume_takes_only_what_is_not_done(here, cloud, tmp_path):
    ids, report = some(cloud, 4), tmp_path / "report.jsonl"
    cloud.faults.add(Fault.status(500), route=ACTION)
    assert here("hosts", "contain", *ids[:2], "--yes", "--report", str(report)).status == 7
    assert outcomes(report.read_text()) == dict.fromkeys(ids[:2], "unclear")
    cloud.faults.clear()
    before = len(actions(cloud))
    ended = here("hosts", "contain", "--resume", str(report), "--yes")
    assert (ended.status, outcomes(ended.out)) == (0, dict.fromkeys(ids[:2], "done"))
    assert sorted(id for ids in actions(cloud)[before:] for id in ids) == sorted(ids[:2])
    ended = here("hosts", "contain", "--resume", str(report), "--yes")
    assert (ended.status, ended.out, ended.err) == (0, "", "no hosts to contain\n")


@each(
    "text, reason",
    [
        ("", "is not the report of a change"),
        ("no JSON\n", "is not the report of a change"),
        ('{"id": "a"}\n', "is not the report of a change"),
        ('{"command": "hosts hide", "tenant": ""}\n', "its command is 'hosts hide', not 'hosts contain'"),
        ('{"command": "hosts contain", "tenant": "prod"}\n', "its tenant is 'prod', not ''"),
    ],
)
def test_the_report_of_another_change_is_refused(here, cloud, tmp_path, text, reason):
    report = tmp_path / "report.jsonl"
    report.write_text(text)
    ended = here("hosts", "contain", "--resume", str(report), "--yes")
    assert ended.status == 2
    assert reason in ended.err
    assert not actions(cloud)


def test_a_report_is_not_overwritten(here, cloud, tmp_path):
    report = tmp_path / "report.jsonl"
    report.write_text("before")
    ended = here("hosts", "contain", *some(cloud, 1), "--yes", "--report", str(report))
    assert ended.status == 2
    assert f"{report} exists" in ended.err
    assert report.read_text() == "before"
    assert not actions(cloud)


def test_without_a_terminal_nothing_is_changed_unless_yes_is_given(here, cloud):
    ended = here("hosts", "contain", *some(cloud, 1), given="y\n")
    assert (ended.status, actions(cloud)) == (2, [])
    assert "--yes" in ended.err


def test_a_dry_run_changes_nothing(here, cloud):
    ids = some(cloud, 12)
    ended = here("hosts", "contain", *ids, "--dry-run")
    assert (ended.status, actions(cloud)) == (0, [])
    assert outcomes(ended.out) == dict.fromkeys(ids, "not_tried")
    assert re.search(r"contain 12 hosts:\n(  [0-9a-f]{32}\n){10}  and 2 more\n", ended.err)


@each("answer, status, calls", [("y", 0, 1), ("n", 9, 0), ("", 9, 0)])
def test_a_person_is_asked(terminal, cloud, answer, status, calls):
    screen = terminal("hosts", "contain", *some(cloud, 2))
    screen.expect(r"Contain 2 hosts\? \[y/N\]: ")
    before = len(actions(cloud))
    screen.sendline(answer)
    screen.expect("2 of 2 hosts contained" if calls else "nothing was changed")
    screen.expect(EOF)
    screen.wait()
    assert (screen.exitstatus, len(actions(cloud)) - before) == (status, calls)


def test_the_line_to_continue_works_and_has_the_options_again(here, cloud):
    ids = some(cloud, 2)
    arguments = ("hosts", "tag", "a b", *ids, "--child", cloud.children[0], "--yes")
    cloud.faults.add(Fault.status(500), route="/devices/entities/devices/tags/v1", times=9)
    ended = here(*arguments)
    line = next(line for line in ended.err.splitlines() if line.startswith("to continue: falconlite "))
    words = shlex.split(line.removeprefix("to continue: falconlite "))
    assert words[:3] == ["hosts", "tag", "a b"]
    assert words[words.index("--child") + 1] == cloud.children[0]
    assert not set(ids) & set(words)
    cloud.faults.clear()
    again = here(*words, "--yes")
    assert set(outcomes(again.out)) == set(ids)
    assert here("groups", "create", "x", "--resume", words[-1]).status == 2
