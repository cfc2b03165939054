"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.binding.paging import by_offset, by_token
from falconlite.operations.declare import delete, get, patch, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.filevantage import (
        Action,
        ActionResponse,
        Change,
        ContentDiff,
        Policy,
        Rule,
        RuleGroup,
        ScheduledExclusion,
        WorkflowResponse,
    )
    from falconlite.operations.options import BodyOptions, CallOptions
    from falconlite.results.result import Result
    from falconlite.specs.filevantage import ScheduledExclusionRepeated


class FileVantage(Service):
    """TODO."""

    @get("getActionsMixin0", "/filevantage/entities/actions/v1", scope="Falcon FileVantage")
    def get_actions(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Action]:
        """TODO."""
        ...

    getActionsMixin0 = get_actions

    @post("startActions", "/filevantage/entities/actions/v1", scope="Falcon FileVantage", answers="record")
    def start_actions(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        change_ids: Strings | None = None,
        comment: str | None = None,
        operation: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ActionResponse]:
        """TODO."""
        ...

    startActions = start_actions

    @get(
        "getContents",
        "/filevantage/entities/change-content/v1",
        header={"accept_encoding": "Accept-Encoding"},
        also={"compress": "accept_encoding", "Accept-Encoding": "accept_encoding"},
        scope="Falcon FileVantage Content",
        answers="object",
    )
    def get_contents(
        self, id: str, *, accept_encoding: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[ContentDiff]:
        """TODO."""
        ...

    getContents = get_contents

    @get("getChanges", "/filevantage/entities/changes/v2", scope="Falcon FileVantage", at_once=500)
    def get_changes(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Change]:
        """TODO."""
        ...

    getChanges = get_changes

    @patch(
        "updatePolicyHostGroups",
        "/filevantage/entities/policies-host-groups/v1",
        query={"action", "ids", "policy_id"},
        scope="Falcon FileVantage",
    )
    def update_policy_host_groups(
        self, *, policy_id: str, action: str, ids: Strings, **more: Unpack[BodyOptions]
    ) -> Result[Policy]:
        """TODO."""
        ...

    updatePolicyHostGroups = update_policy_host_groups

    @patch(
        "updatePolicyPrecedence",
        "/filevantage/entities/policies-precedence/v1",
        query={"ids", "type"},
        scope="Falcon FileVantage",
    )
    def update_policy_precedence(self, *, ids: Strings, type: str, **more: Unpack[BodyOptions]) -> Result[str]:
        """TODO."""
        ...

    updatePolicyPrecedence = update_policy_precedence

    @patch(
        "updatePolicyRuleGroups",
        "/filevantage/entities/policies-rule-groups/v1",
        query={"action", "ids", "policy_id"},
        scope="Falcon FileVantage",
    )
    def update_policy_rule_groups(
        self, *, policy_id: str, action: str, ids: Strings, **more: Unpack[BodyOptions]
    ) -> Result[Policy]:
        """TODO."""
        ...

    updatePolicyRuleGroups = update_policy_rule_groups

    @get("getPolicies", "/filevantage/entities/policies/v1", scope="Falcon FileVantage")
    def get_policies(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Policy]:
        """TODO."""
        ...

    getPolicies = get_policies

    @post(
        "createPolicies", "/filevantage/entities/policies/v1", also={"enabled": "platform"}, scope="Falcon FileVantage"
    )
    def create_policy(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        description: str | None = None,
        name: str | None = None,
        platform: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Policy]:
        """TODO."""
        ...

    createPolicies = create_policy

    @delete("deletePolicies", "/filevantage/entities/policies/v1", scope="Falcon FileVantage")
    def delete_policies(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """TODO."""
        ...

    deletePolicies = delete_policies

    @patch(
        "updatePolicies", "/filevantage/entities/policies/v1", wire={"enabled": "platform"}, scope="Falcon FileVantage"
    )
    def update_policies(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        description: str | None = None,
        enabled: bool | None = None,
        id: str | None = None,
        name: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Policy]:
        """TODO."""
        ...

    updatePolicies = update_policies

    @get("getScheduledExclusions", "/filevantage/entities/policy-scheduled-exclusions/v1", scope="Falcon FileVantage")
    def get_scheduled_exclusions(
        self, *, policy_id: str, ids: Strings, **more: Unpack[CallOptions]
    ) -> Result[ScheduledExclusion]:
        """TODO."""
        ...

    getScheduledExclusions = get_scheduled_exclusions

    @post(
        "createScheduledExclusions", "/filevantage/entities/policy-scheduled-exclusions/v1", scope="Falcon FileVantage"
    )
    def create_scheduled_exclusions(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        description: str | None = None,
        name: str | None = None,
        policy_id: str | None = None,
        processes: str | None = None,
        repeated: ScheduledExclusionRepeated | None = None,
        schedule_end: str | None = None,
        schedule_start: str | None = None,
        timezone: str | None = None,
        users: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ScheduledExclusion]:
        """TODO."""
        ...

    createScheduledExclusions = create_scheduled_exclusions

    @delete(
        "deleteScheduledExclusions", "/filevantage/entities/policy-scheduled-exclusions/v1", scope="Falcon FileVantage"
    )
    def delete_scheduled_exclusions(self, *, policy_id: str, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """TODO."""
        ...

    deleteScheduledExclusions = delete_scheduled_exclusions

    @patch(
        "updateScheduledExclusions", "/filevantage/entities/policy-scheduled-exclusions/v1", scope="Falcon FileVantage"
    )
    def update_scheduled_exclusions(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        description: str | None = None,
        id: str | None = None,
        name: str | None = None,
        policy_id: str | None = None,
        processes: str | None = None,
        repeated: ScheduledExclusionRepeated | None = None,
        schedule_end: str | None = None,
        schedule_start: str | None = None,
        timezone: str | None = None,
        users: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ScheduledExclusion]:
        """TODO."""
        ...

    updateScheduledExclusions = update_scheduled_exclusions

    @patch(
        "updateRuleGroupPrecedence",
        "/filevantage/entities/rule-groups-rule-precedence/v1",
        query={"ids", "rule_group_id"},
        scope="Falcon FileVantage",
    )
    def update_rule_group_precedence(
        self, *, rule_group_id: str, ids: Strings, **more: Unpack[BodyOptions]
    ) -> Result[RuleGroup]:
        """TODO."""
        ...

    updateRuleGroupPrecedence = update_rule_group_precedence

    @get("getRules", "/filevantage/entities/rule-groups-rules/v1", scope="Falcon FileVantage")
    def get_rules(self, *, rule_group_id: str, ids: Strings, **more: Unpack[CallOptions]) -> Result[Rule]:
        """TODO."""
        ...

    getRules = get_rules

    @post("createRules", "/filevantage/entities/rule-groups-rules/v1", scope="Falcon FileVantage")
    def create_rule(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        content_files: Strings | None = None,
        content_registry_values: Strings | None = None,
        created_timestamp: str | None = None,
        depth: str | None = None,
        description: str | None = None,
        enable_content_capture: bool | None = None,
        enable_hash_capture: bool | None = None,
        exclude: str | None = None,
        exclude_processes: str | None = None,
        exclude_users: str | None = None,
        id: str | None = None,
        include: str | None = None,
        include_processes: str | None = None,
        include_users: str | None = None,
        modified_timestamp: str | None = None,
        path: str | None = None,
        precedence: int | None = None,
        rule_group_id: str | None = None,
        severity: str | None = None,
        type: str | None = None,
        watch_attributes_directory_changes: bool | None = None,
        watch_attributes_file_changes: bool | None = None,
        watch_create_directory_changes: bool | None = None,
        watch_create_file_changes: bool | None = None,
        watch_create_key_changes: bool | None = None,
        watch_delete_directory_changes: bool | None = None,
        watch_delete_file_changes: bool | None = None,
        watch_delete_key_changes: bool | None = None,
        watch_delete_value_changes: bool | None = None,
        watch_permissions_directory_changes: bool | None = None,
        watch_permissions_file_changes: bool | None = None,
        watch_permissions_key_changes: bool | None = None,
        watch_rename_directory_changes: bool | None = None,
        watch_rename_file_changes: bool | None = None,
        watch_rename_key_changes: bool | None = None,
        watch_set_value_changes: bool | None = None,
        watch_write_file_changes: bool | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Rule]:
        """TODO."""
        ...

    createRules = create_rule

    @delete("deleteRules", "/filevantage/entities/rule-groups-rules/v1", scope="Falcon FileVantage")
    def delete_rules(self, *, rule_group_id: str, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """TODO."""
        ...

    deleteRules = delete_rules

    @patch("updateRules", "/filevantage/entities/rule-groups-rules/v1", scope="Falcon FileVantage")
    def update_rule(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        content_files: Strings | None = None,
        content_registry_values: Strings | None = None,
        created_timestamp: str | None = None,
        depth: str | None = None,
        description: str | None = None,
        enable_content_capture: bool | None = None,
        enable_hash_capture: bool | None = None,
        exclude: str | None = None,
        exclude_processes: str | None = None,
        exclude_users: str | None = None,
        id: str | None = None,
        include: str | None = None,
        include_processes: str | None = None,
        include_users: str | None = None,
        modified_timestamp: str | None = None,
        path: str | None = None,
        precedence: int | None = None,
        rule_group_id: str | None = None,
        severity: str | None = None,
        type: str | None = None,
        watch_attributes_directory_changes: bool | None = None,
        watch_attributes_file_changes: bool | None = None,
        watch_create_directory_changes: bool | None = None,
        watch_create_file_changes: bool | None = None,
        watch_create_key_changes: bool | None = None,
        watch_delete_directory_changes: bool | None = None,
        watch_delete_file_changes: bool | None = None,
        watch_delete_key_changes: bool | None = None,
        watch_delete_value_changes: bool | None = None,
        watch_permissions_directory_changes: bool | None = None,
        watch_permissions_file_changes: bool | None = None,
        watch_permissions_key_changes: bool | None = None,
        watch_rename_directory_changes: bool | None = None,
        watch_rename_file_changes: bool | None = None,
        watch_rename_key_changes: bool | None = None,
        watch_set_value_changes: bool | None = None,
        watch_write_file_changes: bool | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Rule]:
        """TODO."""
        ...

    updateRules = update_rule

    @get("getRuleGroups", "/filevantage/entities/rule-groups/v1", scope="Falcon FileVantage")
    def get_rule_groups(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[RuleGroup]:
        """TODO."""
        ...

    getRuleGroups = get_rule_groups

    @post("createRuleGroups", "/filevantage/entities/rule-groups/v1", scope="Falcon FileVantage")
    def create_rule_group(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        description: str | None = None,
        name: str | None = None,
        type: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[RuleGroup]:
        """TODO."""
        ...

    createRuleGroups = create_rule_group

    @delete("deleteRuleGroups", "/filevantage/entities/rule-groups/v1", scope="Falcon FileVantage")
    def delete_rule_groups(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """TODO."""
        ...

    deleteRuleGroups = delete_rule_groups

    @patch("updateRuleGroups", "/filevantage/entities/rule-groups/v1", scope="Falcon FileVantage")
    def update_rule_group(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        description: str | None = None,
        id: str | None = None,
        name: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[RuleGroup]:
        """TODO."""
        ...

    updateRuleGroups = update_rule_group

    @post("signalChangesExternal", "/filevantage/entities/workflow/v1", scope="Falcon FileVantage", answers="record")
    def signal_changes(self, ids: Strings, **more: Unpack[BodyOptions]) -> Result[WorkflowResponse]:
        """TODO."""
        ...

    signalChangesExternal = signal_changes

    @get("queryActionsMixin0", "/filevantage/queries/actions/v1", scope="Falcon FileVantage", pages=by_offset())
    def query_actions(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    queryActionsMixin0 = query_actions

    @get("queryChanges", "/filevantage/queries/changes/v2", pages=by_offset(most=500))
    def query_changes(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    queryChanges = query_changes

    @get(
        "highVolumeQueryChanges",
        "/filevantage/queries/changes/v3",
        scope="Falcon FileVantage",
        pages=by_token("after", most=5000),
    )
    def query_changes_scroll(
        self,
        *,
        after: str | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    highVolumeQueryChanges = query_changes_scroll

    @get("queryPolicies", "/filevantage/queries/policies/v1", scope="Falcon FileVantage", pages=by_offset())
    def query_policies(
        self,
        *,
        type: str,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    queryPolicies = query_policies

    @get("queryScheduledExclusions", "/filevantage/queries/policy-scheduled-exclusions/v1", scope="Falcon FileVantage")
    def query_scheduled_exclusions(self, *, policy_id: str, **more: Unpack[CallOptions]) -> Result[str]:
        """TODO."""
        ...

    queryScheduledExclusions = query_scheduled_exclusions

    @get("queryRuleGroups", "/filevantage/queries/rule-groups/v1", scope="Falcon FileVantage", pages=by_offset())
    def query_rule_groups(
        self,
        *,
        type: str,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    queryRuleGroups = query_rule_groups
