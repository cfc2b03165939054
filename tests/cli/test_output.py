"""Formats of the output: nothing is lost, and records cannot steer a terminal or run in a spreadsheet."""

import csv
import io
import json
import os
import re
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from falconlite.cli.output.output import Output
from falconlite.cli.output.printable import printable
from falconlite.cli.output.table import show
from falconlite.exporting.csv import cell
from tests.cases import each

RECORDS = [
    {"id": "a", "name": "plain", "tags": ["x", "y"], "nested": {"deep": {"id": 1}}, "on": True},
    {"id": "b", "name": "=cmd()", "tags": [], "nested": None, "on": False},
    {"id": "c", "name": "\x1b[31mred\x9b2J\u202egnp.exe\nline", "nested": {"deep": {}}},
    {"id": "d", "name": 'Zürich, "quoted"', "nested": {"deep": {"id": 2}}},
]
COLUMNS = ("id", "name", "tags", "nested.deep.id", "on")


def written(capsys, records=RECORDS, columns=COLUMNS, **options):
    count = Output(**options).records(iter(records), columns)
    return count, capsys.readouterr().out


@each(
    "format, read",
    [
        ("json", json.loads),
        ("jsonl", lambda out: [json.loads(line) for line in out.splitlines()]),
    ],
)
def test_json_has_the_whole_records(capsys, format, read):
    count, out = written(capsys, format=format)
    assert (count, read(out)) == (4, RECORDS)


@each("format, empty", [("json", "[]\n"), ("jsonl", ""), ("csv", "id\n"), ("table", "")])
def test_no_record_is_still_a_valid_output(capsys, format, empty):
    assert written(capsys, [], ("id",), format=format) == (0, empty)


def test_csv_has_a_cell_for_each_value_and_no_formula(capsys):
    _, out = written(capsys, format="csv")
    rows = list(csv.DictReader(io.StringIO(out)))
    assert [row["id"] for row in rows] == ["a", "b", "c", "d"]
    assert [json.loads(row["tags"]) if row["tags"] else None for row in rows] == [["x", "y"], [], None, None]
    assert [row["nested.deep.id"] for row in rows] == ["1", "", "", "2"]
    assert rows[1]["name"] == "'=cmd()"
    assert rows[2]["name"] == RECORDS[2]["name"]
    assert rows[3]["name"] == RECORDS[3]["name"]


@given(st.text() | st.integers() | st.floats(allow_nan=False) | st.lists(st.text()))
def test_a_cell_starts_no_formula(value):
    assert not cell(value).startswith(tuple("=+@\t\r\uff1d\uff0b\uff20"))
    assert not cell(value).startswith("-") or re.fullmatch(r"-[0-9]+(\.[0-9]+)?", cell(value))


def test_parquet_has_typed_columns(tmp_path):
    parquet = (
        pytest.importorskip("pyarrow.parquet") if sys.platform == "win32" else __import__("pyarrow.parquet").parquet
    )
    path = tmp_path / "x.parquet"
    Output(to=path).records(iter(RECORDS), COLUMNS)
    table = parquet.read_table(path)
    assert table.to_pylist() == [
        {"id": "a", "name": "plain", "tags": ["x", "y"], "nested.deep.id": 1, "on": True},
        {"id": "b", "name": "=cmd()", "tags": [], "nested.deep.id": None, "on": False},
        {"id": "c", "name": RECORDS[2]["name"], "tags": None, "nested.deep.id": None, "on": None},
        {"id": "d", "name": RECORDS[3]["name"], "tags": None, "nested.deep.id": 2, "on": None},
    ]


@given(st.text())
def test_printable_text_steers_no_terminal(text):
    shown = printable(text)
    assert not re.search("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u2028\u2029]", shown)


class Screen(io.StringIO):
    def isatty(self):
        return True


@each("width", [40, 80, 200])
def test_a_table_fits_the_terminal_and_loses_no_character(monkeypatch, capsys, width):
    monkeypatch.setenv("COLUMNS", str(width))
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm")
    records = [{"id": f"{n:032x}", "name": f"host-{n}", "text": "word " * 30, "last": "x" * 60} for n in range(3)]
    screen = Screen()
    show(records, ("id", "name", "text", "last"), screen)
    lines = re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", screen.getvalue()).splitlines()
    assert max(map(len, lines)) <= width
    heading = lines[0].split()
    left_out = capsys.readouterr().err
    assert heading == [
        name.upper() for name in ("id", "name", "text", "last") if name not in left_out.partition(": ")[2]
    ]
    if "TEXT" in heading:
        assert "".join(lines).count("word") == 3 * 30
    if width == 200:
        assert left_out == ""


