"""Typed dicts of the request bodies of ``Workflows``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from falconlite.specs.body import Body, Required, TypedDict


class ActionRequest(Body, total=False):
    """The body of ``workflow_definition_action`` and ``execution_action``."""

    ids: Required[Sequence[str]]


class Permission(Body, total=False):
    """One of the ``AND`` of ``ComplexPermissionsOR``; also in ``Authorization``."""

    action: str
    resource: str


class ComplexPermissionsOR(Body, total=False):
    """One of the ``OR`` of ``ComplexPermissions``."""

    AND: Sequence[Permission]


class ComplexPermissions(Body, total=False):
    """The ``complexPermissions`` of ``Authorization``."""

    OR: Sequence[ComplexPermissionsOR]


class Authorization(Body, total=False):
    """The ``x-cs-authorization`` of ``SubSchema``."""

    apiScope: str
    complexPermissions: ComplexPermissions
    featureFlag: str
    permissions: Sequence[Permission]


class ResetFields(Body, total=False):
    """The ``reset_fields`` of ``ConditionGroupFields``."""

    fields: Sequence[str]


class ConditionGroupFields(Body, total=False):
    """The ``x-cs-condition-group-fields`` of ``SubSchema``."""

    condition_control: bool
    control_name: str
    controller: bool
    dependent_control: str
    ignore_meta: bool
    requires_meta: str
    reset_fields: ResetFields


class CollectionIndexField(Body, total=False):
    """One of the ``x-cs-indexable-fields`` of ``SubSchema``."""

    field: str
    fql_name: str
    type: str


class ParameterExtensions(Body, total=False):
    """The ``parameter`` of ``OpenAPIExtensions``."""

    allow_empty_values: bool
    explode: bool
    style: str


class OpenAPIExtensions(Body, total=False):
    """The ``x-cs-openapi`` of ``SubSchema``."""

    parameter: ParameterExtensions


class Pivot(Body, total=False):
    """The ``x-cs-pivot`` of ``SubSchema``."""

    caseSensitive: bool
    entity: str
    entityOnLoad: str
    entityValue: str
    queryString: str
    queryStringOnLoad: str
    searchable: bool
    sortByDisplay: bool
    sortByValue: bool
    sortDesc: bool
    strict: bool


class QueryConfig(Body, total=False):
    """The ``x-cs-queryable`` of ``SubSchema``."""

    filterable: bool
    no_index: bool
    searchable: bool
    sortable: bool
    view_order: int


class SemanticData(Body, total=False):
    """The ``x-cs-semantic-data`` of ``SubSchema``."""

    data_frame: str
    field_name: str
    type: str


class SignalsExtensions(Body, total=False):
    """The ``x-cs-signals`` of ``SubSchema``."""

    enum_wrapper: bool
    example_display_map: Mapping[str, str]
    path_name: str
    use_case: str
    vendor: str


class DurationOption(Body, total=False):
    """One of the ``durationOptions`` of ``UIExtensions``."""

    name: str
    value: str


class JSONSchemaMeta(Body, total=False):
    """The ``meta`` of ``UIExtensions``."""

    ignoreValue: bool


class Statement(Body, total=False):
    """The ``statement`` of ``UIExtensions``."""

    description: str
    severity: str


class UIExtensions(Body, total=False):
    """The ``x-cs-ui`` of ``SubSchema``."""

    accept: Sequence[str]
    component: str
    customGroupName: str
    durationOptions: Sequence[DurationOption]
    encoding: str
    helperText: str
    hide: bool
    meta: JSONSchemaMeta
    placeholder: str
    readOnly: bool
    schema_reference: str
    skip: bool
    statement: Statement
    step: float
    tooltip: str


# names that no field of a class can have
_WorkflowExtensionsNames = TypedDict("_WorkflowExtensionsNames", {"x-cs-no-variable-injection": bool}, total=False)


class WorkflowExtensions(Body, _WorkflowExtensionsNames, total=False):
    """The ``x-cs-workflow`` of ``SubSchema``."""

    description: str
    max_file_size: int
    name: str
    node_id: str
    system: bool
    tags: Sequence[str]


# names that no field of a class can have
_SubSchemaNames = TypedDict(
    "_SubSchemaNames",
    {
        "$ref": str,
        "$schema": str,
        "else": "Mapping[str, Any]",
        "if": "Mapping[str, Any]",
        "not": "Mapping[str, Any]",
        "ui:component": str,
        "x-cs-authorization": "Authorization",
        "x-cs-can-create": bool,
        "x-cs-condition-group-fields": "ConditionGroupFields",
        "x-cs-default-table-column": bool,
        "x-cs-do-not-hide": bool,
        "x-cs-errorMessage": "Mapping[str, str]",
        "x-cs-immutable": bool,
        "x-cs-indexable": bool,
        "x-cs-indexable-fields": "Sequence[CollectionIndexField]",
        "x-cs-max-duration": int,
        "x-cs-min-duration": int,
        "x-cs-not-parameterizable": bool,
        "x-cs-openapi": "OpenAPIExtensions",
        "x-cs-order": "Sequence[str]",
        "x-cs-pivot": "Pivot",
        "x-cs-queryable": "QueryConfig",
        "x-cs-semantic-data": "SemanticData",
        "x-cs-signals": "SignalsExtensions",
        "x-cs-signals-category": str,
        "x-cs-signals-operators": "Sequence[str]",
        "x-cs-signals-subCategory": str,
        "x-cs-tags": "Sequence[str]",
        "x-cs-ucl-cid-specific": bool,
        "x-cs-ui": "UIExtensions",
        "x-cs-workflow": "WorkflowExtensions",
    },
    total=False,
)


class SubSchema(Body, _SubSchemaNames, total=False):
    """The ``SubSchema`` of ``Schema``."""

    additionalItems: str
    additionalProperties: str
    allOf: Sequence[SubSchema]
    anyOf: Sequence[SubSchema]
    binaryEncoding: str
    const: Any
    default: Any
    dependencies: Mapping[str, SubSchema]
    deprecated: bool
    description: str
    enum: Sequence[Any]
    errorMessage: str
    examples: Sequence[Any]
    exclusiveMaximum: bool
    exclusiveMinimum: bool
    format: str
    items: SubSchema
    maxItems: int
    maxLength: int
    maxProperties: int
    maximum: int
    media: SubSchema
    minItems: int
    minLength: int
    minProperties: int
    minimum: int
    multipleOf: int
    oneOf: Sequence[SubSchema]
    pattern: str
    patternProperties: Mapping[str, SubSchema]
    properties: Mapping[str, SubSchema]
    required: Sequence[str]
    then: SubSchema
    title: str
    type: str
    uniqueItems: bool


class Schema(Body, total=False):
    """The ``input_schema`` of ``InlineConfig``; also in ``Trigger``."""

    SubSchema: SubSchema
    definitions: Mapping[str, SubSchema]


class InlineConfig(Body, total=False):
    """The ``inline_configuration`` of ``Activity``."""

    config: Any
    input_schema: Schema
    output_schema: Schema


# names that no field of a class can have
_ActivityNames = TypedDict("_ActivityNames", {"class": str}, total=False)


class Activity(Body, _ActivityNames, total=False):
    """A value in the ``actions`` of ``Model`` and ``Definition``."""

    continue_on_error: bool
    default_name: str
    id: Required[str]
    inline_configuration: InlineConfig
    name: str
    next: Sequence[str]
    properties: Any
    version_constraint: str


class Budget(Body, total=False):
    """The ``budget`` of ``Definition``."""

    active_time_limit: int
    credit_limit: int
    total_time_limit: int


# names that no field of a class can have
_ConditionNames = TypedDict("_ConditionNames", {"else": "Sequence[str]"}, total=False)


class Condition(Body, _ConditionNames, total=False):
    """A value in the ``conditions`` of ``Model`` and ``Definition``."""

    cel_expression: str
    display: Sequence[str]
    else_if: str
    expression: str
    name: str
    next: Sequence[str]


class TimerEventDefinition(Body, total=False):
    """The ``schedule`` of ``Trigger``."""

    end_date: str
    skip_concurrent: bool
    start_date: str
    time_cycle: str
    tz: str


class APIKeyConfig(Body, total=False):
    """The ``api_key_config`` of ``AuthConfig``."""

    api_key: str
    body_location: str
    header_name: str


class BasicAuthConfig(Body, total=False):
    """The ``basic_auth_config`` of ``AuthConfig``."""

    password: str
    username: str


class HMACConfig(Body, total=False):
    """The ``hmac_config`` of ``AuthConfig``."""

    field_delimiter: str
    fields: Sequence[str]
    hash_function: str
    message_id_header_name: str
    secret: str
    signature_encoding: str
    signature_header_name: str
    signature_prefix: str
    timestamp_header_name: str


class AuthConfig(Body, total=False):
    """The ``auth_config`` of ``WebhookTriggerDefinition``."""

    api_key_config: APIKeyConfig
    auth_type: str
    basic_auth_config: BasicAuthConfig
    hmac_config: HMACConfig


class IPMask(Body, total=False):
    """The ``ip_mask`` of ``WebhookTriggerDefinition``."""

    allowed_cidrs: Sequence[str]


class ResponseConfig(Body, total=False):
    """The ``response_config`` of ``WebhookTriggerDefinition``."""

    body_content: str
    status_code: int


class WebhookTriggerDefinition(Body, total=False):
    """The ``webhook_config`` of ``Trigger``."""

    auth_config: AuthConfig
    change_log: str
    description: str
    ip_mask: IPMask
    name: str
    response_config: ResponseConfig
    webhook_schema: Any


class Trigger(Body, total=False):
    """The ``trigger`` of ``Model`` and ``Definition``."""

    event: str
    name: str
    next: Sequence[str]
    parameters: Schema
    schedule: TimerEventDefinition
    type: str
    version_constraint: str
    webhook_config: WebhookTriggerDefinition


class Model(Body, total=False):
    """The ``Model`` of ``Loop``; also in ``Definition``."""

    actions: Mapping[str, Activity]
    conditions: Mapping[str, Condition]
    loops: Mapping[str, Loop]
    nodeRegistry: Mapping[str, str]
    output_fields: Sequence[str]
    parent: Model
    summary: str
    trigger: Trigger
    uniqNodeSeen: Mapping[str, bool]


class ForLoop(Body, total=False):
    """The ``for`` of ``Loop``."""

    cel_condition: str
    condition: str
    condition_display: Sequence[str]
    continue_on_partial_execution: bool
    input: str
    max_execution_seconds: int
    max_iteration_count: int
    sequential: bool


# names that no field of a class can have
_LoopNames = TypedDict("_LoopNames", {"for": "ForLoop"}, total=False)


class Loop(Body, _LoopNames, total=False):
    """A value in the ``loops`` of ``Model`` and ``Definition``."""

    Model: Model
    display: str
    name: str
    next: Sequence[str]


class ActivityConfigParameterValue(Body, total=False):
    """A value in the ``properties`` of ``ActivityProperties``."""

    default_value: Any
    deny_override: bool
    helperText: str
    required: bool


class ActivityProperties(Body, total=False):
    """A value in the ``configuration`` of ``ActivityParameters``."""

    properties: Mapping[str, ActivityConfigParameterValue]


class ActivityParameters(Body, total=False):
    """The ``actions`` of ``Parameters``."""

    configuration: Mapping[str, ActivityProperties]


class ConditionFieldParameter(Body, total=False):
    """A value in the ``fields`` of ``ConditionGroups``."""

    default_operator: str
    default_value: Any
    helperText: str
    multiple: bool
    operator: str
    required: bool


class ConditionGroups(Body, total=False):
    """A value in the ``conditions`` of ``Parameters``."""

    fields: Mapping[str, ConditionFieldParameter]
    parameter_order: Sequence[str]


class TriggerFieldParameter(Body, total=False):
    """A value in the ``fields`` of ``TriggerParameter`` and ``TriggerProvisionParameter``."""

    default_value: Any
    properties: Any
    required: bool


class TriggerParameter(Body, total=False):
    """The ``trigger`` of ``Parameters``."""

    fields: Mapping[str, TriggerFieldParameter]
    node_id: str


class Parameters(Body, total=False):
    """The ``parameters`` of ``Definition``."""

    actions: ActivityParameters
    conditions: Mapping[str, Sequence[ConditionGroups]]
    install_instructions: str
    trigger: TriggerParameter


class Definition(Body, total=False):
    """The ``Definition`` of ``DefinitionUpdateRequestV2`` and ``DefinitionCreateRequestV2``."""

    actions: Mapping[str, Activity]
    budget: Budget
    conditions: Mapping[str, Condition]
    description: str
    disconnected_nodes: Sequence[str]
    labels: Sequence[str]
    loops: Mapping[str, Loop]
    multi_instance: bool
    name: str
    nodeRegistry: Mapping[str, str]
    output_fields: Sequence[str]
    parameters: Parameters
    parent: Model
    provision_on_install: bool
    summary: str
    trigger: Trigger
    type: str
    uniqNodeSeen: Mapping[str, bool]
    use_cases: Sequence[str]
    vendors: Sequence[str]


class FlightControlRequest(Body, total=False):
    """The ``flight_control`` of ``DefinitionUpdateRequestV2`` and ``DefinitionCreateRequestV2``."""

    all_cids: bool
    excluded_cids: Sequence[str]
    include_parent_cid: bool
    selected_cids: Sequence[str]


class DefinitionUpdateRequestV2(Body, total=False):
    """The body of ``update_definition``."""

    Definition: Definition
    change_log: str
    enabled: bool
    flight_control: FlightControlRequest
    id: Required[str]


class UserInputUpdateRequest(Body, total=False):
    """The body of ``update_human_input``."""

    input: str
    note: str


class DefinitionCreateRequestV2(Body, total=False):
    """The ``definition`` of ``MockExecutionCreateRequestV1`` and ``SingleNodeExecutionCreateRequestV1``."""

    Definition: Definition
    enabled: bool
    flight_control: FlightControlRequest


class MockExecutionCreateRequestV1(Body, total=False):
    """The body of ``mock_execute``."""

    definition: DefinitionCreateRequestV2
    mocks: str
    on_demand_trigger: str


class SingleNodeExecutionCreateRequestV1(Body, total=False):
    """The body of ``execute_single_activity_node``."""

    definition: DefinitionCreateRequestV2
    mocks: str


class SystemDefinitionDeProvisionRequest(Body, total=False):
    """The body of ``deprovision``."""

    definition_id: str
    deprovision_all: bool
    template_id: str
    template_name: str


class ActivityConfigProvisionParameter(Body, total=False):
    """One of the ``configuration`` of ``ActivityProvisionParameters``."""

    node_id: str
    properties: Any


class ActivitySelectionParameter(Body, total=False):
    """One of the ``selection`` of ``ActivityProvisionParameters``."""

    id: Required[str]
    properties: Any
    source: str


class ActivityProvisionParameters(Body, total=False):
    """The ``activities`` of ``TemplateProvisionParameters``."""

    configuration: Sequence[ActivityConfigProvisionParameter]
    selection: Sequence[ActivitySelectionParameter]


class ConditionFieldProvisionParameter(Body, total=False):
    """One of the ``fields`` of ``ConditionProvisionParameter``."""

    condition_group_id: str
    name: str
    operator: str
    value: Any


class ConditionProvisionParameter(Body, total=False):
    """One of the ``conditions`` of ``TemplateProvisionParameters``."""

    fields: Sequence[ConditionFieldProvisionParameter]
    node_id: str


class TriggerProvisionParameter(Body, total=False):
    """The ``trigger`` of ``TemplateProvisionParameters``."""

    fields: Mapping[str, TriggerFieldParameter]
    node_id: str


class TemplateProvisionParameters(Body, total=False):
    """The ``parameters`` of ``SystemDefinitionPromoteRequest`` and ``SystemDefinitionProvisionRequest``."""

    activities: ActivityProvisionParameters
    conditions: Sequence[ConditionProvisionParameter]
    trigger: TriggerProvisionParameter


class SystemDefinitionPromoteRequest(Body, total=False):
    """The body of ``promote``."""

    customer_definition_id: str
    name: str
    parameters: TemplateProvisionParameters
    template_id: str
    template_name: str
    template_version: str


class SystemDefinitionProvisionRequest(Body, total=False):
    """The body of ``provision``."""

    name: str
    parameters: TemplateProvisionParameters
    template_id: str
    template_name: str
    template_version: str
