"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING

from falconlite.binding.paging import by_offset
from falconlite.operations.declare import get
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.sensor_download import SensorInstallerV1, SensorInstallerV2, SensorInstallerV3
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result


class SensorDownload(Service):
    """TODO."""

    @get(
        "GetCombinedSensorInstallersByQuery",
        "/sensors/combined/installers/v1",
        scope="Sensor Download",
        pages=by_offset(),
    )
    def get_combined_sensor_installers_by_query(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[SensorInstallerV1]:
        """TODO."""
        ...

    GetCombinedSensorInstallersByQuery = get_combined_sensor_installers_by_query

    @get(
        "GetCombinedSensorInstallersByQueryV2",
        "/sensors/combined/installers/v2",
        scope="Sensor Download",
        pages=by_offset(),
    )
    def get_combined_sensor_installers_by_query_v2(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[SensorInstallerV2]:
        """TODO."""
        ...

    GetCombinedSensorInstallersByQueryV2 = get_combined_sensor_installers_by_query_v2

    @get(
        "GetCombinedSensorInstallersByQueryV3",
        "/sensors/combined/installers/v3",
        scope="Sensor Download",
        pages=by_offset(),
    )
    def get_combined_sensor_installers_by_query_v3(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[SensorInstallerV3]:
        """TODO."""
        ...

    GetCombinedSensorInstallersByQueryV3 = get_combined_sensor_installers_by_query_v3

    @get(
        "DownloadSensorInstallerById",
        "/sensors/entities/download-installer/v1",
        scope="Sensor Download",
        produces=("application/octet-stream",),
        answers="bytes",
        download=True,
    )
    def download_sensor_installer(self, *, id: str, **more: Unpack[CallOptions]) -> Result[bytes]:
        """TODO."""
        ...

    DownloadSensorInstallerById = download_sensor_installer

    @get(
        "DownloadSensorInstallerByIdV2",
        "/sensors/entities/download-installer/v2",
        scope="Sensor Download",
        produces=("application/octet-stream",),
        answers="bytes",
        download=True,
    )
    def download_sensor_installer_v2(self, *, id: str, **more: Unpack[CallOptions]) -> Result[bytes]:
        """TODO."""
        ...

    DownloadSensorInstallerByIdV2 = download_sensor_installer_v2

    @get(
        "DownloadSensorInstallerByIdV3",
        "/sensors/entities/download-installer/v3",
        scope="Sensor Download",
        produces=("application/octet-stream",),
        answers="bytes",
        download=True,
    )
    def download_sensor_installer_v3(self, *, id: str, **more: Unpack[CallOptions]) -> Result[bytes]:
        """TODO."""
        ...

    DownloadSensorInstallerByIdV3 = download_sensor_installer_v3

    @get("GetSensorInstallersEntities", "/sensors/entities/installers/v1")
    def get_sensor_installer_entities(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[SensorInstallerV1]:
        """TODO."""
        ...

    GetSensorInstallersEntities = get_sensor_installer_entities

    @get("GetSensorInstallersEntitiesV2", "/sensors/entities/installers/v2", scope="Sensor Download")
    def get_sensor_installer_entities_v2(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[SensorInstallerV2]:
        """TODO."""
        ...

    GetSensorInstallersEntitiesV2 = get_sensor_installer_entities_v2

    @get("GetSensorInstallersEntitiesV3", "/sensors/entities/installers/v3", scope="Sensor Download")
    def get_sensor_installer_entities_v3(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[SensorInstallerV3]:
        """TODO."""
        ...

    GetSensorInstallersEntitiesV3 = get_sensor_installer_entities_v3

    @get("GetSensorInstallersCCIDByQuery", "/sensors/queries/installers/ccid/v1", scope="Sensor Download")
    def get_sensor_installer_ccid(self, **more: Unpack[CallOptions]) -> Result[str]:
        """TODO."""
        ...

    GetSensorInstallersCCIDByQuery = get_sensor_installer_ccid

    @get("GetSensorInstallersByQuery", "/sensors/queries/installers/v1", pages=by_offset())
    def get_sensor_installers_by_query(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    GetSensorInstallersByQuery = get_sensor_installers_by_query

    @get("GetSensorInstallersByQueryV2", "/sensors/queries/installers/v2", scope="Sensor Download", pages=by_offset())
    def get_sensor_installers_by_query_v2(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    GetSensorInstallersByQueryV2 = get_sensor_installers_by_query_v2

    @get("GetSensorInstallersByQueryV3", "/sensors/queries/installers/v3", scope="Sensor Download", pages=by_offset())
    def get_sensor_installers_by_query_v3(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    GetSensorInstallersByQueryV3 = get_sensor_installers_by_query_v3
