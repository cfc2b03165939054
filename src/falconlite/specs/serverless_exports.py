"""Typed dicts of the request bodies of ``ServerlessExports``."""

from __future__ import annotations

from falconlite.specs.body import Body


class LaunchExportRequest(Body, total=False):
    """The body of ``launch_export_job``."""

    format: str
    fql: str
    resource: str
    sort: str
