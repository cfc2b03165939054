"""Models of the records of ``CloudSecurityDetections``."""

from __future__ import annotations

from typing import Any

from pydantic import AliasChoices, Field

from falconlite.models.record import Flag, Many, Named, Number, One, Record, Text, Timestamp


class CloudGroup(Record):
    """One of the ``cloud_groups_v2`` of ``IOMsByRuleResource`` and ``Evaluation``."""

    business_impact: Text = None
    business_unit: Text = None
    environment: Text = None
    id: Text = None
    name: Text = None


class BenchMark(Record):
    """One of the ``benchmarks`` of ``Compliance``."""

    name: Text = None
    version: Text = None


class Compliance(Record):
    """One of the ``compliance`` of ``IOMsByRuleResource``."""

    benchmarks: Many[BenchMark] = ()
    framework: Text = None
    name: Text = None
    type: Text = None
    version: Text = None


class FrameworkBenchmark(Record):
    """One of the ``benchmarks`` of ``Control``."""

    id: Text = None
    name: Text = None
    version: Text = None


class Control(Record):
    """One of the ``controls`` of ``Rule``."""

    applicableProfiles: Many[str] = ()
    benchmarks: Many[FrameworkBenchmark] = ()
    code: Text = None
    description: Text = None
    framework: Text = None
    name: Text = None
    origin: Text = None
    requirement: Text = None
    section_name: Text = None
    type: Text = None
    uuid: Text = None
    version: Text = None


class RuleOverride(Record):
    """The ``override`` of ``Rule``."""

    created_at: Timestamp = None
    deleted_at: Timestamp = None
    expiration_timestamp: Timestamp = None
    override_type: Text = None
    severity: Number = None
    suppressed: Flag = None
    suppressed_by: Text = None
    suppression_comment: Text = None
    suppression_reason: Text = None
    suppression_rule_id: Text = None
    update_reason: Text = None
    updated_at: Timestamp = None


class PolicyMetadata(Record):
    """The ``policy`` of ``Rule``."""

    name: Text = None
    uuid: Text = None


class RuleGroupMetadata(Record):
    """One of the ``rule_group`` of ``Rule``."""

    name: Text = None
    uuid: Text = None


class Tactic(Record):
    """The ``tactic`` of ``Threat``."""

    id: Text = None
    name: Text = None
    reference: Text = None


class SubTechnique(Record):
    """The ``technique`` of ``Technique``."""

    id: Text = None
    name: Text = None
    reference: Text = None


class Technique(Record):
    """The ``technique`` of ``Threat``."""

    id: Text = None
    name: Text = None
    reference: Text = None
    technique: One[SubTechnique] = None


class Threat(Record):
    """The ``threat`` of ``Rule``."""

    framework: Text = None
    tactic: One[Tactic] = None
    technique: One[Technique] = None


class Rule(Record):
    """The ``rule`` of ``IOMsByRuleResource`` and ``EvaluationDoc``."""

    alert_logic: Text = None
    ciem_categories: Many[str] = ()
    controls: Many[Control] = ()
    description: Text = None
    id: Text = None
    name: Text = None
    origin: Text = None
    override: One[RuleOverride] = None
    policy: One[PolicyMetadata] = None
    policy_id: Number = None
    remediation: Text = None
    rule_group: Many[RuleGroupMetadata] = ()
    threat: One[Threat] = None


class IOMsByRuleResource(Record):
    """Rule with its IOMs, as ``get_combined_iom_by_rule`` returns them."""

    account_id: Text = None
    assessed_assets: Number = None
    cid: Text = None
    cloud_groups_v2: Many[CloudGroup] = ()
    cloud_provider: Text = None
    compliance: Many[Compliance] = ()
    misconfigurations: Number = None
    region: Text = None
    rule: One[Rule] = None
    severity: Text = None
    tags: Named[str] = Field(default_factory=dict)


class EvaluationCloud(Record):
    """The ``cloud`` of ``Evaluation``."""

    account_id: Text = None
    account_name: Text = None
    provider: Text = None
    region: Text = None


class CloudAccounts(Record):
    """One of the ``accounts`` of ``CloudScope``."""

    ids: Many[str] = ()
    provider: Text = None


class CloudScope(Record):
    """One of the ``cloud_groups`` of ``EvaluationResource`` and ``Evaluation``."""

    accounts: Many[CloudAccounts] = ()
    business_impact: Text = None
    business_unit: Text = None
    cid: Text = None
    created_at: Timestamp = None
    description: Text = None
    id: Number = None
    name: Text = None
    owners: Many[str] = ()
    total_accounts: Number = None
    updated_at: Timestamp = None


class Criteria(Record):
    """One of the ``criteria`` of ``Label``."""

    accounts: Many[str] = ()
    resources: Many[str] = ()


class Label(Record):
    """One of the ``cloud_labels`` of ``EvaluationResource`` and ``Evaluation``."""

    criteria: Many[Criteria] = ()
    dynamic: Flag = None
    global_: Flag = Field(default=None, validation_alias=AliasChoices("global", "global_"))
    group: Text = None
    id: Number = None
    name: Text = None


class Extension(Record):
    """The ``extension`` of ``EvaluationDoc``."""

    status: Text = None


class Finding(Record):
    """One of the ``findings`` of ``EvaluationDoc``."""

    name: Text = None
    value: Any = None


class EvaluationDoc(Record):
    """The ``evaluation`` of ``Evaluation``."""

    attack_types: Many[str] = ()
    created: Timestamp = None
    crn: Text = None
    error: Text = None
    extension: One[Extension] = None
    findings: Many[Finding] = ()
    first_detected: Timestamp = None
    last_detected: Timestamp = None
    last_status_change: Timestamp = None
    rule: One[Rule] = None
    severity: Text = None
    status: Text = None
    url: Text = None


class CloudScopeRule(Record):
    """One of the ``cloud_scopes`` of ``EvaluationResource``."""

    accounts: Many[str] = ()
    business_impact: Text = None
    business_impact_label_id: Number = None


class EvaluationResource(Record):
    """The ``resource`` of ``Evaluation``."""

    captured: Timestamp = None
    cloud_groups: Many[CloudScope] = ()
    cloud_labels: Many[Label] = ()
    cloud_scopes: Many[CloudScopeRule] = ()
    creation_time: Timestamp = None
    gcrn: Text = None
    id: Text = None
    resource_id: Text = None
    resource_name: Text = None
    resource_type: Text = None
    resource_type_name: Text = None
    service: Text = None
    service_category: Text = None
    status: Text = None
    tags: Named[str] = Field(default_factory=dict)
    version: Text = None


class Evaluation(Record):
    """An evaluation, as ``get_iom_entities`` and ``cspm_evaluations_iom_entities_post`` return it."""

    business_impact: Many[str] = ()
    cid: Text = None
    cloud: One[EvaluationCloud] = None
    cloud_groups: Many[CloudScope] = ()
    cloud_groups_v2: Many[CloudGroup] = ()
    cloud_labels: Many[Label] = ()
    environment: Many[str] = ()
    evaluation: One[EvaluationDoc] = None
    groups: Many[str] = ()
    id: Text = None
    resource: One[EvaluationResource] = None
