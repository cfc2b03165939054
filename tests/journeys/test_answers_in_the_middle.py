"""Broken and foreign answers in the middle of longer work: no record is lost or made up, and every write is reported.

The server knows the true records and which answer it broke. The tests compare results with that.
"""

from __future__ import annotations

import gzip
import json
from contextlib import contextmanager
from typing import Any

import pytest

from falconlite import FalconError, Hosts, InstallationTokens, PartialResult
from tests.cases import each
from tests.doubles import CREDS
from tests.raw import CLOSE, JSON, RESET, chunked, envelope, outcome, plain, raw, reaching
from tests.ways import CALLERS, DIRECT

PAGES = (("a1", "a2"), ("b1", "b2"), ("c1", "c2"))
EVERY = [f"{id:0>32}" for page in PAGES for id in page]
BATCHES = [EVERY[:2], EVERY[2:4], EVERY[4:]]
HTML = b"<!DOCTYPE html><html><body>Sign in</body></html>"


def typed(type: bytes) -> bytes:
    return b"Content-Type: " + type + b"\r\n" if type else b""


def typed_json(value: Any) -> Any:
    """Return an answer with this JSON, whatever was requested."""
    return lambda _good: [plain(json.dumps(value).encode())]


def body(content: bytes, type: bytes = b"application/json", status: bytes = b"200 OK") -> Any:
    return lambda _good: [plain(content, status, typed(type))]


def changed(**parts: Any) -> Any:
    """Return the good envelope with some parts changed."""
    return lambda good: [plain(json.dumps({**json.loads(good), **parts}).encode())]


def cut(wire: Any, back: int) -> Any:
    return lambda good: [wire(good)[:-back], CLOSE]


def half(good: bytes) -> list[Any]:
    whole = json.loads(good)
    error = {"code": 500, "message": "some of it could not be read"}
    return [plain(json.dumps({**whole, "resources": whole["resources"][:1], "errors": [error]}).encode())]


def headed(*lines: bytes, first: bytes = b"HTTP/1.1 200 OK") -> Any:
    return lambda good: [b"\r\n".join([first, JSON[:-2], *lines, b"", good]), CLOSE]


def sized(more: int) -> Any:
    return lambda good: [plain(good).replace(b": %d\r" % len(good), b": %d\r" % (len(good) + more)), CLOSE]


def packed(good: bytes) -> bytes:
    return plain(gzip.compress(good, mtime=0), more=JSON + b"Content-Encoding: gzip\r\n")


CHUNKS = b"Transfer-Encoding: chunked"

