"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from falconlite.binding.paging import by_scroll, by_token
from falconlite.binding.shapes import placed
from falconlite.operations.declare import delete, get, patch, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.aggregates import Aggregate
    from falconlite.models.ioc import ActionV1, DeviceCountV1, IndicatorV1, IOCDevicesCount, ProcessDetail
    from falconlite.operations.options import BodyOptions, CallOptions, UntimedOptions
    from falconlite.results.result import Result
    from falconlite.specs import DateRange, NumberRange
    from falconlite.specs.ioc import (
        BulkUpdateReqV1,
        ControlInfo,
        DataFrame,
        ExecutionContext,
        ExecutionDetails,
        IndicatorCreateReqV1,
        IndicatorsSortedSearch,
        IndicatorUpdateReqV1,
        PaginationInfo,
        QueryStats,
    )

Sort = Literal[
    "action",
    "applied_globally",
    "metadata.av_hits",
    "metadata.company_name.raw",
    "created_by",
    "created_on",
    "expiration",
    "expired",
    "metadata.filename.raw",
    "modified_by",
    "modified_on",
    "metadata.original_filename.raw",
    "metadata.product_name.raw",
    "metadata.product_version",
    "severity_number",
    "source",
    "type",
    "value",
]


class IOC(Service):
    """TODO."""

    @get("indicator.get.device_count.v1", "/iocs/aggregates/indicators/device-count/v1")
    def devices_count(self, *, type: str, value: str, **more: Unpack[CallOptions]) -> Result[DeviceCountV1]:
        """TODO."""
        ...

    indicator_get_device_count_v1 = devices_count

    @post(
        "indicator.aggregate.v1",
        "/iocs/aggregates/indicators/v1",
        query={"from_parent"},
        reads=True,
        scope="IOC Management",
    )
    def indicator_aggregate(
        self,
        *,
        filter: str | None = None,
        from_parent: bool | None = None,
        date_ranges: Sequence[Mapping[str, str]] | Sequence[DateRange] | None = None,
        exclude: str | None = None,
        extended_bounds: Mapping[str, str] | None = None,
        field: str | None = None,
        filters_spec: Mapping[str, Any] | None = None,
        include: str | None = None,
        interval: str | None = None,
        max_doc_count: int | None = None,
        min_doc_count: int | None = None,
        missing: str | None = None,
        name: str | None = None,
        percents: Sequence[float] | None = None,
        q: str | None = None,
        ranges: Sequence[Mapping[str, float]] | Sequence[NumberRange] | None = None,
        size: int | None = None,
        sort: str | None = None,
        sub_aggregates: Sequence[Mapping[str, Any]] | None = None,
        time_zone: str | None = None,
        type: str | None = None,
        from_: int | None = None,
        **more: Unpack[BodyOptions],
    ) -> Result[Aggregate]:
        """TODO."""
        ...

    indicator_aggregate_v1 = indicator_aggregate

    @get(
        "indicator.combined.v1",
        "/iocs/combined/indicator/v1",
        scope="IOC Management",
        pages=by_token("after"),
        key="id",
    )
    def indicator_combined(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: Sort | None = None,
        after: str | None = None,
        from_parent: bool | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[IndicatorV1]:
        """TODO."""
        ...

    indicator_combined_v1 = indicator_combined

    @get("action.get.v1", "/iocs/entities/actions/v1", scope="IOC Management")
    def action_get(self, ids: Strings | None = None, **more: Unpack[CallOptions]) -> Result[ActionV1]:
        """TODO."""
        ...

    action_get_v1 = action_get

    @post(
        "GetIndicatorsReport",
        "/iocs/entities/indicators-reports/v1",
        shape=placed(
            {"from_parent": "from_parent", "report_format": "report_format", "search": "search"}, rest="search"
        ),
        reads=True,
        scope="IOC Management",
    )
    def get_indicators_report(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        from_parent: bool | None = None,
        report_format: str | None = None,
        search: IndicatorsSortedSearch | None = None,
        filter: str | None = None,
        query: str | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    GetIndicatorsReport = get_indicators_report

    @get("indicator.get.v1", "/iocs/entities/indicators/v1", scope="IOC Management")
    def indicator_get(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[IndicatorV1]:
        """TODO."""
        ...

    indicator_get_v1 = indicator_get

    @post(
        "indicator.create.v1",
        "/iocs/entities/indicators/v1",
        query={"ignore_warnings", "retrodetects"},
        shape=placed(
            {"comment": "comment", "indicators": "indicators", "filename": "indicators[0].metadata.filename"},
            rest="indicators[0]",
        ),
        scope="IOC Management",
    )
    def indicator_create(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        retrodetects: bool | None = None,
        ignore_warnings: bool | None = None,
        comment: str | None = None,
        indicators: Sequence[IndicatorCreateReqV1] | None = None,
        action: Sequence[IndicatorCreateReqV1] | None = None,
        applied_globally: Sequence[IndicatorCreateReqV1] | None = None,
        description: Sequence[IndicatorCreateReqV1] | None = None,
        expiration: Sequence[IndicatorCreateReqV1] | None = None,
        filename: Sequence[IndicatorCreateReqV1] | None = None,
        host_groups: Sequence[IndicatorCreateReqV1] | None = None,
        metadata: Sequence[IndicatorCreateReqV1] | None = None,
        mobile_action: Sequence[IndicatorCreateReqV1] | None = None,
        platforms: Sequence[IndicatorCreateReqV1] | None = None,
        severity: Sequence[IndicatorCreateReqV1] | None = None,
        source: Sequence[IndicatorCreateReqV1] | None = None,
        tags: Sequence[IndicatorCreateReqV1] | None = None,
        type: Sequence[IndicatorCreateReqV1] | None = None,
        value: Sequence[IndicatorCreateReqV1] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[IndicatorV1]:
        """TODO."""
        ...

    indicator_create_v1 = indicator_create

    @delete("indicator.delete.v1", "/iocs/entities/indicators/v1", scope="IOC Management")
    def indicator_delete(
        self,
        ids: Strings,
        *,
        filter: str | None = None,
        comment: str | None = None,
        from_parent: bool | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    indicator_delete_v1 = indicator_delete

    @patch(
        "indicator.update.v1",
        "/iocs/entities/indicators/v1",
        query={"ignore_warnings", "retrodetects"},
        shape=placed(
            {
                "bulk_update": "bulk_update",
                "comment": "comment",
                "indicators": "indicators",
                "filename": "indicators[0].metadata.filename",
            },
            rest="indicators[0]",
        ),
        scope="IOC Management",
    )
    def indicator_update(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        retrodetects: bool | None = None,
        ignore_warnings: bool | None = None,
        bulk_update: BulkUpdateReqV1 | None = None,
        comment: str | None = None,
        indicators: Sequence[IndicatorUpdateReqV1] | None = None,
        action: Sequence[IndicatorUpdateReqV1] | None = None,
        applied_globally: Sequence[IndicatorUpdateReqV1] | None = None,
        description: Sequence[IndicatorUpdateReqV1] | None = None,
        expiration: Sequence[IndicatorUpdateReqV1] | None = None,
        filename: Sequence[IndicatorUpdateReqV1] | None = None,
        host_groups: Sequence[IndicatorUpdateReqV1] | None = None,
        id: Sequence[IndicatorUpdateReqV1] | None = None,
        metadata: Sequence[IndicatorUpdateReqV1] | None = None,
        mobile_action: Sequence[IndicatorUpdateReqV1] | None = None,
        platforms: Sequence[IndicatorUpdateReqV1] | None = None,
        severity: Sequence[IndicatorUpdateReqV1] | None = None,
        source: Sequence[IndicatorUpdateReqV1] | None = None,
        tags: Sequence[IndicatorUpdateReqV1] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[IndicatorV1]:
        """TODO."""
        ...

    indicator_update_v1 = indicator_update

    @get("action.query.v1", "/iocs/queries/actions/v1", scope="IOC Management", pages=by_scroll())
    def action_query(
        self, *, offset: str | None = None, limit: int | None = None, **more: Unpack[CallOptions]
    ) -> Result[str]:
        """TODO."""
        ...

    action_query_v1 = action_query

    @get("indicator.get.devices_ran_on.v1", "/iocs/queries/indicators/devices/v1", pages=by_scroll())
    def devices_ran_on(
        self, *, type: str, value: str, limit: str | None = None, offset: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[str]:
        """TODO."""
        ...

    indicator_get_devices_ran_on_v1 = devices_ran_on

    @get("indicator.get.processes_ran_on.v1", "/iocs/queries/indicators/processes/v1", pages=by_scroll())
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

    indicator_get_processes_ran_on_v1 = processes_ran_on

    @get("indicator.search.v1", "/iocs/queries/indicators/v1", scope="IOC Management", pages=by_token("after"))
    def indicator_search(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: Sort | None = None,
        after: str | None = None,
        from_parent: bool | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    indicator_search_v1 = indicator_search

    @get("ioc_type.query.v1", "/iocs/queries/ioc-types/v1", scope="IOC Management", pages=by_scroll())
    def ioc_type_query(
        self, *, offset: str | None = None, limit: int | None = None, **more: Unpack[CallOptions]
    ) -> Result[str]:
        """TODO."""
        ...

    ioc_type_query_v1 = ioc_type_query

    @get("platform.query.v1", "/iocs/queries/platforms/v1", scope="IOC Management", pages=by_scroll())
    def platform_query(
        self, *, offset: str | None = None, limit: int | None = None, **more: Unpack[CallOptions]
    ) -> Result[str]:
        """TODO."""
        ...

    platform_query_v1 = platform_query

    @get("severity.query.v1", "/iocs/queries/severities/v1", scope="IOC Management", pages=by_scroll())
    def severity_query(
        self, *, offset: str | None = None, limit: int | None = None, **more: Unpack[CallOptions]
    ) -> Result[str]:
        """TODO."""
        ...

    severity_query_v1 = severity_query

    @post(
        "indicator_sdmf_query_v1",
        "/iocs/sdmf/query/v1",
        shape=placed(
            {"control_info": "control_info", "id": "id", "nodes": "nodes", "res_id": "res_id"}, rest="control_info"
        ),
        scope="IOC Management",
    )
    def indicator_sdmf_query_v1(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        control_info: ControlInfo | None = None,
        id: str | None = None,
        nodes: Sequence[DataFrame] | None = None,
        res_id: str | None = None,
        deadline: datetime | str | None = None,
        duration: str | None = None,
        execution_context: ExecutionContext | None = None,
        execution_details: ExecutionDetails | None = None,
        is_export_request: bool | None = None,
        pagination_info: PaginationInfo | None = None,
        partial_results: bool | None = None,
        query_stats: QueryStats | None = None,
        store_headers: Mapping[str, Any] | None = None,
        **more: Unpack[UntimedOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    @get("DevicesCount", "/indicators/aggregates/devices-count/v1", scope="IOCs (Indicators of Compromise)")
    def devices_count_legacy(self, *, type: str, value: str, **more: Unpack[CallOptions]) -> Result[IOCDevicesCount]:
        """TODO."""
        ...

    DevicesCount = devices_count_legacy

    @get("DevicesRanOn", "/indicators/queries/devices/v1", scope="IOCs (Indicators of Compromise)", pages=by_scroll())
    def devices_ran_on_legacy(
        self, *, type: str, value: str, limit: str | None = None, offset: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[str]:
        """TODO."""
        ...

    DevicesRanOn = devices_ran_on_legacy

    @get(
        "ProcessesRanOn", "/indicators/queries/processes/v1", scope="IOCs (Indicators of Compromise)", pages=by_scroll()
    )
    def processes_ran_on_legacy(
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

    ProcessesRanOn = processes_ran_on_legacy

    @get("entities.processes", "/processes/entities/processes/v1", scope="IOCs (Indicators of Compromise)")
    def entities_processes(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[ProcessDetail]:
        """TODO."""
        ...
