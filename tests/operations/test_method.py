"""Operations as methods: attributes and introspection beyond calls."""

from __future__ import annotations

import inspect
import pickle
import pydoc
import re
from functools import partial
from unittest.mock import create_autospec, patch

import pytest

from falconlite import Hosts, InstallationTokens
from falconlite.paging import Pages, Records, pages
from falconlite.simulator import Cloud


@pytest.fixture(scope="module")
def cloud():
    return Cloud(hosts=30)


@pytest.fixture(scope="module")
def hosts(cloud):
    return Hosts(client_id=cloud.client_id, client_secret=cloud.client_secret, transport=cloud)


def test_a_method_knows_its_object_its_operation_and_its_name(hosts):
    found = hosts.query_devices_by_filter
    assert found.__self__ is hosts
    assert found.operation is Hosts.operations["QueryDevicesByFilter"]
    assert (found.__name__, found.__qualname__) == ("query_devices_by_filter", "Hosts.query_devices_by_filter")
    assert found.__doc__ == Hosts.query_devices_by_filter.__doc__
    assert inspect.cleandoc(found.operation.stub.__doc__) in found.__doc__
    assert (Hosts.query_devices_by_filter.__module__, callable(found)) == ("falconlite.services.hosts", True)
    with pytest.raises(AttributeError, match="has no attribute 'recrods'"):
        _ = found.recrods


def test_a_method_has_the_signature_of_its_stub(hosts):
    names = ["filter", "limit", "offset", "sort"]
    assert list(inspect.signature(hosts.query_devices_by_filter).parameters) == names
    assert list(inspect.signature(Hosts.query_devices_by_filter).parameters) == ["self", *names]


def test_help_shows_what_a_method_takes_and_does():
    shown = pydoc.plain(pydoc.render_doc(Hosts))
    words = re.sub(r"\s*\n \|\s*|\s+", " ", shown).replace("( ", "(")  # newer versions write one argument per line
    assert "query_devices_by_filter(self, *, filter: str | None = None, limit: int | None = None," in words
    assert "Find IDs of hosts; *limit* is 1 to 5,000 (100)" in shown


def test_names_of_one_operation_are_one_method(hosts, cloud):
    assert Hosts.QueryDevicesByFilter is Hosts.query_devices_by_filter
    assert hosts.QueryDevicesByFilter == hosts.query_devices_by_filter
    assert hash(hosts.QueryDevicesByFilter) == hash(hosts.query_devices_by_filter)
    other = Hosts(auth_object=hosts)
    assert other.query_devices_by_filter != hosts.query_devices_by_filter != hosts.query_hidden_devices
    assert hosts.query_devices_by_filter != partial(hosts.query_devices_by_filter)
    assert hosts.query_devices_by_filter.__eq__(len) is False


def test_a_method_shows_no_secret(hosts, cloud):
    hosts.login()
    shown = repr(hosts.query_devices_by_filter)
    assert shown == f"<Hosts.query_devices_by_filter of {hosts!r}>"
    assert repr(Hosts.query_devices_by_filter) == "<Hosts.query_devices_by_filter>"
    assert cloud.client_secret not in shown
    assert hosts.token not in shown


def test_a_method_is_called_with_names_that_are_its_own(hosts):
    for name in ("self", "operation", "service", "args", "given"):
        with pytest.raises(
            TypeError, match=rf"^query_devices_by_filter\(\) got an unexpected keyword argument '{name}'"
        ):
            hosts.query_devices_by_filter(**{name: 1})


def test_a_method_of_the_class_takes_the_object(hosts):
    found = Hosts.query_devices_by_filter(hosts, limit=3).resources
    assert found == hosts.query_devices_by_filter(limit=3).resources
    assert len(found) == 3


