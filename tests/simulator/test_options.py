"""The options of the process: one for each keyword, from three sources, and readable errors."""

import inspect
import json
import subprocess
import sys
from pathlib import Path

import pytest

from falconlite.simulator import Client, Cloud
from falconlite.simulator.__main__ import _cloud, main
from falconlite.simulator.options import table
from falconlite.simulator.options.reading import parser_of, read
from falconlite.simulator.options.table import ELSEWHERE, KEYWORDS, OPTIONS, PROCESS
from tests.cases import each
from tests.simulator.test_process import running


def options(arguments="", environment=None):
    """Read options as the program does."""
    found = vars(parser_of("simulator", "").parse_args(arguments.split() if isinstance(arguments, str) else arguments))
    return read(found, environment or {})


def test_each_keyword_of_the_cloud_is_an_option():
    keywords = inspect.signature(Cloud).parameters
    assert {option.name for option in KEYWORDS} | ELSEWHERE.keys() == keywords.keys()
    assert {name for names in ELSEWHERE.values() for name in names} < {option.name for option in PROCESS}
    assert [option.name for option in OPTIONS if not option.meaning] == []
    assert len({option.name for option in OPTIONS}) == len(OPTIONS)


def test_a_new_keyword_is_an_option_at_once(monkeypatch):
    class Larger(Cloud):
        """Simulate more.

        - *doors*: number of doors, *hosts* aside, as
          ``Door`` has them.
        """

        def __init__(self, *, doors: int = 3, walls: "set[int] | None" = None) -> None:
            super().__init__(hosts=doors)

    monkeypatch.setattr(table, "Cloud", Larger)
    doors, walls = table._of_cloud()
    assert (doors.flag, doors.variable, doors.default) == ("--doors", "FALCONLITE_SIM_DOORS", "3")
    assert table.plain(doors.meaning) == "number of doors, hosts aside, as Door has them"
    assert walls.kind.of_text("[1, 2]") == [1, 2]


@each(
    ("name", "text", "toml", "value"),
    [
        ("hosts", "7", "7", 7),
        ("alerts", "0", "0", 0),
        ("churn", "2.5", "2.5", 2.5),
        ("churn", "2", "2", 2),
        ("seed", "abc", '"abc"', "abc"),
        ("seed", "7", "7", "7"),
        ("region", "none", '"none"', None),
        ("region", "eu-1", '"eu-1"', "eu-1"),
        ("retry_after", "Retry-After", '"Retry-After"', "Retry-After"),
        ("clouds", "us-1, us-2,us-1", '["us-1", "us-2"]', ("us-1", "us-2")),
        ("data", "some/folder", '"some/folder"', Path("some/folder")),
        ("time", "2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z", 1_767_225_600.0),
        ("time", "2026-01-01T02:00:00+02:00", '"2026-01-01"', 1_767_225_600.0),
        ("latency", "40", "40", (0.04, None)),
        ("latency", "40,400", "[40, 400]", (0.04, 0.4)),
        ("port", "0", "0", 0),
        ("state", "a.json", '"a.json"', Path("a.json")),
        ("faults", '{"fault": "reset"}', '[{fault = "reset"}]', [{"fault": "reset"}]),
    ],
)
def test_a_value_is_the_same_from_each_source(tmp_path_factory, name, text, toml, value):
    path = tmp_path_factory.mktemp("config") / "sim.toml"
    path.write_text(f"{name} = {toml}\n")
    flag, variable = f"--{name.replace('_', '-')}", f"FALCONLITE_SIM_{name.upper()}"
    found = [options([flag, text]), options("", {variable: text}), options(["--config", str(path)])]
    assert found == [{name: value}] * 3
    assert options("", {"FALCONLITE_SIM_CONFIG": str(path)}) == {name: value}


@each(("text", "value"), [("true", True), ("0", False), ("No", False), ("on", True)])
def test_switches(text, value):
    assert options("", {"FALCONLITE_SIM_STRICT": text}) == {"strict": value}
    assert options("--strict" if value else "--no-strict") == {"strict": value}


