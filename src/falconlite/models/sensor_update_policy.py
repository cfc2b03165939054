"""Models of the records of ``SensorUpdatePolicy``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from falconlite.models.host_group import Device as Device  # noqa: PLC0414  # its home for SensorUpdatePolicy
from falconlite.models.host_group import Group
from falconlite.models.record import Flag, Many, Number, One, Record, Text, Timestamp


class UninstallTokenV1(Record):
    """An uninstall token, as ``reveal_uninstall_token`` returns it."""

    device_id: Text = None
    seed_id: Number = None
    uninstall_token: Annotated[Text, Field(repr=False)] = None


class BuildRespV1(Record):
    """A build, as ``query_combined_builds`` returns it.

    Known values: ``stage`` is prod or early_adopter.
    """

    build: Text = None
    is_lts_build: Flag = None
    platform: Text = None
    sensor_version: Text = None
    stage: Text = None


class KernelRespV1(Record):
    """A kernel, as ``query_combined_kernels`` returns it."""

    architecture: Text = None
    base_package_supported_sensor_versions: Many[str] = ()
    created_timestamp: Timestamp = None
    distro: Text = None
    distro_version: Text = None
    flavor: Text = None
    id: Text = None
    modified_timestamp: Timestamp = None
    release: Text = None
    vendor: Text = None
    version: Text = None
    ztl_module_supported_sensor_versions: Many[str] = ()
    ztl_supported_sensor_versions: Many[str] = ()


class SettingsRespV1(Record):
    """The ``settings`` of ``PolicyV1``."""

    build: Text = None


class PolicyV1(Record):
    """A policy, as ``query_combined_policies``, ``perform_policies_action``, ``get_policies`` and others return it.

    Known values: ``platform_name`` is Windows, Mac or Linux.
    """

    cid: Text = None
    created_by: Text = None
    created_timestamp: Timestamp = None
    description: Text = None
    enabled: Flag = None
    groups: Many[Group] = ()
    id: Text = None
    modified_by: Text = None
    modified_timestamp: Timestamp = None
    name: Text = None
    platform_name: Text = None
    settings: One[SettingsRespV1] = None


class SensorUpdateSchedule(Record):
    """One of the ``schedules`` of ``SensorUpdateScheduler``."""

    days: Many[int] = ()
    end: Text = None
    start: Text = None


class SensorUpdateScheduler(Record):
    """The ``scheduler`` of ``SettingsRespV2``."""

    enabled: Flag = None
    schedules: Many[SensorUpdateSchedule] = ()
    timezone: Text = None


class SettingsRespV2(Record):
    """The ``settings`` of ``PolicyV2``.

    Known values: ``stage`` is prod or early_adopter; ``uninstall_protection`` is ENABLED, DISABLED, MAINTENANCE_MODE,
    IGNORE or UNKNOWN.
    """

    build: Text = None
    is_lts_build: Flag = None
    scheduler: One[SensorUpdateScheduler] = None
    sensor_version: Text = None
    show_early_adopter_builds: Flag = None
    stage: Text = None
    uninstall_protection: Text = None
    variants: Many[BuildRespV1] = ()


class PolicyV2(Record):
    """A policy, as ``query_combined_policies_v2``, ``get_policies_v2``, ``create_policies_v2`` and others return it.

    Known values: ``platform_name`` is Windows, Mac or Linux.
    """

    cid: Text = None
    created_by: Text = None
    created_timestamp: Timestamp = None
    description: Text = None
    enabled: Flag = None
    groups: Many[Group] = ()
    id: Text = None
    modified_by: Text = None
    modified_timestamp: Timestamp = None
    name: Text = None
    platform_name: Text = None
    settings: One[SettingsRespV2] = None
