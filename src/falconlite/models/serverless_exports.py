"""Models of the records of ``ServerlessExports``."""

from __future__ import annotations

from falconlite.models.record import Number, Record, Text, Timestamp


class ExternalExportJob(Record):
    """An export job, as ``read_export_jobs`` returns it."""

    created_at: Timestamp = None
    id: Text = None
    resource: Text = None
    retries: Number = None
    status: Text = None
    updated_at: Timestamp = None
