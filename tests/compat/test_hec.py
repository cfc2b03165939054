"""The collector of events beside falconpy's: what arrives over TLS at the host of a connector, and every name."""

from __future__ import annotations

import gzip
import json
import re
from importlib import import_module
from typing import Any, NamedTuple

import falconpy
import pytest

import falconlite
from tests.cases import each
from tests.raw import plain, raw
from tests.talker import certified
from tests.tunnel import tunnel

from .differences import Difference, expected

HOST = "url1.ingest.us-1.crowdstrike.com"
ACCEPTED = (plain(b'{"text": "Success", "code": 0}'),)


class Sent(NamedTuple):
    """What arrived: path, content type, bearer token and bodies, sorted; and what the call returned."""

    requests: list[tuple[str, str, str, str]]
    returned: Any


class Place:
    """A connector on loopback that both libraries reach at its real name, through a proxy of the environment."""

    def __init__(self, server, monkeypatch):
        self.server, self.monkeypatch = server, monkeypatch

    def sent(self, library, call, **settings):
        # falconpy stores the sessions of all objects in its class
        self.monkeypatch.setattr(falconpy.SessionManager, "_sessions", [])
        hec = library.HEC("the-key-1", "url1", **settings)
        del self.server.asked[:]
        try:
            returned = call(hec, library)
        except (Exception, SystemExit) as error:
            returned = type(error).__name__
        for session in hec.sessions:
            session.close()
        return Sent(sorted(map(self.arrived, self.server.asked)), returned)

    @staticmethod
    def arrived(asked):
        body = gzip.decompress(asked.body) if asked.headers.get("content-encoding") == "gzip" else asked.body
        text = re.sub(r'("timestamp": )\d{10,}', lambda found: f"{found[1]}<{len(found[0])}>", body.decode())
        return asked.path, asked.headers.get("content-type", ""), asked.headers["authorization"], text


@pytest.fixture(scope="module")
def connector(tmp_path_factory):
    tls, authority = certified(tmp_path_factory.mktemp("tls"), HOST)
    with raw(lambda _: ACCEPTED, tls) as server, tunnel({HOST: server.talker.port}) as proxy:
        yield server, proxy, authority


@pytest.fixture
def place(connector, monkeypatch):
    server, proxy, authority = connector
    monkeypatch.setenv("HTTPS_PROXY", proxy.url)
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", authority)
    return Place(server, monkeypatch)


EVENT = {"host": "h", "timestamp": 5, "name": "ä", "deep": {"x": [1]}}


def payload(library, **more):
    return library.IngestPayload(host="h", timestamp=5, fields={"f": 1}, custom={"a": 1}, **more)


CALLS: dict[str, tuple[Any, dict[str, Any]]] = {
    "a dict": (lambda hec, _: hec.send_event(EVENT), {}),
    "a dict without time": (lambda hec, _: hec.send_event({"a": 1}), {}),
    "seconds": (lambda hec, _: hec.send_event({"a": 1}), {"ingest_timeunit": "seconds"}),
    "milliseconds": (lambda hec, _: hec.send_event({"a": 1}), {"ingest_timeunit": "milliseconds"}),
    "custom and fields": (lambda hec, _: hec.send_event({"custom": {"a": 1}, "fields": {"f": 1}, **EVENT}), {}),
    "a payload": (lambda hec, library: hec.send_event(payload(library)), {}),
    "a payload with a unit": (lambda hec, library: hec.send_event(payload(library, timeunit="seconds")), {}),
    "raw": (lambda hec, _: hec.send_event(EVENT), {"raw_ingest": True}),
    "raw fields": (lambda hec, library: hec.send_event(payload(library)), {"raw_ingest": True}),
    "yaml": (lambda hec, _: hec.send_event(EVENT), {"ingest_format": "yaml"}),
    "xml": (lambda hec, _: hec.send_event(EVENT), {"ingest_format": "xml"}),
    "csv": (lambda hec, _: hec.send_event(EVENT), {"ingest_format": "csv"}),
    "another content type": (lambda hec, _: setattr(hec, "ingest_format", "text/plain") or hec.send_event(EVENT), {}),
    "a long event": (lambda hec, _: hec.send_event({**EVENT, "text": "x" * 5000}), {}),
    "test": (lambda hec, _: hec.test_connection(), {}),
    "a list": (lambda hec, _: hec.send_event_list([{**EVENT, "n": n} for n in range(5)]), {}),
    "a list with progress": (lambda hec, _: list(hec.send_event_list([EVENT] * 3, show_progress=True)), {}),
    "an empty list": (lambda hec, _: hec.send_event_list([]), {}),
    "region": (lambda hec, _: setattr(hec, "ingest_base_url", "us-1") or hec.send_event(EVENT), {}),
    "two units": (lambda hec, _: hec.send_event({"timeunit": "seconds", **EVENT}), {}),
}


