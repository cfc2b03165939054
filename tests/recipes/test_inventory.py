"""The recipe that writes all hosts to a CSV, JSON lines or Parquet file."""

from __future__ import annotations

import csv
import json
import weakref
from datetime import datetime, timedelta, timezone
from urllib.parse import parse_qs, urlsplit

import pytest
from pyarrow import parquet

from falconlite import Hosts
from falconlite.models.hosts import Device
from falconlite.paging import records
from falconlite.simulator import Cloud, Fault, VirtualClock
from tests.cases import each
from tests.recipes.conftest import FIELDS, HOSTS, START, Meanwhile, calls, made, seen

COMBINED, HIDDEN, DETAILS = (
    "/devices/combined/devices/v1",
    "/devices/combined/devices-hidden/v1",
    "/devices/entities/devices/v2",
)
ENDINGS = ["csv", "jsonl", "parquet"]
COLUMNS = ",".join(["device_id", *FIELDS])
NOW = datetime.fromtimestamp(START, timezone.utc)


@pytest.fixture
def recipe(load):
    return load("inventory")


@pytest.fixture(scope="module")
def truth(fleet):
    """All hosts of the fleet at this moment: last-seen times change with the clock."""
    found = records(made(Hosts, fleet).query_devices_by_filter_combined, fields=FIELDS)
    return {device["device_id"]: device for device in found}


@pytest.fixture
def cloud(reach):
    cloud = Cloud(hosts=300, alerts=0, children=0, clock=VirtualClock())
    reach(cloud)
    return cloud


@pytest.fixture
def export(recipe, tmp_path, capsys):
    """Run the recipe for a file with this ending; return the file and the output."""

    def export(ending, *arguments, status=0):
        path = tmp_path / f"hosts.{ending}"
        assert recipe.main([str(path), *arguments]) == status
        assert [each.name for each in tmp_path.iterdir() if each != path] == []
        return path, capsys.readouterr()

    return export


@pytest.fixture
def invent(cloud):
    """Make the API return these records instead of its own, once."""

    def invent(*devices):
        body = {"meta": {"pagination": {"total": len(devices)}}, "resources": list(devices), "errors": []}
        cloud.faults.add(Fault.status(200, body=body), route=COMBINED)

    return invent


def rows_of(path, encoding="utf-8"):
    with path.open(encoding=encoding, newline="") as file:
        return list(csv.DictReader(file, strict=True))


def lines_of(path):
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def table_of(path):
    return parquet.read_table(path).to_pylist()


def whole(cloud, service):
    return list(service(Hosts, cloud).iter_devices())


# All hosts


def test_a_csv_file_has_a_row_for_each_host(export, fleet, reach, truth):
    reach(fleet)
    before = len(calls(fleet))
    path, said = export("csv", "--columns", COLUMNS)
    assert calls(fleet)[before:] == [("GET", COMBINED)] * 3
    assert said.out == f"{HOSTS} hosts in {path}\n"
    expected = [{**device, "groups": json.dumps(device["groups"])} for device in truth.values()]
    assert rows_of(path) == [{name: device.get(name, "") for name in COLUMNS.split(",")} for device in expected]
    assert path.read_bytes().count(b"device_id") == 1


def test_a_parquet_file_has_a_row_for_each_host_and_moments_are_moments(export, fleet, reach, truth):
    reach(fleet)
    path, said = export("parquet", "--columns", COLUMNS)
    expected = [
        {name: device.get(name) for name in COLUMNS.split(",")} | {"last_seen": seen(device)}
        for device in truth.values()
    ]
    assert (table_of(path), said.err) == (expected, "")
    kinds = {field.name: str(field.type) for field in parquet.read_schema(path)}
    assert (kinds["last_seen"], kinds["hostname"]) == ("timestamp[us, tz=UTC]", "string")
    assert kinds["groups"].startswith("list<")
    assert parquet.ParquetFile(path).num_row_groups == 2


def test_a_jsonl_file_has_whole_records(export, cloud, service):
    path, _ = export("jsonl")
    assert lines_of(path) == whole(cloud, service)


def test_it_runs_as_a_program(run, fleet, truth, tmp_path):
    said = run("inventory", "hosts.jsonl", "--columns", COLUMNS, cloud=fleet)
    assert (said.returncode, said.stdout, said.stderr) == (0, f"{HOSTS} hosts in hosts.jsonl\n", "")
    names = COLUMNS.split(",")
    expected = [{name: device[name] for name in names if name in device} for device in truth.values()]
    assert lines_of(tmp_path / "hosts.jsonl") == expected
    assert [path.name for path in tmp_path.iterdir()] == ["hosts.jsonl"]


