"""TODO."""

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

QueryName = Literal[
    "sensitive_data",
    "reachable",
    "sensitive_datasources",
    "dependencies",
    "vulnerable_libraries",
    "risk_severity",
    "sensitive_data_tags",
]
ExecuteFunctionsCountQueryName = Literal[
    "sensitive_data", "reachable", "sensitive_datasources", "dependencies", "vulnerable_libraries"
]


class ASPM(Service):
    """TODO."""

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
        query_name: QueryName,
        cloud_provider: Literal["aws", "azure", "gcp"],
        aws_lambda_arn: str | None = None,
        gcp_cloud_function_url: str | None = None,
        azure_site_subscription_id: str | None = None,
        azure_site_resource_group: str | None = None,
        azure_function_app_name: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[QueryCountResponse]:
        """TODO."""
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
        query_name: ExecuteFunctionsCountQueryName,
        cloud_provider: Strings | None = None,
        cloud_account_id: Strings | None = None,
        region: Strings | None = None,
        cid: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[QueryCountResponse]:
        """TODO."""
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
        """TODO."""
        ...

    ExecuteFunctionDataQueryCount = execute_function_data_query_count

    @get("ExecuteFunctionsQueryCount", "/application-security/aggregates/query-functions-count/v1")
    def execute_functions_query_count(self, *, field: str, **more: Unpack[CallOptions]) -> Result[QueryCountResponse]:
        """TODO."""
        ...

    ExecuteFunctionsQueryCount = execute_functions_query_count

    @get("ExecuteFunctionData", "/application-security/combined/function-data/v1", scope="ASPM Read-Only")
    def execute_function_data(self, *, field: str, **more: Unpack[CallOptions]) -> Result[QueryResponse]:
        """TODO."""
        ...

    ExecuteFunctionData = execute_function_data

    @get("ExecuteFunctionsOvertime", "/application-security/combined/functions-overtime/v1")
    def execute_functions_over_time(
        self, *, field: str, **more: Unpack[CallOptions]
    ) -> Result[QueryOvertimeResponseItem]:
        """TODO."""
        ...

    ExecuteFunctionsOvertime = execute_functions_over_time

    @get("ExecuteFunctions", "/application-security/combined/functions/v1", scope="ASPM Read-Only")
    def execute_functions(self, *, field: str, **more: Unpack[CallOptions]) -> Result[QueryResponse]:
        """TODO."""
        ...

    ExecuteFunctions = execute_functions

    @get("ExecuteFunctionDataQuery", "/application-security/combined/query-function-data/v1", scope="ASPM Read-Only")
    def execute_function_data_query(self, *, field: str, **more: Unpack[CallOptions]) -> Result[QueryResponse]:
        """TODO."""
        ...

    ExecuteFunctionDataQuery = execute_function_data_query

    @get("ExecuteFunctionsQueryOvertime", "/application-security/combined/query-functions-overtime/v1")
    def execute_functions_query_over_time(
        self, *, field: str, **more: Unpack[CallOptions]
    ) -> Result[QueryOvertimeResponseItem]:
        """TODO."""
        ...

    ExecuteFunctionsQueryOvertime = execute_functions_query_over_time

    @get("ExecuteFunctionsQuery", "/application-security/combined/query-functions/v1")
    def execute_functions_query(self, *, field: str, **more: Unpack[CallOptions]) -> Result[QueryResponse]:
        """TODO."""
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
        direction: Literal["asc", "desc"] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Artifact]:
        """TODO."""
        ...

    getServiceArtifacts = get_service_artifacts

    @put(
        "UpsertBusinessApplications",
        "/aspm-api-gateway/api/v1/business_applications",
        wire={"persistent_signatures": "persistentSignatures"},
        scope="ASPM Analyst",
        answers="json",
        empty=True,
    )
    def update_business_applications(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        name: str | None = None,
        persistent_signatures: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
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
        """TODO."""
        ...

    GetCloudSecurityIntegrationState = get_cloud_security_integration_state

    @post(
        "SetCloudSecurityIntegrationState",
        "/aspm-api-gateway/api/v1/cloud_security_config",
        wire={"is_enabled": "isEnabled"},
        answers="json",
        empty=True,
    )
    def set_cloud_security_integration_state(
        self, body: Mapping[str, Any] | None = None, *, is_enabled: bool | None = None, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """TODO."""
        ...

    SetCloudSecurityIntegrationState = set_cloud_security_integration_state

    @get(
        "GetExecutorNodes",
        "/aspm-api-gateway/api/v1/executor_nodes",
        scope="ASPM Admin",
        records="executor_nodes",
        pages=by_offset(),
        key="id",
    )
    def get_executor_nodes(
        self,
        *,
        node_type: str,
        integration_type: int | None = None,
        offset: int | None = None,
        limit: int | None = None,
        order_by: Literal["name", "id", "state", "type"] | None = None,
        direction: Literal["asc", "desc"] | None = None,
        executor_node_ids: Strings | None = None,
        executor_node_names: Strings | None = None,
        executor_node_states: Strings | None = None,
        executor_node_types: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ExecutorNode]:
        """TODO."""
        ...

    GetExecutorNodes = get_executor_nodes

    @put(
        "UpdateExecutorNode", "/aspm-api-gateway/api/v1/executor_nodes", wire={"use_jobs": "useJobs"}, answers="record"
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
        """TODO."""
        ...

    UpdateExecutorNode = update_executor_node

    @post(
        "CreateExecutorNode",
        "/aspm-api-gateway/api/v1/executor_nodes",
        wire={"use_jobs": "useJobs"},
        scope="ASPM Admin",
        answers="record",
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
        """TODO."""
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
        """TODO."""
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
        """TODO."""
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
            "ID",
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
        wire={"ID": "id", "use_jobs": "useJobs"},
        answers="json",
    )
    def retrieve_relay_instances(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        id: str,
        additional_header: str | None = None,
        current_aws_arn: str | None = None,
        dashboard_url: str | None = None,
        ID: str | None = None,
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
        """TODO."""
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
        """TODO."""
        ...

    PostGroupV2 = post_group_v2

    @delete("DeleteGroup", "/aspm-api-gateway/api/v1/group/{id}", also={"ID": "id"}, answers="json", empty=True)
    def delete_group(self, *, id: int, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    DeleteGroup = delete_group_ID_0_9_ = delete_group

    @post(
        "UpdateDefaultGroup",
        "/aspm-api-gateway/api/v1/group/{id}/update_default",
        also={"ID": "id"},
        scope="ASPM Falcon Admin",
        answers="json",
        empty=True,
    )
    def update_default_group(self, *, id: int, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    UpdateDefaultGroup = post_group_ID_0_9_update_default = update_default_group

    @get(
        "GetGroupV2", "/aspm-api-gateway/api/v1/group/{id}/v2", also={"ID": "id"}, scope="ASPM Admin", answers="record"
    )
    def get_group_v2(self, *, id: int, **more: Unpack[CallOptions]) -> Result[GroupDetails]:
        """TODO."""
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
        """TODO."""
        ...

    UpdateGroup = post_group_ID_0_9_v2 = update_group

    @get("GetGroupHierarchy", "/aspm-api-gateway/api/v1/groups/hier/v2", scope="ASPM Admin", records="groups")
    def get_group_hierarchy(self, **more: Unpack[CallOptions]) -> Result[GroupInHierarchy]:
        """TODO."""
        ...

    GetGroupHierarchy = get_group_hierarchy

    @get("GetGroupsV2", "/aspm-api-gateway/api/v1/groups/list/v2", answers="list")
    def get_groups_v2(self, *, type: str | None = None, **more: Unpack[CallOptions]) -> Result[GroupListItem]:
        """TODO."""
        ...

    GetGroupsV2 = get_groups_v2

    @get(
        "GetIntegrationTasks",
        "/aspm-api-gateway/api/v1/integration_tasks",
        wire={"order_by": "orderBy"},
        records="integrationTasks",
        pages=by_offset(),
        key="id",
    )
    def get_integration_tasks(
        self,
        *,
        integration_task_type: int | None = None,
        category: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        order_by: Literal["name", "id", "integrationTask"] | None = None,
        direction: Literal["asc", "desc"] | None = None,
        integration_task_types: int | None = None,
        ids: int | None = None,
        names: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[IntegrationTask]:
        """TODO."""
        ...

    GetIntegrationTasks = get_integration_tasks

    @post("CreateIntegrationTask", "/aspm-api-gateway/api/v1/integration_tasks", scope="ASPM Admin", answers="record")
    def create_integration_task(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        integration_task: IntegrationTaskSpec | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[IntegrationTaskResponse]:
        """TODO."""
        ...

    CreateIntegrationTask = create_integration_task

    @get(
        "GetIntegrationTasksAdmin",
        "/aspm-api-gateway/api/v1/integration_tasks/admin",
        wire={"order_by": "orderBy"},
        records="integrationTasks",
        pages=by_offset(),
        key="id",
    )
    def get_integration_tasks_admin(
        self,
        *,
        integration_task_type: int | None = None,
        category: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        order_by: Literal["name", "id", "integrationTask"] | None = None,
        direction: Literal["asc", "desc"] | None = None,
        integration_task_types: int | None = None,
        ids: int | None = None,
        names: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[IntegrationTask]:
        """TODO."""
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
        """TODO."""
        ...

    GetIntegrationTasksMetadata = get_integration_tasks_metadata

    @get(
        "GetIntegrationTasksV2",
        "/aspm-api-gateway/api/v1/integration_tasks/v2",
        wire={"order_by": "orderBy"},
        records="integrationTasks",
        pages=by_offset(),
        key="id",
    )
    def get_integration_tasks_v2(
        self,
        *,
        integration_task_type: int | None = None,
        category: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        order_by: Literal["name", "id", "integrationTask"] | None = None,
        direction: Literal["asc", "desc"] | None = None,
        integration_task_types: int | None = None,
        ids: int | None = None,
        names: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[IntegrationTask]:
        """TODO."""
        ...

    GetIntegrationTasksV2 = get_integration_tasks_v2

    @put("UpdateIntegrationTask", "/aspm-api-gateway/api/v1/integration_tasks/{id}", query={"ID"}, answers="record")
    def update_integration_task(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        id: str,
        integration_task: IntegrationTaskSpec | None = None,
        ID: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[IntegrationTaskResponse]:
        """TODO."""
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
        """TODO."""
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
        override: bool | None = None,
        scheduled: bool | None = None,
        task_id: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[IntegrationTaskTestConnectionResponse]:
        """TODO."""
        ...

    RunIntegrationTask = run_integration_task

    @post(
        "RunIntegrationTaskAdmin",
        "/aspm-api-gateway/api/v1/integration_tasks/{id}/run/admin",
        query={"category", "id"},
        body={"category"},
        wire={"id": "ID"},
        answers="record",
    )
    def run_integration_task_admin(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        id: int,
        category: str | None = None,
        access_token: str | None = None,
        override: bool | None = None,
        scheduled: bool | None = None,
        task_id: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[IntegrationTaskTestConnectionResponse]:
        """TODO."""
        ...

    RunIntegrationTaskAdmin = run_integration_task_admin

    @post(
        "RunIntegrationTaskV2",
        "/aspm-api-gateway/api/v1/integration_tasks/{id}/run/v2",
        query={"category", "id"},
        wire={"id": "ID"},
        answers="record",
    )
    def run_integration_task_v2(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        id: int,
        category: str | None = None,
        access_token: str | None = None,
        override: bool | None = None,
        scheduled: bool | None = None,
        task_id: int | None = None,
        data: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[IntegrationTaskTestConnectionResponse]:
        """TODO."""
        ...

    RunIntegrationTaskV2 = run_integration_task_v2

    @get("GetIntegrationTypes", "/aspm-api-gateway/api/v1/integration_types", records="types")
    def get_integration_types(self, **more: Unpack[CallOptions]) -> Result[IntegrationType]:
        """TODO."""
        ...

    GetIntegrationTypes = get_integration_types

    @get("GetIntegrations", "/aspm-api-gateway/api/v1/integrations", records="integrations")
    def get_integrations(
        self, *, integration_type: int | None = None, category: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[ListIntegrationItem]:
        """TODO."""
        ...

    GetIntegrations = get_integrations

    @post("CreateIntegration", "/aspm-api-gateway/api/v1/integrations", scope="ASPM Admin", answers="record")
    def create_integration(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        integration: Integration | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[CreateIntegrationResponse]:
        """TODO."""
        ...

    CreateIntegration = create_integration

    @get("GetIntegrationsV2", "/aspm-api-gateway/api/v1/integrations/v2", scope="ASPM Admin", records="integrations")
    def get_integrations_v2(
        self, *, integration_type: int | None = None, category: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[ListIntegrationItem]:
        """TODO."""
        ...

    GetIntegrationsV2 = get_integrations_v2

    @put(
        "UpdateIntegration",
        "/aspm-api-gateway/api/v1/integrations/{id}",
        wire={"overwrite_fields": "overwriteFields"},
        also={"ID": "id"},
        answers="record",
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
        """TODO."""
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
        """TODO."""
        ...

    DeleteIntegration = delete_integration

    @post(
        "ExecuteQuery",
        "/aspm-api-gateway/api/v1/query",
        wire={"revision_id": "revisionId", "select_fields": "selectFields"},
        answers="record",
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
        """TODO."""
        ...

    ExecuteQuery = execute_query

    @get(
        "ServiceNowGetDeployments",
        "/aspm-api-gateway/api/v1/servicenow/deployments",
        wire={"order_by": "orderBy"},
        records="deployment_units",
        pages=by_offset(),
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
        """TODO."""
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
        """TODO."""
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
        empty=True,
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
        """TODO."""
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
        """TODO."""
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
        """TODO."""
        ...

    GetTags = get_tags

    @put(
        "UpsertTags",
        "/aspm-api-gateway/api/v1/tags",
        shape=placed({"entries": "entries", "is_sensitive": "entries[0].isSensitive"}, rest="entries[0]"),
        scope="ASPM Analyst",
        answers="json",
        empty=True,
    )
    def update_tags(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        entries: Sequence[UniqueTagEntry] | None = None,
        is_sensitive: Sequence[UniqueTagEntry] | None = None,
        name: Sequence[UniqueTagEntry] | None = None,
        value: Sequence[UniqueTagEntry] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
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
        is_sensitive: Sequence[TagEntry] | None = None,
        persistent_signature: Sequence[TagEntry] | None = None,
        value: Sequence[TagEntry] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    DeleteTags = delete_tags

    @get("GetUsersV2", "/aspm-api-gateway/api/v1/users/v2", records="users")
    def get_users_v2(self, *, pagination: str | None = None, **more: Unpack[CallOptions]) -> Result[User]:
        """TODO."""
        ...

    GetUsersV2 = get_users_v2

    @get(
        "aspm_combined_application_findings",
        "/aspm/combined/aspm-application-findings/v1",
        wire={"authorization": "Authorization"},
        pages=by_offset(),
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
        authorization: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    aspm_combined_application_findings = get_combined_aspm_findings
