"""Models of the records of ``ResponsePolicies``."""

from __future__ import annotations

from typing import Any

from falconlite.models.host_group import Device as Device  # noqa: PLC0414  # its home for ResponsePolicies
from falconlite.models.host_group import Group
from falconlite.models.record import Flag, Many, Record, Text, Timestamp


class SettingRespV1(Record):
    """One of the ``settings`` of ``CategoryRespV1``.

    Known values: ``type`` is toggle or mlslider.
    """

    description: Text = None
    id: Text = None
    name: Text = None
    type: Text = None
    value: Any = None


class CategoryRespV1(Record):
    """One of the ``settings`` of ``PolicyV1``."""

    name: Text = None
    settings: Many[SettingRespV1] = ()


class PolicyV1(Record):
    """A policy, as ``query_combined_policies``, ``perform_policies_action``, ``get_policies`` and others return it.

    Known values: ``platform_name`` is Windows, Mac or Linux.
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
    settings: Many[CategoryRespV1] = ()
