"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from falconlite.binding.paging import by_offset
from falconlite.binding.shapes import one_aggregate, placed
from falconlite.operations.declare import delete, get, patch, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.aggregates import Aggregate
    from falconlite.models.user_management import (
        CombinedUserRolesResourceV1,
        CombinedUserRolesResourceV2,
        Role,
        User,
        UserMetadata,
        UserRole,
    )
    from falconlite.operations.options import BodyOptions, CallOptions
    from falconlite.results.result import Result
    from falconlite.specs import DateRange, NumberRange
    from falconlite.specs.user_management import UserAction

GrantSort = Literal[
    "cid",
    "cid|asc",
    "cid|desc",
    "expires_at",
    "expires_at|asc",
    "expires_at|desc",
    "role_name",
    "role_name|asc",
    "role_name|desc",
    "type",
    "type|asc",
    "type|desc",
    "user_uuid",
    "user_uuid|asc",
    "user_uuid|desc",
]
UserSort = Literal[
    "cid_name",
    "cid_name|asc",
    "cid_name|desc",
    "created_at",
    "created_at|asc",
    "created_at|desc",
    "first_name",
    "first_name|asc",
    "first_name|desc",
    "has_temporary_roles",
    "has_temporary_roles|asc",
    "has_temporary_roles|desc",
    "last_login_at",
    "last_login_at|asc",
    "last_login_at|desc",
    "last_name",
    "last_name|asc",
    "last_name|desc",
    "name",
    "name|asc",
    "name|desc",
    "status",
    "status|asc",
    "status|desc",
    "temporarily_assigned_cids",
    "temporarily_assigned_cids|asc",
    "temporarily_assigned_cids|desc",
    "uid",
    "uid|asc",
    "uid|desc",
]

UserType = Literal["internal", "external"]


