"""Bodies with files: bytes sent, memory, and whether they can be sent again."""

from __future__ import annotations

import collections
import contextlib
import decimal
import gc
import gzip
import io
import mmap
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import tracemalloc
import uuid
from typing import Any

import numpy as np
import pandas as pd
import pytest
import requests

import falconlite.transport.pooled
from falconlite import ConnectionFailed, Hosts, PayloadValidationError
from falconlite.http.messages import Request
from falconlite.transport.default import DefaultTransport
from falconlite.transport.multipart import Load, Multipart
from tests.cases import each
from tests.talker import LEAST, always, talker


@pytest.fixture(scope="module")
def server():
    with talker(always(LEAST)) as server:
        yield server


@pytest.fixture
def transport():
    transport = DefaultTransport()
    yield transport
    transport.close()


def read(heard):
    """Return the framing headers and the body of a request, with a fixed boundary."""
    head, _, body = heard.partition(b"\r\n\r\n")
    names = (b"content-type", b"content-length", b"transfer-encoding")
    lines = sorted(line for line in head.split(b"\r\n") if line.split(b":")[0].lower() in names)
    boundary = re.search(rb"boundary=([0-9a-f]+)", head)
    framing = b"\n".join(lines)
    if boundary:
        framing, body = (text.replace(boundary[1], b"BOUNDARY") for text in (framing, body))
    return framing.lower(), body


def sent(server, transport, **given):
    server.heard.clear()
    transport.send(server.url, Request("POST", "/x", timeout=10.0, **given))
    return read(server.heard[0])


def sent_by_requests(server, **given):
    server.heard.clear()
    with requests.Session() as session:
        session.post(f"{server.url}/x", timeout=10, **given)
    return read(server.heard[0])


def file(content=b"content of a file", name=None, position=0):
    made = io.BytesIO(content)
    made.seek(position)
    if name is not None:
        made.name = name
    return made


class Reader:
    """An object with only read()."""

    def __init__(self, content):
        self.content = io.BytesIO(content)

    def read(self, size=-1):
        return self.content.read(size)


class Like:
    """A path that is not a pathlib.Path."""

    def __init__(self, path):
        self.path = path

    def __fspath__(self):
        return self.path


class Whole:
    """An object that can only be read at once."""

    def read(self):
        return b"all of it"


SHAPES = {
    "a file": lambda: {"files": {"file": file()}},
    "a file with a name": lambda: {"files": {"file": file(name="/tmp/sample.bin")}},
    "a file whose name is none": lambda: {"files": {"file": file(name="<stdin>")}},
    "a file whose name is a number": lambda: {"files": {"file": file(name=3)}},
    "a file from a position on": lambda: {"files": {"file": file(position=5)}},
    "a file at its end": lambda: {"files": {"file": file(position=17)}},
    "a file beyond its end": lambda: {"files": {"file": file(position=99)}},
    "an empty file": lambda: {"files": {"file": file(b"")}},
    "a list of files": lambda: {"files": [("file", file()), ("file", file(b"another")), ("other", b"third")]},
    "a name and a file": lambda: {"files": {"file": ("f.txt", file())}},
    "a name, a file and a type": lambda: {"files": {"file": ("f.txt", file(), "text/plain")}},
    "all four": lambda: {"files": {"file": ("f.txt", file(), "text/plain", {"X-Part": "1"})}},
    "a list for a tuple": lambda: {"files": {"file": ["f.txt", file()]}},
    "no name": lambda: {"files": {"file": (None, file())}},
    "no name, and a type": lambda: {"files": {"file": (None, '{"a": 1}', "application/json")}},
    "bytes": lambda: {"files": {"file": b"bytes"}},
    "text": lambda: {"files": {"file": "t\u00e4xt"}},
    "a bytearray": lambda: {"files": {"file": ("f", bytearray(b"bytes"))}},
    "nothing": lambda: {"files": {"file": ("f", None), "other": b"x"}},
    "a name of other letters": lambda: {"files": {"f\u00efle": ("s\u00e4mple \u20ac.txt", file())}},
    "a name with quotes": lambda: {"files": {'f"ile': ('a"b\\c.txt', file())}},
    "a name with a line feed": lambda: {"files": {"file": ("a\r\nb.txt", file())}},
    "a file in text mode": lambda: {"files": {"file": ("f.txt", io.StringIO("t\u00e4xt"))}},
    "a text from a position on": lambda: {
        "files": {"file": io.TextIOWrapper(file("t\u00e4xt".encode(), "f.txt"), "utf-8")}
    },
    "a reader of all at once": lambda: {"files": {"file": ("f", Whole())}},
    "fields of a dict": lambda: {"files": {"file": file()}, "data": {"comment": "c\u00f6mment", "n": 1, "none": None}},
    "fields of a list": lambda: {"files": {"file": file()}, "data": [("a", "1"), ("a", "2"), ("b", b"3")]},
    "fields with many values": lambda: {
        "files": {"file": file()},
        "data": {"a": ["1", None, 2], "b": ("x",), "c": True},
    },
    "a field whose name is bytes": lambda: {"files": {"file": file()}, "data": {b"a": "1"}},
    "an empty dict of fields": lambda: {"files": {"file": file()}, "data": {}},
    "much": lambda: {"files": [("a", file(bytes(range(200)) * 10_000)), ("b", b"x" * 200_000), ("c", file())]},
}
MORE = {
    "a file as it is": lambda: {"data": file()},
    "a file as it is from a position on": lambda: {"data": file(position=5)},
    "an iterator": lambda: {"data": iter([b"ab", b"", b"cd"])},
    "bytes as they are": lambda: {"data": b"abc"},
    "a form": lambda: {"data": {"a": "1", "b": ["2", "3"]}},
    "a list of pairs": lambda: {"data": [("a", "1"), ("a", "2")]},
}


