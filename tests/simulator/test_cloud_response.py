"""Real-time response: sessions, queues, commands, batches, retrieved files, put files and scripts."""

import hashlib
import io
import json
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import py7zr
import pytest
from py7zr.io import BytesIOFactory

from falconlite.simulator import Client, Cloud, VirtualClock
from falconlite.simulator.machines import archives
from tests.cases import each

HOUR = 3600


@pytest.fixture
def clock():
    return VirtualClock()


@pytest.fixture
def states(call):
    """The hosts by their online state: online and offline."""
    ids = call("QueryDevicesByFilter").resources
    told = call("GetOnlineState.V1", ids=ids).resources
    found = {"online": [], "offline": []}
    for one in told:
        found["online" if one["state"] == "online" else "offline"].append(one["id"])
    assert all(found.values())
    return found


@pytest.fixture
def host(states):
    return states["online"][0]


@pytest.fixture
def session(call, host):
    return opened(call, host)


def opened(call, host, **body):
    (made,) = call("RTR-InitSession", {"device_id": host, **body}).resources
    return made["session_id"]


def execute(call, session, line, level="Admin", **body):
    body = {"session_id": session, "base_command": line.split()[0], "command_string": line, **body}
    return call(f"RTR-Execute{level}Command", body)


def ran(call, session, line, **body):
    """Run a line, wait until it is complete, and return its status."""
    (made,) = execute(call, session, line, **body).resources
    call.cloud.advance(60)
    (status,) = call("RTR-CheckAdminCommandStatus", cloud_request_id=made["cloud_request_id"]).resources
    assert status["complete"]
    return status


def put_file(call, name="tool.txt", content=b"a tool"):
    call.upload("RTR-CreatePut-Files", {"name": name, "description": "d"}, [("file", (name, content))])


def unpacked(archive):
    factory = BytesIOFactory(10**7)
    with py7zr.SevenZipFile(io.BytesIO(archive), password="infected") as opened:
        opened.extractall(factory=factory)
    return {name: file.read() for name, file in factory.products.items()}


def codes(answer):
    return [error["code"] for error in answer.errors]


# One host


def test_a_session_shows_the_machine_and_is_opened_once(call, host):
    first = call("RTR-InitSession", {"device_id": host, "origin": "x"})
    (session,) = first.resources
    device = call("PostDeviceDetailsV2", {"ids": [host]}).resources[0]
    assert (first.status, session["device_id"], session["existing_aid_sessions"]) == (201, host, 1)
    assert session["platform"] == device["platform_name"].lower()
    assert session["pwd"] == ("C:\\" if device["platform_name"] == "Windows" else "/")
    assert {"ls", "put", "runscript"} <= {script["command"] for script in session["scripts"]}
    assert opened(call, host) == session["session_id"]


def test_a_command_takes_a_moment_of_the_clock(call, session):
    (made,) = execute(call, session, "ls").resources
    assert (made["session_id"], made["queued_command_offline"]) == (session, False)
    query = {"cloud_request_id": made["cloud_request_id"], "sequence_id": 0}
    (before,) = call("RTR-CheckCommandStatus", **query).resources
    assert (before["complete"], before["stdout"], before["stderr"]) == (False, "", "")
    call.cloud.advance(1)
    (after,) = call("RTR-CheckCommandStatus", **query).resources
    assert (after["complete"], after["task_id"], after["base_command"]) == (True, made["cloud_request_id"], "ls")
    assert after["stdout"]


def test_a_session_ends_ten_minutes_after_its_last_use_and_a_refresh_prolongs_it(call, host, session):
    call.cloud.advance(599)
    assert call("RTR-PulseSession", {"device_id": host}).resources[0]["session_id"] == session
    call.cloud.advance(599)
    assert execute(call, session, "ls").status == 201
    call.cloud.advance(600)
    refused = execute(call, session, "ls")
    assert (refused.status, codes(refused)) == (400, [40002])
    (record,) = call("RTR-ListSessions", {"ids": [session]}).resources
    assert record["deleted_at"] == "2026-01-01T00:29:58Z"
    assert opened(call, host) != session


