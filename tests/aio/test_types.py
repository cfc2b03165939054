"""The types of falconlite.aio, and what its classes and methods look like at run time.

``tests/test_typing.py`` checks calls with mypy and pyright, ``tests/test_editors.py`` what editors show.
"""

from __future__ import annotations

import ast
import asyncio
import copy
import inspect
import pickle
import pydoc
import subprocess
import sys
from functools import cache, partial
from inspect import getattr_static
from pathlib import Path
from types import FunctionType
from unittest import mock

import jedi  # type: ignore[import-untyped]  # it has no types
import pytest

import falconlite
from falconlite import aio
from falconlite.aio import twins
from falconlite.aio.collector import Collector
from falconlite.simulator import Cloud
from tests.cases import each

STUBS = Path(aio.__file__).with_name("_exports.pyi")
OPERATION, AWAITED, ITERATED, AT_ONCE, DATA = "operation", "awaited", "iterated", "at once", "data"
MAKERS = {"called", "chunked", "downloaded", "listed", "replaced"}
"""Functions of the stubs that make an operation awaited."""


@cache
def stubs():
    """Return the classes of the stubs, by their names; other names of a class are there too."""
    found = {}
    for node in ast.parse(STUBS.read_text()).body:
        if isinstance(node, ast.ClassDef):
            found[node.name] = node
        elif isinstance(node, ast.Assign) and isinstance(node.value, ast.Name):
            found[ast.unparse(node.targets[0])] = found[node.value.id]
    return found


@cache
def declared(name):
    """Return what each member of a class of the stubs is: its own, and those of its bases."""
    found = {}
    for base in reversed(stubs()[name].bases):
        if ast.unparse(base) in stubs():
            found |= declared(ast.unparse(base))
    for node in stubs()[name].body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            ways = {ast.unparse(way) for way in node.decorator_list}
            data = any(way == "property" or way.endswith(".setter") for way in ways)
            many = ast.unparse(node.returns).startswith(("Async", "Iteration"))
            late = AWAITED if isinstance(node, ast.AsyncFunctionDef) else ITERATED if many else AT_ONCE
            found[node.name] = DATA if data else late
        elif isinstance(node, ast.AnnAssign):
            found[node.target.id] = DATA
        elif isinstance(node, ast.Assign):
            for target in node.targets:
                value = node.value
                made = ast.unparse(value.func) if isinstance(value, ast.Call) else ""
                kind = OPERATION if made in MAKERS else AWAITED if made == "AnyRoute" else found.get(ast.unparse(value))
                found[ast.unparse(target)] = kind or "unknown"
    return found


def actual(kind, name):
    """Return what a member of a twin's class is at run time."""
    of, twin = getattr_static(kind, name), getattr_static(twins.twin_class(kind), name)
    if not isinstance(of, FunctionType | staticmethod):
        return DATA
    if hasattr(of, "operation"):
        return OPERATION
    if inspect.iscoroutinefunction(twin):
        return AWAITED
    return ITERATED if twins.way_of(name, twins.returned(getattr(kind, name))) else AT_ONCE


def written():
    """Yield the name of each class of falconlite.aio, and the class that it is the twin of."""
    for name in dir(aio):
        kind = getattr(getattr(aio, name), "_kind", None)
        if kind is not None and name != "AsyncDownload":
            yield name, kind


def test_the_stubs_say_of_each_member_of_each_class_what_it_is():
    bases = {base for root in (twins.Auth, twins.ServiceTwin, Collector) for base in root.__mro__[:-1]}
    given = {name for base in bases for name in vars(base)}
    names, operations, wrong = set(), 0, []
    for name, kind in written():
        names.add(name)
        said = declared(name)
        public = {member for member in dir(kind) if not member.startswith("_") and member.isidentifier()}
        others = {member for member in said.keys() - public if said[member] != DATA}  # data may be of objects only
        wrong += [f"{name}.{member} is not a member" for member in others if not member.startswith("_")]
        for member in public - given:
            found = actual(kind, member)
            operations += found == OPERATION
            if said.get(member) != found:
                wrong.append(f"{name}.{member} is {found}, the stubs say {said.get(member)}")
    assert not wrong
    assert names >= {name for name, home in falconlite._index.NAMES.items() if home.startswith("services.")}
    assert names >= {"APIHarness", "APIHarnessV2", "Child", "FalconInterface", "HEC", "OAuth2", "Service"}
    assert operations > 3000


