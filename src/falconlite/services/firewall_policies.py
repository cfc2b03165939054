"""Firewall policies: which hosts get which firewall rules."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, get_args

from falconlite.binding.paging import by_offset
from falconlite.binding.shapes import as_actions, one_resource
from falconlite.operations.declare import delete, get, patch, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.firewall_policies import Device, PolicyV1
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result
    from falconlite.specs import ActionParameter

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


class FirewallPolicies(Service):
    """Firewall policies: find, create, rename, order and delete them, and find the hosts that they apply to.

    Scopes: Firewall management: Read; Firewall management: Write for changes. Rules and settings of a policy are in its
    container: ``FirewallManagement.update_policy_container``. Lists page by *offset*, the number of records to skip
    (0); *limit* is 1 to 5,000. *filter* is FQL. *sort* is a field with ``.asc`` or ``.desc``. IDs of policies are 32
    hexadecimal digits.
    """

    scope = "Firewall management"

    @get(
        "queryCombinedFirewallPolicyMembers",
        "/policy/combined/firewall-members/v1",
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
        """Find the hosts that a firewall policy applies to and return their records.

        *id* is the policy's. *filter* and *sort* take fields of hosts, as in ``Hosts.query_devices_by_filter``.
        """
        ...

    queryCombinedFirewallPolicyMembers = query_combined_policy_members

    @get("queryCombinedFirewallPolicies", "/policy/combined/firewall/v1", pages=by_offset(most=5000), key="id")
    def query_combined_policies(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: PolicySort | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[PolicyV1]:
        """Find firewall policies and return their records.

        Each record has the settings of the policy and the host groups that it is assigned to.
        """
        ...

    queryCombinedFirewallPolicies = query_combined_policies

    @post(
        "performFirewallPoliciesAction",
        "/policy/entities/firewall-actions/v1",
        query={"action_name"},
        shape=as_actions("group_id"),
        choices={"action_name": get_args(PolicyAction)},
        repeatable=True,
    )
    def perform_action(
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

    performFirewallPoliciesAction = perform_action
    perform_policies_action = perform_action

    @post("setFirewallPoliciesPrecedence", "/policy/entities/firewall-precedence/v1", repeatable=True)
    def set_policies(
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

    setFirewallPoliciesPrecedence = set_policies
    set_policies_precedence = set_policies

    @get("getFirewallPolicies", "/policy/entities/firewall/v1")
    def get_policies(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[PolicyV1]:
        """Describe firewall policies by ID: settings, assigned groups and author of the last change."""
        ...

    getFirewallPolicies = get_policies

    @post(
        "createFirewallPolicies",
        "/policy/entities/firewall/v1",
        query={"clone_id"},
        body={"clone_id"},
        shape=one_resource,
    )
    def create_policies(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        clone_id: str | None = None,
        description: str | None = None,
        name: str | None = None,
        platform_name: PlatformName | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[PolicyV1]:
        """Create a firewall policy; ``perform_action`` then enables it and assigns groups.

        The API needs *name* and *platform_name*. *clone_id*, 32 characters, is a policy to copy; it is sent in the
        query string and in the body. To create several policies, give *body* with ``resources``.
        """
        ...

    createFirewallPolicies = create_policies

    @patch("updateFirewallPolicies", "/policy/entities/firewall/v1", shape=one_resource, repeatable=True)
    def update_policies(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        description: str | None = None,
        id: str | None = None,
        name: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[PolicyV1]:
        """Change the name or description of the firewall policy *id*.

        Omitted arguments do not change. To change several policies, give *body* with ``resources``.
        ``FirewallManagement.update_policy_container`` changes its rules and settings.
        """
        ...

    updateFirewallPolicies = update_policies

    @delete("deleteFirewallPolicies", "/policy/entities/firewall/v1")
    def delete_policies(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """Delete firewall policies by ID; this cannot be undone.

        Returns the IDs of the deleted policies.
        """
        ...

    deleteFirewallPolicies = delete_policies

    @get("queryFirewallPolicyMembers", "/policy/queries/firewall-members/v1", pages=by_offset(most=5000))
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
        """Find IDs of the hosts that a firewall policy applies to.

        Takes the same arguments as ``query_combined_policy_members``. The IDs are agent IDs, as
        ``Hosts.get_device_details`` takes them.
        """
        ...

    queryFirewallPolicyMembers = query_policy_members

    @get("queryFirewallPolicies", "/policy/queries/firewall/v1", pages=by_offset(most=5000))
    def query_policies(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: PolicySort | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of firewall policies; takes the same arguments as ``query_combined_policies``."""
        ...

    queryFirewallPolicies = query_policies


Firewall_Policies = FirewallPolicies
