"""The messages that docs/troubleshooting.md quotes: each error is made to happen, and the page quotes what it says."""

from __future__ import annotations

import ast
import asyncio
import re
import socket
import threading
import warnings
from contextlib import closing
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from falconlite import FalconError, Hosts
from falconlite.extras import needs
from falconlite.http.messages import Response
from falconlite.simulator import Client, Cloud, Fault, VirtualClock
from tests.doubles import CREDS, Clock, Script, answer

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "troubleshooting.md"
DELETE = "/devices/entities/devices-actions-delete/v1"
HTML = b"<html><body>Access to this site is blocked by policy</body></html>"


class Proxy(BaseHTTPRequestHandler):
    """Asks everyone for a password."""

    def do_CONNECT(self):
        self.send_response(407)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *args):
        pass


def quoted():
    """Return the messages that the page quotes, each as a pattern in which ``...`` is any text."""
    found = re.findall(r"^```text\n(.*?)\n```$", PAGE.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    return {text: ".*".join(map(re.escape, text.split("..."))) for text in found}


def message(make, *, call=lambda hosts: hosts.query_devices_by_filter(limit=1)):
    """Return the message of the error of a call, or of the constructor."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with pytest.raises((FalconError, ValueError)) as caught:
            call(make())
    return str(caught.value)


def to(transport, **settings):
    return lambda: Hosts(access_token="T", transport=transport, pythonic=True, retry=False, **settings)


def way(cloud, **settings):
    given = {"client_id": cloud.client_id, "client_secret": cloud.client_secret, "pythonic": True, **settings}
    return lambda: Hosts(**{"transport": cloud, **given})


def of_certificates(tmp_path):
    cloud = Cloud(hosts=1)
    with cloud.serve(tls=True) as served:
        yield message(way(cloud, transport=None, base_url=served.url))
    yield message(way(cloud, transport=None, ssl_verify=str(tmp_path / "nothing.pem")))
    yield message(way(cloud, transport=None, ssl_verify="C:\new\\corp.pem"))
    (tmp_path / "ca.cer").write_bytes(b"\x30\x82\x01")
    yield message(way(cloud, transport=None, ssl_verify=tmp_path / "ca.cer", base_url="https://127.0.0.1:9"))


def of_refusals():
    cloud = Cloud(hosts=1, clients={"reader": Client("secret", {"Hosts: Read"})})
    contain = {"action_name": "contain", "ids": "a" * 32}
    yield message(
        way(cloud, client_id="reader", client_secret="secret"), call=lambda hosts: hosts.perform_action(**contain)
    )
    yield message(to(Script(Response(403, {"Content-Type": "text/html"}, HTML))))
    yield message(way(cloud, client_secret="wrong"))


def of_clouds():
    cloud = Cloud(hosts=1, region="eu-1", clouds=["us-1", "eu-1"])
    yield message(way(cloud, base_url="us-1"))
    yield message(way(cloud, base_url="gov"))


def of_proxies():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Proxy)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    at = f"127.0.0.1:{server.server_port}"
    yield message(lambda: Hosts(**CREDS, pythonic=True, proxy=f"http://amy:pw@{at}"))
    yield message(lambda: Hosts(**CREDS, pythonic=True, proxy=f"http://amy:p@ss/w#rd@{at}"))
    server.shutdown()
    thread.join()
    server.server_close()


def of_limits():
    cloud = Cloud(hosts=1, rate_limit=1, clock=VirtualClock())
    make = way(cloud, clock=cloud.clock, deadline=3)
    hosts = make()
    hosts.query_devices_by_filter(limit=1)
    for _ in range(2):
        yield message(lambda: hosts)
    later = str(1_000_000 + 3600)
    limited = answer(
        429, {"errors": [{"code": 429, "message": "API rate limit exceeded"}]}, X_RateLimit_RetryAfter=later
    )
    yield message(lambda: Hosts(access_token="T", transport=Script(limited), clock=Clock(), pythonic=True))


def of_answers():
    yield message(to(None, base_url="http://127.0.0.1:9"))
    cloud = Cloud(hosts=1)
    cloud.faults.add(Fault.lost_answer(), route=DELETE, times=None)
    with cloud.serve() as served:
        yield message(
            lambda: Hosts(access_token=cloud.issue_token(), base_url=served.url, pythonic=True),
            call=lambda hosts: hosts.devices_actions_delete_v1(ids="a" * 32),
        )
    with closing(socket.create_server(("127.0.0.1", 0))) as silent:
        at = f"http://127.0.0.1:{silent.getsockname()[1]}"
        yield message(to(None, base_url=at, timeout=(5, 0.05)))
        yield message(to(None, base_url=at, deadline=0.05))
    yield message(to(Script(Response(200, {"Content-Type": "text/html"}, HTML))))
    yield message(to(Script(answer(302, Location="https://login.corp.example/"))))


@pytest.fixture(scope="module")
def said(tmp_path_factory):
    place = tmp_path_factory.mktemp("certificates")
    kinds = of_certificates(place), of_refusals(), of_clouds(), of_proxies(), of_limits(), of_answers()
    return [one for kind in kinds for one in kind]


def written():
    """Yield the strings of the source, with 0 in place of their values."""
    for path in (ROOT / "src" / "falconlite").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.JoinedStr):
                yield "".join(str(part.value) if isinstance(part, ast.Constant) else "0" for part in node.values)
            elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node.value


def of_extras():
    """Yield the messages about missing packages that the source writes with ``needs``, without their commands."""
    for path in (ROOT / "src" / "falconlite").rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        for node in ast.walk(ast.parse(text if "needs(" in text else "")):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "needs":
                given = [part.value for part in node.args if isinstance(part, ast.Constant)]
                if len(given) == 3:
                    yield needs(*given)


def of_python():
    """Yield Python's own messages for a forgotten await, and for a missing event loop."""

    async def call():
        return []

    async def read():
        async for _ in call():  # type: ignore[attr-defined]  # the mistake that is wanted
            pass

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        with pytest.raises(TypeError) as wrong:
            asyncio.run(read())
    yield str(wrong.value)
    yield from (str(one.message) for one in caught)
    with pytest.raises(RuntimeError) as missing:
        asyncio.get_running_loop()
    yield str(missing.value)


def test_the_tables_of_messages_name_parts_of_messages_that_exist(said):
    tables = re.findall(r"^\| Message \|.*\n\| --- .*\n((?:\|.*\n)+)", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    rows = [row.split(" | ")[0] for table in tables for row in table.splitlines()]
    named = [part for row in rows for part in re.findall(r"`([^`]+)`", row)]
    known = "\n".join([*said, *of_python(), *of_extras(), *written()])
    patterns = {part: re.sub(r"\\\.\\\.\\\.|\d+", ".*", re.escape(part)) for part in named}
    assert len(named) > 10
    assert [part for part, pattern in patterns.items() if not re.search(pattern, known)] == []


def test_the_page_quotes_what_each_error_says(said):
    patterns = quoted()
    unquoted = [one for one in said if not any(re.fullmatch(p, one, re.DOTALL) for p in patterns.values())]
    unsaid = [text for text, p in patterns.items() if not any(re.fullmatch(p, one, re.DOTALL) for one in said)]
    assert (unquoted, unsaid) == ([], [])
