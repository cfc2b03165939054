"""Typed dicts of the request bodies of ``IOC``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from falconlite.specs.body import Body, Required


class IndicatorsSortedSearch(Body, total=False):
    """The ``search`` of ``IndicatorsReportRequest``."""

    filter: str
    query: str
    sort: str


class IndicatorsReportRequest(Body, total=False):
    """The body of ``get_indicators_report``."""

    from_parent: bool
    report_format: str
    search: IndicatorsSortedSearch


class MetadataReqV1(Body, total=False):
    """The ``metadata`` of ``IndicatorCreateReqV1``, ``BulkUpdateReqV1`` and ``IndicatorUpdateReqV1``."""

    filename: str


class IndicatorCreateReqV1(Body, total=False):
    """One of the ``indicators`` of ``IndicatorCreateReqsV1``."""

    action: str
    applied_globally: bool
    description: str
    expiration: str | None
    host_groups: Sequence[str]
    metadata: MetadataReqV1
    mobile_action: str
    platforms: Sequence[str]
    severity: str
    source: str
    tags: Sequence[str]
    type: str
    value: str


class IndicatorCreateReqsV1(Body, total=False):
    """The body of ``indicator_create``."""

    comment: str
    indicators: Sequence[IndicatorCreateReqV1]


class BulkUpdateReqV1(Body, total=False):
    """The ``bulk_update`` of ``IndicatorUpdateReqsV1``."""

    action: str
    applied_globally: bool
    description: str
    expiration: str
    filter: str
    from_parent: bool
    host_groups: Sequence[str]
    metadata: MetadataReqV1
    mobile_action: str
    platforms: Sequence[str]
    severity: str
    source: str
    tags: Sequence[str]


class IndicatorUpdateReqV1(Body, total=False):
    """One of the ``indicators`` of ``IndicatorUpdateReqsV1``."""

    action: str
    applied_globally: bool
    description: str | None
    expiration: str | None
    host_groups: Sequence[str]
    id: str
    metadata: MetadataReqV1
    mobile_action: str
    platforms: Sequence[str]
    severity: str | None
    source: str | None
    tags: Sequence[str]


class IndicatorUpdateReqsV1(Body, total=False):
    """The body of ``indicator_update``."""

    bulk_update: BulkUpdateReqV1
    comment: str
    indicators: Sequence[IndicatorUpdateReqV1]


class ExecutionContext(Body, total=False):
    """The ``execution_context`` of ``ControlInfo``."""

    catalog_version: str
    execution_options: Any
    extensions: Any
    queried_cids: Sequence[str]


class ExecutionDetails(Body, total=False):
    """The ``execution_details`` of ``ControlInfo``."""

    driver_calls: Mapping[str, int]


class PaginationInfo(Body, total=False):
    """The ``pagination_info`` of ``ControlInfo``."""

    limit: int
    offset: Any


class ExecutionStats(Body, total=False):
    """The ``execution_stats`` of ``QueryStats``."""

    visited_entities: int
    visited_relationships: int


class TotalHits(Body, total=False):
    """The ``total_hits`` of ``QueryStats``."""

    relation: str
    total: int


class QueryStats(Body, total=False):
    """The ``query_stats`` of ``ControlInfo``."""

    execution_stats: ExecutionStats
    total_hits: TotalHits


class ControlInfo(Body, total=False):
    """The ``control_info`` of ``SdmfQuery``."""

    deadline: str
    duration: str
    execution_context: ExecutionContext
    execution_details: ExecutionDetails
    is_export_request: bool
    pagination_info: PaginationInfo
    partial_results: bool
    query_stats: QueryStats
    store_headers: Mapping[str, Any]


class EntityField(Body, total=False):
    """One of the ``fields`` of ``EntityType``."""

    facets: Sequence[Any]
    is_relationship: bool
    is_required: bool
    multiplicity: str
    name: str
    scope: str
    type: str


class EntityType(Body, total=False):
    """The ``schema`` of ``DataFrame``."""

    base: Sequence[str]
    facets: Sequence[Any]
    fields: Sequence[EntityField]
    res_id: str


class DataFrame(Body, total=False):
    """One of the ``nodes`` of ``SdmfQuery``."""

    alias: str
    id: Required[str]
    operator: Any
    res_id: str
    schema: EntityType


class SdmfQuery(Body, total=False):
    """The body of ``indicator_sdmf_query_v1``."""

    control_info: ControlInfo
    id: Required[str]
    nodes: Sequence[DataFrame]
    res_id: str
