"""Events as JSON, XML and CSV: what is written is read again by other readers."""

from __future__ import annotations

import csv
import io
import json
from xml.etree import ElementTree as ET

import pytest

from falconlite import IngestPayload
from falconlite.errors import PayloadValidationError
from tests.cases import each

VALUES = {"name": "a <b> & 'c' [d], \"e\"", "lines": "one\ntwo\r\n", "number": 7, "none": None, "deep": {"x": [1, "é"]}}


def test_each_value_is_found_in_the_xml_unchanged_and_on_one_line():
    made = IngestPayload("host", 12, "seconds", fields={"tag": "t", "other": "o"}, **VALUES)
    text = made.to_xml()
    assert "\n" not in text
    event, fields = ET.fromstring(f"<all>{text}</all>")
    found = {element.tag: element.text for element in event}
    assert found.pop("deep") == json.dumps(VALUES["deep"])
    wanted = {"host": "host", "timestamp": "12", "timeunit": "seconds", "number": "7", "none": None}
    assert found == wanted | {name: VALUES[name] for name in ("name", "lines")}
    assert {element.tag: element.text for element in fields} == {"tag": "t", "other": "o"}
    assert made.to_xml(raw=True) == text.partition("<fields>")[0]
    assert f"<event>{made.to_xml(nowrap=True)}</event>" == made.to_xml(raw=True)


def test_each_value_is_found_in_the_csv_unchanged():
    rows = list(csv.DictReader(io.StringIO(IngestPayload("host", 12, **VALUES).to_csv(), newline="")))
    assert [row["name"] for row in rows] == [VALUES["name"]]
    assert rows[0]["lines"] == VALUES["lines"]
    assert json.loads(rows[0]["deep"]) == VALUES["deep"]
    assert (rows[0]["none"], rows[0]["number"], rows[0]["timeunit"]) == ("", "7", "nanoseconds")


@each(
    "make, why",
    [
        (lambda: IngestPayload(timeunit="hours"), "timeunit must be one of seconds, milliseconds, nanoseconds"),
        (lambda: IngestPayload(custom=["a"]), "custom must be a dict, not list"),
        (lambda: IngestPayload(fields="a"), "fields must be a dict, not str"),
        (lambda: IngestPayload(**{"a b": 1}).to_xml(), "'a b' cannot be the name of an XML element"),
        (lambda: IngestPayload(a="\x00").to_xml(), "a holds a character that XML does not allow"),
    ],
)
def test_a_value_that_cannot_be_sent_is_an_error_that_names_it(make, why):
    with pytest.raises(PayloadValidationError, match=f"{why}.*; nothing was sent"):
        make()


def test_a_payload_of_its_own_unit_keeps_it_and_is_not_changed_by_another():
    made = IngestPayload(timestamp=5, a=1)
    assert made.in_unit("seconds").to_json()["event"] == {
        "host": None,
        "timestamp": 5,
        "timeunit": "seconds",
        "a": 1,
    }
    assert made.to_json()["event"]["timeunit"] == "nanoseconds"
    made.timeunit = "milliseconds"
    assert made.in_unit("seconds").to_json()["event"]["timeunit"] == "milliseconds"
    assert IngestPayload(timestamp=0).timestamp == 0


def test_two_payloads_share_no_dict():
    one, other, given = IngestPayload(), IngestPayload(), {"a": 1}
    one.fields["x"] = one.custom["y"] = IngestPayload(custom=given).custom["z"] = 1
    assert (other.fields, other.custom, given) == ({}, {}, {"a": 1})
