"""``falconlite rtr``: the outcome of each host, sessions that are always closed, and files that are what they claim."""

import io
import json
import re
from hashlib import sha256

import pytest
from pexpect import EOF

from falconlite import Hosts, RealTimeResponse, RealTimeResponseAdmin
from falconlite.cli.commands.rtr import batch as batch_module
from falconlite.cli.commands.rtr.get import Get
from falconlite.cli.commands.rtr.outcomes import Host
from falconlite.simulator import Cloud, Fault
from falconlite.simulator.clock import VirtualClock
from tests.cases import each

OPEN = "/real-time-response/combined/batch-init-session/v1"
READ = "/real-time-response/combined/batch-command/v1"
RESPONDER = "/real-time-response/combined/batch-active-responder-command/v1"
ADMIN = "/real-time-response/combined/batch-admin-command/v1"
CONTENTS = "/real-time-response/entities/extracted-file-contents/v1"
UPLOAD = "/real-time-response/entities/put-files/v2"
LINUX = ("--filter", "platform_name:'Linux'")


@pytest.fixture
def cloud():
    return Cloud(hosts=40, alerts=0, children=0, clock=VirtualClock())


@pytest.fixture(autouse=True)
def _quick(cloud, monkeypatch):
    """Let waiting move the clock of the cloud."""
    monkeypatch.setattr(batch_module.Batch, "pause", lambda _: cloud.clock.advance(1))


@pytest.fixture
def sdk(cloud):
    def service(kind):
        return kind(client_id=cloud.client_id, client_secret=cloud.client_secret, transport=cloud, pythonic=True)

    return service


@pytest.fixture
def linux(cloud, sdk):
    """The Linux hosts in the order of their IDs, as pairs of ID and name: those that are online, and the others."""
    hosts = sdk(Hosts)
    devices = list(hosts.iter_devices("platform_name:'Linux'", fields=("device_id", "hostname")))
    states = {one["id"]: one["state"] for one in hosts.get_online_state(ids=[one["device_id"] for one in devices])}
    pairs = [(one["device_id"], one["hostname"]) for one in devices]
    cloud.requests.clear()
    online = [pair for pair in pairs if states[pair[0]] == "online"]
    return online, [pair for pair in pairs if pair not in online]


@pytest.fixture
def open_sessions(sdk):
    return lambda: list(sdk(RealTimeResponse).list_all_sessions.records(filter="deleted_at:NULL"))


def rows(ended):
    return [json.loads(line) for line in ended.out.splitlines()]


def sent(cloud, *paths):
    return [call for call in cloud.requests if call.path in paths]


def test_each_host_has_an_outcome_and_no_session_stays_open(here, cloud, linux, open_sessions):
    online, offline = linux
    ended = here("rtr", "run", "ls /etc", *LINUX)
    assert ended.status == 7
    found = {row["device_id"]: row for row in rows(ended)}
    assert {id: row["hostname"] for id, row in found.items()} == dict(online + offline)
    for id, _ in online:
        assert (found[id]["outcome"], found[id]["complete"], found[id]["error"]) == ("done", True, "")
        assert "hosts" in found[id]["stdout"].split("\n")
    for id, _ in offline:
        assert (found[id]["outcome"], found[id]["stdout"]) == ("failed", "")
        assert found[id]["error"] == "no session: Could not establish sensor comms"
    assert f"{len(online)} of {len(found)} hosts done, {len(offline)} failed" in ended.err
    assert online
    assert offline
    assert open_sessions() == []
    assert [call.path for call in sent(cloud, OPEN, READ, RESPONDER, ADMIN)] == [OPEN, READ]


@each(
    "line, level, said",
    [
        ("rm /tmp/x", "reader", "give --as responder"),
        ("reg delete HKLM\\x", "reader", "give --as responder"),
        ("put-and-run x", "responder", "give --as admin"),
        ("get /etc/hosts", "responder", "falconlite rtr get"),
        (" ", "reader", "give a command"),
        ("rm /tmp/x", "responder", "--yes"),
        ("no-such-command", "reader", "--yes"),
        ("reg load x", "admin", "--yes"),
    ],
)
def test_what_may_not_run_or_was_not_confirmed_is_not_sent(here, cloud, linux, line, level, said):
    ended = here("rtr", "run", line, linux[0][0][0], "--as", level)
    assert (ended.status, said in ended.err, sent(cloud, OPEN)) == (2, True, []), ended.err


