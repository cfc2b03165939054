"""Models of the records of ``DriftIndicators``."""

from __future__ import annotations

from falconlite.models.record import Flag, Many, Number, Record, Text


class APIFilterLabel(Record):
    """One of the ``buckets`` of ``APIFilterResponse``."""

    count: Number = None
    label: Text = None


class APIFilterResponse(Record):
    """Group of counts, as ``get_drift_indicators_by_date`` returns them."""

    buckets: Many[APIFilterLabel] = ()
    name: Text = None


class CountAsResource(Record):
    """A count, as ``read_drift_indicator_counts`` returns it."""

    count: Number = None


class APIDriftIndicators(Record):
    """A drift indicator, as ``search_and_read_drift_indicators`` and ``read_drift_indicator_entities`` return it."""

    agent_id: Text = None
    aid: Text = None
    cid: Text = None
    cloud_name: Text = None
    command_line: Text = None
    computer_name: Text = None
    container_id: Text = None
    detection_description: Text = None
    detection_id: Text = None
    detection_name: Text = None
    file_name: Text = None
    host_id: Text = None
    indicator_process_id: Text = None
    namespace: Text = None
    occurred_at: Text = None
    parent_process_id: Text = None
    pod_id: Text = None
    pod_name: Text = None
    prevented: Flag = None
    prevention_status: Many[str] = ()
    prevention_status_string: Text = None
    scheduler_name: Text = None
    severity: Text = None
    sha256: Text = None
    timestamp: Text = None
