"""Bodies of another shape than their fields: pure functions from fields to what is sent."""

from __future__ import annotations

from typing import Any

TAG_PREFIX = "FalconGroupingTags/"


def note(fields: dict[str, Any]) -> dict[str, Any]:
    """Move ``note`` into the action parameters."""
    if "note" not in fields:
        return fields
    parameters = [*fields.get("action_parameters", ()), {"name": "note", "value": fields["note"]}]
    rest = {name: value for name, value in fields.items() if name != "note"}
    return rest | {"action_parameters": parameters}


def action_parameter(fields: dict[str, Any]) -> dict[str, Any]:
    """Make an action parameter of ``name`` and ``value``, unless ``action_parameters`` says it all."""
    if "action_parameters" in fields:
        return {"action_parameters": fields["action_parameters"]}
    parameter = {key: fields[key] for key in ("name", "value") if key in fields}
    return {"action_parameters": [parameter]} if parameter else {}


def grouping_tags(fields: dict[str, Any]) -> dict[str, Any]:
    """Give each tag its prefix."""
    tags = [tag if str(tag).startswith(TAG_PREFIX) else f"{TAG_PREFIX}{tag}" for tag in fields.get("tags", ())]
    return fields | {"tags": tags}
