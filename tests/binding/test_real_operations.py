"""Operations of falconpy's that falconlite does not have yet, declared here: each construct sends what falconpy sends.

The calls of ``SAME`` are made with both libraries. Those of ``DIFFERENT`` differ on purpose: what falconlite sends stands
beside each, under the reason.
"""

# ruff: noqa: N815  # operation IDs

from __future__ import annotations

import contextlib
import os
from copy import deepcopy
from typing import TYPE_CHECKING, Any, NamedTuple

import falconpy
import pytest

from falconlite import uber
from falconlite.binding.shapes import one_resource, placed
from falconlite.binding.uploads import FilePart, RawBody
from falconlite.operations import declare
from falconlite.operations._index import OPERATIONS
from falconlite.operations.declare import delete, get, head, patch, post, put
from falconlite.operations.service import Service
from tests.cases import cases
from tests.compat.recorder import Recorder
from tests.doubles import Script

if TYPE_CHECKING:
    from falconlite.binding.operation import Strings
    from falconlite.results.result import Result


class ASPM(Service):
    @get(
        "RetrieveRelayInstances",
        "/aspm-api-gateway/api/v1/executor_nodes/{id}/instances/csv",
        body={"id", "name", "use_jobs", "pod_settings"},
        wire={"use_jobs": "useJobs"},
    )
    def retrieve_relay_instances(
        self,
        *,
        id: str,
        name: str | None = None,
        use_jobs: bool | None = None,
        pod_settings: dict[str, Any] | None = None,
        **more: Any,
    ) -> Result[Any]: ...

    RetrieveRelayInstances = retrieve_relay_instances

    @get(
        "GetServiceViolationTypes",
        "/aspm-api-gateway/api/v1/services/violations/types",
        body={"filter", "optional_time", "revision_id"},
        wire={"optional_time": "optionalTime", "revision_id": "revisionId"},
    )
    def get_service_violation_types(
        self,
        *,
        filter: dict[str, Any] | None = None,
        optional_time: int | None = None,
        revision_id: int | None = None,
        **more: Any,
    ) -> Result[Any]: ...

    GetServiceViolationTypes = get_service_violation_types

    @put(
        "UpsertTags",
        "/aspm-api-gateway/api/v1/tags",
        wire={"is_sensitive": "isSensitive"},
        shape=placed({"entries": "entries"}, rest="entries[0]"),
    )
    def update_tags(
        self,
        *,
        entries: list[Any] | None = None,
        is_sensitive: bool | None = None,
        name: str | None = None,
        value: str | None = None,
        **more: Any,
    ) -> Result[Any]: ...

    UpsertTags = update_tags


class CaseManagement(Service):
    @post("entities_files_upload_post_v1", "/case-files/entities/files/upload/v1", upload=FilePart("file", path=True))
    def upload_file(
        self, *, file: Any, case_id: str | None = None, description: str | None = None, **more: Any
    ) -> Result[Any]: ...

    entities_files_upload_post_v1 = upload_file

    @put("entities_cases_put_v2", "/cases/entities/cases/v2")
    def create_case(
        self,
        *,
        name: str | None = None,
        severity: int | None = None,
        tags: Strings | None = None,
        evidence: dict[str, Any] | None = None,
        **more: Any,
    ) -> Result[Any]: ...

    entities_cases_put_v2 = create_case


class CertificateBasedExclusions(Service):
    @post(
        "cb_exclusions_create_v1",
        "/exclusions/entities/cert-based-exclusions/v1",
        shape=placed(
            {
                "exclusions": "exclusions",
                "issuer": "exclusions[0].certificate.issuer",
                "serial": "exclusions[0].certificate.serial",
            },
            rest="exclusions[0]",
        ),
    )
    def create_exclusions(
        self,
        *,
        exclusions: list[Any] | None = None,
        name: str | None = None,
        applied_globally: bool | None = None,
        host_groups: Strings | None = None,
        certificate: dict[str, Any] | None = None,
        issuer: str | None = None,
        serial: str | None = None,
        **more: Any,
    ) -> Result[Any]: ...

    cb_exclusions_create_v1 = create_exclusions


class CSPMRegistration(Service):
    @get(
        "GetCSPMAwsAccount",
        "/cloud-connect-cspm-aws/entities/account/v1",
        wire={"scan_type": "scan-type", "organization_ids": "organization-ids"},
    )
    def get_aws_account(
        self,
        *,
        ids: Strings | None = None,
        scan_type: str | None = None,
        organization_ids: Strings | None = None,
        limit: int | None = None,
        **more: Any,
    ) -> Result[Any]: ...

    GetCSPMAwsAccount = get_aws_account


