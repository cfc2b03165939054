"""Models of the records of ``ContainerAlerts``."""

from __future__ import annotations

from falconlite.models.record import Many, Number, Record, Text, Timestamp


class CountAsResource(Record):
    """A count, as ``read_counts_by_severity`` and ``read_counts`` return it."""

    count: Number = None


class APIContainerAlert(Record):
    """A container alert, as ``search_and_read`` returns it."""

    containers_impacted_count: Text = None
    containers_impacted_ids: Many[str] = ()
    detection_description: Text = None
    detection_event_simple_name: Text = None
    detection_name: Text = None
    first_seen_timestamp: Timestamp = None
    last_seen_timestamp: Timestamp = None
    severity: Text = None
