"""Falcon Complete: figures and IDs behind the dashboards of the managed service."""

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


class CompleteDashboard(Service):
    """Falcon Complete dashboards: count alerts, tickets, hosts and policies, and find the IDs behind the counts.

    Scope where known: Falcon Complete Dashboard: Read.

    - The arguments of a count (``aggregate_...``) are one specification; *body* is a list of several. *type* is terms,
      date_range, date_histogram (needs *interval*), range or another. *filter* is FQL.
    - Lists page by *offset*, the number of IDs to skip (0); *limit* is 1 to 500. *sort* is a field with ``.asc`` or
      ``.desc``. *filter* is FQL.
    """

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
        """Count endpoint alerts by a field, or by ranges of dates or numbers."""
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
        """Count tickets about the allowlist by field or date range."""
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
        """Count tickets about the blocklist by field or date range."""
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
        """Count hosts by field or date range."""
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
        """Count tickets that were escalated to the customer, by field or date range."""
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
        """Count prevention policies by the values of a field."""
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
        """Count remediation tickets by field or date range."""
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
        """Count sensor update policies by the values of a field."""
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
        """Count tickets about support issues by field or date range."""
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
        """Count the hosts in total, all of those that match *filter*."""
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
        """Find IDs of endpoint alerts; ``query_alert_ids_by_filter`` also finds alerts of other products."""
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
        """Find IDs of alerts of endpoints, identities and Next-Gen SIEM."""
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
        """Find IDs of tickets about the allowlist."""
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
        """Find IDs of tickets about the blocklist."""
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
        """Find IDs of the collections that hold host counts."""
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
        """Find IDs of tickets that were escalated to the customer."""
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
        """Find IDs of remediation tickets of the managed service."""
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
        date_ranges: Sequence[Mapping[str, str]] | Sequence[DateRange] | None = None,
        exclude: str | None = None,
        extended_bounds: Mapping[str, str] | None = None,
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
        ranges: Sequence[Mapping[str, float]] | Sequence[NumberRange] | None = None,
        size: int | None = None,
        sort: str | None = None,
        sub_aggregates: Sequence[Mapping[str, Any]] | None = None,
        time_zone: str | None = None,
        type: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Aggregate]:
        """Count incidents; decommissioned: the API no longer has them."""
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
        """Find IDs of incidents; decommissioned: the API no longer has them."""
        ...

    QueryIncidentIdsByFilter = query_incident_ids_by_filter


Complete_Dashboard = CompleteDashboard
