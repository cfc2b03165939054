"""Exports: each record once, as the API sent it, in a file that is complete or the previous one."""

from __future__ import annotations

import csv
import io
import json
import os

import pytest

from falconlite import Hosts, InstallationTokens, PartialResult, PayloadValidationError, ServerError
from falconlite.exporting import Exported, export
from falconlite.exporting.target import Target
from falconlite.results import raw
from falconlite.simulator import Fault
from tests.cases import each
from tests.doubles import CREDS, Script, answer
from tests.paging.test_devices import COMBINED, DETAILS, cloud_of, everything, service
from tests.paging.test_raw_records import Gone, Spaced

BREAKS = b"\r\n"


@pytest.fixture(params=["msgspec", "json"])
def way(request, monkeypatch):
    if request.param == "json":
        monkeypatch.setattr(raw, "_decoders", lambda *_: None)


@pytest.mark.usefixtures("way")
def test_json_lines_are_the_bytes_of_the_records_without_line_breaks(tmp_path):
    cloud = cloud_of(50)
    for name, exported in {
        "hosts.jsonl": lambda hosts, path: hosts.export_devices(path, limit=20),
        "combined.ndjson": lambda hosts, path: hosts.query_devices_by_filter_combined.export(str(path), limit=20),
        "function": lambda hosts, path: export(hosts.query_devices_by_filter_combined, path, limit=20),
    }.items():
        spaced, path = Spaced(cloud), tmp_path / name
        report = exported(service(cloud, spaced), path)
        ids = [record["device_id"] for record in service(cloud).iter_devices()]
        lines = [spaced.sent[id].translate(None, BREAKS) for id in ids]
        assert path.read_bytes() == b"".join(line + b"\n" for line in lines)
        assert any(b"\n" in content for content in spaced.sent.values())
        assert report == Exported(50, path.stat().st_size, path, [], None)


def test_ids_are_lines_too():
    cloud, file = cloud_of(5), io.BytesIO()
    report = service(cloud).query_devices_by_filter.export(file)
    assert file.getvalue() == b"".join(b'"%s"\n' % id.encode() for id in everything(cloud))
    assert report == Exported(5, len(file.getvalue()), None, [], None)
    assert not file.closed


def test_an_empty_list_is_an_empty_file(tmp_path):
    cloud = cloud_of(3)
    path = tmp_path / "none.jsonl"
    assert service(cloud).export_devices(path, "hostname:'no-such-host'") == Exported(0, 0, path, [], None)
    assert path.read_bytes() == b""
    assert (
        service(cloud).export_devices(tmp_path / "none.csv", "hostname:'no-such-host'", columns="hostname,tags").records
        == 0
    )
    assert (tmp_path / "none.csv").read_text() == "hostname,tags\n"


def test_hosts_that_vanish_are_reported(tmp_path):
    cloud = cloud_of(20)
    gone = everything(cloud)[3:5]
    report = service(cloud, Gone(cloud, gone)).export_devices(tmp_path / "hosts.jsonl", limit=10)
    assert (report.records, sorted(report.missing)) == (18, sorted(gone))


@each("name", ["hosts.jsonl", "hosts.csv", "hosts.parquet"])
@each("listed", [False, True])
def test_after_an_error_the_previous_file_stays(name, listed, tmp_path):
    cloud = cloud_of(50)
    path = tmp_path / f"{listed}{name}"
    path.write_text("before")
    cloud.faults.add(Fault.status(500), route=COMBINED if listed else DETAILS, times=None, skip=1)
    hosts = service(cloud, retry=1)
    with pytest.raises(PartialResult) as caught:
        hosts.query_devices_by_filter_combined.export(path, limit=20) if listed else hosts.export_devices(
            path, limit=20, workers=1
        )
    assert isinstance(caught.value.__cause__, ServerError)
    assert path.read_text() == "before"
    assert [one.name for one in tmp_path.iterdir() if one.name.startswith(".")] == []


def test_an_export_resumes_from_a_cursor(tmp_path):
    cloud = cloud_of(50)
    hosts, file = service(cloud), io.BytesIO()
    first = hosts.query_devices_by_filter_combined.records(most=20)
    wanted = [*first]
    hosts.query_devices_by_filter_combined.export(file, cursor=first.cursor, most=None)
    rest = [json.loads(line) for line in file.getvalue().splitlines()]
    assert wanted + rest == [*hosts.query_devices_by_filter_combined.records()]


