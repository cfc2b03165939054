"""Models of the records of ``UserManagement``."""

from __future__ import annotations

from falconlite.models.aggregates import Aggregate as Aggregate  # noqa: PLC0414  # its home for UserManagement
from falconlite.models.record import Flag, Many, Record, Text, Timestamp


class CombinedUserRolesResourceV1(Record):
    """A grant of roles to a user, as ``get_user_grants_v1`` returns it."""

    cid: Text = None
    cid_group_id: Text = None
    cid_group_name: Text = None
    grant_type: Text = None
    parent_cid: Text = None
    role_id: Text = None
    role_name: Text = None
    user_group_id: Text = None
    user_group_name: Text = None
    uuid: Text = None


class CombinedUserRolesResourceV2(Record):
    """A grant of roles to a user, as ``get_user_grants`` returns it."""

    cid: Text = None
    cid_group_id: Text = None
    cid_group_name: Text = None
    expires_at: Timestamp = None
    grant_type: Text = None
    parent_cid: Text = None
    role_id: Text = None
    role_name: Text = None
    user_group_id: Text = None
    user_group_name: Text = None
    user_type: Text = None
    uuid: Text = None


class Role(Record):
    """A role, as ``get_roles_mssp`` and ``get_roles_mssp_v1`` return it."""

    cid: Text = None
    description: Text = None
    display_name: Text = None
    id: Text = None
    is_global: Flag = None
    type: Text = None


class User(Record):
    """A user, as ``retrieve_users``, ``create_user_mssp`` and ``update_user_mssp`` return it."""

    access_granted_at: Timestamp = None
    cid: Text = None
    created_at: Timestamp = None
    factors: Many[str] = ()
    first_name: Text = None
    last_login_at: Timestamp = None
    last_name: Text = None
    status: Text = None
    uid: Text = None
    updated_at: Timestamp = None
    user_type: Text = None
    uuid: Text = None


class UserRole(Record):
    """A user role, as ``get_roles`` returns it."""

    cid: Text = None
    description: Text = None
    display_name: Text = None
    id: Text = None


class UserMetadata(Record):
    """User metadata, as ``retrieve_user``, ``create_user`` and ``update_user`` return it."""

    customer: Text = None
    firstName: Text = None
    lastName: Text = None
    status: Text = None
    uid: Text = None
    uuid: Text = None
