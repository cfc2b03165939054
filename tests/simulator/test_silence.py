"""Both servers: connections on which nothing comes are ended, and calls with two Host headers are refused."""

import contextlib
import socket
import ssl
import threading
from time import monotonic, sleep

import pytest

from falconlite.simulator import Cloud, Fault, MovableClock
from falconlite.simulator.serving.asgi import Application
from falconlite.simulator.serving.control import Control
from falconlite.simulator.serving.process import PARSERS, bind
from falconlite.simulator.serving.process import serve as serve_process
from falconlite.simulator.serving.server import certified
from falconlite.simulator.serving.server import serve as serve_threads

PATIENCE = 0.4

HEAD = b"POST /nowhere HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 9\r\n"
SILENT = [b"", b"P", HEAD, HEAD + b"\r\n", HEAD + b"\r\nabc"]
"""What silent clients send: nothing, half a line, half a head, no body, half a body."""

CHUNKED = b"POST /nowhere HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab"


@contextlib.contextmanager
def threads(cloud, folder, *, tls=False, patience=PATIENCE):
    with serve_threads(cloud, port=0, tls=tls, names=(), patience=patience) as served:
        yield served.port
        end = monotonic() + 5
        while served.open_connections and monotonic() < end:
            sleep(0.01)
        assert served.open_connections == 0


@contextlib.contextmanager
def process(cloud, folder, *, tls=False, patience=PATIENCE, parser=None):
    pytest.importorskip("uvicorn")
    listening, ready, stops = bind("127.0.0.1", 0), threading.Event(), []
    arguments = {
        "context": certified(str(folder / "ca.pem"), ()) if tls else None, "parser": parser, "patience": patience,
        "ready": lambda stop: (stops.append(stop), ready.set()),
    }  # fmt: skip
    thread = threading.Thread(
        target=serve_process, args=(Application(Control(cloud)), [listening]), kwargs=arguments, daemon=True
    )
    thread.start()
    assert ready.wait(10)
    try:
        yield listening.getsockname()[1]
    finally:
        stops[0]()
        thread.join(10)
        listening.close()


def h11(*arguments, **given):
    return process(*arguments, parser="h11", **given)


SERVERS = [threads, process, *([h11] if "h11" in PARSERS else [])]


@pytest.fixture(params=SERVERS, ids=lambda server: server.__name__)
def server(request):
    return request.param


def connect(port):
    connection = socket.create_connection(("127.0.0.1", port), timeout=10)
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return connection


def rest(connection):
    """Return what comes until the server ends the connection, and the seconds until then."""
    started, received = monotonic(), b""
    with contextlib.suppress(ConnectionResetError):
        while part := connection.recv(65536):
            received += part
    connection.close()
    return received, monotonic() - started


def answer(connection):
    """Read one answer without ending the connection."""
    received = b""
    while b"\r\n\r\n" not in received:
        received += connection.recv(65536)
    head, _, body = received.partition(b"\r\n\r\n")
    length = int(head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0])
    while len(body) < length:
        body += connection.recv(65536)
    return int(head.split(b" ")[1])


def test_silent_connections_end_and_others_go_on(server, tmp_path):
    cloud = Cloud(hosts=1, clock=MovableClock(), anonymous_limit=10**6)
    cloud.faults.add(Fault.delay(3 * PATIENCE), route="/slow")
    with server(cloud, tmp_path) as port:
        slow = connect(port)
        slow.sendall(b"GET /slow HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
        patient = connect(port)
        silent = [connect(port) for _ in range(4 * (len(SILENT) + 1))]
        for place, connection in enumerate(silent):
            connection.sendall((*SILENT, CHUNKED)[place % (len(SILENT) + 1)])
        idle = [connect(port) for _ in range(4)]
        for connection in idle:
            connection.sendall(b"GET /nowhere HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
            assert answer(connection) == 404
        for byte in HEAD[:8]:  # slower in all than the limit, but never silent for so long
            patient.sendall(bytes([byte]))
            sleep(PATIENCE / 4)
        patient.sendall(HEAD[8:] + b"\r\n123456789")
        assert answer(patient) == 404
        ended = [rest(connection) for connection in (*silent, *idle, patient)]
        assert [received for received, _ in ended] == [b""] * 29
        assert all(seconds < 3 * PATIENCE for _, seconds in ended)
        assert answer(slow) == 404
        slow.close()
        again = connect(port)
        again.sendall(HEAD + b"\r\n123456789")
        assert answer(again) == 404
        again.close()
    assert len(cloud.requests) == 7


def test_a_silent_tls_handshake_ends(server, tmp_path):
    with server(Cloud(hosts=1), tmp_path, tls=True, patience=0.2) as port:
        silent = [connect(port) for _ in range(5)]
        context = ssl.create_default_context()
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        half = context.wrap_socket(connect(port), server_hostname="localhost")
        half.sendall(HEAD)
        for connection in silent:
            assert rest(connection)[0] == b""
        with contextlib.suppress(ssl.SSLError):
            assert half.recv(1) == b""
        half.close()


HOSTS = [
    (b"Host: 127.0.0.1\r\nHost: evil.example\r\n", 400),
    (b"Host: evil.example\r\nHost: 127.0.0.1\r\n", 400),
    (b"host: 127.0.0.1\r\nHOST: 127.0.0.1\r\n", 400),
    (b"Host: evil.example\r\n", 403),
    (b"Host: 127.0.0.1\r\n", 200),
]


@pytest.mark.parametrize("body", [b"\r\n", b"Content-Length: 2\r\n\r\n{}"], ids=["GET", "POST"])
def test_two_hosts_are_refused(server, tmp_path, body):
    cloud = Cloud(hosts=1)
    with server(cloud, tmp_path, patience=5) as port:
        for hosts, status in HOSTS:
            connection = connect(port)
            verb, path = (b"GET", b"clock") if len(body) == 2 else (b"POST", b"reset")
            connection.sendall(b"%b /_sim/%b HTTP/1.1\r\n%b%b" % (verb, path, hosts, body))
            assert answer(connection) == status
            if status == 400:
                assert rest(connection)[0] == b""
            connection.close()
    assert cloud.requests == []
