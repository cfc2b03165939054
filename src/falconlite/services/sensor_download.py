"""Sensor downloads: the installers of the Falcon sensor."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, Any

from falconlite.binding.paging import by_offset
from falconlite.errors import FalconError, PayloadValidationError
from falconlite.operations.declare import get
from falconlite.operations.options import CallOptions
from falconlite.operations.service import Service
from falconlite.results.result import PythonicResult, Result

if TYPE_CHECKING:
    from typing import TypeAlias

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.sensor_download import SensorInstallerV1, SensorInstallerV2, SensorInstallerV3
    from falconlite.operations.download import Saved

    Folder: TypeAlias = os.PathLike[str]
else:
    Folder = os.PathLike  # pydantic 2.7 reads no os.PathLike[str]


class InstallerOptions(CallOptions, total=False):
    """Options of a call that downloads an installer.

    - ``download_path``: the folder to save it in
    - ``file_name``: the name of the file there
    """

    download_path: str | Folder | None
    file_name: str | None


PLACE = ("download_path", "file_name")
"""Options that name the file in which a download is saved; they are not sent."""


class SensorDownload(Service):
    """Sensor installers: find, describe and download them, and read the CCID that an installation needs.

    Scope: Sensor Download: Read.

    An installer's ID is its SHA-256 digest. Lists begin with the newest installer and page by *offset*, the number of
    installers to skip (0); *limit* is 1 to 500 (100). *filter* is FQL over fields of the records, such as
    ``platform:"windows"`` and ``version:>"5.2"``. *sort* is a field with ``|asc`` or ``|desc``, such as
    ``release_date|desc``. Records of version 2 add architectures and the dates of long-term visibility; records of
    version 3 add long-term support.
    """

    scope = "Sensor Download"

    @get(
        "GetCombinedSensorInstallersByQuery",
        "/sensors/combined/installers/v1",
        key="sha256",
        pages=by_offset(most=500),
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
        """Find installers and return their records, without the fields that versions 2 and 3 add."""
        ...

    GetCombinedSensorInstallersByQuery = get_combined_sensor_installers_by_query

    @get(
        "GetCombinedSensorInstallersByQueryV2",
        "/sensors/combined/installers/v2",
        key="sha256",
        pages=by_offset(most=500),
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
        """Find installers and return their records, with architectures."""
        ...

    GetCombinedSensorInstallersByQueryV2 = get_combined_sensor_installers_by_query_v2

    @get(
        "GetCombinedSensorInstallersByQueryV3",
        "/sensors/combined/installers/v3",
        key="sha256",
        pages=by_offset(most=500),
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
        """Find installers and return their records, with architectures and long-term support."""
        ...

    GetCombinedSensorInstallersByQueryV3 = get_combined_sensor_installers_by_query_v3

    @get(
        "DownloadSensorInstallerById",
        "/sensors/entities/download-installer/v1",
        produces=("application/octet-stream",),
        answers="bytes",
        download=True,
    )
    def download_sensor_installer(self, id: str, **more: Unpack[InstallerOptions]) -> Result[bytes]:
        """Download an installer by ID; ``download_sensor_installer_v3`` is the newest version.

        Returns bytes, or a download with ``stream=True``. With *download_path*, a folder that is created if missing,
        and *file_name*, it is saved there instead. A file that is cut short is never left there. The result's record
        has path, size and digest. Give both or neither. Raise DamagedDownload if the digest is not the ID, OSError if
        the file cannot be written.
        """
        ...

    DownloadSensorInstallerById = download_sensor_installer

    @get(
        "DownloadSensorInstallerByIdV2",
        "/sensors/entities/download-installer/v2",
        produces=("application/octet-stream",),
        answers="bytes",
        download=True,
    )
    def download_sensor_installer_v2(self, id: str, **more: Unpack[InstallerOptions]) -> Result[bytes]:
        """Download an installer by ID, version 2 of the route.

        Returns bytes, or a download with ``stream=True``; *download_path* and *file_name* save it as in
        ``download_sensor_installer``.
        """
        ...

    DownloadSensorInstallerByIdV2 = download_sensor_installer_v2

    @get(
        "DownloadSensorInstallerByIdV3",
        "/sensors/entities/download-installer/v3",
        produces=("application/octet-stream",),
        answers="bytes",
        download=True,
    )
    def download_sensor_installer_v3(self, id: str, **more: Unpack[InstallerOptions]) -> Result[bytes]:
        """Download an installer by ID, version 3 of the route.

        Returns bytes, or a download with ``stream=True``; *download_path* and *file_name* save it as in
        ``download_sensor_installer``.
        """
        ...

    DownloadSensorInstallerByIdV3 = download_sensor_installer_v3

    @get("GetSensorInstallersEntities", "/sensors/entities/installers/v1", key="sha256")
    def get_sensor_installer_entities(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[SensorInstallerV1]:
        """Describe installers by ID; ``get_sensor_installer_entities_v3`` returns more fields."""
        ...

    GetSensorInstallersEntities = get_sensor_installer_entities

    @get("GetSensorInstallersEntitiesV2", "/sensors/entities/installers/v2", key="sha256")
    def get_sensor_installer_entities_v2(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[SensorInstallerV2]:
        """Describe installers by ID, with architectures."""
        ...

    GetSensorInstallersEntitiesV2 = get_sensor_installer_entities_v2

    @get("GetSensorInstallersEntitiesV3", "/sensors/entities/installers/v3", key="sha256")
    def get_sensor_installer_entities_v3(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[SensorInstallerV3]:
        """Describe installers by ID, with architectures and long-term support."""
        ...

    GetSensorInstallersEntitiesV3 = get_sensor_installer_entities_v3

    @get("GetSensorInstallersCCIDByQuery", "/sensors/queries/installers/ccid/v1")
    def get_sensor_installer_ccid(self, **more: Unpack[CallOptions]) -> Result[str]:
        """Read the customer ID with checksum (CCID), which the installer of the sensor needs."""
        ...

    GetSensorInstallersCCIDByQuery = get_sensor_installer_ccid

    @get("GetSensorInstallersByQuery", "/sensors/queries/installers/v1", pages=by_offset(most=500))
    def get_sensor_installers_by_query(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of installers, version 1 of the route."""
        ...

    GetSensorInstallersByQuery = get_sensor_installers_by_query

    @get("GetSensorInstallersByQueryV2", "/sensors/queries/installers/v2", pages=by_offset(most=500))
    def get_sensor_installers_by_query_v2(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of installers among the records of version 2."""
        ...

    GetSensorInstallersByQueryV2 = get_sensor_installers_by_query_v2

    @get("GetSensorInstallersByQueryV3", "/sensors/queries/installers/v3", pages=by_offset(most=500))
    def get_sensor_installers_by_query_v3(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of installers among the records of version 3."""
        ...

    GetSensorInstallersByQueryV3 = get_sensor_installers_by_query_v3

    def _perform(self, operation: Any, /, *args: Any, **given: Any) -> Any:
        """Perform a call; save the installer if ``download_path`` and ``file_name`` are given."""
        if not getattr(operation, "download", False) or given.keys().isdisjoint(PLACE):
            return super()._perform(operation, *args, **given)
        place = [given.pop(name, None) for name in PLACE]
        if not any(place):
            return super()._perform(operation, *args, **given)
        pythonic = self.pythonic if given.get("pythonic") is None else given["pythonic"]
        try:
            saved = self._save(place, operation, *args, **given)
        except FalconError as error:
            if pythonic:
                raise
            result: Result[Any] = error.result
        else:
            body = {"message": "Download successful", "resources": [saved._asdict()], "meta": {}, "errors": []}
            kind = PythonicResult if pythonic else Result
            result = kind({"status_code": 200, "headers": {}, "body": body})
        if given.get("expand_result"):
            return result["status_code"], result["headers"], result["body"]
        return result

    def _save(self, place: list[Any], operation: Any, /, *args: Any, **given: Any) -> Saved:
        """Download an installer into a file, whose folder is created if it is missing. The ID is its SHA-256 digest."""
        for name, value in zip(PLACE, place, strict=True):
            if not value or not isinstance(value, (str, os.PathLike)):
                what = f"must be a str, not {type(value).__name__}" if value else "is missing"
                raise PayloadValidationError(
                    None, f"{name} {what}: download_path and file_name say together where to save; nothing was sent"
                )
        if given.get("stream"):
            raise PayloadValidationError(
                None, "stream=True returns a download that is not saved: leave out download_path and file_name"
            )
        folder, name = place
        wanted = str(dict(operation.bind(args, given, validate=self.validate_payloads).query).get("id"))
        given |= {"stream": True, "pythonic": True, "expand_result": False}
        with super()._perform(operation, *args, **given) as download:
            os.makedirs(folder, exist_ok=True)  # noqa: PTH103  # pathlib is not imported, to keep start-up fast
            known = re.fullmatch("[0-9A-Fa-f]{64}", wanted)
            path = os.path.join(folder, name)  # noqa: PTH118  # as above
            saved: Saved = download.save(path, sha256=wanted if known else None)
        return saved


Sensor_Download = SensorDownload
