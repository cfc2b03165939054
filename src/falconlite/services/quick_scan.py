"""Quick Scan: a verdict on files by machine learning, within a minute."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.binding.paging import by_offset
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
    """Quick scans: submit uploaded samples in bulk, and read the verdicts.

    Scopes: Quick Scan (Falcon Intelligence): Read; Quick Scan (Falcon Intelligence): Write for ``scan_samples``.

    A scan covers many samples, which ``SampleUploads.upload_sample`` has uploaded before. It usually takes less than a
    minute, longer for more samples. The quota of scans is in ``meta.quota``.
    """

    scope = "Quick Scan (Falcon Intelligence)"

    @post("GetScansAggregates", "/scanner/aggregates/scans/GET/v1", reads=True)
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
        """Count quick scans by field or date range; the body is one aggregate, not a list."""
        ...

    GetScansAggregates = get_scans_aggregates

    @get("GetScans", "/scanner/entities/scans/v1")
    def get_scans(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[SamplesScanResult]:
        """Describe scans by ID: the ``status``, and a verdict for each sample."""
        ...

    GetScans = get_scans

    @post("ScanSamples", "/scanner/entities/scans/v1")
    def scan_samples(self, samples: Strings, **more: Unpack[BodyOptions]) -> Result[str]:
        """Start a scan of samples by SHA-256 digest; the answer is the scan's ID."""
        ...

    ScanSamples = scan_samples

    @get("QuerySubmissionsMixin0", "/scanner/queries/scans/v1", pages=by_offset(most=5000))
    def query_submissions(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of scans; *limit* is at most 5,000.

        *offset* skips IDs (0). *sort* is ``asc`` or ``desc``. *filter* is FQL.
        """
        ...

    QuerySubmissionsMixin0 = query_submissions
    QuerySubmissions = query_submissions


Quick_Scan = QuickScan
