"""Samples, archives and extractions, the sandbox, and both quick scans."""

import hashlib
import io
import json
import zipfile

import py7zr
import pytest

from falconlite.simulator import Cloud, VirtualClock
from tests.cases import each

# The text that the antivirus industry agreed on for tests: it does nothing.
EICAR = b"X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"
HARMLESS = b"a harmless text"


@pytest.fixture
def clock():
    return VirtualClock()


def sample(call, content=EICAR, name="a.bin", version="V3"):
    made = call.upload(f"UploadSample{version}", {"file_name": name, "comment": "c"}, [("sample", (name, content))])
    assert made.status == 200, made
    (record,) = made.resources
    assert record == {"sha256": hashlib.sha256(content).hexdigest(), "file_name": name}
    return record["sha256"]


def test_a_sample_comes_back_as_it_was_sent_and_locked_if_asked_for(call):
    content = bytes(range(256)) * 5
    id = sample(call, content)
    for version in ("V2", "V3"):
        status, headers, plain = call.download(f"GetSample{version}", ids=id)
        assert (status, headers["Content-Type"], plain) == (200, "application/octet-stream", content)
        locked = call.download(f"GetSample{version}", ids=id, password_protected="true")[2]
        with zipfile.ZipFile(io.BytesIO(locked)) as archive:
            assert archive.read(id, b"infected") == content
            with pytest.raises(RuntimeError, match="password"):
                archive.read(id, b"wrong")
    assert call("QuerySampleV1", {"sha256s": [id, "0" * 64]}).resources == [id]
    assert call("DeleteSampleV3", ids=id).resources == [id]
    for refused in (call("GetSampleV3", ids=id), call("DeleteSampleV3", ids=id)):
        assert (refused.status, refused.errors[0]["id"]) == (404, id)
    assert call("GetSampleV2", ids=[id, id]).status == 400


# Archives


def zipped(**files):
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w") as archive:
        for name, content in files.items():
            archive.writestr(f"folder/{name}", content)
    return whole.getvalue()


def sevens(password=None, **files):
    whole = io.BytesIO()
    with py7zr.SevenZipFile(whole, "w", password=password) as archive:
        for name, content in files.items():
            archive.writestr(content, f"folder/{name}")
    return whole.getvalue()


def archive(call, content, **form):
    made = call.upload("ArchiveUploadV2", {"name": "a.zip", **form}, [("file", ("a.zip", content))])
    return made.resources[0]["sha256"]


@each("content", [zipped(a=b"A", b=EICAR), sevens(a=b"A", b=EICAR)], ids=["zip", "7z"])
def test_the_files_of_an_archive_are_listed_and_become_samples(call, content):
    made = call.upload("ArchiveUploadV2", {"name": "x"}, [("file", ("x", content))])
    assert (made.status, made.resources[0]["status"], made.resources[0]["size"]) == (202, "created", len(content))
    id = made.resources[0]["sha256"]
    assert id == hashlib.sha256(content).hexdigest()
    assert call("ArchiveListV1", id=id).resources == []
    call.cloud.advance(3)
    (record,) = call("ArchiveGetV1", id=id, include_files="true").resources
    assert (record["status"], record["files"]) == ("done", ["folder/a", "folder/b"])
    assert call("ArchiveListV1", id=id, limit=1, offset=1).resources == ["folder/b"]
    begun = call("ExtractionCreateV1", {"sha256": id, "extract_all": True})
    extraction = begun.resources[0]["id"]
    assert (begun.status, begun.resources[0]["status"]) == (202, "created")
    call.cloud.advance(3)
    (done,) = call("ExtractionGetV1", id=extraction, include_files="true").resources
    assert done["status"] == "done"
    files = call("ExtractionListV1", id=extraction).resources
    assert {file["name"]: file["sha256"] for file in files} == {
        "folder/a": hashlib.sha256(b"A").hexdigest(),
        "folder/b": hashlib.sha256(EICAR).hexdigest(),
    }
    assert call.download("GetSampleV3", ids=files[0]["sha256"])[2] == b"A"
    assert call("ArchiveDeleteV1", id=id).status == 202
    assert call("ArchiveDeleteV1", id=id).status == 404


def test_an_archive_that_cannot_be_opened_and_a_file_that_is_not_in_it_are_errors(call):
    locked = sevens("secret", a=b"A")
    for content, form, status in (
        (b"no archive", {}, "error"),
        (zipped(a=b"A")[:-10], {}, "error"),
        (locked, {}, "error"),
        (locked, {"password": "wrong"}, "error"),
        (locked, {"password": "secret"}, "done"),
    ):
        id = archive(call, content, **form)
        call.cloud.advance(3)
        (record,) = call("ArchiveGetV1", id=id).resources
        assert (record["status"], "error" in record) == (status, status == "error")
    assert "secret" not in json.dumps(call.cloud.state())
    begun = call("ExtractionCreateV1", {"sha256": id, "files": [{"name": "nothing"}, {"name": "folder/a"}]})
    call.cloud.advance(3)
    (done,) = call("ExtractionGetV1", id=begun.resources[0]["id"]).resources
    assert (done["status"], done["error"]) == ("error", "not extracted: nothing")
    assert call("ExtractionCreateV1", {"sha256": id}).status == 400
    assert call("ExtractionCreateV1", {"sha256": "0" * 64, "extract_all": True}).status == 400


