"""Container alerts: reports of the sensor about running containers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from falconlite.binding.paging import by_offset
from falconlite.operations.declare import get
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from falconlite.models.container_alerts import APIContainerAlert, CountAsResource
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result


class ContainerAlerts(Service):
    """Container alerts: count them and read their records.

    Scope: Falcon Container Image: Read. *filter* is FQL over cid, container_id and last_seen; ``search_and_read`` also
    takes context_image_filename, name, sensor_type and severity.
    """

    scope = "Falcon Container Image"

    @get("ReadContainerAlertsCountBySeverity", "/container-security/aggregates/container-alerts/count-by-severity/v1")
    def read_counts_by_severity(
        self, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[CountAsResource]:
        """Count alerts for each severity."""
        ...

    ReadContainerAlertsCountBySeverity = read_counts_by_severity

    @get("ReadContainerAlertsCount", "/container-security/aggregates/container-alerts/count/v1")
    def read_counts(self, filter: str | None = None, **more: Unpack[CallOptions]) -> Result[CountAsResource]:
        """Count the alerts that match a filter; one record with the number."""
        ...

    ReadContainerAlertsCount = read_counts

    @get(
        "SearchAndReadContainerAlerts",
        "/container-security/combined/container-alerts/v1",
        pages=by_offset(most=100, window=10_000),
    )
    def search_and_read(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[APIContainerAlert]:
        """Find alerts and return their records; *limit* is 1 to 100 (100).

        *offset* plus *limit* is at most 10,000.
        """
        ...

    SearchAndReadContainerAlerts = search_and_read
