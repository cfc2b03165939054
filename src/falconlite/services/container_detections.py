"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING

from falconlite.binding.paging import by_offset
from falconlite.operations.declare import get
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from falconlite.models.container_detections import (
        APIAssessmentDetections,
        APICombinedDetections,
        APIDetectionCount,
        APIFilterResponse,
        APIRuntimeDetection,
    )
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result


class ContainerDetections(Service):
    """TODO."""

    @get(
        "ReadDetectionsCountBySeverity",
        "/container-security/aggregates/detections/count-by-severity/v1",
        scope="Falcon Container Image",
    )
    def read_detection_counts_by_severity(
        self, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[APIFilterResponse]:
        """TODO."""
        ...

    ReadDetectionsCountBySeverity = read_detection_counts_by_severity

    @get(
        "ReadDetectionsCountByType",
        "/container-security/aggregates/detections/count-by-type/v1",
        scope="Falcon Container Image",
    )
    def read_detections_count_by_type(
        self, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[APIFilterResponse]:
        """TODO."""
        ...

    ReadDetectionsCountByType = read_detections_count_by_type

    @get("ReadDetectionsCount", "/container-security/aggregates/detections/count/v1", scope="Falcon Container Image")
    def read_detections_count(
        self, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[APIDetectionCount]:
        """TODO."""
        ...

    ReadDetectionsCount = read_detections_count

    @get(
        "ReadCombinedDetections",
        "/container-security/combined/detections/v1",
        scope="Falcon Container Image",
        pages=by_offset(),
    )
    def read_combined_detections(
        self,
        *,
        filter: str | None = None,
        sort: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[APICombinedDetections]:
        """TODO."""
        ...

    ReadCombinedDetections = read_combined_detections

    @get(
        "GetRuntimeDetectionsCombinedV2",
        "/container-security/combined/runtime-detections/v2",
        scope="Falcon Container Image",
        pages=by_offset(),
        key="aid",
    )
    def search_runtime_detections(
        self,
        *,
        filter: str | None = None,
        sort: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[APIRuntimeDetection]:
        """TODO."""
        ...

    GetRuntimeDetectionsCombinedV2 = search_runtime_detections

    @get("ReadDetections", "/container-security/entities/detections/v1", pages=by_offset(), key="id")
    def read_detections(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[APIAssessmentDetections]:
        """TODO."""
        ...

    ReadDetections = read_detections

    @get(
        "SearchDetections",
        "/container-security/queries/detections/v1",
        scope="Falcon Container Image",
        pages=by_offset(),
    )
    def search_detections(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    SearchDetections = search_detections