@each("line, level, route", [
    ("reg query HKLM", "reader", READ),
    ("ls", "responder", RESPONDER),
    ("mkdir /tmp/new", "responder", RESPONDER),
    ("runscript -Raw=```echo hi```", "admin", ADMIN),
])  # fmt: skip
def test_a_level_has_its_own_call(here, cloud, linux, line, level, route):
    cloud.requests.clear()
    asks = () if line.startswith(("ls", "reg")) else ("--yes",)
    here("rtr", "run", line, linux[0][0][1], "--as", level, *asks)
    (call,) = sent(cloud, READ, RESPONDER, ADMIN)
    assert (call.path, call.json["command_string"], call.json["base_command"]) == (route, line, line.split()[0])


def test_a_dry_run_and_a_resumed_run_do_only_what_is_left(here, cloud, linux, tmp_path, open_sessions):
    names = [name for _, name in linux[0][:3]]
    change = ("rtr", "run", "mkdir /tmp/new", "--as", "responder")
    assert here(*change, *names, "--dry-run").status == 0
    assert sent(cloud, OPEN) == []
    cloud.faults.add(Fault.status(500), route=RESPONDER)
    report = tmp_path / "report.jsonl"
    ended = here(*change, *names, "--yes", "--report", str(report))
    assert (ended.status, [row["outcome"] for row in rows(ended)]) == (7, ["unclear"] * 3)
    assert "rtr run 'mkdir /tmp/new' --as responder --resume" in ended.err
    resumed = here(*change, "--yes", "--resume", str(report))
    assert [(row["hostname"], row["outcome"], row["stdout"]) for row in rows(resumed)] == [
        (name, "done", "/tmp/new") for name in names
    ]
    assert resumed.status == 0
    assert here("rtr", "run", "rmdir", "--as", "responder", "--yes", "--resume", str(report)).status == 2
    assert open_sessions() == []


def test_long_and_late_output_is_whole(here, linux):
    long = "x" * 70_000
    script = f"runscript -Raw=```echo {long}; sleep 25; echo end``` -Timeout=60"
    ended = here("rtr", "run", script, linux[0][0][0], linux[0][1][0], "--as", "admin", "--yes", "--timeout", "10")
    assert [row["stdout"] for row in rows(ended)] == [f"{long}\nend"] * 2
    assert ended.status == 0


def test_a_command_that_does_not_end_is_unclear(here, linux, monkeypatch, open_sessions):
    monkeypatch.setattr(batch_module.Batch, "pause", lambda _: None)
    seconds = iter(range(0, 100, 2))
    monkeypatch.setattr(batch_module.Batch, "now", lambda _: next(seconds))
    ended = here(
        *("rtr", "run", "runscript -Raw=```sleep 400``` -Timeout=600", linux[0][0][0]),
        *("--as", "admin", "--yes", "--timeout", "5"),
    )
    assert [(row["outcome"], row["complete"]) for row in rows(ended)] == [("unclear", False)]
    assert "not complete after 5 s; it may still run" in ended.out
    assert (ended.status, open_sessions()) == (7, [])


def test_a_command_waits_for_an_offline_host_until_its_session_is_closed(here, sdk, linux, open_sessions):
    (on, _), (off, name) = linux[0][0], linux[1][0]
    ended = here("rtr", "run", "pwd", on, off, "--queue")
    assert [(row["device_id"], row.get("queued", False), row["stdout"]) for row in rows(ended)] == [
        (on, False, "/"),
        (off, True, ""),
    ]
    assert (ended.status, "1 host offline" in ended.err) == (0, True)
    (id,) = open_sessions()
    (shown,) = rows(here("rtr", "sessions", "--columns", "id,hostname,commands_queued"))
    assert shown == {"id": id, "hostname": name, "commands_queued": True}
    assert here("rtr", "sessions", "close", id, "--yes").status == 0
    (queued,) = sdk(RealTimeResponse).list_queued_sessions(ids=[id]).resources
    assert queued["Commands"][0]["status"] == "CANCELLED"
    assert (open_sessions(), rows(here("rtr", "sessions"))) == ([], [])


def test_a_session_from_before_stays_open(here, sdk, linux, open_sessions):
    first, second = (id for id, _ in linux[0][:2])
    opened = sdk(RealTimeResponse).init_session(device_id=first)[0]["session_id"]
    assert here("rtr", "run", "pwd", first, second).status == 0
    assert open_sessions() == [opened]


def test_sessions_are_listed_with_the_ended_ones_and_closed_all(here, sdk, linux, open_sessions):
    rtr = sdk(RealTimeResponse)
    ids = [rtr.init_session(device_id=id)[0]["session_id"] for id, _ in linux[0][:3]]
    rtr.delete_session(ids[0])
    assert {row["id"] for row in rows(here("rtr", "sessions", "list"))} == {*ids[1:]}
    assert {row["id"] for row in rows(here("rtr", "sessions", "list", "--ended"))} == {*ids}
    short = here("rtr", "sessions", "--most", "1")
    assert (len(rows(short)), "1 of 2 sessions; --all lists all" in short.err) == (1, True)
    ended = here("rtr", "sessions", "close", "--all", "--yes")
    assert ({row["id"] for row in rows(ended)}, ended.status, open_sessions()) == ({*ids[1:]}, 0, [])
    assert here("rtr", "sessions", "close", ids[0], "--yes").status == 7