def test_each_operation_of_each_class_is_a_coroutine_function_by_each_of_its_names():
    seen = 0
    for _, kind in written():
        twin = twins.twin_class(kind)
        for name, operation in getattr(kind, "operations", {}).items():
            if kind is not falconlite.OAuth2:
                method = getattr(twin, name)
                assert inspect.iscoroutinefunction(method), (kind, name)
                assert method.operation is operation
                seen += 1
    assert seen > 3000


def test_all_names_of_the_package_can_be_imported():
    assert dir(aio) == getattr(aio, "__all__")  # noqa: B009  # type checkers see another
    assert {"AsyncDownload", "Child", "HEC", "Hosts", "Iteration", "gather_children", "run"} <= set(dir(aio))
    space: dict[str, object] = {}
    exec("from falconlite.aio import *", space)  # the names of all classes
    assert set(dir(aio)) <= space.keys()
    assert space["Detects"] is aio.Detects
    assert (aio.ServiceClass, aio.User_Management) == (aio.Service, aio.UserManagement)
    for name in ("Hostz", "Result"):  # a Result has no twin
        with pytest.raises(AttributeError, match=f"no attribute '{name}'"):
            getattr(aio, name)


def test_the_package_imports_no_class_before_its_first_use():
    code = "import sys; from falconlite import aio; dir(aio); print(*sys.modules)"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert not [name for name in found.stdout.split() if name.startswith("falconlite.services")]


def made(**more):
    cloud = Cloud(hosts=2)
    given = {"client_id": cloud.client_id, "client_secret": cloud.client_secret, "transport": cloud, **more}
    return cloud, aio.Hosts(**given)


def test_a_class_is_a_subclass_of_the_twins_of_its_bases():
    assert issubclass(aio.Detects, aio.Service)
    assert issubclass(aio.APIHarness, aio.APIHarnessV2)
    assert issubclass(aio.OAuth2, aio.FalconInterface)
    assert issubclass(aio.Foundry, (aio.FoundryLookupFiles, aio.FoundryLogScale))
    assert not issubclass(aio.Hosts, falconlite.Hosts)
    _, hosts = made()
    assert isinstance(hosts, aio.Hosts)
    assert isinstance(hosts.auth_object, aio.FalconInterface)
    assert isinstance(hosts.auth_object.child("a" * 32), aio.Child)
    assert hosts.auth_object == hosts.auth_object
    assert len({hosts.auth_object, aio.Alerts(auth_object=hosts).auth_object}) == 1
    assert repr(hosts) == "<aio.Hosts DIRECT https://api.crowdstrike.com>"


def methods():
    """Yield pairs of a method of a twin, and that of the synchronous class that has the same arguments and help."""
    sync = falconlite.Hosts(access_token="T", lazy_login=True)
    _, hosts = made()
    for of, twin in ((sync, hosts), (falconlite.Hosts, aio.Hosts)):
        for name in ("query_devices", "QueryDevicesByFilter", "wait", "override", "iter_devices", "login", "sibling"):
            yield getattr(of, name), getattr(twin, name)
    yield sync.get_device_details.bulk, hosts.get_device_details.bulk
    yield sync.query_devices.records, hosts.query_devices.records
    yield sync.query_devices.export, hosts.query_devices.export


def test_methods_have_the_name_the_arguments_and_the_help_of_the_synchronous_ones():
    for sync, twin in methods():
        assert twin.__name__ == sync.__name__ or isinstance(sync, type(made))
        assert inspect.signature(twin) == inspect.signature(sync)
        assert inspect.getdoc(twin) == inspect.getdoc(sync)
        shown = pydoc.plain(pydoc.render_doc(twin)).partition("\n\n")[2]
        assert inspect.getdoc(sync).partition("\n")[0] in shown
        late = sync.__name__ not in {"iter_devices", "records", "sibling"}
        assert inspect.iscoroutinefunction(twin) == late, twin
        if sys.version_info < (3, 14):  # deprecated there
            assert asyncio.iscoroutinefunction(twin) == late
        assert shown.startswith("async ") == late


def test_a_twin_is_pickled_and_copied_as_its_synchronous_object_is():
    cloud, hosts = made(timeout=7)
    hosts.deadline = 9
    content = pickle.dumps((hosts, hosts.auth_object, hosts.query_devices, hosts.auth_object.child("a" * 32)))
    assert cloud.client_secret.encode() not in content
    again, auth, method, child = pickle.loads(content)
    assert (type(again), type(auth), type(child)) == (aio.Hosts, aio.OAuth2, aio.Child)
    assert (again.timeout, again.deadline, auth.timeout, child.cid) == (7, 9, 7, "a" * 32)
    assert inspect.iscoroutinefunction(method)
    assert method.__self__ == again
    same = copy.copy(hosts)
    same.deadline = 3
    assert (type(same), hosts.deadline, same.auth_object) == (aio.Hosts, 9, hosts.auth_object)


