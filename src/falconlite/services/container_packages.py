"""Container packages: the software packages found in images, and their vulnerabilities."""

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
    """Container packages: find those in images, and count the vulnerable ones.

    Scope: Falcon Container Image: Read for ``read_combined`` and ``read_zero_day_counts``; the API publishes none for
    the others. Lists page by *offset*, the number of records to skip (0): *limit* is 1 to 100 (100), *offset* plus
    *limit* at most 10,000. *filter* is FQL over ai_related, cid, container_id, cveid, fix_status, image_digest,
    license, package_name_version, severity, type and vulnerability_count, unless said otherwise. *sort* is license,
    package_name_version, type or vulnerability_count.
    """

    @get("ReadPackagesByImageCount", "/container-security/aggregates/packages/by-image-count/v1")
    def read_packages_by_image_count(
        self, *, filter: str | None = None, limit: int | None = None, **more: Unpack[CallOptions]
    ) -> Result[APIFilterResponse]:
        """List the packages that most images contain; *limit* is 1 to 100 (5).

        *filter* takes ai_related, cveid, running_images, severity, type and vulnerability_count.
        """
        ...

    ReadPackagesByImageCount = read_packages_by_image_count

    @get(
        "ReadPackagesCountByZeroDay",
        "/container-security/aggregates/packages/count-by-zero-day/v1",
        scope="Falcon Container Image",
    )
    def read_zero_day_counts(self, filter: str | None = None, **more: Unpack[CallOptions]) -> Result[CountAsResource]:
        """Count the packages with zero-day vulnerabilities; *filter* takes ``cid`` only."""
        ...

    ReadPackagesCountByZeroDay = read_zero_day_counts

    @get(
        "ReadPackagesByFixableVulnCount",
        "/container-security/combined/packages/app-by-fixable-vulnerability-count/v1",
        records="Resources",
        pages=by_offset(most=100, window=10_000),
    )
    def read_fixable_vuln_count(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[APIPackagesByVulnCount]:
        """List the application packages with most vulnerabilities that have a fix."""
        ...

    ReadPackagesByFixableVulnCount = read_fixable_vuln_count

    @get(
        "ReadPackagesByVulnCount",
        "/container-security/combined/packages/by-vulnerability-count/v1",
        records="Resources",
        pages=by_offset(most=100, window=10_000),
    )
    def read_vuln_count(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[APIPackagesByVulnCount]:
        """List the packages with most vulnerabilities."""
        ...

    ReadPackagesByVulnCount = read_vuln_count

    @get(
        "ReadPackagesCombinedExport",
        "/container-security/combined/packages/export/v1",
        pages=by_offset(most=100, window=10_000),
    )
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
        """Find packages for an export, with their vulnerabilities.

        ``only_zero_day_affected=True`` leaves out packages without zero-day vulnerabilities.
        """
        ...

    ReadPackagesCombinedExport = read_combined_export

    @get(
        "ReadPackagesCombined",
        "/container-security/combined/packages/v1",
        scope="Falcon Container Image",
        pages=by_offset(most=100, window=10_000),
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
        """Find packages and return their records with vulnerabilities; ``read_packages`` is the newer form.

        ``only_zero_day_affected=True`` leaves out packages without zero-day vulnerabilities.
        """
        ...

    ReadPackagesCombined = read_combined

    @get("ReadPackagesCombinedV2", "/container-security/combined/packages/v2", pages=by_offset(most=100, window=10_000))
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
        """Find packages and return their records in the newer form.

        ``only_zero_day_affected=True`` leaves out packages without zero-day vulnerabilities.
        """
        ...

    ReadPackagesCombinedV2 = read_packages
