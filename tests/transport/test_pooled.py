"""The transport over real sockets, and with replacements that users install."""

from __future__ import annotations

import gc
import gzip
import io
import json
import os
import shutil
import socket
import ssl
import struct
import subprocess
import sys
import threading
import weakref
import zlib
from datetime import datetime, timezone
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import requests
import trustme
import urllib3
from requests.adapters import HTTPAdapter

import falconlite.transport.connections
import falconlite.transport.trust
from falconlite import (
    NULL,
    ConnectionFailed,
    FalconError,
    Hosts,
    InstallationTokens,
    OAuth2,
    PayloadValidationError,
    TimedOut,
    TransportError,
)
from falconlite.http.messages import Request, Response, proxies_of
from falconlite.simulator import Cloud
from falconlite.transport.attempt import CURRENT
from falconlite.transport.default import DefaultTransport
from tests.cases import each
from tests.doubles import Script, token
from tests.talker import LEAST, always, certified, saying, talker, tunnelling
from tests.tunnel import tunnel

API = "https://api.crowdstrike.com"


@pytest.fixture(scope="module")
def cloud():
    return Cloud(hosts=20)


@pytest.fixture(scope="module")
def served(cloud):
    with cloud.serve() as served:
        yield served


@pytest.fixture(scope="module")
def secure(cloud):
    with cloud.serve(tls=True, names=["api.crowdstrike.com", "api.us-2.crowdstrike.com"]) as served:
        yield served


@pytest.fixture
def keys(cloud):
    return {"client_id": cloud.client_id, "client_secret": cloud.client_secret}


def fails(base_url, *, session=None, verify=True, proxy=None, **given):
    """Send a request that must fail; return the error."""
    transport = DefaultTransport(session=session, verify=verify, proxy=proxies_of(proxy))
    given = {"timeout": 10.0, **given}
    with pytest.raises(TransportError) as caught:
        transport.send(base_url, Request("POST", "/x", **given))
    assert CURRENT.attempt is None
    transport.close()
    if session is not None:
        session.close()
    return caught.value


def meaning(error):
    return type(error), error.arrived, error.lasting


# Connections


@pytest.mark.no_cover
@pytest.mark.parametrize("tls", [False, True])
def test_a_thousand_calls_open_one_connection(cloud, keys, tls):
    with cloud.serve(tls=tls) as served:
        with Hosts(**keys, base_url=served.url, ssl_verify=served.ca_path or True) as hosts:
            for _ in range(1000):
                assert hosts.query_devices(limit=1)["status_code"] == 200
        assert served.connections == 1
        assert served.handshakes == int(tls)


def test_one_ssl_context_serves_all_connections_of_an_auth_object(monkeypatch, secure, keys):
    made = []
    real = falconlite.transport.trust.context_for
    monkeypatch.setattr(
        falconlite.transport.trust,
        "context_for",
        lambda verify, *made_by: made.append(verify) or real(verify, *made_by),
    )
    with OAuth2(**keys, base_url=secure.url, ssl_verify=secure.ca_path) as auth:
        before, barrier = secure.connections, threading.Barrier(4)
        services = [Hosts(auth), InstallationTokens(auth)] * 2

        def call(service):
            barrier.wait()
            for _ in range(5):
                assert service.override("GET", "/devices/queries/devices/v1")["status_code"] == 200

        threads = [threading.Thread(target=call, args=(service,)) for service in services]
        [t.start() for t in threads]
        [t.join() for t in threads]
        assert 1 < secure.connections - before <= 5
        assert made == [secure.ca_path]


def test_a_closed_pool_opens_again(served, keys):
    hosts = Hosts(**keys, base_url=served.url)
    hosts.auth_object.close()
    assert hosts.query_devices()["status_code"] == 200
    hosts.auth_object.close()


@pytest.mark.parametrize("tls", [False, True])
def test_our_session_can_be_used_for_other_things_too(tls, tmp_path):
    context, path = certified(tmp_path) if tls else (None, True)
    with talker(always(LEAST), context) as server:
        transport = DefaultTransport(verify=path)
        assert transport.session.get(server.url, verify=path, timeout=10).json() == {}
        assert transport.send(server.url, Request("GET", "/x", data=b"")).status == 200
        assert server.connections == 1
        transport.close()


def test_a_session_of_the_caller_is_used_and_never_closed(served, keys):
    closed = []

    class Session(requests.Session):
        def close(self):
            closed.append(1)
            super().close()

    session = Session()
    session.headers["X-Session"] = "1"
    session.cookies.set("c", "v")
    seen = []
    session.hooks["response"].append(lambda r, *a, **k: seen.append(r.request))
    with Hosts(**keys, base_url=served.url, session=session) as hosts:
        assert hosts.session is session
        assert hosts.query_devices(limit=1)["status_code"] == 200
    assert closed == []
    request = seen[1]
    assert (request.headers["X-Session"], request.headers["Cookie"]) == ("1", "c=v")
    assert request.headers["Authorization"].startswith("Bearer ")
    session.close()


