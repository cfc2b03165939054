"""TODO."""

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
    from falconlite.models.firewall_policies import Device, PolicyV1
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result

Sort = Literal[
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
ActionName = Literal["add-host-group", "add-rule-group", "disable", "enable", "remove-host-group", "remove-rule-group"]


class FirewallPolicies(Service):
    """TODO."""

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
        """TODO."""
        ...

    queryCombinedFirewallPolicyMembers = query_combined_policy_members

    @get("queryCombinedFirewallPolicies", "/policy/combined/firewall/v1", pages=by_offset(most=5000), key="id")
    def query_combined_policies(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: Sort | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[PolicyV1]:
        """TODO."""
        ...

    queryCombinedFirewallPolicies = query_combined_policies

    @post(
        "performFirewallPoliciesAction",
        "/policy/entities/firewall-actions/v1",
        query={"action_name"},
        shape=as_actions("group_id"),
    )
    def perform_action(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        action_name: ActionName,
        action_parameters: Sequence[Mapping[str, Any]] | None = None,
        ids: Strings | None = None,
        group_id: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[PolicyV1]:
        """TODO."""
        ...

    performFirewallPoliciesAction = perform_action
    perform_policies_action = perform_action

    @post("setFirewallPoliciesPrecedence", "/policy/entities/firewall-precedence/v1")
    def set_policies(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        ids: Strings | None = None,
        platform_name: Literal["Windows", "Mac", "Linux"] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    setFirewallPoliciesPrecedence = set_policies
    set_policies_precedence = set_policies

    @get("getFirewallPolicies", "/policy/entities/firewall/v1")
    def get_policies(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[PolicyV1]:
        """TODO."""
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
        platform_name: Literal["Windows", "Mac", "Linux"] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[PolicyV1]:
        """TODO."""
        ...

    createFirewallPolicies = create_policies

    @patch("updateFirewallPolicies", "/policy/entities/firewall/v1", shape=one_resource)
    def update_policies(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        description: str | None = None,
        id: str | None = None,
        name: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[PolicyV1]:
        """TODO."""
        ...

    updateFirewallPolicies = update_policies

    @delete("deleteFirewallPolicies", "/policy/entities/firewall/v1")
    def delete_policies(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """TODO."""
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
        """TODO."""
        ...

    queryFirewallPolicyMembers = query_policy_members

    @get("queryFirewallPolicies", "/policy/queries/firewall/v1", pages=by_offset(most=5000))
    def query_policies(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: Sort | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    queryFirewallPolicies = query_policies
