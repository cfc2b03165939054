"""Models of the records of ``FirewallPolicies``."""

from __future__ import annotations

from falconlite.models.host_group import Device as Device  # noqa: PLC0414  # its home for FirewallPolicies
from falconlite.models.host_group import Group
from falconlite.models.record import Flag, Many, Number, Record, Text, Timestamp


class PolicyV1(Record):
    """A policy, as ``query_combined_policies``, ``perform_action``, ``get_policies`` and others return it.

    Known values: ``platform_name`` is Windows, Mac or Linux.
    """

    channel_version: Number = None
    cid: Text = None
    created_by: Text = None
    created_timestamp: Timestamp = None
    description: Text = None
    enabled: Flag = None
    groups: Many[Group] = ()
    id: Text = None
    modified_by: Text = None
    modified_timestamp: Timestamp = None
    name: Text = None
    platform_name: Text = None
    rule_set_id: Text = None
