"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.binding.paging import by_scroll
from falconlite.operations.declare import get, patch, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.aggregates import Aggregate
    from falconlite.models.quarantine import QuarantinedFile
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result
    from falconlite.specs import DateRange, NumberRange


class Quarantine(Service):
    """TODO."""

    scope = "Quarantined Files"

    @get("ActionUpdateCount", "/quarantine/aggregates/action-update-count/v1")
    def action_update_count(self, filter: str, **more: Unpack[CallOptions]) -> Result[Aggregate]:
        """TODO."""
        ...

    ActionUpdateCount = action_update_count

    @post("GetAggregateFiles", "/quarantine/aggregates/quarantined-files/GET/v1", reads=True)
    def get_aggregate_files(
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
    ) -> Result[Aggregate]:
        """TODO."""
        ...

    GetAggregateFiles = get_aggregate_files

    @post("GetQuarantineFiles", "/quarantine/entities/quarantined-files/GET/v1", reads=True)
    def get_quarantine_files(
        self, body: Mapping[str, Any] | None = None, *, ids: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[QuarantinedFile]:
        """TODO."""
        ...

    GetQuarantineFiles = get_quarantine_files

    @patch("UpdateQuarantinedDetectsByIds", "/quarantine/entities/quarantined-files/v1")
    def update_quarantined_detects_by_id(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        action: str | None = None,
        comment: str | None = None,
        ids: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    UpdateQuarantinedDetectsByIds = update_quarantined_detects_by_id

    @get("QueryQuarantineFiles", "/quarantine/queries/quarantined-files/v1", pages=by_scroll())
    def query_quarantine_files(
        self,
        *,
        offset: str | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        q: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    QueryQuarantineFiles = query_quarantine_files

    @patch("UpdateQfByQuery", "/quarantine/queries/quarantined-files/v1")
    def update_quarantined_detects_by_query(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        action: str | None = None,
        comment: str | None = None,
        filter: str | None = None,
        q: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    UpdateQfByQuery = update_quarantined_detects_by_query
