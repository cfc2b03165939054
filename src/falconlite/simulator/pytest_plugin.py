"""Pytest fixtures for programs that use falconlite: a cloud, its URL, and an environment that points to it.

It imports falconlite only when a test uses a fixture. ``-p no:falconlite`` disables the plugin.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from falconlite.http.messages import Request, Response, Transport
    from falconlite.simulator import Cloud

HOSTS, SEED = "falcon_cloud_hosts", "falcon_cloud_seed"
MARKER = "falcon_cloud(**options): what the falcon_cloud fixture hands to falconlite.simulator.Cloud"
SWITCHES = ("FALCON_MEMBER_CID", "FALCON_BASE_URL", "FALCON_CLOUD", "FALCON_PROFILE", "FALCON_STORE", "CS_CLOUD")
"""Environment variables that would select another cloud, another tenant or a shared token."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the settings of an ini file."""
    parser.addini(HOSTS, "size of the fleet of the falcon_cloud fixture (100)", default="100")
    parser.addini(SEED, "seed of the falcon_cloud fixture (7)", default="7")


def pytest_configure(config: pytest.Config) -> None:
    """Add the marker."""
    config.addinivalue_line("markers", MARKER)


class InProcess:
    """The transport of auth objects in a test: it reaches only the cloud, and servers on this machine."""

    in_process = True

    def __init__(self, cloud: Cloud, network: Transport) -> None:
        self._cloud, self._network = cloud, network

    def send(self, base_url: str, request: Request) -> Response:
        """Answer from the cloud, unless the URL is on this machine."""
        from urllib.parse import urlsplit

        from falconlite.waiting import blocking

        if urlsplit(base_url).hostname in {"127.0.0.1", "::1", "localhost"}:
            return blocking(self._network.send, base_url, request)  # tasks need a thread for it
        return self._cloud.send(base_url, request)

    def use(self, **setting: Any) -> None:
        """Pass settings to the real transport."""
        use = getattr(self._network, "use", None)
        if use:
            use(**setting)

    def close(self) -> None:
        """Close the real transport."""
        self._network.close()


@pytest.fixture
def falcon_cloud(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Cloud:
    """Return a new cloud. ``Hosts()`` logs in to it, and can reach nothing but the cloud.

    - ``@pytest.mark.falcon_cloud(hosts=25, ...)`` takes the arguments of ``Cloud``. Markers of class and module count
      too; the nearest wins.
    - FALCON_CLIENT_ID and FALCON_CLIENT_SECRET are its client.
    - Auth objects that were given a transport or a session keep it. A base_url on this machine is called over the
      network.
    - ``falcon_cloud.expect("PerformActionV2", times=1, body={"ids": [...]})`` is checked when the test ends.
    - The clock is the machine's; ``falcon_cloud.advance(seconds)`` moves it. ``clock=VirtualClock()`` stands still.
    """
    from falconlite.auth.connection import Connection
    from falconlite.simulator import Cloud, MovableClock

    options: dict[str, Any] = {"seed": request.config.getini(SEED)}
    for marker in reversed(list(request.node.iter_markers("falcon_cloud"))):
        if marker.args:
            raise pytest.UsageError(f"the falcon_cloud marker takes only keywords, as hosts=25, not {marker.args!r}")
        options.update(marker.kwargs)
    options.setdefault("clock", MovableClock())
    if not options.get("data"):
        options.setdefault("hosts", _number(request.config))
    cloud = Cloud(**options)
    monkeypatch.setenv("FALCON_CLIENT_ID", cloud.client_id)
    monkeypatch.setenv("FALCON_CLIENT_SECRET", cloud.client_secret)
    for name in SWITCHES:
        monkeypatch.delenv(name, raising=False)
    connect = Connection.connect  # where an auth object gets its transport

    def connected(connection: Connection) -> Transport:
        network = connect(connection)
        return network if connection.session is not None else InProcess(cloud, network)

    monkeypatch.setattr(Connection, "connect", connected)
    return cloud


@pytest.fixture
def falcon_url(falcon_cloud: Cloud, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Return the URL at which the cloud is served on 127.0.0.1, for programs in any language.

    FALCON_BASE_URL holds it too. falconlite uses that variable if no ``base_url`` is given.
    """
    with falcon_cloud.serve() as served:
        monkeypatch.setenv("FALCON_BASE_URL", served.url)
        yield served.url


@pytest.fixture
def aio_falcon(falcon_cloud: Cloud) -> Iterator[Any]:  # noqa: ARG001  # the cloud that it calls
    """Return an ``aio.APIHarnessV2`` that calls the cloud, for tests that are coroutine functions.

    - ``await aio_falcon.command("QueryDevicesByFilter")``, or ``aio.Hosts(auth_object=aio_falcon)``
    - It is closed when the test ends. It belongs to the event loop of its first call, with any plugin that runs one.
    """
    from falconlite import aio
    from falconlite.aio.twins import original

    falcon = aio.APIHarnessV2()
    yield falcon
    original(falcon).close()


@pytest.hookimpl(trylast=True)
def pytest_runtest_call(item: pytest.Item) -> None:
    """Fail a passed test if calls expected of the falcon_cloud fixture did not arrive."""
    cloud = getattr(item, "funcargs", {}).get("falcon_cloud")
    report = getattr(getattr(cloud, "expectations", None), "report", str)()
    if report:
        pytest.fail(report, pytrace=False)  # The trace would show this plugin instead of the test.


def _number(config: pytest.Config) -> int:
    text = config.getini(HOSTS)
    if not (text.isascii() and text.isdecimal()):
        raise pytest.UsageError(f"{HOSTS} must be a whole number, not {text!r}")
    return int(text)
