"""Cloud snapshots: scans of cloud assets by snapshot, and findings in infrastructure as code."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.binding.paging import by_offset
from falconlite.binding.shapes import one_resource, placed
from falconlite.operations.declare import get, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.cloud_snapshots import (
        APIDetectionResponse,
        Credentials,
        ScanReportType,
        SnapshotAccountStatus,
    )
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result
    from falconlite.specs.cloud_snapshots import AWSAccountInput, AWSBatchClusterRegion


class CloudSnapshots(Service):
    """Scan snapshots of cloud assets, read their reports, and find misconfigurations in infrastructure as code.

    Scopes: Snapshot: Read; Snapshot: Write to register accounts and start scans; Snapshot Scanner Image Download: Read
    for ``get_credentials``; Infrastructure as Code (IaC): Read for its detections and credentials. The lists page by
    *offset*, the number of records to skip.
    """

    @get(
        "CombinedDetections",
        "/iac/combined/detections/v1",
        scope="Infrastructure as Code (IaC)",
        pages=by_offset(),
        key="detection_uuid",
    )
    def search_detections(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[APIDetectionResponse]:
        """Find misconfigurations in infrastructure as code and return their records.

        *filter* (FQL) and *sort* take service, platform, provider, severity, file_name, rule_name, rule_type,
        rule_uuid, module_path, project_ref, project_name, last_detected, module_source, project_owner, resource_name,
        rule_category, detection_uuid, is_from_module and module_version.
        """
        ...

    CombinedDetections = search_detections

    @get(
        "GetCredentialsIAC",
        "/iac/entities/image-registry-credentials/v1",
        scope="Infrastructure as Code (IaC)",
        answers="object",
        secret={"token"},
    )
    def get_iac_credentials(self, **more: Unpack[CallOptions]) -> Result[Credentials]:
        """Get the token that pulls the image of the scanner for infrastructure as code."""
        ...

    GetCredentialsIAC = get_iac_credentials

    @get("ReadDeploymentsCombined", "/snapshots/combined/deployments/v1", scope="Snapshot", pages=by_offset())
    def search_scan_jobs(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Find snapshot scans and return their records as dicts.

        *filter* is FQL on ``status``, ``region``, ``cloud_provider``, ``account_id`` and ``asset_identifier``. *sort*
        takes these as well as ``instance_type`` and ``last_updated_timestamp``.
        """
        ...

    ReadDeploymentsCombined = search_scan_jobs

    @post(
        "RegisterCspmSnapshotAccount",
        "/snapshots/entities/accounts/v1",
        shape=placed({"aws_accounts": "aws_accounts"}, rest="aws_accounts[0]"),
        scope="Snapshot",
    )
    def register_account(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        aws_accounts: Sequence[AWSAccountInput] | None = None,
        account_number: str | None = None,
        batch_regions: Sequence[AWSBatchClusterRegion] | None = None,
        iam_external_id: str | None = None,
        iam_role_arn: str | None = None,
        kms_alias: str | None = None,
        processing_account: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[SnapshotAccountStatus]:
        """Register AWS accounts for snapshot scans.

        *aws_accounts* is the list. For one account give its fields instead: *account_number*, *processing_account* (the
        account that scans), *batch_regions*, *iam_role_arn*, *iam_external_id* and *kms_alias*.
        """
        ...

    RegisterCspmSnapshotAccount = register_account

    @get("ReadDeploymentsEntities", "/snapshots/entities/deployments/v1", scope="Snapshot", at_once=100)
    def get_scan_jobs(self, ids: Strings | None = None, **more: Unpack[CallOptions]) -> Result[Any]:
        """Describe snapshot scans by ID; at most 100 IDs a call."""
        ...

    ReadDeploymentsEntities = get_scan_jobs

    @post("CreateDeploymentEntity", "/snapshots/entities/deployments/v1", shape=one_resource, scope="Snapshot")
    def launch_scan_job(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        account_id: str | None = None,
        asset_identifier: str | None = None,
        cloud_provider: str | None = None,
        region: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Start a snapshot scan of a cloud asset.

        *asset_identifier* is the asset, in the account *account_id* of the *cloud_provider* and in the *region*.
        """
        ...

    CreateDeploymentEntity = launch_scan_job

    @get(
        "GetCredentialsMixin0",
        "/snapshots/entities/image-registry-credentials/v1",
        scope="Snapshot Scanner Image Download",
        answers="object",
        secret={"token"},
    )
    def get_credentials(self, **more: Unpack[CallOptions]) -> Result[Credentials]:
        """Get the token that pulls the image of the snapshot scanner."""
        ...

    GetCredentialsMixin0 = get_credentials

    @get("GetScanReport", "/snapshots/entities/scanreports/v1", scope="Snapshot")
    def get_scan_reports(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[ScanReportType]:
        """Get the scan reports of instances: packages, vulnerabilities and detections.

        *ids* are the identifiers of the instances, not of scans.
        """
        ...

    GetScanReport = get_scan_reports
