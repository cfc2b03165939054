"""Typed dicts of the request bodies of ``Hosts``."""

from __future__ import annotations

from collections.abc import Sequence

from falconlite.specs import ActionParameter
from falconlite.specs.body import Body


class UpdateDeviceTagsRequestV1(Body, total=False):
    """The body of ``update_device_tags``."""

    action: str
    device_ids: Sequence[str]
    tags: Sequence[str]


class EntityActionRequest(Body, total=False):
    """The body of ``perform_group_action``."""

    action_parameters: Sequence[ActionParameter]
