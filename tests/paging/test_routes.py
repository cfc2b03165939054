"""Lists by route: how they page is found out, and every record is read once."""

from __future__ import annotations

import inspect
import json
import pickle
from functools import partial
from itertools import islice
from typing import Any
from unittest.mock import create_autospec

import pytest

from falconlite import (
    APIHarnessV2,
    BadRequest,
    Hosts,
    PartialResult,
    PayloadValidationError,
    Service,
    ShortListWarning,
    UnreadableAnswer,
)
from falconlite.binding.paging import by_offset, by_token
from falconlite.paging import Cursor, pages, records
from falconlite.simulator import Cloud, Fault
from tests.cases import each
from tests.doubles import Script, answer, refusal

ROUTE = "/weather/queries/weather/v1"
IDS = [f"id{n:03}" for n in range(47)]


class Server:
    """A transport with one list. *way* is how it pages; *records* can change between two requests."""

    def __init__(self, way: str, found: Any = (), *, size: int = 10, total: bool = True, where: str = "query") -> None:
        self.way, self.records, self.size, self.total, self.where = way, list(found or IDS), size, total, where
        self.asked: list[dict[str, Any]] = []
        self.expire: set[str] = set()
        self.bodies: list[Any] = []
        self.places = True  # whether it reads the position

    def close(self) -> None:
        pass

    def send(self, base_url, request):
        del base_url
        given = dict(request.query)
        self.bodies.append(request.json)
        asked = request.json if self.where == "body" else given
        self.asked.append(asked)
        return self.answer(asked)

    def answer(self, asked):
        size = int(asked.get("limit", self.size))
        place = "0" if not self.places else str(asked.get(TAKES.get(self.way, self.way), "") or "0")
        if place in self.expire:
            self.expire.remove(place)
            return refusal(400, "the token has expired")
        at = int(place.removeprefix("T"))
        page = self.records[at : at + size]
        following = f"T{at + size}" if at + size < len(self.records) else ""
        pagination = {"limit": size, **SAYS[self.way](at, following)}
        if self.total:
            pagination["total"] = len(self.records)
        return answer(200, {"meta": {"pagination": pagination}, "resources": page, "errors": []})


TAKES = {
    "number": "offset",
    "silent": "offset",
    "linked": "offset",
    "digits": "offset",
    "scroll": "offset",
    "hosts": "offset",
}
"""The parameter with the position, where it is not named like the way."""

SAYS: dict[str, Any] = {
    "number": lambda at, _: {"offset": at},
    "silent": lambda _at, _: {},  # an API that leaves out zeros
    "linked": lambda at, following: {"offset": at, "next": following and f"https://x/?offset={following}"},
    "digits": lambda at, _: {"offset": str(at)},
    "after": lambda _, following: {"after": following},
    "next_token": lambda at, following: {"offset": at, "next_token": following},
    "scroll": lambda _, following: {"offset": following},
    "hosts": lambda at, following: {"offset": f"P{at}", "next": following},
}
BY_NUMBER = ["number", "silent", "linked", "digits"]
BY_TOKEN = ["after", "next_token", "scroll", "hosts"]
KINDS: dict[str, Any] = {
    "ids": IDS,
    "records": [{"id": id, "n": 1} for id in IDS],
    "rows": [{"name": id} for id in IDS],  # no field that is known to identify them
}


def hosts_of(server):
    return Hosts(access_token="T", transport=server)


def read(server, **given):
    given = {"parameters": {"limit": 10}, **given}
    return hosts_of(server).override.records("GET", ROUTE, **given)


# Each way of paging


@each("way", [*BY_NUMBER, *BY_TOKEN])
@each("kind", KINDS)
@each("parameters", [{}, {"limit": 10}, {"limit": 7}, {"limit": 1}, {"limit": 47}, {"limit": 1000}])
def test_every_record_is_read_once_however_the_list_pages(way, kind, parameters):
    server = Server(way, KINDS[kind])
    reading = read(server, parameters=parameters)
    assert list(reading) == KINDS[kind]
    assert (reading.done, reading.short) == (47, None)
    assert all(("limit" in asked) == ("limit" in parameters) for asked in server.asked)
    assert len(server.asked) <= 47 // (6 if parameters.get("limit") != 1 else 1) + 3


@each("way", [*BY_NUMBER, *BY_TOKEN])
@each("kind", KINDS)
@each("stop", [1, 9, 10, 11, 20, 23, 46, 47])
def test_a_cursor_resumes_after_any_record(way, kind, stop):
    server = Server(way, KINDS[kind])
    for how in ({"most": stop}, {}):
        reading = read(server, **how)
        begun = list(islice(reading, stop))
        cursor = Cursor.from_json(reading.cursor.to_json())
        again = read(server, cursor=cursor, most=3)
        more = list(again)
        rest = list(read(server, cursor=Cursor.from_json(again.cursor.to_json())))
        assert begun + more + rest == KINDS[kind]


