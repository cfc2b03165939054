"""Typed dicts of the request bodies of ``ASPM``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from falconlite.specs.body import Body, TypedDict


class UpsertBusinessApplicationRequest(Body, total=False):
    """The body of ``update_business_applications``."""

    name: str
    persistentSignatures: Sequence[str]


class SetCloudSecurityIntegrationStateRequest(Body, total=False):
    """The body of ``set_cloud_security_integration_state``."""

    isEnabled: bool


class KeyValue(Body, total=False):
    """One of the ``podLabels`` of ``K8SPodSettings``."""

    key: str
    value: str


class K8SPodSettings(Body, total=False):
    """The ``pod_settings`` of ``ExecutorNodeSpec``."""

    imageAddress: str
    imagePullSecrets: Sequence[str]
    podLabels: Sequence[KeyValue]


class ExecutorNodeStatus(Body, total=False):
    """The ``status`` of ``ExecutorNodeSpec``."""

    State: int
    StateLastUpdated: int
    StateReason: int


class ExecutorNodeSpec(Body, total=False):
    """The body of ``update_executor_node``, ``create_executor_node`` and ``retrieve_relay_instances``."""

    additional_header: str
    current_aws_arn: str
    dashboard_url: str
    id: str
    last_health_check: int
    name: str
    node_type: str
    password: str
    pod_settings: K8SPodSettings
    proxy_address: str
    status: ExecutorNodeStatus
    type: str
    useJobs: bool
    username: str


class CreateGroupRequest(Body, total=False):
    """The body of ``post_group_v2``."""

    children: Sequence[int]
    description: str
    groupType: str
    isDefault: bool
    name: str
    parentId: int
    scope: str


class UpdateGroupRequest(Body, total=False):
    """The body of ``update_group``."""

    children: Sequence[int]
    description: str
    groupId: int
    groupType: str
    isDefault: bool
    name: str
    parentId: int
    scope: str


class IntegrationTypeSpec(Body, total=False):
    """The ``integration_type`` of ``Integration``; also in ``IntegrationTaskType``."""

    configured: bool
    display_name: str
    enabled: bool
    id: int
    name: str


class Integration(Body, total=False):
    """The ``integration`` of ``IntegrationTaskSpec``, ``CreateIntegrationRequest`` and others."""

    data: str
    enabled: bool
    id: str
    integration_type: IntegrationTypeSpec
    name: str
    node: ExecutorNodeSpec
    type: IntegrationTypeSpec
    update_time: int


class IntegrationTaskType(Body, total=False):
    """The ``integration_task_type`` of ``ActionRunMetadata``; also in ``IntegrationTaskSpec``."""

    category: str
    display_name: str
    enabled: bool
    id: int
    name: str
    required_integration_types: Sequence[IntegrationTypeSpec]


class AWSMetadata(Body, total=False):
    """The ``aws`` of ``ActionRunEventData``."""

    accountArn: str
    region: str


class AzureSiteMetadata(Body, total=False):
    """The ``azureSite`` of ``ActionRunEventData``."""

    location: str
    resourceGroup: str
    siteId: str
    siteKind: str
    siteName: str
    subscriptionId: str


class AzureVmMetadata(Body, total=False):
    """The ``azureVm`` of ``ActionRunEventData``."""

    id: str
    region: str
    resourceGroup: str
    subscriptionId: str
    vmName: str


class CloudFunctionMetadata(Body, total=False):
    """The ``cloudFunction`` of ``ActionRunEventData``."""

    function_name: str


class CrowdStrikeCloudSecurityMetadata(Body, total=False):
    """The ``crowdstrikeCloudSecurity`` of ``ActionRunEventData``."""

    baseUrl: str
    clientId: str
    cloudProvider: str
    iomID: str
    policyId: int
    resourceId: str
    resourceType: str


class EC2Metadata(Body, total=False):
    """The ``ec2`` of ``ActionRunEventData``."""

    instance_id: str
    instance_name: str


class ECSMetadata(Body, total=False):
    """The ``ecs`` of ``ActionRunEventData``."""

    clusterName: str
    collectionMethod: int
    resourceArn: str
    resourceName: str
    resourceType: str


class GCPMetadata(Body, total=False):
    """The ``gcp`` of ``ActionRunEventData``."""

    project: str
    region: str


class HostMetadata(Body, total=False):
    """The ``host`` of ``ActionRunEventData``."""

    address: str


class K8SMetadata(Body, total=False):
    """The ``k8s`` of ``ActionRunEventData``."""

    container: str
    namespace: str
    pod_name: str


class LambdaMetadata(Body, total=False):
    """The ``lambda`` of ``ActionRunEventData``."""

    lambdaArn: str
    lambdaName: str


class Remediation(Body, total=False):
    """The ``remedy`` of ``ActionRunEventData``."""

    content: str
    url: str


class SnykMetadata(Body, total=False):
    """The ``snyk`` of ``ActionRunEventData``."""

    apiEndpointUrl: str
    appEndpointUrl: str
    groupId: str


class SonatypeMetadata(Body, total=False):
    """The ``sonatype`` of ``ActionRunEventData``."""

    CVEId: str
    applicationPublicId: str
    componentNameVersion: str
    iqServerUrl: str


# names that no field of a class can have
_ActionRunEventDataNames = TypedDict("_ActionRunEventDataNames", {"lambda": "LambdaMetadata"}, total=False)


class ActionRunEventData(Body, _ActionRunEventDataNames, total=False):
    """The ``data`` of ``ActionRunEvent``."""

    additionalInfo: str
    aws: AWSMetadata
    azureSite: AzureSiteMetadata
    azureVm: AzureVmMetadata
    cloudFunction: CloudFunctionMetadata
    crowdstrikeCloudSecurity: CrowdStrikeCloudSecurityMetadata
    ec2: EC2Metadata
    ecs: ECSMetadata
    gcp: GCPMetadata
    host: HostMetadata
    k8s: K8SMetadata
    remedy: Remediation
    snyk: SnykMetadata
    sonatype: SonatypeMetadata


class ActionRunEvent(Body, total=False):
    """One of the ``events`` of ``ActionRun``."""

    additionalData: str
    data: ActionRunEventData
    flatData: Mapping[str, str]
    flatFields: Sequence[str]
    id: str
    message: str
    object: str
    objectType: str
    sendTime: str
    status: int


class Moment(Body, total=False):
    """The ``end_time`` of ``ActionRunMetadata``; also in ``ComposedSchedule`` and ``IntegrationTaskSpec``."""

    nanos: int
    seconds: int


class ActionRunMetadata(Body, total=False):
    """The ``metadata`` of ``ActionRun``."""

    collected_objects: int
    end_time: Moment
    integration_task_id: int
    integration_task_name: str
    integration_task_type: IntegrationTaskType
    start_time: Moment
    total_objects: int


class ActionRun(Body, total=False):
    """The ``latestTaskRun`` of ``IntegrationTaskSpec``."""

    createTime: str
    events: Sequence[ActionRunEvent]
    id: str
    latestEvent: ActionRunEvent
    metadata: ActionRunMetadata
    progress: int
    scheduled: bool
    traceUuid: str


class ComposedSchedule(Body, total=False):
    """The ``schedule`` of ``IntegrationTaskSpec``."""

    every: int
    every_unit: int
    hour: int
    minute: int
    startTimeTimezoneOffsetMinutes: int
    start_time: Moment
    timezone: int
    weekdays: Sequence[int]


class IntegrationTaskSpec(Body, total=False):
    """The ``integration_task`` of ``CreateIntegrationTaskRequest`` and ``UpdateIntegrationTaskRequest``."""

    accessToken: str
    additionalHeader: str
    businessApplication: str
    data: str
    enabled: bool
    id: str
    integration: Integration
    integrationTaskType: IntegrationTaskType
    latestTaskRun: ActionRun
    name: str
    nextRun: Moment
    progress: int
    schedule: ComposedSchedule
    scheduleEveryUnitDisplayName: str
    trigger: str
    type: IntegrationTaskType


class CreateIntegrationTaskRequest(Body, total=False):
    """The body of ``create_integration_task``."""

    integration_task: IntegrationTaskSpec


class UpdateIntegrationTaskRequest(Body, total=False):
    """The body of ``update_integration_task``."""

    integration_task: IntegrationTaskSpec


class RunIntegrationTaskRequest(Body, total=False):
    """The body of ``run_integration_task``, ``run_integration_task_admin`` and ``run_integration_task_v2``."""

    access_token: str
    category: str
    data: str
    override: bool
    scheduled: bool
    task_id: int


class CreateIntegrationRequest(Body, total=False):
    """The body of ``create_integration``."""

    integration: Integration


class UpdateIntegrationRequest(Body, total=False):
    """The body of ``update_integration``."""

    integration: Integration
    overwriteFields: Sequence[str]


class Paginate(Body, total=False):
    """The ``paginate`` of ``QueryRequest`` and ``ResultsFilter``."""

    direction: str
    limit: int
    offset: int
    orderBy: Sequence[str]


class QueryRequestSelectFields(Body, total=False):
    """The ``selectFields`` of ``QueryRequest``."""

    fields: Sequence[str]
    serviceFields: Sequence[str]
    withoutServices: bool


class QueryRequest(Body, total=False):
    """The body of ``execute_query``."""

    paginate: Paginate
    query: str
    revisionId: int
    selectFields: QueryRequestSelectFields
    timestamp: int


class TupleToString(Body, total=False):
    """One of the ``excludes`` of ``DeploymentUnitsTupleFilters``."""

    key: str
    value: str


class DeploymentUnitsTupleFilters(Body, total=False):
    """One of the ``deploymentTupleFilters`` of ``GetServicesRequest``."""

    excludes: Sequence[TupleToString]
    includes: Sequence[TupleToString]


class Pagination(Body, total=False):
    """The ``pagination`` of ``GetServicesRequest``."""

    direction: str
    limit: int
    offset: int
    order_by: Sequence[str]


class GetServicesRelatedEntityFilters(Body, total=False):
    """The ``filters`` of ``GetServicesRelatedEntity``."""

    include_du_services: bool
    only_du_types: bool
    only_get_brokers: bool


class GetServicesRelatedEntityGroupByFields(Body, total=False):
    """The ``groupByFields`` of ``GetServicesRelatedEntity``."""

    fields: Sequence[str]


class GetServicesRelatedEntity(Body, total=False):
    """One of the ``relatedEntities`` of ``GetServicesRequest``."""

    aggregation_type: int
    entity_type: int
    filters: GetServicesRelatedEntityFilters
    groupByFields: GetServicesRelatedEntityGroupByFields


class GetServicesRequest(Body, total=False):
    """The body of ``get_services_count``."""

    cids: Sequence[str]
    deploymentTupleFilters: Sequence[DeploymentUnitsTupleFilters]
    nestingLevel: int
    onlyCount: bool
    optionalTime: int
    pagination: Pagination
    persistentSignatures: Sequence[str]
    qlFilters: str
    relatedEntities: Sequence[GetServicesRelatedEntity]
    revisionId: int
    rolesSignature: str


class OrderBy(Body, total=False):
    """The ``order_by`` of ``ResultsFilter``."""

    by_field: str
    direction: int


class ResultsFilter(Body, total=False):
    """The ``filter`` of ``GenericUserFacingRequest``."""

    order_by: OrderBy
    paginate: Paginate


class GenericUserFacingRequest(Body, total=False):
    """The body of ``get_service_violation_types``."""

    filter: ResultsFilter
    optionalTime: int
    revisionId: int


class UniqueTagEntry(Body, total=False):
    """One of the ``entries`` of ``EditUniqueTagRequest``."""

    isSensitive: bool
    name: str
    tag_type: str
    value: str


class EditUniqueTagRequest(Body, total=False):
    """The body of ``update_tags``."""

    entries: Sequence[UniqueTagEntry]


class TagEntry(Body, total=False):
    """One of the ``entries`` of ``EditTagRequest``."""

    isSensitive: bool
    persistentSignature: str
    value: str


class EditTagRequest(Body, total=False):
    """The body of ``delete_tags``."""

    entries: Sequence[TagEntry]
    name: str