@each(
    "fault, route, outcome, status",
    [
        (Fault.lost_answer(), OPEN, "failed", 7),
        (Fault.status(500), OPEN, "failed", 7),
        (Fault.lost_answer(), READ, "unclear", 7),
        (Fault.status(400), READ, "failed", 7),
        (Fault.status(403), READ, None, 4),
        (Fault.status(403), OPEN, None, 4),
    ],
)
def test_no_fault_leaves_a_session_open(here, cloud, linux, monkeypatch, open_sessions, fault, route, outcome, status):
    monkeypatch.setattr(batch_module, "IN_A_BATCH", 2)
    cloud.faults.add(fault, route=route, skip=1)
    ended = here("rtr", "run", "pwd", *[id for id, _ in linux[0][:5]])
    told = [row["outcome"] for row in rows(ended)]
    assert ended.status == status, ended.err
    assert told[:2] == ["done", "done"]
    assert told[2:] == ([outcome, outcome, "done"] if outcome else ["failed", "failed"][: len(told) - 2])
    if outcome is None:
        assert "1 not tried" in ended.err
    assert open_sessions() == []


def test_ctrl_c_closes_the_sessions_and_keeps_the_report(terminal, here, cloud, linux, tmp_path, open_sessions):
    (id, name), report = linux[0][0], tmp_path / "report.jsonl"
    cloud.faults.add(Fault.hang(), route=RESPONDER)
    child = terminal("rtr", "run", "mkdir /tmp/New", name, "--as", "responder", "--report", str(report))
    child.expect_exact("Run 'mkdir /tmp/New' on 1 host?")
    child.sendline("y")
    while not sent(cloud, RESPONDER):
        assert child.isalive()
        cloud.clock.advance(0)
    child.sendintr()
    child.expect_exact("interrupted")
    child.expect(EOF)
    child.close()
    assert (child.exitstatus, open_sessions()) == (130, [])
    assert json.loads(report.read_text().splitlines()[-1]) == {
        "id": id, "outcome": "unclear", "error": "interrupted", "status": None,
    }  # fmt: skip


def test_a_terminal_shows_the_output_under_the_name_of_the_host(here, sdk, linux, tmp_path):
    (id, name), (second, other) = linux[0][:2]
    evil = tmp_path / "evil"
    evil.write_bytes(b"one\n\x1b[2Jtwo\tthree\n")
    assert here("rtr", "put", str(evil), id, "--into", "/tmp", "--yes").status == 0
    ended = here("rtr", "run", "cat /tmp/evil", id, second, "-o", "table")
    assert ended.out == (
        f"{name}  {id}\none\n\\x1b[2Jtwo three\n\n"
        f"{other}  {second}\nstderr: Check your filename. Couldn't find '/tmp/evil'\nfailed\n"
    )
    assert ended.status == 7


# Files


def test_a_file_of_each_host_is_its_own(here, linux, tmp_path, monkeypatch, open_sessions):
    import py7zr

    monkeypatch.chdir(tmp_path)
    (id, name), (off, _) = linux[0][0], linux[1][0]
    get = ("rtr", "get", "/tmp/../etc/hosts", id, "--to", "a/b", "--yes")
    (row,) = rows(here(*get))
    assert (row["path"], row["outcome"]) == (f"a/b/{name}_{id}_hosts.7z", "done")
    archive = (tmp_path / row["path"]).read_bytes()
    assert sha256(archive).hexdigest() == row["archive_sha256"]
    with py7zr.SevenZipFile(io.BytesIO(archive), password="infected") as reader:
        assert reader.getnames() == ["hosts"]
    again = here(*get)
    assert (again.status, f"a/b/{name}_{id}_hosts.7z exists" in again.out) == (7, True)
    (extracted, failed) = rows(here(*get, off, "--extract"))
    content = (tmp_path / f"a/b/{name}_{id}_hosts").read_bytes()
    assert sha256(content).hexdigest() == extracted["sha256"] == row["sha256"]
    assert content.decode() == rows(here("rtr", "run", "cat /etc/hosts", id))[0]["stdout"]
    assert (failed["outcome"], "no session" in failed["error"]) == ("failed", True)
    assert sorted(file.name for file in (tmp_path / "a" / "b").iterdir()) == [
        f"{name}_{id}_hosts", f"{name}_{id}_hosts.7z",
    ]  # fmt: skip
    missing = here("rtr", "get", "/no/such", id, "--to", "a", "--yes", "-o", "table")
    said = "Check your filename. Couldn't find '/no/such'"
    assert (missing.status, missing.out) == (7, f"{name}  {id}\nstderr: {said}\nfailed\n")
    shown = here("rtr", "get", "/etc/hosts", id, "--to", "a", "--yes", "-o", "table").out
    assert shown == f"{name}  {id}\na/{name}_{id}_hosts.7z  {row['size']} bytes\nSHA-256 {row['sha256']}\n"
    assert open_sessions() == []


