"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING

from falconlite.binding.paging import by_scroll
from falconlite.operations.declare import deprecated, get
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.ioc import IOCDevicesCount, ProcessDetail
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result


@deprecated("use IOC")
class Iocs(Service):
    """TODO."""

    scope = "IOCs (Indicators of Compromise)"

    @get("DevicesCount", "/indicators/aggregates/devices-count/v1")
    def devices_count(self, *, type: str, value: str, **more: Unpack[CallOptions]) -> Result[IOCDevicesCount]:
        """TODO."""
        ...

    DevicesCount = devices_count

    @get("DevicesRanOn", "/indicators/queries/devices/v1", pages=by_scroll())
    def devices_ran_on(
        self, *, type: str, value: str, limit: str | None = None, offset: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[str]:
        """TODO."""
        ...

    DevicesRanOn = devices_ran_on

    @get("ProcessesRanOn", "/indicators/queries/processes/v1", pages=by_scroll())
    def processes_ran_on(
        self,
        *,
        type: str,
        value: str,
        device_id: str,
        limit: str | None = None,
        offset: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    ProcessesRanOn = processes_ran_on

    @get("entities.processes", "/processes/entities/processes/v1")
    def entities_processes(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[ProcessDetail]:
        """TODO."""
        ...
