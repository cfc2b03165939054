"""Fixtures of all tests: a clean environment."""

from __future__ import annotations

import faulthandler
import gc
import importlib
import os
import signal
import sys
import threading
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).parent

# The same examples in every run, on fast and slow machines: a test that fails here fails everywhere.
settings.register_profile("steady", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("steady")

UNMEASURED = ("cli", "compat", "journeys", "recipes", "simulator", "tools")
"""Folders of tests that run without coverage, which would double their time. Single modules have the marker."""


DRIVEN = (
    "auth/test_tokens.py",
    "bulk/test_bulk.py",
    "bulk/test_calls.py",
    "bulk/test_waiting.py",
    "journeys/test_answers_in_the_middle.py",
    "journeys/test_reliability.py",
    "operations/test_download.py",
    "operations/test_streams.py",
    "paging/test_devices.py",
    "paging/test_paging.py",
    "paging/test_raw_records.py",
    "paging/test_routes.py",
    "retry/test_attempts.py",
    "test_tenants.py",
    "transport/test_deadlines.py",
)
"""Modules of tests of behaviour: they run in threads and in tasks of an event loop; see ``tests/drivers.py``."""


def pytest_generate_tests(metafunc):
    """Run tests of behaviour with both drivers."""
    if metafunc.module.__file__.removeprefix(f"{ROOT}/").replace(os.sep, "/") in DRIVEN:
        drivers = importlib.import_module("tests.drivers")
        if not drivers.is_about_threads(metafunc.function):
            metafunc.fixturenames.append("driver")
            metafunc.parametrize("driver", ["threads", "tasks"], indirect=True)


@pytest.fixture
def driver(request):
    """What makes the calls of a test of behaviour: "threads" or "tasks"."""
    return request.param


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_protocol(item):
    """Share the auth objects of a test with tasks, also those of its fixtures, if tasks are its driver."""
    # Not by funcargs: pytest leaves out a fixture that is no argument.
    if getattr(item, "callspec", None) is None or item.callspec.params.get("driver") != "tasks":
        return (yield)
    item.driver = importlib.import_module("tests.drivers").Driver()
    item.driver.begin()
    try:
        return (yield)
    finally:
        item.driver.end()


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem):
    """Run a test in a task if tasks are its driver."""
    if not hasattr(pyfuncitem, "driver"):
        return None
    given = {name: pyfuncitem.funcargs[name] for name in pyfuncitem._fixtureinfo.argnames}
    pyfuncitem.driver.run(pyfuncitem.obj, given)
    return True


def _is_the_same(item):
    """Tell whether a test would run in tasks what it runs in threads already: a session of requests is used in threads."""
    given = item.callspec.params if hasattr(item, "callspec") else {}
    ways = {given.get(name) for name in ("every_way", "own_ways", "session")}
    return given.get("driver") == "tasks" and not ways.isdisjoint({"session", "caller's"})


def pytest_collection_modifyitems(items):
    """Measure coverage on the tests of the packages only; leave out tests that are the same with both drivers."""
    items[:] = [item for item in items if not _is_the_same(item)]
    for item in items:
        if item.path.relative_to(ROOT).parts[0] in UNMEASURED:
            item.add_marker(pytest.mark.no_cover)


@pytest.hookimpl(tryfirst=True)
def pytest_sessionstart(session):
    """Stop what pytest-cov measures in a worker before its session: it would go on in each test without coverage."""
    plugin = session.config.pluginmanager.get_plugin("_cov")
    if hasattr(session.config, "workerinput") and plugin is not None and plugin.cov_controller is not None:
        plugin.cov_controller.cov.stop()


def pytest_collection_finish():
    """Let collections of garbage, which many tests ask for, look only at what tests make: it saves most of their time."""
    gc.collect()
    gc.freeze()
    gc.collect()  # counts what is left, which decides how often Python collects by itself


def pytest_configure():
    """Take Ctrl-C, also if the tests run in the background of a shell, which lets its programs ignore it."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def _taken(way, monkeypatch):
    made = importlib.import_module("tests.ways").take(way, monkeypatch)  # late, so that coverage sees the import
    yield way
    for session in made:
        session.close()


@pytest.fixture(params=["direct", "session", "caller's", "task"])
def every_way(request, monkeypatch):
    """Run a test on each way to the network."""
    yield from _taken(request.param, monkeypatch)


@pytest.fixture(params=["direct", "session", "task"])
def own_ways(request, monkeypatch):
    """Run a test on the ways that falconlite chooses itself: sessions of the caller's differ here on purpose."""
    yield from _taken(request.param, monkeypatch)


@pytest.fixture(params=["direct", "session"])
def forked_ways(request, monkeypatch):
    """Run a test on the ways of ``own_ways`` that a forked process can go on with: an event loop ends with a fork."""
    yield from _taken(request.param, monkeypatch)


@pytest.fixture(params=["direct", "session", "caller's"])
def session(request, monkeypatch):
    """Return a function that makes the setting ``session`` for each way to the network: None, or a new session."""
    if request.param == "caller's":
        return importlib.import_module("requests").Session
    importlib.import_module("tests.ways").take(request.param, monkeypatch)
    return lambda: None


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch):
    """Hide the machine's environment variables from the tests."""
    for name in os.environ:
        if (
            name.startswith("FALCON_")
            or name.lower().endswith("_proxy")
            or name in {"CS_CLOUD", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE"}
        ):
            monkeypatch.delenv(name)


class SkippingClock:
    """The machine's clock, except that waits advance it and return at once."""

    def __init__(self):
        self.skipped = 0.0

    def time(self):
        return time.time() + self.skipped

    def monotonic(self):
        return time.monotonic() + self.skipped

    def sleep(self, seconds):
        self.skipped += seconds


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch):
    """Skip the pauses between attempts for objects without their own clock."""
    monkeypatch.setattr("falconlite.auth.connection.time", SkippingClock())


def pytest_sessionfinish(session):
    """Fail if a test left a thread that Python would wait for at exit."""
    left = [thread for thread in threading.enumerate() if not thread.daemon and thread is not threading.main_thread()]
    for thread in left:
        thread.join(10)
    if left := [thread for thread in left if thread.is_alive()]:
        session.config.get_terminal_writer().line(f"\nthreads that tests have left: {left}")
        session.exitstatus = session.exitstatus or 1


def pytest_unconfigure(config):
    """Make sure that the run ends; if it hangs, show where. A worker of xdist waits here until the others are done."""
    if hasattr(config, "workerinput"):
        return
    faulthandler.dump_traceback_later(60, exit=True, file=sys.__stderr__)
