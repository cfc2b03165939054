"""Paging: every record once, whatever happens between two pages."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import warnings
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

from falconlite import (
    Alerts,
    APIError,
    BadRequest,
    DeprecatedClass,
    DeprecatedOperation,
    FalconError,
    Forbidden,
    HostGroup,
    Hosts,
    InstallationTokens,
    NotFound,
    PartialResult,
    PayloadValidationError,
    PythonicResult,
    Result,
    ServerError,
    ShortListWarning,
    UnreadableAnswer,
)
from falconlite.binding.calls import Perform
from falconlite.binding.paging import by_offset, by_token
from falconlite.operations.declare import get
from falconlite.operations.service import Service
from falconlite.paging import Cursor, pages, records, seen, state
from falconlite.paging.question import question_of
from falconlite.paging.walk import Walk
from falconlite.simulator import Cloud, Fault, VirtualClock
from falconlite.simulator.routes import coverage, operations, routes, simulated
from tests.cases import each
from tests.collections import COLLECTIONS
from tests.doubles import CREDS, Script, answer, refusal

QUERY, SCROLL, COMBINED = (
    "query_devices_by_filter",
    "query_devices_by_filter_scroll",
    "query_devices_by_filter_combined",
)
ROUTES = {
    QUERY: "/devices/queries/devices/v1",
    SCROLL: "/devices/queries/devices-scroll/v1",
    COMBINED: "/devices/combined/devices/v1",
}
RULE = "platform_name:['Windows','Linux','Mac']"
SERVICES = {"OAuth2", *(collection.service for collection in COLLECTIONS.values())}
HERE = {covered.operation for covered in coverage() if covered.collection in SERVICES}.intersection(simulated())
"""The operations of the collections that these tests know; each other collection has tests of its own."""
LISTS = {id: operations()[id] for id in HERE if {"offset", "after"}.intersection(operations()[id].names)}


def cloud_of(hosts=250, **more):
    return Cloud(**{"hosts": hosts, "alerts": 20, "children": 0, "seed": 5, "clock": VirtualClock(), **more})


def service(cloud, kind=Hosts, **more):
    return kind(client_id=cloud.client_id, client_secret=cloud.client_secret, transport=cloud, **more)


def ids_of(found, key="device_id"):
    return [record if isinstance(record, str) else record[key] for record in found]


def everything(cloud):
    return ids_of(records(service(cloud).query_devices_by_filter_scroll))


def act_on(cloud, action, ids):
    for n in range(0, len(ids), 100):
        assert service(cloud).perform_action(action_name=action, ids=ids[n : n + 100]).status_code == 202


def calls(cloud, route=""):
    return [call for call in cloud.requests if route in call.path and "oauth2" not in call.path]


# Declarations


@each("id", sorted(LISTS))
def test_every_list_operation_says_how_it_pages_and_the_embedded_api_has_the_same_limit(id):
    declared = LISTS[id].pages
    assert declared.most == routes()[LISTS[id].route][LISTS[id].verb].handler.limit[1]
    assert declared.argument in LISTS[id].names
    kind = LISTS[id].stub.__annotations__[declared.argument]
    assert kind.startswith("int") == (not declared.token)
    assert bool(declared.window and not declared.then) == bool(declared.advice)


def test_operations_without_pages_say_none():
    assert {id for id in HERE if operations()[id].pages} == set(LISTS)


# Every record once


@pytest.fixture(scope="module")
def full():
    """A cloud with some of everything: hidden hosts, groups with members, tokens, alerts, audit events."""
    cloud = cloud_of(130, alerts=57, installation_tokens_limit=5000)
    hosts, groups, tokens = service(cloud), service(cloud, HostGroup), service(cloud, InstallationTokens)
    group = groups.create_host_groups(name="all", group_type="dynamic", assignment_rule="hostname:*'*'").resources[0]
    for n in range(23):
        assert groups.create_host_groups(name=f"g{n}", group_type="static").status_code == 201
        assert tokens.tokens_create(label=f"t{n}").status_code == 201
    hosts.perform_action(action_name="hide_host", ids=everything(cloud)[:41])
    return cloud, group["id"]


EVERY = [
    (Hosts, QUERY, 89, {}),
    (Hosts, SCROLL, 89, {}),
    (Hosts, COMBINED, 89, {}),
    (Hosts, "query_hidden_devices", 41, {}),
    (Hosts, "query_hidden_devices_combined", 41, {}),
    (HostGroup, "query_group_members", None, {"id": None}),
    (HostGroup, "query_combined_group_members", None, {"id": None}),
    (HostGroup, "query_host_groups", None, {}),
    (HostGroup, "query_combined_host_groups", None, {}),
    (InstallationTokens, "tokens_query", None, {}),
    (InstallationTokens, "audit_events_query", None, {}),
    (Alerts, "query_alerts_v2", 57, {}),
    (Alerts, "get_alerts_combined", 57, {}),
]


@each("pythonic", [False, True])
@each("limit", [1, 7, 1000])
@each(("kind", "name", "count", "given"), EVERY)
def test_each_list_gives_every_record_once_and_in_order(full, kind, name, count, given, limit, pythonic):
    cloud, group = full
    cloud.advance(60)
    made = service(cloud, kind, pythonic=pythonic)
    call, key = getattr(made, name), kind.operations[name].key
    given = dict.fromkeys(given, group)
    whole = call(**given, limit=1000, pythonic=True)
    assert whole.total == len(whole.resources) == (count or whole.total) > 20
    found = list(pages(call, **given, limit=limit))
    assert all(type(page) is PythonicResult for page in found)
    assert [len(page.resources) for page in found[:-1]] == [limit] * (len(found) - 1)
    assert ids_of([record for page in found for record in page], key) == ids_of(whole, key)


@each("name", [QUERY, SCROLL, COMBINED])
@each(
    "given",
    [
        {"filter": "platform_name:'Linux'"},
        {"sort": "hostname.desc"},
        {"sort": "device_id|desc"},
        {"filter": "platform_name:'Linux'", "sort": "last_seen.asc"},
    ],
)
def test_filter_and_sort_go_with_every_page(name, given):
    cloud = cloud_of()
    call = getattr(service(cloud), name)
    expected = ids_of(call(**given, limit=5000, pythonic=True))
    assert 20 < len(expected) <= 250
    assert ids_of(records(call, **given, limit=9)) == expected


def test_the_fleet_is_asked_for_in_the_order_of_ids_unless_the_caller_sorts():
    cloud = cloud_of(9)
    list(records(service(cloud).query_devices_by_filter, limit=5))
    list(records(service(cloud).query_devices_by_filter, limit=5, sort="hostname.asc"))
    sorts = [partial_of(call, "sort") for call in calls(cloud)]
    assert sorts == ["device_id.asc"] * 2 + ["hostname.asc"] * 2


def partial_of(call, name):
    from urllib.parse import parse_qs, urlsplit

    return parse_qs(urlsplit(call.target).query).get(name, [None])[0]


@pytest.mark.parametrize(
    ("count", "requests"), [(0, 1), (1, 1), (4999, 1), (5000, 2), (5001, 2), (9999, 3), (10_000, 3), (10_001, 3)]
)
def test_the_window_is_crossed_without_a_gap_and_requests_are_few(count, requests):
    cloud = cloud_of(count, alerts=0)
    found = list(records(service(cloud).query_devices_by_filter))
    assert len(found) == len(set(found)) == count
    assert len(calls(cloud)) == requests
    assert bool(calls(cloud, "devices-scroll")) == (count > 10_000)


def test_most_within_the_window_needs_no_other_operation():
    cloud = cloud_of(10_050)
    assert len(list(records(service(cloud).query_devices_by_filter, most=10_000))) == 10_000
    assert not calls(cloud, "devices-scroll")
    assert len(list(records(service(cloud).query_devices_by_filter, most=10_001))) == 10_001


@pytest.mark.parametrize("sort", [None, "hostname.asc"])
def test_a_list_that_grows_past_the_window_while_it_is_read_is_read_to_the_end(sort):
    cloud = cloud_of(10_300)
    hosts = service(cloud)
    ids = everything(cloud)
    act_on(cloud, "hide_host", ids[::20])  # 515 of them: 9,785 are left
    walking = pages(hosts.query_devices_by_filter, **({"sort": sort} if sort else {}))
    found = list(next(walking))
    act_on(cloud, "unhide_host", ids[::20])
    for page in walking:
        found += page
    assert len(found) == len(set(found))
    assert set(ids) - set(ids[::20]) <= set(found)
    assert len(calls(cloud, "devices-scroll")) > 2


@pytest.mark.threads("about volume")
def test_hidden_devices_past_the_window_are_found_by_the_combined_operation():
    cloud = cloud_of(10_020)
    ids = everything(cloud)
    act_on(cloud, "hide_host", ids)
    assert list(records(service(cloud).query_hidden_devices)) == ids
    assert "fields=device_id" in calls(cloud, "combined/devices-hidden")[-1].target
    assert len(calls(cloud, "devices-hidden")) == 3


@pytest.fixture(scope="module")
def crowd():
    """A cloud with more group members and alerts than an offset window holds."""
    cloud = cloud_of(10_120, alerts=10_070)
    groups = service(cloud, HostGroup)
    group = groups.create_host_groups(name="all", group_type="dynamic", assignment_rule=RULE).resources[0]
    return cloud, group["id"]


@pytest.mark.parametrize(
    "given", [{}, {"filter": "status:'normal',hostname:!''"}, {"sort": "hostname.desc"}, {"filter": Hosts.F.cid != ""}]
)
def test_members_of_a_group_past_the_window_are_found_among_the_hosts(crowd, given):
    cloud, group = crowd
    groups = service(cloud, HostGroup, timeout=7, ext_headers={"X-Case": "7"}, user_agent="here/1")
    before = len(cloud.requests)
    found = list(records(groups.query_group_members, id=group, **given))
    outside = {"filter": f"groups:'{group}'", **({"sort": given["sort"]} if "sort" in given else {})}
    if "filter" in given:
        outside["filter"] += f"+({given['filter']})"
    assert found == list(records(service(cloud).query_devices_by_filter_scroll, **outside))
    assert len(found) > 10_000
    made = cloud.requests[before : before + 3]
    assert [call.path for call in made] == ["/devices/queries/host-group-members/v1", ROUTES[SCROLL], ROUTES[SCROLL]]
    assert {(call.headers["X-Case"], call.headers["User-Agent"]) for call in made} == {("7", "here/1")}


@pytest.mark.threads("about volume")
def test_members_are_not_taken_from_outside_of_the_group():
    cloud = cloud_of(10_100)
    ids, groups = everything(cloud), service(cloud, HostGroup)
    group = groups.create_host_groups(name="most", group_type="static").resources[0]["id"]
    for n in range(0, 10_050, 500):
        rule = f"(device_id:{[*ids[n : min(n + 500, 10_050)]]})"
        assert groups.perform_group_action(action_name="add-hosts", ids=group, filter=rule).status_code == 200
    assert list(records(groups.query_group_members, id=group)) == ids[:10_050]
    rule, inside = "device_id:!'x',status:'normal'", set(ids[:10_050])  # all hosts, to go past the window
    assert list(records(groups.query_group_members, id=group, filter=rule)) == [id for id in ids if id in inside]
    few = list(records(groups.query_group_members, id=group, most=9000, limit=4000))
    assert few == ids[:9000]


@pytest.mark.threads("about volume")
def test_members_are_described_past_the_window_also_where_the_combined_route_is_missing(crowd):
    cloud, group = crowd
    groups = service(cloud, HostGroup)
    fields = [list(page.models) for page in pages(groups.query_combined_group_members, id=group, most=2)]
    assert fields[0][0].hostname
    cloud.faults.add(Fault.status(404), route=ROUTES[COMBINED])
    reading = pages(groups.query_combined_group_members, id=group, limit=5000)
    found = [record for page in reading for record in page]
    assert len(found) == len(set(ids_of(found))) == 10_120
    assert ids_of(found) == everything(cloud)
    assert all("hostname" in record for record in found[::1000])
    cloud.faults.add(Fault.status(403), route=ROUTES[SCROLL])
    with pytest.raises(Forbidden, match="Hosts: Read"):
        next(pages(groups.query_group_members, id=group))


@pytest.mark.no_cover
@pytest.mark.parametrize("given", [{}, {"sort": "created_timestamp|asc"}, {"filter": "severity:>=0", "limit": 400}])
@pytest.mark.threads("about volume")
def test_alerts_past_the_window_are_found_by_the_combined_operation(crowd, given):
    cloud, _ = crowd
    before = len(cloud.requests)
    found = list(records(service(cloud, Alerts).query_alerts_v2, **given))
    assert len(found) == len(set(found)) == 10_070
    size = given.get("limit", 1000)
    assert len(cloud.requests) - before == 1 + 1 + -(-10_070 // size)
    combined = service(cloud, Alerts).get_alerts_combined
    assert found[:2500] == ids_of(records(combined, most=2500, **given), "composite_id")


def test_alerts_that_come_while_they_are_read_lead_past_the_window():
    first = [f"{n:05}" for n in range(10_000)]
    more = [f"{n:05}" for n in range(10_030)]
    shelf = Shelf(first)
    reading = pages(shelf.service(Alerts).query_alerts_v2, limit=5000)
    found = list(next(reading))
    shelf.keys = more
    for page in reading:
        found += page
    assert found == more


def test_members_that_come_while_they_are_read_are_found_where_the_combined_route_is_missing():
    shelf = Shelf(numbered(10_000), lacks=ROUTES[COMBINED])
    reading = records(call_of(shelf, "HostGroup.query_combined_group_members"))
    found = list(islice(reading, 5000))
    shelf.keys = numbered(10_030)
    assert ids_of(found + list(reading)) == shelf.keys
    assert shelf.asked.count(ROUTES[COMBINED]) == 1


@pytest.mark.parametrize("given", [{"q": "5"}, {"include_hidden": False}, {"offset": 5}])
def test_where_nothing_leads_past_the_window_an_error_says_why(given):
    alerts = Shelf([f"{n:05}" for n in range(10_010)]).service(Alerts)
    reading, found = records(alerts.query_alerts_v2, **given), []
    why = "begin without offset" if "offset" in given else f"get_alerts_combined goes further, but has no {min(given)}"
    with pytest.raises(PartialResult, match=why) as caught:
        found.extend(reading)
    assert len(set(found)) == caught.value.done == 10_000 - given.get("offset", 0)
    assert caught.value.cursor.place == 10_000
    assert len(list(records(alerts.query_alerts_v2, most=9_000, **given))) == 9_000


def test_a_group_that_is_not_named_has_no_way_past_the_window():
    groups = Shelf([f"{n:05}" for n in range(10_010)]).service(HostGroup)
    with pytest.raises(PartialResult, match="given an id"):
        list(records(groups.query_group_members))
    with pytest.raises(PartialResult, match="narrow the filter"):
        list(records(groups.query_host_groups))


# Hard cases, for every list operation


class Shelf:
    """A transport where every list operation finds the same records, in its own way of paging.

    Tests may change *keys* during iteration. *faults* are raised before the calls with these numbers; *lacks* names a
    missing route; with *twice*, each page begins with the last record of the previous page.
    """

    def __init__(self, keys, faults=(), *, twice=False, lacks=""):
        self.keys, self.faults, self.twice, self.lacks, self.asked = list(keys), dict(faults), twice, lacks, []

    def service(self, kind, **more):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecatedClass)
            return kind(access_token="T", transport=self, **more)

    def close(self):
        pass

    def send(self, base_url, request):
        number = len(self.asked)
        self.asked.append(request.path)
        fault = self.faults.pop(number, None)
        if fault is not None:
            return fault
        if request.path == self.lacks:
            return refusal(404, "no such route")
        if request.path == "/devices/entities/devices/v2":
            return answer(200, {"resources": [self.record(id) for id in request.json["ids"]]})
        operation = BY_ROUTE[request.path]
        query = {**dict(request.query), **(request.json if isinstance(request.json, dict) else {})}
        declared, limit = operation.pages, int(query["limit"])
        assert 1 <= limit <= declared.most
        if not declared.token:
            begin = int(query.get("offset", 0))
            if declared.window and begin + limit > declared.window:
                return refusal(400, "past the window")
        else:
            token = query.get(declared.argument)
            if token == "dead":
                return refusal(400, "a dead token")
            begin = int(token.removeprefix("at ")) if token else 0
        found, total = self.keys[begin : begin + limit], len(self.keys)
        end = begin + len(found)
        if self.twice and declared.token and begin:
            found = [self.keys[begin - 1], *found]
        pagination: dict[str, Any] = {"total": total}
        if declared.token and end < total:
            pagination[declared.token] = f"at {end}"
        plain = operation.stub.__annotations__["return"] == "Result[str]"
        resources = found if plain else [self.record(key) for key in found]
        return answer(200, {"resources": resources, "meta": {"pagination": pagination}, "errors": []})

    @staticmethod
    def record(key):
        return dict.fromkeys(KEYS, key)


BY_ROUTE = {operation.route: operation for operation in LISTS.values()}
KEYS = frozenset(operation.key for operation in LISTS.values())
METHODS = sorted(operation.stub.__qualname__ for operation in LISTS.values())
BY_TOKEN = sorted(operation.stub.__qualname__ for operation in LISTS.values() if operation.pages.token)
BY_METHOD = {operation.stub.__qualname__: operation for operation in LISTS.values()}


def call_of(shelf, method):
    operation, (kind, _, name) = BY_METHOD[method], method.partition(".")
    needed = dict.fromkeys({*operation.required, "id"}.intersection(operation.names), "G")
    return partial(getattr(shelf.service(getattr(sys.modules[operation.stub.__module__], kind)), name), **needed)


def read(call, **given):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecatedOperation)
        return [next(iter(set(one.values()))) if isinstance(one, dict) else one for one in records(call, **given)]


def numbered(count):
    return [f"{n:06}" for n in range(count)]


@pytest.mark.parametrize("status", [400, 500])
def test_a_refusal_of_the_page_that_reaches_the_window_leads_to_the_operation_behind_it(status):
    """Some collections refuse the last page of the window already; a refusal long before the window is an error."""
    shelf = Shelf(numbered(10_000), {2: refusal(status, "too deep")})
    assert read(call_of(shelf, "Hosts.query_devices_by_filter"), limit=5000) == shelf.keys
    assert shelf.asked.count("/devices/queries/devices/v1") == 3
    shelf = Shelf(numbered(10_000), {2: refusal(status, "too deep")})
    with pytest.raises(PartialResult) as caught:
        read(call_of(shelf, "Hosts.query_devices_by_filter"), limit=1000)
    assert caught.value.done == 2000


def test_a_route_that_is_missing_in_the_middle_is_an_error_though_another_way_is_known():
    shelf = Shelf(numbered(12_500), {2: refusal(404, "no such route")})
    with pytest.raises(PartialResult, match="no such route") as caught:
        read(call_of(shelf, "HostGroup.query_combined_group_members"), limit=4000)
    assert "/devices/entities/devices/v2" not in shelf.asked
    again = read(call_of(shelf, "HostGroup.query_combined_group_members"), limit=4000, cursor=caught.value.cursor)
    assert again == shelf.keys[caught.value.done :]


def test_a_cursor_that_goes_on_to_the_most_that_was_asked_for_is_not_short():
    call = call_of(Shelf(numbered(100)), "Hosts.query_devices_by_filter")
    first = records(call, most=30)
    assert len(list(first)) == 30
    rest = records(call, most=30, cursor=first.cursor, strict=True)
    assert len(list(rest)) == 30
    assert rest.short is None


@pytest.mark.no_cover
@each("count", [0, 1, 9999, 10_000, 10_001])
@each("method", METHODS)
@pytest.mark.threads("about volume")
def test_no_number_of_records_is_a_special_one(method, count):
    shelf = Shelf(numbered(count))
    call, declared = call_of(shelf, method), BY_METHOD[method].pages
    if count > 10_000 and declared.advice:
        with pytest.raises(PartialResult, match="narrow the filter") as caught:
            read(call)
        assert caught.value.done == 10_000
        return
    assert read(call) == shelf.keys
    assert declared.most is not None
    most = min(declared.most, 1000 if "alerts" in method else declared.most)
    assert len(shelf.asked) <= 2 + -(-count // most)


@each("method", METHODS)
def test_a_total_that_changes_ends_nothing_early_and_repeats_nothing(method):
    keys = numbered(90)
    for change in (keys[:70], numbered(130), [key for key in keys if key not in keys[3:9]], ["00000-", *keys]):
        shelf, found = Shelf(keys), []
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecatedOperation)
            reading = records(call_of(shelf, method), limit=20)
            found = [min(one.values()) if isinstance(one, dict) else one for one in islice(reading, 40)]
            shelf.keys = change
            found += [min(one.values()) if isinstance(one, dict) else one for one in reading]
        assert len(found) == len(set(found))
        assert set(keys) & set(change) <= set(found) or BY_METHOD[method].pages.token


@each("fault", [answer(429, {"errors": [{"code": 429, "message": "slow"}]}), refusal(503, "down")])
@each("method", METHODS)
def test_a_passing_fault_in_the_middle_is_waited_for(method, fault):
    shelf = Shelf(numbered(90), {2: fault, 3: fault})
    assert read(call_of(shelf, method), limit=20) == shelf.keys
    assert len(shelf.asked) == 5 + 2


@each("method", METHODS)
def test_a_failure_in_the_middle_is_a_partial_result_that_leads_on(method):
    shelf = Shelf(numbered(90), {2: refusal(500, "broken")})
    call = call_of(shelf, method)
    with pytest.raises(PartialResult, match="40 records were read") as caught:
        read(call, limit=20)
    assert read(call, limit=20, cursor=caught.value.cursor) == shelf.keys[40:]


@each("method", METHODS)
def test_duplicates_at_the_edges_of_pages_are_left_out_of_every_list(method):
    shelf = Shelf(numbered(90), twice=True)
    assert read(call_of(shelf, method), limit=20) == shelf.keys


@pytest.mark.parametrize("method", BY_TOKEN)
@pytest.mark.parametrize("given", [{}, {"sort": "hostname.asc"}])
def test_a_token_that_dies_in_any_list_costs_no_record(method, given):
    shelf = Shelf(numbered(90), {2: refusal(400, "a dead token"), 6: refusal(400, "a dead token")})
    assert read(call_of(shelf, method), limit=20, **given) == shelf.keys
    assert len(shelf.asked) == 2 + 1 + 3 + 1 + 5


# While the fleet changes


class Between:
    """A transport that runs a function before some requests."""

    def __init__(self, cloud, act):
        self.cloud, self.act, self.count = cloud, act, 0

    def send(self, base_url, request):
        if request.path != "/oauth2/token":
            self.act(self.count, request)
            self.count += 1
        return self.cloud.send(base_url, request)

    def close(self):
        pass


def disturbed(cloud, act, **more):
    return Hosts(client_id=cloud.client_id, client_secret=cloud.client_secret, transport=Between(cloud, act), **more)


@pytest.mark.parametrize("sort", [None, "device_id.desc", "hostname.asc"])
@pytest.mark.parametrize("limit", [1, 20, 33])
def test_hosts_that_go_while_an_offset_counts_make_no_gap(sort, limit):
    cloud = cloud_of(100)
    order = {"sort": sort} if sort else {}
    ids = ids_of(service(cloud).query_devices_by_filter(limit=5000, **order).resources)
    gone = ids[3:9]

    def act(n, _):
        if n == 2:
            service(cloud).perform_action(action_name="hide_host", ids=gone)

    found = list(records(disturbed(cloud, act).query_devices_by_filter, limit=limit, **order))
    assert len(found) == len(set(found))
    assert set(ids) - set(gone) <= set(found)


@pytest.mark.parametrize("sort", [None, "hostname.asc"])
def test_hosts_that_come_while_an_offset_counts_make_no_duplicate(sort):
    cloud = cloud_of(100)
    order = {"sort": sort} if sort else {}
    ids = service(cloud).query_devices_by_filter(limit=5000, **order).resources
    service(cloud).perform_action(action_name="hide_host", ids=ids[2:12])

    def act(n, _):
        if n == 2:
            service(cloud).perform_action(action_name="unhide_host", ids=ids[2:12])

    found = list(records(disturbed(cloud, act).query_devices_by_filter, limit=20, **order))
    assert len(found) == len(set(found))
    assert set(ids) - set(ids[2:12]) <= set(found)


def test_a_list_that_never_holds_still_is_a_partial_result():
    pages_of = iter(range(10**6))

    def moving():
        return answer(
            200, {"resources": [f"{next(pages_of):04}" for _ in range(3)], "meta": {"pagination": {"total": 99}}}
        )

    net = Script(moving)
    found = []
    with pytest.raises(PartialResult, match="were added or removed") as caught:
        found.extend(records(InstallationTokens(**CREDS, transport=net).tokens_query, limit=3))
    assert len(found) == len(set(found)) == caught.value.done


@pytest.mark.filterwarnings("ignore::falconlite.ShortListWarning")  # hosts leave while the total stays
@each("name", [QUERY, SCROLL, COMBINED])
@each("sort", [None, "device_id.desc", "hostname.asc"])
@each("seconds", [0, 60, 121])
@pytest.mark.threads("about volume")
def test_a_living_fleet_and_tokens_that_die_lose_nobody_who_stays(name, sort, seconds):
    cloud = cloud_of(200, churn=120)
    order = {"sort": sort} if sort else {}
    before, found = everything(cloud), []
    reading = pages(getattr(service(cloud), name), limit=40, **order)
    for page in reading:
        found += ids_of(page)
        cloud.advance(seconds)
    staying = set(before) & set(everything(cloud))
    assert len(found) == len(set(found))
    assert staying <= set(found)
    assert len(staying) < 200 or not seconds


# Expired tokens


@pytest.mark.parametrize("name", [SCROLL, COMBINED])
@pytest.mark.parametrize(
    "given", [{}, {"sort": "device_id.desc"}, {"filter": "platform_name:'Windows',platform_name:'Linux'"}]
)
def test_a_dead_token_is_survived_by_beginning_anew_past_the_last_key(name, given):
    cloud = cloud_of(200)
    call, found = getattr(service(cloud), name), []
    expected = ids_of(call(**given, limit=5000, pythonic=True))
    already = len(calls(cloud))
    for page in pages(call, **given, limit=30):
        found += ids_of(page)
        cloud.advance(121)
    assert found == expected
    count = len(expected) // 30 + 1
    most = count * (count + 3) // 2  # each page is read again after each expired token, and no more
    assert len(calls(cloud)) - already <= most


def test_a_dead_token_of_another_order_is_survived_by_skipping_what_is_known(monkeypatch):
    cloud = cloud_of(200)
    call, found = service(cloud).query_devices_by_filter_scroll, []
    expected = call(sort="hostname.asc", limit=5000).resources
    for page in pages(call, sort="hostname.asc", limit=30):
        found += page
        cloud.advance(121)
    assert found == expected
    monkeypatch.setattr(seen, "REMEMBERED", 50)
    reading = pages(call, sort="hostname.asc", limit=30)
    assert [*next(reading), *next(reading)] == expected[:60]
    cloud.advance(121)
    with pytest.raises(PartialResult, match="unknown or has expired") as caught:
        next(reading)
    assert (caught.value.done, type(caught.value.__cause__)) == (60, BadRequest)


def test_an_alerts_token_that_dies_is_survived():
    cloud = cloud_of(50, alerts=60)
    alerts, found = service(cloud, Alerts), []
    for page in pages(alerts.get_alerts_combined, limit=25):
        found += ids_of(page, "composite_id")
        cloud.advance(3601)
    assert len(found) == len(set(found)) == 60


def test_a_token_that_is_refused_over_and_over_is_a_partial_result():
    first = answer(200, {"resources": ["a"], "meta": {"pagination": {"offset": "T", "total": 9}}})
    net = Script(first, refusal(400, "dead"))
    reading = records(Hosts(**CREDS, transport=net).query_devices_by_filter_scroll)
    assert next(reading) == "a"
    with pytest.raises(PartialResult, match="dead") as caught:
        next(reading)
    assert caught.value.done == 1
    assert len(net.sent) < 10


# Missing routes


@pytest.mark.parametrize("fields", [None, "hostname,status", ["hostname", "status"]])
def test_where_combined_routes_are_missing_scroll_and_details_do_the_same(fields):
    cloud = cloud_of(120)
    given = {"filter": "platform_name:'Windows'", "sort": "hostname.asc", **({"fields": fields} if fields else {})}
    call = service(cloud).query_devices_by_filter_combined
    expected = list(records(call, **given))
    cloud.faults.add(Fault.status(404), route=ROUTES[COMBINED], times=1)
    found = list(pages(call, **given, limit=25))
    assert [record for page in found for record in page] == expected
    assert {len(page) for page in found[:-1]} == {25}
    assert found[0].models[0].hostname == expected[0]["hostname"]


def test_a_host_that_goes_between_query_and_details_is_left_out():
    cloud = cloud_of(60)
    ids = everything(cloud)
    cloud.faults.add(Fault.status(404), route=ROUTES[COMBINED], times=1)

    def act(_, request):
        if request.path == "/devices/entities/devices/v2" and len(request.json["ids"]) == 20:
            service(cloud).devices_actions_delete_v1(
                request.json["ids"][: 20 if ids[0] in request.json["ids"] else 3], filter="device_id:*'*'"
            )

    found = ids_of(records(disturbed(cloud, act).query_devices_by_filter_combined, limit=20))
    assert found == [*ids[23:40], *ids[43:]]


def test_a_missing_route_without_another_way_is_the_error_that_it_is():
    cloud = cloud_of(5)
    cloud.faults.add(Fault.status(404), route="/devices/combined/devices-hidden/v1")
    with pytest.raises(NotFound):
        next(pages(service(cloud).query_hidden_devices_combined))


def test_details_that_are_missing_altogether_are_no_deleted_hosts():
    cloud = cloud_of(20)
    cloud.faults.add(Fault.status(404), route=ROUTES[COMBINED])
    cloud.faults.add(Fault.status(404), route="/devices/entities/devices/v2")
    with pytest.raises(NotFound):
        list(pages(service(cloud).query_devices_by_filter_combined))


# Errors


@pytest.mark.parametrize("pythonic", [False, True])
@pytest.mark.parametrize("name", [QUERY, SCROLL, COMBINED])
def test_an_error_in_the_middle_says_what_was_read_and_leads_on(name, pythonic):
    cloud = cloud_of(100)
    call = getattr(service(cloud, pythonic=pythonic), name)
    reading, found = records(call, limit=30, retry=False), []
    found += islice(reading, 60)
    cloud.faults.add(Fault.status(503))
    with pytest.raises(PartialResult, match="60 records were read") as caught:
        next(reading)
    assert (caught.value.done, caught.value.code) == (60, 503)
    assert isinstance(caught.value.__cause__, ServerError)
    again = records(call, limit=30, cursor=caught.value.cursor)
    found += again
    assert ids_of(found) == everything(cloud)
    assert again.done == 100
    with pytest.raises(StopIteration):
        next(again)


@pytest.mark.parametrize("pythonic", [False, True])
def test_an_error_at_the_beginning_is_raised_as_it_is(pythonic):
    cloud = cloud_of(5)
    cloud.faults.add(Fault.status(403), route=ROUTES[QUERY])
    with pytest.raises(Forbidden):
        list(pages(service(cloud, pythonic=pythonic).query_devices_by_filter))
    with pytest.raises(BadRequest):
        list(pages(service(cloud, pythonic=pythonic).query_devices_by_filter, filter="(("))


def test_a_rate_limit_in_the_middle_is_waited_for():
    cloud = cloud_of(100)
    reading = records(service(cloud).query_devices_by_filter, limit=30)
    found = list(islice(reading, 30))
    cloud.faults.add(Fault.rate_limited(1), times=2)
    assert found + list(reading) == everything(cloud)


def test_a_success_with_errors_and_no_records_is_no_end():
    first = answer(200, {"resources": ["a"], "meta": {"pagination": {"offset": "T", "total": 2}}})
    sorry = answer(200, {"resources": None, "errors": [{"code": 500, "message": "a shard failed"}], "meta": {}})
    reading = records(Hosts(**CREDS, transport=Script(first, sorry)).query_devices_by_filter_scroll)
    assert next(reading) == "a"
    with pytest.raises(PartialResult, match="a shard failed") as caught:
        next(reading)
    assert isinstance(caught.value.__cause__, APIError)


# APIs that break their own rules


def scrolled(*found, total=0):
    """Return answers of a scroll: (records, token) each; a wrong total must not end the iteration."""
    return Script(
        *(
            answer(200, {"resources": each, "meta": {"pagination": {"offset": token, "total": total}}})
            for each, token in found
        )
    )


def test_tokens_that_go_round_in_a_circle_are_a_partial_result():
    net = scrolled((["a"], "1"), (["b"], "2"), (["c"], "1"), (["d"], "2"))
    found = []
    with pytest.raises(PartialResult, match="so the pages repeat"):
        found.extend(records(Hosts(**CREDS, transport=net).query_devices_by_filter_scroll))
    assert found == ["a", "b"]


def test_one_token_for_all_pages_is_fine_while_they_have_something_new():
    net = scrolled((["a"], "1"), (["b"], "1"), (["c"], "1"), ([], "1"), total=0)
    assert list(records(Hosts(**CREDS, transport=net).query_devices_by_filter_scroll)) == ["a", "b", "c"]
    net = scrolled((["a"], "1"), (["b"], "1"), (["b"], "1"))
    with pytest.raises(PartialResult, match="so the pages repeat"):
        list(records(Hosts(**CREDS, transport=net).query_devices_by_filter_scroll))
    assert len(net.sent) == 4


def test_an_empty_page_before_the_last_is_no_end():
    net = scrolled((["a"], "1"), ([], "2"), (["b"], "3"), ([], "4"), total=2)
    assert list(records(Hosts(**CREDS, transport=net).query_devices_by_filter_scroll)) == ["a", "b"]
    assert len(net.sent) == 5


def test_duplicates_at_the_edges_of_pages_are_left_out():
    net = scrolled((["a", "b"], "1"), (["b", "c"], "2"), (["c"], "3"), (["c", "d"], ""))
    assert list(records(Hosts(**CREDS, transport=net).query_devices_by_filter_scroll)) == ["a", "b", "c", "d"]


def test_an_api_that_stops_to_sort_is_not_taken_by_its_last_key():
    net = scrolled((["b", "d"], "1"), (["a", "c"], "2"))
    net.answers += [refusal(400, "dead"), *scrolled((["a", "b", "c", "d", "x"], "")).answers]
    reading, found = records(Hosts(**CREDS, transport=net).query_devices_by_filter_scroll), []
    with pytest.raises(PartialResult, match="dead"):  # the rest is not what followed "c"
        found.extend(reading)
    assert found == ["b", "d", "a", "c"]


def test_an_api_that_never_sorted_is_read_anew_by_what_is_known():
    net = scrolled((["d", "a"], "1"), (["c"], "2"))
    net.answers += [refusal(400, "dead"), *scrolled((["d", "a", "c", "b"], "")).answers]
    assert list(records(Hosts(**CREDS, transport=net).query_devices_by_filter_scroll)) == ["d", "a", "c", "b"]


def test_a_page_that_waits_for_more_is_handed_out_before_an_error():
    known = list("abcdefgh")
    net = scrolled((known, "1"))
    net.answers += [refusal(400, "dead"), *scrolled(([*known, "x"], "2")).answers, refusal(403, "no more")]
    hosts = Hosts(**CREDS, transport=net)
    reading = pages(hosts.query_devices_by_filter_scroll, sort="hostname.asc", limit=9)
    assert next(reading).resources == known
    assert next(reading).resources == ["x"]  # few were new, so the page was kept; then nothing came
    with pytest.raises(PartialResult, match="no more") as caught:
        next(reading)
    assert caught.value.done == 9
    assert {*known, "x"} == set(caught.value.cursor.seen)


def test_an_api_that_does_not_sort_loses_nothing():
    net = scrolled((["d"], "1"), (["a"], "2"), (["c"], ""))
    assert list(records(Hosts(**CREDS, transport=net).query_devices_by_filter_scroll)) == ["d", "a", "c"]
    net = scrolled((["b", "d"], "1"), (["a", "c"], "2"))
    net.answers += [refusal(400, "dead")]
    found = []
    with pytest.raises(PartialResult, match="dead"):  # the rest is not what followed "d"
        found.extend(records(Hosts(**CREDS, transport=net).query_devices_by_filter_scroll))
    assert found == ["b", "d", "a", "c"]


def test_totals_are_not_trusted():
    tokens = InstallationTokens(
        **CREDS,
        transport=Script(
            *(
                answer(200, {"resources": each, "meta": {"pagination": {"offset": 0, "total": 2}}})
                for each in (["a", "b"], ["b", "c", "d"], ["d", "e"], ["e"])
            )
        ),
    )
    assert list(records(tokens.tokens_query, limit=2)) == ["a", "b", "c", "d", "e"]


def test_a_total_that_is_less_than_what_came_ends_nothing():
    found = ((["a", "b"], 5), (["b", "c"], 0), (["c", "d"], 5), (["d", "e"], 5))  # from a server that returns 2 at most
    answers = [answer(200, {"resources": each, "meta": {"pagination": {"total": total}}}) for each, total in found]
    tokens = InstallationTokens(**CREDS, transport=Script(*answers))
    assert list(records(tokens.tokens_query, limit=10)) == ["a", "b", "c", "d", "e"]


@pytest.mark.parametrize("meta", [None, {}, {"query_time": 1}, {"pagination": {}}, {"pagination": {"limit": 2}}])
def test_a_full_page_that_does_not_say_whether_there_are_more_is_not_the_end(meta):
    hosts = Hosts(**CREDS, transport=Script(answer(200, {"resources": ["a", "b"], "meta": meta})))
    with pytest.raises(UnreadableAnswer, match="whether there are more"):
        list(records(hosts.query_devices_by_filter_scroll, limit=2))
    for enough in ({"limit": 3}, {"limit": 2, "most": 2}):
        assert list(records(hosts.query_devices_by_filter_scroll, **enough)) == ["a", "b"]


def test_more_records_than_were_asked_for_are_not_more_than_most_and_none_is_lost():
    net = scrolled((list("abcde"), "1"), (list("fgh"), ""))
    hosts = Hosts(**CREDS, transport=net)
    reading = pages(hosts.query_devices_by_filter_scroll, limit=2, most=3)
    assert [list(page) for page in reading] == [["a", "b", "c"]]
    net.answers.insert(0, answer(200, {"resources": list("abcde"), "meta": {"pagination": {"offset": "1"}}}))
    sent = len(net.sent)
    assert list(records(hosts.query_devices_by_filter_scroll, cursor=reading.cursor)) == list("defgh")
    assert "offset" not in dict(net.sent[sent][1].query)


@pytest.mark.parametrize("sort", [None, "hostname.asc"])
def test_a_page_that_was_too_long_is_read_again_from_its_own_place(sort):
    """The cursor points to the rest of that page, not past it."""
    net = scrolled((list("ab"), "1"), (list("cdef"), "2"))
    hosts = Hosts(**CREDS, transport=net)
    reading = pages(hosts.query_devices_by_filter_scroll, limit=2, most=3, sort=sort)
    assert [list(page) for page in reading] == [["a", "b"], ["c"]]
    assert reading.cursor.place == "1"
    net.answers = scrolled((list("cdef"), "2"), (list("g"), "")).answers
    rest = records(hosts.query_devices_by_filter_scroll, cursor=reading.cursor, sort=sort)
    assert list(rest) == list("defg")
    assert [dict(request.query).get("offset") for _, request in net.sent[-2:]] == ["1", "2"]


def test_a_page_by_number_that_was_too_long_is_read_again_from_its_own_place():
    def page(*ids):
        return answer(200, {"resources": ids, "meta": {"pagination": {"total": 9}}})

    net = Script(page("a", "b"), page("b", "c", "d", "e"))
    tokens = InstallationTokens(**CREDS, transport=net)
    reading = pages(tokens.tokens_query, limit=2, most=3)
    assert [list(page) for page in reading] == [["a", "b"], ["c"]]
    assert reading.cursor.place == 2
    net.answers = [page("b", "c", "d", "e"), page("e")]
    with pytest.warns(ShortListWarning, match="counts 9 records, and 4 of them are missing"):
        assert list(records(tokens.tokens_query, limit=5, cursor=reading.cursor)) == ["d", "e"]
    assert dict(net.sent[-2][1].query)["offset"] == "1"


# Cursors


@pytest.mark.no_cover
@each("dies", [False, True])
@each("sort", [None, "device_id.desc", "hostname.asc"])
@each("name", [QUERY, SCROLL, COMBINED])
@pytest.mark.threads("about volume")
def test_a_cursor_leads_on_from_any_record_in_another_process(name, sort, dies):
    cloud = cloud_of(25)
    given = {"limit": 10, **({"sort": sort} if sort else {})}
    expected = ids_of(getattr(service(cloud), name)(**given | {"limit": 100}, pythonic=True))
    for taken in range(26):
        reading = records(getattr(service(cloud), name), **given)
        found = ids_of(islice(reading, taken))
        saved = reading.cursor.to_json()
        assert reading.done == reading.cursor.done == taken
        if dies:
            cloud.advance(121)
        rest = records(getattr(service(cloud), name), **given | {"limit": 4}, cursor=Cursor.from_json(saved))
        assert found + ids_of(rest) == expected
        assert rest.done == 25


def test_a_cursor_of_the_end_asks_for_nothing():
    cloud = cloud_of(5)
    reading = pages(service(cloud).query_devices_by_filter)
    assert len(list(reading)) == 1
    sent = len(cloud.requests)
    assert reading.cursor.place is None
    assert list(pages(service(cloud).query_devices_by_filter, cursor=reading.cursor)) == []
    assert len(cloud.requests) == sent + 1  # a login


def test_a_cursor_past_the_window_leads_on():
    cloud = cloud_of(10_100)
    reading = records(service(cloud).query_devices_by_filter, limit=3000)
    found = list(islice(reading, 4000))
    found += records(service(cloud).query_devices_by_filter, limit=3000, cursor=reading.cursor)
    assert found == everything(cloud)


def test_a_cursor_of_another_question_is_refused():
    hosts = service(cloud_of(5))
    reading = records(hosts.query_devices_by_filter_scroll, filter="status:'normal'", limit=2)
    next(reading)
    for call, given in (
        (hosts.query_devices_by_filter_scroll, {}),
        (hosts.query_devices_by_filter_scroll, {"filter": "status:'contained'"}),
        (hosts.query_devices_by_filter_scroll, {"filter": "status:'normal'", "sort": "hostname.asc"}),
        (hosts.query_devices_by_filter, {"filter": "status:'normal'"}),
        (hosts.query_devices_by_filter_combined, {"filter": "status:'normal'"}),
    ):
        with pytest.raises(ValueError, match="another call"):
            records(call, **given, cursor=reading.cursor)
    records(hosts.query_devices_by_filter_scroll, parameters={"filter": "status:'normal'"}, cursor=reading.cursor)
    with pytest.raises(ValueError, match="these pages"):
        records(hosts.query_devices_by_filter_scroll, filter="status:'normal'", cursor=reading.cursor._replace(place=4))


def test_a_cursor_of_another_tenant_is_refused():
    cloud = cloud_of(40, children=2)
    first, second = cloud.children
    made = {cid: service(cloud, member_cid=cid).query_devices_by_filter_scroll for cid in (None, first, second)}
    for cid, call in made.items():
        reading = records(call, limit=2)
        next(reading)
        for other, again in made.items():
            if other == cid:
                assert len(list(records(again, cursor=reading.cursor))) >= 1
            else:
                with pytest.raises(ValueError, match="another call"):
                    records(again, cursor=reading.cursor)
        assert not cid or cid not in reading.cursor.to_json()
    reading = records(made[first], limit=2)
    net = Script()
    for spelt in (first.upper(), f"{first}-4F"):
        tenant = Hosts(**CREDS, member_cid=spelt, transport=net, lazy_login=True)
        records(tenant.query_devices_by_filter_scroll, limit=2, cursor=reading.cursor)


# Arguments


def test_nothing_is_sent_before_the_first_page_is_asked_for_and_one_page_at_a_time():
    cloud = cloud_of(30)
    hosts = service(cloud)
    sent = len(cloud.requests)
    reading = pages(hosts.query_devices_by_filter, limit=10)
    assert len(cloud.requests) == sent
    next(reading)
    assert len(cloud.requests) == sent + 1
    assert iter(reading) is reading
    assert list(pages(hosts.query_devices_by_filter, most=0)) == []
    assert len(cloud.requests) == sent + 1


@pytest.mark.parametrize(
    ("given", "error", "named"),
    [
        ({"limt": 5}, TypeError, "limit"),
        ({"limit": 0}, PayloadValidationError, "most="),
        ({"limit": 5001}, PayloadValidationError, "5000"),
        ({"limit": True}, TypeError, "limit"),
        ({"offset": -1}, PayloadValidationError, "offset"),
        ({"offset": "token"}, TypeError, "offset"),
        ({"most": -1}, ValueError, "most"),
        ({"most": 2.5}, TypeError, "most"),
        ({"cursor": "{}"}, TypeError, "from_json"),
        ({"expand_result": True}, TypeError, "expand_result"),
        ({"filter": {"a": 1}}, PayloadValidationError, "filter"),
    ],
)
def test_arguments_that_cannot_work_are_refused_at_once(given, error, named):
    net = Script()
    hosts = Hosts(**CREDS, transport=net, lazy_login=True)
    for function in (pages, records):
        with pytest.raises(error, match=named):
            function(hosts.query_devices_by_filter, **given)
    assert net.sent == []


def test_a_cursor_skips_what_was_handed_out_past_it():
    cloud = cloud_of(30)
    for given in ({}, {"sort": "hostname.asc"}):
        call = partial(service(cloud).query_devices_by_filter_scroll, **given)
        ids = call(limit=100).resources
        reading = records(call, limit=10)
        found = list(islice(reading, 4))
        cursor = reading.cursor._replace(ahead=(ids[7], ids[22]), done=6)
        rest = pages(call, limit=10, cursor=cursor)
        got = list(next(rest))
        got += records(call, limit=7, cursor=Cursor.from_json(rest.cursor.to_json()))
        assert found + got == [id for id in ids if id not in cursor.ahead]


def test_what_is_no_list_operation_is_refused():
    hosts = Hosts(**CREDS, transport=Script(), lazy_login=True)
    for call, named in (
        (hosts.get_device_details, "no pages"),
        (Hosts.query_devices_by_filter, "a service object"),
        (len, "a service object"),
        (None, "a service object"),
    ):
        with pytest.raises(TypeError, match=named):
            pages(call)


def test_arguments_may_come_in_every_way_that_a_call_takes_them():
    cloud = cloud_of(60, alerts=40)
    hosts, alerts = service(cloud), service(cloud, Alerts)
    linux = {"filter": "platform_name:'Linux'"}
    expected = list(records(hosts.query_devices_by_filter, **linux))
    assert list(records(partial(hosts.query_devices_by_filter, limit=7), **linux)) == expected
    assert list(records(hosts.query_devices_by_filter, parameters={**linux, "limit": 7})) == expected
    assert list(records(hosts.query_devices_by_filter, filter=Hosts.F.platform_name == "Linux", limit=7)) == expected
    assert list(records(hosts.query_devices_by_filter, offset=3, limit=7, **linux)) == expected[3:]
    assert list(records(hosts.QueryDevicesByFilter, limit=7, timeout=3, **linux)) == expected
    high = {"filter": "severity:>=50", "limit": 3}
    found = list(records(alerts.get_alerts_combined, **high))
    assert found
    assert list(records(alerts.get_alerts_combined, high)) == found
    assert list(records(alerts.get_alerts_combined, body=high)) == found


def test_an_offset_to_begin_at_is_kept_where_the_list_moves():
    cloud = cloud_of(60)
    ids = everything(cloud)

    def act(n, _):
        if n == 1:
            service(cloud).perform_action(action_name="hide_host", ids=ids[12:13])

    for order in ({}, {"sort": "device_id"}):
        assert list(records(disturbed(cloud, act).query_devices_by_filter, offset=10, limit=20, **order)) == [
            *ids[10:30],
            *ids[30:],
        ]
        service(cloud).perform_action(action_name="unhide_host", ids=ids[12:13])


# Cost


PROGRAM = """
import re, resource, sys
from pathlib import Path
from falconlite import Hosts
from falconlite.paging import records
from falconlite.http.messages import Response
import json

