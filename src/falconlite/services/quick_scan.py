"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.binding.paging import by_scroll
from falconlite.operations.declare import get, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.quick_scan import SamplesScanResult
    from falconlite.operations.options import BodyOptions, CallOptions
    from falconlite.results.result import Result
    from falconlite.specs import DateRange, NumberRange


class QuickScan(Service):
    """TODO."""

    scope = "Quick Scan (Falcon Intelligence)"

    @post("GetScansAggregates", "/scanner/aggregates/scans/GET/v1", reads=True, answers="json", empty=True)
    def get_scans_aggregates(
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
        """TODO."""
        ...

    GetScansAggregates = get_scans_aggregates

    @get("GetScans", "/scanner/entities/scans/v1")
    def get_scans(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[SamplesScanResult]:
        """TODO."""
        ...

    GetScans = get_scans

    @post("ScanSamples", "/scanner/entities/scans/v1")
    def scan_samples(self, *, samples: Strings | None = None, **more: Unpack[BodyOptions]) -> Result[str]:
        """TODO."""
        ...

    ScanSamples = scan_samples

    @get("QuerySubmissionsMixin0", "/scanner/queries/scans/v1", pages=by_scroll())
    def query_submissions(
        self,
        *,
        filter: str | None = None,
        offset: str | None = None,
        limit: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    QuerySubmissionsMixin0 = query_submissions
    QuerySubmissions = query_submissions
