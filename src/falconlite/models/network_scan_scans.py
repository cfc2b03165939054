"""Models of the records of ``NetworkScanScans``."""

from __future__ import annotations

from falconlite.models.aggregates import Aggregate as Aggregate  # noqa: PLC0414  # its home for NetworkScanScans
from falconlite.models.record import Flag, Many, Number, One, Record, Text, Timestamp


class ScanBlockWindow(Record):
    """One of the ``intervals`` of ``ScanBlockWindows``."""

    end_time: Text = None
    start_time: Text = None


class ScanBlockWindows(Record):
    """The ``block_windows`` of ``Scan``."""

    intervals: Many[ScanBlockWindow] = ()
    timezone: Text = None


class Credentials(Record):
    """The ``credentials`` of ``Scan``."""

    auto_authorize_scanners: Flag = None
    ids: Many[str] = ()


class ScanScheduling(Record):
    """The ``scheduling`` of ``Scan``.

    Known values: ``days_of_week`` is Sun, Mon, Tue, Wed, Thu, Fri or Sat; ``frequency`` is once, daily, weekly or
    monthly; ``occurrence`` is Day(s), First, Second, Third, Fourth or Last.
    """

    days_of_month: Many[int] = ()
    days_of_week: Many[int] = ()
    end_date: Text = None
    frequency: Text = None
    occurrence: Text = None
    start_date: Text = None
    start_time: Text = None
    timeout_seconds: Number = None
    timezone: Text = None


class TargetAsset(Record):
    """The ``target_asset`` of ``Scan``."""

    ids: Many[str] = ()


class TargetAssetFilter(Record):
    """The ``target_asset_filter`` of ``Scan``."""

    fql_filter: Text = None


class TargetExternalIP(Record):
    """The ``target_external_ip`` of ``Scan``."""

    ip_specs: Many[str] = ()


class TargetIP(Record):
    """The ``target_ip`` of ``Scan``."""

    ip_specs: Many[str] = ()
    zone_id: Text = None


class Scan(Record):
    """A scan, as ``get_scans``, ``create_scans`` and ``update_scans`` return it.

    Known values: ``frequency`` is not_scheduled, once, daily, weekly or monthly; ``last_scan_status`` is created,
    pending, running, cancel_pending, done, canceled or error; ``target_type`` is ip, asset, asset_filter, asset_vuln or
    external_ip; ``type`` is discovery or assessment.
    """

    block_windows: One[ScanBlockWindows] = None
    cid: Text = None
    created_by: Text = None
    created_timestamp: Timestamp = None
    credentialed: Flag = None
    credentials: One[Credentials] = None
    description: Text = None
    fragile_device_detection: Flag = None
    frequency: Text = None
    id: Text = None
    last_run_timestamp: Text = None
    last_scan_status: Text = None
    name: Text = None
    next_run_timestamp: Text = None
    scheduling: One[ScanScheduling] = None
    target_asset: One[TargetAsset] = None
    target_asset_filter: One[TargetAssetFilter] = None
    target_external_ip: One[TargetExternalIP] = None
    target_ip: One[TargetIP] = None
    target_type: Text = None
    template_id: Text = None
    type: Text = None
    updated_by: Text = None
    updated_timestamp: Timestamp = None
