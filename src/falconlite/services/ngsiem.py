"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from falconlite.binding.paging import by_offset, by_scroll
from falconlite.binding.shapes import placed
from falconlite.binding.uploads import FilePart
from falconlite.operations.declare import delete, get, patch, post, put
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.ngsiem import (
        AffectedEntity,
        APIParser,
        BulkFileLabelResult,
        BulkLabelResult,
        CloneParserResourceV1,
        ConnectionStatus,
        ConnectionToken,
        ConnectorConfig,
        ContentParser,
        DashboardBulkCreateResult,
        DashboardBulkUpdateResult,
        DashboardTemplate,
        DataConnection,
        DataConnector,
        FileLabelResourceV1,
        GenericCreateResponse,
        LabelResourceV1,
        LookupFileBulkCreateResult,
        LookupFileBulkUpdateResult,
        LookupFileInfo,
        ParserBulkInstallResult,
        ParserInstallResponseV1,
        ParserTemplate,
        ParserTestRunResultV1,
        QueryJobResponse,
        QueryJobsResults,
        SavedQuery,
        SavedQueryBulkCreateResult,
        SavedQueryBulkUpdateResult,
        UpdateAutoUpdatePolicyResponseV1,
    )
    from falconlite.operations.options import BodyOptions, CallOptions, UploadOptions
    from falconlite.results.result import Result
    from falconlite.specs.ngsiem import (
        BulkCreateDashboardItem,
        BulkCreateSavedQueryItem,
        BulkFileLabelItem,
        BulkLabelItem,
        BulkUpdateDashboardItem,
        BulkUpdateSavedQueryItem,
        ConnectorConfigRequest,
        LookupFileToCreate,
        LookupFileToUpdate,
        ParserInstallRequestV1,
        ParserTestCase,
        QueryJobAroundInput,
    )

SearchDomain = Literal["all", "falcon", "third-party", "dashboards", "parsers-repository", "query-audit"]
GetDashboardTemplateSearchDomain = Literal["all", "falcon", "third-party", "dashboards", "query-audit"]
CreateDashboardFromTemplateSearchDomain = Literal["all", "falcon", "third-party", "query-audit"]
UpdateLookupFileEntriesSearchDomain = Literal["all", "falcon", "third-party", "parsers-repository", "query-audit"]
CreateLookupFileSearchDomain = Literal["all", "falcon", "falcon-for-it", "third-party", "parsers-repository"]
UpdateLookupFileSearchDomain = Literal[
    "all", "falcon", "falcon-for-it", "third-party", "parsers-repository", "query-audit"
]


