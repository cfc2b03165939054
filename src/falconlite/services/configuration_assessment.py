"""Configuration assessment: the configuration of hosts, compared with rules."""

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
    """Configuration assessment: find the findings of hosts, and describe the rules.

    Scope: Configuration Assessment: Read.
    """

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
        """Find findings of hosts and return their records, page by page; *limit* is 1 to 5,000 (100).

        *filter* is FQL without wildcards and must be given, for example
        ``aid:'...'+updated_timestamp:>'2026-01-01T00:00:00Z'``. *after* is the token of the previous answer. *sort* is
        created_timestamp or updated_timestamp with ``|asc`` or ``|desc``. *facet* adds blocks: host, finding.rule or
        finding.evaluation_logic.
        """
        ...

    getCombinedAssessmentsQuery = query_combined_assessments

    @get("getRuleDetails", "/configuration-assessment/entities/rule-details/v1", at_once=400)
    def get_rule_details(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[APIRuleDetailsV1]:
        """Describe rules by ID, up to 400 IDs a call."""
        ...

    getRuleDetails = get_rule_details
