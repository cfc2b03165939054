"""What the tests of the recipes stand on: a recipe as a module or as a program, and clouds that it runs against."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import datetime
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from threading import RLock

import pytest

from falconlite import Hosts
from falconlite.auth.connection import Connection
from falconlite.paging import records
from falconlite.simulator import Cloud, VirtualClock

FOLDER = Path(__file__).parents[2] / "examples" / "recipes"

START = 1_767_225_600
"""When a virtual clock begins: 2026-01-01T00:00:00Z."""


class Meanwhile:
    """A way to a cloud on which something happens, once, just before the first call of a route arrives."""

    def __init__(self, cloud, path, act, verb="GET"):
        self.cloud, self.path, self.act, self.verb = cloud, path, act, verb
        self.lock = RLock()  # calls of other threads wait until it has happened

    def send(self, base_url, request):
        with self.lock:
            if self.act and (request.verb, request.path) == (self.verb, self.path):
                act, self.act = self.act, None
                act()
        return self.cloud.send(base_url, request)

    def close(self):
        """Do nothing: there is no connection to close."""


def named(cloud):
    """Return the variables that a program finds its credentials in."""
    return {"FALCON_CLIENT_ID": cloud.client_id, "FALCON_CLIENT_SECRET": cloud.client_secret}


@pytest.fixture(scope="session")
def fleet():
    """Give a cloud with 25,000 hosts, for tests that leave it as it is but for its log and its clock."""
    return Cloud(hosts=25_000, alerts=0, children=0, clock=VirtualClock())


FIELDS = ["hostname", "platform_name", "os_version", "last_seen", "groups"]
"""What the tests compare of a host, beside its ID."""


@pytest.fixture(scope="session")
def truth(fleet):
    """All hosts of the fleet as the cloud tells of them, by ID and in the order of the IDs."""
    hosts = Hosts(access_token=fleet.issue_token(), transport=fleet, clock=fleet.clock)
    found = records(hosts.query_devices_by_filter_combined, fields=FIELDS)
    return {device["device_id"]: device for device in found}


def imported(name):
    """Import a recipe afresh, under its own name."""
    spec = spec_from_file_location(name, FOLDER / f"{name}.py")
    module = sys.modules[name] = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def load(monkeypatch):
    """Import a recipe afresh, for one test."""

    def load(name):
        monkeypatch.setitem(sys.modules, name, None)  # so that it is what it was before, when the test is over
        return imported(name)

    return load


def made(kind, cloud, *, transport=None, **more):
    """Make a service class as recipes do, over a cloud in process and by its clock."""
    given = {"client_id": cloud.client_id, "client_secret": cloud.client_secret, "clock": cloud.clock}
    return kind(**given, transport=transport or cloud, pythonic=True, **more)


@pytest.fixture
def service():
    """Give the way to make a service class."""
    return made


@pytest.fixture
def reach(monkeypatch):
    """Let auth objects reach a cloud in process, by its clock if that stands still, and find credentials for it."""

    def reach(cloud, transport=None, *, credentials=True):
        monkeypatch.setattr(Connection, "connect", lambda _settings: transport or cloud)
        for name, value in named(cloud).items() if credentials else ():
            monkeypatch.setenv(name, value)
        if isinstance(cloud.clock, VirtualClock):
            monkeypatch.setattr("falconlite.auth.connection.time", cloud.clock)

    return reach


@pytest.fixture
def run(tmp_path):
    """Run a recipe as a program of its own over real sockets, where a warning is an error; give what came of it."""

    def run(name, *arguments, cloud, **environment):
        with cloud.serve() as served:
            here = os.environ | named(cloud) | {"FALCON_BASE_URL": served.url, "NO_PROXY": "127.0.0.1"} | environment
            command = [sys.executable, "-W", "error", str(FOLDER / f"{name}.py"), *map(str, arguments)]
            return subprocess.run(
                command, check=False, env=here, cwd=tmp_path, capture_output=True, text=True, timeout=100
            )

    return run


def seen(device):
    """Tell when a host was last seen."""
    return datetime.fromisoformat(device["last_seen"].replace("Z", "+00:00"))


def calls(cloud, *verbs):
    """Return verb and path of the calls that a cloud got, logins and logouts aside."""
    found = [(call.verb, call.path) for call in cloud.requests if not call.path.startswith("/oauth2/")]
    return [each for each in found if each[0] in verbs] if verbs else found
