"""Models of the records of ``ITAutomation``."""

from __future__ import annotations

from pydantic import Field

from falconlite.models.record import Figure, Flag, Many, Named, Number, One, Record, Text, Timestamp


class FileTaskAssociation(Record):
    """A file task association, as ``get_associated_tasks`` returns it."""

    id: Text = None
    name: Text = None


class GroupMembership(Record):
    """One of the ``groups`` of ``ScheduledTask`` and ``Task``."""

    id: Text = None
    name: Text = None


class Guardrails(Record):
    """The ``guardrails`` of ``ScheduledTask`` and ``TaskExecution``."""

    run_time_limit_millis: Number = None


class Schedule(Record):
    """The ``schedule`` of ``ScheduledTask``.

    Known values: ``frequency`` is One-Time, Minutes, Hourly, Daily, Weekly or Monthly.
    """

    day_of_month: Number = None
    days_of_week: Many[str] = ()
    end_time: Timestamp = None
    frequency: Text = None
    interval: Number = None
    start_time: Timestamp = None
    time: Text = None
    timezone: Text = None


class ConditionalExpr(Record):
    """One of the ``statements`` of ``ConditionGroup``.

    Known values: ``data_type`` is StringType, NumericType or SemverType.
    """

    data_comparator: Text = None
    data_type: Text = None
    key: Text = None
    task_id: Text = None
    value: Text = None


class ConditionGroup(Record):
    """One of the ``trigger_condition`` of ``ScheduledTask``, ``TaskExecution`` and ``Task``.

    Known values: ``operator`` is AND or OR.
    """

    groups: Many[ConditionGroup] = ()
    operator: Text = None
    statements: Many[ConditionalExpr] = ()


class ScheduledTask(Record):
    """A scheduled task, as ``scheduled_task_details``, ``get_scheduled_task`` and others return it."""

    created_by: Text = None
    created_time: Timestamp = None
    discover_new_hosts: Flag = None
    discover_offline_hosts: Flag = None
    distribute: Flag = None
    execution_args: Named[str] = Field(default_factory=dict)
    expiration_interval: Text = None
    groups: Many[GroupMembership] = ()
    guardrails: One[Guardrails] = None
    id: Text = None
    is_active: Flag = None
    is_preset: Flag = None
    last_run: Timestamp = None
    modified_by: Text = None
    modified_time: Timestamp = None
    next_run_time: Timestamp = None
    schedule: One[Schedule] = None
    schedule_name: Text = None
    target: Text = None
    task_id: Text = None
    task_name: Text = None
    task_type: Text = None
    trigger_condition: Many[ConditionGroup] = ()


class CompositeQuery(Record):
    """The ``composite_query`` of ``TaskExecution`` and ``Task``."""

    host_attributes: Many[str] = ()
    task_ids: Many[str] = ()


class Script(Record):
    """The ``linux`` of ``Scripts``.

    Known values: ``action_type`` is script, command or script_file; ``language`` is bash, zsh, powershell or python.
    """

    action_type: Text = None
    content: Text = None
    file_ids: Many[str] = ()
    language: Text = None
    script_args: Text = None
    script_file_id: Text = None


class Scripts(Record):
    """The ``queries`` of ``TaskExecution`` and ``Task``."""

    linux: One[Script] = None
    mac: One[Script] = None
    windows: One[Script] = None


class AggregateHostCount(Record):
    """The ``query_stage_stats`` of ``TaskStageExecutionStatus``."""

    canceled_host_count: Number = None
    expired_host_count: Number = None
    failed_host_count: Number = None
    initiated_host_count: Number = None
    offline_host_count: Number = None
    queued_host_count: Number = None
    running_host_count: Number = None
    success_host_count: Number = None


class VerificationSummary(Record):
    """The ``verification_summary`` of ``TaskStageExecutionStatus``."""

    unverified_host_count: Number = None
    verified_host_count: Number = None


class TaskStageExecutionStatus(Record):
    """The ``status_by_stage`` of ``TaskExecution``."""

    completion_percentage: Figure = None
    end_time: Timestamp = None
    query_stage_stats: One[AggregateHostCount] = None
    remediation_stage_stats: One[AggregateHostCount] = None
    start_time: Timestamp = None
    status: Text = None
    total_host_count: Number = None
    total_results: Number = None
    verification_stage_stats: One[AggregateHostCount] = None
    verification_summary: One[VerificationSummary] = None


class ParameterOption(Record):
    """One of the ``options`` of ``TaskParameter``."""

    key: Text = None
    value: Text = None


class TaskParameter(Record):
    """One of the ``task_parameters`` of ``TaskExecution`` and ``Task``.

    Known values: ``input_type`` is "text" or "option".
    """

    custom_validation_message: Text = None
    custom_validation_regex: Text = None
    default_value: Text = None
    format_hint: Text = None
    input_type: Text = None
    is_optional: Flag = None
    key: Text = None
    label: Text = None
    options: Many[ParameterOption] = ()
    purpose: Text = None
    validation_type: Text = None


class TaskExecution(Record):
    """A task execution, as ``get_executions_by_query``, ``cancel_execution`` and ``get_execution`` return it.

    Known values: ``task_type`` is query or remediation.
    """

    composite_query: One[CompositeQuery] = None
    discover_new_hosts: Flag = None
    discover_offline_hosts: Flag = None
    distribute: Flag = None
    execution_args: Named[str] = Field(default_factory=dict)
    expiration_interval: Text = None
    guardrails: One[Guardrails] = None
    id: Text = None
    os_query: Text = None
    platforms: Many[str] = ()
    queries: One[Scripts] = None
    remediations: One[Scripts] = None
    run_by: Text = None
    run_type: Text = None
    status_by_stage: One[TaskStageExecutionStatus] = None
    target: Text = None
    task_id: Text = None
    task_name: Text = None
    task_parameters: Many[TaskParameter] = ()
    task_type: Text = None
    trigger_condition: Many[ConditionGroup] = ()
    verification_condition: Many[ConditionGroup] = ()


