"""The direct way to the network: what it loads, when requests comes in, and what both ways have in common."""

from __future__ import annotations

import copy
import json
import pickle
import socket
import ssl
import subprocess
import sys
from contextlib import ExitStack, closing
from importlib.metadata import version
from typing import Any

import certifi
import pytest
import requests
from urllib3.util.ssl_ import create_urllib3_context

from falconlite import ConnectionFailed, Hosts, OAuth2, TimedOut, TransportError
from falconlite.http.messages import Request
from falconlite.simulator import Cloud
from falconlite.transport.attempt import Attempt
from falconlite.transport.default import DefaultTransport
from falconlite.transport.dialing import addresses_of, connected
from falconlite.transport.trust import strict_context
from tests.talker import LEAST, always, certified, talker

HEAVY = {"requests", "urllib3", "http.client", "email.parser", "certifi"}


def program(code, *args, **environment):
    """Run a program with falconlite; return what it prints as JSON."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", f"import json, sys\n{code}", *args],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env=environment,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


CALLS = """
from falconlite import Hosts
hosts = Hosts(client_id=sys.argv[1], client_secret=sys.argv[2], base_url=sys.argv[3], ssl_verify=sys.argv[4])
ids = hosts.query_devices_by_filter(limit=5).resources
records = hosts.get_device_details(ids * 900).resources  # a long body, and a long answer
done = hosts.logout()["status_code"]
heavy = [name for name in sys.modules if name in %r]
print(json.dumps([len(ids), len(records), done, heavy]))
"""


def test_a_program_with_login_calls_and_logout_over_tls_loads_none_of_the_heavy_modules():
    cloud = Cloud(hosts=5)
    with cloud.serve(tls=True) as served:
        found = program(CALLS % HEAVY, cloud.client_id, cloud.client_secret, served.url, served.ca_path)
    assert found == [5, 5, 200, []]


NEEDS = {
    "nothing": ("", "hosts.override('GET', '/x')", {}, False),
    "a module that is imported already": ("import requests", "hosts.override('GET', '/x')", {}, True),
    "raw data": ("", "hosts.override('POST', '/x', data=b'x')", {}, True),
    "a file": ("", "hosts.override('POST', '/x', files=[('file', ('a', b'x'))])", {}, True),
    "a route that urllib3 rewrites": ("", "hosts.override('GET', '/x y')", {}, True),
    "the session": ("", "hosts.auth_object.connection.transport.session", {}, True),
    "a proxy of the environment": ("", "hosts.override('GET', '/x')", {"HTTP_PROXY": "PROXY"}, True),
    "a proxy for other servers": (
        "",
        "hosts.override('GET', '/x')",
        {"HTTPS_PROXY": "http://127.0.0.1:9", "no_proxy": "127.0.0.1"},
        True,
    ),
    "no_proxy alone": ("", "hosts.override('GET', '/x')", {"no_proxy": "127.0.0.1"}, False),
    "a tracer that waits for requests": (
        "import wrapt\nwrapt.when_imported('requests')(lambda module: None)",
        "hosts.override('GET', '/x')",
        {},
        True,
    ),
}


@pytest.mark.parametrize(("before", "call", "environment", "loaded"), NEEDS.values(), ids=NEEDS.keys())
def test_requests_is_loaded_by_what_needs_it(before, call, environment, loaded):
    code = f"""
{before}
from falconlite import Hosts
hosts = Hosts(access_token="T", base_url=sys.argv[1], retry=False)
result = {call}
print(json.dumps([result["status_code"] if isinstance(result, dict) else 200, "requests" in sys.modules]))
"""
    with talker(always(LEAST)) as server:
        environment = {name: server.url if value == "PROXY" else value for name, value in environment.items()}
        status, found = program(code, server.url, **environment)
        assert found is loaded
        assert status in {200, 502}  # LEAST is no envelope
        assert len(server.heard) == (0 if "session" in call else 1)


SEEN = """
import falconlite
from falconlite import OAuth2
hosts = falconlite.Hosts(OAuth2(access_token="T", base_url=sys.argv[1]), retry=False)
found = [hosts.override("GET", "/a")["body"], "requests" in sys.modules]
import requests_mock
with requests_mock.Mocker() as double:
    double.get(f"{sys.argv[1]}/b", json={"resources": ["faked"]})
    found += [hosts.override("GET", "/b")["body"]["resources"], double.call_count]
