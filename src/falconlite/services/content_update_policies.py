"""Content update policies: when hosts get new content from CrowdStrike."""

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
    from falconlite.specs import ActionParameter
    from falconlite.specs.content_update_policies import ContentUpdateSettingsReqV1

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
ContentCategory = Literal[
    "rapid_response_al_bl_listing", "sensor_operations", "system_critical", "vulnerability_management"
]
VersionSort = Literal["deployed_timestamp.asc", "deployed_timestamp.desc"]


class ContentUpdatePolicies(Service):
    """Content update policies: find, create, change, order and delete them, and pin or pause content.

    Scopes: Content Update Policy: Read; Content Update Policy: Write for changes. A policy has a ring and a delay for
    each category of content. Lists page by *offset*, the number of records to skip (0); *limit* is 1 to 5,000. *filter*
    is FQL. *sort* is a field with ``.asc`` or ``.desc``. IDs of policies are 32 hexadecimal digits.
    """

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
        """Find the hosts that a content update policy applies to and return their records.

        *id* is the policy's. *filter* and *sort* take fields of hosts, as in ``Hosts.query_devices_by_filter``.
        """
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
        sort: PolicySort | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[PolicyV1]:
        """Find content update policies and return their records.

        Each record has the settings of the policy and the host groups that it is assigned to.
        """
        ...

    queryCombinedContentUpdatePolicies = query_policies_combined

    @post(
        "performContentUpdatePoliciesAction",
        "/policy/entities/content-update-actions/v1",
        query={"action_name"},
        repeatable=True,
    )
    def perform_action(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        action_name: PolicyAction,
        action_parameters: Sequence[Mapping[str, str]] | Sequence[ActionParameter] | None = None,
        ids: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[PolicyV1]:
        """Enable or disable policies, assign host groups, or pin and pause their content; *ids* are policy IDs.

        *action_name* is one of:

        - ``enable``, ``disable``: turn the policies on or off
        - ``add-host-group``, ``remove-host-group``: assign the policies to the hosts of a group, or stop that
        - ``set-pinned-content-version``, ``remove-pinned-content-version``: hold a category at one version, or release
          it
        - ``override-allow``, ``override-pause``, ``override-revert``: let content through, pause it, or go back to the
          ring

        *action_parameters* is a list of ``{"name": ..., "value": ...}``: the group, or the category and its version.
        ``query_pinnable_content_versions`` finds versions.
        """
        ...

    performContentUpdatePoliciesAction = perform_action

    @post("setContentUpdatePoliciesPrecedence", "/policy/entities/content-update-precedence/v1", repeatable=True)
    def set_precedence(
        self, body: Mapping[str, Any] | None = None, *, ids: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[str]:
        """Order the policies by precedence; *ids* starts with the highest.

        *ids* must hold every policy except the default one. If a host belongs to groups of several policies, the
        highest in the order applies.
        """
        ...

    setContentUpdatePoliciesPrecedence = set_precedence

    @get("getContentUpdatePolicies", "/policy/entities/content-update/v1")
    def get_policies(self, *, ids: Strings, **more: Unpack[CallOptions]) -> Result[PolicyV1]:
        """Describe content update policies by ID: settings, assigned groups and author of the last change."""
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
        """Create a content update policy; ``perform_action`` then enables it and assigns groups.

        The API needs *name*. *settings* holds ``ring_assignment_settings``, a list with one dict for each category:
        ``id`` is the category, ``ring_assignment`` the ring, ``delay_hours`` the delay in hours, as a str. To create
        several policies, give *body* with ``resources``.
        """
        ...

    createContentUpdatePolicies = create_policies

    @patch("updateContentUpdatePolicies", "/policy/entities/content-update/v1", shape=one_resource, repeatable=True)
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
        """Change the name, description or ring assignments of the policy *id*.

        Omitted arguments do not change. *settings* is as in ``create_policies``. To change several policies, give
        *body* with ``resources``.
        """
        ...

    updateContentUpdatePolicies = update_policies

    @delete("deleteContentUpdatePolicies", "/policy/entities/content-update/v1")
    def delete_policies(self, *, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """Delete content update policies by ID; this cannot be undone.

        Returns the IDs of the deleted policies.
        """
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
        """Find IDs of the hosts that a content update policy applies to.

        Takes the same arguments as ``query_policy_members_combined``. The IDs are agent IDs, as
        ``Hosts.get_device_details`` takes them.
        """
        ...

    queryContentUpdatePolicyMembers = query_policy_members

    @get("queryPinnableContentVersions", "/policy/queries/content-update-pin-versions/v1")
    def query_pinnable_content_versions(
        self, *, category: ContentCategory, sort: VersionSort | None = None, **more: Unpack[CallOptions]
    ) -> Result[str]:
        """Find the content versions of a category that a policy can be pinned to.

        *sort* is by deployment time; the default ``deployed_timestamp.desc`` puts the newest first. The list does not
        page.
        """
        ...

    queryPinnableContentVersions = query_pinnable_content_versions

    @get("queryContentUpdatePolicies", "/policy/queries/content-update/v1", pages=by_offset(most=5000))
    def query_policies(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: PolicySort | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of content update policies; takes the same arguments as ``query_policies_combined``."""
        ...

    queryContentUpdatePolicies = query_policies