def packed(*files):
    import py7zr

    whole = io.BytesIO()
    with py7zr.SevenZipFile(whole, "w") as writer:
        for name, content in files:
            writer.writef(io.BytesIO(content), "name")
            writer.header.files_info.files[-1]["filename"] = name
    return whole.getvalue()


@each(
    "content, said",
    [
        (lambda: packed(("evil", b"another")), "the file is damaged"),
        (lambda: packed(("../../evil", b"another")), "damaged"),
        (lambda: packed(("a", b"a"), ("b", b"b")), "the archive has several files"),
        (packed, "the archive"),
        (lambda: packed(("bomb", bytes(1_000_000))), "more than the"),
        (lambda: packed(("a", b"abc"))[:-9], "the archive is damaged"),
        (lambda: b"no archive", "the archive is damaged"),
    ],
    ids=["another content", "a name with folders", "two files", "no file", "a bomb", "cut", "no archive"],
)
def test_a_damaged_archive_leaves_no_file(here, cloud, linux, tmp_path, content, said):
    kind = "application/x-7z-compressed"
    cloud.faults.add(Fault.status(200, {}, content(), content_type=kind), route=CONTENTS)
    folder = tmp_path / "in" / "side"
    ended = here("rtr", "get", "/etc/hosts", linux[0][0][0], "--to", str(folder), "--extract", "--yes")
    (row,) = rows(ended)
    assert (ended.status, row["outcome"], said in row["error"]) == (7, "failed", True), row["error"]
    assert [*folder.iterdir()] == []
    assert [file.name for file in tmp_path.iterdir()] == ["in"]


@each(
    "path, hostname, name",
    [
        ("C:\\Windows\\a b.exe", "pc-1", "pc-1_A_a_b.exe"),
        ("/etc/..", "../../pc", "_.._pc_A_..._"),
        ("/x/\x1b[2J/", "", "host_A___2J"),
        ("/x/" + "y" * 300, "é", "é_A_" + "y" * 100),
    ],
)
def test_the_name_of_a_file_does_not_leave_its_folder(tmp_path, path, hostname, name):
    target = Get(path, tmp_path, extracts=True).target(Host("A", hostname))
    assert target.parent == tmp_path
    assert re.fullmatch(r"[\w.-]+", target.name)
    assert not target.name.startswith(".")
    if ".." not in path:
        assert target.name == name


def test_a_file_is_uploaded_once_and_never_replaced(here, cloud, sdk, linux, tmp_path, open_sessions):
    file, (first, second) = tmp_path / "my tool.sh", [id for id, _ in linux[0][:2]]
    file.write_bytes(b"#!/bin/sh\n")
    put = ("rtr", "put", str(file), "--into", "/tmp", "--yes")
    dry = here("rtr", "put", str(file), first, "--dry-run")
    assert (dry.status, "will be uploaded" in dry.err) == (0, True)
    assert not [call for call in sent(cloud, UPLOAD) if call.verb == "POST"]
    assert here(*put, first).status == 0
    ended = here(*put, first, "-o", "table")
    assert ended.out.endswith("already exists\nfailed\n")
    ended = here(*put, first, second)
    assert [row["outcome"] for row in rows(ended)] == ["failed", "done"]
    assert "already exists" in rows(ended)[0]["error"]
    assert len([call for call in sent(cloud, UPLOAD) if call.verb == "POST"]) == 1
    (record,) = sdk(RealTimeResponseAdmin).get_put_files_v2(
        ids=list(sdk(RealTimeResponseAdmin).list_put_files.records())
    )
    assert (record["name"], record["sha256"]) == ("my tool.sh", sha256(b"#!/bin/sh\n").hexdigest())
    shown = here("rtr", "run", "cat '/tmp/my tool.sh'", first, second)
    assert [row["stdout"] for row in rows(shown)] == ["#!/bin/sh\n"] * 2
    file.write_bytes(b"other")
    ended = here(*put, first)
    assert (ended.status, "--name" in ended.err) == (1, True)
    missing = here(*put, second, "--into", "/no/such", "--name", "x")
    assert (missing.status, "cannot find the path" in rows(missing)[0]["error"]) == (7, True)
    assert open_sessions() == []
