"""Large envelopes are decoded while they arrive, with the value that json has for the whole body."""

from __future__ import annotations

import gc
import gzip
import json
import tracemalloc
import zlib
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic_core import from_json

from falconlite import Hosts, Retry
from falconlite.http.messages import Response
from falconlite.results import arriving
from falconlite.results.arriving import Arriving
from falconlite.results.result import Result
from falconlite.transport.receiving import LARGE, Damaged, received
from tests.doubles import JSON, Script
from tests.raw import CLOSE, chunked, envelope, plain, raw, reaching
from tests.ways import WAYS

FIRST = 'x"},{"device_id":"'
HOSTILE = st.text(max_size=8) | st.sampled_from(
    [FIRST, '"],"errors":[', '"resources":[', "},{", "\ud800", "\\", "é", "["]
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | HOSTILE,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(HOSTILE, inner, max_size=3),
    max_leaves=6,
)
LIKE = st.fixed_dictionaries(
    {"device_id": HOSTILE, "nested": VALUES | st.lists(st.fixed_dictionaries({"device_id": VALUES}))}
)
RECORDS = st.one_of(*(st.lists(one, max_size=30) for one in (LIKE, HOSTILE, st.integers(), VALUES)))
MEMBERS = st.lists(
    st.tuples(st.sampled_from(["meta", "errors", "resources", "more"]), VALUES | RECORDS), max_size=4
).flatmap(lambda more: st.permutations([*more, ("resources", None)]))
"""Keys and values of an envelope, in any order, perhaps twice; None stands for the records."""


@st.composite
def bodies(draw):
    """Draw an envelope as its bytes, perhaps damaged, and where it is cut into pieces."""
    records, escaped = draw(RECORDS), draw(st.booleans())
    style = {"ensure_ascii": escaped, "separators": draw(st.sampled_from([None, (",", ":"), (" ,\n", "\t: ")]))}
    members = ((name, json.dumps(records if value is None else value, **style)) for name, value in draw(MEMBERS))
    text = f"{{{','.join(f'{json.dumps(name)}: {value}' for name, value in members)}}}"
    content = draw(
        st.sampled_from(["utf-8", "utf-8", "utf-8", "utf-8-sig", "utf-16"]).map(
            lambda code: text.encode(code, "surrogatepass")
        )
    )
    at = draw(st.integers(0, len(content)))
    damage = draw(st.sampled_from([None, None, b"", b"}", b",", b"\0", b"]", b"\xff"]))
    if damage is not None:
        content = content[:at] + damage + content[at + draw(st.integers(0, 1)) :]
    return content, sorted(draw(st.lists(st.integers(0, len(content)), max_size=12)))


def arrived(content, cuts=()):
    """Give a body in pieces; return the response of it."""
    decoding = Arriving()
    for start, end in zip([0, *cuts], [*cuts, len(content)], strict=True):
        decoding.give(content[start:end])
    whole, parts = decoding.end()
    return Response(200, JSON, whole, arrived=parts)


def of(function, *args):
    """Return the repr of what a function returns, since NaN equals nothing, or the kind of its error."""
    try:
        return repr(function(*args))
    except RecursionError:
        return RecursionError
    except ValueError:
        return ValueError


@pytest.mark.no_cover
@given(bodies(), st.sampled_from([None, from_json]))
def test_the_value_is_that_of_the_whole_body_however_it_is_cut(body, decoder):
    content, cuts = body
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(arriving, "SLICE", 40)
        patch.setattr(arriving, "decoder", lambda _: decoder)
        response = arrived(content, cuts)
    assert response.size == len(content)
    if response.arrived is None:
        assert response.content == content
    else:
        assert content.startswith(response.arrived.start[:40])
        assert of(response.arrived.value) == of(response.arrived.value) == of(json.loads, content)


LISTS = {
    "objects": [{"device_id": f"{n:032}", "more": {"device_id": n}} for n in range(9000)],
    "objects that hold such objects": [{"id": n, "groups": [{"id": m} for m in range(9)]} for n in range(3000)],
    "borders in values": [{"id": f'"}}, {{"id": {n}', "more": '"}, {"id": "'} for n in range(9000)],
    "lone surrogates": [{"id": "\ud800", "number": n} for n in range(9000)],
    "values that differ in kind": [{"id": n} if n % 3 else [n] for n in range(30000)],
    "str": [f"{n:032}" for n in range(12000)],
    "numbers": [*range(60000)],
    "one of great depth": [{"id": n} for n in range(40000)] + [json.loads("[" * 300 + "]" * 300)],
    "one of great length": [{"id": n} for n in range(9000)]
    + [{"id": "x" * 2_000_000}]
    + [{"id": n} for n in range(9000)],
}