def test_parameters_of_the_callers_session_are_sent_too(requests_mock):
    requests_mock.get(f"{API}/x", json={})
    session = requests.Session()
    session.params = {"from": "session"}
    Hosts(access_token="T", session=session).override("GET", "/x?a=1", {"b": "2"})
    assert requests_mock.last_request.url == f"{API}/x?a=1&from=session&b=2"


def test_a_session_can_be_given_later_and_taken_away(served, keys):
    auth = OAuth2(**keys, base_url=served.url)
    session = requests.Session()
    seen = []
    session.hooks["response"].append(lambda r, *a, **k: seen.append(r))
    auth.session = session
    auth.login()
    assert len(seen) == 1
    auth.session = None
    auth.logout()
    assert len(seen) == 1
    session.close()
    auth.close()


# Replacements that users install


def test_requests_mock_works_as_a_user_would_use_it(requests_mock):
    requests_mock.post(f"{API}/oauth2/token", json={"access_token": "T"}, status_code=201)
    requests_mock.patch(f"{API}/installation-tokens/entities/tokens/v1", json={"resources": []})
    tokens = InstallationTokens(client_id="a", client_secret="b")
    assert tokens.tokens_update("x,y", revoked=False, expires_timestamp=NULL)["status_code"] == 200
    request = requests_mock.last_request
    assert request.json() == {"expires_timestamp": None, "revoked": False}
    assert request.qs == {"ids": ["x", "y"]}
    assert request.headers["Authorization"] == "Bearer T"
    assert request.headers["Content-Type"] == "application/json"


def test_a_patched_adapter_sees_every_call(monkeypatch):
    urls = []

    def send(self, request, **given):
        urls.append(request.url)
        response = requests.Response()
        response.status_code, response._content = 200, b'{"meta": {}}'
        response.raw = type("Raw", (), {"_original_response": None})()
        return response

    monkeypatch.setattr(HTTPAdapter, "send", send)
    assert Hosts(access_token="T").query_devices()["status_code"] == 200
    assert urls == [f"{API}/devices/queries/devices-scroll/v1"]


def test_a_mounted_adapter_sees_every_call():
    class Adapter(HTTPAdapter):
        def send(self, request, **given):  # type: ignore[override]  # takes all that requests passes
            raise requests.ConnectionError(f"seen {request.method}")

    session = requests.Session()
    session.mount("https://", Adapter())
    result = Hosts(access_token="T", session=session).query_devices()
    assert "seen GET" in result["body"]["errors"][0]["message"]


# Proxies, certificates, netrc


def test_real_names_and_real_tls_through_a_proxy_and_discovery_on_the_way(keys, tmp_path):
    names = ["api.crowdstrike.com", "api.us-2.crowdstrike.com"]
    first, second = Cloud(hosts=1, redirect_to="us-2"), Cloud(hosts=3, region="us-2")
    with first.serve(tls=True, names=names) as us1, second.serve(tls=True, names=names) as us2:
        bundle = tmp_path / "both.pem"
        bundle.write_text("".join(Path(served.ca_path).read_text() for served in (us1, us2)))
        ports = {"api.crowdstrike.com": urlsplit(us1.url).port, "api.us-2.crowdstrike.com": urlsplit(us2.url).port}
        with tunnel(ports) as proxy, Hosts(**keys, proxy=proxy.url, ssl_verify=bundle) as hosts:
            assert hosts.query_devices(limit=1)["status_code"] == 200
            assert hosts.base_url == "https://api.us-2.crowdstrike.com"
            assert proxy.asked == names


