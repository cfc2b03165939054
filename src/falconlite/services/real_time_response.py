"""Real Time Response: sessions and commands on hosts, one host at a time or in batches."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.binding.paging import by_offset
from falconlite.binding.shapes import one_aggregate
from falconlite.operations.declare import delete, get, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.aggregates import Aggregate
    from falconlite.models.real_time_response import (
        CommandExecuteResponse,
        File,
        FileV2,
        InitResponse,
        MultiPulseSensorResponse,
        MultiStatusSensorResponse,
        QueuedSessionJob,
        Session,
        StatusResponse,
    )
    from falconlite.operations.options import CallOptions, UntimedOptions
    from falconlite.results.result import Result
    from falconlite.specs import DateRange, NumberRange


class RealTimeResponse(Service):
    """Real Time Response: open sessions on hosts, run commands in them, and download files from hosts.

    Scopes: Real time response: Read for sessions and read-only commands; Real time response: Write for active-responder
    commands and files of hosts. Commands for administrators are in ``RealTimeResponseAdmin``.

    A session expires after 10 minutes; ``pulse_session`` and ``batch_refresh_sessions`` keep it open. A session or a
    batch belongs to the API client that opened it. IDs of sessions, batches and requests are UUIDs; the ID of a host is
    its AID.

    A command is *base_command*, for example "ls", and *command_string*, the whole line, for example ``ls /tmp``. On one
    host a command returns a ``cloud_request_id``; read its output with the matching ``check_...`` method until
    ``complete`` is true. A batch command waits for the hosts and returns their output by AID under
    ``combined.resources``. Each host has its own ``complete``, ``stdout``, ``stderr`` and ``errors``: a success of the
    call does not mean that the command worked on every host.

    Batch calls and ``init_session`` have an argument *timeout*: the seconds (30, at most 300) that the API waits for
    hosts. *timeout_duration* says the same as a duration ("30s"; units ns, us, ms, s, m, h). *host_timeout_duration* is
    the time that each host has, and is below the overall time. The HTTP timeout is separate, 60 seconds: for a longer
    wait raise it with ``options={"timeout": 330, "deadline": 400}``.
    """

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
        """Count sessions by a field, or by ranges of dates; *body* is a list of several specifications.

        *type* is terms or date_range. *field* is the field to count by; *date_ranges* are dicts with ``from`` and
        ``to``, a date such as ``2026-07-18`` or ``now``. *filter* is FQL.
        """
        ...

    RTR_AggregateSessions = aggregate_sessions

    @post(
        "BatchActiveResponderCmd",
        "/real-time-response/combined/batch-active-responder-command/v1",
        query={"host_timeout_duration", "timeout", "timeout_duration"},
        scope="Real time response",
        answers="map",
        records="combined.resources",
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
        **more: Unpack[UntimedOptions],
    ) -> Result[MultiStatusSensorResponse]:
        """Run an active-responder command on the hosts of a batch, and wait for their output.

        It takes the commands of ``batch_command``, and those that change a host: for files cp, encrypt, get, mkdir, mv,
        rm, zip; for network drives map, unmap; for memory memdump, xmemdump; for the registry ``reg`` with set, delete,
        load or unload; and kill, restart, runscript, shutdown, update. *batch_id* comes from ``batch_init_sessions``.
        *optional_hosts* are AIDs of the batch that the command is limited to (all). With *persist_all*, offline hosts
        run it when they are back.
        """
        ...

    BatchActiveResponderCmd = batch_active_responder_command

    @post(
        "BatchCmd",
        "/real-time-response/combined/batch-command/v1",
        query={"host_timeout_duration", "timeout", "timeout_duration"},
        scope="Real time response",
        answers="map",
        records="combined.resources",
        access="Read",
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
        **more: Unpack[UntimedOptions],
    ) -> Result[MultiStatusSensorResponse]:
        """Run a read-only command on the hosts of a batch, and wait for their output.

        Commands: for files ls, cd, cat, filehash, mount; for the system ps, netstat, ipconfig, env, getsid, eventlog,
        ``reg query``; and help, history, clear. *batch_id* comes from ``batch_init_sessions``. *optional_hosts* are
        AIDs of the batch that the command is limited to (all). With *persist_all*, offline hosts run it when they are
        back.
        """
        ...

    BatchCmd = batch_command

    @get(
        "BatchGetCmdStatus",
        "/real-time-response/combined/batch-get-command/v1",
        scope="Real time response",
        answers="map",
        access="Write",
    )
    def batch_get_command_status(
        self,
        batch_get_cmd_req_id: str,
        *,
        timeout: int | None = None,
        timeout_duration: str | None = None,
        **more: Unpack[UntimedOptions],
    ) -> Result[File]:
        """Read which files of a ``batch_get_command`` have arrived in the cloud.

        *batch_get_cmd_req_id* is in the answer of that call. ``resources`` is a dict of files by AID; a host is missing
        until its file is complete. Download a file with ``get_extracted_file_contents``, with the session ID and
        SHA-256 of its entry.
        """
        ...

    BatchGetCmdStatus = batch_get_command_status

    @post(
        "BatchGetCmd",
        "/real-time-response/combined/batch-get-command/v1",
        query={"host_timeout_duration", "timeout", "timeout_duration"},
        scope="Real time response",
        answers="map",
        records="combined.resources",
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
        **more: Unpack[UntimedOptions],
    ) -> Result[MultiStatusSensorResponse]:
        """Retrieve a file from every host of a batch; ``batch_get_command_status`` tells when it has arrived.

        *file_path* is the full path on the hosts. *optional_hosts* are AIDs of the batch that the command is limited to
        (all). The answer has ``batch_get_cmd_req_id``, and the state of each host under ``combined.resources``.
        """
        ...

    BatchGetCmd = batch_get_command

    @post(
        "BatchInitSessions",
        "/real-time-response/combined/batch-init-session/v1",
        query={"host_timeout_duration", "timeout", "timeout_duration"},
        scope="Real time response",
        answers="map",
        access="Read",
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
        **more: Unpack[UntimedOptions],
    ) -> Result[MultiStatusSensorResponse]:
        """Open a session on each of up to 10,000 hosts, and return the ID of the batch.

        *host_ids* are AIDs. *existing_batch_id* adds the hosts to that batch. With *queue_offline*, commands for an
        offline host wait until it is back. The answer has ``batch_id``; its ``resources`` is a dict of sessions by AID,
        with ``errors`` for each host without a session.
        """
        ...

    BatchInitSessions = batch_init_sessions

    @post(
        "BatchRefreshSessions",
        "/real-time-response/combined/batch-refresh-session/v1",
        query={"timeout", "timeout_duration"},
        scope="Real time response",
        answers="map",
        repeatable=True,
        access="Read",
    )
    def batch_refresh_sessions(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        timeout: int | None = None,
        timeout_duration: str | None = None,
        batch_id: str | None = None,
        hosts_to_remove: Strings | None = None,
        **more: Unpack[UntimedOptions],
    ) -> Result[MultiPulseSensorResponse]:
        """Keep the sessions of a batch open for 10 more minutes.

        *hosts_to_remove* are AIDs to drop from the batch: their sessions expire. ``resources`` is a dict by AID.
        """
        ...

    BatchRefreshSessions = batch_refresh_sessions

    @get(
        "RTR-CheckActiveResponderCommandStatus",
        "/real-time-response/entities/active-responder-command/v1",
        scope="Real time response",
        default={"sequence_id": 0},
        access="Write",
    )
    def check_active_responder_command_status(
        self, cloud_request_id: str, *, sequence_id: int | None = None, **more: Unpack[CallOptions]
    ) -> Result[StatusResponse]:
        """Read the state and the output of an active-responder command on one host.

        Long output comes in parts: *sequence_id* is the number of the part (0). Call again while ``complete`` is false.
        """
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
        **more: Unpack[CallOptions],
    ) -> Result[CommandExecuteResponse]:
        """Run an active-responder command on the host of a session, and return immediately with its request ID.

        For the commands see ``batch_active_responder_command``. *session_id* comes from ``init_session``. With
        *persist*, an offline host runs it when it is back. Read the output with
        ``check_active_responder_command_status``.
        """
        ...

    RTR_ExecuteActiveResponderCommand = execute_active_responder_command

    @get(
        "RTR-CheckCommandStatus",
        "/real-time-response/entities/command/v1",
        scope="Real time response",
        default={"sequence_id": 0},
    )
    def check_command_status(
        self, cloud_request_id: str, *, sequence_id: int | None = None, **more: Unpack[CallOptions]
    ) -> Result[StatusResponse]:
        """Read the state and the output of a read-only command on one host.

        Long output comes in parts: *sequence_id* is the number of the part (0). Call again while ``complete`` is false.
        """
        ...

    RTR_CheckCommandStatus = check_command_status

    @post("RTR-ExecuteCommand", "/real-time-response/entities/command/v1", scope="Real time response", access="Read")
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
        **more: Unpack[CallOptions],
    ) -> Result[CommandExecuteResponse]:
        """Run a read-only command on the host of a session, and return immediately with its request ID.

        For the commands see ``batch_command``. *session_id* comes from ``init_session``. With *persist*, an offline
        host runs it when it is back. Read the output with ``check_command_status``.
        """
        ...

    RTR_ExecuteCommand = execute_command

    @get(
        "RTR-GetExtractedFileContents",
        "/real-time-response/entities/extracted-file-contents/v1",
        scope="Real time response",
        produces=("application/x-7z-compressed",),
        answers="bytes",
        download=True,
        access="Write",
    )
    def get_extracted_file_contents(
        self, *, session_id: str, sha256: str, filename: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[bytes]:
        """Download a file that a ``get`` command retrieved, as a 7z archive.

        The password of the archive is "infected". *sha256* is the digest in the record of ``list_files_v2``. *filename*
        names the archive and the file in it. With ``stream=True`` it returns a ``Download``, which saves the archive to
        disk.
        """
        ...

    RTR_GetExtractedFileContents = get_extracted_file_contents

    @get("RTR-ListFiles", "/real-time-response/entities/file/v1")
    def list_files(self, session_id: str, **more: Unpack[CallOptions]) -> Result[File]:
        """List the files retrieved in a session, in the format before progress was reported; use ``list_files_v2``."""
        ...

    RTR_ListFiles = list_files

    @delete("RTR-DeleteFile", "/real-time-response/entities/file/v1", scope="Real time response", empty=True, at_once=1)
    def delete_file(self, *, ids: Strings, session_id: str, **more: Unpack[CallOptions]) -> Result[Any]:
        """Delete a retrieved file by its number in the records of ``list_files``, one a call.

        ``delete_file_v2`` takes the IDs of ``list_files_v2``.
        """
        ...

    RTR_DeleteFile = delete_file

    @get("RTR-ListFilesV2", "/real-time-response/entities/file/v2", scope="Real time response", access="Write")
    def list_files_v2(self, session_id: str, **more: Unpack[CallOptions]) -> Result[FileV2]:
        """List the files retrieved in a session, with the progress of each upload.

        ``complete`` is true when the file can be downloaded; ``stage``, ``progress`` and ``error_message`` tell how far
        it is.
        """
        ...

    RTR_ListFilesV2 = list_files_v2

    @delete(
        "RTR-DeleteFileV2", "/real-time-response/entities/file/v2", scope="Real time response", empty=True, at_once=1
    )
    def delete_file_v2(self, *, ids: Strings, session_id: str, **more: Unpack[CallOptions]) -> Result[Any]:
        """Delete a retrieved file by its ID from ``list_files_v2``, one ID a call."""
        ...

    RTR_DeleteFileV2 = delete_file_v2

    @post("RTR-ListQueuedSessions", "/real-time-response/entities/queued-sessions/GET/v1", reads=True)
    def list_queued_sessions(
        self, body: Mapping[str, Any] | None = None, *, ids: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[QueuedSessionJob]:
        """Describe sessions with commands that wait for offline hosts, by session ID.

        Only sessions that the calling API client opened are returned.
        """
        ...

    RTR_ListQueuedSessions = list_queued_sessions

    @delete(
        "RTR-DeleteQueuedSession",
        "/real-time-response/entities/queued-sessions/command/v1",
        scope="Real time response",
        empty=True,
        access="Read",
    )
    def delete_queued_session(
        self, *, session_id: str, cloud_request_id: str, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """Cancel a command that waits for an offline host.

        *cloud_request_id* is in the answer of the call that queued it.
        """
        ...

    RTR_DeleteQueuedSession = delete_queued_session

    @post(
        "RTR-PulseSession",
        "/real-time-response/entities/refresh-session/v1",
        scope="Real time response",
        repeatable=True,
        access="Read",
    )
    def pulse_session(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        device_id: str | None = None,
        origin: str | None = None,
        queue_offline: bool | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[InitResponse]:
        """Keep the session on a host open for 10 more minutes, and return it.

        *device_id* is an AID; the API finds the session that the caller has there. *origin* and *queue_offline* are
        described in ``init_session``.
        """
        ...

    RTR_PulseSession = pulse_session

    @post("RTR-ListSessions", "/real-time-response/entities/sessions/GET/v1", reads=True, scope="Real time response")
    def list_sessions(
        self, body: Mapping[str, Any] | None = None, *, ids: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[Session]:
        """Describe sessions by ID, with the commands run in them.

        Only sessions that the calling API client opened are returned.
        """
        ...

    RTR_ListSessions = list_sessions

    @post(
        "RTR-InitSession",
        "/real-time-response/entities/sessions/v1",
        query={"timeout", "timeout_duration"},
        scope="Real time response",
        repeatable=True,
        access="Read",
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
        **more: Unpack[UntimedOptions],
    ) -> Result[InitResponse]:
        """Open a session on a host, or return the one that the caller has there.

        *device_id* is an AID. With *queue_offline*, commands for an offline host wait until it is back. *origin* names
        the calling program. The record has the ``session_id``, the working directory ``pwd`` and the scripts that can
        be run.
        """
        ...

    RTR_InitSession = init_session

    @delete(
        "RTR-DeleteSession",
        "/real-time-response/entities/sessions/v1",
        scope="Real time response",
        empty=True,
        access="Read",
    )
    def delete_session(self, session_id: str, **more: Unpack[CallOptions]) -> Result[Any]:
        """Close a session by ID."""
        ...

    RTR_DeleteSession = delete_session

    @get(
        "RTR-ListAllSessions", "/real-time-response/queries/sessions/v1", scope="Real time response", pages=by_offset()
    )
    def list_all_sessions(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of sessions that match an FQL filter.

        *limit* is the number of IDs on a page; *offset* is the number of IDs to skip (0). *sort* is a field with
        ``|asc`` or ``|desc``, such as ``date_created|asc``. In *filter*, ``user_id:'@me'`` finds the caller's sessions.
        """
        ...

    RTR_ListAllSessions = list_all_sessions


Real_Time_Response = RealTimeResponse
