"""Typed dicts of the request bodies of ``D4CRegistration``."""

from __future__ import annotations

from collections.abc import Sequence

from falconlite.specs.body import Body


class AWSAccountD4CExtV2(Body, total=False):
    """One of the ``resources`` of ``AWSAccountCreateRequestD4CExtV2``."""

    account_id: str
    account_type: str
    cloudtrail_region: str
    iam_role_arn: str
    is_master: bool
    organization_id: str


class AWSAccountCreateRequestD4CExtV2(Body, total=False):
    """The body of ``create_aws_account``."""

    resources: Sequence[AWSAccountD4CExtV2]


class AzureAccountExternalV1(Body, total=False):
    """One of the ``resources`` of ``AzureAccountCreateRequestExternalV1``."""

    account_type: str
    client_id: str
    default_subscription: bool
    subscription_id: str
    tenant_id: str
    years_valid: int


class AzureAccountCreateRequestExternalV1(Body, total=False):
    """The body of ``create_azure_account``."""

    resources: Sequence[AzureAccountExternalV1]


class GCPAccountExtV1(Body, total=False):
    """One of the ``resources`` of ``GCPAccountCreateRequestExtV1``."""

    parent_id: str
    parent_type: str


class GCPAccountCreateRequestExtV1(Body, total=False):
    """The body of ``create_gcp_account``."""

    resources: Sequence[GCPAccountExtV1]


class AccountCondition(Body, total=False):
    """One of the ``service_account_conditions`` of ``GCPAccountReqObjV2`` and ``GCPServiceAccountPatchV1``."""

    feature: str
    is_visible: bool
    last_transition: str
    message: str
    reason: str
    status: str
    type: str


class GCPAccountReqObjV2(Body, total=False):
    """One of the ``resources`` of ``GCPAccountExtRequestV2``."""

    client_email: str
    client_id: str
    parent_id: str
    parent_type: str
    private_key: str
    private_key_id: str
    project_id: str
    service_account_conditions: Sequence[AccountCondition]
    service_account_id: int


class GCPAccountExtRequestV2(Body, total=False):
    """The body of ``connect_gcp_account``."""

    resources: Sequence[GCPAccountReqObjV2]


class GCPServiceAccountPatchV1(Body, total=False):
    """One of the ``resources`` of ``GCPServiceAccountPatchRequestV1``."""

    client_email: str
    client_id: str
    private_key: str
    private_key_id: str
    project_id: str
    service_account_conditions: Sequence[AccountCondition]
    service_account_id: int


class GCPServiceAccountPatchRequestV1(Body, total=False):
    """The body of ``update_gcp_service_account``."""

    resources: Sequence[GCPServiceAccountPatchV1]