@pytest.mark.parametrize("variable", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY"])
def test_the_proxy_of_the_environment_is_used(monkeypatch, secure, variable, cloud):
    with tunnel({"api.crowdstrike.com": urlsplit(secure.url).port}) as proxy:
        monkeypatch.setenv(variable, proxy.url)
        with OAuth2(access_token=cloud.issue_token(), ssl_verify=secure.ca_path) as auth:
            assert Hosts(auth).query_devices()["status_code"] == 200
        assert proxy.asked == ["api.crowdstrike.com"]


def test_no_proxy_is_heeded(monkeypatch, served, keys):
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with Hosts(**keys, base_url=served.url) as hosts:
        assert hosts.token_status == 201


def test_a_proxy_of_the_class_serves_its_calls_and_not_the_login(secure, keys):
    with tunnel({"127.0.0.1": urlsplit(secure.url).port}) as proxy:
        with OAuth2(**keys, base_url=secure.url, ssl_verify=secure.ca_path) as auth:
            hosts = Hosts(auth, proxy={"https": proxy.url})
            assert proxy.asked == []
            result = hosts.query_devices()
            assert result.ok, result
        assert proxy.asked == ["127.0.0.1"]


def test_the_environments_ca_bundle_is_used(monkeypatch, secure, keys):
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", secure.ca_path)
    with Hosts(**keys, base_url=secure.url) as hosts:
        assert hosts.token_status == 201


def test_a_certificate_nobody_vouches_for_stops_the_login(secure, keys):
    hosts = Hosts(**keys, base_url=secure.url)
    assert hosts.token_status == 500
    assert "CERTIFICATE_VERIFY_FAILED" in hosts.token_fail_reason
    with pytest.raises(ConnectionFailed) as caught:
        hosts.query_devices(pythonic=True)
    assert isinstance(caught.value, requests.ConnectionError)
    assert isinstance(caught.value, FalconError)


@pytest.mark.filterwarnings("ignore:ssl_verify=False", "ignore:Unverified HTTPS request")
def test_verification_can_be_turned_off_and_on(secure, keys):
    auth = OAuth2(**keys, base_url=secure.url, ssl_verify=False)
    assert auth.login()["status_code"] == 201
    auth.ssl_verify = True
    auth.close()
    assert auth.login()["status_code"] == 500
    auth.ssl_verify = secure.ca_path
    assert auth.login()["status_code"] == 201
    auth.close()


def test_netrc_never_replaces_the_bearer(monkeypatch, tmp_path, served, keys, cloud):
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login somebody password else\n")
    monkeypatch.setenv("NETRC", str(netrc))
    for session in (None, requests.Session()):
        with Hosts(**keys, base_url=served.url, session=session) as hosts:
            assert hosts.query_devices()["status_code"] == 200
            assert cloud.requests[-1].headers["Authorization"] == f"Bearer {hosts.token}"


# Trusted certificates


@pytest.fixture
def strangers(tmp_path):
    """A server with a certificate of an unknown CA, and the path of that CA."""
    context, path = certified(tmp_path, "127.0.0.1", "localhost")
    with talker(always(LEAST), context) as server:
        server.path, server.by_name = path, server.url.replace("127.0.0.1", "localhost")  # type: ignore[attr-defined]  # read by the tests below
        yield server


def trusts(base_url, *, session=None, transport=None, **given):
    """Return whether the request is sent, after the certificate check."""
    transport = transport or DefaultTransport(session=session, **given)
    found = []
    try:
        found.append(transport.send(base_url, Request("GET", "/x", timeout=10.0)))
    except ConnectionFailed as error:
        found.append(error)
    transport.session.close()
    assert isinstance(found[0], Response) or meaning(found[0]) == (ConnectionFailed, False, True)
    return isinstance(found[0], Response)


@pytest.mark.parametrize("variable", ["REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"])
def test_a_ca_bundle_of_the_environment_decides(session, variable, monkeypatch, strangers, tmp_path):
    monkeypatch.setenv(variable, strangers.path)
    assert trusts(strangers.url, session=session())
    _, other = certified(tmp_path)
    for place in ("", other, str(tmp_path), str(tmp_path / "nowhere")):
        monkeypatch.setenv(variable, place)
        assert not trusts(strangers.url, session=session())
    assert len(strangers.heard) == 1


@pytest.mark.usefixtures("every_way")
@pytest.mark.skipif(not shutil.which("openssl"), reason="needs openssl to prepare a folder")
@pytest.mark.parametrize("told", ["by the environment", "by the caller"])
def test_a_folder_of_cas_will_do(told, monkeypatch, strangers, tmp_path):
    folder = tmp_path / "cas"
    folder.mkdir()
    shutil.copy(strangers.path, folder)
    subprocess.run(["openssl", "rehash", str(folder)], check=True, capture_output=True)
    if told == "by the environment":
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(folder))
    assert trusts(strangers.url, verify=True if told == "by the environment" else str(folder))


@pytest.mark.usefixtures("every_way")
def test_what_the_caller_trusts_goes_before_the_environment(monkeypatch, strangers, tmp_path):
    _, other = certified(tmp_path)
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", other)
    assert trusts(strangers.url, verify=strangers.path)
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", strangers.path)
    assert not trusts(strangers.url, verify=other)


@pytest.mark.parametrize("setting", [True, None, "", 0])
def test_a_session_of_the_caller_verifies_unless_it_says_false(setting, strangers):
    session = requests.Session()
    session.verify = setting
    assert not trusts(strangers.url, session=session)
    assert strangers.heard == []


def test_a_session_of_the_caller_trusts_whom_it_says(strangers, tmp_path):
    session = requests.Session()
    session.verify = strangers.path
    assert trusts(strangers.url, session=session)
    _, session.verify = certified(tmp_path)
    assert not trusts(strangers.url, session=session)


@pytest.mark.filterwarnings("error:Unverified HTTPS request")
def test_a_session_of_the_caller_that_verifies_nothing_is_warned_of_by_urllib3(strangers):
    session = requests.Session()
    session.verify = False
    with pytest.raises(urllib3.exceptions.InsecureRequestWarning):
        trusts(strangers.url, session=session)
    session.close()


@pytest.mark.parametrize(
    ("session", "proxy_is"),
    [
        (lambda: None, "known"),
        (lambda: None, "of another name"),
        (lambda: None, "unknown"),
        (requests.Session, "known"),
        (requests.Session, "unknown"),
    ],
)
def test_a_proxy_that_is_spoken_to_by_tls_is_verified_like_the_api(session, proxy_is, tmp_path):
    authority = trustme.CA()
    path = str(tmp_path / "ca.pem")
    authority.cert_pem.write_to_path(path)
    context, proxys = (ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER) for _ in range(2))
    authority.issue_cert("api.crowdstrike.com").configure_cert(context)
    authority.issue_cert("127.0.0.1" if proxy_is == "known" else "127.0.0.9").configure_cert(proxys)
    if proxy_is == "unknown":
        proxys, _ = certified(tmp_path)
    with talker(always(LEAST), context) as server:
        connected = tunnelling(b"HTTP/1.1 200 Connected\r\n\r\n", {"api.crowdstrike.com": server.port})
        with talker(connected, proxys) as proxy:
            known = trusts(API, session=session(), verify=path, proxy={"https": proxy.url})
            assert known is (proxy_is == "known")
        assert len(proxy.heard) == known


