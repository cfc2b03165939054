"""Bulk operations against the simulator: limits hold and no ID is lost, whatever fails."""

from __future__ import annotations

import math
from functools import partial
from threading import get_ident
from urllib.parse import parse_qs

import pytest

from falconlite import (
    Alerts,
    Conflict,
    Detects,
    HostGroup,
    Hosts,
    InstallationTokens,
    NotFound,
    PartialResult,
    RateLimited,
    ServerError,
    TransportError,
)
from falconlite.bulk import bulk
from falconlite.bulk.batches import limit_of
from falconlite.paging import records
from falconlite.simulator import Client, Cloud, Fault, VirtualClock

NOBODY = "f" * 32
ACTIONS = "/devices/entities/devices-actions/v2"


@pytest.fixture(scope="module")
def large():
    """A fleet that tests only read."""
    return Cloud(hosts=1200, alerts=2500, rate_limit=10**6, installation_tokens_limit=10**6, clock=VirtualClock())


@pytest.fixture
def cloud():
    return Cloud(hosts=350, alerts=60, rate_limit=10**6, installation_tokens_limit=10**6, clock=VirtualClock())


def at(cloud, kind=Hosts, **settings):
    settings = {"client_id": cloud.client_id, "client_secret": cloud.client_secret, "clock": cloud.clock, **settings}
    return kind(transport=cloud, **settings)


@pytest.fixture
def hosts(cloud):
    return at(cloud)


def aids(service):
    return list(records(service.query_devices_by_filter))


def sent(cloud, since=0):
    """Return the IDs of each call after a position in the request log, without logins."""
    batches = []
    for call in list(cloud.requests)[since:]:
        query = parse_qs(call.target.partition("?")[2])
        if "oauth2" in call.path:
            continue
        body = call.json if call.body else {}
        batches.append(
            query.get("ids") or next(body[key] for key in ("ids", "composite_ids", "device_ids") if key in body)
        )
    return batches


def holds(report):
    assert len(report.done) + len(report.failed) + len(report.not_tried) == len(report.expected)
    assert {*report.done, *report.failed, *report.not_tried} == {*report.expected}
    return report


READS = {
    "GetDeviceDetailsV2": (Hosts, "get_device_details_v2"),
    "PostDeviceDetailsV2": (Hosts, "get_device_details"),
    "GetDeviceDetailsV1": (Hosts, "get_device_details_v1"),
    "GetOnlineState.V1": (Hosts, "get_online_state"),
    "QueryDeviceLoginHistory": (Hosts, "query_device_login_history"),
    "QueryDeviceLoginHistoryV2": (Hosts, "query_device_login_history_v2"),
    "QueryGetNetworkAddressHistoryV1": (Hosts, "query_network_address_history"),
    "PostEntitiesAlertsV2": (Alerts, "get_alerts_v2"),
}


@pytest.mark.parametrize("id", READS)
def test_reads_keep_to_the_limit_and_bring_every_record(large, id):
    kind, method = READS[id]
    service = at(large, kind)
    operation = kind.operations[id]
    limit = limit_of(operation)
    ids = list(records(service.query_alerts_v2 if kind is Alerts else service.query_devices_by_filter))
    ids = ids[:57] if limit == 10 else ids
    before = len(large.requests)
    report = holds(bulk(getattr(service, method), ids=ids))
    batches = sent(large, before)
    assert report.done == ids
    assert len(batches) == report.calls == math.ceil(len(ids) / limit)
    assert sorted(map(len, batches))[1:] == [limit] * (len(batches) - 1)
    assert sorted(id for batch in batches for id in batch) == sorted(ids)
    key = {"GetOnlineState.V1": "id", "PostEntitiesAlertsV2": "composite_id"}.get(id, "device_id")
    assert [record[key] for record in report.resources] == ids
    assert [getattr(model, key) for model in report.models] == ids


