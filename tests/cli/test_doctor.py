"""``falconlite doctor`` finds real faults, says what to do, and ends with the status of the first."""

import json
import socket
import ssl
import threading
import time
from contextlib import closing, contextmanager, suppress
from datetime import datetime, timezone

import pytest
import trustme

from falconlite.cli.doctor.scopes import reads
from falconlite.simulator import Cloud, Fault
from falconlite.simulator.access.scopes import Client
from falconlite.simulator.clock import MovableClock
from tests.cases import each

FEW = Client("few-secret", scopes=["hosts:read", "alerts:read"])


def checks(ended):
    """Return the checks that doctor wrote as JSON lines, by name."""
    found = {}
    for line in ended.out.splitlines():
        check = json.loads(line)
        found.setdefault(check["check"], []).append(check)
    return found


def states(ended):
    return {name: [check["state"] for check in found] for name, found in checks(ended).items()}


@pytest.fixture
def cloud():
    return Cloud(hosts=3, alerts=1, children=1, clients={"few": FEW, "none": Client("none-secret", scopes=[])})


def test_each_scope_is_tried_once_by_a_read_that_shows_no_secret(here, cloud):
    """The client has no scope, so each read is refused, and the simulator loads no collection."""
    ended = here("doctor", FALCON_CLIENT_ID="none", FALCON_CLIENT_SECRET="none-secret")
    assert ended.status == 0, ended.err
    found = states(ended)
    scopes = {
        name.removeprefix("scope ").removesuffix(": Read"): state
        for name, state in found.items()
        if name.startswith("scope ")
    }
    assert scopes == {scope: ["missing" if entry else "skipped"] for scope, entry in reads().items()}
    assert {"Hosts", "Alerts", "Vulnerabilities", "Installation Tokens"} <= {
        s for s, state in scopes.items() if state == ["missing"]
    }
    tried = [request for request in cloud.requests if not request.path.startswith("/oauth2/")]
    assert {request.verb for request in tried} == {"GET"}
    assert len(tried) == sum(state == ["missing"] for state in scopes.values()) + 2  # two more look for the CID
    assert not any("credentials" in request.path for request in tried)
    (tenant,) = checks(ended)["tenant"]
    assert (tenant["state"], "Sensor Download: Read or Hosts: Read" in tenant["detail"]) == ("warn", True)


@each(
    "arguments, status, state",
    [
        (("--scopes", "hosts:read, ALERTS"), 0, {"scope Hosts: Read": ["ok"], "scope Alerts: Read": ["ok"]}),
        (("--scopes", "Hosts,Host groups"), 4, {"scope Hosts: Read": ["ok"], "scope Host groups: Read": ["fail"]}),
    ],
    ids=["granted", "needed"],
)
def test_a_client_with_few_scopes(here, arguments, status, state):
    ended = here("doctor", *arguments, FALCON_CLIENT_ID="few", FALCON_CLIENT_SECRET=FEW.secret)
    assert ended.status == status
    assert {name: states(ended)[name] for name in state} == state
    assert checks(ended)["tenant"][0]["state"] == "ok"  # the CID of a host, since that of installers needs a scope
    if status:
        assert "falconlite: scope Host groups: Read: missing" in ended.err


def test_all_is_well(here, cloud):
    ended = here("doctor", "--scopes", "Hosts,Vulnerabilities,Host groups")
    assert ended.status == 0, ended.err
    assert {state for found in states(ended).values() for state in found} == {"ok"}
    assert checks(ended)["tenant"][0]["detail"] == f"CID {cloud.cid}"
    assert ended.err.endswith("scopes: 3 granted, 0 missing, 0 not known\n")


def test_a_scope_of_which_the_api_tells_nothing_is_not_called_missing(here, cloud):
    cloud.faults.add(Fault.status(500), route="/devices/queries/*")
    ended = here("doctor", "--scopes", "Hosts")
    (found,) = checks(ended)["scope Hosts: Read"]
    assert (ended.status, found["state"]) == (0, "warn")
    assert found["detail"].startswith("unknown: ")
    assert "500" in found["detail"]


def test_a_wrong_name_of_a_scope_sends_nothing(here, cloud):
    ended = here("doctor", "--scopes", "Host")
    assert (ended.status, ended.out, len(cloud.requests)) == (2, "", 0)
    assert "did you mean 'Hosts'?" in ended.err


