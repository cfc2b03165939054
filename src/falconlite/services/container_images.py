"""Container images: their assessment, their state, and the base images that they build on."""

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
    """Container images: count them, read their assessments, and declare base images.

    Scopes: Falcon Container Image: Read; Falcon Container Image: Write for changes of base images. The API publishes
    none for ``get_combined_base_images``, ``get_combined_images_by_vulnerability_count``, ``read_combined_export`` and
    the summaries. Lists page by *offset*, the number of records to skip (0): *limit* is 1 to 100 (100), *offset* plus
    *limit* at most 10,000. *filter* is FQL over architecture, base_os, cid, first_seen, image_digest, image_id,
    index_digest, multi_arch, registry, repository, source and tag, unless said otherwise.
    """

    @get(
        "AggregateImageAssessmentHistory",
        "/container-security/aggregates/images/assessment-history/v1",
        scope="Falcon Container Image",
    )
    def aggregate_assessment_history(
        self, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[APIImageAssessmentHistory]:
        """Count assessments of images over time; *filter* takes cid, registry and repository."""
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
        """Count images for each distribution of their base operating system."""
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
        """Count images for each state."""
        ...

    AggregateImageCountByState = aggregate_count_by_state

    @get("AggregateImageCount", "/container-security/aggregates/images/count/v1", scope="Falcon Container Image")
    def aggregate_count(self, filter: str | None = None, **more: Unpack[CallOptions]) -> Result[APIImageCount]:
        """Count the images that match a filter; one record with the number.

        *filter* also takes vulnerability_count, vulnerability_severity, ai_vulnerability_count, ai_related, cve_id,
        cps_rating, detection_count, detection_severity, detection_name, package_name_version, layer_digest,
        include_base_image_vuln, container_running_status, container_id and crowdstrike_user.
        """
        ...

    AggregateImageCount = aggregate_count

    @get("CombinedBaseImages", "/container-security/combined/base-images/v1")
    def get_combined_base_images(self, *, filter: str | None = None, **more: Unpack[CallOptions]) -> Result[Any]:
        """Find base images; *filter* takes image_digest, image_id, registry, repository and tag."""
        ...

    CombinedBaseImages = get_combined_base_images

    @get(
        "GetCombinedImages",
        "/container-security/combined/image-assessment/images/v1",
        scope="Falcon Container Image",
        pages=by_offset(most=100, window=10_000),
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
        """Find images and return their assessments: the highest severities and the numbers of findings.

        *filter* takes neither base_os nor cid nor source, but also cve_id, ai_related, container_id, detection_name,
        detection_severity, vulnerability_severity and container_running_status. *sort* is a field, or
        highest_detection_severity, or highest_vulnerability_severity.
        """
        ...

    GetCombinedImages = get_combined_images

    @get(
        "CombinedImageByVulnerabilityCount",
        "/container-security/combined/images/by-vulnerability-count/v1",
    )
    def get_combined_images_by_vulnerability_count(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[APIImageByVulnerabilityCount]:
        """List the images with most vulnerabilities; *limit* is how many.

        The API does not support *offset*.
        """
        ...

    CombinedImageByVulnerabilityCount = get_combined_images_by_vulnerability_count

    @get(
        "CombinedImageDetail",
        "/container-security/combined/images/detail/v1",
        scope="Falcon Container Image",
        pages=by_offset(most=100, window=10_000),
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
        """Find images and return every known field of them; *with_config* adds their configuration."""
        ...

    CombinedImageDetail = get_combined_detail

    @get(
        "ReadCombinedImagesExport",
        "/container-security/combined/images/export/v1",
    )
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
        """Find images for an export: one page of records, as images or with details of their findings.

        *expand_vulnerabilities* and *expand_detections* describe single vulnerabilities and detections. A page may then
        have more records than images, and the API pages by images, so ``pages()`` does not read this list: increase
        *offset* by *limit* for the next page. *filter* takes the fields of ``aggregate_count``. *sort* takes cid, tag,
        source, base_os, image_id, packages, registry, last_seen, detections, first_seen, multi_arch, repository,
        architecture, firstScanned, image_digest, index_digest, vulnerabilities, ai_vulnerabilities,
        highest_cps_current_rating, highest_detection_severity, layers_with_vulnerabilities or
        highest_vulnerability_severity.
        """
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
        """Count the issues of one image: detections, runtime detections, policies and vulnerabilities.

        The image is named by *cid*, *registry*, *repository* and *tag*. *include_base_image_vuln* counts
        vulnerabilities of its base image too.
        """
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
        """Count the vulnerabilities of one image for each severity.

        The image is named by *cid*, *registry*, *repository* and *tag*. *include_base_image_vuln* counts
        vulnerabilities of its base image too.
        """
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
        """Declare images as base images.

        *base_images* is the list. For one image give its fields instead.
        """
        ...

    CreateBaseImagesEntities = create_base_images

    @delete("DeleteBaseImages", "/container-security/entities/base-images/v1", scope="Falcon Container Image")
    def delete_base_images(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """Declare that images are base images no longer; *ids* are UUIDs of base images."""
        ...

    DeleteBaseImages = delete_base_images