def test_csv_has_the_columns_and_the_cells_of_the_command_line(tmp_path):
    record = {
        "device_id": "a",
        "hostname": "=cmd()",
        "tags": ["x", "y"],
        "policies": [{"id": "é\ud800"}],
        "agent": {"n": 1},
    }
    page = {"meta": {"pagination": {"total": 1}}, "resources": [record]}
    hosts = Hosts(access_token="T", transport=Script(answer(200, page)))
    path = tmp_path / "hosts.csv"
    hosts.query_devices_by_filter_combined.export(path, columns=["hostname", "tags", "policies", "agent.n", "lost"])
    with path.open(encoding="utf-8", newline="") as file:
        head, row = csv.reader(file)
    assert head == ["hostname", "tags", "policies", "agent.n", "lost"]
    assert row == ["'=cmd()", '["x", "y"]', '[{"id": "é\\ud800"}]', "1", ""]
    hosts.query_devices_by_filter_combined.export(path)
    with path.open(encoding="utf-8", newline="") as file:
        (named,) = csv.DictReader(file)
    assert (named["device_id"], named["last_seen"]) == ("a", "")
    cloud, file = cloud_of(2), io.BytesIO()
    service(cloud).query_devices_by_filter.export(file, format="csv")
    assert file.getvalue().decode().splitlines() == ["device_id", *everything(cloud)]


def test_parquet_has_the_types_of_the_model(tmp_path):
    from pyarrow import parquet

    cloud = cloud_of(30)
    path = tmp_path / "hosts.parquet"
    report = service(cloud).export_devices(path, columns="device_id,last_seen,tags")
    table = parquet.read_table(path)
    assert report == Exported(30, path.stat().st_size, path, [], None)
    assert [str(kind) for kind in table.schema.types] == ["string", "timestamp[us, tz=UTC]", "list<element: string>"]
    wanted = [record["device_id"] for record in service(cloud).iter_devices()]
    assert table.column("device_id").to_pylist() == wanted
    file = io.BytesIO()
    service(cloud).query_devices_by_filter_combined.export(file, format="parquet", columns="device_id")
    file.seek(0)
    assert parquet.read_table(file).column("device_id").to_pylist() == wanted


WRONG = {
    "a text file": (lambda path: {"target": io.StringIO()}, TypeError, "opened for bytes"),
    "a number": (lambda path: {"target": 5}, TypeError, "not int"),
    "a folder": (lambda path: {"target": path}, FileNotFoundError, "existing folder"),
    "no folder": (lambda path: {"target": path / "no" / "x.csv"}, FileNotFoundError, "existing folder"),
    "format": (lambda path: {"format": "xml"}, PayloadValidationError, "jsonl, csv, parquet"),
    "columns of lines": (lambda path: {"columns": "a"}, PayloadValidationError, "whole records"),
    "no columns": (lambda path: {"columns": [], "format": "csv"}, PayloadValidationError, "at least one"),
    "processes": (lambda path: {"processes": 0}, PayloadValidationError, "1 or more"),
    "half a process": (lambda path: {"processes": 1.5}, TypeError, "whole number"),
    "many and hidden": (lambda path: {"processes": 2, "hidden": True}, PayloadValidationError, "hidden or fields"),
    "many and a transport": (lambda path: {"processes": 2}, PayloadValidationError, "transport"),
    "a word": (lambda path: {"lmit": 5}, TypeError, "lmit"),
    "raw": (lambda path: {"raw": True}, TypeError, "raw"),
}


@each("wrong", [*WRONG])
def test_wrong_arguments_are_refused_before_anything_is_sent(wrong, tmp_path):
    given, kind, words = WRONG[wrong]
    script = Script()
    hosts = Hosts(**CREDS, transport=script, lazy_login=True)
    with pytest.raises(kind, match=words):
        _exported(hosts, given(tmp_path), tmp_path)
    assert script.sent == []
    assert [*tmp_path.iterdir()] == []


def _exported(hosts, given, path):
    target = given.pop("target", path / "x.jsonl")
    hosts.export_devices(target, **given)


def test_records_without_a_model_need_columns(tmp_path):
    page = {"meta": {}, "resources": [{"id": "a", "n": 1}]}
    hosts = Hosts(access_token="T", transport=Script(answer(200, page)))
    with pytest.raises(PayloadValidationError, match="columns must be given"):
        hosts.override.export(tmp_path / "x.csv", "GET", "/x/v1")
    hosts.override.export(tmp_path / "x.csv", "GET", "/x/v1", columns=["n"])
    assert (tmp_path / "x.csv").read_text() == "n\n1\n"
    hosts.override.export(tmp_path / "x.jsonl", "GET", "/x/v1")
    assert json.loads((tmp_path / "x.jsonl").read_bytes()) == {"id": "a", "n": 1}


def test_a_new_file_of_records_with_secrets_is_private():
    assert Target(os.devnull, None, private=True).mode == 0o600
    assert "value" in InstallationTokens.tokens_read.operation.secret


def test_a_file_that_takes_only_a_part_of_the_bytes_gets_all_of_them():
    class Slow(io.RawIOBase):
        def __init__(self):
            self.got = b""

        def write(self, content):
            self.got += bytes(content[:7])
            return min(7, len(content))

    cloud, slow = cloud_of(3), Slow()
    report = service(cloud).export_devices(slow)
    assert report.bytes == len(slow.got)
    assert [json.loads(line)["device_id"] for line in slow.got.splitlines()] == everything(cloud)
