"""Bodies that are read while they are written: ``read1`` does not wait for more, and ``cut`` ends a read that waits."""

import threading
import zlib
from time import monotonic

import pytest

from falconlite import Hosts, TransportError
from tests.cases import each
from tests.talker import certified, talker

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n"


def chunk(data):
    return b"%x\r\n%s\r\n" % (len(data), data)


@pytest.fixture
def body(request, tmp_path):
    """Return a function that opens a body which consists of these chunks, and never ends."""
    opened = []

    def opening(chunks, more=b"", tls=False):
        def talk(server, client):
            server.hear(client)
            client.sendall(HEAD + more + b"\r\n" + b"".join(map(chunk, chunks)))
            server.stopped.wait(10)

        context, trusted = certified(tmp_path) if tls else (None, True)
        manager = talker(talk, context)
        server = manager.__enter__()
        opened.append(manager)
        hosts = Hosts(access_token="T" * 20, base_url=server.url, ssl_verify=trusted)
        return hosts.override("GET", "/live", stream=True, pythonic=True)._body  # a feed has the stream itself

    yield opening
    for manager in opened:
        manager.__exit__(None, None, None)


@pytest.mark.usefixtures("own_ways")
@each("packed", [False, True])
def test_what_has_come_is_returned_at_once(body, packed):
    packer = zlib.compressobj(wbits=31)
    pieces = [b"one\n", b"two\n"]
    if packed:
        sent = [packer.compress(piece) + packer.flush(zlib.Z_SYNC_FLUSH) for piece in pieces]
        live = body(sent, b"Content-Encoding: gzip\r\n")
    else:
        live = body(pieces)
    began = monotonic()
    came = b""
    while len(came) < 8:
        came += live.read1(65536)
    assert (came, monotonic() - began < 5) == (b"one\ntwo\n", True)


@pytest.mark.usefixtures("own_ways")
@each("tls", [False, True])
def test_a_cut_ends_a_read_that_waits_in_another_thread(body, tls):
    live = body([b"one\n"], tls=tls)
    came = b""
    while len(came) < 4:
        came += live.read1(100)  # with urllib3 1.26, a byte at a time
    assert came == b"one\n"
    ended = []

    def read():
        try:
            ended.append(live.read1(100))
        except TransportError as error:
            ended.append(error)

    reader = threading.Thread(target=read)
    reader.start()
    reader.join(0.1)
    assert reader.is_alive()
    live.cut()
    reader.join(3)
    assert isinstance(ended[0], TransportError)
    live.close()