@each("streamed", [True, False])
@each("shape", SHAPES.values(), ids=SHAPES.keys())
def test_files_go_over_the_wire_as_requests_sends_them(shape, streamed, server, transport, monkeypatch):
    if streamed:
        monkeypatch.setattr(falconlite.transport.pooled, "LONGEST_IN_ONE", 0)
    assert sent(server, transport, **shape()) == sent_by_requests(server, **shape())


@pytest.mark.parametrize("shape", MORE.values(), ids=MORE.keys())
def test_data_goes_over_the_wire_as_requests_sends_it(shape, server, transport):
    assert sent(server, transport, **shape()) == sent_by_requests(server, **shape())


@pytest.mark.parametrize("where", ["data", "files"])
@pytest.mark.parametrize("position", [0, 7, 5_000_000])
def test_a_file_on_the_disk_goes_from_its_position_on(where, position, server, transport, tmp_path):
    path = tmp_path / "sample.bin"
    path.write_bytes(os.urandom(5_000_000))
    with path.open("rb") as opened:
        opened.seek(position)
        given = {where: opened if where == "data" else {"file": opened}}
        ours = sent(server, transport, **given)
        opened.seek(position)
        given = {where: opened if where == "data" else {"file": opened}}
        assert ours == sent_by_requests(server, **given)
        assert path.read_bytes()[position:] in ours[1]


@pytest.mark.parametrize("kind", ["gzip", "spooled", "mmap", "temporary"])
def test_other_kinds_of_files_are_read_too(kind, server, transport, tmp_path):
    path = tmp_path / "f"
    path.write_bytes(gzip.compress(b"packed" * 100, mtime=0))
    with tempfile.SpooledTemporaryFile() as spooled, tempfile.NamedTemporaryFile() as temporary, path.open("rb") as raw:
        for one in (spooled, temporary):
            one.write(b"packed" * 100)
            one.seek(0)
        with gzip.open(path) as unpacked, mmap.mmap(raw.fileno(), 0, access=mmap.ACCESS_READ) as mapped:
            given = {"gzip": unpacked, "spooled": spooled, "mmap": mapped, "temporary": temporary}[kind]
            _, body = sent(server, transport, files={"file": ("f", given)})
    assert (path.read_bytes() if kind == "mmap" else b"packed" * 100) in body


def unchunked(body):
    content = b""
    while size := int(body.partition(b"\r\n")[0], 16):
        body = body.partition(b"\r\n")[2]
        content, body = content + body[:size], body[size + 2 :]
    return content


