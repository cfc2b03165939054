"""Typed dicts of the request bodies of ``FalconId``."""

from __future__ import annotations

from falconlite.specs.body import Body, Required


class ThirdPartyPasskeyRegistryPatchRequestV1(Body, total=False):
    """One item of the body of ``update_third_party_passkey_registry``."""

    enabled: bool
    id: Required[str]
