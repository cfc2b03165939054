"""Records as JSON bytes: what was sent comes out, with msgspec and without it, and nothing else does."""

from __future__ import annotations

import json

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from falconlite import Hosts
from falconlite.http.messages import Response
from falconlite.results import raw
from falconlite.results.raw import RawReader, content_of
from falconlite.results.result import PythonicResult
from tests.cases import each

LISTED = Hosts.query_devices_by_filter_combined.operation
DEEP = 900
"""Levels of nesting that json reads on every version of Python."""

BOM = "\ufeff".encode()
OBJECTS = {
    "one": [b'{"device_id": "a"}'],
    "three": [b'{"device_id":"a"}', b'{"device_id":"b","n":1}', b'{"x":[],"device_id":"c"}'],
    "none": [],
    "braces in a str": [b'{"device_id": "a", "x": "}],{[\\"}"}', b'{"device_id": "b", "]": "[", "}": "{"}'],
    "escaped quotes": [rb'{"device_id": "\"a\\", "x": "\\\""}', rb'{"device_id": "b\\\\"}'],
    "escapes": [rb'{"device_id": "\u0061\n\/", "x": "\u003c\ud83d\ude00"}'],
    "escaped key": [rb'{"\u0064evice_id": "a"}'],
    "unicode": ['{"device_id": "é😀\u2028\u2029", "ключ": "値"}'.encode()],
    "nested": [b'{"device_id": "a", "x": [[], [{"y": [{}]}, 1.5e-7, null, true]]}'],
    "key further down": [
        b'{"x": {"device_id": "no"}, "device_id": "a"}',
        b'{"y": [{"device_id": 5}], "device_id": "b"}',
    ],
    "key twice": [b'{"device_id": "no", "device_id": "a"}'],
    "key twice, without spaces": [b'{"device_id":"no","device_id":"a"}', rb'{"device_id":"no","\u0064evice_id":"b"}'],
    "key first, and again inside": [b'{"device_id":"a","x":{"device_id":"no"}}', b'{"device_id":"b\xc3\xa9"}'],
    "key first, with more than letters": [rb'{"device_id":"a\"b"}', b'{"device_id":"b c"}', b'{"device_id":""}'],
    "key of no str": [b'{"device_id": 5}', b'{"device_id": null}', b'{"device_id": ["a"]}', b"{}"],
    "spaces": [b'{ \n\t"device_id"\r\n : "a" , "x" : [ 1 , 2 ] }', b'{\n  "device_id": "b"\n}'],
    "long number": [b'{"device_id": "a", "x": ' + b"9" * 5000 + b"}"],
    "numbers": [b'{"device_id": "a", "x": [-0, 0.10, 1E+9, 123456789012345678901234567890, 1e999]}'],
    "not a number": [b'{"device_id": "a", "x": [NaN, -Infinity]}'],
    "half a pair": [rb'{"device_id": "a\ud800", "x": "\udc00"}'],
    "half a pair in UTF-8": [b'{"device_id": "a", "x": "\xed\xa0\x80"}'],
    "deep": [b'{"device_id": "a", "x": ' + b"[" * DEEP + b"]" * DEEP + b"}"],
    "IDs": [b'"a"', rb'"\u0062"', '"é"'.encode()],
    "mixed": [b'{"device_id": "a"}', b'"b"'],
}
BODIES = {
    "plain": b'{"meta": {"pagination": {"total": 7}}, "resources": [%s], "errors": []}',
    "turned": b'{"errors":null,"resources":[ %s\n],"meta":{}}\n ',
    "alone": b'{"resources":[%s]}',
    "twice": b'{"resources": [{"device_id": "no"}], "meta": {}, "resources": [%s]}',
    "more fields": b'{"meta": {}, "next": ["a"], "resources": [%s], "x": {"resources": [1]}}',
    "marked": BOM + b'{"meta": {}, "resources": [%s]}',
}
REFUSED = {
    "cut": b'{"meta": {}, "resources": [{"device_id": "a"}',
    "cut in a str": b'{"meta": {}, "resources": [{"device_id": "a',
    "no UTF-8": b'{"meta": {}, "resources": [{"device_id": "a", "x": "\xff"}]}',
    "no UTF-8 in a name": b'{"meta": {}, "resources": [{"device_id": "a", "\xc3": 1}]}',
    "bare line break": b'{"meta": {}, "resources": [{"device_id": "a\n"}]}',
    "wrong escape": b'{"meta": {}, "resources": [{"device_id": "a", "x": "\\q"}]}',
    "wrong number": b'{"meta": {}, "resources": [{"device_id": "a", "x": 01}]}',
    "comma at the end": b'{"meta": {}, "resources": [{"device_id": "a"},]}',
    "no comma": b'{"meta": {}, "resources": [{"device_id": "a"} {"device_id": "b"}]}',
    "no colon": b'{"meta": {}, "resources": [{"device_id" "a"}]}',
    "name of no str": b'{"meta": {}, "resources": [{1: 2}]}',
    "single quotes": b"{'meta': {}, 'resources': []}",
    "more after it": b'{"meta": {}, "resources": []}{}',
    "two documents": b'{"meta": {}, "resources": []}\n{"meta": {}, "resources": []}',
    "too deep": b'{"meta": {}, "resources": [{"device_id": ' + b"[" * 100_000 + b"]" * 100_000 + b"}]}",
    "empty": b"",
    "page": b"<html><body>Sign in</body></html>",
    "a list": b'[{"device_id": "a"}]',
    "no envelope": b'{"device_id": "a"}',
    "an object of records": b'{"meta": {}, "resources": {"a": {"device_id": "a"}}}',
    "wrong meta": b'{"meta": [], "resources": []}',
}