class Fleet:
    sent = 0
    def send(self, base_url, request):
        Fleet.sent += 1
        query = dict(request.query)
        begin, size = int(query.get("offset") or 0), int(query["limit"])
        end = min(begin + size, COUNT)
        pagination = {"total": COUNT, "offset": str(end) if end < COUNT else ""}
        found = [f"{n:032x}" for n in range(begin, end)]
        body = json.dumps({"resources": found, "meta": {"pagination": pagination}, "errors": []}).encode()
        return Response(200, {"Content-Type": "application/json"}, body)
    def close(self):
        pass

def read(count):
    global COUNT
    COUNT, n, last = count, 0, ""
    for id in records(Hosts(access_token="T", transport=Fleet()).query_devices_by_filter_scroll):
        assert id > last
        last, n = id, n + 1
    return n

def peak():  # in KiB; from /proc, where that is: getrusage counts what the process had that started this one
    status = Path("/proc/self/status")
    if status.exists():
        return int(re.search(r"VmHWM:\\s+(\\d+) kB", status.read_text())[1])
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // (1024 if sys.platform == "darwin" else 1)

assert read(30_000) == 30_000
before, Fleet.sent = peak(), 0
assert read(1_000_000) == 1_000_000
assert Fleet.sent == 100, Fleet.sent
print(peak() - before)
"""


@pytest.mark.no_cover
def test_a_million_records_need_no_more_memory_than_thirty_thousand():
    ran = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True, timeout=110)
    assert int(ran.stdout) < 30_000, ran.stdout  # KiB; keeping them would take 90,000


@pytest.mark.no_cover
@pytest.mark.parametrize("name", [QUERY, SCROLL])
@pytest.mark.threads("about volume")
def test_a_hundred_thousand_hosts_are_read_once_each_in_few_requests(name):
    cloud = cloud_of(100_000)
    found = list(records(getattr(service(cloud), name)))
    assert len(found) == len(set(found)) == 100_000
    assert len(calls(cloud)) == 10 + (name == QUERY)


def test_services_do_not_load_paging():
    code = "import sys; from falconlite import Hosts; Hosts(lazy_login=True, access_token='T'); print(*sys.modules)"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert not {
        "falconlite.paging",
        "falconlite.paging.walk",
        "falconlite.paging.question",
        "falconlite.results.cursor",
    } & set(ran.stdout.split())


# Answers that are not pages


SOME = [
    "Alerts.get_alerts_combined",
    "HostGroup.query_combined_host_groups",
    "Hosts.query_devices_by_filter",
    "Hosts.query_devices_by_filter_combined",
    "Hosts.query_devices_by_filter_scroll",
    "InstallationTokens.tokens_query",
]
"""A method for each way of paging, with str or object records."""


class Bent(Shelf):
    """A shelf whose pages are changed before they are sent: *bend* receives the call number and the body."""

    def __init__(self, keys, bend, **more):
        super().__init__(keys, **more)
        self.bend, self.whole = bend, None

    def send(self, base_url, request):
        number = len(self.asked)
        given = super().send(base_url, request)
        body = json.loads(given.content)
        return answer(given.status, self.bend(number, body)) if "pagination" in body.get("meta", {}) else given


def at_call(which, change):
    """Change the body of one call: merge a dict into it, or apply a function."""

    def bend(number, body):
        if number != which:
            return body
        return change(body) if callable(change) else {**body, **change}

    return bend


def without(*names):
    return lambda body: {name: value for name, value in body.items() if name not in names}


def with_record(record):
    return lambda body: {**body, "resources": [*body["resources"][:3], record, *body["resources"][3:]]}


SORRY = {"code": 500, "message": "shard 3 failed"}
HALF = lambda body: body["resources"][: len(body["resources"]) // 2]  # noqa: E731  # an abbreviation for the table
NO_PAGES = {
    "errors beside half of the records": lambda body: {**body, "resources": HALF(body), "errors": [SORRY]},
    "errors beside all records": {"errors": [SORRY]},
    "an error that is an object": {"errors": SORRY},
    "an error that is a str": {"errors": "shard 3 failed"},
    "an error that is empty": {"errors": [{}]},
    "null among the records": with_record(None),
    "a number among the records": with_record(7),
    "a list among the records": with_record(["a"]),
    "an empty str among the records": with_record(""),
    "an object without a key among the records": with_record({"x": "y"}),
    "an object whose keys are numbers": with_record(dict.fromkeys(KEYS, 5)),
    "resources that are an object": {"resources": {"0": "a"}},
    "resources that are a str": {"resources": "a"},
    "resources that are a number": {"resources": 0},
    "null for resources": {"resources": None},
    "meta that is a list": {"meta": [1]},
    "an empty envelope of another question": lambda _: {"meta": {}, "resources": [], "errors": []},
    "records without pagination": {"meta": {"query_time": 0.1}},
    "no meta": without("meta"),
    "nothing": lambda _: {},
    "null": lambda _: None,
    "a list": lambda body: body["resources"],
    "a str": lambda _: "portal",
    "a gateway's message": lambda _: {"message": "Endpoint request timed out"},
}


@each("change", NO_PAGES.values(), ids=NO_PAGES)
@each("method", SOME)
def test_what_is_no_page_is_a_partial_result_and_its_records_come_with_the_cursor(method, change):
    shelf = Bent(numbered(90), at_call(2, change))
    call, found = call_of(shelf, method), []
    with pytest.raises(PartialResult, match="40 records were read, then: ") as caught:
        found.extend(ids_found(records(call, limit=20)))
    assert found == shelf.keys[:40]
    assert isinstance(caught.value.__cause__, APIError)
    assert caught.value.done == 40
    saved = Cursor.from_json(caught.value.cursor.to_json())
    assert read(call, limit=20, cursor=saved) == shelf.keys[40:]


FIRST = sorted(set(NO_PAGES) - {"an empty envelope of another question", "records without pagination", "no meta"})


@each("name", [name for name in FIRST if name not in {"nothing", "null", "a list", "a str"}])
@each("method", ["Hosts.query_devices_by_filter", "Hosts.query_devices_by_filter_combined"])
def test_a_first_answer_that_is_no_page_is_the_error_itself(method, name):
    if name == "a gateway's message":
        return  # like "nothing": the reader of the answer decides whether it is an envelope
    with pytest.raises(APIError):
        read(call_of(Bent(numbered(90), at_call(0, NO_PAGES[name])), method), limit=20)


def ids_found(reading):
    yield from (next(iter(set(one.values()))) if isinstance(one, dict) else one for one in reading)


def in_pagination(**more):
    """Change a page's ``meta.pagination``; a value of ``...`` removes the entry."""

    def bend(_, body):
        found = {**body["meta"]["pagination"], **more}
        body["meta"]["pagination"] = {name: value for name, value in found.items() if value is not ...}
        return body

    return bend


