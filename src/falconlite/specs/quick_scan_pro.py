"""Typed dicts of the request bodies of ``QuickScanPro``."""

from __future__ import annotations

from collections.abc import Sequence

from falconlite.specs.body import Body


class LaunchScanRequestResource(Body, total=False):
    """One of the ``resources`` of ``LaunchScanRequest``."""

    password: str
    sha256: str


class LaunchScanRequest(Body, total=False):
    """The body of ``launch_scan``."""

    resources: Sequence[LaunchScanRequestResource]
