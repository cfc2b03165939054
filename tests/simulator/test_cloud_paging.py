"""Pages: the offset window, the scroll, next tokens, sorting and fields."""

import pytest

from falconlite import Hosts
from falconlite.simulator import Cloud


@pytest.fixture(scope="module")
def large():
    return Cloud(hosts=10_500, rate_limit=10**6)


@pytest.fixture
def calls(large, caller):
    return caller(large)


def pages(call, id, key, **query):
    answer = call(id, **query)
    found = list(answer.resources)
    while token := answer.page.get(key):
        answer = call(id, offset=token, **query)
        assert answer.status == 200
        found += answer.resources
    return found


def test_the_scroll_reaches_every_host_once(calls, large):
    found = pages(calls, "QueryDevicesByFilterScroll", "offset", limit=1000)
    assert len(found) == len(set(found)) == 10_500


def test_the_combined_call_reaches_every_host_once(calls):
    found = [r["device_id"] for r in pages(calls, "CombinedDevicesByFilter", "next", limit=4000, fields="hostname")]
    assert len(found) == len(set(found)) == 10_500


def test_integer_offsets_reach_ten_thousand(calls):
    query = {"limit": 5000, "sort": "hostname.asc"}
    first, second = (calls("QueryDevicesByFilter", offset=offset, **query) for offset in (0, 5000))
    assert len({*first.resources, *second.resources}) == 10_000
    assert (first.page, second.page["offset"]) == ({"limit": 5000, "offset": 5000, "total": 10_500}, 10_000)


@pytest.mark.parametrize(("offset", "limit", "status"), [(9999, 1, 200), (10_000, 1, 400), (5001, 5000, 400)])
def test_past_the_window_is_400(calls, offset, limit, status):
    assert calls("QueryDevicesByFilter", offset=offset, limit=limit).status == status


def test_hidden_hosts_are_paged_too(call, ids):
    call("PerformActionV2", {"ids": ids[:9]}, action_name="hide_host")
    found = pages(call, "CombinedHiddenDevicesByFilter", "next", limit=4)
    assert [record["device_id"] for record in found] == ids[:9]
    assert call("QueryHiddenDevices", limit=4, offset=8).resources == ids[8:9]


def test_a_scroll_token_dies_after_two_minutes(call, clock):
    token = call("QueryDevicesByFilterScroll", limit=5).page["offset"]
    clock.seconds += 119
    assert call("QueryDevicesByFilterScroll", limit=5, offset=token).status == 200
    clock.seconds += 1
    assert call("QueryDevicesByFilterScroll", limit=5, offset=token).status == 400


def test_each_answer_gives_two_more_minutes(call, clock):
    answer = call("QueryDevicesByFilterScroll", limit=5)
    for _ in range(5):
        clock.seconds += 100
        answer = call("QueryDevicesByFilterScroll", limit=5, offset=answer.page["offset"])
        assert answer.status == 200


def test_expires_at_is_in_nanoseconds(call, clock):
    expires = call("QueryDevicesByFilterScroll", limit=5).page["expires_at"]
    assert expires == (clock.time() + 120) * 1_000_000_000


def test_a_scroll_sees_the_fleet_as_it_was(call, ids):
    first = call("QueryDevicesByFilterScroll", limit=10)
    call("PerformActionV2", {"ids": ids[10:20]}, action_name="hide_host")
    assert call("QueryDevicesByFilterScroll", limit=10, offset=first.page["offset"]).resources == ids[10:20]


def test_the_same_token_gives_the_same_page(call):
    token = call("QueryDevicesByFilterScroll", limit=10).page["offset"]
    first, second = (call("QueryDevicesByFilterScroll", limit=10, offset=token).resources for _ in range(2))
    assert first == second


