"""Models of the records of ``ProfileGroups``."""

from __future__ import annotations

from pydantic import Field

from falconlite.models.record import Many, Named, Number, Record, Text, Timestamp


class GroupUsersV1(Record):
    """Group and its users, as ``get_group_users_v1`` returns them."""

    group_id: Text = None
    user_uuids: Many[str] = ()


class GroupAssignment(Record):
    """A value in the ``assignments`` of ``ProfileGroupV1``."""

    fga_object_ids: Named[Many[str]] = Field(default_factory=dict)
    role_ids: Many[str] = ()
    user_group_ids: Many[str] = ()


class ProfileGroupV1(Record):
    """A profile group, as ``get_groups_v1_mixin0``, ``create_group_v1_mixin0`` and others return it."""

    assignments: Named[GroupAssignment] = Field(default_factory=dict)
    created_at: Timestamp = None
    created_by: Text = None
    description: Text = None
    id: Text = None
    member_count: Number = None
    name: Text = None
    updated_at: Timestamp = None
    updated_by: Text = None


class UserGroupsV1(Record):
    """User and their groups, as ``get_user_groups_v1`` returns them."""

    group_ids: Many[str] = ()
    user_uuid: Text = None
