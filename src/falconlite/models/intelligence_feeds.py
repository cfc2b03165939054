"""Models of the records of ``IntelligenceFeeds``."""

from __future__ import annotations

from falconlite.models.record import Many, Record, Text, Timestamp


class IndicatorGetFeedsItem(Record):
    """An indicator feed, as ``list_feeds`` returns it."""

    description: Text = None
    name: Text = None
    supported_intervals: Many[int] = ()


class IndicatorFeedQueryItem(Record):
    """An indicator feed file, as ``query_feeds`` returns it."""

    created_timestamp: Timestamp = None
    feed_item_id: Text = None
    interval: Text = None
