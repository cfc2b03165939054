"""Typed dicts of the request bodies of ``FileVantage``."""

from __future__ import annotations

from collections.abc import Sequence

from falconlite.specs.body import Body, Required


class CreateActionRequest(Body, total=False):
    """The body of ``start_actions``."""

    change_ids: Sequence[str]
    comment: str
    operation: str


class PoliciesCreateRequest(Body, total=False):
    """The body of ``create_policy``."""

    description: str
    name: str
    platform: str


class PoliciesUpdateRequest(Body, total=False):
    """The body of ``update_policies``."""

    description: str
    enabled: bool
    id: Required[str]
    name: str


class ScheduledExclusionRepeated(Body, total=False):
    """The ``repeated`` of ``ScheduledExclusionCreateRequest`` and ``ScheduledExclusionUpdateRequest``."""

    all_day: bool
    end_time: str
    frequency: str
    monthly_days: Sequence[int]
    occurrence: str
    start_time: str
    weekly_days: Sequence[str]


class ScheduledExclusionCreateRequest(Body, total=False):
    """The body of ``create_scheduled_exclusions``."""

    description: str
    name: str
    policy_id: str
    processes: str
    repeated: ScheduledExclusionRepeated
    schedule_end: str
    schedule_start: str
    timezone: str
    users: str


class ScheduledExclusionUpdateRequest(Body, total=False):
    """The body of ``update_scheduled_exclusions``."""

    description: str
    id: Required[str]
    name: str
    policy_id: str
    processes: str
    repeated: ScheduledExclusionRepeated
    schedule_end: str
    schedule_start: str
    timezone: str
    users: str


class RuleSpec(Body, total=False):
    """The body of ``create_rule`` and ``update_rule``."""

    content_files: Sequence[str]
    content_registry_values: Sequence[str]
    created_timestamp: str
    depth: str
    description: str
    enable_content_capture: bool
    enable_hash_capture: bool
    exclude: str
    exclude_processes: str
    exclude_users: str
    id: Required[str]
    include: str
    include_processes: str
    include_users: str
    modified_timestamp: str
    path: str
    precedence: int
    rule_group_id: str
    severity: str
    type: str
    watch_attributes_directory_changes: bool
    watch_attributes_file_changes: bool
    watch_create_directory_changes: bool
    watch_create_file_changes: bool
    watch_create_key_changes: bool
    watch_delete_directory_changes: bool
    watch_delete_file_changes: bool
    watch_delete_key_changes: bool
    watch_delete_value_changes: bool
    watch_permissions_directory_changes: bool
    watch_permissions_file_changes: bool
    watch_permissions_key_changes: bool
    watch_rename_directory_changes: bool
    watch_rename_file_changes: bool
    watch_rename_key_changes: bool
    watch_set_value_changes: bool
    watch_write_file_changes: bool


class RuleGroupCreateRequest(Body, total=False):
    """The body of ``create_rule_group``."""

    description: str
    name: str
    type: str


class RuleGroupUpdateRequest(Body, total=False):
    """The body of ``update_rule_group``."""

    description: str
    id: Required[str]
    name: str


class WorkflowRequest(Body, total=False):
    """The body of ``signal_changes``."""

    ids: Required[Sequence[str]]
