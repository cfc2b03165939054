"""Models of the records of ``FileVantage``."""

from __future__ import annotations

from falconlite.models.record import Flag, Many, Number, One, Record, Text, Timestamp
from falconlite.models.shared import APIError, MetaInfo


class Action(Record):
    """An action, as ``get_actions`` returns it."""

    expected_change_count: Number = None
    id: Text = None
    operation_type: Text = None
    previous_change_count: Number = None
    reason: Text = None
    status: Text = None
    total_change_count: Number = None
    updated_by: Text = None
    updated_date: Text = None


class ActionResponse(Record):
    """An action, as ``start_actions`` returns it."""

    action_id: Text = None
    errors: Many[APIError] = ()
    meta: One[MetaInfo] = None


class FileContent(Record):
    """The ``after`` of ``ContentDiff``."""

    data: Text = None
    path: Text = None


class ContentDiff(Record):
    """A content diff, as ``get_contents`` returns it."""

    after: One[FileContent] = None
    before: One[FileContent] = None
    cid: Text = None
    id: Text = None


class Attribute(Record):
    """One of the ``acl_permission_change`` of ``DACLEntity``; also in ``Change``."""

    attribute: Text = None
    change: Text = None


class DiffHash(Record):
    """The ``hash`` of ``DiffType``."""

    sha256: Text = None


class DiffType(Record):
    """The ``after`` of ``Diff``."""

    hash: One[DiffHash] = None


class Diff(Record):
    """The ``diff`` of ``Change``."""

    after: One[DiffType] = None


class ChangeHostGroup(Record):
    """One of the ``groups`` of ``Host``."""

    name: Text = None


class Host(Record):
    """The ``host`` of ``Change``."""

    agent_version: Text = None
    containment_status: Text = None
    external_ip: Text = None
    groups: Many[ChangeHostGroup] = ()
    local_ip: Text = None
    name: Text = None
    os_version: Text = None
    tags: Many[str] = ()


class DACLEntity(Record):
    """One of the ``entity_list`` of ``DACL``."""

    acl_change_type: Number = None
    acl_permission_change: Many[Attribute] = ()
    acl_principal: Text = None
    acl_principal_id: Text = None
    acl_type: Number = None


class DACL(Record):
    """The ``dacl`` of ``Permissions``."""

    changes_type: Number = None
    entity_list: Many[DACLEntity] = ()


class ChangeAfter(Record):
    """The ``after`` of ``Group`` and ``Owner``."""

    id: Text = None
    name: Text = None


class ChangeBefore(Record):
    """The ``before`` of ``Group`` and ``Owner``."""

    id: Text = None
    name: Text = None


class Group(Record):
    """The ``group`` of ``Permissions``, ``PermissionsLin`` and ``PermissionsMac``."""

    after: One[ChangeAfter] = None
    before: One[ChangeBefore] = None


class Owner(Record):
    """The ``owner`` of ``Permissions``, ``PermissionsLin`` and ``PermissionsMac``."""

    after: One[ChangeAfter] = None
    before: One[ChangeBefore] = None


class Permissions(Record):
    """The ``permissions`` of ``Change``."""

    dacl: One[DACL] = None
    group: One[Group] = None
    owner: One[Owner] = None
    security_info: Number = None


class ACLChange(Record):
    """One of the ``acl_permission_change`` of ``ACL``."""

    operation: Text = None
    permissions: Text = None


class ACL(Record):
    """One of the ``acl`` of ``PermissionsLin``."""

    acl_permission_change: Many[ACLChange] = ()
    entity: Text = None
    entity_id: Text = None
    entity_name: Text = None


class BasicPermissions(Record):
    """One of the ``basic`` of ``PermissionsLin`` and ``PermissionsMac``."""

    entity: Text = None
    operation: Text = None
    permissions: Text = None


class PermissionsLin(Record):
    """The ``permissions_lin`` of ``Change``."""

    acl: Many[ACL] = ()
    basic: Many[BasicPermissions] = ()
    default_acl: Many[ACL] = ()
    group: One[Group] = None
    owner: One[Owner] = None
    security_info: Number = None


class PermissionsMac(Record):
    """The ``permissions_mac`` of ``Change``."""

    acl: Flag = None
    basic: Many[BasicPermissions] = ()
    common_attributes: Many[str] = ()
    group: One[Group] = None
    owner: One[Owner] = None
    security_info: Number = None


class PolicyRule(Record):
    """The ``rule`` of ``PolicyRuleGroup``."""

    base_path: Text = None


class PolicyRuleGroup(Record):
    """The ``rule_group`` of ``ChangePolicy``."""

    name: Text = None
    rule: One[PolicyRule] = None


class ChangePolicy(Record):
    """The ``policy`` of ``Change``."""

    name: Text = None
    rule_group: One[PolicyRuleGroup] = None


class Prevalence(Record):
    """The ``prevalence`` of ``Change``."""

    computed_timestamp: Text = None
    current: Text = None
    key: Text = None
    reported: Text = None


class Tag(Record):
    """One of the ``tags`` of ``Change``."""

    name: Text = None


