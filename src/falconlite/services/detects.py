"""Detects: the older detections, replaced by Alerts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.binding.paging import by_offset
from falconlite.binding.shapes import one_aggregate
from falconlite.operations.declare import deprecated, get, patch, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.detects import Aggregate, Detection
    from falconlite.operations.options import BodyOptions, CallOptions
    from falconlite.results.result import Result
    from falconlite.specs import DateRange, NumberRange


def detects_update(fields: dict[str, Any]) -> dict[str, Any]:
    """Add ``show_in_ui`` to a comment that comes alone: the API refuses a comment without a change."""
    if fields.get("comment") and "show_in_ui" not in fields and not fields.get("status"):
        return fields | {"show_in_ui": True}
    return fields


@deprecated("use Alerts")
class Detects(Service):
    """Older detections: the API was taken out of service on 2025-09-30. Use ``Alerts``.

    Scopes: Detections: Read; Detections: Write for updates.
    """

    scope = "Detections"

    @post("GetAggregateDetects", "/detects/aggregates/detects/GET/v1", shape=one_aggregate, reads=True)
    def get_aggregate_detects(
        self,
        body: Sequence[Mapping[str, Any]] | None = None,
        *,
        date_ranges: Sequence[Mapping[str, str]] | Sequence[DateRange] | None = None,
        exclude: str | None = None,
        extended_bounds: Mapping[str, str] | None = None,
        field: str | None = None,
        filter: str | None = None,
        filters_spec: Mapping[str, Any] | None = None,
        from_: int | None = None,
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
        **more: Unpack[CallOptions],
    ) -> Result[Aggregate]:
        """Count detections by the fields of one specification, or of several in *body*, a list."""
        ...

    GetAggregateDetects = get_aggregate_detects

    @patch("UpdateDetectsByIdsV2", "/detects/entities/detects/v2", shape=detects_update, at_once=1000)
    def update_detects_by_ids(
        self,
        ids: Strings,
        *,
        assigned_to_uuid: str | None = None,
        comment: str | None = None,
        new_behaviors_processed: Strings | None = None,
        show_in_ui: bool | None = None,
        status: str | None = None,
        **more: Unpack[BodyOptions],
    ) -> Result[Any]:
        """Assign, comment, show, hide or close detections.

        *status* is new, in_progress, closed, ignored, false_positive or true_positive. A *comment* without another
        argument is sent with ``show_in_ui=True``, because the API refuses it otherwise. The API publishes no limit on
        *ids*; ``falconlite.bulk`` sends 1,000 a request, a guess. Scope: Detections: Write.
        """
        ...

    UpdateDetectsByIdsV2 = update_detects_by_ids

    @post("GetDetectSummaries", "/detects/entities/summaries/GET/v1", reads=True, key="detection_id", at_once=1000)
    def get_detect_summaries(self, ids: Strings, **more: Unpack[BodyOptions]) -> Result[Detection]:
        """Describe detections by ID, up to 1,000 IDs a call."""
        ...

    GetDetectSummaries = get_detect_summaries

    @get(
        "QueryDetects",
        "/detects/queries/detects/v1",
        key="detection_id",
        pages=by_offset(most=9999, window=10_000, advice="narrow the filter, for instance by time"),
    )
    def query_detects(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        q: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of detections; *limit* is up to 9,999, *offset* plus *limit* at most 10,000.

        *filter* is FQL, for example over status, device.device_id and max_severity; *q* searches all fields. *sort* is
        first_behavior, last_behavior, max_severity, max_confidence, adversary_id or device.hostname, with ``|asc`` or
        ``|desc``.
        """
        ...

    QueryDetects = query_detects
