"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from falconlite.binding.paging import by_offset
from falconlite.binding.shapes import one_resource
from falconlite.operations.declare import delete, get, patch, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.mssp import ChildLink, CIDGroup, CIDGroupMembers, Role, UserGroup, UserGroupMembers
    from falconlite.operations.options import BodyOptions, CallOptions
    from falconlite.results.result import Result

Sort = Literal["last_modified_timestamp|asc", "last_modified_timestamp|desc"]
QueryCidGroupsSort = Literal["last_modified_timestamp|asc", "last_modified_timestamp|desc", "name|asc", "name|desc"]


class FlightControl(Service):
    """TODO."""

    @post("getChildrenV2", "/mssp/entities/children/GET/v2", reads=True, scope="Flight Control")
    def get_children_v2(self, ids: Strings, **more: Unpack[BodyOptions]) -> Result[ChildLink]:
        """TODO."""
        ...

    getChildrenV2 = get_children_v2

    @get("getChildren", "/mssp/entities/children/v1", scope="Flight Control")
    def get_children(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[ChildLink]:
        """TODO."""
        ...

    getChildren = get_children

    @get("getCIDGroupMembersByV1", "/mssp/entities/cid-group-members/v1", scope="Flight Control")
    def get_cid_group_members_by_v1(
        self, cid_group_ids: Strings, **more: Unpack[CallOptions]
    ) -> Result[CIDGroupMembers]:
        """TODO."""
        ...

    getCIDGroupMembersByV1 = get_cid_group_members_by_v1

    @post("addCIDGroupMembers", "/mssp/entities/cid-group-members/v1", shape=one_resource, scope="Flight Control")
    def add_cid_group_members(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        cid_group_id: str | None = None,
        cids: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[CIDGroupMembers]:
        """TODO."""
        ...

    addCIDGroupMembers = add_cid_group_members

    @delete(
        "deleteCIDGroupMembersV1",
        "/mssp/entities/cid-group-members/v1",
        body={"cid_group_id", "cids"},
        shape=one_resource,
    )
    def delete_cid_group_members_v1(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        cid_group_id: str | None = None,
        cids: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[CIDGroupMembers]:
        """TODO."""
        ...

    deleteCIDGroupMembersV1 = delete_cid_group_members_v1

    @get(
        "getCIDGroupMembersBy",
        "/mssp/entities/cid-group-members/v2",
        also={"cid_group_ids": "ids"},
        scope="Flight Control",
    )
    def get_cid_group_members_by(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[CIDGroupMembers]:
        """TODO."""
        ...

    getCIDGroupMembersBy = get_cid_group_members_by
    getCIDGroupMembersByV2 = get_cid_group_members_by

    @delete(
        "deleteCIDGroupMembersV2",
        "/mssp/entities/cid-group-members/v2",
        body={"cid_group_id", "cids"},
        shape=one_resource,
        scope="Flight Control",
    )
    def delete_cid_group_members(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        cid_group_id: str | None = None,
        cids: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[CIDGroupMembers]:
        """TODO."""
        ...

    deleteCIDGroupMembers = delete_cid_group_members
    deleteCIDGroupMembersV2 = delete_cid_group_members

    @get("getCIDGroupByIdV1", "/mssp/entities/cid-groups/v1", scope="Flight Control")
    def get_cid_group_by_id_v1(self, cid_group_ids: Strings, **more: Unpack[CallOptions]) -> Result[CIDGroup]:
        """TODO."""
        ...

    getCIDGroupByIdV1 = get_cid_group_by_id_v1

    @post("createCIDGroups", "/mssp/entities/cid-groups/v1", shape=one_resource, scope="Flight Control")
    def create_cid_groups(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        cid: str | None = None,
        cid_group_id: str | None = None,
        description: str | None = None,
        is_default: bool | None = None,
        name: str | None = None,
        role_ids: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[CIDGroup]:
        """TODO."""
        ...

    createCIDGroups = create_cid_groups

    @delete("deleteCIDGroups", "/mssp/entities/cid-groups/v1", scope="Flight Control")
    def delete_cid_groups(self, cid_group_ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    deleteCIDGroups = delete_cid_groups

    @get("getCIDGroupById", "/mssp/entities/cid-groups/v2", also={"cid_group_ids": "ids"}, scope="Flight Control")
    def get_cid_group_by_id(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[CIDGroup]:
        """TODO."""
        ...

    getCIDGroupById = get_cid_group_by_id
    getCIDGroupByIdV2 = get_cid_group_by_id

    @patch("updateCIDGroups", "/mssp/entities/cid-groups/v1", shape=one_resource, scope="Flight Control")
    def update_cid_groups(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        cid: str | None = None,
        cid_group_id: str | None = None,
        description: str | None = None,
        is_default: bool | None = None,
        name: str | None = None,
        role_ids: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[CIDGroup]:
        """TODO."""
        ...

    updateCIDGroups = update_cid_groups

    @get("getRolesByID", "/mssp/entities/mssp-roles/v1", scope="Flight Control")
    def get_roles_by_id(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Role]:
        """TODO."""
        ...

    getRolesByID = get_roles_by_id

    @post("addRole", "/mssp/entities/mssp-roles/v1", shape=one_resource, scope="Flight Control")
    def add_role(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        cid_group_id: str | None = None,
        id: str | None = None,
        role_ids: Strings | None = None,
        user_group_id: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Role]:
        """TODO."""
        ...

    addRole = add_role

    @delete(
        "deletedRoles",
        "/mssp/entities/mssp-roles/v1",
        body={"cid_group_id", "id", "role_ids", "user_group_id"},
        shape=one_resource,
        scope="Flight Control",
    )
    def delete_roles(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        cid_group_id: str | None = None,
        id: str | None = None,
        role_ids: Strings | None = None,
        user_group_id: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Role]:
        """TODO."""
        ...

    deletedRoles = delete_roles
    deleteRoles = delete_roles

    @get("getUserGroupMembersByIDV1", "/mssp/entities/user-group-members/v1")
    def get_user_group_members_by_id_v1(
        self, user_group_ids: Strings, **more: Unpack[CallOptions]
    ) -> Result[UserGroupMembers]:
        """TODO."""
        ...

    getUserGroupMembersByIDV1 = get_user_group_members_by_id_v1

    @post("addUserGroupMembers", "/mssp/entities/user-group-members/v1", shape=one_resource, scope="Flight Control")
    def add_user_group_members(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        user_group_id: str | None = None,
        user_uuids: Strings | None = None,
        role_ids: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[UserGroupMembers]:
        """TODO."""
        ...

    addUserGroupMembers = add_user_group_members

    @delete(
        "deleteUserGroupMembers",
        "/mssp/entities/user-group-members/v1",
        body={"user_group_id", "user_uuids"},
        shape=one_resource,
        scope="Flight Control",
    )
    def delete_user_group_members(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        user_group_id: str | None = None,
        user_uuids: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[UserGroupMembers]:
        """TODO."""
        ...

    deleteUserGroupMembers = delete_user_group_members

    @get(
        "getUserGroupMembersByID",
        "/mssp/entities/user-group-members/v2",
        also={"user_group_ids": "ids"},
        scope="Flight Control",
    )
    def get_user_group_members_by_id(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[UserGroupMembers]:
        """TODO."""
        ...

    getUserGroupMembersByID = get_user_group_members_by_id
    getUserGroupMembersByIDV2 = get_user_group_members_by_id

    @get("getUserGroupsByIDV1", "/mssp/entities/user-groups/v1")
    def get_user_groups_by_id_v1(self, user_group_ids: Strings, **more: Unpack[CallOptions]) -> Result[UserGroup]:
        """TODO."""
        ...

    getUserGroupsByIDV1 = get_user_groups_by_id_v1

    @post("createUserGroups", "/mssp/entities/user-groups/v1", shape=one_resource, scope="Flight Control")
    def create_user_groups(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        cid: str | None = None,
        description: str | None = None,
        name: str | None = None,
        user_group_id: str | None = None,
        role_ids: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[UserGroup]:
        """TODO."""
        ...

    createUserGroup = create_user_groups
    createUserGroups = create_user_groups

    @delete("deleteUserGroups", "/mssp/entities/user-groups/v1", scope="Flight Control")
    def delete_user_groups(self, user_group_ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    deleteUserGroups = delete_user_groups

    @get("getUserGroupsByID", "/mssp/entities/user-groups/v2", also={"user_group_ids": "ids"}, scope="Flight Control")
    def get_user_groups_by_id(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[UserGroup]:
        """TODO."""
        ...

    getUserGroupsByID = get_user_groups_by_id
    getUserGroupsByIDV2 = get_user_groups_by_id

    @patch("updateUserGroups", "/mssp/entities/user-groups/v1", shape=one_resource, scope="Flight Control")
    def update_user_groups(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        cid: str | None = None,
        description: str | None = None,
        name: str | None = None,
        user_group_id: str | None = None,
        role_ids: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[UserGroup]:
        """TODO."""
        ...

    updateUserGroups = update_user_groups

    @get("queryChildren", "/mssp/queries/children/v1", scope="Flight Control", pages=by_offset())
    def query_children(
        self,
        *,
        filter: str | None = None,
        sort: Sort | None = None,
        offset: int | None = None,
        limit: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    queryChildren = query_children

    @get("queryCIDGroupMembers", "/mssp/queries/cid-group-members/v1", scope="Flight Control", pages=by_offset())
    def query_cid_group_members(
        self,
        *,
        cid: str,
        sort: Sort | None = None,
        offset: int | None = None,
        limit: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    queryCIDGroupMembers = query_cid_group_members

    @get("queryCIDGroups", "/mssp/queries/cid-groups/v1", scope="Flight Control", pages=by_offset())
    def query_cid_groups(
        self,
        *,
        name: str | None = None,
        sort: QueryCidGroupsSort | None = None,
        offset: int | None = None,
        limit: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    queryCIDGroups = query_cid_groups

    @get("queryRoles", "/mssp/queries/mssp-roles/v1", scope="Flight Control", pages=by_offset())
    def query_roles(
        self,
        *,
        user_group_id: str | None = None,
        cid_group_id: str | None = None,
        role_id: str | None = None,
        sort: Sort | None = None,
        offset: int | None = None,
        limit: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    queryRoles = query_roles

    @get("queryUserGroupMembers", "/mssp/queries/user-group-members/v1", scope="Flight Control", pages=by_offset())
    def query_user_group_members(
        self,
        *,
        user_uuid: str,
        sort: Sort | None = None,
        offset: int | None = None,
        limit: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    queryUserGroupMembers = query_user_group_members

    @get("queryUserGroups", "/mssp/queries/user-groups/v1", scope="Flight Control", pages=by_offset())
    def query_user_groups(
        self,
        *,
        name: str | None = None,
        sort: QueryCidGroupsSort | None = None,
        offset: int | None = None,
        limit: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    queryUserGroups = query_user_groups