@pytest.mark.parametrize("kind", ["pipe", "reader"])
def test_a_file_that_cannot_be_measured_goes_in_chunks(kind, server, transport):
    content = os.urandom(30_000)
    if kind == "pipe":
        reading, writing = os.pipe()
        os.write(writing, content)
        os.close(writing)
        with os.fdopen(reading, "rb") as pipe:
            framing, body = sent(server, transport, files={"file": ("f", pipe)}, data={"a": "1"})
    else:
        framing, body = sent(server, transport, files={"file": ("f", Reader(content))}, data={"a": "1"})
    assert b"transfer-encoding: chunked" in framing
    assert b"content-length" not in framing
    with_length = sent(server, transport, files={"file": ("f", content)}, data={"a": "1"})
    assert unchunked(body.replace(b"BOUNDARY", b"B" * 32)) == with_length[1].replace(b"BOUNDARY", b"B" * 32)


def test_one_file_in_two_parts_is_sent_twice(server, transport, monkeypatch):
    monkeypatch.setattr(falconlite.transport.pooled, "LONGEST_IN_ONE", 0)
    same = file(b"the same")
    _, body = sent(server, transport, files=[("a", ("f", same)), ("b", ("f", same))])
    assert body.count(b"the same") == 2  # requests sends nothing the second time


def test_a_content_type_of_the_callers_wins(server, transport):
    framing, _ = sent(server, transport, files={"file": b"x"}, headers={"Content-Type": "text/x-own"})
    assert framing.startswith(b"content-length: ")
    assert framing.endswith(b"content-type: text/x-own")


@each(
    "given",
    [
        {"files": {"file": b"x"}, "data": "text"},
        {"files": {"file": b"x"}, "data": b"bytes"},
        {"files": {"file": b"x"}, "data": file()},
        {"files": {"file": b"x"}, "data": iter([b"x"])},
        {"files": "text"},
        {"files": 5},
        {"files": {"file": ("f",)}},
        {"files": {"file": ("f", b"x", "t", {}, "more")}},
        {"files": {"file": ("f", object())}},
        {"files": {"file": ("f", 5)}},  # requests sends its digits
        {"files": {"file": True}},
        {"data": 5},
        {"data": 1.5},
        {"data": object()},
        {"data": ["ab"]},
        {"files": {"file": ("f", ["a list"])}},
        {"files": [("file", b"x", "three")]},
    ],
)
def test_files_that_are_none_are_refused_before_anything_is_sent(given, server, transport):
    before = len(server.heard)
    assert Load.of(Request("POST", "/x", **given)) is not None
    with pytest.raises(PayloadValidationError, match="nothing was sent"):
        transport.send(server.url, Request("POST", "/x", **given))
    assert len(server.heard) == before


def test_a_file_that_is_closed_is_refused_before_anything_is_sent(server, transport):
    closed = file()
    closed.close()
    for given in ({"files": {"file": closed}}, {"files": {"file": ("f", closed)}}):
        with pytest.raises(PayloadValidationError, match="closed"):
            transport.send(server.url, Request("POST", "/x", **given))


def test_a_file_that_becomes_shorter_meanwhile_is_an_error_at_once(transport, tmp_path):
    path = tmp_path / "f"
    path.write_bytes(bytes(5_000_000))

    class Shrinking(io.FileIO):
        def read(self, size=-1):
            if size > 0 and self.tell() > 1_000_000:
                os.truncate(path, 1_000_000)
            return super().read(size)

    expected = pytest.raises(ConnectionFailed, match="the file ended")
    with talker(always(LEAST)) as server, Shrinking(path) as opened, expected as caught:
        transport.send(server.url, Request("POST", "/x", files={"file": opened}, timeout=10.0))
    assert caught.value.arrived is True


def test_a_file_that_becomes_longer_meanwhile_is_sent_as_it_was(server, transport, tmp_path):
    path = tmp_path / "f"
    path.write_bytes(b"x" * 2_000_000)

    class Growing(io.FileIO):
        def read(self, size=-1):
            if size > 0:
                with path.open("ab") as end:
                    end.write(b"y" * 100_000)
            return super().read(size)

    with Growing(path) as opened:
        _, body = sent(server, transport, files={"file": opened})
    assert body.count(b"x" * 1000) == 2000
    assert b"yy" not in body


