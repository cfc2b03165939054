"""Falcon for IT: queries and remediations that run on hosts, on demand or on a schedule."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from falconlite.binding.paging import by_offset
from falconlite.operations.declare import delete, get, patch, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.it_automation import (
        FileTaskAssociation,
        Policy,
        ScheduledTask,
        SearchStatus,
        Task,
        TaskExecution,
        TaskExecutionHostStatus,
        TaskGroup,
        UserGroup,
    )
    from falconlite.operations.options import BodyOptions, CallOptions
    from falconlite.results.result import Result
    from falconlite.specs.it_automation import (
        CompositeQuery,
        ConditionGroup,
        Guardrails,
        OutputParserConfig,
        PolicyConfig,
        RowsParserConfig,
        Schedule,
        Scripts,
        TaskParameter,
    )


Platform = Literal["Windows", "Mac", "Linux"]
AccessType = Literal["Public", "Shared"]
TaskType = Literal["query", "remediation"]
RunType = Literal["hosts", "failed", "offline", "target"]


class ITAutomation(Service):
    """Falcon for IT: manage tasks, task groups, schedules, policies and user groups, run tasks and read their results.

    Scopes where known: IT Automation - Tasks, IT Automation - Task Executions, IT Automation - Policies and IT
    Automation - User Groups: Read; Write for changes.

    Lists page by *offset*, the number of records to skip (0); *limit* is 1 to 1,000 (100). *filter* is FQL; *sort* is a
    field with ``|asc`` or ``|desc``. Both accept the fields that each method lists.

    A task is a query or a remediation. An execution is one run of a task on hosts. *target* is FQL that selects hosts.
    With *discover_new_hosts* and *discover_offline_hosts*, hosts that appear later, or are offline, are included until
    *expiration_interval* ends. *distribute* spreads the start over time. *guardrails* limits the time on a host:
    ``{"run_time_limit_millis": 60000}``.
    """

    @get(
        "ITAutomationGetAssociatedTasks",
        "/it-automation/combined/associated-tasks/v1",
        scope="IT Automation - Tasks",
        pages=by_offset(most=1000),
        key="id",
    )
    def get_associated_tasks(
        self,
        *,
        id: str,
        filter: str | None = None,
        sort: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[FileTaskAssociation]:
        """Find the tasks that use a file, by the file's ID, and return the ID and name of each task.

        *filter* takes the fields of ``get_tasks_by_query``; *sort* takes name.
        """
        ...

    ITAutomationGetAssociatedTasks = get_associated_tasks

    @get(
        "ITAutomationCombinedScheduledTasks",
        "/it-automation/combined/scheduled-tasks/v1",
        scope="IT Automation - Task Executions",
        pages=by_offset(most=1000),
        key="id",
    )
    def scheduled_task_details(
        self,
        *,
        filter: str | None = None,
        sort: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ScheduledTask]:
        """Find scheduled tasks and return their records.

        *filter* accepts task_name, task_type, task_id, start_time, end_time, last_run, group_names, group_ids,
        modified_time, modified_by, created_time, created_by and is_active; *sort* accepts the same except is_active.
        """
        ...

    ITAutomationCombinedScheduledTasks = scheduled_task_details

    @get(
        "ITAutomationGetTaskExecutionsByQuery",
        "/it-automation/combined/task-executions/v1",
        pages=by_offset(most=1000),
        key="id",
    )
    def get_executions_by_query(
        self,
        *,
        filter: str | None = None,
        sort: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[TaskExecution]:
        """Find executions of tasks and return their records.

        *filter* and *sort* accept task_name, task_type, task_id, status, start_time, end_time, run_type and run_by.
        """
        ...

    ITAutomationGetTaskExecutionsByQuery = get_executions_by_query

    @get(
        "ITAutomationGetTaskGroupsByQuery",
        "/it-automation/combined/task-groups/v1",
        scope="IT Automation - Tasks",
        pages=by_offset(most=1000),
        key="id",
    )
    def get_task_groups_by_query(
        self,
        *,
        filter: str | None = None,
        sort: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[TaskGroup]:
        """Find task groups and return their records.

        *filter* and *sort* accept name, access_type, modified_time, modified_by, created_time and created_by.
        """
        ...

    ITAutomationGetTaskGroupsByQuery = get_task_groups_by_query

    @get(
        "ITAutomationGetTasksByQuery",
        "/it-automation/combined/tasks/v1",
        scope="IT Automation - Tasks",
        pages=by_offset(most=1000),
        key="id",
    )
    def get_tasks_by_query(
        self,
        *,
        filter: str | None = None,
        sort: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Task]:
        """Find tasks and return their records.

        *filter* and *sort* accept name, task_type, access_type, runs, last_run_time, modified_time, modified_by,
        created_time and created_by.
        """
        ...

    ITAutomationGetTasksByQuery = get_tasks_by_query

    @get("ITAutomationGetUserGroup", "/it-automation/entities/it-user-groups/v1", scope="IT Automation - User Groups")
    def get_user_group(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[UserGroup]:
        """Describe user groups by ID: name, members, tasks and task groups."""
        ...

    ITAutomationGetUserGroup = get_user_group

    @post(
        "ITAutomationCreateUserGroup", "/it-automation/entities/it-user-groups/v1", scope="IT Automation - User Groups"
    )
    def create_user_group(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        description: str | None = None,
        name: str | None = None,
        add_user_ids: Strings | None = None,
        remove_user_ids: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[UserGroup]:
        """Create a group of users, to whom tasks and task groups can be assigned.

        The published request has *name* and *description* only. *add_user_ids* and *remove_user_ids* are sent as
        falconpy does, but add members with ``update_user_group``.
        """
        ...

    ITAutomationCreateUserGroup = create_user_group

    @patch(
        "ITAutomationUpdateUserGroup",
        "/it-automation/entities/it-user-groups/v1",
        query={"id"},
        scope="IT Automation - User Groups",
        repeatable=True,
    )
    def update_user_group(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        id: str,
        add_user_ids: Strings | None = None,
        description: str | None = None,
        name: str | None = None,
        remove_user_ids: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[UserGroup]:
        """Rename a user group, change its description, or add and remove members.

        *id* is the group's. *add_user_ids* and *remove_user_ids* are IDs of users.
        """
        ...

    ITAutomationUpdateUserGroup = update_user_group

    @delete(
        "ITAutomationDeleteUserGroup", "/it-automation/entities/it-user-groups/v1", scope="IT Automation - User Groups"
    )
    def delete_user_groups(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """Delete user groups by ID; no operation restores them."""
        ...

    ITAutomationDeleteUserGroup = delete_user_groups

    @post(
        "ITAutomationRunLiveQuery",
        "/it-automation/entities/live-query-execution/v1",
        scope="IT Automation - Task Executions",
    )
    def run_live_query(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        composite_query: CompositeQuery | None = None,
        discover_new_hosts: bool | None = None,
        discover_offline_hosts: bool | None = None,
        distribute: bool | None = None,
        expiration_interval: str | None = None,
        guardrails: Guardrails | None = None,
        osquery: str | None = None,
        output_parser_config: OutputParserConfig | None = None,
        queries: Scripts | None = None,
        rows_parser_config: RowsParserConfig | None = None,
        target: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Run a query on hosts without storing a task, and return the IDs of the executions.

        Give *osquery* (SQL for osquery) or *queries*: a dict of ``windows``, ``mac`` and ``linux``, each with a script
        or command. *output_parser_config* splits the output into columns.
        """
        ...

    ITAutomationRunLiveQuery = run_live_query

    @patch(
        "ITAutomationUpdatePolicyHostGroups",
        "/it-automation/entities/policies-host-groups/v1",
        scope="IT Automation - Policies",
        repeatable=True,
    )
    def update_policy_host_groups(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        action: str | None = None,
        host_group_ids: Strings | None = None,
        policy_id: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Policy]:
        """Assign host groups to a policy, or remove them from it.

        *action* is the change; its values are not published. *host_group_ids* are IDs of ``HostGroup``.
        """
        ...

    ITAutomationUpdatePolicyHostGroups = update_policy_host_groups

    @patch(
        "ITAutomationUpdatePoliciesPrecedence",
        "/it-automation/entities/policies-precedence/v1",
        query={"platform"},
        scope="IT Automation - Policies",
        repeatable=True,
    )
    def update_policies_precedence(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        platform: Platform,
        ids: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Set the order in which the policies of a platform apply.

        *platform* is Windows, Linux or Mac. *ids* are all policies of the platform, the first one wins.
        """
        ...

    ITAutomationUpdatePoliciesPrecedence = update_policies_precedence

    @get(
        "ITAutomationGetPolicies", "/it-automation/entities/policies/v1", scope="IT Automation - Policies", at_once=500
    )
    def get_policies(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Policy]:
        """Describe policies by ID, up to 500 a call: settings, host groups and precedence."""
        ...

    ITAutomationGetPolicies = get_policies

    @post("ITAutomationCreatePolicy", "/it-automation/entities/policies/v1", scope="IT Automation - Policies")
    def create_policy(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        config: PolicyConfig | None = None,
        description: str | None = None,
        name: str | None = None,
        platform: Platform | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Policy]:
        """Create a policy: which kinds of code may run on hosts, and the resources that it may use.

        *name* has 1 to 100 characters, *description* up to 500. The policy comes last in the precedence of its
        *platform*. *config* holds the settings:

        - ``execution``: ``enable_script_execution``, ``enable_python_execution``, ``enable_os_query``, and
          ``execution_timeout`` in ``execution_timeout_unit`` (Minutes or Hours)
        - ``concurrency``: the most hosts, tasks and file transfers at a time
        - ``resources``: ``cpu_throttle``, ``cpu_scheduling``, ``memory_pressure_level``, and ``memory_allocation`` in
          ``memory_allocation_unit`` (MB or GB)
        """
        ...

    ITAutomationCreatePolicy = create_policy

    @patch(
        "ITAutomationUpdatePolicies",
        "/it-automation/entities/policies/v1",
        scope="IT Automation - Policies",
        repeatable=True,
    )
    def update_policy(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        config: PolicyConfig | None = None,
        description: str | None = None,
        id: str | None = None,
        is_enabled: bool | None = None,
        name: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Policy]:
        """Update a policy by its *id*: name, description, settings, and whether it is active.

        *config* is described in ``create_policy``. The platform of a policy does not change.
        """
        ...

    ITAutomationUpdatePolicies = update_policy

    @delete("ITAutomationDeletePolicy", "/it-automation/entities/policies/v1", scope="IT Automation - Policies")
    def delete_policy(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """Delete policies by ID; no operation restores them."""
        ...

    ITAutomationDeletePolicy = delete_policy

    @get(
        "ITAutomationGetScheduledTasks",
        "/it-automation/entities/scheduled-tasks/v1",
        scope="IT Automation - Task Executions",
    )
    def get_scheduled_task(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[ScheduledTask]:
        """Describe scheduled tasks by ID: task, target, schedule, last run and next run."""
        ...

    ITAutomationGetScheduledTasks = get_scheduled_task

    @post(
        "ITAutomationCreateScheduledTask",
        "/it-automation/entities/scheduled-tasks/v1",
        scope="IT Automation - Task Executions",
    )
    def create_scheduled_task(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        discover_new_hosts: bool | None = None,
        discover_offline_hosts: bool | None = None,
        distribute: bool | None = None,
        execution_args: Mapping[str, str] | None = None,
        expiration_interval: str | None = None,
        guardrails: Guardrails | None = None,
        is_active: bool | None = None,
        schedule: Schedule | None = None,
        schedule_name: str | None = None,
        target: str | None = None,
        task_id: str | None = None,
        trigger_condition: Sequence[ConditionGroup] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ScheduledTask]:
        """Schedule a task, once or repeatedly.

        *schedule* has ``frequency`` (One-Time, Minutes, Hourly, Daily, Weekly or Monthly), ``interval``,
        ``start_time``, ``end_time``, ``time``, ``timezone``, and ``days_of_week`` or ``day_of_month``. *execution_args*
        are values for the parameters of the task, by key. *trigger_condition* is a list of groups of comparisons that
        must hold.
        """
        ...

    ITAutomationCreateScheduledTask = create_scheduled_task

    @patch(
        "ITAutomationUpdateScheduledTask", "/it-automation/entities/scheduled-tasks/v1", query={"id"}, repeatable=True
    )
    def update_scheduled_task(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        id: str,
        discover_new_hosts: bool | None = None,
        discover_offline_hosts: bool | None = None,
        distribute: bool | None = None,
        execution_args: Mapping[str, str] | None = None,
        expiration_interval: str | None = None,
        guardrails: Guardrails | None = None,
        is_active: bool | None = None,
        schedule: Schedule | None = None,
        schedule_name: str | None = None,
        target: str | None = None,
        task_id: str | None = None,
        trigger_condition: Sequence[ConditionGroup] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ScheduledTask]:
        """Update a scheduled task by its *id*; the other arguments are the same as in ``create_scheduled_task``.

        *is_active* False pauses the schedule.
        """
        ...

    ITAutomationUpdateScheduledTask = update_scheduled_task

    @delete(
        "ITAutomationDeleteScheduledTasks",
        "/it-automation/entities/scheduled-tasks/v1",
        scope="IT Automation - Task Executions",
    )
    def delete_scheduled_task(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """Delete scheduled tasks by ID, so that they do not run again; the tasks themselves remain."""
        ...

    ITAutomationDeleteScheduledTasks = delete_scheduled_task

    @post(
        "ITAutomationCancelTaskExecution",
        "/it-automation/entities/task-execution-cancel/v1",
        scope="IT Automation - Task Executions",
    )
    def cancel_execution(
        self, task_execution_id: str | None = None, **more: Unpack[BodyOptions]
    ) -> Result[TaskExecution]:
        """Cancel a running execution."""
        ...

    ITAutomationCancelTaskExecution = cancel_execution

    @get(
        "ITAutomationGetTaskExecutionHostStatus",
        "/it-automation/entities/task-execution-host-status/v1",
        pages=by_offset(most=1000),
    )
    def get_execution_host_status(
        self,
        *,
        ids: Strings,
        filter: str | None = None,
        sort: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[TaskExecutionHostStatus]:
        """Read the status of executions on each host, by the IDs of the executions.

        *filter* and *sort* accept end_time, start_time, status and total_results.
        """
        ...

    ITAutomationGetTaskExecutionHostStatus = get_execution_host_status

    @post(
        "ITAutomationRerunTaskExecution",
        "/it-automation/entities/task-execution-rerun/v1",
        scope="IT Automation - Task Executions",
    )
    def rerun_execution(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        run_type: RunType | None = None,
        run_types: Strings | None = None,
        task_execution_id: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Run an execution again and return the IDs of the new executions.

        *run_type* is hosts (all hosts of the execution), failed, offline, or target (hosts that match now). *run_types*
        takes several, also completed, canceled and expired.
        """
        ...

    ITAutomationRerunTaskExecution = rerun_execution

    @get(
        "ITAutomationGetExecutionResultsSearchStatus",
        "/it-automation/entities/task-execution-results-search/v1",
        scope="IT Automation - Task Executions",
    )
    def get_execution_results_search_status(self, id: str, **more: Unpack[CallOptions]) -> Result[SearchStatus]:
        """Check whether a search for results is complete: ``is_pending`` is then False.

        *id* is the ``job_id`` that ``execution_results_search`` returned.
        """
        ...

    ITAutomationGetExecutionResultsSearchStatus = get_execution_results_search_status

    @post(
        "ITAutomationStartExecutionResultsSearch",
        "/it-automation/entities/task-execution-results-search/v1",
        also={"start": "search_start", "end": "search_end"},
    )
    def execution_results_search(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        filter_expressions: Strings | None = None,
        group_by_fields: Strings | None = None,
        search_end: datetime | str | None = None,
        search_start: datetime | str | None = None,
        task_execution_id: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[SearchStatus]:
        """Start a search for the results of an execution and return a record with its ``job_id``.

        Poll ``get_execution_results_search_status`` until ``is_pending`` is False, then call ``get_execution_results``
        within 30 seconds, or the search is deleted. *search_start* and *search_end* limit the time of the results.
        *filter_expressions* limits the results, *group_by_fields* groups them.
        """
        ...

    ITAutomationStartExecutionResultsSearch = execution_results_search

    @get(
        "ITAutomationGetExecutionResults",
        "/it-automation/entities/task-execution-results/v1",
        scope="IT Automation - Task Executions",
        pages=by_offset(),
    )
    def get_execution_results(
        self,
        *,
        id: str,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Read the results that a finished search found, for up to 24 hours.

        *id* is the ``job_id`` that ``execution_results_search`` returned. *limit* is 500 by default. *sort* is a field
        of the results with ``.asc`` or ``.desc``, for example ``hostname.asc``.
        """
        ...

    ITAutomationGetExecutionResults = get_execution_results

    @get(
        "ITAutomationGetTaskExecution",
        "/it-automation/entities/task-executions/v1",
        scope="IT Automation - Task Executions",
    )
    def get_execution(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[TaskExecution]:
        """Describe executions by ID: task, target, and the number of hosts by status."""
        ...

    ITAutomationGetTaskExecution = get_execution

    @post(
        "ITAutomationStartTaskExecution",
        "/it-automation/entities/task-executions/v1",
        also={"arguments": "execution_args"},
    )
    def start_execution(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        discover_new_hosts: bool | None = None,
        discover_offline_hosts: bool | None = None,
        distribute: bool | None = None,
        execution_args: Mapping[str, str] | None = None,
        expiration_interval: str | None = None,
        guardrails: Guardrails | None = None,
        scheduled_task_id: str | None = None,
        target: str | None = None,
        task_id: str | None = None,
        trigger_condition: Sequence[ConditionGroup] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Run a task now and return the IDs of the executions.

        *task_id* is the task, *scheduled_task_id* a schedule to run. *execution_args* are values for the parameters of
        the task, by key.
        """
        ...

    ITAutomationStartTaskExecution = start_execution

    @get("ITAutomationGetTaskGroups", "/it-automation/entities/task-groups/v1", scope="IT Automation - Tasks")
    def get_task_group(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[TaskGroup]:
        """Describe task groups by ID: name, tasks, and the users who may use them."""
        ...

    ITAutomationGetTaskGroups = get_task_group

    @post(
        "ITAutomationCreateTaskGroup",
        "/it-automation/entities/task-groups/v1",
        scope="IT Automation - Tasks",
        also={"add_assigned_user_ids": "assigned_user_ids", "add_assigned_user_group_ids": "assigned_user_group_ids"},
    )
    def create_task_group(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        access_type: AccessType | None = None,
        assigned_user_group_ids: Strings | None = None,
        assigned_user_ids: Strings | None = None,
        description: str | None = None,
        name: str | None = None,
        task_ids: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[TaskGroup]:
        """Create a group of tasks that share users.

        *access_type* is Public, or Shared with *assigned_user_ids* and *assigned_user_group_ids*. *task_ids* are the
        tasks.
        """
        ...

    ITAutomationCreateTaskGroup = create_task_group

    @patch(
        "ITAutomationUpdateTaskGroup",
        "/it-automation/entities/task-groups/v1",
        query={"id"},
        repeatable=True,
        also={"removed_assigned_user_group_ids": "remove_assigned_user_group_ids"},
    )
    def update_task_group(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        id: str,
        access_type: AccessType | None = None,
        add_assigned_user_group_ids: Strings | None = None,
        add_assigned_user_ids: Strings | None = None,
        add_task_ids: Strings | None = None,
        description: str | None = None,
        name: str | None = None,
        remove_assigned_user_group_ids: Strings | None = None,
        remove_assigned_user_ids: Strings | None = None,
        remove_task_ids: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[TaskGroup]:
        """Update a task group by its *id*: name, description, tasks, and the users who may use it.

        *add_task_ids* and *remove_task_ids* change the tasks; the arguments with ``assigned`` change the users and the
        groups of users.
        """
        ...

    ITAutomationUpdateTaskGroup = update_task_group

    @delete("ITAutomationDeleteTaskGroups", "/it-automation/entities/task-groups/v1", scope="IT Automation - Tasks")
    def delete_task_groups(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """Delete task groups by ID; no operation restores them."""
        ...

    ITAutomationDeleteTaskGroups = delete_task_groups

    @get("ITAutomationGetTasks", "/it-automation/entities/tasks/v1", scope="IT Automation - Tasks")
    def get_tasks(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Task]:
        """Describe tasks by ID: scripts or query, parameters, target, and who may use them."""
        ...

    ITAutomationGetTasks = get_tasks

    @post(
        "ITAutomationCreateTask",
        "/it-automation/entities/tasks/v1",
        scope="IT Automation - Tasks",
        also={"add_assigned_user_ids": "assigned_user_ids", "add_assigned_user_group_ids": "assigned_user_group_ids"},
    )
    def create_task(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        access_type: AccessType | None = None,
        assigned_user_group_ids: Strings | None = None,
        assigned_user_ids: Strings | None = None,
        composite_query: CompositeQuery | None = None,
        description: str | None = None,
        name: str | None = None,
        os_query: str | None = None,
        output_parser_config: OutputParserConfig | None = None,
        queries: Scripts | None = None,
        remediations: Scripts | None = None,
        rows_parser_config: RowsParserConfig | None = None,
        target: str | None = None,
        task_group_id: str | None = None,
        task_parameters: Sequence[TaskParameter] | None = None,
        task_type: TaskType | None = None,
        trigger_condition: Sequence[ConditionGroup] | None = None,
        verification_condition: Sequence[ConditionGroup] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Task]:
        """Create a task: a query that reads from hosts, or a remediation that changes them.

        *task_type* is query or remediation. A query has *os_query* (SQL for osquery) or *queries*; a remediation has
        *remediations*. Both are dicts of ``windows``, ``mac`` and ``linux``, each with a script or command.
        *trigger_condition* selects where a remediation runs; *verification_condition* checks whether it succeeded.
        *task_parameters* describes values that the user enters at each run. *access_type* is Public, or Shared with
        *assigned_user_ids* and *assigned_user_group_ids*.
        """
        ...

    ITAutomationCreateTask = create_task

    @patch(
        "ITAutomationUpdateTask",
        "/it-automation/entities/tasks/v1",
        query={"id"},
        scope="IT Automation - Tasks",
        repeatable=True,
        also={"removed_assigned_user_group_ids": "remove_assigned_user_group_ids"},
    )
    def update_task(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        id: str,
        access_type: AccessType | None = None,
        add_assigned_user_group_ids: Strings | None = None,
        add_assigned_user_ids: Strings | None = None,
        composite_query: CompositeQuery | None = None,
        description: str | None = None,
        name: str | None = None,
        os_query: str | None = None,
        output_parser_config: OutputParserConfig | None = None,
        queries: Scripts | None = None,
        remediations: Scripts | None = None,
        remove_assigned_user_group_ids: Strings | None = None,
        remove_assigned_user_ids: Strings | None = None,
        rows_parser_config: RowsParserConfig | None = None,
        target: str | None = None,
        task_group_id: str | None = None,
        task_parameters: Sequence[TaskParameter] | None = None,
        task_type: TaskType | None = None,
        trigger_condition: Sequence[ConditionGroup] | None = None,
        verification_condition: Sequence[ConditionGroup] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Task]:
        """Update a task by its *id*: scripts, parameters, target, conditions, and who may use it.

        *add_assigned_user_ids*, *remove_assigned_user_ids* and the same for groups of users change who may use a Shared
        task. The other arguments are the same as in ``create_task``.
        """
        ...

    ITAutomationUpdateTask = update_task

    @delete("ITAutomationDeleteTask", "/it-automation/entities/tasks/v1", scope="IT Automation - Tasks")
    def delete_task(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """Delete tasks by ID; no operation restores them."""
        ...

    ITAutomationDeleteTask = delete_task

    @get(
        "ITAutomationSearchUserGroup",
        "/it-automation/queries/it-user-groups/v1",
        scope="IT Automation - User Groups",
        pages=by_offset(most=1000),
    )
    def search_user_groups(
        self,
        *,
        filter: str | None = None,
        sort: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of user groups.

        *filter* accepts name, description, modified_time, modified_by, created_time and created_by; *sort* accepts the
        same except description.
        """
        ...

    ITAutomationSearchUserGroup = search_user_groups

    @get(
        "ITAutomationQueryPolicies",
        "/it-automation/queries/policies/v1",
        scope="IT Automation - Policies",
        pages=by_offset(most=500),
    )
    def query_policies(
        self,
        *,
        platform: Platform,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of the policies of a *platform*: Windows, Mac or Linux.

        *limit* is up to 500 (100). *sort* is precedence, created_timestamp or modified_timestamp with ``|asc`` or
        ``|desc``.
        """
        ...

    ITAutomationQueryPolicies = query_policies

    @get("ITAutomationSearchScheduledTasks", "/it-automation/queries/scheduled-tasks/v1", pages=by_offset(most=1000))
    def search_scheduled_tasks(
        self,
        *,
        filter: str | None = None,
        sort: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of scheduled tasks.

        *filter* and *sort* take the fields of ``scheduled_task_details``.
        """
        ...

    ITAutomationSearchScheduledTasks = search_scheduled_tasks

    @get("ITAutomationSearchTaskExecutions", "/it-automation/queries/task-executions/v1", pages=by_offset(most=1000))
    def search_task_executions(
        self,
        *,
        filter: str | None = None,
        sort: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of executions of tasks.

        *filter* and *sort* take the fields of ``get_executions_by_query``.
        """
        ...

    ITAutomationSearchTaskExecutions = search_task_executions

    @get("ITAutomationSearchTaskGroups", "/it-automation/queries/task-groups/v1", pages=by_offset(most=1000))
    def search_task_groups(
        self,
        *,
        filter: str | None = None,
        sort: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of task groups.

        *filter* and *sort* take the fields of ``get_task_groups_by_query``.
        """
        ...

    ITAutomationSearchTaskGroups = search_task_groups

    @get("ITAutomationSearchTasks", "/it-automation/queries/tasks/v1", pages=by_offset(most=1000))
    def search_tasks(
        self,
        *,
        filter: str | None = None,
        sort: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of tasks.

        *filter* and *sort* take the fields of ``get_tasks_by_query``.
        """
        ...

    ITAutomationSearchTasks = search_tasks


F4IT = ITAutomation
