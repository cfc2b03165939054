"""Indicator feeds: archives of indicators, made every day, hour or minute."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from falconlite.operations.declare import get
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from datetime import datetime

    from typing_extensions import Unpack

    from falconlite.models.intelligence_feeds import IndicatorFeedQueryItem, IndicatorGetFeedsItem
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result


class IntelligenceFeeds(Service):
    """Indicator feeds: list the feeds that you may read, find their archives and download them.

    Scope: Falcon Indicator Graph: Read. A feed has a name, each of its archives an ID (``feed_item_id``).
    """

    scope = "Falcon Indicator Graph"

    @get("DownloadFeedArchive", "/indicator-feed/entities/feed-download/v1", answers="bytes", download=True)
    def download_feed(self, *, feed_item_id: str, **more: Unpack[CallOptions]) -> Result[bytes]:
        """Get the address of an archive of a feed, a zip file; *feed_item_id* comes from ``query_feeds``.

        The API declares a redirect (308) as its answer, which is not followed: ``headers["Location"]`` of the result is
        the address, to be read without the bearer token. In pythonic mode the call raises an APIError with these
        headers. If the API sends the file itself, returns bytes, or a download with ``stream=True``.
        """
        ...

    DownloadFeedArchive = download_feed

    @get("ListFeedTypes", "/indicator-feed/entities/feed/v1")
    def list_feeds(self, **more: Unpack[CallOptions]) -> Result[IndicatorGetFeedsItem]:
        """List the feeds with their names, descriptions and intervals."""
        ...

    ListFeedTypes = list_feeds

    @get("QueryFeedArchives", "/indicator-feed/queries/feed/v1", key="feed_item_id")
    def query_feeds(
        self,
        *,
        feed_name: str,
        feed_interval: Literal["dump", "daily", "hourly", "minutely", "any"] | None = None,
        since: datetime | str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[IndicatorFeedQueryItem]:
        """Find archives of a feed, each with its ID, interval and time.

        *feed_interval* is one of:

        - ``dump``: everything; *since* goes back 7 days
        - ``daily``: a day's changes; *since* goes back 5 days
        - ``hourly``: an hour's changes; *since* goes back 2 days
        - ``minutely``: a minute's changes; *since* goes back 2 hours
        - ``any`` (default): the fewest archives of all intervals that cover the time since then

        *since* is a datetime, or a str as in RFC 3339.
        """
        ...

    QueryFeedArchives = query_feeds