def test_a_body_is_read_in_the_sizes_that_are_asked_for():
    body = Multipart({"a": "1"}, [("f", file(b"x" * 1000)), ("g", b"y" * 100_000)])
    assert [len(body.read(10)) for _ in range(3)] == [10, 10, 10]
    rest = b"".join(body)
    assert len(rest) + 30 == body.length
    assert body.read(10) == body.read() == b""


@pytest.mark.no_cover
@pytest.mark.parametrize("where", ["data", "files"])
def test_a_large_upload_needs_little_memory(where, tmp_path):
    path, size = tmp_path / "large", 200 * 2**20
    with path.open("wb") as made:
        made.truncate(size)
    counted = []

    def count(server, client):
        while head := client.recv(65536):
            length = int(re.search(rb"Content-Length: (\d+)", head)[1])
            got = len(head.partition(b"\r\n\r\n")[2])
            while got < length:
                got += len(client.recv(1 << 20))
            counted.append((length, got))
            client.sendall(LEAST)

    transport = DefaultTransport()
    with talker(count) as server, path.open("rb") as opened:
        given = {"data": opened} if where == "data" else {"files": {"file": opened}, "data": {"comment": "large"}}
        request = Request("POST", "/x", **given)
        tracemalloc.start()
        try:
            load = Load.of(request)
            for _ in range(2):
                assert transport.send(server.url, request).status == 200
                assert load.rewind()
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
        transport.close()
    assert len(counted) == 2
    assert all(size <= length == got < size + 1000 for length, got in counted)
    assert peak < 8 * 2**20


# Sending again


def test_what_has_no_files_has_no_load():
    assert Load.of(Request("GET", "/x")) is None
    assert Load.of(Request("POST", "/x", json={}, files={})) is None


@pytest.mark.parametrize(
    "given", [{"data": b"x"}, {"data": "x"}, {"data": {"a": "1"}}, {"data": [("a", "1")]}, {"files": {"f": b"x"}}]
)
def test_values_can_always_be_sent_again(given):
    load = Load.of(Request("POST", "/x", **given))
    assert load.rewind()
    assert load.rewind()


@each("shape", [*SHAPES.values(), *(MORE[name] for name in MORE if name != "an iterator")])
def test_files_can_be_sent_as_often_as_it_takes(shape, server, transport):
    request = Request("POST", "/x", timeout=10.0, **shape())
    load = Load.of(request)
    if any(isinstance(part, tuple) and isinstance(part[1], Whole) for part in dict(request.files or {}).values()):
        assert not load.rewind()
        return
    server.heard.clear()
    for _ in range(3):
        transport.send(server.url, request)
        assert load.rewind()
    first, *others = [read(one) for one in server.heard]
    assert others == [first] * 2


@pytest.mark.parametrize(
    "given",
    [
        {"data": iter([b"x"])},
        {"data": (piece for piece in [b"x"])},
        {"data": Reader(b"x")},
        {"files": {"f": Reader(b"x")}},
        {"files": {"f": ("f", Reader(b"x"), "text/plain")}},
        {"files": iter([("f", b"x")])},
        {"files": {"a": b"x", "b": file(), "c": ("c", Reader(b"x"))}},
    ],
)
def test_what_is_used_up_by_sending_is_not_sent_again(given):
    load = Load.of(Request("POST", "/x", **given))
    assert not load.rewind()
    assert list(given.get("files", {})) or "data" in given  # checking does not consume it


@pytest.mark.parametrize("where", ["data", "files"])
def test_a_pipe_that_does_not_block_is_not_taken_for_one_at_its_end(where, transport):
    reading, writing = os.pipe()
    os.set_blocking(reading, False)
    os.write(writing, b"the beginning")
    given: dict[str, Any] = {"data": (pipe := os.fdopen(reading, "rb", buffering=0))}
    given = given if where == "data" else {"files": {"file": pipe}}
    with pipe, os.fdopen(writing, "wb"), talker(always(LEAST)) as server:
        with pytest.raises((PayloadValidationError, ConnectionFailed)):
            transport.send(server.url, Request("POST", "/x", timeout=10.0, **given))
        assert not any(heard.endswith(b"0\r\n\r\n") for heard in server.heard)  # as a complete chunked body would


def test_a_pipe_is_not_sent_again():
    reading, writing = os.pipe()
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        assert not Load.of(Request("POST", "/x", data=pipe)).rewind()


