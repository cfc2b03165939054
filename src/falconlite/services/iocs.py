"""Custom indicators of compromise, first generation; replaced by IOC."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from falconlite.binding.paging import by_scroll
from falconlite.binding.shapes import placed
from falconlite.operations.declare import delete, deprecated, get, patch, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from typing_extensions import Unpack

    from falconlite.binding.operation import CommaSeparated, Strings
    from falconlite.models.iocs import IOCDevicesCount, IOCViewRecord, ProcessDetail
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result

IndicatorType = Literal["sha256", "md5", "domain", "ipv4", "ipv6"]
IndicatorPolicy = Literal["detect", "none"]


@deprecated("use IOC")
class Iocs(Service):
    """Custom indicators, first generation: hosts and processes on which an indicator was seen, and retired writes.

    Scopes: IOCs (Indicators of Compromise): Read, and Write for changes. ``IOC`` has all of these operations, and
    replaces those that manage indicators: CrowdStrike retired the old ones.

    *type* is "sha256", "md5", "domain" (at most 200 characters), "ipv4" or "ipv6"; *value* is the indicator. Lists page
    by *offset*, a token of the previous page; *limit* is 1 to 100.
    """

    scope = "IOCs (Indicators of Compromise)"

    @get("DevicesCount", "/indicators/aggregates/devices-count/v1")
    def devices_count(self, *, type: IndicatorType, value: str, **more: Unpack[CallOptions]) -> Result[IOCDevicesCount]:
        """Count the hosts on which an indicator was seen; ``limit_exceeded`` is true if there are more than counted."""
        ...

    DevicesCount = devices_count

    @get("GetIOC", "/indicators/entities/iocs/v1", deprecated="IOC.indicator_get")
    def get_ioc(self, *, type: IndicatorType, value: str, **more: Unpack[CallOptions]) -> Result[IOCViewRecord]:
        """Describe a custom indicator by type and value; retired, replaced by ``IOC.indicator_get``."""
        ...

    GetIOC = get_ioc

    @post(
        "CreateIOC",
        "/indicators/entities/iocs/v1",
        shape=placed({}, rest="[0]"),
        deprecated="IOC.indicator_create",
    )
    def create_ioc(
        self,
        body: Sequence[Mapping[str, Any]] | None = None,
        *,
        type: IndicatorType | None = None,
        value: str | None = None,
        policy: IndicatorPolicy | None = None,
        share_level: str | None = None,
        expiration_days: int | None = None,
        source: str | None = None,
        description: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[IOCViewRecord]:
        """Create custom indicators: one from keywords, or several as a list in *body*; retired.

        ``IOC.indicator_create`` replaces it. *policy* is "detect" or "none". *expiration_days* counts from today.
        """
        ...

    CreateIOC = create_ioc

    @delete("DeleteIOC", "/indicators/entities/iocs/v1", deprecated="IOC.indicator_delete")
    def delete_ioc(self, *, type: IndicatorType, value: str, **more: Unpack[CallOptions]) -> Result[IOCViewRecord]:
        """Delete a custom indicator by type and value; retired, replaced by ``IOC.indicator_delete``."""
        ...

    DeleteIOC = delete_ioc

    @patch(
        "UpdateIOC",
        "/indicators/entities/iocs/v1",
        query={"type", "value"},
        repeatable=True,
        deprecated="IOC.indicator_update",
    )
    def update_ioc(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        type: IndicatorType,
        value: str,
        policy: IndicatorPolicy | None = None,
        share_level: str | None = None,
        expiration_days: int | None = None,
        source: str | None = None,
        description: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[IOCViewRecord]:
        """Change the policy, expiration or description of a custom indicator; retired, see ``IOC.indicator_update``."""
        ...

    UpdateIOC = update_ioc

    @get("DevicesRanOn", "/indicators/queries/devices/v1", pages=by_scroll(most=100))
    def devices_ran_on(
        self,
        *,
        type: IndicatorType,
        value: str,
        limit: int | None = None,
        offset: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs (AIDs) of hosts on which an indicator was seen."""
        ...

    DevicesRanOn = devices_ran_on

    @get(
        "QueryIOCs",
        "/indicators/queries/iocs/v1",
        wire={
            "from_expiration_timestamp": "from.expiration_timestamp",
            "to_expiration_timestamp": "to.expiration_timestamp",
        },
        deprecated="IOC.indicator_search",
    )
    def query_iocs(
        self,
        *,
        types: CommaSeparated | None = None,
        values: CommaSeparated | None = None,
        from_expiration_timestamp: datetime | str | None = None,
        to_expiration_timestamp: datetime | str | None = None,
        policies: CommaSeparated | None = None,
        sources: CommaSeparated | None = None,
        share_levels: CommaSeparated | None = None,
        created_by: str | None = None,
        deleted_by: str | None = None,
        include_deleted: bool | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find custom indicators by type, value, policy, source or expiration; retired, see ``IOC.indicator_search``.

        IDs are ``type:value``. *from_expiration_timestamp* and *to_expiration_timestamp* are RFC 3339 times.
        """
        ...

    QueryIOCs = query_iocs

    @get("ProcessesRanOn", "/indicators/queries/processes/v1", pages=by_scroll(most=100))
    def processes_ran_on(
        self,
        *,
        type: IndicatorType,
        value: str,
        device_id: str,
        limit: int | None = None,
        offset: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of processes on a host, *device_id*, in which an indicator was seen."""
        ...

    ProcessesRanOn = processes_ran_on

    @get("entities.processes", "/processes/entities/processes/v1", key="process_id")
    def entities_processes(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[ProcessDetail]:
        """Describe processes by ID: command line, file name, host, start and end.

        IDs look like ``pid:AID:number``, as ``processes_ran_on`` returns them.
        """
        ...
