"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from falconlite.binding.paging import by_offset, by_scroll
from falconlite.binding.uploads import FilePart
from falconlite.operations.declare import delete, get, patch, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.real_time_response_admin import (
        CommandExecuteResponse,
        FalconScript,
        MultiCommandExecuteResponseWrapper,
        RemoteCommandPutFileV1,
        RemoteCommandPutFileV2,
        StatusResponse,
    )
    from falconlite.operations.options import CallOptions, UntimedOptions, UploadOptions
    from falconlite.results.result import Result

Sort = Literal["created_timestamp", "modified_timestamp", "name"]


class RealTimeResponseAdmin(Service):
    """TODO."""

    @post(
        "BatchAdminCmd",
        "/real-time-response/combined/batch-admin-command/v1",
        query={"host_timeout_duration", "timeout", "timeout_duration"},
        scope="Real time response (admin)",
        answers="record",
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
        host_ids: Strings | None = None,
        hosts_to_remove: Strings | None = None,
        **more: Unpack[UntimedOptions],
    ) -> Result[MultiCommandExecuteResponseWrapper]:
        """TODO."""
        ...

    BatchAdminCmd = batch_admin_command

    @get(
        "RTR-CheckAdminCommandStatus",
        "/real-time-response/entities/admin-command/v1",
        scope="Real time response (admin)",
    )
    def check_admin_command_status(
        self, cloud_request_id: str, *, sequence_id: int, **more: Unpack[CallOptions]
    ) -> Result[StatusResponse]:
        """TODO."""
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
        host_ids: Strings | None = None,
        hosts_to_remove: Strings | None = None,
        optional_hosts: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[CommandExecuteResponse]:
        """TODO."""
        ...

    RTR_ExecuteAdminCommand = execute_admin_command

    @get("RTR-GetFalconScripts", "/real-time-response/entities/falcon-scripts/v1", scope="Real time response (admin)")
    def get_falcon_scripts(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[FalconScript]:
        """TODO."""
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
        """TODO."""
        ...

    RTR_GetPutFileContents = get_put_file_contents

    @get("RTR-GetPut-Files", "/real-time-response/entities/put-files/v1")
    def get_put_files(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[RemoteCommandPutFileV1]:
        """TODO."""
        ...

    RTR_GetPut_Files = get_put_files

    @post(
        "RTR-CreatePut-Files",
        "/real-time-response/entities/put-files/v1",
        upload=FilePart("file"),
        scope="Real time response (admin)",
    )
    def create_put_files(
        self,
        *,
        file: Any | None = None,
        description: str | None = None,
        name: str | None = None,
        comments_for_audit_log: str | None = None,
        content: str | None = None,
        id: str | None = None,
        permission_type: str | None = None,
        platform: str | None = None,
        **more: Unpack[UploadOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    RTR_CreatePut_Files = create_put_files

    @delete("RTR-DeletePut-Files", "/real-time-response/entities/put-files/v1", scope="Real time response (admin)")
    def delete_put_files(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    RTR_DeletePut_Files = delete_put_files

    @get("RTR-GetPut-FilesV2", "/real-time-response/entities/put-files/v2", scope="Real time response (admin)")
    def get_put_files_v2(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[RemoteCommandPutFileV2]:
        """TODO."""
        ...

    RTR_GetPut_FilesV2 = get_put_files_v2

    @post(
        "RTR-CreatePut-FilesV2",
        "/real-time-response/entities/put-files/v2",
        upload=FilePart("file"),
        scope="Real time response (admin)",
    )
    def create_put_files_v2(
        self,
        *,
        file: Any | None = None,
        description: str | None = None,
        name: str | None = None,
        comments_for_audit_log: str | None = None,
        content: str | None = None,
        id: str | None = None,
        permission_type: str | None = None,
        platform: str | None = None,
        **more: Unpack[UploadOptions],
    ) -> Result[RemoteCommandPutFileV2]:
        """TODO."""
        ...

    RTR_CreatePut_FilesV2 = create_put_files_v2

    @get("RTR-GetScripts", "/real-time-response/entities/scripts/v1")
    def get_scripts(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[RemoteCommandPutFileV1]:
        """TODO."""
        ...

    RTR_GetScripts = get_scripts

    @post(
        "RTR-CreateScripts",
        "/real-time-response/entities/scripts/v1",
        upload=FilePart("file"),
        scope="Real time response (admin)",
    )
    def create_scripts(
        self,
        *,
        file: Any | None = None,
        description: str | None = None,
        name: str | None = None,
        comments_for_audit_log: str | None = None,
        permission_type: str | None = None,
        content: str | None = None,
        platform: Strings | None = None,
        id: str | None = None,
        **more: Unpack[UploadOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    RTR_CreateScripts = create_scripts

    @delete("RTR-DeleteScripts", "/real-time-response/entities/scripts/v1", scope="Real time response (admin)")
    def delete_scripts(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    RTR_DeleteScripts = delete_scripts

    @patch(
        "RTR-UpdateScripts",
        "/real-time-response/entities/scripts/v1",
        upload=FilePart("file"),
        scope="Real time response (admin)",
    )
    def update_scripts(
        self,
        *,
        id: str | None = None,
        file: Any | None = None,
        description: str | None = None,
        name: str | None = None,
        comments_for_audit_log: str | None = None,
        permission_type: str | None = None,
        content: str | None = None,
        platform: Strings | None = None,
        **more: Unpack[UploadOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    RTR_UpdateScripts = update_scripts

    @get("RTR-GetScriptsV2", "/real-time-response/entities/scripts/v2", scope="Real time response (admin)")
    def get_scripts_v2(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[RemoteCommandPutFileV2]:
        """TODO."""
        ...

    RTR_GetScriptsV2 = get_scripts_v2

    @post("RTR-CreateScriptsV2", "/real-time-response/entities/scripts/v2", upload=FilePart("file"))
    def create_scripts_v2(
        self,
        *,
        file: Any | None = None,
        description: str | None = None,
        name: str | None = None,
        comments_for_audit_log: str | None = None,
        permission_type: str | None = None,
        content: str | None = None,
        platform: Strings | None = None,
        id: str | None = None,
        **more: Unpack[UploadOptions],
    ) -> Result[RemoteCommandPutFileV2]:
        """TODO."""
        ...

    RTR_CreateScriptsV2 = create_scripts_v2

    @patch("RTR-UpdateScriptsV2", "/real-time-response/entities/scripts/v2", upload=FilePart("file"))
    def update_scripts_v2(
        self,
        *,
        id: str | None = None,
        file: Any | None = None,
        description: str | None = None,
        name: str | None = None,
        comments_for_audit_log: str | None = None,
        permission_type: str | None = None,
        content: str | None = None,
        platform: Strings | None = None,
        **more: Unpack[UploadOptions],
    ) -> Result[RemoteCommandPutFileV2]:
        """TODO."""
        ...

    RTR_UpdateScriptsV2 = update_scripts_v2

    @get(
        "RTR-ListFalconScripts",
        "/real-time-response/queries/falcon-scripts/v1",
        scope="Real time response (admin)",
        pages=by_offset(most=100),
    )
    def list_falcon_scripts(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: Sort | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    RTR_ListFalconScripts = list_falcon_scripts

    @get(
        "RTR-ListPut-Files",
        "/real-time-response/queries/put-files/v1",
        scope="Real time response (admin)",
        pages=by_scroll(),
    )
    def list_put_files(
        self,
        *,
        filter: str | None = None,
        offset: str | None = None,
        limit: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    RTR_ListPut_Files = list_put_files

    @get(
        "RTR-ListScripts",
        "/real-time-response/queries/scripts/v1",
        scope="Real time response (admin)",
        pages=by_scroll(),
    )
    def list_scripts(
        self,
        *,
        filter: str | None = None,
        offset: str | None = None,
        limit: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    RTR_ListScripts = list_scripts
