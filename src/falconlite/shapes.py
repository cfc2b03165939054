"""Bodies of another shape than their fields: pure functions from fields to what is sent."""

from __future__ import annotations

from typing import Any

from falconlite.errors import PayloadValidationError
from falconlite.wire import NULL

TAG_PREFIX, INSTALLER_PREFIX = "FalconGroupingTags/", "SensorGroupingTags/"


def note(fields: dict[str, Any]) -> dict[str, Any]:
    """Move ``note`` into the action parameters."""
    if "note" not in fields:
        return fields
    given = fields.get("action_parameters", ())
    parameters = given if type(given) in PLAIN else parameters_of(given)
    shaped = fields | {"action_parameters": [*parameters, {"name": "note", "value": fields["note"]}]}
    del shaped["note"]
    return shaped


def action_parameter(fields: dict[str, Any]) -> dict[str, Any]:
    """Make an action parameter of ``name`` and ``value``, after those of ``action_parameters``."""
    given = fields.get("action_parameters", ())
    parameters = list(given) if type(given) in PLAIN else parameters_of(given)
    if ("name" in fields) != ("value" in fields):
        raise PayloadValidationError(
            None, "name and value go together: they are one action parameter; nothing was sent"
        )
    if "name" in fields:
        parameters.append({"name": fields["name"], "value": fields["value"]})
    return {"action_parameters": parameters}


PLAIN = (list, tuple)


def parameters_of(given: Any) -> list[Any]:
    """Read ``action_parameters`` that are no plain list: a single one, an iterable, or null."""
    if given is NULL:
        return []
    if hasattr(given, "keys"):
        return [given]
    if isinstance(given, str) or not hasattr(given, "__iter__"):
        raise PayloadValidationError(
            None, f"action_parameters is a list of {{'name': ..., 'value': ...}}, not {type(given).__name__}"
        )
    return list(given)


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