def test_a_combined_page_leaves_out_what_is_gone(call, ids):
    token = call("CombinedDevicesByFilter", limit=10).page["next"]
    call("DevicesActionsDeleteV1", {"ids": ids[10:12]})
    page = call("CombinedDevicesByFilter", limit=10, offset=token).resources
    assert [record["device_id"] for record in page] == ids[12:20]


@pytest.mark.parametrize("token", ["5", "nonsense"])
def test_an_offset_that_was_never_given_is_400(call, token):
    assert call("QueryDevicesByFilterScroll", offset=token).status == 400
    assert call("CombinedDevicesByFilter", offset=token).status == 400


def test_a_token_belongs_to_its_call(call):
    scroll = call("QueryDevicesByFilterScroll", limit=5).page["offset"]
    assert call("CombinedDevicesByFilter", offset=scroll).status == 400
    following = call("CombinedDevicesByFilter", limit=5).page["next"]
    assert call("CombinedHiddenDevicesByFilter", offset=following).status == 400


def test_a_token_belongs_to_its_filter_and_sort(call):
    query = {"filter": "platform_name:'Windows'", "sort": "hostname.desc", "limit": 5}
    token = call("CombinedDevicesByFilter", **query).page["next"]
    assert call("CombinedDevicesByFilter", offset=token, **query).status == 200
    assert call("CombinedDevicesByFilter", offset=token, limit=5).status == 400
    assert call("CombinedDevicesByFilter", offset=token, **{**query, "sort": "hostname.asc"}).status == 400


def test_a_scroll_may_leave_its_filter_out_but_not_change_it(call):
    token = call("QueryDevicesByFilterScroll", filter="platform_name:'Windows'", limit=5).page["offset"]
    assert call("QueryDevicesByFilterScroll", offset=token).status == 200
    assert call("QueryDevicesByFilterScroll", offset=token, filter="platform_name:'Mac'").status == 400


def test_a_last_page_has_no_token(call):
    assert call("QueryDevicesByFilterScroll", limit=60).page["offset"] == ""
    assert "next" not in call("CombinedDevicesByFilter", limit=60).page
    assert call("QueryDevicesByFilterScroll", limit=59).page["offset"]


def test_fields_are_those_that_were_asked_for(call):
    records = call("CombinedDevicesByFilter", limit=5, fields="hostname, tags").resources
    assert all(record.keys() <= {"device_id", "hostname", "tags"} for record in records)


@pytest.mark.parametrize("sort", ["hostname", "hostname.asc", "hostname|asc"])
def test_sorting_is_ascending_unless_told_and_puts_the_nameless_last(calls, sort):
    query = {"limit": 10_000, "sort": sort, "fields": "hostname"}
    names = [record.get("hostname") for record in pages(calls, "CombinedDevicesByFilter", "next", **query)]
    named = [name for name in names if name]
    assert named == sorted(named)
    assert names[: len(named)] == named
    assert len(named) < len(names)


@pytest.mark.parametrize("sort", ["last_seen.desc", "last_seen|desc"])
def test_sorting_is_descending_when_told(call, sort):
    times = [record["last_seen"] for record in call("CombinedDevicesByFilter", sort=sort).resources]
    assert times == sorted(times, reverse=True)
    assert len(set(times)) > 1


def test_the_default_order_is_that_of_the_ids(ids):
    assert ids == sorted(ids)


@pytest.mark.parametrize("sort", ["device_policies.cloud-ml.applied", "local_ip.raw|desc", "_all", "tags.asc"])
def test_every_known_name_can_be_sorted_by(call, sort):
    assert call("QueryDevicesByFilter", sort=sort).page["total"] == 60


def test_the_sdk_pages_through_a_cloud_in_process(large):
    hosts = Hosts(client_id=large.client_id, client_secret=large.client_secret, transport=large)
    found, offset = [], None
    while offset != "":
        result = hosts.query_devices_by_filter_scroll(limit=3000, offset=offset)
        found += result.body["resources"]
        offset = result.body["meta"]["pagination"]["offset"]
    assert len(set(found)) == len(found) == 10_500
