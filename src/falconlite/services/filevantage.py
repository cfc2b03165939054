"""FileVantage: changes to watched files and registry keys, and the policies that watch them."""

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
    )
    from falconlite.operations.options import BodyOptions, CallOptions
    from falconlite.results.result import Result
    from falconlite.specs.filevantage import ScheduledExclusionRepeated


class FileVantage(Service):
    """FileVantage: find changes, and manage policies, rule groups, rules and scheduled exclusions.

    Scopes: Falcon FileVantage: Read; Falcon FileVantage: Write for changes; Falcon FileVantage Content: Read for
    contents. Platforms are Windows, Linux and Mac; rule group types are WindowsFiles, WindowsRegistry, LinuxFiles and
    MacFiles. Names have 1 to 100 characters, descriptions up to 500. *sort* is a field with ``|asc`` or ``|desc``.
    Lists page by *offset*, the number of IDs to skip (0); *limit* is 1 to 500 (100).
    """

    @get("getActionsMixin0", "/filevantage/entities/actions/v1", scope="Falcon FileVantage")
    def get_actions(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Action]:
        """Describe actions by ID, with their status and results."""
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
        """Start an action on changes: *operation* is suppress, unsuppress or purge.

        One call takes up to 100 *change_ids*. *comment* is the reason. The action runs after the call: read its results
        with ``get_actions``.
        """
        ...

    startActions = start_actions

    @get(
        "getContents",
        "/filevantage/entities/change-content/v1",
        header={"accept_encoding": "Accept-Encoding", "compress": "Accept-Encoding: gzip"},
        wire={"accept_encoding": "Accept-Encoding"},
        scope="Falcon FileVantage Content",
        answers="object",
    )
    def get_contents(
        self,
        id: str,
        *,
        accept_encoding: str | None = None,
        compress: bool | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ContentDiff]:
        """Read the content that was captured for a change; *id* is the change.

        With ``compress=True``, or ``accept_encoding="gzip"``, the API compresses the answer.
        """
        ...

    getContents = get_contents

    @get("getChanges", "/filevantage/entities/changes/v2", scope="Falcon FileVantage", at_once=500)
    def get_changes(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Change]:
        """Describe changes by ID: the host, the file, the user and the process. Up to 500 IDs a call."""
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
        """Assign host groups to a policy, or unassign them.

        *action* is assign or unassign; *ids* are host groups.
        """
        ...

    updatePolicyHostGroups = update_policy_host_groups

    @patch(
        "updatePolicyPrecedence",
        "/filevantage/entities/policies-precedence/v1",
        query={"ids", "type"},
        scope="Falcon FileVantage",
    )
    def update_policy_precedence(self, *, ids: Strings, type: str, **more: Unpack[BodyOptions]) -> Result[str]:
        """Set the order of precedence of all policies of one platform.

        *ids* are all policies of the platform, in that order; *type* is Windows, Linux or Mac.
        """
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
        """Assign rule groups to a policy, unassign them, or set their order.

        *action* is assign, unassign or precedence; *ids* are rule groups. For precedence, they are all rule groups of
        the policy, in their order.
        """
        ...

    updatePolicyRuleGroups = update_policy_rule_groups

    @get("getPolicies", "/filevantage/entities/policies/v1", scope="Falcon FileVantage", at_once=500)
    def get_policies(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Policy]:
        """Describe policies by ID, up to 500 IDs a call."""
        ...

    getPolicies = get_policies

    @post("createPolicies", "/filevantage/entities/policies/v1", scope="Falcon FileVantage")
    def create_policy(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        description: str | None = None,
        name: str | None = None,
        platform: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Policy]:
        """Create a policy for one platform, last in the order of precedence.

        *platform* is Windows, Linux or Mac. Other methods set its rule groups, host groups and precedence.
        """
        ...

    createPolicies = create_policy

    @delete("deletePolicies", "/filevantage/entities/policies/v1", scope="Falcon FileVantage", at_once=500)
    def delete_policies(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """Delete policies, up to 500 IDs a call."""
        ...

    deletePolicies = delete_policies

    @patch("updatePolicies", "/filevantage/entities/policies/v1", scope="Falcon FileVantage")
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
        """Rename a policy, change its description, or enable or disable it; its platform cannot change."""
        ...

    updatePolicies = update_policies

    @get(
        "getScheduledExclusions",
        "/filevantage/entities/policy-scheduled-exclusions/v1",
        scope="Falcon FileVantage",
        at_once=500,
    )
    def get_scheduled_exclusions(
        self, *, policy_id: str, ids: Strings, **more: Unpack[CallOptions]
    ) -> Result[ScheduledExclusion]:
        """Describe scheduled exclusions of a policy, up to 500 IDs a call."""
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
        """Add a scheduled exclusion to a policy: a time in which changes by some users or processes are ignored.

        *users* and *processes* are comma-separated globs, up to 500 characters each. *repeated* sets the days and
        hours.
        """
        ...

    createScheduledExclusions = create_scheduled_exclusions

    @delete(
        "deleteScheduledExclusions",
        "/filevantage/entities/policy-scheduled-exclusions/v1",
        scope="Falcon FileVantage",
        at_once=500,
    )
    def delete_scheduled_exclusions(self, *, policy_id: str, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """Delete scheduled exclusions of a policy, up to 500 IDs a call."""
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
        """Change a scheduled exclusion of a policy.

        *id* is the exclusion. For the other arguments see ``create_scheduled_exclusions``.
        """
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
        """Set the order of precedence of all rules of a rule group; *ids* are up to 500 rules, in that order."""
        ...

    updateRuleGroupPrecedence = update_rule_group_precedence

    @get("getRules", "/filevantage/entities/rule-groups-rules/v1", scope="Falcon FileVantage", at_once=500)
    def get_rules(self, *, rule_group_id: str, ids: Strings, **more: Unpack[CallOptions]) -> Result[Rule]:
        """Describe rules of a rule group, up to 500 IDs a call."""
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
        """Add a rule to a rule group, as the last one: a path to watch, and the changes to report.

        *path* has 1 to 250 characters and ends with the path separator. *severity* is Low, Medium, High or Critical.
        *depth* is the number of levels below *path*: 1 to 5, or ANY. *include*, *exclude* and the arguments for users
        and processes are globs. The API does not accept *id* and *precedence* of a new rule.
        """
        ...

    createRules = create_rule

    @delete("deleteRules", "/filevantage/entities/rule-groups-rules/v1", scope="Falcon FileVantage", at_once=500)
    def delete_rules(self, *, rule_group_id: str, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """Delete rules of a rule group, up to 500 IDs a call."""
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
        """Change a rule of a rule group; *id* is the rule. For the other arguments see ``create_rule``."""
        ...

    updateRules = update_rule

    @get("getRuleGroups", "/filevantage/entities/rule-groups/v1", scope="Falcon FileVantage", at_once=500)
    def get_rule_groups(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[RuleGroup]:
        """Describe rule groups by ID, up to 500 IDs a call."""
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
        """Create a rule group of one type; add rules with ``create_rule``."""
        ...

    createRuleGroups = create_rule_group

    @delete("deleteRuleGroups", "/filevantage/entities/rule-groups/v1", scope="Falcon FileVantage", at_once=500)
    def delete_rule_groups(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """Delete rule groups, up to 500 IDs a call."""
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
        """Change the name or description of a rule group; its type cannot change."""
        ...

    updateRuleGroups = update_rule_group

    @post(
        "signalChangesExternal",
        "/filevantage/entities/workflow/v1",
        scope="Falcon FileVantage",
        answers="record",
        at_once=100,
    )
    def signal_changes(self, ids: Strings, **more: Unpack[BodyOptions]) -> Result[Any]:
        """Start workflows for changes; *ids* are up to 100 changes a call."""
        ...

    signalChangesExternal = signal_changes

    @get("queryActionsMixin0", "/filevantage/queries/actions/v1", scope="Falcon FileVantage", pages=by_offset(most=500))
    def query_actions(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of actions; *filter* is FQL over fields like status and operation_type.

        *sort* is for example ``created_date|desc``.
        """
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
        """Find IDs of changes by offset; for many changes use ``query_changes_scroll``.

        *filter* is FQL over fields like ``host.name`` and action_timestamp.
        """
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
        """Find IDs of changes, page by page; *limit* is 1 to 5,000 (100).

        *after* is the token of the previous answer, which is empty on the last page. *filter* is FQL, for example over
        ``host.name`` and action_timestamp. *sort* is a field and a direction (``action_timestamp|desc``).
        """
        ...

    highVolumeQueryChanges = query_changes_scroll

    @get("queryPolicies", "/filevantage/queries/policies/v1", scope="Falcon FileVantage", pages=by_offset(most=500))
    def query_policies(
        self,
        *,
        type: str,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of the policies of one platform; *type* is Windows, Linux or Mac.

        *sort* is precedence, created_timestamp or modified_timestamp with a direction: ``precedence|asc``.
        """
        ...

    queryPolicies = query_policies

    @get("queryScheduledExclusions", "/filevantage/queries/policy-scheduled-exclusions/v1", scope="Falcon FileVantage")
    def query_scheduled_exclusions(self, *, policy_id: str, **more: Unpack[CallOptions]) -> Result[str]:
        """Find IDs of the scheduled exclusions of a policy."""
        ...

    queryScheduledExclusions = query_scheduled_exclusions

    @get(
        "queryRuleGroups", "/filevantage/queries/rule-groups/v1", scope="Falcon FileVantage", pages=by_offset(most=500)
    )
    def query_rule_groups(
        self,
        *,
        type: str,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of the rule groups of one type.

        *sort* is created_timestamp or modified_timestamp with a direction: ``created_timestamp|asc``.
        """
        ...

    queryRuleGroups = query_rule_groups


File_Vantage = FileVantage
