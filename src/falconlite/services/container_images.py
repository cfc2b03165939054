"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.binding.paging import by_offset
from falconlite.binding.shapes import placed
from falconlite.operations.declare import delete, get, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.container_images import (
        APICustomerAndImage,
        APIFilterResponse,
        APIImageAssessmentHistory,
        APIImageByVulnerabilityCount,
        APIImageCombinedExport,
        APIImageCount,
        APIImageIssuesSummary,
        APIImageVulnerabilitiesSummary,
        ExtAPIImageCombined,
    )
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result
    from falconlite.specs.container_images import BaseImageRequest


class ContainerImages(Service):
    """TODO."""

    @get(
        "AggregateImageAssessmentHistory",
        "/container-security/aggregates/images/assessment-history/v1",
        scope="Falcon Container Image",
    )
    def aggregate_assessment_history(
        self, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[APIImageAssessmentHistory]:
        """TODO."""
        ...

    AggregateImageAssessmentHistory = aggregate_assessment_history

    @get(
        "AggregateImageCountByBaseOS",
        "/container-security/aggregates/images/count-by-os-distribution/v1",
        scope="Falcon Container Image",
    )
    def aggregate_count_by_base_os(
        self, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[APIFilterResponse]:
        """TODO."""
        ...

    AggregateImageCountByBaseOS = aggregate_count_by_base_os

    @get(
        "AggregateImageCountByState",
        "/container-security/aggregates/images/count-by-state/v1",
        scope="Falcon Container Image",
    )
    def aggregate_count_by_state(
        self, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[APIFilterResponse]:
        """TODO."""
        ...

    AggregateImageCountByState = aggregate_count_by_state

    @get("AggregateImageCount", "/container-security/aggregates/images/count/v1", scope="Falcon Container Image")
    def aggregate_count(self, filter: str | None = None, **more: Unpack[CallOptions]) -> Result[APIImageCount]:
        """TODO."""
        ...

    AggregateImageCount = aggregate_count

    @get("CombinedBaseImages", "/container-security/combined/base-images/v1")
    def get_combined_base_images(self, *, filter: str | None = None, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    CombinedBaseImages = get_combined_base_images

    @get(
        "GetCombinedImages",
        "/container-security/combined/image-assessment/images/v1",
        scope="Falcon Container Image",
        pages=by_offset(),
    )
    def get_combined_images(
        self,
        *,
        filter: str | None = None,
        sort: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ExtAPIImageCombined]:
        """TODO."""
        ...

    GetCombinedImages = get_combined_images

    @get(
        "CombinedImageByVulnerabilityCount",
        "/container-security/combined/images/by-vulnerability-count/v1",
        pages=by_offset(),
    )
    def get_combined_images_by_vulnerability_count(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[APIImageByVulnerabilityCount]:
        """TODO."""
        ...

    CombinedImageByVulnerabilityCount = get_combined_images_by_vulnerability_count

    @get(
        "CombinedImageDetail",
        "/container-security/combined/images/detail/v1",
        scope="Falcon Container Image",
        pages=by_offset(),
        key="uuid",
    )
    def get_combined_detail(
        self,
        *,
        filter: str | None = None,
        with_config: bool | None = None,
        sort: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[APICustomerAndImage]:
        """TODO."""
        ...

    CombinedImageDetail = get_combined_detail

    @get("ReadCombinedImagesExport", "/container-security/combined/images/export/v1", pages=by_offset())
    def read_combined_export(
        self,
        *,
        filter: str | None = None,
        expand_vulnerabilities: bool | None = None,
        expand_detections: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[APIImageCombinedExport]:
        """TODO."""
        ...

    ReadCombinedImagesExport = read_combined_export

    @get("CombinedImageIssuesSummary", "/container-security/combined/images/issues-summary/v1")
    def get_combined_issues_summary(
        self,
        *,
        cid: str,
        registry: str,
        repository: str,
        tag: str,
        image_digest: str | None = None,
        include_base_image_vuln: bool | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[APIImageIssuesSummary]:
        """TODO."""
        ...

    CombinedImageIssuesSummary = get_combined_issues_summary

    @get("CombinedImageVulnerabilitySummary", "/container-security/combined/images/vulnerabilities-summary/v1")
    def get_combined_vulnerabilities_summary(
        self,
        *,
        cid: str,
        registry: str,
        repository: str,
        tag: str,
        image_digest: str | None = None,
        include_base_image_vuln: bool | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[APIImageVulnerabilitiesSummary]:
        """TODO."""
        ...

    CombinedImageVulnerabilitySummary = get_combined_vulnerabilities_summary

    @post(
        "CreateBaseImagesEntities",
        "/container-security/entities/base-images/v1",
        shape=placed({"base_images": "base_images"}, rest="base_images[0]"),
        scope="Falcon Container Image",
    )
    def create_base_images(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        base_images: Sequence[BaseImageRequest] | None = None,
        image_digest: str | None = None,
        image_id: str | None = None,
        registry: str | None = None,
        repository: str | None = None,
        tag: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    CreateBaseImagesEntities = create_base_images

    @delete("DeleteBaseImages", "/container-security/entities/base-images/v1", scope="Falcon Container Image")
    def delete_base_images(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    DeleteBaseImages = delete_base_images
