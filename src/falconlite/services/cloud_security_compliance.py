"""Cloud security compliance: scores of frameworks and rules."""

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
    """Get the compliance scores of frameworks and of rules in the cloud.

    Scopes: Cloud Security API Assets: Read. *filter* is FQL and limits the assets that count; its fields are
    ``account_id``, ``account_name``, ``cloud_provider``, ``region``, ``environment``, ``business_impact``, ``groups``,
    ``cloud_label``, ``cloud_label_id``, ``resource_gcrn``, ``resource_type``, ``resource_type_name``, ``tag_key``,
    ``tag_value`` and ``tags_string``.
    """

    scope = "Cloud Security API Assets"

    @get(
        "cloud-compliance-framework-posture-summaries",
        "/cloud-security-compliance/entities/framework-posture-summaries/v1",
        at_once=20,
    )
    def framework_posture_summaries(
        self, ids: Strings, *, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[FrameworkSummary]:
        """Get the scores of frameworks, with their sections and requirements; at most 20 IDs a call.

        *ids* are UUIDs of frameworks, as from ``CloudPolicies.query_compliance_frameworks``.
        """
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
        """Get the scores of rules and the numbers of assets that pass and fail; at most 350 IDs a call.

        *ids* are UUIDs of rules, as from ``CloudPolicies.query_rule``.
        """
        ...

    cloud_compliance_rule_posture_summaries = rule_posture_summaries
