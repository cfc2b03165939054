"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.operations.declare import get, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from falconlite.models.event_streams import AvailableStreamV2
    from falconlite.operations.options import BodyOptions, CallOptions
    from falconlite.results.result import Result


class EventStreams(Service):
    """TODO."""

    scope = "Event streams"

    @post(
        "refreshActiveStreamSession",
        "/sensors/entities/datafeed-actions/v1/{partition}",
        query={"action_name", "app_id"},
        wire={"app_id": "appId"},
        reads=True,
    )
    def refresh_active_stream(
        self, partition: int, *, action_name: str, app_id: str, **more: Unpack[BodyOptions]
    ) -> Result[Any]:
        """TODO."""
        ...

    refreshActiveStreamSession = refresh_active_stream

    @get("listAvailableStreamsOAuth2", "/sensors/entities/datafeed/v2", wire={"app_id": "appId"})
    def list_available_streams(
        self, *, app_id: str, format: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[AvailableStreamV2]:
        """TODO."""
        ...

    listAvailableStreamsOAuth2 = list_available_streams