@each(
    "environment, status, name, told, hint",
    [
        ({"FALCON_CLIENT_SECRET": "wrong-secret"}, 3, "login", "wrong client_secret", "falconlite login"),
        ({"FALCON_CLIENT_ID": "stranger"}, 3, "login", "stranger", "check the client ID"),
        ({"FALCON_CLIENT_ID": "", "FALCON_CLIENT_SECRET": ""}, 3, "login", "no credentials", "falconlite login"),
        ({"FALCON_BASE_URL": "http://127.0.0.1:1"}, 5, "tcp", "127.0.0.1:1 is not reachable", "HTTPS_PROXY"),
        ({"FALCON_BASE_URL": "us-9"}, 2, "cloud", "us-9", "correct it"),
        ({"FALCON_PROFILE": "missing"}, 3, "login", "no file of profiles", "mend"),
    ],
    ids=["secret", "client", "none", "port", "name", "profile"],
)
def test_a_fault_in_the_environment(here, environment, status, name, told, hint):
    ended = here("doctor", "--no-scopes", **environment)
    (found,) = [check for check in checks(ended)[name] if check["state"] == "fail"]
    assert (ended.status, told in found["detail"], hint in found["hint"]) == (status, True, True), found
    assert ended.err.splitlines()[-1].startswith(f"falconlite: {name}: ")
    for secret in filter(None, [environment.get("FALCON_CLIENT_SECRET")]):
        assert secret not in ended.out + ended.err


def test_what_comes_after_a_failed_step_is_not_tried(here, cloud):
    ended = here("doctor", "-o", "table", FALCON_BASE_URL="https://127.0.0.1:1")
    lines = [line for line in ended.out.splitlines() if not line.startswith(" ")]
    assert [line.split()[:2] for line in lines[-4:]] == [["OK", "dns"], ["FAIL", "tcp"], ["--", "tls"], ["--", "login"]]
    assert len(cloud.requests) == 0


def test_lines_name_the_scopes_together(here, monkeypatch):
    some = {scope: reads()[scope] for scope in ("Alerts", "Apps", "Host groups", "Hosts")}
    monkeypatch.setattr("falconlite.cli.doctor.scopes.reads", lambda: some)
    ended = here("doctor", "-o", "table", FALCON_CLIENT_ID="few", FALCON_CLIENT_SECRET=FEW.secret)
    assert [line.split(maxsplit=1) for line in ended.out.splitlines()[-3:]] == [
        ["OK", "scopes    2 granted: Alerts: Read, Hosts: Read"],
        ["MISS", "scopes    1 missing: Host groups: Read"],
        ["--", "scopes    1 not tried, since no harmless read without arguments is known: Apps: Read"],
    ]
    assert ended.err == "11 ok, 0 warn, 0 fail; scopes: 2 granted, 1 missing, 1 not known\n"


def test_a_name_without_an_address(here, monkeypatch):
    monkeypatch.setattr(socket, "getaddrinfo", _unknown)  # loopback only: no name server is asked
    ended = here("doctor", "--no-scopes", FALCON_BASE_URL="https://api.example.invalid")
    assert ended.status == 5
    assert "api.example.invalid has no address" in checks(ended)["dns"][0]["detail"]


def _unknown(*_arguments, **_more):
    raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")


@each(
    "bundle, status, state, told, hint",
    [
        ("its own", 0, "ok", "issued by trustme", None),
        (None, 5, "fail", "issued by trustme", "operating system does not trust it either"),
        ("/nowhere/ca.pem", 5, "fail", "/nowhere/ca.pem", "correct or unset REQUESTS_CA_BUNDLE"),
    ],
    ids=["trusted", "not-trusted", "no-bundle"],
)
def test_a_certificate(here, cloud, monkeypatch, bundle, status, state, told, hint):
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
        monkeypatch.delenv(name, raising=False)
    with cloud.serve(tls=True) as served:
        if bundle:
            monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(served.ca_path) if bundle == "its own" else bundle)
        ended = here("doctor", "--no-scopes", FALCON_BASE_URL=served.url)
    (found,) = checks(ended)["tls"]
    assert (ended.status, found["state"]) == (status, state)
    assert told in found["detail"]
    assert hint is None or hint in found["hint"]
    assert states(ended)["login"] == ["skipped" if status else "ok"]


