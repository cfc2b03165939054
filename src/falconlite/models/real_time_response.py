"""Models of the records of ``RealTimeResponse``."""

from __future__ import annotations

from typing import Any

from pydantic import AliasChoices, Field

from falconlite.models.aggregates import Aggregate as Aggregate  # noqa: PLC0414  # its home for RealTimeResponse
from falconlite.models.record import Figure, Flag, Many, Named, Number, One, Record, Text, Timestamp
from falconlite.models.shared import APIError


class MultiStatusSensorResponse(Record):
    """The state of one host of a batch, as batch commands and ``batch_init_sessions`` return it."""

    aid: Text = None
    base_command: Text = None
    complete: Flag = None
    errors: Many[APIError] = ()
    offline_queued: Flag = None
    query_time: Figure = None
    sequence_id: Number = None
    session_id: Text = None
    stderr: Text = None
    stdout: Text = None
    task_id: Text = None


class MultiPulseSensorResponse(Record):
    """A refreshed session of a batch, as ``batch_refresh_sessions`` returns it."""

    aid: Text = None
    errors: Many[APIError] = ()
    session_id: Text = None


class StatusResponse(Record):
    """The state of a command, as ``check_active_responder_command_status`` and ``check_command_status`` return it."""

    base_command: Text = None
    complete: Flag = None
    sequence_id: Number = None
    session_id: Text = None
    stderr: Text = None
    stdout: Text = None
    task_id: Text = None


class CommandExecuteResponse(Record):
    """A started command, as ``execute_active_responder_command`` and ``execute_command`` return it."""

    cloud_request_id: Text = None
    queued_command_offline: Flag = None
    session_id: Text = None


class File(Record):
    """A file, as ``list_files`` and ``batch_get_command_status`` return it."""

    cloud_request_id: Text = None
    created_at: Timestamp = None
    deleted_at: Timestamp = None
    id: Number = None
    name: Text = None
    session_id: Text = None
    sha256: Text = None
    size: Number = None
    updated_at: Timestamp = None


class FileV2(Record):
    """A file, as ``list_files_v2`` returns it."""

    cloud_request_id: Text = None
    complete: Flag = None
    created_at: Timestamp = None
    deleted_at: Timestamp = None
    error_message: Text = None
    id: Text = None
    name: Text = None
    progress: Figure = None
    session_id: Text = None
    sha256: Text = None
    size: Number = None
    stage: Text = None
    status: Text = None
    updated_at: Timestamp = None


class QueuedSessionCommand(Record):
    """One of the ``Commands`` of ``QueuedSessionJob``."""

    base_command: Text = None
    cloud_request_id: Text = None
    command_string: Text = None
    created_at: Timestamp = None
    deleted_at: Timestamp = None
    status: Text = None
    status_text: Text = None
    updated_at: Timestamp = None


class QueuedSessionJob(Record):
    """A queued session job, as ``list_queued_sessions`` returns it."""

    Commands: Many[QueuedSessionCommand] = ()
    aid: Text = None
    created_at: Timestamp = None
    deleted_at: Timestamp = None
    id: Text = None
    status: Text = None
    updated_at: Timestamp = None
    user_id: Text = None
    user_uuid: Text = None


class Argument(Record):
    """One of the ``args`` of ``ScriptHelp``."""

    arg_name: Text = None
    arg_type: Text = None
    command_level: Text = None
    created_at: Timestamp = None
    data_type: Text = None
    default_value: Text = None
    description: Text = None
    encoding: Text = None
    id: Number = None
    options: Many[str] = ()
    required: Flag = None
    requires_value: Flag = None
    script_id: Number = None
    sequence: Number = None
    updated_at: Timestamp = None


class ScriptHelp(Record):
    """One of the ``scripts`` of ``InitResponse``."""

    args: Many[Argument] = ()
    command: Text = None
    description: Text = None
    examples: Text = None
    internal_only: Flag = None
    runnable: Flag = None
    sub_commands: Many[ScriptHelp] = ()


class InitResponse(Record):
    """A session, as ``pulse_session`` and ``init_session`` return it."""

    created_at: Timestamp = None
    device_id: Text = None
    existing_aid_sessions: Number = None
    offline_queued: Flag = None
    platform: Text = None
    previous_commands: Many[str] = ()
    pwd: Text = None
    scripts: Many[ScriptHelp] = ()
    session_id: Text = None


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
    """A session, as ``list_sessions`` returns it."""

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


ScriptHelp.model_rebuild()
