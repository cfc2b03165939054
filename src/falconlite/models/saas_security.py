"""Models of the records of ``SaasSecurity``."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from falconlite.models.record import Flag, Many, Named, Number, One, Record, Text, Timestamp


class StatusBreakdown(Record):
    """The ``status_breakdown`` of ``SecurityCheckMetrics``."""

    cant_run: Number = None
    dismissed: Number = None
    failed: Number = None
    passed: Number = None
    pending: Number = None
    stale: Number = None


class SecurityCheckMetrics(Record):
    """Security check metrics, as ``get_metrics`` returns them."""

    account_id: Text = None
    integrations_count: Number = None
    security_domain_count: Number = None
    status_breakdown: One[StatusBreakdown] = None
    total_score_percentage: Number = None
    total_security_checks_count: Number = None


class Alert(Record):
    """An alert, as ``get_alerts`` returns it."""

    account_id: Text = None
    affected_diff: Many[str] = ()
    alert_type: Text = None
    description: Text = None
    id: Text = None
    integration: Named[str] = Field(default_factory=dict)
    is_archived: Flag = None
    new_affected_count: Number = None
    security_check_api_link: Text = None
    source: Text = None
    source_id: Text = None
    threat_api_link: Text = None
    timestamp: Timestamp = None
    user_who_archived: Text = None


class AppUser(Record):
    """One of the ``users`` of ``AppUsers``."""

    permission_grant_id: Text = None
    username: Text = None


class AppUsers(Record):
    """Application and its users, as ``get_application_users`` returns them."""

    account_id: Text = None
    item_id: Text = None
    users: Many[AppUser] = ()


class AppScope(Record):
    """One of the ``scopes`` of ``App``."""

    access_level: Text = None
    is_read: Flag = None
    is_write: Flag = None
    name: Text = None


class App(Record):
    """An application, as ``get_application_inventory`` returns it."""

    access_level: Text = None
    account_id: Text = None
    app_id: Text = None
    app_name: Text = None
    app_type: Text = None
    created: Timestamp = None
    integration_alias: Text = None
    integration_id: Text = None
    integration_name: Text = None
    item_id: Text = None
    last_activity: Timestamp = None
    scopes: Many[AppScope] = ()
    status: Text = None
    status_expiration_date: Timestamp = None
    status_reason: Text = None


class AffectedEntityUsage(Record):
    """The ``usage`` of ``AffectedEntity``."""

    first_occurrence_time: Timestamp = None
    last_occurrence_time: Timestamp = None
    total_count: Number = None


class AffectedEntity(Record):
    """An affected entity, as ``get_security_check`` returns it."""

    account_id: Text = None
    dismiss_expiration_date: Timestamp = None
    dismissed: Flag = None
    dismissed_reason: Text = None
    entity_name: Text = None
    extra_context: Many[Any] = ()
    has_usage: Flag = None
    type: Text = None
    usage: One[AffectedEntityUsage] = None


class ReasonResult(Record):
    """A reason result, as ``dismiss_affected_entity`` returns it."""

    reason: Text = None


class SecurityCheck(Record):
    """A security check, as ``get_security_checks`` returns it."""

    account_id: Text = None
    affected: Number = None
    base_check_id: Text = None
    check_tags: Many[Named[str]] = ()
    compliance_data: Many[Named[str]] = ()
    created_by: Text = None
    creation_date: Timestamp = None
    details: Text = None
    dismiss_expiration_date: Timestamp = None
    dismiss_reason: Text = None
    id: Text = None
    impact: Text = None
    integration_alias: Text = None
    integration_id: Text = None
    is_global: Flag = None
    name: Text = None
    remediation_plan: Text = None
    saas_name: Text = None
    security_check_type: Text = None
    security_domain: Text = None
    status: Text = None
    status_last_changed_date: Timestamp = None
    status_reason: Text = None
    user_who_dismissed: Text = None


class Criteria(Record):
    """A compliance criterion, as ``get_security_check_compliance`` returns it."""

    criteria: Many[Named[str]] = ()
    exposure_id: Text = None


class EndedTransactionSource(Record):
    """One of the ``sources`` of ``EndedTransaction``."""

    count: Number = None
    data_source_id: Text = None
    name: Text = None
    use_previous_data: Flag = None


class EndedTransaction(Record):
    """A finished upload, as ``complete_integration_upload`` returns it.

    Known values: ``status`` is cancelled, closed, done, in_progress or pending.
    """

    account_id: Text = None
    account_integration_id: Text = None
    last_update: Timestamp = None
    sources: Many[EndedTransactionSource] = ()
    status: Text = None


class TransactionStatusSource(Record):
    """One of the ``sources`` of ``TransactionStatus``."""

    count: Number = None
    data_source_id: Text = None
    name: Text = None
    use_previous_data: Flag = None


class TransactionStatus(Record):
    """The status of an upload, as ``reset_integration_builder`` and ``get_integration_builder_status`` return it.

    Known values: ``status`` is cancelled, closed, done, in_progress or pending.
    """

    account_id: Text = None
    account_integration_id: Text = None
    last_update: Timestamp = None
    sources: Many[TransactionStatusSource] = ()
    status: Text = None


class UploadTransactionSource(Record):
    """One of the ``sources`` of ``UploadTransaction``."""

    count: Number = None
    data_source_id: Text = None
    name: Text = None
    use_previous_data: Flag = None


class UploadTransaction(Record):
    """An upload, as ``upload_integration_builder`` returns it.

    Known values: ``status`` is cancelled, closed, done, in_progress or pending.
    """

    account_id: Text = None
    account_integration_id: Text = None
    last_update: Timestamp = None
    sources: Many[UploadTransactionSource] = ()
    status: Text = None


class Asset(Record):
    """An asset, as ``get_asset_inventory`` returns it."""

    access_level: Text = None
    account_id: Text = None
    created: Text = None
    drive: Text = None
    drive_id: Text = None
    integration_alias: Text = None
    integration_id: Text = None
    integration_name: Text = None
    last_accessed: Text = None
    last_modified: Text = None
    parent: Text = None
    password_protected: Flag = None
    permission_id: Text = None
    resource_id: Text = None
    resource_name: Text = None
    resource_owner: Text = None
    resource_owner_department: Text = None
    resource_owner_enabled: Flag = None
    resource_type: Text = None
    shared_with: Many[str] = ()


class ReportedApp(Record):
    """One of the ``reported_apps`` of ``Device``."""

    app_name: Text = None


class Reporter(Record):
    """One of the ``reporters`` of ``Device``."""

    alias: Text = None
    integration_id: Text = None
    title: Text = None


class Device(Record):
    """A device, as ``get_device_inventory`` returns it."""

    account_id: Text = None
    apps_count: Number = None
    device_name: Text = None
    globally_compliant: Text = None
    globally_managed: Text = None
    has_user_association: Flag = None
    id: Text = None
    last_seen: Timestamp = None
    mac_address_list: Many[str] = ()
    os: Text = None
    os_version: Text = None
    platform: Text = None
    privileged_roles_count: Number = None
    reported_apps: Many[ReportedApp] = ()
    reporters: Many[Reporter] = ()
    user_email: Text = None
    user_exists: Flag = None


class AccountIssue(Record):
    """One of the ``issues`` of ``AccountIntegration``."""

    message: Text = None
    severity: Text = None


class AccountIntegration(Record):
    """An account integration, as ``get_integrations`` returns it."""

    account_id: Text = None
    alias: Text = None
    created_time: Timestamp = None
    enabled: Flag = None
    id: Text = None
    integration_status: Text = None
    issues: Many[AccountIssue] = ()
    last_run: Timestamp = None
    saas_id: Text = None
    saas_name: Text = None


class Activity(Record):
    """An activity, as ``get_activity_monitor`` returns it."""

    result: Named[str] = Field(default_factory=dict)


class SupportedIntegration(Record):
    """A supported product, as ``get_supported_saas`` returns it."""

    account_id: Text = None
    id: Text = None
    name: Text = None


class SystemLog(Record):
    """A system log, as ``get_system_logs`` returns it."""

    account_id: Text = None
    action: Text = None
    event_time: Timestamp = None
    id: Text = None
    integration_alias: Text = None
    integration_id: Text = None
    method: Text = None
    saas_name: Text = None
    source_ip: Text = None
    status: Text = None


class SystemUser(Record):
    """A system user, as ``get_system_users`` returns it."""

    account_id: Text = None
    bypass_sso: Flag = None
    create_date: Timestamp = None
    email: Text = None
    enabled: Flag = None
    first_name: Text = None
    id: Text = None
    last_login: Timestamp = None
    last_name: Text = None
    locked_out: Flag = None
    mfa_enabled: Flag = None
    role: Text = None
    scoped_integration_ids: Many[str] = ()


class ExposureIntegration(Record):
    """The ``integration`` of ``UserExposure``."""

    alias: Text = None
    id: Text = None
    name: Text = None


class UserExposure(Record):
    """One of the ``exposures`` of ``User``."""

    base_check_id: Text = None
    id: Text = None
    impact: Text = None
    integration: One[ExposureIntegration] = None


class UserIntegration(Record):
    """One of the ``integrations`` of ``User``."""

    alias: Text = None
    enable: Flag = None
    groups: Many[str] = ()
    id: Text = None
    privileged_roles: Many[str] = ()
    saas_id: Text = None
    saas_name: Text = None


class User(Record):
    """A user, as ``get_user_inventory`` returns it."""

    account_id: Text = None
    company: Text = None
    country: Text = None
    department: Text = None
    domain: Text = None
    email: Text = None
    enabled: Flag = None
    exposures: Many[UserExposure] = ()
    exposures_total: Number = None
    full_name: Text = None
    integrations: Many[UserIntegration] = ()
    integrations_total: Number = None
    login_names: Many[str] = ()
    roles: Number = None
    title: Text = None
    user_item_identity: Text = None