def without_msgspec(patch):
    patch.setattr(raw, "_decoders", lambda *_: None)


WAYS = {"msgspec": lambda _: None, "json": without_msgspec}


def answer(content, status=200):
    return Response(status, {"Content-Type": "application/json"}, content)


def read(content, status=200):
    return RawReader(("device_id",)).read(answer(content, status), LISTED)


@each(("records", "body", "way"), [(o, b, w) for o in OBJECTS for b in BODIES for w in WAYS])
def test_each_record_has_the_bytes_that_were_sent(records, body, way, monkeypatch):
    WAYS[way](monkeypatch)
    sent = OBJECTS[records]
    result = read(BODIES[body] % b" ,\n".join(sent))
    found = result.resources
    assert [content_of(record) for record in found] == sent
    for record, content in zip(found, sent, strict=True):
        known = json.loads(content.replace(b"9" * 5000, b"9"))
        key = known if isinstance(known, str) else known.get("device_id")
        assert not isinstance(key, str) or key == (record if isinstance(record, str) else record["device_id"])
    assert result.status_code == 200
    assert result.total == (7 if body == "plain" else 0)
    assert result.raw.get("next") == (["a"] if body == "more fields" else None)


def test_msgspec_reads_what_the_api_sends():
    """Without this, all of the tests above could pass by the way without msgspec."""
    for records in ("three", "escapes", "unicode", "key twice", "spaces", "numbers", "IDs", "none"):
        content = BODIES["plain"] % b",".join(OBJECTS[records])
        assert len(raw.split_fast(content, "resources", ("device_id",))["resources"]) == len(OBJECTS[records])


@each(("content", "way"), [(c, w) for c in REFUSED for w in WAYS])
def test_what_is_no_good_envelope_is_refused_with_the_same_words(content, way, monkeypatch):
    WAYS[way](monkeypatch)
    assert read(REFUSED[content]) == PythonicResult.read(answer(REFUSED[content]), LISTED)
    assert read(REFUSED[content]).unreadable


@each("way", [*WAYS])
@each("value", [b"5", b"null", b"[1]", b"true", b"1.5"])
def test_a_record_that_is_neither_object_nor_str_is_decoded_to_be_refused(value, way, monkeypatch):
    WAYS[way](monkeypatch)
    assert read(BODIES["plain"] % value).resources == [json.loads(value)]
    assert read(b'{"meta": {}, "resources": null}').resources == []