@pytest.mark.parametrize(
    ("action", "limit"),
    [("contain", 500), ("hide_host", 100), ("detection_suppress", 100), ("lift_filesystem_containment_all", 100)],
)
def test_actions_keep_to_the_limit(action, limit):
    cloud = Cloud(hosts=620, rate_limit=10**6, clock=VirtualClock())
    hosts = at(cloud)
    ids = list(records(hosts.query_devices_by_filter, filter="status:'normal'"))
    before = len(cloud.requests)
    report = holds(bulk(hosts.perform_action, action_name=action, ids=ids))
    batches = sent(cloud, before)
    assert report.done == ids
    assert [len(batches), max(map(len, batches))] == [math.ceil(len(ids) / limit), limit]
    if action == "contain":
        cloud.advance(60)
        assert hosts.query_devices_by_filter(filter="status:'contained'").total >= len(ids)


@pytest.mark.parametrize(
    ("action", "most", "status"),
    [("hide_host", 100, 400), ("contain", 500, 400), ("lift_containment", 500, 400), ("detection_suppress", 100, 400)],
)
def test_the_simulator_holds_actions_to_what_is_declared(large, action, most, status):
    hosts = at(large)
    strangers = [f"{n:032x}" for n in range(most + 1)]
    answers = [hosts.perform_action(action_name=action, ids=ids) for ids in (strangers, strangers[1:])]
    assert [answer.status_code for answer in answers] == [status, 400]
    assert [len(answer.errors) for answer in answers] == [1, most]  # too many, and each does not exist


@pytest.mark.parametrize(
    ("kind", "method", "more"),
    [
        (Hosts, "get_device_details_v2", {}),
        (Hosts, "get_device_details", {}),
        (Hosts, "get_device_details_v1", {}),
        (Hosts, "query_device_login_history_v1", {}),
        (Hosts, "query_device_login_history_v2", {}),
        (Hosts, "query_network_address_history", {}),
        (Hosts, "update_device_tags", {"action_name": "add", "tags": ["t"]}),
        (Alerts, "get_alerts_v2", {}),
        (Alerts, "update_alerts_v3", {"add_tag": "t"}),
    ],
)
def test_the_simulator_holds_each_operation_to_what_is_declared(large, kind, method, more):
    service = at(large, kind)
    operation = kind.operations[method]
    name, most = operation.argument_of_ids, limit_of(operation)
    strangers = [f"{n:032x}" for n in range(most + 1)]
    answers = [getattr(service, method)(**{name: strangers[:number]}, **more) for number in (most, most + 1)]
    assert answers[0].status_code in {200, 202, 404}
    assert answers[1].status_code == (413 if kind is Alerts else 400)
    assert f"at most {most} " in answers[1].errors[0]["message"]


@pytest.mark.parametrize("method", ["tokens_read", "audit_events_read"])
def test_limits_of_our_own_are_none_of_the_simulators(large, method):
    tokens = at(large, InstallationTokens)
    assert getattr(tokens, method)(ids=[f"{n:032x}" for n in range(300)]).status_code == 404


def test_duplicates_are_sent_once(cloud, hosts):
    ids = aids(hosts)
    before = len(cloud.requests)
    report = holds(bulk(hosts.get_online_state, ids=ids + ids[::-1]))
    assert report.expected == ids
    assert sum(map(len, sent(cloud, before))) == len(ids)


def test_ids_come_straight_from_a_list_operation(cloud, hosts):
    report = holds(
        bulk(hosts.perform_action, action_name="hide_host", ids=records(hosts.query_devices_by_filter, limit=50))
    )
    assert (len(report.done), report.ok) == (350, True)
    assert hosts.query_devices_by_filter().total == 0
    assert hosts.query_hidden_devices().total == 350


def test_a_list_that_breaks_off_touches_nothing(cloud, hosts):
    listed = records(hosts.query_devices_by_filter, limit=50, retry=False)

    def broken():
        for place, id in enumerate(listed):
            if place == 100:
                cloud.faults.add(Fault.status(500))
            yield id

    with pytest.raises(PartialResult):
        bulk(hosts.perform_action, action_name="hide_host", ids=broken())
    assert [call for call in cloud.requests if call.path == ACTIONS] == []