class TaskGroup(Record):
    """A task group, as ``get_task_groups_by_query``, ``get_task_group``, ``create_task_group`` and others return it.

    Known values: ``access_type`` is Public, Shared or Private.
    """

    access_type: Text = None
    assigned_user_group_ids: Many[str] = ()
    assigned_user_ids: Many[str] = ()
    created_by: Text = None
    created_time: Timestamp = None
    description: Text = None
    id: Text = None
    is_preset: Flag = None
    modified_by: Text = None
    modified_time: Timestamp = None
    name: Text = None
    supported_os: Many[str] = ()
    task_ids: Many[str] = ()


class ColumnInfo(Record):
    """One of the ``columns`` of ``OutputParserConfig``."""

    name: Text = None


class OutputParserConfig(Record):
    """The ``output_parser_config`` of ``Task``."""

    columns: Many[ColumnInfo] = ()
    default_group_by: Flag = None
    delimiter: Text = None


class RowsParserConfig(Record):
    """The ``rows_parser_config`` of ``Task``."""

    delimiter: Text = None


class Task(Record):
    """A task, as ``get_tasks_by_query``, ``get_tasks``, ``create_task`` and others return it.

    Known values: ``access_type`` is Public or Shared.
    """

    access_type: Text = None
    assigned_user_group_ids: Many[str] = ()
    assigned_user_ids: Many[str] = ()
    composite_query: One[CompositeQuery] = None
    created_by: Text = None
    created_time: Timestamp = None
    description: Text = None
    groups: Many[GroupMembership] = ()
    has_task_parameters: Flag = None
    id: Text = None
    last_run_time: Timestamp = None
    modified_by: Text = None
    modified_time: Timestamp = None
    name: Text = None
    os_query: Text = None
    output_parser_config: One[OutputParserConfig] = None
    queries: One[Scripts] = None
    remediations: One[Scripts] = None
    rows_parser_config: One[RowsParserConfig] = None
    runs: Number = None
    supported_os: Many[str] = ()
    target: Text = None
    task_parameters: Many[TaskParameter] = ()
    task_type: Text = None
    trigger_condition: Many[ConditionGroup] = ()
    verification_condition: Many[ConditionGroup] = ()


class UserGroupMember(Record):
    """One of the ``users`` of ``UserGroup``."""

    created_by: Text = None
    created_time: Timestamp = None
    user_id: Text = None


class UserGroup(Record):
    """A user group, as ``get_user_group``, ``create_user_group`` and ``update_user_group`` return it."""

    created_by: Text = None
    created_time: Timestamp = None
    description: Text = None
    id: Text = None
    modified_by: Text = None
    modified_time: Timestamp = None
    name: Text = None
    task_group_ids: Many[str] = ()
    task_ids: Many[str] = ()
    users: Many[UserGroupMember] = ()


class ConcurrencyConfig(Record):
    """The ``concurrency`` of ``PolicyConfig``."""

    concurrent_host_file_transfer_limit: Number = None
    concurrent_host_limit: Number = None
    concurrent_task_limit: Number = None


class ExecutionConfig(Record):
    """The ``execution`` of ``PolicyConfig``.

    Known values: ``execution_timeout_unit`` is Minutes or Hours.
    """

    enable_os_query: Flag = None
    enable_python_execution: Flag = None
    enable_script_execution: Flag = None
    execution_timeout: Number = None
    execution_timeout_unit: Text = None


class ResourceConfig(Record):
    """The ``resources`` of ``PolicyConfig``.

    Known values: ``memory_allocation_unit`` is MB or GB.
    """

    cpu_scheduling: Text = None
    cpu_throttle: Number = None
    memory_allocation: Number = None
    memory_allocation_unit: Text = None
    memory_pressure_level: Text = None


class PolicyConfig(Record):
    """The ``config`` of ``Policy``."""

    concurrency: One[ConcurrencyConfig] = None
    execution: One[ExecutionConfig] = None
    resources: One[ResourceConfig] = None


class Policy(Record):
    """A policy, as ``update_policy_host_groups``, ``get_policies``, ``create_policy`` and others return it.

    Known values: ``target`` is Windows, Linux or Mac.
    """

    config: One[PolicyConfig] = None
    created_at: Timestamp = None
    created_by: Text = None
    description: Text = None
    host_groups: Many[str] = ()
    id: Text = None
    is_enabled: Flag = None
    modified_at: Timestamp = None
    modified_by: Text = None
    name: Text = None
    precedence: Number = None
    target: Text = None


class PolicyStatus(Record):
    """The ``it_automation_policy`` of ``TaskExecutionHostStatus``."""

    applied_date: Timestamp = None
    error: Text = None
    id: Text = None
    name: Text = None


class TaskExecutionHostStatus(Record):
    """A task execution host status, as ``get_execution_host_status`` returns it."""

    end_time: Timestamp = None
    host_id: Text = None
    hostname: Text = None
    it_automation_policy: One[PolicyStatus] = None
    platform: Text = None
    reason: Text = None
    remote_response_policy: One[PolicyStatus] = None
    stage: Text = None
    start_time: Timestamp = None
    status: Text = None
    task_execution_id: Text = None
    total_results: Number = None


class SearchStatus(Record):
    """A search status, as ``get_execution_results_search_status`` and ``execution_results_search`` return it."""

    event_count: Number = None
    is_pending: Flag = None
    job_id: Text = None
    percent_complete: Number = None
    result_count: Number = None
    status: Text = None


ConditionGroup.model_rebuild()
