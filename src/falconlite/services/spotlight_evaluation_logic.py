"""Spotlight evaluation logic: the tests that found a vulnerability on a host."""

from __future__ import annotations

from typing import TYPE_CHECKING

from falconlite.binding.paging import by_token
from falconlite.operations.declare import get
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.spotlight_evaluation_logic import APIEvaluationLogicV1, SupportedEvaluation
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result


class SpotlightEvaluationLogic(Service):
    """Spotlight evaluation logic: find and describe the tests that ran on hosts, and the risks that can be evaluated.

    Scopes: Vulnerabilities: Read; Risk Platform - Risk: Read for supported evaluations. *filter* is FQL and must be
    given; *after* is the token of the previous answer.
    """

    @get(
        "combinedQueryEvaluationLogic",
        "/spotlight/combined/evaluation-logic/v1",
        scope="Vulnerabilities",
        pages=by_token("after"),
        key="id",
    )
    def query_evaluation_logic_combined(
        self,
        *,
        filter: str,
        after: str | None = None,
        limit: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[APIEvaluationLogicV1]:
        """Find evaluation logic and return its records, page by page."""
        ...

    combinedQueryEvaluationLogic = query_evaluation_logic_combined

    @get(
        "combinedSupportedEvaluationExt",
        "/spotlight/combined/supported-evaluation-external/v1",
        scope="Risk Platform - Risk",
        pages=by_token("after", most=400),
        key="id",
    )
    def get_supported_evaluations(
        self,
        *,
        filter: str,
        after: str | None = None,
        offset: str | None = None,
        limit: int | None = None,
        sort: str | None = None,
        risk_provider: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[SupportedEvaluation]:
        """Find the risks that can be evaluated, by provider and platform; *limit* is 1 to 400 (100).

        *filter* is FQL over id, risk_id, risk_provider, finding_provider and platform (exact), and
        created_timestamp and updated_timestamp (ranges), without wildcards. *sort* is one of the two timestamps with
        ``|asc`` or ``|desc``.
        *risk_provider* narrows to some providers (all); S is the Falcon sensor.
        """
        ...

    combinedSupportedEvaluationExt = get_supported_evaluations

    @get("getEvaluationLogic", "/spotlight/entities/evaluation-logic/v1", scope="Vulnerabilities")
    def get_evaluation_logic(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[APIEvaluationLogicV1]:
        """Describe evaluation logic by ID: the host, and the tests with their expression."""
        ...

    getEvaluationLogic = get_evaluation_logic

    @get(
        "queryEvaluationLogic",
        "/spotlight/queries/evaluation-logic/v1",
        scope="Vulnerabilities",
        pages=by_token("after"),
    )
    def query_evaluation_logic(
        self,
        *,
        filter: str,
        after: str | None = None,
        limit: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of evaluation logic, page by page."""
        ...

    queryEvaluationLogic = query_evaluation_logic


Spotlight_Evaluation_Logic = SpotlightEvaluationLogic
