"""TODO."""

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
    """TODO."""

    scope = "Falcon Container Image"

    @get("ReadContainerAlertsCountBySeverity", "/container-security/aggregates/container-alerts/count-by-severity/v1")
    def read_counts_by_severity(
        self, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[CountAsResource]:
        """TODO."""
        ...

    ReadContainerAlertsCountBySeverity = read_counts_by_severity

    @get("ReadContainerAlertsCount", "/container-security/aggregates/container-alerts/count/v1")
    def read_counts(self, filter: str | None = None, **more: Unpack[CallOptions]) -> Result[CountAsResource]:
        """TODO."""
        ...

    ReadContainerAlertsCount = read_counts

    @get("SearchAndReadContainerAlerts", "/container-security/combined/container-alerts/v1", pages=by_offset())
    def search_and_read(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[APIContainerAlert]:
        """TODO."""
        ...

    SearchAndReadContainerAlerts = search_and_read
