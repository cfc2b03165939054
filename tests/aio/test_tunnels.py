"""Calls of tasks through a proxy: over connections of tasks, with the rules of requests."""

from __future__ import annotations

import asyncio
from base64 import b64encode
from typing import Any

from falconlite import ConnectionFailed, TimedOut, TransportError, aio
from tests.cases import each
from tests.raw import envelope, plain, raw
from tests.talker import certified, talker, tunnelling

NAME = "api.crowdstrike.com"
CONNECTED = b"HTTP/1.1 200 Connected\r\n\r\n"
SECRET = "p@ss:w\u00fcrd"


def silent(server, client):
    while server.hear(client):
        pass


async def calls(path: str, **settings: Any) -> Any:
    """Make two calls; return their records or the error, and whether threads made them."""
    settings = {"access_token": "T" * 24, "ssl_verify": path, "pythonic": True, "retry": False} | settings
    async with aio.Hosts(**settings) as hosts:
        try:
            found: Any = [(await hosts.query_devices_by_filter(filter=tag, timeout=0.5)).resources for tag in "ab"]
        except TransportError as error:
            found = error
        return found, hosts._original.auth_object.connection.transport._threads._pool is not None


PROXIES = {
    "credentials": (CONNECTED, [["a"], ["b"]], None),
    "refused": (b"HTTP/1.1 407 No\r\nContent-Length: 0\r\n\r\n", ConnectionFailed, True),
    "busy": (b"HTTP/1.1 503 No\r\nContent-Length: 0\r\n\r\n", ConnectionFailed, False),
    "no HTTP": (b"nonsense\r\n\r\n", ConnectionFailed, False),
    "silent": (None, TimedOut, False),
}


@each("name", PROXIES)
def test_calls_over_tls_go_through_a_proxy_in_their_task(name, monkeypatch, tmp_path):
    answer, wanted, lasting = PROXIES[name]
    context, path = certified(tmp_path, NAME)
    with raw(lambda asked: [plain(envelope(asked.tag))], context) as server:
        routes = {NAME: server.talker.port}
        with talker(silent if answer is None else tunnelling(answer, routes)) as proxy:
            url = proxy.url.replace("://", "://user:p%40ss%3Aw%C3%BCrd@")
            monkeypatch.setenv("HTTPS_PROXY", url)
            found, threads = asyncio.run(calls(path, base_url=f"https://{NAME}"))
            heads = b"".join(proxy.heard)
    assert not threads
    pair = b64encode(f"user:{SECRET}".encode("latin-1"))
    assert heads.startswith(f"CONNECT {NAME}:443 HTTP/1.1\r\nHost: {NAME}:443\r\n".encode())
    assert b"Proxy-Authorization: Basic " + pair in heads
    if lasting is None:
        assert (found, proxy.connections, server.connections) == (wanted, 1, 1)
    else:
        assert (type(found), found.arrived, found.lasting) == (wanted, False, lasting)
        said = f"{found!r} {found.__cause__!r}"
        assert not [secret for secret in (SECRET, pair.decode(), "p%40ss") if secret in said]
        assert server.asked == []


@each(
    ("scheme", "given", "excepted", "through", "threads"),
    [
        ("https", False, "", True, False),
        ("https", True, "", True, False),
        ("https", False, "127.0.0.1", False, False),
        ("http", True, "", True, True),
    ],
)
def test_requests_rules_decide_which_calls_go_through_a_proxy(
    scheme, given, excepted, through, threads, monkeypatch, tmp_path
):
    context, path = certified(tmp_path) if scheme == "https" else (None, True)

    def plainly(proxy, client):
        for tag in "ab":
            proxy.hear(client)
            client.sendall(plain(envelope(tag)))

    routes: dict[str, int] = {}
    talk = tunnelling(CONNECTED, routes) if context else plainly
    with raw(lambda asked: [plain(envelope(asked.tag))], context) as server, talker(talk) as proxy:
        routes["127.0.0.1"] = server.talker.port
        settings: dict[str, Any] = {"proxy": {scheme: proxy.url}} if given else {}
        if not given:
            monkeypatch.setenv(f"{scheme}_proxy", proxy.url)
        monkeypatch.setenv("no_proxy", excepted)
        found, threaded = asyncio.run(calls(path, base_url=server.url, **settings))
    assert (found, proxy.connections > 0, threaded) == ([["a"], ["b"]], through, threads)