def test_unknown_ids_among_good_ones(cloud, hosts):
    ids = aids(hosts)
    mixed = [*ids[:150], NOBODY, *ids[150:], "e" * 32]
    for call, code in (
        (partial(hosts.get_device_details), NotFound),
        (partial(hosts.get_online_state), NotFound),
        (partial(hosts.perform_action, action_name="detection_suppress"), NotFound),
        (partial(hosts.update_device_tags, "add", tags=["lab"]), NotFound),
        (partial(hosts.query_network_address_history), NotFound),
    ):
        report = holds(bulk(call, ids=mixed))
        assert report.done == ids
        assert {id: type(error) for id, error in report.failed.items()} == {NOBODY: code, "e" * 32: code}
        assert NOBODY in str(report.failed[NOBODY]) or "no such device" in str(report.failed[NOBODY])
    assert hosts.query_devices_by_filter(filter="tags:'FalconGroupingTags/lab'").total == len(ids)


def test_a_batch_of_none_but_unknown_ids(hosts):
    report = holds(bulk(hosts.get_online_state, ids=[f"{n:032x}" for n in range(250)]))
    assert (report.calls, len(report.failed)) == (3, 250)
    assert all(id in str(error) for id, error in report.failed.items())


def test_a_host_that_is_contained_already_fails_with_a_conflict(cloud, hosts):
    ids = list(records(hosts.query_devices_by_filter, filter="status:'normal'", most=20))
    assert bulk(hosts.perform_action, action_name="contain", ids=ids[:5]).ok
    report = holds(bulk(hosts.perform_action, action_name="contain", ids=ids))
    assert report.done == ids[5:]
    assert [(id, type(error)) for id, error in report.failed.items()] == [(id, Conflict) for id in ids[:5]]
    again = holds(report.again())
    assert (again.calls, list(again.failed)) == (2, ids[:5])  # a refusal that names all IDs is not split


def test_hosts_that_went_between_query_and_action(cloud, hosts):
    ids = aids(hosts)
    assert hosts.devices_actions_delete_v1(ids=ids[3:5]).status_code == 202
    assert hosts.perform_action(action_name="hide_host", ids=ids[7]).status_code == 202
    details = holds(bulk(hosts.get_device_details_v2, ids=ids))
    assert list(details.failed) == [ids[3], ids[4], ids[7]]
    acted = holds(bulk(hosts.perform_action, action_name="detection_suppress", ids=ids))
    assert list(acted.failed) == ids[3:5]


def test_hosts_that_go_while_it_runs(cloud, hosts):
    ids = aids(hosts)
    other = Hosts(hosts)

    def remove(tried, _):
        if tried == 100:
            assert other.devices_actions_delete_v1(ids=ids[-2:]).status_code == 202

    report = holds(bulk(hosts.perform_action, action_name="hide_host", ids=ids, workers=1, progress=remove))
    assert report.done == ids[:-2]
    assert list(report.failed) == ids[-2:]


def test_tags_fail_device_by_device(cloud, hosts):
    ids = aids(hosts)[:4]
    body = {"action": "add", "tags": ["FalconGroupingTags/ok"]}
    report = holds(bulk(hosts.update_device_tags, ids=[*ids, NOBODY], body=body))
    assert report.done == ids
    assert (type(report.failed[NOBODY]), report.failed[NOBODY].message) == (NotFound, "there is no such device")
    body = {"action": "add", "tags": ["Wrong/prefix"]}
    report = holds(bulk(hosts.update_device_tags, ids=ids, body=body))
    assert {error.code for error in report.failed.values()} == {400}
    assert list(report.failed) == ids


def test_a_429_in_the_middle_is_waited_for(cloud, hosts):
    ids = aids(hosts)
    begun, before = cloud.clock.time(), len(cloud.requests)

    def limit(tried, _):
        if tried == 100:
            cloud.faults.add(Fault.rate_limited(7), route=ACTIONS)

    report = holds(bulk(hosts.perform_action, action_name="hide_host", ids=ids, workers=1, progress=limit))
    assert report.ok
    assert (report.calls, report.attempts) == (4, 5)
    assert len(sent(cloud, before)) == 5
    assert cloud.clock.time() - begun >= 7


def test_a_429_without_end_is_told(cloud, hosts):
    ids = aids(hosts)
    cloud.faults.add(Fault.rate_limited(1), route=ACTIONS, times=1)
    report = holds(bulk(hosts.perform_action, action_name="hide_host", ids=ids, workers=1, retry=False))
    assert {type(error) for error in report.failed.values()} == {RateLimited}
    assert report.done == ids[100:]
    assert report.again().ok