@each("total", ["90", 90.0, 3.5, True, False, -1, [90], {"value": 90}])
@each("method", SOME)
def test_a_total_that_is_no_number_ends_nothing(method, total):
    def bend(number, body):
        body["resources"] = body["resources"][: 7 if not BY_METHOD[method].pages.token else None]  # short pages
        return in_pagination(total=total)(number, body)

    assert read(call_of(Bent(numbered(90), bend), method), limit=20) == numbered(90)


@each("pagination", [[], [1], "page 1", 5, False])
@each("method", SOME)
def test_pagination_that_is_no_object_ends_nothing_in_silence(method, pagination):
    def bend(_, body):
        return {**body, "meta": {**body["meta"], "pagination": pagination}}

    call = call_of(Bent(numbered(90), bend), method)
    if not BY_METHOD[method].pages.token:
        assert read(call, limit=20) == numbered(90)
        return
    with pytest.raises(APIError, match=r"its meta\.pagination is"):
        read(call, limit=20)


@each("token", [True, False, 1.5, [], ["at 20"], {}, {"at": 20}])
@each("method", sorted({*SOME}.intersection(BY_TOKEN)))
def test_a_token_of_another_type_is_no_end(method, token):
    name = BY_METHOD[method].pages.token
    with pytest.raises(PartialResult, match=f"40 records were read, then: .*{name} in its meta.pagination is"):
        read(call_of(Bent(numbered(90), at_call(2, lambda b: in_pagination(**{name: token})(2, b))), method), limit=20)


