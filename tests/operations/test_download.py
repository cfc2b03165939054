"""Streams and downloads: bodies that are read as they arrive."""

from __future__ import annotations

import gc
import gzip
import hashlib
import os
import stat
import subprocess
import sys
import tracemalloc
import zlib
from pathlib import Path

import pytest
import requests

from falconlite import ConnectionFailed, TimedOut, TransportError
from falconlite.errors import DamagedDownload, FalconError, SpentDownload
from falconlite.http.messages import Request, Response
from falconlite.operations.download import Download, Saved
from falconlite.transport.answer import Answer
from falconlite.transport.default import DefaultTransport
from tests.talker import LEAST, always, certified, saying, talker

OK = b"HTTP/1.1 200 OK\r\n"
BODY = bytes(range(256)) * 1000
STREAM = Request("GET", "/x", timeout=10.0, stream=True)


def whole(body=BODY, *headers):
    return b"\r\n".join([OK[:-2], b"Content-Length: %d" % len(body), *headers, b"", body])


def chunked(body=BODY, *headers):
    pieces = [body[start : start + 1000] for start in range(0, len(body), 1000)]
    framed = b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\n\r\n"
    return b"\r\n".join([OK[:-2], b"Transfer-Encoding: chunked", *headers, b"", framed])


def drained(stream, size=1000):
    pieces = []
    while piece := stream.read(size):
        assert len(piece) <= size
        pieces.append(piece)
    return b"".join(pieces)


def idle(transport):
    """Return the number of idle connections in the pool of the only host."""
    if transport.own:
        shared = vars(transport).get("shared")  # of the way "task"
        (server,) = (shared.direct if shared else getattr(transport, "in_tasks", transport))._servers.values()
        return server.idle.qsize()
    pools = transport.session.adapters["http://"].poolmanager.pools
    (host,) = pools.keys()
    return pools[host].pool.qsize()


# Streams of a transport


GZIP, DEFLATE = b"Content-Encoding: gzip", b"Content-Encoding: deflate"
WIRE = {
    "whole": whole(),
    "chunked": chunked(),
    "until the end": OK + b"\r\n" + BODY,
    "gzip": whole(gzip.compress(BODY, mtime=0), GZIP),
    "gzip in chunks": chunked(gzip.compress(BODY, mtime=0), GZIP),
    "deflate": whole(zlib.compress(BODY), DEFLATE),
    "gzip in two members": whole(gzip.compress(BODY[:999], mtime=0) + gzip.compress(BODY[999:], mtime=0), GZIP),
    "gzip with something behind it": whole(gzip.compress(BODY, mtime=0) + b"\0\0\0", GZIP),
}


@pytest.mark.parametrize("answer", WIRE.values(), ids=WIRE.keys())
def test_a_stream_gives_the_body_piece_by_piece_and_the_connection_back(session, answer):
    def talk(server, client):
        while server.hear(client):
            client.sendall(answer)
            if b"Content-Length" not in answer and b"chunked" not in answer:
                return

    with talker(talk) as server:
        transport = DefaultTransport(session=session())
        for _ in range(2):
            response = transport.send(server.url, STREAM)
            assert (response.status, response.content) == (200, b"")
            assert drained(response.stream) == BODY
            assert response.stream.read(10) == b""
        assert server.connections == (2 if answer is WIRE["until the end"] else 1)
        transport.session.close()


@pytest.mark.usefixtures("every_way")
@pytest.mark.parametrize("request_", [STREAM._replace(verb="HEAD"), STREAM])
def test_a_stream_of_nothing_ends_at_once(request_):
    answer = whole(b"") if request_.verb == "GET" else OK + b"Content-Length: 100\r\nContent-Encoding: gzip\r\n\r\n"
    with talker(always(answer)) as server:
        transport = DefaultTransport()
        for _ in range(2):
            assert transport.send(server.url, request_).stream.read(100) == b""
        assert server.connections == 1
        transport.close()