# The sandbox


def submit(call, **sandbox):
    return call("Submit", {"sandbox": [{"environment_id": 160, **sandbox}]})


def test_a_submission_runs_ends_by_the_clock_and_has_a_report_with_artifacts(call):
    sha256 = sample(call)
    made = submit(call, sha256=sha256, submit_name="evil.exe", document_password="secret")
    (submission,) = made.resources
    id = submission["id"]
    assert (made.status, submission["state"]) == (200, "created")
    assert id.startswith(f"{call.cloud.cid}_")
    assert made.body["meta"]["quota"] == {"total": 500, "used": 1, "in_progress": 1}
    assert "secret" not in json.dumps([submission, call.cloud.state()])
    assert (call("GetReports", ids=id).status, call("GetReports", ids=id).resources) == (200, [])
    seen = []
    for _ in range(6):
        call.cloud.advance(50)
        seen.append(call("GetSubmissions", ids=id).resources[0]["state"])
    assert seen == ["running"] * 5 + ["success"]
    (short,), (full,) = call("GetSummaryReports", ids=id).resources, call("GetReports", ids=id).resources
    assert (short["id"], short["verdict"], full["verdict"]) == (id, "malicious", "malicious")
    assert short.items() <= {**full, "sandbox": short["sandbox"]}.items()
    (found,) = full["sandbox"]
    assert (found["sha256"], found["submit_name"], found["file_size"]) == (sha256, "evil.exe", len(EICAR))
    assert found["environment_description"] == "Windows 10 64 bit"
    table = call.download("GetArtifacts", id=full["ioc_report_strict_csv_artifact_id"])
    assert (table[0], table[1]["Content-Type"]) == (200, "text/csv")
    listed = call.download("GetArtifacts", id=full["ioc_report_broad_json_artifact_id"])[2]
    told = {(one["type"], one["value"]) for one in json.loads(listed)}
    assert {("sha256", sha256), ("domain", found["dns_requests"][0]["domain"])} <= told
    assert {tuple(row.split(",")) for row in table[2].decode().split()[1:]} == told
    assert call.download("GetArtifacts", id=found["screenshots_artifact_ids"][0])[2].startswith(b"\x89PNG")
    (dump,) = found["memory_dumps"]
    memory = call.download("GetMemoryDump", id=dump["binary_content_id"])[2]
    shown = call.download("GetMemoryDumpHexDump", id=dump["hex_dump_id"])[2].decode()
    assert bytes.fromhex("".join(row.split("  ")[1] for row in shown.split("\n"))) == memory
    assert call.download("GetMemoryDumpExtractedStrings", id=dump["extracted_strings_id"])[0] == 200
    assert call("GetArtifacts", id=dump["binary_content_id"]).status == 404  # of another route
    assert call("DeleteReport", ids=id).status == 202
    assert call("QueryReports").resources == []
    assert call("DeleteReport", ids=id).status == 404
    assert call("QuerySubmissions").resources == [id]


def test_reports_are_found_by_verdict_and_file_and_outlive_the_sample(call):
    bad, good = sample(call), sample(call, HARMLESS)
    ids = []
    for sandbox in ({"sha256": bad}, {"sha256": good}, {"url": "https://malware.example/x"}):
        ids.append(submit(call, **sandbox).resources[0]["id"])
        call.cloud.advance(1)
    assert call("QueryReports").resources == []
    call.cloud.advance(300)
    assert call("QueryReports").resources == ids[::-1]
    assert call("QueryReports", sort="asc", limit=2, offset=1).resources == ids[1:]
    assert call("QueryReports", filter="verdict:'malicious'").resources == [ids[2], ids[0]]
    assert call("QueryReports", filter=f"sandbox.sha256:'{good}'").resources == [ids[1]]
    assert call("QuerySubmissions", filter="state:'success'+sandbox.url:'https*'").resources == [ids[2]]
    assert call("DeleteSampleV3", ids=bad).status == 200
    assert call("GetReports", ids=ids[0]).resources[0]["verdict"] == "malicious"
    assert call("DeleteSampleV2", ids=good).status == 200
    assert call("GetSubmissions", ids=ids[1]).status == 400


