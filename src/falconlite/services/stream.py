"""Streams: the answer of an agent while it is being written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from falconlite.operations.declare import get
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result


class Stream(Service):
    """Streams of agent runs: read the answer of an invocation while it is being written."""

    @get(
        "StreamInvocationResponseV1",
        "/agentic-studio-streaming/entities/agent-invocations/v1",
        produces=("application/json", "text/event-stream"),
        answers="bytes",
        download=True,
    )
    def stream_invocation_response_v1(self, id: str, **more: Unpack[CallOptions]) -> Result[bytes]:
        """Read the results of an invocation as a stream of events.

        With ``stream=True`` the content can be read while it arrives; otherwise the call returns at the end.
        """
        ...

    StreamInvocationResponseV1 = stream_invocation_response_v1