def test_a_stream_that_is_closed_early_closes_its_connection(session):
    with talker(always(whole())) as server:
        transport = DefaultTransport(session=session())
        for _ in range(2):
            stream = transport.send(server.url, STREAM).stream
            assert stream.read(10) == BODY[:10]
            stream.close()
            stream.close()
        assert server.connections == 2
        transport.session.close()


@pytest.mark.usefixtures("own_ways")
def test_a_stream_that_is_forgotten_warns_nobody_and_takes_no_place():
    with talker(always(whole())) as server:
        transport = DefaultTransport(pool_size=1)
        transport.send(server.url, STREAM)
        gc.collect()  # an open socket would warn, and warnings fail tests
        assert drained(transport.send(server.url, STREAM).stream) == BODY
        transport.close()


@pytest.mark.parametrize("deadline", [None, 20.0])
def test_a_refusal_is_read_and_gives_the_connection_back(session, deadline):
    answer = b"HTTP/1.1 403 Forbidden\r\nContent-Length: 5\r\n\r\nno no"
    with talker(always(answer)) as server:
        transport = DefaultTransport(session=session())
        for _ in range(2):
            response = transport.send(server.url, STREAM._replace(deadline=deadline))
            assert (response.status, response.content, response.stream) == (403, b"no no", None)
        assert server.connections == 1
        transport.session.close()


def test_of_a_refusal_without_end_a_megabyte_is_read(session):
    def talk(server, client):
        server.hear(client)
        client.sendall(b"HTTP/1.1 500 No\r\n\r\n")
        while True:
            client.sendall(b"x" * 65536)

    with talker(talk) as server:
        transport = DefaultTransport(session=session())
        response = transport.send(server.url, STREAM)
        assert 2**20 <= len(response.content) < 2**20 + 2**16
        assert response.stream is None
        transport.session.close()


@pytest.mark.usefixtures("every_way")
@pytest.mark.parametrize("status", [b"301 Moved", b"304 Not Modified"])
def test_what_is_neither_success_nor_refusal_is_no_stream(status):
    with talker(always(b"HTTP/1.1 " + status + b"\r\nLocation: /y\r\nContent-Length: 0\r\n\r\n")) as server:
        transport = DefaultTransport()
        response = transport.send(server.url, STREAM)
        assert (response.stream, response.content, len(server.heard)) == (None, b"", 1)
        transport.close()


def test_a_stream_that_stops_coming_is_a_timeout(session):
    with talker(saying(OK + b"Content-Length: 100\r\n\r\nabc")) as server:
        transport = DefaultTransport(session=session())
        stream = transport.send(server.url, STREAM._replace(timeout=(5.0, 0.2))).stream
        with pytest.raises(TimedOut) as caught:
            drained(stream)
        assert (caught.value.arrived, caught.value.lasting) == (True, False)
        transport.session.close()


@pytest.mark.parametrize("way", ["plain", "tls"])
def test_the_deadline_is_over_when_the_head_has_come(way, tmp_path):
    context, path = certified(tmp_path) if way == "tls" else (None, True)

    def talk(server, client):
        server.hear(client)
        client.sendall(OK + b"Content-Length: 30\r\n\r\n")
        server.drip(client, b"x" * 30, 0.03)

    with talker(talk, context) as server:
        transport = DefaultTransport(verify=path)
        stream = transport.send(server.url, STREAM._replace(deadline=0.5)).stream
        assert drained(stream) == b"x" * 30
        transport.close()


@pytest.mark.usefixtures("every_way")
def test_the_deadline_holds_until_the_head_has_come():
    def talk(server, client):
        server.hear(client)
        server.drip(client, OK + b"X-Filler: " + b"x" * 3000)

    with talker(talk) as server:
        transport = DefaultTransport()
        with pytest.raises(TimedOut, match="deadline"):
            transport.send(server.url, STREAM._replace(deadline=0.3))
        transport.close()


