"""Typed dicts of the request bodies of ``ExposureManagement``."""

from __future__ import annotations

from collections.abc import Sequence

from falconlite.specs.body import Body, Required


class UserExternalAsset(Body, total=False):
    """One of the ``assets`` of ``UserExternalAssetCreate``."""

    id: Required[str]
    value: str


class UserExternalAssetCreate(Body, total=False):
    """One of the ``data`` of ``UserExternalAssetCreateRequestV1``."""

    assets: Sequence[UserExternalAsset]
    subsidiary_id: str


class UserExternalAssetCreateRequestV1(Body, total=False):
    """The body of ``add_assets``."""

    data: Sequence[UserExternalAssetCreate]


class ExternalAssetAPIDeleteRequestV1(Body, total=False):
    """The body of ``delete_assets``."""

    description: str


class ExternalAssetsAPITriagePatch(Body, total=False):
    """The ``triage`` of ``ExternalAssetsAPIPatch``."""

    action: str
    assigned_to: str
    description: str
    status: str


class ExternalAssetsAPIPatch(Body, total=False):
    """One of the ``assets`` of ``ExternalAssetAPIPatchRequestV1``."""

    cid: str
    criticality: str
    criticality_description: str
    id: Required[str]
    triage: ExternalAssetsAPITriagePatch


class ExternalAssetAPIPatchRequestV1(Body, total=False):
    """The body of ``update_assets``."""

    assets: Sequence[ExternalAssetsAPIPatch]
