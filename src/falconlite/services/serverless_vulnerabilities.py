"""Serverless vulnerabilities: vulnerabilities of serverless functions, as SARIF."""

from __future__ import annotations

from typing import TYPE_CHECKING

from falconlite.operations.declare import get
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from falconlite.models.serverless_vulnerabilities import VulnerabilitySARIF
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result


class ServerlessVulnerabilities(Service):
    """Read the vulnerabilities of serverless functions in the SARIF format.

    Scopes: Falcon Container Image: Read.
    """

    scope = "Falcon Container Image"

    @get(
        "GetCombinedVulnerabilitiesSARIF",
        "/lambdas/combined/vulnerabilities/sarif/v1",
        answers="object",
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
        """Find vulnerabilities of serverless functions and return them as a SARIF document.

        *filter* is FQL over type, timestamp, severity, runtime, region, layer, is_valid_asset_id, is_supported,
        function_resource_id, function_name, first_seen_timestamp, exprt_rating, cvss_base_score, cve_reachable, cve_id,
        cloud_provider, cloud_account_name, cloud_account_id, cid, application_name_version and application_name. *sort*
        takes these fields, except cve_reachable, function_name and is_valid_asset_id. *limit* is the number of
        vulnerabilities in a document, *offset* the number to skip. Each call returns one document.
        """
        ...

    GetCombinedVulnerabilitiesSARIF = get_vulnerabilities