@pytest.mark.parametrize("ending", ["csv", "parquet"])
def test_the_usual_columns_are_there_unless_others_are_named(recipe, export, cloud, service, ending):
    path, _ = export(ending)
    rows = rows_of(path) if ending == "csv" else table_of(path)
    assert [row["device_id"] for row in rows] == [device["device_id"] for device in whole(cloud, service)]
    assert tuple(rows[0]) == recipe.COLUMNS
    assert set(recipe.COLUMNS) <= set(Device.model_fields)


@pytest.mark.parametrize("ending", ENDINGS)
def test_no_hosts_are_a_whole_file_too(export, reach, ending):
    reach(Cloud(hosts=0, alerts=0, children=0, clock=VirtualClock()))
    path, said = export(ending, "--columns", "hostname,tags")
    assert said.out.startswith("0 hosts")
    if ending == "parquet":
        table = parquet.read_table(path)
        assert (table.num_rows, table.column_names) == (0, ["hostname", "tags"])
    else:
        assert path.read_bytes() == (b"hostname,tags\r\n" if ending == "csv" else b"")


def test_capitals_in_the_ending_are_the_same(export, cloud):
    path, _ = export("CSV", "--columns", "hostname")
    assert len(rows_of(path)) == 300 == len(cloud._tenants[cloud.cid].devices)


# Filters


def test_a_filter_narrows_it(export, cloud, service):
    path, _ = export("jsonl", "--filter", "platform_name:'Mac',platform_name:'Linux'", "--since", "2020-01-01")
    expected = [device for device in whole(cloud, service) if device["platform_name"] in {"Mac", "Linux"}]
    assert lines_of(path) == expected


@pytest.mark.parametrize("given", ["1d", "24h", "2025-12-31", "2025-12-31T01:00:00+01:00", "2025-12-31T00:00:00Z"])
def test_since_takes_what_changed(export, cloud, service, given):
    path, _ = export("jsonl", "--since", given)
    expected = [
        device
        for device in whole(cloud, service)
        if seen({"last_seen": device["modified_timestamp"]}) >= NOW - timedelta(days=1)
    ]
    assert 0 < len(expected) < 300
    assert lines_of(path) == expected


def test_relative_times_are_reckoned_by_the_api(export, cloud):
    export("csv", "--since", "12h")
    asked = next(call for call in cloud.requests if urlsplit(call.target).path == COMBINED)
    assert parse_qs(urlsplit(asked.target).query)["filter"] == ["modified_timestamp:>='now-12h'"]


def test_hidden_hosts_are_to_be_had_instead(export, cloud, service):
    ids = [device["device_id"] for device in whole(cloud, service)[:3]]
    service(Hosts, cloud).perform_action(action_name="hide_host", ids=ids)
    path, _ = export("csv", "--hidden")
    assert [row["device_id"] for row in rows_of(path)] == ids
    path, _ = export("csv")
    assert len(rows_of(path)) == 297


# Cells

CELLS = {
    "a formula": ("=1+1", "'=1+1"),
    "a call": ("@SUM(A1)", "'@SUM(A1)"),
    "plus": ("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"),
    "minus": ("-1+1", "'-1+1"),
    "a tab": ("\t=1", "'\t=1"),
    "a carriage return": ("\r=1", "'\r=1"),
    "a line feed": ("\n=1", "'\n=1"),
    "a wide sign": ("\uff1d1", "'\uff1d1"),
    "an offset, which is a number": ("-28800", "-28800"),
    "a part of a number": ("-1.5", "-1.5"),
    "two numbers": ("-1\n-2", "'-1\n-2"),
    "a number with a line end": ("-1\n", "'-1\n"),
    "a number of JSON": (-7, "-7"),
    "a sign within": ("a=1", "a=1"),
    "commas and quotes": ('a,"b";c', 'a,"b";c'),
    "lines": ("a\r\nb\rc\nd", "a\r\nb\rc\nd"),
    "another script": ("Zürich-東京-😀", "Zürich-東京-😀"),
    "half a pair": ("a\ud83db", "a\\ud83db"),
    "nothing": (None, ""),
    "an empty text": ("", ""),
    "a list": (["a", "=b"], '["a", "=b"]'),
    "an object": ({"a": {"b": None}}, '{"a": {"b": null}}'),
    "truth": (True, "true"),
}


