"""What is loaded when: a program pays for what it uses."""

from __future__ import annotations

import subprocess
import sys

import pytest

import falconlite
from falconlite._index import NAMES, OPERATIONS
from tests.cases import each

WATCHED = ("requests", "urllib3", "pydantic", "pydantic_core", "asyncio", "dataclasses", "difflib", "lark")


def loaded(program: str) -> set[str]:
    """Return the names of the modules that a program loads."""
    code = f"import sys\n{program}\nprint(*sys.modules)"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    return set(found.stdout.split())


def test_importing_falconlite_loads_nothing_else():
    modules = loaded("import falconlite")
    assert {m for m in modules if m.startswith("falconlite")} == {"falconlite"}
    assert not modules.intersection(WATCHED)


def test_importing_a_service_loads_no_other_service_and_no_requests():
    modules = loaded("from falconlite import Hosts")
    assert {m for m in modules if m.startswith("falconlite.services.")} == {"falconlite.services.hosts"}
    assert not modules.intersection(WATCHED)


def test_constructing_a_service_loads_requests_and_no_pydantic():
    modules = loaded("from falconlite import Hosts; Hosts(client_id='a', client_secret='b', lazy_login=True)")
    assert {m for m in modules if m.startswith("falconlite.services.")} == {"falconlite.services.hosts"}
    assert "requests" in modules
    assert not modules.intersection(WATCHED) - {"requests", "urllib3"}
    assert not [
        m
        for m in modules
        if m.startswith(("falconlite.models", "falconlite.simulator", "falconlite.binding.shapes"))
        and m != "falconlite.binding.shapes"
    ]


def test_a_transport_of_ones_own_needs_no_network_library_at_all():
    modules = loaded(
        "from falconlite import InstallationTokens\n"
        "from falconlite.http.messages import Response\n"
        "class Own:\n"
        "    def send(self, base_url, request): return Response(201, {'Content-Type': 'application/json'}, b'{\"access_token\": \"x\"}')\n"
        "    def close(self): pass\n"
        "InstallationTokens(client_id='a', client_secret='b', transport=Own()).tokens_query()"
    )
    assert not modules.intersection(WATCHED)


@each("name", sorted(NAMES))
def test_every_public_name_can_be_imported(name):
    assert getattr(falconlite, name) is not None
    assert name in dir(falconlite)


def test_a_name_that_does_not_exist_is_an_attribute_error():
    with pytest.raises(AttributeError, match="Hostz"):
        falconlite.Hostz  # noqa: B018  # looking is the test


@each("name", sorted(OPERATIONS))
def test_the_index_leads_to_each_operation_by_each_of_its_names(name):
    service, _, method = OPERATIONS[name].partition(".")
    kind = getattr(falconlite, service)
    assert getattr(kind, name) is getattr(kind, method)
    assert kind.operations[name].stub.__name__ == method
