"""Doubles of operations, as unittest.mock and pytest-mock make them, and overrides in subclasses."""

from __future__ import annotations

import inspect
import pickle
from functools import partial
from typing import Any
from unittest.mock import create_autospec, patch

import pytest

from falconlite import HostGroup, Hosts, InstallationTokens
from falconlite.bulk import bulk
from falconlite.paging import records
from falconlite.simulator import Cloud
from tests.doubles import Script, answer

FOUND = {"meta": {}, "resources": ["1"], "errors": []}


@pytest.fixture(scope="module")
def cloud():
    return Cloud(hosts=30)


@pytest.fixture
def hosts(cloud):
    return Hosts(client_id=cloud.client_id, client_secret=cloud.client_secret, transport=cloud)


def refuses_wrong_calls(call, *first):
    """Check that a double accepts the arguments and the options of the operation, and no others."""
    call(*first, filter="x", limit=1, timeout=3, pythonic=True, headers={"X": "1"})
    for wrong in ({"limti": 1}, {"body": {}}, {"stream": True}):
        with pytest.raises(TypeError, match=next(iter(wrong))):
            call(*first, **wrong)
    with pytest.raises(TypeError, match="too many positional"):
        call(*first, 5)


def test_a_spy_on_the_class_sees_the_object_and_the_arguments(mocker, hosts):
    spy = mocker.spy(Hosts, "query_devices_by_filter")
    assert len(hosts.query_devices_by_filter(limit=3).resources) == 3
    spy.assert_called_once_with(hosts, limit=3)
    assert spy.spy_return.status_code == 200
    with pytest.raises(TypeError, match="limti"):
        hosts.query_devices_by_filter(limti=3)


def test_a_spy_on_an_object_sees_the_arguments(mocker, hosts):
    spy = mocker.spy(hosts, "query_devices_by_filter")
    assert len(hosts.query_devices_by_filter(limit=3, timeout=5).resources) == 3
    spy.assert_called_once_with(limit=3, timeout=5)
    with pytest.raises(AssertionError):
        spy.assert_called_once_with(limit=3)
    with pytest.raises(TypeError, match="limti"):
        hosts.query_devices_by_filter(limti=3)
    mocker.stopall()
    assert "query_devices_by_filter" not in vars(hosts)


def test_records_taken_before_a_spy_send_their_calls_through_it(mocker, hosts):
    method = hosts.query_devices_by_filter
    spy = mocker.spy(Hosts, "query_devices_by_filter")
    assert len(list(method.records(limit=20))) == 30
    assert spy.call_count == 2


def test_a_patch_with_autospec_passes_self_and_checks_arguments(hosts):
    with patch.object(Hosts, "query_devices_by_filter", autospec=True, return_value="stand-in") as double:
        assert hosts.query_devices_by_filter(limit=1) == "stand-in"
        double.assert_called_once_with(hosts, limit=1)
        refuses_wrong_calls(hosts.query_devices_by_filter)
        double.records.return_value = iter("ab")
        assert list(hosts.query_devices_by_filter.records(limit=5)) == ["a", "b"]
        with pytest.raises(TypeError, match="limti"):
            hosts.query_devices_by_filter.records(limti=5)
        hosts.query_devices_by_filter.pages(most=5)
        assert not hasattr(hosts.query_devices_by_filter, "bulk")  # it takes no IDs
    with patch.object(hosts, "get_device_details", autospec=True) as double:
        hosts.get_device_details.bulk(ids=["a"], dry_run=True)
        double.bulk.assert_called_once_with(ids=["a"], dry_run=True)
        with pytest.raises(TypeError, match="dryrun"):
            hosts.get_device_details.bulk(ids=["a"], dryrun=True)
    assert hosts.query_devices_by_filter(limit=1).status_code == 200


@pytest.mark.parametrize(
    "made",
    [
        lambda: create_autospec(Hosts)(),
        lambda: create_autospec(Hosts, instance=True),
        lambda: create_autospec(Hosts(access_token="T", lazy_login=True)),
        lambda: create_autospec(Hosts),
    ],
)
def test_an_autospec_of_the_class_or_of_an_object_checks_arguments_and_knows_records(made):
    double = made()
    refuses_wrong_calls(double.query_devices_by_filter)
    refuses_wrong_calls(double.QueryDevicesByFilter)
    with pytest.raises(TypeError, match="ids"):
        double.perform_action(action_name="contain")
    double.query_devices_by_filter.records.return_value = ["a"]
    assert double.query_devices_by_filter.records(filter="x") == ["a"]
    double.get_device_details.bulk(ids=["a"])
    double.query_devices_by_filter.assert_called_once_with(
        filter="x", limit=1, timeout=3, pythonic=True, headers={"X": "1"}
    )
    with pytest.raises(AttributeError):
        _ = double.query_devices_by_fliter
    with pytest.raises(AttributeError):
        _ = double.query_devices_by_filter.recrods