@each("way", [*BY_NUMBER, *BY_TOKEN])
@each("begin", [20])
def test_a_list_may_begin_at_a_position(way, begin):
    name = TAKES.get(way, way)
    place = begin if way in BY_NUMBER else f"T{begin}"
    given: dict[str, Any] = {"paging": by_token("next", argument="offset")} if way == "hosts" else {}
    for limit in (10, 100):
        assert list(read(Server(way), parameters={"limit": limit, name: place}, **given)) == IDS[begin:]
        assert list(read(Server(way), parameters={"limit": limit, name: str(place)}, **given)) == IDS[begin:]


@each(
    "body, parameters, where",
    [
        ({"limit": 10, "q": 1}, None, "body"),
        ({"q": 1}, None, "body"),
        ({"q": 1}, {"limit": 10}, "query"),
        (None, {"limit": 10}, "query"),
        (None, None, "query"),
        ([{"q": 1}], None, "query"),
    ],
)
@each("way", ["number", "after"])
def test_the_position_of_a_post_goes_where_the_limit_is_or_into_the_body(body, parameters, where, way):
    server = Server(way, where=where)
    given = json.dumps(body)
    call = hosts_of(server).override
    assert list(call.records("POST", ROUTE, parameters=parameters, body=body)) == IDS
    assert json.dumps(body) == given  # it belongs to the caller
    name = TAKES.get(way, way)
    assert [name in asked for asked in server.asked] == [n > 0 for n in range(len(server.asked))]
    if where == "query" and body:
        assert all(sent == body for sent in server.bodies)


def test_a_get_with_a_body_pages_there_if_the_limit_is_there():
    assert list(hosts_of(Server("after", where="body")).override.records("GET", ROUTE, body={"limit": 10})) == IDS
    assert list(hosts_of(Server("after")).override.records("GET", ROUTE, body={"q": 1})) == IDS


def test_a_page_has_only_new_records_and_one_page_is_read_at_a_time():
    server = Server("number")
    reading = pages(partial(hosts_of(server).override, "GET", parameters={"limit": 10}), ROUTE)
    assert server.asked == []
    assert next(reading).resources == IDS[:10]
    assert len(server.asked) == 1
    assert [page.resources[0] for page in reading] == [IDS[n] for n in (10, 19, 28, 37, 46)]


# What changes or breaks between two pages


@each("way", BY_NUMBER)
def test_a_list_by_offset_that_changes_is_read_again_and_no_record_comes_twice(way):
    server = Server(way)
    reading = read(server)
    begun = list(islice(reading, 15))
    del server.records[2:6]
    rest = list(reading)
    assert begun + rest == IDS


@each("way", BY_TOKEN)
def test_a_list_by_token_is_read_again_after_an_expired_token(way):
    server = Server(way)
    server.expire = {"T20"}
    reading = read(server)
    assert list(reading) == IDS
    server = Server(way, KINDS["rows"])
    server.expire = {"T20"}
    reading = read(server)
    with pytest.raises(PartialResult) as caught:
        list(reading)
    assert isinstance(caught.value.__cause__, BadRequest)
    assert caught.value.done == 20
    assert list(read(server, cursor=caught.value.cursor)) == KINDS["rows"][20:]


def test_a_given_key_finds_duplicates_and_must_be_in_each_record():
    rows = [{"name": f"n{n}"} for n in (0, 1, 2, 2, 3, 4)]
    assert [row["name"] for row in read(Server("after", rows, size=3), key="name")] == ["n0", "n1", "n2", "n3", "n4"]
    assert list(read(Server("after", rows, size=3))) == rows
    rows[5] = {"other": "x"}
    with pytest.raises(PartialResult, match="the name of its record 2 is missing"):
        list(read(Server("after", rows), parameters={"limit": 3}, key="name"))


def test_a_field_that_repeats_on_the_first_page_identifies_no_record():
    rows = [{"id": "same", "n": n} for n in range(25)]
    assert list(read(Server("number", rows))) == rows
    rows = [{"id": n} for n in range(25)]
    assert list(read(Server("number", rows))) == rows
    mixed: list[Any] = [{"id": "a"}, {"id": "b"}, {"n": 1}, {"n": 2}]
    assert list(read(Server("after", mixed), parameters={"limit": 2})) == mixed


