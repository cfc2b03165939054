"""Unidentified containers: their counts and their records."""

from __future__ import annotations

from typing import TYPE_CHECKING

from falconlite.binding.paging import by_offset
from falconlite.operations.declare import get
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from falconlite.models.unidentified_containers import APIFilterResponse, APIUnidentifiedContainer, CountAsResource
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result


class UnidentifiedContainers(Service):
    """Unidentified containers: count them and read their records.

    Scope: Falcon Container Image: Read for the counts; the API publishes none for ``search_and_read``. *filter* is FQL
    over assessed_images_count, cid, cloud_account_id, cloud_name, cloud_region, cluster_id, cluster_name,
    containers_impacted_count, detections_count, image_assessment_detections_count, last_seen, namespace, node_name,
    severity, unassessed_images_count and visible_to_k8s.
    """

    @get(
        "ReadUnidentifiedContainersByDateRangeCount",
        "/container-security/aggregates/unidentified-containers/count-by-date/v1",
        scope="Falcon Container Image",
    )
    def read_count_by_date_range(
        self, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[APIFilterResponse]:
        """Count the unidentified containers of the last seven days, by date."""
        ...

    ReadUnidentifiedContainersByDateRangeCount = read_count_by_date_range

    @get(
        "ReadUnidentifiedContainersCount",
        "/container-security/aggregates/unidentified-containers/count/v1",
        scope="Falcon Container Image",
        records="Resources",
    )
    def read_count(self, filter: str | None = None, **more: Unpack[CallOptions]) -> Result[CountAsResource]:
        """Count the unidentified containers that match a filter; one record with the number."""
        ...

    ReadUnidentifiedContainersCount = read_count

    @get(
        "SearchAndReadUnidentifiedContainers",
        "/container-security/combined/unidentified-containers/v1",
        pages=by_offset(most=100, window=10_000),
    )
    def search_and_read(
        self,
        *,
        filter: str | None = None,
        sort: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[APIUnidentifiedContainer]:
        """Find unidentified containers and return their records; *limit* is 1 to 100 (100).

        *offset* plus *limit* is at most 10,000.
        """
        ...

    SearchAndReadUnidentifiedContainers = search_and_read
