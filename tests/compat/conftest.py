"""What the comparisons share: the server, and an environment in which nothing else counts."""

from __future__ import annotations

import os
import sys
from importlib import import_module

import pytest

from .recorder import Recorder


@pytest.fixture(scope="session")
def server():
    with Recorder() as recorder:
        yield recorder


@pytest.fixture
def recorder(server):
    server.reset()
    return server


@pytest.fixture(autouse=True)
def plain_environment(monkeypatch):
    """Keep out what tests/conftest.py lets in: a netrc file would replace falconpy's bearer tokens."""
    monkeypatch.setenv("NETRC", os.devnull)


@pytest.fixture
def foundry():
    """Import the context of Foundry functions, and make it look as if nobody had: falconlite warns less beside it."""
    before = set(sys.modules)
    yield import_module("crowdstrike.foundry.function.context")
    for name in set(sys.modules) - before:
        if name.startswith("crowdstrike"):
            del sys.modules[name]
