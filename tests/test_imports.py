"""Imports: a program loads only what it uses."""

from __future__ import annotations

import pickle
import subprocess
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

import pytest

import falconlite
from falconlite import Service
from falconlite._index import NAMES
from falconlite.operations._index import OPERATIONS
from falconlite.operations.declare import get
from tests.cases import each
from tests.talker import certified, talker

WATCHED = ("requests", "urllib3", "pydantic", "pydantic_core", "asyncio", "dataclasses", "difflib")


def tool(name: str) -> Any:
    """Load a program from tools/, which is not a package."""
    tools = Path(__file__).parents[1] / "tools"
    spec: Any = spec_from_file_location(name, tools / f"{name}.py")
    module = module_from_spec(spec)
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(tools))  # it imports others from there
        spec.loader.exec_module(module)
    return module


index = tool("index")


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
    assert not modules.intersection((*WATCHED, "logging"))


def test_constructing_a_service_loads_neither_requests_nor_pydantic():
    modules = loaded("from falconlite import Hosts; Hosts(client_id='a', client_secret='b', lazy_login=True)")
    assert {m for m in modules if m.startswith("falconlite.services.")} == {"falconlite.services.hosts"}
    assert not modules.intersection(WATCHED)
    assert not [
        m
        for m in modules
        if m.startswith(("falconlite.models", "falconlite.simulator", "falconlite.binding.shapes"))
        and m != "falconlite.binding.shapes"
    ]


IMPORT = """
falconlite falconlite._index falconlite._late falconlite._tuples falconlite.about
falconlite.auth falconlite.auth.attributes falconlite.auth.calls falconlite.auth.clouds falconlite.auth.credentials
falconlite.auth.interface falconlite.auth.locks falconlite.auth.settings falconlite.binding falconlite.binding.operation
falconlite.binding.paging falconlite.binding.shapes falconlite.binding.values falconlite.debug falconlite.errors
falconlite.http falconlite.http.headers falconlite.http.messages falconlite.http.secrets falconlite.operations
falconlite.operations.declare falconlite.operations.method falconlite.operations.service falconlite.operations.sharing
falconlite.redact falconlite.results falconlite.results.decoding falconlite.results.result falconlite.retry
falconlite.retry.limits falconlite.retry.policy falconlite.retry.timeouts falconlite.services falconlite.services.hosts
falconlite.transport falconlite.transport.frames
atexit binascii collections contextlib copyreg enum functools future gc importlib ipaddress itertools json keyword locale math operator re
reprlib sre sre_compile sre_constants sre_parse threading types typing urllib warnings weakref weakrefset
"""
FIRST_CALL = """
falconlite.auth.bearer falconlite.auth.connection falconlite.auth.held falconlite.auth.login falconlite.auth.oauth2
falconlite.auth.stores falconlite.auth.stores.memory falconlite.auth.tokens falconlite.auth.ways
falconlite.retry.attempts falconlite.retry.flow falconlite.results.places falconlite.results.reading
falconlite.results.reasons falconlite.transport.attempt falconlite.transport.bundles falconlite.transport.default
falconlite.transport.dialing falconlite.transport.direct falconlite.transport.failures falconlite.transport.idle
falconlite.transport.system_trust falconlite.transport.watched falconlite.waiting
array blake2 copy datetime errno hashlib hmac math org select selectors socket
"""
TLS = "falconlite.transport.trust base64 ssl struct"
"""Modules of falconlite, and packages of the standard library without their underscores."""

TOKEN = b'{"access_token": "T", "expires_in": 1799}'
FOUND = b'{"meta": {}, "resources": ["a"], "errors": []}'
ANSWER = b"HTTP/1.1 %b\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"

CALLS = """
print(*(set(sys.modules) - before))
before = set(sys.modules)
hosts = Hosts(client_id="a", client_secret="b", base_url=sys.argv[1], ssl_verify=sys.argv[2])
hosts.query_devices_by_filter(limit=5)
print(*(set(sys.modules) - before))
before = set(sys.modules)
print(hosts.query_devices_by_filter(limit=5)["status_code"], *(set(sys.modules) - before))
"""


