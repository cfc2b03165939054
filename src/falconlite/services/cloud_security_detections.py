"""Cloud security detections: indicators of misconfiguration (IOMs) of cloud resources."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.binding.paging import by_offset, by_token
from falconlite.operations.declare import get, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.cloud_security_detections import Evaluation, IOMsByRuleResource
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result


class CloudSecurityDetections(Service):
    """Find and describe indicators of misconfiguration (IOMs) of cloud resources.

    Scopes: Cloud Security API Detections: Read. *filter* is FQL over the fields that ``query_iom_entities`` lists.
    *sort* is a field with ``|asc`` or ``|desc``.
    """

    scope = "Cloud Security API Detections"

    @get(
        "cspm-evaluations-combined-iom-by-rule",
        "/cloud-security-evaluations/combined/ioms-by-rule/v1",
        pages=by_offset(most=1000),
    )
    def get_combined_iom_by_rule(
        self,
        *,
        filter: str | None = None,
        sort: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[IOMsByRuleResource]:
        """Group the indicators by rule and return a record for each; *limit* is at most 1,000 (500).

        *sort* takes ``rule_id``, ``severity``, ``cloud_provider``, ``assessed_assets`` and ``misconfigurations``.
        *offset* is the number of records to skip. *filter* is FQL over zone and the fields that ``query_iom_entities``
        lists, except policy_uuid, requirement_name, rule_remediation and suppression_reason.
        """
        ...

    cspm_evaluations_combined_iom_by_rule = get_combined_iom_by_rule

    @get("cspm-evaluations-iom-entities", "/cloud-security-evaluations/entities/ioms/v1", at_once=100)
    def get_iom_entities(self, ids: Strings | None = None, **more: Unpack[CallOptions]) -> Result[Evaluation]:
        """Describe indicators by ID; at most 100 IDs a call.

        ``cspm_evaluations_iom_entities_post`` takes up to 500.
        """
        ...

    cspm_evaluations_iom_entities = get_iom_entities

    @post("cspm_evaluations_iom_entities_post", "/cloud-security-evaluations/entities/ioms/v1", reads=True, at_once=500)
    def cspm_evaluations_iom_entities_post(
        self, body: Mapping[str, Any] | None = None, *, ids: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[Evaluation]:
        """Describe indicators by ID, sent in the body; at most 500 IDs a call."""
        ...

    @get(
        "cspm-evaluations-iom-queries",
        "/cloud-security-evaluations/queries/ioms/v1",
        pages=by_token("after", most=1000),
    )
    def query_iom_entities(
        self,
        *,
        filter: str | None = None,
        sort: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        after: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of indicators; *limit* is at most 1,000 (500).

        Give either *offset*, the number of IDs to skip, or *after*, the token of the answer before; *after* reads all
        of them. *filter* (FQL) and *sort* take cid, tags, region, status, rule_id, section, service, tag_key, severity,
        framework, policy_id, rule_name, tactic_id, tag_value, tenant_id, account_id, created_at, rule_group,
        attack_type, cloud_group, cloud_label, cloud_scope, environment, policy_name, policy_uuid, requirement,
        resource_id, rule_origin, tactic_name, tags_string, account_name, technique_id, last_detected, resource_gcrn,
        resource_type, suppressed_by, benchmark_name, cloud_label_id, cloud_provider, first_detected, technique_name,
        business_impact, resource_parent, resource_status, extension_status, requirement_name, rule_remediation,
        service_category, benchmark_version, applicable_profile, resource_type_name and suppression_reason.
        """
        ...

    cspm_evaluations_iom_queries = query_iom_entities
