"""Models of the records of ``DeviceContent``."""

from __future__ import annotations

from falconlite.models.record import Many, One, Record, Text, Timestamp


class ContentCategory(Record):
    """The ``rapid_response_content`` of ``ContentState``."""

    last_update: Text = None
    override: Text = None
    policy_setting: Text = None


class ContentState(Record):
    """A content state, as ``get_states`` returns it."""

    cid: Text = None
    content_update_policy_applied_date: Text = None
    content_update_policy_id: Text = None
    device_id: Text = None
    groups: Many[str] = ()
    hidden_status: Text = None
    hostname: Text = None
    last_seen: Timestamp = None
    platform_name: Text = None
    rapid_response_content: One[ContentCategory] = None
    reduced_functionality_mode: Text = None
    sensor_operations: One[ContentCategory] = None
    system_critical: One[ContentCategory] = None
    vulnerability_management: One[ContentCategory] = None
