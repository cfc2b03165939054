"""Typed dicts of the request bodies of ``NetworkScanScanners``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from falconlite.specs.body import Body


class ScannersUpdateRequest(Body, total=False):
    """The body of ``update_scanners``."""

    action: Literal["add", "remove"]
    aids: Sequence[str]
