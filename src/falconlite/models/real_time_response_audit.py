"""Models of the records of ``RealTimeResponseAudit``."""

from __future__ import annotations

from typing import Any

from pydantic import AliasChoices, Field

from falconlite.models.record import Figure, Flag, Many, Named, Number, One, Record, Text, Timestamp


class DevicePolicy(Record):
    """The ``remote_response`` of ``MappedDevicePolicies``."""

    policy_id: Text = None


class MappedDevicePolicies(Record):
    """The ``device_policies`` of ``Device``."""

    remote_response: One[DevicePolicy] = None


class Device(Record):
    """The ``device_details`` of ``Session``."""

    underscore: Number = Field(default=None, validation_alias=AliasChoices("_", "underscore"))
    agent_version: Text = None
    config_id_base: Text = None
    config_id_build: Text = None
    config_id_platform: Text = None
    deployment_type: Text = None
    device_id: Text = None
    device_policies: One[MappedDevicePolicies] = None
    external_ip: Text = None
    first_login_timestamp: Text = None
    first_login_user: Text = None
    first_seen: Timestamp = None
    hostname: Text = None
    last_login_timestamp: Text = None
    last_login_user: Text = None
    last_seen: Timestamp = None
    last_seen_ago_seconds: Number = None
    local_ip: Text = None
    mac_address: Text = None
    machine_domain: Text = None
    major_version: Text = None
    minor_version: Text = None
    modified_timestamp: Timestamp = None
    notes: Many[str] = ()
    os_version: Text = None
    ou: Many[str] = ()
    platform_id: Text = None
    platform_name: Text = None
    product_type: Text = None
    product_type_desc: Text = None
    release_group: Text = None
    site_name: Text = None
    status: Text = None
    system_manufacturer: Text = None
    system_product_name: Text = None
    tags: Many[str] = ()


class SessionLog(Record):
    """One of the ``logs`` of ``Session``."""

    base_command: Text = None
    cloud_request_id: Text = None
    command_string: Text = None
    created_at: Timestamp = None
    current_directory: Text = None
    id: Number = None
    session_id: Text = None
    updated_at: Timestamp = None


class Session(Record):
    """A session, as ``audit_sessions`` returns it."""

    cid: Text = None
    cloud_request_ids: Many[str] = ()
    commands: Named[Any] = Field(default_factory=dict)
    commands_queued: Flag = None
    created_at: Timestamp = None
    deleted_at: Timestamp = None
    device_details: One[Device] = None
    device_id: Text = None
    duration: Figure = None
    execution_id: Text = None
    hostname: Text = None
    id: Text = None
    logs: Many[SessionLog] = ()
    offline_queued: Flag = None
    origin: Text = None
    platform_id: Number = None
    platform_name: Text = None
    pwd: Text = None
    updated_at: Timestamp = None
    user_id: Text = None
    user_uuid: Text = None