# Lists that are shorter than the API reports


def more_than(extra, calls=lambda _: True):
    return lambda number, body: in_pagination(total=body["meta"]["pagination"]["total"] + extra * calls(number))(
        0, body
    )


@each("pace", [{}, {"limit": 20}, {"limit": 30}])
@each("method", SOME)
def test_a_list_with_fewer_records_than_its_total_says_so_once(method, pace):
    call = call_of(Bent(numbered(90), more_than(5)), method)
    for function in (records, pages):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecatedOperation)
            reading = function(call, **pace)
            assert reading.short is None
            with pytest.warns(ShortListWarning, match="counts 95 records, and 5 of them are missing") as told:
                list(reading)
        assert len([one for one in told if one.category is ShortListWarning]) == 1
        assert told[0].filename == __file__
        assert (reading.short, reading.done) == (5, 90)


@pytest.mark.parametrize("method", SOME)
def test_strictly_that_is_a_partial_result_whose_cursor_finds_what_was_missing(method):
    shelf = Bent(numbered(90), more_than(5))
    call, found = call_of(shelf, method), []
    with pytest.raises(PartialResult, match="95 records, and 5 of them are missing") as caught:
        found.extend(ids_found(records(call, limit=20, strict=True)))
    assert found == numbered(90)
    with pytest.raises(PartialResult, match="5 of them are missing"):
        read(call, limit=20, strict=True, most=100)
    shelf.keys, shelf.bend = numbered(95), lambda _, body: body
    assert read(call, limit=20, strict=True, cursor=caught.value.cursor) == numbered(95)[90:]


