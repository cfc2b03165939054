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

        *filter* is FQL over application_name, application_name_version, cid, cloud_account_id, cloud_account_name,
        cloud_provider, cve_id, cve_reachable, cvss_base_score, exprt_rating, first_seen_timestamp, function_name,
        function_resource_id, is_supported, is_valid_asset_id, layer, region, runtime, severity, timestamp and type.
        *sort* takes these fields, except cve_reachable, function_name and is_valid_asset_id. *limit* is the number of
        vulnerabilities in a document, *offset* the number to skip. Each call returns one document.
        """
        ...

    GetCombinedVulnerabilitiesSARIF = get_vulnerabilities
