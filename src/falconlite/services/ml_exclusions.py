"""Machine learning exclusions: files that the sensor's machine learning leaves alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from falconlite.binding.paging import by_offset
from falconlite.binding.shapes import placed
from falconlite.operations.declare import delete, get, patch, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.ml_exclusions import ExclusionV1
    from falconlite.operations.options import CallOptions, UntimedOptions
    from falconlite.results.result import Result
    from falconlite.specs import ActionParameter, DateRange, NumberRange
    from falconlite.specs.ml_exclusions import (
        ControlInfo,
        DataFrame,
        ExclusionCreateReqV2,
        ExclusionsSearch,
        ExecutionContext,
        ExecutionDetails,
        PaginationInfo,
        QueryStats,
    )

ActionName = Literal["add_item", "remove_item", "validate_filepath"]
Sort = Literal[
    "parent_value",
    "value",
    "grandparent_value",
    "applied_globally",
    "created_on",
    "created_by",
    "last_modified",
    "modified_by",
    "is_descendant_process",
]
QueryExclusionsSort = Literal[
    "applied_globally.asc",
    "applied_globally.desc",
    "created_by.asc",
    "created_by.desc",
    "created_on.asc",
    "created_on.desc",
    "last_modified.asc",
    "last_modified.desc",
    "modified_by.asc",
    "modified_by.desc",
    "value.asc",
    "value.desc",
]


class MLExclusions(Service):
    """Machine learning exclusions: find, describe, create, update and delete them.

    Scopes: Machine Learning Exclusions: Read; Machine Learning Exclusions: Write for changes. The version 2
    operations also have the parent and grandparent process of a file. *filter* is FQL. Lists page by
    *offset*, the number of records to skip (0); *limit* is 1 to 500.
    """

    @post("exclusions.aggregates.v2", "/exclusions/aggregates/exclusions/GET/v2", reads=True, answers="json")
    def aggregate_exclusions(
        self,
        body: Mapping[str, Any] | None = None,
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
    ) -> Result[Any]:
        """Count exclusions by field or date range, as an aggregation describes it."""
        ...

    exclusions_aggregates_v2 = aggregate_exclusions

    @get(
        "exclusions.get-all.v2",
        "/exclusions/entities/all-exclusions/v2",
        scope="Machine Learning Exclusions",
        answers="json",
    )
    def get_all_exclusions(self, **more: Unpack[CallOptions]) -> Result[Any]:
        """List all exclusions of the customer in one answer."""
        ...

    exclusions_get_all_v2 = get_all_exclusions

    @post(
        "exclusions.perform-action.v2",
        "/exclusions/entities/exclusion-actions/v2",
        query={"action_name"},
        answers="json",
        empty=True,
    )
    def perform_actions(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        action_name: ActionName,
        action_parameters: Sequence[ActionParameter] | None = None,
        available: bool | None = None,
        description: str | None = None,
        group: str | None = None,
        label: str | None = None,
        name: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Add a value to an exclusion, remove one, or validate a file path.

        *action_name* is add_item, remove_item or validate_filepath.
        """
        ...

    exclusions_perform_action_v2 = perform_actions

    @post(
        "exclusions.get-reports.v2",
        "/exclusions/entities/exclusions/reports/v2",
        # The API publishes no answer: a report can be a file in the format of report_format.
        produces=("application/json", "application/octet-stream", "text/csv"),
        answers="json",
        empty=True,
    )
    def get_reports(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        report_format: str | None = None,
        search: ExclusionsSearch | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Create a report of the exclusions that match a filter; *search* holds ``filter`` and ``sort``."""
        ...

    exclusions_get_reports_v2 = get_reports

    @get("exclusions.get.v2", "/exclusions/entities/exclusions/v2", scope="Machine Learning Exclusions")
    def get_exclusions_by_id(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[ExclusionV1]:
        """Describe exclusions by ID, with their parent and grandparent processes."""
        ...

    exclusions_get_v2 = get_exclusions_by_id

    @post("exclusions.create.v2", "/exclusions/entities/exclusions/v2", scope="Machine Learning Exclusions")
    def create_exclusions_v2(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        exclusions: Sequence[ExclusionCreateReqV2] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ExclusionV1]:
        """Create exclusions, for all hosts or some groups, which can be limited to children of some processes."""
        ...

    exclusions_create_v2 = create_exclusions_v2

    @delete("exclusions.delete.v2", "/exclusions/entities/exclusions/v2", scope="Machine Learning Exclusions")
    def delete_exclusions_v2(
        self, *, ids: Strings, comment: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[str]:
        """Delete exclusions by ID; *comment* is the reason. The sensor then detects those files again."""
        ...

    exclusions_delete_v2 = delete_exclusions_v2

    @patch("exclusions.update.v2", "/exclusions/entities/exclusions/v2", scope="Machine Learning Exclusions")
    def update_exclusions_v2(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        comment: str | None = None,
        excluded_from: Strings | None = None,
        grandparent_value: str | None = None,
        groups: Strings | None = None,
        id: str | None = None,
        parent_value: str | None = None,
        value: str | None = None,
        is_descendant_process: bool | None = None,
        applied_globally: bool | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ExclusionV1]:
        """Change an exclusion with its parent and grandparent processes; omitted arguments do not change."""
        ...

    exclusions_update_v2 = update_exclusions_v2

    @get(
        "exclusions.search.v2",
        "/exclusions/queries/exclusions/v2",
        scope="Machine Learning Exclusions",
        pages=by_offset(most=500),
    )
    def search_exclusions_v2(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: Sort | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of exclusions, also by fields of the parent and grandparent processes."""
        ...

    exclusions_search_v2 = search_exclusions_v2

    @post(
        "exclusions_sdmf_query_v1",
        "/exclusions/sdmf/query/v1",
        shape=placed(
            {"control_info": "control_info", "id": "id", "nodes": "nodes", "res_id": "res_id"}, rest="control_info"
        ),
        reads=True,
    )
    def exclusions_sdmf_query_v1(
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
        """Query exclusions as a data frame, with columns, filters and groups."""
        ...

    @get("getMLExclusionsV1", "/policy/entities/ml-exclusions/v1", scope="Machine Learning Exclusions")
    def get_ml_exclusion_sets(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[ExclusionV1]:
        """Describe exclusions by ID; another name of ``get_exclusions``."""
        ...

    getMLExclusionsV1 = get_ml_exclusion_sets

    @get(
        "getMLExclusionsV1",
        "/policy/entities/ml-exclusions/v1",
        scope="Machine Learning Exclusions",
        of="get_ml_exclusion_sets",
    )
    def get_exclusions(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[ExclusionV1]:
        """Describe exclusions by ID: the pattern, the groups, and the functions it is excluded from."""
        ...

    @post("createMLExclusionsV1", "/policy/entities/ml-exclusions/v1", scope="Machine Learning Exclusions")
    def create_ml_exclusions_v2(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        comment: str | None = None,
        excluded_from: Strings | None = None,
        groups: Strings | None = None,
        value: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ExclusionV1]:
        """Create an exclusion as ``create_exclusions`` does; *groups* has no default."""
        ...

    createMLExclusionsV1 = create_ml_exclusions_v2

    @post(
        "createMLExclusionsV1",
        "/policy/entities/ml-exclusions/v1",
        scope="Machine Learning Exclusions",
        of="create_ml_exclusions_v2",
        default={"groups": ["all"]},
    )
    def create_exclusions(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        comment: str | None = None,
        excluded_from: Strings | None = None,
        groups: Strings | None = None,
        value: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ExclusionV1]:
        """Create an exclusion for all hosts (``groups=["all"]``, the default) or some groups.

        *value* is a glob pattern of paths. *excluded_from* is blocking, extraction or both.
        """
        ...

    @delete("deleteMLExclusionsV1", "/policy/entities/ml-exclusions/v1", scope="Machine Learning Exclusions")
    def delete_exclusions(
        self, *, ids: Strings, comment: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[str]:
        """Delete exclusions by ID; *comment* is the reason."""
        ...

    deleteMLExclusionsV1 = delete_exclusions

    @patch("updateMLExclusionsV1", "/policy/entities/ml-exclusions/v1", scope="Machine Learning Exclusions")
    def update_ml_exclusions(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        comment: str | None = None,
        groups: Strings | None = None,
        id: str | None = None,
        is_descendant_process: bool | None = None,
        value: str | None = None,
        excluded_from: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ExclusionV1]:
        """Change an exclusion; another name of ``update_exclusions``."""
        ...

    updateMLExclusionsV1 = update_ml_exclusions

    @patch(
        "updateMLExclusionsV1",
        "/policy/entities/ml-exclusions/v1",
        scope="Machine Learning Exclusions",
        of="update_ml_exclusions",
    )
    def update_exclusions(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        comment: str | None = None,
        groups: Strings | None = None,
        id: str | None = None,
        is_descendant_process: bool | None = None,
        value: str | None = None,
        excluded_from: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ExclusionV1]:
        """Change an exclusion: its pattern, groups or comment."""
        ...

    @get(
        "queryMLExclusionsV1",
        "/policy/queries/ml-exclusions/v1",
        scope="Machine Learning Exclusions",
        pages=by_offset(most=500),
    )
    def query_exclusions(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: QueryExclusionsSort | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of exclusions; *sort* is a field with ``.asc`` or ``.desc``."""
        ...

    queryMLExclusionsV1 = query_exclusions


ML_Exclusions = MLExclusions