class Ours(aio.Hosts):
    """A subclass with a method of its own, and one that it overrides."""

    async def query_devices(self, **given):  # type: ignore[override]  # it returns a list
        return [(await super().query_devices(**given)).resources]

    async def first(self):
        return (await self.query_devices(limit=1))[0]


def test_a_subclass_may_override_an_operation_and_is_pickled_as_itself():
    async def main():
        _, hosts = made()
        ours = Ours(auth_object=hosts)
        [[first]] = [await ours.first()]
        assert first in (await hosts.query_devices()).resources
        assert type(pickle.loads(pickle.dumps(ours))) is Ours
        assert (await aio.Hosts.query_devices(ours, limit=1)).resources == [first]

    asyncio.run(main())


def test_values_of_the_class_are_those_of_the_synchronous_class():
    assert aio.Hosts.operations is falconlite.Hosts.operations
    assert aio.Hosts.F is falconlite.Hosts.F
    assert aio.Detects.deprecated == "Alerts"
    assert "pythonic" in dir(aio.Hosts)
    assert isinstance(vars(aio.Service)["timeout"].of, property)


def test_mocks_of_a_class_are_awaited_and_check_the_arguments():
    async def main():
        hosts = mock.create_autospec(aio.Hosts)(client_id="a")
        hosts.query_devices.return_value = 5
        assert await hosts.query_devices(limit=1) == 5
        hosts.query_devices.assert_awaited_once_with(limit=1)
        with pytest.raises(TypeError, match="limt"):
            await hosts.query_devices(limt=1)
        assert not hasattr(hosts, "query_device")
        assert isinstance(hosts, aio.Hosts)
        late = {name for name in dir(hosts) if isinstance(getattr(hosts, name), mock.AsyncMock) and name[0] != "_"}
        assert {"wait", "PerformActionV2", "query_devices"} <= late
        assert not {"iter_devices", "sibling", "timeout"} & late

    asyncio.run(main())


@each("patch", [partial(mock.patch.object, autospec=True), mock.patch.object])
def test_a_method_is_replaced_by_a_mock_and_comes_back(patch):
    async def main():
        cloud, hosts = made()
        for target in (aio.Hosts, hosts):
            with patch(target, "query_devices", return_value=5) as double:
                assert await hosts.query_devices(limit=1) == 5
                assert double.await_count == hosts.query_devices.await_count == 1
            assert not [one for one in cloud.requests if "devices" in one.path]
        assert (await hosts.query_devices(limit=1)).ok

    asyncio.run(main())


def test_the_synchronous_code_calls_what_replaces_a_method():
    async def main():
        _, hosts = made()
        page = await hosts.query_devices_by_filter_scroll(limit=1, pythonic=True)
        hosts.query_devices_by_filter_scroll = double = mock.AsyncMock(return_value=page)
        assert hosts.query_devices_by_filter_scroll is double
        sync = twins.original(hosts)
        assert await aio.run(sync.query_devices_by_filter_scroll, limit=3) == page
        double.assert_awaited_once_with(limit=3)

    asyncio.run(main())


PROGRAM = """from falconlite import aio
async def main(auth: aio.OAuth2):
    async with aio.Hosts(auth_object=auth) as hosts:
        {}
"""


@each(
    "line, names",
    {
        "hosts.": "query_devices QueryDevicesByFilter iter_devices wait timeout login override",
        "hosts.query_devices.": "pages records export",
        "hosts.perform_action.": "bulk",
        "(await hosts.query_devices()).": "resources models raise_for_status",
        "(await hosts.get_device_details('a')).models[0].": "hostname device_id",
        "async for page in hosts.query_devices.pages():\n            page.": "resources models",
        "(await hosts.wait('a', 'online')).": "done missing",
        "hosts.iter_devices().": "cursor missing aclose",
        "(await auth.children())[0].": "cid name",
        "aio.": "Hosts OAuth2 gather_children run",
    }.items(),
)
def test_jedi_completes(line, names):
    completed = jedi.Script(PROGRAM.format(line).rstrip()).complete()
    assert set(names.split()) <= {one.name for one in completed}
