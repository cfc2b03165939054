"""Models of the records of ``Workflows``."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import AliasChoices, Field

from falconlite.models.record import Figure, Flag, Many, Named, Number, One, Record, Text, Timestamp


class Dependency(Record):
    """One of the ``dependencies`` of ``ExternalActivity`` and ``ActivityMetadata``."""

    app_id: Text = None
    app_name: Text = None
    app_type: Text = None
    logo_url: Text = None


class FieldSourceOption(Record):
    """One of the ``options`` of ``FieldSource``."""

    id: Any = None
    name: Text = None


class FieldSource(Record):
    """The ``source`` of ``ActivityExtField`` and ``TriggerExtField``."""

    case_sensitive: Flag = None
    key: Text = None
    options: Many[FieldSourceOption] = ()
    sort: Text = None
    strict: Flag = None


class ActivityExtField(Record):
    """One of the ``input_fields`` of ``ExternalActivity``."""

    description: Text = None
    display: Text = None
    example: Any = None
    fields: Many[ActivityExtField] = ()
    multiple: Flag = None
    name: Text = None
    source: One[FieldSource] = None
    type: Text = None
    x_cs_not_parameterizable: Flag = Field(
        default=None, validation_alias=AliasChoices("x-cs-not-parameterizable", "x_cs_not_parameterizable")
    )


class Permission(Record):
    """One of the ``AND`` of ``ComplexPermissionsOR``; also in ``Authorization``."""

    action: Text = None
    resource: Text = None


class ComplexPermissionsOR(Record):
    """One of the ``OR`` of ``ComplexPermissions``."""

    AND: Many[Permission] = ()


class ComplexPermissions(Record):
    """The ``complexPermissions`` of ``Authorization``."""

    OR: Many[ComplexPermissionsOR] = ()


class Authorization(Record):
    """The ``x-cs-authorization`` of ``SubSchema``."""

    apiScope: Text = None
    complexPermissions: One[ComplexPermissions] = None
    featureFlag: Text = None
    permissions: Many[Permission] = ()


class ResetFields(Record):
    """The ``reset_fields`` of ``ConditionGroupFields``."""

    fields: Many[str] = ()


class ConditionGroupFields(Record):
    """The ``x-cs-condition-group-fields`` of ``SubSchema``."""

    condition_control: Flag = None
    control_name: Text = None
    controller: Flag = None
    dependent_control: Text = None
    ignore_meta: Flag = None
    requires_meta: Text = None
    reset_fields: One[ResetFields] = None


class CollectionIndexField(Record):
    """One of the ``x-cs-indexable-fields`` of ``SubSchema``."""

    field: Text = None
    fql_name: Text = None
    type: Text = None


class ParameterExtensions(Record):
    """The ``parameter`` of ``OpenAPIExtensions``."""

    allow_empty_values: Flag = None
    explode: Flag = None
    style: Text = None


class OpenAPIExtensions(Record):
    """The ``x-cs-openapi`` of ``SubSchema``."""

    parameter: One[ParameterExtensions] = None


class Pivot(Record):
    """The ``x-cs-pivot`` of ``SubSchema``."""

    caseSensitive: Flag = None
    entity: Text = None
    entityOnLoad: Text = None
    entityValue: Text = None
    queryString: Text = None
    queryStringOnLoad: Text = None
    searchable: Flag = None
    sortByDisplay: Flag = None
    sortByValue: Flag = None
    sortDesc: Flag = None
    strict: Flag = None


class QueryConfig(Record):
    """The ``x-cs-queryable`` of ``SubSchema``."""

    filterable: Flag = None
    no_index: Flag = None
    searchable: Flag = None
    sortable: Flag = None
    view_order: Number = None


class SemanticData(Record):
    """The ``x-cs-semantic-data`` of ``SubSchema``."""

    data_frame: Text = None
    field_name: Text = None
    type: Text = None


class SignalsExtensions(Record):
    """The ``x-cs-signals`` of ``SubSchema``."""

    enum_wrapper: Flag = None
    example_display_map: Named[str] = Field(default_factory=dict)
    path_name: Text = None
    use_case: Text = None
    vendor: Text = None


class DurationOption(Record):
    """One of the ``durationOptions`` of ``UIExtensions``."""

    name: Text = None
    value: Text = None


class JSONSchemaMeta(Record):
    """The ``meta`` of ``UIExtensions``."""

    ignoreValue: Flag = None


class Statement(Record):
    """The ``statement`` of ``UIExtensions``."""

    description: Text = None
    severity: Text = None


class UIExtensions(Record):
    """The ``x-cs-ui`` of ``SubSchema``."""

    accept: Many[str] = ()
    component: Text = None
    customGroupName: Text = None
    durationOptions: Many[DurationOption] = ()
    encoding: Text = None
    helperText: Text = None
    hide: Flag = None
    meta: One[JSONSchemaMeta] = None
    placeholder: Text = None
    readOnly: Flag = None
    schema_reference: Text = None
    skip: Flag = None
    statement: One[Statement] = None
    step: Figure = None
    tooltip: Text = None


class WorkflowExtensions(Record):
    """The ``x-cs-workflow`` of ``SubSchema``."""

    description: Text = None
    max_file_size: Number = None
    name: Text = None
    node_id: Text = None
    system: Flag = None
    tags: Many[str] = ()
    x_cs_no_variable_injection: Flag = Field(
        default=None, validation_alias=AliasChoices("x-cs-no-variable-injection", "x_cs_no_variable_injection")
    )


class SubSchema(Record):
    """The ``SubSchema`` of ``Schema``."""

    ref: Text = Field(default=None, validation_alias=AliasChoices("$ref", "ref"))
    schema_: Text = Field(default=None, validation_alias=AliasChoices("$schema", "schema_"))
    additionalItems: Text = None
    additionalProperties: Text = None
    allOf: Many[SubSchema] = ()
    anyOf: Many[SubSchema] = ()
    binaryEncoding: Text = None
    const: Any = None
    default: Any = None
    dependencies: Named[SubSchema] = Field(default_factory=dict)
    deprecated: Flag = None
    description: Text = None
    else_: One[SubSchema] = Field(default=None, validation_alias=AliasChoices("else", "else_"))
    enum: Many[Any] = ()
    errorMessage: Text = None
    examples: Many[Any] = ()
    exclusiveMaximum: Flag = None
    exclusiveMinimum: Flag = None
    format: Text = None
    if_: One[SubSchema] = Field(default=None, validation_alias=AliasChoices("if", "if_"))
    items: One[SubSchema] = None
    maxItems: Number = None
    maxLength: Number = None
    maxProperties: Number = None
    maximum: Number = None
    media: One[SubSchema] = None
    minItems: Number = None
    minLength: Number = None
    minProperties: Number = None
    minimum: Number = None
    multipleOf: Number = None
    not_: One[SubSchema] = Field(default=None, validation_alias=AliasChoices("not", "not_"))
    oneOf: Many[SubSchema] = ()
    pattern: Text = None
    patternProperties: Named[SubSchema] = Field(default_factory=dict)
    properties: Named[SubSchema] = Field(default_factory=dict)
    required: Many[str] = ()
    then: One[SubSchema] = None
    title: Text = None
    type: Text = None
    ui_component: Text = Field(default=None, validation_alias=AliasChoices("ui:component", "ui_component"))
    uniqueItems: Flag = None
    x_cs_authorization: One[Authorization] = Field(
        default=None, validation_alias=AliasChoices("x-cs-authorization", "x_cs_authorization")
    )
    x_cs_can_create: Flag = Field(default=None, validation_alias=AliasChoices("x-cs-can-create", "x_cs_can_create"))
    x_cs_condition_group_fields: One[ConditionGroupFields] = Field(
        default=None, validation_alias=AliasChoices("x-cs-condition-group-fields", "x_cs_condition_group_fields")
    )
    x_cs_default_table_column: Flag = Field(
        default=None, validation_alias=AliasChoices("x-cs-default-table-column", "x_cs_default_table_column")
    )
    x_cs_do_not_hide: Flag = Field(default=None, validation_alias=AliasChoices("x-cs-do-not-hide", "x_cs_do_not_hide"))
    x_cs_errorMessage: Named[str] = Field(
        default_factory=dict, validation_alias=AliasChoices("x-cs-errorMessage", "x_cs_errorMessage")
    )
    x_cs_immutable: Flag = Field(default=None, validation_alias=AliasChoices("x-cs-immutable", "x_cs_immutable"))
    x_cs_indexable: Flag = Field(default=None, validation_alias=AliasChoices("x-cs-indexable", "x_cs_indexable"))
    x_cs_indexable_fields: Many[CollectionIndexField] = Field(
        default=(), validation_alias=AliasChoices("x-cs-indexable-fields", "x_cs_indexable_fields")
    )
    x_cs_max_duration: Number = Field(
        default=None, validation_alias=AliasChoices("x-cs-max-duration", "x_cs_max_duration")
    )
    x_cs_min_duration: Number = Field(
        default=None, validation_alias=AliasChoices("x-cs-min-duration", "x_cs_min_duration")
    )
    x_cs_not_parameterizable: Flag = Field(
        default=None, validation_alias=AliasChoices("x-cs-not-parameterizable", "x_cs_not_parameterizable")
    )
    x_cs_openapi: One[OpenAPIExtensions] = Field(
        default=None, validation_alias=AliasChoices("x-cs-openapi", "x_cs_openapi")
    )
    x_cs_order: Many[str] = Field(default=(), validation_alias=AliasChoices("x-cs-order", "x_cs_order"))
    x_cs_pivot: One[Pivot] = Field(default=None, validation_alias=AliasChoices("x-cs-pivot", "x_cs_pivot"))
    x_cs_queryable: One[QueryConfig] = Field(
        default=None, validation_alias=AliasChoices("x-cs-queryable", "x_cs_queryable")
    )
    x_cs_semantic_data: One[SemanticData] = Field(
        default=None, validation_alias=AliasChoices("x-cs-semantic-data", "x_cs_semantic_data")
    )
    x_cs_signals: One[SignalsExtensions] = Field(
        default=None, validation_alias=AliasChoices("x-cs-signals", "x_cs_signals")
    )
    x_cs_signals_category: Text = Field(
        default=None, validation_alias=AliasChoices("x-cs-signals-category", "x_cs_signals_category")
    )
    x_cs_signals_operators: Many[str] = Field(
        default=(), validation_alias=AliasChoices("x-cs-signals-operators", "x_cs_signals_operators")
    )
    x_cs_signals_subCategory: Text = Field(
        default=None, validation_alias=AliasChoices("x-cs-signals-subCategory", "x_cs_signals_subCategory")
    )
    x_cs_tags: Many[str] = Field(default=(), validation_alias=AliasChoices("x-cs-tags", "x_cs_tags"))
    x_cs_ucl_cid_specific: Flag = Field(
        default=None, validation_alias=AliasChoices("x-cs-ucl-cid-specific", "x_cs_ucl_cid_specific")
    )
    x_cs_ui: One[UIExtensions] = Field(default=None, validation_alias=AliasChoices("x-cs-ui", "x_cs_ui"))
    x_cs_workflow: One[WorkflowExtensions] = Field(
        default=None, validation_alias=AliasChoices("x-cs-workflow", "x_cs_workflow")
    )


class Schema(Record):
    """The ``input_schema`` of ``ExternalActivity``, ``InlineConfig`` and ``InlineActivityConfig``."""

    SubSchema_: One[SubSchema] = Field(default=None, validation_alias=AliasChoices("SubSchema", "SubSchema_"))
    definitions: Named[SubSchema] = Field(default_factory=dict)


class ExternalActivity(Record):
    """An activity, as ``search_activities`` and ``search_activities_content`` return it."""

    api_scope: Text = None
    app_id: Text = None
    cid: Text = None
    class_: Text = Field(default=None, validation_alias=AliasChoices("class", "class_"))
    dependencies: Many[Dependency] = ()
    description: Text = None
    disruptive: Flag = None
    execution_route: Text = None
    has_permission: Flag = None
    id: Text = None
    input_fields: Many[ActivityExtField] = ()
    input_schema: One[Schema] = None
    legacy_namespace: Text = None
    mock_output: Any = None
    name: Text = None
    namespace: Text = None
    output_fields: Many[ActivityExtField] = ()
    output_schema: One[Schema] = None
    semantic_version: Text = None
    updated: Timestamp = None
    use_cases: Many[str] = ()
    vendor: Text = None
    version: Number = None


class InlineConfig(Record):
    """The ``inline_configuration`` of ``Activity``."""

    config: Any = None
    input_schema: One[Schema] = None
    output_schema: One[Schema] = None


class Activity(Record):
    """A value in the ``actions`` of ``Model`` and ``DefinitionExt``."""

    class_: Text = Field(default=None, validation_alias=AliasChoices("class", "class_"))
    continue_on_error: Flag = None
    default_name: Text = None
    id: Text = None
    inline_configuration: One[InlineConfig] = None
    name: Text = None
    next: Many[str] = ()
    properties: Any = None
    version_constraint: Text = None


class Budget(Record):
    """The ``budget`` of ``DefinitionExt``."""

    active_time_limit: Number = None
    credit_limit: Number = None
    total_time_limit: Number = None


class Condition(Record):
    """A value in the ``conditions`` of ``Model`` and ``DefinitionExt``."""

    cel_expression: Text = None
    display: Many[str] = ()
    else_: Many[str] = Field(default=(), validation_alias=AliasChoices("else", "else_"))
    else_if: Text = None
    expression: Text = None
    name: Text = None
    next: Many[str] = ()


class TimerEventDefinition(Record):
    """The ``schedule`` of ``Trigger``; also in ``ConfiguredTrigger``."""

    end_date: Text = None
    skip_concurrent: Flag = None
    start_date: Text = None
    time_cycle: Text = None
    tz: Text = None


class APIKeyConfig(Record):
    """The ``api_key_config`` of ``AuthConfig``."""

    api_key: Annotated[Text, Field(repr=False)] = None
    body_location: Text = None
    header_name: Text = None


class BasicAuthConfig(Record):
    """The ``basic_auth_config`` of ``AuthConfig``."""

    password: Annotated[Text, Field(repr=False)] = None
    username: Text = None


class HMACConfig(Record):
    """The ``hmac_config`` of ``AuthConfig``."""

    field_delimiter: Text = None
    fields: Many[str] = ()
    hash_function: Text = None
    message_id_header_name: Text = None
    secret: Annotated[Text, Field(repr=False)] = None
    signature_encoding: Text = None
    signature_header_name: Text = None
    signature_prefix: Text = None
    timestamp_header_name: Text = None


class AuthConfig(Record):
    """The ``auth_config`` of ``WebhookTriggerDefinition``."""

    api_key_config: One[APIKeyConfig] = None
    auth_type: Text = None
    basic_auth_config: One[BasicAuthConfig] = None
    hmac_config: One[HMACConfig] = None


class IPMask(Record):
    """The ``ip_mask`` of ``WebhookTriggerDefinition``."""

    allowed_cidrs: Many[str] = ()


class ResponseConfig(Record):
    """The ``response_config`` of ``WebhookTriggerDefinition``."""

    body_content: Text = None
    status_code: Number = None


class WebhookTriggerDefinition(Record):
    """The ``webhook_config`` of ``Trigger`` and ``ConfiguredTrigger``."""

    auth_config: One[AuthConfig] = None
    change_log: Text = None
    description: Text = None
    ip_mask: One[IPMask] = None
    name: Text = None
    response_config: One[ResponseConfig] = None
    webhook_schema: Any = None


class Trigger(Record):
    """The ``trigger`` of ``Model`` and ``DefinitionExt``."""

    event: Text = None
    name: Text = None
    next: Many[str] = ()
    parameters: One[Schema] = None
    schedule: One[TimerEventDefinition] = None
    type: Text = None
    version_constraint: Text = None
    webhook_config: One[WebhookTriggerDefinition] = None


class Model(Record):
    """The ``Model`` of ``Loop``; also in ``DefinitionExt``."""

    actions: Named[Activity] = Field(default_factory=dict)
    conditions: Named[Condition] = Field(default_factory=dict)
    loops: Named[Loop] = Field(default_factory=dict)
    nodeRegistry: Named[str] = Field(default_factory=dict)
    output_fields: Many[str] = ()
    parent: One[Model] = None
    summary: Text = None
    trigger: One[Trigger] = None
    uniqNodeSeen: Named[bool] = Field(default_factory=dict)


class ForLoop(Record):
    """The ``for`` of ``Loop``."""

    cel_condition: Text = None
    condition: Text = None
    condition_display: Many[str] = ()
    continue_on_partial_execution: Flag = None
    input: Text = None
    max_execution_seconds: Number = None
    max_iteration_count: Number = None
    sequential: Flag = None


class Loop(Record):
    """A value in the ``loops`` of ``Model`` and ``DefinitionExt``."""

    Model_: One[Model] = Field(default=None, validation_alias=AliasChoices("Model", "Model_"))
    display: Text = None
    for_: One[ForLoop] = Field(default=None, validation_alias=AliasChoices("for", "for_"))
    name: Text = None
    next: Many[str] = ()


class ActivityConfigParameterValue(Record):
    """A value in the ``properties`` of ``ActivityProperties``."""

    default_value: Any = None
    deny_override: Flag = None
    helperText: Text = None
    required: Flag = None


class ActivityProperties(Record):
    """A value in the ``configuration`` of ``ActivityParameters``."""

    properties: Named[ActivityConfigParameterValue] = Field(default_factory=dict)


class ActivityParameters(Record):
    """The ``actions`` of ``Parameters``."""

    configuration: Named[ActivityProperties] = Field(default_factory=dict)


class ConditionFieldParameter(Record):
    """A value in the ``fields`` of ``ConditionGroups``."""

    default_operator: Text = None
    default_value: Any = None
    helperText: Text = None
    multiple: Flag = None
    operator: Text = None
    required: Flag = None


class ConditionGroups(Record):
    """A value in the ``conditions`` of ``Parameters``."""

    fields: Named[ConditionFieldParameter] = Field(default_factory=dict)
    parameter_order: Many[str] = ()


class TriggerFieldParameter(Record):
    """A value in the ``fields`` of ``TriggerParameter``."""

    default_value: Any = None
    properties: Any = None
    required: Flag = None


class TriggerParameter(Record):
    """The ``trigger`` of ``Parameters``."""

    fields: Named[TriggerFieldParameter] = Field(default_factory=dict)
    node_id: Text = None


class Parameters(Record):
    """The ``parameters`` of ``DefinitionExt``."""

    actions: One[ActivityParameters] = None
    conditions: Named[Many[ConditionGroups]] = Field(default_factory=dict)
    install_instructions: Text = None
    trigger: One[TriggerParameter] = None


class DefinitionExt(Record):
    """A workflow definition, as ``search_definitions`` returns it."""

    actions: Named[Activity] = Field(default_factory=dict)
    budget: One[Budget] = None
    conditions: Named[Condition] = Field(default_factory=dict)
    description: Text = None
    disconnected_nodes: Many[str] = ()
    enabled: Flag = None
    has_validation_errors: Flag = None
    id: Text = None
    labels: Many[str] = ()
    last_modified_timestamp: Timestamp = None
    loops: Named[Loop] = Field(default_factory=dict)
    multi_instance: Flag = None
    name: Text = None
    nodeRegistry: Named[str] = Field(default_factory=dict)
    output_fields: Many[str] = ()
    parameters: One[Parameters] = None
    parent: One[Model] = None
    provision_on_install: Flag = None
    summary: Text = None
    trigger: One[Trigger] = None
    type: Text = None
    uniqNodeSeen: Named[bool] = Field(default_factory=dict)
    use_cases: Many[str] = ()
    vendors: Many[str] = ()
    version: Number = None


class ReferenceLink(Record):
    """One of the ``references`` of ``ActivityExecutionResult``."""

    display: Text = None
    url: Text = None


class ActivityExecutionResult(Record):
    """One of the ``activities`` of ``ExecutionResult``."""

    end_timestamp: Timestamp = None
    error_code: Number = None
    error_message: Text = None
    id: Text = None
    mocked: Flag = None
    name: Text = None
    node_id: Text = None
    references: Many[ReferenceLink] = ()
    result: Any = None
    start_timestamp: Timestamp = None
    status: Text = None
    type: Text = None


class AncestorExecution(Record):
    """One of the ``ancestor_executions`` of ``ExecutionResult``."""

    field: Text = None
    id: Text = None
    iteration: Number = None


class ConditionResult(Record):
    """The ``condition`` of ``FlowExecutionResult``."""

    cel_expression: Text = None
    display: Many[str] = ()
    expression: Text = None


class FlowExecutionResult(Record):
    """One of the ``flows`` of ``ExecutionResult``."""

    condition: One[ConditionResult] = None
    end_timestamp: Timestamp = None
    error_code: Number = None
    error_message: Text = None
    mocked: Flag = None
    node_id: Text = None
    start_timestamp: Timestamp = None
    status: Text = None


class ChildExecutionResult(Record):
    """One of the ``child_executions`` of ``LoopResult``."""

    end_timestamp: Timestamp = None
    id: Text = None
    iteration: Number = None
    start_timestamp: Timestamp = None
    status: Text = None


class Iterations(Record):
    """The ``iterations`` of ``LoopResult``."""

    completed: Number = None
    failed: Number = None
    in_progress: Number = None
    is_nonrecoverable: Flag = None
    pending: Number = None
    total: Number = None


class LoopResult(Record):
    """One of the ``loops`` of ``ExecutionResult``."""

    child_executions: Many[ChildExecutionResult] = ()
    end_timestamp: Timestamp = None
    error_code: Number = None
    error_message: Text = None
    input_field: Text = None
    iterations: One[Iterations] = None
    mocked: Flag = None
    node_id: Text = None
    outputs: Many[Any] = ()
    start_timestamp: Timestamp = None
    status: Text = None


class TriggerResult(Record):
    """The ``trigger`` of ``ExecutionResult``.

    Known values: ``status`` is Pending, Succeeded, Failed or Skipped; ``ui_status`` is Pending, Action Performed,
    Executing, Error, Skipped or Retrying.
    """

    end_timestamp: Timestamp = None
    error_code: Number = None
    error_message: Text = None
    id: Text = None
    metadata: Named[str] = Field(default_factory=dict)
    mocked: Flag = None
    name: Text = None
    node_id: Text = None
    result: Any = None
    start_timestamp: Timestamp = None
    status: Text = None
    type: Text = None
    ui_status: Text = None


class ExecutionResult(Record):
    """An execution result, as ``search_executions`` and ``execution_results`` return it."""

    activities: Many[ActivityExecutionResult] = ()
    ancestor_executions: Many[AncestorExecution] = ()
    contains_mocks: Flag = None
    definition_id: Text = None
    definition_name: Text = None
    definition_version: Number = None
    end_timestamp: Timestamp = None
    execution_id: Text = None
    flows: Many[FlowExecutionResult] = ()
    loops: Many[LoopResult] = ()
    output_data: Any = None
    retryable: Flag = None
    start_timestamp: Timestamp = None
    status: Text = None
    summary: Text = None
    tested_entity: Text = None
    trigger: One[TriggerResult] = None


class TriggerExtField(Record):
    """One of the ``fields`` of ``TriggerExt``."""

    description: Text = None
    display: Text = None
    example: Any = None
    fields: Many[TriggerExtField] = ()
    name: Text = None
    source: One[FieldSource] = None
    type: Text = None


class TriggerExt(Record):
    """A trigger, as ``search_triggers`` returns it."""

    api_scope: Text = None
    category: Text = None
    description: Text = None
    fields: Many[TriggerExtField] = ()
    id: Text = None
    name: Text = None
    version: Text = None


class ActivityMetadata(Record):
    """A value in the ``activity_metadata`` of ``DefinitionImportResponseEntity``."""

    dependencies: Many[Dependency] = ()
    use_cases: Many[str] = ()
    vendor: Text = None


class Flows(Record):
    """The ``flows`` of ``ConfiguredActivity``, ``Gateway`` and ``SubModel``."""

    default: Text = None
    incoming: Many[str] = ()
    outgoing: Many[str] = ()


class InlineActivityConfig(Record):
    """The ``inline_configuration`` of ``ConfiguredActivity``."""

    config: Any = None
    input_schema: One[Schema] = None
    output_schema: One[Schema] = None


class Reference(Record):
    """The ``mock_output`` of ``ConfiguredActivity`` and ``ConfiguredTrigger``."""

    enabled: Flag = None
    node_mock_id: Text = None


class NodePosition(Record):
    """The ``position`` of ``ConfiguredActivity``, ``EndEvent``, ``Flow`` and others."""

    anchor: Text = None
    x: Figure = None
    y: Figure = None


class ConfiguredActivity(Record):
    """A value in the ``activities`` of ``DefinitionModel``."""

    class_: Text = Field(default=None, validation_alias=AliasChoices("class", "class_"))
    continue_on_error: Flag = None
    default_name: Text = None
    flows: One[Flows] = None
    id: Text = None
    inline_configuration: One[InlineActivityConfig] = None
    max_seconds: Text = None
    mock_output: One[Reference] = None
    name: Text = None
    nodeID: Text = None
    position: One[NodePosition] = None
    properties: Any = None
    version_constraint: Text = None


class EndEvent(Record):
    """The ``end`` of ``DefinitionModel``."""

    incoming_flows: Many[str] = ()
    nodeID: Text = None
    output_fields: Many[str] = ()
    position: One[NodePosition] = None
    summary: Text = None


class GraphCondition(Record):
    """The ``condition`` of ``Flow`` and ``MultiInstance``."""

    cel_expression: Text = None
    display: Many[str] = ()
    expression: Text = None


class Flow(Record):
    """A value in the ``flows`` of ``DefinitionModel``."""

    condition: One[GraphCondition] = None
    name: Text = None
    position: One[NodePosition] = None
    source: Text = None
    target: Text = None


class Gateway(Record):
    """A value in the ``gateways`` of ``DefinitionModel``."""

    flows: One[Flows] = None
    nodeID: Text = None
    position: One[NodePosition] = None
    type: Text = None


class MultiInstance(Record):
    """The ``multi`` of ``SubModel``."""

    array_field: Text = None
    array_field_display_name: Text = None
    condition: One[GraphCondition] = None
    continue_on_partial_execution: Flag = None
    max_execution_seconds: Number = None
    max_iteration_count: Number = None
    sequential: Flag = None


class SubModel(Record):
    """A value in the ``sub_models`` of ``DefinitionModel``."""

    flows: One[Flows] = None
    model: One[DefinitionModel] = None
    multi: One[MultiInstance] = None
    name: Text = None
    nodeID: Text = None
    position: One[NodePosition] = None


class ConfiguredTrigger(Record):
    """The ``trigger`` of ``DefinitionModel``."""

    id: Text = None
    mock_output: One[Reference] = None
    name: Text = None
    nodeID: Text = None
    outgoing_flow: Text = None
    parameters: One[Schema] = None
    position: One[NodePosition] = None
    timer_event_definition: One[TimerEventDefinition] = None
    trigger_type: Text = None
    version_constraint: Text = None
    webhook_config: One[WebhookTriggerDefinition] = None


class DefinitionModel(Record):
    """The ``model`` of ``SubModel`` and ``DefinitionImportResponseEntity``."""

    activities: Named[ConfiguredActivity] = Field(default_factory=dict)
    end: One[EndEvent] = None
    flows: Named[Flow] = Field(default_factory=dict)
    gateways: Named[Gateway] = Field(default_factory=dict)
    nodeRegistry: Any = None
    sub_models: Named[SubModel] = Field(default_factory=dict)
    trigger: One[ConfiguredTrigger] = None


class ParameterProperty(Record):
    """One of the ``properties`` of ``PlaybookParameter``."""

    name: Text = None


class PlaybookParameter(Record):
    """One of the ``parameters`` of ``DefinitionImportResponseEntity``."""

    node_id: Text = None
    properties: Many[ParameterProperty] = ()


class ValidationError(Record):
    """One of the ``validation_errors`` of ``DefinitionImportResponseEntity``."""

    cid: Text = None
    code: Number = None
    display_name: Text = None
    level: Text = None
    message: Text = None
    node_id: Text = None
    parent_node_id: Text = None
    property: Text = None
    resource_id: Text = None
    undefined_reference: Text = None


class DefinitionImportResponseEntity(Record):
    """A result of an import, as ``import_definition`` returns it."""

    activity_metadata: Named[ActivityMetadata] = Field(default_factory=dict)
    description: Text = None
    disconnected_nodes: Many[Any] = ()
    id: Text = None
    model: One[DefinitionModel] = None
    name: Text = None
    parameters: Many[PlaybookParameter] = ()
    validation_errors: Many[ValidationError] = ()


class ViewModel(Record):
    """A request for human input, as ``get_human_input`` returns it."""

    allowed_inputs: Many[str] = ()
    allowed_responders: Many[str] = ()
    completed: Flag = None
    completed_at: Timestamp = None
    created_at: Timestamp = None
    id: Text = None
    input: Text = None
    note: Text = None
    responder: Text = None
    timeout_at: Timestamp = None


ActivityExtField.model_rebuild()
SubSchema.model_rebuild()
Loop.model_rebuild()
Model.model_rebuild()
TriggerExtField.model_rebuild()
DefinitionModel.model_rebuild()