def test_the_command_line_goes_before_the_environment_and_that_before_the_file(tmp_path):
    path = tmp_path / "sim.toml"
    path.write_text("hosts = 1\nalerts = 1\nchildren = 1\n")
    environment = {"FALCONLITE_SIM_HOSTS": "2", "FALCONLITE_SIM_ALERTS": "2", "FALCONLITE_SIM_SEED": ""}
    assert options(["--hosts", "3", "--config", str(path)], environment) == {"hosts": 3, "alerts": 2, "children": 1}


CLIENTS = {"reader": {"secret": "s3cret", "scopes": ["hosts:read"], "member_cids": [0]}, "all": "s3cret2"}


def test_clients_come_from_the_file_and_the_environment(tmp_path):
    path = tmp_path / "sim.toml"
    path.write_text(
        'seed = 5\n[clients]\nall = "s3cret2"\n[clients.reader]\nsecret = "s3cret"\nscopes = ["hosts:read"]\nmember_cids = [0]\n'
    )
    wanted = {"reader": Client("s3cret", ["hosts:read"], [0]), "all": "s3cret2"}
    assert options(["--config", str(path)])["clients"] == wanted
    assert options("", {"FALCONLITE_SIM_CLIENTS": json.dumps(CLIENTS)}) == {"clients": wanted}


@each(
    ("arguments", "environment", "toml", "said"),
    [
        ("--hosts many", {}, "", "--hosts must be a whole number, not 'many'"),
        ("--hosts -1", {}, "", "hosts must be a number, 0 or more, not -1"),
        ("--rate-limit -1", {}, "", "rate_limit must be a number of calls a minute, or 0 for no limit, not -1"),
        ("--token-lifetime inf", {}, "", "--token-lifetime must be a number, not 'inf'"),
        ("--churn 2e6", {}, "", "churn must be a number"),
        ("--port 70000", {}, "", "--port must be a port, 0 to 65535, not '70000'"),
        ("--latency 5,1", {}, "", "--latency must be MEDIAN or MEDIAN,P99, in milliseconds, not '5,1'"),
        ("--time 3001-01-01T00:00:00Z", {}, "", "--time must be a time from 1970 to 3000"),
        ("--clouds mars-1", {}, "", "there is no cloud 'mars-1'"),
        ("--retry-after soon", {}, "", "retry_after must be one of 's', 'ms', 'Retry-After', None, not 'soon'"),
        ("--data /nowhere/at-all", {}, "", "there is no folder '/nowhere/at-all'"),
        ("--clients a=s3cret", {}, "", "--clients: other users can see secrets on a command line; put clients into the file of --config or into FALCONLITE_SIM_CLIENTS"),
        ("--faults {", {}, "", "--faults must be a fault as in POST /_sim/faults, or a list of them"),
        ('--faults {"fault":"sky"}', {}, "", "fault must be one of status, "),
        ("", {"FALCONLITE_SIM_HOSTS": "x"}, "", "FALCONLITE_SIM_HOSTS must be a whole number, not 'x'"),
        ("", {"FALCONLITE_SIM_HOST5": "1"}, "", "FALCONLITE_SIM_HOST5: unknown option; did you mean host"),
        ("", {"FALCONLITE_SIM_STRICT": "maybe"}, "", "FALCONLITE_SIM_STRICT must be true or false, not 'maybe'"),
        ("", {"FALCONLITE_SIM_CLIENTS": "s3cret"}, "", "FALCONLITE_SIM_CLIENTS must be client IDs, each with its secret or with secret, scopes and member_cids"),
        ("", {"FALCONLITE_SIM_CLIENTS": '{"a": {"scopes": ["s3cret"]}}'}, "", "FALCONLITE_SIM_CLIENTS must be client IDs"),
        ("", {"FALCONLITE_SIM_CLIENTS": '{"a": {"secret": "s3cret", "scopes": ["sky:read"]}}'}, "", "there is no scope sky:read"),
        ("", {}, "hosts = 'x'", "sim.toml: hosts must be a whole number"),
        ("", {}, "hosts = true", "sim.toml: hosts must be a whole number"),
        ("", {}, "strict = 'yes'", "sim.toml: strict must be true or false"),
        ("", {}, "rate_limits = 5", "sim.toml: rate_limits: unknown option; did you mean rate_limit?"),
        ("", {}, "config = 'x'", "sim.toml: config: unknown option"),
        ("", {}, "hosts 5", "sim.toml is not TOML: "),
        ("", {}, "[clients]\na = 5", "sim.toml: clients must be client IDs"),
        ("--config nowhere.toml", {}, "", "nowhere.toml cannot be read: No such file or directory"),
    ],
)  # fmt: skip
def test_a_wrong_option_is_said_in_a_line(tmp_path_factory, arguments, environment, toml, said):
    path = tmp_path_factory.mktemp("config") / "sim.toml"
    path.write_text(toml)
    given = [*arguments.split(), *(["--config", str(path)] if toml else [])]
    err: list[str] = []
    with pytest.MonkeyPatch.context() as patch:
        for name, value in environment.items():
            patch.setenv(name, value)
        patch.setattr(sys, "stderr", type("Err", (), {"write": err.append, "flush": lambda: None}))
        with pytest.raises(SystemExit) as ended:
            main(given if "--port" in given else ["--port", "0", *given])
    assert ended.value.code == 2
    assert said in "".join(err)
    assert "s3cret" not in "".join(err)


