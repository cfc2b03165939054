"""Bodies whose shape differs from their fields."""

from __future__ import annotations

import copy
import json
from enum import Enum

import pytest

from falconlite.binding.shapes import one_aggregate, one_resource, placed
from falconlite.errors import PayloadValidationError
from falconlite.http.messages import NULL
from falconlite.services.alerts import ALERT_ACTIONS, alert_actions
from falconlite.services.detects import detects_update
from falconlite.services.host_group import group_action
from falconlite.services.hosts import TAG_PREFIX, action_parameter, grouping_tags, note

FILTER = {"name": "filter", "value": "(device_id:['a'])"}
NOTE = {"name": "note", "value": "why"}


def test_a_note_becomes_an_action_parameter():
    assert note({"ids": ["a"], "note": "why"}) == {"ids": ["a"], "action_parameters": [NOTE]}


def test_a_note_comes_after_other_action_parameters():
    assert note({"action_parameters": [FILTER], "note": "why"}) == {"action_parameters": [FILTER, NOTE]}


def test_an_empty_note_is_a_note():
    assert note({"note": ""}) == {"action_parameters": [{"name": "note", "value": ""}]}


def test_a_body_without_a_note_is_as_it_was():
    assert note({"ids": ["a"], "action_parameters": [FILTER]}) == {"ids": ["a"], "action_parameters": [FILTER]}


def test_a_name_and_a_value_are_an_action_parameter():
    assert action_parameter(dict(FILTER)) == {"action_parameters": [FILTER]}


def test_a_name_and_a_value_come_after_other_action_parameters():
    assert action_parameter({**FILTER, "action_parameters": [NOTE]}) == {"action_parameters": [NOTE, FILTER]}


def test_action_parameters_are_enough():
    assert action_parameter({"action_parameters": [FILTER]}) == {"action_parameters": [FILTER]}


@pytest.mark.parametrize("half", [{"name": "filter"}, {"value": "x"}, {"value": "x", "action_parameters": [FILTER]}])
def test_half_an_action_parameter_is_refused(half):
    with pytest.raises(PayloadValidationError, match="name and value go together"):
        action_parameter(half)


def test_nothing_makes_an_empty_list():
    assert action_parameter({}) == {"action_parameters": []}


def test_a_tag_is_given_its_prefix_once():
    fields = {"action": "add", "device_ids": ["a"], "tags": ["x", f"{TAG_PREFIX}y"]}
    assert grouping_tags(fields) == {**fields, "tags": ["FalconGroupingTags/x", "FalconGroupingTags/y"]}


def test_the_prefix_is_told_from_what_is_merely_like_it():
    assert grouping_tags({"tags": ["falcongroupingtags/x"]})["tags"] == ["FalconGroupingTags/falcongroupingtags/x"]


@pytest.mark.parametrize("tags", [["SensorGroupingTags/x"], ["x", "SensorGroupingTags/y"]])
def test_a_tag_of_the_installer_is_refused_by_name(tags):
    with pytest.raises(PayloadValidationError, match=r"tags: 'SensorGroupingTags/"):
        grouping_tags({"tags": tags})


def test_a_filter_becomes_an_action_parameter():
    assert group_action({"ids": ["g"], "filter": "x"}) == {
        "ids": ["g"],
        "action_parameters": [{"name": "filter", "value": "x"}],
    }


def test_a_filter_comes_after_other_action_parameters():
    assert group_action({"action_parameters": [FILTER], "filter": "y"}) == {
        "action_parameters": [FILTER, {"name": "filter", "value": "y"}]
    }


def test_a_group_action_of_neither_has_no_action_parameters():
    assert group_action({"ids": ["g"]}) == {"ids": ["g"]}


def test_fields_are_the_only_record_of_resources():
    assert one_resource({"name": "n", "description": ""}) == {"resources": [{"name": "n", "description": ""}]}


def test_no_fields_are_no_record():
    assert one_resource({}) == {"resources": []}


def test_fields_are_the_only_specification_of_a_list():
    assert one_aggregate({"name": "n", "from": 0}) == [{"name": "n", "from": 0}]


@pytest.mark.parametrize("action", ALERT_ACTIONS)
def test_an_action_becomes_an_action_parameter(action):
    assert alert_actions({"composite_ids": ["a"], action: "x"}) == {
        "composite_ids": ["a"],
        "action_parameters": [{"name": action, "value": "x"}],
    }


def test_actions_stand_in_an_order_of_their_own_after_other_action_parameters():
    made = alert_actions({"show_in_ui": "true", "add_tag": "x", "remove_tag": "y", "action_parameters": (NOTE,)})
    assert [parameter["name"] for parameter in made["action_parameters"]] == [
        "note",
        "remove_tag",
        "add_tag",
        "show_in_ui",
    ]


def test_an_update_without_actions_has_an_empty_list_of_them():
    assert alert_actions({"ids": ["a"]}) == {"ids": ["a"], "action_parameters": []}


class Status(str, Enum):
    CLOSED = "closed"


@pytest.mark.parametrize(
    ("value", "text"),
    [(True, "true"), (False, "false"), (7, "7"), ("", ""), ("False", "False"), (Status.CLOSED, "closed")],
)
def test_the_value_of_an_action_is_text(value, text):
    [parameter] = alert_actions({"show_in_ui": value})["action_parameters"]
    assert parameter["value"] == text


