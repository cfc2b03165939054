"""Models of the records of ``FoundryLogScale``."""

from __future__ import annotations

from typing import Any

from falconlite.models.record import Figure, Flag, Many, Number, One, Record, Text, Timestamp


class RepositoryV1(Record):
    """The ``repository`` of ``ViewConnectionV1``."""

    description: Text = None
    display_name: Text = None
    id: Text = None
    name: Text = None
    size: Number = None


class ViewConnectionV1(Record):
    """One of the ``connections`` of ``RepoViewListItemV1``."""

    filter: Text = None
    repository: One[RepositoryV1] = None


class RepoViewListItemV1(Record):
    """A repo view list, as ``list_repos`` and ``list_views`` return it."""

    connections: Many[ViewConnectionV1] = ()
    description: Text = None
    display_name: Text = None
    has_test_data: Flag = None
    id: Text = None
    name: Text = None
    name_contracted: Text = None
    size: Number = None
    type_name: Text = None


class Repository(Record):
    """The ``repo`` of ``DataIngestResponseV1``."""

    description: Text = None
    id: Text = None
    name: Text = None
    space_used: Number = None


class DataIngestResponseV1(Record):
    """Result of an upload of data, as ``ingest_data_async``, ``ingest_data`` and ``populate`` return it."""

    error_message: Text = None
    failed_events: Number = None
    failed_item_indices: Many[int] = ()
    partial_success: Flag = None
    repo: One[Repository] = None
    rows_written: Number = None
    successful_events: Number = None
    total_events: Number = None


class TopValue(Record):
    """One of the ``topValues`` of ``EventField``."""

    count: Number = None
    value: Any = None


class EventField(Record):
    """One of the ``fields`` of ``QueryResponseV1``."""

    count: Number = None
    name: Text = None
    topValues: Many[TopValue] = ()


class JobStatus(Record):
    """The ``job_status`` of ``QueryResponseV1``."""

    content_length: Number = None
    digest_algo: Text = None
    digest_hex: Text = None
    error_category: Text = None
    error_http_code: Number = None
    error_message: Text = None
    error_retryable: Flag = None
    error_type: Text = None
    event_count: Number = None
    file_link: Text = None
    filtered_event_count: Number = None
    job_id: Text = None
    job_url: Text = None
    message: Text = None
    percent_complete: Number = None
    result_count: Number = None
    run_duration: Figure = None
    status: Text = None


class Costs(Record):
    """The ``costs`` of ``QueryResultMetadata``."""

    liveCost: Figure = None
    liveCostRate: Figure = None
    staticCost: Figure = None
    staticCostRate: Figure = None


class DigestFlow(Record):
    """The ``digestFlow`` of ``QueryResultMetadata``."""

    ingestTimeKnownGood: Number = None
    maxIngestLatency: Number = None
    minIngestTimeIncluded: Number = None


class Cost(Record):
    """The ``day`` of ``Spent``."""

    liveCost: Number = None
    queryCount: Number = None
    staticCost: Number = None


class Spent(Record):
    """The ``querySpent`` of ``QueryResultMetadata``."""

    day: One[Cost] = None
    hour: One[Cost] = None
    oneMinute: One[Cost] = None
    tenMinutes: One[Cost] = None


class QueryResultMetadata(Record):
    """The ``meta_data`` of ``QueryResponseV1``."""

    costs: One[Costs] = None
    digestFlow: One[DigestFlow] = None
    eventCount: Number = None
    extraData: Any = None
    fieldOrder: Many[str] = ()
    isAggregate: Flag = None
    pollAfter: Number = None
    processedBytes: Number = None
    processedEvents: Number = None
    queryEnd: Number = None
    querySpent: One[Spent] = None
    queryStart: Number = None
    quotaTotalSpent: One[Spent] = None
    responderVHost: Number = None
    resultBufferSize: Number = None
    timeMillis: Number = None
    totalWork: Number = None
    warnings: Many[Any] = ()
    workDone: Number = None


class QueryResponseSchemasV1(Record):
    """The ``schemas`` of ``QueryResponseV1``."""

    request_schema: Text = None
    response_schema: Text = None


class QueryResponseV1(Record):
    """A query, as ``execute_dynamic``, ``get_search_results`` and ``execute`` return it."""

    event_count: Number = None
    events: Many[Any] = ()
    fields: Many[EventField] = ()
    filtered_event_count: Number = None
    job_status: One[JobStatus] = None
    meta_data: One[QueryResultMetadata] = None
    schemas: One[QueryResponseSchemasV1] = None


class User(Record):
    """The ``created_by`` of ``LookupFile``."""

    access_granted_at: Timestamp = None
    cid: Text = None
    created_at: Timestamp = None
    factors: Many[str] = ()
    first_name: Text = None
    last_login_at: Timestamp = None
    last_name: Text = None
    status: Text = None
    uid: Text = None
    updated_at: Timestamp = None
    user_type: Text = None
    uuid: Text = None


class LookupFile(Record):
    """A lookup file, as ``create_file`` and ``update_file`` return it."""

    app_id: Text = None
    cid: Text = None
    contents_hash: Text = None
    created_by: One[User] = None
    created_timestamp: Timestamp = None
    description: Text = None
    filename: Text = None
    format: Text = None
    id: Text = None
    last_modified_by: One[User] = None
    last_modified_timestamp: Timestamp = None
    name: Text = None
    repo: Text = None
    size: Number = None
    status: Text = None
    version: Text = None
    version_numeric: Number = None
