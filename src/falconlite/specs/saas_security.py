"""Typed dicts of the request bodies of ``SaasSecurity``."""

from __future__ import annotations

from falconlite.specs.body import Body


class DismissAffectedEntityV3Body(Body, total=False):
    """The body of ``dismiss_affected_entity``."""

    entities: str
    reason: str


class DismissSecurityCheckV3Body(Body, total=False):
    """The body of ``dismiss_security_check``."""

    reason: str


class UploadDataRequest(Body, total=False):
    """The body of ``upload_integration_builder``."""

    data: str
