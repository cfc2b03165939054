"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.binding.paging import by_offset
from falconlite.binding.shapes import one_aggregate, placed
from falconlite.operations.declare import delete, get, patch, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.aggregates import Aggregate
    from falconlite.models.recon import (
        ActionV1,
        DetailedNotificationV1,
        ExportJobMetadataV1,
        ExportJobV1,
        NotificationExposedDataRecordV1,
        NotificationV1,
        Rule,
    )
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result
    from falconlite.specs import DateRange, NumberRange
    from falconlite.specs.recon import CreateActionRequest

BY_OFFSET = by_offset(most=500, window=10_000, advice="narrow the filter, for instance by date")
SECRETS = ("password", "password_hash", "password_salt")


class Recon(Service):
    """TODO."""

    scope = "Monitoring rules (Falcon Intelligence Recon)"

    @post(
        "AggregateNotificationsExposedDataRecordsV1",
        "/recon/aggregates/notifications-exposed-data-records/GET/v1",
        shape=one_aggregate,
        reads=True,
    )
    def aggregate_notifications_exposed_data_records(
        self,
        body: Sequence[Mapping[str, Any]] | None = None,
        *,
        date_ranges: Sequence[Mapping[str, str]] | Sequence[DateRange] | None = None,
        exclude: str | None = None,
        extended_bounds: Mapping[str, str] | None = None,
        field: str | None = None,
        filter: str | None = None,
        filters_spec: Mapping[str, Any] | None = None,
        include: str | None = None,
        interval: str | None = None,
        max_doc_count: int | None = None,
        min_doc_count: int | None = None,
        missing: str | None = None,
        name: str | None = None,
        percents: Sequence[float] | None = None,
        q: str | None = None,
        ranges: Sequence[Mapping[str, float]] | Sequence[NumberRange] | None = None,
        size: int | None = None,
        sort: str | None = None,
        sub_aggregates: Sequence[Mapping[str, Any]] | None = None,
        time_zone: str | None = None,
        type: str | None = None,
        from_: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Aggregate]:
        """TODO."""
        ...

    AggregateNotificationsExposedDataRecordsV1 = aggregate_notifications_exposed_data_records

    @post("AggregateNotificationsV1", "/recon/aggregates/notifications/GET/v1", shape=one_aggregate, reads=True)
    def aggregate_notifications(
        self,
        body: Sequence[Mapping[str, Any]] | None = None,
        *,
        date_ranges: Sequence[Mapping[str, str]] | Sequence[DateRange] | None = None,
        exclude: str | None = None,
        extended_bounds: Mapping[str, str] | None = None,
        field: str | None = None,
        filter: str | None = None,
        filters_spec: Mapping[str, Any] | None = None,
        include: str | None = None,
        interval: str | None = None,
        max_doc_count: int | None = None,
        min_doc_count: int | None = None,
        missing: str | None = None,
        name: str | None = None,
        percents: Sequence[float] | None = None,
        q: str | None = None,
        ranges: Sequence[Mapping[str, float]] | Sequence[NumberRange] | None = None,
        size: int | None = None,
        sort: str | None = None,
        sub_aggregates: Sequence[Mapping[str, Any]] | None = None,
        time_zone: str | None = None,
        type: str | None = None,
        from_: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Aggregate]:
        """TODO."""
        ...

    AggregateNotificationsV1 = aggregate_notifications

    @post("PreviewRuleV1", "/recon/aggregates/rules-preview/GET/v1", reads=True)
    def preview_rule(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        filter: str | None = None,
        lookback_days: int | None = None,
        topic: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Aggregate]:
        """TODO."""
        ...

    PreviewRuleV1 = preview_rule

    @get("GetActionsV1", "/recon/entities/actions/v1")
    def get_actions(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[ActionV1]:
        """TODO."""
        ...

    GetActionsV1 = get_actions

    @post(
        "CreateActionsV1",
        "/recon/entities/actions/v1",
        shape=placed({"actions": "actions", "rule_id": "rule_id"}, rest="actions[0]"),
    )
    def create_actions(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        actions: Sequence[Mapping[str, Any]] | Sequence[CreateActionRequest] | None = None,
        rule_id: str | None = None,
        content_format: str | None = None,
        frequency: str | None = None,
        recipients: Strings | None = None,
        trigger_matchless: bool | None = None,
        type: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ActionV1]:
        """TODO."""
        ...

    CreateActionsV1 = create_actions

    @delete("DeleteActionV1", "/recon/entities/actions/v1", also={"ids": "id"})
    def delete_action(self, id: str, **more: Unpack[CallOptions]) -> Result[str]:
        """TODO."""
        ...

    DeleteActionV1 = delete_action

    @patch("UpdateActionV1", "/recon/entities/actions/v1", repeatable=True)
    def update_action(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        id: str | None = None,
        frequency: str | None = None,
        recipients: Strings | None = None,
        status: str | None = None,
        content_format: str | None = None,
        trigger_matchless: bool | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ActionV1]:
        """TODO."""
        ...

    UpdateActionV1 = update_action

    @get(
        "GetFileContentForExportJobsV1",
        "/recon/entities/export-files/v1",
        produces=("application/octet-stream",),
        answers="bytes",
        download=True,
    )
    def get_export_job_file_contents(self, id: str, **more: Unpack[CallOptions]) -> Result[bytes]:
        """TODO."""
        ...

    GetFileContentForExportJobsV1 = get_export_job_file_contents

    @get("GetExportJobsV1", "/recon/entities/exports/v1")
    def get_export_jobs(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[ExportJobMetadataV1]:
        """TODO."""
        ...

    GetExportJobsV1 = get_export_jobs

    @post("CreateExportJobsV1", "/recon/entities/exports/v1", shape=one_aggregate)
    def create_export_jobs(
        self,
        body: Sequence[Mapping[str, Any]] | None = None,
        *,
        entity: str | None = None,
        export_type: str | None = None,
        filter: str | None = None,
        human_readable: bool | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ExportJobV1]:
        """TODO."""
        ...

    CreateExportJobsV1 = create_export_jobs

    @delete("DeleteExportJobsV1", "/recon/entities/exports/v1")
    def delete_export_jobs(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """TODO."""
        ...

    DeleteExportJobsV1 = delete_export_jobs

    @get("GetNotificationsDetailedTranslatedV1", "/recon/entities/notifications-detailed-translated/v1", secret=SECRETS)
    def get_notifications_detailed_translated(
        self, ids: Strings, **more: Unpack[CallOptions]
    ) -> Result[DetailedNotificationV1]:
        """TODO."""
        ...

    GetNotificationsDetailedTranslatedV1 = get_notifications_detailed_translated

    @get("GetNotificationsDetailedV1", "/recon/entities/notifications-detailed/v1", secret=SECRETS)
    def get_notifications_detailed(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[DetailedNotificationV1]:
        """TODO."""
        ...

    GetNotificationsDetailedV1 = get_notifications_detailed

    @get(
        "GetNotificationsExposedDataRecordsV1",
        "/recon/entities/notifications-exposed-data-records/v1",
        secret=SECRETS,
    )
    def get_notifications_exposed_data_records(
        self, ids: Strings, **more: Unpack[CallOptions]
    ) -> Result[NotificationExposedDataRecordV1]:
        """TODO."""
        ...

    GetNotificationsExposedDataRecordsV1 = get_notifications_exposed_data_records

    @get("GetNotificationsTranslatedV1", "/recon/entities/notifications-translated/v1")
    def get_notifications_translated(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[NotificationV1]:
        """TODO."""
        ...

    GetNotificationsTranslatedV1 = get_notifications_translated

    @get("GetNotificationsV1", "/recon/entities/notifications/v1")
    def get_notifications(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[NotificationV1]:
        """TODO."""
        ...

    GetNotificationsV1 = get_notifications

    @delete("DeleteNotificationsV1", "/recon/entities/notifications/v1")
    def delete_notifications(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """TODO."""
        ...

    DeleteNotificationsV1 = delete_notifications

    @patch("UpdateNotificationsV1", "/recon/entities/notifications/v1", shape=one_aggregate)
    def update_notifications(
        self,
        body: Sequence[Mapping[str, Any]] | None = None,
        *,
        assigned_to_uuid: str | None = None,
        id: str | None = None,
        idp_send_status: str | None = None,
        message: str | None = None,
        status: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[NotificationV1]:
        """TODO."""
        ...

    UpdateNotificationsV1 = update_notifications

    @get("GetRulesV1", "/recon/entities/rules/v1")
    def get_rules(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Rule]:
        """TODO."""
        ...

    GetRulesV1 = get_rules

    @post("CreateRulesV1", "/recon/entities/rules/v1", shape=one_aggregate)
    def create_rules(
        self,
        body: Sequence[Mapping[str, Any]] | None = None,
        *,
        breach_monitor_only: bool | None = None,
        breach_monitoring_enabled: bool | None = None,
        filter: str | None = None,
        lookback_period: int | None = None,
        match_on_tsq_result_types: Strings | None = None,
        name: str | None = None,
        originating_template_id: str | None = None,
        permissions: str | None = None,
        priority: str | None = None,
        substring_matching_enabled: bool | None = None,
        topic: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Rule]:
        """TODO."""
        ...

    CreateRulesV1 = create_rules

    @delete(
        "DeleteRulesV1",
        "/recon/entities/rules/v1",
        wire={"notifications_deletion_requested": "notificationsDeletionRequested"},
    )
    def delete_rules(
        self, ids: Strings, *, notifications_deletion_requested: bool | None = None, **more: Unpack[CallOptions]
    ) -> Result[str]:
        """TODO."""
        ...

    DeleteRulesV1 = delete_rules

    @patch("UpdateRulesV1", "/recon/entities/rules/v1", shape=one_aggregate, repeatable=True)
    def update_rules(
        self,
        body: Sequence[Mapping[str, Any]] | None = None,
        *,
        breach_monitor_only: bool | None = None,
        breach_monitoring_enabled: bool | None = None,
        filter: str | None = None,
        id: str | None = None,
        match_on_tsq_result_types: Strings | None = None,
        name: str | None = None,
        permissions: str | None = None,
        priority: str | None = None,
        substring_matching_enabled: bool | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Rule]:
        """TODO."""
        ...

    UpdateRulesV1 = update_rules

    @get("QueryActionsV1", "/recon/queries/actions/v1", pages=BY_OFFSET)
    def query_actions(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        q: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    QueryActionsV1 = query_actions

    @get(
        "QueryNotificationsExposedDataRecordsV1",
        "/recon/queries/notifications-exposed-data-records/v1",
        pages=BY_OFFSET,
    )
    def query_notifications_exposed_data_records(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        q: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    QueryNotificationsExposedDataRecordsV1 = query_notifications_exposed_data_records

    @get("QueryNotificationsV1", "/recon/queries/notifications/v1", pages=BY_OFFSET)
    def query_notifications(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        q: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    QueryNotificationsV1 = query_notifications

    @get("QueryRulesV1", "/recon/queries/rules/v1", wire={"secondary_sort": "secondarySort"}, pages=BY_OFFSET)
    def query_rules(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        q: str | None = None,
        secondary_sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    QueryRulesV1 = query_rules