class CustomStorage(Service):
    @declare.get(
        "GetObject",
        "/customobjects/v1/collections/{collection_name}/objects/{object_key}",
        produces=("application/json", "application/octet-stream"),
    )
    def get(self, *, collection_name: str, object_key: str, **more: Any) -> Result[Any]: ...

    GetObject = get

    @declare.delete("DeleteObject", "/customobjects/v1/collections/{collection_name}/objects/{object_key}")
    def delete(
        self, *, collection_name: str, object_key: str, dry_run: bool | None = None, **more: Any
    ) -> Result[Any]: ...

    DeleteObject = delete

    @declare.get("ListObjects", "/customobjects/v1/collections/{collection_name}/objects")
    def list(
        self, *, collection_name: str, end: str | None = None, limit: int | None = None, **more: Any
    ) -> Result[Any]: ...

    ListObjects = list

    @put(
        "PutObject",
        "/customobjects/v1/collections/{collection_name}/objects/{object_key}",
        query={"dry_run"},
        upload=RawBody(),
        fixed={"Content-Type": "application/octet-stream"},
    )
    def upload(
        self, *, collection_name: str, object_key: str, dry_run: bool | None = None, **more: Any
    ) -> Result[Any]: ...

    PutObject = upload


class Deployments(Service):
    @post(
        "GetEntityIDsByQueryPOSTV2",
        "/deployment-coordinator/entities/release-notes/GET/v2",
        shape=placed({"ids": ("ids", "IDs")}),
        reads=True,
    )
    def get_release_notes(self, *, ids: Strings, **more: Any) -> Result[Any]: ...

    GetEntityIDsByQueryPOSTV2 = get_release_notes


class DeviceControlPolicies(Service):
    @post("performDeviceControlPoliciesAction", "/policy/entities/device-control-actions/v1", query={"action_name"})
    def perform_action(
        self, *, action_name: str, ids: Strings | None = None, action_parameters: Any = None, **more: Any
    ) -> Result[Any]: ...

    performDeviceControlPoliciesAction = perform_action


class Downloads(Service):
    @declare.get("EnumerateFile", "/csdownloads/entities/files/enumerate/v1")
    def enumerate(self, *, file_name: str | None = None, os: str | None = None, **more: Any) -> Result[Any]: ...

    EnumerateFile = enumerate


class EventStreams(Service):
    @post(
        "refreshActiveStreamSession",
        "/sensors/entities/datafeed-actions/v1/{partition}",
        query={"action_name", "app_id"},
        wire={"app_id": "appId"},
        default={"action_name": "refresh_active_stream_session"},
        body=(),
    )
    def refresh_active_stream(
        self, partition: int, *, action_name: str | None = None, app_id: str | None = None, **more: Any
    ) -> Result[Any]: ...

    refreshActiveStreamSession = refresh_active_stream


class ExposureManagement(Service):
    @get("query_external_assets", "/fem/queries/external-assets/v1")
    def query_assets_v1(self, *, limit: int | None = None, **more: Any) -> Result[Any]: ...

    @get("query_external_assets_v2", "/fem/queries/external-assets/v2")
    def query_external_assets(self, *, limit: int | None = None, **more: Any) -> Result[Any]: ...

    query_external_assets_v2 = query_external_assets

    @delete("delete_external_assets", "/fem/entities/external-assets/v1", body={"description"})
    def delete_assets(
        self, ids: Strings | None = None, *, description: str | None = None, **more: Any
    ) -> Result[Any]: ...

    delete_external_assets = delete_assets


class FalconContainer(Service):
    @get("GetImageAssessmentReport", "/reports", host="container")
    def get_assessment(self, *, repository: str | None = None, tag: str | None = None, **more: Any) -> Result[Any]: ...

    GetImageAssessmentReport = get_assessment

    @delete("DeleteImageDetails", "/images/{image_id}", host="container")
    def delete_image_details(self, image_id: str, **more: Any) -> Result[Any]: ...

    DeleteImageDetails = delete_image_details

    @get("ImageMatchesPolicy", "/policy-checks", host="container", default={"policy_type": "image-prevention-policy"})
    def image_matches_policy(
        self, *, repository: str | None = None, tag: str | None = None, policy_type: str | None = None, **more: Any
    ) -> Result[Any]: ...

    ImageMatchesPolicy = image_matches_policy

    @head("HeadImageScanInventory", "/image-assessment/entities/image-inventory/v1", empty=True)
    def get_scan_headers(self, **more: Any) -> Result[Any]: ...

    HeadImageScanInventory = get_scan_headers


class FalconXSandbox(Service):
    @get(
        "GetArtifacts",
        "/falconx/entities/artifacts/v1",
        fixed={"Accept-Encoding": "gzip"},
        download=True,
        produces=("*/*", "application/json"),
    )
    def get_artifacts(self, id: str | None = None, *, name: str | None = None, **more: Any) -> Result[Any]: ...

    GetArtifacts = get_artifacts

    @post(
        "Submit",
        "/falconx/entities/submissions/v1",
        shape=placed(
            {"user_tags": "user_tags", "send_email_notifications": "send_email_notifications", "sandbox": "sandbox"},
            rest="sandbox[0]",
        ),
    )
    def submit(
        self,
        *,
        user_tags: Strings | None = None,
        send_email_notifications: bool | None = None,
        sandbox: list[Any] | None = None,
        environment_id: int | None = None,
        sha256: str | None = None,
        **more: Any,
    ) -> Result[Any]: ...

    Submit = submit


