"""Models of the records of ``SensorUsage``."""

from __future__ import annotations

from falconlite.models.record import Figure, Record, Text


class RollingAverage(Record):
    """Rolling average of sensors, as ``get_hourly_usage`` and ``get_weekly_usage`` return them."""

    chrome_os: Figure = None
    containers: Figure = None
    date: Text = None
    lumos: Figure = None
    mobile: Figure = None
    public_cloud_with_containers: Figure = None
    public_cloud_without_containers: Figure = None
    servers_with_containers: Figure = None
    servers_without_containers: Figure = None
    workstations: Figure = None