def test_a_table_of_named_columns_shows_all_of_them(monkeypatch):
    monkeypatch.setenv("COLUMNS", "40")
    screen = Screen()
    show(RECORDS, ("id", "name", "tags", "on"), screen, fixed=True)
    assert re.findall(r"[A-Z_]{2,}", re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", screen.getvalue()).splitlines()[0]) == [
        "ID",
        "NAME",
        "TAGS",
        "ON",
    ]


@each(
    "query, expected",
    [
        ("[].id", '"a"\n"b"\n"c"\n"d"\n'),
        ("[?on].name | [0]", '"plain"\n'),
        ("length(@)", "4\n"),
        ("[0].nested.deep", '{"id": 1}\n'),
        ("[?id=='z']", ""),
    ],
)
def test_a_query_sees_the_list_of_all_records(capsys, query, expected):
    assert written(capsys, format="jsonl", query=query)[1] == expected


@each(
    "template, expected",
    [
        ("{id}:{nested.deep.id}", "a:1\nb:\nc:\nd:2\n"),
        ("{name:>9.5}|\\t{{{id}}}\\n", None),
        ("{id}\\0", "a\0b\0c\0d\0"),
    ],
)
def test_a_template_is_filled_for_each_record(capsys, template, expected):
    out = written(capsys, template=template)[1]
    assert out == expected if expected else out.splitlines()[0] == "    plain|\t{a}"


@each(
    "options, word",
    [
        ({"template": "{id!r}"}, "--template"),
        ({"template": "{id"}, "--template"),
        ({"template": "{}"}, "--template"),
        ({"query": "[?"}, "--query"),
        ({"format": "parquet"}, "--to"),
        ({"format": "template"}, "--template"),
        ({"format": "csv", "template": "{id}"}, "--output"),
    ],
)
def test_options_that_do_not_fit_are_refused_before_anything_is_sent(here, cloud, options, word):
    arguments = [part for name, value in options.items() for part in (f"--{name.replace('format', 'output')}", value)]
    ended = here("hosts", "list", *arguments)
    assert ended.status == 2
    assert ended.err.startswith("falconlite: ")
    assert word in ended.err.splitlines()[0]
    assert not cloud.requests


def test_a_file_keeps_its_content_if_the_command_fails(here, cloud, tmp_path):
    from falconlite.simulator import Fault

    path = tmp_path / "hosts.csv"
    path.write_text("before")
    cloud.faults.add(Fault.status(403), route="/devices/combined/devices/v1")
    cloud.faults.add(Fault.status(403), route="/devices/queries/devices-scroll/v1")
    assert here("hosts", "list", "--to", str(path)).status == 4
    assert path.read_text() == "before"
    assert not list(tmp_path.glob(".*draft"))
    cloud.faults.clear()
    assert here("hosts", "list", "--to", str(path), "--columns", "device_id").status == 0
    assert len(path.read_text().splitlines()) == 101


def test_secrets_are_masked_unless_they_are_asked_for(capsys):
    records = [
        {"client_secret": "abcdefgh", "client_id": "1", "deep": [{"password": "x", "token": "y1"}]},
        {"id": "t", "value": "AABBCC", "expires_timestamp": None, "label": "x"},
        {"id": "t", "value": "not a token"},
    ]
    _, out = written(capsys, records, format="jsonl")
    assert [json.loads(line) for line in out.splitlines()] == [
        {"client_secret": "REDACTED", "client_id": "1", "deep": [{"password": "REDACTED", "token": "REDACTED"}]},
        {"id": "t", "value": "REDACTED", "expires_timestamp": None, "label": "x"},
        {"id": "t", "value": "not a token"},
    ]
    assert [
        json.loads(line) for line in written(capsys, records, format="jsonl", show_secrets=True)[1].splitlines()
    ] == records


def test_a_template_on_a_terminal_lets_no_record_steer_it(monkeypatch):
    screen = Screen()
    monkeypatch.setattr(sys, "stdout", screen)
    Output(template="{name}\\t|").records(iter(RECORDS[2:3]), ("name",))
    assert screen.getvalue() == "\\x1b[31mred\\x9b2J\\u202egnp.exe line\t|\n"


def test_a_link_and_a_device_stay_what_they_are(tmp_path):
    target, link, pipe = tmp_path / "target.jsonl", tmp_path / "link.jsonl", tmp_path / "pipe"
    target.write_text("before")
    link.symlink_to(target)
    assert Output(to=link).records(iter(RECORDS), COLUMNS) == 4
    assert link.is_symlink()
    assert len(target.read_text().splitlines()) == 4
    os.mkfifo(pipe)
    reader = subprocess.Popen(["cat", str(pipe)], stdout=subprocess.PIPE, text=True)
    assert Output(to=pipe).records(iter(RECORDS), COLUMNS) == 4
    assert len(reader.communicate(timeout=10)[0].splitlines()) == 4
    assert not pipe.is_file()
