"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING

from falconlite.binding.paging import by_token
from falconlite.operations.declare import get
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.configuration_assessment import APIFindingFacetV1, APIRuleDetailsV1
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result


class ConfigurationAssessment(Service):
    """TODO."""

    scope = "Configuration Assessment"

    @get(
        "getCombinedAssessmentsQuery",
        "/configuration-assessment/combined/assessments/v1",
        pages=by_token("after", most=5000),
        key="id",
    )
    def query_combined_assessments(
        self,
        *,
        filter: str,
        after: str | None = None,
        limit: int | None = None,
        sort: str | None = None,
        facet: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[APIFindingFacetV1]:
        """TODO."""
        ...

    getCombinedAssessmentsQuery = query_combined_assessments

    @get("getRuleDetails", "/configuration-assessment/entities/rule-details/v1")
    def get_rule_details(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[APIRuleDetailsV1]:
        """TODO."""
        ...

    getRuleDetails = get_rule_details
