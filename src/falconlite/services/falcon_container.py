"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.binding.paging import by_offset
from falconlite.binding.shapes import placed
from falconlite.operations.declare import delete, get, head, patch, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.falcon_container import (
        Credentials,
        ExternalAPIRegistry,
        ExternalExportJob,
        ExternalPolicyResponse,
    )
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result
    from falconlite.specs.falcon_container import (
        ApplicationPackageInfoType,
        CredPayload,
        ExternalCredPayload,
        HEStringFileInfoType,
        InventoryType,
        PackageInfoType,
        ScanRequestType,
    )


class FalconContainer(Service):
    """TODO."""

    @get(
        "DownloadExportFile",
        "/container-security/entities/exports/files/v1",
        produces=("application/octet-stream",),
        answers="bytes",
        download=True,
    )
    def download_export_file(self, id: str, **more: Unpack[CallOptions]) -> Result[bytes]:
        """TODO."""
        ...

    DownloadExportFile = download_export_file

    @get("ReadExportJobs", "/container-security/entities/exports/v1", records="Resources")
    def read_export_jobs(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[ExternalExportJob]:
        """TODO."""
        ...

    ReadExportJobs = read_export_jobs

    @post("LaunchExportJob", "/container-security/entities/exports/v1")
    def launch_export_job(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        format: str | None = None,
        fql: str | None = None,
        resource: str | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    LaunchExportJob = launch_export_job

    @get("GetCredentials", "/container-security/entities/image-registry-credentials/v1", scope="Falcon Container CLI")
    def get_credentials(self, **more: Unpack[CallOptions]) -> Result[Credentials]:
        """TODO."""
        ...

    GetCredentials = get_credentials

    @get("ReadRegistryEntitiesByUUID", "/container-security/entities/registries/v1", scope="Falcon Container Image")
    def read_registry_entities_by_uuid(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[ExternalAPIRegistry]:
        """TODO."""
        ...

    ReadRegistryEntitiesByUUID = read_registry_entities_by_uuid

    @post(
        "CreateRegistryEntities",
        "/container-security/entities/registries/v1",
        shape=placed(
            {
                "credential": "credential",
                "type": "type",
                "url": "url",
                "url_uniqueness_key": "url_uniqueness_key",
                "user_defined_alias": "user_defined_alias",
            },
            rest="credential.details",
        ),
        scope="Falcon Container Image",
        answers="object",
    )
    def create_registry_entities(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        credential: ExternalCredPayload | None = None,
        type: str | None = None,
        url: str | None = None,
        url_uniqueness_key: str | None = None,
        user_defined_alias: str | None = None,
        aws_external_id: str | None = None,
        aws_iam_role: str | None = None,
        compartment_ids: str | None = None,
        credential_type: str | None = None,
        domain_url: str | None = None,
        password: str | None = None,
        project_id: str | None = None,
        service_account_json: str | None = None,
        username: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ExternalAPIRegistry]:
        """TODO."""
        ...

    CreateRegistryEntities = create_registry_entities

    @delete("DeleteRegistryEntities", "/container-security/entities/registries/v1", scope="Falcon Container Image")
    def delete_registry_entities(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[ExternalAPIRegistry]:
        """TODO."""
        ...

    DeleteRegistryEntities = delete_registry_entities

    @patch(
        "UpdateRegistryEntities",
        "/container-security/entities/registries/v1",
        shape=placed(
            {"id": "id", "credential": "credential", "state": "state", "user_defined_alias": "user_defined_alias"},
            rest="credential.details",
        ),
        scope="Falcon Container Image",
        answers="object",
    )
    def update_registry_entities(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        id: str | None = None,
        credential: CredPayload | None = None,
        state: str | None = None,
        user_defined_alias: str | None = None,
        aws_external_id: str | None = None,
        aws_iam_role: str | None = None,
        compartment_ids: str | None = None,
        credential_type: str | None = None,
        domain_url: str | None = None,
        password: str | None = None,
        project_id: str | None = None,
        service_account_json: str | None = None,
        username: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ExternalAPIRegistry]:
        """TODO."""
        ...

    UpdateRegistryEntities = update_registry_entities

    @get("QueryExportJobs", "/container-security/queries/exports/v1")
    def query_export_jobs(self, filter: str | None = None, **more: Unpack[CallOptions]) -> Result[str]:
        """TODO."""
        ...

    QueryExportJobs = query_export_jobs

    @get(
        "ReadRegistryEntities",
        "/container-security/queries/registries/v1",
        scope="Falcon Container Image",
        pages=by_offset(),
    )
    def read_registry_entities(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    ReadRegistryEntities = read_registry_entities

    @post(
        "ReadImageVulnerabilities",
        "/image-assessment/combined/vulnerability-lookups/v1",
        wire={"application_packages": "applicationPackages"},
        scope="Falcon Container CLI",
    )
    def read_image_vulnerabilities(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        application_packages: Sequence[ApplicationPackageInfoType] | None = None,
        osversion: str | None = None,
        packages: Sequence[PackageInfoType] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    ReadImageVulnerabilities = read_image_vulnerabilities

    @get("GetImageAssessmentReport", "/reports", host="container")
    def get_assessment(
        self,
        *,
        digest: str | None = None,
        image_id: str | None = None,
        repository: str | None = None,
        tag: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    GetImageAssessmentReport = get_assessment

    @delete("DeleteImageDetails", "/images/{image_id}", host="container")
    def delete_image_details(self, image_id: str, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    DeleteImageDetails = delete_image_details

    @get("ImageMatchesPolicy", "/policy-checks", host="container")
    def image_matches_policy(self, *, repository: str, tag: str, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    ImageMatchesPolicy = image_matches_policy

    @post(
        "PostImageScanInventory",
        "/image-assessment/entities/image-inventory/v1",
        scope="Falcon Container CLI",
        answers="json",
        empty=True,
    )
    def scan_inventory(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        agent_uuid: str | None = None,
        agent_version: str | None = None,
        agent_version_hash: str | None = None,
        cluster_id: str | None = None,
        cluster_name: str | None = None,
        container_id: str | None = None,
        ephemeral_scan: bool | None = None,
        helm_version: str | None = None,
        high_entropy_strings: Sequence[HEStringFileInfoType] | None = None,
        host_ip: str | None = None,
        host_name: str | None = None,
        inventory: InventoryType | None = None,
        original_image_name: str | None = None,
        pod_id: str | None = None,
        pod_name: str | None = None,
        pod_namespace: str | None = None,
        runmode: str | None = None,
        runtime_type: str | None = None,
        scan_request: ScanRequestType | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    PostImageScanInventory = scan_inventory

    @head(
        "HeadImageScanInventory",
        "/image-assessment/entities/image-inventory/v1",
        scope="Falcon Container CLI",
        answers="json",
        empty=True,
    )
    def get_scan_headers(self, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    HeadImageScanInventory = get_scan_headers

    @get("PolicyChecks", "/image-assessment/entities/policy-checks/v2")
    def check_prevention_policies(
        self,
        *,
        repository: str,
        tag: str,
        registry: str | None = None,
        architecture: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ExternalPolicyResponse]:
        """TODO."""
        ...

    PolicyChecks = check_prevention_policies

    @get("GetReportByReference", "/image-assessment/entities/reports/v2")
    def get_report_by_reference(
        self,
        *,
        registry: str | None = None,
        repository: str | None = None,
        tag: str | None = None,
        image_id: str | None = None,
        digest: str | None = None,
        architecture: str | None = None,
        report_format: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    GetReportByReference = get_report_by_reference

    @get("GetReportByScanID", "/image-assessment/entities/reports/v2/{uuid}")
    def get_report_by_id(
        self, *, uuid: str, report_format: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """TODO."""
        ...

    GetReportByScanID = get_report_by_id