@pytest.mark.parametrize("known", [True, False])
def test_a_proxy_that_is_spoken_to_by_tls_is_verified_for_plain_calls_too(known, strangers, tmp_path):
    _, other = certified(tmp_path)
    given = {"verify": strangers.path if known else other, "proxy": {"http": strangers.url}}
    assert trusts("http://api.crowdstrike.com", **given) is known
    assert len(strangers.heard) == known


# The system certificates


@pytest.mark.usefixtures("own_ways")
@pytest.mark.parametrize("way", ["from the beginning", "later"])
def test_the_certificates_of_the_system_decide(way, monkeypatch, strangers, tmp_path):
    def trusted():
        transport = DefaultTransport(verify="system" if way == "from the beginning" else True)
        transport.use(verify="system")
        return trusts(strangers.by_name, transport=transport)

    pytest.importorskip("truststore")
    monkeypatch.setenv("SSL_CERT_FILE", certified(tmp_path)[1])
    assert not trusted()
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", strangers.path)  # is not used
    assert not trusted()
    assert strangers.heard == []
    monkeypatch.setenv("SSL_CERT_FILE", strangers.path)
    assert trusted()


def test_the_certificates_of_the_system_are_for_the_name_that_was_asked_for(monkeypatch, tmp_path):
    pytest.importorskip("truststore")
    context, path = certified(tmp_path, "api.crowdstrike.com")
    monkeypatch.setenv("SSL_CERT_FILE", path)
    with talker(always(LEAST), context) as server:
        assert not trusts(server.url, verify="system")
        connected = tunnelling(b"HTTP/1.1 200 Connected\r\n\r\n", {"api.crowdstrike.com": server.port})
        with talker(connected) as proxy:
            assert trusts(API, verify="system", proxy={"https": proxy.url})


@pytest.mark.usefixtures("own_ways")
def test_a_deadline_holds_with_the_certificates_of_the_system_too(monkeypatch, tmp_path):
    pytest.importorskip("truststore")
    context, path = certified(tmp_path, "localhost")
    monkeypatch.setenv("SSL_CERT_FILE", path)

    def drip(server, client):
        server.hear(client)
        server.drip(client, b"HTTP/1.1 200 OK\r\nX-Filler: " + b"x" * 3000)

    with talker(drip, context) as server:
        by_name = server.url.replace("127.0.0.1", "localhost")
        error = fails(by_name, verify="system", deadline=0.4, timeout=20.0)
    assert meaning(error) == (TimedOut, True, False)
    assert "deadline" in str(error)


def test_without_truststore_the_system_cannot_be_asked(monkeypatch):
    monkeypatch.setitem(sys.modules, "truststore", None)
    transport = DefaultTransport()
    for attempt in (lambda: DefaultTransport(verify="system"), lambda: transport.use(verify="system")):
        with pytest.raises(ModuleNotFoundError, match="needs truststore, of the extra truststore: pip install"):
            attempt()
    transport.close()


def test_the_system_cannot_be_asked_for_a_session_of_the_caller():
    session = requests.Session()
    pytest.importorskip("truststore")
    with pytest.raises(ValueError, match="session of your own"):
        DefaultTransport(verify="system", session=session)
    transport = DefaultTransport(session=session)
    with pytest.raises(ValueError, match="session of your own"):
        transport.use(verify="system")
    transport.use(verify="system", session=None)
    with pytest.raises(ValueError, match="session of your own"):
        transport.use(session=session)
    assert transport.own
    transport.use(session=session, verify=True)
    assert transport.session is session
    session.close()


# Redirects


@each("status", [301, 302, 303, 307, 308])
@each("given", [{}, {"stream": True}, {"deadline": 20.0}, {"deadline": 20.0, "stream": True}])
def test_a_redirect_is_not_followed(session, given, status):
    with talker(always(LEAST)) as other:
        answer = f"HTTP/1.1 {status} Elsewhere\r\nLocation: {other.url}/y\r\nContent-Length: 4\r\n\r\nmove"
        with talker(always(answer.encode())) as server:
            transport = DefaultTransport(session=session())
            for data in (None, b"abc", io.BytesIO(b"abc"), iter([b"abc"])):
                headers = {"Authorization": "Bearer T"}
                response = transport.send(server.url, Request("POST", "/x", data=data, headers=headers, **given))
                assert (response.status, response.content, response.stream) == (status, b"move", None)
                assert response.headers["Location"] == f"{other.url}/y"
            assert len(server.heard) == 4
            assert server.connections <= 2  # on the direct way, bodies of data go over the session
            transport.session.close()
            transport.close()
        assert other.connections == 0