@each(
    ("sandbox", "named"),
    [
        ({}, "sha256 or url"),
        ({"sha256": "0" * 64, "url": "http://a"}, "sha256 or url"),
        ({"sha256": "0" * 64}, "upload it first"),
        ({"url": "gopher://a"}, "url"),
        ({"url": "http://a", "environment_id": 5}, "environment_id"),
        ({"url": "http://a", "environment_id": "160"}, "environment_id"),
        ({"url": "http://a", "network_settings": "fast"}, "network_settings"),
        ({"url": "http://a", "action_script": "x"}, "action_script"),
        ({"url": "http://a", "system_date": "today"}, "system_date"),
        ({"url": "http://a", "command_line": "x" * 2049}, "command_line"),
        ({"url": 5}, "url must be a string"),
    ],
)
def test_a_submission_that_is_not_valid_is_refused_by_name(call, sandbox, named):
    answer = submit(call, **sandbox)
    assert answer.status == 400
    assert named in answer.errors[0]["message"]
    assert call("Submit", {"sandbox": []}).status == 400
    assert call("QuerySubmissions").resources == []


def test_a_quota_that_is_used_up_is_429_until_the_month_is_over(call):
    for _ in range(500):
        submit(call, url="http://a.example")
    assert submit(call, url="http://a.example").status == 429
    call.cloud.advance(30 * 86400)
    call.token = call.cloud.issue_token()
    assert submit(call, url="http://a.example").body["meta"]["quota"] == {"total": 500, "used": 1, "in_progress": 1}


# Quick scans


def test_a_quick_scan_ends_by_the_clock_and_has_a_verdict_on_each_sample(call):
    bad, good = sample(call), sample(call, HARMLESS)
    assert call("GetScans").body["meta"]["quota"]["used"] == 0  # without IDs, as a sample of the vendor asks
    (id,) = call("ScanSamples", {"samples": [bad, good, "0" * 64]}).resources
    (record,) = call("GetScans", ids=id).resources
    assert (record["status"], record["samples"][0]) == ("pending", {"sha256": bad})
    call.cloud.advance(20)
    answer = call("GetScans", ids=[id, "x"])
    (record,) = answer.resources
    assert (record["status"], answer.errors[0]["id"]) == ("done", "x")
    assert [one.get("verdict") for one in record["samples"]] == ["malicious", "no specific threat", None]
    assert record["samples"][2]["error"]
    assert answer.body["meta"]["quota"] == {"total": 50_000, "used": 1, "in_progress": 0}
    assert call("QuerySubmissionsMixin0", filter="samples.verdict:'malicious'").resources == [id]
    (counted,) = call("GetScansAggregates", {"type": "terms", "field": "status"}).resources
    assert [(bucket["label"], bucket["count"]) for bucket in counted["buckets"]] == [("done", 1)]


def test_quick_scan_pro_scans_what_is_uploaded_and_gives_reasons(call):
    made = call.upload("UploadFileQuickScanPro", {"scan": "true"}, [("file", ("x", EICAR))])
    (uploaded,) = made.resources
    assert made.body["quota"] == made.body["meta"]["quota"] == {"total": 1000, "used": 1, "in_progress": 1}
    (record,) = call("GetScanResult", ids=uploaded["scan_id"]).resources
    assert (record["scan"]["status"], record["result"]["verdict"]) == ("pending", "unknown")
    call.cloud.advance(30)
    (record,) = call("GetScanResult", ids=uploaded["scan_id"]).resources
    result = record["result"]
    assert (record["scan"]["status"], result["verdict"], result["malicious_confidence"]) == ("done", "malicious", 100)
    assert (result["file_size"], bytes.fromhex(result["first_content_bytes_hex"])) == (len(EICAR), EICAR[:32])
    (again,) = call("LaunchScan", {"resources": [{"sha256": uploaded["sha256"]}]}).resources
    call.cloud.advance(30)
    found = call("QueryScanResults", filter="verdict:'malicious'", sort="created_timestamp|asc").resources
    assert found == [uploaded["scan_id"], again["id"]]
    assert call("DeleteScanResult", ids=again["id"]).resources == [again["id"]]
    assert call("GetScanResult", ids=again["id"]).status == 404
    assert call("DeleteFile", ids=[uploaded["sha256"], "x"]).resources == [uploaded["sha256"]]
    assert call("LaunchScan", {"resources": [{"sha256": uploaded["sha256"]}]}).status == 404


def test_samples_and_analyses_go_on_from_a_state(caller, call):
    submission = submit(call, sha256=sample(call)).resources[0]["id"]
    archive(call, zipped(a=b"A"))
    state = json.loads(json.dumps(call.cloud.state()))
    other = Cloud(hosts=60, clock=VirtualClock())
    other.restore(state)
    assert other.state() == state
    again = caller(other)
    for one in (call, again):
        one.cloud.advance(300)
    assert again("GetReports", ids=submission).resources == call("GetReports", ids=submission).resources != []
    assert submit(again, url="http://a.b").resources[0]["id"] == submit(call, url="http://a.b").resources[0]["id"]
    for part, wrong in (("samples", []), ("samples", {"x": {}}), ("scans", {"x": 5}), ("chance", 5)):
        damaged = json.loads(json.dumps(state))
        damaged["tenants"][call.cloud.cid]["stores"]["sample_uploads"][part] = wrong
        with pytest.raises(ValueError, match="state"):
            Cloud(hosts=60, clock=VirtualClock()).restore(damaged)
