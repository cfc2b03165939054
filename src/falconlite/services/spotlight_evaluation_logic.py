"""TODO."""

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
    """TODO."""

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
        """TODO."""
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
        """TODO."""
        ...

    combinedSupportedEvaluationExt = get_supported_evaluations

    @get("getEvaluationLogic", "/spotlight/entities/evaluation-logic/v1", scope="Vulnerabilities")
    def get_evaluation_logic(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[APIEvaluationLogicV1]:
        """TODO."""
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
        """TODO."""
        ...

    queryEvaluationLogic = query_evaluation_logic