def test_a_patched_class_is_checked_too():
    with patch(f"{__name__}.HostGroup", autospec=True) as double:
        HostGroup(client_id="a", client_secret="b").query_combined_host_groups(limit=1)
        double.return_value.query_combined_host_groups.assert_called_once_with(limit=1)
        with pytest.raises(TypeError, match="nmae"):
            HostGroup().create_host_groups(nmae="x", group_type="static")  # type: ignore[call-arg]  # wrong on purpose


def test_operations_are_functions_and_methods_to_inspect_and_can_be_pickled(hosts):
    assert inspect.isfunction(Hosts.query_devices_by_filter)
    assert inspect.ismethod(hosts.query_devices_by_filter)
    assert hosts.query_devices_by_filter.__func__ is Hosts.query_devices_by_filter
    assert hosts.QueryDevicesByFilter.__func__ is Hosts.query_devices_by_filter
    assert not inspect.iscoroutinefunction(hosts.query_devices_by_filter)
    assert "def query_devices_by_filter" in inspect.getsource(Hosts.query_devices_by_filter)
    assert {"query_devices_by_filter", "QueryDevicesByFilter"} <= {
        name for name, _ in inspect.getmembers(hosts, inspect.ismethod)
    }
    assert pickle.loads(pickle.dumps(Hosts.perform_action)) is Hosts.perform_action
    assert pickle.loads(pickle.dumps(InstallationTokens.tokens_read)) is InstallationTokens.tokens_read


# Overrides


class Watched(Hosts):
    """A program's own class."""

    seen: list[tuple[str, dict[str, object]]]

    def query_devices_by_filter(self, *args, **given):  # type: ignore[override]  # as programs override it
        self.seen = [*getattr(self, "seen", []), ("query", given)]
        return super().query_devices_by_filter(*args, **given)

    def get_device_details(self, ids, **given):  # type: ignore[override]  # as programs override it
        """Describe hosts, and note it."""
        self.seen = [*getattr(self, "seen", []), ("details", given)]
        return super().get_device_details(ids, **given)


class Mixin:
    """An override apart from the service class."""

    def query_devices_by_filter(self, **given):
        return super().query_devices_by_filter(**given | {"sort": "hostname.asc"})  # type: ignore[misc]  # of Hosts


class Mixed(Mixin, Hosts):  # type: ignore[misc]  # as programs override it
    """A class whose base overrides an operation."""


def test_an_overridden_method_keeps_records_pages_and_bulk_and_they_call_it(hosts):
    watched: Any = Watched(auth_object=hosts)
    assert len(list(watched.query_devices_by_filter.records(limit=20))) == 30
    assert len(list(watched.query_devices_by_filter.pages(limit=20))) == 2
    ids = watched.query_devices_by_filter(limit=5).resources
    assert watched.get_device_details.bulk(ids=ids, at_once=2).done == ids
    assert [what for what, _ in watched.seen].count("query") == 5
    assert [what for what, _ in watched.seen].count("details") == 3


def test_the_functions_and_partials_take_an_overridden_method_too(hosts):
    watched: Any = Watched(auth_object=hosts)
    assert len(list(records(partial(watched.query_devices_by_filter, limit=20), most=25))) == 25
    ids = hosts.query_devices_by_filter(limit=3).resources
    assert bulk(watched.get_device_details, ids=ids).done == ids
    assert len(watched.seen) == 3


def test_an_overridden_method_has_its_own_signature_and_docstring(hosts):
    watched: Any = Watched(auth_object=hosts)
    assert list(inspect.signature(watched.get_device_details).parameters) == ["ids", "given"]
    assert list(inspect.signature(Watched.get_device_details).parameters) == ["self", "ids", "given"]
    assert watched.get_device_details.__doc__ == "Describe hosts, and note it."
    assert watched.query_devices_by_filter.__doc__ == hosts.query_devices_by_filter.__doc__
    assert watched.get_device_details.__func__ is vars(Watched)["get_device_details"]
    assert Watched.get_device_details(watched, "a").status_code == 404
    assert Watched.operations["query_devices_by_filter"] is Hosts.operations["query_devices_by_filter"]
    assert len(create_autospec(Watched, instance=True).get_device_details.mock_calls) == 0


def test_a_base_without_operations_may_override_one():
    net = Script(answer(200, FOUND))
    mixed: Any = Mixed(access_token="T", lazy_login=True, transport=net)
    assert list(mixed.query_devices_by_filter.records()) == ["1"]
    assert ("sort", "hostname.asc") in net.sent[0][1].query
    assert inspect.isfunction(vars(Mixin)["query_devices_by_filter"])


def test_an_overridden_method_can_be_overridden_again(hosts):
    class Twice(Watched):
        def query_devices_by_filter(self, **given):  # type: ignore[override]  # as programs override it
            return super().query_devices_by_filter(**given | {"filter": "platform_name:'Windows'"})

    twice: Any = Twice(auth_object=hosts)
    found = list(twice.query_devices_by_filter.records(limit=5))
    assert 0 < len(found) < 30
    assert twice.seen