@pytest.mark.parametrize("records", LISTS.values(), ids=LISTS.keys())
def test_only_the_end_is_left_when_all_has_come_and_the_work_is_in_proportion(records, monkeypatch):
    worked = []
    for name in ("records_in", "complete"):
        function = getattr(arriving, name)
        monkeypatch.setattr(
            arriving, name, lambda content, *more, call=function: worked.append(len(content)) or call(content, *more)
        )
    content = json.dumps({"meta": {}, "resources": records, "errors": []}).encode()
    found = arrived(content, range(65536, len(content), 65536)).arrived
    longest = max(len(json.dumps(record)) for record in records)
    assert len(found._rest) < 2 * arriving.SLICE + 2 * longest
    assert sum(worked) < 5 * len(content)
    assert found.value()["resources"] == records


HOSTILE_BODIES = {
    "an object without end": b'{"resources": [{"a": 1}, {"a": ' + b'{"a": 1}, {"a": ' * 100_000,
    "brackets": b'{"resources": [' + b"[" * 1_000_000,
    "a str without end": b'{"resources": ["' + b"a, " * 700_000,
    "heads": b'{"resources": {' + b'"resources": [' * 100_000,
    "commas": b'{"resources": [1' + b"," * 1_000_000,
    "no UTF-8": b'{"resources": [1, "' + b"\xff, " * 500_000,
}


@pytest.mark.parametrize("content", HOSTILE_BODIES.values(), ids=HOSTILE_BODIES.keys())
def test_a_hostile_body_takes_no_more_work_than_its_length(content, monkeypatch):
    worked = []
    for name in ("records_in", "complete", "_opens_records"):
        function = getattr(arriving, name)
        monkeypatch.setattr(
            arriving, name, lambda given, *more, call=function: worked.append(len(given)) or call(given, *more)
        )
    response = arrived(content, range(16384, len(content), 16384))
    assert sum(worked) < 6 * len(content)
    assert response.size == len(content)


ENVELOPES = {
    "good": {"meta": {"trace_id": "T"}},
    "errors beside records": {"meta": {}, "errors": [{"code": 404, "message": "no such host"}]},
    "errors that are no list": {"meta": {}, "errors": "partly"},
    "no meta": {"errors": []},
    "a meta that is no object": {"meta": 5},
}
RECORDS_OF_ANY = [{"id": n, "name": "é"} for n in range(20000)]


@pytest.mark.parametrize("tail", [b"", b"}", b"["], ids=["whole", "too long", "no JSON"])
@pytest.mark.parametrize("members", ENVELOPES.values(), ids=ENVELOPES.keys())
def test_the_result_is_that_of_a_body_that_was_read_whole(members, tail):
    content = json.dumps({**members, "resources": RECORDS_OF_ANY, "more": 1}).encode() + tail
    response = arrived(content, range(65536, len(content), 65536))
    assert response.arrived
    there, here = Hosts.query_devices_by_filter.operation, Response(200, JSON, content)
    found, expected = (Result.read(one, there) for one in (response, here))
    assert (found, found.unreadable, found.errors) == (expected, expected.unreadable, expected.errors)


def test_secrets_that_an_error_quotes_are_masked():
    token = "secret-token-of-the-call"
    body = {"meta": {}, "errors": [{"code": 1, "message": f"not for {token}"}], "resources": RECORDS_OF_ANY}
    content = json.dumps(body).encode()
    answers = Script(arrived(content, range(65536, len(content), 65536)))
    result = Hosts(access_token=token, transport=answers).query_devices_by_filter()
    assert token not in repr(result)
    assert result.resources == RECORDS_OF_ANY
    assert "not for" in result.errors[0]["message"]


SENT = json.dumps({"meta": {}, "resources": LISTS["objects"], "errors": []}).encode()
GZIP = b"Content-Type: application/json\r\nContent-Encoding: gzip\r\n"


def members(content):
    """Compress a body as two members, with padding behind them."""
    half = len(content) // 2
    return gzip.compress(content[:half], 1, mtime=0) + gzip.compress(content[half:], 1, mtime=0) + b"\0" * 70000


