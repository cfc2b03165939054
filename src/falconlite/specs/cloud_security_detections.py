"""Typed dicts of the request bodies of ``CloudSecurityDetections``."""

from __future__ import annotations

from collections.abc import Sequence

from falconlite.specs.body import Body, Required


class GetIOMsRequest(Body, total=False):
    """The body of ``cspm_evaluations_iom_entities_post``."""

    ids: Required[Sequence[str]]
