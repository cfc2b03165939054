"""Typed dicts of the request bodies of ``Iocs``."""

from __future__ import annotations

from falconlite.specs.body import Body


class IOCViewRecordSpec(Body, total=False):
    """One item of the body of ``CreateIOC`` and ``UpdateIOC``."""

    batch_id: str
    created_by: str
    created_timestamp: str
    description: str
    expiration_days: int
    expiration_timestamp: str
    modified_by: str
    modified_timestamp: str
    policy: str
    share_level: str
    source: str
    type: str
    value: str