def test_the_directory_stays_in_a_session_and_begins_anew_when_it_is_opened_again(call, host, session):
    place = ran(call, session, "cd /tmp" if call("RTR-InitSession", {"device_id": host}).resources[0]["pwd"] == "/"
                else "cd C:\\Windows")["stdout"]  # fmt: skip
    assert ran(call, session, "pwd")["stdout"] == place
    assert call("RTR-PulseSession", {"device_id": host}).resources[0]["pwd"] == place
    assert call("RTR-InitSession", {"device_id": host}).resources[0]["pwd"] in {"/", "C:\\"}


def test_a_session_that_was_closed_takes_no_commands(call, session):
    assert call("RTR-DeleteSession", session_id=session).status == 204
    assert codes(execute(call, session, "ls")) == [40002]
    assert codes(call("RTR-DeleteSession", session_id=session)) == [40002]


@each(
    ("level", "line", "code"),
    [
        ("", "mkdir x", 40006),
        ("", "put tool.txt", 40006),
        ("ActiveResponder", "put tool.txt", 40006),
        ("Admin", "frobnicate", 40006),
        ("Admin", "put nothing.txt", 40408),
        ("Admin", "cat a b c", 40012),
    ],
)
def test_a_command_that_is_not_valid_is_refused_at_once(call, session, level, line, code):
    answer = execute(call, session, line, level)
    assert (answer.status, codes(answer)) == (code // 100, [code])
    assert call("RTR-ListSessions", {"ids": [session]}).resources[0]["logs"] == []


def test_the_word_of_the_line_decides_and_not_the_base_command_as_a_sample_of_the_vendor_sends_it(call, session):
    body = {"session_id": session, "base_command": "runscript", "command_string": "pwd"}
    assert call("RTR-ExecuteAdminCommand", body).status == 201
    body = {"session_id": session, "base_command": "ls", "command_string": "mkdir x"}
    assert codes(call("RTR-ExecuteCommand", body)) == [40006]


def test_long_output_comes_in_parts_and_each_names_the_next_one_as_go_clients_read_it(call, session):
    text = "".join(f"{number}," for number in range(30_000))
    (made,) = execute(call, session, f"runscript -Raw=```echo {text}```").resources
    call.cloud.advance(5)
    parts = []
    for number in range(3):
        query = {"cloud_request_id": made["cloud_request_id"], "sequence_id": number}
        (part,) = call("RTR-CheckAdminCommandStatus", **query).resources
        parts.append((part["complete"], part["sequence_id"]))  # of the next part, if there is one
        text = text.removeprefix(part["stdout"])
    assert (parts, text) == ([(False, 1), (False, 2), (True, 2)], "")


def test_a_file_is_retrieved_as_it_was_at_that_time(call, session):
    put_file(call)
    ran(call, session, "put tool.txt")
    (made,) = execute(call, session, "get tool.txt", "ActiveResponder").resources
    execute(call, session, "rm tool.txt")
    call.cloud.advance(1.5)
    (file,) = call("RTR-ListFilesV2", session_id=session).resources
    assert (file["complete"], file["sha256"], call("RTR-ListFiles", session_id=session).resources) == (False, "", [])
    assert 0 < file["progress"] < 1
    call.cloud.advance(60)
    (file,) = call("RTR-ListFilesV2", session_id=session).resources
    assert (file["complete"], file["progress"], file["cloud_request_id"]) == (True, 1, made["cloud_request_id"])
    assert (file["sha256"], file["size"]) == (hashlib.sha256(b"a tool").hexdigest(), 6)
    assert file["name"].replace("\\", "/").endswith("/tool.txt")
    query = {"session_id": session, "sha256": file["sha256"]}
    status, headers, archive = call.download("RTR-GetExtractedFileContents", **query, filename="mine.bin")
    assert (status, unpacked(archive)) == (200, {"mine.bin": b"a tool"})
    assert headers["Content-Type"] == "application/x-7z-compressed"
    assert unpacked(call.download("RTR-GetExtractedFileContents", **query)[2]) == {"tool.txt": b"a tool"}
    (old,) = call("RTR-ListFiles", session_id=session).resources
    assert call("RTR-DeleteFileV2", session_id=session, ids=file["id"]).status == 204
    assert call("RTR-DeleteFile", session_id=session, ids=old["id"]).status == 404
    assert call("RTR-GetExtractedFileContents", **query).status == 404


def test_a_file_is_packed_once_for_all_who_ask_and_other_calls_are_answered_meanwhile(call, session, monkeypatch):
    put_file(call)
    ran(call, session, "put tool.txt")
    ran(call, session, "get tool.txt")
    (file,) = call("RTR-ListFilesV2", session_id=session).resources
    packing, go_on, packed = threading.Event(), threading.Event(), []

    def archive(*given, pack=archives.archive):
        packing.set()
        assert go_on.wait(10)
        packed.append(pack(*given))
        return packed[-1]

    monkeypatch.setattr(archives, "archive", archive)
    query = {"session_id": session, "sha256": file["sha256"]}
    with ThreadPoolExecutor(2) as both:
        asked = [both.submit(call.download, "RTR-GetExtractedFileContents", **query) for _ in range(2)]
        assert packing.wait(10)
        while sum(request.path.endswith("extracted-file-contents/v1") for request in call.cloud.requests) < 2:
            time.sleep(0.001)
        assert call("RTR-ListFilesV2", session_id=session).resources == [file]
        go_on.set()
        answers = [answer.result() for answer in asked]
    assert [(status, content) for status, _, content in answers] == [(200, *packed)] * 2
    assert all(headers["Content-Length"] == str(len(content)) for _, headers, content in answers)


def test_a_file_of_the_machine_is_retrieved_with_its_own_bytes(call, states):
    devices = call("PostDeviceDetailsV2", {"ids": states["online"]}).resources
    for windows in (True, False):
        host = next(one["device_id"] for one in devices if (one["platform_name"] == "Windows") is windows)
        session = opened(call, host)
        path = "C:\\Windows\\System32\\drivers\\etc\\hosts" if windows else "/etc/hosts"
        shown = ran(call, session, f"cat {path}")["stdout"]
        ran(call, session, f"get {path}")
        (file,) = call("RTR-ListFiles", session_id=session).resources
        assert file["sha256"] == hashlib.sha256(shown.encode()).hexdigest()
        archive = call.download("RTR-GetExtractedFileContents", session_id=session, sha256=file["sha256"])[2]
        assert unpacked(archive) == {"hosts": shown.encode()}


def test_a_file_that_is_not_there_is_an_error_on_stderr(call, session):
    status = ran(call, session, "get nothing.txt")
    assert (status["stdout"], status["stderr"].startswith("Check your filename")) == ("", True)
    assert call("RTR-ListFilesV2", session_id=session).resources == []


# Offline hosts


def test_an_offline_host_is_an_error_unless_the_session_is_queued(call, states):
    host = states["offline"][0]
    refused = call("RTR-InitSession", {"device_id": host})
    assert (refused.status, codes(refused), refused.resources) == (404, [40401], [])
    queued = call("RTR-InitSession", {"device_id": host, "queue_offline": True})
    assert (queued.status, queued.resources[0]["offline_queued"]) == (201, True)


def comes_back(call, hosts):
    """Return a host of which the clock makes the next contact, and move the clock there."""
    before = {one["device_id"]: one["last_seen"] for one in call("PostDeviceDetailsV2", {"ids": hosts}).resources}
    for _ in range(60):
        call.cloud.advance(HOUR)
        call.token = call.cloud.issue_token()
        for one in call("PostDeviceDetailsV2", {"ids": hosts}).resources:
            if one["last_seen"] > before[one["device_id"]]:
                return one["device_id"]
    raise AssertionError("no host came back")


def test_a_queued_command_runs_when_its_host_is_back_and_not_before(call, states):
    sessions = {host: opened(call, host, queue_offline=True) for host in states["offline"]}
    requests = {}
    for host, session in sessions.items():
        (made,) = execute(call, session, "pwd").resources
        assert made["queued_command_offline"] is True
        requests[host] = made["cloud_request_id"]
    host = comes_back(call, list(sessions))
    queued = {one["aid"]: one for one in call("RTR-ListQueuedSessions", {"ids": list(sessions.values())}).resources}
    assert queued[host]["status"] == queued[host]["Commands"][0]["status"] == "FINISHED"
    (status,) = call("RTR-CheckAdminCommandStatus", cloud_request_id=requests[host]).resources
    assert status["complete"]
    assert status["stdout"] in {"/", "C:\\"}
    (waits, *_) = [one for one in queued.values() if one["status"] == "PENDING"]
    (status,) = call("RTR-CheckAdminCommandStatus", cloud_request_id=requests[waits["aid"]]).resources
    assert (status["complete"], status["stdout"]) == (False, "")
    query = {"session_id": waits["id"], "cloud_request_id": waits["Commands"][0]["cloud_request_id"]}
    assert call("RTR-DeleteQueuedSession", **query).status == 204
    assert call("RTR-DeleteQueuedSession", **query).status == 400
    (gone,) = call("RTR-ListQueuedSessions", {"ids": [waits["id"]]}).resources
    assert gone["Commands"][0]["status"] == "CANCELLED"


def test_a_queued_session_waits_for_seven_days(call, states):
    sessions = {host: opened(call, host, queue_offline=True) for host in states["offline"]}
    for session in sessions.values():
        execute(call, session, "pwd")
    call.cloud.advance(7 * 24 * HOUR - 1)
    call.token = call.cloud.issue_token()
    waiting = [one["id"] for one in call("RTR-ListQueuedSessions", {"ids": list(sessions.values())}).resources
               if one["status"] == "PENDING"]  # fmt: skip
    assert waiting
    call.cloud.advance(1)
    after = call("RTR-ListQueuedSessions", {"ids": waiting}).resources
    assert {one["status"] for one in after} == {"EXPIRED"}
    assert all(one["deleted_at"] for one in after)


def test_the_lists_find_sessions_by_host_user_command_and_queue(call, states, host, session):
    away = opened(call, states["offline"][0], queue_offline=True)
    ran(call, session, "ls")
    call("RTR-PulseSession", {"device_id": host})

    def found(text):
        return call("RTR-ListAllSessions", filter=text).resources

    assert found("offline_queued: true+deleted_at: null") == [away]  # as caracara writes it
    assert set(found("deleted_at:NULL")) == {session, away}  # as gofalcon writes it
    assert found(f"aid:'{host}'") == found("base_command:'ls'") == found("command_string:'l*'") == [session]
    assert set(found("user_id:'@me'")) == {session, away}
    assert found("user_id:'somebody'") == []
    assert call("RTR-ListAllSessions", sort="created_at|desc", limit=1).page == {"limit": 1, "offset": 0, "total": 2}
    assert call("RTR-ListAllSessions", filter="colour:'red'").status == 400
    (counted,) = call("RTR-AggregateSessions", [{"type": "terms", "field": "base_command"}]).resources
    assert [(bucket["label"], bucket["count"]) for bucket in counted["buckets"]] == [("ls", 1)]


def test_a_session_belongs_to_its_client_and_the_audit_shows_all(caller, clock):
    cloud = Cloud(hosts=60, clock=clock, clients={"other": Client("secret")})
    mine, other = caller(cloud), caller(cloud)
    other.token = cloud.issue_token(client_id="other")
    ids = mine("QueryDevicesByFilter", filter="last_seen:>'now-10m'").resources
    session, theirs = opened(mine, ids[0]), opened(other, ids[0])
    assert session != theirs
    (made,) = execute(mine, session, "ls").resources
    assert codes(execute(other, session, "ls")) == [40002]
    assert other("RTR-CheckCommandStatus", cloud_request_id=made["cloud_request_id"]).status == 404
    assert other("RTR-ListAllSessions").resources == [theirs]
    assert other("RTR-ListSessions", {"ids": [session]}).status == 404
    assert codes(other("RTR-ListFiles", session_id=session)) == [40002]
    (record,) = other("RTRAuditSessions", filter=f"id:'{session}'").resources
    assert (record["user_id"], record["logs"], record["cloud_request_ids"]) == (cloud.client_id, [], [])
    (record,) = other("RTRAuditSessions", filter="base_command:'ls'", with_command_info="true").resources
    assert [log["command_string"] for log in record["logs"]] == ["ls"]


# Batches


def batch(call, hosts, **body):
    answer = call("BatchInitSessions", {"host_ids": hosts, **body})
    assert answer.status == 201, answer
    return answer.body["batch_id"]


def run_batch(call, id, line, level="Admin", /, **query):
    body = {"batch_id": id, "base_command": line.split()[0], "command_string": line}
    names = {"Admin": "BatchAdminCmd", "Active": "BatchActiveResponderCmd", "Read": "BatchCmd"}
    answer = call(names[level], body, **query)
    return answer.body["combined"]["resources"] if answer.status == 201 else answer


def test_one_command_runs_on_many_hosts_and_each_has_its_own_answer(call, states):
    put_file(call, "tool.txt", b"bytes of a tool")
    answer = call("BatchInitSessions", {"host_ids": [*states["online"], states["offline"][0]]}, timeout=30)
    shown, batch_id = answer.body["resources"], answer.body["batch_id"]
    assert (answer.status, shown.keys()) == (201, {*states["online"], states["offline"][0]})
    away = shown[states["offline"][0]]
    assert (away["session_id"], away["complete"], away["errors"]) == (
        "", False, [{"code": 40401, "message": "Could not establish sensor comms"}])  # fmt: skip
    assert all(shown[aid]["stdout"] in {"/", "C:\\"} and not shown[aid]["errors"] for aid in states["online"])
    for line, wanted in (
        ("put tool.txt", "Operation completed successfully."),
        ("ls", "tool.txt"),
        ("cat tool.txt", "bytes of a tool"),
        ("filehash tool.txt", hashlib.sha256(b"bytes of a tool").hexdigest()),
    ):
        found = run_batch(call, batch_id, line)
        assert found.keys() == set(states["online"])
        for aid, one in found.items():
            assert wanted in (one["stdout"] if line != "filehash tool.txt" else one["stdout"].lower())
            assert (one["complete"], one["stderr"], one["errors"], one["aid"]) == (True, "", [], aid)
            assert one["session_id"] == shown[aid]["session_id"]
    got = call("BatchGetCmd", {"batch_id": batch_id, "file_path": '"tool.txt"'}, timeout_duration="10s")
    assert got.status == 201
    assert all(one["stdout"].endswith("tool.txt") for one in got.body["combined"]["resources"].values())
    id = got.body["batch_get_cmd_req_id"]
    assert call("BatchGetCmdStatus", batch_get_cmd_req_id=id).resources == {}
    call.cloud.advance(10)
    files = call("BatchGetCmdStatus", batch_get_cmd_req_id=id).resources
    assert files.keys() == set(states["online"])
    for file in list(files.values())[:2]:
        query = {"session_id": file["session_id"], "sha256": file["sha256"], "filename": "tool.txt"}
        assert unpacked(call.download("RTR-GetExtractedFileContents", **query)[2]) == {"tool.txt": b"bytes of a tool"}
    assert all(not one["stdout"] for one in run_batch(call, batch_id, "rm tool.txt").values())
    again = call("BatchGetCmd", {"batch_id": batch_id, "file_path": "tool.txt"}).body["combined"]["resources"]
    assert all(one["stderr"].startswith("Check your filename") and one["complete"] for one in again.values())


def test_a_batch_is_limited_to_some_hosts_extended_and_refreshed(call, states):
    first, second, third = states["online"][:3]
    id = batch(call, [first, second])
    assert batch(call, [third], existing_batch_id=id) == id
    body = {"batch_id": id, "base_command": "pwd", "command_string": "pwd", "optional_hosts": [third, "x"]}
    assert call("BatchCmd", body).body["combined"]["resources"].keys() == {third}
    call.cloud.advance(599)
    kept = call("BatchRefreshSessions", {"batch_id": id, "hosts_to_remove": [second]})
    assert (kept.status, kept.resources.keys()) == (201, {first, third})
    call.cloud.advance(599)
    assert not any(one["errors"] for one in run_batch(call, id, "pwd", "Read").values())
    call.cloud.advance(600)
    for found in (run_batch(call, id, "pwd"), call("BatchRefreshSessions", {"batch_id": id}).resources):
        assert {error["code"] for one in found.values() for error in one["errors"]} == {40002}


def test_offline_hosts_of_a_batch_are_queued_if_asked_for(call, states):
    hosts = [states["online"][0], *states["offline"]]
    id = batch(call, hosts, queue_offline=True)
    found = run_batch(call, id, "pwd")
    assert {aid for aid, one in found.items() if one["offline_queued"]} == set(states["offline"])
    assert {aid for aid, one in found.items() if one["complete"]} == {states["online"][0]}
    assert all(one["task_id"] for one in found.values())
    host = comes_back(call, states["offline"])
    (status,) = call("RTR-CheckAdminCommandStatus", cloud_request_id=found[host]["task_id"]).resources
    assert status["complete"]


def test_a_host_that_takes_longer_than_the_call_waits_is_not_complete_and_goes_on(call, states):
    id = batch(call, states["online"][:2])
    line = "runscript -Raw=```sleep 40; hostname``` -Timeout=60"
    for query, complete in (({}, False), ({"timeout": 50}, True), ({"timeout_duration": "1m"}, True),
                            ({"timeout": 50, "host_timeout_duration": "20s"}, False)):  # fmt: skip
        found = run_batch(call, id, line, **query)
        assert {one["complete"] for one in found.values()} == {complete}
        assert {bool(one["stdout"]) for one in found.values()} == {complete}
    call.cloud.advance(41)
    (status,) = call("RTR-CheckAdminCommandStatus", cloud_request_id=found[states["online"][0]]["task_id"]).resources
    assert status["complete"]


def test_an_error_of_one_host_does_not_end_the_batch(call, states):
    hosts = states["online"]
    systems = {one["device_id"]: one["platform_name"] for one in call("PostDeviceDetailsV2", {"ids": hosts}).resources}
    assert len(set(systems.values())) > 1
    found = run_batch(call, batch(call, hosts), "ipconfig", "Read")
    assert {aid: not one["errors"] for aid, one in found.items()} == {
        aid: system == "Windows" for aid, system in systems.items()
    }


def test_a_batch_of_which_no_host_answers_is_refused_and_says_why_of_each(call, states):
    answer = call("BatchInitSessions", {"host_ids": [states["offline"][0], "0" * 32, "1234567890"]})
    assert (answer.status, answer.errors) == (404, [{"code": 404, "message": "no successful hosts initialized on RTR"}])
    assert answer.body["batch_id"] == ""
    told = {aid: one["errors"][0]["message"] for aid, one in answer.resources.items()}
    assert told["1234567890"] == 'uuid: incorrect UUID length 10 in string "1234567890"'
    assert told["0" * 32] == "Could not establish sensor comms"


@each(
    ("id", "body", "query", "named"),
    [
        ("BatchInitSessions", {"host_ids": []}, {}, "Invalid number of hosts in request: 0"),
        ("BatchInitSessions", {"host_ids": [f"{n:032x}" for n in range(10_001)]}, {}, "hosts in request: 10001"),
        ("BatchInitSessions", {"host_ids": ["a"], "existing_batch_id": "x"}, {}, "no batch 'x'"),
        ("BatchCmd", {"batch_id": "x", "base_command": "ls", "command_string": "ls"}, {}, "no batch 'x'"),
        ("BatchCmd", {"batch_id": "x", "base_command": "ls"}, {}, "command_string"),
        ("BatchCmd", {"batch_id": "x", "base_command": "put", "command_string": "put x"}, {}, "not valid"),
        ("BatchGetCmd", {"batch_id": "x"}, {}, "file_path"),
        ("BatchRefreshSessions", {}, {}, "batch_id"),
        ("BatchInitSessions", {"host_ids": ["a"]}, {"timeout": 601}, "timeout"),
        ("BatchInitSessions", {"host_ids": ["a"]}, {"timeout": 0}, "timeout"),
        ("BatchInitSessions", {"host_ids": ["a"]}, {"timeout_duration": "soon"}, "timeout_duration"),
        ("BatchInitSessions", {"host_ids": ["a"]}, {"host_timeout_duration": "5"}, "host_timeout_duration"),
        ("RTR-InitSession", {}, {}, "device_id"),
        ("RTR-ExecuteCommand", {"session_id": "x", "base_command": "ls"}, {}, "command_string"),
    ],
)
def test_a_call_that_is_not_valid_is_refused_and_says_what_is_wrong(call, id, body, query, named):
    answer = call(id, body, **query)
    assert answer.status == 400
    assert named in answer.errors[0]["message"]


# Put files and scripts


def test_put_files_and_scripts_are_found_described_changed_and_deleted(call):
    put_file(call, "b.txt", b"bb")
    call.cloud.advance(1)
    put_file(call, "a.txt", b"a")
    again = call.upload("RTR-CreatePut-Files", {"name": "a.txt", "description": "d"}, [("file", ("a", b"a"))])
    assert again.status == 409
    ids = call("RTR-ListPut-Files", sort="name|asc").resources
    assert [record["name"] for record in call("RTR-GetPut-FilesV2", ids=ids).resources] == ["a.txt", "b.txt"]
    assert call("RTR-ListPut-Files", filter="name:'b.txt'").resources == ids[1:]
    assert call("RTR-ListPut-Files", sort="created_at|desc").resources == ids
    old, new = (call(f"RTR-GetPut-Files{version}", ids=ids[0]).resources[0] for version in ("", "V2"))
    assert new.keys() - old.keys() == {"share_with_workflow", "workflow_is_disruptive"}
    assert call("RTR-DeletePut-Files", ids=ids[0]).status == 200
    mixed = call("RTR-GetPut-Files", ids=ids)
    assert (mixed.status, len(mixed.resources), mixed.errors[0]["id"]) == (200, 1, ids[0])
    form = {"name": "s", "description": "d", "permission_type": "group", "content": "echo 1", "platform": ["mac"]}
    (script,) = call.upload("RTR-CreateScriptsV2", form, [("x", ("x", b"x"))]).resources
    changed = call.upload("RTR-UpdateScriptsV2", {"id": script["id"], "content": "echo 22"}, [("x", ("x", b"x"))])
    assert (changed.status, changed.resources[0]["content"], changed.resources[0]["size"]) == (202, "echo 22", 7)
    assert changed.resources[0]["platform"] == ["mac"]
    assert call("RTR-DeleteScripts", ids=script["id"]).status == 200
    assert call("RTR-ListScripts").resources == []
    bad = call.upload("RTR-CreateScripts", form | {"permission_type": "mine"}, [("x", ("x", b"x"))])
    assert (bad.status, "permission_type" in bad.errors[0]["message"]) == (400, True)
    vendor = call("RTR-ListFalconScripts", filter="platform:'windows'").resources
    assert {record["platform"] for record in call("RTR-GetFalconScripts", ids=vendor).resources} == {"windows"}


def test_a_private_script_is_its_owners_and_active_responders_run_public_ones(caller, clock):
    cloud = Cloud(hosts=60, clock=clock, clients={"other": Client("secret")})
    mine, other = caller(cloud), caller(cloud)
    other.token = cloud.issue_token(client_id="other")
    for permission in ("private", "group", "public"):
        form = {"name": permission, "description": "d", "permission_type": permission, "content": f"echo {permission}"}
        assert mine.upload("RTR-CreateScripts", form, [("x", ("x", b"x"))]).status == 200
    (host, *_) = mine("QueryDevicesByFilter", filter="last_seen:>'now-10m'").resources
    runs = {
        (who, level, name): execute(call, opened(call, host), f"runscript -CloudFile='{name}'", level).status == 201
        for who, call in (("mine", mine), ("other", other))
        for level in ("ActiveResponder", "Admin")
        for name in ("private", "group", "public")
    }
    assert [key for key, allowed in runs.items() if not allowed] == [
        *(("mine", "ActiveResponder", name) for name in ("private", "group")),
        *(("other", "ActiveResponder", name) for name in ("private", "group")),
        ("other", "Admin", "private"),
    ]
    assert len(other("RTR-ListScripts").resources) == 2
    assert ran(mine, opened(mine, host), "runscript -CloudFile='private'")["stdout"] == "private"


# State and bytes


def story(call, states):
    put_file(call)
    id = batch(call, [*states["online"][:2], states["offline"][0]], queue_offline=True)
    run_batch(call, id, "put tool.txt")
    run_batch(call, id, "mkdir made")
    return id, call("BatchGetCmd", {"batch_id": id, "file_path": "tool.txt"}).body["batch_get_cmd_req_id"]


def rest(call, id, got):
    answers = [run_batch(call, id, line) for line in ("ls", "cat tool.txt", "history", "put tool.txt")]
    call.cloud.advance(30)
    files = call("BatchGetCmdStatus", batch_get_cmd_req_id=got).resources
    answers += [files, call("RTRAuditSessions", with_command_info="true").resources]
    answers += [call.download("RTR-GetExtractedFileContents", session_id=file["session_id"], sha256=file["sha256"])[2].hex()
                for file in files.values()]  # fmt: skip
    return answers


def test_sessions_files_and_queues_go_on_from_a_state_with_the_same_bytes(caller, call, states, clock):
    id, got = story(call, states)
    state = json.loads(json.dumps(call.cloud.state()))
    assert len(json.dumps(state["tenants"][call.cloud.cid]["stores"])) < 60_000
    other = Cloud(hosts=60, clock=VirtualClock())
    other.restore(state)
    assert other.state() == state
    again = caller(other)
    again.token = call.token
    assert rest(again, id, got) == rest(call, id, got)


@each(
    "damage",
    [
        lambda store: store.clear(),
        lambda store: store.update(sessions=[]),
        lambda store: store.update(chance=5),
        lambda store: store["library"].update(records=5),
        lambda store: store["library"].clear(),
        lambda store: store.update(machines={"x": {}}),
        lambda store: next(iter(store["sessions"].values())).clear(),
    ],
)
def test_a_state_that_is_damaged_is_refused(call, states, damage):
    story(call, states)
    state = json.loads(json.dumps(call.cloud.state()))
    damage(state["tenants"][call.cloud.cid]["stores"]["real_time_response"])
    with pytest.raises(ValueError, match=r"real-time response|library|records|state"):
        Cloud(hosts=60, clock=VirtualClock()).restore(state)
