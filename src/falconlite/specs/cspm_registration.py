"""Typed dicts of the request bodies of ``CSPMRegistration``."""

from __future__ import annotations

from collections.abc import Sequence

from falconlite.specs.body import Body


class AWSAccountExtV2(Body, total=False):
    """One of the ``resources`` of ``AWSAccountCreateRequestExtV2``."""

    account_id: str
    account_type: str
    behavior_assessment_enabled: bool
    cloudtrail_region: str
    deployment_method: str
    dspm_enabled: bool
    dspm_host_account_id: str
    dspm_role: str
    falcon_client_id: str
    iam_role_arn: str
    is_master: bool
    organization_id: str
    root_stack_id: str
    sensor_management_enabled: bool
    target_ous: Sequence[str]
    use_existing_cloudtrail: bool
    vulnerability_scanning_enabled: bool
    vulnerability_scanning_host_account_id: str
    vulnerability_scanning_role: str


class AWSAccountCreateRequestExtV2(Body, total=False):
    """The body of ``create_aws_account``."""

    resources: Sequence[AWSAccountExtV2]


class AWSAccountPatch(Body, total=False):
    """One of the ``resources`` of ``AWSAccountPatchRequest``."""

    account_id: str
    behavior_assessment_enabled: bool
    cloudtrail_region: str
    deployment_method: str
    dspm_enabled: bool
    dspm_role: str
    environment: str
    falcon_client_id: str
    iam_role_arn: str
    remediation_region: str
    remediation_tou_accepted: str
    root_stack_id: str
    sensor_management_enabled: bool
    target_ous: Sequence[str]
    vulnerability_scanning_enabled: bool
    vulnerability_scanning_role: str


class AWSAccountPatchRequest(Body, total=False):
    """The body of ``update_aws_account``."""

    resources: Sequence[AWSAccountPatch]


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


class AzureAccountPatch(Body, total=False):
    """One of the ``resources`` of ``AzureAccountPatchRequest``."""

    environment: str
    subscription_id: str


class AzureAccountPatchRequest(Body, total=False):
    """The body of ``update_azure_account``."""

    resources: Sequence[AzureAccountPatch]


class AzureManagementGroupExternalV1(Body, total=False):
    """One of the ``resources`` of ``AzureManagementGroupCreateRequestExternalV1``."""

    default_subscription_id: str
    tenant_id: str


class AzureManagementGroupCreateRequestExternalV1(Body, total=False):
    """The body of ``create_azure_management_group``."""

    resources: Sequence[AzureManagementGroupExternalV1]


class GCPAccountExtV1(Body, total=False):
    """One of the ``resources`` of ``GCPAccountCreateRequestExtV1``."""

    parent_id: str
    parent_type: str


class GCPAccountCreateRequestExtV1(Body, total=False):
    """The body of ``create_gcp_account``."""

    resources: Sequence[GCPAccountExtV1]


class AccountCondition(Body, total=False):
    """One of the ``service_account_conditions`` of ``GCPServiceAccountPatchV1`` and others."""

    feature: str
    is_visible: bool
    last_transition: str
    message: str
    reason: str
    status: str
    type: str


class GCPServiceAccountPatchV1(Body, total=False):
    """The ``service_account`` of ``GCPAccountPatchV1``; also in ``GCPServiceAccountPatchRequestV1``."""

    client_email: str
    client_id: str
    private_key: str
    private_key_id: str
    project_id: str
    service_account_conditions: Sequence[AccountCondition]
    service_account_id: int


class GCPAccountPatchV1(Body, total=False):
    """One of the ``resources`` of ``GCPAccountPatchRequestV1``."""

    environment: str
    parent_id: str
    service_account: GCPServiceAccountPatchV1


class GCPAccountPatchRequestV1(Body, total=False):
    """The body of ``update_gcp_account``."""

    resources: Sequence[GCPAccountPatchV1]


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


class GCPAccountValidationReqObjV1(Body, total=False):
    """One of the ``resources`` of ``GCPAccountValidationRequestV1``."""

    parent_id: str


class GCPAccountValidationRequestV1(Body, total=False):
    """The body of ``validate_gcp_account``."""

    resources: Sequence[GCPAccountValidationReqObjV1]


class GCPServiceAccountPatchRequestV1(Body, total=False):
    """The body of ``update_gcp_service_account``."""

    resources: Sequence[GCPServiceAccountPatchV1]


class GCPServiceAccountValidationRequestObjV1(Body, total=False):
    """One of the ``resources`` of ``GCPServiceAccountValidationRequestV1``."""

    client_email: str
    client_id: str
    private_key: str
    private_key_id: str
    project_id: str
    service_account_conditions: Sequence[AccountCondition]
    service_account_id: int


class GCPServiceAccountValidationRequestV1(Body, total=False):
    """The body of ``validate_gcp_service_account``."""

    resources: Sequence[GCPServiceAccountValidationRequestObjV1]


class PolicyExtV1(Body, total=False):
    """One of the ``resources`` of ``PolicyRequestExtV1``."""

    account_id: str
    account_ids: Sequence[str]
    enabled: bool
    policy_id: int
    regions: Sequence[str]
    severity: str
    tag_excluded: bool


class PolicyRequestExtV1(Body, total=False):
    """The body of ``update_policy_settings``."""

    resources: Sequence[PolicyExtV1]


class ScanScheduleDataV1Spec(Body, total=False):
    """One of the ``resources`` of ``ScanScheduleUpdateRequestV1``."""

    cloud_platform: str
    last_scan_completed_at: str
    next_scan_timestamp: str
    scan_interval: str
    scan_schedule: str


class ScanScheduleUpdateRequestV1(Body, total=False):
    """The body of ``update_scan_schedule``."""

    resources: Sequence[ScanScheduleDataV1Spec]
