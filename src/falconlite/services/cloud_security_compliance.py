"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING

from falconlite.operations.declare import get
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.cloud_security_compliance import FrameworkSummary, RulePostureSummary
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result


class CloudSecurityCompliance(Service):
    """TODO."""

    scope = "Cloud Security API Assets"

    @get(
        "cloud-compliance-framework-posture-summaries",
        "/cloud-security-compliance/entities/framework-posture-summaries/v1",
        at_once=20,
    )
    def framework_posture_summaries(
        self, ids: Strings, *, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[FrameworkSummary]:
        """TODO."""
        ...

    cloud_compliance_framework_posture_summaries = framework_posture_summaries

    @get(
        "cloud-compliance-rule-posture-summaries",
        "/cloud-security-compliance/entities/rule-posture-summaries/v1",
        at_once=350,
    )
    def rule_posture_summaries(
        self, ids: Strings, *, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[RulePostureSummary]:
        """TODO."""
        ...

    cloud_compliance_rule_posture_summaries = rule_posture_summaries
