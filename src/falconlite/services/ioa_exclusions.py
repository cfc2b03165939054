"""IOA exclusions: behaviours that no indicator of attack reports."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from falconlite.binding.paging import by_offset
from falconlite.operations.declare import delete, get, patch, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.aggregates import Aggregate
    from falconlite.models.ioa_exclusions import IoaExclusionRespV1, SsIoaExclusionsNewRuleRespV2, SsIoaExclusionsV2
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result
    from falconlite.specs import DateRange, NumberRange
    from falconlite.specs.ioa_exclusions import ExclusionsSearch, SsIoaExclusionCreateReqV2, SsIoaExclusionUpdateReqV2

Sort = Literal[
    "name.asc",
    "name.desc",
    "pattern_id.asc",
    "pattern_id.desc",
    "pattern_name.asc",
    "pattern_name.desc",
    "created_by.asc",
    "created_by.desc",
    "last_modified.asc",
    "last_modified.desc",
    "modified_by.asc",
    "modified_by.desc",
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
    "name.asc",
    "name.desc",
    "pattern_id.asc",
    "pattern_id.desc",
    "pattern_name.asc",
    "pattern_name.desc",
]


class IOAExclusions(Service):
    """IOA exclusions: find, describe, create, update and delete them.

    Scopes: IOA Exclusions: Read; IOA Exclusions: Write for changes, aggregates, reports, matches and proposals. The
    operations named ``ss`` (self service) also know parent and grandparent processes. *ifn_regex* and *cl_regex* are
    regular expressions of the image file name and of the command line; *filter* is FQL and cannot hold them. Lists page
    by *offset*, the number of records to skip (0); *limit* is 1 to 500.
    """

    scope = "IOA Exclusions"

    @post(
        "ss-ioa-exclusions.aggregates.v2",
        "/exclusions/aggregates/ss-ioa-exclusions/GET/v2",
        query={
            "cl_regex",
            "grandparent_cl_regex",
            "grandparent_ifn_regex",
            "ifn_regex",
            "parent_cl_regex",
            "parent_ifn_regex",
        },
        reads=True,
        access="Write",
    )
    def get_ss_exclusion_aggregates(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        ifn_regex: str | None = None,
        cl_regex: str | None = None,
        parent_ifn_regex: str | None = None,
        parent_cl_regex: str | None = None,
        grandparent_ifn_regex: str | None = None,
        grandparent_cl_regex: str | None = None,
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
        """Count self-service exclusions by field, narrowed by regular expressions of processes."""
        ...

    ss_ioa_exclusions_aggregates_v2 = get_ss_exclusion_aggregates

    @post(
        "ss-ioa-exclusions.get-reports.v2",
        "/exclusions/entities/ss-ioa-exclusions/reports/v2",
        # The API publishes no answer: a report can be a file in the format of report_format.
        produces=("application/json", "application/octet-stream", "text/csv"),
        answers="json",
        empty=True,
    )
    def get_ss_exclusion_reports_v2(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        report_format: str | None = None,
        search: ExclusionsSearch | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Create a report of the self-service exclusions that match a filter.

        *search* holds ``filter`` and ``sort``.
        """
        ...

    ss_ioa_exclusions_get_reports_v2 = get_ss_exclusion_reports_v2

    @get("ss-ioa-exclusions.get.v2", "/exclusions/entities/ss-ioa-exclusions/v2")
    def get_ss_exclusion_rules_v2(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[SsIoaExclusionsV2]:
        """Describe self-service exclusions by ID, with the regular expressions of all three processes."""
        ...

    ss_ioa_exclusions_get_v2 = get_ss_exclusion_rules_v2

    @post("ss-ioa-exclusions.create.v2", "/exclusions/entities/ss-ioa-exclusions/v2")
    def create_ss_exclusions(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        exclusions: Sequence[SsIoaExclusionCreateReqV2] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[SsIoaExclusionsV2]:
        """Create self-service exclusions: each has one pattern, and regular expressions of up to three processes."""
        ...

    ss_ioa_exclusions_create_v2 = create_ss_exclusions

    @patch("ss-ioa-exclusions.update.v2", "/exclusions/entities/ss-ioa-exclusions/v2")
    def update_ss_exclusions(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        exclusions: Sequence[SsIoaExclusionUpdateReqV2] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[SsIoaExclusionsV2]:
        """Change self-service exclusions: each item of *exclusions* has the ``id`` and the fields that change."""
        ...

    ss_ioa_exclusions_update_v2 = update_ss_exclusions

    @delete("ss-ioa-exclusions.delete.v2", "/exclusions/entities/ss-ioa-exclusions/v2")
    def delete_ss_exclusions(
        self, *, ids: Strings, comment: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[SsIoaExclusionsV2]:
        """Delete self-service exclusions by ID; *comment* is the reason."""
        ...

    ss_ioa_exclusions_delete_v2 = delete_ss_exclusions

    @post(
        "ss-ioa-exclusions.matched-rule.v2",
        "/exclusions/entities/ss-ioa-matched-rules/v2",
        reads=True,
        access="Write",
    )
    def get_ss_exclusion_matched_rules(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        aid: str | None = None,
        command_line: str | None = None,
        grandparent_command_line: str | None = None,
        grandparent_image_file_name: str | None = None,
        image_file_name: str | None = None,
        parent_command_line: str | None = None,
        parent_image_file_name: str | None = None,
        pattern_ids: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[SsIoaExclusionsV2]:
        """Find the self-service exclusions that match given image file names and command lines."""
        ...

    ss_ioa_exclusions_matched_rule_v2 = get_ss_exclusion_matched_rules

    @post(
        "ss-ioa-exclusions.new-rules.v2",
        "/exclusions/entities/ss-ioa-new-rules/v2",
        reads=True,
        access="Write",
        answers="record",
    )
    def get_default_ss_exclusions(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        aid: str | None = None,
        command_line: str | None = None,
        grandparent_command_line: str | None = None,
        grandparent_image_file_name: str | None = None,
        image_file_name: str | None = None,
        parent_command_line: str | None = None,
        parent_image_file_name: str | None = None,
        pattern_ids: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[SsIoaExclusionsNewRuleRespV2]:
        """Propose the fields of an exclusion for given image file names and command lines; nothing is created."""
        ...

    ss_ioa_exclusions_new_rules_v2 = get_default_ss_exclusions

    @get("ss-ioa-exclusions.search.v2", "/exclusions/queries/ss-ioa-exclusions/v2", pages=by_offset(most=500))
    def query_ss_exclusions(
        self,
        *,
        filter: str | None = None,
        ifn_regex: str | None = None,
        cl_regex: str | None = None,
        parent_ifn_regex: str | None = None,
        parent_cl_regex: str | None = None,
        grandparent_ifn_regex: str | None = None,
        grandparent_cl_regex: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: Sort | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of self-service exclusions; *sort* is a field with ``.asc`` or ``.desc``."""
        ...

    ss_ioa_exclusions_search_v2 = query_ss_exclusions
    ss_ioa_exclusions_query_v2 = query_ss_exclusions

    @get("getIOAExclusionsV1", "/policy/entities/ioa-exclusions/v1")
    def get_exclusions(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[IoaExclusionRespV1]:
        """Describe IOA exclusions by ID: the pattern, the regular expressions and the groups."""
        ...

    getIOAExclusionsV1 = get_exclusions

    @post("createIOAExclusionsV1", "/policy/entities/ioa-exclusions/v1")
    def create_exclusions(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        cl_regex: str | None = None,
        comment: str | None = None,
        description: str | None = None,
        detection_json: str | None = None,
        groups: Strings | None = None,
        ifn_regex: str | None = None,
        name: str | None = None,
        pattern_id: str | None = None,
        pattern_name: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[IoaExclusionRespV1]:
        """Create an exclusion of one pattern, for all hosts (``groups=["all"]``) or some groups.

        *cl_regex* and *ifn_regex* both have to match. *pattern_id* and *pattern_name* come from a detection.
        """
        ...

    createIOAExclusionsV1 = create_exclusions

    @patch("updateIOAExclusionsV1", "/policy/entities/ioa-exclusions/v1")
    def update_exclusions(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        cl_regex: str | None = None,
        comment: str | None = None,
        description: str | None = None,
        detection_json: str | None = None,
        groups: Strings | None = None,
        id: str | None = None,
        ifn_regex: str | None = None,
        name: str | None = None,
        pattern_id: str | None = None,
        pattern_name: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[IoaExclusionRespV1]:
        """Change an exclusion; give its *id* and the fields that change."""
        ...

    updateIOAExclusionsV1 = update_exclusions

    @delete("deleteIOAExclusionsV1", "/policy/entities/ioa-exclusions/v1")
    def delete_exclusions(
        self, *, ids: Strings, comment: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[str]:
        """Delete IOA exclusions by ID; *comment* is the reason. The behaviour is reported again."""
        ...

    deleteIOAExclusionsV1 = delete_exclusions

    @get("queryIOAExclusionsV1", "/policy/queries/ioa-exclusions/v1", pages=by_offset(most=500))
    def query_exclusions(
        self,
        *,
        filter: str | None = None,
        ifn_regex: str | None = None,
        cl_regex: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: QueryExclusionsSort | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of IOA exclusions, by FQL and by regular expressions of processes."""
        ...

    queryIOAExclusionsV1 = query_exclusions


IOA_Exclusions = IOAExclusions
