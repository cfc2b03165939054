"""Models of the records of ``NetworkScanScanRuns``."""

from __future__ import annotations

from pydantic import AliasChoices, Field

from falconlite.models.aggregates import Aggregate as Aggregate  # noqa: PLC0414  # its home for NetworkScanScanRuns
from falconlite.models.record import Flag, Many, Number, One, Record, Text, Timestamp


class ScanExclusionCIDR(Record):
    """One of the ``cidrs`` of ``ScanExclusion``."""

    active: Flag = None
    value: Text = None


class ScanExclusionIPRange(Record):
    """One of the ``ip_ranges`` of ``ScanExclusion``."""

    active: Flag = None
    from_: Text = Field(default=None, validation_alias=AliasChoices("from", "from_"))
    to: Text = None


class ScanExclusionIP(Record):
    """One of the ``ips`` of ``ScanExclusion``."""

    active: Flag = None
    value: Text = None


class ScanExclusion(Record):
    """The ``scan_exclusion`` of ``ScanRunConfig``."""

    cidrs: Many[ScanExclusionCIDR] = ()
    host_groups: Many[str] = ()
    hosts: Many[str] = ()
    ip_ranges: Many[ScanExclusionIPRange] = ()
    ips: Many[ScanExclusionIP] = ()


class ScanFlags(Record):
    """The ``scan_flags`` of ``ScanRunConfig``."""

    defeat_rst_ratelimit: Flag = None
    host_timeout: Number = None
    ignore_tcp_resets: Flag = None
    initial_rtt_timeout: Number = None
    max_parallelism: Number = None
    max_rate: Number = None
    max_retries: Number = None
    max_rtt_timeout: Number = None
    min_parallelism: Number = None
    min_rate: Number = None
    min_rtt_timeout: Number = None
    scan_delay: Number = None
    script_timeout: Number = None
    version_intensity: Number = None


class TargetAsset(Record):
    """The ``target_asset`` of ``ScanRunConfig``."""

    ids: Many[str] = ()


class TargetAssetFilter(Record):
    """The ``target_asset_filter`` of ``ScanRunConfig``."""

    fql_filter: Text = None


class TargetAssetVulnerability(Record):
    """The ``target_asset_vuln`` of ``ScanRunConfig``."""

    asset_ids: Many[str] = ()
    cve_ids: Many[str] = ()


class TargetExternalIP(Record):
    """The ``target_external_ip`` of ``ScanRunConfig``."""

    ip_specs: Many[str] = ()


class TargetIP(Record):
    """The ``target_ip`` of ``ScanRunConfig``."""

    ip_specs: Many[str] = ()
    zone_id: Text = None


class ScanRunConfig(Record):
    """The ``config`` of ``ScanRun``.

    Known values: ``active_check_level`` is active_check_safe_only or active_check_all; ``ports_scan_level`` is default,
    all_ports or custom; ``scan_intensity`` is basic, standard, cautious or maximum; ``target_type`` is ip, asset,
    asset_filter, asset_vuln or external_ip; ``type`` is discovery or assessment.
    """

    active_check_level: Text = None
    additional_tcp_ports: Many[str] = ()
    additional_udp_ports: Many[str] = ()
    auto_include_new_detections: Flag = None
    detections: Many[str] = ()
    excluded_tcp_ports: Many[str] = ()
    excluded_udp_ports: Many[str] = ()
    fragile_device_detection: Flag = None
    ignore_tcp_resets: Flag = None
    ports_scan_level: Text = None
    scan_exclusion: One[ScanExclusion] = None
    scan_flags: One[ScanFlags] = None
    scan_intensity: Text = None
    target_asset: One[TargetAsset] = None
    target_asset_filter: One[TargetAssetFilter] = None
    target_asset_vuln: One[TargetAssetVulnerability] = None
    target_external_ip: One[TargetExternalIP] = None
    target_ip: One[TargetIP] = None
    target_type: Text = None
    type: Text = None


class CredentialedAssetSummary(Record):
    """The ``credentialed_asset_summary`` of ``ScanRun``."""

    failed: Number = None
    not_attempted: Number = None
    successful: Number = None


class SelectedScanner(Record):
    """One of the ``scanners`` of ``ScanRun``."""

    aid: Text = None
    ip: Text = None


class ScanRun(Record):
    """A scan run, as ``get_scan_runs``, ``create_scan_runs`` and ``update_scan_runs`` return it.

    Known values: ``status`` is created, pending, running, cancel_pending, done, canceled or error; ``target_type`` is
    ip, asset, asset_filter, asset_vuln or external_ip; ``trigger_type`` is scheduled, on-demand or one-time; ``type``
    is discovery or assessment.
    """

    cid: Text = None
    config: One[ScanRunConfig] = None
    created_by: Text = None
    created_timestamp: Timestamp = None
    credentialed_asset_summary: One[CredentialedAssetSummary] = None
    end_timestamp: Text = None
    error_code: Number = None
    error_reason: Text = None
    id: Text = None
    progress_pct: Number = None
    scan_id: Text = None
    scanners: Many[SelectedScanner] = ()
    start_timestamp: Text = None
    status: Text = None
    target_type: Text = None
    targets_configured: Number = None
    targets_found: Number = None
    targets_scanned: Number = None
    template_id: Text = None
    template_name: Text = None
    trigger_type: Text = None
    type: Text = None
    updated_by: Text = None
    updated_timestamp: Timestamp = None