def test_a_pickled_method_is_one_of_an_object_without_secrets(monkeypatch, cloud):
    monkeypatch.setenv("FALCON_CLIENT_ID", "an-id")
    monkeypatch.setenv("FALCON_CLIENT_SECRET", "from-the-environment")
    hosts = Hosts(client_id=cloud.client_id, client_secret=cloud.client_secret, lazy_login=True)
    written = pickle.dumps(hosts.QueryDevicesByFilter)
    assert cloud.client_secret.encode() not in written
    again = pickle.loads(written)
    assert again == again.__self__.query_devices_by_filter
    assert again.__self__.auth_object.creds["client_secret"] == "from-the-environment"


@pytest.mark.parametrize(
    "given",
    [{}, {"limit": 7}, {"filter": "platform_name:'Windows'", "limit": 4}, {"most": 11}, {"sort": "hostname.asc"}],
)
def test_pages_and_records_are_those_of_the_functions(hosts, given):
    found = [page.resources for page in pages(hosts.query_devices_by_filter, **given)]
    method = hosts.query_devices_by_filter
    assert [page.resources for page in method.pages(**given)] == found
    together = [record for page in found for record in page]
    assert list(method.records(**given)) == together
    assert (type(method.pages()), type(method.records())) == (Pages, Records)
    assert len(together) > 3


def test_a_partial_of_a_method_has_pages_too(hosts):
    windows = partial(hosts.query_devices_by_filter, filter="platform_name:'Windows'")
    found = [page.resources for page in pages(windows, limit=3)]
    assert [id for ids in found for id in ids] == windows(limit=5000).resources
    assert len(found) > 1


def test_bulk_is_that_of_the_function(hosts):
    ids = hosts.query_devices_by_filter(limit=9).resources
    report = hosts.get_device_details.bulk(ids=ids, at_once=4)
    assert (report.done, report.calls) == (ids, 3)
    assert [record["device_id"] for record in report.resources] == ids
    with pytest.raises(TypeError, match=r"^query_devices_by_filter\(\) takes no IDs"):
        hosts.query_devices_by_filter.bulk(ids=ids)


@pytest.mark.parametrize("way", ["pages", "records"])
def test_what_has_no_pages_says_so(hosts, way):
    with pytest.raises(TypeError, match=r"^get_online_state\(\) has no pages"):
        getattr(hosts.get_online_state, way)(ids="a")


def test_wrong_names_are_refused_before_anything_is_sent(hosts, cloud):
    before = len(cloud.requests)
    with pytest.raises(TypeError, match=r"unexpected keyword argument 'limti'; did you mean 'limit'"):
        hosts.query_devices_by_filter.records(limti=5)
    assert len(cloud.requests) == before


@pytest.mark.parametrize("call", [len, Hosts.query_devices_by_filter, "query_devices_by_filter", None])
def test_only_methods_of_an_object_have_pages(call):
    with pytest.raises(TypeError, match="call must be a method of a service object"):
        pages(call)


def test_other_methods_of_an_object_have_no_pages(hosts):
    for call in (hosts.login, hosts._perform, partial(hosts._perform, "x")):
        with pytest.raises(TypeError, match="call must be a method of a service object"):
            pages(call)


def test_methods_can_be_stood_in_for(hosts):
    with patch.object(Hosts, "query_devices_by_filter", return_value="stand-in"):
        assert hosts.query_devices_by_filter(limit=1) == "stand-in"
    with patch.object(hosts, "query_devices_by_filter", return_value="stand-in"):
        assert hosts.query_devices_by_filter(limit=1) == "stand-in"
    assert hosts.query_devices_by_filter(limit=1).status_code == 200
    double = create_autospec(InstallationTokens, instance=True)
    double.tokens_read.return_value = "stand-in"
    assert double.tokens_read(ids="a") == "stand-in"
    with pytest.raises(AttributeError):
        _ = double.tokens_raed


def test_a_method_can_be_replaced_in_a_subclass(hosts):
    class Mine(Hosts):
        def query_devices_by_filter(self, **given):  # type: ignore[override]  # as programs override it
            return super().query_devices_by_filter(limit=2, **given)

    assert len(Mine(auth_object=hosts).query_devices_by_filter().resources) == 2