@each(
    ("shelf", "given", "count"),
    [
        (Bent(numbered(90), more_than(1, lambda n: n < 2)), {}, 90),  # it shrank
        (Bent(numbered(90), more_than(5, lambda n: n > 2)), {}, 90),  # it grew
        (Bent(numbered(90), in_pagination(total=...)), {}, 90),  # the API reports no total
        (Bent(numbered(90), in_pagination(total=0)), {}, 90),
        (Bent(numbered(90), more_than(-40)), {}, 90),  # a capped total
        (Bent(numbered(90), more_than(5)), {"most": 60}, 60),
        (Bent(numbered(90), more_than(5)), {"most": 90}, 90),
        (Shelf(numbered(90), twice=True), {}, 90),
        (Shelf(numbered(90), {2: refusal(400, "a dead token")}), {"filter": "x"}, 90),
    ],
)
@each("method", ["Hosts.query_devices_by_filter_scroll", "Hosts.query_devices_by_filter_combined"])
def test_what_is_not_known_to_be_missing_is_not_missed(method, shelf, given, count):
    shelf = type(shelf)(
        **{name: getattr(shelf, name) for name in ("keys", "faults", "twice", "bend") if name in vars(shelf)}
    )
    reading = records(call_of(shelf, method), limit=20, strict=True, **given)
    assert len([*ids_found(reading)]) == count
    assert reading.short is None


