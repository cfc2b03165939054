"""Profile groups: sets of users that get roles together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from falconlite.binding.paging import by_offset
from falconlite.operations.declare import delete, get, patch, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.profile_groups import GroupUsersV1, ProfileGroupV1, UserGroupsV1
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result
    from falconlite.specs import ActionParameter

GroupAction = Literal[
    "add_roles", "remove_roles", "add_user_groups", "remove_user_groups", "add_fga_objects", "remove_fga_objects"
]


class ProfileGroups(Service):
    """Profile groups: find, describe, create, update and delete them, and choose their users, roles and user groups.

    Scopes: User management: Read; User management: Write for changes. Users are given as UUIDs, groups as IDs.
    """

    scope = "User management"

    @post("GroupActionsV1Mixin0", "/user-management/entities/group-actions/v1", query={"action_name"})
    def group_actions_v1_mixin0(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        action_name: GroupAction,
        action_parameters: Sequence[Mapping[str, str]] | Sequence[ActionParameter] | None = None,
        filter: str | None = None,
        ids: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Add roles, user groups or FGA objects to profile groups, or remove them.

        *action_name* is the action. *ids* are the groups; *action_parameters* are the things to add or remove, dicts
        with ``name`` and ``value``. *filter* is FQL.
        """
        ...

    GroupActionsV1Mixin0 = group_actions_v1_mixin0

    @post("GroupUsersActionsV1Mixin0", "/user-management/entities/group-users-actions/v1", query={"action_name"})
    def group_users_actions_v1_mixin0(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        action_name: Literal["add_users", "remove_users"],
        action_parameters: Sequence[Mapping[str, str]] | Sequence[ActionParameter] | None = None,
        filter: str | None = None,
        ids: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Add users to profile groups, or remove them.

        *ids* are the groups; *action_parameters* are the users, as dicts with ``name`` and ``value``. *filter* is FQL.
        """
        ...

    GroupUsersActionsV1Mixin0 = group_users_actions_v1_mixin0

    @post("GetGroupUsersV1", "/user-management/entities/group-users/GET/v1", reads=True, key="group_id")
    def get_group_users_v1(
        self, body: Mapping[str, Any] | None = None, *, ids: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[GroupUsersV1]:
        """List the users in profile groups, by group ID, one record for each group."""
        ...

    GetGroupUsersV1 = get_group_users_v1

    @post("GetGroupsV1Mixin0", "/user-management/entities/groups/GET/v1", reads=True)
    def get_groups_v1_mixin0(
        self, body: Mapping[str, Any] | None = None, *, ids: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[ProfileGroupV1]:
        """Describe profile groups by ID: name, number of members, and the roles assigned."""
        ...

    GetGroupsV1Mixin0 = get_groups_v1_mixin0

    @post("CreateGroupV1Mixin0", "/user-management/entities/groups/v1")
    def create_group_v1_mixin0(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        cid: str | None = None,
        description: str | None = None,
        name: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ProfileGroupV1]:
        """Create a profile group in a tenant; the API requires *cid* and *name*."""
        ...

    CreateGroupV1Mixin0 = create_group_v1_mixin0

    @delete("DeleteGroupsV1", "/user-management/entities/groups/v1")
    def delete_groups_v1(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """Delete profile groups by ID; their users stay."""
        ...

    DeleteGroupsV1 = delete_groups_v1

    @patch("UpdateGroupV1Mixin0", "/user-management/entities/groups/v1", query={"id"}, repeatable=True)
    def update_group_v1_mixin0(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        id: str,
        description: str | None = None,
        name: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ProfileGroupV1]:
        """Set the name and the description of a profile group; its members stay."""
        ...

    UpdateGroupV1Mixin0 = update_group_v1_mixin0

    @post("GetUserGroupsV1", "/user-management/entities/user-groups/GET/v1", reads=True, key="user_uuid")
    def get_user_groups_v1(
        self, body: Mapping[str, Any] | None = None, *, ids: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[UserGroupsV1]:
        """List the profile groups that users are in, by user UUID, one record for each user."""
        ...

    GetUserGroupsV1 = get_user_groups_v1

    @get("QueryGroupsV1Mixin0", "/user-management/queries/groups/v1", pages=by_offset(most=500))
    def query_groups_v1_mixin0(
        self,
        *,
        filter: str | None = None,
        sort: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of profile groups.

        *filter* is FQL over name and cid. *sort* is name, updated_at or member_count, with ``|asc`` or ``|desc``
        (``name|desc``). *offset* is the number of groups to skip (0); *limit* is 1 to 500 (100).
        """
        ...

    QueryGroupsV1Mixin0 = query_groups_v1_mixin0
