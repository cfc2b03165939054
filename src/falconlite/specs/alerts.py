"""Typed dicts of the request bodies of ``Alerts``."""

from __future__ import annotations

from collections.abc import Sequence

from falconlite.specs import ActionParameter
from falconlite.specs.body import Body, Required


class PostCombinedAlertsV1RequestSwagger(Body, total=False):
    """The body of ``get_alerts_combined``."""

    after: str
    filter: str
    limit: int
    sort: str


class PostEntitiesAlertsV1Request(Body, total=False):
    """The body of ``get_alerts_v1``."""

    ids: Required[Sequence[str]]


class EntityActionRequest(Body, total=False):
    """The ``request`` of ``PatchEntitiesInvestigatablesV1Request``."""

    action_parameters: Sequence[ActionParameter]


class PatchEntitiesInvestigatablesV1Request(Body, total=False):
    """The body of ``PatchEntitiesAlertsV1``."""

    ids: Required[Sequence[str]]
    request: EntityActionRequest


class PostEntitiesAlertsV2Request(Body, total=False):
    """The body of ``get_alerts_v2``."""

    composite_ids: Sequence[str]


class PatchEntitiesAlertsV2Request(Body, total=False):
    """The body of ``update_alerts_v2``."""

    action_parameters: Sequence[ActionParameter]
    ids: Required[Sequence[str]]


class PatchEntitiesAlertsV3Request(Body, total=False):
    """The body of ``update_alerts_v3``."""

    action_parameters: Sequence[ActionParameter]
    composite_ids: Sequence[str]
