"""Models of the records of ``RealTimeResponseAdmin``."""

from __future__ import annotations

from falconlite.models.record import Figure, Flag, Many, Number, Record, Text, Timestamp
from falconlite.models.shared import APIError


class MultiStatusSensorResponse(Record):
    """The state of one host of a batch, as ``batch_admin_command`` returns it."""

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


class StatusResponse(Record):
    """The state of a command, as ``check_admin_command_status`` returns it."""

    base_command: Text = None
    complete: Flag = None
    sequence_id: Number = None
    session_id: Text = None
    stderr: Text = None
    stdout: Text = None
    task_id: Text = None


class CommandExecuteResponse(Record):
    """A started command, as ``execute_admin_command`` returns it."""

    cloud_request_id: Text = None
    queued_command_offline: Flag = None
    session_id: Text = None


class FalconScript(Record):
    """A Falcon script, as ``get_falcon_scripts`` returns it."""

    access_roles: Many[str] = ()
    categories: Many[str] = ()
    content: Text = None
    created_by: Text = None
    created_timestamp: Timestamp = None
    description: Text = None
    id: Text = None
    is_disruptive: Flag = None
    modified_by: Text = None
    modified_timestamp: Timestamp = None
    modifies_system: Flag = None
    name: Text = None
    platform: Text = None
    required_skus: Many[str] = ()
    revision: Number = None
    sha256: Text = None
    size: Number = None
    use_case: Text = None
    workflow_enabled: Flag = None
    workflow_input_schema: Text = None
    workflow_output_schema: Text = None
    workflow_tags: Many[str] = ()


class RemoteCommandPutFileV1(Record):
    """A file to put, as ``get_put_files`` and ``get_scripts`` return it."""

    comments_for_audit_log: Text = None
    content: Text = None
    created_by: Text = None
    created_by_uuid: Text = None
    created_timestamp: Timestamp = None
    description: Text = None
    file_type: Text = None
    id: Text = None
    modified_by: Text = None
    modified_by_uuid: Text = None
    modified_timestamp: Timestamp = None
    name: Text = None
    permission_type: Text = None
    platform: Many[str] = ()
    run_attempt_count: Number = None
    run_success_count: Number = None
    sha256: Text = None
    size: Number = None
    write_access: Flag = None


class RemoteCommandPutFileV2(Record):
    """A file to put, as ``get_put_files_v2``, ``create_put_files_v2``, ``get_scripts_v2`` and others return it."""

    comments_for_audit_log: Text = None
    content: Text = None
    created_by: Text = None
    created_by_uuid: Text = None
    created_timestamp: Timestamp = None
    description: Text = None
    file_type: Text = None
    id: Text = None
    modified_by: Text = None
    modified_by_uuid: Text = None
    modified_timestamp: Timestamp = None
    name: Text = None
    permission_type: Text = None
    platform: Many[str] = ()
    run_attempt_count: Number = None
    run_success_count: Number = None
    sha256: Text = None
    share_with_workflow: Flag = None
    size: Number = None
    workflow_activity_id: Text = None
    workflow_input_schema: Text = None
    workflow_is_disruptive: Flag = None
    workflow_output_schema: Text = None
    write_access: Flag = None
