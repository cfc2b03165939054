"""TODO."""

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
    """TODO."""

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
        """TODO."""
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
        """TODO."""
        ...

    GroupUsersActionsV1Mixin0 = group_users_actions_v1_mixin0

    @post("GetGroupUsersV1", "/user-management/entities/group-users/GET/v1", reads=True, key="group_id")
    def get_group_users_v1(
        self, body: Mapping[str, Any] | None = None, *, ids: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[GroupUsersV1]:
        """TODO."""
        ...

    GetGroupUsersV1 = get_group_users_v1

    @post("GetGroupsV1Mixin0", "/user-management/entities/groups/GET/v1", reads=True)
    def get_groups_v1_mixin0(
        self, body: Mapping[str, Any] | None = None, *, ids: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[ProfileGroupV1]:
        """TODO."""
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
        """TODO."""
        ...

    CreateGroupV1Mixin0 = create_group_v1_mixin0

    @delete("DeleteGroupsV1", "/user-management/entities/groups/v1")
    def delete_groups_v1(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
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
        """TODO."""
        ...

    UpdateGroupV1Mixin0 = update_group_v1_mixin0

    @post("GetUserGroupsV1", "/user-management/entities/user-groups/GET/v1", reads=True, key="user_uuid")
    def get_user_groups_v1(
        self, body: Mapping[str, Any] | None = None, *, ids: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[UserGroupsV1]:
        """TODO."""
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
        """TODO."""
        ...

    QueryGroupsV1Mixin0 = query_groups_v1_mixin0
