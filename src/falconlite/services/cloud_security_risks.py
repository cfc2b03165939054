"""Cloud security risks: the timeline of an asset."""

from __future__ import annotations

from typing import TYPE_CHECKING

from falconlite.operations.declare import get
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from falconlite.models.cloud_security_risks import EnrichedTimelineResource
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result


class CloudSecurityRisks(Service):
    """Read how the risks of a cloud asset changed over time.

    Scopes: Cloud Security API Risks: Read.
    """

    scope = "Cloud Security API Risks"

    @get("cloud_security_timeline_risks_enriched", "/cloud-security-timeline/entities/cloud-risks-enriched-timeline/v1")
    def cloud_security_timeline_risks_enriched(
        self, id: str, **more: Unpack[CallOptions]
    ) -> Result[EnrichedTimelineResource]:
        """Get the timeline of an asset: when its risks and its configuration changed.

        *id* is the GCRN of the asset, its name across all clouds. The API allows 500 requests a minute to this route
        for each CID, and answers 429 beyond that.
        """
        ...
