"""The cloud behind a socket: keep-alive, TLS, hostile clients, a clean shutdown, the SDK as client, the command."""

import http.client
import json
import signal
import socket
import ssl
import subprocess
import sys
import threading
from pathlib import Path
from time import monotonic
from urllib.parse import urlsplit
from urllib.request import urlopen

import pytest

from falconlite import Hosts
from falconlite.simulator import Cloud, Served
from falconlite.simulator.serving.server import LONGEST_BODY
from tests.cases import cases


@pytest.fixture
def served(cloud):
    with cloud.serve() as served:
        yield served


def connect(served):
    return http.client.HTTPConnection("127.0.0.1", served.port, timeout=10)


def wait_until(true):
    end = monotonic() + 10
    while not true():
        assert monotonic() < end


def talk(served, content):
    """Send raw bytes; return everything received until the server closes."""
    with socket.create_connection(("127.0.0.1", served.port), timeout=10) as connection:
        connection.sendall(content)
        received = b""
        while part := connection.recv(65536):
            received += part
    return received


def sdk(cloud, served, **settings):
    return Hosts(client_id=cloud.client_id, client_secret=cloud.client_secret, base_url=served.url, **settings)


def test_many_calls_of_the_sdk_are_one_connection(cloud, served):
    with sdk(cloud, served) as hosts:
        for _ in range(200):
            assert hosts.query_devices_by_filter(limit=1).status_code == 200
    assert (served.connections, served.handshakes) == (1, 0)
    assert len(cloud.requests) == 202


def test_each_client_has_a_connection(cloud, served):
    for _ in range(3):
        with sdk(cloud, served) as hosts:
            hosts.query_devices_by_filter()
    assert served.connections == 3


def test_the_sdk_speaks_tls_with_one_handshake(cloud):
    with cloud.serve(tls=True) as served, sdk(cloud, served, ssl_verify=served.ca_path) as hosts:
        ids = hosts.query_devices_by_filter(limit=5).body["resources"]
        records = hosts.get_device_details(ids).body["resources"]
        assert served.url.startswith("https://127.0.0.1:")
        assert (served.connections, served.handshakes) == (1, 1)
    assert [record["device_id"] for record in records] == ids


def test_a_certificate_is_good_for_the_names_that_were_asked_for(cloud):
    name = "api.us-2.crowdstrike.com"
    with cloud.serve(tls=True, names=[name]) as served:
        context = ssl.create_default_context(cafile=served.ca_path)
        for known in ("localhost", "127.0.0.1", name):
            with socket.create_connection(("127.0.0.1", served.port)) as plain:
                context.wrap_socket(plain, server_hostname=known).close()
        with (
            socket.create_connection(("127.0.0.1", served.port)) as plain,
            pytest.raises(ssl.SSLCertVerificationError),
        ):
            context.wrap_socket(plain, server_hostname="api.crowdstrike.com")


def test_the_ca_file_goes_away_with_the_server(cloud):
    with cloud.serve(tls=True) as served:
        assert Path(served.ca_path).read_text().startswith("-----BEGIN CERTIFICATE-----")
    assert not Path(served.ca_path).exists()


def test_plain_http_on_a_tls_port_harms_nobody(cloud):
    with cloud.serve(tls=True) as served:
        talk(served, b"GET / HTTP/1.1\r\n\r\n")
        with sdk(cloud, served, ssl_verify=served.ca_path) as hosts:
            assert hosts.token_status == 201
        assert served.handshakes == 1


def test_nothing_is_left_when_it_ends_with_connections_open(cloud):
    before = threading.active_count()
    with cloud.serve() as served:
        connections = [connect(served) for _ in range(3)]
        for connection in connections:
            connection.request("GET", "/nowhere")
            assert connection.getresponse().read()
        silent = socket.create_connection(("127.0.0.1", served.port))
        wait_until(lambda: served.connections == 4)
        assert threading.active_count() >= before + 4
    assert threading.active_count() == before
    assert silent.recv(1) == b""
    silent.close()
    for connection in connections:
        connection.close()
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", served.port))


def test_nothing_is_left_when_it_ends_with_tls_connections_open(cloud):
    before = threading.active_count()
    with cloud.serve(tls=True) as served:
        context = ssl.create_default_context(cafile=served.ca_path)
        plain = socket.create_connection(("127.0.0.1", served.port))
        connection = context.wrap_socket(plain, server_hostname="localhost")
        connection.sendall(b"GET /nowhere HTTP/1.1\r\n\r\n")
        assert connection.recv(8) == b"HTTP/1.1"
        waiting = socket.create_connection(("127.0.0.1", served.port))  # has not started the handshake
    assert threading.active_count() == before
    connection.close()
    waiting.close()


