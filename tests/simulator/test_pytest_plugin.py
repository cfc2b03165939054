"""The pytest plugin: its fixtures in other programs' test suites, and its cost where it is not used."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from falconlite.http.messages import Request, Response
from falconlite.simulator.pytest_plugin import InProcess

pytest_plugins = ["pytester"]

EXAMPLE = Path(__file__).parents[2] / "examples" / "testing"


@pytest.fixture
def run(pytester, monkeypatch):
    """Run a test suite in a separate process and return its result.

    It has this plugin alone, by its name as an entry point, or all that are installed, which take a second to import.
    """
    monkeypatch.delenv("PYTEST_ADDOPTS", raising=False)

    def run(source, *arguments, installed=False, **expected):
        if not installed:
            monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
            arguments = ("-p", "falconlite", *arguments)
        pytester.makepyfile(source)
        if installed:
            arguments = ("-p", "no:asyncio", *arguments)  # it warns unless it is configured
        result = pytester.runpytest_subprocess("-p", "no:cacheprovider", "-W", "error", *arguments)
        if expected:
            result.assert_outcomes(**expected)
        return result

    return run


def test_hosts_just_works(run):
    run(
        """
        from falconlite import Hosts, OAuth2

        def test_it(falcon_cloud):
            hosts = Hosts()
            assert hosts.query_devices_by_filter().total == 100
            assert hosts.auth_style == "ENVIRONMENT" or hosts.token_status == 201
            assert falcon_cloud.requests[0].path == "/oauth2/token"

        def test_a_cloud_by_name_is_the_same(falcon_cloud):
            assert Hosts(base_url="us-2").query_devices_by_filter().status_code == 200
            assert len(falcon_cloud.requests) == 2
        """,
        passed=2,
    )


def test_each_test_has_a_cloud_of_its_own_and_the_machine_stays_as_it_was(run, monkeypatch):
    monkeypatch.setenv("FALCON_CLIENT_ID", "of the machine")
    monkeypatch.setenv("FALCON_MEMBER_CID", "of the machine")
    for name in ("BASE_URL", "CLOUD", "PROFILE"):
        monkeypatch.setenv(f"FALCON_{name}", "of the machine")
    run(
        """
        import os
        from falconlite import Hosts
        from falconlite.auth.connection import Connection

        connect = Connection.connect

        def test_first(falcon_cloud):
            assert "FALCON_MEMBER_CID" not in os.environ
            hosts = Hosts()
            hosts.perform_action(action_name="hide_host", ids=hosts.query_devices_by_filter().resources[0])
            assert hosts.query_hidden_devices().total == 1

        def test_second(falcon_cloud):
            assert Hosts().query_hidden_devices().total == 0

        def test_third():
            assert os.environ["FALCON_CLIENT_ID"] == os.environ["FALCON_MEMBER_CID"] == "of the machine"
            assert Connection.connect is connect
        """,
        passed=3,
    )


def test_options_come_from_markers_the_nearest_first_and_from_the_ini_file(run, pytester):
    pytester.makeini("[pytest]\nfalcon_cloud_hosts = 12\nfalcon_cloud_seed = abc\naddopts = --strict-markers")
    run(
        """
        import pytest
        from falconlite import Hosts
        from falconlite.simulator import Cloud

        def total():
            return Hosts().query_devices_by_filter().total

        def test_ini(falcon_cloud):
            assert total() == 12
            assert falcon_cloud.client_id == Cloud(hosts=1, seed="abc").client_id

        @pytest.mark.falcon_cloud(hosts=7, region="us-2")
        class TestMarked:
            def test_class(self, falcon_cloud):
                assert (total(), falcon_cloud.region) == (7, "us-2")

            @pytest.mark.falcon_cloud(hosts=3)
            def test_nearest(self, falcon_cloud):
                assert (total(), falcon_cloud.region) == (3, "us-2")

        @pytest.mark.falcon_cloud(5)
        def test_wrong(falcon_cloud):
            pass
        """,
        passed=3,
        errors=1,
    )


def test_a_number_of_hosts_that_is_none_is_said(run, pytester):
    pytester.makeini("[pytest]\nfalcon_cloud_hosts = many")
    result = run("def test_it(falcon_cloud): pass", errors=1)
    result.stdout.fnmatch_lines(["*falcon_cloud_hosts must be a whole number, not 'many'*"])


def test_the_url_is_the_same_cloud_over_the_network(run):
    run(
        """
        import json, os, pytest, subprocess, sys
        from urllib.request import urlopen
        from falconlite import Hosts

        def test_it(falcon_url, falcon_cloud):
            assert os.environ["FALCON_BASE_URL"] == falcon_url
            hosts = Hosts(base_url=falcon_url)
            id = hosts.query_devices_by_filter().resources[0]
            hosts.perform_action(action_name="hide_host", ids=id)
            assert Hosts().query_hidden_devices().resources == [id]
            with urlopen(falcon_url + "/_sim/requests") as answer:
                assert json.load(answer)["requests"][0]["status"] == 201
            hosts.auth_object.close()

        def test_falconpy(falcon_url):
            falconpy = pytest.importorskip("falconpy")
            theirs = {name: os.environ["FALCON_" + name.upper()] for name in ("client_id", "client_secret")}
            hosts = falconpy.Hosts(**theirs, base_url=falcon_url)
            assert hosts.query_devices_by_filter()["status_code"] == 200
            assert hosts.base_url == falcon_url

        def test_a_program_of_its_own(falcon_url):
            code = "import os; from falconlite import Hosts; " \\
                "print(Hosts(base_url=os.environ['FALCON_BASE_URL']).query_devices_by_filter().total)"
            assert subprocess.check_output([sys.executable, "-c", code]).strip() == b"100"
        """,
        passed=3,
    )


def test_what_a_test_expects_is_checked_when_it_ends(run):
    result = run(
        """
        from falconlite import Hosts
        import pytest

        @pytest.fixture
        def ids(falcon_cloud):
            falcon_cloud.expect("PerformActionV2", body={"ids": ["b"]}, times=(0, 5))
            return ["a"]

        def test_met(falcon_cloud, ids):
            falcon_cloud.expect("PerformActionV2", times=1, body={"ids": ids})
            Hosts().perform_action(action_name="contain", ids=ids)

        def test_not_met(falcon_cloud, ids):
            falcon_cloud.expect("PerformActionV2", times=1, body={"ids": ids})
            falcon_cloud.expect("oauth2AccessToken", times=2)
            Hosts().perform_action(action_name="contain", ids=["other"])

        def test_over_the_network(falcon_cloud, falcon_url):
            falcon_cloud.expect("QueryDevicesByFilter")
            with Hosts(base_url=falcon_url) as hosts:
                hosts.query_devices_by_filter()

        def test_that_fails_for_its_own_reason(falcon_cloud):
            falcon_cloud.expect("PerformActionV2")
            assert 1 == 2

        def test_a_name_that_is_none(falcon_cloud):
            with pytest.raises(ValueError, match="did you mean 'PerformActionV2'"):
                falcon_cloud.expect("PerformActionV3")
        """,
        passed=3,
        failed=2,
    )
    said = result.stdout.str()
    assert 'body.ids[0]: expected "a", got "other"' in said
    assert "expected oauth2AccessToken (POST /oauth2/token), twice; it came once" in said
    details = said.partition("short test summary")[0]  # the summary repeats them on machines of CI
    assert details.count("expected PerformActionV2") == 1
    assert "pytest_plugin.py" not in said.partition("FAILURES")[2]


def test_who_brings_a_way_to_the_network_keeps_it(run):
    run(
        """
        import requests
        from falconlite import Hosts
        from falconlite.http.messages import Response

        class Own:
            def send(self, base_url, request):
                return Response(200, {"Content-Type": "application/json"}, b'{"resources": ["own"], "errors": []}')
            def close(self): pass

        def test_a_transport(falcon_cloud):
            assert Hosts(access_token="x", transport=Own()).query_devices_by_filter().resources == ["own"]
            assert falcon_cloud.requests == []

        def test_a_session(falcon_cloud):
            session = requests.Session()
            session.send = lambda *_, **__: 1 / 0
            import pytest
            with pytest.raises(ZeroDivisionError):
                Hosts(access_token="x", session=session).query_devices_by_filter()
            assert falcon_cloud.requests == []
        """,
        passed=2,
    )


def test_it_can_be_turned_off(run):
    result = run("def test_it(falcon_cloud): pass", "-p", "no:falconlite", installed=True, errors=1)
    result.stdout.fnmatch_lines(["*fixture 'falcon_cloud' not found*"])
    assert "falcon_cloud" not in run("", "-p", "no:falconlite", "--markers", installed=True).stdout.str()


def test_it_says_what_it_has(run):
    result = run("", "--markers")
    result.stdout.fnmatch_lines(["@pytest.mark.falcon_cloud(**options):*"])
    result = run("", "--fixtures")
    for line in ("falcon_cloud*", "*Return a new cloud*", "falcon_url*", "aio_falcon*"):
        result.stdout.fnmatch_lines([line])


def test_next_to_nothing_is_loaded_by_who_does_not_use_it(pytester):
    source = "import json, sys\ndef test_it(): print('MODULES', json.dumps(sorted(sys.modules)))"
    pytester.makepyfile(source)

    def loaded(*arguments):
        command = [sys.executable, "-m", "pytest", "-s", "-p", "no:cacheprovider", *arguments]
        environment = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
        said = subprocess.run(
            command, capture_output=True, text=True, env=environment, cwd=pytester.path, check=False
        ).stdout
        return set(json.loads(next(line for line in said.splitlines() if "MODULES" in line).partition("MODULES ")[2]))

    more = loaded("-p", "falconlite.simulator.pytest_plugin") - loaded()
    assert more <= {"falconlite", "falconlite.simulator", "falconlite.simulator.pytest_plugin"}, more
    assert "falconlite.simulator.pytest_plugin" in more


def test_the_example_suite_passes():
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("FALCON_", "PYTEST_"))}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--strict-markers", str(EXAMPLE)]
    ended = subprocess.run(command, capture_output=True, text=True, env=environment, cwd=EXAMPLE, check=False)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert " passed" in ended.stdout
    assert "skipped" not in ended.stdout


class Spy:
    def __init__(self):
        self.sent, self.used, self.closed = [], {}, False

    def send(self, base_url, request):
        self.sent.append(base_url)
        return Response(200, {}, b"")

    def use(self, **setting):
        self.used |= setting

    def close(self):
        self.closed = True


@pytest.mark.parametrize(
    ("url", "near"),
    [("https://api.crowdstrike.com", True), ("http://127.0.0.1:80", False), ("http://localhost", False),
     ("http://[::1]:1", False), ("https://localhost.evil.example", True)],
)  # fmt: skip
def test_only_this_machine_is_called_over_the_network(url, near):
    cloud, network = Spy(), Spy()
    way = InProcess(cloud, network)
    way.send(url, Request("GET", "/"))
    assert (cloud.sent, network.sent) == (([url], []) if near else ([], [url]))
    way.use(verify=False)
    way.close()
    assert (network.used, network.closed, cloud.used, cloud.closed) == ({"verify": False}, True, {}, False)


ASYNC = """
    import pytest
    from falconlite import aio

    {mark}
    async def test_command(aio_falcon, falcon_cloud):
        assert (await aio_falcon.command("QueryDevicesByFilter")).total == 100
        assert falcon_cloud.requests[0].path == "/oauth2/token"

    {mark}
    async def test_service(aio_falcon):
        async with aio.Hosts(auth_object=aio_falcon) as hosts:
            assert len([record async for record in hosts.iter_devices()]) == 100

    {mark}
    async def test_own_object_and_a_server(falcon_cloud, falcon_url):
        async with aio.Hosts() as hosts, aio.Hosts(base_url="us-1") as other:
            assert (hosts.base_url, other.base_url) == (falcon_url, "https://api.crowdstrike.com")
            for each in (hosts, other):
                assert (await each.query_devices_by_filter()).total == 100

    def test_without_a_loop(aio_falcon):
        assert aio_falcon.token_status is None
"""


LOOP = ("-o", "asyncio_default_fixture_loop_scope=function")  # pytest-asyncio asks for it


@pytest.mark.parametrize(
    ("plugin", "mark", "arguments"),
    [
        ("pytest_asyncio.plugin", "", ("-o", "asyncio_mode=auto", *LOOP)),
        ("pytest_asyncio.plugin", "@pytest.mark.asyncio", LOOP),
        ("anyio", "@pytest.mark.anyio\n    @pytest.mark.parametrize('anyio_backend', ['asyncio'])", ()),
    ],
)
def test_aio_falcon_works_with_each_plugin_that_runs_coroutine_functions(run, plugin, mark, arguments):
    run(ASYNC.format(mark=mark), "-p", plugin, *arguments, passed=4)
