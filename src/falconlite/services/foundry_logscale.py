"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from falconlite.binding.paging import by_scroll
from falconlite.binding.uploads import FilePart
from falconlite.operations.declare import get, patch, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.foundry_logscale import DataIngestResponseV1, LookupFile, QueryResponseV1, RepoViewListItemV1
    from falconlite.operations.options import CallOptions, UploadOptions
    from falconlite.results.result import Result
    from falconlite.specs.foundry_logscale import ExtraIn, ExtraLimit, ExtraRename, ExtraSort


class FoundryLogScale(Service):
    """TODO."""

    @get("ListReposV1", "/loggingapi/combined/repos/v1", scope="App Logs")
    def list_repos(
        self, check_test_data: bool | None = None, **more: Unpack[CallOptions]
    ) -> Result[RepoViewListItemV1]:
        """TODO."""
        ...

    ListReposV1 = list_repos

    @post(
        "IngestDataAsyncV1",
        "/loggingapi/entities/data-ingestion/ingest-async/v1",
        upload=FilePart("data_file", named="data_file", type="application/json"),
        scope="App Logs",
    )
    def ingest_data_async(
        self,
        data_file: Any | None = None,
        *,
        data_content: str | None = None,
        repo: str | None = None,
        tag: Strings | None = None,
        tag_source: str | None = None,
        test_data: bool | None = None,
        **more: Unpack[UploadOptions],
    ) -> Result[DataIngestResponseV1]:
        """TODO."""
        ...

    IngestDataAsyncV1 = ingest_data_async

    @post(
        "IngestDataV1",
        "/loggingapi/entities/data-ingestion/ingest/v1",
        upload=FilePart("data_file", named="data_file", type="application/json"),
        scope="App Logs",
    )
    def ingest_data(
        self,
        data_file: Any | None = None,
        *,
        data_content: str | None = None,
        tag: Strings | None = None,
        tag_source: str | None = None,
        test_data: bool | None = None,
        **more: Unpack[UploadOptions],
    ) -> Result[DataIngestResponseV1]:
        """TODO."""
        ...

    IngestDataV1 = ingest_data

    @post(
        "CreateSavedSearchesDynamicExecuteV1",
        "/loggingapi/entities/saved-searches/execute-dynamic/v1",
        query={
            "app_id",
            "include_schema_generation",
            "include_test_data",
            "infer_json_types",
            "match_response_schema",
            "metadata",
            "mode",
        },
        scope="App Logs",
    )
    def execute_dynamic(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        app_id: str | None = None,
        include_schema_generation: bool | None = None,
        include_test_data: bool | None = None,
        infer_json_types: bool | None = None,
        match_response_schema: bool | None = None,
        metadata: bool | None = None,
        mode: Literal["sync", "async", "async_offload"] | None = None,
        end: str | None = None,
        repo_or_view: str | None = None,
        search_query: str | None = None,
        search_query_args: Mapping[str, Any] | None = None,
        start: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[QueryResponseV1]:
        """TODO."""
        ...

    CreateSavedSearchesDynamicExecuteV1 = execute_dynamic

    @get(
        "GetSavedSearchesExecuteV1",
        "/loggingapi/entities/saved-searches/execute/v1",
        scope="App Logs",
        pages=by_scroll(),
    )
    def get_search_results(
        self,
        *,
        job_id: str,
        app_id: str | None = None,
        infer_json_types: bool | None = None,
        job_status_only: bool | None = None,
        limit: str | None = None,
        match_response_schema: bool | None = None,
        metadata: bool | None = None,
        offset: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[QueryResponseV1]:
        """TODO."""
        ...

    GetSavedSearchesExecuteV1 = get_search_results

    @post(
        "CreateSavedSearchesExecuteV1",
        "/loggingapi/entities/saved-searches/execute/v1",
        query={"app_id", "detailed", "include_test_data", "infer_json_types", "match_response_schema", "metadata"},
        wire={"search_parameters": "parameters"},
        scope="App Logs",
    )
    def execute(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        app_id: str | None = None,
        detailed: bool | None = None,
        include_test_data: bool | None = None,
        infer_json_types: bool | None = None,
        match_response_schema: bool | None = None,
        metadata: bool | None = None,
        end: str | None = None,
        id: str | None = None,
        mode: str | None = None,
        name: str | None = None,
        start: str | None = None,
        version: str | None = None,
        with_in: ExtraIn | None = None,
        with_limit: ExtraLimit | None = None,
        with_renames: Sequence[ExtraRename] | None = None,
        with_sort: ExtraSort | None = None,
        search_parameters: Any | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[QueryResponseV1]:
        """TODO."""
        ...

    CreateSavedSearchesExecuteV1 = execute

    @post(
        "CreateSavedSearchesIngestV1",
        "/loggingapi/entities/saved-searches/ingest/v1",
        query={"app_id"},
        scope="App Logs",
    )
    def populate(self, app_id: str | None = None, **more: Unpack[CallOptions]) -> Result[DataIngestResponseV1]:
        """TODO."""
        ...

    CreateSavedSearchesIngestV1 = populate

    @get(
        "GetSavedSearchesJobResultsDownloadV1",
        "/loggingapi/entities/saved-searches/job-results-download/v1",
        scope="App Logs",
        produces=("application/octet-stream", "text/csv"),
        answers="bytes",
        download=True,
    )
    def download_results(
        self,
        *,
        job_id: str,
        infer_json_types: bool | None = None,
        result_format: Literal["json", "csv"] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[bytes]:
        """TODO."""
        ...

    GetSavedSearchesJobResultsDownloadV1 = download_results

    @get("ListViewV1", "/loggingapi/entities/views/v1", scope="App Logs")
    def list_views(
        self, check_test_data: bool | None = None, **more: Unpack[CallOptions]
    ) -> Result[RepoViewListItemV1]:
        """TODO."""
        ...

    ListViewV1 = list_views

    @post(
        "CreateFileV1",
        "/loggingapi/entities/lookup-files/v1",
        upload=FilePart("data_file", field="file", named="file", type="application/json"),
        deprecated=True,
    )
    def create_file(
        self,
        data_file: Any | None = None,
        *,
        file: str | None = None,
        name: str | None = None,
        description: str | None = None,
        id: str | None = None,
        repo: str | None = None,
        **more: Unpack[UploadOptions],
    ) -> Result[LookupFile]:
        """TODO."""
        ...

    CreateFileV1 = create_file

    @patch(
        "UpdateFileV1",
        "/loggingapi/entities/lookup-files/v1",
        upload=FilePart("data_file", field="file", named="file", type="application/json"),
        deprecated=True,
    )
    def update_file(
        self,
        data_file: Any | None = None,
        *,
        id: str | None = None,
        description: str | None = None,
        file: str | None = None,
        name: str | None = None,
        **more: Unpack[UploadOptions],
    ) -> Result[LookupFile]:
        """TODO."""
        ...

    UpdateFileV1 = update_file
