"""Bodies of another shape than their fields: pure functions from fields to what is sent."""

from __future__ import annotations

from typing import Any

from falconlite.errors import PayloadValidationError

TAG_PREFIX, INSTALLER_PREFIX = "FalconGroupingTags/", "SensorGroupingTags/"


def note(fields: dict[str, Any]) -> dict[str, Any]:
    """Move ``note`` into the action parameters."""
    if "note" not in fields:
        return fields
    parameters = [*fields.get("action_parameters", ()), {"name": "note", "value": fields["note"]}]
    shaped = fields | {"action_parameters": parameters}
    del shaped["note"]
    return shaped


def action_parameter(fields: dict[str, Any]) -> dict[str, Any]:
    """Make an action parameter of ``name`` and ``value``, after those of ``action_parameters``."""
    parameters = list(fields.get("action_parameters", ()))
    if ("name" in fields) != ("value" in fields):
        raise PayloadValidationError(
            None, "name and value go together: they are one action parameter; nothing was sent"
        )
    if "name" in fields:
        parameters.append({"name": fields["name"], "value": fields["value"]})
    return {"action_parameters": parameters} if parameters else {}


def grouping_tags(fields: dict[str, Any]) -> dict[str, Any]:
    """Give each tag its prefix; refuse those that only the sensor's installer can set."""
    tags = []
    for tag in fields.get("tags", ()):
        if str(tag).startswith(INSTALLER_PREFIX):
            raise PayloadValidationError(
                None, f"tags: {tag!r} is set when the sensor is installed and cannot be changed here; nothing was sent"
            )
        tags.append(tag if str(tag).startswith(TAG_PREFIX) else f"{TAG_PREFIX}{tag}")
    return fields | {"tags": tags}
