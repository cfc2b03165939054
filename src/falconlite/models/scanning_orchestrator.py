"""Models of the records of ``ScanningOrchestrator``."""

from __future__ import annotations

from falconlite.models.record import Flag, Many, Number, One, Record, Text


class Cadence(Record):
    """The ``cadence`` of ``ScheduleRule``.

    Known values: ``unit`` is Week or Month.
    """

    unit: Text = None
    value: Number = None


class DSPMScanningConfig(Record):
    """The ``scan_config`` of ``ScheduleRule``.

    Known values: ``classification_scan_mode`` is standard or ai; ``scan_type`` is quick or deep.
    """

    classification_scan_mode: Text = None
    scan_type: Text = None


class ScheduleRule(Record):
    """A schedule rule, as ``get_combined_schedules``, ``trigger_scan_by_schedule`` and others return it.

    Known values: ``provider_type`` is aws, azure, gcp or cloud_groups; ``scan_product`` is dspm_scanning or
    vulnerability_scanning.
    """

    account_ids: Many[str] = ()
    all_accounts: Flag = None
    all_regions: Flag = None
    asset_filter_fql: Text = None
    cadence: One[Cadence] = None
    cloud_group_ids: Many[str] = ()
    enabled: Flag = None
    last_run: Text = None
    name: Text = None
    provider_type: Text = None
    scan_config: One[DSPMScanningConfig] = None
    scan_product: Text = None
    schedule_id: Text = None
    selected_regions: Many[str] = ()
    service_names: Many[str] = ()


class ServiceType(Record):
    """A service type, as ``get_service_types`` returns it.

    Known values: ``provider_type`` is aws, azure, gcp or cloud_groups.
    """

    name: Text = None
    provider_type: Text = None