def test_a_file_that_was_closed_meanwhile_is_not_sent_again():
    opened = file()
    load = Load.of(Request("POST", "/x", data=opened))
    opened.close()
    assert not load.rewind()


def test_making_a_load_needs_no_network_library():
    program = "import falconlite.http.messages, sys; known = set(sys.modules); import falconlite.transport.multipart; print(*set(sys.modules) - known)"
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()
    assert not set(loaded) & {"requests", "urllib3", "tempfile", "pathlib", "email"}


# Files that are not in binary mode


class Lying(io.BytesIO):
    """A file that reports a wrong length."""

    def __init__(self, content, claimed):
        super().__init__(content)
        self.claimed = claimed

    def seek(self, offset, whence=0):
        super().seek(offset, whence)
        return self.tell()

    def tell(self):
        place = super().tell()
        return min(place, self.claimed) if self.claimed < len(self.getbuffer()) else place

    def __len__(self):
        return self.claimed


class Claiming:
    """Like the body of requests_toolbelt: it has a length and cannot be rewound."""

    def __init__(self, content, claimed):
        self.content, self.len = io.BytesIO(content), claimed

    def read(self, size=-1):
        return self.content.read(size)


def written(tmp_path, content):
    path = tmp_path / "notes.txt"
    path.write_bytes(content)
    return path


TEXTS = {
    "a StringIO": lambda path: (io.StringIO("café-中"), "café-中"),
    "a StringIO from a position on": lambda path: (_moved(io.StringIO("café-中"), 3), "é-中"),
    "a file with CRLF": lambda path: (path.open(encoding="utf-8"), "one\ntwo é\n"),
    "a file with CRLF as it is": lambda path: (path.open(encoding="utf-8", newline=""), "one\r\ntwo é\r\n"),
    "a file in another encoding": lambda path: (path.open(encoding="latin-1", newline=""), "one\r\ntwo Ã©\r\n"),
    "a str": lambda path: ("café-中", "café-中"),
}


def _moved(file, position):
    file.seek(position)
    return file


@pytest.mark.parametrize("where", ["data", "files"])
@pytest.mark.parametrize("made", TEXTS.values(), ids=TEXTS.keys())
def test_text_is_sent_whole_as_utf_8_again_and_again(made, where, server, transport, tmp_path):
    given, text = made(written(tmp_path, "one\r\ntwo é\r\n".encode()))
    request = Request("POST", "/x", timeout=10.0, **{where: given if where == "data" else {"f": ("f", given)}})
    load = Load.of(request)
    server.heard.clear()
    for _ in range(3):
        transport.send(server.url, request)
        assert load.rewind()
    for heard in server.heard:
        head, _, body = heard.partition(b"\r\n\r\n")
        content = body if where == "data" else body.partition(b"\r\n\r\n")[2].rpartition(b"\r\n--")[0]
        assert content == text.encode()
        assert int(re.search(rb"(?i)content-length: (\d+)", head)[1]) == len(body)
    if hasattr(given, "close"):
        given.close()


SPOILERS = {
    "claims less": lambda: Claiming(b"0123456789", 4),
    "claims more": lambda: Claiming(b"0123456789", 99),
    "measures less": lambda: Lying(b"0123456789", 4),
    "measures nothing": lambda: Lying(b"0123456789", 0),
    "reads more than it is asked for": lambda: Greedy(b"0123456789"),
    "compressed": lambda: gzip.GzipFile(fileobj=io.BytesIO(gzip.compress(b"0123456789" * 100))),
    "yields numbers": lambda: iter([1, 2]),
    "a deque": lambda: collections.deque([b"01234", b"56789"]),
}


class Greedy(io.BytesIO):
    def read(self, size=-1):
        return super().read(size + 3 if size > 0 else size)


@pytest.mark.parametrize("made", SPOILERS.values(), ids=SPOILERS.keys())
def test_a_file_that_is_longer_or_shorter_than_it_says_never_spoils_the_next_call(made, transport):
    with talker(always(LEAST)) as server:
        with contextlib.suppress(PayloadValidationError, ConnectionFailed):
            transport.send(server.url, Request("POST", "/x", data=made(), timeout=10.0))
            body = server.heard[-1].partition(b"\r\n\r\n")[2]  # success, so it is complete
            assert b"0123456789" in (unchunked(body) if b"chunked" in server.heard[-1] else body)
        transport.send(server.url, Request("GET", "/next", timeout=10.0))
        # The server may notice the end of a broken upload after the next call.
        assert [one.startswith(b"GET /next ") for one in server.heard].count(True) == 1
        assert all(one.startswith((b"POST /x ", b"GET /next ")) for one in server.heard)


