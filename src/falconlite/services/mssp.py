"""Flight Control: the child customers of a parent, their groups, and the users who may act for them."""

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

BY_OFFSET = by_offset(most=1000)

ByTime = Literal["last_modified_timestamp|asc", "last_modified_timestamp|desc"]
ByNameOrTime = Literal["last_modified_timestamp|asc", "last_modified_timestamp|desc", "name|asc", "name|desc"]


class FlightControl(Service):
    """Flight Control: find child customers, and manage CID groups, user groups and the roles that link them.

    Scopes: Flight Control: Read; Flight Control: Write for changes; both for an API client of the parent. Lists page by
    *offset*, the number of IDs to skip (0); *limit* is 1 to 1,000 (10). *sort* is last_modified_timestamp, and for
    groups name too, with ``|asc`` or ``|desc``. The default of *sort* is ``last_modified_timestamp|desc``, for groups
    ``name|asc``.

    A CID group is a set of child customers, a user group a set of the parent's users. A link gives the users of one the
    roles *role_ids* for the customers of the other. The keywords of a write describe one record; *body* takes several,
    as ``{"resources": [...]}``.
    """

    scope = "Flight Control"

    @get("getChildren", "/mssp/entities/children/v1", key="child_cid")
    def get_children(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[ChildLink]:
        """Describe child customers by CID; for many CIDs use ``get_children_v2``, which sends them in the body."""
        ...

    getChildren = get_children

    @post("getChildrenV2", "/mssp/entities/children/GET/v2", reads=True, key="child_cid")
    def get_children_v2(self, ids: Strings, **more: Unpack[BodyOptions]) -> Result[ChildLink]:
        """Describe child customers by CID."""
        ...

    getChildrenV2 = get_children_v2

    @get(
        "getCIDGroupMembersByV1",
        "/mssp/entities/cid-group-members/v1",
        deprecated="get_cid_group_members_by",
        key="cid_group_id",
    )
    def get_cid_group_members_by_v1(
        self, cid_group_ids: Strings, **more: Unpack[CallOptions]
    ) -> Result[CIDGroupMembers]:
        """List the CIDs in CID groups; replaced by ``get_cid_group_members_by``."""
        ...

    getCIDGroupMembersByV1 = get_cid_group_members_by_v1

    @post("addCIDGroupMembers", "/mssp/entities/cid-group-members/v1", shape=one_resource, key="cid_group_id")
    def add_cid_group_members(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        cid_group_id: str | None = None,
        cids: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[CIDGroupMembers]:
        """Add child customers to a CID group; *cids* are their CIDs.

        The API requires *cid_group_id* and *cids*.
        """
        ...

    addCIDGroupMembers = add_cid_group_members

    @delete(
        "deleteCIDGroupMembersV1",
        "/mssp/entities/cid-group-members/v1",
        body={"cid_group_id", "cids"},
        shape=one_resource,
        deprecated="delete_cid_group_members",
        key="cid_group_id",
    )
    def delete_cid_group_members_v1(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        cid_group_id: str | None = None,
        cids: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[CIDGroupMembers]:
        """Remove child customers from a CID group; replaced by ``delete_cid_group_members``."""
        ...

    deleteCIDGroupMembersV1 = delete_cid_group_members_v1

    @get(
        "getCIDGroupMembersByV2",
        "/mssp/entities/cid-group-members/v2",
        key="cid_group_id",
        also={"cid_group_ids": "ids"},
    )
    def get_cid_group_members_by(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[CIDGroupMembers]:
        """List the CIDs in CID groups, one record for each group."""
        ...

    getCIDGroupMembersBy = getCIDGroupMembersByV2 = get_cid_group_members_by

    @delete(
        "deleteCIDGroupMembersV2",
        "/mssp/entities/cid-group-members/v2",
        body={"cid_group_id", "cids"},
        shape=one_resource,
        key="cid_group_id",
    )
    def delete_cid_group_members(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        cid_group_id: str | None = None,
        cids: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[CIDGroupMembers]:
        """Remove child customers from a CID group; *cids* are their CIDs.

        The API requires *cid_group_id* and *cids*. It refuses to remove a child from the only CID group that it is in.
        """
        ...

    deleteCIDGroupMembers = deleteCIDGroupMembersV2 = delete_cid_group_members

    @get("getCIDGroupByIdV1", "/mssp/entities/cid-groups/v1", deprecated="get_cid_group_by_id", key="cid_group_id")
    def get_cid_group_by_id_v1(self, cid_group_ids: Strings, **more: Unpack[CallOptions]) -> Result[CIDGroup]:
        """Describe CID groups; replaced by ``get_cid_group_by_id``."""
        ...

    getCIDGroupByIdV1 = get_cid_group_by_id_v1

    @post("createCIDGroups", "/mssp/entities/cid-groups/v1", shape=one_resource, key="cid_group_id")
    def create_cid_groups(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        name: str | None = None,
        description: str | None = None,
        cid: str | None = None,
        cid_group_id: str | None = None,
        is_default: bool | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[CIDGroup]:
        """Create a CID group; the API requires *name* and assigns the ID.

        A parent has at most 500 CID groups.
        """
        ...

    createCIDGroups = create_cid_groups

    @delete("deleteCIDGroups", "/mssp/entities/cid-groups/v1")
    def delete_cid_groups(self, cid_group_ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """Delete CID groups by ID; the child customers in them stay."""
        ...

    deleteCIDGroups = delete_cid_groups

    @patch("updateCIDGroups", "/mssp/entities/cid-groups/v1", shape=one_resource, repeatable=True, key="cid_group_id")
    def update_cid_groups(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        name: str | None = None,
        description: str | None = None,
        cid: str | None = None,
        cid_group_id: str | None = None,
        is_default: bool | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[CIDGroup]:
        """Set the name and the description of a CID group; its members stay.

        The API requires *cid_group_id* and *name*. An empty *description* clears the old one.
        """
        ...

    updateCIDGroups = update_cid_groups

    @get("getCIDGroupByIdV2", "/mssp/entities/cid-groups/v2", key="cid_group_id", also={"cid_group_ids": "ids"})
    def get_cid_group_by_id(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[CIDGroup]:
        """Describe CID groups by ID."""
        ...

    getCIDGroupById = getCIDGroupByIdV2 = get_cid_group_by_id

    @get("getRolesByID", "/mssp/entities/mssp-roles/v1")
    def get_roles_by_id(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Role]:
        """Describe links between user groups and CID groups, by ID."""
        ...

    getRolesByID = get_roles_by_id

    @post("addRole", "/mssp/entities/mssp-roles/v1", shape=one_resource)
    def add_role(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        user_group_id: str | None = None,
        cid_group_id: str | None = None,
        role_ids: Strings | None = None,
        id: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Role]:
        """Link a user group to a CID group, with roles; an existing link keeps its roles and gains these.

        The API requires *role_ids*, and both groups: *cid_group_id* and *user_group_id*.
        """
        ...

    addRole = add_role

    @delete(
        "deletedRoles",
        "/mssp/entities/mssp-roles/v1",
        body={"cid_group_id", "id", "role_ids", "user_group_id"},
        shape=one_resource,
    )
    def delete_roles(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        user_group_id: str | None = None,
        cid_group_id: str | None = None,
        role_ids: Strings | None = None,
        id: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Role]:
        """Take roles away from the link of a user group and a CID group, or delete the link.

        The API requires both groups: *cid_group_id* and *user_group_id*. Without *role_ids* it deletes the whole link.
        """
        ...

    deletedRoles = deleteRoles = delete_roles

    @get(
        "getUserGroupMembersByIDV1",
        "/mssp/entities/user-group-members/v1",
        deprecated="get_user_group_members_by_id",
        key="user_group_id",
    )
    def get_user_group_members_by_id_v1(
        self, user_group_ids: Strings, **more: Unpack[CallOptions]
    ) -> Result[UserGroupMembers]:
        """List the users in user groups; replaced by ``get_user_group_members_by_id``."""
        ...

    getUserGroupMembersByIDV1 = get_user_group_members_by_id_v1

    @post("addUserGroupMembers", "/mssp/entities/user-group-members/v1", shape=one_resource, key="user_group_id")
    def add_user_group_members(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        user_group_id: str | None = None,
        user_uuids: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[UserGroupMembers]:
        """Add users to a user group; *user_uuids* are the UUIDs of the users.

        The API requires *user_group_id* and *user_uuids*. A user group has at most 500 members.
        """
        ...

    addUserGroupMembers = add_user_group_members

    @delete(
        "deleteUserGroupMembers",
        "/mssp/entities/user-group-members/v1",
        body={"user_group_id", "user_uuids"},
        shape=one_resource,
        key="user_group_id",
    )
    def delete_user_group_members(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        user_group_id: str | None = None,
        user_uuids: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[UserGroupMembers]:
        """Remove users from a user group; *user_uuids* are the UUIDs of the users.

        The API requires *user_group_id* and *user_uuids*.
        """
        ...

    deleteUserGroupMembers = delete_user_group_members

    @get(
        "getUserGroupMembersByIDV2",
        "/mssp/entities/user-group-members/v2",
        key="user_group_id",
        also={"user_group_ids": "ids"},
    )
    def get_user_group_members_by_id(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[UserGroupMembers]:
        """List the users in user groups, one record for each group."""
        ...

    getUserGroupMembersByID = getUserGroupMembersByIDV2 = get_user_group_members_by_id

    @get(
        "getUserGroupsByIDV1", "/mssp/entities/user-groups/v1", deprecated="get_user_groups_by_id", key="user_group_id"
    )
    def get_user_groups_by_id_v1(self, user_group_ids: Strings, **more: Unpack[CallOptions]) -> Result[UserGroup]:
        """Describe user groups; replaced by ``get_user_groups_by_id``."""
        ...

    getUserGroupsByIDV1 = get_user_groups_by_id_v1

    @post("createUserGroups", "/mssp/entities/user-groups/v1", shape=one_resource, key="user_group_id")
    def create_user_groups(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        name: str | None = None,
        description: str | None = None,
        cid: str | None = None,
        user_group_id: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[UserGroup]:
        """Create a user group; the API requires *name* and assigns the ID.

        A parent has at most 500 user groups.
        """
        ...

    createUserGroups = createUserGroup = create_user_groups

    @delete("deleteUserGroups", "/mssp/entities/user-groups/v1")
    def delete_user_groups(self, user_group_ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """Delete user groups by ID; the users in them stay."""
        ...

    deleteUserGroups = delete_user_groups

    @patch(
        "updateUserGroups", "/mssp/entities/user-groups/v1", shape=one_resource, repeatable=True, key="user_group_id"
    )
    def update_user_groups(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        name: str | None = None,
        description: str | None = None,
        cid: str | None = None,
        user_group_id: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[UserGroup]:
        """Set the name and the description of a user group; its members stay.

        The API requires *user_group_id* and *name*. An empty *description* clears the old one.
        """
        ...

    updateUserGroups = update_user_groups

    @get("getUserGroupsByIDV2", "/mssp/entities/user-groups/v2", key="user_group_id", also={"user_group_ids": "ids"})
    def get_user_groups_by_id(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[UserGroup]:
        """Describe user groups by ID."""
        ...

    getUserGroupsByID = getUserGroupsByIDV2 = get_user_groups_by_id

    @get("queryChildren", "/mssp/queries/children/v1", pages=BY_OFFSET)
    def query_children(
        self,
        *,
        filter: str | None = None,
        sort: ByTime | None = None,
        offset: int | None = None,
        limit: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find the CIDs of child customers; *filter* supports ``cid`` only."""
        ...

    queryChildren = query_children

    @get("queryCIDGroupMembers", "/mssp/queries/cid-group-members/v1", pages=BY_OFFSET)
    def query_cid_group_members(
        self,
        *,
        cid: str,
        sort: ByTime | None = None,
        offset: int | None = None,
        limit: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find the IDs of the CID groups that contain a child; *cid* is the child's."""
        ...

    queryCIDGroupMembers = query_cid_group_members

    @get("queryCIDGroups", "/mssp/queries/cid-groups/v1", pages=BY_OFFSET)
    def query_cid_groups(
        self,
        *,
        name: str | None = None,
        sort: ByNameOrTime | None = None,
        offset: int | None = None,
        limit: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find the IDs of CID groups, of all or of those with *name*."""
        ...

    queryCIDGroups = query_cid_groups

    @get("queryRoles", "/mssp/queries/mssp-roles/v1", pages=BY_OFFSET)
    def query_roles(
        self,
        *,
        user_group_id: str | None = None,
        cid_group_id: str | None = None,
        role_id: str | None = None,
        sort: ByTime | None = None,
        offset: int | None = None,
        limit: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find the IDs of links between groups; the API requires *user_group_id* or *cid_group_id*."""
        ...

    queryRoles = query_roles

    @get("queryUserGroupMembers", "/mssp/queries/user-group-members/v1", pages=BY_OFFSET)
    def query_user_group_members(
        self,
        *,
        user_uuid: str,
        sort: ByTime | None = None,
        offset: int | None = None,
        limit: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find the IDs of the user groups that contain a user; *user_uuid* is the user's."""
        ...

    queryUserGroupMembers = query_user_group_members

    @get("queryUserGroups", "/mssp/queries/user-groups/v1", pages=BY_OFFSET)
    def query_user_groups(
        self,
        *,
        name: str | None = None,
        sort: ByNameOrTime | None = None,
        offset: int | None = None,
        limit: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find the IDs of user groups, of all or of those with *name*."""
        ...

    queryUserGroups = query_user_groups


Flight_Control = FlightControl
