"""Models of the records of ``ASPM``."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import AliasChoices, Field

from falconlite.models.record import Flag, Many, Named, Number, One, Record, Text, Timestamp


class QueryCountResponse(Record):
    """A count, as ``execute_function_data_count``, ``execute_functions_count`` and others return it."""

    count: Number = None
    resultType: Text = None


class QueryResponse(Record):
    """An answer to a query, as ``execute_function_data``, ``execute_functions`` and others return it."""

    resultJSON: Many[Any] = ()
    resultType: Text = None


class QueryOvertimeResponseItem(Record):
    """A count at one time, as ``execute_functions_over_time`` and ``execute_functions_query_over_time`` return it."""

    result: Any = None
    timestamp: Number = None


class Artifact(Record):
    """An artifact, as ``get_service_artifacts`` returns it."""

    fullPath: Text = None
    hash: Text = None
    id: Number = None
    name: Text = None


class GetCloudSecurityIntegrationStateResponse(Record):
    """The state of the Cloud Security integration, as ``get_cloud_security_integration_state`` returns it."""

    customerHasCSPM: Flag = None
    isEnabled: Flag = None


class KeyValue(Record):
    """One of the ``podLabels`` of ``K8SPodSettings``."""

    key: Text = None
    value: Text = None


class K8SPodSettings(Record):
    """The ``pod_settings`` of ``ExecutorNode``, ``ListIntegrationsExecutorNode`` and ``CreateExecutorNode``."""

    imageAddress: Text = None
    imagePullSecrets: Many[str] = ()
    podLabels: Many[KeyValue] = ()


class ExecutorNodeStatus(Record):
    """The ``status`` of ``ExecutorNode``, ``ListIntegrationsExecutorNode`` and ``CreateExecutorNode``."""

    State: Number = None
    StateLastUpdated: Number = None
    StateReason: Number = None


class ExecutorNode(Record):
    """An executor node, as ``get_executor_nodes``, ``update_executor_node`` and ``create_executor_node`` return it."""

    additional_header: Annotated[Text, Field(repr=False)] = None
    current_aws_arn: Text = None
    dashboard_url: Text = None
    id: Text = None
    last_health_check: Number = None
    name: Text = None
    node_type: Text = None
    password: Annotated[Text, Field(repr=False)] = None
    pod_settings: One[K8SPodSettings] = None
    proxy_address: Text = None
    status: One[ExecutorNodeStatus] = None
    type: Text = None
    useJobs: Flag = None
    username: Text = None


class GetExecutorNodesMetadataResponse(Record):
    """Description of executor nodes, as ``get_executor_nodes_metadata`` returns them."""

    count: Number = None
    executorNodeIds: Many[int] = ()
    executorNodeNames: Many[str] = ()
    executorNodeStates: Many[str] = ()
    executorNodeTypes: Many[str] = ()


class GroupMinDetails(Record):
    """One of the ``children`` of ``GroupDetails``."""

    groupId: Number = None
    name: Text = None


class GroupDetails(Record):
    """Group details, as ``get_group_v2`` returns them."""

    children: Many[GroupMinDetails] = ()
    createdAt: Number = None
    createdBy: Text = None
    description: Text = None
    groupId: Number = None
    groupType: Text = None
    isDefault: Flag = None
    isOOB: Flag = None
    name: Text = None
    parent: One[GroupMinDetails] = None
    scope: Text = None
    updatedAt: Number = None


class GroupInHierarchy(Record):
    """A group of a hierarchy, as ``get_group_hierarchy`` returns it."""

    children: Many[GroupInHierarchy] = ()
    createdBy: Text = None
    description: Text = None
    groupId: Number = None
    groupType: Text = None
    isDefault: Flag = None
    isOOB: Flag = None
    name: Text = None
    scope: Text = None


class GroupMinDetailsWithParent(Record):
    """The ``parent`` of ``GroupListItem``."""

    groupId: Number = None
    name: Text = None
    parent: One[GroupMinDetailsWithParent] = None


class GroupListItem(Record):
    """A group, as ``get_groups_v2`` returns it."""

    createdBy: Text = None
    groupId: Number = None
    isDefault: Flag = None
    isOOB: Flag = None
    isParent: Flag = None
    name: Text = None
    parent: One[GroupMinDetailsWithParent] = None


class IntegrationType(Record):
    """An integration type, as ``get_integration_types`` returns it."""

    configured: Flag = None
    display_name: Text = None
    enabled: Flag = None
    id: Number = None
    name: Text = None


class Integration(Record):
    """The ``integration`` of ``IntegrationTask`` and ``IntegrationResponse``."""

    data: Text = None
    enabled: Flag = None
    id: Text = None
    integration_type: One[IntegrationType] = None
    name: Text = None
    node: One[ExecutorNode] = None
    type: One[IntegrationType] = None
    update_time: Number = None


class IntegrationTaskType(Record):
    """The ``integration_task_type`` of ``ActionRunMetadata``; also in ``IntegrationTask``."""

    category: Text = None
    display_name: Text = None
    enabled: Flag = None
    id: Number = None
    name: Text = None
    required_integration_types: Many[IntegrationType] = ()


class AWSMetadata(Record):
    """The ``aws`` of ``ActionRunEventData``."""

    accountArn: Text = None
    region: Text = None


class AzureSiteMetadata(Record):
    """The ``azureSite`` of ``ActionRunEventData``."""

    location: Text = None
    resourceGroup: Text = None
    siteId: Text = None
    siteKind: Text = None
    siteName: Text = None
    subscriptionId: Text = None


class AzureVmMetadata(Record):
    """The ``azureVm`` of ``ActionRunEventData``."""

    id: Text = None
    region: Text = None
    resourceGroup: Text = None
    subscriptionId: Text = None
    vmName: Text = None


class CloudFunctionMetadata(Record):
    """The ``cloudFunction`` of ``ActionRunEventData``."""

    function_name: Text = None


class CrowdStrikeCloudSecurityMetadata(Record):
    """The ``crowdstrikeCloudSecurity`` of ``ActionRunEventData``."""

    baseUrl: Text = None
    clientId: Text = None
    cloudProvider: Text = None
    iomID: Text = None
    policyId: Number = None
    resourceId: Text = None
    resourceType: Text = None


class EC2Metadata(Record):
    """The ``ec2`` of ``ActionRunEventData``."""

    instance_id: Text = None
    instance_name: Text = None


class ECSMetadata(Record):
    """The ``ecs`` of ``ActionRunEventData``."""

    clusterName: Text = None
    collectionMethod: Number = None
    resourceArn: Text = None
    resourceName: Text = None
    resourceType: Text = None


class GCPMetadata(Record):
    """The ``gcp`` of ``ActionRunEventData``."""

    project: Text = None
    region: Text = None


class HostMetadata(Record):
    """The ``host`` of ``ActionRunEventData``."""

    address: Text = None


class K8SMetadata(Record):
    """The ``k8s`` of ``ActionRunEventData``."""

    container: Text = None
    namespace: Text = None
    pod_name: Text = None


class LambdaMetadata(Record):
    """The ``lambda`` of ``ActionRunEventData``."""

    lambdaArn: Text = None
    lambdaName: Text = None


class Remediation(Record):
    """The ``remedy`` of ``ActionRunEventData``."""

    content: Text = None
    url: Text = None


class SnykMetadata(Record):
    """The ``snyk`` of ``ActionRunEventData``."""

    apiEndpointUrl: Text = None
    appEndpointUrl: Text = None
    groupId: Text = None


class SonatypeMetadata(Record):
    """The ``sonatype`` of ``ActionRunEventData``."""

    CVEId: Text = None
    applicationPublicId: Text = None
    componentNameVersion: Text = None
    iqServerUrl: Text = None


class ActionRunEventData(Record):
    """The ``data`` of ``ActionRunEvent``."""

    additionalInfo: Text = None
    aws: One[AWSMetadata] = None
    azureSite: One[AzureSiteMetadata] = None
    azureVm: One[AzureVmMetadata] = None
    cloudFunction: One[CloudFunctionMetadata] = None
    crowdstrikeCloudSecurity: One[CrowdStrikeCloudSecurityMetadata] = None
    ec2: One[EC2Metadata] = None
    ecs: One[ECSMetadata] = None
    gcp: One[GCPMetadata] = None
    host: One[HostMetadata] = None
    k8s: One[K8SMetadata] = None
    lambda_: One[LambdaMetadata] = Field(default=None, validation_alias=AliasChoices("lambda", "lambda_"))
    remedy: One[Remediation] = None
    snyk: One[SnykMetadata] = None
    sonatype: One[SonatypeMetadata] = None


class ActionRunEvent(Record):
    """One of the ``events`` of ``ActionRun``."""

    additionalData: Text = None
    data: One[ActionRunEventData] = None
    flatData: Named[str] = Field(default_factory=dict)
    flatFields: Many[str] = ()
    id: Text = None
    message: Text = None
    object: Text = None
    objectType: Text = None
    sendTime: Text = None
    status: Number = None


class Moment(Record):
    """The ``end_time`` of ``ActionRunMetadata``; also in ``ComposedSchedule`` and ``IntegrationTask``."""

    nanos: Number = None
    seconds: Number = None


class ActionRunMetadata(Record):
    """The ``metadata`` of ``ActionRun``."""

    collected_objects: Number = None
    end_time: One[Moment] = None
    integration_task_id: Number = None
    integration_task_name: Text = None
    integration_task_type: One[IntegrationTaskType] = None
    start_time: One[Moment] = None
    total_objects: Number = None


class ActionRun(Record):
    """The ``latestTaskRun`` of ``IntegrationTask``."""

    createTime: Text = None
    events: Many[ActionRunEvent] = ()
    id: Text = None
    latestEvent: One[ActionRunEvent] = None
    metadata: One[ActionRunMetadata] = None
    progress: Number = None
    scheduled: Flag = None
    traceUuid: Text = None


class ComposedSchedule(Record):
    """The ``schedule`` of ``IntegrationTask``."""

    every: Number = None
    every_unit: Number = None
    hour: Number = None
    minute: Number = None
    startTimeTimezoneOffsetMinutes: Number = None
    start_time: One[Moment] = None
    timezone: Number = None
    weekdays: Many[int] = ()


class IntegrationTask(Record):
    """An integration task, as ``get_integration_tasks``, ``get_integration_tasks_admin`` and others return it."""

    accessToken: Annotated[Text, Field(repr=False)] = None
    additionalHeader: Annotated[Text, Field(repr=False)] = None
    businessApplication: Text = None
    data: Text = None
    enabled: Flag = None
    id: Text = None
    integration: One[Integration] = None
    integrationTaskType: One[IntegrationTaskType] = None
    latestTaskRun: One[ActionRun] = None
    name: Text = None
    nextRun: One[Moment] = None
    progress: Number = None
    schedule: One[ComposedSchedule] = None
    scheduleEveryUnitDisplayName: Text = None
    trigger: Text = None
    type: One[IntegrationTaskType] = None


class IntegrationTaskResponse(Record):
    """An integration task, as ``create_integration_task`` and ``update_integration_task`` return it."""

    integrationTask: One[IntegrationTask] = None
    newExecutorNode: One[ExecutorNode] = None


class GetIntegrationTasksMetadataResponse(Record):
    """Description of integration tasks, as ``get_integration_tasks_metadata`` returns them."""

    count: Number = None
    ids: Many[int] = ()
    integration_task_types: Many[int] = ()
    names: Many[str] = ()


class IntegrationTaskTestConnectionResponse(Record):
    """An integration task test connection, as ``run_integration_task`` and others return it."""

    action_run_id: Number = None


class ListIntegrationsExecutorNode(Record):
    """The ``node`` of ``ListIntegrationItem``."""

    additional_header: Annotated[Text, Field(repr=False)] = None
    current_aws_arn: Text = None
    dashboard_url: Text = None
    id: Number = None
    last_health_check: Number = None
    name: Text = None
    node_type: Text = None
    password: Annotated[Text, Field(repr=False)] = None
    pod_settings: One[K8SPodSettings] = None
    proxy_address: Text = None
    status: One[ExecutorNodeStatus] = None
    type: Text = None
    useJobs: Flag = None
    username: Text = None


class ListIntegrationItem(Record):
    """An integration, as ``get_integrations`` and ``get_integrations_v2`` return it."""

    data: Text = None
    enabled: Flag = None
    id: Number = None
    integration_type: One[IntegrationType] = None
    name: Text = None
    node: One[ListIntegrationsExecutorNode] = None
    type: One[IntegrationType] = None
    update_time: Number = None


class CreateExecutorNode(Record):
    """The ``node`` of ``CreateIntegration``; also in ``CreateIntegrationResponse``."""

    additional_header: Annotated[Text, Field(repr=False)] = None
    current_aws_arn: Text = None
    dashboard_url: Text = None
    id: Text = None
    last_health_check: Number = None
    name: Text = None
    node_type: Text = None
    password: Annotated[Text, Field(repr=False)] = None
    pod_settings: One[K8SPodSettings] = None
    proxy_address: Text = None
    status: One[ExecutorNodeStatus] = None
    type: Text = None
    useJobs: Flag = None
    username: Text = None


class CreateIntegration(Record):
    """The ``integration`` of ``CreateIntegrationResponse``."""

    data: Text = None
    enabled: Flag = None
    id: Text = None
    integration_type: One[IntegrationType] = None
    name: Text = None
    node: One[CreateExecutorNode] = None
    type: One[IntegrationType] = None
    update_time: Number = None


class CreateIntegrationResponse(Record):
    """A new integration, as ``create_integration`` returns it."""

    integration: One[CreateIntegration] = None
    new_executor_node: One[CreateExecutorNode] = None


class IntegrationResponse(Record):
    """An integration, as ``update_integration`` returns it."""

    integration: One[Integration] = None
    new_executor_node: One[ExecutorNode] = None


class FreeStruct(Record):
    """The ``data`` of ``DeploymentUnitDescriptor``."""

    Fields: Named[Any] = Field(default_factory=dict)


class DeploymentUnitService(Record):
    """One of the ``relatedServices`` of ``DeploymentUnitDescriptor``."""

    id: Number = None
    name: Text = None
    persistentSignature: Text = None


class DeploymentUnitDescriptor(Record):
    """The ``DeploymentUnitDescriptor`` of ``ServiceNowDeployment``."""

    data: One[FreeStruct] = None
    relatedServices: Many[DeploymentUnitService] = ()
    type: Number = None
    unique_id: Text = None


class ServiceNowDeployment(Record):
    """One of the ``deployments`` of ``ServiceNowServiceDeployments``."""

    DeploymentUnitDescriptor_: One[DeploymentUnitDescriptor] = Field(
        default=None, validation_alias=AliasChoices("DeploymentUnitDescriptor", "DeploymentUnitDescriptor_")
    )
    type_name: Text = None


class ServiceNowServiceDeployments(Record):
    """A deployment of a ServiceNow service, as ``get_servicenow_deployments`` returns it."""

    deployments: Many[ServiceNowDeployment] = ()
    service_id: Text = None


class BusinessApplication(Record):
    """One of the ``items`` of ``ServiceServiceBusinessApplication``."""

    id: Number = None
    name: Text = None


class ServiceServiceBusinessApplication(Record):
    """The ``businessApplications`` of ``ServiceNowService``."""

    count: Number = None
    items: Many[BusinessApplication] = ()


class Trait(Record):
    """One of the ``items`` of ``ServiceServiceTraits``."""

    id: Number = None
    name: Text = None
    value: Text = None


class ServiceServiceTraits(Record):
    """The ``properties`` of ``ServiceNowService``."""

    count: Number = None
    items: Many[Trait] = ()


class AwsApiGatewayReasonTag(Record):
    """The ``awsApiGatewayType`` of ``ReasonTag``."""

    apiType: Text = None
    hostType: Text = None
    reason: Text = None
    url: Text = None


class AwsElasticIpReasonTag(Record):
    """The ``awsElasticIpType`` of ``ReasonTag``."""

    ec2Instance: Text = None
    ip: Text = None
    reason: Text = None


class AwsLambdaApiGatewayReasonTag(Record):
    """The ``awsLambdaApiGatewayType`` of ``ReasonTag``."""

    apiType: Text = None
    lambdaArn: Text = None
    reason: Text = None
    restUrl: Text = None


class AwsLoadBalancerReasonTag(Record):
    """The ``awsLoadBalancerType`` of ``ReasonTag``."""

    dnsName: Text = None
    reason: Text = None


class AzureApplicationGatewayReasonTag(Record):
    """The ``azureApplicationGatewayType`` of ``ReasonTag``."""

    appGwAddress: Text = None
    appGwName: Text = None
    listenerPort: Text = None
    paths: Many[str] = ()
    reason: Text = None


class AzureLoadBalancerReasonTag(Record):
    """The ``azureLoadBalancerType`` of ``ReasonTag``."""

    name: Text = None
    port: Text = None
    reason: Text = None
    vmName: Text = None


class DataTypeDbReasonTag(Record):
    """The ``dbReasonTag`` of ``ReasonTag``."""

    columnNames: Many[str] = ()
    source: Text = None
    tableNames: Many[str] = ()


class K8SLoadBalancerReasonTag(Record):
    """The ``k8sLoadBalancerType`` of ``ReasonTag``."""

    lbAddress: Text = None
    path: Text = None
    ports: Many[str] = ()
    reason: Text = None


class DataTypeMqReasonTag(Record):
    """The ``mqReasonTag`` of ``ReasonTag``."""

    source: Text = None
    topicNames: Many[str] = ()


class ReasonTag(Record):
    """One of the ``reason_tag`` of ``Tag``."""

    awsApiGatewayType: One[AwsApiGatewayReasonTag] = None
    awsElasticIpType: One[AwsElasticIpReasonTag] = None
    awsLambdaApiGatewayType: One[AwsLambdaApiGatewayReasonTag] = None
    awsLoadBalancerType: One[AwsLoadBalancerReasonTag] = None
    azureApplicationGatewayType: One[AzureApplicationGatewayReasonTag] = None
    azureLoadBalancerType: One[AzureLoadBalancerReasonTag] = None
    dbReasonTag: One[DataTypeDbReasonTag] = None
    k8sLoadBalancerType: One[K8SLoadBalancerReasonTag] = None
    mqReasonTag: One[DataTypeMqReasonTag] = None
    type: Number = None


class Tag(Record):
    """One of the ``items`` of ``ServiceServiceTag``; also in ``InterfaceService`` and ``TagData``."""

    automated: Flag = None
    id: Number = None
    isDefault: Flag = None
    is_sensitive: Flag = None
    name: Text = None
    persistentSignatures: Many[Any] = ()
    reason_tag: Many[ReasonTag] = ()
    type: Text = None
    value: Text = None


class ServiceServiceTag(Record):
    """The ``tags`` of ``ServiceNowService``."""

    count: Number = None
    items: Many[Tag] = ()


class ServiceNowService(Record):
    """The ``ServiceNowService`` of ``ServiceNowServiceData``."""

    applicationServer: Text = None
    businessApplications: One[ServiceServiceBusinessApplication] = None
    consumers: Number = None
    datasourceCount: Number = None
    dependencies: Number = None
    downstreamCount: Number = None
    groupBy: Named[Any] = Field(default_factory=dict)
    id: Number = None
    languageType: Text = None
    languageVersion: Text = None
    momCount: Number = None
    name: Text = None
    ownerDepartment: Text = None
    ownerEmail: Text = None
    ownerName: Text = None
    persistentSignature: Text = None
    properties: One[ServiceServiceTraits] = None
    serviceVersion: Text = None
    tags: One[ServiceServiceTag] = None
    technologyType: Text = None
    type: Text = None
    updatedAt: Number = None
    upstreamCount: Number = None


class InterfaceService(Record):
    """One of the ``services`` of ``Interface``; also in ``Dependency``."""

    id: Number = None
    name: Text = None
    persistentSignature: Text = None
    tags: Many[Tag] = ()


class Interface(Record):
    """One of the ``items`` of ``ServiceServiceInterface``; also in ``ServiceNowServiceData``."""

    Properties: Named[str] = Field(default_factory=dict)
    accessingMethods: Many[str] = ()
    beanClassName: Text = None
    beanName: Text = None
    brokerHost: Text = None
    brokerPort: Number = None
    catalog: Text = None
    columns: Many[str] = ()
    consumes: Many[str] = ()
    database: Text = None
    direction: Text = None
    driver: Text = None
    durableSubscription: Text = None
    ejbVersion: Text = None
    framework: Text = None
    hasPassword: Flag = None
    id: Number = None
    interfaceName: Text = None
    method: Text = None
    path: Text = None
    port: Number = None
    portType: Text = None
    produces: Many[str] = ()
    provider: Text = None
    puName: Text = None
    schema_: Text = Field(default=None, validation_alias=AliasChoices("schema", "schema_"))
    services: Many[InterfaceService] = ()
    sessionType: Text = None
    table: Text = None
    technology: Text = None
    topic: Text = None
    topicType: Text = None
    type: Text = None
    username: Text = None


class ServiceServiceInterface(Record):
    """The ``apis`` of ``ServiceNowServiceData``."""

    count: Number = None
    items: Many[Interface] = ()


class ServiceServiceArtifact(Record):
    """The ``artifacts`` of ``ServiceNowServiceData``."""

    count: Number = None
    items: Many[Artifact] = ()


class Configuration(Record):
    """One of the ``items`` of ``ServiceServiceConfiguration``."""

    address: Text = None
    id: Number = None
    key: Text = None
    secretManager: Text = None
    type: Text = None
    value: Text = None


class ServiceServiceConfiguration(Record):
    """The ``configurations`` of ``ServiceNowServiceData``."""

    count: Number = None
    items: Many[Configuration] = ()


class Dependency(Record):
    """One of the ``items`` of ``ServiceServiceDependency``."""

    connectionType: Text = None
    direction: Text = None
    id: Number = None
    interfaceCount: Number = None
    networkInterfaceCount: Number = None
    port: Number = None
    realInterfaceCount: Number = None
    service: One[InterfaceService] = None
    technologyType: Text = None


class ServiceServiceDependency(Record):
    """The ``dependencies`` of ``ServiceNowServiceData``."""

    count: Number = None
    items: Many[Dependency] = ()


class Framework(Record):
    """One of the ``items`` of ``ServiceServiceFramework``."""

    accessingElements: Many[str] = ()
    domain: Text = None
    id: Number = None
    name: Text = None
    version: Text = None


class ServiceServiceFramework(Record):
    """The ``frameworks`` of ``ServiceNowServiceData``."""

    count: Number = None
    items: Many[Framework] = ()


class Library(Record):
    """One of the ``items`` of ``ServiceServiceLibrary``."""

    fullPaths: Many[str] = ()
    group: Text = None
    id: Number = None
    isReachable: Flag = None
    name: Text = None
    usageLevel: Text = None
    version: Text = None


class ServiceServiceLibrary(Record):
    """The ``libraries`` of ``ServiceNowServiceData``."""

    count: Number = None
    items: Many[Library] = ()


class ServiceNowServiceData(Record):
    """A ServiceNow service, as ``get_servicenow_services`` returns it."""

    ServiceNowService_: One[ServiceNowService] = Field(
        default=None, validation_alias=AliasChoices("ServiceNowService", "ServiceNowService_")
    )
    apis: One[ServiceServiceInterface] = None
    artifacts: One[ServiceServiceArtifact] = None
    configurations: One[ServiceServiceConfiguration] = None
    dependencies: One[ServiceServiceDependency] = None
    deployment_units: Many[str] = ()
    frameworks: One[ServiceServiceFramework] = None
    libraries: One[ServiceServiceLibrary] = None
    topics_queues: Many[Interface] = ()


class GetViolationTypesResponse(Record):
    """List of violation types, as ``get_service_violation_types`` returns them."""

    categories: Many[str] = ()
    violations: Many[str] = ()


class TagData(Record):
    """A tag, as ``get_tags`` returns it."""

    automations: Many[str] = ()
    classifiers: Many[str] = ()
    isDefault: Flag = None
    serviceCount: Number = None
    tag: One[Tag] = None


class UserGroup(Record):
    """One of the ``groups`` of ``User``."""

    createdBy: Text = None
    description: Text = None
    groupId: Number = None
    isDefault: Flag = None
    isInternal: Flag = None
    isOOB: Flag = None
    name: Text = None
    parent: One[UserGroup] = None
    scope: Text = None


class User(Record):
    """A user, as ``get_users_v2`` returns it."""

    acceptedTerms: Flag = None
    email: Text = None
    external: Flag = None
    fullname: Text = None
    groups: Many[UserGroup] = ()
    jobTitle: Text = None
    lastLogin: Timestamp = None
    role: Text = None
    status: Text = None
    userId: Number = None
    username: Text = None


GroupInHierarchy.model_rebuild()
GroupMinDetailsWithParent.model_rebuild()
UserGroup.model_rebuild()
