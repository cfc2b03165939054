"""Models of Flight Control."""

from __future__ import annotations

from falconlite.models.record import Flag, Key, Many, Record, Text


class ChildLink(Record):
    """A child customer: ``child_cid`` is its CID, ``checksum`` the suffix in the console, ``child_of`` its parent."""

    child_cid: Key = ""
    child_gcid: Text = None
    child_of: Text = None
    checksum: Text = None
    name: Text = None
    status: Text = None
    domains: Many[str] = ()


class CIDGroup(Record):
    """A named set of child customers."""

    cid_group_id: Key = ""
    cid: Text = None
    name: Text = None
    description: Text = None
    is_default: Flag = None


class CIDGroupMembers(Record):
    """The CIDs that are in a CID group."""

    cid_group_id: Key = ""
    cids: Many[str] = ()


class UserGroup(Record):
    """A named set of the parent's users."""

    user_group_id: Key = ""
    cid: Text = None
    name: Text = None
    description: Text = None


class UserGroupMembers(Record):
    """The users that are in a user group, by UUID."""

    user_group_id: Key = ""
    user_uuids: Many[str] = ()


class Role(Record):
    """A link: users of ``user_group_id`` have the roles ``role_ids`` for the customers of ``cid_group_id``."""

    id: Key = ""
    cid_group_id: Text = None
    user_group_id: Text = None
    role_ids: Many[str] = ()
