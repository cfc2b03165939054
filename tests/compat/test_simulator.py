"""The installed falconpy calls every operation of the embedded API over a socket."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import falconpy
import pytest

from falconlite.http.messages import Request
from falconlite.simulator import Cloud, VirtualClock
from falconlite.simulator.routes import coverage, simulated
from tests.cases import each
from tests.collections import COLLECTIONS
from tests.doubles import Clock

from .calls import resources

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture(scope="module", params=["http", "https"])
def far(request):
    """Log in once; tests share the cloud and its changes."""
    cloud = Cloud(hosts=60, alerts=40, clock=Clock())
    with cloud.serve(tls=request.param == "https") as served:
        auth = falconpy.OAuth2(client_id=cloud.client_id, client_secret=cloud.client_secret, base_url=served.url)
        auth.ssl_verify = served.ca_path or True  # its constructor takes no path
        names = [collection.service for collection in COLLECTIONS.values()]
        services = {name: getattr(falconpy, name)(auth_object=auth) for name in names}
        yield SimpleNamespace(cloud=cloud, auth=auth, **services)


CALLS: dict[str, Callable[[Any], Any]] = {
    "oauth2AccessToken": lambda far: far.auth.token(),
    "oauth2RevokeToken": lambda far: far.auth.revoke(far.cloud.issue_token()),
    **{id: call for collection in COLLECTIONS.values() for id, call in collection.simulated.items()},
}


@pytest.mark.filterwarnings("ignore")  # falconpy warns of its deprecated class
@each("id", CALLS)
def test_falconpy_calls_it(id, far):
    answer = CALLS[id](far)
    operation = simulated()[id]
    sent = far.cloud.requests[-1]
    assert (sent.verb, sent.path) == (operation.verb, operation.route)
    assert answer["status_code"] in (200, 201, 202), answer
    assert answer["body"].get("errors", []) == []


def test_the_uber_class_calls_it_by_id():
    cloud = Cloud(hosts=10, clock=Clock())
    with cloud.serve() as served:
        uber = falconpy.APIHarnessV2(client_id=cloud.client_id, client_secret=cloud.client_secret, base_url=served.url)
        ids = resources(uber.command("QueryDevicesByFilter", limit=2))
        assert [record["device_id"] for record in resources(uber.command("GetDeviceDetailsV2", ids=ids))] == ids
        made = resources(uber.command("tokens-create", body={"label": "lab"}))[0]["id"]
        assert resources(uber.command("tokens_query")) == [made]


def test_falconpy_searches_and_lists_streams(tmp_path):
    cloud = Cloud(hosts=1, alerts=0, clock=VirtualClock())
    (tmp_path / "hosts.csv").write_bytes(b"id\n1\n")
    with cloud.serve() as served:
        auth = falconpy.OAuth2(client_id=cloud.client_id, client_secret=cloud.client_secret, base_url=served.url)
        siem, streams = falconpy.NGSIEM(auth_object=auth), falconpy.EventStreams(auth_object=auth)
        headers = {"Authorization": f"Bearer {cloud.ingest_key()}"}
        cloud.send(served.url, Request("POST", "/services/collector", data=b'{"event": {"n": 1}}', headers=headers))
        job = siem.start_search(repository="search-all", query_string="count()", is_live=False, start="1d")
        cloud.advance(1)
        found = siem.get_search_status(repository="search-all", search_id=job["resources"]["id"])
        assert found["body"]["events"] == [{"_count": "1"}]
        assert siem.stop_search(repository="search-all", id=job["resources"]["id"])["status_code"] == 200
        uploaded = siem.upload_file(repository="search-all", lookup_file=str(tmp_path / "hosts.csv"))
        assert (uploaded["status_code"], uploaded["body"]["resources"]) == (200, ["hosts.csv"])
        assert siem.get_file(repository="search-all", filename="hosts.csv") == b"id\n1\n"
        (stream,) = streams.list_available_streams(app_id="falconpy-tests_1")["body"]["resources"]
        assert stream["dataFeedURL"].startswith(f"{served.url}/")
        assert streams.refresh_active_stream(app_id="falconpy-tests_1", partition=0)["status_code"] == 404


def test_nothing_is_left_out_of_the_collections_that_have_calls():
    called = {"OAuth2", *(collection.service for collection in COLLECTIONS.values())}
    theirs = {covered.operation for covered in coverage() if covered.collection in called}
    assert set(CALLS) == theirs.intersection(simulated())
