"""TODO."""

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
    """TODO."""

    @get(
        "ReadUnidentifiedContainersByDateRangeCount",
        "/container-security/aggregates/unidentified-containers/count-by-date/v1",
        scope="Falcon Container Image",
    )
    def read_count_by_date_range(
        self, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[APIFilterResponse]:
        """TODO."""
        ...

    ReadUnidentifiedContainersByDateRangeCount = read_count_by_date_range

    @get(
        "ReadUnidentifiedContainersCount",
        "/container-security/aggregates/unidentified-containers/count/v1",
        scope="Falcon Container Image",
        records="Resources",
    )
    def read_count(self, filter: str | None = None, **more: Unpack[CallOptions]) -> Result[CountAsResource]:
        """TODO."""
        ...

    ReadUnidentifiedContainersCount = read_count

    @get(
        "SearchAndReadUnidentifiedContainers",
        "/container-security/combined/unidentified-containers/v1",
        pages=by_offset(),
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
        """TODO."""
        ...

    SearchAndReadUnidentifiedContainers = search_and_read
