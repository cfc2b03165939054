"""The statuses of successes other than 200, by operation. They are documented: in the swagger."""

from __future__ import annotations

CREATED = frozenset(
    """
    createHostGroups tokens-create
    BatchActiveResponderCmd BatchAdminCmd BatchCmd BatchGetCmd BatchInitSessions BatchRefreshSessions
    ConnectCSPMGCPAccount ConnectD4CGCPAccount CreateAPIClient CreateAWSAccount CreateAzureSubscription
    CreateCSPMAwsAccount CreateCSPMAzureAccount CreateCSPMAzureManagementGroup CreateCSPMGCPAccount
    CreateD4CAwsAccount CreateD4CGCPAccount CreateDiscoverCloudAzureAccount CreateGroupV1Mixin0 CreateMigrationV1
    CreateOrUpdateAWSSettings CreateRegistryEntities CreateUser ExternalCreateConnectorConfig
    ExternalCreateDataConnection ITAutomationCreatePolicy ITAutomationCreateScheduledTask ITAutomationCreateTask
    ITAutomationCreateTaskGroup ITAutomationCreateUserGroup ITAutomationRerunTaskExecution ITAutomationRunLiveQuery
    ITAutomationStartExecutionResultsSearch ITAutomationStartTaskExecution PatchAzureServicePrincipal
    ProvisionAWSAccounts RTR-ExecuteActiveResponderCommand RTR-ExecuteAdminCommand RTR-ExecuteCommand
    RTR-InitSession RTR-PulseSession ResetAPIClientSecret TriggerScan UpdateCSPMAzureAccount
    UpdateCSPMAzureAccountClientID UpdateCSPMAzureTenantDefaultSubscriptionID
    UpdateDiscoverCloudAzureAccountClientID cb-exclusions.create.v1 cloud-registration-aws-create-account
    cloud-registration-azure-create-registration cloud-registration-gcp-create-registration
    cloud-security-registration-oci-create-account cloud-security-registration-oci-rotate-key
    cloud-security-registration-oci-update-account cloud_registration_azure_create_suppressions
    create-network-locations create-rule create-rule-group create-rule-group-validation create-rule-groupMixin0
    create-scan createContentUpdatePolicies createDeviceControlPolicies createFirewallPolicies createIOAExclusionsV1
    createMLExclusionsV1 createPreventionPolicies createRTResponsePolicies createSVExclusionsV1
    createSensorUpdatePolicies createSensorUpdatePoliciesV2 createUserV1 create_networks create_scan_runs
    create_scans create_templates create_zones entities.cases.put.v2 entities.classification.post.v2
    entities.policy.post.v2 indicator.create.v1 schedule-scan
    """.split()  # noqa: SIM905  # a table to read
)

ACCEPTED = frozenset(
    """
    PerformActionV2 DevicesActionsDeleteV1
    ArchiveDeleteV1 DeleteAPIClients DeleteReport EntitiesKnowledgeBaseFilesCreateV1
    EntitiesKnowledgeBaseFilesUpdateV1 RTR-UpdateScripts RTR-UpdateScriptsV2 startActions
    """.split()  # noqa: SIM905  # a table to read
)

EMPTY = frozenset(
    """
    DeleteFederatedConnectionsConfig RTR-DeleteFile RTR-DeleteFileV2 RTR-DeleteSession UpdateAPIClient
    """.split()  # noqa: SIM905  # a table to read
)

EITHER = frozenset(
    """
    ArchiveUploadV1 ArchiveUploadV2 ExtractionCreateV1 UpdateDeviceTags ExternalGetDataConnectionToken
    ExternalRegenerateDataConnectionToken WorkflowDefinitionsAction WorkflowExecutionsAction
    """.split()  # noqa: SIM905  # a table to read
)
"""Operations that are also 202."""


def status_of(id: str) -> int:
    """Return the status of a success of an operation."""
    return 201 if id in CREATED else 202 if id in ACCEPTED else 204 if id in EMPTY else 200


def statuses_of(id: str) -> tuple[int, ...]:
    """Return the statuses that a success of an operation may have."""
    return (200, 202) if id in EITHER else (status_of(id),)
