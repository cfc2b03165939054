"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from falconlite.binding.paging import by_offset
from falconlite.operations.declare import delete, get, patch, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

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


class ITAutomation(Service):
    """TODO."""

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
        """TODO."""
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
        """TODO."""
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
        """TODO."""
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
        """TODO."""
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
        """TODO."""
        ...

    ITAutomationGetTasksByQuery = get_tasks_by_query

    @get("ITAutomationGetUserGroup", "/it-automation/entities/it-user-groups/v1", scope="IT Automation - User Groups")
    def get_user_group(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[UserGroup]:
        """TODO."""
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
        """TODO."""
        ...

    ITAutomationCreateUserGroup = create_user_group

    @patch(
        "ITAutomationUpdateUserGroup",
        "/it-automation/entities/it-user-groups/v1",
        query={"id"},
        scope="IT Automation - User Groups",
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
        """TODO."""
        ...

    ITAutomationUpdateUserGroup = update_user_group

    @delete(
        "ITAutomationDeleteUserGroup", "/it-automation/entities/it-user-groups/v1", scope="IT Automation - User Groups"
    )
    def delete_user_groups(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """TODO."""
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
        """TODO."""
        ...

    ITAutomationRunLiveQuery = run_live_query

    @patch(
        "ITAutomationUpdatePolicyHostGroups",
        "/it-automation/entities/policies-host-groups/v1",
        scope="IT Automation - Policies",
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
        """TODO."""
        ...

    ITAutomationUpdatePolicyHostGroups = update_policy_host_groups

    @patch(
        "ITAutomationUpdatePoliciesPrecedence",
        "/it-automation/entities/policies-precedence/v1",
        query={"platform"},
        scope="IT Automation - Policies",
    )
    def update_policies_precedence(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        platform: str,
        ids: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    ITAutomationUpdatePoliciesPrecedence = update_policies_precedence

    @get("ITAutomationGetPolicies", "/it-automation/entities/policies/v1", scope="IT Automation - Policies")
    def get_policies(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Policy]:
        """TODO."""
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
        platform: Literal["Windows", "Mac", "Linux"] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Policy]:
        """TODO."""
        ...

    ITAutomationCreatePolicy = create_policy

    @patch("ITAutomationUpdatePolicies", "/it-automation/entities/policies/v1", scope="IT Automation - Policies")
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
        """TODO."""
        ...

    ITAutomationUpdatePolicies = update_policy

    @delete("ITAutomationDeletePolicy", "/it-automation/entities/policies/v1", scope="IT Automation - Policies")
    def delete_policy(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """TODO."""
        ...

    ITAutomationDeletePolicy = delete_policy

    @get(
        "ITAutomationGetScheduledTasks",
        "/it-automation/entities/scheduled-tasks/v1",
        scope="IT Automation - Task Executions",
    )
    def get_scheduled_task(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[ScheduledTask]:
        """TODO."""
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
        execution_args: Mapping[str, Any] | None = None,
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
        """TODO."""
        ...

    ITAutomationCreateScheduledTask = create_scheduled_task

    @patch("ITAutomationUpdateScheduledTask", "/it-automation/entities/scheduled-tasks/v1", query={"id"})
    def update_scheduled_task(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        id: str,
        discover_new_hosts: bool | None = None,
        discover_offline_hosts: bool | None = None,
        distribute: bool | None = None,
        execution_args: Mapping[str, Any] | None = None,
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
        """TODO."""
        ...

    ITAutomationUpdateScheduledTask = update_scheduled_task

    @delete(
        "ITAutomationDeleteScheduledTasks",
        "/it-automation/entities/scheduled-tasks/v1",
        scope="IT Automation - Task Executions",
    )
    def delete_scheduled_task(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """TODO."""
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
        """TODO."""
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
        """TODO."""
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
        run_type: Literal["hosts", "failed", "offline", "target"] | None = None,
        run_types: Strings | None = None,
        task_execution_id: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    ITAutomationRerunTaskExecution = rerun_execution

    @get(
        "ITAutomationGetExecutionResultsSearchStatus",
        "/it-automation/entities/task-execution-results-search/v1",
        scope="IT Automation - Task Executions",
    )
    def get_execution_results_search_status(self, id: str, **more: Unpack[CallOptions]) -> Result[SearchStatus]:
        """TODO."""
        ...

    ITAutomationGetExecutionResultsSearchStatus = get_execution_results_search_status

    @post("ITAutomationStartExecutionResultsSearch", "/it-automation/entities/task-execution-results-search/v1")
    def execution_results_search(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        filter_expressions: Strings | None = None,
        group_by_fields: Strings | None = None,
        search_end: str | None = None,
        search_start: str | None = None,
        task_execution_id: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[SearchStatus]:
        """TODO."""
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
        """TODO."""
        ...

    ITAutomationGetExecutionResults = get_execution_results

    @get(
        "ITAutomationGetTaskExecution",
        "/it-automation/entities/task-executions/v1",
        scope="IT Automation - Task Executions",
    )
    def get_execution(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[TaskExecution]:
        """TODO."""
        ...

    ITAutomationGetTaskExecution = get_execution

    @post("ITAutomationStartTaskExecution", "/it-automation/entities/task-executions/v1")
    def start_execution(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        discover_new_hosts: bool | None = None,
        discover_offline_hosts: bool | None = None,
        distribute: bool | None = None,
        execution_args: Mapping[str, Any] | None = None,
        expiration_interval: str | None = None,
        guardrails: Guardrails | None = None,
        scheduled_task_id: str | None = None,
        target: str | None = None,
        task_id: str | None = None,
        trigger_condition: Sequence[ConditionGroup] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    ITAutomationStartTaskExecution = start_execution

    @get("ITAutomationGetTaskGroups", "/it-automation/entities/task-groups/v1", scope="IT Automation - Tasks")
    def get_task_group(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[TaskGroup]:
        """TODO."""
        ...

    ITAutomationGetTaskGroups = get_task_group

    @post("ITAutomationCreateTaskGroup", "/it-automation/entities/task-groups/v1", scope="IT Automation - Tasks")
    def create_task_group(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        access_type: Literal["Public", "Shared"] | None = None,
        assigned_user_group_ids: Strings | None = None,
        assigned_user_ids: Strings | None = None,
        description: str | None = None,
        name: str | None = None,
        task_ids: Strings | None = None,
        add_assigned_user_group_ids: Strings | None = None,
        add_assigned_user_ids: Strings | None = None,
        removed_assigned_user_group_ids: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[TaskGroup]:
        """TODO."""
        ...

    ITAutomationCreateTaskGroup = create_task_group

    @patch("ITAutomationUpdateTaskGroup", "/it-automation/entities/task-groups/v1", query={"id"})
    def update_task_group(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        id: str,
        access_type: Literal["Public", "Shared"] | None = None,
        add_assigned_user_group_ids: Strings | None = None,
        add_assigned_user_ids: Strings | None = None,
        add_task_ids: Strings | None = None,
        description: str | None = None,
        name: str | None = None,
        remove_assigned_user_group_ids: Strings | None = None,
        remove_assigned_user_ids: Strings | None = None,
        remove_task_ids: Strings | None = None,
        removed_assigned_user_group_ids: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[TaskGroup]:
        """TODO."""
        ...

    ITAutomationUpdateTaskGroup = update_task_group

    @delete("ITAutomationDeleteTaskGroups", "/it-automation/entities/task-groups/v1", scope="IT Automation - Tasks")
    def delete_task_groups(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """TODO."""
        ...

    ITAutomationDeleteTaskGroups = delete_task_groups

    @get("ITAutomationGetTasks", "/it-automation/entities/tasks/v1", scope="IT Automation - Tasks")
    def get_tasks(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Task]:
        """TODO."""
        ...

    ITAutomationGetTasks = get_tasks

    @post("ITAutomationCreateTask", "/it-automation/entities/tasks/v1", scope="IT Automation - Tasks")
    def create_task(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        access_type: Literal["Public", "Shared"] | None = None,
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
        task_type: Literal["query", "remediation"] | None = None,
        trigger_condition: Sequence[ConditionGroup] | None = None,
        verification_condition: Sequence[ConditionGroup] | None = None,
        add_assigned_user_group_ids: Strings | None = None,
        add_assigned_user_ids: Strings | None = None,
        removed_assigned_user_group_ids: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Task]:
        """TODO."""
        ...

    ITAutomationCreateTask = create_task

    @patch("ITAutomationUpdateTask", "/it-automation/entities/tasks/v1", query={"id"}, scope="IT Automation - Tasks")
    def update_task(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        id: str,
        access_type: Literal["Public", "Shared"] | None = None,
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
        task_type: Literal["query", "remediation"] | None = None,
        trigger_condition: Sequence[ConditionGroup] | None = None,
        verification_condition: Sequence[ConditionGroup] | None = None,
        removed_assigned_user_group_ids: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Task]:
        """TODO."""
        ...

    ITAutomationUpdateTask = update_task

    @delete("ITAutomationDeleteTask", "/it-automation/entities/tasks/v1", scope="IT Automation - Tasks")
    def delete_task(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """TODO."""
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
        """TODO."""
        ...

    ITAutomationSearchUserGroup = search_user_groups

    @get(
        "ITAutomationQueryPolicies",
        "/it-automation/queries/policies/v1",
        scope="IT Automation - Policies",
        pages=by_offset(),
    )
    def query_policies(
        self,
        *,
        platform: Literal["Windows", "Mac", "Linux"],
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
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
        """TODO."""
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
        """TODO."""
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
        """TODO."""
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
        """TODO."""
        ...

    ITAutomationSearchTasks = search_tasks


F4IT = ITAutomation