@each("location", ["http://[", "//[", "file:///etc/passwd", "http://127.0.0.1:9\u00e9", ""])
@each("hops", [0, 30])
def test_a_redirect_to_nowhere_is_an_answer_too(session, hops, location):
    answer = f"HTTP/1.1 307 Elsewhere\r\nLocation: {location}\r\nContent-Length: 4\r\n\r\nmove".encode()
    with talker(always(answer)) as server:
        transport = DefaultTransport(session=session())
        transport.session.max_redirects = hops
        response = transport.send(server.url, Request("POST", "/x", data=iter([b"abc"])))
        assert (response.status, response.content) == (307, b"move")
        transport.session.close()


def test_our_own_session_leaves_the_callers_file_where_it_is():
    answer = b"HTTP/1.1 307 Elsewhere\r\nLocation: /y\r\nContent-Length: 0\r\n\r\n"
    with talker(always(answer)) as server:
        transport, data = DefaultTransport(), io.BytesIO(b"abc")
        transport.send(server.url, Request("POST", "/x", data=data))
        assert data.tell() == 3
        transport.close()


@pytest.mark.parametrize("stream", [False, True])
def test_an_answer_that_a_hook_does_not_like_is_an_answer(stream):
    with talker(always(b"HTTP/1.1 403 No\r\nContent-Length: 5\r\n\r\nno no")) as server:
        session = requests.Session()
        session.hooks["response"].append(lambda answer, **_: answer.raise_for_status())
        transport = DefaultTransport(session=session)
        for _ in range(2):
            response = transport.send(server.url, Request("GET", "/x", stream=stream))
            assert (response.status, response.content) == (403, b"no no")
        assert server.connections == 1
        session.close()


def test_a_hook_that_fails_keeps_no_connection():
    def fail(*_args, **_given):
        raise RuntimeError("of the caller's own")

    with talker(always(LEAST)) as server:
        session = requests.Session()
        session.hooks = {"response": fail}
        with pytest.raises(RuntimeError) as caught:
            DefaultTransport(session=session).send(server.url, Request("GET", "/x"))
        pools = session.adapters["http://"].poolmanager.pools  # type: ignore[attr-defined]  # an HTTPAdapter
        assert [pools[host].pool.qsize() for host in pools.keys()] == [0]  # noqa: SIM118  # not a dict
        session.close()
        assert caught.value is not None


# Failures


def closed_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return server.getsockname()[1]


@pytest.mark.usefixtures("every_way")
def test_a_closed_port_is_a_failed_connection_in_both_modes():
    hosts = Hosts(access_token="T", base_url=f"http://127.0.0.1:{closed_port()}")
    result = hosts.query_devices(filter="secret:'x'")
    assert result["status_code"] == 500
    assert "GET /devices/queries/devices-scroll/v1" in result["body"]["errors"][0]["message"]
    with pytest.raises(ConnectionFailed) as caught:
        hosts.query_devices(pythonic=True)
    assert isinstance(caught.value, TransportError)
    assert isinstance(caught.value.__cause__, (requests.RequestException, urllib3.exceptions.HTTPError))


@pytest.mark.usefixtures("every_way")
def test_a_server_that_never_answers_times_out():
    with socket.create_server(("127.0.0.1", 0)) as server:
        hosts = Hosts(access_token="T", base_url=f"http://127.0.0.1:{server.getsockname()[1]}", timeout=0.1)
        assert hosts.query_devices()["status_code"] == 500
        with pytest.raises(TimedOut) as caught:
            hosts.query_devices(pythonic=True)
    assert isinstance(caught.value, requests.Timeout)
    hosts.auth_object.close()


def test_the_default_timeout_is_what_requests_is_given(monkeypatch):
    given = []

    def send(self, request, **settings):
        given.append(settings["timeout"])
        raise requests.ConnectionError

    monkeypatch.setattr(requests.Session, "send", send)
    with pytest.raises(ConnectionFailed):
        DefaultTransport().send(API, Request("GET", "/x"))
    assert given == [(5.0, 60.0)]


# What a failure says about the request


def test_a_closed_port_means_that_nothing_arrived(session):
    error = fails(f"http://127.0.0.1:{closed_port()}", session=session())
    assert meaning(error) == (ConnectionFailed, False, False)


def test_a_name_that_nobody_knows_means_that_nothing_arrived(session, monkeypatch):
    def unknown(*_args, **_given):
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    for deadline in (None, 20.0):
        error = fails("http://api.crowdstrike.com", session=session(), deadline=deadline)
        assert meaning(error) == (ConnectionFailed, False, False)


@pytest.fixture
def deaf():
    """The URL of a server that accepts no more connections."""
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen(0)
        waiting = [socket.socket() for _ in range(4)]
        for one in waiting:
            one.setblocking(False)
            one.connect_ex(server.getsockname())
        yield f"http://127.0.0.1:{server.getsockname()[1]}"
        for one in waiting:
            one.close()


def test_a_connection_that_takes_too_long_means_that_nothing_arrived(session, deaf):
    error = fails(deaf, session=session(), timeout=(0.2, 10))
    assert meaning(error) == (TimedOut, False, False)
    assert "deadline" not in str(error)


