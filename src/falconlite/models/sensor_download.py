"""Models of the records of ``SensorDownload``."""

from __future__ import annotations

from falconlite.models.record import Flag, Many, Number, Record, Text, Timestamp


class SensorInstallerV1(Record):
    """A sensor installer, as ``get_combined_sensor_installers_by_query`` and others return it."""

    description: Text = None
    file_size: Number = None
    file_type: Text = None
    name: Text = None
    os: Text = None
    os_version: Text = None
    platform: Text = None
    release_date: Timestamp = None
    sha256: Text = None
    version: Text = None


class SensorInstallerV2(Record):
    """A sensor installer, as ``get_combined_sensor_installers_by_query_v2`` and others return it."""

    architectures: Many[str] = ()
    description: Text = None
    file_size: Number = None
    file_type: Text = None
    ltv_expiry_date: Text = None
    ltv_promoted_date: Text = None
    name: Text = None
    os: Text = None
    os_version: Text = None
    platform: Text = None
    release_date: Timestamp = None
    sha256: Text = None
    version: Text = None


class SensorInstallerV3(Record):
    """A sensor installer, as ``get_combined_sensor_installers_by_query_v3`` and others return it."""

    architectures: Many[str] = ()
    description: Text = None
    file_size: Number = None
    file_type: Text = None
    is_lts: Flag = None
    lts_expiry_date: Text = None
    ltv_expiry_date: Text = None
    ltv_promoted_date: Text = None
    name: Text = None
    os: Text = None
    os_version: Text = None
    platform: Text = None
    release_date: Timestamp = None
    sha256: Text = None
    version: Text = None