BROKEN: dict[str, Any] = {
    # Framed correctly, but not an envelope
    **{f"JSON: {value!r}": typed_json(value) for value in (None, True, 0, 5.5, "portal", [], [[]], {}, [None])},
    "JSON: the envelope in a list": lambda good: [plain(b"[" + good + b"]")],
    "JSON: the envelope as a text": lambda good: [plain(json.dumps(good.decode()).encode())],
    "JSON: the envelope within another": lambda good: [plain(b'{"data": ' + good + b"}")],
    "JSON: two envelopes": lambda good: [plain(good * 2)],
    "JSON: a gateway's message": typed_json({"message": "Endpoint request timed out"}),
    "JSON: another API's error": typed_json({"error": "server_error", "error_description": "x"}),
    "JSON: another API's records": typed_json({"items": [], "count": 0}),
    "JSON: a fault": typed_json({"fault": {"faultstring": "x", "detail": {"errorcode": "y"}}}),
    "JSON cut": lambda good: [plain(good[:-1])],
    "JSON with a byte that is no UTF-8": lambda good: [plain(good[:1] + b"\xff" + good[1:])],
    **{
        f"resources: {value!r}": changed(resources=value, errors=[])
        for value in ({}, {"a": 1}, "portal", "", 5, 0, True, False)
    },
    **{f"meta: {value!r}": changed(resources=[], meta=value) for value in ([], ["a"], "x", 5, True)},
    "errors: an object": changed(resources=[], errors={"code": 500, "message": "x"}),
    "errors: a text": changed(resources=[], errors="it broke"),
    "errors: a list": changed(resources=[], errors=[{"code": 500, "message": "x"}]),
    "errors: texts": changed(resources=[], errors=["it broke"]),
    "errors beside half of the records": half,
    "no body": body(b""),
    "no body and no type": body(b"", b""),
    "a blank body": body(b"  \r\n"),
    "zeros": body(b"\0" * 40),
    **{
        f"HTML as {type.decode() or 'nothing'}": body(HTML, type)
        for type in (b"text/html; charset=utf-8", b"", b"application/json", b"application/xhtml+xml", b"text/plain")
    },
    "XML": body(b'<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>', b"application/xml"),
    "script": body(b"window.location='https://portal.example/';", b"text/javascript"),
    "a word": body(b"OK", b"text/plain"),
    "bytes": body(bytes(range(256)), b"application/octet-stream"),
    # Statuses
    "201 without a body": body(b"", status=b"201 Created"),
    "203 with a page": body(HTML, b"text/html", b"203 Non-Authoritative Information"),
    "206 with a part": lambda good: [plain(good[:20], b"206 Partial Content")],
    "204 with a body": lambda good: [plain(good, b"204 No Content")],
    "302 to a portal": lambda _good: [plain(b"", b"302 Found", b"Location: https://portal.example/\r\n")],
    "304": lambda _good: [b"HTTP/1.1 304 Not Modified\r\n\r\n"],
    "407": body(HTML, b"text/html", b"407 Proxy Authentication Required"),
    "500 with a page": body(HTML, b"text/html", b"500 Internal Server Error"),
    "500 with a good envelope": lambda good: [plain(good, b"500 Internal Server Error")],
    "502 without a body": body(b"", b"", b"502 Bad Gateway"),
    "503 with text": body(b"upstream connect error", b"text/plain", b"503 Service Unavailable"),
    "999": body(HTML, b"text/html", b"999 Request denied"),
    **{
        f"{status} alone": lambda _good, s=status: [b"HTTP/1.1 %d Interim\r\nX: y\r\n\r\n" % s, CLOSE]
        for status in (100, 101, 103, 199)
    },
    # Broken framing
    "closed at once": lambda _good: [CLOSE],
    "reset at once": lambda _good: [RESET],
    "reset in the body": lambda good: [plain(good)[:-5], 0.01, RESET],
    "cut in the first line": lambda _good: [b"HTTP/1.1 200", CLOSE],
    "cut after the first line": lambda _good: [b"HTTP/1.1 200 OK\r\n", CLOSE],
    "cut after a header": lambda _good: [b"HTTP/1.1 200 OK\r\n" + JSON, CLOSE],
    "cut after the head": lambda good: [plain(good).partition(b"\r\n\r\n")[0] + b"\r\n\r\n", CLOSE],
    "cut in the body": cut(plain, 9),
    "cut in the last chunk": cut(chunked, 5),
    "cut in a chunk": cut(chunked, 12),
    "cut in gzip": cut(packed, 9),
    "length too large": sized(7),
    "length too small": sized(-7),
    "length 0 before a body": headed(b"Content-Length: 0"),
    "length below 0": headed(b"Content-Length: -1"),
    "length that is a word": headed(b"Content-Length: all"),
    "lengths that differ": headed(b"Content-Length: 3", b"Content-Length: 400"),
    "a header without a colon": headed(b"X-Broken"),
    "chunks that are none": headed(CHUNKS),
    "a chunk size that is a word": lambda good: [headed(CHUNKS)(b"many\r\n" + good + b"\r\n0\r\n\r\n")[0], CLOSE],
    "gzip that is none": lambda good: [plain(good, more=JSON + b"Content-Encoding: gzip\r\n")],
    "gzip of a page": lambda _good: [packed(HTML).replace(JSON, typed(b"text/html"))],
    "deflate that is none": lambda good: [plain(good, more=JSON + b"Content-Encoding: deflate\r\n")],
    "another protocol": lambda _good: [b"SSH-2.0-OpenSSH_9.9\r\n\r\n", CLOSE],
    "a page without a head": lambda _good: [HTML, CLOSE],
}
"""Functions from the body of a good answer to the steps that the server runs instead."""

SAYS_NO_MORE = {"201 without a body"}
"""Answers that some declarations accept as the success of a write."""

SAYS_NOT_DONE = {"302 to a portal", "304", "407", "999"}
"""Answers that stop a bulk operation or refuse a batch: the API did nothing, or every other call would fail too."""

either_way = pytest.mark.parametrize(("way", "pythonic"), [(DIRECT, False), (CALLERS, True)])
"""Both readers of answers, and each mode. Falconlite's own session reads as one of the caller's does."""

kinds = each("kind", BROKEN, ids=BROKEN)


class Estate:
    """A server with six hosts that breaks the answer about the second two where *at* says."""

    def __init__(self) -> None:
        self.server: Any = None  # set by estate()
        self.kind, self.at = "", ""

    def script(self, asked):
        if asked.tag:
            return [plain(envelope(asked.tag))]
        answer, name, second = self.answer(asked)
        return BROKEN[self.kind](answer) if second and name == self.at else [plain(answer)]

    def answer(self, asked) -> tuple[bytes, str, bool]:
        """Return the body of the good answer, its kind, and whether it is the one in the middle."""
        if asked.path == "/oauth2/token":
            return b'{"access_token": "TOKEN", "expires_in": 1799}', "login", False
        if "queries" in asked.path:
            place = int(asked.query.get("offset", ["0"])[0])
            if "mssp" in asked.path:  # a page begins with the last record of the previous page
                return envelope(*EVERY[place : place + (3 if place else 2)], total=6), "query", place == 1
            more = str(place + 1) if place < 2 else ""
            return envelope(*BATCHES[place], offset=more, limit=2, total=6), "query", place == 1
        ids = asked.ids
        records = [{"device_id": id, "child_cid": id, "id": id, "name": f"name of {id}"} for id in ids]
        return envelope(*records), "details", ids[:1] == BATCHES[1][:1] or len(ids) == len(EVERY)


