"""Next-Gen SIEM: searches, parsers, dashboards, saved queries, lookup files and data connections."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from falconlite.binding.paging import by_offset
from falconlite.binding.shapes import placed
from falconlite.binding.uploads import FilePart
from falconlite.errors import PayloadValidationError
from falconlite.http.messages import is_mapping
from falconlite.operations.declare import delete, get, patch, post, put
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.binding.operation import CommaSeparated, Strings
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

LOOKUP_FILE = ("application/json", "application/octet-stream", "text/csv")
"""Content types of a lookup file, which is JSON or CSV."""

AnyDomain = Literal["all", "falcon", "third-party", "dashboards", "parsers-repository", "query-audit"]
ContentDomain = Literal["all", "falcon", "third-party", "dashboards", "query-audit"]
EditableDomain = Literal["all", "falcon", "third-party", "query-audit"]
LookupRowsDomain = Literal["all", "falcon", "third-party", "parsers-repository", "query-audit"]
NewLookupDomain = Literal["all", "falcon", "falcon-for-it", "third-party", "parsers-repository"]
LookupDomain = Literal["all", "falcon", "falcon-for-it", "third-party", "parsers-repository", "query-audit"]
ParserRepository = Literal["parsers-repository"]


def query_job(fields: dict[str, Any]) -> dict[str, Any]:
    """Merge the other fields into the fields of ``search``."""
    search = fields.get("search", {})
    if not is_mapping(search):
        raise PayloadValidationError(
            None, f"search must be a dict of the fields of a query job, not {type(search).__name__}; nothing was sent"
        )
    return {**search, **{name: value for name, value in fields.items() if name != "search"}}


def rows_update(fields: dict[str, Any]) -> dict[str, Any]:
    """Write ``ignore_case`` as ``true`` or ``false``: in a form, a bool would be ``True`` or ``False``."""
    flag = fields.get("ignore_case")
    return fields | {"ignore_case": str(flag).lower()} if isinstance(flag, bool) else fields


class NGSIEM(Service):
    """Next-Gen SIEM: search events; manage parsers, dashboards, saved queries, lookup files and data connections.

    Scopes, each with Read, and Write for changes: NGSIEM for searches and for files of a repository; NGSIEM Dashboards;
    NGSIEM Lookup Files; NGSIEM Parsers; NGSIEM Saved Queries; NGSIEM Data Connections API. Starting and stopping a
    search needs NGSIEM: Write.

    *search_domain* is the name of a view or a repository. Lists page by *offset*, the number of records to skip (0).
    Lists of content take an *offset* of at most 9,999, a *limit* of 1 to 9,999 (50) and a *filter* by name only:
    ``name:~'value'``.

    Templates are LogScale YAML; their schemas are on https://schemas.humio.com/. An item has at most 10 labels, of at
    most 60 characters each. A bulk operation takes at most 100 items and is no transaction: its answer has a record for
    each item, with ``success`` and ``error``. A template, and a file, is bytes, a str with the content, an open file,
    or a path (``os.PathLike``).
    """

    @post(
        "UploadLookupV1",
        "/humio/api/v1/repositories/{repository}/files",
        upload=FilePart("file", name="filename", path=True),
        also={"lookup_file": "file"},
        scope="NGSIEM",
        answers="text",
        produces=("application/json", "*/*"),
        empty=True,
    )
    def upload_file(
        self, *, repository: str, file: Any, filename: str | None = None, **more: Unpack[UploadOptions]
    ) -> Result[str]:
        """Upload a lookup file, CSV or JSON, to a repository; a file of the same name is replaced.

        *file*, also named ``lookup_file``, is an open file, a path, which may be a str, or bytes. *filename* is the
        name of the lookup file (default: the name of the file passed); it is required for bytes. The only record of the
        result is the ID of the file, if the API sends one.
        """
        ...

    UploadLookupV1 = upload_file

    @get(
        "GetLookupV1",
        "/humio/api/v1/repositories/{repository}/files/{filename}",
        scope="NGSIEM",
        produces=LOOKUP_FILE,
        answers="bytes",
        download=True,
    )
    def get_file(self, *, repository: str, filename: str, **more: Unpack[CallOptions]) -> Result[bytes]:
        """Download a lookup file of a repository as bytes."""
        ...

    GetLookupV1 = get_file

    @get(
        "GetLookupFromPackageWithNamespaceV1",
        "/humio/api/v1/repositories/{repository}/files/{namespace}/{package}/{filename}",
        scope="NGSIEM",
        produces=LOOKUP_FILE,
        answers="bytes",
        download=True,
    )
    def get_file_from_package_with_namespace(
        self, *, repository: str, namespace: str, package: str, filename: str, **more: Unpack[CallOptions]
    ) -> Result[bytes]:
        """Download a lookup file as bytes from a package that has a namespace."""
        ...

    GetLookupFromPackageWithNamespaceV1 = get_file_from_package_with_namespace

    @get(
        "GetLookupFromPackageV1",
        "/humio/api/v1/repositories/{repository}/files/{package}/{filename}",
        scope="NGSIEM",
        produces=LOOKUP_FILE,
        answers="bytes",
        download=True,
    )
    def get_file_from_package(
        self, *, repository: str, package: str, filename: str, **more: Unpack[CallOptions]
    ) -> Result[bytes]:
        """Download a lookup file as bytes from a package without a namespace."""
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
        shape=query_job,
        also={"timezone": "time_zone", "timezone_offset_minutes": "time_zone_offset_minutes"},
        scope="NGSIEM",
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
        end: str | int | None = None,
        ingest_end: str | int | None = None,
        ingest_start: str | int | None = None,
        is_live: bool | None = None,
        query_string: str | None = None,
        start: str | int | None = None,
        time_zone: str | None = None,
        time_zone_offset_minutes: int | None = None,
        use_ingest_time: bool | None = None,
        search: Mapping[str, Any] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[QueryJobResponse]:
        """Start a search of a repository or view, and return its ID for ``get_search_status``.

        - *repository*: ``search-all``, ``investigate_view``, ``third-party`` or another view
        - *query_string*: the query, in CrowdStrike Query Language
        - *start*, *end*: time range, relative like ``1d`` or in milliseconds since 1970; *ingest_start* and
          *ingest_end* are used if *use_ingest_time* is true
        - *is_live*: True keeps the search running on new events
        - *around*: the event whose neighbours are wanted, and how many before and after it
        - *arguments* (dict): values of the parameters in the query
        - *autobucket_count*: number of buckets that a time chart has
        - *search* (dict): all these fields in one, with the API's names; keywords win over it

        The record holds ``id`` and ``hashedQueryOnView``. The API ends a search that nobody polls for some time.
        """
        ...

    StartSearchV1 = start_search

    @get(
        "GetSearchStatusV1",
        "/humio/api/v1/repositories/{repository}/queryjobs/{id}",
        scope="NGSIEM",
        wire={"pagination_limit": "paginationLimit", "pagination_offset": "paginationOffset"},
        also={"search_id": "id"},
        answers="record",
    )
    def get_search_status(
        self,
        *,
        repository: str,
        id: str,
        pagination_limit: int | None = None,
        pagination_offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[QueryJobsResults]:
        """Return the state of a search, with the events found so far.

        Poll until ``done`` is true; ``metaData.pollAfter`` is the number of milliseconds to wait before the next call.
        *pagination_limit* and *pagination_offset* select a part of the events. *id* is also named ``search_id``.
        """
        ...

    GetSearchStatusV1 = get_search_status

    @delete(
        "StopSearchV1",
        "/humio/api/v1/repositories/{repository}/queryjobs/{id}",
        scope="NGSIEM",
        also={"search_id": "id"},
        answers="text",
        produces=("application/json", "*/*"),
        empty=True,
    )
    def stop_search(self, *, repository: str, id: str, **more: Unpack[CallOptions]) -> Result[str]:
        """Stop a running search by *id*, also named ``search_id``; its results are discarded."""
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
        """Add labels to up to 100 dashboards, given as *items* with ``id`` and ``labels``."""
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
        """Remove labels from up to 100 dashboards; each of the *items* names the labels to take away."""
        ...

    bulkRemoveDashboardLabels = bulk_remove_dashboard_labels

    @post(
        "bulkUpdateDashboardLabels",
        "/ngsiem-content/entities/bulk-dashboard-labels-replace/v1",
        scope="NGSIEM Dashboards",
        repeatable=True,
    )
    def bulk_update_dashboard_labels(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        items: Sequence[BulkLabelItem] | None = None,
        search_domain: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[BulkLabelResult]:
        """Set the labels of up to 100 dashboards; labels that *items* does not name are lost."""
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
        """Create dashboards from YAML templates, one for each of *dashboard_items*.

        An item has ``name``, ``yaml_template`` and optionally ``labels``. Failed items are also in ``errors``, with
        their status.
        """
        ...

    BulkCreateDashboardsFromTemplate = bulk_create_dashboards_from_template

    @patch("BulkUpdateDashboardsFromTemplate", "/ngsiem-content/entities/bulk-dashboards-template/v1", repeatable=True)
    def bulk_update_dashboards_from_template(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        dashboard_items: Sequence[BulkUpdateDashboardItem] | None = None,
        search_domain: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[DashboardBulkUpdateResult]:
        """Replace the contents of dashboards by YAML templates.

        Each of *dashboard_items* has the ``id`` of a dashboard, ``yaml_template`` and optionally ``labels``. Failed
        items are also in ``errors``, with their status.
        """
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
        """Add labels to up to 100 lookup files, given as *items* with ``filename`` and ``labels``."""
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
        """Remove labels from up to 100 lookup files; each of the *items* names the labels to take away."""
        ...

    bulkRemoveLookupFileLabels = bulk_remove_lookup_file_labels

    @post(
        "bulkUpdateLookupFileLabels",
        "/ngsiem-content/entities/bulk-lookupfile-labels-replace/v1",
        scope="NGSIEM Lookup Files",
        repeatable=True,
    )
    def bulk_update_lookup_file_labels(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        items: Sequence[BulkFileLabelItem] | None = None,
        search_domain: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[BulkFileLabelResult]:
        """Set the labels of up to 100 lookup files; labels that *items* does not name are lost."""
        ...

    bulkUpdateLookupFileLabels = bulk_update_lookup_file_labels

    @get("BulkGetLookupFiles", "/ngsiem-content/entities/bulk-lookupfiles/v1", scope="NGSIEM Lookup Files")
    def bulk_get_lookup_files(
        self, *, filename: Strings, search_domain: AnyDomain | None = None, **more: Unpack[CallOptions]
    ) -> Result[LookupFileInfo]:
        """Return lookup files by *filename*, with the content of each as a str."""
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
        """Create lookup files, one for each of *lookup_files*, which have ``filename`` and ``content``.

        The content is a str. Failed items are also in ``errors``, with their status.
        """
        ...

    BulkCreateLookupFiles = bulk_create_lookup_files

    @patch("BulkUpdateLookupFiles", "/ngsiem-content/entities/bulk-lookupfiles/v1", repeatable=True)
    def bulk_update_lookup_files(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        lookup_files: Sequence[LookupFileToUpdate] | None = None,
        search_domain: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[LookupFileBulkUpdateResult]:
        """Replace the contents of lookup files, given as *lookup_files* with ``filename`` and ``content``.

        The content is a str. Failed items are also in ``errors``, with their status.
        """
        ...

    BulkUpdateLookupFiles = bulk_update_lookup_files

    @post("BulkCreatePersistedAggregations", "/ngsiem-content/entities/bulk-persisted-aggregations/v1")
    def bulk_create_persisted_aggregations(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        items: Sequence[Mapping[str, Any]] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Create up to 100 persisted aggregations; *items* have the fields of ``create_persisted_aggregation``.

        Each item holds its own ``search_domain``, and ``schedule`` as a dict.
        """
        ...

    BulkCreatePersistedAggregations = bulk_create_persisted_aggregations

    @patch("BulkUpdatePersistedAggregations", "/ngsiem-content/entities/bulk-persisted-aggregations/v1")
    def bulk_update_persisted_aggregations(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        items: Sequence[Mapping[str, Any]] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Change up to 100 persisted aggregations; *items* have the fields of ``update_persisted_aggregation``."""
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
        """Create saved queries, one for each of *saved_query_items*, which hold a ``yaml_template``.

        Failed items are also in ``errors``, with their status.
        """
        ...

    BulkCreateSavedQueriesFromTemplate = bulk_create_saved_queries_from_template

    @patch(
        "BulkUpdateSavedQueriesFromTemplate",
        "/ngsiem-content/entities/bulk-savedqueries-template/v1",
        scope="NGSIEM Saved Queries",
        repeatable=True,
    )
    def bulk_update_saved_queries_from_template(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        saved_query_items: Sequence[BulkUpdateSavedQueryItem] | None = None,
        search_domain: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[SavedQueryBulkUpdateResult]:
        """Replace saved queries, given as *saved_query_items* with ``id`` and ``yaml_template``.

        Failed items are also in ``errors``, with their status.
        """
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
        """Add labels to up to 100 saved queries, given as *items* with ``id`` and ``labels``."""
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
        """Remove labels from up to 100 saved queries; each of the *items* names the labels to take away."""
        ...

    bulkRemoveSavedQueryLabels = bulk_remove_saved_query_labels

    @post("bulkUpdateSavedQueryLabels", "/ngsiem-content/entities/bulk-savedquery-labels-replace/v1", repeatable=True)
    def bulk_update_saved_query_labels(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        items: Sequence[BulkLabelItem] | None = None,
        search_domain: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[BulkLabelResult]:
        """Set the labels of up to 100 saved queries; labels that *items* does not name are lost."""
        ...

    bulkUpdateSavedQueryLabels = bulk_update_saved_query_labels

    @put("updateDashboardLabels", "/ngsiem-content/entities/dashboard-labels/v1", repeatable=True)
    def update_dashboard_labels(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        id: str | None = None,
        labels: Strings | None = None,
        search_domain: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[LabelResourceV1]:
        """Set the labels of one dashboard; labels that *labels* does not name are lost."""
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
        """Add labels to one dashboard, and return all of its labels."""
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
        """Remove labels from one dashboard, and return those that it keeps."""
        ...

    removeDashboardLabels = remove_dashboard_labels

    @get("GetDashboardTemplate", "/ngsiem-content/entities/dashboards-template/v1", scope="NGSIEM Dashboards")
    def get_dashboard_template(
        self,
        *,
        ids: Strings | None = None,
        search_domain: ContentDomain | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[DashboardTemplate]:
        """Export dashboards by ID as YAML templates, with their names and labels."""
        ...

    GetDashboardTemplate = get_dashboard_template

    @post(
        "CreateDashboardFromTemplate",
        "/ngsiem-content/entities/dashboards-template/v1",
        upload=FilePart("yaml_template", name="name"),
        body={"name"},
        scope="NGSIEM Dashboards",
    )
    def create_dashboard_from_template(
        self,
        *,
        search_domain: EditableDomain | None = None,
        name: str | None = None,
        yaml_template: Any,
        **more: Unpack[UploadOptions],
    ) -> Result[str]:
        """Create a dashboard from a YAML template, and return its ID.

        *name* is the name of the dashboard, and the file name of the template.
        """
        ...

    CreateDashboardFromTemplate = create_dashboard_from_template

    @patch(
        "UpdateDashboardFromTemplate",
        "/ngsiem-content/entities/dashboards-template/v1",
        upload=FilePart("yaml_template"),
        repeatable=True,
        at_once=1,
    )
    def update_dashboard_from_template(
        self,
        *,
        search_domain: EditableDomain | None = None,
        ids: str | None = None,
        yaml_template: Any,
        name: str | None = None,
        **more: Unpack[UploadOptions],
    ) -> Result[str]:
        """Replace the content of the dashboard with the ID *ids* by a YAML template.

        falconpy sends *name* too; the API does not document it for an update.
        """
        ...

    UpdateDashboardFromTemplate = update_dashboard_from_template

    @delete("DeleteDashboard", "/ngsiem-content/entities/dashboards/v1", scope="NGSIEM Dashboards")
    def delete_dashboard(
        self,
        *,
        ids: Strings,
        search_domain: EditableDomain | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Delete dashboards by ID. This cannot be undone."""
        ...

    DeleteDashboard = delete_dashboard

    @put("updateFileLabels", "/ngsiem-content/entities/lookupfile-labels/v1", repeatable=True)
    def update_file_labels(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        filename: str | None = None,
        labels: Strings | None = None,
        search_domain: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[FileLabelResourceV1]:
        """Set the labels of one lookup file; labels that *labels* does not name are lost."""
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
        """Add labels to one lookup file, and return all of its labels."""
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
        """Remove labels from one lookup file, and return those that it keeps."""
        ...

    removeFileLabels = remove_file_labels

    @patch(
        "UpdateLookupFileEntries",
        "/ngsiem-content/entities/lookupfiles-entries/v1",
        upload=FilePart("file", name="filename"),
        body={"filename"},
        default={"search_domain": "all"},
        shape=rows_update,
    )
    def update_lookup_file_entries(
        self,
        *,
        search_domain: LookupRowsDomain = "all",
        filename: str,
        file: Any,
        update_mode: Literal["append", "update"] | None = None,
        key_columns: CommaSeparated | None = None,
        ignore_case: bool | Literal["true", "false"] | None = None,
        **more: Unpack[UploadOptions],
    ) -> Result[str]:
        """Append rows to a lookup file, or update the rows with the same keys; the rest of the file stays.

        - *file*: CSV with the rows
        - *update_mode*: ``append`` or ``update``
        - *key_columns*, *ignore_case*: needed to update: the columns that identify a row, and whether their case is
          ignored
        - *search_domain*: default ``all``
        """
        ...

    UpdateLookupFileEntries = update_lookup_file_entries

    @get(
        "GetLookupFile",
        "/ngsiem-content/entities/lookupfiles/v1",
        scope="NGSIEM Lookup Files",
        produces=LOOKUP_FILE,
        answers="bytes",
        download=True,
    )
    def get_lookup_file(
        self, *, filename: str | None = None, search_domain: AnyDomain | None = None, **more: Unpack[CallOptions]
    ) -> Result[bytes]:
        """Download a lookup file of a view or repository as bytes."""
        ...

    GetLookupFile = get_lookup_file

    @post(
        "CreateLookupFile",
        "/ngsiem-content/entities/lookupfiles/v1",
        upload=FilePart("file", name="filename"),
        body={"filename"},
        default={"search_domain": "all"},
        scope="NGSIEM Lookup Files",
    )
    def create_lookup_file(
        self,
        *,
        search_domain: NewLookupDomain = "all",
        filename: str,
        file: Any,
        **more: Unpack[UploadOptions],
    ) -> Result[str]:
        """Create a lookup file from *file*; *search_domain* is ``all`` by default."""
        ...

    CreateLookupFile = create_lookup_file

    @delete("DeleteLookupFile", "/ngsiem-content/entities/lookupfiles/v1", scope="NGSIEM Lookup Files")
    def delete_lookup_file(
        self,
        *,
        filename: Strings,
        search_domain: LookupRowsDomain | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Delete lookup files by *filename*, one or several. This cannot be undone."""
        ...

    DeleteLookupFile = delete_lookup_file

    @patch(
        "UpdateLookupFile",
        "/ngsiem-content/entities/lookupfiles/v1",
        upload=FilePart("file", name="filename"),
        body={"filename"},
        default={"search_domain": "all"},
        repeatable=True,
    )
    def update_lookup_file(
        self,
        *,
        search_domain: LookupDomain = "all",
        filename: str,
        file: Any,
        **more: Unpack[UploadOptions],
    ) -> Result[str]:
        """Replace the whole content of a lookup file; *search_domain* is ``all`` by default.

        For single rows use ``update_lookup_file_entries``.
        """
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
        """Copy the parser *source_id* under the name *new_name*, and return the ID of the copy."""
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
        """Create an extension of the parser *base_parser_id*: scripts that run before and after its own.

        Returns the ID of the extension.
        """
        ...

    CreateParserExtension = create_parser_extension

    @patch("UpdateParserExtension", "/ngsiem-content/entities/parsers-extensions/v1", repeatable=True)
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
        """Change the scripts or the test cases of a parser extension; give at least one of them."""
        ...

    UpdateParserExtension = update_parser_extension

    @get("GetParserRollbackOptions", "/ngsiem-content/entities/parsers-rollback/v1")
    def get_parser_rollback_options(self, *, parser_id: str, **more: Unpack[CallOptions]) -> Result[Any]:
        """List the earlier versions that a parser can return to, with author and changelog."""
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
        """Return a parser to *target_version*, one of ``get_parser_rollback_options``.

        The API writes the change and its author to the audit log.
        """
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
        yaml_template: Any,
        schema_validation_enabled: bool | None = None,
        **more: Unpack[UploadOptions],
    ) -> Result[ParserTestRunResultV1]:
        """Run the test cases of a parser template, and return output events and failures; nothing is stored.

        *schema_validation_enabled*, which the API expects, also checks the events against the CrowdStrike Parsing
        Standard.
        """
        ...

    TestParserFromTemplate = test_parser_from_template

    @get("GetParserTemplate", "/ngsiem-content/entities/parsers-template/v1", scope="NGSIEM Parsers", at_once=1)
    def get_parser_template(
        self,
        *,
        ids: Strings | None = None,
        repository: ParserRepository | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ParserTemplate]:
        """Export one parser by ID as a YAML template."""
        ...

    GetParserTemplate = get_parser_template

    @post(
        "CreateParserFromTemplate",
        "/ngsiem-content/entities/parsers-template/v1",
        upload=FilePart("yaml_template", name="name"),
        body={"name"},
        scope="NGSIEM Parsers",
    )
    def create_parser_from_template(
        self,
        *,
        repository: ParserRepository | None = None,
        yaml_template: Any,
        name: str | None = None,
        **more: Unpack[UploadOptions],
    ) -> Result[str]:
        """Create a parser from a YAML template, and return its ID.

        *name* is sent as a field and as the file name of the template, as falconpy does.
        """
        ...

    CreateParserFromTemplate = create_parser_from_template

    @patch(
        "UpdateParserFromTemplate",
        "/ngsiem-content/entities/parsers-template/v1",
        upload=FilePart("yaml_template", name="ids", named="parser"),
        body={"ids"},
        repeatable=True,
        at_once=1,
    )
    def update_parser_from_template(
        self,
        *,
        repository: ParserRepository | None = None,
        ids: str | None = None,
        yaml_template: Any,
        **more: Unpack[UploadOptions],
    ) -> Result[str]:
        """Replace the parser with the ID *ids* by a YAML template, which must keep the name of the parser."""
        ...

    UpdateParserFromTemplate = update_parser_from_template

    @put(
        "UpdateParserAutoUpdatePolicy",
        "/ngsiem-content/entities/parsers/autoupdate/v1",
        answers="record",
        repeatable=True,
    )
    def update_parser_auto_update_policy(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        autoupdate_policy: Literal["on", "off"] | None = None,
        reason: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[UpdateAutoUpdatePolicyResponseV1]:
        """Turn the automatic update of parsers ``on`` or ``off``, with an optional *reason*."""
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
        """Install up to 100 of CrowdStrike's parsers, each given by ``parser_id`` and ``version``.

        Parsers that are installed in this way cannot be edited.
        """
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
        """Install one version of a parser that CrowdStrike maintains; it cannot be edited afterwards."""
        ...

    InstallParser = install_parser

    @get(
        "GetParser",
        "/ngsiem-content/entities/parsers/v1",
        scope="NGSIEM Parsers",
        deprecated="get_parser_template",
        at_once=1,
    )
    def get_parser(
        self,
        *,
        ids: Strings | None = None,
        repository: ParserRepository | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[APIParser]:
        """Describe one parser by ID; replaced by ``get_parser_template``."""
        ...

    GetParser = get_parser

    @post(
        "CreateParser",
        "/ngsiem-content/entities/parsers/v1",
        scope="NGSIEM Parsers",
        deprecated="create_parser_from_template",
    )
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
        """Create a parser from its script and test cases; replaced by ``create_parser_from_template``."""
        ...

    CreateParser = create_parser

    @delete("DeleteParser", "/ngsiem-content/entities/parsers/v1", scope="NGSIEM Parsers", at_once=1)
    def delete_parser(
        self, *, ids: Strings, repository: ParserRepository | None = None, **more: Unpack[CallOptions]
    ) -> Result[str]:
        """Delete one parser by ID. This cannot be undone."""
        ...

    DeleteParser = delete_parser

    @patch(
        "UpdateParser",
        "/ngsiem-content/entities/parsers/v1",
        scope="NGSIEM Parsers",
        deprecated="update_parser_from_template",
        repeatable=True,
    )
    def update_parser(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        fields_to_be_removed_before_parsing: Strings | None = None,
        fields_to_tag: Strings | None = None,
        id: str | None = None,
        name: str | None = None,
        repository: str | None = None,
        script: str | None = None,
        test_cases: Sequence[ParserTestCase] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Replace the script, tags and test cases of a parser; replaced by ``update_parser_from_template``.

        A parser cannot be renamed: *name* is sent, as falconpy does, but has no effect.
        """
        ...

    UpdateParser = update_parser

    @get("GetPersistedAggregation", "/ngsiem-content/entities/persisted-aggregations/v1", at_once=1)
    def get_persisted_aggregation(
        self, *, ids: Strings, search_domain: str, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """Describe one persisted aggregation by ID."""
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
        query_ownership_type: Literal["Organization", "User"] | None = None,
        query_string: str | None = None,
        schedule: Mapping[str, Any] | None = None,
        search_domain: str | None = None,
        static_fields: Sequence[Any] | None = None,
        tag: str | None = None,
        backfill_amount: int | None = None,
        backfill_unit: str | None = None,
        interval: str | None = None,
        offset_seconds: int | None = None,
        timestamp_type: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Create a persisted aggregation: a query that runs on a schedule and stores its results.

        - *search_domain*: the view or repository that is queried
        - *destination*: the repository for the results, which must be one for persisted aggregations
        - *name*: up to 128 characters, a letter or a digit first; *description* has up to 1,024
        - *tag*: unique identifier, up to 128 letters, digits, underscores, hyphens and periods, a letter first
        - *query_ownership_type*: ``Organization`` (default) or ``User``
        - *labels*: up to 64 characters each
        - *static_fields*: up to 20 keys and values
        - *schedule* (dict), or its fields *interval*, *backfill_amount*, *backfill_unit*, *offset_seconds* and
          *timestamp_type*
        """
        ...

    CreatePersistedAggregation = create_persisted_aggregation

    @delete("DeletePersistedAggregation", "/ngsiem-content/entities/persisted-aggregations/v1")
    def delete_persisted_aggregation(
        self, *, ids: Strings, search_domain: str, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """Delete persisted aggregations by ID. This cannot be undone."""
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
        """Rename, describe, label, enable or disable the persisted aggregation *id*.

        The API needs *search_domain* to check access.
        """
        ...

    UpdatePersistedAggregation = update_persisted_aggregation

    @get("GetSavedQueryTemplate", "/ngsiem-content/entities/savedqueries-template/v1", scope="NGSIEM Saved Queries")
    def get_saved_query_template(
        self,
        *,
        ids: Strings | None = None,
        search_domain: ContentDomain | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[SavedQuery]:
        """Export saved queries by ID as YAML templates."""
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
        search_domain: EditableDomain | None = None,
        yaml_template: Any,
        **more: Unpack[UploadOptions],
    ) -> Result[str]:
        """Create a saved query from a YAML template, and return its ID."""
        ...

    CreateSavedQuery = create_saved_query

    @patch(
        "UpdateSavedQueryFromTemplate",
        "/ngsiem-content/entities/savedqueries-template/v1",
        upload=FilePart("yaml_template"),
        repeatable=True,
        at_once=1,
    )
    def update_saved_query_from_template(
        self,
        *,
        search_domain: EditableDomain | None = None,
        ids: str | None = None,
        yaml_template: Any,
        **more: Unpack[UploadOptions],
    ) -> Result[str]:
        """Replace the saved query with the ID *ids* by a YAML template."""
        ...

    UpdateSavedQueryFromTemplate = update_saved_query_from_template

    @delete("DeleteSavedQuery", "/ngsiem-content/entities/savedqueries/v1", scope="NGSIEM Saved Queries")
    def delete_saved_query(
        self,
        *,
        ids: Strings,
        search_domain: EditableDomain | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Delete saved queries by ID. This cannot be undone."""
        ...

    DeleteSavedQuery = delete_saved_query

    @put("updateSavedQueryLabels", "/ngsiem-content/entities/savedquery-labels/v1", repeatable=True)
    def update_saved_query_labels(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        id: str | None = None,
        labels: Strings | None = None,
        search_domain: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[LabelResourceV1]:
        """Set the labels of one saved query; labels that *labels* does not name are lost."""
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
        """Add labels to one saved query, and return all of its labels."""
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
        """Remove labels from one saved query, and return those that it keeps."""
        ...

    removeSavedQueryLabels = remove_saved_query_labels

    @get("ListDashboards", "/ngsiem-content/queries/dashboards/v1", scope="NGSIEM Dashboards", pages=by_offset())
    def list_dashboards(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        filter: str | None = None,
        search_domain: ContentDomain | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find dashboards by *filter* and *search_domain*."""
        ...

    ListDashboards = list_dashboards

    @get("ListLookupFiles", "/ngsiem-content/queries/lookupfiles/v1", scope="NGSIEM Lookup Files", pages=by_offset())
    def list_lookup_files(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        filter: str | None = None,
        search_domain: AnyDomain | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find the names of lookup files by *filter* and *search_domain*."""
        ...

    ListLookupFiles = list_lookup_files

    @get("ListParsers", "/ngsiem-content/queries/parsers/v1", scope="NGSIEM Parsers", pages=by_offset(), key="ID")
    def list_parsers(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        filter: str | None = None,
        repository: ParserRepository | None = None,
        update_available: bool | Literal["true", "false"] | None = None,
        parser_type: Literal["ootb", "custom", "extension"] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ContentParser]:
        """Find parsers, and return their versions and vendors.

        *update_available* selects parsers with or without an update; *parser_type* is ``ootb`` (from CrowdStrike),
        ``custom`` or ``extension``.
        """
        ...

    ListParsers = list_parsers

    @get("ListPersistedAggregations", "/ngsiem-content/queries/persisted-aggregations/v1", pages=by_offset())
    def list_persisted_aggregations(
        self,
        *,
        search_domain: str,
        limit: int | None = None,
        offset: int | None = None,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Find the persisted aggregations of one *search_domain*."""
        ...

    ListPersistedAggregations = list_persisted_aggregations

    @get("ListSavedQueries", "/ngsiem-content/queries/savedqueries/v1", scope="NGSIEM Saved Queries", pages=by_offset())
    def list_saved_queries(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        filter: str | None = None,
        search_domain: ContentDomain | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find saved queries by *filter* and *search_domain*."""
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
        """Find data connections, and return their status, parser and volume; *filter* is FQL."""
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
        """Find the data connectors that a connection may use; *filter* is FQL."""
        ...

    ExternalListDataConnectors = list_data_connectors

    @get(
        "ExternalGetDataConnectionStatus", "/ngsiem/entities/connections/status/v1", scope="NGSIEM Data Connections API"
    )
    def get_provisioning_status(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[ConnectionStatus]:
        """Return whether data connections are set up and receive data, by ID."""
        ...

    ExternalGetDataConnectionStatus = get_provisioning_status

    @patch(
        "ExternalUpdateDataConnectionStatus",
        "/ngsiem/entities/connections/status/v1",
        query={"ids"},
        scope="NGSIEM Data Connections API",
        repeatable=True,
        at_once=1,
    )
    def update_connection_status(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        ids: Strings,
        status: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ConnectionStatus]:
        """Change the status of the data connection with the ID *ids*."""
        ...

    ExternalUpdateDataConnectionStatus = update_connection_status

    @get(
        "ExternalGetDataConnectionToken",
        "/ngsiem/entities/connections/token/v1",
        scope="NGSIEM Data Connections API",
        secret={"token"},
        at_once=1,
    )
    def get_ingest_token(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[ConnectionToken]:
        """Return the ingest token and URL of one data connection. Results mask the token when they are shown.

        The API answers 202 without a token while it prepares the connection. This is an error (``UnreadableAnswer``),
        with its message: call again later.
        """
        ...

    ExternalGetDataConnectionToken = get_ingest_token

    @post(
        "ExternalRegenerateDataConnectionToken",
        "/ngsiem/entities/connections/token/v1",
        query={"ids"},
        secret={"token"},
        scope="NGSIEM Data Connections API",
        at_once=1,
    )
    def regenerate_ingest_token(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[ConnectionToken]:
        """Replace the ingest token of one data connection; the old token stops working.

        Returns the result of ``get_ingest_token``, also while the token is not ready.
        """
        ...

    ExternalRegenerateDataConnectionToken = regenerate_ingest_token

    @get("ExternalGetDataConnectionByID", "/ngsiem/entities/connections/v1", scope="NGSIEM Data Connections API")
    def get_connection_by_id(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[DataConnection]:
        """Describe data connections by ID."""
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
        custom: Mapping[str, str] | None = None,
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
        """Create a data connection, and return its ID.

        - *connector_id*: a connector of ``list_data_connectors``; required by the API
        - *config_id* or *config*: a configuration that exists, or a new one with ``name``, ``auth`` and ``params``
        - *parser*, *log_sources*, *vendor_name*, *vendor_product_name*: the kind and the origin of the data
        - *enable_host_enrichment*, *enable_user_enrichment*: add facts about hosts and users to events
        - *custom*: further keys and values of the connector, both str
        """
        ...

    ExternalCreateDataConnection = create_data_connection

    @delete(
        "ExternalDeleteDataConnection",
        "/ngsiem/entities/connections/v1",
        scope="NGSIEM Data Connections API",
        at_once=1,
    )
    def delete_data_connection(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[AffectedEntity]:
        """Delete one data connection by ID. This cannot be undone."""
        ...

    ExternalDeleteDataConnection = delete_data_connection

    @patch(
        "ExternalUpdateDataConnection",
        "/ngsiem/entities/connections/v1",
        query={"ids"},
        scope="NGSIEM Data Connections API",
        repeatable=True,
        at_once=1,
    )
    def update_data_connection(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        ids: Strings,
        config: ConnectorConfigRequest | None = None,
        config_id: str | None = None,
        custom: Mapping[str, str] | None = None,
        description: str | None = None,
        enable_host_enrichment: bool | None = None,
        enable_user_enrichment: bool | None = None,
        log_sources: Strings | None = None,
        name: str | None = None,
        parser: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[AffectedEntity]:
        """Change the data connection with the ID *ids*: name, parser, configuration, log sources or enrichment."""
        ...

    ExternalUpdateDataConnection = update_data_connection

    @get(
        "ExternalListConnectorConfigs",
        "/ngsiem/entities/connectors/configs/v1",
        scope="NGSIEM Data Connections API",
        at_once=1,
    )
    def list_connector_configs(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[ConnectorConfig]:
        """List the configurations of the data connector with the ID *ids*."""
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
        """Create a configuration of a data connector, and return its ID.

        *config* has ``name``, ``auth`` (how to log in at the source) and ``params``.
        """
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
        """Delete up to 20 configurations of a data connector by ID. This cannot be undone."""
        ...

    ExternalDeleteConnectorConfigs = delete_connector_configs

    @patch(
        "ExternalPatchConnectorConfig",
        "/ngsiem/entities/connectors/configs/v1",
        query={"ids"},
        scope="NGSIEM Data Connections API",
        repeatable=True,
        at_once=1,
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
        """Change the configuration *ids* of a data connector; *config* is as for ``create_connector_config``."""
        ...

    ExternalPatchConnectorConfig = patch_connector_config