@each(("value", "expected"), CELLS.values(), ids=CELLS)
def test_a_cell_is_what_it_should_be_for_a_spreadsheet(recipe, tmp_path, value, expected):
    path = tmp_path / "a.csv"
    devices = [{"hostname": value, "site_name": "x"}, {"site_name": "y"}]
    assert recipe.to_csv(path, devices, recipe.Table(["hostname", "site_name"])) == 2
    assert rows_of(path) == [{"hostname": expected, "site_name": "x"}, {"hostname": "", "site_name": "y"}]


def test_what_somebody_called_a_machine_does_not_run_in_a_spreadsheet(export, invent):
    invent({"device_id": "a", "hostname": '=HYPERLINK("http://x.example","y")', "tags": ["=1"]})
    path, _ = export("csv", "--columns", "hostname,tags")
    assert path.read_bytes() == b'hostname,tags\r\n"\'=HYPERLINK(""http://x.example"",""y"")","[""=1""]"\r\n'


def test_excel_is_told_of_utf_8_if_wanted(export, invent):
    for option, begin in (([], b"hostname\r\n"), (["--bom"], b"\xef\xbb\xbfhostname\r\n")):
        invent({"device_id": "a", "hostname": "Zürich"})
        path, _ = export("csv", "--columns", "hostname", *option)
        assert path.read_bytes() == begin + "Zürich\r\n".encode()


def test_a_line_is_what_the_api_sent(recipe, tmp_path):
    device = {"device_id": "a", "hostname": '=1\n\u2028\ud83d"é', "x": [1.5, None, {"y": True}]}
    assert recipe.to_jsonl(tmp_path / "a.jsonl", [device], recipe.Table([])) == 1
    text = (tmp_path / "a.jsonl").read_text(encoding="utf-8")
    assert len(text.splitlines()) == 1
    assert json.loads(text) == device


TYPED = {
    "parts of a second": ("last_seen", "2026-01-01T00:00:00.25Z", NOW + timedelta(seconds=0.25)),
    "nanoseconds": ("last_seen", "2026-01-01T00:00:00.123456789Z", NOW + timedelta(microseconds=123456)),
    "another zone": ("last_seen", "2026-01-01T02:00:00+02:00", NOW),
    "the first moment of Go": ("last_seen", "0001-01-01T00:00:00Z", datetime(1, 1, 1, tzinfo=timezone.utc)),
    "no moment": ("last_seen", None, None),
    "an empty moment": ("last_seen", "", None),
    "an empty list": ("tags", [], []),
    "no list": ("tags", None, None),
    "other things in a list": ("tags", ["a", 1, None, {"b": 2}], ["a", "1", None, '{"b": 2}']),
    "an object": ("device_policies", {"a": ["ü"]}, '{"a": ["ü"]}'),
    "a number": ("hostname", 7, "7"),
    "a formula, which is none here": ("hostname", "=1", "=1"),
    "half a pair": ("hostname", "\ud83d", "\\ud83d"),
}


@each(("name", "value", "expected"), TYPED.values(), ids=TYPED)
def test_a_value_of_parquet_is_typed_and_none_is_lost(recipe, tmp_path, name, value, expected):
    path = tmp_path / "a.parquet"
    assert recipe.to_parquet(path, [{name: value}, {}], recipe.Table([name])) == 2
    assert table_of(path) == [{name: expected}, {name: None}]


@pytest.mark.parametrize(("name", "value"), [("last_seen", "yesterday"), ("last_seen", 7), ("tags", "a"), ("ou", {})])
def test_what_does_not_fit_its_column_is_an_error_and_no_gap(export, invent, name, value):
    invent({"device_id": "b" * 32, name: value})
    _, said = export("parquet", "--columns", name, status=2)
    assert f"{name} of host {'b' * 32} is no" in said.err


def test_all_moments_and_lists_of_a_host_are_typed(recipe):
    kinds = Device.__annotations__
    assert {name for name, kind in kinds.items() if kind == "Timestamp"} == recipe.TIMES
    assert {name for name, kind in kinds.items() if kind == "Many[str]"} == recipe.LISTS


# Failures


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_file_that_is_not_whole_takes_nobodys_place(export, reach, tmp_path, ending):
    cloud = Cloud(hosts=5_100, alerts=0, children=0, clock=VirtualClock())
    reach(cloud)
    (tmp_path / f"hosts.{ending}").write_text("as it was")
    cloud.faults.add(Fault.status(403), route=COMBINED, skip=1)
    path, said = export(ending, "--columns", "hostname", status=2)
    assert path.read_text() == "as it was"
    assert (said.out, "5000 devices were read" in said.err) == ("", True)
    assert calls(cloud) == [("GET", COMBINED)] * 2
    path.unlink()
    cloud.faults.add(Fault.status(403), route=COMBINED, skip=1)
    path, _ = export(ending, "--columns", "hostname", status=2)
    assert not path.exists()