found += [hosts.override("GET", "/c")["body"]]
print(json.dumps(found))
"""


def test_a_double_that_is_imported_after_the_first_call_sees_the_next_one():
    with talker(always(LEAST)) as server:
        found = program(SEEN, server.url)
        assert [message.split()[1] for message in server.heard] == [b"/a", b"/c"]
    assert (found[1], found[2:4]) == (False, [["faked"], 1])
    assert found[0] == found[4]


TRACED = """
import wrapt
seen = []

@wrapt.when_imported("requests")
def patch(module):
    def trace(method, instance, args, given):
        seen.append(args[0].url)
        return method(*args, **given)
    wrapt.wrap_function_wrapper(module, "Session.send", trace)

from falconlite import Hosts
hosts = Hosts(access_token="T", base_url=sys.argv[1], retry=False)
hosts.override("GET", "/x")
print(json.dumps(seen))
"""


def test_a_tracer_that_patches_requests_at_its_import_sees_the_first_call():
    with talker(always(LEAST)) as server:
        assert program(TRACED, server.url) == [f"{server.url}/x"]


LATER = """
import socket
from falconlite import ConnectionFailed, Hosts, TimedOut
hosts = Hosts(access_token="T", base_url=sys.argv[1], retry=False, pythonic=True, timeout=(5, 0.05))

def error_of(call):
    try:
        call()
    except (ConnectionFailed, TimedOut) as error:
        return error

