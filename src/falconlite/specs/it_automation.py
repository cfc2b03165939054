"""Typed dicts of the request bodies of ``ITAutomation``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from falconlite.specs.body import Body, Required


class CreateUserGroupRequest(Body, total=False):
    """The body of ``create_user_group``."""

    description: str
    name: str


class UpdateUserGroupRequest(Body, total=False):
    """The body of ``update_user_group``."""

    add_user_ids: Sequence[str]
    description: str
    name: str
    remove_user_ids: Sequence[str]


class CompositeQuery(Body, total=False):
    """The ``composite_query`` of ``RunLiveQueryRequest``, ``CreateTaskRequest`` and ``UpdateTaskRequest``."""

    host_attributes: Sequence[str]
    task_ids: Sequence[str]


class Guardrails(Body, total=False):
    """The ``guardrails`` of ``RunLiveQueryRequest``, ``CreateScheduledTaskRequest`` and others."""

    run_time_limit_millis: int


class ColumnInfo(Body, total=False):
    """One of the ``columns`` of ``OutputParserConfig``."""

    name: str


class OutputParserConfig(Body, total=False):
    """The ``output_parser_config`` of ``RunLiveQueryRequest``, ``CreateTaskRequest`` and ``UpdateTaskRequest``."""

    columns: Sequence[ColumnInfo]
    default_group_by: bool
    delimiter: str


class Script(Body, total=False):
    """The ``linux`` of ``Scripts``."""

    action_type: Literal["script", "command", "script_file"]
    content: str
    file_ids: Sequence[str]
    language: Literal["bash", "zsh", "powershell", "python"]
    script_args: str
    script_file_id: str


class Scripts(Body, total=False):
    """The ``queries`` of ``RunLiveQueryRequest``, ``CreateTaskRequest`` and ``UpdateTaskRequest``."""

    linux: Script
    mac: Script
    windows: Script


class RowsParserConfig(Body, total=False):
    """The ``rows_parser_config`` of ``RunLiveQueryRequest``, ``CreateTaskRequest`` and ``UpdateTaskRequest``."""

    delimiter: str


class RunLiveQueryRequest(Body, total=False):
    """The body of ``run_live_query``."""

    composite_query: CompositeQuery
    discover_new_hosts: bool
    discover_offline_hosts: bool
    distribute: bool
    expiration_interval: str
    guardrails: Guardrails
    osquery: str
    output_parser_config: OutputParserConfig
    queries: Scripts
    rows_parser_config: RowsParserConfig
    target: str


class UpdatePoliciesHostGroupsRequest(Body, total=False):
    """The body of ``update_policy_host_groups``."""

    action: str
    host_group_ids: Sequence[str]
    policy_id: str


class UpdatePoliciesPrecedenceRequest(Body, total=False):
    """The body of ``update_policies_precedence``."""

    ids: Required[Sequence[str]]


class ConcurrencyConfig(Body, total=False):
    """The ``concurrency`` of ``PolicyConfig``."""

    concurrent_host_file_transfer_limit: int
    concurrent_host_limit: int
    concurrent_task_limit: int


class ExecutionConfig(Body, total=False):
    """The ``execution`` of ``PolicyConfig``."""

    enable_os_query: bool | None
    enable_python_execution: bool | None
    enable_script_execution: bool | None
    execution_timeout: int
    execution_timeout_unit: Literal["Minutes", "Hours"]


class ResourceConfig(Body, total=False):
    """The ``resources`` of ``PolicyConfig``."""

    cpu_scheduling: str
    cpu_throttle: int
    memory_allocation: int
    memory_allocation_unit: Literal["MB", "GB"]
    memory_pressure_level: str


class PolicyConfig(Body, total=False):
    """The ``config`` of ``CreatePolicyRequest`` and ``UpdatePolicyRequest``."""

    concurrency: ConcurrencyConfig
    execution: ExecutionConfig
    resources: ResourceConfig


class CreatePolicyRequest(Body, total=False):
    """The body of ``create_policy``."""

    config: PolicyConfig
    description: str
    name: str
    platform: Literal["Windows", "Mac", "Linux"]


class UpdatePolicyRequest(Body, total=False):
    """The body of ``update_policy``."""

    config: PolicyConfig
    description: str | None
    id: str
    is_enabled: bool | None
    name: str


class Schedule(Body, total=False):
    """The ``schedule`` of ``CreateScheduledTaskRequest`` and ``UpdateScheduledTaskRequest``."""

    day_of_month: int
    days_of_week: Sequence[str]
    end_time: str
    frequency: Literal["One-Time", "Minutes", "Hourly", "Daily", "Weekly", "Monthly"]
    interval: int
    start_time: str
    time: str
    timezone: str


class ConditionalExpr(Body, total=False):
    """One of the ``statements`` of ``ConditionGroup``."""

    data_comparator: Literal[
        "LessThan",
        "GreaterThan",
        "LessThanEquals",
        "GreaterThanEquals",
        "Equals",
        "NotEquals",
        "Contains",
        "NotContains",
        "Matches",
        "NotMatches",
    ]
    data_type: Literal["StringType", "NumericType", "SemverType"]
    key: str
    task_id: str
    value: str


class ConditionGroup(Body, total=False):
    """One of the ``trigger_condition`` of ``CreateScheduledTaskRequest`` and others."""

    groups: Sequence[ConditionGroup]
    operator: Literal["AND", "OR"]
    statements: Sequence[ConditionalExpr]


class CreateScheduledTaskRequest(Body, total=False):
    """The body of ``create_scheduled_task``."""

    discover_new_hosts: bool
    discover_offline_hosts: bool
    distribute: bool
    execution_args: Mapping[str, str]
    expiration_interval: str
    guardrails: Guardrails
    is_active: bool
    schedule: Schedule
    schedule_name: str
    target: str
    task_id: str
    trigger_condition: Sequence[ConditionGroup]


class UpdateScheduledTaskRequest(Body, total=False):
    """The body of ``update_scheduled_task``."""

    discover_new_hosts: bool
    discover_offline_hosts: bool
    distribute: bool
    execution_args: Mapping[str, str]
    expiration_interval: str
    guardrails: Guardrails
    is_active: bool
    schedule: Schedule
    schedule_name: str
    target: str
    task_id: str
    trigger_condition: Sequence[ConditionGroup]


class CancelTaskExecutionRequest(Body, total=False):
    """The body of ``cancel_execution``."""

    task_execution_id: str


class RerunTaskExecutionRequest(Body, total=False):
    """The body of ``rerun_execution``."""

    run_type: Literal["hosts", "failed", "offline", "target"]
    run_types: Sequence[str]
    task_execution_id: str


class SearchRequest(Body, total=False):
    """The body of ``execution_results_search``."""

    filter_expressions: Sequence[str]
    group_by_fields: Sequence[str]
    search_end: str
    search_start: str
    task_execution_id: str


class StartTaskExecutionRequest(Body, total=False):
    """The body of ``start_execution``."""

    discover_new_hosts: bool
    discover_offline_hosts: bool
    distribute: bool
    execution_args: Mapping[str, str]
    expiration_interval: str
    guardrails: Guardrails
    scheduled_task_id: str
    target: str
    task_id: str
    trigger_condition: Sequence[ConditionGroup]


class CreateTaskGroupRequest(Body, total=False):
    """The body of ``create_task_group``."""

    access_type: Literal["Public", "Shared"]
    assigned_user_group_ids: Sequence[str]
    assigned_user_ids: Sequence[str]
    description: str
    name: str
    task_ids: Sequence[str]


class UpdateTaskGroupRequest(Body, total=False):
    """The body of ``update_task_group``."""

    access_type: Literal["Public", "Shared"]
    add_assigned_user_group_ids: Sequence[str]
    add_assigned_user_ids: Sequence[str]
    add_task_ids: Sequence[str]
    description: str
    name: str
    remove_assigned_user_group_ids: Sequence[str]
    remove_assigned_user_ids: Sequence[str]
    remove_task_ids: Sequence[str]


class ParameterOption(Body, total=False):
    """One of the ``options`` of ``TaskParameter``."""

    key: str
    value: str


class TaskParameter(Body, total=False):
    """One of the ``task_parameters`` of ``CreateTaskRequest`` and ``UpdateTaskRequest``."""

    custom_validation_message: str
    custom_validation_regex: str
    default_value: str
    format_hint: str
    input_type: Literal["text", "option"]
    is_optional: bool
    key: str
    label: str
    options: Sequence[ParameterOption]
    purpose: str
    validation_type: Literal[
        "text",
        "alphanumeric",
        "integer",
        "float",
        "ip",
        "filepath",
        "filepathwin",
        "filepathunix",
        "datetime",
        "semver",
        "macaddress",
        "uuid",
        "port",
        "winhost",
        "dnshost",
    ]


class CreateTaskRequest(Body, total=False):
    """The body of ``create_task``."""

    access_type: Literal["Public", "Shared"]
    assigned_user_group_ids: Sequence[str]
    assigned_user_ids: Sequence[str]
    composite_query: CompositeQuery
    description: str
    name: str
    os_query: str
    output_parser_config: OutputParserConfig
    queries: Scripts
    remediations: Scripts
    rows_parser_config: RowsParserConfig
    target: str
    task_group_id: str
    task_parameters: Sequence[TaskParameter]
    task_type: Literal["query", "remediation"]
    trigger_condition: Sequence[ConditionGroup]
    verification_condition: Sequence[ConditionGroup]


class UpdateTaskRequest(Body, total=False):
    """The body of ``update_task``."""

    access_type: Literal["Public", "Shared"]
    add_assigned_user_group_ids: Sequence[str]
    add_assigned_user_ids: Sequence[str]
    composite_query: CompositeQuery
    description: str
    name: str
    os_query: str
    output_parser_config: OutputParserConfig
    queries: Scripts
    remediations: Scripts
    remove_assigned_user_group_ids: Sequence[str]
    remove_assigned_user_ids: Sequence[str]
    rows_parser_config: RowsParserConfig
    target: str
    task_group_id: str
    task_parameters: Sequence[TaskParameter]
    task_type: Literal["query", "remediation"]
    trigger_condition: Sequence[ConditionGroup]
    verification_condition: Sequence[ConditionGroup]