def one(body, path="", kind="application/json"):
    """Return what arrives for one event that is accepted."""
    return Sent([(f"/services/collector{path}", kind, "Bearer the-key-1", body)], 200)


RAW_FIELDS = "fields are not dropped in silence"
AS_TEXT = "the content type and the body agree, and lines go to the endpoint for lines"
OWN_UNIT = "a timestamp keeps its own unit"
IN_SECONDS = '{"event": {"host": "h", "timestamp": 5, "timeunit": "seconds", '
XML = "<host>h</host><timestamp>5</timestamp><timeunit>nanoseconds</timeunit><name>ä</name>"
CALL_DIFFERENCES = {
    "a payload with a unit": Difference(one(IN_SECONDS + '"a": 1}, "fields": {"f": 1}}'), OWN_UNIT, "8"),
    "two units": Difference(one(IN_SECONDS + r'"name": "\u00e4", "deep": {"x": [1]}}}'), OWN_UNIT, "8"),
    "raw fields": Difference(Sent([], "PayloadValidationError"), RAW_FIELDS, "8"),
    "xml": Difference(one(f'<event>{XML}<deep>{{"x": [1]}}</deep></event>', "/raw", "text/xml"), AS_TEXT, "8"),
    "csv": Difference(one('h,5,nanoseconds,ä,"{""x"": [1]}"', "/raw", "text/csv"), AS_TEXT, "8"),
}


@each("name", CALLS)
def test_an_event_arrives_as_falconpy_sends_it(place, name):
    call, settings = CALLS[name]
    theirs, ours = (place.sent(library, call, **settings) for library in (falconpy, falconlite))
    assert ours == expected(theirs, CALL_DIFFERENCES.get(name))


def test_a_file_arrives_as_lines_at_the_raw_endpoint_where_falconpy_sends_one_str_as_json(place, tmp_path):
    path = tmp_path / "events.log"
    for content in (b"one\ntwo\n", gzip.compress(b"one\ntwo\n")):
        path.write_bytes(content)
        for raw_ingest in (True, False):
            theirs, ours = (
                place.sent(library, lambda hec, _: hec.send_event_file(str(path)), raw_ingest=raw_ingest)
                for library in (falconpy, falconlite)
            )
            assert ours == Sent(
                [("/services/collector/raw", "application/json", "Bearer the-key-1", "one\ntwo\n")], 200
            )
            if raw_ingest:
                assert theirs == ours
            else:
                assert theirs.requests == [
                    ("/services/collector", "application/json", "Bearer the-key-1", json.dumps("one\ntwo\n"))
                ]


def test_a_missing_file_is_an_error_that_a_program_can_catch(place, tmp_path):
    theirs, ours = (
        place.sent(library, lambda hec, _: hec.send_event_file(str(tmp_path / "none")))
        for library in (falconpy, falconlite)
    )
    assert (theirs.returned, ours.returned) == ("SystemExit", "FileNotFoundError")


