"""Models of the records of ``QuickScan``."""

from __future__ import annotations

from falconlite.models.record import Many, Record, Text, Timestamp


class ScannedSample(Record):
    """One of the ``samples`` of ``SamplesScanResult``."""

    error: Text = None
    sha256: Text = None
    verdict: Text = None


class SamplesScanResult(Record):
    """A samples scan result, as ``get_scans`` returns it."""

    cid: Text = None
    created_timestamp: Timestamp = None
    id: Text = None
    samples: Many[ScannedSample] = ()
    status: Text = None