@pytest.mark.parametrize(
    ("fault", "kind"),
    [(Fault.status(500), ServerError), (Fault.reset(), TransportError), (Fault.html(502), ServerError)],
)
def test_a_batch_that_fails_for_good(cloud, hosts, fault, kind):
    ids = aids(hosts)
    cloud.faults.add(fault, route=ACTIONS)
    report = holds(bulk(hosts.perform_action, action_name="hide_host", ids=ids, workers=1, retry=False))
    assert list(report.failed) == ids[:100]
    assert all(isinstance(error, kind) for error in report.failed.values())
    assert report.done == ids[100:]
    again = holds(report.again())
    assert again.ok
    assert hosts.query_hidden_devices().total == 350


def test_an_answer_that_is_lost_is_told_as_failed_though_it_was_done(cloud, hosts):
    ids = aids(hosts)[:10]
    cloud.faults.add(Fault.lost_answer(), route="/devices/entities/devices-actions-delete/v1")
    report = holds(bulk(hosts.devices_actions_delete_v1, ids=ids))
    assert (report.calls, report.attempts) == (1, 1)
    assert all(isinstance(error, TransportError) for error in report.failed.values())
    assert holds(bulk(hosts.get_device_details, ids=ids)).done == []


def test_a_token_that_dies_in_the_middle(cloud, hosts):
    def expire(tried, _):
        if tried == 100:
            cloud.expire_tokens()

    report = holds(bulk(hosts.perform_action, action_name="hide_host", ids=aids(hosts), workers=1, progress=expire))
    assert report.ok
    assert [call.path for call in cloud.requests].count("/oauth2/token") == 2


def test_a_client_that_may_not_write_ends_it_at_once():
    cloud = Cloud(hosts=900, clients={"reader": Client("its-secret", scopes=["hosts:read"])}, clock=VirtualClock())
    reader = at(cloud, client_id="reader", client_secret="its-secret")
    ids = aids(reader)
    before = len(cloud.requests)
    report = holds(bulk(reader.perform_action, action_name="hide_host", ids=ids, workers=1))
    assert len(sent(cloud, before)) == 1
    assert (list(report.failed), report.not_tried) == (ids[:100], ids[100:])
    assert "needs Hosts: Write" in str(report.ended)


def test_a_login_that_is_refused_leaves_all_untried(cloud):
    hosts = at(cloud, client_secret="wrong", lazy_login=True)
    report = holds(bulk(hosts.get_online_state, ids=[f"{n:032x}" for n in range(5000)], workers=1))
    assert (len(report.not_tried), report.failed, report.calls) == (5000, {}, 0)
    assert [call.path for call in cloud.requests] == ["/oauth2/token"]


def test_a_dry_run_sends_nothing_not_even_a_login(cloud):
    hosts = at(cloud, lazy_login=True)
    report = holds(
        bulk(hosts.perform_action, action_name="hide_host", ids=[f"{n:032x}" for n in range(250)], dry_run=True)
    )
    assert list(cloud.requests) == []
    assert list(map(len, report.planned)) == [100, 100, 50]
    assert report.not_tried == report.expected


def test_empty_ids_send_nothing(cloud):
    hosts = at(cloud, lazy_login=True)
    assert bulk(
        hosts.perform_action, action_name="hide_host", ids=records(hosts.query_devices, filter="hostname:'x'", most=0)
    ).ok
    assert holds(bulk(hosts.get_device_details, ids="")).ok
    assert list(cloud.requests) == []


def test_the_life_of_many_tokens(cloud):
    tokens = at(cloud, InstallationTokens)
    assert tokens.customer_settings_update(max_active_tokens=1000).ok
    ids = [tokens.tokens_create(label=f"t{n}").resources[0]["id"] for n in range(130)]
    before = len(cloud.requests)
    mixed = [*ids[:60], NOBODY, *ids[60:]]
    read = holds(bulk(tokens.tokens_read, ids=mixed))
    assert [model.id for model in read.models] == read.done == ids
    assert read.models[0].value not in repr(read)
    revoked = holds(bulk(tokens.tokens_update, ids=mixed, revoked=True))
    assert revoked.done == ids
    assert {model.status for model in revoked.models} == {"revoked"}
    deleted = holds(bulk(tokens.tokens_delete, ids=mixed))
    assert deleted.done == ids
    for report in (read, revoked, deleted):
        assert {id: type(error) for id, error in report.failed.items()} == {NOBODY: NotFound}
    assert sorted(map(len, sent(cloud, before))) == [31, 31, 31, 100, 100, 100]
    gone = holds(bulk(tokens.tokens_delete, ids=ids[:10]))
    assert len(gone.failed) == 10
    events = list(records(tokens.audit_events_query))
    assert holds(bulk(tokens.audit_events_read, ids=events)).ok


