"""Documented statuses by operation: successes other than 200, and answers to unknown IDs."""

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
"""Operations that may also answer 202."""

WITHOUT_404 = frozenset(
    """
    DeleteAPIClients DeleteAWSAccountsMixin0 DeleteActionV1 DeleteAzureSubscription DeleteBaseImages
    DeleteCSPMAwsAccount DeleteCSPMAzureManagementGroup DeleteCSPMGCPAccount DeleteD4CAwsAccount DeleteD4CGCPAccount
    DeleteExportJobsV1 DeleteGroupsV1 DeleteNotificationsV1 DeleteObject DeletePolicy DeletePolicyGroup
    DeleteRegistryEntities DeleteRulesV1 DeleteSuppressionRules DeleteThirdPartyPasskeyRegistry
    DeleteVersionedObject DismissAffectedEntityV3 DismissSecurityCheckV3 EntitiesKnowledgeBaseAuditEventsV1
    EntitiesKnowledgeBasesUpdateV1 ExternalDeleteConnectorConfigs ExternalListConnectorConfigs
    ExternalPatchConnectorConfig GetAPIClients GetAWSAccountsMixin0 GetActionsV1 GetAzureTenantConfig
    GetAzureTenantIDs GetBehaviors GetCSPMAwsAccount GetCSPMAwsConsoleSetupURLs GetCSPMAzureAccount
    GetCSPMGCPAccount GetCSPMGCPUserScriptsAttachment GetCSPMPoliciesDetails GetCSPMPolicy GetCaseActivityByIds
    GetCaseEntitiesByIDs GetCombinedCloudClusters GetConfigurationDetectionEntities
    GetD4CAWSAccountScriptsAttachment GetD4CAwsAccount GetD4CCGPAccount GetD4CGCPUserScriptsAttachment
    GetDiscoverCloudAzureAccount GetEvaluationResult GetExportJobsV1 GetGroupUsersV1 GetGroupsV1Mixin0
    GetHuntingGuides GetIncidents GetIntegrationTasks GetIntegrationTasksAdmin GetIntegrationTasksV2
    GetIntelActorEntities GetIntelIndicatorEntities GetIntelReportEntities GetIntelRuleEntities
    GetIntelligenceQueries GetMalQueryMetadataV1 GetMalQueryRequestV1 GetMalwareEntities
    GetNotificationsDetailedTranslatedV1 GetNotificationsDetailedV1 GetNotificationsExposedDataRecordsV1
    GetNotificationsTranslatedV1 GetNotificationsV1 GetRulesV1 GetSensorDetails GetSuppressionRules
    GetThirdPartyPasskeyRegistry GetUserGroupsV1 GroupActionsV1Mixin0 GroupUsersActionsV1Mixin0
    ITAutomationDeletePolicy ITAutomationDeleteTask ITAutomationDeleteTaskGroups ITAutomationDeleteUserGroup
    ITAutomationGetPolicies ITAutomationGetScheduledTasks ITAutomationGetTaskExecution
    ITAutomationGetTaskExecutionHostStatus ITAutomationGetTaskGroups ITAutomationGetUserGroup
    ITAutomationUpdatePolicies ITAutomationUpdateTask ITAutomationUpdateTaskGroup IntegrationBuilderEndTransactionV3
    IntegrationBuilderResetV3 IntegrationBuilderUploadV3 ListAzureAccounts PatchAzureServicePrincipal
    PatchCSPMAwsAccount PerformIncidentAction PostMitreAttacks PutObject PutObjectByVersion QueryMitreAttacks
    QueryMitreAttacksForMalware ReadDeploymentsEntities ReadDriftIndicatorEntities ReadExportJobs
    ReadExportJobsMixin0 ReadKubernetesIomEntities ResetAPIClientSecret UpdateAPIClient UpdateAWSAccount
    UpdateActionV1 UpdateCSPMAzureAccount UpdateCSPMAzureAccountClientID UpdateCSPMAzureTenantDefaultSubscriptionID
    UpdateCSPMGCPAccount UpdateCSPMGCPServiceAccountsExt UpdateCSPMPolicySettings UpdateComplianceControl
    UpdateD4CGCPServiceAccountsExt UpdateDiscoverCloudAzureAccountClientID UpdateGroupV1Mixin0 UpdateNotificationsV1
    UpdatePolicies UpdatePolicyGroups UpdateRule UpdateRulesV1 UpdateSuppressionRule UpdateThirdPartyPasskeyRegistry
    UpsertBusinessApplications UpsertTags admission-control-delete-rule-groups admission-control-remove-host-groups
    admission-control-remove-rule-group-custom-rule admission-control-replace-rule-group-selectors
    admission-control-set-rule-group-precedence admission-control-update-rule-groups cao_incidents_entities_v1
    certificates.get.v1 cloud-compliance-framework-posture-summaries cloud-compliance-rule-posture-summaries
    cloud-registration-aws-delete-account cloud-registration-aws-get-accounts cloud-registration-aws-update-account
    cloud-registration-azure-delete-legacy-subscription cloud-registration-azure-delete-registration
    cloud-registration-gcp-put-registration cloud-registration-gcp-trigger-health-check
    cloud-security-registration-oci-delete-account cloud-security-registration-oci-update-account
    cloud_registration_azure_delete_suppressions cloud_registration_azure_update_suppressions combined_edges_get
    delete-network-locations delete-rule-groups deleteCIDGroupMembersV1 deleteCIDGroupMembersV2 deleteCIDGroups
    deletePolicies deleteUserGroupMembers deleteUserGroups delete_external_assets delete_policy_rules deletedRoles
    entities.cloud-application.delete entities.cloud-application.patch entities.content-pattern.delete
    entities.content-pattern.patch entities.enterprise-account.delete entities.enterprise-account.patch
    entities.files_bulk-download.post.v1 entities.files_download.post.v1 entities.local-application-group.patch
    entities.local-application.patch entities.states.v1 entities.web-location.delete-v2
    entities.web-location.patch-v2 fdrschema.entities.event.get fdrschema.entities.field.get get-events
    get-firewall-fields get-network-locations get-network-locations-details get-platforms get-policy-containers
    get-rule-groups get-rules getActionsMixin0 getAssessmentV1 getChanges getEvaluationLogicMixin0 getPolicies
    getRuleDetails getRulesMetadataByID get_ecosystem_subsidiaries get_external_assets get_policy_rules
    patch_external_assets report-executions.get report-executions.retry scheduled-reports.get
    scheduled-reports.launch update-network-locations update-policy-container update-policy-container-v1
    update-rule-group updateCIDGroups updatePolicyHostGroups updatePolicyPrecedence updatePolicyRuleGroups
    updateRuleGroupPrecedence updateUserGroups upsert-network-locations
    """.split()  # noqa: SIM905  # a table to read
)
"""Operations that take IDs and return lists of records, without a documented 404."""


def status_of(id: str) -> int:
    """Return the success status of an operation."""
    return 201 if id in CREATED else 202 if id in ACCEPTED else 204 if id in EMPTY else 200


def statuses_of(id: str) -> tuple[int, ...]:
    """Return the possible success statuses of an operation."""
    return (200, 202) if id in EITHER else (status_of(id),)


def missing_status(id: str) -> int:
    """Return the status if none of the IDs exists: a success with errors if 404 is not documented."""
    return status_of(id) if id in WITHOUT_404 - EMPTY else 404