@pytest.mark.parametrize("method", SOME)
def test_what_was_before_the_cursor_or_the_offset_is_not_missing(method):
    call = call_of(Shelf(numbered(90)), method)
    reading = records(call, limit=20)
    list(islice(reading, 30))
    assert read(call, limit=20, strict=True, cursor=reading.cursor) == numbered(90)[30:]
    name = BY_METHOD[method].pages.argument
    place = 25 if not BY_METHOD[method].pages.token else "at 25"
    assert read(call, limit=20, strict=True, **{name: place}) == numbered(90)[25:]


def test_a_missing_record_is_missed_after_a_cursor_too():
    call = call_of(Bent(numbered(90), more_than(5)), "Hosts.query_devices_by_filter_scroll")
    reading = records(call, limit=20)
    list(islice(reading, 30))
    with pytest.raises(PartialResult, match="5 of them are missing"):
        list(records(call, limit=20, strict=True, cursor=Cursor.from_json(reading.cursor.to_json())))


# Pages that lead nowhere


class Endless:
    """A scroll with a new token on every page, but no new records after the first."""

    def __init__(self, again, total):
        self.again, self.total, self.sent = again, total, 0

    def send(self, base_url, request):
        self.sent += 1
        found = self.again if self.sent > 1 else ["a", "b"]
        return answer(
            200, {"resources": found, "meta": {"pagination": {"offset": f"{self.sent}", "total": self.total}}}
        )

    def close(self):
        pass


