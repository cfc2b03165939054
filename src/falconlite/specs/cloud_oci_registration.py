"""Typed dicts of the request bodies of ``CloudOCIRegistration``."""

from __future__ import annotations

from collections.abc import Sequence

from falconlite.specs.body import Body


class TenancyOCID(Body, total=False):
    """One of the ``resources`` of ``OCITenancyRotateKeyRequestExtV1``."""

    tenancy_ocid: str


class OCITenancyRotateKeyRequestExtV1(Body, total=False):
    """The body of ``rotate_key``."""

    resources: Sequence[TenancyOCID]


class ProductFeatures(Body, total=False):
    """One of the ``products`` of ``OCIValidateRequestData``."""

    features: Sequence[str]
    product: str


class OCIValidateRequestData(Body, total=False):
    """One of the ``resources`` of ``OCIValidateRequestV1``."""

    products: Sequence[ProductFeatures]
    tenancy_ocid: str


class OCIValidateRequestV1(Body, total=False):
    """The body of ``validate_tenancy``."""

    resources: Sequence[OCIValidateRequestData]


class CloudOCIFeature(Body, total=False):
    """One of the ``features`` of ``CloudOCIProductFeature``."""

    deployment_method: str
    feature: str
    is_enabled: bool
    persona: str
    registration_detailed_status: str


class CloudOCIProductFeature(Body, total=False):
    """One of the ``products`` of ``OCITenancyCreateExtV1`` and ``OCITenancyUpdateExtV1``."""

    features: Sequence[CloudOCIFeature]
    product: str


class OCITenancyCreateExtV1(Body, total=False):
    """One of the ``resources`` of ``OCITenancyCreateRequestExtV1``."""

    group_name: str
    home_region: str
    policy_name: str
    products: Sequence[CloudOCIProductFeature]
    registration_description: str
    registration_name: str
    tenancy_ocid: str
    user_email: str
    user_name: str


class OCITenancyCreateRequestExtV1(Body, total=False):
    """The body of ``create_account``."""

    resources: Sequence[OCITenancyCreateExtV1]


class OCITenancyUpdateExtV1(Body, total=False):
    """One of the ``resources`` of ``OCITenancyUpdateRequestExtV1``."""

    group_name: str
    home_region: str
    policy_name: str
    products: Sequence[CloudOCIProductFeature]
    registration_description: str
    registration_name: str
    stack_ocid: str
    tenancy_ocid: str
    user_email: str
    user_name: str
    user_ocid: str


class OCITenancyUpdateRequestExtV1(Body, total=False):
    """The body of ``update_account``."""

    resources: Sequence[OCITenancyUpdateExtV1]


class OCIDownloadScriptRequestData(Body, total=False):
    """One of the ``resources`` of ``OCIDownloadScriptRequestV1``."""

    deployment_method: str
    is_download: bool
    tenancy_ocid: str


class OCIDownloadScriptRequestV1(Body, total=False):
    """The body of ``download_script``."""

    resources: Sequence[OCIDownloadScriptRequestData]
