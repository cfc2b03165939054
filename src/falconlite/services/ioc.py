"""Custom indicators of compromise: hashes, domains and addresses to detect, prevent or allow."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from falconlite.binding.paging import by_offset, by_scroll, by_token
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

IndicatorType = Literal["sha256", "md5", "domain", "ipv4", "ipv6"]


class IOC(Service):
    """Custom indicators: find, describe, create, update and delete them, and find hosts and processes that had them.

    Scopes: IOC Management: Read; IOC Management: Write for changes; IOCs (Indicators of Compromise): Read for the
    methods named ``..._legacy`` and ``entities_processes``.

    An indicator has a *type* ("sha256" of 64 or "md5" of 32 hexadecimal digits, "domain" of at most 200 characters,
    "ipv4", "ipv6") and a *value*. Its ID is a SHA-256 digest. *action* is what the sensor does: "no_action", "allow",
    "prevent_no_ui", "prevent" or "detect"; *mobile_action* the same on phones. *severity* is "informational", "low",
    "medium", "high" or "critical". *platforms* are windows, mac, linux, ios and android. *applied_globally* applies it
    to all hosts, *host_groups* (IDs) to the hosts of these groups. *expiration* is an RFC 3339 time, or a ``datetime``.

    *from_parent* limits an operation to indicators of the parent tenant (True) or of the own one (False). *sort* is
    action, applied_globally, created_by, created_on, expiration, expired, modified_by, modified_on, severity_number,
    source, type, value, or a field of ``metadata`` (av_hits, company_name.raw, filename.raw, original_filename.raw,
    product_name.raw, product_version), and may end in ``.asc`` or ``.desc``.
    """

    @get("indicator.get.device_count.v1", "/iocs/aggregates/indicators/device-count/v1")
    def devices_count(self, *, type: IndicatorType, value: str, **more: Unpack[CallOptions]) -> Result[DeviceCountV1]:
        """Count the hosts on which an indicator was seen, by its type and value.

        ``limit_exceeded`` is true if there are more hosts than were counted.
        """
        ...

    indicator_get_device_count_v1 = devices_count

    @post(
        "indicator.aggregate.v1",
        "/iocs/aggregates/indicators/v1",
        query={"filter", "from_parent"},
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
        """Count indicators by a field, or by ranges of dates or numbers, in one specification.

        *filter* (FQL) and *from_parent* select the indicators to count. *type* is terms, date_range, date_histogram
        (needs *interval*), range or another. *date_ranges* are dicts with ``from`` and ``to``.
        """
        ...

    indicator_aggregate_v1 = indicator_aggregate

    @get(
        "indicator.combined.v1",
        "/iocs/combined/indicator/v1",
        scope="IOC Management",
        pages=by_token("after", most=2000),
        key="id",
    )
    def indicator_combined(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        after: str | None = None,
        from_parent: bool | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[IndicatorV1]:
        """Find indicators and return their records, page by page.

        *filter* is FQL. *limit* is 1 to 2,000. *after* is ``meta.pagination.after`` of the previous page; it reaches
        all indicators, *offset* (the number to skip) only the first 10,000. Give one of the two.
        """
        ...

    indicator_combined_v1 = indicator_combined

    @get("action.get.v1", "/iocs/entities/actions/v1", scope="IOC Management")
    def action_get(self, ids: Strings | None = None, **more: Unpack[CallOptions]) -> Result[ActionV1]:
        """Describe actions by ID: the platforms and severities with which each type of indicator may have them."""
        ...

    action_get_v1 = action_get

    @post(
        "GetIndicatorsReport",
        "/iocs/entities/indicators-reports/v1",
        shape=placed(
            {"from_parent": "from_parent", "report_format": "report_format", "search": "search"}, rest="search"
        ),
        scope="IOC Management",
        access="Read",
    )
    def get_indicators_report(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        from_parent: bool | None = None,
        report_format: str | None = None,
        search: Mapping[str, str] | IndicatorsSortedSearch | None = None,
        filter: str | None = None,
        query: str | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Start a job that exports indicators to a file.

        *report_format* is the format of the file. *filter* (FQL), *query* and *sort* become ``search``, the indicators
        to export.
        """
        ...

    GetIndicatorsReport = get_indicators_report

    @get("indicator.get.v1", "/iocs/entities/indicators/v1", scope="IOC Management")
    def indicator_get(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[IndicatorV1]:
        """Describe indicators by ID: type, value, action, severity, platforms, host groups and expiration."""
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
        indicators: Sequence[Mapping[str, Any]] | Sequence[IndicatorCreateReqV1] | None = None,
        action: str | None = None,
        applied_globally: bool | None = None,
        description: str | None = None,
        expiration: datetime | str | None = None,
        filename: str | None = None,
        host_groups: Strings | None = None,
        metadata: Mapping[str, Any] | None = None,
        mobile_action: str | None = None,
        platforms: Strings | None = None,
        severity: str | None = None,
        source: str | None = None,
        tags: Strings | None = None,
        type: IndicatorType | None = None,
        value: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[IndicatorV1]:
        """Create indicators: one from keywords, or several in *indicators*, up to 2,000 a call.

        An indicator needs *type*, *value*, *action*, *platforms*, and *applied_globally* or *host_groups*. *comment*
        goes into the audit log. *filename* becomes the file name in the indicator's metadata. With *retrodetects*, past
        events are searched too. With *ignore_warnings*, indicators with warnings are stored too.
        """
        ...

    indicator_create_v1 = indicator_create

    @delete("indicator.delete.v1", "/iocs/entities/indicators/v1", scope="IOC Management")
    def indicator_delete(
        self,
        ids: Strings | None = None,
        *,
        filter: str | None = None,
        comment: str | None = None,
        from_parent: bool | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Delete indicators by ID, or all that match *filter* (FQL), which makes the API ignore *ids*.

        *comment* goes into the audit log. No operation restores them.
        """
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
        repeatable=True,
    )
    def indicator_update(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        retrodetects: bool | None = None,
        ignore_warnings: bool | None = None,
        bulk_update: Mapping[str, Any] | BulkUpdateReqV1 | None = None,
        comment: str | None = None,
        indicators: Sequence[Mapping[str, Any]] | Sequence[IndicatorUpdateReqV1] | None = None,
        action: str | None = None,
        applied_globally: bool | None = None,
        description: str | None = None,
        expiration: datetime | str | None = None,
        filename: str | None = None,
        host_groups: Strings | None = None,
        id: str | None = None,
        metadata: Mapping[str, Any] | None = None,
        mobile_action: str | None = None,
        platforms: Strings | None = None,
        severity: str | None = None,
        source: str | None = None,
        tags: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[IndicatorV1]:
        """Update one indicator from keywords, several in *indicators*, or all of a filter in *bulk_update*.

        The keywords need *id*. *bulk_update* is a dict with ``filter`` (FQL) and the fields to set. *indicators* has at
        most 2,000 dicts, each with ``id``. *comment* goes into the audit log. With *retrodetects*, past events are
        searched too. With *ignore_warnings*, indicators with warnings are stored too.
        """
        ...

    indicator_update_v1 = indicator_update

    @get("action.query.v1", "/iocs/queries/actions/v1", scope="IOC Management", pages=by_offset())
    def action_query(
        self, *, offset: int | None = None, limit: int | None = None, **more: Unpack[CallOptions]
    ) -> Result[str]:
        """List IDs of the actions that an indicator can have, such as "prevent".

        *offset* is the number of IDs to skip (0).
        """
        ...

    action_query_v1 = action_query

    @get("indicator.get.devices_ran_on.v1", "/iocs/queries/indicators/devices/v1", pages=by_scroll())
    def devices_ran_on(
        self,
        *,
        type: IndicatorType,
        value: str,
        limit: int | None = None,
        offset: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs (AIDs) of hosts on which an indicator was seen, by its type and value.

        *offset* is the token of the previous page.
        """
        ...

    indicator_get_devices_ran_on_v1 = devices_ran_on

    @get("indicator.get.processes_ran_on.v1", "/iocs/queries/indicators/processes/v1", pages=by_scroll())
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
        """Find IDs of processes on a host, *device_id* (AID), in which an indicator was seen.

        *offset* is the token of the previous page. ``entities_processes`` describes the processes.
        """
        ...

    indicator_get_processes_ran_on_v1 = processes_ran_on

    @get(
        "indicator.search.v1", "/iocs/queries/indicators/v1", scope="IOC Management", pages=by_token("after", most=2000)
    )
    def indicator_search(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        after: str | None = None,
        from_parent: bool | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of indicators that match an FQL filter.

        *limit* is 1 to 2,000. *after* is ``meta.pagination.after`` of the previous page; it reaches all indicators,
        *offset* (the number to skip) only the first 10,000. Give one of the two.
        """
        ...

    indicator_search_v1 = indicator_search

    @get("ioc_type.query.v1", "/iocs/queries/ioc-types/v1", scope="IOC Management", pages=by_offset())
    def ioc_type_query(
        self, *, offset: int | None = None, limit: int | None = None, **more: Unpack[CallOptions]
    ) -> Result[str]:
        """List the types that an indicator can have, such as "sha256".

        *offset* is the number of types to skip (0).
        """
        ...

    ioc_type_query_v1 = ioc_type_query

    @get("platform.query.v1", "/iocs/queries/platforms/v1", scope="IOC Management", pages=by_offset())
    def platform_query(
        self, *, offset: int | None = None, limit: int | None = None, **more: Unpack[CallOptions]
    ) -> Result[str]:
        """List the platforms to which an indicator can apply, such as "windows".

        *offset* is the number of platforms to skip (0).
        """
        ...

    platform_query_v1 = platform_query

    @get("severity.query.v1", "/iocs/queries/severities/v1", scope="IOC Management", pages=by_offset())
    def severity_query(
        self, *, offset: int | None = None, limit: int | None = None, **more: Unpack[CallOptions]
    ) -> Result[str]:
        """List the severities that an indicator can have, such as "medium".

        *offset* is the number of severities to skip (0).
        """
        ...

    severity_query_v1 = severity_query

    @post(
        "indicator_sdmf_query_v1",
        "/iocs/sdmf/query/v1",
        shape=placed(
            {"control_info": "control_info", "id": "id", "nodes": "nodes", "res_id": "res_id"}, rest="control_info"
        ),
        scope="IOC Management",
        reads=True,
        access="Write",
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
        """Run a data-frame query (SDMF) over indicators and return its rows.

        *nodes* are the data frames, *res_id* is the one to return. *deadline* (RFC 3339), *duration*, *pagination_info*
        and the other arguments are fields of *control_info*. The time limits of the request itself are given as
        ``options={"timeout": ...}``.
        """
        ...

    @get("DevicesCount", "/indicators/aggregates/devices-count/v1", scope="IOCs (Indicators of Compromise)")
    def devices_count_legacy(
        self, *, type: IndicatorType, value: str, **more: Unpack[CallOptions]
    ) -> Result[IOCDevicesCount]:
        """Count the hosts on which an indicator was seen, over the first-generation route.

        ``devices_count`` replaces it.
        """
        ...

    DevicesCount = devices_count_legacy

    @get(
        "DevicesRanOn",
        "/indicators/queries/devices/v1",
        scope="IOCs (Indicators of Compromise)",
        pages=by_scroll(most=100),
    )
    def devices_ran_on_legacy(
        self,
        *,
        type: IndicatorType,
        value: str,
        limit: int | None = None,
        offset: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find AIDs of hosts on which an indicator was seen, over the first-generation route.

        ``devices_ran_on`` replaces it.

        *limit* is 1 to 100. *offset* is the token of the previous page.
        """
        ...

    DevicesRanOn = devices_ran_on_legacy

    @get(
        "ProcessesRanOn",
        "/indicators/queries/processes/v1",
        scope="IOCs (Indicators of Compromise)",
        pages=by_scroll(most=100),
    )
    def processes_ran_on_legacy(
        self,
        *,
        type: IndicatorType,
        value: str,
        device_id: str,
        limit: int | None = None,
        offset: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of processes that had an indicator, over the first-generation route.

        ``processes_ran_on`` replaces it.

        *limit* is 1 to 100. *offset* is the token of the previous page.
        """
        ...

    ProcessesRanOn = processes_ran_on_legacy

    @get(
        "entities.processes",
        "/processes/entities/processes/v1",
        scope="IOCs (Indicators of Compromise)",
        key="process_id",
    )
    def entities_processes(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[ProcessDetail]:
        """Describe processes by ID: command line, file name, host, start and end.

        IDs look like ``pid:AID:number``, as ``processes_ran_on`` returns them.
        """
        ...
