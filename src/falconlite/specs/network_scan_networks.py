"""Typed dicts of the request bodies of ``NetworkScanNetworks``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from falconlite.specs.body import Body, Required


class NetworkCreateRequest(Body, total=False):
    """One item of the body of ``create_networks``."""

    name: str
    scanner_aids: Sequence[str]
    scanner_assignment_type: Literal["local", "zone", "manual"]
    subnet: str
    zone_id: str


class NetworkUpdateRequest(Body, total=False):
    """One item of the body of ``update_networks``."""

    id: Required[str]
    name: str
    ownership: Literal["unknown", "confirmed", "denied"]
    scanner_aids: Sequence[str]
    scanner_assignment_type: Literal["local", "zone", "manual"]
    zone_id: str
