"""Typed dicts of the request bodies of ``CloudSecurityAssets``."""

from __future__ import annotations

from collections.abc import Sequence

from falconlite.specs.body import Body, Required


class GetResourcesRequest(Body, total=False):
    """The body of ``cloud_security_assets_entities_post``."""

    ids: Required[Sequence[str]]
