"""Typed dicts of the request bodies of ``Recon``."""

from __future__ import annotations

from collections.abc import Sequence

from falconlite.specs.body import Body, Required


class RulePreviewRequest(Body, total=False):
    """The body of ``preview_rule``."""

    filter: str
    lookback_days: int
    topic: str


class CreateActionRequest(Body, total=False):
    """One of the ``actions`` of ``RegisterActionsRequest``."""

    content_format: str
    frequency: str
    recipients: Sequence[str]
    trigger_matchless: bool
    type: str


class RegisterActionsRequest(Body, total=False):
    """The body of ``create_actions``."""

    actions: Sequence[CreateActionRequest]
    rule_id: str


class UpdateActionRequest(Body, total=False):
    """The body of ``update_action``."""

    content_format: str
    frequency: str
    id: Required[str]
    recipients: Sequence[str]
    status: str
    trigger_matchless: bool


class LaunchExportJobRequestV1(Body, total=False):
    """One item of the body of ``create_export_jobs``."""

    entity: str
    export_type: str
    filter: str
    human_readable: bool
    sort: str


class UpdateNotificationRequestV1(Body, total=False):
    """One item of the body of ``update_notifications``."""

    assigned_to_uuid: str
    id: Required[str]
    idp_send_status: str
    message: str
    status: str


class CreateRuleRequestV1(Body, total=False):
    """One item of the body of ``create_rules``."""

    breach_monitor_only: bool
    breach_monitoring_enabled: bool
    filter: str
    lookback_period: int
    match_on_tsq_result_types: Sequence[str]
    name: str
    originating_template_id: str
    permissions: str
    priority: str
    substring_matching_enabled: bool
    topic: str


class UpdateRuleRequestV1(Body, total=False):
    """One item of the body of ``update_rules``."""

    breach_monitor_only: bool
    breach_monitoring_enabled: bool
    filter: str
    id: Required[str]
    match_on_tsq_result_types: Sequence[str]
    name: str
    permissions: str
    priority: str
    substring_matching_enabled: bool
