"""Typed dicts of the request bodies of ``InstallationTokens``."""

from __future__ import annotations

from falconlite.specs.body import Body


class CustomerSettingsPatchRequestV1(Body, total=False):
    """The body of ``customer_settings_update``."""

    max_active_tokens: int
    tokens_required: bool


class TokenCreateRequestV1(Body, total=False):
    """The body of ``tokens_create``."""

    expires_timestamp: str
    label: str
    type: str


class TokenPatchRequestV1(Body, total=False):
    """The body of ``tokens_update``."""

    expires_timestamp: str
    label: str
    revoked: bool | None
