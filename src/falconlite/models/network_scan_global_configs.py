"""Models of the records of ``NetworkScanGlobalConfigs``."""

from __future__ import annotations

from pydantic import AliasChoices, Field

from falconlite.models.record import Flag, Many, Number, One, Record, Text, Timestamp


class AutoConfirmOwnership(Record):
    """The ``auto_confirm_ownership`` of ``GlobalConfig``."""

    min_managed_assets: Number = None


class ManagedHostGroupAuditRecord(Record):
    """One of the ``history`` of ``ManagedHostGroup``."""

    created_by: Text = None
    created_timestamp: Timestamp = None
    id: Text = None


class ManagedHostGroup(Record):
    """The ``managed_host_group`` of ``GlobalConfig``."""

    active_id: Text = None
    history: Many[ManagedHostGroupAuditRecord] = ()


class ScanExclusionCIDR(Record):
    """One of the ``cidrs`` of ``ZoneLevelScanExclusion``."""

    active: Flag = None
    value: Text = None


class ScanExclusionIPRange(Record):
    """One of the ``ip_ranges`` of ``ZoneLevelScanExclusion``."""

    active: Flag = None
    from_: Text = Field(default=None, validation_alias=AliasChoices("from", "from_"))
    to: Text = None


class ScanExclusionIP(Record):
    """One of the ``ips`` of ``ZoneLevelScanExclusion``."""

    active: Flag = None
    value: Text = None


class ZoneLevelScanExclusion(Record):
    """One of the ``zone_level_scan_exclusions`` of ``ScanExclusionV1``."""

    cidrs: Many[ScanExclusionCIDR] = ()
    ip_ranges: Many[ScanExclusionIPRange] = ()
    ips: Many[ScanExclusionIP] = ()
    zone_id: Text = None


class ScanExclusionV1(Record):
    """The ``scan_exclusion`` of ``GlobalConfig``."""

    exclude_all_managed_hosts: Flag = None
    host_groups: Many[str] = ()
    hosts: Many[str] = ()
    zone_level_scan_exclusions: Many[ZoneLevelScanExclusion] = ()


class GlobalConfigScanner(Record):
    """One of the ``scanners`` of ``GlobalConfig``.

    Known values: ``type`` is host_group or host.
    """

    enabled: Flag = None
    id: Text = None
    type: Text = None


class GlobalConfig(Record):
    """A global config, as ``get_global_configs`` and ``update_global_configs`` return it."""

    auto_confirm_ownership: One[AutoConfirmOwnership] = None
    cid: Text = None
    created_by: Text = None
    created_timestamp: Timestamp = None
    managed_host_group: One[ManagedHostGroup] = None
    max_concurrent_tasks: Number = None
    network_scanning_enabled: Flag = None
    scan_exclusion: One[ScanExclusionV1] = None
    scanners: Many[GlobalConfigScanner] = ()
    scanners_exclusion: Many[GlobalConfigScanner] = ()
    updated_by: Text = None
    updated_timestamp: Timestamp = None
