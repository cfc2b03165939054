"""User management: the users of a tenant, their roles, and invitations of external users."""

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
    """Users: find, describe, count, create, update and delete them, and grant and revoke their roles.

    Scopes where known: User management: Read; User management: Write for changes.

    A user's ID is a UUID (*user_uuid*, or *ids*); a user's *uid* is the username, usually an email address. Without
    *cid*, the CID of the API client is used. Lists page by *offset*, the number of records to skip (0); *limit* is 1 to
    500 (100). *sort* is a field, alone or with ``|asc`` or ``|desc``; *filter* is FQL. The V2 and V3 operations also
    know external users, who belong to a partner's tenant.

    The methods from ``get_roles`` on belong to an older API and are deprecated.
    """

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
        """Count the users of a tenant by a field, or by ranges of dates or numbers.

        *body* is a list of several specifications. *type* is terms, date_range, date_histogram (needs *interval*),
        range or another.
        """
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
        """Count users, external ones too, by a field or by ranges of dates or numbers.

        *user_type* limits the count to internal or to external users. The other arguments are the same as in
        ``aggregate_users``.
        """
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
        """List the grants of roles to a user; replaced by ``get_user_grants``.

        *filter* and *sort* are as in ``get_user_grants``.
        """
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
        """List the grants of roles to a user, direct ones and those through Flight Control groups.

        *cid* is the tenant that the roles are for. With *direct_only* true, grants through groups are left out.
        *filter* takes expires_at, role_id and role_name. The default of *sort* is ``role_name|asc``.
        """
        ...

    CombinedUserRolesV2 = get_user_grants
    get_user_roles = get_user_grants
    get_user_roles_combined = get_user_grants

    @get("CombinedUserRolesV3", "/user-management/combined/user-roles/v3", pages=by_offset(most=500))
    def combined_user_roles_v3(
        self,
        *,
        user_uuid: str,
        cid: str | None = None,
        direct_only: bool | None = None,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: GrantSort | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """List the grants of roles to a user, who may be an external one.

        Takes the same arguments as ``get_user_grants``.
        """
        ...

    CombinedUserRolesV3 = combined_user_roles_v3

    @post("entitiesRolesGETV2", "/user-management/entities/roles/GET/v2", query={"cid"}, reads=True, at_once=5000)
    def get_roles_mssp(self, ids: Strings, *, cid: str | None = None, **more: Unpack[BodyOptions]) -> Result[Role]:
        """Describe roles by ID, up to 5,000 IDs a call, which go in the body.

        *cid* is the tenant that has the roles.
        """
        ...

    entitiesRolesGETV2 = get_roles_mssp

    @get("entitiesRolesV1", "/user-management/entities/roles/v1", scope="User management")
    def get_roles_mssp_v1(self, ids: Strings, *, cid: str | None = None, **more: Unpack[CallOptions]) -> Result[Role]:
        """Describe roles by ID; for many IDs use ``get_roles_mssp``, which sends them in the body.

        *cid* is the tenant that has the roles.
        """
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
        """Reset the password or the second factor of users.

        *action_name* is reset_password or reset_2fa; *ids* are the users' UUIDs. The API requires both. *action* is the
        same as one dict, with ``action_name`` and ``action_value``.
        """
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
        """Ask which actions may be performed on users of a tenant.

        *allowed_actions* are dicts with ``action``, ``cid``, ``resource_ids`` and ``uuid``.
        """
        ...

    userAllowedActionsV1 = get_user_allowed_actions

    @post("getUserInvitationsGETV1", "/user-management/entities/user-invitations/GET/v1", reads=True)
    def get_user_invitations(
        self, body: Mapping[str, Any] | None = None, *, ids: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """Describe invitations of external users by ID."""
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
        """Grant roles to a user or revoke them, for one tenant.

        The API requires *action*, *cid*, *role_ids* and *uuid*, the user's. *expires_at* ends the grant: RFC 3339, or a
        ``datetime``.
        """
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
        """Grant roles to a user or revoke them, also for an external user who was invited.

        *action* is grant or assign-role, or revoke or remove-role. The other arguments are the same as in
        ``user_roles_action``.
        """
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
        """Describe users by UUID, up to 5,000 a call: name, username, tenant, status and last login."""
        ...

    retrieveUsersGETV1 = retrieve_users

    @post("retrieveUsersGETV2", "/user-management/entities/users/GET/v2", reads=True, key="uuid", at_once=5000)
    def retrieve_users_v2(
        self, body: Mapping[str, Any] | None = None, *, ids: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """Describe users by UUID, up to 5,000 a call, and whether they are external."""
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
        """Create a user; ``user_roles_action`` then grants roles.

        *uid* is the username, an email address, and is required. Leave out *password*: the user then gets an email to
        set one. With single sign-on, the API ignores *password*. With *validate_only* true the API checks the values
        and creates nothing.
        """
        ...

    createUserV1 = create_user_mssp

    @delete("deleteUserV1", "/user-management/entities/users/v1", scope="User management")
    def delete_user_mssp(self, user_uuid: str, **more: Unpack[CallOptions]) -> Result[Any]:
        """Delete a user for good."""
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
        """Set the first and the last name of a user; the API requires both."""
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
        """Find IDs of the roles of a tenant, or of those that a user may get.

        *user_uuid* limits them to the roles that are available to this user. *action* is the purpose of the query
        ("grant").
        """
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
        """Find IDs of invitations of external users.

        *filter* takes for example ``target_cid:'<CID>'+status:'pending'``. *sort* is for example created_at.desc.
        """
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
        """Find UUIDs of users.

        *filter* takes uuid, uid, status, factors, has_temporary_roles, the names (first_name, last_name, name), and the
        tenants: cid, assigned_cids, direct_assigned_cids, non_ancestor_assigned_cids and temporarily_assigned_cids. The
        default of *sort* is ``uid|asc``.
        """
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
        """Find UUIDs of users, external ones with a role in the tenant included.

        *user_type* limits them to internal or external users. *filter* takes associated_cids, besides the fields of
        ``query_users``.
        """
        ...

    queryUserV2 = query_users_v2

    @get("GetRoles", "/user-roles/entities/user-roles/v1", deprecated="get_roles_mssp_v1")
    def get_roles(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[UserRole]:
        """Describe roles by ID; replaced by ``get_roles_mssp_v1``."""
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
        """Grant roles to a user; replaced by ``user_roles_action``."""
        ...

    GrantUserRoleIds = grant_user_role_ids

    @delete("RevokeUserRoleIds", "/user-roles/entities/user-roles/v1", deprecated="user_roles_action")
    def revoke_user_role_ids(self, *, user_uuid: str, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """Revoke roles of a user; replaced by ``user_roles_action``."""
        ...

    RevokeUserRoleIds = revoke_user_role_ids

    @get("GetAvailableRoleIds", "/user-roles/queries/user-role-ids-by-cid/v1", deprecated="query_roles")
    def get_available_role_ids(self, **more: Unpack[CallOptions]) -> Result[str]:
        """Find IDs of the roles of a tenant; replaced by ``query_roles``."""
        ...

    GetAvailableRoleIds = get_available_role_ids

    @get("GetUserRoleIds", "/user-roles/queries/user-role-ids-by-user-uuid/v1", deprecated="get_user_grants")
    def get_user_role_ids(self, user_uuid: str, **more: Unpack[CallOptions]) -> Result[str]:
        """Find IDs of the roles that a user has; replaced by ``get_user_grants``."""
        ...

    GetUserRoleIds = get_user_role_ids

    @get("RetrieveUser", "/users/entities/users/v1", key="uuid", deprecated="retrieve_users")
    def retrieve_user(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[UserMetadata]:
        """Describe users by UUID; replaced by ``retrieve_users``."""
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
        """Create a user; replaced by ``create_user_mssp``.

        The API requires *uid*, the username, an email address. Leave out *password*: the user then sets one.
        """
        ...

    CreateUser = create_user

    @delete("DeleteUser", "/users/entities/users/v1", deprecated="delete_user_mssp")
    def delete_user(self, user_uuid: str, **more: Unpack[CallOptions]) -> Result[Any]:
        """Delete a user for good; replaced by ``delete_user_mssp``."""
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
        """Set the first or the last name of a user; replaced by ``update_user_mssp``."""
        ...

    UpdateUser = update_user

    @get("RetrieveEmailsByCID", "/users/queries/emails-by-cid/v1", deprecated="retrieve_users")
    def retrieve_emails_by_cid(self, **more: Unpack[CallOptions]) -> Result[str]:
        """List the usernames of all users; replaced by ``retrieve_users``."""
        ...

    RetrieveEmailsByCID = retrieve_emails_by_cid

    @get("RetrieveUserUUIDsByCID", "/users/queries/user-uuids-by-cid/v1", deprecated="query_users")
    def retrieve_user_uuids_by_cid(self, **more: Unpack[CallOptions]) -> Result[str]:
        """List the UUIDs of all users; replaced by ``query_users``."""
        ...

    RetrieveUserUUIDsByCID = retrieve_user_uuids_by_cid

    @get("RetrieveUserUUID", "/users/queries/user-uuids-by-email/v1", deprecated="query_users")
    def retrieve_user_uuid(self, uid: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """Find UUIDs of users by username; replaced by ``query_users``, with *uid* in its filter."""
        ...

    RetrieveUserUUID = retrieve_user_uuid


User_Management = UserManagement
