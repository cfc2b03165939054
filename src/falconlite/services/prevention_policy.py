"""Prevention policies: settings for the sensor's detections and blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from falconlite.binding.paging import by_offset
from falconlite.binding.shapes import as_actions, one_resource
from falconlite.operations.declare import delete, get, patch, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.http.messages import Null
    from falconlite.models.prevention_policy import Device, PolicyV1
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result
    from falconlite.specs import ActionParameter
    from falconlite.specs.prevention_policy import SettingReqV1

PolicySort = Literal[
    "created_by.asc",
    "created_by.desc",
    "created_timestamp.asc",
    "created_timestamp.desc",
    "enabled.asc",
    "enabled.desc",
    "modified_by.asc",
    "modified_by.desc",
    "modified_timestamp.asc",
    "modified_timestamp.desc",
    "name.asc",
    "name.desc",
    "platform_name.asc",
    "platform_name.desc",
    "precedence.asc",
    "precedence.desc",
]
PolicyAction = Literal[
    "add-host-group", "add-rule-group", "disable", "enable", "remove-host-group", "remove-rule-group"
]
PlatformName = Literal["Windows", "Mac", "Linux"]


class PreventionPolicy(Service):
    """Prevention policies: find, create, change, order and delete them, and find the hosts that they apply to.

    Scopes: Prevention policies: Read; Prevention policies: Write for changes. A policy sets what the sensor detects and
    blocks. Lists page by *offset*, the number of records to skip (0); *limit* is 1 to 5,000. *filter* is FQL. *sort* is
    a field with ``.asc`` or ``.desc``. IDs of policies are 32 hexadecimal digits.
    """

    scope = "Prevention policies"

    @get(
        "queryCombinedPreventionPolicyMembers",
        "/policy/combined/prevention-members/v1",
        pages=by_offset(most=5000),
        key="device_id",
    )
    def query_combined_policy_members(
        self,
        *,
        id: str | None = None,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Device]:
        """Find the hosts that a prevention policy applies to and return their records.

        *id* is the policy's. *filter* and *sort* take fields of hosts, as in ``Hosts.query_devices_by_filter``.
        """
        ...

    queryCombinedPreventionPolicyMembers = query_combined_policy_members

    @get("queryCombinedPreventionPolicies", "/policy/combined/prevention/v1", pages=by_offset(most=5000), key="id")
    def query_combined_policies(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: PolicySort | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[PolicyV1]:
        """Find prevention policies and return their records.

        Each record has the settings of the policy and the host groups that it is assigned to.
        """
        ...

    queryCombinedPreventionPolicies = query_combined_policies

    @post(
        "performPreventionPoliciesAction",
        "/policy/entities/prevention-actions/v1",
        query={"action_name"},
        shape=as_actions("group_id"),
        repeatable=True,
    )
    def perform_policies_action(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        action_name: PolicyAction,
        action_parameters: Sequence[Mapping[str, str]] | Sequence[ActionParameter] | None = None,
        ids: Strings | None = None,
        group_id: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[PolicyV1]:
        """Enable or disable policies, or assign groups to them; *ids* are policy IDs.

        *action_name* is one of:

        - ``enable``, ``disable``: turn the policies on or off
        - ``add-host-group``, ``remove-host-group``: assign the policies to the hosts of a group, or stop that
        - ``add-rule-group``, ``remove-rule-group``: attach a rule group, or detach it

        *group_id* is the ID of the group. It is sent as the action parameter ``group_id``, after the entries of
        *action_parameters*. The changed policies are returned.
        """
        ...

    performPreventionPoliciesAction = perform_policies_action

    @post("setPreventionPoliciesPrecedence", "/policy/entities/prevention-precedence/v1", repeatable=True)
    def set_policies_precedence(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        ids: Strings | None = None,
        platform_name: PlatformName | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Order the policies of the platform by precedence; *ids* starts with the highest.

        *ids* must hold every policy of the platform except the default one. If a host belongs to groups of several
        policies, the highest in the order applies.
        """
        ...

    setPreventionPoliciesPrecedence = set_policies_precedence

    @get("getPreventionPolicies", "/policy/entities/prevention/v1")
    def get_policies(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[PolicyV1]:
        """Describe prevention policies by ID: settings, assigned groups and author of the last change."""
        ...

    getPreventionPolicies = get_policies

    @post("createPreventionPolicies", "/policy/entities/prevention/v1", shape=one_resource)
    def create_policies(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        clone_id: str | None = None,
        description: str | None = None,
        name: str | None = None,
        platform_name: PlatformName | None = None,
        settings: Sequence[SettingReqV1] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[PolicyV1]:
        """Create a policy; ``perform_policies_action`` then enables it and assigns groups.

        The API needs *name* and *platform_name*. *settings* is a list of ``{"id": ..., "value": ...}``, one for each
        setting; the others keep their defaults. *clone_id* is a policy to copy settings from. To create several
        policies, give *body* with ``resources``.
        """
        ...

    createPreventionPolicies = create_policies

    @patch("updatePreventionPolicies", "/policy/entities/prevention/v1", shape=one_resource, repeatable=True)
    def update_policies(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        description: str | Null | None = None,
        id: str | None = None,
        name: str | None = None,
        settings: Sequence[SettingReqV1] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[PolicyV1]:
        """Change the name, description or settings of the policy *id*.

        Omitted arguments do not change, nor do settings that *settings* does not list. To change several policies, give
        *body* with ``resources``.
        """
        ...

    updatePreventionPolicies = update_policies

    @delete("deletePreventionPolicies", "/policy/entities/prevention/v1")
    def delete_policies(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """Delete prevention policies by ID; this cannot be undone.

        Returns the IDs of the deleted policies.
        """
        ...

    deletePreventionPolicies = delete_policies

    @get("queryPreventionPolicyMembers", "/policy/queries/prevention-members/v1", pages=by_offset(most=5000))
    def query_policy_members(
        self,
        *,
        id: str | None = None,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of the hosts that a prevention policy applies to.

        Takes the same arguments as ``query_combined_policy_members``. The IDs are agent IDs, as
        ``Hosts.get_device_details`` takes them.
        """
        ...

    queryPreventionPolicyMembers = query_policy_members

    @get("queryPreventionPolicies", "/policy/queries/prevention/v1", pages=by_offset(most=5000))
    def query_policies(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: PolicySort | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of prevention policies; takes the same arguments as ``query_combined_policies``."""
        ...

    queryPreventionPolicies = query_policies


PreventionPolicies = PreventionPolicy
Prevention_Policy = PreventionPolicy
