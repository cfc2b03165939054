"""Models of the records of ``SpotlightEvaluationLogic``."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from falconlite.models.record import Flag, Many, Named, Number, One, Record, Text, Timestamp


class APIEvaluationLogicEntityComparisonV1(Record):
    """One of the ``entity_comparisons`` of ``APIEvaluationLogicStateComparisonV1``."""

    actual_value_field: Text = None
    expected_value: Any = None
    operation: Text = None
    value_datatype: Text = None


class APIEvaluationLogicStateComparisonV1(Record):
    """One of the ``state_comparisons`` of ``APIEvaluationLogicComparisonsV1``."""

    entity_comparisons: Many[APIEvaluationLogicEntityComparisonV1] = ()
    entity_operator: Text = None


class APIEvaluationLogicComparisonsV1(Record):
    """The ``comparisons`` of ``APIEvaluationLogicItemV1``."""

    state_comparisons: Many[APIEvaluationLogicStateComparisonV1] = ()
    state_operator: Text = None


class APIScriptInfoV1(Record):
    """The ``script`` of ``APIEvaluationLogicItemV1``."""

    name: Text = None
    variables: Named[str] = Field(default_factory=dict)


class APIEvaluationLogicItemV1(Record):
    """One of the ``logic`` of ``APIEvaluationLogicV1``."""

    comparison_check: Text = None
    comparisons: One[APIEvaluationLogicComparisonsV1] = None
    details: Text = None
    determined_by_comparison: Flag = None
    existence_check: Text = None
    id: Number = None
    items: Many[Any] = ()
    label: Text = None
    negate: Flag = None
    script: One[APIScriptInfoV1] = None
    status: Text = None
    title: Text = None
    type: Text = None


class APIEvaluationLogicV1(Record):
    """Evaluation logic, as ``query_evaluation_logic_combined`` and ``get_evaluation_logic`` return it."""

    aid: Text = None
    cid: Text = None
    complex_check_operator: Text = None
    created_timestamp: Timestamp = None
    id: Text = None
    logic: Many[APIEvaluationLogicItemV1] = ()
    logic_expression: Text = None
    updated_timestamp: Timestamp = None


class SupportedEvaluation(Record):
    """A supported evaluation, as ``get_supported_evaluations`` returns it."""

    cid: Text = None
    created_timestamp: Timestamp = None
    finding_provider: Text = None
    finding_provider_full_name: Text = None
    id: Text = None
    platform: Text = None
    risk_id: Text = None
    risk_provider: Text = None
    risk_provider_full_name: Text = None
    updated_timestamp: Timestamp = None