class FileVantage(Service):
    @get("getContents", "/filevantage/entities/change-content/v1", header={"compress": "Accept-Encoding: gzip"})
    def get_contents(self, id: str | None = None, *, compress: bool | None = None, **more: Any) -> Result[Any]: ...

    getContents = get_contents


class FirewallPolicies(Service):
    @post(
        "createFirewallPolicies",
        "/policy/entities/firewall/v1",
        query={"clone_id"},
        body={"clone_id"},
        shape=placed({}, rest="resources[0]"),
    )
    def create_policies(
        self,
        *,
        clone_id: str | None = None,
        description: str | None = None,
        name: str | None = None,
        platform_name: str | None = None,
        **more: Any,
    ) -> Result[Any]: ...

    createFirewallPolicies = create_policies


class FlightControl(Service):
    @delete(
        "deletedRoles",
        "/mssp/entities/mssp-roles/v1",
        body={"cid_group_id", "user_group_id", "role_ids"},
        shape=one_resource,
    )
    def delete_roles(
        self,
        *,
        cid_group_id: str | None = None,
        user_group_id: str | None = None,
        role_ids: Strings | None = None,
        **more: Any,
    ) -> Result[Any]: ...

    deletedRoles = delete_roles


class Iocs(Service):
    @get("entities.get", "/indicators/entities/iocs/v1", deprecated="IOC.indicator_get")
    def get_ioc(self, *, ids: Strings | None = None, **more: Any) -> Result[Any]: ...

    entities_get = get_ioc


class FoundryLogScale(Service):
    @post(
        "IngestDataV1",
        "/loggingapi/entities/data-ingestion/ingest/v1",
        also={"file": "data_file"},
        upload=FilePart("data_file", named="data_file", type="application/json"),
    )
    def ingest_data(
        self,
        data_file: Any,
        *,
        tag: Strings | None = None,
        tag_source: str | None = None,
        test_data: bool | None = None,
        data_content: str | None = None,
        **more: Any,
    ) -> Result[Any]: ...

    IngestDataV1 = ingest_data

    @post(
        "CreateFileV1",
        "/loggingapi/entities/lookup-files/v1",
        also={"file": "data_file"},
        upload=FilePart("data_file", field="file", named="file", type="application/json", path=True),
    )
    def create_file(
        self,
        data_file: Any,
        *,
        name: str | None = None,
        description: str | None = None,
        id: str | None = None,
        repo: str | None = None,
        **more: Any,
    ) -> Result[Any]: ...

    CreateFileV1 = create_file


class IOC(Service):
    @post(
        "indicator_create_v1",
        "/iocs/entities/indicators/v1",
        query={"retrodetects", "ignore_warnings"},
        shape=placed(
            {"comment": "comment", "indicators": "indicators", "filename": "indicators[0].metadata.filename"},
            rest="indicators[0]",
        ),
    )
    def indicator_create(
        self,
        *,
        retrodetects: bool | None = None,
        ignore_warnings: bool | None = None,
        comment: str | None = None,
        indicators: list[Any] | None = None,
        action: str | None = None,
        value: str | None = None,
        type: str | None = None,
        platforms: Strings | None = None,
        filename: str | None = None,
        metadata: dict[str, Any] | None = None,
        **more: Any,
    ) -> Result[Any]: ...

    indicator_create_v1 = indicator_create


class Intel(Service):
    @get(
        "GetLatestIntelRuleFile",
        "/intel/entities/rules-latest-files/v1",
        download=True,
        header={"if_none_match": "If-None-Match", "if_modified_since": "If-Modified-Since"},
        produces=("*/*",),
    )
    def get_latest_rule_file(
        self,
        *,
        type: str | None = None,
        format: str | None = None,
        if_none_match: str | None = None,
        if_modified_since: str | None = None,
        **more: Any,
    ) -> Result[Any]: ...

    GetLatestIntelRuleFile = get_latest_rule_file


class MalQuery(Service):
    @post(
        "PostMalQueryFuzzySearchV1",
        "/malquery/combined/fuzzy-search/v1",
        reads=True,
        shape=placed({"options": "options", "patterns": "patterns"}, rest="options"),
    )
    def fuzzy_search(
        self,
        *,
        options: dict[str, Any] | None = None,
        patterns: list[Any] | None = None,
        filter_meta: Strings | None = None,
        limit: int | None = None,
        **more: Any,
    ) -> Result[Any]: ...

    PostMalQueryFuzzySearchV1 = fuzzy_search


class MLExclusions(Service):
    @get("getMLExclusionsV1", "/policy/entities/ml-exclusions/v1")
    def get_exclusions(self, ids: Strings | None = None, **more: Any) -> Result[Any]: ...

    getMLExclusionsV1 = get_exclusions


