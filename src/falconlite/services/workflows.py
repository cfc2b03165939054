"""Falcon Fusion SOAR: workflows, their executions, activities and triggers."""

from __future__ import annotations

from os.path import exists
from typing import TYPE_CHECKING, Any, Literal

from falconlite.binding.paging import by_offset
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

WEBHOOK_SECRETS = {"api_key", "password", "secret"}
IN_PARAMETERS = placed({name: f"parameters.{name}" for name in ("activities", "conditions", "trigger")})


class Workflows(Service):
    """Workflows: find, import, export, change and run them, read results of executions, and answer requests for input.

    Scopes where known: Workflow: Read; Workflow: Write for changes and executions.

    Lists page by *offset*, the number of records to skip (0). *filter* is FQL. *sort* is a field with ``.asc`` or
    ``.desc``, or several separated by commas; without a direction, the highest value comes first.

    Operations that run a workflow return the IDs of executions. *execution_cid* are the tenants to run in (CIDs,
    children too), by default the definition's. *key* identifies the run: the API drops a second run with the same key;
    by default each run gets a new one. *depth* counts workflows that started each other, at most 4. *source_event_url*
    is a link to the event that caused the run.
    """

    @get(
        "WorkflowActivitiesCombined", "/workflows/combined/activities/v1", scope="Workflow", pages=by_offset(), key="id"
    )
    def search_activities(
        self,
        *,
        filter: str | None = None,
        offset: int | str | None = None,
        limit: int | None = None,
        sort: str | None = None,
        skip_artifact_resolution: bool | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ExternalActivity]:
        """Find activities, the steps that workflows consist of, and return their records.

        *skip_artifact_resolution* True returns the newest version of an activity, even if its Foundry app is not
        installed.
        """
        ...

    WorkflowActivitiesCombined = search_activities

    @get(
        "WorkflowActivitiesContentCombined",
        "/workflows/combined/activity-content/v1",
        scope="Workflow",
        pages=by_offset(),
        key="id",
    )
    def search_activities_content(
        self,
        *,
        filter: str | None = None,
        offset: int | str | None = None,
        limit: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ExternalActivity]:
        """Find activities that come with installed content, and return their records."""
        ...

    WorkflowActivitiesContentCombined = search_activities_content

    @get(
        "WorkflowDefinitionsCombined",
        "/workflows/combined/definitions/v1",
        scope="Workflow",
        produces=("application/json", "application/yaml"),
        pages=by_offset(),
        key="id",
        secret=WEBHOOK_SECRETS,
    )
    def search_definitions(
        self,
        *,
        filter: str | None = None,
        offset: int | str | None = None,
        limit: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[DefinitionExt]:
        """Find workflow definitions and return their records, which can be large."""
        ...

    WorkflowDefinitionsCombined = search_definitions

    @get(
        "WorkflowExecutionsCombined",
        "/workflows/combined/executions/v1",
        scope="Workflow",
        pages=by_offset(),
        key="execution_id",
    )
    def search_executions(
        self,
        *,
        filter: str | None = None,
        offset: int | str | None = None,
        limit: int | None = None,
        sort: str | None = None,
        skip_fields: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ExecutionResult]:
        """Find executions of workflows and return their results.

        *filter* can use ``entity``: a hostname, address, email or detection ID that an execution is about, compared
        with the first 1,024 characters. *skip_fields* leaves out trigger, activities, flows or submodels.
        """
        ...

    WorkflowExecutionsCombined = search_executions

    @get("WorkflowTriggersCombined", "/workflows/combined/triggers/v1", scope="Workflow", pages=by_offset(), key="id")
    def search_triggers(
        self,
        *,
        filter: str | None = None,
        offset: int | str | None = None,
        limit: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[TriggerExt]:
        """Find the triggers that can start a workflow, and return their records.

        *filter* takes a trigger by its path, for example Detection or FalconAudit/Detection/Status.
        """
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
        action_name: Literal["enable", "disable", "cancel"],
        ids: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Enable or disable workflows, or cancel all their executions, by definition ID.

        *action_name* is enable, disable or cancel. A disabled workflow is not started by new events.
        """
        ...

    WorkflowDefinitionsAction = workflow_definition_action

    @get(
        "WorkflowDefinitionsExport",
        "/workflows/entities/definitions/export/v1",
        scope="Workflow",
        produces=("application/json", "application/yaml"),
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
        """Download a workflow definition as YAML, by its ID.

        *sanitize* (True by default) removes personal data. *include_mocks* adds the mocks that nodes refer to.
        *version* is the version to export, 0 for the draft; by default the active one.
        """
        ...

    WorkflowDefinitionsExport = export_definition

    @post(
        "WorkflowDefinitionsImport",
        "/workflows/entities/definitions/import/v1",
        query={"include_activity_metadata", "name", "validate_only"},
        upload=FilePart("data_file", named="yaml_upload", type="application/x-yaml", path=exists),
        scope="Workflow",
        secret=WEBHOOK_SECRETS,
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
        """Create a workflow definition from YAML and return it with its validation errors.

        *data_file* is the path of a file, as a str or ``pathlib.Path``, or the YAML itself. *name* replaces the name in
        the file. *validate_only* True checks it and stores nothing. *include_activity_metadata* adds vendor and
        dependencies of each activity.
        """
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
        """Replace a workflow definition by a new version; *id* is the definition's.

        *definition* is the whole definition. *change_log* describes the version. *flight_control* selects the child
        tenants that it runs in. *validate_only* True checks it and stores nothing.
        """
        ...

    WorkflowDefinitionsUpdate = update_definition

    @delete("WorkflowDefinitionsDelete", "/workflows/entities/definitions/v1", scope="Workflow", at_once=5000)
    def workflow_definitions_delete(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """Delete workflow definitions by ID, with all their versions, up to 5,000 a call."""
        ...

    WorkflowDefinitionsDelete = workflow_definitions_delete
    delete_definitions = workflow_definitions_delete

    @post(
        "WorkflowExecute",
        "/workflows/entities/execute/v1",
        query={"definition_id", "depth", "execution_cid", "key", "name", "source_event_url"},
        scope="Workflow",
        body=(),
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
        """Run a workflow on demand, by *definition_id* or *name*; *body* is the input of its trigger."""
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
        """Resume failed executions, or cancel running ones, by the IDs of the executions.

        *action_name* is resume or cancel.
        """
        ...

    WorkflowExecutionsAction = execution_action

    @get(
        "WorkflowExecutionResults",
        "/workflows/entities/execution-results/v1",
        scope="Workflow",
        key="execution_id",
        at_once=500,
    )
    def execution_results(
        self, ids: Strings, *, skip_fields: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[ExecutionResult]:
        """Read the results of executions by ID, up to 500 a call: status, activities, loops and output.

        *skip_fields* leaves out trigger, activities, flows or submodels.
        """
        ...

    WorkflowExecutionResults = execution_results

    @get("WorkflowGetHumanInputV1", "/workflows/entities/human-inputs/v1", scope="Workflow")
    def get_human_input(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[ViewModel]:
        """Describe requests for human input by ID: allowed answers, who may answer, and the answer if there is one."""
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
        """Answer a request for human input, by its *id* of 32 characters.

        *input* is Approve, Decline or Escalate, if the request allows it. *note* is a comment.
        """
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
        """Run a workflow with mocks instead of real activities.

        The workflow is *definition_id*, *name* or *definition*, a whole definition. *mocks* is JSON, a str, of the
        outputs by node. *on_demand_trigger* is the input of the trigger. Mocks are checked against the schema of their
        node: *validate_only* True does only that, *skip_validation* True leaves it out.
        *ignore_activity_mock_references* True runs the real activities where only the definition has mocks.
        """
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
        """Run one activity as a test, with *mocks*: the execution is marked ``test_mode``.

        *definition_id*, *name* or *definition* is the workflow that the activity belongs to, if there is one.
        """
        ...

    WorkflowExecuteSingleNodeV1 = execute_single_activity_node

    @get("v1.child-executions.query", "/workflows/queries/child-executions/v1", scope="Workflow", pages=by_offset())
    def query_child_executions(
        self,
        *,
        filter: str | None = None,
        offset: int | str | None = None,
        limit: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of executions that were started by other executions."""
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
        """Remove a system workflow from a tenant, by definition or template.

        *deprovision_all* True removes all instances of the template.
        """
        ...

    WorkflowSystemDefinitionsDeProvision = deprovision

    @post(
        "WorkflowSystemDefinitionsPromote",
        "/workflows/system-definitions/promote/v1",
        shape=IN_PARAMETERS,
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
        """Update a provisioned system workflow to another version of its template.

        All parameters are needed again. *customer_definition_id* is the workflow to update; it is needed if the
        template allows several in a tenant. *activities*, *conditions* and *trigger* may also be given as a dict,
        *parameters*.
        """
        ...

    WorkflowSystemDefinitionsPromote = promote

    @post(
        "WorkflowSystemDefinitionsProvision",
        "/workflows/system-definitions/provision/v1",
        shape=IN_PARAMETERS,
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
        """Install a system workflow in a tenant, from a template.

        The template is *template_id* or *template_name*, with *template_version*, by default the latest. *name* is the
        name of the new workflow, unique in the tenant. *activities*, *conditions* and *trigger* may also be given as a
        dict, *parameters*.
        """
        ...

    WorkflowSystemDefinitionsProvision = provision

    @post(
        "WorkflowExecuteInternal",
        "/workflows/entities/execute/internal/v1",
        query={"batch_size", "definition_id", "depth", "execution_cid", "key", "name", "source_event_url"},
        deprecated="execute",
        body=(),
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
        """Run a workflow, also an internal one; the API has withdrawn this route: use ``execute``.

        *batch_size* is the size of the batches.
        """
        ...

    WorkflowExecuteInternal = execute_internal
