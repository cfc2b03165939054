"""Application Security Posture Management (ASPM): services, their risks, integrations and relay nodes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from falconlite.binding.paging import by_offset
from falconlite.binding.shapes import placed
from falconlite.operations.declare import delete, get, post, put
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.aspm import (
        Artifact,
        CreateIntegrationResponse,
        ExecutorNode,
        GetCloudSecurityIntegrationStateResponse,
        GetExecutorNodesMetadataResponse,
        GetIntegrationTasksMetadataResponse,
        GetViolationTypesResponse,
        GroupDetails,
        GroupInHierarchy,
        GroupListItem,
        IntegrationResponse,
        IntegrationTask,
        IntegrationTaskResponse,
        IntegrationTaskTestConnectionResponse,
        IntegrationType,
        ListIntegrationItem,
        QueryCountResponse,
        QueryOvertimeResponseItem,
        QueryResponse,
        ServiceNowServiceData,
        ServiceNowServiceDeployments,
        TagData,
        User,
    )
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result
    from falconlite.specs.aspm import (
        DeploymentUnitsTupleFilters,
        ExecutorNodeStatus,
        GetServicesRelatedEntity,
        Integration,
        IntegrationTaskSpec,
        K8SPodSettings,
        Paginate,
        Pagination,
        QueryRequestSelectFields,
        ResultsFilter,
        TagEntry,
        UniqueTagEntry,
    )

DataQuery = Literal[
    "sensitive_data",
    "reachable",
    "sensitive_datasources",
    "dependencies",
    "vulnerable_libraries",
    "risk_severity",
    "sensitive_data_tags",
]
FunctionsQuery = Literal["sensitive_data", "reachable", "sensitive_datasources", "dependencies", "vulnerable_libraries"]
Provider = Literal["aws", "azure", "gcp"]
NodeField = Literal["name", "id", "state", "type"]
TaskField = Literal["name", "id", "integrationTask"]
Direction = Literal["asc", "desc"]

NODE_SECRETS = frozenset({"password", "additional_header"})
TASK_SECRETS = NODE_SECRETS | {"accessToken", "additionalHeader"}


class ASPM(Service):
    """Application Security Posture Management: query services, functions and findings, and manage what collects them.

    The collection has integrations and their tasks, relay nodes (also called executor nodes), groups, tags and users.

    Scopes differ: ASPM Read-Only: Read for queries about functions; ASPM Admin: Read and ASPM Admin: Write for
    integrations and relay nodes; ASPM Analyst: Write for tags, business applications and runs; ASPM Falcon Admin: Write
    for groups. If an operation has no scope, the API does not publish it.

    *id* is a whole number and goes into the route; ``ID`` is accepted too. Lists page by *offset*, the number of
    records to skip, and *limit*, with *order_by* (a field) and *direction* ("asc" or "desc"). A *persistent_signature*
    identifies a service across scans. A *revision_id* or *optional_time* selects an earlier state. Many writes return
    no record.
    """

    @post(
        "ExecuteFunctionDataCount",
        "/application-security/aggregates/function-data/count/v1",
        query={
            "aws_lambda_arn",
            "azure_function_app_name",
            "azure_site_resource_group",
            "azure_site_subscription_id",
            "cloud_provider",
            "gcp_cloud_function_url",
            "query_name",
        },
        reads=True,
        scope="ASPM Read-Only",
    )
    def execute_function_data_count(
        self,
        *,
        query_name: DataQuery,
        cloud_provider: Provider,
        aws_lambda_arn: str | None = None,
        gcp_cloud_function_url: str | None = None,
        azure_site_subscription_id: str | None = None,
        azure_site_resource_group: str | None = None,
        azure_function_app_name: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[QueryCountResponse]:
        """Count the data of one cloud function: libraries, data sources, tags or risks, by *query_name*.

        The function is named by *aws_lambda_arn* for "aws", by *gcp_cloud_function_url* for "gcp", and for "azure" by
        *azure_site_subscription_id*, *azure_site_resource_group* and *azure_function_app_name* together.
        """
        ...

    ExecuteFunctionDataCount = execute_function_data_count

    @post(
        "ExecuteFunctionsCount",
        "/application-security/aggregates/functions/count/v1",
        query={"cid", "cloud_account_id", "cloud_provider", "query_name", "region"},
        reads=True,
    )
    def execute_functions_count(
        self,
        *,
        query_name: FunctionsQuery,
        cloud_provider: Strings | None = None,
        cloud_account_id: Strings | None = None,
        region: Strings | None = None,
        cid: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[QueryCountResponse]:
        """Count cloud functions that match a question, such as those with sensitive data or those that are reachable.

        *cloud_account_id* goes with the provider "aws", *region* with "gcp", and *cid* (CIDs) with "azure". Each list
        takes several values.
        """
        ...

    ExecuteFunctionsCount = execute_functions_count

    @get(
        "ExecuteFunctionDataQueryCount",
        "/application-security/aggregates/query-function-data-count/v1",
        scope="ASPM Read-Only",
    )
    def execute_function_data_query_count(
        self, *, field: str, **more: Unpack[CallOptions]
    ) -> Result[QueryCountResponse]:
        """Count the data of functions, for the query that *field* names.

        ``execute_function_data_count`` has an argument for each part of the query.
        """
        ...

    ExecuteFunctionDataQueryCount = execute_function_data_query_count

    @get("ExecuteFunctionsQueryCount", "/application-security/aggregates/query-functions-count/v1")
    def execute_functions_query_count(self, *, field: str, **more: Unpack[CallOptions]) -> Result[QueryCountResponse]:
        """Count functions for the query that *field* names.

        ``execute_functions_count`` has an argument for each part of the query.
        """
        ...

    ExecuteFunctionsQueryCount = execute_functions_query_count

    @get("ExecuteFunctionData", "/application-security/combined/function-data/v1", scope="ASPM Read-Only")
    def execute_function_data(self, *, field: str, **more: Unpack[CallOptions]) -> Result[QueryResponse]:
        """Read data of functions, such as libraries or data sources, for the query that *field* names.

        A record has ``resultType`` and ``resultJSON``, the rows found.
        """
        ...

    ExecuteFunctionData = execute_function_data

    @get("ExecuteFunctionsOvertime", "/application-security/combined/functions-overtime/v1")
    def execute_functions_over_time(
        self, *, field: str, **more: Unpack[CallOptions]
    ) -> Result[QueryOvertimeResponseItem]:
        """Count functions at points in time, for the query in *field*: one record for each time."""
        ...

    ExecuteFunctionsOvertime = execute_functions_over_time

    @get("ExecuteFunctions", "/application-security/combined/functions/v1", scope="ASPM Read-Only")
    def execute_functions(self, *, field: str, **more: Unpack[CallOptions]) -> Result[QueryResponse]:
        """List functions for the query that *field* names, as rows in ``resultJSON``."""
        ...

    ExecuteFunctions = execute_functions

    @get("ExecuteFunctionDataQuery", "/application-security/combined/query-function-data/v1", scope="ASPM Read-Only")
    def execute_function_data_query(self, *, field: str, **more: Unpack[CallOptions]) -> Result[QueryResponse]:
        """Read data of functions by a query of the query language in *field*, as rows in ``resultJSON``."""
        ...

    ExecuteFunctionDataQuery = execute_function_data_query

    @get("ExecuteFunctionsQueryOvertime", "/application-security/combined/query-functions-overtime/v1")
    def execute_functions_query_over_time(
        self, *, field: str, **more: Unpack[CallOptions]
    ) -> Result[QueryOvertimeResponseItem]:
        """Count functions at points in time by a query of the query language in *field*."""
        ...

    ExecuteFunctionsQueryOvertime = execute_functions_query_over_time

    @get("ExecuteFunctionsQuery", "/application-security/combined/query-functions/v1")
    def execute_functions_query(self, *, field: str, **more: Unpack[CallOptions]) -> Result[QueryResponse]:
        """List functions by a query of the query language in *field*, as rows in ``resultJSON``."""
        ...

    ExecuteFunctionsQuery = execute_functions_query

    @get(
        "getServiceArtifacts",
        "/aspm-api-gateway/api/v1/artifacts",
        wire={
            "persistent_signature": "persistentSignature",
            "optional_time": "optionalTime",
            "revision_id": "revisionId",
            "order_by": "orderBy",
        },
        records="artifacts",
        pages=by_offset(),
    )
    def get_service_artifacts(
        self,
        *,
        persistent_signature: str,
        optional_time: int | None = None,
        revision_id: int | None = None,
        limit: int | None = None,
        offset: int | None = None,
        order_by: Strings | None = None,
        direction: Direction | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Artifact]:
        """List the artifacts of one service: their names, paths and hashes.

        *persistent_signature* names the service. *optional_time* is a time as a whole number.
        """
        ...

    getServiceArtifacts = get_service_artifacts

    @put(
        "UpsertBusinessApplications",
        "/aspm-api-gateway/api/v1/business_applications",
        wire={"persistent_signatures": "persistentSignatures"},
        scope="ASPM Analyst",
        answers="json",
        empty=True,
        repeatable=True,
    )
    def update_business_applications(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        name: str | None = None,
        persistent_signatures: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Create a business application, or change the services of the one that has this *name*.

        *persistent_signatures* are the signatures of its services.
        """
        ...

    UpsertBusinessApplications = update_business_applications

    @get(
        "GetCloudSecurityIntegrationState",
        "/aspm-api-gateway/api/v1/cloud_security_config",
        scope="ASPM Admin",
        answers="record",
    )
    def get_cloud_security_integration_state(
        self, **more: Unpack[CallOptions]
    ) -> Result[GetCloudSecurityIntegrationStateResponse]:
        """Tell whether Falcon Cloud Security is integrated, and whether the customer has it."""
        ...

    GetCloudSecurityIntegrationState = get_cloud_security_integration_state

    @post(
        "SetCloudSecurityIntegrationState",
        "/aspm-api-gateway/api/v1/cloud_security_config",
        wire={"is_enabled": "isEnabled"},
        answers="json",
        empty=True,
        repeatable=True,
    )
    def set_cloud_security_integration_state(
        self, body: Mapping[str, Any] | None = None, *, is_enabled: bool | None = None, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """Switch the integration with Falcon Cloud Security on or off."""
        ...

    SetCloudSecurityIntegrationState = set_cloud_security_integration_state

    @get(
        "GetExecutorNodes",
        "/aspm-api-gateway/api/v1/executor_nodes",
        scope="ASPM Admin",
        records="executor_nodes",
        pages=by_offset(),
        key="id",
        secret=NODE_SECRETS,
    )
    def get_executor_nodes(
        self,
        *,
        node_type: str,
        integration_type: int | None = None,
        offset: int | None = None,
        limit: int | None = None,
        order_by: NodeField | None = None,
        direction: Direction | None = None,
        executor_node_ids: Strings | None = None,
        executor_node_names: Strings | None = None,
        executor_node_states: Strings | None = None,
        executor_node_types: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ExecutorNode]:
        """List relay nodes of one *node_type*, with their state; *order_by* is "name", "id", "state" or "type".

        The lists *executor_node_ids*, *executor_node_names*, *executor_node_states* and *executor_node_types* narrow
        it, as does *integration_type*, the ID of a type. Passwords are masked in reprs.
        """
        ...

    GetExecutorNodes = get_executor_nodes

    @put(
        "UpdateExecutorNode",
        "/aspm-api-gateway/api/v1/executor_nodes",
        wire={"use_jobs": "useJobs"},
        answers="record",
        secret=NODE_SECRETS,
        repeatable=True,
    )
    def update_executor_node(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        additional_header: str | None = None,
        current_aws_arn: str | None = None,
        dashboard_url: str | None = None,
        id: str | None = None,
        last_health_check: int | None = None,
        name: str | None = None,
        node_type: str | None = None,
        password: str | None = None,
        pod_settings: K8SPodSettings | None = None,
        proxy_address: str | None = None,
        status: ExecutorNodeStatus | None = None,
        type: str | None = None,
        use_jobs: bool | None = None,
        username: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ExecutorNode]:
        """Replace the settings of a relay node; *id* names the node.

        The body is the whole node. *last_health_check* is a whole number. *use_jobs* and *pod_settings* apply to nodes
        in Kubernetes. The record returned is the node; its password is masked in reprs.
        """
        ...

    UpdateExecutorNode = update_executor_node

    @post(
        "CreateExecutorNode",
        "/aspm-api-gateway/api/v1/executor_nodes",
        wire={"use_jobs": "useJobs"},
        scope="ASPM Admin",
        answers="record",
        secret=NODE_SECRETS,
    )
    def create_executor_node(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        additional_header: str | None = None,
        current_aws_arn: str | None = None,
        dashboard_url: str | None = None,
        id: str | None = None,
        last_health_check: int | None = None,
        name: str | None = None,
        node_type: str | None = None,
        password: str | None = None,
        pod_settings: K8SPodSettings | None = None,
        proxy_address: str | None = None,
        status: ExecutorNodeStatus | None = None,
        type: str | None = None,
        use_jobs: bool | None = None,
        username: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ExecutorNode]:
        """Add a relay node and return its record.

        *additional_header*, *proxy_address*, *username* and *password* are for the node's connection.
        """
        ...

    CreateExecutorNode = create_executor_node

    @get("GetExecutorNodesMetadata", "/aspm-api-gateway/api/v1/executor_nodes/metadata", answers="record")
    def get_executor_nodes_metadata(
        self,
        *,
        executor_node_ids: Strings | None = None,
        executor_node_names: Strings | None = None,
        executor_node_states: Strings | None = None,
        executor_node_types: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[GetExecutorNodesMetadataResponse]:
        """Count relay nodes and list their distinct IDs, names, states and types, in one record."""
        ...

    GetExecutorNodesMetadata = get_executor_nodes_metadata

    @delete(
        "DeleteExecutorNode",
        "/aspm-api-gateway/api/v1/executor_nodes/{id}",
        also={"ID": "id"},
        scope="ASPM Admin",
        answers="json",
        empty=True,
    )
    def delete_node(self, *, id: int, **more: Unpack[CallOptions]) -> Result[Any]:
        """Remove a relay node by ID."""
        ...

    DeleteExecutorNode = delete_node

    @get(
        "RetrieveRelayInstances",
        "/aspm-api-gateway/api/v1/executor_nodes/{id}/instances/csv",
        body={
            "additional_header",
            "current_aws_arn",
            "dashboard_url",
            "id",
            "last_health_check",
            "name",
            "node_type",
            "password",
            "pod_settings",
            "proxy_address",
            "status",
            "type",
            "use_jobs",
            "username",
        },
        wire={"use_jobs": "useJobs"},
        also={"ID": "id"},
        answers="json",
        produces=("application/json", "text/csv", "text/plain"),
    )
    def retrieve_relay_instances(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        id: int,
        additional_header: str | None = None,
        current_aws_arn: str | None = None,
        dashboard_url: str | None = None,
        last_health_check: int | None = None,
        name: str | None = None,
        node_type: str | None = None,
        password: str | None = None,
        pod_settings: K8SPodSettings | None = None,
        proxy_address: str | None = None,
        status: ExecutorNodeStatus | None = None,
        type: str | None = None,
        use_jobs: bool | None = None,
        username: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Export the running instances of a relay node as CSV.

        *id* is in the route and in the body, which describes the node as in ``update_executor_node``.
        """
        ...

    RetrieveRelayInstances = get_executor_nodes_ID_0_9_instances_csv = retrieve_relay_instances

    @post(
        "PostGroupV2",
        "/aspm-api-gateway/api/v1/group/v2",
        wire={"group_type": "groupType", "is_default": "isDefault", "parent_id": "parentId"},
        scope="ASPM Falcon Admin",
        answers="json",
        empty=True,
    )
    def post_group_v2(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        children: Sequence[int] | None = None,
        description: str | None = None,
        group_type: str | None = None,
        is_default: bool | None = None,
        name: str | None = None,
        parent_id: int | None = None,
        scope: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Create a group of applications or of other groups.

        *children* are IDs of groups, *parent_id* the ID of the group above it. *scope*, *group_type* and *description*
        are str values; *is_default* makes it the default group.
        """
        ...

    PostGroupV2 = post_group_v2

    @delete("DeleteGroup", "/aspm-api-gateway/api/v1/group/{id}", also={"ID": "id"}, answers="json", empty=True)
    def delete_group(self, *, id: int, **more: Unpack[CallOptions]) -> Result[Any]:
        """Delete one group of applications by ID; no record comes back."""
        ...

    DeleteGroup = delete_group_ID_0_9_ = delete_group

    @post(
        "UpdateDefaultGroup",
        "/aspm-api-gateway/api/v1/group/{id}/update_default",
        also={"ID": "id"},
        scope="ASPM Falcon Admin",
        answers="json",
        empty=True,
        repeatable=True,
    )
    def update_default_group(self, *, id: int, **more: Unpack[CallOptions]) -> Result[Any]:
        """Make a group the default one, in place of the present default."""
        ...

    UpdateDefaultGroup = post_group_ID_0_9_update_default = update_default_group

    @get(
        "GetGroupV2", "/aspm-api-gateway/api/v1/group/{id}/v2", also={"ID": "id"}, scope="ASPM Admin", answers="record"
    )
    def get_group_v2(self, *, id: int, **more: Unpack[CallOptions]) -> Result[GroupDetails]:
        """Describe one group: its parent, its children, its scope, and who created it."""
        ...

    GetGroupV2 = get_group_ID_0_9_v2 = get_group_v2

    @post(
        "UpdateGroup",
        "/aspm-api-gateway/api/v1/group/{id}/v2",
        wire={"group_id": "groupId", "group_type": "groupType", "is_default": "isDefault", "parent_id": "parentId"},
        also={"ID": "id"},
        scope="ASPM Falcon Admin",
        answers="json",
        empty=True,
        repeatable=True,
    )
    def update_group(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        id: int,
        children: Sequence[int] | None = None,
        description: str | None = None,
        group_id: int | None = None,
        group_type: str | None = None,
        is_default: bool | None = None,
        name: str | None = None,
        parent_id: int | None = None,
        scope: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Replace name, description, scope, parent and children of a group.

        *id* is the group in the route; *group_id* is its ID in the body, and should be the same. *children* are IDs of
        groups.
        """
        ...

    UpdateGroup = post_group_ID_0_9_v2 = update_group

    @get("GetGroupHierarchy", "/aspm-api-gateway/api/v1/groups/hier/v2", scope="ASPM Admin", records="groups")
    def get_group_hierarchy(self, **more: Unpack[CallOptions]) -> Result[GroupInHierarchy]:
        """List all groups as a tree: each record has its ``children``."""
        ...

    GetGroupHierarchy = get_group_hierarchy

    @get("GetGroupsV2", "/aspm-api-gateway/api/v1/groups/list/v2", answers="list")
    def get_groups_v2(self, *, type: str | None = None, **more: Unpack[CallOptions]) -> Result[GroupListItem]:
        """List groups without their scopes; *type* is "parents" or "children", or left out for all."""
        ...

    GetGroupsV2 = get_groups_v2

    @get(
        "GetIntegrationTasks",
        "/aspm-api-gateway/api/v1/integration_tasks",
        wire={"order_by": "orderBy"},
        records="integrationTasks",
        pages=by_offset(),
        key="id",
        secret=TASK_SECRETS,
    )
    def get_integration_tasks(
        self,
        *,
        integration_task_type: int | None = None,
        category: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        order_by: TaskField | None = None,
        direction: Direction | None = None,
        integration_task_types: int | None = None,
        ids: int | None = None,
        names: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[IntegrationTask]:
        """List integration tasks with their schedule and latest run; ``get_integration_tasks_v2`` has the same records.

        *order_by* is "name", "id" or "integrationTask". *category* is "collecting" or "exporting".
        *integration_task_type*, *integration_task_types* and *ids* are whole numbers. Access tokens are masked in
        reprs.
        """
        ...

    GetIntegrationTasks = get_integration_tasks

    @post(
        "CreateIntegrationTask",
        "/aspm-api-gateway/api/v1/integration_tasks",
        scope="ASPM Admin",
        answers="record",
        secret=TASK_SECRETS,
    )
    def create_integration_task(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        integration_task: IntegrationTaskSpec | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[IntegrationTaskResponse]:
        """Create an integration task from *integration_task*, an object with its name, type, integration and schedule.

        The record returned has the task as ``integrationTask``, and a relay node made for it as ``newExecutorNode``.
        """
        ...

    CreateIntegrationTask = create_integration_task

    @get(
        "GetIntegrationTasksAdmin",
        "/aspm-api-gateway/api/v1/integration_tasks/admin",
        wire={"order_by": "orderBy"},
        records="integrationTasks",
        pages=by_offset(),
        key="id",
        secret=TASK_SECRETS,
    )
    def get_integration_tasks_admin(
        self,
        *,
        integration_task_type: int | None = None,
        category: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        order_by: TaskField | None = None,
        direction: Direction | None = None,
        integration_task_types: int | None = None,
        ids: int | None = None,
        names: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[IntegrationTask]:
        """List integration tasks of all users; this needs an administrator's scope.

        Takes the same arguments as ``get_integration_tasks``, and returns the same records.
        """
        ...

    GetIntegrationTasksAdmin = get_integration_tasks_admin

    @get("GetIntegrationTasksMetadata", "/aspm-api-gateway/api/v1/integration_tasks/metadata", answers="record")
    def get_integration_tasks_metadata(
        self,
        *,
        category: Literal["collecting", "exporting"] | None = None,
        integration_task_types: int | None = None,
        ids: int | None = None,
        names: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[GetIntegrationTasksMetadataResponse]:
        """Count integration tasks and list their distinct IDs, names and types, in one record.

        *category* is "collecting" or "exporting"; *ids*, *integration_task_types* and *names* narrow the tasks that
        count.
        """
        ...

    GetIntegrationTasksMetadata = get_integration_tasks_metadata

    @get(
        "GetIntegrationTasksV2",
        "/aspm-api-gateway/api/v1/integration_tasks/v2",
        wire={"order_by": "orderBy"},
        records="integrationTasks",
        pages=by_offset(),
        key="id",
        secret=TASK_SECRETS,
    )
    def get_integration_tasks_v2(
        self,
        *,
        integration_task_type: int | None = None,
        category: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        order_by: TaskField | None = None,
        direction: Direction | None = None,
        integration_task_types: int | None = None,
        ids: int | None = None,
        names: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[IntegrationTask]:
        """List integration tasks with their schedule and latest run, through the newer route.

        Takes the same arguments as ``get_integration_tasks``, and returns the same records.
        """
        ...

    GetIntegrationTasksV2 = get_integration_tasks_v2

    @put(
        "UpdateIntegrationTask",
        "/aspm-api-gateway/api/v1/integration_tasks/{id}",
        also={"ID": "id"},
        answers="record",
        secret=TASK_SECRETS,
        repeatable=True,
    )
    def update_integration_task(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        id: int,
        integration_task: IntegrationTaskSpec | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[IntegrationTaskResponse]:
        """Replace an integration task by ID with *integration_task*, which is the whole task."""
        ...

    UpdateIntegrationTask = update_integration_task

    @delete(
        "DeleteIntegrationTask",
        "/aspm-api-gateway/api/v1/integration_tasks/{id}",
        also={"ID": "id"},
        answers="json",
        empty=True,
    )
    def delete_integration_task(self, *, id: int, **more: Unpack[CallOptions]) -> Result[Any]:
        """Delete an integration task by ID, and with it its schedule."""
        ...

    DeleteIntegrationTask = delete_integration_task

    @post(
        "RunIntegrationTask",
        "/aspm-api-gateway/api/v1/integration_tasks/{id}/run",
        query={"category"},
        body={"category"},
        also={"ID": "id"},
        scope="ASPM Analyst",
        answers="record",
    )
    def run_integration_task(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        id: int,
        category: str | None = None,
        access_token: str | None = None,
        data: str | None = None,
        override: bool | None = None,
        scheduled: bool | None = None,
        task_id: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[IntegrationTaskTestConnectionResponse]:
        """Start an integration task now and return the ID of the run as ``action_run_id``.

        *category* is in the query string and in the body. *override*, *scheduled*, *access_token* and *data* are
        settings of this run. *task_id* is the ID of the task in the body; *id* is that in the route.
        """
        ...

    RunIntegrationTask = run_integration_task

    @post(
        "RunIntegrationTaskAdmin",
        "/aspm-api-gateway/api/v1/integration_tasks/{id}/run/admin",
        query={"category"},
        body={"category"},
        also={"ID": "id"},
        answers="record",
    )
    def run_integration_task_admin(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        id: int,
        category: str | None = None,
        access_token: str | None = None,
        data: str | None = None,
        override: bool | None = None,
        scheduled: bool | None = None,
        task_id: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[IntegrationTaskTestConnectionResponse]:
        """Start an integration task of any user; this needs an administrator's scope.

        Takes the same arguments as ``run_integration_task``, and returns the same record.
        """
        ...

    RunIntegrationTaskAdmin = run_integration_task_admin

    @post(
        "RunIntegrationTaskV2",
        "/aspm-api-gateway/api/v1/integration_tasks/{id}/run/v2",
        query={"category"},
        body={"category"},
        also={"ID": "id"},
        answers="record",
    )
    def run_integration_task_v2(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        id: int,
        category: str | None = None,
        access_token: str | None = None,
        data: str | None = None,
        override: bool | None = None,
        scheduled: bool | None = None,
        task_id: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[IntegrationTaskTestConnectionResponse]:
        """Start an integration task through the newer route.

        Takes the same arguments as ``run_integration_task``, and returns the same record.
        """
        ...

    RunIntegrationTaskV2 = run_integration_task_v2

    @get("GetIntegrationTypes", "/aspm-api-gateway/api/v1/integration_types", records="types")
    def get_integration_types(self, **more: Unpack[CallOptions]) -> Result[IntegrationType]:
        """List the kinds of integrations that can be set up; each has an ID, a name and whether it is configured."""
        ...

    GetIntegrationTypes = get_integration_types

    @get("GetIntegrations", "/aspm-api-gateway/api/v1/integrations", records="integrations", secret=NODE_SECRETS)
    def get_integrations(
        self, *, integration_type: int | None = None, category: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[ListIntegrationItem]:
        """List integrations with their relay nodes; *integration_type* is the ID of a type.

        Version 2 is ``get_integrations_v2``. Passwords of nodes are masked in reprs.
        """
        ...

    GetIntegrations = get_integrations

    @post(
        "CreateIntegration",
        "/aspm-api-gateway/api/v1/integrations",
        scope="ASPM Admin",
        answers="record",
        secret=NODE_SECRETS,
    )
    def create_integration(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        integration: Integration | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[CreateIntegrationResponse]:
        """Add an integration with another product from *integration*, an object with its name, type and settings.

        ``data`` in it holds the product's settings as JSON in a str. The record returned has the new integration, and
        the relay node made for it as ``new_executor_node``.
        """
        ...

    CreateIntegration = create_integration

    @get(
        "GetIntegrationsV2",
        "/aspm-api-gateway/api/v1/integrations/v2",
        scope="ASPM Admin",
        records="integrations",
        secret=NODE_SECRETS,
    )
    def get_integrations_v2(
        self, *, integration_type: int | None = None, category: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[ListIntegrationItem]:
        """List integrations by the newer route; *category* and *integration_type* (the ID of a type) narrow it."""
        ...

    GetIntegrationsV2 = get_integrations_v2

    @put(
        "UpdateIntegration",
        "/aspm-api-gateway/api/v1/integrations/{id}",
        wire={"overwrite_fields": "overwriteFields"},
        also={"ID": "id"},
        answers="record",
        secret=NODE_SECRETS,
        repeatable=True,
    )
    def update_integration(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        id: int,
        integration: Integration | None = None,
        overwrite_fields: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[IntegrationResponse]:
        """Replace the settings of an integration by ID; *overwrite_fields* names the fields that change."""
        ...

    UpdateIntegration = update_integration

    @delete(
        "DeleteIntegration",
        "/aspm-api-gateway/api/v1/integrations/{id}",
        also={"ID": "id"},
        scope="ASPM Admin",
        answers="json",
        empty=True,
    )
    def delete_integration(self, *, id: int, **more: Unpack[CallOptions]) -> Result[Any]:
        """Delete an integration by ID; this cannot be undone."""
        ...

    DeleteIntegration = delete_integration

    @post(
        "ExecuteQuery",
        "/aspm-api-gateway/api/v1/query",
        wire={"revision_id": "revisionId", "select_fields": "selectFields"},
        answers="record",
        reads=True,
    )
    def execute_query(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        paginate: Paginate | None = None,
        query: str | None = None,
        revision_id: int | None = None,
        select_fields: QueryRequestSelectFields | None = None,
        timestamp: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[QueryResponse]:
        """Run a query as on the query page of the console, and return the rows in ``resultJSON``.

        *paginate* is an object with ``limit``, ``offset``, ``orderBy`` and ``direction``. *select_fields* chooses what
        a row holds: ``fields``; ``withoutServices`` (true), false to add the services; and ``serviceFields``, the
        fields of these services.
        """
        ...

    ExecuteQuery = execute_query

    @get(
        "ServiceNowGetDeployments",
        "/aspm-api-gateway/api/v1/servicenow/deployments",
        wire={"order_by": "orderBy"},
        records="deployment_units",
    )
    def get_servicenow_deployments(
        self,
        *,
        ql_filters: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        order_by: str | None = None,
        direction: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ServiceNowServiceDeployments]:
        """List deployments of services for ServiceNow, one record for each service.

        *ql_filters* is a filter in the query language. The API does not document whether *limit* and *offset* count
        services or their ``deployments``, so ``pages()`` does not read this list.
        """
        ...

    ServiceNowGetDeployments = get_servicenow_deployments

    @get(
        "ServiceNowGetServices",
        "/aspm-api-gateway/api/v1/servicenow/services",
        wire={"order_by": "orderBy"},
        records="services",
        pages=by_offset(),
    )
    def get_servicenow_services(
        self,
        *,
        ql_filters: str | None = None,
        exclude_artifacts: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        order_by: str | None = None,
        direction: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ServiceNowServiceData]:
        """List services for ServiceNow with their APIs, dependencies and configurations.

        *exclude_artifacts* leaves out the artifacts, which shortens the answer. *ql_filters* is a filter in the query
        language.
        """
        ...

    ServiceNowGetServices = get_servicenow_services

    @post(
        "GetServicesCount",
        "/aspm-api-gateway/api/v1/services/count",
        wire={
            "deployment_tuple_filters": "deploymentTupleFilters",
            "nesting_level": "nestingLevel",
            "only_count": "onlyCount",
            "optional_time": "optionalTime",
            "persistent_signatures": "persistentSignatures",
            "ql_filters": "qlFilters",
            "related_entities": "relatedEntities",
            "revision_id": "revisionId",
            "roles_signature": "rolesSignature",
        },
        answers="json",
        reads=True,
    )
    def get_services_count(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        cids: Strings | None = None,
        deployment_tuple_filters: Sequence[DeploymentUnitsTupleFilters] | None = None,
        nesting_level: int | None = None,
        only_count: bool | None = None,
        optional_time: int | None = None,
        pagination: Pagination | None = None,
        persistent_signatures: Strings | None = None,
        ql_filters: str | None = None,
        related_entities: Sequence[GetServicesRelatedEntity] | None = None,
        revision_id: int | None = None,
        roles_signature: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Count services that match filters; the shape of the answer is not documented.

        *ql_filters* is a filter in the query language; *deployment_tuple_filters* include or exclude key and value
        pairs of deployments. *related_entities* are also counted. *pagination* is an object with ``limit``, ``offset``,
        ``order_by`` and ``direction``.
        """
        ...

    GetServicesCount = get_services_count

    @get(
        "GetServiceViolationTypes",
        "/aspm-api-gateway/api/v1/services/violations/types",
        body={"filter", "optional_time", "revision_id"},
        wire={"optional_time": "optionalTime", "revision_id": "revisionId"},
        answers="record",
    )
    def get_service_violation_types(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        filter: ResultsFilter | None = None,
        optional_time: int | None = None,
        revision_id: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[GetViolationTypesResponse]:
        """List the types of violations that services can have, in one record.

        *filter* is an object with ``order_by`` and ``paginate``. The arguments go in the body of the GET.
        """
        ...

    GetServiceViolationTypes = get_service_violation_types

    @get(
        "GetTags",
        "/aspm-api-gateway/api/v1/tags",
        wire={"is_unique": "isUnique", "tag_name": "tagName"},
        records="tags",
        pages=by_offset(),
    )
    def get_tags(
        self,
        *,
        is_unique: bool | None = None,
        tag_name: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        name: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[TagData]:
        """List tags with the number of services that have each; *name* takes several names of tags.

        *is_unique* reads the table of unique tags in place of the regular ones. *tag_name* narrows by one name.
        """
        ...

    GetTags = get_tags

    @put(
        "UpsertTags",
        "/aspm-api-gateway/api/v1/tags",
        shape=placed({"entries": "entries", "is_sensitive": "entries[0].isSensitive"}, rest="entries[0]"),
        scope="ASPM Analyst",
        answers="json",
        empty=True,
        repeatable=True,
    )
    def update_tags(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        entries: Sequence[UniqueTagEntry] | None = None,
        is_sensitive: bool | None = None,
        name: str | None = None,
        tag_type: str | None = None,
        value: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Create or change tags; several are given in *entries*, one by *name*, *value* and *is_sensitive*.

        An entry of a tag that is unique has ``name``, ``value``, ``tag_type`` and ``isSensitive``.
        """
        ...

    UpsertTags = update_tags

    @post(
        "DeleteTags",
        "/aspm-api-gateway/api/v1/tags",
        shape=placed(
            {
                "entries": "entries",
                "name": "name",
                "is_sensitive": "entries[0].isSensitive",
                "persistent_signature": "entries[0].persistentSignature",
            },
            rest="entries[0]",
        ),
        scope="ASPM Analyst",
        answers="json",
        empty=True,
    )
    def delete_tags(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        entries: Sequence[TagEntry] | None = None,
        name: str | None = None,
        is_sensitive: bool | None = None,
        persistent_signature: str | None = None,
        value: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Remove a tag's entries from services: *name* is the tag.

        Each of the *entries* has ``persistentSignature`` (the service), ``value`` and ``isSensitive``. One entry can be
        given by *persistent_signature*, *value* and *is_sensitive*.
        """
        ...

    DeleteTags = delete_tags

    @get("GetUsersV2", "/aspm-api-gateway/api/v1/users/v2", records="users")
    def get_users_v2(self, *, pagination: str | None = None, **more: Unpack[CallOptions]) -> Result[User]:
        """List users with their role, groups and last login.

        *pagination* is a JSON object in a str: ``limit``, ``offset``, ``direction`` and ``orderBy``. It is encoded for
        the URL.
        """
        ...

    GetUsersV2 = get_users_v2

    @get(
        "aspm_combined_application_findings",
        "/aspm/combined/aspm-application-findings/v1",
        pages=by_offset(most=1000),
    )
    def get_combined_aspm_findings(
        self,
        *,
        gcrn: str,
        type: str,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Find findings of one kind in an application and return their records.

        *gcrn* is the CrowdStrike resource name of the application, *type* the kind: "packages", "vulnerabilities",
        "datastore_access" and more. *filter* is FQL over the findings, such as ``name:*'lib'``; *limit* is 1 to 1,000
        (50). *sort* is ``field|direction``; packages sort by "key" and "vulnerabilities".
        """
        ...

    aspm_combined_application_findings = get_combined_aspm_findings
