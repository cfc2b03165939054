"""Falcon Container: registry connections, image scans, and exports of container data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

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

ReportFormat = Literal["cyclonedx-json", "json", "sarif"]

CREDENTIALS = frozenset({"password", "service_account_json"})
"""Fields with secrets in the credential of a registry connection."""


class FalconContainer(Service):
    """Connect image registries, read scan reports, check images against policies, and export container data.

    Scopes: Falcon Container Image for registry connections; Falcon Container CLI for scans of your own and for the pull
    token. Three operations (``get_assessment``, ``delete_image_details``, ``image_matches_policy``) are sent to the
    cloud's container upload host instead of the API. An image is named by *registry*, *repository* and *tag*, by its
    ID, or by its *digest*.
    """

    @get(
        "DownloadExportFile",
        "/container-security/entities/exports/files/v1",
        produces=("application/octet-stream",),
        answers="bytes",
        download=True,
    )
    def download_export_file(self, id: str, **more: Unpack[CallOptions]) -> Result[bytes]:
        """Download the file of a finished export.

        *id* is the ID of the export job; ``read_export_jobs`` returns its state. The content is bytes in the format
        that was ordered in ``launch_export_job``.
        """
        ...

    DownloadExportFile = download_export_file

    @get("ReadExportJobs", "/container-security/entities/exports/v1", at_once=100)
    def read_export_jobs(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[ExternalExportJob]:
        """Describe export jobs by ID; at most 100 IDs a call.

        The ``status`` of a job is ``DONE`` when its file can be downloaded.
        """
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
        """Start an export of container data to a file and return the ID of the job.

        One job for each *resource* runs at a time. *resource* is what to export:

        - ``assets.`` and ``clusters``, ``containers``, ``deployments``, ``images``, ``namespaces``, ``nodes`` or
          ``pods``
        - ``images.`` and ``images-assessment``, ``images-assessment-expanded``,
          ``images-assessment-detections-expanded``, ``images-assessment-vulnerabilities-expanded``,
          ``images-detections``, ``packages`` or ``vulnerabilities``
        - ``investigate.`` and ``container-alerts``, ``drift-indicators``, ``kubernetes-ioms``, ``runtime-detections``
          or ``unidentified-containers``
        - ``policies.exclusions``

        *fql* selects the records and *sort* orders them. *format* is the file format, such as ``json``.
        """
        ...

    LaunchExportJob = launch_export_job

    @get(
        "GetCredentials",
        "/container-security/entities/image-registry-credentials/v1",
        scope="Falcon Container CLI",
        secret={"token"},
    )
    def get_credentials(self, **more: Unpack[CallOptions]) -> Result[Credentials]:
        """Get the token that pulls the images of the vendor's registry.

        Each record has a *token*, which reprs and logs mask.
        """
        ...

    GetCredentials = get_credentials

    @get(
        "ReadRegistryEntitiesByUUID",
        "/container-security/entities/registries/v1",
        scope="Falcon Container Image",
        at_once=100,
        secret=CREDENTIALS,
    )
    def read_registry_entities_by_uuid(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[ExternalAPIRegistry]:
        """Describe registry connections by ID; at most 100 in a call."""
        ...

    ReadRegistryEntitiesByUUID = read_registry_entities_by_uuid

    @post(
        "CreateRegistryEntities",
        "/container-security/entities/registries/v1",
        shape=placed(
            {
                "credential": "credential",
                "details": "credential.details",
                "type": "type",
                "url": "url",
                "url_uniqueness_key": "url_uniqueness_key",
                "user_defined_alias": "user_defined_alias",
            },
            rest="credential.details",
        ),
        scope="Falcon Container Image",
        answers="object",
        secret=CREDENTIALS,
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
        details: Mapping[str, Any] | None = None,
        aws_external_id: str | None = None,
        aws_iam_role: str | None = None,
        compartment_ids: Strings | None = None,
        credential_type: str | None = None,
        domain_url: str | None = None,
        password: str | None = None,
        project_id: str | None = None,
        service_account_json: Mapping[str, Any] | None = None,
        username: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ExternalAPIRegistry]:
        """Connect an image registry, so that its images are scanned.

        *type* is the kind of registry, such as ``dockerhub``, ``ecr`` or ``gcr``; *url* is its address.
        *url_uniqueness_key* tells apart connections with the same *url*; *user_defined_alias* is a name of your own.
        *details* are the details of the *credential*; the other arguments are entries of them, and depend on the
        *type*: *username* and *password*, *aws_iam_role* and *aws_external_id*, *project_id* and
        *service_account_json*, *domain_url*, *compartment_ids*.
        """
        ...

    CreateRegistryEntities = create_registry_entities

    @delete(
        "DeleteRegistryEntities",
        "/container-security/entities/registries/v1",
        scope="Falcon Container Image",
        secret=CREDENTIALS,
    )
    def delete_registry_entities(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[ExternalAPIRegistry]:
        """Disconnect image registries, given the IDs of the connections."""
        ...

    DeleteRegistryEntities = delete_registry_entities

    @patch(
        "UpdateRegistryEntities",
        "/container-security/entities/registries/v1",
        shape=placed(
            {
                "credential": "credential",
                "details": "credential.details",
                "state": "state",
                "user_defined_alias": "user_defined_alias",
            },
            rest="credential.details",
        ),
        scope="Falcon Container Image",
        answers="object",
        query={"id"},
        repeatable=True,
        secret=CREDENTIALS,
    )
    def update_registry_entities(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        id: str | None = None,
        credential: CredPayload | None = None,
        state: Literal["pause", "resume"] | None = None,
        user_defined_alias: str | None = None,
        details: Mapping[str, Any] | None = None,
        aws_external_id: str | None = None,
        aws_iam_role: str | None = None,
        compartment_ids: Strings | None = None,
        credential_type: str | None = None,
        domain_url: str | None = None,
        password: str | None = None,
        project_id: str | None = None,
        service_account_json: Mapping[str, Any] | None = None,
        username: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ExternalAPIRegistry]:
        """Change the connection *id* of an image registry: its state, its alias or its credentials.

        *state* is ``pause`` or ``resume``, which stops or restarts the scans of the registry. The arguments of the
        credentials are the same as in ``create_registry_entities``.
        """
        ...

    UpdateRegistryEntities = update_registry_entities

    @get("QueryExportJobs", "/container-security/queries/exports/v1")
    def query_export_jobs(self, filter: str | None = None, **more: Unpack[CallOptions]) -> Result[str]:
        """Find IDs of the last 100 export jobs at most.

        *filter* is FQL on the fields ``resource`` and ``status``.
        """
        ...

    QueryExportJobs = query_export_jobs

    @get(
        "ReadRegistryEntities",
        "/container-security/queries/registries/v1",
        scope="Falcon Container Image",
        pages=by_offset(most=5000),
    )
    def read_registry_entities(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of the registry connections; *limit* is at most 5,000.

        *offset* is the number of IDs to skip. *sort* is a field to order them by.
        """
        ...

    ReadRegistryEntities = read_registry_entities

    @post(
        "ReadImageVulnerabilities",
        "/image-assessment/combined/vulnerability-lookups/v1",
        wire={"application_packages": "applicationPackages"},
        scope="Falcon Container CLI",
        reads=True,
        access="Write",
        answers="json",
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
        """Look up the known vulnerabilities of the packages of an image, without a scan of it.

        *osversion* is its operating system with the version. *packages* are the packages of the operating system,
        *application_packages* the packages of programming languages. The API does not document whether ``resources`` is
        a list or an object: read it from ``body``.
        """
        ...

    ReadImageVulnerabilities = read_image_vulnerabilities

    @get("GetImageAssessmentReport", "/reports", host="container", answers="json")
    def get_assessment(
        self,
        *,
        digest: str | None = None,
        image_id: str | None = None,
        repository: str | None = None,
        tag: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Get the scan report of an image that was pushed to the upload host.

        Name the image by *image_id* or *digest*, or by *repository* and *tag*. ``get_report_by_reference`` reads
        reports from the API instead.
        """
        ...

    GetImageAssessmentReport = get_assessment

    @delete("DeleteImageDetails", "/images/{image_id}", host="container", answers="json", empty=True)
    def delete_image_details(self, image_id: str, **more: Unpack[CallOptions]) -> Result[Any]:
        """Delete an image and its scan results from the upload host.

        *image_id* is the ID of the image. It cannot be undone.
        """
        ...

    DeleteImageDetails = delete_image_details

    @get(
        "ImageMatchesPolicy",
        "/policy-checks",
        host="container",
        default={"policy_type": "image-prevention-policy"},
        answers="json",
    )
    def image_matches_policy(
        self, *, repository: str, tag: str, policy_type: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """Check whether the policies of the upload host advise against deploying a scanned image.

        *policy_type* is ``image-prevention-policy`` by default. The image must be scanned already. If ``deny`` in the
        answer is true, do not deploy it. ``check_prevention_policies`` sends a request instead.
        """
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
        """Send the inventory of an image to have it assessed: its layers, packages and files.

        ``get_scan_headers`` returns the headers that the API expects for it. *inventory* is the inventory itself,
        *scan_request* names the image, *high_entropy_strings* are strings found in its files that look like secrets.
        The others describe the scanner and the container, pod, host or cluster that the image runs in. Successful
        answers may be empty.
        """
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
        """Ask for the headers that ``scan_inventory`` needs; the answer has no body."""
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
        """Check whether the image assessment policies allow an image.

        *architecture* picks one image of several with the same tag, such as ``amd64`` or ``arm64``.
        """
        ...

    PolicyChecks = check_prevention_policies

    @get("GetReportByReference", "/image-assessment/entities/reports/v2", answers="json")
    def get_report_by_reference(
        self,
        *,
        registry: str | None = None,
        repository: str | None = None,
        tag: str | None = None,
        image_id: str | None = None,
        digest: str | None = None,
        architecture: str | None = None,
        report_format: ReportFormat | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Get the scan report of an image, named by its reference, ID or digest.

        *registry*, *repository* and *tag* are the reference. *architecture* picks one image of several, such as
        ``amd64``. *report_format* is ``json`` (default), ``cyclonedx-json`` or ``sarif``. The API does not document
        whether ``resources`` is a list or an object: read it from ``body``.
        """
        ...

    GetReportByReference = get_report_by_reference

    @get("GetReportByScanID", "/image-assessment/entities/reports/v2/{uuid}", answers="json")
    def get_report_by_id(
        self, *, uuid: str, report_format: ReportFormat | None = None, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """Get the report of one scan.

        *uuid* is the ID of the scan. *report_format* is ``json`` (default), ``cyclonedx-json`` or ``sarif``. The report
        is in ``body``, as in ``get_report_by_reference``.
        """
        ...

    GetReportByScanID = get_report_by_id
