"""Agentless scanning: schedules for scans of data stores and of vulnerabilities in the cloud."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from falconlite.binding.paging import by_offset
from falconlite.binding.shapes import placed
from falconlite.operations.declare import delete, get, patch, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.scanning_orchestrator import ScheduleRule, ServiceType
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result
    from falconlite.specs.scanning_orchestrator import (
        AssetFilter,
        Cadence,
        DSPMScanningConfig,
        ScanConfig,
        ScheduleRuleInput,
        UpdateScheduleResource,
    )

ScanProduct = Literal["dspm_scanning", "vulnerability_scanning"]


class ScanningOrchestrator(Service):
    """Find, describe, create, change, run and delete schedules of agentless scans in the cloud.

    A schedule names a *scan_product* (``dspm_scanning`` for sensitive data, ``vulnerability_scanning`` for
    vulnerabilities), a *provider_type*, the accounts, regions and services to scan, and a cadence. In lists *limit* is
    1 to 100 (100), and *offset* is the number of records to skip. *filter* is FQL on ``name``, ``enabled``,
    ``scan_product``, ``provider_type`` and ``created_at``; *sort* is one of them with ``|asc`` or ``|desc``.
    """

    @get(
        "get_combined_schedules",
        "/agentless-scanning/combined/schedules/v1",
        pages=by_offset(most=100),
        key="schedule_id",
    )
    def get_combined_schedules(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ScheduleRule]:
        """Find schedules and return their records."""
        ...

    @post("trigger_scan_by_schedule", "/agentless-scanning/entities/scan-by-schedule/v1", key="schedule_id")
    def trigger_scan_by_schedule(
        self, body: Mapping[str, Any] | None = None, *, ids: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[ScheduleRule]:
        """Start the scans of schedules now, given the IDs of the schedules."""
        ...

    @get("get_schedules", "/agentless-scanning/entities/schedules/v1", key="schedule_id")
    def get_schedules(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[ScheduleRule]:
        """Describe schedules by ID."""
        ...

    @post(
        "create_schedules",
        "/agentless-scanning/entities/schedules/v1",
        shape=placed({"resources": "resources"}, rest="resources[0]"),
        key="schedule_id",
    )
    def create_schedules(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        account_ids: Strings | None = None,
        all_accounts: bool | None = None,
        all_regions: bool | None = None,
        cadence: Cadence | None = None,
        cloud_group_ids: Strings | None = None,
        dspm_scanning_config: DSPMScanningConfig | None = None,
        enable: bool | None = None,
        name: str | None = None,
        provider_type: Literal["aws", "azure", "gcp", "cloud_groups"] | None = None,
        scan_product: ScanProduct | None = None,
        selected_regions: Strings | None = None,
        service_names: Strings | None = None,
        resources: Sequence[ScheduleRuleInput] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ScheduleRule]:
        """Create schedules of agentless scans.

        *resources* is the list. For one schedule give its fields instead. *account_ids* or *all_accounts* select the
        accounts to scan, *selected_regions* or *all_regions* the regions. *cloud_group_ids* are the groups if
        *provider_type* is ``cloud_groups``. *service_names* are names from ``get_service_types``.
        """
        ...

    @delete("delete_schedules", "/agentless-scanning/entities/schedules/v1")
    def delete_schedules(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """Delete schedules by ID."""
        ...

    @patch(
        "update_schedules",
        "/agentless-scanning/entities/schedules/v1",
        shape=placed({"resources": "resources"}, rest="resources[0]"),
        key="schedule_id",
        repeatable=True,
    )
    def update_schedules(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        asset_filter: AssetFilter | None = None,
        cadence: Cadence | None = None,
        enable: bool | None = None,
        id: str | None = None,
        name: str | None = None,
        scan_config: ScanConfig | None = None,
        resources: Sequence[UpdateScheduleResource] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ScheduleRule]:
        """Change schedules, or switch them on and off.

        *resources* is the list; each has the ``id`` of its schedule. For one schedule give *id* and the fields to
        change instead.
        """
        ...

    @get("get_service_types", "/agentless-scanning/entities/supported-service-types/v1")
    def get_service_types(self, *, scan_product: ScanProduct, **more: Unpack[CallOptions]) -> Result[ServiceType]:
        """List the cloud services that a scan product can scan."""
        ...

    @get("search_schedules", "/agentless-scanning/queries/schedules/v1", answers="list", pages=by_offset(most=100))
    def search_schedules(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of schedules.

        The API answers with a bare list of IDs, without the total.
        """
        ...