class NGSIEM(Service):
    @post(
        "UploadLookupV1",
        "/humio/api/v1/repositories/{repository}/files",
        also={"lookup_file": "file"},
        upload=FilePart("file", path=True),
        answers="text",
    )
    def upload_file(self, *, repository: str, file: Any, **more: Any) -> Result[Any]: ...

    UploadLookupV1 = upload_file

    @get(
        "GetLookupV1",
        "/humio/api/v1/repositories/{repository}/files/{filename}",
        download=True,
        produces=("application/json", "application/octet-stream"),
    )
    def get_file(self, *, repository: str, filename: str, **more: Any) -> Result[Any]: ...

    GetLookupV1 = get_file

    @delete("removeFileLabels", "/ngsiem-content/entities/lookupfile-labels/v1", body=())
    def remove_file_labels(self, **more: Any) -> Result[Any]: ...

    removeFileLabels = remove_file_labels

    @get("GetSavedQueryTemplate", "/ngsiem-content/entities/savedqueries-template/v1", default={"search_domain": "all"})
    def get_saved_query_template(
        self, *, ids: Strings | None = None, search_domain: str | None = None, **more: Any
    ) -> Result[Any]: ...

    GetSavedQueryTemplate = get_saved_query_template

    @post(
        "CreateSavedQuery",
        "/ngsiem-content/entities/savedqueries-template/v1",
        query={"search_domain"},
        body={"search_domain"},
        upload=FilePart("yaml_template"),
    )
    def create_saved_query(
        self, *, yaml_template: Any, search_domain: str | None = None, **more: Any
    ) -> Result[Any]: ...

    CreateSavedQuery = create_saved_query


class ODS(Service):
    @post(
        "create_scan",
        "/ods/entities/scans/v1",
        shape=placed({"interval": "schedule.interval", "start_timestamp": "schedule.start_timestamp"}),
    )
    def create_scan(
        self,
        *,
        cpu_priority: int | None = None,
        file_paths: Strings | None = None,
        quarantine: bool | None = None,
        schedule: dict[str, Any] | None = None,
        interval: int | None = None,
        start_timestamp: str | None = None,
        **more: Any,
    ) -> Result[Any]: ...


class Quarantine(Service):
    @post("GetAggregateFiles", "/quarantine/aggregates/quarantined-files/GET/v1", reads=True)
    def get_aggregate_files(
        self, *, name: str | None = None, from_: int | None = None, size: int | None = None, **more: Any
    ) -> Result[Any]: ...

    GetAggregateFiles = get_aggregate_files

    @patch("UpdateQuarantinedDetectsByIds", "/quarantine/entities/quarantined-files/v1")
    def update_quarantined_detects_by_id(
        self, *, ids: Strings | None = None, action: str | None = None, comment: str | None = None, **more: Any
    ) -> Result[Any]: ...

    UpdateQuarantinedDetectsByIds = update_quarantined_detects_by_id


class QuickScanPro(Service):
    @post(
        "UploadFileQuickScanPro",
        "/quickscanpro/entities/files/v1",
        query={"file_name", "password", "scan"},
        body={"scan"},
        header={"x_file_password": "X-File-Password"},
        upload=FilePart("file", name="file_name"),
    )
    def upload_file(
        self,
        *,
        file: Any,
        file_name: str | None = None,
        scan: bool | None = None,
        password: str | None = None,
        x_file_password: str | None = None,
        **more: Any,
    ) -> Result[Any]: ...

    UploadFileQuickScanPro = upload_file


class RealTimeResponse(Service):
    @post(
        "BatchCmd",
        "/real-time-response/combined/batch-command/v1",
        query={"timeout", "timeout_duration", "host_timeout_duration"},
    )
    def batch_command(
        self,
        *,
        timeout: int | None = None,
        timeout_duration: str | None = None,
        host_timeout_duration: str | None = None,
        base_command: str | None = None,
        batch_id: str | None = None,
        command_string: str | None = None,
        optional_hosts: Strings | None = None,
        persist_all: bool | None = None,
        **more: Any,
    ) -> Result[Any]: ...

    BatchCmd = batch_command

    @get("RTR_CheckCommandStatus", "/real-time-response/entities/command/v1", default={"sequence_id": 0})
    def check_command_status(
        self, cloud_request_id: str | None = None, *, sequence_id: int | None = None, **more: Any
    ) -> Result[Any]: ...

    RTR_CheckCommandStatus = check_command_status

    @get(
        "RTR_GetExtractedFileContents",
        "/real-time-response/entities/extracted-file-contents/v1",
        download=True,
        produces=("application/json", "application/x-7z-compressed"),
    )
    def get_extracted_file_contents(
        self, *, session_id: str | None = None, sha256: str | None = None, filename: str | None = None, **more: Any
    ) -> Result[Any]: ...

    RTR_GetExtractedFileContents = get_extracted_file_contents


class RealTimeResponseAdmin(Service):
    @post("RTR_CreateScripts", "/real-time-response/entities/scripts/v1", upload=FilePart("file"))
    def create_scripts(
        self,
        *,
        file: Any = None,
        description: str | None = None,
        name: str | None = None,
        permission_type: str | None = None,
        content: str | None = None,
        platform: Strings | None = None,
        **more: Any,
    ) -> Result[Any]: ...

    RTR_CreateScripts = create_scripts


