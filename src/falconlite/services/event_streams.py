"""Event streams: the live feeds of detections, audit events and incidents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from falconlite.operations.declare import get, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from typing_extensions import Unpack

    from falconlite.models.event_streams import AvailableStreamV2
    from falconlite.operations.options import BodyOptions, CallOptions
    from falconlite.results.result import Result
    from falconlite.streams.feed import EventFeed


class EventStreams(Service):
    """Event streams: follow the live feeds of a tenant, discover them, and keep the sessions of their readers alive.

    Scope: Event streams: Read. *app_id*, also named ``appId``, is a label of your own for the connection: up to 32
    letters and digits. Two readers need two labels.
    """

    scope = "Event streams"

    @post(
        "refreshActiveStreamSession",
        "/sensors/entities/datafeed-actions/v1/{partition}",
        query={"action_name", "app_id"},
        wire={"app_id": "appId"},
        body=(),
        default={"partition": 0, "action_name": "refresh_active_stream_session"},
        reads=True,
    )
    def refresh_active_stream(
        self,
        partition: int = 0,
        *,
        app_id: str,
        action_name: Literal["refresh_active_stream_session"] = "refresh_active_stream_session",
        **more: Unpack[BodyOptions],
    ) -> Result[Any]:
        """Keep the session of a stream alive; call it before ``refreshActiveSessionInterval`` seconds have passed.

        *partition* (0) is the number in the ``refreshActiveSessionURL`` of the stream. *action_name* has one value, its
        default.
        """
        ...

    refreshActiveStreamSession = refresh_active_stream

    @get("listAvailableStreamsOAuth2", "/sensors/entities/datafeed/v2", wire={"app_id": "appId"}, secret={"token"})
    def list_available_streams(
        self, *, app_id: str, format: Literal["json", "flatjson"] | None = None, **more: Unpack[CallOptions]
    ) -> Result[AvailableStreamV2]:
        """List the streams, each with the URL to read, a session token, and how to refresh the session.

        *format* is ``json`` or ``flatjson``. Send the token as ``Authorization: Token ...`` to ``dataFeedURL``. Results
        mask the token when they are shown.
        """
        ...

    listAvailableStreamsOAuth2 = list_available_streams

    def follow(
        self,
        *,
        app_id: str,
        offsets: Mapping[int, int] | None = None,
        since: Literal["start", "now"] = "start",
        types: str | Iterable[str] = (),
        duration: float | None = None,
        notify: Callable[[str], object] | None = None,
    ) -> EventFeed:
        """Iterate over the events of all streams as they happen: read every feed, refresh its session, reconnect.

        - *app_id* (str): label of this reader, 1 to 32 letters and digits. Two readers need two labels
        - *offsets* (dict): where to resume, by partition: the ``offsets`` of an earlier feed
        - *since* (str): "start" for the oldest event that the API keeps, "now" for those that happen from now on; only
          for a partition that *offsets* lacks
        - *types* (str or iterable of str): event types, such as ``EppDetectionSummaryEvent``; a str is split at
          commas. Default: all
        - *duration* (float): seconds after which the iteration ends; default None: never
        - *notify*: function that is called with a str for each failure that is tried again, such as a broken feed

        A broken feed is opened again at its offset, so that no event is lost or comes twice. Use the ``EventFeed`` in a
        ``with`` block. It raises, in either mode, if the login or the list of streams is refused. Raise TypeError or
        ValueError for wrong arguments before anything is sent.
        """
        from falconlite.streams.arguments import feed_of

        return feed_of(self, app_id, offsets, since, types, duration, notify)


Event_Streams = EventStreams
