"""Falcon Intelligence Recon: monitoring rules for the open, deep and dark web, and their notifications."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

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
SECRETS = ("aws_secrets", "password", "password_hash", "password_salt", "vk_token")


class Recon(Service):
    """Recon: manage monitoring rules and their actions, read and triage notifications, and export them.

    Scopes: Monitoring rules (Falcon Intelligence Recon): Read; Write for changes.

    Lists page by *offset*, the number of IDs to skip (0); *limit* is 1 to 500, and *offset* plus *limit* at most
    10,000. *filter* is FQL; *q* searches the text of all indexed fields. *sort* is a field with ``|asc`` or ``|desc``.
    The keywords of a write describe one record; *body*, a list, takes several.
    """

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
        """Count exposed data records by a field, or by ranges of dates or numbers.

        *field* is author, cid, created_date, credential_status, file.name, notification_group_id, notification_id,
        site, source_category, the ``id``, ``name`` or ``topic`` of ``rule``, or bot.bot_id or
        bot.operating_system.hardware_id. *body* is a list of several specifications.
        """
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
        """Count notifications by a field, or by ranges of dates or numbers; *body* is a list of several specifications.

        *type* is terms, date_range, date_histogram (needs *interval*), range or another. *filter* is FQL.
        """
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
        """Estimate the notifications of a rule before you create it, by channel, site and in all.

        *topic* and *filter* belong to the rule. *lookback_days* is the number of days to search.
        """
        ...

    PreviewRuleV1 = preview_rule

    @get("GetActionsV1", "/recon/entities/actions/v1")
    def get_actions(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[ActionV1]:
        """Describe actions by ID: type, frequency, recipients and status."""
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
        frequency: Literal["asap", "daily", "weekly"] | None = None,
        recipients: Strings | None = None,
        trigger_matchless: bool | None = None,
        type: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ActionV1]:
        """Add actions to a monitoring rule: the recipients, frequency and format of notifications.

        The API requires *rule_id*. *frequency* is asap, daily or weekly; *recipients* are email addresses. *type*,
        *frequency*, *recipients*, *content_format* and *trigger_matchless* are one action; *actions* takes several, as
        dicts. With *trigger_matchless* true, recipients are also notified if nothing matched.
        """
        ...

    CreateActionsV1 = create_actions

    @delete("DeleteActionV1", "/recon/entities/actions/v1", also={"ids": "id"})
    def delete_action(self, id: str, **more: Unpack[CallOptions]) -> Result[str]:
        """Delete an action of a monitoring rule by its ID."""
        ...

    DeleteActionV1 = delete_action

    @patch("UpdateActionV1", "/recon/entities/actions/v1", repeatable=True)
    def update_action(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        id: str | None = None,
        frequency: Literal["asap", "daily", "weekly"] | None = None,
        recipients: Strings | None = None,
        status: Literal["enabled", "muted"] | None = None,
        content_format: str | None = None,
        trigger_matchless: bool | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ActionV1]:
        """Set the frequency, recipients, format and status of an action; the API requires *id*.

        *frequency* and *recipients* are described in ``create_actions``. *status* is enabled or muted.
        """
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
        """Download the file of an export job by the ID of the job, as bytes.

        With ``stream=True`` the call returns a ``Download``, which saves the file to disk.
        """
        ...

    GetFileContentForExportJobsV1 = get_export_job_file_contents

    @get("GetExportJobsV1", "/recon/entities/exports/v1")
    def get_export_jobs(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[ExportJobMetadataV1]:
        """Describe export jobs by ID: status, progress and file name."""
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
        """Start a job that exports records to a file, and return its ID.

        *entity* is the kind of records, *export_type* the format of the file. ``get_export_jobs`` returns the status of
        the job, and ``get_export_job_file_contents`` downloads the file. *filter* is FQL over fields that depend on
        *entity*. *sort* is created_timestamp or last_updated_timestamp with ``|asc`` or ``|desc``.
        """
        ...

    CreateExportJobsV1 = create_export_jobs

    @delete("DeleteExportJobsV1", "/recon/entities/exports/v1")
    def delete_export_jobs(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """Delete export jobs and their files, by ID."""
        ...

    DeleteExportJobsV1 = delete_export_jobs

    @get("GetNotificationsDetailedTranslatedV1", "/recon/entities/notifications-detailed-translated/v1", secret=SECRETS)
    def get_notifications_detailed_translated(
        self, ids: Strings, **more: Unpack[CallOptions]
    ) -> Result[DetailedNotificationV1]:
        """Describe notifications by ID, with the content that matched, in English."""
        ...

    GetNotificationsDetailedTranslatedV1 = get_notifications_detailed_translated

    @get("GetNotificationsDetailedV1", "/recon/entities/notifications-detailed/v1", secret=SECRETS)
    def get_notifications_detailed(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[DetailedNotificationV1]:
        """Describe notifications by ID, with the content that matched, in the original language."""
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
        """Describe exposed data records by ID: the leaked account, the file and the site.

        ``notification_id`` is the notification of a record. Logs and reprs mask the passwords.
        """
        ...

    GetNotificationsExposedDataRecordsV1 = get_notifications_exposed_data_records

    @get("GetNotificationsTranslatedV1", "/recon/entities/notifications-translated/v1")
    def get_notifications_translated(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[NotificationV1]:
        """Describe notifications by ID, with texts in English."""
        ...

    GetNotificationsTranslatedV1 = get_notifications_translated

    @get("GetNotificationsV1", "/recon/entities/notifications/v1")
    def get_notifications(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[NotificationV1]:
        """Describe notifications by ID, with texts in the original language."""
        ...

    GetNotificationsV1 = get_notifications

    @delete("DeleteNotificationsV1", "/recon/entities/notifications/v1")
    def delete_notifications(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """Delete notifications by ID; they cannot be restored."""
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
        """Set the status or the assignee of notifications; the API requires *id*.

        *assigned_to_uuid* is the user's UUID.
        """
        ...

    UpdateNotificationsV1 = update_notifications

    @get("GetRulesV1", "/recon/entities/rules/v1")
    def get_rules(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Rule]:
        """Describe monitoring rules by ID: topic, filter, priority, permissions and status."""
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
        permissions: Literal["private", "public"] | None = None,
        priority: Literal["high", "medium", "low"] | None = None,
        substring_matching_enabled: bool | None = None,
        topic: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Rule]:
        """Create a monitoring rule.

        *topic* and *filter* select the content to find; *name*, *priority* and *permissions* are required too.
        *priority* is high, medium or low; *permissions* is public (all users of Recon) or private (its admins).
        *lookback_period* is how far back to search. *breach_monitoring_enabled* also searches leaked credentials,
        *breach_monitor_only* searches only them; *substring_matching_enabled* also finds parts of words.
        """
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
        """Delete monitoring rules by ID, with their notifications if *notifications_deletion_requested* is true."""
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
        permissions: Literal["private", "public"] | None = None,
        priority: Literal["high", "medium", "low"] | None = None,
        substring_matching_enabled: bool | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Rule]:
        """Set the name, filter, priority and other values of a monitoring rule; the API requires *id*."""
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
        """Find IDs of actions.

        *filter* takes cid, content_format, created_timestamp, frequency, id, recipients, rule_id, status,
        trigger_matchless, type, updated_timestamp and user_uuid. *sort* is one of the two times.
        """
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
        """Find IDs of exposed data records.

        *filter* takes _all, author, author_id, cid, company, created_date, credential_status, credentials_domain,
        credentials_ip, credentials_url, display_name, domain, email, exposure_date, full_name, hash_type, id,
        job_position, login_id, notification_group_id, notification_id, phone_number, site, site_id, source_category,
        user_id, user_ip, user_name, user_uuid, ``bot.`` (bot_id, operating_system.hardware_id), ``file.``
        (complete_data_set, download_urls, name), ``financial.`` (bank_account, credit_card, crypto_currency_addresses),
        ``location.`` (city, country_code, federal_admin_region, federal_district, postal_code, state), ``rule.`` (id,
        name, topic) and ``social.`` (aim_id, facebook_id, icq_id, instagram_id, msn_id, skype_id, twitter_id, vk_id,
        vk_token). *sort* is created_date or updated_date.
        """
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
        """Find IDs of notifications.

        *filter* takes assigned_to_uuid, cid, created_date, id, item_site, item_type, risk_score_label, rule_id,
        rule_name, rule_priority, rule_topic, status, updated_date, user_uuid, ``breach_summary.`` (credential_statuses,
        is_retroactively_deduped) and ``typosquatting.`` (base_domain.id, base_domain.is_registered,
        base_domain.punycode_format, base_domain.unicode_format, base_domain.whois.name_servers,
        base_domain.whois.registrant.email, base_domain.whois.registrant.name, base_domain.whois.registrant.org,
        base_domain.whois.registrar.name, base_domain.whois.registrar.status, id, parent_domain.id,
        parent_domain.punycode_format, parent_domain.unicode_format, punycode_format, unicode_format). *sort* is
        created_date or updated_date.
        """
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
        """Find IDs of monitoring rules.

        *filter* takes breach_monitoring_enabled, cid, created_timestamp, filter, id, last_updated_timestamp,
        permissions, priority, status, substring_matching_enabled, topic and user_uuid. *sort* is a time, permissions,
        priority, template_priority or topic; *secondary_sort* orders the rules that *sort* leaves equal.
        """
        ...

    QueryRulesV1 = query_rules