@pytest.mark.parametrize("given", [{}, {"sort": "hostname.asc"}])
@pytest.mark.parametrize("again", [[], ["a"], ["b"], ["a", "b"]])
def test_new_tokens_without_new_records_come_to_an_end(again, given):
    net = Endless(again, 99)
    reading, found = records(Hosts(access_token="T", transport=net).query_devices_by_filter_scroll, **given), []
    with pytest.raises(PartialResult, match="pages in a row had no new record") as caught:
        found.extend(reading)
    assert (found, caught.value.done) == (["a", "b"], 2)
    assert net.sent <= state.BARREN + 5


def test_empty_pages_are_the_end_where_all_has_come_or_nobody_says_how_much_there_is():
    for total, sent in ((2, 2), (None, 3)):
        net = Endless([], total)
        hosts = Hosts(access_token="T", transport=net)
        assert list(records(hosts.query_devices_by_filter_scroll, strict=True)) == ["a", "b"]
        assert net.sent == sent


def test_known_pages_are_read_past_however_many_they_are_after_a_token_died():
    shelf = Shelf(numbered(90), {30: refusal(400, "a dead token")})
    assert read(call_of(shelf, "Hosts.query_devices_by_filter_scroll"), limit=2, sort="hostname.asc") == shelf.keys
    assert state.BARREN < 30 / 2