def test_alerts_by_either_name(cloud):
    alerts = at(cloud, Alerts)
    ids = list(records(alerts.query_alerts_v2))
    found = holds(bulk(alerts.get_alerts_v2, ids=[*ids, "no:such:alert"], at_once=25))
    assert [record["composite_id"] for record in found.resources] == found.done == ids
    assert list(found.failed) == ["no:such:alert"]
    changed = holds(
        bulk(alerts.update_alerts_v3, composite_ids=[*ids, "no:such:alert"], update_status="closed", at_once=25)
    )
    assert changed.done == ids
    assert list(changed.failed) == ["no:such:alert"]
    assert alerts.query_alerts_v2(filter="status:'closed'").total == len(ids)


@pytest.mark.filterwarnings("ignore::FutureWarning")
def test_detections(cloud):
    detects = at(cloud, Detects)
    ids = list(records(detects.query_detects))
    assert ids
    found = holds(bulk(detects.get_detect_summaries, ids=[*ids, "ldt:no:1"]))
    assert (found.done, list(found.failed)) == (ids, ["ldt:no:1"])
    changed = holds(bulk(detects.update_detects_by_ids, ids=[*ids, "ldt:no:1"], status="closed"))
    assert (changed.done, list(changed.failed)) == (ids, ["ldt:no:1"])


def test_host_groups(cloud, hosts):
    groups = at(cloud, HostGroup)
    made = [groups.create_host_groups(name=f"g{n}", group_type="static").resources[0]["id"] for n in range(6)]
    ids = [*made, NOBODY]
    few = partial(bulk, at_once=4)
    assert holds(few(groups.get_host_groups, ids=ids)).done == made
    aid = aids(hosts)[0]
    joined = holds(few(groups.perform_group_action, action_name="add-hosts", filter=f"device_id:'{aid}'", ids=ids))
    assert joined.done == made
    left = holds(few(hosts.perform_group_action, action_name="remove_group_member", name="filter", value="", ids=ids))
    assert left.done == made
    removed = holds(few(groups.delete_host_groups, ids=ids))
    assert removed.done == made
    assert {id: type(error) for id, error in removed.failed.items()} == {NOBODY: NotFound}


def test_a_group_that_refuses_spoils_no_other(cloud, hosts):
    groups = at(cloud, HostGroup)
    ids = [groups.create_host_groups(name=f"g{n}", group_type="static").resources[0]["id"] for n in range(6)]
    rule = groups.create_host_groups(name="r", group_type="dynamic", assignment_rule="hostname:'x'").resources[0]["id"]
    aid = aids(hosts)[0]
    mixed = [*ids[:3], rule, *ids[3:]]
    report = holds(bulk(groups.perform_group_action, action_name="add-hosts", filter=f"device_id:'{aid}'", ids=mixed))
    assert report.done == ids
    assert report.failed[rule].code == 400
    assert set(hosts.get_device_details(ids=aid).resources[0]["groups"]) >= set(ids)


def test_deleting_hosts(cloud, hosts):
    ids = aids(hosts)
    report = holds(bulk(hosts.devices_actions_delete_v1, ids=[*ids[:250], NOBODY]))
    assert report.done == ids[:250]
    assert hosts.query_devices_by_filter().total == 100


def test_over_sockets_with_many_threads(cloud):
    with cloud.serve() as served:
        hosts = Hosts(client_id=cloud.client_id, client_secret=cloud.client_secret, base_url=served.url)
        ids = aids(hosts)
        report = holds(bulk(hosts.get_online_state, ids=ids, at_once=20, workers=6))
        hosts.auth_object.close()
    assert report.ok
    assert [record["id"] for record in report.resources] == ids
    assert report.calls == 18


