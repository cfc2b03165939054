"""Typed dicts of the request bodies of ``NetworkScanGlobalConfigs``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from falconlite.specs.body import Body, Required, TypedDict


class AutoConfirmOwnership(Body, total=False):
    """The ``auto_confirm_ownership`` of ``GlobalConfigUpdateRequest``."""

    min_managed_assets: int


class ScanExclusionCIDR(Body, total=False):
    """One of the ``cidrs`` of ``ZoneLevelScanExclusion``."""

    active: bool
    value: str


# names that no field of a class can have
_ScanExclusionIPRangeNames = TypedDict("_ScanExclusionIPRangeNames", {"from": str}, total=False)


class ScanExclusionIPRange(Body, _ScanExclusionIPRangeNames, total=False):
    """One of the ``ip_ranges`` of ``ZoneLevelScanExclusion``."""

    active: bool
    to: str


class ScanExclusionIP(Body, total=False):
    """One of the ``ips`` of ``ZoneLevelScanExclusion``."""

    active: bool
    value: str


class ZoneLevelScanExclusion(Body, total=False):
    """One of the ``zone_level_scan_exclusions`` of ``ScanExclusionV1``."""

    cidrs: Sequence[ScanExclusionCIDR]
    ip_ranges: Sequence[ScanExclusionIPRange]
    ips: Sequence[ScanExclusionIP]
    zone_id: str


class ScanExclusionV1(Body, total=False):
    """The ``scan_exclusion`` of ``GlobalConfigUpdateRequest``."""

    exclude_all_managed_hosts: bool
    host_groups: Sequence[str]
    hosts: Sequence[str]
    zone_level_scan_exclusions: Sequence[ZoneLevelScanExclusion]


class GlobalConfigScanner(Body, total=False):
    """One of the ``scanners`` of ``GlobalConfigUpdateRequest``."""

    enabled: bool
    id: Required[str]
    type: Literal["host_group", "host"]


class GlobalConfigUpdateRequest(Body, total=False):
    """The body of ``update_global_configs``."""

    auto_confirm_ownership: AutoConfirmOwnership
    max_concurrent_tasks: int
    network_scanning_enabled: bool
    scan_exclusion: ScanExclusionV1
    scanners: Sequence[GlobalConfigScanner]
    scanners_exclusion: Sequence[GlobalConfigScanner]
