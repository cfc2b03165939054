"""What every test stands on: a clean environment."""

from __future__ import annotations

import os

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
