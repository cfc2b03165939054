"""Typed dicts of the request bodies of ``NetworkScanScanRuns``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from falconlite.specs.body import Body, Required, TypedDict


class ScanExclusionCIDR(Body, total=False):
    """One of the ``cidrs`` of ``ScanExclusion``."""

    active: bool
    value: str


# names that no field of a class can have
_ScanExclusionIPRangeNames = TypedDict("_ScanExclusionIPRangeNames", {"from": str}, total=False)


class ScanExclusionIPRange(Body, _ScanExclusionIPRangeNames, total=False):
    """One of the ``ip_ranges`` of ``ScanExclusion``."""

    active: bool
    to: str


class ScanExclusionIP(Body, total=False):
    """One of the ``ips`` of ``ScanExclusion``."""

    active: bool
    value: str


class ScanExclusion(Body, total=False):
    """The ``scan_exclusion`` of ``ScanRunConfig``."""

    cidrs: Sequence[ScanExclusionCIDR]
    host_groups: Sequence[str]
    hosts: Sequence[str]
    ip_ranges: Sequence[ScanExclusionIPRange]
    ips: Sequence[ScanExclusionIP]


class ScanFlags(Body, total=False):
    """The ``scan_flags`` of ``ScanRunConfig``."""

    defeat_rst_ratelimit: bool
    host_timeout: int
    ignore_tcp_resets: bool
    initial_rtt_timeout: int
    max_parallelism: int
    max_rate: int
    max_retries: int
    max_rtt_timeout: int
    min_parallelism: int
    min_rate: int
    min_rtt_timeout: int
    scan_delay: int
    script_timeout: int
    version_intensity: int


class TargetAsset(Body, total=False):
    """The ``target_asset`` of ``ScanRunConfig``."""

    ids: Required[Sequence[str]]


class TargetAssetFilter(Body, total=False):
    """The ``target_asset_filter`` of ``ScanRunConfig``."""

    fql_filter: str


class TargetAssetVulnerability(Body, total=False):
    """The ``target_asset_vuln`` of ``ScanRunConfig``."""

    asset_ids: Sequence[str]
    cve_ids: Sequence[str]


class TargetExternalIP(Body, total=False):
    """The ``target_external_ip`` of ``ScanRunConfig``."""

    ip_specs: Sequence[str]


class TargetIP(Body, total=False):
    """The ``target_ip`` of ``ScanRunConfig``."""

    ip_specs: Sequence[str]
    zone_id: str


class ScanRunConfig(Body, total=False):
    """The ``config`` of ``ScanRunCreateRequest``."""

    active_check_level: Literal["active_check_safe_only", "active_check_all"]
    additional_tcp_ports: Sequence[str]
    additional_udp_ports: Sequence[str]
    auto_include_new_detections: bool
    detections: Sequence[str]
    excluded_tcp_ports: Sequence[str]
    excluded_udp_ports: Sequence[str]
    fragile_device_detection: bool
    ignore_tcp_resets: bool
    ports_scan_level: Literal["default", "all_ports", "custom"]
    scan_exclusion: ScanExclusion
    scan_flags: ScanFlags
    scan_intensity: Literal["basic", "standard", "cautious", "maximum"]
    target_asset: TargetAsset
    target_asset_filter: TargetAssetFilter
    target_asset_vuln: TargetAssetVulnerability
    target_external_ip: TargetExternalIP
    target_ip: TargetIP
    target_type: Literal["ip", "asset", "asset_filter", "asset_vuln", "external_ip"]
    type: Literal["discovery", "assessment"]


class ScanRunCreateRequest(Body, total=False):
    """One item of the body of ``create_scan_runs``."""

    config: ScanRunConfig
    scan_id: str


class ScanRunUpdateRequest(Body, total=False):
    """One item of the body of ``update_scan_runs``."""

    action: Literal["stop"]
    id: Required[str]
