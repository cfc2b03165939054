"""``raw=True``: the bytes of each record as the API sent them, with all that decoded records promise."""

from __future__ import annotations

import json
import logging
import re
from itertools import islice
from typing import Any
from unittest.mock import Mock

import pytest

from falconlite import APIError, Hosts, InstallationTokens, NotFound, PartialResult, ShortListWarning, UnreadableAnswer
from falconlite.paging import Cursor, records
from falconlite.results import raw
from falconlite.simulator import Cloud, Fault, VirtualClock
from tests.cases import each
from tests.doubles import CREDS, Script, answer
from tests.paging.test_devices import COMBINED, DETAILS, SCROLL, cloud_of, everything, service


class Spaced:
    """A transport that writes each answer in an unusual way, and keeps the bytes of the records of hosts."""

    def __init__(self, cloud):
        self.cloud, self.sent = cloud, {}

    def send(self, base_url, request):
        response = self.cloud.send(base_url, request)
        body = json.loads(response.content)
        if response.status != 200 or not isinstance(body.get("resources"), list):
            return response
        parts = []
        for record in body.pop("resources"):
            text = json.dumps(record, indent=1 if len(parts) % 3 == 0 else None, ensure_ascii=len(parts) % 2 == 0)
            parts.append(text.encode())
            key = record["device_id"] if isinstance(record, dict) else record
            if isinstance(record, dict) or not request.path.startswith(SCROLL):
                self.sent[key] = parts[-1]
        rest = json.dumps(body).encode()
        return response._replace(content=rest[:-1] + b', "resources": [\n' + b" ,".join(parts) + b"]}")

    def close(self):
        pass


@pytest.fixture(params=["msgspec", "json"])
def way(request, monkeypatch):
    if request.param == "json":
        monkeypatch.setattr(raw, "_decoders", lambda *_: None)


def key_of(content):
    return json.loads(content)["device_id"]


@pytest.mark.usefixtures("way")
@each(
    "asked",
    [
        {},
        {"limit": 30},
        {"ordered": False, "limit": 30},
        {"hidden": True},
        {"most": 70, "limit": 30},
        {"sort": "hostname.asc"},
    ],
)
def test_hosts_have_the_bytes_that_were_sent(asked):
    cloud = cloud_of(100)
    service(cloud).perform_action(action_name="hide_host", ids=everything(cloud)[::9])
    spaced = Spaced(cloud)
    devices = service(cloud, spaced).iter_devices(**asked, raw=True)
    found = [*devices]
    wanted = [record["device_id"] for record in service(cloud).iter_devices(**asked)]
    assert {type(content) for content in found} == {bytes}
    assert found == [spaced.sent[key_of(content)] for content in found]
    assert (
        sorted(map(key_of, found)) == sorted(wanted)
        if asked.get("ordered") is False
        else [*map(key_of, found)] == wanted
    )
    assert devices.found == devices.done == len(wanted)
    assert devices.missing == []


@pytest.mark.usefixtures("way")
@each("lost", [False, True])
def test_selected_fields_have_their_bytes_also_where_the_combined_operation_is_missing(lost):
    cloud = cloud_of(30)
    if lost:
        cloud.faults.add(Fault.status(404), route=COMBINED, times=None)
    found = [*service(cloud, Spaced(cloud)).iter_devices(fields=["hostname", "tags"], raw=True)]
    assert [json.loads(content) for content in found] == [*service(cloud).iter_devices(fields=["hostname", "tags"])]


@pytest.mark.usefixtures("way")
def test_hosts_that_vanish_are_missing():
    cloud = cloud_of(60)
    gone = everything(cloud)[10:13]
    devices = service(cloud, Gone(cloud, gone)).iter_devices(limit=20, raw=True)
    seen = [key_of(content) for content in devices]
    assert sorted(devices.missing) == sorted(gone)
    assert devices.found == len(seen) + len(gone) == 60
    assert set(seen).isdisjoint(gone)