class NGSIEM(Service):
    """TODO."""

    @post(
        "UploadLookupV1",
        "/humio/api/v1/repositories/{repository}/files",
        upload=FilePart("file"),
        scope="NGSIEM",
        answers="json",
        empty=True,
        download=True,
    )
    def upload_file(self, *, repository: str, file: Any | None = None, **more: Unpack[UploadOptions]) -> Result[Any]:
        """TODO."""
        ...

    UploadLookupV1 = upload_file

    @get(
        "GetLookupV1",
        "/humio/api/v1/repositories/{repository}/files/{filename}",
        scope="NGSIEM",
        produces=("application/json", "application/octet-stream"),
        answers="json",
        empty=True,
        download=True,
    )
    def get_file(self, *, repository: str, filename: str, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    GetLookupV1 = get_file

    @get(
        "GetLookupFromPackageWithNamespaceV1",
        "/humio/api/v1/repositories/{repository}/files/{namespace}/{package}/{filename}",
        scope="NGSIEM",
        produces=("application/json", "application/octet-stream"),
        answers="json",
        empty=True,
        download=True,
    )
    def get_file_from_package_with_namespace(
        self, *, repository: str, namespace: str, package: str, filename: str, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """TODO."""
        ...

    GetLookupFromPackageWithNamespaceV1 = get_file_from_package_with_namespace

    @get(
        "GetLookupFromPackageV1",
        "/humio/api/v1/repositories/{repository}/files/{package}/{filename}",
        scope="NGSIEM",
        produces=("application/json", "application/octet-stream"),
        answers="json",
        empty=True,
        download=True,
    )
    def get_file_from_package(
        self, *, repository: str, package: str, filename: str, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """TODO."""
        ...

    GetLookupFromPackageV1 = get_file_from_package

    @post(
        "StartSearchV1",
        "/humio/api/v1/repositories/{repository}/queryjobs",
        wire={
            "allow_event_skipping": "allowEventSkipping",
            "autobucket_count": "autobucketCount",
            "ingest_end": "ingestEnd",
            "ingest_start": "ingestStart",
            "is_live": "isLive",
            "query_string": "queryString",
            "time_zone": "timeZone",
            "time_zone_offset_minutes": "timeZoneOffsetMinutes",
            "use_ingest_time": "useIngestTime",
        },
        also={"timezone": "time_zone", "timezone_offset_minutes": "time_zone_offset_minutes"},
        scope="NGSIEM",
        produces=("application/json", "text/html", "text/plain"),
        answers="record",
    )
    def start_search(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        repository: str,
        allow_event_skipping: bool | None = None,
        arguments: Mapping[str, Any] | None = None,
        around: QueryJobAroundInput | None = None,
        autobucket_count: int | None = None,
        end: str | None = None,
        ingest_end: str | None = None,
        ingest_start: str | None = None,
        is_live: bool | None = None,
        query_string: str | None = None,
        start: str | None = None,
        time_zone: str | None = None,
        time_zone_offset_minutes: int | None = None,
        use_ingest_time: bool | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[QueryJobResponse]:
        """TODO."""
        ...

    StartSearchV1 = start_search

    @get(
        "GetSearchStatusV1",
        "/humio/api/v1/repositories/{repository}/queryjobs/{id}",
        scope="NGSIEM",
        produces=("application/json", "application/x-ndjson", "text/html", "text/plain"),
        answers="record",
    )
    def get_search_status(self, *, repository: str, id: str, **more: Unpack[CallOptions]) -> Result[QueryJobsResults]:
        """TODO."""
        ...

    GetSearchStatusV1 = get_search_status

    @delete(
        "StopSearchV1",
        "/humio/api/v1/repositories/{repository}/queryjobs/{id}",
        scope="NGSIEM",
        answers="json",
        empty=True,
    )
    def stop_search(self, *, repository: str, id: str, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    StopSearchV1 = stop_search

    @post("bulkAddDashboardLabels", "/ngsiem-content/entities/bulk-dashboard-labels-add/v1", scope="NGSIEM Dashboards")
    def bulk_add_dashboard_labels(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        items: Sequence[BulkLabelItem] | None = None,
        search_domain: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[BulkLabelResult]:
        """TODO."""
        ...

    bulkAddDashboardLabels = bulk_add_dashboard_labels

    @post(
        "bulkRemoveDashboardLabels",
        "/ngsiem-content/entities/bulk-dashboard-labels-remove/v1",
        scope="NGSIEM Dashboards",
    )
    def bulk_remove_dashboard_labels(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        items: Sequence[BulkLabelItem] | None = None,
        search_domain: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[BulkLabelResult]:
        """TODO."""
        ...

    bulkRemoveDashboardLabels = bulk_remove_dashboard_labels

    @post(
        "bulkUpdateDashboardLabels",
        "/ngsiem-content/entities/bulk-dashboard-labels-replace/v1",
        scope="NGSIEM Dashboards",
    )
    def bulk_update_dashboard_labels(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        items: Sequence[BulkLabelItem] | None = None,
        search_domain: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[BulkLabelResult]:
        """TODO."""
        ...

    bulkUpdateDashboardLabels = bulk_update_dashboard_labels

    @post(
        "BulkCreateDashboardsFromTemplate",
        "/ngsiem-content/entities/bulk-dashboards-template/v1",
        scope="NGSIEM Dashboards",
    )
    def bulk_create_dashboards_from_template(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        dashboard_items: Sequence[BulkCreateDashboardItem] | None = None,
        search_domain: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[DashboardBulkCreateResult]:
        """TODO."""
        ...

    BulkCreateDashboardsFromTemplate = bulk_create_dashboards_from_template

    @patch("BulkUpdateDashboardsFromTemplate", "/ngsiem-content/entities/bulk-dashboards-template/v1")
    def bulk_update_dashboards_from_template(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        dashboard_items: Sequence[BulkUpdateDashboardItem] | None = None,
        search_domain: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[DashboardBulkUpdateResult]:
        """TODO."""
        ...

    BulkUpdateDashboardsFromTemplate = bulk_update_dashboards_from_template

    @post(
        "bulkAddLookupFileLabels", "/ngsiem-content/entities/bulk-lookupfile-labels-add/v1", scope="NGSIEM Lookup Files"
    )
    def bulk_add_lookup_file_labels(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        items: Sequence[BulkFileLabelItem] | None = None,
        search_domain: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[BulkFileLabelResult]:
        """TODO."""
        ...

    bulkAddLookupFileLabels = bulk_add_lookup_file_labels

    @post(
        "bulkRemoveLookupFileLabels",
        "/ngsiem-content/entities/bulk-lookupfile-labels-remove/v1",
        scope="NGSIEM Lookup Files",
    )
    def bulk_remove_lookup_file_labels(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        items: Sequence[BulkFileLabelItem] | None = None,
        search_domain: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[BulkFileLabelResult]:
        """TODO."""
        ...

    bulkRemoveLookupFileLabels = bulk_remove_lookup_file_labels

    @post(
        "bulkUpdateLookupFileLabels",
        "/ngsiem-content/entities/bulk-lookupfile-labels-replace/v1",
        scope="NGSIEM Lookup Files",
    )
    def bulk_update_lookup_file_labels(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        items: Sequence[BulkFileLabelItem] | None = None,
        search_domain: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[BulkFileLabelResult]:
        """TODO."""
        ...

    bulkUpdateLookupFileLabels = bulk_update_lookup_file_labels

    @get("BulkGetLookupFiles", "/ngsiem-content/entities/bulk-lookupfiles/v1", scope="NGSIEM Lookup Files")
    def bulk_get_lookup_files(
        self, *, filename: Strings, search_domain: SearchDomain | None = None, **more: Unpack[CallOptions]
    ) -> Result[LookupFileInfo]:
        """TODO."""
        ...

    BulkGetLookupFiles = bulk_get_lookup_files

    @post("BulkCreateLookupFiles", "/ngsiem-content/entities/bulk-lookupfiles/v1", scope="NGSIEM Lookup Files")
    def bulk_create_lookup_files(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        lookup_files: Sequence[LookupFileToCreate] | None = None,
        search_domain: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[LookupFileBulkCreateResult]:
        """TODO."""
        ...

    BulkCreateLookupFiles = bulk_create_lookup_files

    @patch("BulkUpdateLookupFiles", "/ngsiem-content/entities/bulk-lookupfiles/v1")
    def bulk_update_lookup_files(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        lookup_files: Sequence[LookupFileToUpdate] | None = None,
        search_domain: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[LookupFileBulkUpdateResult]:
        """TODO."""
        ...

    BulkUpdateLookupFiles = bulk_update_lookup_files

    @post("BulkCreatePersistedAggregations", "/ngsiem-content/entities/bulk-persisted-aggregations/v1")
    def bulk_create_persisted_aggregations(
        self, body: Mapping[str, Any] | None = None, *, items: Sequence[Any] | None = None, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """TODO."""
        ...

    BulkCreatePersistedAggregations = bulk_create_persisted_aggregations

    @patch("BulkUpdatePersistedAggregations", "/ngsiem-content/entities/bulk-persisted-aggregations/v1")
    def bulk_update_persisted_aggregations(
        self, body: Mapping[str, Any] | None = None, *, items: Sequence[Any] | None = None, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """TODO."""
        ...

    BulkUpdatePersistedAggregations = bulk_update_persisted_aggregations

    @post(
        "BulkCreateSavedQueriesFromTemplate",
        "/ngsiem-content/entities/bulk-savedqueries-template/v1",
        scope="NGSIEM Saved Queries",
    )
    def bulk_create_saved_queries_from_template(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        saved_query_items: Sequence[BulkCreateSavedQueryItem] | None = None,
        search_domain: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[SavedQueryBulkCreateResult]:
        """TODO."""
        ...

    BulkCreateSavedQueriesFromTemplate = bulk_create_saved_queries_from_template

    @patch(
        "BulkUpdateSavedQueriesFromTemplate",
        "/ngsiem-content/entities/bulk-savedqueries-template/v1",
        scope="NGSIEM Saved Queries",
    )
    def bulk_update_saved_queries_from_template(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        saved_query_items: Sequence[BulkUpdateSavedQueryItem] | None = None,
        search_domain: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[SavedQueryBulkUpdateResult]:
        """TODO."""
        ...

    BulkUpdateSavedQueriesFromTemplate = bulk_update_saved_queries_from_template

    @post(
        "bulkAddSavedQueryLabels",
        "/ngsiem-content/entities/bulk-savedquery-labels-add/v1",
        scope="NGSIEM Saved Queries",
    )
    def bulk_add_saved_query_labels(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        items: Sequence[BulkLabelItem] | None = None,
        search_domain: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[BulkLabelResult]:
        """TODO."""
        ...

    bulkAddSavedQueryLabels = bulk_add_saved_query_labels

    @post(
        "bulkRemoveSavedQueryLabels",
        "/ngsiem-content/entities/bulk-savedquery-labels-remove/v1",
        scope="NGSIEM Saved Queries",
    )
    def bulk_remove_saved_query_labels(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        items: Sequence[BulkLabelItem] | None = None,
        search_domain: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[BulkLabelResult]:
        """TODO."""
        ...

    bulkRemoveSavedQueryLabels = bulk_remove_saved_query_labels

    @post("bulkUpdateSavedQueryLabels", "/ngsiem-content/entities/bulk-savedquery-labels-replace/v1")
    def bulk_update_saved_query_labels(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        items: Sequence[BulkLabelItem] | None = None,
        search_domain: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[BulkLabelResult]:
        """TODO."""
        ...

    bulkUpdateSavedQueryLabels = bulk_update_saved_query_labels

    @put("updateDashboardLabels", "/ngsiem-content/entities/dashboard-labels/v1")
    def update_dashboard_labels(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        id: str | None = None,
        labels: Strings | None = None,
        search_domain: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[LabelResourceV1]:
        """TODO."""
        ...

    updateDashboardLabels = update_dashboard_labels

    @post("addDashboardLabels", "/ngsiem-content/entities/dashboard-labels/v1", scope="NGSIEM Dashboards")
    def add_dashboard_labels(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        id: str | None = None,
        labels: Strings | None = None,
        search_domain: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[LabelResourceV1]:
        """TODO."""
        ...

    addDashboardLabels = add_dashboard_labels

    @delete(
        "removeDashboardLabels", "/ngsiem-content/entities/dashboard-labels/v1", body={"id", "labels", "search_domain"}
    )
    def remove_dashboard_labels(
        self,
        *,
        id: str | None = None,
        labels: Strings | None = None,
        search_domain: str | None = None,
        **more: Unpack[BodyOptions],
    ) -> Result[LabelResourceV1]:
        """TODO."""
        ...

    removeDashboardLabels = remove_dashboard_labels

    @get("GetDashboardTemplate", "/ngsiem-content/entities/dashboards-template/v1", scope="NGSIEM Dashboards")
    def get_dashboard_template(
        self,
        *,
        ids: Strings | None = None,
        search_domain: GetDashboardTemplateSearchDomain | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[DashboardTemplate]:
        """TODO."""
        ...

    GetDashboardTemplate = get_dashboard_template

    @post(
        "CreateDashboardFromTemplate",
        "/ngsiem-content/entities/dashboards-template/v1",
        upload=FilePart("yaml_template", name="name"),
        scope="NGSIEM Dashboards",
    )
    def create_dashboard_from_template(
        self,
        *,
        search_domain: CreateDashboardFromTemplateSearchDomain | None = None,
        name: str | None = None,
        yaml_template: Any | None = None,
        **more: Unpack[UploadOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    CreateDashboardFromTemplate = create_dashboard_from_template

    @patch(
        "UpdateDashboardFromTemplate",
        "/ngsiem-content/entities/dashboards-template/v1",
        upload=FilePart("yaml_template"),
    )
    def update_dashboard_from_template(
        self,
        *,
        search_domain: CreateDashboardFromTemplateSearchDomain | None = None,
        ids: str | None = None,
        yaml_template: Any | None = None,
        name: str | None = None,
        **more: Unpack[UploadOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    UpdateDashboardFromTemplate = update_dashboard_from_template

    @delete("DeleteDashboard", "/ngsiem-content/entities/dashboards/v1", scope="NGSIEM Dashboards")
    def delete_dashboard(
        self,
        *,
        ids: Strings,
        search_domain: CreateDashboardFromTemplateSearchDomain | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    DeleteDashboard = delete_dashboard

    @put("updateFileLabels", "/ngsiem-content/entities/lookupfile-labels/v1")
    def update_file_labels(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        filename: str | None = None,
        labels: Strings | None = None,
        search_domain: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[FileLabelResourceV1]:
        """TODO."""
        ...

    updateFileLabels = update_file_labels

    @post("addFileLabels", "/ngsiem-content/entities/lookupfile-labels/v1", scope="NGSIEM Lookup Files")
    def add_file_labels(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        filename: str | None = None,
        labels: Strings | None = None,
        search_domain: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[FileLabelResourceV1]:
        """TODO."""
        ...

    addFileLabels = add_file_labels

    @delete(
        "removeFileLabels",
        "/ngsiem-content/entities/lookupfile-labels/v1",
        body={"filename", "labels", "search_domain"},
    )
    def remove_file_labels(
        self,
        *,
        filename: str | None = None,
        labels: Strings | None = None,
        search_domain: str | None = None,
        **more: Unpack[BodyOptions],
    ) -> Result[FileLabelResourceV1]:
        """TODO."""
        ...

    removeFileLabels = remove_file_labels

    @patch(
        "UpdateLookupFileEntries",
        "/ngsiem-content/entities/lookupfiles-entries/v1",
        upload=FilePart("file", name="filename"),
    )
    def update_lookup_file_entries(
        self,
        *,
        search_domain: UpdateLookupFileEntriesSearchDomain | None = None,
        filename: Any | None = None,
        file: Any | None = None,
        update_mode: Literal["append", "update"] | None = None,
        key_columns: str | None = None,
        ignore_case: Literal["true", "false"] | None = None,
        **more: Unpack[UploadOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    UpdateLookupFileEntries = update_lookup_file_entries

    @get(
        "GetLookupFile",
        "/ngsiem-content/entities/lookupfiles/v1",
        scope="NGSIEM Lookup Files",
        produces=("application/json", "application/octet-stream"),
        answers="json",
        empty=True,
    )
    def get_lookup_file(
        self, *, filename: str | None = None, search_domain: SearchDomain | None = None, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """TODO."""
        ...

    GetLookupFile = get_lookup_file

    @post(
        "CreateLookupFile",
        "/ngsiem-content/entities/lookupfiles/v1",
        upload=FilePart("file", name="filename"),
        scope="NGSIEM Lookup Files",
    )
    def create_lookup_file(
        self,
        *,
        search_domain: CreateLookupFileSearchDomain | None = None,
        filename: Any | None = None,
        file: Any | None = None,
        **more: Unpack[UploadOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    CreateLookupFile = create_lookup_file

    @delete("DeleteLookupFile", "/ngsiem-content/entities/lookupfiles/v1", scope="NGSIEM Lookup Files")
    def delete_lookup_file(
        self,
        *,
        filename: Strings | None = None,
        search_domain: UpdateLookupFileEntriesSearchDomain | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    DeleteLookupFile = delete_lookup_file

    @patch("UpdateLookupFile", "/ngsiem-content/entities/lookupfiles/v1", upload=FilePart("file", name="filename"))
    def update_lookup_file(
        self,
        *,
        search_domain: UpdateLookupFileSearchDomain | None = None,
        filename: Any | None = None,
        file: Any | None = None,
        **more: Unpack[UploadOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    UpdateLookupFile = update_lookup_file

    @post("CloneParser", "/ngsiem-content/entities/parsers-clone/v1", scope="NGSIEM Parsers", answers="object")
    def clone_parser(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        new_name: str | None = None,
        source_id: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[CloneParserResourceV1]:
        """TODO."""
        ...

    CloneParser = clone_parser

    @post("CreateParserExtension", "/ngsiem-content/entities/parsers-extensions/v1", scope="NGSIEM Parsers")
    def create_parser_extension(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        base_parser_id: str | None = None,
        extension_name: str | None = None,
        parser_id: str | None = None,
        post_processing_script: str | None = None,
        pre_processing_script: str | None = None,
        test_cases: Sequence[ParserTestCase] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    CreateParserExtension = create_parser_extension

    @patch("UpdateParserExtension", "/ngsiem-content/entities/parsers-extensions/v1")
    def update_parser_extension(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        extension_id: str | None = None,
        post_processing_script: str | None = None,
        pre_processing_script: str | None = None,
        test_cases: Sequence[ParserTestCase] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    UpdateParserExtension = update_parser_extension

    @get("GetParserRollbackOptions", "/ngsiem-content/entities/parsers-rollback/v1")
    def get_parser_rollback_options(self, *, parser_id: str, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    GetParserRollbackOptions = get_parser_rollback_options

    @post("RollbackParser", "/ngsiem-content/entities/parsers-rollback/v1")
    def rollback_parser(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        parser_id: str | None = None,
        target_version: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    RollbackParser = rollback_parser

    @post(
        "TestParserFromTemplate",
        "/ngsiem-content/entities/parsers-template-test/v1",
        upload=FilePart("yaml_template"),
        reads=True,
        scope="NGSIEM Parsers",
    )
    def test_parser_from_template(
        self,
        *,
        yaml_template: Any | None = None,
        schema_validation_enabled: bool | None = None,
        **more: Unpack[UploadOptions],
    ) -> Result[ParserTestRunResultV1]:
        """TODO."""
        ...

    TestParserFromTemplate = test_parser_from_template

    @get("GetParserTemplate", "/ngsiem-content/entities/parsers-template/v1", scope="NGSIEM Parsers")
    def get_parser_template(
        self,
        *,
        ids: Strings | None = None,
        repository: Literal["parsers-repository"] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ParserTemplate]:
        """TODO."""
        ...

    GetParserTemplate = get_parser_template

    @post(
        "CreateParserFromTemplate",
        "/ngsiem-content/entities/parsers-template/v1",
        upload=FilePart("yaml_template", name="name"),
        scope="NGSIEM Parsers",
    )
    def create_parser_from_template(
        self,
        *,
        repository: Literal["parsers-repository"] | None = None,
        yaml_template: Any | None = None,
        name: str | None = None,
        **more: Unpack[UploadOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    CreateParserFromTemplate = create_parser_from_template

    @patch(
        "UpdateParserFromTemplate",
        "/ngsiem-content/entities/parsers-template/v1",
        upload=FilePart("ids", field="yaml_template", name="yaml_template"),
    )
    def update_parser_from_template(
        self,
        *,
        repository: Literal["parsers-repository"] | None = None,
        ids: str | None = None,
        yaml_template: Any | None = None,
        **more: Unpack[UploadOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    UpdateParserFromTemplate = update_parser_from_template

    @put("UpdateParserAutoUpdatePolicy", "/ngsiem-content/entities/parsers/autoupdate/v1", answers="record")
    def update_parser_auto_update_policy(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        autoupdate_policy: str | None = None,
        reason: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[UpdateAutoUpdatePolicyResponseV1]:
        """TODO."""
        ...

    UpdateParserAutoUpdatePolicy = update_parser_auto_update_policy

    @post("BulkInstallParsers", "/ngsiem-content/entities/parsers/bulk-install/v1", scope="NGSIEM Parsers")
    def bulk_install_parsers(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        parsers: Sequence[ParserInstallRequestV1] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ParserBulkInstallResult]:
        """TODO."""
        ...

    BulkInstallParsers = bulk_install_parsers

    @post("InstallParser", "/ngsiem-content/entities/parsers/install/v1", answers="record")
    def install_parser(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        parser_id: str | None = None,
        version: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ParserInstallResponseV1]:
        """TODO."""
        ...

    InstallParser = install_parser

    @get("GetParser", "/ngsiem-content/entities/parsers/v1", scope="NGSIEM Parsers")
    def get_parser(
        self,
        *,
        ids: Strings | None = None,
        repository: Literal["parsers-repository"] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[APIParser]:
        """TODO."""
        ...

    GetParser = get_parser

    @post("CreateParser", "/ngsiem-content/entities/parsers/v1", scope="NGSIEM Parsers")
    def create_parser(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        fields_to_be_removed_before_parsing: Strings | None = None,
        fields_to_tag: Strings | None = None,
        name: str | None = None,
        repository: str | None = None,
        script: str | None = None,
        test_cases: Sequence[ParserTestCase] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    CreateParser = create_parser

    @delete("DeleteParser", "/ngsiem-content/entities/parsers/v1", scope="NGSIEM Parsers")
    def delete_parser(
        self, *, ids: Strings, repository: Literal["parsers-repository"] | None = None, **more: Unpack[CallOptions]
    ) -> Result[str]:
        """TODO."""
        ...

    DeleteParser = delete_parser

    @patch("UpdateParser", "/ngsiem-content/entities/parsers/v1", scope="NGSIEM Parsers")
    def update_parser(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        fields_to_be_removed_before_parsing: Strings | None = None,
        fields_to_tag: Strings | None = None,
        id: str | None = None,
        repository: str | None = None,
        script: str | None = None,
        test_cases: Sequence[ParserTestCase] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    UpdateParser = update_parser

    @get("GetPersistedAggregation", "/ngsiem-content/entities/persisted-aggregations/v1")
    def get_persisted_aggregation(
        self, *, ids: Strings, search_domain: str, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """TODO."""
        ...

    GetPersistedAggregation = get_persisted_aggregation

    @post(
        "CreatePersistedAggregation",
        "/ngsiem-content/entities/persisted-aggregations/v1",
        shape=placed(
            {
                "backfill_amount": "schedule.backfill_amount",
                "backfill_unit": "schedule.backfill_unit",
                "interval": "schedule.interval",
                "offset_seconds": "schedule.offset_seconds",
                "timestamp_type": "schedule.timestamp_type",
            }
        ),
    )
    def create_persisted_aggregation(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        description: str | None = None,
        destination: str | None = None,
        enabled: bool | None = None,
        labels: Strings | None = None,
        name: str | None = None,
        query_ownership_type: str | None = None,
        query_string: str | None = None,
        schedule: Mapping[str, Any] | None = None,
        search_domain: str | None = None,
        static_fields: Sequence[Any] | None = None,
        tag: str | None = None,
        backfill_amount: str | None = None,
        backfill_unit: str | None = None,
        interval: str | None = None,
        offset_seconds: str | None = None,
        timestamp_type: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    CreatePersistedAggregation = create_persisted_aggregation

    @delete("DeletePersistedAggregation", "/ngsiem-content/entities/persisted-aggregations/v1")
    def delete_persisted_aggregation(
        self, *, ids: Strings, search_domain: str, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """TODO."""
        ...

    DeletePersistedAggregation = delete_persisted_aggregation

    @patch("UpdatePersistedAggregation", "/ngsiem-content/entities/persisted-aggregations/v1")
    def update_persisted_aggregation(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        description: str | None = None,
        enabled: bool | None = None,
        id: str | None = None,
        labels: Strings | None = None,
        name: str | None = None,
        search_domain: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    UpdatePersistedAggregation = update_persisted_aggregation

    @get("GetSavedQueryTemplate", "/ngsiem-content/entities/savedqueries-template/v1", scope="NGSIEM Saved Queries")
    def get_saved_query_template(
        self,
        *,
        ids: Strings | None = None,
        search_domain: GetDashboardTemplateSearchDomain | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[SavedQuery]:
        """TODO."""
        ...

    GetSavedQueryTemplate = get_saved_query_template

    @post(
        "CreateSavedQuery",
        "/ngsiem-content/entities/savedqueries-template/v1",
        upload=FilePart("yaml_template"),
        scope="NGSIEM Saved Queries",
    )
    def create_saved_query(
        self,
        *,
        search_domain: CreateDashboardFromTemplateSearchDomain | None = None,
        yaml_template: Any | None = None,
        **more: Unpack[UploadOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    CreateSavedQuery = create_saved_query

    @patch(
        "UpdateSavedQueryFromTemplate",
        "/ngsiem-content/entities/savedqueries-template/v1",
        upload=FilePart("yaml_template"),
    )
    def update_saved_query_from_template(
        self,
        *,
        search_domain: CreateDashboardFromTemplateSearchDomain | None = None,
        ids: str | None = None,
        yaml_template: Any | None = None,
        **more: Unpack[UploadOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    UpdateSavedQueryFromTemplate = update_saved_query_from_template

    @delete("DeleteSavedQuery", "/ngsiem-content/entities/savedqueries/v1", scope="NGSIEM Saved Queries")
    def delete_saved_query(
        self,
        *,
        ids: Strings,
        search_domain: CreateDashboardFromTemplateSearchDomain | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    DeleteSavedQuery = delete_saved_query

    @put("updateSavedQueryLabels", "/ngsiem-content/entities/savedquery-labels/v1")
    def update_saved_query_labels(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        id: str | None = None,
        labels: Strings | None = None,
        search_domain: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[LabelResourceV1]:
        """TODO."""
        ...

    updateSavedQueryLabels = update_saved_query_labels

    @post("addSavedQueryLabels", "/ngsiem-content/entities/savedquery-labels/v1", scope="NGSIEM Saved Queries")
    def add_saved_query_labels(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        id: str | None = None,
        labels: Strings | None = None,
        search_domain: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[LabelResourceV1]:
        """TODO."""
        ...

    addSavedQueryLabels = add_saved_query_labels

    @delete(
        "removeSavedQueryLabels",
        "/ngsiem-content/entities/savedquery-labels/v1",
        body={"id", "labels", "search_domain"},
    )
    def remove_saved_query_labels(
        self,
        *,
        id: str | None = None,
        labels: Strings | None = None,
        search_domain: str | None = None,
        **more: Unpack[BodyOptions],
    ) -> Result[LabelResourceV1]:
        """TODO."""
        ...

    removeSavedQueryLabels = remove_saved_query_labels

    @get("ListDashboards", "/ngsiem-content/queries/dashboards/v1", scope="NGSIEM Dashboards", pages=by_scroll())
    def list_dashboards(
        self,
        *,
        limit: str | None = None,
        offset: str | None = None,
        filter: str | None = None,
        search_domain: GetDashboardTemplateSearchDomain | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    ListDashboards = list_dashboards

    @get("ListLookupFiles", "/ngsiem-content/queries/lookupfiles/v1", scope="NGSIEM Lookup Files", pages=by_scroll())
    def list_lookup_files(
        self,
        *,
        limit: str | None = None,
        offset: str | None = None,
        filter: str | None = None,
        search_domain: SearchDomain | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    ListLookupFiles = list_lookup_files

    @get("ListParsers", "/ngsiem-content/queries/parsers/v1", scope="NGSIEM Parsers", pages=by_scroll())
    def list_parsers(
        self,
        *,
        limit: str | None = None,
        offset: str | None = None,
        filter: str | None = None,
        repository: Literal["parsers-repository"] | None = None,
        update_available: Literal["true", "false"] | None = None,
        parser_type: Literal["ootb", "custom", "extension"] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ContentParser]:
        """TODO."""
        ...

    ListParsers = list_parsers

    @get("ListPersistedAggregations", "/ngsiem-content/queries/persisted-aggregations/v1", pages=by_scroll())
    def list_persisted_aggregations(
        self,
        *,
        search_domain: str,
        limit: str | None = None,
        offset: str | None = None,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    ListPersistedAggregations = list_persisted_aggregations

    @get("ListSavedQueries", "/ngsiem-content/queries/savedqueries/v1", scope="NGSIEM Saved Queries", pages=by_scroll())
    def list_saved_queries(
        self,
        *,
        limit: str | None = None,
        offset: str | None = None,
        filter: str | None = None,
        search_domain: GetDashboardTemplateSearchDomain | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    ListSavedQueries = list_saved_queries

    @get(
        "ExternalListDataConnections",
        "/ngsiem/combined/connections/v1",
        scope="NGSIEM Data Connections API",
        pages=by_offset(),
        key="id",
    )
    def list_data_connections(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[DataConnection]:
        """TODO."""
        ...

    ExternalListDataConnections = list_data_connections

    @get(
        "ExternalListDataConnectors",
        "/ngsiem/combined/connectors/v1",
        scope="NGSIEM Data Connections API",
        pages=by_offset(),
        key="id",
    )
    def list_data_connectors(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[DataConnector]:
        """TODO."""
        ...

    ExternalListDataConnectors = list_data_connectors

    @get(
        "ExternalGetDataConnectionStatus", "/ngsiem/entities/connections/status/v1", scope="NGSIEM Data Connections API"
    )
    def get_provisioning_status(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[ConnectionStatus]:
        """TODO."""
        ...

    ExternalGetDataConnectionStatus = get_provisioning_status

    @patch(
        "ExternalUpdateDataConnectionStatus",
        "/ngsiem/entities/connections/status/v1",
        query={"ids"},
        scope="NGSIEM Data Connections API",
    )
    def update_connection_status(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        ids: Strings,
        status: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ConnectionStatus]:
        """TODO."""
        ...

    ExternalUpdateDataConnectionStatus = update_connection_status

    @get("ExternalGetDataConnectionToken", "/ngsiem/entities/connections/token/v1", scope="NGSIEM Data Connections API")
    def get_ingest_token(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[ConnectionToken]:
        """TODO."""
        ...

    ExternalGetDataConnectionToken = get_ingest_token

    @post(
        "ExternalRegenerateDataConnectionToken",
        "/ngsiem/entities/connections/token/v1",
        query={"ids"},
        scope="NGSIEM Data Connections API",
    )
    def regenerate_ingest_token(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[ConnectionToken]:
        """TODO."""
        ...

    ExternalRegenerateDataConnectionToken = regenerate_ingest_token

    @get("ExternalGetDataConnectionByID", "/ngsiem/entities/connections/v1", scope="NGSIEM Data Connections API")
    def get_connection_by_id(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[DataConnection]:
        """TODO."""
        ...

    ExternalGetDataConnectionByID = get_connection_by_id

    @post("ExternalCreateDataConnection", "/ngsiem/entities/connections/v1", scope="NGSIEM Data Connections API")
    def create_data_connection(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        config: ConnectorConfigRequest | None = None,
        config_id: str | None = None,
        connector_id: str | None = None,
        connector_type: str | None = None,
        custom: Mapping[str, Any] | None = None,
        description: str | None = None,
        enable_host_enrichment: bool | None = None,
        enable_user_enrichment: bool | None = None,
        log_sources: Strings | None = None,
        name: str | None = None,
        parser: str | None = None,
        vendor_name: str | None = None,
        vendor_product_name: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[GenericCreateResponse]:
        """TODO."""
        ...

    ExternalCreateDataConnection = create_data_connection

    @delete("ExternalDeleteDataConnection", "/ngsiem/entities/connections/v1", scope="NGSIEM Data Connections API")
    def delete_data_connection(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[AffectedEntity]:
        """TODO."""
        ...

    ExternalDeleteDataConnection = delete_data_connection

    @patch(
        "ExternalUpdateDataConnection",
        "/ngsiem/entities/connections/v1",
        query={"ids"},
        scope="NGSIEM Data Connections API",
    )
    def update_data_connection(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        ids: Strings,
        config: ConnectorConfigRequest | None = None,
        config_id: str | None = None,
        custom: Mapping[str, Any] | None = None,
        description: str | None = None,
        enable_host_enrichment: bool | None = None,
        enable_user_enrichment: bool | None = None,
        log_sources: Strings | None = None,
        name: str | None = None,
        parser: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[AffectedEntity]:
        """TODO."""
        ...

    ExternalUpdateDataConnection = update_data_connection

    @get("ExternalListConnectorConfigs", "/ngsiem/entities/connectors/configs/v1", scope="NGSIEM Data Connections API")
    def list_connector_configs(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[ConnectorConfig]:
        """TODO."""
        ...

    ExternalListConnectorConfigs = list_connector_configs

    @post(
        "ExternalCreateConnectorConfig",
        "/ngsiem/entities/connectors/configs/v1",
        scope="NGSIEM Data Connections API",
        answers="record",
    )
    def create_connector_config(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        config: ConnectorConfigRequest | None = None,
        connector_id: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[GenericCreateResponse]:
        """TODO."""
        ...

    ExternalCreateConnectorConfig = create_connector_config

    @delete(
        "ExternalDeleteConnectorConfigs",
        "/ngsiem/entities/connectors/configs/v1",
        scope="NGSIEM Data Connections API",
        at_once=20,
    )
    def delete_connector_configs(
        self, *, connector_id: str, ids: Strings, **more: Unpack[CallOptions]
    ) -> Result[AffectedEntity]:
        """TODO."""
        ...

    ExternalDeleteConnectorConfigs = delete_connector_configs

    @patch(
        "ExternalPatchConnectorConfig",
        "/ngsiem/entities/connectors/configs/v1",
        query={"ids"},
        scope="NGSIEM Data Connections API",
    )
    def patch_connector_config(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        ids: Strings,
        config: ConnectorConfigRequest | None = None,
        connector_id: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[AffectedEntity]:
        """TODO."""
        ...

    ExternalPatchConnectorConfig = patch_connector_config