def test_no_limit_is_no_limit_in_process_too(caller):
    call = caller(Cloud(hosts=1, rate_limit=0, installation_tokens_limit=2))
    assert [call("QueryDevicesByFilter").status for _ in range(20)] == [200] * 20
    assert [call.log_in().headers["X-Ratelimit-Limit"], call("tokens-query").headers["X-Ratelimit-Limit"]] == [
        str(sys.maxsize),
        "2",
    ]
    assert [call("tokens-query").status for _ in range(2)] == [200, 429]


def test_a_process_takes_data_clients_and_faults_from_a_file(tmp_path):
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "hosts.csv").write_text("device_id,hostname\na,web-1\nb,web-2\n")
    path = tmp_path / "sim.toml"
    path.write_text(
        f'data = "{(tmp_path / "data").as_posix()}"\nchildren = 1\nstrict = false\n'
        '[[faults]]\nfault = "status"\nwith = {code = 503}\nroute = "/devices/queries/devices/v1"\n'
        '[clients.reader]\nsecret = "s3cret"\nscopes = ["hosts:read"]\n'
    )
    from falconlite import Hosts

    with running("--config", str(path), hosts=None) as command:
        hosts = Hosts(client_id="reader", client_secret="s3cret", base_url=command.url, retry=False)
        assert [hosts.query_devices_by_filter().status_code for _ in range(2)] == [503, 200]
        assert hosts.query_devices_by_filter(filter="hostname:'web'").resources == ["a", "b"]
        assert hosts.perform_action(action_name="contain", ids=["a"]).status_code == 403
        assert command.post("/_sim/hosts", [{"device_id": "c", "hostname": "web-3"}]) == {"ids": ["c"]}
        assert hosts.query_devices_by_filter(filter="hostname:'web'").resources == ["a", "b", "c"]
        hosts.auth_object.close()
        status, err = command.end()
    assert (status, err) == (0, "")
    assert "s3cret" not in str(command.said)


def test_help_names_each_option():
    done = subprocess.run(
        [sys.executable, "-m", "falconlite.simulator", "--help"], capture_output=True, text=True, check=True, timeout=60
    )
    for option in OPTIONS:
        assert (option.flag in done.stdout) is ("command line" in option.sources)
    assert "*" not in done.stdout


def test_the_cloud_of_no_options_is_the_default_one():
    from argparse import Namespace

    from falconlite.simulator.__main__ import DEFAULTS

    made = _cloud(Namespace(**DEFAULTS, **options()))
    assert made._gateway.account.size == Cloud()._gateway.account.size