@contextmanager
def tls_server(certificate):
    """A server that does the handshake with a certificate, and hangs up."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)

    def answer(client):
        with suppress(OSError), context.wrap_socket(client, server_side=True):
            pass

    with listening(answer) as address:
        yield f"https://{address}"


@each(
    "names, end, told, hint",
    [
        (("127.0.0.1",), datetime(2020, 1, 1, tzinfo=timezone.utc), "expired", "compare the clock of this machine"),
        (("elsewhere.example",), None, "mismatch", "another one than its name says"),
    ],
    ids=["expired", "name"],
)
def test_a_certificate_of_a_known_ca_that_does_not_fit(here, monkeypatch, tmp_path, names, end, told, hint):
    authority = trustme.CA()
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(tmp_path / "ca.pem"))
    with tls_server(authority.issue_cert(*names, not_after=end)) as url:
        ended = here("doctor", "--no-scopes", FALCON_BASE_URL=url)
    (found,) = checks(ended)["tls"]
    assert (ended.status, found["state"]) == (5, "fail")
    assert told in found["detail"]
    assert hint in found["hint"]


def test_one_address_of_two_is_not_reachable(here, monkeypatch):
    real = socket.getaddrinfo

    def two(host, port, *arguments, **more):
        first = real(host, port, *arguments, **more)
        return [*first, *((*entry[:4], ("127.0.0.2", port)) for entry in first)]

    monkeypatch.setattr(socket, "getaddrinfo", two)
    ended = here("doctor", "--no-scopes")
    assert (ended.status, states(ended)["tcp"]) == (0, ["warn"]), ended.err
    assert "not 127.0.0.2 (" in checks(ended)["tcp"][0]["detail"]


def test_a_clock_that_is_wrong_is_told_but_is_no_failure(here):
    ahead = Cloud(hosts=1, clock=MovableClock(time.time() + 3 * 3600))
    with ahead.serve() as served:
        ended = here(
            "doctor",
            "--no-scopes",
            FALCON_BASE_URL=served.url,
            FALCON_CLIENT_ID=ahead.client_id,
            FALCON_CLIENT_SECRET=ahead.client_secret,
        )
    (found,) = checks(ended)["clock"]
    assert (ended.status, found["state"]) == (0, "warn")
    assert found["detail"] == "the clock of this machine is 3 hours behind the API's"
    assert "NTP" in found["hint"]


def test_credentials_of_another_cloud(here):
    elsewhere = Cloud(hosts=1, redirect_to="eu-1")
    with elsewhere.serve() as served:
        ended = here(
            "doctor",
            FALCON_BASE_URL=served.url,
            FALCON_CLIENT_ID=elsewhere.client_id,
            FALCON_CLIENT_SECRET=elsewhere.client_secret,
        )
    (found,) = checks(ended)["region"]
    assert (ended.status, found["state"]) == (3, "fail")
    assert "--cloud eu-1" in found["hint"]


@contextmanager
def proxy(answer):
    """A proxy that answers each request with the same bytes; it yields its address and what it was sent."""
    asked = []

    def say(client):
        data = client.recv(65536)
        asked.append(data)
        if data:
            client.sendall(answer)

    with listening(say) as address:
        yield address, asked


@contextmanager
def listening(serve):
    """Listen on loopback and give each connection to a function; yield the address."""

    def accept():
        while True:
            try:
                client, _ = listener.accept()
            except OSError:
                return
            with client:
                client.settimeout(5)
                serve(client)

    with closing(socket.create_server(("127.0.0.1", 0))) as listener:
        thread = threading.Thread(target=accept, daemon=True)
        thread.start()
        yield f"127.0.0.1:{listener.getsockname()[1]}"
        listener.shutdown(socket.SHUT_RDWR)
        thread.join(10)
        assert not thread.is_alive()


@each(
    "answer, told, hint",
    [
        (b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n", "407", "USER:PASSWORD"),
        (b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n", "403 Forbidden", "allow CONNECT"),
        (b"HTTP/1.1 502 \x1b[2J\r\n\r\n", "502", "allow CONNECT"),
        (b"SSH-2.0-OpenSSH_9.6\r\n\r\n", "not HTTP", "is that an HTTP proxy"),
    ],
    ids=["407", "403", "escape", "no-proxy"],
)
def test_a_proxy_that_does_not_connect(here, monkeypatch, answer, told, hint):
    with proxy(answer) as (address, asked):
        monkeypatch.setenv("HTTPS_PROXY", f"http://someone:proxy-s3cret@{address}")
        monkeypatch.setenv("NO_PROXY", "")
        monkeypatch.setenv("no_proxy", "")
        ended = here("doctor", "--no-scopes", FALCON_BASE_URL="https://api.example.invalid")
    (found,) = checks(ended)["proxy"]
    assert (ended.status, found["state"], states(ended)["login"]) == (5, "fail", ["skipped"])
    assert told in found["detail"]
    assert hint in found["hint"]
    assert not [bad for bad in ("proxy-s3cret", "\x1b") if bad in ended.out + ended.err]
    tunnels = [data for data in asked if data]
    assert tunnels[0].startswith(b"CONNECT api.example.invalid:443 HTTP/1.1\r\n")
    assert b"Proxy-Authorization: Basic c29tZW9uZTpwcm94eS1zM2NyZXQ=\r\n" in tunnels[0]


def test_variables_that_look_like_mistakes(here):
    ended = here("doctor", "--no-scopes", FALCON_CLIENTID="x", FALCON_PROFILE_FILE="y")
    told = " ".join(check["detail"] + str(check["hint"]) for check in checks(ended)["environ"])
    assert "FALCON_CLIENTID is set, and is not read" in told
    assert "did you mean FALCON_CLIENT_ID?" in told