class SampleUploads(Service):
    @post(
        "UploadSampleV3",
        "/samples/entities/samples/v3",
        body={"file_name"},
        also={"sample": "file_data", "upfile": "file_data"},
        upload=FilePart("file_data", field="sample", name="file_name"),
    )
    def upload_sample(
        self,
        file_data: Any,
        *,
        file_name: str,
        comment: str | None = None,
        is_confidential: bool | None = None,
        **more: Any,
    ) -> Result[Any]: ...

    UploadSampleV3 = upload_sample

    @post(
        "ArchiveUploadV1",
        "/archives/entities/archives/v1",
        upload=RawBody(),
        query={"name", "password", "is_confidential", "comment"},
    )
    def upload_archive_v1(
        self,
        *,
        name: str | None = None,
        password: str | None = None,
        is_confidential: bool | None = None,
        comment: str | None = None,
        **more: Any,
    ) -> Result[Any]: ...

    ArchiveUploadV1 = upload_archive_v1

    @get(
        "GetSampleV3",
        "/samples/entities/samples/v3",
        download=True,
        produces=("application/json", "application/octet-stream"),
    )
    def get_sample(
        self, ids: str | None = None, *, password_protected: bool | None = None, **more: Any
    ) -> Result[Any]: ...

    GetSampleV3 = get_sample


class ScheduledReports(Service):
    @post(
        "scheduled_reports_launch", "/reports/entities/scheduled-reports/execution/v1", shape=placed({"ids": "[].id"})
    )
    def launch(self, ids: Strings | None = None, **more: Any) -> Result[Any]: ...

    scheduled_reports_launch = launch


class SensorUpdatePolicy(Service):
    @post(
        "createSensorUpdatePolicies",
        "/policy/entities/sensor-update/v1",
        shape=placed({"build": "resources[0].settings.build"}, rest="resources[0]"),
    )
    def create_policies(
        self,
        *,
        description: str | None = None,
        name: str | None = None,
        platform_name: str | None = None,
        settings: dict[str, Any] | None = None,
        build: str | None = None,
        **more: Any,
    ) -> Result[Any]: ...

    createSensorUpdatePolicies = create_policies


class Workflows(Service):
    @post(
        "WorkflowDefinitionsImport",
        "/workflows/entities/definitions/import/v1",
        query={"name", "validate_only"},
        upload=FilePart("data_file", named="yaml_upload", type="application/x-yaml", path=os.path.exists),
    )
    def import_definition(
        self, *, data_file: Any, name: str | None = None, validate_only: bool | None = None, **more: Any
    ) -> Result[Any]: ...

    WorkflowDefinitionsImport = import_definition


class Made(NamedTuple):
    """A call of a method of a class that both libraries have."""

    service: str
    method: str
    args: tuple[Any, ...]
    given: dict[str, Any]


def made(home: str, /, *args: Any, **given: Any) -> Made:
    service, _, method = home.partition(".")
    return Made(service, method, args, given)


FILE = "a file.yaml"
"""Stands for the path of a file with this name."""

