"""Configuration assessment evaluation logic: the tests behind a finding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from falconlite.operations.declare import get
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.configuration_assessment_evaluation_logic import APIEvaluationLogicV1
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result


class ConfigurationAssessmentEvaluationLogic(Service):
    """Configuration assessment evaluation logic: the tests behind the findings of a host.

    Scope: Configuration Assessment: Read.
    """

    scope = "Configuration Assessment"

    @get("getEvaluationLogicMixin0", "/configuration-assessment/entities/evaluation-logic/v1")
    def get_evaluation_logic(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[APIEvaluationLogicV1]:
        """Describe the tests behind findings; *ids* are IDs of findings."""
        ...

    getEvaluationLogicMixin0 = get_evaluation_logic
