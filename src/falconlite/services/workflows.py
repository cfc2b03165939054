"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from falconlite.binding.paging import by_scroll
from falconlite.binding.shapes import placed
from falconlite.binding.uploads import FilePart
from falconlite.operations.declare import delete, get, patch, post, put
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.workflows import (
        DefinitionExt,
        DefinitionImportResponseEntity,
        ExecutionResult,
        ExternalActivity,
        TriggerExt,
        ViewModel,
    )
    from falconlite.operations.options import CallOptions, UploadOptions
    from falconlite.results.result import Result
    from falconlite.specs.workflows import (
        ActivityProvisionParameters,
        ConditionProvisionParameter,
        Definition,
        DefinitionCreateRequestV2,
        FlightControlRequest,
        TriggerProvisionParameter,
    )


class Workflows(Service):
    """TODO."""

    @get(
        "WorkflowActivitiesCombined", "/workflows/combined/activities/v1", scope="Workflow", pages=by_scroll(), key="id"
    )
    def search_activities(
        self,
        *,
        filter: str | None = None,
        offset: str | None = None,
        limit: int | None = None,
        sort: str | None = None,
        skip_artifact_resolution: bool | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ExternalActivity]:
        """TODO."""
        ...

    WorkflowActivitiesCombined = search_activities

    @get(
        "WorkflowActivitiesContentCombined",
        "/workflows/combined/activity-content/v1",
        scope="Workflow",
        pages=by_scroll(),
        key="id",
    )
    def search_activities_content(
        self,
        *,
        filter: str | None = None,
        offset: str | None = None,
        limit: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ExternalActivity]:
        """TODO."""
        ...

    WorkflowActivitiesContentCombined = search_activities_content

    @get(
        "WorkflowDefinitionsCombined",
        "/workflows/combined/definitions/v1",
        scope="Workflow",
        produces=("application/json", "application/yaml"),
        pages=by_scroll(),
        key="id",
    )
    def search_definitions(
        self,
        *,
        filter: str | None = None,
        offset: str | None = None,
        limit: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[DefinitionExt]:
        """TODO."""
        ...

    WorkflowDefinitionsCombined = search_definitions

    @get("WorkflowExecutionsCombined", "/workflows/combined/executions/v1", scope="Workflow", pages=by_scroll())
    def search_executions(
        self,
        *,
        filter: str | None = None,
        offset: str | None = None,
        limit: int | None = None,
        sort: str | None = None,
        skip_fields: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ExecutionResult]:
        """TODO."""
        ...

    WorkflowExecutionsCombined = search_executions

    @get("WorkflowTriggersCombined", "/workflows/combined/triggers/v1", scope="Workflow", pages=by_scroll(), key="id")
    def search_triggers(
        self,
        *,
        filter: str | None = None,
        offset: str | None = None,
        limit: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[TriggerExt]:
        """TODO."""
        ...

    WorkflowTriggersCombined = search_triggers

    @post(
        "WorkflowDefinitionsAction",
        "/workflows/entities/definition-actions/v1",
        query={"action_name"},
        scope="Workflow",
    )
    def workflow_definition_action(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        action_name: str,
        ids: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    WorkflowDefinitionsAction = workflow_definition_action

    @get(
        "WorkflowDefinitionsExport",
        "/workflows/entities/definitions/export/v1",
        scope="Workflow",
        produces=("application/yaml",),
        answers="bytes",
        download=True,
    )
    def export_definition(
        self,
        id: str,
        *,
        sanitize: bool | None = None,
        include_mocks: bool | None = None,
        version: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[bytes]:
        """TODO."""
        ...

    WorkflowDefinitionsExport = export_definition

    @post(
        "WorkflowDefinitionsImport",
        "/workflows/entities/definitions/import/v1",
        query={"include_activity_metadata", "name", "validate_only"},
        upload=FilePart("data_file", named="yaml_upload", type="application/x-yaml"),
        scope="Workflow",
    )
    def import_definition(
        self,
        *,
        name: str | None = None,
        validate_only: bool | None = None,
        include_activity_metadata: bool | None = None,
        data_file: Any | None = None,
        **more: Unpack[UploadOptions],
    ) -> Result[DefinitionImportResponseEntity]:
        """TODO."""
        ...

    WorkflowDefinitionsImport = import_definition

    @put(
        "WorkflowDefinitionsUpdate",
        "/workflows/entities/definitions/v1",
        query={"validate_only"},
        wire={"definition": "Definition"},
        scope="Workflow",
    )
    def update_definition(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        validate_only: bool | None = None,
        definition: Definition | None = None,
        change_log: str | None = None,
        enabled: bool | None = None,
        flight_control: FlightControlRequest | None = None,
        id: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    WorkflowDefinitionsUpdate = update_definition

    @delete("WorkflowDefinitionsDelete", "/workflows/entities/definitions/v1", scope="Workflow", at_once=5000)
    def workflow_definitions_delete(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """TODO."""
        ...

    WorkflowDefinitionsDelete = workflow_definitions_delete
    delete_definitions = workflow_definitions_delete

    @post(
        "WorkflowExecute",
        "/workflows/entities/execute/v1",
        query={"definition_id", "depth", "execution_cid", "key", "name", "source_event_url"},
        scope="Workflow",
    )
    def execute(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        execution_cid: Strings | None = None,
        definition_id: Strings | None = None,
        name: str | None = None,
        key: str | None = None,
        depth: int | None = None,
        source_event_url: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    WorkflowExecute = execute

    @post(
        "WorkflowExecutionsAction", "/workflows/entities/execution-actions/v1", query={"action_name"}, scope="Workflow"
    )
    def execution_action(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        action_name: Literal["resume", "cancel"],
        ids: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    WorkflowExecutionsAction = execution_action

    @get("WorkflowExecutionResults", "/workflows/entities/execution-results/v1", scope="Workflow", at_once=500)
    def execution_results(
        self, ids: Strings, *, skip_fields: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[ExecutionResult]:
        """TODO."""
        ...

    WorkflowExecutionResults = execution_results

    @get("WorkflowGetHumanInputV1", "/workflows/entities/human-inputs/v1", scope="Workflow")
    def get_human_input(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[ViewModel]:
        """TODO."""
        ...

    WorkflowGetHumanInputV1 = get_human_input

    @patch("WorkflowUpdateHumanInputV1", "/workflows/entities/human-inputs/v1", query={"id"})
    def update_human_input(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        id: str,
        input: str | None = None,
        note: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    WorkflowUpdateHumanInputV1 = update_human_input

    @post(
        "WorkflowMockExecute",
        "/workflows/entities/mock-executions/v1",
        query={
            "definition_id",
            "depth",
            "execution_cid",
            "ignore_activity_mock_references",
            "key",
            "name",
            "skip_validation",
            "source_event_url",
            "validate_only",
        },
    )
    def mock_execute(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        execution_cid: Strings | None = None,
        definition_id: str | None = None,
        name: str | None = None,
        key: str | None = None,
        depth: int | None = None,
        source_event_url: str | None = None,
        validate_only: bool | None = None,
        skip_validation: bool | None = None,
        ignore_activity_mock_references: bool | None = None,
        definition: DefinitionCreateRequestV2 | None = None,
        mocks: str | None = None,
        on_demand_trigger: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    WorkflowMockExecute = mock_execute

    @post(
        "WorkflowExecuteSingleNodeV1",
        "/workflows/entities/single-node-executions/v1",
        query={"definition_id", "depth", "execution_cid", "key", "name"},
    )
    def execute_single_activity_node(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        execution_cid: Strings | None = None,
        definition_id: str | None = None,
        name: str | None = None,
        key: str | None = None,
        depth: int | None = None,
        definition: DefinitionCreateRequestV2 | None = None,
        mocks: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    WorkflowExecuteSingleNodeV1 = execute_single_activity_node

    @get("v1.child-executions.query", "/workflows/queries/child-executions/v1", scope="Workflow", pages=by_scroll())
    def query_child_executions(
        self,
        *,
        filter: str | None = None,
        offset: str | None = None,
        limit: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    v1_child_executions_query = query_child_executions

    @post("WorkflowSystemDefinitionsDeProvision", "/workflows/system-definitions/deprovision/v1")
    def deprovision(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        definition_id: str | None = None,
        deprovision_all: bool | None = None,
        template_id: str | None = None,
        template_name: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    WorkflowSystemDefinitionsDeProvision = deprovision

    @post(
        "WorkflowSystemDefinitionsPromote",
        "/workflows/system-definitions/promote/v1",
        shape=placed(
            {
                "activities": "parameters.activities",
                "conditions": "parameters.conditions",
                "trigger": "parameters.trigger",
            }
        ),
    )
    def promote(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        customer_definition_id: str | None = None,
        name: str | None = None,
        template_id: str | None = None,
        template_name: str | None = None,
        template_version: str | None = None,
        activities: ActivityProvisionParameters | None = None,
        conditions: Sequence[ConditionProvisionParameter] | None = None,
        trigger: TriggerProvisionParameter | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    WorkflowSystemDefinitionsPromote = promote

    @post(
        "WorkflowSystemDefinitionsProvision",
        "/workflows/system-definitions/provision/v1",
        shape=placed(
            {
                "activities": "parameters.activities",
                "conditions": "parameters.conditions",
                "trigger": "parameters.trigger",
            }
        ),
    )
    def provision(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        name: str | None = None,
        template_id: str | None = None,
        template_name: str | None = None,
        template_version: str | None = None,
        activities: ActivityProvisionParameters | None = None,
        conditions: Sequence[ConditionProvisionParameter] | None = None,
        trigger: TriggerProvisionParameter | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    WorkflowSystemDefinitionsProvision = provision

    @post(
        "WorkflowExecuteInternal",
        "/workflows/entities/execute/internal/v1",
        query={"batch_size", "definition_id", "depth", "execution_cid", "key", "name", "source_event_url"},
        deprecated=True,
    )
    def execute_internal(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        execution_cid: Strings | None = None,
        definition_id: Strings | None = None,
        name: str | None = None,
        key: str | None = None,
        depth: int | None = None,
        batch_size: int | None = None,
        source_event_url: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    WorkflowExecuteInternal = execute_internal