def test_it_can_be_served_again_with_its_state(cloud, call, ids):
    call("PerformActionV2", {"ids": ids[:1]}, action_name="hide_host")
    for _ in range(2):
        with cloud.serve() as served, sdk(cloud, served) as hosts:
            assert hosts.query_hidden_devices().body["resources"] == ids[:1]


def test_the_port_can_be_chosen(cloud):
    with cloud.serve() as first:
        port = first.port
    with cloud.serve(port=port) as second:
        assert second.url == f"http://127.0.0.1:{port}"


@pytest.mark.parametrize("verb", ["PUT", "OPTIONS", "BREW"])
def test_any_verb_is_answered_in_the_envelope(served, verb):
    connection = connect(served)
    connection.request(verb, "/oauth2/token")
    answer = connection.getresponse()
    assert (answer.status, json.loads(answer.read())["errors"][0]["code"]) == (405, 405)
    connection.close()


def test_a_head_has_no_body_and_keeps_the_connection(served):
    connection = connect(served)
    for _ in range(2):
        connection.request("HEAD", "/oauth2/token")
        answer = connection.getresponse()
        assert (answer.status, answer.read()) == (405, b"")
    assert served.connections == 1
    connection.close()


def test_a_chunked_body_is_read(cloud, served):
    connection = connect(served)
    form = f"client_id={cloud.client_id}&client_secret={cloud.client_secret}".encode()
    for _ in range(2):
        connection.request("POST", "/oauth2/token", iter([form[:20], form[20:]]), encode_chunked=True)
        answer = connection.getresponse()
        assert (answer.status, answer.read()[:15]) == (201, b'{"access_token"')
    assert served.connections == 1
    connection.close()


def test_what_follows_the_last_chunk_is_passed_over(served):
    chunks = b"POST /a HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nX-More: 1\r\n\r\n"
    answer = talk(served, chunks + b"GET /b HTTP/1.1\r\nConnection: close\r\n\r\n")
    assert answer.count(b"HTTP/1.1 404") == 2


def test_a_mistake_of_the_server_is_shown(cloud, served, monkeypatch, capfd):
    monkeypatch.setattr(cloud, "handle", lambda call, wait: 1 / 0)
    assert talk(served, b"GET / HTTP/1.1\r\n\r\n") == b""
    assert "ZeroDivisionError" in capfd.readouterr().err