FRAMINGS = {
    "a length": lambda body: plain(body),
    "chunks": lambda body: chunked(*(body[at : at + 10000] for at in range(0, len(body), 10000))),
    "gzip": lambda body: plain(members(body), more=GZIP),
    "gzip, and more behind it": lambda body: plain(members(body) + b"more", more=GZIP),
}
WARM = plain(envelope("warm"))


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("framed", FRAMINGS.values(), ids=FRAMINGS.keys())
def test_an_answer_that_breaks_off_is_sent_again_and_nothing_of_it_is_kept(framed, way, monkeypatch):
    made = []

    class Seen(Arriving):
        def end(self):
            made.append(super().end()[1])
            return b"", made[-1]

    monkeypatch.setattr(arriving, "Arriving", Seen)
    answer = framed(SENT)
    broken = framed(SENT.replace(b"device_id", b"former_id"))[: len(answer) - 70_100]
    script = [[WARM], [broken, CLOSE], [answer]]
    with raw(lambda _: script.pop(0)) as server, reaching(server, way, retry=Retry(attempts=2, base=0)) as auth:
        hosts = Hosts(auth_object=auth)
        hosts.query_devices_by_filter()
        result = hosts.query_devices_by_filter()
        hosts.auth_object.connection.transport.close()
    assert result["body"] == json.loads(SENT)
    assert result.attempts == 2
    assert [type(one) for one in made] == [arriving.Arrived]


PACKED = gzip.compress(SENT)
DAMAGED = {
    "the second member ends early": members(SENT)[:-70_100],
    "the sum is missing": PACKED[:-4],
    "damage in the middle": PACKED[: len(PACKED) // 2] + bytes(100) + PACKED[len(PACKED) // 2 :],
    "no gzip": b"no gzip" * 9000,
}


@pytest.mark.parametrize("content", DAMAGED.values(), ids=DAMAGED.keys())
def test_damaged_gzip_is_an_error(content):
    with pytest.raises(Damaged):
        received(BytesIO(content).read, 200, JSON | {"Content-Encoding": "gzip"}, enveloped=True)


@pytest.mark.parametrize("packed", [False, True])
def test_neither_the_body_nor_its_compressed_form_is_held(packed):
    records = [{"device_id": f"{n:032}", "status": "normal", "noise": zlib.crc32(b"%d" % n)} for n in range(20000)]
    content = json.dumps({"meta": {}, "resources": records, "errors": []}).encode()
    headers = dict(JSON)
    if packed:
        content, headers["Content-Encoding"] = gzip.compress(content, 1), "gzip"
    read = BytesIO(content).read
    received(BytesIO(content).read, 200, headers, enveloped=True)  # fills the cache of str values
    del records
    tracemalloc.start()
    try:
        parts = received(read, 200, headers, enveloped=True)
        kept, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert parts[1]
    assert most - kept < 8 * arriving.SLICE < parts[1].size


@pytest.mark.parametrize("on", [True, False])
def test_garbage_collection_is_as_it_was_also_after_an_error(on, monkeypatch):
    seen = []
    before = gc.isenabled()

    def read(_most):
        seen.append(gc.isenabled())
        if len(seen) > 3:
            monkeypatch.setattr(arriving, "monotonic", lambda: float("inf"))
        if len(seen) > 5:
            raise ConnectionError
        return b" " * 9

    try:
        (gc.enable if on else gc.disable)()
        with pytest.raises(ConnectionError):
            received(read, 200, JSON, enveloped=True)
        assert gc.isenabled() is on
    finally:
        (gc.enable if before else gc.disable)()
    assert seen == [False] * 4 + [on] * 2


@pytest.mark.parametrize(
    ("status", "headers", "enveloped"),
    [
        (200, {}, False),
        (206, {}, True),
        (400, {}, True),
        (200, {"Content-Length": str(LARGE - 1)}, True),
        (200, {"Content-Type": "text/plain"}, True),
        (200, {"Content-Encoding": "deflate"}, True),
    ],
)
def test_other_answers_are_read_whole(status, headers, enveloped):
    content = zlib.compress(SENT) if "Content-Encoding" in headers else SENT
    found = received(BytesIO(content).read, status, JSON | headers, enveloped=enveloped)
    assert found == (SENT, None)