@pytest.fixture
def hosts(server):
    with Hosts(access_token="T", base_url=server.url, timeout=10.0, retry=False) as hosts:
        yield hosts


@pytest.mark.parametrize("kind", [pathlib.Path, Like])
def test_a_path_is_opened_sent_and_closed(kind, hosts, server, tmp_path):
    path = kind(str(written(tmp_path, b"content")))
    server.heard.clear()
    hosts.override("POST", "/upload/v1", data=path)
    hosts.override("POST", "/upload/v1", files={"file": path, "named": ("n.txt", path, "text/plain")})
    plain, parts = (one.partition(b"\r\n\r\n")[2] for one in server.heard)
    assert plain == b"content"
    assert parts.count(b"content") == 2
    assert b'filename="notes.txt"' in parts
    assert b'filename="n.txt"' in parts
    gc.collect()  # a file left open raises a ResourceWarning, which is an error


def test_a_path_is_sent_whole_again_after_a_failure(tmp_path):
    path = written(tmp_path, b"content" * 1000)
    answers = [b"HTTP/1.1 429 Too Many\r\nContent-Length: 0\r\nConnection: close\r\n\r\n", LEAST]

    def talk(server, client):
        if server.hear(client):
            client.sendall(answers.pop(0))

    with talker(talk) as server, Hosts(access_token="T", base_url=server.url, timeout=10.0) as hosts:
        assert hosts.override("POST", "/upload/v1", data=path)["status_code"] == 200
    assert [one.partition(b"\r\n\r\n")[2] for one in server.heard] == [b"content" * 1000] * 2


@each("pythonic", [False, True])
@each(
    ("name", "value"),
    [
        *(("data", value) for value in (5, 0, 1.5, True, False, object(), range(3), {1, 2}, [1], "a path")),
        *(("data", value) for value in (decimal.Decimal(0), np.int64(0), np.array([1, 2]))),
        *(("files", value) for value in (decimal.Decimal(0), np.array([1, 2]), np.array(5), pd.Series(["a", "b"]))),
        *(("files", value) for value in (5, "text", {"f": 5}, {"f": ("f", 1.5)}, [("f", object())], {"f": "a path"})),
    ],
)
def test_what_is_no_file_is_refused_by_name_before_even_a_login(name, value, pythonic, server, tmp_path):
    absent = tmp_path / "absent"
    if isinstance(value, str) and value == "a path":
        value = absent
    elif isinstance(value, dict) and value["f"] == "a path":
        value = {"f": absent}
    before = len(server.heard)
    hosts = Hosts(access_token="T", base_url=server.url, pythonic=pythonic, retry=False)
    if pythonic:
        with pytest.raises(PayloadValidationError, match=name):
            hosts.override("POST", "/upload/v1", **{name: value})
    else:
        result = hosts.override("POST", "/upload/v1", **{name: value})
        assert result["status_code"] == 400
        assert name in result.errors[0]["message"]
        assert "nothing was sent" in result.errors[0]["message"]
    assert len(server.heard) == before


@pytest.mark.parametrize(
    ("given", "text"),
    [
        ({"n": decimal.Decimal(5), "u": uuid.UUID(int=1), "none": None}, "n=5&u=00000000-0000-0000-0000-000000000001"),
        ([("a", 1), ("a", ["2", b"\xff"])], "a=1&a=2&a=%FF"),
        ({"a": True}, "a=True"),  # as requests writes it
    ],
)
def test_a_form_holds_texts_and_no_reprs(given, text, hosts, server):
    hosts.override("POST", "/upload/v1", data=given)
    assert server.heard[-1].endswith(b"\r\n\r\n" + text.encode())
    refused = hosts.override("POST", "/upload/v1", data={"a": object()})
    assert refused["status_code"] == 400
    assert "field 'a' must be a str, a number, a boolean or a date, not object" in refused.errors[0]["message"]