@pytest.mark.parametrize("tls", [False, True])
def test_no_other_module_is_loaded_up_to_the_first_result(tls, tmp_path):
    """A module that is not listed costs every start of a serverless function: load it when it is needed."""
    context, path = certified(tmp_path) if tls else (None, str(tmp_path))

    def answer(server, client):
        while message := server.hear(client):
            told = TOKEN if b"/oauth2/" in message else FOUND
            client.sendall(ANSWER % (b"201 Created" if told is TOKEN else b"200 OK", len(told)) + told)

    code = f"import sys\nbefore = set(sys.modules)\nfrom falconlite import Hosts\n{CALLS}"
    with talker(answer, context) as server:
        command = [sys.executable, "-c", code, server.url, path]
        done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60, env={})
    imported, called, (status, *again) = (line.split() for line in done.stdout.splitlines())
    assert (status, again) == ("200", [])
    assert named(imported) <= set(IMPORT.split()), "loaded by the import"
    assert named(called) <= {*IMPORT.split(), *FIRST_CALL.split(), *(TLS.split() if tls else ())}, "by the first call"


def named(modules):
    """Return names of modules: those of the standard library by their package, without underscores."""
    return {name if name.startswith("falconlite") else name.partition(".")[0].strip("_") for name in modules}


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


OWN = """
class Own:
    def send(self, base_url, request): raise AssertionError("nothing is to be sent")
    def close(self): pass
uber = falconlite.APIHarnessV2(access_token="x", transport=Own())
"""


@pytest.mark.parametrize(
    "search",
    [
        "assert falconlite.find_operation('QueryDevicesByFilter')['collection'] == 'hosts'",
        "assert falconlite.find_operation('hosts', 'collection')",
        "try: falconlite.find_operation('QueryDevicesByFiltr')\nexcept LookupError as error: assert 'did you mean' in str(error)",
        OWN + "assert len(uber.commands) > 66",
        "assert falconlite.operations('hosts', service='Hosts', verb='GET', scope='Hosts').named('queryHiddenDevices')",
        OWN + "assert 'did you mean' in str(uber.command('QueryDevicesByFiltr'))",
    ],
)
def test_looking_for_an_operation_loads_no_service_class(search):
    modules = loaded(f"import falconlite\n{search}")
    assert not [module for module in modules if module.startswith(("falconlite.services.", "falconlite.simulator"))]


TABLES = {"falconlite.operations._index", "falconlite.operations._listing"}
"""Tables with rows for each operation."""


@each(
    "program, tables",
    [
        ("from falconlite import Hosts", ()),
        ("from falconlite import Hosts; Hosts(access_token='a').override('GET', '/x', body=object()) ", ()),
        ("import falconlite; assert not hasattr(falconlite, 'Hostz')", ()),
        ("from falconlite.simulator import Cloud; Cloud(hosts=1)", TABLES),
        ("import falconlite; falconlite.operations(verb='GET')", TABLES),
        ("from falconlite import APIHarnessV2", ["falconlite.operations._index"]),
    ],
)
def test_a_program_loads_only_the_tables_that_it_uses(program, tables):
    modules = loaded(program)
    assert "falconlite._index" in modules
    assert modules & TABLES == set(tables)


PUBLIC = "operations bulk errors fields fql models paging services simulator specs tenants compat"

PATHS = """
paging bulk telemetry errors fql specs tenants fields simulator simulator.cloud compat compat.falconpy
services.alerts services.detects services.host_group services.hosts services.installation_tokens services.mssp
models.alerts models.detects models.host_group models.hosts models.installation_tokens models.mssp
"""


def test_every_public_module_can_be_imported():
    loaded("\n".join(f"import falconlite.{path}" for path in PATHS.split()))


def test_public_modules_are_attributes_without_a_second_import():
    names = [*PUBLIC.split(), "hosts", "api_complete"]
    loaded("import falconlite\n" + "\n".join(f"assert falconlite.{name}.__name__" for name in names))


