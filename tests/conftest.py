"""What every test stands on: a clean environment."""

from __future__ import annotations

import faulthandler
import os
import sys
import threading
import time

import pytest
from hypothesis import HealthCheck, settings

# The same examples in every run, however slow the machine: a test that fails here fails everywhere.
settings.register_profile("steady", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("steady")


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch):
    """Keep the variables of the machine out of the tests."""
    for name in os.environ:
        if (
            name.startswith("FALCON_")
            or name.lower().endswith("_proxy")
            or name in {"CS_CLOUD", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"}
        ):
            monkeypatch.delenv(name)


class SkippingClock:
    """The machine's clock, but for waits: they move it on, and are over at once."""

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
    """Skip the pauses between attempts, for objects that were not given a clock of their own."""
    monkeypatch.setattr("falconlite.auth.connection.time", SkippingClock())


def pytest_sessionfinish(session):
    """Fail if a test left a thread that Python would wait for at its end."""
    left = [thread for thread in threading.enumerate() if not thread.daemon and thread is not threading.main_thread()]
    for thread in left:
        thread.join(10)
    if left := [thread for thread in left if thread.is_alive()]:
        session.config.get_terminal_writer().line(f"\nthreads that tests have left: {left}")
        session.exitstatus = session.exitstatus or 1


def pytest_unconfigure():
    """See to it that the run ends, and that it is seen where it hangs if it does."""
    faulthandler.dump_traceback_later(60, exit=True, file=sys.__stderr__)
