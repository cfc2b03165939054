"""The command: its output, access, saved state, log, clouds and exit."""

import contextlib
import json
import signal
import socket
import subprocess
import sys
from urllib.parse import urlencode
from urllib.request import Request, urlopen

import pytest

from falconlite import Hosts, InstallationTokens
from falconlite.simulator import Cloud
from falconlite.simulator.__main__ import _url, main
from falconlite.simulator.routes import simulated
from tests.cases import each

pytest.importorskip("uvicorn")


class Command:
    """A running process and its output."""

    def __init__(self, process, said):
        self.process, self.said = process, said
        self.url = said["URL"]
        self.credentials = {"client_id": said.get("client ID"), "client_secret": said.get("client secret")}

    def end(self, wanted=signal.SIGTERM):
        self.process.send_signal(wanted)
        status = self.process.wait(10)
        return status, self.process.stderr.read()

    def get(self, path):
        with urlopen(self.url + path) as answer:
            return json.load(answer)

    def post(self, path, body):
        with urlopen(Request(self.url + path, json.dumps(body).encode())) as answer:
            return json.load(answer)


@contextlib.contextmanager
def running(*arguments, lines=3, hosts=5):
    size = () if hosts is None else ("--hosts", str(hosts))
    command = [sys.executable, "-m", "falconlite.simulator", "--port", "0", *size, *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        try:
            said = dict(process.stdout.readline().rstrip().split(":", 1) for _ in range(lines))  # type: ignore[misc]  # each split gives two
            yield Command(process, {name: value.strip() for name, value in said.items()})
        finally:
            process.kill()


def test_falconpy_logs_in_and_stays_here():
    falconpy = pytest.importorskip("falconpy")
    with running(hosts=40) as command:
        hosts = falconpy.Hosts(**command.credentials, base_url=command.url)
        answer = hosts.query_devices_by_filter(filter="platform_name:'Windows'", limit=3)
        assert answer["status_code"] == 200
        assert "X-Cs-Region" not in answer["headers"]
        ids = answer["body"]["resources"]
        assert [each["device_id"] for each in hosts.get_device_details(ids)["body"]["resources"]] == ids
        assert hosts.base_url == command.url


def test_the_account_may_live_in_another_cloud():
    with running("--region", "eu-1") as command:
        form = "&".join(f"{name}={value}" for name, value in command.credentials.items()).encode()
        for host in ("api.crowdstrike.com", "API.eu-1.crowdstrike.com", "api.eu-1.crowdstrike.com:443"):
            with urlopen(Request(f"{command.url}/oauth2/token", form, {"Host": host})) as answer:
                assert answer.headers["X-Cs-Region"] == "eu-1"


def test_it_is_reached_from_this_machine_only():
    with running() as command:
        port = int(command.url.rpartition(":")[2])
        addresses = [a for a in socket.gethostbyname_ex(socket.gethostname())[2] if not a.startswith("127.")]
        for address in addresses:
            with pytest.raises(ConnectionRefusedError):
                socket.create_connection((address, port), timeout=5)
        assert "endpoints" in command.get("/_sim/")
        assert command.end() == (0, "")


def test_another_address_has_to_be_asked_for_and_is_warned_of():
    with running("--host", "0.0.0.0") as command:
        assert command.url.startswith("http://127.0.0.1:")
        with urlopen(Request(f"{command.url}/_sim/", headers={"Host": "sim.corp.example"})) as answer:
            assert answer.status == 200
        status, err = command.end()
    assert (status, err.count("\n"), err.startswith("warning: on 0.0.0.0 others")) == (0, 1, True)


def test_its_endpoints_are_not_for_other_names():
    with running() as command:
        with pytest.raises(OSError, match="403"):
            urlopen(Request(f"{command.url}/_sim/", headers={"Host": "sim.corp.example"}))
        assert command.end() == (0, "")


def test_its_state_survives_it(tmp_path):
    path = tmp_path / "state.json"
    with running("--state", str(path)) as command, Hosts(**command.credentials, base_url=command.url) as hosts:
        id = hosts.query_devices_by_filter().resources[0]
        assert hosts.perform_action(action_name="hide_host", ids=id).status_code == 202
        token = hosts.token
        command.process.send_signal(signal.SIGINT)
        assert command.process.wait(10) == 0
    assert path.stat().st_mode & 0o777 == 0o600
    assert [entry.name for entry in tmp_path.iterdir()] == ["state.json"]
    with running("--state", str(path)) as command:
        hosts = Hosts(access_token=token, base_url=command.url)
        assert hosts.query_hidden_devices().resources == [id]
        hosts.auth_object.close()
        assert command.end() == (0, "")


@pytest.mark.parametrize("content", ["", "{}", "[]", "nonsense", '{"version": 7}'])
def test_a_state_that_is_none_is_said_and_left_as_it_is(tmp_path, content):
    path = tmp_path / "state.json"
    path.write_text(content)
    command = [sys.executable, "-m", "falconlite.simulator", "--port", "0", "--hosts", "5", "--state", str(path)]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
    assert (ended.returncode, ended.stdout) == (2, "")
    assert "error: " in ended.stderr
    assert "Traceback" not in ended.stderr
    assert path.read_text() == content


def test_the_log_has_a_line_for_each_request_and_no_secret():
    with running("--log") as command:
        with Hosts(**command.credentials, base_url=command.url) as hosts:
            hosts.query_devices_by_filter(limit=2)
            token = hosts.token
        with pytest.raises(OSError, match="404"):
            urlopen(f"{command.url}/%0a?token=s3cret")
        status, err = command.end()
    assert status == 0
    lines = [line.split(" ") for line in err.splitlines()]
    assert [line[:3] for line in lines] == [
        ["POST", "/oauth2/token", "201"],
        ["GET", "/devices/queries/devices/v1?limit=2", "200"],
        ["POST", "/oauth2/revoke", "200"],
        ["GET", "/%0a?token=REDACTED", "404"],
    ][: len(lines)]
    assert len(lines) == 4
    assert all(float(line[3]) >= 0 and line[4] == "ms" for line in lines)
    assert token not in err
    assert command.credentials["client_secret"] not in err


def test_each_cloud_has_a_port_and_a_login_finds_the_right_one():
    with running("--clouds", "us-1,us-2,us-gov-1", lines=6) as command:
        urls = [command.said[f"URL {name}"] for name in ("us-1", "us-2", "us-gov-1")]
        assert len(set(urls)) == 3
        assert command.url == urls[0]
        form = "&".join(f"{name}={value}" for name, value in command.credentials.items()).encode()
        with urlopen(Request(f"{urls[0]}/oauth2/token", form)) as answer:
            assert (answer.status, answer.headers["X-Cs-Region"]) == (201, None)
        assert command.end() == (0, "")


def limits_of(command):
    """Return the limits that a login, a call without a token, one of a customer and one of tokens have."""
    answers = []
    with Hosts(**command.credentials, base_url=command.url) as hosts:
        answers.append(hosts.auth_object.login())
        answers.append(Hosts(access_token="bad", base_url=command.url).query_devices_by_filter())
        answers.append(hosts.query_devices_by_filter(limit=1))
        answers.append(InstallationTokens(auth_object=hosts).tokens_query())
    return [int(answer["headers"]["X-Ratelimit-Limit"]) for answer in answers]


NONE = sys.maxsize


@each(
    ("arguments", "limits"),
    [
        ("", [300, 15, 6000, 60]),
        ("--rate-limit 500", [300, 15, 500, 60]),
        ("--rate-limit 0", [NONE] * 4),
        ("--rate-limit 0 --login-limit 20", [20, NONE, NONE, NONE]),
        ("--login-limit 21 --anonymous-limit 22 --installation-tokens-limit 23", [21, 22, 6000, 23]),
        ("--login-limit 0 --anonymous-limit 0 --installation-tokens-limit 0", [NONE, NONE, 6000, NONE]),
    ],
)
def test_each_limit_has_an_option_and_no_rate_limit_lifts_all(arguments, limits):
    with running(*arguments.split()) as command:
        assert limits_of(command) == limits


def test_the_latency_and_the_clock_are_its_own():
    with running("--latency", "2,9") as command:
        assert command.get("/_sim/latency") == {"latency": {"median_ms": 2.0, "p99_ms": 9.0}}
        before = command.get("/_sim/clock")["time"]
        assert command.post("/_sim/clock", {"advance": 86400})["time"] >= before + 86400
        assert command.end() == (0, "")


def test_it_ends_while_calls_hang_and_clients_wait():
    with running() as command:
        command.post("/_sim/faults", {"fault": "hang", "times": None})
        port = int(command.url.rpartition(":")[2])
        clients = [socket.create_connection(("127.0.0.1", port)) for _ in range(5)]
        for client in clients[1:]:
            client.sendall(b"GET / HTTP/1.1\r\nHost: a\r\n\r\n")
        while len(command.get("/_sim/faults")["happened"]) < 4:
            pass
        assert command.end() == (0, "")
        for client in clients:
            assert client.recv(10) == b""
            client.close()


def test_a_port_that_is_taken_is_said():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        command = [sys.executable, "-m", "falconlite.simulator", "--hosts", "1", "--port", str(taken.getsockname()[1])]
        ended = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
    assert ended.returncode == 1
    assert ended.stderr.startswith("cannot serve on 127.0.0.1: ")
    assert ended.stderr.count("\n") == 1


def test_ports_past_the_last_are_said(capsys):
    with pytest.raises(SystemExit) as ended:
        main(["--port", "65535", "--hosts", "1", "--clouds", "us-1,us-2"])
    assert ended.value.code == 1
    assert capsys.readouterr().err.startswith("cannot serve on 127.0.0.1: ")


@pytest.mark.parametrize(
    "arguments",
    [
        ["--clouds", "mars-1"],
        ["--latency", "x"],
        ["--latency", "5,1"],
        ["--hosts", "-1"],
        ["--rate-limit", "-1"],
        ["--login-limit", "many"],
        ["--time", "yesterday"],
        ["--time", "3001-01-01T00:00:00Z"],
        ["--port", "70000"],
        ["--port", "-1"],
    ],
)
def test_what_makes_no_sense_is_said_in_a_line(arguments, capsys):
    with pytest.raises(SystemExit) as ended:
        main(["--port", "0", "--hosts", "1", *arguments])
    assert ended.value.code == 2
    assert "error: " in capsys.readouterr().err


def test_without_uvicorn_it_names_the_extra():
    code = "import sys; sys.modules['uvicorn'] = None; from falconlite.simulator.__main__ import main; main(['--port', '0'])"
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=30, check=False)
    assert (ended.returncode, ended.stdout) == (1, "")
    assert ended.stderr.startswith("the simulator's process needs uvicorn, of the extra simulator: pip install ")