@pytest.mark.usefixtures("every_way")
def test_the_read_timeout_holds_again_when_the_head_has_come():
    with talker(saying(OK + b"Content-Length: 30\r\n\r\nabc")) as server:
        transport = DefaultTransport()
        stream = transport.send(server.url, STREAM._replace(deadline=60.0, timeout=(5.0, 0.2))).stream
        with pytest.raises(TimedOut) as caught:
            drained(stream)
        assert "deadline" not in str(caught.value)
        transport.close()


BROKEN = {
    "short": OK + b"Content-Length: 100\r\n\r\nabc",
    "cut chunk": OK + b"Transfer-Encoding: chunked\r\n\r\n64\r\nabc",
    "no gzip": whole(b"abc", b"Content-Encoding: gzip"),
    "half of it": whole(gzip.compress(BODY, mtime=0)[:500], b"Content-Encoding: gzip"),
}


@pytest.mark.usefixtures("every_way")
@pytest.mark.parametrize("kind", BROKEN)
@pytest.mark.parametrize("stream", [False, True])
def test_a_broken_body_keeps_no_connection_even_while_its_error_is_kept(kind, stream):
    whole_body = kind in {"no gzip", "half of it"}  # its connection may be used again

    def talk(server, client):
        while server.hear(client):
            client.sendall(BROKEN[kind])
            if not whole_body:
                break

    kept = []
    with talker(talk) as server:
        transport = DefaultTransport(pool_size=2)
        for _ in range(3):
            with pytest.raises(ConnectionFailed) as caught:  # noqa: PT012  # the stream breaks off later
                response = transport.send(server.url, STREAM._replace(stream=stream))
                drained(response.stream)
            kept.append(caught.value)
            assert idle(transport) <= whole_body
        transport.close()
    assert [error.arrived for error in kept] == [True] * 3


@pytest.mark.parametrize("stream", [False, True])
def test_an_interrupt_keeps_no_connection(stream, monkeypatch):
    def interrupt(*_args, **_given):
        raise KeyboardInterrupt

    with talker(always(whole())) as server:
        transport = DefaultTransport(pool_size=2)
        transport.send(server.url, Request("GET", "/x"))
        with pytest.raises(KeyboardInterrupt) as caught, monkeypatch.context() as patched:  # noqa: PT012  # see above
            if not stream:
                patched.setattr(Answer, "read", interrupt)
            response = transport.send(server.url, STREAM._replace(stream=stream))
            patched.setattr(Answer, "read", interrupt)
            response.stream.read(10)
        assert idle(transport) == 0
        assert len(transport.send(server.url, Request("GET", "/x")).content) == len(BODY)
        assert server.connections == 2
        transport.close()
        assert caught.value is not None


def test_a_hook_that_reads_the_body_leaves_it_to_be_read():
    session = requests.Session()
    session.hooks["response"].append(lambda answer, **_: answer.content and None)
    with talker(always(whole())) as server:
        response = DefaultTransport(session=session).send(server.url, STREAM)
        assert Download(response).read() == BODY
    session.close()


def test_a_mock_can_be_streamed(requests_mock):
    requests_mock.get("https://api.crowdstrike.com/x", content=BODY)
    response = DefaultTransport().send("https://api.crowdstrike.com", STREAM)
    assert Download(response).read() == BODY


# Streams for callers


class Tape:
    """A stream of pieces; an exception among them is raised."""

    def __init__(self, *pieces):
        self.pieces, self.closed = list(pieces), 0

    def read(self, size):
        if not self.pieces:
            return b""
        piece = self.pieces.pop(0)
        if isinstance(piece, BaseException):
            raise piece
        if len(piece) > size:
            self.pieces.insert(0, piece[size:])
        return piece[:size]

    def close(self):
        self.closed += 1


def download(*pieces, status=200, **headers):
    tape = Tape(*pieces)
    return Download(Response(status, headers, b"", attempts=3, stream=tape)), tape


