"""Typed dicts of the request bodies of ``NetworkScanZones``."""

from __future__ import annotations

from collections.abc import Sequence

from falconlite.specs.body import Body, Required


class ZoneCreateRequest(Body, total=False):
    """One item of the body of ``create_zones``."""

    name: str
    scanners: Sequence[str]


class ZoneUpdateRequest(Body, total=False):
    """One item of the body of ``update_zones``."""

    id: Required[str]
    name: str
    scanners_to_add: Sequence[str]
    scanners_to_remove: Sequence[str]