@pytest.mark.parametrize("value", [["x", "y"], {"x": 1}, NULL])
def test_what_is_no_text_is_no_value_of_an_action(value):
    with pytest.raises(PayloadValidationError, match="add_tag must be a str"):
        alert_actions({"add_tag": value})


@pytest.mark.parametrize(("value", "sent"), [(True, ["true"]), ("", [""]), ("false", ["false"]), (False, [])])
def test_unassign_is_sent_unless_it_is_false(value, sent):
    assert [parameter["value"] for parameter in alert_actions({"unassign": value})["action_parameters"]] == sent


@pytest.mark.parametrize(
    ("fields", "added"),
    [
        ({"comment": "c"}, {"show_in_ui": True}),
        ({"comment": "c", "assigned_to_uuid": "u"}, {"show_in_ui": True}),
        ({"comment": "c", "status": ""}, {"show_in_ui": True}),
        ({"comment": "c", "status": "new"}, {}),
        ({"comment": "c", "show_in_ui": False}, {}),
        ({"comment": "c", "show_in_ui": True}, {}),
        ({"comment": ""}, {}),
        ({"status": "new"}, {}),
    ],
)
def test_a_comment_alone_is_sent_with_a_change_that_changes_nothing(fields, added):
    assert detects_update(fields) == fields | added


@pytest.mark.parametrize(
    ("shape", "fields"),
    [
        (group_action, {"filter": "x", "action_parameters": [FILTER]}),
        (alert_actions, {"add_tag": "x", "show_in_ui": True, "action_parameters": [FILTER]}),
        (one_resource, {"name": "n"}),
        (one_aggregate, {"name": "n"}),
        (detects_update, {"comment": "c"}),
        (note, {"note": "why", "action_parameters": [FILTER]}),
        (action_parameter, {**FILTER, "action_parameters": [NOTE]}),
        (grouping_tags, {"tags": ["x"]}),
    ],
)
def test_a_shape_changes_nothing_of_the_callers(shape, fields):
    before = copy.deepcopy(fields)
    shape(fields)
    assert fields == before


# Known bugs, expected to fail: remove the mark with the fix


@pytest.mark.parametrize("shape", [note, action_parameter, group_action, alert_actions])
def test_action_parameters_may_be_null(shape):
    fields = {"note": "why", **FILTER, "filter": "x", "add_tag": "x", "action_parameters": NULL}
    assert shape(fields)["action_parameters"]


@pytest.mark.parametrize("shape", [note, action_parameter, group_action, alert_actions])
def test_a_single_action_parameter_is_not_taken_apart(shape):
    try:
        found = shape({"note": "why", **FILTER, "action_parameters": dict(NOTE)})["action_parameters"]
    except PayloadValidationError:
        return
    assert NOTE in found
    assert all(isinstance(parameter, dict) for parameter in found)


@pytest.mark.parametrize(
    ("shape", "fields", "body"),
    [
        (placed({"build": "resources[0].settings.build"}), {"build": 1}, {"resources": [{"settings": {"build": 1}}]}),
        (
            placed({"build": "resources[0].settings.build"}, rest="resources[0]"),
            {"name": "n", "build": 1, "id": "i"},
            {"resources": [{"name": "n", "id": "i", "settings": {"build": 1}}]},
        ),
        (placed({"id": "config.id"}), {"id": 1, "config": {"id": 0, "x": 2}}, {"config": {"id": 1, "x": 2}}),
        (
            placed({"id": "rules[0].id"}),
            {"rules": [{"x": 1}, {"y": 2}], "id": 5},
            {"rules": [{"x": 1, "id": 5}, {"y": 2}]},
        ),
        (placed({"id": "rules[0].id"}), {"rules": {"x": 1}, "id": 5}, {"rules": [{"x": 1, "id": 5}]}),
        (placed({"ids": "[].id"}), {"ids": ["a", "b"]}, [{"id": "a"}, {"id": "b"}]),
        (
            placed({"ids": "[].id", "n": "[].n"}),
            {"n": 1, "ids": ["a", "b"]},
            [{"id": "a", "n": 1}, {"id": "b", "n": 1}],
        ),
        (placed({"ids": ("ids", "IDs")}), {"ids": ["a"]}, {"ids": ["a"], "IDs": ["a"]}),
        (placed({"ids": ""}), {"ids": ["a"]}, ["a"]),
        (placed({"query": "", "limit": "limit"}), {"query": {"a": 1}, "limit": 2}, {"a": 1, "limit": 2}),
        (placed({}, rest="[0]"), {"field": "f", "name": "n"}, [{"field": "f", "name": "n"}]),
        (placed({"x": "a[1].x"}), {"x": 1}, {"a": [None, {"x": 1}]}),
        (placed({"build": "resources[0].build"}), {}, {}),
    ],
)
def test_fields_are_placed_where_paths_say(shape, fields, body):
    before = json.dumps(fields)
    assert shape(fields) == body
    assert json.dumps(fields) == before


@pytest.mark.parametrize(
    ("container", "why"), [("text", "id goes into a dict, but a str"), (["a"], "a list was given")]
)
def test_a_container_that_is_no_dict_is_refused(container, why):
    with pytest.raises(PayloadValidationError, match=why):
        placed({"id": "config.id"})({"config": container, "id": 1})


def test_a_container_that_is_no_list_is_refused():
    with pytest.raises(PayloadValidationError, match="id goes into a list, but a str"):
        placed({"id": "rules[0].id"})({"rules": "text", "id": 1})
