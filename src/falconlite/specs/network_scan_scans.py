"""Typed dicts of the request bodies of ``NetworkScanScans``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from falconlite.specs.body import Body, Required


class ScanBlockWindow(Body, total=False):
    """One of the ``intervals`` of ``ScanBlockWindows``."""

    end_time: str
    start_time: str


class ScanBlockWindows(Body, total=False):
    """The ``block_windows`` of ``ScanCreateRequest`` and ``ScanUpdateRequest``."""

    intervals: Sequence[ScanBlockWindow]
    timezone: str


class Credentials(Body, total=False):
    """The ``credentials`` of ``ScanCreateRequest`` and ``ScanUpdateRequest``."""

    auto_authorize_scanners: bool
    ids: Required[Sequence[str]]


class ScanScheduling(Body, total=False):
    """The ``scheduling`` of ``ScanCreateRequest`` and ``ScanUpdateRequest``."""

    days_of_month: Sequence[int]
    days_of_week: Sequence[int]
    end_date: str
    frequency: Literal["once", "daily", "weekly", "monthly"]
    occurrence: Literal["Day(s)", "First", "Second", "Third", "Fourth", "Last"]
    start_date: str
    start_time: str
    timeout_seconds: int
    timezone: str


class TargetAsset(Body, total=False):
    """The ``target_asset`` of ``ScanCreateRequest`` and ``ScanUpdateRequest``."""

    ids: Required[Sequence[str]]


class TargetAssetFilter(Body, total=False):
    """The ``target_asset_filter`` of ``ScanCreateRequest`` and ``ScanUpdateRequest``."""

    fql_filter: str


class TargetExternalIP(Body, total=False):
    """The ``target_external_ip`` of ``ScanCreateRequest`` and ``ScanUpdateRequest``."""

    ip_specs: Sequence[str]


class TargetIP(Body, total=False):
    """The ``target_ip`` of ``ScanCreateRequest`` and ``ScanUpdateRequest``."""

    ip_specs: Sequence[str]
    zone_id: str


class ScanCreateRequest(Body, total=False):
    """One item of the body of ``create_scans``."""

    block_windows: ScanBlockWindows
    credentialed: bool
    credentials: Credentials
    description: str
    fragile_device_detection: bool
    name: str
    scheduling: ScanScheduling
    target_asset: TargetAsset
    target_asset_filter: TargetAssetFilter
    target_external_ip: TargetExternalIP
    target_ip: TargetIP
    target_type: Literal["ip", "asset", "asset_filter", "asset_vuln", "external_ip"]
    template_id: str


class ScanUpdateRequest(Body, total=False):
    """One item of the body of ``update_scans``."""

    block_windows: ScanBlockWindows
    credentialed: bool
    credentials: Credentials
    description: str
    fragile_device_detection: bool
    id: Required[str]
    name: str
    scheduling: ScanScheduling
    target_asset: TargetAsset
    target_asset_filter: TargetAssetFilter
    target_external_ip: TargetExternalIP
    target_ip: TargetIP
    target_type: Literal["ip", "asset", "asset_filter", "asset_vuln", "external_ip"]
    template_id: str
