"""Typed dicts for request bodies: their names match the operations, and the API gets plain dicts."""

from __future__ import annotations

import json
from typing import get_type_hints

import pytest

from falconlite import Alerts, Detects, HostGroup, Hosts
from falconlite.simulator import Cloud
from falconlite.specs import ActionParameter, AggregateSpec, DateRange, GroupSpec, GroupSpecs, NumberRange


@pytest.fixture
def cloud():
    return Cloud(hosts=20, alerts=40)


@pytest.fixture
def made(cloud):
    return lambda kind: kind(client_id=cloud.client_id, client_secret=cloud.client_secret, transport=cloud)


@pytest.mark.parametrize(
    ("kind", "operation", "other"),
    [
        (AggregateSpec, Alerts.operations["get_aggregate_alerts_v2"], {"extended_bounds", "filters_spec"}),
        (AggregateSpec, Alerts.operations["get_aggregate_alerts_v1"], {"extended_bounds", "filters_spec"}),
        (GroupSpec, HostGroup.operations["create_host_groups"], {"id"}),
        (GroupSpec, HostGroup.operations["update_host_groups"], {"group_type"}),
    ],
)
def test_a_spec_has_the_fields_of_the_operation(kind, operation, other):
    assert set(kind.__annotations__) - other == {operation.wire[name] for name in operation.body}
    assert not other & set(operation.wire.values())


@pytest.mark.filterwarnings("ignore::falconlite.DeprecatedClass")
def test_a_spec_of_detections_has_all_fields():
    operation = Detects.operations["get_aggregate_detects"]
    assert set(AggregateSpec.__annotations__) == {operation.wire[name] for name in operation.body}


def test_ranges_have_the_names_that_the_api_knows():
    assert (set(NumberRange.__annotations__), set(DateRange.__annotations__)) == ({"From", "To"}, {"from", "to"})
    assert get_type_hints(ActionParameter) == {"name": str, "value": str}


def test_an_aggregate_by_specs_counts_every_alert_once(cloud, made):
    found = made(Alerts).get_aggregate_alerts_v2(
        [
            AggregateSpec(
                name="halves",
                type="range",
                field="severity",
                ranges=[NumberRange(From=0, To=50), NumberRange(From=50)],
                sub_aggregates=[AggregateSpec(name="status", type="terms", field="status")],
            )
        ]
    )
    halves = found.models[0].buckets
    assert sum(half.count for half in halves) == 40
    assert all(sum(status.count for status in half.sub_aggregates[0].buckets) == half.count for half in halves)
    assert len(halves) == 2


def test_specs_are_plain_dicts_on_the_wire(cloud, made):
    made(Hosts).perform_action(
        action_name="hide_host",
        ids=made(Hosts).query_devices_by_filter(limit=1).resources,
        action_parameters=[ActionParameter(name="note", value="why")],
    )
    assert json.loads(cloud.requests[-1].body)["action_parameters"] == [{"name": "note", "value": "why"}]
    made(HostGroup).create_host_groups(GroupSpecs(resources=[GroupSpec(name="a", group_type="static")]))
    assert json.loads(cloud.requests[-1].body) == {"resources": [{"name": "a", "group_type": "static"}]}