@pytest.mark.parametrize("error", [OSError("the disk is full"), KeyboardInterrupt(), MemoryError()])
def test_what_breaks_while_it_writes_leaves_nothing_behind(recipe, export, cloud, tmp_path, monkeypatch, error):
    path = tmp_path / "hosts.csv"
    path.write_text("as it was")

    def write(draft, devices, _):
        draft.write_text(next(iter(devices))["device_id"])
        assert path.read_text() == "as it was"
        raise error

    monkeypatch.setitem(recipe.FORMATS, ".csv", write)
    if isinstance(error, OSError):
        assert "the disk is full" in export("csv", status=2)[1].err
    else:
        with pytest.raises(type(error)):
            recipe.main([str(path)])
    assert [each.name for each in tmp_path.iterdir()] == ["hosts.csv"]
    assert path.read_text() == "as it was"


def test_what_can_be_tried_again_is(export, cloud, service):
    for fault in (Fault.rate_limited(30), Fault.status(503), Fault.expired_token(), Fault.cut_in_body()):
        cloud.faults.add(fault, route=COMBINED)
    path, _ = export("csv")
    assert [row["device_id"] for row in rows_of(path)] == [device["device_id"] for device in whole(cloud, service)]
    assert len(cloud.faults.happened) == 4


def test_hosts_that_go_meanwhile_are_told(export, cloud, reach, service):
    ids = [device["device_id"] for device in whole(cloud, service)]
    gone = service(Hosts, cloud)
    act = lambda: gone.perform_action(action_name="hide_host", ids=ids[:2])  # noqa: E731  # one line, used once
    reach(cloud, Meanwhile(cloud, DETAILS, act, verb="POST"))
    path, said = export("jsonl")
    assert [device["device_id"] for device in lines_of(path)] == ids[2:]
    assert (said.out.partition(" hosts")[0], said.err) == ("298", "inventory: 2 hosts vanished while they were read\n")


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (["hosts.txt"], "file must end in .csv, .jsonl, .parquet, not '.txt'"),
        (["hosts"], "file must end in"),
        (["nowhere/hosts.csv"], "an existing folder"),
        (["folder.csv"], "an existing folder"),
        (["a.csv", "--columns", "hostnme"], "did you mean hostname?"),
        (["a.csv", "--columns", ""], "'' is not a field"),
        (["a.csv", "--columns", "tags,tags"], "tags is given twice"),
        (["a.csv", "--since", "yesterday"], "2030-01-31 or"),
        (["a.csv", "--since", "2026-01-01T00:00:00"], "time zone"),
        (["a.csv", "--since", "2026-02-30"], "2030-01-31 or"),
        (["a.csv", "--filter", ""], "--filter"),
        (["a.jsonl", "--bom"], "--bom is for CSV"),
    ],
)
def test_what_cannot_work_is_told_before_anything_is_sent(recipe, cloud, tmp_path, monkeypatch, capsys, arguments, why):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "folder.csv").mkdir()
    with pytest.raises(SystemExit) as ended:
        recipe.main(arguments)
    assert ended.value.code == 2
    assert why in capsys.readouterr().err
    assert cloud.requests == []


def test_without_pyarrow_parquet_is_an_error_that_says_so(export, cloud, monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "pyarrow", None)
    assert "pyarrow" in export("parquet", status=2)[1].err
    export("csv")


# Memory


class Record(dict):
    """A dict that supports weak references."""

    __hash__ = object.__hash__  # type: ignore[assignment]  # dicts are not hashable


@pytest.mark.parametrize(("ending", "most"), [("csv", 2), ("jsonl", 2), ("parquet", 201)])
def test_few_hosts_are_in_memory(recipe, tmp_path, monkeypatch, ending, most):
    monkeypatch.setattr(recipe, "ROWS", 100)
    alive, peak = weakref.WeakSet(), 0

    def devices():
        nonlocal peak
        for number in range(1000):
            record = Record(device_id=str(number))
            alive.add(record)
            peak = max(peak, len(alive))
            yield record
            del record

    write = recipe.FORMATS[f".{ending}"]
    assert write(tmp_path / "file", devices(), recipe.Table(["device_id"])) == 1000
    assert 0 < peak <= most