def test_a_download_tells_what_was_answered():
    found, _ = download(b"abc", Content_Type="x")
    assert (found.status_code, found.ok, found.attempts) == (200, True, 3)
    assert found.headers["content_type"] == "x"
    assert found.raise_for_status() is found


def test_the_repr_of_a_download_shows_no_content_and_no_headers():
    class GetSampleV3:
        id = "GetSampleV3"

    found = Download(Response(200, {"Authorization": "Bearer SECRET"}, b"SECRET"), GetSampleV3)
    assert repr(found) == "<Download GetSampleV3 200>"
    found.close()
    assert repr(found) == "<Download GetSampleV3 200 closed>"


@pytest.mark.parametrize("size", [-1, None])
def test_read_returns_all_of_it(size):
    assert download(b"ab", b"cd")[0].read(size) == b"abcd"


def test_read_returns_up_to_so_many_bytes_and_none_at_the_end():
    found, _ = download(b"abc", b"de")
    assert [found.read(2) for _ in range(5)] == [b"ab", b"c", b"de", b"", b""]
    assert found.read(0) == b""


def test_read_returns_the_rest_of_what_was_begun():
    found, _ = download(b"abc", b"de")
    assert (found.read(2), found.read()) == (b"ab", b"cde")


def test_a_download_iterates_over_its_pieces():
    assert list(download(b"abc", b"de")[0]) == [b"abc", b"de"]
    assert list(download(b"abc", b"de")[0].iter_content(2)) == [b"ab", b"c", b"de"]
    assert list(download(b"abc")[0].iter_content(chunk_size=1)) == [b"a", b"b", b"c"]


@pytest.mark.parametrize("size", [0, -1])
def test_pieces_have_a_size(size):
    with pytest.raises(ValueError, match="chunk_size"):
        download(b"abc")[0].iter_content(size)


def test_what_a_transport_had_anyway_is_read_in_the_same_way(tmp_path):
    assert Download(Response(200, {}, b"abc")).read(2) == b"ab"
    assert Download(Response(200, {}, b"abc")).save(tmp_path / "f").size == 3


READS = {
    "read": lambda found, path: found.read(),
    "iterate": lambda found, path: list(found),
    "save": lambda found, path: found.save(path),
}


@pytest.mark.parametrize("second", READS.values(), ids=READS.keys())
@pytest.mark.parametrize("first", READS.values(), ids=READS.keys())
def test_a_body_comes_once(first, second, tmp_path):
    found, _ = download(b"abc")
    first(found, tmp_path / "first")
    with pytest.raises(SpentDownload) as caught:
        second(found, tmp_path / "second")
    assert isinstance(caught.value, FalconError)
    assert isinstance(caught.value, ValueError)
    assert not (tmp_path / "second").exists()


@pytest.mark.parametrize("second", ["iterate", "save"])
def test_what_was_begun_is_not_taken_for_the_whole(second, tmp_path):
    found, _ = download(b"abc")
    found.read(1)
    with pytest.raises(SpentDownload):
        READS[second](found, tmp_path / "f")
    assert found.read() == b"bc"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("read", [*READS.values(), lambda found, path: found.read(5)])
def test_nothing_is_read_after_the_end_of_the_block(read, tmp_path):
    found, tape = download(b"abc")
    with found as entered:
        assert entered is found
    assert tape.closed == 1
    with pytest.raises(SpentDownload):
        read(found, tmp_path / "f")
    found.close()


def test_an_iterator_ends_with_an_error_when_its_download_is_closed():
    found, _ = download(b"abc", b"def")
    pieces = iter(found)
    assert next(pieces) == b"abc"
    found.close()
    with pytest.raises(SpentDownload):
        next(pieces)


def test_a_body_that_breaks_off_closes_the_download():
    found, tape = download(b"abc", ConnectionFailed(None, "cut"))
    assert found.read(3) == b"abc"
    with pytest.raises(ConnectionFailed, match="cut"):
        found.read()
    assert tape.closed
    with pytest.raises(SpentDownload):
        found.read(1)


# Files