class Change(Record):
    """A change, as ``get_changes`` returns it."""

    action_timestamp: Text = None
    action_type: Text = None
    aid: Text = None
    attributes: Many[Attribute] = ()
    cid: Text = None
    command_line: Text = None
    diff: One[Diff] = None
    entity_path: Text = None
    entity_path_new: Text = None
    entity_type: Text = None
    file_size: Number = None
    grandparent_process_image_file_name: Text = None
    host: One[Host] = None
    id: Text = None
    ingestion_timestamp: Text = None
    is_from_different_mount_namespace: Flag = None
    is_suppressed: Flag = None
    oci_container_id: Text = None
    parent_process_image_file_name: Text = None
    permissions: One[Permissions] = None
    permissions_lin: One[PermissionsLin] = None
    permissions_mac: One[PermissionsMac] = None
    platform_name: Text = None
    policy: One[ChangePolicy] = None
    prevalence: One[Prevalence] = None
    process_id: Text = None
    process_image_file_name: Text = None
    real_user_id: Text = None
    severity: Text = None
    tags: Many[Tag] = ()
    user_id: Text = None
    user_name: Text = None


class AssignedHostGroup(Record):
    """One of the ``host_groups`` of ``Policy``."""

    href: Text = None
    id: Text = None


class AssignedRuleGroup(Record):
    """One of the ``rule_groups`` of ``Policy``."""

    href: Text = None
    id: Text = None


class Policy(Record):
    """A policy, as ``update_policy_host_groups``, ``update_policy_rule_groups`` and others return it."""

    cid: Text = None
    created_by: Text = None
    created_timestamp: Timestamp = None
    description: Text = None
    enabled: Flag = None
    host_groups: Many[AssignedHostGroup] = ()
    id: Text = None
    modified_by: Text = None
    modified_timestamp: Timestamp = None
    name: Text = None
    platform: Text = None
    precedence: Number = None
    rule_groups: Many[AssignedRuleGroup] = ()


class ScheduledExclusionRepeated(Record):
    """The ``repeated`` of ``ScheduledExclusion``."""

    all_day: Flag = None
    end_time: Text = None
    frequency: Text = None
    monthly_days: Many[int] = ()
    occurrence: Text = None
    start_time: Text = None
    weekly_days: Many[str] = ()


class ScheduledExclusion(Record):
    """A scheduled exclusion, as ``get_scheduled_exclusions``, ``create_scheduled_exclusions`` and others return it."""

    created_timestamp: Timestamp = None
    description: Text = None
    id: Text = None
    modified_timestamp: Timestamp = None
    name: Text = None
    policy_id: Text = None
    processes: Text = None
    repeated: One[ScheduledExclusionRepeated] = None
    schedule_end: Text = None
    schedule_start: Text = None
    timezone: Text = None
    users: Text = None


class AssignedRule(Record):
    """One of the ``assigned_rules`` of ``RuleGroup``."""

    href: Text = None
    id: Text = None


class PolicyAssignment(Record):
    """One of the ``policy_assignments`` of ``RuleGroup``."""

    href: Text = None
    id: Text = None


class RuleGroup(Record):
    """A rule group, as ``update_rule_group_precedence``, ``get_rule_groups`` and others return it."""

    assigned_rules: Many[AssignedRule] = ()
    created_by: Text = None
    created_timestamp: Timestamp = None
    description: Text = None
    id: Text = None
    modified_by: Text = None
    modified_timestamp: Timestamp = None
    name: Text = None
    policy_assignments: Many[PolicyAssignment] = ()
    type: Text = None


class Rule(Record):
    """A rule, as ``get_rules``, ``create_rule`` and ``update_rule`` return it."""

    content_files: Many[str] = ()
    content_registry_values: Many[str] = ()
    created_timestamp: Timestamp = None
    depth: Text = None
    description: Text = None
    enable_content_capture: Flag = None
    enable_hash_capture: Flag = None
    exclude: Text = None
    exclude_processes: Text = None
    exclude_users: Text = None
    id: Text = None
    include: Text = None
    include_processes: Text = None
    include_users: Text = None
    modified_timestamp: Timestamp = None
    path: Text = None
    precedence: Number = None
    rule_group_id: Text = None
    severity: Text = None
    type: Text = None
    watch_attributes_directory_changes: Flag = None
    watch_attributes_file_changes: Flag = None
    watch_create_directory_changes: Flag = None
    watch_create_file_changes: Flag = None
    watch_create_key_changes: Flag = None
    watch_delete_directory_changes: Flag = None
    watch_delete_file_changes: Flag = None
    watch_delete_key_changes: Flag = None
    watch_delete_value_changes: Flag = None
    watch_permissions_directory_changes: Flag = None
    watch_permissions_file_changes: Flag = None
    watch_permissions_key_changes: Flag = None
    watch_rename_directory_changes: Flag = None
    watch_rename_file_changes: Flag = None
    watch_rename_key_changes: Flag = None
    watch_set_value_changes: Flag = None
    watch_write_file_changes: Flag = None