def test_a_connection_that_is_cut_may_have_brought_the_request(session):
    def hang_up(server, client):
        server.hear(client)

    with talker(hang_up) as server:
        error = fails(server.url, session=session())
    assert meaning(error) == (ConnectionFailed, True, False)


def test_no_answer_in_time_may_be_one_to_a_request_that_arrived(session):
    with talker(saying(b"")) as server:
        error = fails(server.url, session=session(), timeout=(5, 0.2))
    assert meaning(error) == (TimedOut, True, False)


def test_a_connection_that_was_used_before_and_is_dead_may_have_brought_the_request(session):
    def once(server, client):
        server.hear(client)
        client.sendall(LEAST)
        server.hear(client)

    transport = DefaultTransport(session=session())
    with talker(once) as server:
        assert transport.send(server.url, Request("GET", "/x")).status == 200
        with pytest.raises(ConnectionFailed) as caught:
            transport.send(server.url, Request("POST", "/x"))
        assert server.connections == 1
    assert meaning(caught.value) == (ConnectionFailed, True, False)
    transport.session.close()


CUT = {
    "a body that is too short": b"Content-Length: 10\r\n\r\nshort",
    "a chunk that is too short": b"Transfer-Encoding: chunked\r\n\r\n5\r\nab",
    "a last chunk that is missing": b"Transfer-Encoding: chunked\r\n\r\n5\r\nabcde\r\n",
    "a chunk that has no size": b"Transfer-Encoding: chunked\r\n\r\nxyz\r\nabcde\r\n0\r\n\r\n",
    "bytes that are no gzip": b"Content-Encoding: gzip\r\nContent-Length: 5\r\n\r\nshort",
    "half of what was packed": b"Content-Encoding: gzip\r\nContent-Length: 30\r\n\r\n"
    + gzip.compress(bytes(range(200)), mtime=0)[:30],
    "a packed body without its end": b"Content-Encoding: gzip\r\n\r\n" + gzip.compress(bytes(range(200)), mtime=0)[:-1],
}


@each("rest", CUT.values(), ids=CUT.keys())
@each("given", [{}, {"deadline": 20.0}, {"stream": True}], ids=["plain", "deadline", "stream"])
def test_a_body_that_is_not_whole_is_no_answer(session, rest, given):
    def talk(server, client):
        server.hear(client)
        client.sendall(b"HTTP/1.1 200 OK\r\n" + rest)

    transport = DefaultTransport(session=session())
    with talker(talk) as server, pytest.raises(ConnectionFailed) as caught:  # noqa: PT012  # the stream breaks off later
        answer = transport.send(server.url, Request("POST", "/x", timeout=10, **given))
        while answer.stream and answer.stream.read(64):
            pass
    assert meaning(caught.value) == (ConnectionFailed, True, False)
    assert "POST /x" in str(caught.value)
    transport.session.close()


ABC = gzip.compress(zlib.compress(b"abc"), mtime=0)
TWICE = b"Content-Encoding: deflate, gzip\r\n"


@pytest.mark.usefixtures("every_way")
@pytest.mark.parametrize(
    ("head", "body", "content"),
    [
        (b"Content-Length: 0\r\n\r\n", b"", b""),
        (b"Content-Length: 3\r\n\r\n", b"abc", b"abc"),
        (b"\r\n", b"abc", b"abc"),
        (TWICE + b"Content-Length: 0\r\n\r\n", b"", b""),
        (TWICE + b"Content-Length: %d\r\n\r\n" % len(ABC), ABC, b"abc"),
        (TWICE + b"\r\n", ABC, b"abc"),
    ],
    ids=["nothing", "sized", "until the end", "nothing, packed", "sized, packed", "until the end, packed"],
)
def test_a_body_that_is_whole_is_an_answer(head, body, content):
    def talk(server, client):
        server.hear(client)
        client.sendall(b"HTTP/1.1 200 OK\r\n" + head + body)

    with talker(talk) as server:
        transport = DefaultTransport()
        answer = transport.send(server.url, Request("GET", "/x"))
        assert answer.content == content
        transport.close()