def test_a_server_that_ignores_the_position_ends_the_list_with_an_error():
    for found in KINDS.values():
        for total in (True, False):
            server = Server("number", found, total=total)
            server.places = False
            with pytest.raises(PartialResult, match=r"position is lost|does not page by offset"):
                list(islice(read(server), 500))
    circle = [answer(200, {"meta": {"pagination": {"after": "T"}}, "resources": ["a"], "errors": []})]
    with pytest.raises(PartialResult, match="pages repeat"):
        list(islice(read(Script(*circle)), 500))


def test_missing_records_are_reported_as_for_other_lists():
    def short():
        server = Server("after")
        server.answer = lambda asked: changed(Server.answer(server, asked))  # type: ignore[method-assign]  # of this one server
        return server

    def changed(response):
        body = json.loads(response.content)
        body["meta"]["pagination"]["total"] = 50
        return answer(200, body)

    reading = read(short())
    with pytest.warns(ShortListWarning, match=f"GET {ROUTE}: the API counts 50 records, and 3 of them are missing"):
        found = list(reading)
    assert (found, reading.short) == (IDS, 3)
    with pytest.raises(PartialResult, match="3 of them are missing"):
        list(read(short(), strict=True))


# Answers without a position


def test_an_answer_without_pagination_is_the_whole_list_unless_it_is_full():
    body = {"meta": {}, "resources": ["a", "b"], "errors": []}
    for parameters in ({}, {"limit": 3}):
        net = Script(answer(200, body))
        reading = read(net, parameters=parameters)
        assert list(reading) == ["a", "b"]
        assert (len(net.sent), reading.cursor.place) == (1, None)
        assert list(read(net, parameters=parameters, cursor=reading.cursor)) == []
    for limit, said in ({"limit": 2}, {}), ({}, {"limit": 2}):  # of the caller, and the API's own
        full = {**body, "meta": {"pagination": said}}
        with pytest.raises(UnreadableAnswer, match=r"it is full, and its meta\.pagination does not say"):
            list(read(Script(answer(200, full)), parameters=limit))


@each(
    "body, said",
    [
        ([], "its JSON is a list, not an object with meta, resources or errors"),
        ({"a": 1}, "its JSON has none of meta, resources and errors"),
        ({"meta": {}, "groups": ["a"]}, "its records are not in resources, but in groups"),
        ({"meta": {"pagination": {"total": 3}}, "resources": None}, "it has no resources, and there are 3"),
        ({"meta": {}, "resources": [1, 2]}, "record 0 is a number, not an object"),
        ({"meta": {}, "resources": ["a", {}]}, "record 1 is an object, not a string"),
        ({"meta": {"pagination": []}, "resources": ["a"]}, "pagination"),
    ],
)
def test_an_answer_that_is_no_page_is_an_error(body, said):
    with pytest.raises(UnreadableAnswer, match=said):
        list(read(Script(answer(200, body))))


def test_an_error_is_raised_in_dict_mode_too_with_a_cursor_after_the_first_record():
    with pytest.raises(BadRequest):
        next(read(Script(refusal(400))))
    first = {"meta": {"pagination": {"after": "T"}}, "resources": ["a"], "errors": []}
    with pytest.raises(PartialResult) as caught:
        list(read(Script(answer(200, first), refusal(403))))
    assert (caught.value.done, caught.value.cursor and caught.value.cursor.place) == (1, "T")


# Wrong arguments


@each(
    "args, given, error, said",
    [
        (("DELETE", ROUTE), {}, PayloadValidationError, "method must be GET or POST for a list, not 'DELETE'"),
        ((7, ROUTE), {}, PayloadValidationError, "method must be GET or POST"),
        (("GET",), {}, TypeError, "needs method and route"),
        (("GET", 7), {}, PayloadValidationError, "route must be a str"),
        (("GET", "https://evil.example/x"), {}, PayloadValidationError, "route must be a path"),
        (("GET", ROUTE), {"limit": 5}, TypeError, "'limit'"),
        (("GET", ROUTE), {"expand_result": True}, TypeError, "expand_result"),
        (("GET", ROUTE), {"data": b"x"}, TypeError, "'data'"),
        (("GET", ROUTE, {}), {"parameters": {}}, TypeError, "each once"),
        (("GET", ROUTE), {"parameters": [1]}, PayloadValidationError, "parameters must be a dict"),
        (("GET", ROUTE), {"parameters": {"limit": 0}}, PayloadValidationError, "limit must be a whole number, 1 or"),
        (("GET", ROUTE), {"parameters": {"limit": "x"}}, PayloadValidationError, "limit must be"),
        (("GET", ROUTE), {"parameters": {"offset": -1}}, PayloadValidationError, "offset must be 0 or more"),
        (("GET", ROUTE), {"parameters": {"offset": 1.5}}, PayloadValidationError, "offset must be a number or a str"),
        (("GET", ROUTE), {"parameters": {"after": 5}}, PayloadValidationError, "after must be a str"),
        (
            ("GET", ROUTE),
            {"parameters": {"after": "a", "offset": 5}},
            PayloadValidationError,
            "not at after and offset",
        ),
        (("GET", ROUTE), {"key": 5}, TypeError, "key must be a str"),
        (("GET", ROUTE), {"paging": "after"}, TypeError, "paging must be made by by_offset"),
        (
            ("GET", ROUTE),
            {"paging": by_offset(), "parameters": {"offset": "T"}},
            PayloadValidationError,
            "whole number",
        ),
        (("GET", ROUTE), {"most": -1}, ValueError, "most must be"),
        (("GET", ROUTE), {"cursor": "x"}, TypeError, "cursor must be a Cursor"),
        (("GET", ROUTE), {"timeout": "soon"}, PayloadValidationError, "timeout"),
    ],
)
def test_a_wrong_argument_is_named_before_anything_is_sent(args, given, error, said):
    net = Script()
    with pytest.raises(error, match=said):
        next(hosts_of(net).override.records(*args, **given))
    assert net.sent == []


