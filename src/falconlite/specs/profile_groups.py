"""Typed dicts of the request bodies of ``ProfileGroups``."""

from __future__ import annotations

from collections.abc import Sequence

from falconlite.specs.body import Body, Required


class GroupUsersRequestV1(Body, total=False):
    """The body of ``get_group_users_v1``."""

    ids: Required[Sequence[str]]


class ProfileGroupRequestV1(Body, total=False):
    """The body of ``get_groups_v1_mixin0``."""

    ids: Required[Sequence[str]]


class CreateGroupRequestV1(Body, total=False):
    """The body of ``create_group_v1_mixin0``."""

    cid: str
    description: str
    name: str


class UpdateGroupRequestV1(Body, total=False):
    """The body of ``update_group_v1_mixin0``."""

    description: str
    name: str


class UserGroupsRequestV1(Body, total=False):
    """The body of ``get_user_groups_v1``."""

    ids: Required[Sequence[str]]