DIGEST = hashlib.sha256(BODY).hexdigest()


@pytest.mark.parametrize("digest", [None, DIGEST, DIGEST.upper()])
def test_save_writes_a_file_and_tells_about_it(digest, tmp_path):
    path = tmp_path / "sample.bin"
    found, tape = download(BODY[:7], BODY[7:])
    assert found.save(path, sha256=digest) == Saved(str(path), len(BODY), DIGEST)
    assert path.read_bytes() == BODY
    assert list(tmp_path.iterdir()) == [path]
    assert tape.closed


def test_save_takes_a_path_as_text_that_is_relative(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert download(b"abc")[0].save("f").path == "f"
    assert (tmp_path / "f").read_bytes() == b"abc"


def test_save_replaces_what_is_there(tmp_path):
    path = tmp_path / "f"
    path.write_bytes(b"old")
    download(b"new")[0].save(path)
    assert path.read_bytes() == b"new"


@pytest.mark.parametrize("umask", [0o022, 0o077, 0o002])
def test_a_saved_file_has_the_permissions_that_open_gives(umask, tmp_path):
    before = os.umask(umask)
    try:
        download(b"new")[0].save(tmp_path / "f")
        (tmp_path / "g").write_bytes(b"")
    finally:
        os.umask(before)
    assert (tmp_path / "f").stat().st_mode == (tmp_path / "g").stat().st_mode


def test_a_file_that_is_replaced_keeps_its_permissions(tmp_path):
    path = tmp_path / "f"
    path.write_bytes(b"old")
    path.chmod(0o640)
    download(b"new")[0].save(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_what_a_link_leads_to_is_replaced_and_not_the_link(tmp_path):
    (tmp_path / "there").mkdir()
    target, link = tmp_path / "there" / "f", tmp_path / "link"
    target.write_bytes(b"old")
    link.symlink_to(target)
    download(b"new")[0].save(link)
    assert link.is_symlink()
    assert target.read_bytes() == b"new"


@pytest.mark.parametrize(
    ("pieces", "given", "raises"),
    [
        ([b"ab", ConnectionFailed(None, "cut")], {}, ConnectionFailed),
        ([b"ab", KeyboardInterrupt()], {}, KeyboardInterrupt),
        ([b"ab", OSError(28, "No space left on device")], {}, OSError),
        ([b"ab"], {"sha256": "0" * 64}, DamagedDownload),
    ],
)
@pytest.mark.parametrize("there", [True, False])
def test_whatever_goes_wrong_leaves_what_was_there_and_nothing_else(pieces, given, raises, there, tmp_path):
    path = tmp_path / "f"
    if there:
        path.write_bytes(b"old")
    found, tape = download(*pieces)
    with pytest.raises(raises):
        found.save(path, **given)
    assert tape.closed
    assert [one.read_bytes() for one in tmp_path.iterdir()] == [b"old"] * there


def test_a_disk_that_is_full_leaves_nothing(tmp_path, monkeypatch):
    def full(_number):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        download(b"abc")[0].save(tmp_path / "f")
    assert list(tmp_path.iterdir()) == []


def test_a_wrong_digest_is_told_with_the_right_one(tmp_path):
    found, _ = download(b"abc")
    with pytest.raises(DamagedDownload) as caught:
        found.save(tmp_path / "f", sha256="A" * 64)
    assert "a" * 64 in str(caught.value)
    assert hashlib.sha256(b"abc").hexdigest() in str(caught.value)


@pytest.mark.parametrize("digest", ["", "abc", DIGEST[:-1], DIGEST + "0", "g" * 64])
def test_a_digest_that_is_none_is_refused_before_anything_is_read(digest, tmp_path):
    found, _ = download(b"abc")
    with pytest.raises(ValueError, match="64 hexadecimal digits"):
        found.save(tmp_path / "f", sha256=digest)
    assert found.read() == b"abc"


def test_a_file_that_is_there_is_kept_where_that_is_asked_for(tmp_path):
    path = tmp_path / "f"
    path.write_bytes(b"old")
    found, _ = download(b"abc")
    with pytest.raises(FileExistsError):
        found.save(path, overwrite=False)
    assert path.read_bytes() == b"old"
    assert found.save(tmp_path / "g", overwrite=False).size == 3
    assert sorted(one.name for one in tmp_path.iterdir()) == ["f", "g"]


@pytest.mark.parametrize("links", [True, False])
def test_a_file_that_came_meanwhile_is_kept_where_that_is_asked_for(links, tmp_path, monkeypatch):
    path = tmp_path / "f"

    class Slow(Tape):
        def read(self, size):
            path.write_bytes(b"somebody else's")
            return super().read(size)

    def none(*_args):
        raise OSError(95, "Operation not supported")

    if not links:
        monkeypatch.setattr(os, "link", none)
    with pytest.raises(FileExistsError):
        Download(Response(200, {}, b"", stream=Slow(b"abc"))).save(path, overwrite=False)
    assert [one.read_bytes() for one in tmp_path.iterdir()] == [b"somebody else's"]


def test_a_file_system_without_links_will_do(tmp_path, monkeypatch):
    monkeypatch.delattr(os, "link")
    download(b"abc")[0].save(tmp_path / "f", overwrite=False)
    assert [one.read_bytes() for one in tmp_path.iterdir()] == [b"abc"]


def test_a_folder_or_a_device_is_not_replaced(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    for place, raises in [(tmp_path, IsADirectoryError), (tmp_path / "pipe", OSError), ("/dev/null", OSError)]:
        found, _ = download(b"abc")
        with pytest.raises(raises):
            found.save(place)
        assert found.read() == b"abc"
    assert [one.name for one in tmp_path.iterdir()] == ["pipe"]
    assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)


def test_a_folder_that_is_not_there_is_an_error_as_of_open(tmp_path):
    with pytest.raises(FileNotFoundError):
        download(b"abc")[0].save(tmp_path / "no" / "f")


@pytest.mark.usefixtures("every_way")
def test_a_large_download_needs_little_memory(tmp_path):
    piece, times = bytes(65536), 4096

    def talk(server, client):
        server.hear(client)
        client.sendall(OK + b"Content-Length: %d\r\n\r\n" % (len(piece) * times))
        for _ in range(times):
            client.sendall(piece)

    with talker(talk) as server:
        transport = DefaultTransport()
        found = Download(transport.send(server.url, STREAM))
        tracemalloc.start()
        try:
            saved = found.save(tmp_path / "f")
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
        transport.close()
    assert saved.size == len(piece) * times
    assert peak < 4 * 2**20


def test_a_download_costs_nobody_who_has_none():
    def loads(before, then):
        program = f"import {before}, sys; known = set(sys.modules); import {then}; print(*set(sys.modules) - known)"
        return set(
            subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()
        )

    assert "falconlite.operations.download" not in loads("sys", "falconlite.transport.pooled")
    loaded = loads("falconlite.http.messages, falconlite.errors", "falconlite.operations.download")
    assert not loaded & {"hashlib", "tempfile", "shutil", "pathlib", "requests", "urllib3"}


@pytest.mark.usefixtures("every_way")
def test_a_broken_body_on_the_wire_leaves_no_file(tmp_path):
    with talker(lambda server, client: server.hear(client) and client.sendall(BROKEN["half of it"])) as server:
        transport = DefaultTransport()
        with pytest.raises(TransportError):
            Download(transport.send(server.url, STREAM)).save(tmp_path / "f")
        transport.close()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.usefixtures("every_way")
def test_an_ordinary_call_after_a_download_uses_its_connection(tmp_path):
    with talker(always(LEAST)) as server:
        transport = DefaultTransport()
        Download(transport.send(server.url, STREAM)).save(tmp_path / "f")
        assert transport.send(server.url, Request("GET", "/x")).content == b"{}"
        assert server.connections == 1
        transport.close()
