"""Models of the records of ``ContentUpdatePolicies``."""

from __future__ import annotations

from falconlite.models.host_group import Device as Device  # noqa: PLC0414  # its home for ContentUpdatePolicies
from falconlite.models.host_group import Group
from falconlite.models.record import Flag, Many, One, Record, Text, Timestamp


class RingAssignmentOverrideSettingV1(Record):
    """The ``override`` of ``RingAssignmentSettingsV1``."""

    value: Text = None


class RingAssignmentSettingsV1(Record):
    """One of the ``ring_assignment_settings`` of ``SettingsV1``."""

    delay_hours: Text = None
    id: Text = None
    override: One[RingAssignmentOverrideSettingV1] = None
    pinned_content_version: Text = None
    ring_assignment: Text = None


class SettingsV1(Record):
    """The ``settings`` of ``PolicyV1``."""

    ring_assignment_settings: Many[RingAssignmentSettingsV1] = ()


class PolicyV1(Record):
    """A policy, as ``query_policies_combined``, ``perform_action``, ``get_policies`` and others return it.

    Known values: ``platform_name`` is all.
    """

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
    settings: One[SettingsV1] = None
