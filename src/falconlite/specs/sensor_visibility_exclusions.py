"""Typed dicts of the request bodies of ``SensorVisibilityExclusions``."""

from __future__ import annotations

from collections.abc import Sequence

from falconlite.specs.body import Body, Required


class SensorVisibilityCreateReqV1(Body, total=False):
    """The body of ``create_exclusions``."""

    comment: str
    groups: Sequence[str]
    is_descendant_process: bool
    value: str


class SensorVisibilityUpdateReqV1(Body, total=False):
    """The body of ``update_exclusions``."""

    comment: str
    groups: Sequence[str]
    id: Required[str]
    is_descendant_process: bool
    value: str
