"""Identify one call of an operation, for hooks, the debug log and telemetry."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from falconlite.redact import redact

if TYPE_CHECKING:
    from collections.abc import Callable


class ObservedCall:
    """One call of an operation, with all its attempts. It holds no secret, header or body.

    - ``id`` (str): 16 hexadecimal digits, different for each call
    - ``operation_id`` (str); ``member_cid`` (str or None): the child tenant
    - ``verb``, ``path``, ``base_url`` (str): the request; the path has no query, and secrets in it are masked
    - ``attempts`` (int): requests sent so far
    - ``status`` (int or None), ``trace_id`` (str or None): of the last response
    - ``error`` (str): class name of the error of the last attempt, or of the call; empty after a success
    - ``paused`` (float): seconds of all pauses so far
    - ``states`` (dict): the state of each watcher for the call
    """

    __slots__ = (
        "attempts",
        "base_url",
        "began",
        "error",
        "id",
        "member_cid",
        "monotonic",
        "operation_id",
        "path",
        "paused",
        "states",
        "status",
        "trace_id",
        "verb",
    )

    def __init__(self, operation_id: str, monotonic: Callable[[], float], member_cid: str | None = None) -> None:
        self.id = os.urandom(8).hex()
        self.operation_id, self.member_cid = operation_id, member_cid
        self.monotonic, self.began = monotonic, monotonic()
        self.verb = self.path = self.base_url = self.error = ""
        self.attempts, self.paused = 0, 0.0
        self.status: int | None = None
        self.trace_id: str | None = None
        self.states: dict[Any, Any] = {}

    def __repr__(self) -> str:
        return f"<ObservedCall {self.id} of {self.operation_id or self.path}>"

    def __reduce__(self) -> tuple[Any, ...]:
        """Copy and pickle the name of the call only: the states of watchers belong to this process."""
        return type(self), (self.operation_id, self.monotonic, self.member_cid)

    @property
    def seconds(self) -> float:
        """Seconds since the start of the call."""
        return self.monotonic() - self.began

    def sends(self, base_url: str, verb: str, path: str, secrets: tuple[str, ...] = ()) -> None:
        """Store the sent request, without its query and with *secrets* masked."""
        self.base_url, self.verb = base_url, verb
        self.path = redact(path.partition("?")[0], values=secrets)
