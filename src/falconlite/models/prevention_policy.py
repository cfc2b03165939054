"""Models of the records of ``PreventionPolicy``."""

from __future__ import annotations

from typing import Any

from falconlite.models.host_group import Device as Device  # noqa: PLC0414  # its home for PreventionPolicy
from falconlite.models.host_group import Group
from falconlite.models.record import Flag, Many, Number, Record, Text, Timestamp


class RuleGroupV1(Record):
    """One of the ``ioa_rule_groups`` of ``PolicyV1``."""

    comment: Text = None
    committed_timestamp: Timestamp = None
    created_by: Text = None
    created_timestamp: Timestamp = None
    customer_id: Text = None
    deleted: Flag = None
    description: Text = None
    enabled: Flag = None
    id: Text = None
    modified_by: Text = None
    modified_timestamp: Timestamp = None
    name: Text = None
    platform: Text = None
    rule_ids: Many[str] = ()
    version: Number = None


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
    """One of the ``prevention_settings`` of ``PolicyV1``."""

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
    ioa_rule_groups: Many[RuleGroupV1] = ()
    modified_by: Text = None
    modified_timestamp: Timestamp = None
    name: Text = None
    platform_name: Text = None
    prevention_settings: Many[CategoryRespV1] = ()
