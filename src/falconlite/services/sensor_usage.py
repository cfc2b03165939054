"""Sensor usage: how many sensors a tenant uses, the figures that licenses are counted by."""

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
    """Sensor usage: read the average number of sensors by kind of host, one record for each day.

    Scope: Sensor Usage: Read.

    *filter* is FQL, with all values in quotes, over these fields:

    - event_date: last day of the records, such as '2024-06-11'; at the latest and by default two days ago (UTC)
    - period: number of days, '1' to '395' ('28')
    - selected_cids: CIDs with commas between them, for a Flight Control parent; by default the parent and all children
    """

    scope = "Sensor Usage"

    @get("GetSensorUsageHourly", "/billing-dashboards-usage/aggregates/hourly-average/v1")
    def get_hourly_usage(self, *, filter: str | None = None, **more: Unpack[CallOptions]) -> Result[RollingAverage]:
        """List hourly averages: sensors seen per hour, over the 28 days before each day."""
        ...

    GetSensorUsageHourly = get_hourly_usage

    @get("GetSensorUsageWeekly", "/billing-dashboards-usage/aggregates/weekly-average/v1")
    def get_weekly_usage(self, *, filter: str | None = None, **more: Unpack[CallOptions]) -> Result[RollingAverage]:
        """List weekly averages: sensors seen per week, over the 28 days before each day."""
        ...

    GetSensorUsageWeekly = get_weekly_usage