# The log of batches, and unknown outcomes


def test_each_batch_is_told_with_what_is_done_and_what_failed(cloud, hosts):
    ids, told = [*aids(hosts)[:250], NOBODY], []
    report = bulk(
        hosts.perform_action, action_name="hide_host", ids=ids, each=lambda *batch: told.append(batch), workers=2
    )
    assert sorted(id for done, _ in told for id in done) == sorted(report.done) == sorted(ids[:250])
    assert {id: error for _, failed in told for id, error in failed.items()} == report.failed
    assert list(report.failed) == [NOBODY]
    assert sorted(len(done) for done, _ in told) == [50, 100, 100]


def test_each_is_called_by_the_thread_that_asked(cloud, hosts):
    threads = set()
    bulk(hosts.get_online_state, ids=aids(hosts), each=lambda *_: threads.add(get_ident()))
    assert threads == {get_ident()}


def test_a_batch_is_told_before_the_next_but_so_many_are_begun(cloud, hosts):
    """The log lags by at most twice the number of workers."""
    ids, begun = aids(hosts), []
    since = len(cloud.requests)
    bulk(hosts.get_online_state, ids=ids, at_once=10, workers=1, each=lambda *_: begun.append(len(sent(cloud, since))))
    assert len(begun) == 35
    assert all(calls <= told + 2 for told, calls in enumerate(begun, 1))


@pytest.mark.parametrize("kind", [KeyboardInterrupt, ValueError])
def test_what_is_done_is_told_although_an_interrupt_ends_it(cloud, hosts, kind):
    ids, told = aids(hosts), []

    def each(done, failed):
        told.extend(done)
        if len(told) == len(done):
            raise kind

    with pytest.raises(kind):
        bulk(hosts.perform_action, action_name="hide_host", ids=ids, each=each, workers=3, at_once=10)
    hidden = at(cloud).query_hidden_devices(limit=5000).resources
    assert sorted(told) == sorted(set(hidden) & set(ids))
    assert 10 <= len(told) <= 100  # batches that were running or had ended


def test_again_tells_each_batch_too(cloud, hosts):
    ids, told = aids(hosts)[:150], []
    plan = bulk(hosts.perform_action, action_name="hide_host", ids=ids, dry_run=True, each=told.append)
    assert told == []
    plan.again(each=lambda done, failed: told.append((len(done), failed)))
    assert sorted(told, key=str) == [(100, {}), (50, {})]


def test_each_must_be_a_function(cloud, hosts):
    before = len(cloud.requests)
    with pytest.raises(TypeError, match=r"^each must be a function or None, not list$"):
        bulk(hosts.get_online_state, ids=["a"], each=[])
    assert len(cloud.requests) == before


@pytest.mark.parametrize(
    ("fault", "unclear"),
    [
        (Fault.status(500), True),
        (Fault.cut_before(), True),
        (Fault.status(403), False),
        (Fault.status(400), False),
        (Fault.status(202, body={"resources": [], "errors": []}), True),
    ],
)
def test_what_may_have_been_done_is_unclear(cloud, hosts, fault, unclear):
    ids = aids(hosts)[:3]
    cloud.faults.add(fault, route=ACTIONS, times=None)
    report = bulk(hosts.perform_action, action_name="hide_host", ids=ids, retry=1)
    assert list(report.failed) == ids
    assert report.unclear == (ids if unclear else [])


def test_what_was_only_read_is_never_unclear(cloud, hosts):
    ids = aids(hosts)[:3]
    cloud.faults.add(Fault.status(500), route="/devices/entities/online-state/v1", times=None)
    report = bulk(hosts.get_online_state, ids=ids, retry=1)
    assert (list(report.failed), report.unclear) == (ids, [])


def test_what_cannot_have_arrived_is_not_unclear():
    hosts = Hosts(access_token="T", base_url="http://127.0.0.1:1")
    report = bulk(hosts.perform_action, action_name="hide_host", ids=["a", "b"], retry=1)
    assert (list(report.failed), report.unclear) == (["a", "b"], [])
    assert all(getattr(error, "arrived", None) is False for error in report.failed.values())
