"""TODO."""

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
    """TODO."""

    scope = "Cloud Security API Risks"

    @get("cloud_security_timeline_risks_enriched", "/cloud-security-timeline/entities/cloud-risks-enriched-timeline/v1")
    def cloud_security_timeline_risks_enriched(
        self, id: str, **more: Unpack[CallOptions]
    ) -> Result[EnrichedTimelineResource]:
        """TODO."""
        ...
