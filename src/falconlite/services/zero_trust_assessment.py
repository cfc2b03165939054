"""Zero Trust Assessment: how well hosts are secured, as scores from 1 to 100."""

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
    """Zero Trust Assessment: read the security scores of hosts and of the tenant.

    Scope: Zero Trust Assessment: Read. The ID of an assessment is the AID of its host.
    """

    scope = "Zero Trust Assessment"

    @get("getAssessmentV1", "/zero-trust-assessment/entities/assessments/v1", key="aid")
    def get_assessment(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[SignalProperties]:
        """Describe the assessments of hosts by AID: the scores, and the signals that they consist of."""
        ...

    getAssessmentV1 = get_assessment

    @get("getAuditV1", "/zero-trust-assessment/entities/audit/v1")
    def get_audit(self, **more: Unpack[CallOptions]) -> Result[CIDAuditResult]:
        """Report the average score of the tenant and of each platform, with the number of hosts."""
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
        """Find hosts in a range of scores, and return their AIDs and scores.

        *filter* is required: FQL over score, such as ``score:>=50``. *limit* is 1 to 1,000 (100). *after* is the token
        of the previous answer, left out for the first page. *sort* is score, alone (ascending) or with a direction.
        """
        ...

    getAssessmentsByScoreV1 = get_assessments_by_score


Zero_Trust_Assessment = ZeroTrustAssessment
