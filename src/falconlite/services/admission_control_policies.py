"""Admission control policies: rules by which the Kubernetes admission controller accepts workloads into a cluster."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.binding.paging import by_offset
from falconlite.operations.declare import delete, get, patch, post, put
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.admission_control_policies import KACPolicy
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result
    from falconlite.specs.admission_control_policies import (
        AddRuleGroupRule,
        ChangeRuleGroupPrecedence,
        CreateRuleGroup,
        ReplaceRuleGroupSelectors,
        UpdateRuleGroup,
    )


class AdmissionControlPolicies(Service):
    """Find, describe, create, change and delete policies of the Kubernetes admission controller.

    Scopes: Falcon Container Policies: Read; Falcon Container Policies: Write for changes. A policy applies to host
    groups and consists of rule groups: sets of rules for the namespaces and labels that their selectors name. Each
    change returns the changed policy. *id* and *policy_id* are the ID of the policy, *rule_groups* a list of dicts with
    the ``id`` of the rule group. Precedence decides which policy or rule group wins where several match.
    """

    scope = "Falcon Container Policies"

    @get("admission-control-get-policies", "/admission-control-policies/entities/policies/v1", at_once=100)
    def get_policies(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[KACPolicy]:
        """Describe policies by ID, with their rule groups and host groups; at most 100 IDs a call."""
        ...

    admission_control_get_policies = get_policies

    @post("admission-control-create-policy", "/admission-control-policies/entities/policies/v1")
    def create_policy(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        description: str | None = None,
        name: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[KACPolicy]:
        """Create a policy without host groups."""
        ...

    admission_control_create_policy = create_policy

    @patch(
        "admission-control-update-policy",
        "/admission-control-policies/entities/policies/v1",
        query={"ids"},
        repeatable=True,
    )
    def update_policy(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        ids: str,
        description: str | None = None,
        is_enabled: bool | None = None,
        name: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[KACPolicy]:
        """Change the name or the description of a policy, or whether it is enabled.

        *ids* is the ID of one policy.
        """
        ...

    admission_control_update_policy = update_policy

    @delete("admission-control-delete-policies", "/admission-control-policies/entities/policies/v1", at_once=100)
    def delete_policies(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[KACPolicy]:
        """Delete policies by ID; at most 100 IDs a call."""
        ...

    admission_control_delete_policies = delete_policies

    @post("admission-control-add-host-groups", "/admission-control-policies/entities/policy-host-groups/v1")
    def add_host_groups(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        host_groups: Strings | None = None,
        id: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[KACPolicy]:
        """Apply a policy to more host groups.

        *host_groups* are the IDs of the host groups.
        """
        ...

    admission_control_add_host_groups = add_host_groups

    @delete("admission-control-remove-host-groups", "/admission-control-policies/entities/policy-host-groups/v1")
    def remove_host_groups(
        self, *, policy_id: str, host_group_ids: Strings, **more: Unpack[CallOptions]
    ) -> Result[KACPolicy]:
        """Take host groups from a policy; at most 100 of *host_group_ids* a call."""
        ...

    admission_control_remove_host_groups = remove_host_groups

    @patch(
        "admission-control-update-policy-precedence",
        "/admission-control-policies/entities/policy-precedence/v1",
        repeatable=True,
    )
    def update_policy_precedence(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        id: str | None = None,
        precedence: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[KACPolicy]:
        """Move a policy to another place in the order of policies.

        *precedence* is its new place.
        """
        ...

    admission_control_update_policy_precedence = update_policy_precedence

    @post(
        "admission-control-add-rule-group-custom-rule",
        "/admission-control-policies/entities/policy-rule-group-custom-rules/v1",
    )
    def add_custom_rules(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        id: str | None = None,
        rule_groups: Sequence[AddRuleGroupRule] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[KACPolicy]:
        """Add Rego rules of your own to a rule group of a policy.

        The other rule groups of the policy get the rules too, with the action ``Disabled``. Each of *rule_groups* has
        ``custom_rules``: ``id`` and ``action`` of the rules.
        """
        ...

    admission_control_add_rule_group_custom_rule = add_custom_rules

    @delete(
        "admission-control-remove-rule-group-custom-rule",
        "/admission-control-policies/entities/policy-rule-group-custom-rules/v1",
    )
    def delete_custom_rules(
        self, *, policy_id: str, custom_rule_ids: Strings, **more: Unpack[CallOptions]
    ) -> Result[KACPolicy]:
        """Remove Rego rules of your own from all rule groups of a policy; at most 100 *custom_rule_ids* a call."""
        ...

    admission_control_remove_rule_group_custom_rule = delete_custom_rules

    @put(
        "admission-control-set-rule-group-precedence",
        "/admission-control-policies/entities/policy-rule-group-precedence/v1",
        repeatable=True,
    )
    def set_rule_group_precedence(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        id: str | None = None,
        rule_groups: Sequence[ChangeRuleGroupPrecedence] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[KACPolicy]:
        """Set the order of the rule groups of a policy.

        *rule_groups* is the order, as a list of dicts with the ``id`` of a rule group.
        """
        ...

    admission_control_set_rule_group_precedence = set_rule_group_precedence

    @put(
        "admission-control-replace-rule-group-selectors",
        "/admission-control-policies/entities/policy-rule-group-selectors/v1",
        repeatable=True,
    )
    def replace_rule_group_selectors(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        id: str | None = None,
        rule_groups: Sequence[ReplaceRuleGroupSelectors] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[KACPolicy]:
        """Set the labels and namespaces that rule groups of a policy apply to.

        The labels, the namespaces or both are replaced: those that you give.
        """
        ...

    admission_control_replace_rule_group_selectors = replace_rule_group_selectors

    @post("admission-control-create-rule-groups", "/admission-control-policies/entities/policy-rule-groups/v1")
    def create_rule_groups(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        id: str | None = None,
        rule_groups: Sequence[CreateRuleGroup] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[KACPolicy]:
        """Add new rule groups to a policy.

        The last of *rule_groups* gets the highest precedence, the one before it the second highest, and so on.
        """
        ...

    admission_control_create_rule_groups = create_rule_groups

    @patch(
        "admission-control-update-rule-groups",
        "/admission-control-policies/entities/policy-rule-groups/v1",
        repeatable=True,
    )
    def update_rule_groups(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        id: str | None = None,
        rule_groups: Sequence[UpdateRuleGroup] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[KACPolicy]:
        """Change rule groups: name, description, actions of the rules, and how unassessed images are treated.

        The action of a rule is ``Disabled``, ``Alert`` or ``Prevent``. For images without an assessment it is
        ``Prevent``, ``Alert`` or ``Allow Without Alert``. Rules of the vendor have codes from 201000 (privileged
        container) to 201029 (service account token mounted automatically). ``deny_on_error`` is whether to refuse
        workloads when the check fails.
        """
        ...

    admission_control_update_rule_groups = update_rule_groups

    @delete("admission-control-delete-rule-groups", "/admission-control-policies/entities/policy-rule-groups/v1")
    def delete_rule_groups(
        self, *, policy_id: str, rule_group_ids: Strings, **more: Unpack[CallOptions]
    ) -> Result[KACPolicy]:
        """Delete rule groups of a policy; at most 100 *rule_group_ids* a call."""
        ...

    admission_control_delete_rule_groups = delete_rule_groups

    @get(
        "admission-control-query-policies", "/admission-control-policies/queries/policies/v1", pages=by_offset(most=500)
    )
    def query_policies(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of policies; *limit* is 1 to 500 (100).

        *filter* is FQL on ``name``, ``description``, ``precedence``, ``created_timestamp`` and ``modified_timestamp``.
        *sort* is one of the last three with ``|asc`` or ``|desc``. *offset* is the number of IDs to skip.
        """
        ...

    admission_control_query_policies = query_policies