@each("way", [*WAYS])
@each("status", [200, 404, 500])
def test_the_answer_of_an_error_has_whole_records(status, way, monkeypatch):
    WAYS[way](monkeypatch)
    content = b'{"meta": {}, "resources": [{"device_id": "a", "x": 1}], "errors": [{"code": 404, "message": "gone"}]}'
    result = read(content, status)
    assert result.resources == [{"device_id": "a", "x": 1}]
    assert content_of(result.resources[0]) == b'{"device_id": "a", "x": 1}'
    assert result.errors == [{"code": 404, "message": "gone"}]


TEXT = st.text(max_size=6) | st.sampled_from(["device_id", "}", '"', "\\", "]", "\u2028", "é", "\ud800"])
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | TEXT,
    lambda inside: st.lists(inside, max_size=3) | st.dictionaries(TEXT, inside, max_size=3),
    max_leaves=8,
)
RECORDS = st.lists(st.dictionaries(TEXT, VALUES, max_size=4) | TEXT, max_size=4)
STYLES = st.fixed_dictionaries(
    {
        "ensure_ascii": st.booleans(),
        "indent": st.sampled_from([None, 1]),
        "separators": st.sampled_from([None, (",", ":")]),
    }
)
SPACES = st.text(" \t\r\n", max_size=2).map(str.encode)
QUICKLY = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@each("way", [*WAYS])
@QUICKLY
@given(records=RECORDS, style=STYLES, space=SPACES)
def test_what_was_sent_is_what_comes_out(way, records, style, space, monkeypatch):
    WAYS[way](monkeypatch)
    sent = [json.dumps(record, **style).encode("utf-8", "surrogatepass") for record in records]
    found = read(BODIES["plain"] % (space + (space + b"," + space).join(sent) + space)).resources
    assert [content_of(record) for record in found] == sent
    keys = [record if isinstance(record, str) else record.get("device_id") for record in found]
    wanted = [record if isinstance(record, str) else record.get("device_id") for record in records]
    assert [key for key in keys if isinstance(key, str)] == [key for key in wanted if isinstance(key, str)]


@QUICKLY
@given(
    records=RECORDS,
    at=st.integers(0, 400),
    cut=st.integers(0, 3),
    put=st.binary(max_size=2) | st.sampled_from([b'"', b"}", b",", b"\\"]),
)
def test_a_damaged_answer_is_refused_if_json_refuses_it(records, at, cut, put):
    content = BODIES["plain"] % json.dumps(records)[1:-1].encode()
    damaged = content[:at] + put + content[at + cut :]
    wanted = PythonicResult.read(answer(damaged), LISTED)
    found = read(damaged)
    assert found.unreadable == wanted.unreadable
    if not found.unreadable:
        assert found.errors == wanted.errors
        shown = [json.loads(content_of(one)) if hasattr(one, "content") else one for one in found.resources]
        assert repr(shown) == repr([*wanted.resources])  # by repr, since NaN is not equal to itself


def test_the_bytes_of_another_encoding_are_utf_8():
    content = (BODIES["plain"] % '{"device_id": "é"}'.encode()).decode().encode("utf-16")
    assert content_of(read(content).resources[0]) == '{"device_id": "é"}'.encode()


def test_fewer_fields_keep_their_bytes():
    record = read(BODIES["alone"] % rb'{"x": 1.50, "device_id" : "\u0061", "y": [ 1], "x": 2.0}').resources[0]
    kept = raw.fewer(record, {"x", "device_id"})
    assert content_of(kept) == rb'{"x": 2.0, "device_id": "\u0061"}'
    assert kept == {"device_id": "a"}


def test_lists_are_where_the_reader_looks_for_them():
    """The reader looks in a field of the envelope, or in the answer itself."""
    from tests.paging.test_every_list import lists

    for _, operation in lists():
        assert operation.answers in {"envelope", "list"}
        assert "." not in operation.records