# Answers that are not records


DETAILS = "/devices/entities/devices/v2"


@pytest.mark.parametrize(
    "body",
    [
        {"meta": {}, "resources": [{"device_id": "000001"}, {"device_id": "elsewhere"}], "errors": []},
        {"meta": {}, "resources": [{"device_id": 5}], "errors": []},
        {"meta": {}, "resources": ["000001"], "errors": []},
        {"meta": {}, "resources": {"device_id": "000001"}, "errors": []},
        {"meta": {}, "resources": [], "errors": "a shard failed"},
    ],
)
def test_details_that_cannot_be_believed_are_errors(body):
    class Instead(Shelf):
        def send(self, base_url, request):
            given = super().send(base_url, request)
            return answer(200, body) if request.path == DETAILS else given

    shelf = Instead(numbered(3), lacks=ROUTES[COMBINED])
    with pytest.raises(APIError):
        read(call_of(shelf, "Hosts.query_devices_by_filter_combined"))


# Modified cursors


@each(
    ("changed", "named"),
    [
        ({"operation": "Nothing"}, "operation"),
        ({"operation": ["QueryDevicesByFilter"]}, "operation"),
        ({"question": "0" * 64}, "question"),
        ({"question": None}, "question"),
        ({"place": -1}, "place"),
        ({"place": True}, "place"),
        ({"place": 1.5}, "place"),
        ({"place": float("nan")}, "place"),
        ({"place": 10**400}, "place"),
        ({"place": {"a": 1}}, "place"),
        ({"place": "token"}, "place"),
        ({"place": 2}, "place"),  # before the offset of the call
        ({"done": -1}, "done"),
        ({"done": 2.0}, "done"),
        ({"done": 10**400}, "done"),
        ({"way": "sideways"}, "way"),
        ({"way": ["onward"]}, "way"),
        ({"way": "instead", "place": ""}, "way"),
        ({"keyed": "yes"}, "keyed"),
        ({"keyed": False, "upto": "a"}, "upto"),
        ({"seen": ("a",)}, "seen"),
        ({"keyed": False, "seen": (1,)}, "seen"),
        ({"seen": "abc"}, "seen"),
        ({"ahead": ("a",) * 99}, "ahead"),
        ({"ahead": (None,)}, "ahead"),
        ({"passed": -2}, "passed"),
        ({"last": 5}, "last"),
        ({"whole": None}, "whole"),
    ],
)
def test_a_cursor_that_was_changed_by_hand_is_refused_by_the_name_of_its_field(changed, named):
    hosts = Shelf(numbered(90)).service(Hosts)
    reading = records(hosts.query_devices_by_filter, offset=5, limit=10)
    next(reading)
    cursor = reading.cursor
    list(islice(records(hosts.query_devices_by_filter, offset=5, limit=10, cursor=cursor), 3))
    with pytest.raises(ValueError, match=rf"cursor\.{named}\b"):
        records(hosts.query_devices_by_filter, offset=5, limit=10, cursor=cursor._replace(**changed))


def test_a_cursor_by_key_is_none_of_a_call_that_sorts_otherwise():
    hosts = Shelf(numbered(90)).service(Hosts)
    reading = records(hosts.query_devices_by_filter_scroll, sort="hostname.asc", limit=10)
    next(reading)
    changed = reading.cursor._replace(keyed=True, seen=())
    with pytest.raises(ValueError, match=r"cursor\.keyed"):
        records(hosts.query_devices_by_filter_scroll, sort="hostname.asc", cursor=changed)


# Cursors saved by an earlier version

SAVED = [
    json.loads(line)
    for line in (Path(__file__).parent / "saved_cursors.jsonl").read_text(encoding="utf-8").splitlines()
]
"""Method, arguments, and the cursor after 6 of 12 records in pages of 4, saved by the first version with cursors."""


@pytest.mark.parametrize(("method", "given", "saved"), SAVED, ids=[f"{row[0]} {row[1] or ''}".strip() for row in SAVED])
def test_a_cursor_that_an_earlier_version_saved_leads_on(method, given, saved):
    cursor = Cursor.from_json(saved)
    shelf = Shelf(sorted(numbered(12), reverse="desc" in given.get("sort", "")))
    shelf.lacks = ROUTES[COMBINED] if cursor.way == "instead" else ""
    begin = given.get("offset", 0)
    assert read(call_of(shelf, method), limit=4, cursor=cursor, **given) == shelf.keys[begin + 6 :]


@pytest.mark.parametrize("strict", [1, "yes", None])
def test_strict_is_true_or_false(strict):
    with pytest.raises(TypeError, match="strict must be True or False"):
        records(Shelf([]).service(Hosts).query_devices_by_filter, strict=strict)


# Lists with few declared facts


class Bare(Service):
    """Lists with unknown page size, window and keys."""

    @get("bareByNumber", "/bare/number/v1", pages=by_offset())
    def by_number(self, *, offset: int | None = None, limit: int | None = None, **options) -> Result[Any]: ...

    bareByNumber = by_number  # noqa: N815  # the API's name

    @get("bareByToken", "/bare/token/v1", pages=by_token("next", argument="next_token"))
    def by_next(self, *, next_token: str | None = None, limit: int | None = None, **options) -> Result[Any]: ...

    bareByToken = by_next  # noqa: N815  # the API's name


class BareShelf:
    """A transport with records without a key, and an undeclared window."""

    def __init__(self, number):
        self.records, self.limits = [{"n": n, "same": "x"} for n in range(number)], []

    def send(self, base_url, request):
        query = dict(request.query)
        begin = int(query.get("offset", query.get("next_token", 0)))
        limit = int(query["limit"])
        self.limits.append(limit)
        if begin + limit > 1000 and "number" in request.path:
            return refusal(400, "too deep")
        found = self.records[begin : begin + limit]
        pagination: dict[str, Any] = {"total": len(self.records)}
        if "token" in request.path and begin + limit < len(self.records):
            pagination["next"] = str(begin + limit)
        return answer(200, {"resources": found, "meta": {"pagination": pagination}, "errors": []})

    def close(self):
        pass


@pytest.mark.parametrize("method", ["by_number", "by_next"])
def test_a_list_of_which_little_is_published_is_read_in_pages_of_a_hundred_or_of_the_callers_limit(method):
    shelf = BareShelf(730)
    call = getattr(Bare(access_token="T", transport=shelf), method)
    assert list(records(call)) == shelf.records
    assert set(shelf.limits) == {100}
    shelf.limits.clear()
    assert list(records(call, limit=300)) == shelf.records
    assert set(shelf.limits) == {300}
    with pytest.raises(PayloadValidationError, match="1 or more, not 0"):
        records(call, limit=0)


def test_a_window_that_nobody_declared_ends_the_list_with_an_error_and_a_cursor():
    reading, found = records(Bare(access_token="T", transport=BareShelf(1500)).by_number, limit=400), []
    with pytest.raises(PartialResult, match="too deep") as caught:
        found.extend(reading)
    assert len(found) == caught.value.done == caught.value.cursor.place == 800


# Without I/O


@pytest.mark.parametrize("method", METHODS)
def test_another_driver_reads_the_same_pages_without_a_thread_or_a_call_of_the_walk_itself(method, monkeypatch):
    """Run like an event loop: await each call and send its outcome to the flow."""
    shelf = Shelf(numbered(90), {2: refusal(503, "down")})
    call = call_of(shelf, method)
    monkeypatch.setattr(Perform, "run", lambda _: pytest.fail("the walk made a call itself"))

    async def made(step):
        arguments = {**step.arguments, "pythonic": True, "retry": 3}
        return getattr(step.performer, step.operation.name)(**arguments)

    async def every_page():
        flow = Walk(question_of(call, (), {"limit": 20}), None, None).flow()
        step = next(flow)
        found = []
        try:
            while True:
                if isinstance(step, Perform):
                    try:
                        result = await made(step)
                    except FalconError as error:
                        step = flow.throw(error)
                    else:
                        step = flow.send(result)
                else:
                    found += [min(one.values()) if isinstance(one, dict) else one for one in step.resources]
                    step = next(flow)
        except StopIteration:
            return found

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecatedOperation)
        assert asyncio.run(every_page()) == shelf.keys


@each(
    ("made", "error"),
    [
        ({"status_code": 500, "body": {"resources": ["a"]}}, ServerError),
        ({"status_code": 404, "body": {}}, NotFound),
        ({"body": {"resources": ["a"]}}, UnreadableAnswer),
    ],
)
def test_a_result_made_by_hand_that_is_no_success_is_no_page(made, error):
    kind: Any = type("Own", (HostGroup,), {"query_host_groups": lambda self, **_: Result(full=made)})
    own = kind(access_token="T", transport=Script())
    with pytest.raises(error):
        list(own.query_host_groups.records())