@pytest.mark.parametrize(
    ("host", "url"),
    [
        ("127.0.0.1", "http://127.0.0.1:"),
        ("0.0.0.0", "http://127.0.0.1:"),
        ("::1", "http://[::1]:"),
        ("::", "http://[::1]:"),
    ],
)
def test_the_url_is_one_that_a_client_can_use(host, url):
    from argparse import Namespace

    with socket.create_server(("127.0.0.1", 0)) as listening:
        assert _url(Namespace(host=host, tls=False), listening) == f"{url}{listening.getsockname()[1]}"


def conversation(command):
    """Call all operations, some refused calls and the endpoints; return every byte that comes back."""
    port = int(command.url.rpartition(":")[2])
    login = urlencode(command.credentials)
    received, token = [], ""

    def send(verb, target, body="", host="127.0.0.1"):
        headers = f"Host: {host}\r\nAuthorization: Bearer {token}\r\nContent-Length: {len(body)}\r\nConnection: close"
        with socket.create_connection(("127.0.0.1", port)) as connection:
            connection.sendall(f"{verb} {target} HTTP/1.1\r\n{headers}\r\n\r\n{body}".encode())
            received.append(b"".join(iter(lambda: connection.recv(65536), b"")))
        return received[-1].partition(b"\r\n\r\n")[2]

    send("GET", "/devices/queries/devices/v1")
    token = json.loads(send("POST", "/oauth2/token", login))["access_token"]
    devices = json.loads(send("GET", "/devices/queries/devices/v1?filter=platform_name:'Windows'&sort=hostname.desc"))
    send("POST", "/devices/entities/devices/v2", json.dumps({"ids": devices["resources"]}))
    send("POST", "/devices/entities/devices-actions/v2?action_name=contain", json.dumps({"ids": devices["resources"]}))
    send("POST", "/installation-tokens/entities/tokens/v1", '{"label": "new"}')
    for operation in simulated().values():
        send(operation.verb, operation.route, "[]" if operation.verb == "PATCH" else "{}")
    for target in (
        "/nowhere",
        "/devices/queries/devices/v1?a=1&b=2",
        "/_sim/requests",
        "/_sim/state",
        "/_sim/coverage",
    ):
        send("GET", target)
    send("DELETE", "/devices/queries/devices/v1")
    send("GET", "/devices/queries/devices/v1", host="api.eu-1.crowdstrike.com")
    send("b a d", "/")
    return received


