"""Foundry LogScale: the event repositories of Foundry apps, and saved searches in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from falconlite.binding.uploads import FilePart
from falconlite.operations.declare import get, patch, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.models.foundry_logscale import DataIngestResponseV1, LookupFile, QueryResponseV1, RepoViewListItemV1
    from falconlite.operations.options import CallOptions, UploadOptions
    from falconlite.results.result import Result
    from falconlite.specs.foundry_logscale import ExtraIn, ExtraLimit, ExtraRename, ExtraSort


SearchMode = Literal["sync", "async", "async_offload"]


class FoundryLogScale(Service):
    """Foundry LogScale: write events to the repository of an app, and run saved and ad-hoc searches.

    Scopes: App Logs: Read; App Logs: Write to write events and to run searches. *app_id* is the ID of a Foundry app. A
    search in the mode ``async`` returns ``job_status.job_id`` in its record: poll it with ``get_search_results``, or
    fetch the rows with ``download_results``.

    These arguments of searches are shared: *include_test_data* also searches events written with *test_data*;
    *infer_json_types* returns numbers and booleans as JSON numbers and booleans, not as str; *match_response_schema*
    checks the rows against their schema; *metadata* adds facts about the query to the answer. *start* and *end* limit
    the time, like ``1d``.
    """

    @get("ListReposV1", "/loggingapi/combined/repos/v1", scope="App Logs")
    def list_repos(
        self, check_test_data: bool | None = None, **more: Unpack[CallOptions]
    ) -> Result[RepoViewListItemV1]:
        """List the repositories that a search may name; *check_test_data* also tells whether one holds test data."""
        ...

    ListReposV1 = list_repos

    @post(
        "IngestDataAsyncV1",
        "/loggingapi/entities/data-ingestion/ingest-async/v1",
        upload=FilePart("data_file", named="data_file", type="application/json"),
        also={"file": "data_file"},
        scope="App Logs",
    )
    def ingest_data_async(
        self,
        data_file: Any | None = None,
        *,
        data_content: str | None = None,
        repo: str | None = None,
        tag: str | Sequence[str] | None = None,
        tag_source: str | None = None,
        test_data: bool | None = None,
        **more: Unpack[UploadOptions],
    ) -> Result[DataIngestResponseV1]:
        """Queue events for the repository of an app, and return before they are stored.

        Takes the same arguments as ``ingest_data``; *repo* names a repository outside of a Foundry app.
        """
        ...

    IngestDataAsyncV1 = ingest_data_async

    @post(
        "IngestDataV1",
        "/loggingapi/entities/data-ingestion/ingest/v1",
        upload=FilePart("data_file", named="data_file", type="application/json"),
        also={"file": "data_file"},
        scope="App Logs",
    )
    def ingest_data(
        self,
        data_file: Any | None = None,
        *,
        data_content: str | None = None,
        tag: str | Sequence[str] | None = None,
        tag_source: str | None = None,
        test_data: bool | None = None,
        **more: Unpack[UploadOptions],
    ) -> Result[DataIngestResponseV1]:
        """Store events in the repository of an app, and return the number of rows written.

        - *data_file*, also named ``file``: JSON as bytes, a str, an open file or a path (``os.PathLike``)
        - *data_content*: JSON as a str, instead of a file
        - *tag*: ``name:value``, or a list of them; a str is sent as one tag, whole
        - *tag_source*: the source to tag the events with
        - *test_data*: True marks the events as test data
        """
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
        mode: SearchMode | None = None,
        end: str | None = None,
        repo_or_view: str | None = None,
        search_query: str | None = None,
        search_query_args: Mapping[str, Any] | None = None,
        start: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[QueryResponseV1]:
        """Run a query that is not saved: *search_query* in the repository or view *repo_or_view*.

        *mode* is ``sync``, ``async`` or ``async_offload``; *search_query_args* are the values of the query's
        parameters. *include_schema_generation* adds schemas made from the rows.
        """
        ...

    CreateSavedSearchesDynamicExecuteV1 = execute_dynamic

    @get(
        "GetSavedSearchesExecuteV1",
        "/loggingapi/entities/saved-searches/execute/v1",
        scope="App Logs",
    )
    def get_search_results(
        self,
        *,
        job_id: str,
        app_id: str | None = None,
        infer_json_types: bool | None = None,
        job_status_only: bool | None = None,
        limit: int | None = None,
        match_response_schema: bool | None = None,
        metadata: bool | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[QueryResponseV1]:
        """Return the rows, and the state, of an asynchronous search by *job_id*.

        *limit* and *offset* select a part of the rows, which are the ``events`` of the only record; *job_status_only*
        returns the state alone.
        """
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
        mode: SearchMode | None = None,
        name: str | None = None,
        start: str | None = None,
        version: str | None = None,
        with_in: ExtraIn | None = None,
        with_limit: ExtraLimit | None = None,
        with_renames: Sequence[ExtraRename] | None = None,
        with_sort: ExtraSort | None = None,
        search_parameters: Mapping[str, Any] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[QueryResponseV1]:
        """Run a saved search, given by *id* or *name*, and optionally *version*.

        *mode* is ``sync`` or ``async``. *search_parameters* (dict) are the values of its parameters. *with_in*,
        *with_limit*, *with_renames* and *with_sort* add steps to the query: rows whose field has one of some values, a
        number of rows, other field names, an order. *detailed* adds statistics of the fields.
        """
        ...

    CreateSavedSearchesExecuteV1 = execute

    @post(
        "CreateSavedSearchesIngestV1",
        "/loggingapi/entities/saved-searches/ingest/v1",
        query={"app_id"},
        scope="App Logs",
    )
    def populate(self, app_id: str | None = None, **more: Unpack[CallOptions]) -> Result[DataIngestResponseV1]:
        """Write the data of an app's saved search to the repository."""
        ...

    CreateSavedSearchesIngestV1 = populate

    @get(
        "GetSavedSearchesJobResultsDownloadV1",
        "/loggingapi/entities/saved-searches/job-results-download/v1",
        scope="App Logs",
        produces=("application/json", "application/octet-stream", "text/csv"),
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
        """Download the rows of an asynchronous search as bytes, in *result_format* ``json`` or ``csv``."""
        ...

    GetSavedSearchesJobResultsDownloadV1 = download_results

    @get("ListViewV1", "/loggingapi/entities/views/v1", scope="App Logs")
    def list_views(
        self, check_test_data: bool | None = None, **more: Unpack[CallOptions]
    ) -> Result[RepoViewListItemV1]:
        """List the views that a search may name; *check_test_data* also tells whether one holds test data."""
        ...

    ListViewV1 = list_views

    @post(
        "CreateFileV1",
        "/loggingapi/entities/lookup-files/v1",
        upload=FilePart("data_file", field="file", named="file", type="application/json", path=True),
        also={"file": "data_file"},
        deprecated=True,
    )
    def create_file(
        self,
        data_file: Any | None = None,
        *,
        name: str | None = None,
        description: str | None = None,
        id: str | None = None,
        repo: str | None = None,
        **more: Unpack[UploadOptions],
    ) -> Result[LookupFile]:
        """Upload a lookup file. The API has withdrawn this operation; see ``NGSIEM.create_lookup_file``.

        *data_file*, also named ``file``, is bytes, an open file or a path, which may be a str. *name* has 5 to 50
        characters, *description* 5 to 255, *repo* 5 to 255.
        """
        ...

    CreateFileV1 = create_file

    @patch(
        "UpdateFileV1",
        "/loggingapi/entities/lookup-files/v1",
        upload=FilePart("data_file", field="file", named="file", type="application/json", path=True),
        also={"file": "data_file"},
        repeatable=True,
        deprecated=True,
    )
    def update_file(
        self,
        data_file: Any | None = None,
        *,
        id: str | None = None,
        description: str | None = None,
        name: str | None = None,
        **more: Unpack[UploadOptions],
    ) -> Result[LookupFile]:
        """Replace a lookup file by *id*. The API has withdrawn this operation; see ``NGSIEM.update_lookup_file``.

        *data_file* is as for ``create_file``; *description* has 5 to 255 characters.
        """
        ...

    UpdateFileV1 = update_file