@pytest.mark.usefixtures("every_way")
def test_a_head_request_has_no_body_though_it_tells_a_length():
    with talker(always(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\nContent-Encoding: gzip\r\n\r\n")) as server:
        transport = DefaultTransport()
        for _ in range(2):
            assert transport.send(server.url, Request("HEAD", "/x")).content == b""
        assert server.connections == 1
        transport.close()


def test_a_body_that_stops_coming_is_a_timeout(session):
    with talker(saying(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nshort")) as server:
        error = fails(server.url, session=session(), timeout=(5, 0.2))
    assert meaning(error) == (TimedOut, True, False)


def test_a_certificate_that_nobody_vouches_for_will_not_do_next_time_either(session, tmp_path):
    context, _ = certified(tmp_path)
    with talker(always(LEAST), context) as server:
        error = fails(server.url, session=session())
        assert server.heard == []
    assert meaning(error) == (ConnectionFailed, False, True)


def test_a_certificate_of_another_name_will_not_do_next_time_either(session, tmp_path):
    context, path = certified(tmp_path, "api.crowdstrike.com")
    with talker(always(LEAST), context) as server:
        error = fails(server.url, session=session(), verify=path)
        assert server.heard == []
    assert meaning(error) == (ConnectionFailed, False, True)


@pytest.mark.usefixtures("every_way")
def test_a_handshake_that_is_cut_means_that_nothing_arrived():
    def hang_up(server, client):
        client.recv(10)

    with talker(hang_up) as server:
        error = fails(server.url.replace("http", "https"))
    assert meaning(error) == (ConnectionFailed, False, False)


@pytest.mark.usefixtures("every_way")
def test_a_handshake_that_nobody_answers_means_that_nothing_arrived():
    def stay_silent(server, client):
        while client.recv(1024):
            pass

    with talker(stay_silent) as server:
        error = fails(server.url.replace("http", "https"), timeout=(0.2, 10))
    assert meaning(error) == (TimedOut, False, False)


@pytest.mark.usefixtures("every_way")
def test_a_server_that_speaks_no_tls_was_told_nothing():
    with talker(saying(LEAST)) as server:
        error = fails(server.url.replace("http", "https"), timeout=(2, 2))
        assert server.heard == []
    assert error.arrived is False
    assert error.lasting is False


@pytest.mark.parametrize(
    ("answer", "lasting"),
    [
        (b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n", True),
        (b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n", True),
        (b"HTTP/1.1 429 Too Many Requests\r\nContent-Length: 0\r\n\r\n", False),
        (b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n", False),
    ],
)
def test_a_proxy_that_refuses_let_nothing_through(session, answer, lasting):
    with talker(tunnelling(answer)) as proxy:
        error = fails(API, session=session(), proxy=proxy.url)
    assert meaning(error) == (ConnectionFailed, False, lasting)


def test_a_proxy_that_hangs_up_let_nothing_through():
    with talker(tunnelling(b"")) as proxy:
        error = fails(API, proxy=proxy.url)
    assert meaning(error) == (ConnectionFailed, False, False)


def test_a_proxy_that_does_not_answer_let_nothing_through():
    with talker(saying(b"")) as proxy:
        error = fails(API, proxy=proxy.url, timeout=(0.2, 10))
    assert meaning(error) == (TimedOut, False, False)


def test_a_proxy_that_is_not_there_let_nothing_through(session):
    error = fails(API, session=session(), proxy=f"http://127.0.0.1:{closed_port()}")
    assert meaning(error) == (ConnectionFailed, False, False)


def test_a_connection_that_is_cut_behind_a_proxy_may_have_brought_the_request(session, tmp_path):
    context, path = certified(tmp_path, "api.crowdstrike.com")

    def hang_up(server, client):
        server.hear(client)
        client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))  # with a reset

    with talker(hang_up, context) as server:
        connected = b"HTTP/1.1 200 Connected\r\n\r\n"
        with talker(tunnelling(connected, {"api.crowdstrike.com": server.port})) as proxy:
            error = fails(API, session=session(), verify=path, proxy=proxy.url)
        assert len(server.heard) == 1
    assert meaning(error) == (ConnectionFailed, True, False)


@pytest.mark.parametrize(
    ("base_url", "given"),
    [
        ("http://[", {}),
        ("nowhere://127.0.0.1:9", {}),
        ("http://127.0.0.1:9", {"headers": {"X-Name": "\u20ac"}}),
        ("http://127.0.0.1:9", {"headers": {"X-Name": "a\r\nb"}}),
    ],
)
def test_a_request_that_cannot_be_written_will_not_do_next_time_either(session, base_url, given):
    error = fails(base_url, session=session(), **given)
    assert meaning(error) == (ConnectionFailed, False, True)


@pytest.mark.usefixtures("own_ways")
def test_a_ca_bundle_that_is_none_is_named(tmp_path):
    (tmp_path / "empty.pem").write_text("")
    for place in ("/no/such/bundle.pem", str(tmp_path / "empty.pem")):
        error = fails("https://127.0.0.1:9", verify=place)
        assert place in str(error)
        assert meaning(error) == (ConnectionFailed, False, True)


@pytest.mark.parametrize(
    ("raised", "means"),
    [
        (requests.ReadTimeout("x"), (TimedOut, True, False)),
        (requests.ConnectTimeout("x"), (TimedOut, False, False)),
        (requests.ConnectionError("x"), (ConnectionFailed, True, False)),
        (requests.exceptions.ChunkedEncodingError("x"), (ConnectionFailed, True, False)),
    ],
)
def test_errors_that_a_mock_raises_mean_what_they_say(requests_mock, raised, means):
    requests_mock.post(f"{API}/x", exc=raised)
    assert meaning(fails(API)) == means


def test_an_error_that_the_caller_is_busy_with_means_nothing_here(requests_mock):
    requests_mock.post(f"{API}/x", exc=requests.ConnectionError("cut"))
    try:
        raise ssl.SSLCertVerificationError("of somebody else")
    except ssl.SSLError:
        error = fails(API)
    assert meaning(error) == (ConnectionFailed, True, False)


@pytest.mark.usefixtures("every_way")
def test_a_call_within_a_call_leaves_the_outer_one_its_attempt():
    inner = DefaultTransport()
    with talker(always(LEAST)) as server:
        session = requests.Session()
        seen = []

        def ask_again(*_args, **_given):
            outer = CURRENT.attempt
            inner.send(server.url, Request("GET", "/inner"))
            seen.append((outer, CURRENT.attempt))

        session.hooks["response"].append(ask_again)
        DefaultTransport(session=session).send(server.url, Request("GET", "/outer"))
        assert seen[0][0] is seen[0][1] is not None
        assert CURRENT.attempt is None
        inner.close()
        session.close()


@pytest.mark.parametrize("variable", ["HTTPS_PROXY", None])
def test_the_password_of_a_proxy_that_is_no_url_is_in_no_error(monkeypatch, variable):
    proxy = "http://user:PASSWORD@[bad"
    if variable:
        monkeypatch.setenv(variable, proxy)
    error = fails(API, **({} if variable else {"session": session_with_proxy(proxy)}))
    assert "PASSWORD" not in f"{error} {error!r}"
    assert error.lasting is True


def session_with_proxy(proxy):
    session = requests.Session()
    session.proxies = {"https": proxy}
    return session


def test_a_proxys_password_is_in_no_error(monkeypatch):
    port = closed_port()
    hosts = Hosts(access_token="T", proxy=f"http://user:PASSWORD@127.0.0.1:{port}")
    shown = f"{hosts.query_devices()} {hosts!r} {vars(hosts)} {hosts.auth_object.tokens.token!r} {vars(hosts.auth_object.connection)}"
    assert "PASSWORD" not in shown
    assert "proxy" in shown


def test_a_class_may_have_a_proxy_as_text_and_its_password_is_in_no_error_either():
    hosts = Hosts(access_token="T")
    hosts.proxy = f"http://user:PASSWORD@127.0.0.1:{closed_port()}"
    assert "PASSWORD" not in str(hosts.query_devices())


def test_redirects_of_api_calls_are_not_followed(requests_mock):
    requests_mock.get(f"{API}/x", status_code=308, headers={"Location": "https://evil.example/x"})
    assert Hosts(access_token="T").override("GET", "/x")["status_code"] == 308
    assert requests_mock.call_count == 1


# Bodies


def test_bodies_of_every_kind(requests_mock):
    requests_mock.post(f"{API}/x", json={})
    hosts = Hosts(access_token="T")

    def sent(**given):
        hosts.override("POST", "/x", **given)
        return requests_mock.last_request

    assert json.loads(
        sent(body={"a": NULL, "at": datetime(2030, 1, 1, tzinfo=timezone.utc), "s": {"b", "a"}}).body
    ) == {"a": None, "at": "2030-01-01T00:00:00Z", "s": ["a", "b"]}
    assert sent(data={"a": "1 2"}).text == "a=1+2"
    assert sent(data=b"raw").body == b"raw"
    assert b'filename="f.txt"' in sent(files={"file": ("f.txt", b"x")}).body
    assert sent().headers["Content-Length"] == "0"
    assert sent(body={}).body == b"{}"


@pytest.mark.parametrize("body", [{"a": object()}, {"a": float("nan")}, {"a": datetime(2030, 1, 1)}, {1j: 2}])
def test_a_body_that_is_no_json_stays_here(body):
    hosts = Hosts(access_token="T")
    assert hosts.override("POST", "/x", body=body)["status_code"] == 400
    with pytest.raises(PayloadValidationError, match="nothing was sent"):
        hosts.override("POST", "/x", body=body, pythonic=True)


def test_a_transport_of_ones_own_takes_the_place_of_the_network():
    net = Script(logins=[token()])
    assert Hosts(client_id="a", client_secret="b", transport=net).query_devices()["status_code"] == 200
    assert net.paths() == ["/oauth2/token", "/devices/queries/devices-scroll/v1"]


def test_clients_share_the_certificates_that_they_verify_with_and_let_go_of_them(tmp_path):
    path = tmp_path / "ca.pem"
    trustme.CA().cert_pem.write_to_path(str(path))
    first, second = (
        falconlite.transport.trust.shared_context(str(path)),
        falconlite.transport.trust.shared_context(str(path)),
    )
    assert first is second
    assert falconlite.transport.trust.shared_context(False) is not first
    trustme.CA().cert_pem.write_to_path(str(path))
    os.utime(path, ns=(1, 1))
    renewed = falconlite.transport.trust.shared_context(str(path))
    assert renewed is not first  # the file has changed
    gone = weakref.ref(renewed)
    del renewed
    gc.collect()
    assert gone() is None


@pytest.mark.parametrize("given", [{"form": {"client_id": "\ud800"}}, {"query": [("filter", "\ud800")]}])
def test_what_is_no_unicode_text_stays_here(given):
    with pytest.raises(PayloadValidationError, match="not valid Unicode; nothing was sent"):
        DefaultTransport().send(f"http://127.0.0.1:{closed_port()}", Request("POST", "/x", **given))
