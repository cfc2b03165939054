"""Typed dicts for request bodies: their names match the operations, and the API gets plain dicts."""

from __future__ import annotations

import json
from importlib import import_module
from pathlib import Path
from typing import Literal, get_args, get_origin, get_type_hints

import pytest
from pydantic import TypeAdapter, ValidationError

from falconlite import Alerts, Detects, HostGroup, Hosts, specs
from falconlite.simulator import Cloud
from falconlite.specs import ActionParameter, AggregateSpec, DateRange, GroupSpec, GroupSpecs, NumberRange
from falconlite.specs.body import Body, Required
from falconlite.specs.firewall_management import RuleGroupModifyRequestV1
from falconlite.specs.sensor_update_policy import UpdatePoliciesReqV2, UpdatePolicyReqV2
from falconlite.specs.workflows import SubSchema
from tests.cases import each

HOMES = [import_module(f"falconlite.specs.{file.stem}") for file in Path(specs.__file__).parent.glob("[!_]*.py")]
BODIES = [
    kind
    for home in HOMES
    for name, kind in vars(home).items()
    if isinstance(kind, type) and kind.__module__ == home.__name__ and not name.startswith("_") and kind is not Body
]


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


# Every collection


def fields_of(kind):
    return get_type_hints(kind, include_extras=True)


def an_id(hint):
    inner = get_args(hint)[0] if get_origin(hint) is Required else hint
    choices = get_args(inner) if get_origin(inner) is Literal else ()
    return choices[0] if choices else {str: "a", int: 5}.get(inner, ["a"])


@each("kind", BODIES)
def test_a_body_says_what_it_is_and_names_types_that_exist(kind):
    assert kind.__doc__
    assert kind.__doc__ != Body.__doc__
    assert fields_of(kind)


@each("kind", BODIES)
def test_only_the_ids_of_a_body_are_required(kind):
    required = {name for name, hint in fields_of(kind).items() if get_origin(hint) is Required}
    assert required <= {"id", "ids"}


@each("kind", BODIES)
def test_a_validated_body_keeps_fields_that_it_does_not_name(kind):
    sent = {name: an_id(hint) for name, hint in fields_of(kind).items() if name in {"id", "ids"}} | {"later": [1]}
    assert TypeAdapter(kind).validate_python(sent) == sent


def test_a_body_of_several_levels_is_checked_at_each_of_them():
    policy = UpdatePolicyReqV2(id="a", settings={"build": "1|n|tagged|6", "uninstall_protection": "ENABLED"})
    check = TypeAdapter(UpdatePoliciesReqV2).validate_python
    assert check({"resources": [policy]}) == {"resources": [policy]}
    with pytest.raises(ValidationError, match=r"resources\.0\.settings\.scheduler\.enabled"):
        check({"resources": [policy | {"settings": {"scheduler": {"enabled": "perhaps"}}}]})
    with pytest.raises(ValidationError, match=r"resources\.0\.id"):
        check({"resources": [{"name": "no ID"}]})


def test_a_body_has_the_names_of_the_api_that_no_class_can_have():
    assert {"$ref", "x-cs-order", "else", "items"} <= set(fields_of(SubSchema))
    assert {"diff_operations", "id", "tracking"} <= set(fields_of(RuleGroupModifyRequestV1))
