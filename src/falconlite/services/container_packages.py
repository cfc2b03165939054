"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING

from falconlite.binding.paging import by_offset
from falconlite.operations.declare import get
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from falconlite.models.container_packages import (
        APIFilterResponse,
        APIPackageCombined,
        APIPackageCombinedV2,
        APIPackagesByVulnCount,
        CountAsResource,
    )
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result


class ContainerPackages(Service):
    """TODO."""

    @get("ReadPackagesByImageCount", "/container-security/aggregates/packages/by-image-count/v1")
    def read_packages_by_image_count(
        self, *, filter: str | None = None, limit: int | None = None, **more: Unpack[CallOptions]
    ) -> Result[APIFilterResponse]:
        """TODO."""
        ...

    ReadPackagesByImageCount = read_packages_by_image_count

    @get(
        "ReadPackagesCountByZeroDay",
        "/container-security/aggregates/packages/count-by-zero-day/v1",
        scope="Falcon Container Image",
    )
    def read_zero_day_counts(self, filter: str | None = None, **more: Unpack[CallOptions]) -> Result[CountAsResource]:
        """TODO."""
        ...

    ReadPackagesCountByZeroDay = read_zero_day_counts

    @get(
        "ReadPackagesByFixableVulnCount",
        "/container-security/combined/packages/app-by-fixable-vulnerability-count/v1",
        records="Resources",
        pages=by_offset(),
    )
    def read_fixable_vuln_count(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[APIPackagesByVulnCount]:
        """TODO."""
        ...

    ReadPackagesByFixableVulnCount = read_fixable_vuln_count

    @get(
        "ReadPackagesByVulnCount",
        "/container-security/combined/packages/by-vulnerability-count/v1",
        records="Resources",
        pages=by_offset(),
    )
    def read_vuln_count(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[APIPackagesByVulnCount]:
        """TODO."""
        ...

    ReadPackagesByVulnCount = read_vuln_count

    @get("ReadPackagesCombinedExport", "/container-security/combined/packages/export/v1", pages=by_offset())
    def read_combined_export(
        self,
        *,
        filter: str | None = None,
        only_zero_day_affected: bool | None = None,
        sort: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[APIPackageCombined]:
        """TODO."""
        ...

    ReadPackagesCombinedExport = read_combined_export

    @get(
        "ReadPackagesCombined",
        "/container-security/combined/packages/v1",
        scope="Falcon Container Image",
        pages=by_offset(),
    )
    def read_combined(
        self,
        *,
        filter: str | None = None,
        only_zero_day_affected: bool | None = None,
        sort: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[APIPackageCombined]:
        """TODO."""
        ...

    ReadPackagesCombined = read_combined

    @get("ReadPackagesCombinedV2", "/container-security/combined/packages/v2", pages=by_offset())
    def read_packages(
        self,
        *,
        filter: str | None = None,
        only_zero_day_affected: bool | None = None,
        sort: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[APIPackageCombinedV2]:
        """TODO."""
        ...

    ReadPackagesCombinedV2 = read_packages