def test_one_seed_and_a_frozen_clock_give_the_same_bytes(monkeypatch):
    heard = []
    for chance in ("1", "2"):  # the order of sets differs
        monkeypatch.setenv("PYTHONHASHSEED", chance)
        with running("--seed", "9", "--time", "2026-01-01T00:00:00Z", "--frozen", hosts=40) as command:
            heard.append(conversation(command))
            assert command.get("/_sim/clock") == {"time": 1_767_225_600}
            assert command.post("/_sim/clock", {"advance": 60})["time"] == 1_767_225_660
    assert heard[0] == heard[1]
    assert all(b"date: thu, 01 jan 2026 00:00:00 gmt\r\n" in answer.lower() for answer in heard[0])
    statuses = {answer[9:12] for answer in heard[0]}
    assert {b"200", b"201", b"202", b"400", b"401", b"404", b"405"} <= statuses


def test_a_running_clock_goes_on_from_the_given_time_with_the_same_records():
    records = []
    for _ in range(2):
        with running("--time", "2030-05-05T00:00:00Z") as command:
            first = command.get("/_sim/clock")["time"]
            assert int(first) // 86400 == 1_904_169_600 // 86400
            while command.get("/_sim/clock")["time"] <= first:
                pass
            with Hosts(**command.credentials, base_url=command.url) as hosts:
                records.append(hosts.query_devices_by_filter_combined().resources)
    assert records[0] == records[1]


def test_a_clock_frozen_without_a_time_stands_at_a_whole_second():
    with running("--frozen") as command:
        times = {command.get("/_sim/clock")["time"] for _ in range(3)}
    assert [time % 1 for time in times] == [0]


def test_the_same_seed_is_the_same_client():
    with running("--seed", "abc") as command:
        assert command.credentials["client_id"] == Cloud(hosts=1, seed="abc").client_id
        assert command.end() == (0, "")
