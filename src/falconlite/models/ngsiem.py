"""Models of the records of ``NGSIEM``."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from falconlite.models.record import Figure, Flag, Many, Number, One, Record, Text, Timestamp
from falconlite.models.shared import AffectedEntity as AffectedEntity  # noqa: PLC0414  # its home for NGSIEM
from falconlite.models.shared import APIError, MetaInfo


class QueryJobResponse(Record):
    """A query job, as ``start_search`` returns it."""

    hashedQueryOnView: Text = None
    id: Text = None


class Costs(Record):
    """The ``costs`` of ``QueryMetadataJSON``."""

    liveCost: Figure = None
    liveCostRate: Figure = None
    staticCost: Figure = None
    staticCostRate: Figure = None


class DigestFlow(Record):
    """The ``digestFlow`` of ``QueryMetadataJSON``."""

    ingestTimeKnownGood: Number = None
    maxIngestLatency: Number = None
    minIngestTimeIncluded: Number = None


class Day(Record):
    """The ``day`` of ``QuerySpent`` and ``QuotaTotalSpent``."""

    liveCost: Number = None
    queryCount: Number = None
    staticCost: Number = None


class Hour(Record):
    """The ``hour`` of ``QuerySpent`` and ``QuotaTotalSpent``."""

    liveCost: Number = None
    queryCount: Number = None
    staticCost: Number = None


class OneMinute(Record):
    """The ``oneMinute`` of ``QuerySpent`` and ``QuotaTotalSpent``."""

    liveCost: Number = None
    queryCount: Number = None
    staticCost: Number = None


class TenMinutes(Record):
    """The ``tenMinutes`` of ``QuerySpent`` and ``QuotaTotalSpent``."""

    liveCost: Number = None
    queryCount: Number = None
    staticCost: Number = None


class QuerySpent(Record):
    """The ``querySpent`` of ``QueryMetadataJSON``."""

    day: One[Day] = None
    hour: One[Hour] = None
    oneMinute: One[OneMinute] = None
    tenMinutes: One[TenMinutes] = None


class QuotaTotalSpent(Record):
    """The ``quotaTotalSpent`` of ``QueryMetadataJSON``."""

    day: One[Day] = None
    hour: One[Hour] = None
    oneMinute: One[OneMinute] = None
    tenMinutes: One[TenMinutes] = None


class QueryMetadataJSON(Record):
    """The ``metaData`` of ``QueryJobsResults``."""

    costs: One[Costs] = None
    digestFlow: One[DigestFlow] = None
    eventCount: Number = None
    extraData: Any = None
    fieldOrder: Many[str] = ()
    filterQuery: Any = None
    isAggregate: Flag = None
    pollAfter: Number = None
    processedBytes: Number = None
    processedEvents: Number = None
    queryEnd: Number = None
    querySpent: One[QuerySpent] = None
    queryStart: Number = None
    queuedMillis: Number = None
    quotaTotalSpent: One[QuotaTotalSpent] = None
    responderVHost: Number = None
    resultBufferSize: Number = None
    timeMillis: Number = None
    totalWork: Number = None
    warning: Text = None
    warnings: Many[str] = ()
    workDone: Number = None


class QueryEventDistribution(Record):
    """The ``queryEventDistribution`` of ``QueryJobsResults``."""

    bucket_first_bucket: Text = None
    bucket_last_bucket: Text = None
    bucket_span_humanized: Text = None
    bucket_span_millis: Text = None


class WarningJSON(Record):
    """One of the ``warnings`` of ``QueryJobsResults``."""

    category: Text = None
    classification: Text = None
    code: Text = None
    message: Text = None


class QueryJobsResults(Record):
    """The state and result of a search, as ``get_search_status`` returns it."""

    cancelled: Flag = None
    done: Flag = None
    events: Many[Any] = ()
    filesUsed: Many[Any] = ()
    filterMatches: Many[Any] = ()
    metaData: One[QueryMetadataJSON] = None
    queryEventDistribution: One[QueryEventDistribution] = None
    warnings: Many[WarningJSON] = ()


class BulkLabelResult(Record):
    """A bulk label result, as ``bulk_add_dashboard_labels``, ``bulk_remove_dashboard_labels`` and others return it."""

    error: Text = None
    id: Text = None
    labels: Many[str] = ()
    name: Text = None
    success: Flag = None


class DashboardBulkCreateResult(Record):
    """A dashboard bulk create result, as ``bulk_create_dashboards_from_template`` returns it."""

    error: Text = None
    id: Text = None
    success: Flag = None


class DashboardBulkUpdateResult(Record):
    """A dashboard bulk update result, as ``bulk_update_dashboards_from_template`` returns it."""

    error: Text = None
    id: Text = None
    success: Flag = None


class BulkFileLabelResult(Record):
    """A bulk file label result, as ``bulk_add_lookup_file_labels`` and others return it."""

    error: Text = None
    filename: Text = None
    labels: Many[str] = ()
    success: Flag = None


class LookupFileInfo(Record):
    """Lookup file info, as ``bulk_get_lookup_files`` returns it."""

    content: Text = None
    filename: Text = None


class LookupFileBulkCreateResult(Record):
    """A lookup file bulk create result, as ``bulk_create_lookup_files`` returns it."""

    error: Text = None
    filename: Text = None
    success: Flag = None


class LookupFileBulkUpdateResult(Record):
    """A lookup file bulk update result, as ``bulk_update_lookup_files`` returns it."""

    error: Text = None
    filename: Text = None
    success: Flag = None


class SavedQueryBulkCreateResult(Record):
    """A saved query bulk create result, as ``bulk_create_saved_queries_from_template`` returns it."""

    error: Text = None
    id: Text = None
    success: Flag = None


class SavedQueryBulkUpdateResult(Record):
    """A saved query bulk update result, as ``bulk_update_saved_queries_from_template`` returns it."""

    error: Text = None
    id: Text = None
    success: Flag = None


class LabelResourceV1(Record):
    """A label, as ``update_dashboard_labels``, ``add_dashboard_labels`` and others return it."""

    id: Text = None
    labels: Many[str] = ()
    name: Text = None


class DashboardTemplate(Record):
    """A dashboard template, as ``get_dashboard_template`` returns it."""

    id: Text = None
    labels: Many[str] = ()
    name: Text = None
    yaml_template: Text = None


class FileLabelResourceV1(Record):
    """A file label, as ``update_file_labels``, ``add_file_labels`` and ``remove_file_labels`` return it."""

    filename: Text = None
    labels: Many[str] = ()


class CloneParserResourceV1(Record):
    """A cloned parser, as ``clone_parser`` returns it."""

    id: Text = None
    name: Text = None


class EventField(Record):
    """One of the ``fields`` of ``OutputEvent``."""

    field_name: Text = None
    value: Text = None


class OutputEvent(Record):
    """One of the ``output_events`` of ``ParserTestCaseResult``."""

    fields: Many[EventField] = ()


class ArrayGap(Record):
    """One of the ``gaps`` of ``ArrayWithGap``."""

    ends_at_index: Number = None
    starts_at_index: Number = None


class ArrayWithGap(Record):
    """One of the ``arrays_with_gaps`` of ``ParserTestCaseOutputFailures``."""

    gaps: Many[ArrayGap] = ()
    last_valid_prefix: Text = None


class AssertionOnFieldWasOrphaned(Record):
    """The ``assertion_on_field_was_orphaned`` of ``AssertionFailureOnField``."""

    field_name: Text = None


class FieldHadConflictingAssertions(Record):
    """The ``field_had_conflicting_assertions`` of ``AssertionFailureOnField``."""

    field_name: Text = None


class FieldHadUnexpectedValue(Record):
    """The ``field_had_unexpected_value`` of ``AssertionFailureOnField``."""

    actual_value: Text = None
    expected_value: Text = None
    field_name: Text = None


class FieldUnexpectedlyPresent(Record):
    """The ``field_unexpectedly_present`` of ``AssertionFailureOnField``."""

    actual_value: Text = None
    field_name: Text = None


class AssertionFailureOnField(Record):
    """One of the ``assertion_failures_on_fields`` of ``ParserTestCaseOutputFailures``."""

    assertion_on_field_was_orphaned: One[AssertionOnFieldWasOrphaned] = None
    field_had_conflicting_assertions: One[FieldHadConflictingAssertions] = None
    field_had_unexpected_value: One[FieldHadUnexpectedValue] = None
    field_unexpectedly_present: One[FieldUnexpectedlyPresent] = None
    typename: Text = None


class SchemaViolation(Record):
    """One of the ``schema_violations`` of ``ParserTestCaseOutputFailures``."""

    error_message: Text = None
    field_name: Text = None


class ParserTestCaseOutputFailures(Record):
    """The ``failures`` of ``ParserTestCaseFailuresForOutput``."""

    arrays_with_gaps: Many[ArrayWithGap] = ()
    assertion_failures_on_fields: Many[AssertionFailureOnField] = ()
    falsely_tagged_fields: Many[str] = ()
    parsing_errors: Many[str] = ()
    schema_violations: Many[SchemaViolation] = ()


class ParserTestCaseFailuresForOutput(Record):
    """One of the ``output_failures`` of ``ParserTestCaseResult``."""

    failures: One[ParserTestCaseOutputFailures] = None
    output_event_index: Number = None


class ParserTestCaseResult(Record):
    """One of the ``results`` of ``ParserTestRunResultV1``."""

    output_events: Many[OutputEvent] = ()
    output_failures: Many[ParserTestCaseFailuresForOutput] = ()


class ParserTestRunResultV1(Record):
    """A test run of a parser, as ``test_parser_from_template`` returns it."""

    results: Many[ParserTestCaseResult] = ()


class ParserTemplate(Record):
    """A parser template, as ``get_parser_template`` returns it."""

    id: Text = None
    name: Text = None
    yaml_template: Text = None


class UpdateAutoUpdatePolicyResponseV1(Record):
    """Policy of automatic parser updates, as ``update_parser_auto_update_policy`` returns them."""

    autoupdate_policy: Text = None
    errors: Many[APIError] = ()
    meta: One[MetaInfo] = None
    updated_at: Timestamp = None


class ParserBulkInstallResult(Record):
    """A parser bulk install result, as ``bulk_install_parsers`` returns it."""

    error: Text = None
    parser_id: Text = None
    success: Flag = None


class ParserInstallResponseV1(Record):
    """A parser install, as ``install_parser`` returns it."""

    errors: Many[APIError] = ()
    meta: One[MetaInfo] = None
    parser_id: Text = None


class ParserTestEvent(Record):
    """The ``event`` of ``ParserTestCase``."""

    raw_string: Text = None


class FieldHasValue(Record):
    """One of the ``fields_have_values`` of ``ParserTestCaseOutputAssertions``."""

    expected_value: Text = None
    field_name: Text = None


class ParserTestCaseOutputAssertions(Record):
    """The ``assertions`` of ``ParserTestCaseAssertionsForOutput``."""

    fields_have_values: Many[FieldHasValue] = ()
    fields_not_present: Many[str] = ()


class ParserTestCaseAssertionsForOutput(Record):
    """One of the ``output_assertions`` of ``ParserTestCase``."""

    assertions: One[ParserTestCaseOutputAssertions] = None
    output_event_index: Number = None


class ParserTestCase(Record):
    """One of the ``test_cases`` of ``APIParser``."""

    event: One[ParserTestEvent] = None
    output_assertions: Many[ParserTestCaseAssertionsForOutput] = ()


class APIParser(Record):
    """A parser, as ``get_parser`` returns it."""

    description: Text = None
    display_name: Text = None
    fields_to_be_removed_before_parsing: Many[str] = ()
    fields_to_tag: Many[str] = ()
    id: Text = None
    is_built_in: Flag = None
    name: Text = None
    package_id: Text = None
    script: Text = None
    test_cases: Many[ParserTestCase] = ()


class SavedQuery(Record):
    """A saved query, as ``get_saved_query_template`` returns it."""

    id: Text = None
    name: Text = None
    yaml_template: Text = None


class ContentParser(Record):
    """A content parser, as ``list_parsers`` returns it."""

    ID: Text = None
    Name: Text = None
    built_by: Text = None
    changelog: Text = None
    current_version: Text = None
    impacted_connections: Flag = None
    latest_version: Text = None
    parser_type: Text = None
    pass_through_alerts: Flag = None
    product: Many[str] = ()
    update_available: Flag = None
    vendor: Text = None
    version: Text = None


class DataSourceProperty(Record):
    """One of the ``properties`` of ``SubConnectionInfo``."""

    key: Text = None
    value: Text = None


class SubConnectionInfo(Record):
    """One of the ``sub_connections`` of ``DataConnection``."""

    display_status: Text = None
    errors_count: Number = None
    errors_search_query: Text = None
    events_search_query: Text = None
    fqn: Text = None
    id: Text = None
    ingest_source_id: Text = None
    ingest_source_name: Text = None
    last_ingested_time: Timestamp = None
    last_ingested_volume_one_day: Text = None
    parser_errors_search_query: Text = None
    properties: Many[DataSourceProperty] = ()
    status: Text = None


class DataConnection(Record):
    """A data connection, as ``list_data_connections`` and ``get_connection_by_id`` return it."""

    id: Text = None
    ingest_url: Text = None
    last_ingested: Timestamp = None
    last_ingested_volume_one_day: Text = None
    name: Text = None
    parser_name: Text = None
    source_type: Text = None
    status: Text = None
    sub_connections: Many[SubConnectionInfo] = ()
    vendor_name: Text = None
    vendor_product_name: Text = None


class DataConnector(Record):
    """A data connector, as ``list_data_connectors`` returns it."""

    description: Text = None
    id: Text = None
    log_sources: Many[str] = ()
    name: Text = None
    parsers: Many[str] = ()
    subscription: Text = None
    type: Text = None
    vendor_name: Text = None
    vendor_product_name: Text = None


class ConnectionStatus(Record):
    """A connection status, as ``get_provisioning_status`` and ``update_connection_status`` return it."""

    id: Text = None
    last_ingested_ts: Text = None
    last_ingested_volume_one_day: Text = None
    status: Text = None


class ConnectionToken(Record):
    """A connection token, as ``get_ingest_token`` and ``regenerate_ingest_token`` return it."""

    created_at: Timestamp = None
    expires_at: Text = None
    ingest_url: Text = None
    token: Annotated[Text, Field(repr=False)] = None


class GenericCreateResponse(Record):
    """A created connection or configuration, as ``create_data_connection`` and others return it."""

    id: Text = None


class ConnectorConfig(Record):
    """A connector config, as ``list_connector_configs`` returns it."""

    id: Text = None
    name: Text = None
    params: Any = None
