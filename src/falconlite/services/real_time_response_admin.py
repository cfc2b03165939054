"""Real Time Response for administrators: all commands, and the scripts and files to put on hosts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from falconlite.binding.paging import by_offset
from falconlite.binding.uploads import FilePart
from falconlite.operations.declare import delete, get, patch, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import TypeAlias

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.real_time_response_admin import (
        CommandExecuteResponse,
        FalconScript,
        MultiStatusSensorResponse,
        RemoteCommandPutFileV1,
        RemoteCommandPutFileV2,
        StatusResponse,
    )
    from falconlite.operations.options import BodyOptions, CallOptions, UntimedOptions
    from falconlite.results.result import Result

    Files: TypeAlias = Mapping[str, Any] | Iterable[tuple[str, Any]]

Permission = Literal["none", "private", "group", "public"]


class RealTimeResponseAdmin(Service):
    """Real Time Response for administrators: run any command, and manage scripts and files for hosts.

    Scope: Real time response (admin): Write, also for reads. Sessions and batches are made by ``RealTimeResponse``,
    whose docstring explains commands and *timeout*.

    Put files are copied to hosts by the command ``put``. Custom scripts are your own, run by ``runscript
    -CloudFile=...``. Falcon scripts are CrowdStrike's. The ID of a put file or a custom script has the form of two
    32-digit hexadecimal numbers, joined by an underscore.

    In uploads, *file* is bytes, an open file or a path (``pathlib.Path``); *name* is the name in Falcon (default: the
    name of the file), and required for bytes. *comments_for_audit_log* has at most 4,096 characters. As in falconpy,
    ``files=[("file", (name, content))]`` works too. *permission_type* is the group of users who can run a script:
    "private" its owner, "group" administrators, "public" active responders too; default "none". *platform* is windows,
    mac or linux, or several of them (windows).
    """

    @post(
        "BatchAdminCmd",
        "/real-time-response/combined/batch-admin-command/v1",
        query={"host_timeout_duration", "timeout", "timeout_duration"},
        scope="Real time response (admin)",
        answers="map",
        records="combined.resources",
    )
    def batch_admin_command(
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
        """Run any command on the hosts of a batch, and wait for their output.

        Adds put, run and others for administrators to the commands of
        ``RealTimeResponse.batch_active_responder_command``. *optional_hosts* are AIDs of the batch that the command is
        limited to (all). With *persist_all*, offline hosts run it when they are back.
        """
        ...

    BatchAdminCmd = batch_admin_command

    @get(
        "RTR-CheckAdminCommandStatus",
        "/real-time-response/entities/admin-command/v1",
        scope="Real time response (admin)",
        default={"sequence_id": 0},
        access="Write",
    )
    def check_admin_command_status(
        self, cloud_request_id: str, *, sequence_id: int | None = None, **more: Unpack[CallOptions]
    ) -> Result[StatusResponse]:
        """Read the state and the output of an administrator's command on one host.

        Long output comes in parts: *sequence_id* is the number of the part (0). Call again while ``complete`` is false.
        """
        ...

    RTR_CheckAdminCommandStatus = check_admin_command_status

    @post(
        "RTR-ExecuteAdminCommand", "/real-time-response/entities/admin-command/v1", scope="Real time response (admin)"
    )
    def execute_admin_command(
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
        """Run any command on the host of a session, and return immediately with its request ID.

        *base_command* is the command, *command_string* the whole line. *session_id* comes from
        ``RealTimeResponse.init_session``. With *persist*, an offline host runs it when it is back. Read the output with
        ``check_admin_command_status``.
        """
        ...

    RTR_ExecuteAdminCommand = execute_admin_command

    @get(
        "RTR-GetFalconScripts",
        "/real-time-response/entities/falcon-scripts/v1",
        scope="Real time response (admin)",
        access="Write",
    )
    def get_falcon_scripts(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[FalconScript]:
        """Describe CrowdStrike's scripts by ID, with their content and the schemas of their input and output."""
        ...

    RTR_GetFalconScripts = get_falcon_scripts

    @get(
        "RTR-GetPutFileContents",
        "/real-time-response/entities/put-file-contents/v1",
        produces=("application/octet-stream",),
        answers="bytes",
        download=True,
    )
    def get_put_file_contents(self, id: str, **more: Unpack[CallOptions]) -> Result[bytes]:
        """Download the content of a put file.

        With ``stream=True`` it returns a ``Download``, which saves the file to disk.
        """
        ...

    RTR_GetPutFileContents = get_put_file_contents

    @get("RTR-GetPut-Files", "/real-time-response/entities/put-files/v1")
    def get_put_files(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[RemoteCommandPutFileV1]:
        """Describe put files by ID, without the fields for workflows; use ``get_put_files_v2``."""
        ...

    RTR_GetPut_Files = get_put_files

    @post(
        "RTR-CreatePut-Files",
        "/real-time-response/entities/put-files/v1",
        upload=FilePart("file", name="name"),
        body={"name"},
        scope="Real time response (admin)",
    )
    def create_put_files(
        self,
        files: Files | None = None,
        data: Mapping[str, Any] | None = None,
        *,
        file: Any | None = None,
        description: str | None = None,
        name: str | None = None,
        comments_for_audit_log: str | None = None,
        **more: Unpack[BodyOptions],
    ) -> Result[Any]:
        """Upload a put file; returns no record, which ``create_put_files_v2`` does.

        The API requires *file* and *description*.
        """
        ...

    RTR_CreatePut_Files = create_put_files

    @delete(
        "RTR-DeletePut-Files",
        "/real-time-response/entities/put-files/v1",
        scope="Real time response (admin)",
        at_once=1,
    )
    def delete_put_files(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """Delete a put file, one ID a call."""
        ...

    RTR_DeletePut_Files = delete_put_files

    @get(
        "RTR-GetPut-FilesV2",
        "/real-time-response/entities/put-files/v2",
        scope="Real time response (admin)",
        access="Write",
    )
    def get_put_files_v2(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[RemoteCommandPutFileV2]:
        """Describe put files by ID, with their size, SHA-256 digest and use in workflows."""
        ...

    RTR_GetPut_FilesV2 = get_put_files_v2

    @post(
        "RTR-CreatePut-FilesV2",
        "/real-time-response/entities/put-files/v2",
        upload=FilePart("file", name="name"),
        body={"name"},
        scope="Real time response (admin)",
    )
    def create_put_files_v2(
        self,
        files: Files | None = None,
        data: Mapping[str, Any] | None = None,
        *,
        file: Any | None = None,
        description: str | None = None,
        name: str | None = None,
        comments_for_audit_log: str | None = None,
        **more: Unpack[BodyOptions],
    ) -> Result[RemoteCommandPutFileV2]:
        """Upload a put file and return its record.

        The API requires *file* and *description*.
        """
        ...

    RTR_CreatePut_FilesV2 = create_put_files_v2

    @get("RTR-GetScripts", "/real-time-response/entities/scripts/v1")
    def get_scripts(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[RemoteCommandPutFileV1]:
        """Describe custom scripts by ID, without the fields for workflows; use ``get_scripts_v2``."""
        ...

    RTR_GetScripts = get_scripts

    @post(
        "RTR-CreateScripts",
        "/real-time-response/entities/scripts/v1",
        upload=FilePart("file", name="name"),
        body={"name"},
        scope="Real time response (admin)",
    )
    def create_scripts(
        self,
        data: Mapping[str, Any] | None = None,
        files: Files | None = None,
        *,
        file: Any | None = None,
        description: str | None = None,
        name: str | None = None,
        comments_for_audit_log: str | None = None,
        permission_type: Permission | None = None,
        content: str | None = None,
        platform: Strings | None = None,
        **more: Unpack[BodyOptions],
    ) -> Result[Any]:
        """Upload a custom script; returns no record, which ``create_scripts_v2`` does.

        Give the script as *file*, or as a str in *content*. The API requires *description* and *permission_type*.
        """
        ...

    RTR_CreateScripts = create_scripts

    @delete(
        "RTR-DeleteScripts", "/real-time-response/entities/scripts/v1", scope="Real time response (admin)", at_once=1
    )
    def delete_scripts(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """Delete a custom script, one ID a call."""
        ...

    RTR_DeleteScripts = delete_scripts

    @patch(
        "RTR-UpdateScripts",
        "/real-time-response/entities/scripts/v1",
        upload=FilePart("file", name="name"),
        body={"name"},
        scope="Real time response (admin)",
        repeatable=True,
    )
    def update_scripts(
        self,
        data: Mapping[str, Any] | None = None,
        files: Files | None = None,
        *,
        id: str | None = None,
        file: Any | None = None,
        description: str | None = None,
        name: str | None = None,
        comments_for_audit_log: str | None = None,
        permission_type: Permission | None = None,
        content: str | None = None,
        platform: Strings | None = None,
        **more: Unpack[BodyOptions],
    ) -> Result[Any]:
        """Replace a custom script; returns no record, which ``update_scripts_v2`` does.

        Give the new script as *file*, or as a str in *content*. The API requires *id*.
        """
        ...

    RTR_UpdateScripts = update_scripts

    @get(
        "RTR-GetScriptsV2",
        "/real-time-response/entities/scripts/v2",
        scope="Real time response (admin)",
        access="Write",
    )
    def get_scripts_v2(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[RemoteCommandPutFileV2]:
        """Describe custom scripts by ID, with their content and use in workflows."""
        ...

    RTR_GetScriptsV2 = get_scripts_v2

    @post(
        "RTR-CreateScriptsV2",
        "/real-time-response/entities/scripts/v2",
        upload=FilePart("file", name="name"),
        body={"name"},
    )
    def create_scripts_v2(
        self,
        data: Mapping[str, Any] | None = None,
        files: Files | None = None,
        *,
        file: Any | None = None,
        description: str | None = None,
        name: str | None = None,
        comments_for_audit_log: str | None = None,
        permission_type: Permission | None = None,
        content: str | None = None,
        platform: Strings | None = None,
        **more: Unpack[BodyOptions],
    ) -> Result[RemoteCommandPutFileV2]:
        """Upload a custom script and return its record.

        Give the script as *file*, or as a str in *content*. The API requires *description* and *permission_type*.
        """
        ...

    RTR_CreateScriptsV2 = create_scripts_v2

    @patch(
        "RTR-UpdateScriptsV2",
        "/real-time-response/entities/scripts/v2",
        upload=FilePart("file", name="name"),
        body={"name"},
        repeatable=True,
    )
    def update_scripts_v2(
        self,
        data: Mapping[str, Any] | None = None,
        files: Files | None = None,
        *,
        id: str | None = None,
        file: Any | None = None,
        description: str | None = None,
        name: str | None = None,
        comments_for_audit_log: str | None = None,
        permission_type: Permission | None = None,
        content: str | None = None,
        platform: Strings | None = None,
        **more: Unpack[BodyOptions],
    ) -> Result[RemoteCommandPutFileV2]:
        """Replace a custom script and return its record.

        Give the new script as *file*, or as a str in *content*. The API requires *id*.
        """
        ...

    RTR_UpdateScriptsV2 = update_scripts_v2

    @get(
        "RTR-ListFalconScripts",
        "/real-time-response/queries/falcon-scripts/v1",
        scope="Real time response (admin)",
        pages=by_offset(most=100),
        access="Write",
    )
    def list_falcon_scripts(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of CrowdStrike's scripts that the caller may run.

        *filter* is FQL. *limit* is at most 100; *offset* is the number of IDs to skip (0). *sort* is created_timestamp,
        modified_timestamp or name, and a direction, such as ``name|asc``.
        """
        ...

    RTR_ListFalconScripts = list_falcon_scripts

    @get(
        "RTR-ListPut-Files",
        "/real-time-response/queries/put-files/v1",
        scope="Real time response (admin)",
        pages=by_offset(most=100),
        access="Write",
    )
    def list_put_files(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of put files that match an FQL filter.

        *limit* is at most 100; *offset* is the number of IDs to skip (0). *sort* is a field with ``|asc`` or ``|desc``,
        such as ``created_at|asc``.
        """
        ...

    RTR_ListPut_Files = list_put_files

    @get(
        "RTR-ListScripts",
        "/real-time-response/queries/scripts/v1",
        scope="Real time response (admin)",
        pages=by_offset(most=100),
        access="Write",
    )
    def list_scripts(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of custom scripts that match an FQL filter.

        *limit* is at most 100; *offset* is the number of IDs to skip (0). *sort* is a field with ``|asc`` or ``|desc``,
        such as ``created_at|asc``.
        """
        ...

    RTR_ListScripts = list_scripts


Real_Time_Response_Admin = RealTimeResponseAdmin
