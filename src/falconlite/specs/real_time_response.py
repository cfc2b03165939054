"""Typed dicts of the request bodies of ``RealTimeResponse``."""

from __future__ import annotations

from collections.abc import Sequence

from falconlite.specs.body import Body, Required


class BatchExecuteCommandRequest(Body, total=False):
    """The body of ``batch_active_responder_command`` and ``batch_command``."""

    base_command: str
    batch_id: str
    command_string: str
    optional_hosts: Sequence[str]
    persist_all: bool


class BatchGetCommandRequest(Body, total=False):
    """The body of ``batch_get_command``."""

    batch_id: str
    file_path: str
    optional_hosts: Sequence[str]


class BatchInitSessionRequest(Body, total=False):
    """The body of ``batch_init_sessions``."""

    existing_batch_id: str
    host_ids: Sequence[str]
    queue_offline: bool


class BatchRefreshSessionRequest(Body, total=False):
    """The body of ``batch_refresh_sessions``."""

    batch_id: str
    hosts_to_remove: Sequence[str]


class CommandExecuteRequest(Body, total=False):
    """The body of ``execute_active_responder_command`` and ``execute_command``."""

    base_command: str
    command_string: str
    device_id: str
    id: Required[int]
    persist: bool
    session_id: str


class InitRequest(Body, total=False):
    """The body of ``pulse_session`` and ``init_session``."""

    device_id: str
    origin: str
    queue_offline: bool
