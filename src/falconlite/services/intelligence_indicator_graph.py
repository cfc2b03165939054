"""Indicator Graph: indicators with their relations to adversaries, reports and threats."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.binding.paging import by_offset
from falconlite.operations.declare import post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.intelligence_indicator_graph import Indicator, LookupIndicator
    from falconlite.operations.options import BodyOptions, CallOptions
    from falconlite.results.result import Result
    from falconlite.specs.intelligence_indicator_graph import IndicatorsQueryRequest


class IntelligenceIndicatorGraph(Service):
    """Indicator graph: search indicators by FQL, and look them up by value.

    Scope: Falcon Indicator Graph: Read. Reprs mask the ``Password`` of leaked credentials.
    """

    scope = "Falcon Indicator Graph"

    @post(
        "SearchIndicators",
        "/intelligence/combined/indicators/v1",
        query={"filter", "limit", "offset", "sort"},
        body=(),
        reads=True,
        pages=by_offset(),
        key="ID",
        secret={"Password"},
    )
    def search(
        self,
        body: IndicatorsQueryRequest | Mapping[str, Any] | None = None,
        *,
        sort: str | None = None,
        filter: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Indicator]:
        """Find indicators and return their records.

        *filter* is FQL over ``Type``, ``FirstSeen``, ``LastSeen``, ``LastUpdated``, ``PublishDate``, ``KillChain``,
        ``MaliciousConfidence``, ``MaliciousConfidenceValidatedTime``, ``Adversaries.Slug``, ``Adversaries.Name``,
        ``Reports.Slug``, ``Reports.Title``, ``Threats.FamilyName``, ``Sectors.Name``, ``Vulnerabilities.CVE``,
        ``FileDetails.MD5``, ``FileDetails.SHA1``, ``FileDetails.SHA256``, ``IPv6Details.IPv6``, ``IPv4Details.IPv4``,
        ``URLDetails.URL``, ``DomainDetails.Detail`` and others. *sort* is a field with ``|asc`` or ``|desc``. *offset*
        skips records.

        *body* may hold them too: ``{"filter": ..., "sort": [{"field": ..., "order": ...}]}``.
        """
        ...

    SearchIndicators = search

    @post("LookupIndicators", "/intelligence/combined/lookup-indicators/v1", reads=True, secret={"Password"})
    def lookup(self, values: Strings, **more: Unpack[BodyOptions]) -> Result[LookupIndicator]:
        """Look up indicators by value: domains, IP addresses, URLs, file digests.

        Each record has the value that it was found by as ``LookupValue``.
        """
        ...

    LookupIndicators = lookup