early = [error_of(hosts.query_devices_by_filter), type(error_of(hosts.query_devices_by_filter).__cause__).__name__]
before = "requests" in sys.modules
import pickle
import requests
again = pickle.loads(pickle.dumps(early[0]))
late = error_of(hosts.query_devices_by_filter)
base = getattr(requests, sys.argv[2])
print(json.dumps([before, early[1], [isinstance(one, base) for one in (early[0], again, late)], late.request]))
"""


@pytest.mark.parametrize(
    ("kind", "base", "cause"),
    [("refuses", "ConnectionError", "ConnectionError"), ("is silent", "Timeout", "TimeoutError")],
)
def test_errors_are_errors_of_requests_as_soon_as_requests_is_imported(kind, base, cause):
    with closing(socket.create_server(("127.0.0.1", 0))) as listener:
        if kind == "refuses":
            port = listener.getsockname()[1]
            listener.close()
        else:
            port = listener.getsockname()[1]
        assert program(LATER, f"http://127.0.0.1:{port}", base) == [False, cause, [True, True, True], None]


@pytest.mark.parametrize(
    ("kind", "theirs"), [(ConnectionFailed, requests.ConnectionError), (TimedOut, requests.Timeout)]
)
def test_an_error_has_all_that_an_error_of_requests_has(kind, theirs):
    error = kind(None, "it broke")
    for one in (error, copy.copy(error), pickle.loads(pickle.dumps(error))):
        assert isinstance(one, (TransportError, theirs, OSError))
        assert (str(one), one.message, one.code, one.request, one.response) == ("it broke", "it broke", 500, None, None)


# Addresses


def full():
    """Return a listener that accepts no connection, and the sockets that fill it: a connection to it stays under way."""
    stack = ExitStack()
    listener = stack.enter_context(closing(socket.socket()))
    listener.bind(("127.0.0.1", 0))
    listener.listen(0)
    for _ in range(4):
        filler = stack.enter_context(closing(socket.socket()))
        filler.setblocking(False)
        filler.connect_ex(listener.getsockname())
    return stack, listener.getsockname()


def refusing():
    with closing(socket.create_server(("127.0.0.1", 0))) as listener:
        return listener.getsockname()


def row(address):
    return (socket.AF_INET, socket.SOCK_STREAM, 6, "", address)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems fill the queue of a listener in other ways")
@pytest.mark.parametrize("way", ["direct", "session"])
def test_an_address_that_does_not_answer_and_one_that_refuses_are_passed_by(way, monkeypatch):
    stack, silent = full()
    with stack, talker(always(LEAST)) as server:
        there = [row(silent), row(refusing()), row(("127.0.0.1", server.port))]
        monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: there)
        transport = DefaultTransport(session=requests.Session() if way == "session" else None)
        base_url = f"http://falcon.example:{server.port}"
        assert transport.send(base_url, Request("GET", "/x", timeout=30.0, deadline=30.0)).status == 200
        assert server.connections == 1
        transport.close()
        transport.session.close()


@pytest.mark.skipif(sys.platform != "linux", reason="as above")
def test_a_connection_that_is_not_made_ends_with_its_timeout_or_the_deadline():
    stack, silent = full()
    with stack:
        with pytest.raises(TimeoutError):
            connected([row(silent), row(silent)], Attempt(), 0.05)
        attempt = Attempt()
        attempt.end = 0.0  # long ago
        with pytest.raises(TimeoutError):
            connected([row(silent)], attempt, None)
    with pytest.raises(ConnectionRefusedError):
        connected([row(refusing()), row(refusing())], Attempt(), 5)


def test_families_take_turns_in_the_order_of_the_system(monkeypatch):
    six, four = socket.AF_INET6, socket.AF_INET
    for found, expected in (
        ([(six, 1), (six, 2), (six, 3), (four, 4)], [1, 4, 2, 3]),
        ([(four, 1), (six, 2), (six, 3)], [1, 2, 3]),
        ([(four, 1), (four, 2)], [1, 2]),
    ):
        monkeypatch.setattr(socket, "getaddrinfo", lambda *_, there=found: there)
        assert [number for _, number in addresses_of("falcon.example", 443)] == expected
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_: [])
    with pytest.raises(OSError, match="has no address"):
        addresses_of("falcon.example", 443)


# Trust


def test_the_direct_way_trusts_as_urllib3_does():
    ours, theirs = strict_context(), create_urllib3_context()
    assert (ours.check_hostname, ours.minimum_version) == (True, ssl.TLSVersion.TLSv1_2)
    if version("urllib3").startswith("1."):  # which is less strict
        return
    for name in ("options", "verify_mode", "check_hostname", "verify_flags", "minimum_version", "maximum_version"):
        assert getattr(ours, name) == getattr(theirs, name), name
    assert ours.post_handshake_auth is True
    assert ours.hostname_checks_common_name is False
    assert [one["name"] for one in ours.get_ciphers()] == [one["name"] for one in theirs.get_ciphers()]


def test_the_bundle_of_certifi_is_found_without_importing_it():
    code = """
from falconlite.transport.bundles import place_of
place = place_of(True)
print(json.dumps([place, "certifi" in sys.modules]))
"""
    assert program(code) == [certifi.where(), False]


@pytest.mark.parametrize("way", ["direct", "session"])
def test_the_first_variable_that_is_set_names_the_bundle(way, tmp_path, monkeypatch):
    context, path = certified(tmp_path)
    _, strange = certified(tmp_path)
    with talker(always(LEAST), context) as server:

        def trusted(**environment):
            with monkeypatch.context() as patch, OAuth2(access_token="T", base_url=server.url) as auth:
                for name, value in environment.items():
                    patch.setenv(name, value)
                if way == "session":
                    transport: Any = auth.connection.transport
                    transport.session.hooks["response"].append(lambda *_, **__: None)
                return Hosts(auth).override("GET", "/x", retry=False)["status_code"] != 500

        assert not trusted()
        assert trusted(SSL_CERT_FILE=path)
        assert trusted(REQUESTS_CA_BUNDLE=path, SSL_CERT_FILE=strange)
        assert trusted(CURL_CA_BUNDLE=path, SSL_CERT_FILE=strange)
        assert not trusted(CURL_CA_BUNDLE=strange, SSL_CERT_FILE=path)
