"""Typed dicts of the request bodies of ``MLExclusions``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from falconlite.specs import ActionParameter
from falconlite.specs.body import Body, Required


class Action(Body, total=False):
    """The body of ``perform_actions``."""

    action_parameters: Sequence[ActionParameter]
    available: bool
    description: str
    group: str
    label: str
    name: str


class ExclusionsSearch(Body, total=False):
    """The ``search`` of ``ExclusionsReportRequest``."""

    filter: str
    sort: str


class ExclusionsReportRequest(Body, total=False):
    """The body of ``get_reports``."""

    report_format: str
    search: ExclusionsSearch


class ExclusionCreateReqV2(Body, total=False):
    """One of the ``exclusions`` of ``ExclusionsCreateReqV2``."""

    applied_globally: bool
    comment: str
    excluded_from: Sequence[str]
    grandparent_value: str
    groups: Sequence[str]
    is_descendant_process: bool
    parent_value: str
    value: str


class ExclusionsCreateReqV2(Body, total=False):
    """The body of ``create_exclusions_v2``."""

    exclusions: Sequence[ExclusionCreateReqV2]


class ExclusionUpdateReqV2(Body, total=False):
    """The body of ``update_exclusions_v2``."""

    applied_globally: bool
    comment: str
    excluded_from: Sequence[str]
    grandparent_value: str
    groups: Sequence[str]
    id: Required[str]
    is_descendant_process: bool
    parent_value: str
    value: str


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
    """The body of ``exclusions_sdmf_query_v1``."""

    control_info: ControlInfo
    id: Required[str]
    nodes: Sequence[DataFrame]
    res_id: str


class ExclusionsCreateReqV1(Body, total=False):
    """The body of ``create_ml_exclusions_v2``."""

    comment: str
    excluded_from: Sequence[str]
    groups: Sequence[str]
    value: str


class SensorVisibilityUpdateReqV1(Body, total=False):
    """The body of ``update_ml_exclusions``."""

    comment: str
    groups: Sequence[str]
    id: Required[str]
    is_descendant_process: bool
    value: str
