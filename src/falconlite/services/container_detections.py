"""Container detections: findings of the assessment in images, and of the sensor at run time."""

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
    """Container detections: count and find them, in images and in running containers.

    Scope: Falcon Container Image: Read; the API publishes none for ``read_detections``. Lists page by *offset*, the
    number of records to skip (0): *limit* is 1 to 100 (100), *offset* plus *limit* at most 10,000. *filter* is FQL over
    cid, detection_type, image_digest, image_registry, image_repository, image_tag and severity.
    """

    @get(
        "ReadDetectionsCountBySeverity",
        "/container-security/aggregates/detections/count-by-severity/v1",
        scope="Falcon Container Image",
    )
    def read_detection_counts_by_severity(
        self, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[APIFilterResponse]:
        """Count image detections for each severity."""
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
        """Count image detections for each detection type."""
        ...

    ReadDetectionsCountByType = read_detections_count_by_type

    @get("ReadDetectionsCount", "/container-security/aggregates/detections/count/v1", scope="Falcon Container Image")
    def read_detections_count(
        self, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[APIDetectionCount]:
        """Count the image detections that match a filter; one record with the number."""
        ...

    ReadDetectionsCount = read_detections_count

    @get(
        "ReadCombinedDetections",
        "/container-security/combined/detections/v1",
        scope="Falcon Container Image",
        pages=by_offset(most=100, window=10_000),
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
        """Find kinds of image detections, with the numbers of images and containers that have them.

        *sort* is last_detected, detection_name, detection_type, images_impacted, detection_severity or
        containers_impacted.
        """
        ...

    ReadCombinedDetections = read_combined_detections

    @get(
        "GetRuntimeDetectionsCombinedV2",
        "/container-security/combined/runtime-detections/v2",
        scope="Falcon Container Image",
        pages=by_offset(most=100, window=10_000),
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
        """Find detections in running containers and return their records.

        *filter* is FQL over aid, cid, name, cloud, host_id, image_id, pod_name, severity, host_type, namespace,
        agent_type, cloud_name, cluster_name, container_id, computer_name and detect_timestamp.
        """
        ...

    GetRuntimeDetectionsCombinedV2 = search_runtime_detections

    @get(
        "ReadDetections",
        "/container-security/entities/detections/v1",
        pages=by_offset(most=100, window=10_000),
    )
    def read_detections(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[APIAssessmentDetections]:
        """Find detections and return their records, each with the image that it was found in."""
        ...

    ReadDetections = read_detections

    @get(
        "SearchDetections",
        "/container-security/queries/detections/v1",
        scope="Falcon Container Image",
        pages=by_offset(most=100, window=10_000),
    )
    def search_detections(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of image detections."""
        ...

    SearchDetections = search_detections
