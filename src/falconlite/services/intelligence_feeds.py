"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.operations.declare import get
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from falconlite.models.intelligence_feeds import IndicatorFeedQueryItem, IndicatorGetFeedsItem
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result


class IntelligenceFeeds(Service):
    """TODO."""

    scope = "Falcon Indicator Graph"

    @get("DownloadFeedArchive", "/indicator-feed/entities/feed-download/v1", answers="json", empty=True, download=True)
    def download_feed(self, *, feed_item_id: str, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    DownloadFeedArchive = download_feed

    @get("ListFeedTypes", "/indicator-feed/entities/feed/v1")
    def list_feeds(self, **more: Unpack[CallOptions]) -> Result[IndicatorGetFeedsItem]:
        """TODO."""
        ...

    ListFeedTypes = list_feeds

    @get("QueryFeedArchives", "/indicator-feed/queries/feed/v1")
    def query_feeds(
        self, *, feed_name: str, feed_interval: str | None = None, since: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[IndicatorFeedQueryItem]:
        """TODO."""
        ...

    QueryFeedArchives = query_feeds