SAME = [
    # values in the path and the body of a GET; the wire's own names
    made("ASPM.retrieve_relay_instances", id="a/b", name="n"),
    made("ASPM.retrieve_relay_instances", id="a", use_jobs=True),
    made("ASPM.retrieve_relay_instances", id="a", body={"id": "z"}),
    made("ASPM.get_service_violation_types", filter={"a": 1}, optional_time=5),
    made("CSPMRegistration.get_aws_account", ids=["a", "b"], **{"scan-type": "full", "organization-ids": "o"}),
    made("CSPMRegistration.get_aws_account", scan_type="full", limit=3),
    made("CSPMRegistration.get_aws_account", parameters={"scan-type": "full", "organization-ids": ["o", "p"]}),
    made("Quarantine.get_aggregate_files", name="n", **{"from": 5}, size=3),
    made("Quarantine.get_aggregate_files", body=[{"name": "n"}]),
    made("RealTimeResponse.batch_command", timeout=30, timeout_duration="30s", base_command="ls", optional_hosts="a"),
    made("RealTimeResponse.batch_command", parameters={"timeout": 30}, base_command="ls"),
    made("EventStreams.refresh_active_stream", 0, app_id="a"),
    made("EventStreams.refresh_active_stream", partition=0, appId="a", action_name="x"),
    # shapes
    made("ASPM.update_tags", name="n", value="v", is_sensitive=True),
    made("ASPM.update_tags", entries=[{"a": 1}]),
    made("CertificateBasedExclusions.create_exclusions", name="n", host_groups="g", issuer="i"),
    made("Deployments.get_release_notes", ids="a,b"),
    made("FalconXSandbox.submit", sha256="s", environment_id=160, user_tags="a,b", send_email_notifications=True),
    made("IOC.indicator_create", action="detect", value="v", platforms="mac,linux", comment="c", retrodetects=True),
    made("IOC.indicator_create", indicators=[{"a": 1}], ignore_warnings=True),
    made("IOC.indicator_create", value="v", filename="f"),
    made("MalQuery.fuzzy_search", patterns=[{"type": "hex"}], filter_meta="a,b", limit=5),
    made("ODS.create_scan", cpu_priority=1, file_paths=["a"], quarantine=False, interval=3, start_timestamp="t"),
    made("ScheduledReports.launch", "a,b"),
    made("ScheduledReports.launch", ids=["a", "b"]),
    made("SensorUpdatePolicy.create_policies", name="n", settings={"x": 1}),
    made("SensorUpdatePolicy.create_policies", name="n", build="b"),
    # verbs, and one keyword in two places
    made("CaseManagement.create_case", name="n", severity=0, tags=["a", "b"], evidence={"x": 1}),
    made("CaseManagement.create_case"),
    made("CaseManagement.create_case", body={"name": "n"}, name="m"),
    made("CustomStorage.get", collection_name="c/d", object_key="k e"),
    made("CustomStorage.delete", collection_name="c", object_key="k", dry_run=True),
    made("CustomStorage.list", collection_name="c", limit=5),
    made("CustomStorage.upload", collection_name="c", object_key="k", body={"a": 1}, dry_run=True),
    made("DeviceControlPolicies.perform_action", body={"ids": ["a"]}, parameters={"action_name": "enable"}),
    made("Downloads.enumerate", file_name="n", os="windows"),
    made("ExposureManagement.delete_assets", ids=["a", "b"], description="d"),
    made("ExposureManagement.delete_assets", ["a", "b"], body={"x": 1}),
    made("ExposureManagement.query_assets_v1", limit=1),
    made("ExposureManagement.query_external_assets", limit=1),
    made("FalconContainer.get_scan_headers"),
    made("FirewallPolicies.create_policies", clone_id="c", name="n", platform_name="Linux"),
    made("FirewallPolicies.create_policies", body={"resources": []}, clone_id="c"),
    made("FlightControl.delete_roles", cid_group_id="c", user_group_id="u", role_ids="a,b"),
    made("FlightControl.delete_roles", body={"resources": [{"id": "x"}]}),
    made("MLExclusions.get_exclusions", ["a", "b"]),
    made("Quarantine.update_quarantined_detects_by_id", ids="a,b", action="release"),
    # headers and defaults
    made("FalconXSandbox.get_artifacts", "a", name="n"),
    made("FileVantage.get_contents", "a", compress=True),
    made("FileVantage.get_contents", id="a", compress=False),
    made("Intel.get_latest_rule_file", type="t", if_none_match="E", if_modified_since="M"),
    made("NGSIEM.get_saved_query_template", ids="a", search_domain="x"),
    made("RealTimeResponse.check_command_status", "c"),
    made("RealTimeResponse.check_command_status", cloud_request_id="c", sequence_id=2),
    made("RealTimeResponse.check_command_status", parameters={"cloud_request_id": "c", "sequence_id": 3}),
    # downloads
    made("FalconXSandbox.get_artifacts", id="a", stream=True),
    made("NGSIEM.get_file", repository="r/s", filename="f.csv", stream=True),
    made("RealTimeResponse.get_extracted_file_contents", session_id="s", sha256="h", stream=True),
    made("SampleUploads.get_sample", ids=["a"], password_protected=False),
    # files
    made("CaseManagement.upload_file", file=FILE, case_id="c", description="d"),
    made("CaseManagement.upload_file"),
    made("FoundryLogScale.create_file", data_file=FILE, name="n", repo="r"),
    made("FoundryLogScale.create_file", file=FILE, name="n"),
    made("FoundryLogScale.ingest_data", data_file=b'{"a":1}', tag=["a", "b"], tag_source="s", test_data=True),
    made("FoundryLogScale.ingest_data", file=b'{"a":1}', tag="x"),
    made("NGSIEM.create_saved_query", yaml_template=b"a: 1", search_domain="x"),
    made("NGSIEM.upload_file", repository="r", lookup_file=FILE),
    made("QuickScanPro.upload_file", file=b"x", file_name="n", scan=True, password="p", x_file_password="q"),
    made("RealTimeResponseAdmin.create_scripts", files=[("file", ("n", b"ls", "a/b"))], data={"name": "n"}),
    made("RealTimeResponseAdmin.create_scripts", files=[("file", ("n", b"ls", "a/b"))], name="n", platform="mac"),
    made("RealTimeResponseAdmin.create_scripts", name="n", content="ls"),
    made("SampleUploads.upload_archive_v1", body=b"PK", name="n", is_confidential=True),
    made("SampleUploads.upload_sample", file_data=b"x", file_name="n", comment="c", is_confidential=True),
    made("SampleUploads.upload_sample", sample=b"x", file_name='\u65e5\r\n".txt'),
    made("SampleUploads.upload_sample", upfile=b"x", parameters={"file_name": "n", "comment": "c"}),
    made("Workflows.import_definition", data_file=FILE, name="n", validate_only=True),
    made("Workflows.import_definition", data_file=b"a: 1"),
    made("Workflows.import_definition", data_file="a: 1\nb: 2"),
]

