"""Typed dicts of the request bodies of ``RealTimeResponseAdmin``."""

from __future__ import annotations

from collections.abc import Sequence

from falconlite.specs.body import Body, Required


class BatchExecuteCommandRequest(Body, total=False):
    """The body of ``batch_admin_command``."""

    base_command: str
    batch_id: str
    command_string: str
    optional_hosts: Sequence[str]
    persist_all: bool


class CommandExecuteRequest(Body, total=False):
    """The body of ``execute_admin_command``."""

    base_command: str
    command_string: str
    device_id: str
    id: Required[int]
    persist: bool
    session_id: str
