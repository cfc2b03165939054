"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.binding.paging import by_offset
from falconlite.binding.shapes import one_aggregate
from falconlite.operations.declare import get, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.models.aggregates import Aggregate
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result
    from falconlite.specs import DateRange, NumberRange
    from falconlite.specs.falcon_complete_dashboard import AggregateSpec


class CompleteDashboard(Service):
    """TODO."""

    @post(
        "AggregateAlerts",
        "/falcon-complete-dashboards/aggregates/alerts/GET/v1",
        shape=one_aggregate,
        reads=True,
        scope="Falcon Complete Dashboard",
    )
    def aggregate_alerts(
        self,
        body: Sequence[Mapping[str, Any]] | None = None,
        *,
        date_ranges: Sequence[Mapping[str, str]] | Sequence[DateRange] | None = None,
        exclude: str | None = None,
        extended_bounds: Mapping[str, str] | None = None,
        field: str | None = None,
        filter: str | None = None,
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
        **more: Unpack[CallOptions],
    ) -> Result[Aggregate]:
        """TODO."""
        ...

    AggregateAlerts = aggregate_alerts

    @post(
        "AggregateAllowList",
        "/falcon-complete-dashboards/aggregates/allowlist/GET/v1",
        shape=one_aggregate,
        reads=True,
        scope="Falcon Complete Dashboard",
    )
    def aggregate_allow_list(
        self,
        body: Sequence[Mapping[str, Any]] | None = None,
        *,
        date_ranges: Sequence[Mapping[str, str]] | Sequence[DateRange] | None = None,
        exclude: str | None = None,
        extended_bounds: Mapping[str, str] | None = None,
        field: str | None = None,
        filter: str | None = None,
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
        **more: Unpack[CallOptions],
    ) -> Result[Aggregate]:
        """TODO."""
        ...

    AggregateAllowList = aggregate_allow_list

    @post(
        "AggregateBlockList",
        "/falcon-complete-dashboards/aggregates/blocklist/GET/v1",
        shape=one_aggregate,
        reads=True,
        scope="Falcon Complete Dashboard",
    )
    def aggregate_block_list(
        self,
        body: Sequence[Mapping[str, Any]] | None = None,
        *,
        date_ranges: Sequence[Mapping[str, str]] | Sequence[DateRange] | None = None,
        exclude: str | None = None,
        extended_bounds: Mapping[str, str] | None = None,
        field: str | None = None,
        filter: str | None = None,
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
        **more: Unpack[CallOptions],
    ) -> Result[Aggregate]:
        """TODO."""
        ...

    AggregateBlockList = aggregate_block_list

    @post(
        "AggregateDeviceCountCollection",
        "/falcon-complete-dashboards/aggregates/devicecount-collections/GET/v1",
        shape=one_aggregate,
        reads=True,
        scope="Falcon Complete Dashboard",
    )
    def aggregate_device_count_collection(
        self,
        body: Sequence[Mapping[str, Any]] | None = None,
        *,
        date_ranges: Sequence[Mapping[str, str]] | Sequence[DateRange] | None = None,
        exclude: str | None = None,
        extended_bounds: Mapping[str, str] | None = None,
        field: str | None = None,
        filter: str | None = None,
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
        **more: Unpack[CallOptions],
    ) -> Result[Aggregate]:
        """TODO."""
        ...

    AggregateDeviceCountCollection = aggregate_device_count_collection

    @post(
        "AggregateEscalations",
        "/falcon-complete-dashboards/aggregates/escalations/GET/v1",
        shape=one_aggregate,
        reads=True,
        scope="Falcon Complete Dashboard",
    )
    def aggregate_escalations(
        self,
        body: Sequence[Mapping[str, Any]] | None = None,
        *,
        date_ranges: Sequence[Mapping[str, str]] | Sequence[DateRange] | None = None,
        exclude: str | None = None,
        extended_bounds: Mapping[str, str] | None = None,
        field: str | None = None,
        filter: str | None = None,
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
        **more: Unpack[CallOptions],
    ) -> Result[Aggregate]:
        """TODO."""
        ...

    AggregateEscalations = aggregate_escalations

    @post(
        "AggregatePreventionPolicy",
        "/falcon-complete-dashboards/aggregates/prevention-policies/v1",
        shape=one_aggregate,
        reads=True,
    )
    def aggregate_prevention_policy(
        self,
        body: Sequence[Mapping[str, Any]] | None = None,
        *,
        date_ranges: Sequence[Mapping[str, str]] | Sequence[DateRange] | None = None,
        exclude: str | None = None,
        extended_bounds: Mapping[str, str] | None = None,
        field: str | None = None,
        filter: str | None = None,
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
        **more: Unpack[CallOptions],
    ) -> Result[Aggregate]:
        """TODO."""
        ...

    AggregatePreventionPolicy = aggregate_prevention_policy

    @post(
        "AggregateRemediations",
        "/falcon-complete-dashboards/aggregates/remediations/GET/v1",
        shape=one_aggregate,
        reads=True,
    )
    def aggregate_remediations(
        self,
        body: Sequence[Mapping[str, Any]] | None = None,
        *,
        date_ranges: Sequence[Mapping[str, str]] | Sequence[DateRange] | None = None,
        exclude: str | None = None,
        extended_bounds: Mapping[str, str] | None = None,
        field: str | None = None,
        filter: str | None = None,
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
        **more: Unpack[CallOptions],
    ) -> Result[Aggregate]:
        """TODO."""
        ...

    AggregateRemediations = aggregate_remediations

    @post(
        "AggregateSensorUpdatePolicy",
        "/falcon-complete-dashboards/aggregates/sensor-update-policies/v1",
        shape=one_aggregate,
        reads=True,
    )
    def aggregate_sensor_update_policy(
        self,
        body: Sequence[Mapping[str, Any]] | None = None,
        *,
        date_ranges: Sequence[Mapping[str, str]] | Sequence[DateRange] | None = None,
        exclude: str | None = None,
        extended_bounds: Mapping[str, str] | None = None,
        field: str | None = None,
        filter: str | None = None,
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
        **more: Unpack[CallOptions],
    ) -> Result[Aggregate]:
        """TODO."""
        ...

    AggregateSensorUpdatePolicy = aggregate_sensor_update_policy

    @post(
        "AggregateSupportIssues",
        "/falcon-complete-dashboards/aggregates/support-issues/v1",
        shape=one_aggregate,
        reads=True,
    )
    def aggregate_support_issues(
        self,
        body: Sequence[Mapping[str, Any]] | None = None,
        *,
        date_ranges: Sequence[Mapping[str, str]] | Sequence[DateRange] | None = None,
        exclude: str | None = None,
        extended_bounds: Mapping[str, str] | None = None,
        field: str | None = None,
        filter: str | None = None,
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
        **more: Unpack[CallOptions],
    ) -> Result[Aggregate]:
        """TODO."""
        ...

    AggregateSupportIssues = aggregate_support_issues

    @post(
        "AggregateTotalDeviceCounts",
        "/falcon-complete-dashboards/aggregates/total-device-counts/v1",
        shape=one_aggregate,
        reads=True,
    )
    def aggregate_total_device_counts(
        self,
        body: Sequence[Mapping[str, Any]] | None = None,
        *,
        date_ranges: Sequence[Mapping[str, str]] | Sequence[DateRange] | None = None,
        exclude: str | None = None,
        extended_bounds: Mapping[str, str] | None = None,
        field: str | None = None,
        filter: str | None = None,
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
        **more: Unpack[CallOptions],
    ) -> Result[Aggregate]:
        """TODO."""
        ...

    AggregateTotalDeviceCounts = aggregate_total_device_counts

    @get(
        "QueryAlertIdsByFilter",
        "/falcon-complete-dashboards/queries/alerts/v1",
        scope="Falcon Complete Dashboard",
        pages=by_offset(most=500),
    )
    def query_alert_ids_by_filter_v1(
        self,
        *,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    QueryAlertIdsByFilterV1 = query_alert_ids_by_filter_v1
    QueryAlertIdsByFilter = query_alert_ids_by_filter_v1

    @get("QueryAlertIdsByFilterV2", "/falcon-complete-dashboards/queries/alerts/v2", pages=by_offset(most=500))
    def query_alert_ids_by_filter(
        self,
        *,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    QueryAlertIdsByFilterV2 = query_alert_ids_by_filter

    @get(
        "QueryAllowListFilter",
        "/falcon-complete-dashboards/queries/allowlist/v1",
        scope="Falcon Complete Dashboard",
        pages=by_offset(most=500),
    )
    def query_allow_list_filter(
        self,
        *,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    QueryAllowListFilter = query_allow_list_filter

    @get(
        "QueryBlockListFilter",
        "/falcon-complete-dashboards/queries/blocklist/v1",
        scope="Falcon Complete Dashboard",
        pages=by_offset(most=500),
    )
    def query_block_list_filter(
        self,
        *,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    QueryBlockListFilter = query_block_list_filter

    @get(
        "GetDeviceCountCollectionQueriesByFilter",
        "/falcon-complete-dashboards/queries/devicecount-collections/v1",
        scope="Falcon Complete Dashboard",
        pages=by_offset(most=500),
    )
    def get_device_count_collection_queries_by_filter(
        self,
        *,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    GetDeviceCountCollectionQueriesByFilter = get_device_count_collection_queries_by_filter

    @get(
        "QueryEscalationsFilter",
        "/falcon-complete-dashboards/queries/escalations/v1",
        scope="Falcon Complete Dashboard",
        pages=by_offset(most=500),
    )
    def query_escalations_filter(
        self,
        *,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    QueryEscalationsFilter = query_escalations_filter

    @get(
        "QueryRemediationsFilter",
        "/falcon-complete-dashboards/queries/remediations/v1",
        scope="Falcon Complete Dashboard",
        pages=by_offset(most=500),
    )
    def query_remediations_filter(
        self,
        *,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    QueryRemediationsFilter = query_remediations_filter

    @post(
        "AggregateFCIncidents",
        "/falcon-complete-dashboards/aggregates/incidents/GET/v1",
        shape=one_aggregate,
        reads=True,
        deprecated=True,
    )
    def aggregate_fc_incidents(
        self,
        body: Sequence[Mapping[str, Any]] | None = None,
        *,
        date_ranges: Sequence[Mapping[str, Any]] | None = None,
        exclude: str | None = None,
        extended_bounds: Mapping[str, Any] | None = None,
        field: str | None = None,
        filter: str | None = None,
        from_: int | None = None,
        include: str | None = None,
        interval: str | None = None,
        max_doc_count: int | None = None,
        min_doc_count: int | None = None,
        missing: str | None = None,
        name: str | None = None,
        q: str | None = None,
        ranges: Sequence[Mapping[str, Any]] | None = None,
        size: int | None = None,
        sort: str | None = None,
        sub_aggregates: Sequence[Mapping[str, Any]] | Sequence[AggregateSpec] | None = None,
        time_zone: str | None = None,
        type: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Aggregate]:
        """TODO."""
        ...

    AggregateFCIncidents = aggregate_fc_incidents

    @get(
        "QueryIncidentIdsByFilter",
        "/falcon-complete-dashboards/queries/incidents/v1",
        scope="Falcon Complete Dashboard",
        pages=by_offset(most=500),
        deprecated=True,
    )
    def query_incident_ids_by_filter(
        self,
        *,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    QueryIncidentIdsByFilter = query_incident_ids_by_filter
