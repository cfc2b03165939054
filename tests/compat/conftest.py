"""Fixtures of the comparisons: the server, and a clean environment."""

from __future__ import annotations

import os
import sys
from copy import deepcopy
from importlib import import_module

import falconpy
import pytest

import falconlite

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
    """Undo what tests/conftest.py allows: a netrc file would replace falconpy's bearer tokens."""
    monkeypatch.setenv("NETRC", os.devnull)


@pytest.fixture(scope="session")
def service_object(server):
    """Create an object of a service class of either library, with or without validation."""
    made = {}

    def service_object(library, name, checks):
        key = library, name, checks
        if key not in made:
            made[key] = getattr(library, name)(base_url=server.url, access_token="T", validate_payloads=checks)
        return made[key]

    yield service_object
    for (library, *_), service in made.items():
        if library is falconlite:
            service.auth_object.close()


@pytest.fixture
def observe(service_object, recorder):
    """Make a call with one of the libraries; describe the request and the outcome in one line.

    falconlite must not change the caller's values; falconpy sometimes does.
    """

    def observe(library, call):
        service = service_object(library, call.service, call.checks)
        recorder.take()
        args, kwargs = deepcopy(call.args), deepcopy(call.kwargs)
        try:
            result = getattr(service, call.method)(*args, **kwargs)
        except Exception as error:
            outcome = type(error).__name__
        else:
            outcome = status(result)
        sent = recorder.take()
        assert library is falconpy or (args, kwargs) == (call.args, call.kwargs)
        assert all(request.bearer == "T" for request in sent)
        return f"{' + '.join(map(str, sent)) or 'nothing'} -> {outcome}"

    return observe


def status(result):
    if isinstance(result, tuple):
        return f"({result[0]}, ...)"
    return result["status_code"] if isinstance(result, dict) else result.status_code


@pytest.fixture
def foundry():
    """Load the context module of Foundry functions for one test; while it is loaded, falconlite warns less."""
    before = set(sys.modules)
    yield import_module("crowdstrike.foundry.function.context")
    for name in set(sys.modules) - before:
        if name.startswith("crowdstrike"):
            del sys.modules[name]
