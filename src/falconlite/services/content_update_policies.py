"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from falconlite.binding.paging import by_offset
from falconlite.binding.shapes import one_resource
from falconlite.operations.declare import delete, get, patch, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.content_update_policies import Device, PolicyV1
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result
    from falconlite.specs.content_update_policies import ContentUpdateSettingsReqV1

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
ActionName = Literal[
    "add-host-group",
    "disable",
    "enable",
    "override-allow",
    "override-pause",
    "override-revert",
    "remove-host-group",
    "remove-pinned-content-version",
    "set-pinned-content-version",
]
Category = Literal["rapid_response_al_bl_listing", "sensor_operations", "system_critical", "vulnerability_management"]
QueryPinnableContentVersionsSort = Literal["deployed_timestamp.asc", "deployed_timestamp.desc"]


class ContentUpdatePolicies(Service):
    """TODO."""

    scope = "Content Update Policy"

    @get(
        "queryCombinedContentUpdatePolicyMembers",
        "/policy/combined/content-update-members/v1",
        pages=by_offset(most=5000),
        key="device_id",
    )
    def query_policy_members_combined(
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

    queryCombinedContentUpdatePolicyMembers = query_policy_members_combined

    @get(
        "queryCombinedContentUpdatePolicies", "/policy/combined/content-update/v1", pages=by_offset(most=5000), key="id"
    )
    def query_policies_combined(
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

    queryCombinedContentUpdatePolicies = query_policies_combined

    @post("performContentUpdatePoliciesAction", "/policy/entities/content-update-actions/v1", query={"action_name"})
    def perform_action(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        action_name: ActionName,
        action_parameters: Sequence[Mapping[str, Any]] | None = None,
        ids: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[PolicyV1]:
        """TODO."""
        ...

    performContentUpdatePoliciesAction = perform_action

    @post("setContentUpdatePoliciesPrecedence", "/policy/entities/content-update-precedence/v1")
    def set_precedence(
        self, body: Mapping[str, Any] | None = None, *, ids: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[str]:
        """TODO."""
        ...

    setContentUpdatePoliciesPrecedence = set_precedence

    @get("getContentUpdatePolicies", "/policy/entities/content-update/v1")
    def get_policies(self, *, ids: Strings, **more: Unpack[CallOptions]) -> Result[PolicyV1]:
        """TODO."""
        ...

    getContentUpdatePolicies = get_policies

    @post("createContentUpdatePolicies", "/policy/entities/content-update/v1", shape=one_resource)
    def create_policies(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        description: str | None = None,
        name: str | None = None,
        settings: ContentUpdateSettingsReqV1 | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[PolicyV1]:
        """TODO."""
        ...

    createContentUpdatePolicies = create_policies

    @patch("updateContentUpdatePolicies", "/policy/entities/content-update/v1", shape=one_resource)
    def update_policies(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        description: str | None = None,
        id: str | None = None,
        name: str | None = None,
        settings: ContentUpdateSettingsReqV1 | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[PolicyV1]:
        """TODO."""
        ...

    updateContentUpdatePolicies = update_policies

    @delete("deleteContentUpdatePolicies", "/policy/entities/content-update/v1")
    def delete_policies(self, *, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """TODO."""
        ...

    deleteContentUpdatePolicies = delete_policies

    @get("queryContentUpdatePolicyMembers", "/policy/queries/content-update-members/v1", pages=by_offset(most=5000))
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

    queryContentUpdatePolicyMembers = query_policy_members

    @get("queryPinnableContentVersions", "/policy/queries/content-update-pin-versions/v1")
    def query_pinnable_content_versions(
        self, *, category: Category, sort: QueryPinnableContentVersionsSort | None = None, **more: Unpack[CallOptions]
    ) -> Result[str]:
        """TODO."""
        ...

    queryPinnableContentVersions = query_pinnable_content_versions

    @get("queryContentUpdatePolicies", "/policy/queries/content-update/v1", pages=by_offset(most=5000))
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

    queryContentUpdatePolicies = query_policies
