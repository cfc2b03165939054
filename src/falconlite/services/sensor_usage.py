"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING

from falconlite.operations.declare import get
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from falconlite.models.sensor_usage import RollingAverage
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result


class SensorUsage(Service):
    """TODO."""

    scope = "Sensor Usage"

    @get("GetSensorUsageHourly", "/billing-dashboards-usage/aggregates/hourly-average/v1")
    def get_hourly_usage(self, *, filter: str | None = None, **more: Unpack[CallOptions]) -> Result[RollingAverage]:
        """TODO."""
        ...

    GetSensorUsageHourly = get_hourly_usage

    @get("GetSensorUsageWeekly", "/billing-dashboards-usage/aggregates/weekly-average/v1")
    def get_weekly_usage(self, *, filter: str | None = None, **more: Unpack[CallOptions]) -> Result[RollingAverage]:
        """TODO."""
        ...

    GetSensorUsageWeekly = get_weekly_usage
