"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from falconlite.binding.paging import by_token
from falconlite.operations.declare import get
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.zero_trust_assessment import CIDAuditResult, SignalProperties, ZeroTrustSimpleAssessment
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result


class ZeroTrustAssessment(Service):
    """TODO."""

    scope = "Zero Trust Assessment"

    @get("getAssessmentV1", "/zero-trust-assessment/entities/assessments/v1", key="aid")
    def get_assessment(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[SignalProperties]:
        """TODO."""
        ...

    getAssessmentV1 = get_assessment

    @get("getAuditV1", "/zero-trust-assessment/entities/audit/v1")
    def get_audit(self, **more: Unpack[CallOptions]) -> Result[CIDAuditResult]:
        """TODO."""
        ...

    getAuditV1 = get_audit
    getComplianceV1 = get_audit
    get_compliance = get_audit

    @get(
        "getAssessmentsByScoreV1",
        "/zero-trust-assessment/queries/assessments/v1",
        pages=by_token("after", most=1000),
        key="aid",
    )
    def get_assessments_by_score(
        self,
        *,
        filter: str,
        limit: int | None = None,
        after: str | None = None,
        sort: Literal["score", "score|asc", "score|desc"] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ZeroTrustSimpleAssessment]:
        """TODO."""
        ...

    getAssessmentsByScoreV1 = get_assessments_by_score
