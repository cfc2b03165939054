"""Typed dicts of the request bodies of ``UserManagement``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from falconlite.specs.body import Body, Required


class UserAction(Body, total=False):
    """The ``action`` of ``UserActionRequest``."""

    action_name: Literal["reset_password", "reset_2fa"]
    action_value: str


class UserActionRequest(Body, total=False):
    """The body of ``user_action``."""

    action: UserAction
    ids: Required[Sequence[str]]


class GrantInput(Body, total=False):
    """The body of ``user_roles_action``."""

    action: str
    cid: str
    expires_at: str
    role_ids: Sequence[str]
    uuid: str


class CreateUserRequest(Body, total=False):
    """The body of ``create_user_mssp``."""

    cid: str
    first_name: str
    last_name: str
    password: str
    uid: str


class UpdateUserRequest(Body, total=False):
    """The body of ``update_user_mssp``."""

    first_name: str
    last_name: str


class RoleIDs(Body, total=False):
    """The body of ``grant_user_role_ids``."""

    roleIds: Sequence[str]


class UserCreateRequest(Body, total=False):
    """The body of ``create_user``."""

    firstName: str
    lastName: str
    password: str
    uid: str


class UpdateUserFields(Body, total=False):
    """The body of ``update_user``."""

    firstName: str
    lastName: str