@pytest.mark.parametrize(
    ("request_", "status"),
    [
        (b"nonsense\r\n\r\n", 400),
        (b"GET / HTTP/9.9\r\n\r\n", 505),
        (b"GET /" + b"a" * 70_000 + b" HTTP/1.1\r\n\r\n", 414),
        (b"GET / HTTP/1.1\r\n" + b"A: b\r\n" * 200 + b"\r\n", 431),
        (b"POST / HTTP/1.1\r\nContent-Length: many\r\n\r\n", 400),
        (b"POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n", 400),
        (b"POST / HTTP/1.1\r\nContent-Length: %d\r\n\r\n" % (LONGEST_BODY + 1), 413),
        (b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n", 400),
        (b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nfffffff\r\n", 413),
        (b"GET /nowhere HTTP/1.0\r\n\r\n", 404),
    ],
)
def test_a_broken_request_is_answered_in_the_envelope_and_ends_the_connection(served, request_, status):
    head, _, body = talk(served, request_).partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 %d " % status)
    assert json.loads(body)["errors"][0]["code"] == status


def test_clients_that_go_away_are_no_trouble(served, capfd):
    for _ in range(5):
        with socket.create_connection(("127.0.0.1", served.port)) as connection:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
            connection.sendall(b"POST /oauth2/token HTTP/1.1\r\nContent-Length: 50\r\n\r\nclient")
    with pytest.raises(OSError, match="404"):
        urlopen(f"{served.url}/nowhere")
    assert capfd.readouterr().err == ""


def test_threads_call_at_the_same_time(cloud, served):
    with sdk(cloud, served) as hosts:
        statuses = []

        def work():
            statuses.extend(hosts.query_devices_by_filter(limit=3).status_code for _ in range(25))

        threads = [threading.Thread(target=work) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert statuses == [200] * 100
    assert served.connections <= 5


def test_the_sdk_has_the_same_answers_in_process_and_over_the_network(clock):
    def answers(cloud, **settings):
        with Hosts(client_id=cloud.client_id, client_secret=cloud.client_secret, **settings) as hosts:
            ids = hosts.query_devices_by_filter(filter="platform_name:'Windows'+hostname:*'*q*'", sort="hostname|desc")
            details = hosts.get_device_details(ids.body["resources"])
            action = hosts.perform_action(action_name="contain", ids=ids.body["resources"][:2], note="büro & co")
            return [ids.body, details.body, action.body]

    near, far = (Cloud(hosts=60, clock=clock) for _ in range(2))
    with far.serve() as served:
        over_network = answers(far, base_url=served.url)
    assert answers(near, transport=near) == over_network
    assert [(c.verb, c.target, c.body) for c in near.requests] == [(c.verb, c.target, c.body) for c in far.requests]


def test_falconpy_finds_resources_in_a_400(cloud):
    falconpy = pytest.importorskip("falconpy")
    with cloud.serve() as served:
        hosts = falconpy.Hosts(access_token=cloud.issue_token(), base_url=served.url)
        groups = falconpy.HostGroup(auth_object=hosts)
        answers = {
            "filter": hosts.query_devices_by_filter(filter="colour:'red'"),
            "IDs": hosts.perform_action(action_name="contain", ids=["0" * 32] * 501),
            "tags": hosts.update_device_tags("add", ["0" * 32], [f"t{number}" for number in range(51)]),
            "no body": hosts.update_device_tags("add", [], []),
            "group": groups.create_host_groups(name="a", group_type="round"),
            "member": groups.query_combined_group_members(filter="*", id="0" * 32),
        }
    with cases() as case:
        for name, answer in answers.items():
            with case(name):
                assert (answer["status_code"] in {400, 404}, answer["body"]["resources"]) == (True, [])
                assert answer["body"]["errors"][0]["code"] == answer["status_code"]


def test_falconpy_can_call_it_too(clock):
    falconpy = pytest.importorskip("falconpy")
    cloud = Cloud(hosts=40, clock=clock)
    credentials = {"client_id": cloud.client_id, "client_secret": cloud.client_secret}
    with cloud.serve() as served:
        hosts = falconpy.Hosts(**credentials, base_url=served.url)
        tokens = falconpy.InstallationTokens(auth_object=hosts)
        ids = hosts.query_devices_by_filter(sort="hostname|asc", limit=3)["body"]["resources"]
        made = tokens.tokens_create(label="a", expires_timestamp=None)["body"]["resources"][0]["id"]
        answers = [
            hosts.get_device_details(ids),
            hosts.get_device_details_v1(ids),
            hosts.get_device_details_v2(ids),
            hosts.perform_action(action_name="contain", ids=ids),
            hosts.update_device_tags("add", ids, ["x"]),
            hosts.get_online_state(ids),
            hosts.query_device_login_history_v1(ids),
            hosts.query_device_login_history_v2(ids),
            hosts.query_network_address_history(ids),
            hosts.query_devices_by_filter_scroll(limit=2),
            hosts.query_devices_by_filter_combined(limit=2),
            hosts.query_hidden_devices(),
            hosts.query_hidden_devices_combined(),
            hosts.devices_actions_delete_v1(ids=ids[:1]),
            tokens.tokens_read(ids=[made]),
            tokens.tokens_query(),
            tokens.tokens_update(ids=[made], revoked=True),
            tokens.customer_settings_update(max_active_tokens=5),
            tokens.customer_settings_read(),
            tokens.audit_events_query(),
            tokens.tokens_delete(ids=[made]),
            hosts.auth_object.logout(),
        ]
    assert [
        (answer["status_code"], answer["body"]["errors"]) for answer in answers if answer["status_code"] > 202
    ] == []
    assert len(cloud.requests) == len(answers) + 3


def test_the_repr_of_what_is_served_is_its_url(served):
    assert isinstance(served, Served)
    assert repr(served) == f"<Served {served.url}>"


@pytest.mark.parametrize("wanted", [signal.SIGINT, signal.SIGTERM])
def test_the_command_prints_where_it_is_and_serves_until_it_is_stopped(wanted):
    command = [sys.executable, "-m", "falconlite.simulator", "--port", "0", "--hosts", "5", "--seed", "9", "--tls"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        lines = dict(process.stdout.readline().rstrip().split(":", 1) for _ in range(4))  # type: ignore[misc]  # each split gives two
        found = {name: value.strip() for name, value in lines.items()}
        cloud = Cloud(seed="9")
        try:
            assert (found["client ID"], found["client secret"]) == (cloud.client_id, cloud.client_secret)
            credentials = {"client_id": found["client ID"], "client_secret": found["client secret"]}
            with Hosts(**credentials, base_url=found["URL"], ssl_verify=found["CA"]) as hosts:
                assert hosts.query_devices_by_filter().body["meta"]["pagination"]["total"] == 5
            assert urlsplit(found["URL"]).hostname == "127.0.0.1"
        finally:
            process.send_signal(wanted)
            try:
                status = process.wait(10)
            finally:
                process.kill()
        assert status == 0
        assert process.stderr.read() == ""