def test_a_cursor_of_another_list_is_refused():
    server = Server("after")
    reading = read(server)
    next(reading)
    cursor = reading.cursor
    for change, field in (
        ({"parameters": {"limit": 10, "filter": "x"}}, "question"),
        ({"cursor": cursor._replace(way="onward")}, "way"),
        ({"cursor": cursor._replace(way='route:["after"]')}, "way"),
        ({"cursor": cursor._replace(place=5)}, "place"),
    ):
        with pytest.raises(ValueError, match=rf"cursor\.{field}"):
            read(server, **{"cursor": cursor, **change})
    with pytest.raises(ValueError, match=r"cursor\.operation"):
        hosts_of(server).query_devices_by_filter.records(cursor=cursor)
    assert list(read(server, parameters={"limit": 20}, cursor=cursor)) == IDS[1:]


# The method


def test_override_is_still_a_method():
    hosts = Hosts(access_token="T", transport=Script())
    assert inspect.ismethod(hosts.override)
    assert list(inspect.signature(hosts.override).parameters)[:3] == ["method", "route", "parameters"]
    assert (hosts.override.__name__, hosts.override.__self__) == ("override", hosts)
    assert hosts.override == hosts.override != Hosts(access_token="T").override
    assert hash(hosts.override) == hash(hosts.override)
    assert repr(hosts.override) == f"<Service.override of {hosts!r}>"
    assert "override.records" in str(hosts.override.__doc__)
    assert {"pages", "records"} <= set(dir(hosts.override))
    assert inspect.isfunction(Service.override)
    assert Service.override(hosts, "GET", "/x")["status_code"] == 200
    for double in (create_autospec(hosts), create_autospec(Hosts)()):
        double.override("GET", "/x")
        with pytest.raises(TypeError, match="missing a required argument: 'route'"):
            double.override("GET")
    shared = pickle.loads(pickle.dumps(Hosts(access_token="T").override))
    assert shared.__self__.__class__ is Hosts
    assert list(records(hosts.override, "GET", "/x", most=1)) == ["a"]


def test_a_subclass_may_replace_it():
    called = []

    class Counted(Hosts):
        def override(self, *args: Any, **given: Any) -> Any:  # type: ignore[override]  # it has no lists
            called.append(args)
            return super().override(*args, **given)

    assert Counted(access_token="T", transport=Script()).override("GET", "/x")["status_code"] == 200
    assert called == [("GET", "/x")]


# The embedded API


def test_lists_of_the_embedded_api_are_read_by_route_as_by_operation():
    cloud = Cloud(hosts=130, alerts=57)
    falcon = APIHarnessV2(client_id=cloud.client_id, client_secret=cloud.client_secret, transport=cloud)
    for id, verb, route, key in (
        ("QueryDevicesByFilter", "GET", "/devices/queries/devices/v1", None),
        ("QueryDevicesByFilterScroll", "GET", "/devices/queries/devices-scroll/v1", None),
        ("CombinedDevicesByFilter", "GET", "/devices/combined/devices/v1", "device_id"),
        ("GetQueriesAlertsV2", "GET", "/alerts/queries/alerts/v2", None),
        ("PostCombinedAlertsV1", "POST", "/alerts/combined/alerts/v1", None),
    ):
        if verb == "GET":
            cloud.faults.add(Fault.status(503), route=route, skip=2)
        given: dict[str, Any] = {"body": {"limit": 20}} if verb == "POST" else {"parameters": {"limit": 20}}
        found = list(falcon.records(verb, route, key=key, **given))
        expected = list(falcon.records(id))
        assert sorted(found, key=str) == sorted(expected, key=str), id
