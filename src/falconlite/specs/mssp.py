"""Typed dicts of the request bodies of ``FlightControl``."""

from __future__ import annotations

from collections.abc import Sequence

from falconlite.specs.body import Body, Required


class CIDGroupMembersSpec(Body, total=False):
    """One of the ``resources`` of ``CIDGroupMembersRequestV1``."""

    cid_group_id: str
    cids: Sequence[str]


class CIDGroupMembersRequestV1(Body, total=False):
    """The body of ``add_cid_group_members``, ``delete_cid_group_members_v1`` and ``delete_cid_group_members``."""

    resources: Sequence[CIDGroupMembersSpec]


class CIDGroupSpec(Body, total=False):
    """One of the ``resources`` of ``CIDGroupsRequestV1``."""

    cid: str
    cid_group_id: str
    description: str | None
    is_default: bool
    name: str


class CIDGroupsRequestV1(Body, total=False):
    """The body of ``create_cid_groups`` and ``update_cid_groups``."""

    resources: Sequence[CIDGroupSpec]


class MSSPRoles(Body, total=False):
    """One of the ``resources`` of ``MSSPRoleRequestV1``."""

    cid_group_id: str
    id: Required[str]
    role_ids: Sequence[str]
    user_group_id: str


class MSSPRoleRequestV1(Body, total=False):
    """The body of ``add_role`` and ``delete_roles``."""

    resources: Sequence[MSSPRoles]


class UserGroupMembersSpec(Body, total=False):
    """One of the ``resources`` of ``UserGroupMembersRequestV1``."""

    user_group_id: str
    user_uuids: Sequence[str]


class UserGroupMembersRequestV1(Body, total=False):
    """The body of ``add_user_group_members`` and ``delete_user_group_members``."""

    resources: Sequence[UserGroupMembersSpec]


class UserGroupSpec(Body, total=False):
    """One of the ``resources`` of ``UserGroupsRequestV1``."""

    cid: str
    description: str | None
    name: str
    user_group_id: str


class UserGroupsRequestV1(Body, total=False):
    """The body of ``create_user_groups`` and ``update_user_groups``."""

    resources: Sequence[UserGroupSpec]
