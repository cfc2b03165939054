"""The transport over real sockets, and with what users put in its place."""

from __future__ import annotations

import json
import socket
import threading
from datetime import datetime, timezone
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import requests
from requests.adapters import HTTPAdapter

import falconlite.transport
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
from falconlite.simulator import Cloud
from falconlite.transport import RequestsTransport
from falconlite.wire import Request
from tests.doubles import Script, token
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


# Connections


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
    real = falconlite.transport._context
    monkeypatch.setattr(falconlite.transport, "_context", lambda verify: made.append(verify) or real(verify))
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


# What users put in the way


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
        response.status_code, response._content = 200, b"{}"
        response.raw = type("Raw", (), {"_original_response": None})()
        return response

    monkeypatch.setattr(HTTPAdapter, "send", send)
    assert Hosts(access_token="T").query_devices()["status_code"] == 200
    assert urls == [f"{API}/devices/queries/devices-scroll/v1"]


def test_a_mounted_adapter_sees_every_call():
    class Adapter(HTTPAdapter):
        def send(self, request, **given):
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


# Failures


def closed_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return server.getsockname()[1]


def test_a_closed_port_is_a_failed_connection_in_both_modes():
    hosts = Hosts(access_token="T", base_url=f"http://127.0.0.1:{closed_port()}")
    result = hosts.query_devices(filter="secret:'x'")
    assert result["status_code"] == 500
    assert "GET /devices/queries/devices-scroll/v1" in result["body"]["errors"][0]["message"]
    with pytest.raises(ConnectionFailed) as caught:
        hosts.query_devices(pythonic=True)
    assert isinstance(caught.value, TransportError)
    assert isinstance(caught.value.__cause__, requests.RequestException)


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
        RequestsTransport().send(API, Request("GET", "/x"))
    assert given == [(5.0, 60.0)]


def test_a_proxys_password_is_in_no_error(monkeypatch):
    port = closed_port()
    hosts = Hosts(access_token="T", proxy=f"http://user:PASSWORD@127.0.0.1:{port}")
    shown = f"{hosts.query_devices()} {hosts!r} {vars(hosts)} {vars(hosts.auth_object)['_token']!r}"
    assert "PASSWORD" not in shown
    assert "127.0.0.1" in shown


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