DIFFERENT = {
    "a dict or a list may stand in the first place": [
        (made("ASPM.update_tags", {"x": 1}), 'PUT /aspm-api-gateway/api/v1/tags {"x": 1}'),
        (made("CSPMRegistration.get_aws_account", {"scan-type": "full"}), "GET /cloud-connect-cspm-aws/entities/account/v1?scan-type=full"),
        (made("Quarantine.get_aggregate_files", [{"x": 1}]), 'POST /quarantine/aggregates/quarantined-files/GET/v1 [{"x": 1}]'),
        (made("RealTimeResponse.batch_command", {"base_command": "ls"}, {"timeout": 30}), 'POST /real-time-response/combined/batch-command/v1?timeout=30 {"base_command": "ls"}'),
        (made("FlightControl.delete_roles", {"resources": [{"id": "x"}]}), 'DELETE /mssp/entities/mssp-roles/v1 {"resources": [{"id": "x"}]}'),
    ],
    "what falconpy loses is sent": [
        (made("ASPM.get_service_violation_types", optionalTime=5), 'GET /aspm-api-gateway/api/v1/services/violations/types {"optionalTime": 5}'),
        (made("CertificateBasedExclusions.create_exclusions", certificate={"a": 1}, issuer="i"), 'POST /exclusions/entities/cert-based-exclusions/v1 {"exclusions": [{"certificate": {"a": 1, "issuer": "i"}}]}'),
        (made("SensorUpdatePolicy.create_policies", build="b", settings={"x": 1}), 'POST /policy/entities/sensor-update/v1 {"resources": [{"settings": {"build": "b", "x": 1}}]}'),
        (made("NGSIEM.remove_file_labels", body={"x": 1}), 'DELETE /ngsiem-content/entities/lookupfile-labels/v1 {"x": 1}'),
        (made("EventStreams.refresh_active_stream", partition=0, parameters={"action_name": "x"}), "POST /sensors/entities/datafeed-actions/v1/0?action_name=x {}"),
        (made("FirewallPolicies.create_policies", parameters={"clone_id": "c"}), 'POST /policy/entities/firewall/v1?clone_id=c {"resources": [{"clone_id": "c"}]}'),
        (made("NGSIEM.get_saved_query_template", ids="a"), "GET /ngsiem-content/entities/savedqueries-template/v1?ids=a&search_domain=all"),
        (made("Iocs.get_ioc", ids="a"), "GET /indicators/entities/iocs/v1?ids=a"),
        (made("CustomStorage.upload", collection_name="c", object_key="k", body=b"x"), "PUT /customobjects/v1/collections/c/objects/k application/octet-stream: b'x'"),
    ],
    "a zero, an empty text or False that is given is sent": [
        (made("MalQuery.fuzzy_search", limit=0), 'POST /malquery/combined/fuzzy-search/v1 {"options": {"limit": 0}}'),
        (made("CertificateBasedExclusions.create_exclusions", applied_globally=False), 'POST /exclusions/entities/cert-based-exclusions/v1 {"exclusions": [{"applied_globally": false}]}'),
    ],
    "nothing is sent for what is not given": [
        (made("IOC.indicator_create"), "POST /iocs/entities/indicators/v1 {}"),
        (made("ODS.create_scan", cpu_priority=1), 'POST /ods/entities/scans/v1 {"cpu_priority": 1}'),
        (made("ASPM.get_service_violation_types"), "GET /aspm-api-gateway/api/v1/services/violations/types"),
        (made("ExposureManagement.delete_assets", "a"), "DELETE /fem/entities/external-assets/v1?ids=a"),
        (made("FlightControl.delete_roles"), "DELETE /mssp/entities/mssp-roles/v1"),
    ],
    "an upload of nothing is refused: it would empty the object": [
        (made("CustomStorage.upload", collection_name="c", object_key="k"), "nothing"),
    ],
    "a comma text is split wherever a list belongs": [
        (made("MLExclusions.get_exclusions", "a,b"), "GET /policy/entities/ml-exclusions/v1?ids=a&ids=b"),
        (made("CaseManagement.create_case", tags="a,b"), 'PUT /cases/entities/cases/v2 {"tags": ["a", "b"]}'),
    ],
    "a value that cannot work is refused": [
        (made("MLExclusions.get_exclusions", {"ids": "a"}), "nothing"),
        (made("ScheduledReports.launch", [{"id": "a"}]), "nothing"),
        (made("RealTimeResponse.check_command_status", {"cloud_request_id": "c"}), "nothing"),
    ],
}  # fmt: skip


@pytest.fixture(scope="module")
def recorder():
    with Recorder() as recorder:
        yield recorder


@pytest.fixture
def sent(recorder, tmp_path, monkeypatch):
    """Make a call with a class of falconpy's or of this module; return what was sent, in a line."""
    monkeypatch.setenv("NETRC", os.devnull)
    path = tmp_path / FILE
    path.write_text("a: 1\n")
    names = {FILE: str(path)}

    def sent(kind: type[Any], call: Made) -> str:
        recorder.take()
        given = {
            name: names.get(value, value) if isinstance(value, str) else value for name, value in call.given.items()
        }
        service = kind(base_url=recorder.url, access_token="T")
        getattr(service, call.method)(*deepcopy(call.args), **deepcopy(given))
        return " + ".join(map(line, recorder.take())) or "nothing"

    return sent


