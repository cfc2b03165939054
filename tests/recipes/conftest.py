"""Fixtures for the tests of recipes: a recipe as a module or a program, and clouds for it."""

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

TEMPLATES = Path(__file__).parents[2] / "src" / "falconlite" / "cli" / "templates"
FOLDERS = {"main": TEMPLATES / "falcon-foundry" / "functions" / "hosts", "lambda_handler": TEMPLATES / "falcon-lambda"}
"""Folders of the programs of ``falconlite init`` that are tested like recipes."""

HOSTS = 12_000
"""Hosts of a large fleet: more than the window of 10,000 that the API has for offsets."""

START = 1_767_225_600
"""Start of virtual clocks: 2026-01-01T00:00:00Z."""


class Meanwhile:
    """A transport to a cloud that runs a function once, just before the first call of a route arrives."""

    def __init__(self, cloud, path, act, verb="GET"):
        self.cloud, self.path, self.act, self.verb = cloud, path, act, verb
        self.lock = RLock()  # calls of other threads wait until it has run

    def send(self, base_url, request):
        with self.lock:
            if self.act and (request.verb, request.path) == (self.verb, self.path):
                act, self.act = self.act, None
                act()
        return self.cloud.send(base_url, request)

    def close(self):
        """Do nothing: no connection to close."""


def named(cloud):
    """Return the environment variables that hold the credentials of a program."""
    return {"FALCON_CLIENT_ID": cloud.client_id, "FALCON_CLIENT_SECRET": cloud.client_secret}


@pytest.fixture(scope="session")
def fleet():
    """Return a cloud with many hosts, for tests that change only its log and its clock."""
    return Cloud(hosts=HOSTS, alerts=0, children=0, clock=VirtualClock())


FIELDS = ["hostname", "platform_name", "os_version", "last_seen", "groups"]
"""Fields of a host that the tests compare, besides its ID."""


@pytest.fixture(scope="session")
def truth(fleet):
    """All hosts in the cloud, by ID and in ID order."""
    hosts = Hosts(access_token=fleet.issue_token(), transport=fleet, clock=fleet.clock)
    found = records(hosts.query_devices_by_filter_combined, fields=FIELDS)
    return {device["device_id"]: device for device in found}


def imported(name):
    """Import a new copy of a recipe under its own name."""
    spec = spec_from_file_location(name, FOLDERS.get(name, FOLDER) / f"{name}.py")
    module = sys.modules[name] = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def load(monkeypatch):
    """Import a new copy of a recipe for one test."""

    def load(name):
        monkeypatch.setitem(sys.modules, name, None)  # so that the module is restored after the test
        return imported(name)

    return load


def made(kind, cloud, *, transport=None, **more):
    """Create a service class as recipes do, with a cloud in process and its clock."""
    given = {"client_id": cloud.client_id, "client_secret": cloud.client_secret, "clock": cloud.clock}
    return kind(**given, transport=transport or cloud, pythonic=True, **more)


@pytest.fixture
def service():
    """Return the function that creates service classes."""
    return made


@pytest.fixture
def reach(monkeypatch):
    """Connect auth objects to a cloud in process, with its clock if it is virtual, and set its credentials."""

    def reach(cloud, transport=None, *, credentials=True):
        monkeypatch.setattr(Connection, "connect", lambda _settings: transport or cloud)
        for name, value in named(cloud).items() if credentials else ():
            monkeypatch.setenv(name, value)
        if isinstance(cloud.clock, VirtualClock):
            monkeypatch.setattr("falconlite.auth.connection.time", cloud.clock)

    return reach


@pytest.fixture
def run(tmp_path):
    """Run a recipe as a separate program over real sockets, with warnings as errors; return its result."""

    def run(name, *arguments, cloud, **environment):
        with cloud.serve() as served:
            here = os.environ | named(cloud) | {"FALCON_BASE_URL": served.url, "NO_PROXY": "127.0.0.1"} | environment
            command = [
                sys.executable,
                "-W",
                "error",
                str(FOLDERS.get(name, FOLDER) / f"{name}.py"),
                *map(str, arguments),
            ]
            return subprocess.run(
                command, check=False, env=here, cwd=tmp_path, capture_output=True, text=True, timeout=100
            )

    return run


def seen(device):
    """Return when a host was last seen."""
    return datetime.fromisoformat(device["last_seen"].replace("Z", "+00:00"))


def calls(cloud, *verbs):
    """Return method and path of the calls that a cloud received, without logins and logouts."""
    found = [(call.verb, call.path) for call in cloud.requests if not call.path.startswith("/oauth2/")]
    return [each for each in found if each[0] in verbs] if verbs else found