@pytest.fixture(scope="module")
def estate():
    made = Estate()
    with raw(made.script) as made.server:
        yield made


@pytest.fixture
def opened(estate, way, pythonic):
    """Yield an auth object after its first call; from then on the server breaks the answer of the case."""

    @contextmanager
    def opened(kind, at):
        with reaching(estate.server, way, pythonic=pythonic, timeout=20) as auth:
            assert outcome(Hosts(auth).query_devices_by_filter, filter="warm") == ["warm"]
            estate.kind, estate.at = kind, at
            yield auth
            assert outcome(Hosts(auth).query_devices_by_filter, filter="after") == ["after"]

    return opened


def read(records: Any) -> tuple[list[Any], FalconError | None]:
    """Read an iterator to its end; return its items and how it ended."""
    found = []
    try:
        found.extend(records)
    except FalconError as error:
        return found, error
    return found, None


@either_way
@kinds
def test_a_walk_says_that_a_page_was_none(opened, kind):
    with opened(kind, "query") as auth:
        found, error = read(Hosts(auth).query_devices_by_filter_scroll.records(limit=2))
    assert isinstance(error, PartialResult), f"{found}, then {error!r}"
    assert found in ([*BATCHES[0]], EVERY[:3] if kind == "errors beside half of the records" else BATCHES[0])
    assert error.done == len(found)


@either_way
@kinds
def test_a_batch_of_a_write_is_never_done_by_such_an_answer(opened, kind):
    with opened(kind, "details") as auth:
        calls = {
            "delete": (InstallationTokens(auth).tokens_delete.bulk, {}),
            "act": (Hosts(auth).perform_action.bulk, {"action_name": "hide_host"}),
        }
        reports = {name: call(ids=EVERY, at_once=2, workers=1, **given) for name, (call, given) in calls.items()}
    for name, report in reports.items():
        if kind == "errors beside half of the records":
            assert report.done in ([*BATCHES[0], *BATCHES[2]], [*BATCHES[0], BATCHES[1][0], *BATCHES[2]])
            continue
        if kind in SAYS_NO_MORE and name == "delete":
            continue
        assert not set(report.done) & set(BATCHES[1]), name
        assert set(report.done) <= {*BATCHES[0], *BATCHES[2]}
        assert list(report.failed) == BATCHES[1], name
        if kind not in SAYS_NOT_DONE:
            assert report.done == [*BATCHES[0], *BATCHES[2]], name
            assert report.unclear == BATCHES[1], name


@either_way
@kinds
def test_a_batch_of_a_read_fails_by_such_an_answer(opened, kind):
    with opened(kind, "details") as auth:
        report = Hosts(auth).get_device_details.bulk(ids=EVERY, at_once=2, workers=1)
    half_done = [BATCHES[1][0]] if kind == "errors beside half of the records" else []
    assert set(report.done) <= {*BATCHES[0], *half_done, *BATCHES[2]}
    assert report.done == [record["device_id"] for record in report.resources]
    assert list(report.failed) == [id for id in BATCHES[1] if id not in report.done]
    assert report.unclear == []
    assert not report.ok


@either_way
@pytest.mark.parametrize("at", ["query", "details"])
@kinds
def test_a_fleet_is_never_smaller_without_a_word(opened, at, kind):
    with opened(kind, at) as auth:
        devices = Hosts(auth).iter_devices(workers=1)
        found, error = read(devices)
    found = [record["device_id"] for record in found]
    assert isinstance(error, PartialResult), f"{found}, then {error!r}, missing {devices.missing}"
    assert found == EVERY[: len(found)]
    assert len(found) in {2, 3} if kind == "errors beside half of the records" else len(found) == 2
    assert error.done == len(found)
    assert devices.missing == []


@either_way
@kinds
def test_children_are_all_or_an_error(estate, way, pythonic, kind):
    """Names are optional: without them the children are listed all the same."""
    estate.kind, estate.at = kind, "query"
    with reaching(estate.server, way, pythonic=pythonic, timeout=20, access_token=None, **CREDS) as auth:
        assert outcome(Hosts(auth).query_devices_by_filter, filter="warm") == ["warm"]
        with pytest.raises(FalconError):
            auth.children()
        estate.at = "details"
        children = auth.children()
        assert [child.cid for child in children] == EVERY
        assert {child.name for child in children} <= {None, *(f"name of {id}" for id in EVERY)}
