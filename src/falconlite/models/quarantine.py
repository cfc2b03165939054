"""Models of the records of ``Quarantine``."""

from __future__ import annotations

from falconlite.models.aggregates import Aggregate as Aggregate  # noqa: PLC0414  # its home for Quarantine
from falconlite.models.record import Flag, Many, Number, Record, Text


class QuarantinedFilePath(Record):
    """One of the ``paths`` of ``QuarantinedFile``."""

    filename: Text = None
    path: Text = None
    reason: Number = None
    state: Text = None


class QuarantinedFile(Record):
    """A quarantined file, as ``get_quarantine_files`` returns it."""

    aid: Text = None
    alert_ids: Many[str] = ()
    cid: Text = None
    date_created: Text = None
    date_updated: Text = None
    detect_ids: Many[str] = ()
    extracted: Flag = None
    hostname: Text = None
    id: Text = None
    is_on_removable_disk: Flag = None
    paths: Many[QuarantinedFilePath] = ()
    primary_module: Flag = None
    release_path_for_removable_media: Text = None
    sandbox_report_id: Text = None
    sandbox_report_state: Text = None
    sha256: Text = None
    state: Text = None
    username: Text = None
