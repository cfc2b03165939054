"""Typed dicts of request bodies that several collections have in common."""

from __future__ import annotations

from collections.abc import Sequence

from falconlite.specs import ActionParameter
from falconlite.specs.body import Body, Required


class IdsRequest(Body, total=False):
    """The body of a request that reads or changes records by ID."""

    ids: Required[Sequence[str]]


class EntityActionRequestV2(Body, total=False):
    """The body of an action on records by ID, with the parameters of the action."""

    action_parameters: Sequence[ActionParameter]
    ids: Required[Sequence[str]]


class EntityActionRequestV3(Body, total=False):
    """The body of an action on records by ID or by filter, with the parameters of the action."""

    action_parameters: Sequence[ActionParameter]
    filter: str
    ids: Sequence[str]
