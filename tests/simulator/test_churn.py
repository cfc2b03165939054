"""Churn: hosts leave and join at a configured rate, by the clock, and pages show it."""

import pytest

from falconlite.simulator import Cloud
from falconlite.simulator.accounts.tenant import Tenant


@pytest.fixture
def tenant(cloud):
    tenant = cloud._tenants[cloud.cid]
    tenant.churn = 30.0
    return tenant


def test_without_churn_the_fleet_stays_as_it_is(call, ids, clock):
    clock.seconds += 1700
    assert call("QueryDevicesByFilter").resources == ids


def test_so_many_hosts_an_hour_are_replaced_by_new_ones(tenant, call, ids, clock):
    clock.seconds += 1200
    after = call("CombinedDevicesByFilter").resources
    new = [record for record in after if record["device_id"] not in ids]
    assert (len(after), tenant.replaced) == (60, 10)
    assert 5 < len(new) <= 10  # a new host may have left again
    assert [record["device_id"] for record in after] == sorted(record["device_id"] for record in after)
    joined = sorted(record["first_seen"] for record in new)
    assert len(set(joined)) == len(joined)
    assert set(joined) <= {f"2026-01-01T00:{minute:02}:00Z" for minute in range(2, 21, 2)}
    assert all(record["first_seen"] <= record["last_reboot"] <= record["last_seen"] for record in new)
    assert call("GetDeviceDetailsV2", ids=list(set(ids) - {r["device_id"] for r in after})).status == 404


def test_hosts_come_and_go_alike_however_often_one_looks(clock, caller):
    found = []
    for steps in (1, 7, 1700):
        clock.seconds = 0
        cloud = Cloud(hosts=40, clock=clock)
        cloud._tenants[cloud.cid].churn = 90.0
        call = caller(cloud)
        for step in range(1, steps + 1):
            clock.seconds = 1700 * step / steps
            if step % 50 == 0 or step == steps:
                last = call("CombinedDevicesByFilter").body["resources"]
        found.append(last)
    assert found[0] == found[1] == found[2]


def test_a_scroll_goes_on_through_its_snapshot_and_totals_are_those_of_the_moment(tenant, call, ids, clock):
    first = call("QueryDevicesByFilterScroll", limit=30)
    gone = ids[30:33]
    call("DevicesActionsDeleteV1", {"ids": gone})
    clock.seconds += 100
    second = call("QueryDevicesByFilterScroll", limit=30, offset=first.page["offset"])
    assert second.resources == ids[30:]
    assert call("QueryDevicesByFilter").page["total"] == 57
    known = call("PostDeviceDetailsV2", {"ids": second.resources}).resources
    assert len(known) <= 27


def test_totals_change_while_one_pages_by_offset(tenant, call, clock):
    group = call("queryHostGroups", filter="name:'Windows machines'").resources[0]
    totals = []
    for minute in range(0, 28, 2):
        clock.seconds = minute * 60
        totals.append(call("QueryDevicesByFilter", filter="platform_name:'Windows'", limit=10).page["total"])
        assert call("queryGroupMembers", id=group).page["total"] == totals[-1]
    assert len(set(totals)) > 1


def test_new_hosts_join_groups_by_their_rules_and_no_others(tenant, call, ids, clock):
    servers = call("queryHostGroups", filter="name:'Servers'").resources[0]
    (deleted,) = call("queryHostGroups", filter="name:'Other machines'").resources
    call("deleteHostGroups", ids=deleted)
    made = {"name": "fresh", "group_type": "dynamic", "assignment_rule": "first_seen:>'2026-01-01T00:00:01Z'"}
    fresh = call("createHostGroups", {"resources": [made]}).resources[0]["id"]
    clock.seconds += 1700
    new = [record for record in call("CombinedDevicesByFilter").resources if record["device_id"] not in ids]
    assert len(new) > 5
    assert all(fresh in record["groups"] for record in new)
    assert not any(group in record["groups"] for record in new for group in (servers, deleted))
    assert len({len(record["groups"]) for record in new}) == 2  # the Windows group, and no group
    assert any(record["product_type_desc"] != "Workstation" for record in new)


def test_a_pending_containment_of_a_host_that_leaves_is_forgotten(tenant, call, ids, clock):
    call("PerformActionV2", {"ids": ids}, action_name="contain")
    tenant.churn = 3600.0 * 20
    clock.seconds += 2
    states = [record["status"] for record in call("CombinedDevicesByFilter").resources]
    assert set(states) == {"normal", "contained"}
    assert set(tenant.pending) == set()


@pytest.mark.parametrize("hosts", [0, 1, 3])
def test_a_long_time_and_a_small_fleet_are_no_burden(clock, caller, hosts):
    cloud = Cloud(hosts=hosts, clock=clock)
    cloud._tenants[cloud.cid].churn = 1e6
    clock.seconds = 10**7
    call = caller(cloud)
    assert call("QueryDevicesByFilter").page["total"] == hosts
    clock.seconds += 0.01
    assert call("QueryDevicesByFilter").page["total"] == hosts


def test_churn_is_an_argument_of_a_tenant(clock):
    tenant = Tenant("c" * 32, seed=1, hosts=5, alerts=0, clock=clock, containment_delay=0, churn=3600)
    before = list(tenant.devices)
    clock.seconds += 1
    tenant.settle()
    assert len(set(before) - set(tenant.devices)) == 1
