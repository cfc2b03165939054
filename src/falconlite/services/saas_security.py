"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from falconlite.binding.paging import by_offset
from falconlite.operations.declare import delete, get, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.saas_security import (
        AccountIntegration,
        Activity,
        AffectedEntity,
        Alert,
        App,
        AppUsers,
        Asset,
        Criteria,
        Device,
        EndedTransaction,
        ReasonResult,
        SecurityCheck,
        SecurityCheckMetrics,
        SupportedIntegration,
        SystemLog,
        SystemUser,
        TransactionStatus,
        UploadTransaction,
        User,
    )
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result

Status = Literal["Can't Run", "Dismissed", "Failed", "Passed", "Pending", "Stale", "NA", "Not Available"]
CheckType = Literal[
    "apps", "devices", "users", "assets", "permissions", "shadow_vendors", "Falcon Shield Security Check", "custom"
]
GetAlertsType = Literal["configuration_drift", "check_degraded", "integration_failure", "threat"]
GetApplicationInventoryStatus = Literal["approved", "in review", "rejected", "unclassified"]


class SaasSecurity(Service):
    """TODO."""

    @get(
        "GetMetricsV3",
        "/saas-security/aggregates/check-metrics/v3",
        scope="SaaS Security (Falcon Shield)",
        pages=by_offset(),
    )
    def get_metrics(
        self,
        *,
        status: Status | None = None,
        limit: int | None = None,
        offset: int | None = None,
        integration_id: str | None = None,
        impact: str | None = None,
        compliance: bool | None = None,
        check_type: CheckType | None = None,
        check_tags: str | None = None,
        business_owner: str | None = None,
        org_domain: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[SecurityCheckMetrics]:
        """TODO."""
        ...

    GetMetricsV3 = get_metrics

    @get("GetAiAgentDetails", "/saas-security/entities/ai-agent-details/v3")
    def get_ai_agent_details(self, id: str, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    GetAiAgentDetails = get_ai_agent_details

    @get("GetAiAgentsInventory", "/saas-security/entities/ai-agents/v3", pages=by_offset())
    def get_ai_agents_inventory(
        self,
        *,
        name: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        integration_id: str | None = None,
        access: str | None = None,
        agent_owner: str | None = None,
        tool_type: str | None = None,
        knowledge_source: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    GetAiAgentsInventory = get_ai_agents_inventory

    @get(
        "GetAlertsV3",
        "/saas-security/entities/alerts/v3",
        scope="SaaS Security (Falcon Shield)",
        pages=by_offset(),
        key="id",
    )
    def get_alerts(
        self,
        *,
        id: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        last_id: str | None = None,
        type: GetAlertsType | None = None,
        integration_id: str | None = None,
        from_date: str | None = None,
        to_date: str | None = None,
        ascending: bool | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Alert]:
        """TODO."""
        ...

    GetAlertsV3 = get_alerts

    @get("GetAppJournalV3", "/saas-security/entities/app-journal/v3", pages=by_offset())
    def get_app_journal(
        self,
        *,
        id: str,
        limit: int | None = None,
        offset: int | None = None,
        author: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    GetAppJournalV3 = get_app_journal

    @post("CreateAppJournalCommentV3", "/saas-security/entities/app-journal/v3")
    def create_app_journal_comment(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        id: Strings | None = None,
        note: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    CreateAppJournalCommentV3 = create_app_journal_comment

    @get("GetAppInventoryUsers", "/saas-security/entities/app-users/v3", scope="SaaS Security (Falcon Shield)")
    def get_application_users(self, item_id: str, **more: Unpack[CallOptions]) -> Result[AppUsers]:
        """TODO."""
        ...

    GetAppInventoryUsers = get_application_users

    @get("GetAppInventory", "/saas-security/entities/apps/v3", scope="SaaS Security (Falcon Shield)", pages=by_offset())
    def get_application_inventory(
        self,
        *,
        type: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        status: GetApplicationInventoryStatus | None = None,
        access_level: str | None = None,
        scopes: str | None = None,
        users: str | None = None,
        groups: str | None = None,
        last_activity: str | None = None,
        integration_id: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[App]:
        """TODO."""
        ...

    GetAppInventory = get_application_inventory

    @get(
        "GetSecurityCheckAffectedV3",
        "/saas-security/entities/check-affected/v3",
        scope="SaaS Security (Falcon Shield)",
        pages=by_offset(),
    )
    def get_security_check(
        self, *, id: str, limit: int | None = None, offset: int | None = None, **more: Unpack[CallOptions]
    ) -> Result[AffectedEntity]:
        """TODO."""
        ...

    GetSecurityCheckAffectedV3 = get_security_check

    @post(
        "DismissAffectedEntityV3",
        "/saas-security/entities/check-dismiss-affected/v3",
        query={"id"},
        scope="SaaS Security (Falcon Shield)",
    )
    def dismiss_affected_entity(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        id: str,
        entities: str | None = None,
        reason: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ReasonResult]:
        """TODO."""
        ...

    DismissAffectedEntityV3 = dismiss_affected_entity

    @post(
        "DismissSecurityCheckV3",
        "/saas-security/entities/check-dismiss/v3",
        query={"id"},
        scope="SaaS Security (Falcon Shield)",
    )
    def dismiss_security_check(
        self, body: Mapping[str, Any] | None = None, *, id: str, reason: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[str]:
        """TODO."""
        ...

    DismissSecurityCheckV3 = dismiss_security_check

    @get("GetCheckJournalV3", "/saas-security/entities/check-journal/v3", pages=by_offset())
    def get_check_journal(
        self,
        *,
        id: str,
        limit: int | None = None,
        offset: int | None = None,
        author: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    GetCheckJournalV3 = get_check_journal

    @post("CreateCheckJournalCommentV3", "/saas-security/entities/check-journal/v3")
    def create_check_journal_comment(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        id: Strings | None = None,
        note: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    CreateCheckJournalCommentV3 = create_check_journal_comment

    @get("GetCheckParamsV3", "/saas-security/entities/check-params/v3")
    def get_check_params(self, id: str, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    GetCheckParamsV3 = get_check_params

    @post("SetCheckParamV3", "/saas-security/entities/check-params/v3", query={"id"})
    def set_check_param(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        id: str,
        all_future_instances: bool | None = None,
        param_name: str | None = None,
        reason: str | None = None,
        value: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    SetCheckParamV3 = set_check_param

    @post("RestoreAffectedEntityV3", "/saas-security/entities/check-restore-affected/v3", query={"id"})
    def restore_affected_entity(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        id: str,
        entities: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    RestoreAffectedEntityV3 = restore_affected_entity

    @post("RestoreSecurityCheckV3", "/saas-security/entities/check-restore/v3", query={"id"})
    def restore_security_check(
        self, body: Mapping[str, Any] | None = None, *, id: str, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """TODO."""
        ...

    RestoreSecurityCheckV3 = restore_security_check

    @get("GetCheckTagsV3", "/saas-security/entities/check-tags/v3")
    def get_check_tags(self, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    GetCheckTagsV3 = get_check_tags

    @post("ConnectCheckTagV3", "/saas-security/entities/check-tags/v3", query={"id", "tag_id"})
    def connect_check_tag(self, *, id: str, tag_id: str, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    ConnectCheckTagV3 = connect_check_tag

    @delete("DisconnectCheckTagV3", "/saas-security/entities/check-tags/v3")
    def disconnect_check_tag(self, *, id: str, tag_id: str, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    DisconnectCheckTagV3 = disconnect_check_tag

    @get(
        "GetSecurityChecksV3",
        "/saas-security/entities/checks/v3",
        scope="SaaS Security (Falcon Shield)",
        pages=by_offset(),
        key="id",
    )
    def get_security_checks(
        self,
        *,
        id: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        status: Status | None = None,
        integration_id: str | None = None,
        impact: Literal["Low", "Medium", "High"] | None = None,
        compliance: bool | None = None,
        check_type: CheckType | None = None,
        check_tags: str | None = None,
        business_owner: str | None = None,
        org_domain: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[SecurityCheck]:
        """TODO."""
        ...

    GetSecurityChecksV3 = get_security_checks

    @get("GetSecurityCheckComplianceV3", "/saas-security/entities/compliance/v3", scope="SaaS Security (Falcon Shield)")
    def get_security_check_compliance(self, id: str, **more: Unpack[CallOptions]) -> Result[Criteria]:
        """TODO."""
        ...

    GetSecurityCheckComplianceV3 = get_security_check_compliance

    @post(
        "IntegrationBuilderEndTransactionV3",
        "/saas-security/entities/custom-integration-close/v3",
        query={"id"},
        scope="SaaS Security (Falcon Shield)",
    )
    def complete_integration_upload(self, id: str, **more: Unpack[CallOptions]) -> Result[EndedTransaction]:
        """TODO."""
        ...

    IntegrationBuilderEndTransactionV3 = complete_integration_upload

    @post(
        "IntegrationBuilderResetV3",
        "/saas-security/entities/custom-integration-reset/v3",
        query={"id"},
        scope="SaaS Security (Falcon Shield)",
    )
    def reset_integration_builder(self, id: str, **more: Unpack[CallOptions]) -> Result[TransactionStatus]:
        """TODO."""
        ...

    IntegrationBuilderResetV3 = reset_integration_builder

    @get("IntegrationBuilderGetStatusV3", "/saas-security/entities/custom-integration-status/v3")
    def get_integration_builder_status(self, id: str, **more: Unpack[CallOptions]) -> Result[TransactionStatus]:
        """TODO."""
        ...

    IntegrationBuilderGetStatusV3 = get_integration_builder_status

    @post(
        "IntegrationBuilderUploadV3",
        "/saas-security/entities/custom-integration-upload/v3",
        query={"id", "source_id"},
        scope="SaaS Security (Falcon Shield)",
    )
    def upload_integration_builder(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        id: str,
        source_id: str,
        data: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[UploadTransaction]:
        """TODO."""
        ...

    IntegrationBuilderUploadV3 = upload_integration_builder

    @get(
        "GetAssetInventoryV3",
        "/saas-security/entities/data/v3",
        scope="SaaS Security (Falcon Shield)",
        pages=by_offset(),
    )
    def get_asset_inventory(
        self,
        *,
        integration_id: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        resource_type: str | None = None,
        access_level: str | None = None,
        last_accessed: str | None = None,
        last_modified: str | None = None,
        resource_name: str | None = None,
        password_protected: bool | None = None,
        resource_owner: str | None = None,
        resource_owner_enabled: bool | None = None,
        unmanaged_domain: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Asset]:
        """TODO."""
        ...

    GetAssetInventoryV3 = get_asset_inventory

    @get(
        "GetDeviceInventoryV3",
        "/saas-security/entities/devices/v3",
        scope="SaaS Security (Falcon Shield)",
        pages=by_offset(),
        key="id",
    )
    def get_device_inventory(
        self,
        *,
        integration_id: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        email: str | None = None,
        privileged_only: bool | None = None,
        unassociated_devices: bool | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Device]:
        """TODO."""
        ...

    GetDeviceInventoryV3 = get_device_inventory

    @get("GetIntegrationsV3", "/saas-security/entities/integrations/v3", scope="SaaS Security (Falcon Shield)")
    def get_integrations(
        self, *, saas_id: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[AccountIntegration]:
        """TODO."""
        ...

    GetIntegrationsV3 = get_integrations

    @get("GetActivityMonitorV3", "/saas-security/entities/monitor/v3", scope="SaaS Security (Falcon Shield)")
    def get_activity_monitor(
        self,
        *,
        integration_id: str | None = None,
        actor: str | None = None,
        category: str | None = None,
        projection: str | None = None,
        from_date: str | None = None,
        to_date: str | None = None,
        limit: int | None = None,
        skip: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Activity]:
        """TODO."""
        ...

    GetActivityMonitorV3 = get_activity_monitor

    @get("GetSupportedSaasV3", "/saas-security/entities/supported-saas/v3", scope="SaaS Security (Falcon Shield)")
    def get_supported_saas(self, **more: Unpack[CallOptions]) -> Result[SupportedIntegration]:
        """TODO."""
        ...

    GetSupportedSaasV3 = get_supported_saas

    @get(
        "GetSystemLogsV3",
        "/saas-security/entities/system-logs/v3",
        scope="SaaS Security (Falcon Shield)",
        pages=by_offset(),
        key="id",
    )
    def get_system_logs(
        self,
        *,
        from_date: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        to_date: str | None = None,
        total_count: bool | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[SystemLog]:
        """TODO."""
        ...

    GetSystemLogsV3 = get_system_logs

    @get("GetSystemUsersV3", "/saas-security/entities/system-users/v3", scope="SaaS Security (Falcon Shield)")
    def get_system_users(self, **more: Unpack[CallOptions]) -> Result[SystemUser]:
        """TODO."""
        ...

    GetSystemUsersV3 = get_system_users

    @get("GetUserJournalV3", "/saas-security/entities/user-journal/v3", pages=by_offset())
    def get_user_journal(
        self,
        *,
        id: str,
        limit: int | None = None,
        offset: int | None = None,
        author: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    GetUserJournalV3 = get_user_journal

    @post("CreateUserJournalCommentV3", "/saas-security/entities/user-journal/v3")
    def create_user_journal_comment(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        id: Strings | None = None,
        note: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    CreateUserJournalCommentV3 = create_user_journal_comment

    @get(
        "GetUserInventoryV3",
        "/saas-security/entities/users/v3",
        scope="SaaS Security (Falcon Shield)",
        pages=by_offset(),
    )
    def get_user_inventory(
        self,
        *,
        integration_id: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        email: str | None = None,
        privileged_only: bool | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[User]:
        """TODO."""
        ...

    GetUserInventoryV3 = get_user_inventory
