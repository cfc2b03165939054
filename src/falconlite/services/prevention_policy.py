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
    from falconlite.models.prevention_policy import Device, PolicyV1
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result
    from falconlite.specs.prevention_policy import SettingReqV1

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


class PreventionPolicy(Service):
    """TODO."""

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
        """TODO."""
        ...

    queryCombinedPreventionPolicyMembers = query_combined_policy_members

    @get("queryCombinedPreventionPolicies", "/policy/combined/prevention/v1", pages=by_offset(most=5000), key="id")
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

    queryCombinedPreventionPolicies = query_combined_policies

    @post(
        "performPreventionPoliciesAction",
        "/policy/entities/prevention-actions/v1",
        query={"action_name"},
        shape=as_actions("group_id"),
    )
    def perform_policies_action(
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

    performPreventionPoliciesAction = perform_policies_action

    @post("setPreventionPoliciesPrecedence", "/policy/entities/prevention-precedence/v1")
    def set_policies_precedence(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        ids: Strings | None = None,
        platform_name: Literal["Windows", "Mac", "Linux"] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    setPreventionPoliciesPrecedence = set_policies_precedence

    @get("getPreventionPolicies", "/policy/entities/prevention/v1")
    def get_policies(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[PolicyV1]:
        """TODO."""
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
        platform_name: Literal["Windows", "Mac", "Linux"] | None = None,
        settings: Sequence[SettingReqV1] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[PolicyV1]:
        """TODO."""
        ...

    createPreventionPolicies = create_policies

    @patch("updatePreventionPolicies", "/policy/entities/prevention/v1", shape=one_resource)
    def update_policies(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        description: str | None = None,
        id: str | None = None,
        name: str | None = None,
        settings: Sequence[SettingReqV1] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[PolicyV1]:
        """TODO."""
        ...

    updatePreventionPolicies = update_policies

    @delete("deletePreventionPolicies", "/policy/entities/prevention/v1")
    def delete_policies(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """TODO."""
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
        """TODO."""
        ...

    queryPreventionPolicyMembers = query_policy_members

    @get("queryPreventionPolicies", "/policy/queries/prevention/v1", pages=by_offset(most=5000))
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

    queryPreventionPolicies = query_policies


PreventionPolicies = PreventionPolicy