class UserManagement(Service):
    """TODO."""

    @post("aggregateUsersV1", "/user-management/aggregates/users/v1", shape=one_aggregate, reads=True)
    def aggregate_users(
        self,
        body: Sequence[Mapping[str, Any]] | None = None,
        *,
        date_ranges: Sequence[Mapping[str, str]] | Sequence[DateRange] | None = None,
        exclude: str | None = None,
        extended_bounds: Mapping[str, str] | None = None,
        field: str | None = None,
        filter: str | None = None,
        filters_spec: Mapping[str, Any] | None = None,
        include: str | None = None,
        interval: str | None = None,
        max_doc_count: int | None = None,
        min_doc_count: int | None = None,
        missing: str | None = None,
        name: str | None = None,
        percents: Sequence[float] | None = None,
        q: str | None = None,
        ranges: Sequence[Mapping[str, float]] | Sequence[NumberRange] | None = None,
        size: int | None = None,
        sort: str | None = None,
        sub_aggregates: Sequence[Mapping[str, Any]] | None = None,
        time_zone: str | None = None,
        type: str | None = None,
        from_: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Aggregate]:
        """TODO."""
        ...

    aggregateUsersV1 = aggregate_users

    @post(
        "aggregateUsersV2", "/user-management/aggregates/users/v2", query={"user_type"}, shape=one_aggregate, reads=True
    )
    def aggregate_users_v2(
        self,
        body: Sequence[Mapping[str, Any]] | None = None,
        *,
        user_type: UserType | None = None,
        date_ranges: Sequence[Mapping[str, str]] | Sequence[DateRange] | None = None,
        exclude: str | None = None,
        extended_bounds: Mapping[str, str] | None = None,
        field: str | None = None,
        filter: str | None = None,
        filters_spec: Mapping[str, Any] | None = None,
        include: str | None = None,
        interval: str | None = None,
        max_doc_count: int | None = None,
        min_doc_count: int | None = None,
        missing: str | None = None,
        name: str | None = None,
        percents: Sequence[float] | None = None,
        q: str | None = None,
        ranges: Sequence[Mapping[str, float]] | Sequence[NumberRange] | None = None,
        size: int | None = None,
        sort: str | None = None,
        sub_aggregates: Sequence[Mapping[str, Any]] | None = None,
        time_zone: str | None = None,
        type: str | None = None,
        from_: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Aggregate]:
        """TODO."""
        ...

    aggregateUsersV2 = aggregate_users_v2

    @get(
        "combinedUserRolesV1",
        "/user-management/combined/user-roles/v1",
        scope="User management",
        pages=by_offset(most=500),
        deprecated="get_user_grants",
    )
    def get_user_grants_v1(
        self,
        user_uuid: str,
        *,
        cid: str | None = None,
        direct_only: bool | None = None,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: GrantSort | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[CombinedUserRolesResourceV1]:
        """TODO."""
        ...

    combinedUserRolesV1 = get_user_grants_v1

    @get("CombinedUserRolesV2", "/user-management/combined/user-roles/v2", pages=by_offset(most=500))
    def get_user_grants(
        self,
        user_uuid: str,
        *,
        cid: str | None = None,
        direct_only: bool | None = None,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: GrantSort | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[CombinedUserRolesResourceV2]:
        """TODO."""
        ...

    CombinedUserRolesV2 = get_user_grants
    get_user_roles = get_user_grants
    get_user_roles_combined = get_user_grants

    @get("CombinedUserRolesV3", "/user-management/combined/user-roles/v3", pages=by_offset(most=500))
    def combined_user_roles_v3(
        self,
        user_uuid: str,
        *,
        cid: str | None = None,
        direct_only: bool | None = None,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: GrantSort | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    CombinedUserRolesV3 = combined_user_roles_v3

    @post("entitiesRolesGETV2", "/user-management/entities/roles/GET/v2", query={"cid"}, reads=True, at_once=5000)
    def get_roles_mssp(self, ids: Strings, *, cid: str | None = None, **more: Unpack[BodyOptions]) -> Result[Role]:
        """TODO."""
        ...

    entitiesRolesGETV2 = get_roles_mssp

    @get("entitiesRolesV1", "/user-management/entities/roles/v1", scope="User management")
    def get_roles_mssp_v1(self, ids: Strings, *, cid: str | None = None, **more: Unpack[CallOptions]) -> Result[Role]:
        """TODO."""
        ...

    entitiesRolesV1 = get_roles_mssp_v1

    @post(
        "userActionV1",
        "/user-management/entities/user-actions/v1",
        shape=placed({"action": "action", "ids": "ids"}, rest="action"),
        scope="User management",
    )
    def user_action(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        action: UserAction | None = None,
        ids: Strings | None = None,
        action_name: Literal["reset_password", "reset_2fa"] | None = None,
        action_value: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    userActionV1 = user_action

    @post("userAllowedActionsV1", "/user-management/entities/user-allowed-actions/v1", reads=True)
    def get_user_allowed_actions(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        allowed_actions: Sequence[Mapping[str, Any]] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    userAllowedActionsV1 = get_user_allowed_actions

    @post("getUserInvitationsGETV1", "/user-management/entities/user-invitations/GET/v1", reads=True)
    def get_user_invitations(
        self, body: Mapping[str, Any] | None = None, *, ids: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """TODO."""
        ...

    getUserInvitationsGETV1 = get_user_invitations

    @post("userRolesActionV1", "/user-management/entities/user-role-actions/v1", scope="User management")
    def user_roles_action(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        action: Literal["grant", "revoke"] | None = None,
        cid: str | None = None,
        expires_at: datetime | str | None = None,
        role_ids: Strings | None = None,
        uuid: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    userRolesActionV1 = user_roles_action

    @post("userRolesActionV2", "/user-management/entities/user-role-actions/v2")
    def update_user_roles(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        action: Literal["assign-role", "grant", "remove-role", "revoke"] | None = None,
        cid: str | None = None,
        expires_at: datetime | str | None = None,
        role_ids: Strings | None = None,
        uuid: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    userRolesActionV2 = update_user_roles

    @post(
        "retrieveUsersGETV1",
        "/user-management/entities/users/GET/v1",
        reads=True,
        scope="User management",
        key="uuid",
        at_once=5000,
    )
    def retrieve_users(self, ids: Strings, **more: Unpack[BodyOptions]) -> Result[User]:
        """TODO."""
        ...

    retrieveUsersGETV1 = retrieve_users

    @post("retrieveUsersGETV2", "/user-management/entities/users/GET/v2", reads=True, key="uuid", at_once=5000)
    def retrieve_users_v2(
        self, body: Mapping[str, Any] | None = None, *, ids: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """TODO."""
        ...

    retrieveUsersGETV2 = retrieve_users_v2

    @post("createUserV1", "/user-management/entities/users/v1", query={"validate_only"}, scope="User management")
    def create_user_mssp(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        validate_only: bool | None = None,
        cid: str | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        password: str | None = None,
        uid: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[User]:
        """TODO."""
        ...

    createUserV1 = create_user_mssp

    @delete("deleteUserV1", "/user-management/entities/users/v1", scope="User management")
    def delete_user_mssp(self, user_uuid: str, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    deleteUserV1 = delete_user_mssp

    @patch(
        "updateUserV1",
        "/user-management/entities/users/v1",
        query={"user_uuid"},
        scope="User management",
        repeatable=True,
    )
    def update_user_mssp(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        user_uuid: str,
        first_name: str | None = None,
        last_name: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[User]:
        """TODO."""
        ...

    updateUserV1 = update_user_mssp

    @get("queriesRolesV1", "/user-management/queries/roles/v1", scope="User management")
    def query_roles(
        self,
        user_uuid: str | None = None,
        *,
        cid: str | None = None,
        action: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    queryRolesV1 = query_roles
    queriesRolesV1 = query_roles

    @get("queryUserInvitationsV1", "/user-management/queries/user-invitations/v1", pages=by_offset(most=500))
    def query_user_invitations(
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

    queryUserInvitationsV1 = query_user_invitations

    @get("queryUserV1", "/user-management/queries/users/v1", scope="User management", pages=by_offset(most=500))
    def query_users(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: UserSort | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    queryUserV1 = query_users

    @get("queryUserV2", "/user-management/queries/users/v2", pages=by_offset(most=500))
    def query_users_v2(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: UserSort | None = None,
        user_type: UserType | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    queryUserV2 = query_users_v2

    @get("GetRoles", "/user-roles/entities/user-roles/v1", deprecated="get_roles_mssp_v1")
    def get_roles(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[UserRole]:
        """TODO."""
        ...

    GetRoles = get_roles

    @post(
        "GrantUserRoleIds",
        "/user-roles/entities/user-roles/v1",
        query={"user_uuid"},
        wire={"role_ids": "roleIds"},
        deprecated="user_roles_action",
    )
    def grant_user_role_ids(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        user_uuid: str,
        role_ids: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    GrantUserRoleIds = grant_user_role_ids

    @delete("RevokeUserRoleIds", "/user-roles/entities/user-roles/v1", deprecated="user_roles_action")
    def revoke_user_role_ids(self, *, user_uuid: str, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """TODO."""
        ...

    RevokeUserRoleIds = revoke_user_role_ids

    @get("GetAvailableRoleIds", "/user-roles/queries/user-role-ids-by-cid/v1", deprecated="query_roles")
    def get_available_role_ids(self, **more: Unpack[CallOptions]) -> Result[str]:
        """TODO."""
        ...

    GetAvailableRoleIds = get_available_role_ids

    @get("GetUserRoleIds", "/user-roles/queries/user-role-ids-by-user-uuid/v1", deprecated="get_user_grants")
    def get_user_role_ids(self, user_uuid: str, **more: Unpack[CallOptions]) -> Result[str]:
        """TODO."""
        ...

    GetUserRoleIds = get_user_role_ids

    @get("RetrieveUser", "/users/entities/users/v1", key="uuid", deprecated="retrieve_users")
    def retrieve_user(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[UserMetadata]:
        """TODO."""
        ...

    RetrieveUser = retrieve_user
    retrieveUser = retrieve_user

    @post(
        "CreateUser",
        "/users/entities/users/v1",
        wire={"first_name": "firstName", "last_name": "lastName"},
        deprecated="create_user_mssp",
    )
    def create_user(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        first_name: str | None = None,
        last_name: str | None = None,
        password: str | None = None,
        uid: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[UserMetadata]:
        """TODO."""
        ...

    CreateUser = create_user

    @delete("DeleteUser", "/users/entities/users/v1", deprecated="delete_user_mssp")
    def delete_user(self, user_uuid: str, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    DeleteUser = delete_user

    @patch(
        "UpdateUser",
        "/users/entities/users/v1",
        query={"user_uuid"},
        wire={"first_name": "firstName", "last_name": "lastName"},
        repeatable=True,
        deprecated="update_user_mssp",
    )
    def update_user(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        user_uuid: str,
        first_name: str | None = None,
        last_name: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[UserMetadata]:
        """TODO."""
        ...

    UpdateUser = update_user

    @get("RetrieveEmailsByCID", "/users/queries/emails-by-cid/v1", deprecated="retrieve_users")
    def retrieve_emails_by_cid(self, **more: Unpack[CallOptions]) -> Result[str]:
        """TODO."""
        ...

    RetrieveEmailsByCID = retrieve_emails_by_cid

    @get("RetrieveUserUUIDsByCID", "/users/queries/user-uuids-by-cid/v1", deprecated="query_users")
    def retrieve_user_uuids_by_cid(self, **more: Unpack[CallOptions]) -> Result[str]:
        """TODO."""
        ...

    RetrieveUserUUIDsByCID = retrieve_user_uuids_by_cid

    @get("RetrieveUserUUID", "/users/queries/user-uuids-by-email/v1", deprecated="query_users")
    def retrieve_user_uuid(self, uid: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """TODO."""
        ...

    RetrieveUserUUID = retrieve_user_uuid