class Gone:
    """A transport whose answers with records lack those of some hosts."""

    def __init__(self, cloud, gone):
        self.cloud, self.gone = cloud, gone

    def send(self, base_url, request):
        response = self.cloud.send(base_url, request)
        if request.path != DETAILS:
            return response
        body = json.loads(response.content)
        kept = [record for record in body["resources"] if record["device_id"] not in self.gone]
        errors = [{"code": 404, "message": "no such host"}] * (len(body["resources"]) - len(kept))
        status = 404 if errors else 200
        return response._replace(
            status=status, content=json.dumps({**body, "resources": kept, "errors": errors}).encode()
        )

    def close(self):
        pass


@each(("first", "then"), [(True, False), (False, True), (True, True)])
@each("asked", [{}, {"hidden": True}, {"fields": ["hostname"]}])
def test_a_cursor_fits_both_ways(first, then, asked):
    cloud = cloud_of(50)
    service(cloud).perform_action(action_name="hide_host", ids=everything(cloud)[::2])
    wanted = [record["device_id"] for record in service(cloud).iter_devices(**asked)]
    with service(cloud).iter_devices(**asked, limit=20, raw=first) as begun:
        start = [*islice(begun, len(wanted) // 2)]
        cursor = Cursor.from_json(begun.cursor.to_json())
    rest = [*service(cloud).iter_devices(**asked, limit=20, cursor=cursor, raw=then)]
    both = [key_of(one) if isinstance(one, bytes) else one["device_id"] for one in (*start, *rest)]
    assert both == wanted
    assert len(wanted) == 25


BAD = {
    "a page of HTML": (200, b"<html>Sign in</html>", UnreadableAnswer),
    "a cut body": (200, b'{"meta": {}, "resources": [{"device_id": "', UnreadableAnswer),
    "no UTF-8": (200, b'{"meta": {}, "resources": [{"device_id": "%(id)s", "x": "\xff"}]}', UnreadableAnswer),
    "another host": (200, b'{"meta": {}, "resources": [{"device_id": "f"}]}', UnreadableAnswer),
    "no key": (200, b'{"meta": {}, "resources": [{"id": "%(id)s"}]}', UnreadableAnswer),
    "a number": (200, b'{"meta": {}, "resources": [5]}', UnreadableAnswer),
    "a key of no str": (200, b'{"meta": {}, "resources": [{"device_id": 5}]}', UnreadableAnswer),
    "nothing": (200, b'{"meta": {}, "resources": []}', None),
    "errors": (200, b'{"meta": {}, "resources": [], "errors": [{"code": 500, "message": "no"}]}', APIError),
    "no route": (404, b'{"meta": {}, "errors": []}', NotFound),
}


@pytest.mark.usefixtures("way")
@each("bad", [*BAD])
def test_an_answer_that_is_refused_is_refused_in_the_same_words(bad):
    status, content, kind = BAD[bad]
    page = {"meta": {"pagination": {"total": 1, "offset": ""}}, "resources": ["a" * 32]}

    def outcome(raw):
        details = answer(status)._replace(content=content.replace(b"%(id)s", b"a" * 32))
        hosts = Hosts(access_token="T", transport=Script(answer(200, page), details))
        devices = hosts.iter_devices(raw=raw)
        try:
            return [*devices], devices.missing
        except APIError as error:
            return type(error), error.message, [*error.result.resources]

    wanted = outcome(raw=False)
    assert outcome(raw=True) == wanted
    assert kind is None or issubclass(wanted[0], kind)


@pytest.mark.usefixtures("way")
def test_the_error_of_an_answer_with_records_and_errors_holds_whole_records():
    body = {"meta": {}, "resources": [{"id": "a", "value": "v"}], "errors": [{"code": 500, "message": "no"}]}
    hosts = Hosts(access_token="T", transport=Script(answer(200, body)))
    with pytest.raises(APIError) as caught:
        next(hosts.override.records("GET", "/x/v1", raw=True))
    assert caught.value.result.resources == body["resources"]


@pytest.mark.usefixtures("way")
def test_ids_past_the_first_10_000_are_those_of_the_other_method():
    """The method that goes on returns records; what is handed out is the ID in them."""
    cloud = Cloud(hosts=10_050, alerts=0, children=0, seed=5, clock=VirtualClock())
    ids = [*service(cloud).query_devices_by_filter.records(raw=True)]
    assert [json.loads(id) for id in ids] == [*service(cloud).query_devices_by_filter.records()]
    assert len(ids) > 10_000


@pytest.mark.usefixtures("way")
def test_a_list_without_keys_that_repeats_a_page_is_refused():
    page = {"meta": {"pagination": {"offset": 0, "limit": 2, "total": 4}}, "resources": [{"x": 1, "y": 2}, {"x": 2}]}
    again = {**page, "resources": [{"y": 2, "x": 1}, {"x": 2}]}
    hosts = Hosts(
        access_token="T",
        transport=Script(answer(200, page), answer(200, again), answer(200, again), answer(200, again)),
    )
    with pytest.raises(PartialResult, match="page before again"):
        list(hosts.override.records("GET", "/x/v1", {"limit": 2}, raw=True))


def test_a_method_that_a_program_replaced_is_called_as_ever():
    class Own(Hosts):
        def query_devices_by_filter_combined(self, **given):  # type: ignore[override]  # the Override that replaces it has the methods
            result = super().query_devices_by_filter_combined(**given)
            result.resources[0]["hostname"] += "é"
            return result

    cloud = cloud_of(5)
    hosts: Any = Own(client_id=cloud.client_id, client_secret=cloud.client_secret, transport=cloud)
    wanted = [*hosts.query_devices_by_filter_combined.records()]
    found = [*hosts.query_devices_by_filter_combined.records(raw=True)]
    assert [json.loads(content) for content in found] == wanted
    assert "é".encode() in found[0]
    hosts = service(cloud)
    hosts.get_device_details = Mock(side_effect=hosts.get_device_details)
    assert [key_of(content) for content in hosts.iter_devices(raw=True)] == [record["device_id"] for record in wanted]
    assert all(call.kwargs["pythonic"] is True for call in hosts.get_device_details.call_args_list)


def test_the_debug_log_shows_records_without_their_secrets(caplog):
    cloud = Cloud(hosts=1, alerts=0, children=0, seed=5, clock=VirtualClock())
    tokens = InstallationTokens(
        client_id=cloud.client_id, client_secret=cloud.client_secret, transport=cloud, debug=True
    )
    made = tokens.tokens_create(label="spring", expires_timestamp="2040-01-01T00:00:00Z").resources[0]
    with caplog.at_level(logging.DEBUG):
        found = [*tokens.override.records("GET", f"/installation-tokens/entities/tokens/v1?ids={made['id']}", raw=True)]
    assert json.loads(found[0])["value"] == made["value"]
    assert "spring" in caplog.text
    assert made["value"] not in caplog.text


def test_a_short_list_warns():
    page = {"meta": {"pagination": {"total": 3, "offset": ""}}, "resources": ["a" * 32]}
    hosts = Hosts(access_token="T", transport=Script(answer(200, page)))
    listed = hosts.query_devices_by_filter_scroll.records(raw=True)
    with pytest.warns(ShortListWarning):
        assert [*listed] == [b'"%s"' % (b"a" * 32)]
    assert listed.short == 2


@each("wrong", [1, "yes", None])
def test_raw_is_true_or_false(wrong):
    hosts = Hosts(**CREDS, transport=Script())
    for begin in (hosts.iter_devices, hosts.query_devices.records, lambda raw: records(hosts.query_devices, raw=raw)):
        with pytest.raises(TypeError, match=re.escape(f"raw must be True or False, not {wrong!r}")):
            begin(raw=wrong)