def line(request):
    """Write a request in a line: its boundary made plain, and with the headers that arguments make."""
    boundary = request.type.partition("boundary=")[2]
    text = str(request).replace(boundary, "B") if boundary else str(request)
    names = ["X-File-Password", "If-None-Match", "If-Modified-Since"]
    if request.headers.get("Accept-Encoding") == "gzip":
        names.append("Accept-Encoding")
    return (
        f"{text} {shown}"
        if (shown := {name: request.headers[name] for name in names if name in request.headers})
        else text
    )


def test_each_construct_sends_what_falconpy_sends(sent):
    with cases() as case:
        for call in SAME:
            with case(call):
                assert sent(globals()[call.service], call) == sent(getattr(falconpy, call.service), call)


@pytest.mark.filterwarnings("ignore::falconlite.DeprecatedOperation")
def test_each_construct_differs_from_falconpy_for_a_reason(sent):
    with cases() as case:
        for why, rows in DIFFERENT.items():
            for call, instead in rows:
                with case((why, call)):
                    assert sent(globals()[call.service], call) == instead
                    with contextlib.suppress(AttributeError):  # falconpy's own, of a dict in the first place
                        assert sent(getattr(falconpy, call.service), call) != instead


@pytest.mark.parametrize(
    ("method", "args", "given"),
    [
        ("get_assessment", (), {"repository": "r", "tag": "t"}),
        ("delete_image_details", ("i",), {}),
        ("image_matches_policy", (), {"repository": "r", "tag": "t"}),
    ],
)
def test_an_operation_of_the_container_host_goes_where_falconpy_sends_it(monkeypatch, method, args, given):
    seen = []
    monkeypatch.setattr("requests.request", lambda verb, url, **_: seen.append((verb, url)))
    falconpy.FalconContainer(base_url="eu-1", access_token="T").__getattribute__(method)(*args, **deepcopy(given))
    script = Script()
    getattr(FalconContainer(base_url="eu-1", access_token="T", transport=script), method)(*args, **given)
    [(there, request)] = script.sent
    assert [(request.verb, there + request.path)] == seen


@pytest.fixture
def commanded(recorder, monkeypatch):
    """Make a call with the Uber classes of both libraries; return what each sent."""
    monkeypatch.setenv("NETRC", os.devnull)
    ours = uber.APIHarnessV2(base_url=recorder.url, access_token="T")
    theirs = falconpy.APIHarnessV2(base_url=recorder.url, access_token="T")

    def commanded(home: str, **given: Any) -> list[str]:
        service, method = home.split(".")
        kind = globals()[service]
        id = kind.operations[method].id
        monkeypatch.setitem(OPERATIONS, id, home)
        ours._services[service] = kind(auth_object=ours)
        lines = []
        for harness in (ours, theirs):
            recorder.take()
            harness.command(id, **deepcopy(given))
            lines.append(" + ".join(map(line, recorder.take())))
        return lines

    return commanded


SAMPLE = [("sample", ("n", b"x"))]


def test_the_uber_class_sends_what_falconpys_sends(commanded):
    with cases() as case:
        for home, given in [
            ("ASPM.update_tags", {"body": {"x": 1}}),
            ("CaseManagement.create_case", {"body": {"name": "n"}}),
            ("EventStreams.refresh_active_stream", {"partition": 0, "parameters": {"appId": "a", "action_name": "x"}}),
            ("ExposureManagement.delete_assets", {"ids": ["a", "b"], "body": {"x": 1}}),
            ("FlightControl.delete_roles", {"body": {"resources": [{"id": "x"}]}}),
            ("IOC.indicator_create", {"body": {"indicators": []}, "retrodetects": True}),
            ("RealTimeResponse.batch_command", {"body": {"base_command": "ls"}, "timeout": 30}),
            ("RealTimeResponseAdmin.create_scripts", {"data": {"name": "n"}, "files": [("file", ("n", b"ls"))]}),
            ("SampleUploads.upload_archive_v1", {"data": b"PK", "parameters": {"name": "n"}}),
            ("SampleUploads.upload_sample", {"data": {"file_name": "n"}, "files": SAMPLE}),
        ]:
            with case((home, given)):
                ours, theirs = commanded(home, **given)
                assert ours == theirs


def test_the_uber_class_sends_fields_beside_files_where_falconpys_puts_them_into_the_query(commanded):
    ours, theirs = commanded("SampleUploads.upload_sample", files=SAMPLE, file_name="n", comment="c")
    assert theirs.startswith("POST /samples/entities/samples/v3?comment=c&file_name=n multipart/form-data")
    assert ours == commanded("SampleUploads.upload_sample", files=SAMPLE, data={"file_name": "n", "comment": "c"})[1]
    ours, _ = commanded("SampleUploads.upload_sample", files=SAMPLE, data={"x": "1"}, file_name="n")
    assert ours == commanded("SampleUploads.upload_sample", files=SAMPLE, data={"x": "1"})[1]
