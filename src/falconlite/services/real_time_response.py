"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.binding.paging import by_scroll
from falconlite.binding.shapes import one_aggregate
from falconlite.operations.declare import delete, get, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.aggregates import Aggregate
    from falconlite.models.real_time_response import (
        BatchGetCommandResponse,
        CommandExecuteResponse,
        File,
        FileV2,
        InitResponse,
        MultiCommandExecuteResponseWrapper,
        QueuedSessionJob,
        Session,
        StatusResponse,
    )
    from falconlite.operations.options import CallOptions, UntimedOptions
    from falconlite.results.result import Result
    from falconlite.specs import DateRange, NumberRange


class RealTimeResponse(Service):
    """TODO."""

    @post(
        "RTR-AggregateSessions",
        "/real-time-response/aggregates/sessions/GET/v1",
        shape=one_aggregate,
        reads=True,
        scope="Real time response",
    )
    def aggregate_sessions(
        self,
        body: Sequence[Mapping[str, Any]] | None = None,
        *,
        date_ranges: Sequence[Mapping[str, str]] | Sequence[DateRange] | None = None,
        exclude: str | None = None,
        extended_bounds: Mapping[str, str] | None = None,
        field: str | None = None,
        filter: str | None = None,
        filters_spec: Mapping[str, Any] | None = None,
        include: str | None = None,
        interval: str | None = None,
        max_doc_count: int | None = None,
        min_doc_count: int | None = None,
        missing: str | None = None,
        name: str | None = None,
        percents: Sequence[float] | None = None,
        q: str | None = None,
        ranges: Sequence[Mapping[str, float]] | Sequence[NumberRange] | None = None,
        size: int | None = None,
        sort: str | None = None,
        sub_aggregates: Sequence[Mapping[str, Any]] | None = None,
        time_zone: str | None = None,
        type: str | None = None,
        from_: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Aggregate]:
        """TODO."""
        ...

    RTR_AggregateSessions = aggregate_sessions

    @post(
        "BatchActiveResponderCmd",
        "/real-time-response/combined/batch-active-responder-command/v1",
        query={"host_timeout_duration", "timeout", "timeout_duration"},
        scope="Real time response",
        answers="record",
    )
    def batch_active_responder_command(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        timeout: int | None = None,
        timeout_duration: str | None = None,
        host_timeout_duration: str | None = None,
        base_command: str | None = None,
        batch_id: str | None = None,
        command_string: str | None = None,
        optional_hosts: Strings | None = None,
        persist_all: bool | None = None,
        host_ids: Strings | None = None,
        hosts_to_remove: Strings | None = None,
        **more: Unpack[UntimedOptions],
    ) -> Result[MultiCommandExecuteResponseWrapper]:
        """TODO."""
        ...

    BatchActiveResponderCmd = batch_active_responder_command

    @post(
        "BatchCmd",
        "/real-time-response/combined/batch-command/v1",
        query={"host_timeout_duration", "timeout", "timeout_duration"},
        reads=True,
        scope="Real time response",
        answers="record",
    )
    def batch_command(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        timeout: int | None = None,
        timeout_duration: str | None = None,
        host_timeout_duration: str | None = None,
        base_command: str | None = None,
        batch_id: str | None = None,
        command_string: str | None = None,
        optional_hosts: Strings | None = None,
        persist_all: bool | None = None,
        host_ids: Strings | None = None,
        hosts_to_remove: Strings | None = None,
        **more: Unpack[UntimedOptions],
    ) -> Result[MultiCommandExecuteResponseWrapper]:
        """TODO."""
        ...

    BatchCmd = batch_command

    @get(
        "BatchGetCmdStatus",
        "/real-time-response/combined/batch-get-command/v1",
        scope="Real time response",
        answers="map",
    )
    def batch_get_command_status(
        self,
        batch_get_cmd_req_id: str,
        *,
        timeout: int | None = None,
        timeout_duration: str | None = None,
        **more: Unpack[UntimedOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    BatchGetCmdStatus = batch_get_command_status

    @post(
        "BatchGetCmd",
        "/real-time-response/combined/batch-get-command/v1",
        query={"host_timeout_duration", "timeout", "timeout_duration"},
        scope="Real time response",
        answers="record",
    )
    def batch_get_command(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        timeout: int | None = None,
        timeout_duration: str | None = None,
        host_timeout_duration: str | None = None,
        batch_id: str | None = None,
        file_path: str | None = None,
        optional_hosts: Strings | None = None,
        host_ids: Strings | None = None,
        hosts_to_remove: Strings | None = None,
        **more: Unpack[UntimedOptions],
    ) -> Result[BatchGetCommandResponse]:
        """TODO."""
        ...

    BatchGetCmd = batch_get_command

    @post(
        "BatchInitSessions",
        "/real-time-response/combined/batch-init-session/v1",
        query={"host_timeout_duration", "timeout", "timeout_duration"},
        reads=True,
        scope="Real time response",
        answers="map",
    )
    def batch_init_sessions(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        timeout: int | None = None,
        timeout_duration: str | None = None,
        host_timeout_duration: str | None = None,
        existing_batch_id: str | None = None,
        host_ids: Strings | None = None,
        queue_offline: bool | None = None,
        hosts_to_remove: Strings | None = None,
        optional_hosts: Strings | None = None,
        **more: Unpack[UntimedOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    BatchInitSessions = batch_init_sessions

    @post(
        "BatchRefreshSessions",
        "/real-time-response/combined/batch-refresh-session/v1",
        query={"timeout", "timeout_duration"},
        reads=True,
        scope="Real time response",
        answers="map",
    )
    def batch_refresh_sessions(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        timeout: int | None = None,
        timeout_duration: str | None = None,
        batch_id: str | None = None,
        hosts_to_remove: Strings | None = None,
        host_ids: Strings | None = None,
        optional_hosts: Strings | None = None,
        **more: Unpack[UntimedOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    BatchRefreshSessions = batch_refresh_sessions

    @get(
        "RTR-CheckActiveResponderCommandStatus",
        "/real-time-response/entities/active-responder-command/v1",
        scope="Real time response",
    )
    def check_active_responder_command_status(
        self, cloud_request_id: str, *, sequence_id: int, **more: Unpack[CallOptions]
    ) -> Result[StatusResponse]:
        """TODO."""
        ...

    RTR_CheckActiveResponderCommandStatus = check_active_responder_command_status

    @post(
        "RTR-ExecuteActiveResponderCommand",
        "/real-time-response/entities/active-responder-command/v1",
        scope="Real time response",
    )
    def execute_active_responder_command(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        base_command: str | None = None,
        command_string: str | None = None,
        device_id: str | None = None,
        id: int | None = None,
        persist: bool | None = None,
        session_id: str | None = None,
        host_ids: Strings | None = None,
        hosts_to_remove: Strings | None = None,
        optional_hosts: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[CommandExecuteResponse]:
        """TODO."""
        ...

    RTR_ExecuteActiveResponderCommand = execute_active_responder_command

    @get("RTR-CheckCommandStatus", "/real-time-response/entities/command/v1", scope="Real time response")
    def check_command_status(
        self, cloud_request_id: str, *, sequence_id: int, **more: Unpack[CallOptions]
    ) -> Result[StatusResponse]:
        """TODO."""
        ...

    RTR_CheckCommandStatus = check_command_status

    @post("RTR-ExecuteCommand", "/real-time-response/entities/command/v1", reads=True, scope="Real time response")
    def execute_command(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        base_command: str | None = None,
        command_string: str | None = None,
        device_id: str | None = None,
        id: int | None = None,
        persist: bool | None = None,
        session_id: str | None = None,
        host_ids: Strings | None = None,
        hosts_to_remove: Strings | None = None,
        optional_hosts: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[CommandExecuteResponse]:
        """TODO."""
        ...

    RTR_ExecuteCommand = execute_command

    @get(
        "RTR-GetExtractedFileContents",
        "/real-time-response/entities/extracted-file-contents/v1",
        scope="Real time response",
        produces=("application/x-7z-compressed",),
        answers="bytes",
        download=True,
    )
    def get_extracted_file_contents(
        self, *, session_id: str, sha256: str, filename: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[bytes]:
        """TODO."""
        ...

    RTR_GetExtractedFileContents = get_extracted_file_contents

    @get("RTR-ListFiles", "/real-time-response/entities/file/v1")
    def list_files(self, session_id: str, **more: Unpack[CallOptions]) -> Result[File]:
        """TODO."""
        ...

    RTR_ListFiles = list_files

    @delete("RTR-DeleteFile", "/real-time-response/entities/file/v1", scope="Real time response")
    def delete_file(self, *, ids: Strings, session_id: str, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    RTR_DeleteFile = delete_file

    @get("RTR-ListFilesV2", "/real-time-response/entities/file/v2", scope="Real time response")
    def list_files_v2(self, session_id: str, **more: Unpack[CallOptions]) -> Result[FileV2]:
        """TODO."""
        ...

    RTR_ListFilesV2 = list_files_v2

    @delete("RTR-DeleteFileV2", "/real-time-response/entities/file/v2", scope="Real time response")
    def delete_file_v2(self, *, ids: Strings, session_id: str, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    RTR_DeleteFileV2 = delete_file_v2

    @post("RTR-ListQueuedSessions", "/real-time-response/entities/queued-sessions/GET/v1", reads=True)
    def list_queued_sessions(
        self, body: Mapping[str, Any] | None = None, *, ids: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[QueuedSessionJob]:
        """TODO."""
        ...

    RTR_ListQueuedSessions = list_queued_sessions

    @delete(
        "RTR-DeleteQueuedSession",
        "/real-time-response/entities/queued-sessions/command/v1",
        reads=True,
        scope="Real time response",
    )
    def delete_queued_session(
        self, *, session_id: str, cloud_request_id: str, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """TODO."""
        ...

    RTR_DeleteQueuedSession = delete_queued_session

    @post("RTR-PulseSession", "/real-time-response/entities/refresh-session/v1", reads=True, scope="Real time response")
    def pulse_session(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        device_id: str | None = None,
        origin: str | None = None,
        queue_offline: bool | None = None,
        host_ids: Strings | None = None,
        hosts_to_remove: Strings | None = None,
        optional_hosts: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[InitResponse]:
        """TODO."""
        ...

    RTR_PulseSession = pulse_session

    @post("RTR-ListSessions", "/real-time-response/entities/sessions/GET/v1", reads=True, scope="Real time response")
    def list_sessions(
        self, body: Mapping[str, Any] | None = None, *, ids: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[Session]:
        """TODO."""
        ...

    RTR_ListSessions = list_sessions

    @post(
        "RTR-InitSession",
        "/real-time-response/entities/sessions/v1",
        query={"timeout", "timeout_duration"},
        reads=True,
        scope="Real time response",
    )
    def init_session(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        timeout: int | None = None,
        timeout_duration: str | None = None,
        device_id: str | None = None,
        origin: str | None = None,
        queue_offline: bool | None = None,
        host_ids: Strings | None = None,
        hosts_to_remove: Strings | None = None,
        optional_hosts: Strings | None = None,
        **more: Unpack[UntimedOptions],
    ) -> Result[InitResponse]:
        """TODO."""
        ...

    RTR_InitSession = init_session

    @delete("RTR-DeleteSession", "/real-time-response/entities/sessions/v1", reads=True, scope="Real time response")
    def delete_session(self, session_id: str, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    RTR_DeleteSession = delete_session

    @get(
        "RTR-ListAllSessions", "/real-time-response/queries/sessions/v1", scope="Real time response", pages=by_scroll()
    )
    def list_all_sessions(
        self,
        *,
        offset: str | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    RTR_ListAllSessions = list_all_sessions
