"""Typed dicts of the request bodies of ``NGSIEM``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from falconlite.specs.body import Body, Required


class QueryJobAroundInput(Body, total=False):
    """The ``around`` of ``QueryJobInput``."""

    eventId: str
    numberOfEventsAfter: int
    numberOfEventsBefore: int
    timestamp: int


class QueryJobInput(Body, total=False):
    """The body of ``start_search``."""

    allowEventSkipping: bool
    arguments: Any
    around: QueryJobAroundInput
    autobucketCount: int
    end: str
    ingestEnd: str
    ingestStart: str
    isLive: bool
    queryString: str
    start: str
    timeZone: str
    timeZoneOffsetMinutes: int
    useIngestTime: bool


class BulkLabelItem(Body, total=False):
    """One of the ``items`` of ``BulkDashboardLabelsRequestV1`` and ``BulkSavedQueryLabelsRequestV1``."""

    id: Required[str]
    labels: Sequence[str]


class BulkDashboardLabelsRequestV1(Body, total=False):
    """The body of ``bulk_add_dashboard_labels``, ``bulk_remove_dashboard_labels`` and others."""

    items: Sequence[BulkLabelItem]
    search_domain: str


class BulkCreateDashboardItem(Body, total=False):
    """One of the ``dashboard_items`` of ``BulkCreateDashboardsFromTemplateRequestV1``."""

    labels: Sequence[str]
    name: str
    yaml_template: str


class BulkCreateDashboardsFromTemplateRequestV1(Body, total=False):
    """The body of ``bulk_create_dashboards_from_template``."""

    dashboard_items: Sequence[BulkCreateDashboardItem]
    search_domain: str


class BulkUpdateDashboardItem(Body, total=False):
    """One of the ``dashboard_items`` of ``BulkUpdateDashboardsFromTemplateRequestV1``."""

    id: Required[str]
    labels: Sequence[str]
    yaml_template: str


class BulkUpdateDashboardsFromTemplateRequestV1(Body, total=False):
    """The body of ``bulk_update_dashboards_from_template``."""

    dashboard_items: Sequence[BulkUpdateDashboardItem]
    search_domain: str


class BulkFileLabelItem(Body, total=False):
    """One of the ``items`` of ``BulkLookupFileLabelsRequestV1``."""

    filename: str
    labels: Sequence[str]


class BulkLookupFileLabelsRequestV1(Body, total=False):
    """The body of ``bulk_add_lookup_file_labels``, ``bulk_remove_lookup_file_labels`` and others."""

    items: Sequence[BulkFileLabelItem]
    search_domain: str


class LookupFileToCreate(Body, total=False):
    """One of the ``lookup_files`` of ``BulkCreateLookupFilesRequestV1``."""

    content: str
    filename: str


class BulkCreateLookupFilesRequestV1(Body, total=False):
    """The body of ``bulk_create_lookup_files``."""

    lookup_files: Sequence[LookupFileToCreate]
    search_domain: str


class LookupFileToUpdate(Body, total=False):
    """One of the ``lookup_files`` of ``BulkUpdateLookupFilesRequestV1``."""

    content: str
    filename: str


class BulkUpdateLookupFilesRequestV1(Body, total=False):
    """The body of ``bulk_update_lookup_files``."""

    lookup_files: Sequence[LookupFileToUpdate]
    search_domain: str


class BulkCreateSavedQueryItem(Body, total=False):
    """One of the ``saved_query_items`` of ``BulkCreateSavedQueriesFromTemplateRequestV1``."""

    yaml_template: str


class BulkCreateSavedQueriesFromTemplateRequestV1(Body, total=False):
    """The body of ``bulk_create_saved_queries_from_template``."""

    saved_query_items: Sequence[BulkCreateSavedQueryItem]
    search_domain: str


class BulkUpdateSavedQueryItem(Body, total=False):
    """One of the ``saved_query_items`` of ``BulkUpdateSavedQueriesFromTemplateRequestV1``."""

    id: Required[str]
    yaml_template: str


class BulkUpdateSavedQueriesFromTemplateRequestV1(Body, total=False):
    """The body of ``bulk_update_saved_queries_from_template``."""

    saved_query_items: Sequence[BulkUpdateSavedQueryItem]
    search_domain: str


class BulkSavedQueryLabelsRequestV1(Body, total=False):
    """The body of ``bulk_add_saved_query_labels``, ``bulk_remove_saved_query_labels`` and others."""

    items: Sequence[BulkLabelItem]
    search_domain: str


class UpdateDashboardLabelsRequestV1(Body, total=False):
    """The body of ``update_dashboard_labels``."""

    id: Required[str]
    labels: Sequence[str]
    search_domain: str


class AddDashboardLabelsRequestV1(Body, total=False):
    """The body of ``add_dashboard_labels``."""

    id: Required[str]
    labels: Sequence[str]
    search_domain: str


class RemoveDashboardLabelsRequestV1(Body, total=False):
    """The body of ``remove_dashboard_labels``."""

    id: Required[str]
    labels: Sequence[str]
    search_domain: str


class UpdateFileLabelsRequestV1(Body, total=False):
    """The body of ``update_file_labels``."""

    filename: str
    labels: Sequence[str]
    search_domain: str


class AddFileLabelsRequestV1(Body, total=False):
    """The body of ``add_file_labels``."""

    filename: str
    labels: Sequence[str]
    search_domain: str


class RemoveFileLabelsRequestV1(Body, total=False):
    """The body of ``remove_file_labels``."""

    filename: str
    labels: Sequence[str]
    search_domain: str


class CloneParserRequestV1(Body, total=False):
    """The body of ``clone_parser``."""

    new_name: str
    source_id: str


class ParserTestEvent(Body, total=False):
    """The ``event`` of ``ParserTestCase``."""

    raw_string: str


class FieldHasValue(Body, total=False):
    """One of the ``fields_have_values`` of ``ParserTestCaseOutputAssertions``."""

    expected_value: str
    field_name: str


class ParserTestCaseOutputAssertions(Body, total=False):
    """The ``assertions`` of ``ParserTestCaseAssertionsForOutput``."""

    fields_have_values: Sequence[FieldHasValue]
    fields_not_present: Sequence[str]


class ParserTestCaseAssertionsForOutput(Body, total=False):
    """One of the ``output_assertions`` of ``ParserTestCase``."""

    assertions: ParserTestCaseOutputAssertions
    output_event_index: int


class ParserTestCase(Body, total=False):
    """One of the ``test_cases`` of ``CreateParserExtensionRequestV1`` and others."""

    event: ParserTestEvent
    output_assertions: Sequence[ParserTestCaseAssertionsForOutput]


class CreateParserExtensionRequestV1(Body, total=False):
    """The body of ``create_parser_extension``."""

    base_parser_id: str
    extension_name: str
    parser_id: str
    post_processing_script: str
    pre_processing_script: str
    test_cases: Sequence[ParserTestCase]


class UpdateParserExtensionRequestV1(Body, total=False):
    """The body of ``update_parser_extension``."""

    extension_id: str
    post_processing_script: str
    pre_processing_script: str
    test_cases: Sequence[ParserTestCase]


class UpdateAutoUpdatePolicyRequestV1(Body, total=False):
    """The body of ``update_parser_auto_update_policy``."""

    autoupdate_policy: str
    reason: str


class ParserInstallRequestV1(Body, total=False):
    """The body of ``install_parser``."""

    parser_id: str
    version: str


class ParserBulkInstallRequestV1(Body, total=False):
    """The body of ``bulk_install_parsers``."""

    parsers: Sequence[ParserInstallRequestV1]


class CreateParserRequestV1(Body, total=False):
    """The body of ``create_parser``."""

    fields_to_be_removed_before_parsing: Sequence[str]
    fields_to_tag: Sequence[str]
    name: str
    repository: str
    script: str
    test_cases: Sequence[ParserTestCase]


class UpdateParserRequestV1(Body, total=False):
    """The body of ``update_parser``."""

    fields_to_be_removed_before_parsing: Sequence[str]
    fields_to_tag: Sequence[str]
    id: Required[str]
    repository: str
    script: str
    test_cases: Sequence[ParserTestCase]


class UpdateSavedQueryLabelsRequestV1(Body, total=False):
    """The body of ``update_saved_query_labels``."""

    id: Required[str]
    labels: Sequence[str]
    search_domain: str


class AddSavedQueryLabelsRequestV1(Body, total=False):
    """The body of ``add_saved_query_labels``."""

    id: Required[str]
    labels: Sequence[str]
    search_domain: str


class RemoveSavedQueryLabelsRequestV1(Body, total=False):
    """The body of ``remove_saved_query_labels``."""

    id: Required[str]
    labels: Sequence[str]
    search_domain: str


class UpdateDataConnectionStatusRequest(Body, total=False):
    """The body of ``update_connection_status``."""

    status: str


class ConnectorConfigRequest(Body, total=False):
    """The ``config`` of ``CreateDataConnectionRequest``, ``UpdateDataConnectionRequest`` and others."""

    auth: Any
    name: str
    params: Any


class CreateDataConnectionRequest(Body, total=False):
    """The body of ``create_data_connection``."""

    config: ConnectorConfigRequest
    config_id: str
    connector_id: str
    connector_type: str
    custom: Mapping[str, str]
    description: str
    enable_host_enrichment: bool
    enable_user_enrichment: bool
    log_sources: Sequence[str]
    name: str
    parser: str
    vendor_name: str
    vendor_product_name: str


class UpdateDataConnectionRequest(Body, total=False):
    """The body of ``update_data_connection``."""

    config: ConnectorConfigRequest
    config_id: str
    custom: Mapping[str, str]
    description: str
    enable_host_enrichment: bool
    enable_user_enrichment: bool
    log_sources: Sequence[str]
    name: str
    parser: str


class CreateConnectorConfigRequest(Body, total=False):
    """The body of ``create_connector_config`` and ``patch_connector_config``."""

    config: ConnectorConfigRequest
    connector_id: str
