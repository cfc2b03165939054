"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING

from falconlite.binding.paging import by_offset
from falconlite.operations.declare import get
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from falconlite.models.serverless_vulnerabilities import VulnerabilitySARIF
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result


class ServerlessVulnerabilities(Service):
    """TODO."""

    scope = "Falcon Container Image"

    @get(
        "GetCombinedVulnerabilitiesSARIF",
        "/lambdas/combined/vulnerabilities/sarif/v1",
        pages=by_offset(),
    )
    def get_vulnerabilities(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[VulnerabilitySARIF]:
        """TODO."""
        ...

    GetCombinedVulnerabilitiesSARIF = get_vulnerabilities