def test_a_module_that_lacks_a_library_says_which(tmp_path, monkeypatch):
    (tmp_path / "needy.py").write_text("import a_library_that_is_missing")
    monkeypatch.setattr(falconlite, "__path__", [*falconlite.__path__, str(tmp_path)])
    with pytest.raises(ModuleNotFoundError, match="a_library_that_is_missing"):
        _ = falconlite.needy


def test_every_public_name_can_be_imported_and_has_one_home():
    for name in NAMES:
        assert getattr(falconlite, name) is not None
        assert name in dir(falconlite)
    assert {"Request", "Response", "Transport", "Clock", "Limiter", "Result"} <= NAMES.keys()


def test_a_name_that_does_not_exist_is_an_attribute_error():
    with pytest.raises(AttributeError) as caught:
        falconlite.Hostz  # noqa: B018  # the access is the test
    begin, hint = f"falconlite {falconlite.VERSION} has no 'Hostz'", "; did you mean 'Hosts'?"
    assert str(caught.value) == (
        f'{begin}{hint} If the API has it, call its route: override("GET", "/...") of a Service object'
    )
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)
    with pytest.raises(AttributeError, match=r"has no 'findoperation'; did you mean 'find_operation'\?$"):
        falconlite.findoperation  # noqa: B018  # the same
    with pytest.raises(AttributeError, match="'Hostz'"):
        falconlite.HostGroup(access_token="T", lazy_login=True).sibling("Hostz")


def test_the_index_leads_to_each_operation_by_each_of_its_names():
    for name, home in OPERATIONS.items():
        service, _, method = home.partition(".")
        kind = getattr(falconlite, service)
        assert getattr(kind, name) is getattr(kind, method), name
        assert kind.operations[name].stub.__name__ == method


class IOC(Service):
    """A collection that shares an ID with another one."""

    @get("get_rules", "/iocs/entities/rules/v1")
    def read_rules(self, ids: Any = None) -> Any:
        """Read rules."""

    get_rules = read_rules

    @get("GetCombined", "/iocs/combined/v1")
    def combined(self, *, limit: int | None = None) -> Any:
        """Read indicators."""

    GetCombined = combined


class Iocs(Service):
    """The older collection, with one shared ID and two shared method names."""

    @get("GetCombined", "/indicators/combined/v1")
    def combined(self, *, limit: int | None = None) -> Any:
        """Read indicators."""

    GetCombined = combined

    @get("GetRules", "/indicators/entities/rules/v1")
    def get_rules(self, ids: Any = None) -> Any:
        """Read rules."""

    GetRules = get_rules

    @get("combined", "/indicators/combined/v0")
    def combined_v0(self) -> Any:
        """Read indicators, under an ID that is the name of another method."""

    @get("GetCombined", "/indicators/combined/v1", of="combined")
    def combined_again(self) -> Any:
        """Read indicators, by a second method."""


class Both(IOC):
    """A class that inherits all its operations."""


def test_an_id_of_two_classes_belongs_to_the_first_and_an_id_comes_before_a_method(monkeypatch):
    kinds = {"ioc": {"IOC": IOC, "Ioc": IOC}, "iocs": {"Iocs": Iocs}, "joined": {"Both": Both}}
    monkeypatch.setattr(index, "service_classes", lambda: kinds)
    assert index.joined() == {"Ioc": "IOC", "Both": "IOC"}
    found = index.operations()
    assert found["GetCombined"] == "IOC.combined"
    assert found["get_rules"] == "IOC.read_rules"
    assert found["GetRules"] == "Iocs.get_rules"
    assert found["read_rules"] == "IOC.read_rules"
    assert "combined" not in found
    homes = [row.home for row in index.listing() if not row.home.startswith("OAuth2")]
    assert sorted(homes) == [
        "IOC.combined",
        "IOC.read_rules",
        "Iocs.combined",
        "Iocs.combined_v0",
        "Iocs.get_rules",
    ]
    assert [row.names for row in index.listing() if row.home == "Iocs.combined_v0"] == ["combined"]
    assert (
        "GetRules",
        "GET",
        "/indicators/entities/rules/v1",
        "Read rules.",
        "Iocs.get_rules",
        "",
        "",
        "envelope",
        "",
        None,
        "",
        (("ids", "query", "Any"),),
    ) in index.listing()
