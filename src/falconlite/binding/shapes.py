"""Bodies of another shape than their fields: pure functions from fields to what is sent."""

from __future__ import annotations

from typing import Any

from falconlite.binding.values import given_at_all, text_of
from falconlite.errors import PayloadValidationError
from falconlite.http.messages import NULL, is_listed, is_mapping

TAG_PREFIX, INSTALLER_PREFIX = "FalconGroupingTags/", "SensorGroupingTags/"


def note(fields: dict[str, Any]) -> dict[str, Any]:
    """Move ``note`` into the action parameters."""
    if "note" not in fields:
        return fields
    parameters = parameters_of(fields)
    shaped = fields | {"action_parameters": [*parameters, {"name": "note", "value": fields["note"]}]}
    del shaped["note"]
    return shaped


def action_parameter(fields: dict[str, Any]) -> dict[str, Any]:
    """Make an action parameter of ``name`` and ``value``, after those of ``action_parameters``."""
    parameters = parameters_of(fields)
    if ("name" in fields) != ("value" in fields):
        raise PayloadValidationError(
            None, "name and value go together: they are one action parameter; nothing was sent"
        )
    if "name" in fields:
        parameters.append({"name": fields["name"], "value": fields["value"]})
    return {"action_parameters": parameters}


def parameters_of(fields: dict[str, Any]) -> list[Any]:
    """Copy ``action_parameters``: a list of dicts or another iterable of them, a single one, null, or none at all."""
    given = fields.get("action_parameters", ())
    if type(given) in {list, tuple}:
        return list(given)
    if given is NULL:
        return []
    if is_mapping(given):
        return [given]
    if not is_listed(given):
        raise PayloadValidationError(
            None, f"action_parameters is a list of {{'name': ..., 'value': ...}}, not {type(given).__name__}"
        )
    return list(given)


def grouping_tags(fields: dict[str, Any]) -> dict[str, Any]:
    """Give each tag its prefix; refuse those that only the sensor's installer can set."""
    tags = []
    for tag in fields.get("tags", ()):
        if not isinstance(tag, str):
            raise PayloadValidationError(None, f"tags are texts, not {type(tag).__name__}; nothing was sent")
        if tag.startswith(INSTALLER_PREFIX):
            raise PayloadValidationError(
                None, f"tags: {tag!r} is set when the sensor is installed and cannot be changed here; nothing was sent"
            )
        tags.append(tag if tag.startswith(TAG_PREFIX) else f"{TAG_PREFIX}{tag}")
    return fields | {"tags": tags}


def group_action(fields: dict[str, Any]) -> dict[str, Any]:
    """Make an action parameter of ``filter``, after those of ``action_parameters``."""
    parameters = parameters_of(fields)
    if "filter" in fields:
        if fields["filter"] == "" or (not isinstance(fields["filter"], str) and not given_at_all(fields["filter"])):
            raise PayloadValidationError(None, "filter is empty, which may stand for every host; nothing was sent")
        parameters.append({"name": "filter", "value": fields["filter"]})
    shaped = {name: value for name, value in fields.items() if name != "filter"}
    return shaped | {"action_parameters": parameters} if parameters else shaped


def one_resource(fields: dict[str, Any]) -> dict[str, Any]:
    """Wrap the fields as the only record of ``resources``."""
    return {"resources": [fields] if fields else []}


def one_aggregate(fields: dict[str, Any]) -> list[dict[str, Any]]:
    """Wrap the fields as the only specification of a list."""
    return [fields]


ALERT_ACTIONS = (
    "remove_tag",
    "assign_to_user_id",
    "unassign",
    "new_behavior_processed",
    "update_status",
    "assign_to_uuid",
    "add_tag",
    "remove_tags_by_prefix",
    "append_comment",
    "assign_to_name",
    "show_in_ui",
)


def alert_actions(fields: dict[str, Any]) -> dict[str, Any]:
    """Make an action parameter of each action, after those of ``action_parameters``; values are texts.

    The API unassigns whatever the value of ``unassign`` is, so that False is not sent.
    """
    parameters = parameters_of(fields)
    shaped = {name: value for name, value in fields.items() if name not in ALERT_ACTIONS}
    for name in ALERT_ACTIONS:
        if name in fields and not (name == "unassign" and fields[name] is False):
            parameters.append({"name": name, "value": text_of(name, fields[name])})
    return shaped | {"action_parameters": parameters}


def detects_update(fields: dict[str, Any]) -> dict[str, Any]:
    """Say that a detection is to be shown where a comment comes alone: the API takes none without a change."""
    if fields.get("comment") and "show_in_ui" not in fields and not fields.get("status"):
        return fields | {"show_in_ui": True}
    return fields
