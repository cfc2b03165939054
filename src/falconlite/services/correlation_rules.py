"""Correlation rules: queries over events that raise detections or cases."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from falconlite.binding.paging import by_offset
from falconlite.binding.shapes import one_aggregate, placed
from falconlite.operations.declare import delete, get, patch, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.aggregates import Aggregate
    from falconlite.models.correlation_rules import JobWithLink, RuleV1, TemplateV1
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result
    from falconlite.specs import AggregateSpec
    from falconlite.specs.correlation_rules import (
        AnomalyV1,
        CreateRuleNotifications,
        CreateRuleOperationV1,
        DeployTemplate,
        MitreAttackMappingV1,
        PatchAnomalyV1,
        PatchRuleNotificationsV1,
        PatchRuleOperationV1,
        PatchRuleSearchV1,
        RuleSearchV1,
        RuleVersionSortedSearch,
    )

Sort = Literal["created_on", "created_on|desc", "last_updated_on", "last_updated_on|desc"]


class CorrelationRules(Service):
    """Correlation rules: find, describe, create, publish, export and delete them and their versions.

    Scopes: Correlation Rules: Read; Correlation Rules: Write for changes, exports and aggregates. *filter* is FQL over
    customer_id, user_id, user_uuid, status, name, created_on and last_updated_on; *q* searches all of the text fields.
    Lists page by *offset*, the number of records to skip (0), with *limit* (100). *sort* is created_on (default) or
    last_updated_on; ``|desc`` reverses it.
    """

    @post(
        "aggregates.rule-versions.post.v1",
        "/correlation-rules/aggregates/rule-versions/v1",
        query={"filter", "ids"},
        shape=one_aggregate,
        reads=True,
        scope="Correlation Rules",
        access="Write",
    )
    def aggregate_rule_versions(
        self,
        body: Sequence[Mapping[str, Any]] | None = None,
        *,
        ids: Strings,
        filter: str | None = None,
        date_ranges: Sequence[Mapping[str, Any]] | None = None,
        exclude: str | None = None,
        extended_bounds: Mapping[str, Any] | None = None,
        field: str | None = None,
        filters_spec: Mapping[str, Any] | None = None,
        from_: int | None = None,
        include: str | None = None,
        interval: str | None = None,
        max_doc_count: int | None = None,
        min_doc_count: int | None = None,
        missing: str | None = None,
        name: str | None = None,
        percents: Sequence[float] | None = None,
        q: str | None = None,
        ranges: Sequence[Mapping[str, Any]] | None = None,
        size: int | None = None,
        sort: str | None = None,
        sub_aggregates: Sequence[AggregateSpec] | None = None,
        time_zone: str | None = None,
        type: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Aggregate]:
        """Count versions of rules by field; *ids* are the rules."""
        ...

    aggregates_rule_versions_post_v1 = aggregate_rule_versions

    @get(
        "combined.rules.get.v1",
        "/correlation-rules/combined/rules/v1",
        scope="Correlation Rules",
        pages=by_offset(),
        key="id",
    )
    def get_rules_combined(
        self,
        *,
        filter: str | None = None,
        q: str | None = None,
        sort: Sort | None = None,
        offset: int | None = None,
        limit: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[RuleV1]:
        """Find rules and return their records."""
        ...

    combined_rules_get_v1 = get_rules_combined

    @get(
        "combined.rules.get.v2",
        "/correlation-rules/combined/rules/v2",
        scope="Correlation Rules",
        pages=by_offset(),
        key="id",
    )
    def get_rules_combined_v2(
        self,
        *,
        filter: str | None = None,
        q: str | None = None,
        sort: Sort | None = None,
        offset: int | None = None,
        limit: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[RuleV1]:
        """Find versions of rules and return their records."""
        ...

    combined_rules_get_v2 = get_rules_combined_v2

    @get("entities.latest-rules.get.v1", "/correlation-rules/entities/latest-rules/v1", scope="Correlation Rules")
    def get_latest_rule_versions(self, rule_ids: Strings, **more: Unpack[CallOptions]) -> Result[RuleV1]:
        """Describe the latest version of each rule; *rule_ids* are the rules."""
        ...

    entities_latest_rules_get_v1 = get_latest_rule_versions

    @post(
        "entities.rule-versions_export.post.v1",
        "/correlation-rules/entities/rule-versions/export/v1",
        shape=placed({"filter": "search.filter", "sort": "search.sort"}),
        scope="Correlation Rules",
    )
    def export_rule(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        get_latest: bool | None = None,
        report_format: str | None = None,
        search: RuleVersionSortedSearch | None = None,
        filter: str | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[JobWithLink]:
        """Start a job that exports the versions of rules that match a filter; the record has a link to the job.

        With ``get_latest=True`` it exports the latest version only. *search* replaces *filter* and *sort*.
        """
        ...

    entities_rule_versions_export_post_v1 = export_rule

    @post(
        "entities.rule-versions_import.post.v1",
        "/correlation-rules/entities/rule-versions/import/v1",
        shape=placed({"rule": ""}),
        scope="Correlation Rules",
    )
    def import_rule(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        rule: Mapping[str, Any] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[RuleV1]:
        """Import a rule; *rule* is the exported rule, and the whole body of the request."""
        ...

    entities_rule_versions_import_post_v1 = import_rule

    @patch(
        "entities.rule-versions_publish.patch.v1",
        "/correlation-rules/entities/rule-versions/publish/v1",
        scope="Correlation Rules",
    )
    def publish_rule_version(
        self, body: Mapping[str, Any] | None = None, *, id: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[RuleV1]:
        """Publish a version of a rule; *id* is the version."""
        ...

    entities_rule_versions_publish_patch_v1 = publish_rule_version

    @delete(
        "entities.rule-versions.delete.v1", "/correlation-rules/entities/rule-versions/v1", scope="Correlation Rules"
    )
    def delete_rule_versions(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """Delete versions of rules by ID."""
        ...

    entities_rule_versions_delete_v1 = delete_rule_versions

    @get("entities.rules.get.v1", "/correlation-rules/entities/rules/v1", scope="Correlation Rules")
    def get_rules(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[RuleV1]:
        """Describe rules by ID: the search, the schedule, and the detection that a match raises."""
        ...

    entities_rules_get_v1 = get_rules

    @post("entities.rules.post.v1", "/correlation-rules/entities/rules/v1", scope="Correlation Rules")
    def create_rule(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        anomaly: AnomalyV1 | None = None,
        comment: str | None = None,
        customer_id: str | None = None,
        description: str | None = None,
        guardrail_notifications: Sequence[CreateRuleNotifications] | None = None,
        mitre_attack: Sequence[MitreAttackMappingV1] | None = None,
        name: str | None = None,
        notifications: Sequence[CreateRuleNotifications] | None = None,
        operation: CreateRuleOperationV1 | None = None,
        search: RuleSearchV1 | None = None,
        severity: int | None = None,
        status: str | None = None,
        tactic: str | None = None,
        technique: str | None = None,
        template_id: str | None = None,
        trigger_on_create: bool | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[RuleV1]:
        """Create a rule from its search, schedule and outcome."""
        ...

    entities_rules_post_v1 = create_rule

    @patch(
        "entities.rules.patch.v1",
        "/correlation-rules/entities/rules/v1",
        shape=one_aggregate,
        scope="Correlation Rules",
    )
    def update_rule(
        self,
        body: Sequence[Mapping[str, Any]] | None = None,
        *,
        anomaly: PatchAnomalyV1 | None = None,
        comment: str | None = None,
        description: str | None = None,
        guardrail_notifications: Sequence[PatchRuleNotificationsV1] | None = None,
        id: str | None = None,
        mitre_attack: Sequence[MitreAttackMappingV1] | None = None,
        name: str | None = None,
        notifications: Sequence[PatchRuleNotificationsV1] | None = None,
        operation: PatchRuleOperationV1 | None = None,
        search: PatchRuleSearchV1 | None = None,
        severity: int | None = None,
        state: str | None = None,
        status: str | None = None,
        tactic: str | None = None,
        technique: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[RuleV1]:
        """Change a rule; give its *id* and the fields that change."""
        ...

    entities_rules_patch_v1 = update_rule

    @delete("entities.rules.delete.v1", "/correlation-rules/entities/rules/v1", scope="Correlation Rules")
    def delete_rules(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """Delete rules by ID."""
        ...

    entities_rules_delete_v1 = delete_rules

    @get("entities.rules.get.v2", "/correlation-rules/entities/rules/v2", scope="Correlation Rules")
    def get_rules_v2(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[RuleV1]:
        """Describe versions of rules by ID."""
        ...

    entities_rules_get_v2 = get_rules_v2

    @post("entities.templates_rules.post.v1", "/correlation-rules/entities/templates/rules/v1", shape=one_aggregate)
    def create_rule_from_template(
        self,
        body: Sequence[Mapping[str, Any]] | None = None,
        *,
        customer_id: str | None = None,
        templates: Sequence[DeployTemplate] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[RuleV1]:
        """Create rules from templates; each item of *templates* holds the values that differ from its template."""
        ...

    entities_templates_rules_post_v1 = create_rule_from_template

    @get("entities.templates.get.v1Mixin0", "/correlation-rules/entities/templates/v1", scope="Correlation Rules")
    def get_rule_templates_by_id(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[TemplateV1]:
        """Describe templates of rules by ID."""
        ...

    entities_templates_get_v1Mixin0 = get_rule_templates_by_id

    @get("queries.rules.get.v1", "/correlation-rules/queries/rules/v1", scope="Correlation Rules", pages=by_offset())
    def query_rules(
        self,
        *,
        filter: str | None = None,
        q: str | None = None,
        sort: Sort | None = None,
        offset: int | None = None,
        limit: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of rules."""
        ...

    queries_rules_get_v1 = query_rules

    @get("queries.rules.get.v2", "/correlation-rules/queries/rules/v2", pages=by_offset())
    def query_rules_v2(
        self,
        *,
        filter: str | None = None,
        q: str | None = None,
        sort: Sort | None = None,
        offset: int | None = None,
        limit: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of versions of rules.

        *filter* also takes state, version, rule_id and executor_rule_id.
        """
        ...

    queries_rules_get_v2 = query_rules_v2

    @get(
        "queries.templates.get.v1Mixin0",
        "/correlation-rules/queries/templates/v1",
        scope="Correlation Rules",
        pages=by_offset(),
    )
    def search_rule_template_ids(
        self,
        *,
        filter: str | None = None,
        sort: Sort | None = None,
        offset: int | None = None,
        limit: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of templates of rules.

        *filter* is FQL over type, vendor, outcome, name, description, mitre_attack.technique_id,
        mitre_attack.tactic_id, last_updated_on and created_on.
        """
        ...

    queries_templates_get_v1Mixin0 = search_rule_template_ids