REFUSALS = {
    # answer: (falconpy, falconlite), as the value of send_event
    b"400 Bad Request": (None, 400),
    b"401 Unauthorized": (None, 401),
    b"500 Internal Server Error": (None, 500),
}


@each("status", REFUSALS)
def test_a_refusal_is_returned_where_falconpy_returns_the_status_before(connector, place, monkeypatch, status):
    theirs, ours = REFUSALS[status]
    server, _, _ = connector
    monkeypatch.setattr(server, "script", lambda _: (plain(b'{"text": "no", "code": 7}', status),))
    for library, wanted in ((falconpy, theirs), (falconlite, ours)):
        assert place.sent(library, lambda hec, _: hec.send_event(EVENT)).returned == wanted


def test_an_answer_that_is_not_json_is_an_error_where_falconpy_raises_that_of_its_decoder(
    connector, place, monkeypatch
):
    server, _, _ = connector
    monkeypatch.setattr(server, "script", lambda _: (plain(b"<html>", more=b""),))
    assert place.sent(falconpy, lambda hec, _: hec.send_event(EVENT)).returned == "JSONDecodeError"
    assert place.sent(falconlite, lambda hec, _: hec.send_event(EVENT)).returned == 502


# Names

KINDS = {
    "HEC": {"api_key": "k", "api_url_key": "u"},
    "IngestConfig": {"ingest_key": "k", "ingest_url_key": "u"},
    "IngestPayload": {"host": "h"},
    "SessionManager": {},
}


@each("kind", KINDS)
def test_every_public_name_of_an_object_is_there_and_a_method_or_a_value_as_in_falconpy(kind):
    theirs, ours = (getattr(library, kind)(**KINDS[kind]) for library in (falconpy, falconlite))
    names = [name for name in dir(theirs) if not name.startswith("_")]
    assert {name: callable(getattr(ours, name)) for name in names} == {
        name: callable(getattr(theirs, name)) for name in names
    }


@each(
    "name",
    ["ingest_format", "ingest_timeout", "ingest_timeunit", "ingest_base_url", "raw_ingest", "ingest_format_name"],
)
@each(
    "settings", [{}, {"ingest_format": "XML", "ingest_region": "EU1", "ingest_timeunit": "seconds", "raw_ingest": True}]
)
def test_a_setting_has_falconpys_value(name, settings):
    theirs, ours = (getattr(library.HEC("k", "u", **settings), name) for library in (falconpy, falconlite))
    assert ours == theirs


@each("enum", ["IngestBaseURL", "IngestFormat", "TimeUnit"])
def test_an_enumeration_has_falconpys_members(enum):
    theirs, ours = ({one.name: one.value for one in getattr(library, enum)} for library in (falconpy, falconlite))
    assert ours == theirs


JSON_FORMS = [{}, {"raw": True}, {"nowrap": True}, {"raw": True, "nowrap": True}]


@each("given", JSON_FORMS)
@each("name", ["to_json", "to_xml"])
def test_a_payload_is_written_as_by_falconpy(given, name):
    values = {"host": "h", "timestamp": 5, "timeunit": "seconds", "a": 1, "b": "two"}
    theirs, ours = (getattr(library.IngestPayload(**values), name)(**given) for library in (falconpy, falconlite))
    assert ours == theirs


def test_a_payload_is_written_as_csv_as_by_falconpy():
    values = {"host": "h", "timestamp": 5, "timeunit": "seconds", "a": 1, "b": "two"}
    theirs, ours = (library.IngestPayload(**values).to_csv() for library in (falconpy, falconlite))
    assert ours == theirs


def test_the_modules_of_falconpys_package_lead_to_them():
    for module in ("_ngsiem", "_ngsiem._hec"):
        found = import_module(f"falconlite.{module}")
        assert found.HEC is found.HTTPEventCollector is falconlite.HEC
