"""Typed dicts of the request bodies of ``Incidents``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from falconlite.specs.body import Body, Required


class DomainActionParameter(Body, total=False):
    """One of the ``action_parameters`` of ``EntityActionRequest``."""

    name: Literal[
        "add_tag",
        "delete_tag",
        "update_name",
        "update_description",
        "update_assigned_to",
        "update_assigned_to_name",
        "unassign",
        "update_status",
        "add_comment",
        "close_with_descriptor",
    ]
    value: str


class EntityActionRequest(Body, total=False):
    """The body of ``perform_incident_action``."""

    action_parameters: Sequence[DomainActionParameter]
    ids: Required[Sequence[str]]
