"""SaaS Security (Falcon Shield): posture, users, devices and applications of connected SaaS products."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from falconlite.binding.paging import by_offset
from falconlite.operations.declare import delete, get, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

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

CheckStatus = Literal["Can't Run", "Dismissed", "Failed", "Passed", "Pending", "Stale", "NA", "Not Available"]
CheckType = Literal[
    "apps", "devices", "users", "assets", "permissions", "shadow_vendors", "Falcon Shield Security Check", "custom"
]
AlertType = Literal["configuration_drift", "check_degraded", "integration_failure", "threat"]
AppStatus = Literal["approved", "in review", "rejected", "unclassified"]


class SaasSecurity(Service):
    """Falcon Shield: read security checks, alerts and inventories of SaaS products, and dismiss findings.

    Scopes where known: SaaS Security (Falcon Shield): Read; Write to dismiss findings and to upload data.

    Lists page by *offset*, the number of records to skip (0); *limit* is the number of records to return. An
    integration is a connected account of a SaaS product; ``get_integrations`` lists them. *integration_id* and most
    other filters also take several values in one str, separated by commas. A security check is one setting or rule that
    Falcon Shield evaluates in an integration.
    """

    @get(
        "GetMetricsV3",
        "/saas-security/aggregates/check-metrics/v3",
        scope="SaaS Security (Falcon Shield)",
    )
    def get_metrics(
        self,
        *,
        status: CheckStatus | None = None,
        limit: int | None = None,
        offset: int | None = None,
        integration_id: str | None = None,
        impact: Literal[1, 2, 3] | str | None = None,
        compliance: bool | None = None,
        check_type: CheckType | None = None,
        check_tags: str | None = None,
        business_owner: str | None = None,
        org_domain: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[SecurityCheckMetrics]:
        """Count security checks by status and compute the total score of the account.

        *impact* is 1 (low), 2 or 3 (high). *check_tags* are names or IDs of tags. *business_owner* is an email address.
        """
        ...

    GetMetricsV3 = get_metrics

    @get("GetAiAgentDetails", "/saas-security/entities/ai-agent-details/v3")
    def get_ai_agent_details(self, id: str, **more: Unpack[CallOptions]) -> Result[Any]:
        """Describe an AI agent, by an ID of the form ``agent_id|||integration_id``."""
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
        """Find AI agents in the connected products.

        *name* and *agent_owner* (an email address) match parts of the value, *access* the whole value. *tool_type* and
        *knowledge_source* are one value that the agent has.
        """
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
        type: AlertType | None = None,
        integration_id: str | None = None,
        from_date: str | None = None,
        to_date: str | None = None,
        ascending: bool | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Alert]:
        """Find alerts, or read one by *id*.

        *type* is configuration_drift, check_degraded, integration_failure or threat. *from_date* and *to_date* are
        dates, YYYY-MM-DD. *last_id* is the ID of the alert to continue after. *ascending* returns the oldest first.
        """
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
        """Read the journal of an application, by an ID of the form ``app_id|||integration_id``.

        *author* is a full or partial name, an email address, or the ID of an API client.
        """
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
        """Add a comment, *note*, to the journals of applications.

        *id* is the application's, of the form ``app_id|||integration_id``.
        """
        ...

    CreateAppJournalCommentV3 = create_app_journal_comment

    @get("GetAppInventoryUsers", "/saas-security/entities/app-users/v3", scope="SaaS Security (Falcon Shield)")
    def get_application_users(self, item_id: str, **more: Unpack[CallOptions]) -> Result[AppUsers]:
        """List the users of an application; *item_id* has the form ``integration_id|||app_id``."""
        ...

    GetAppInventoryUsers = get_application_users

    @get(
        "GetAppInventory",
        "/saas-security/entities/apps/v3",
        scope="SaaS Security (Falcon Shield)",
        pages=by_offset(),
        key="item_id",
    )
    def get_application_inventory(
        self,
        *,
        type: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        status: AppStatus | None = None,
        access_level: str | None = None,
        scopes: str | None = None,
        users: str | None = None,
        groups: str | None = None,
        last_activity: str | None = None,
        integration_id: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[App]:
        """Find applications that users have connected, with their permissions.

        *status* is approved, in review, rejected or unclassified. *users* is a name, or ``contains`` and a part of it.
        *last_activity* is a number of days: the application was used within them; with ``was not`` before the number,
        it was not. *type*, *access_level*, *scopes* and *groups* take several values, separated by commas.
        """
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
        """List the entities (users, devices, settings) that a security check found, by the check's *id*.

        ``get_security_checks`` describes the check itself.
        """
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
        duration_in_days: int | None = None,
        entities: str | None = None,
        reason: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ReasonResult]:
        """Dismiss entities that a security check found, so that they do not count as findings.

        *id* is the check's. *entities* are names, separated by commas. *reason* is stored with them; after
        *duration_in_days* the dismissal ends. ``restore_affected_entity`` undoes it.
        """
        ...

    DismissAffectedEntityV3 = dismiss_affected_entity

    @post(
        "DismissSecurityCheckV3",
        "/saas-security/entities/check-dismiss/v3",
        query={"id"},
        scope="SaaS Security (Falcon Shield)",
    )
    def dismiss_security_check(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        id: str,
        duration_in_days: int | None = None,
        reason: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Dismiss a whole security check, with a *reason*.

        After *duration_in_days* the dismissal ends. ``restore_security_check`` undoes it.
        """
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
        """Read the journal of a security check: changes and comments.

        *author* is a full or partial name, an email address, or the ID of an API client.
        """
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
        """Add a comment, *note*, to the journals of security checks; *id* is the check's."""
        ...

    CreateCheckJournalCommentV3 = create_check_journal_comment

    @get("GetCheckParamsV3", "/saas-security/entities/check-params/v3")
    def get_check_params(self, id: str, **more: Unpack[CallOptions]) -> Result[Any]:
        """List the parameters of a security check and their values."""
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
        """Set a parameter of a security check: *param_name* to *value*, for a *reason*.

        *id* is the check's. With *all_future_instances*, the value also applies to integrations that are added later.
        """
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
        """Undo the dismissal of entities of a security check.

        *id* is the check's; *entities* are names, separated by commas.
        """
        ...

    RestoreAffectedEntityV3 = restore_affected_entity

    @post("RestoreSecurityCheckV3", "/saas-security/entities/check-restore/v3", query={"id"}, body=())
    def restore_security_check(
        self, body: Mapping[str, Any] | None = None, *, id: str, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """Undo the dismissal of a security check; *id* is the check's."""
        ...

    RestoreSecurityCheckV3 = restore_security_check

    @get("GetCheckTagsV3", "/saas-security/entities/check-tags/v3")
    def get_check_tags(self, **more: Unpack[CallOptions]) -> Result[Any]:
        """List the tags that security checks can have."""
        ...

    GetCheckTagsV3 = get_check_tags

    @post("ConnectCheckTagV3", "/saas-security/entities/check-tags/v3", query={"id", "tag_id"})
    def connect_check_tag(self, *, id: str, tag_id: str, **more: Unpack[CallOptions]) -> Result[Any]:
        """Add a tag to a security check; *id* is the check's, *tag_id* the tag's."""
        ...

    ConnectCheckTagV3 = connect_check_tag

    @delete("DisconnectCheckTagV3", "/saas-security/entities/check-tags/v3")
    def disconnect_check_tag(self, *, id: str, tag_id: str, **more: Unpack[CallOptions]) -> Result[Any]:
        """Remove a tag from a security check; *id* is the check's, *tag_id* the tag's."""
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
        status: CheckStatus | None = None,
        integration_id: str | None = None,
        impact: Literal["Low", "Medium", "High"] | None = None,
        compliance: bool | None = None,
        check_type: CheckType | None = None,
        check_tags: str | None = None,
        business_owner: str | None = None,
        org_domain: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[SecurityCheck]:
        """Find security checks, or read one by *id*: status, impact, affected entities and remediation.

        *impact* is Low, Medium or High. *compliance* True returns checks that belong to a compliance framework.
        *check_tags* are names or IDs of tags. *business_owner* is an email address.
        """
        ...

    GetSecurityChecksV3 = get_security_checks

    @get("GetSecurityCheckComplianceV3", "/saas-security/entities/compliance/v3", scope="SaaS Security (Falcon Shield)")
    def get_security_check_compliance(self, id: str, **more: Unpack[CallOptions]) -> Result[Criteria]:
        """List the criteria of compliance frameworks that a security check covers."""
        ...

    GetSecurityCheckComplianceV3 = get_security_check_compliance

    @post(
        "IntegrationBuilderEndTransactionV3",
        "/saas-security/entities/custom-integration-close/v3",
        query={"id"},
        scope="SaaS Security (Falcon Shield)",
    )
    def complete_integration_upload(self, id: str, **more: Unpack[CallOptions]) -> Result[EndedTransaction]:
        """Close the upload of data to a custom integration, so that the data is processed.

        *id* is the integration's. The record counts the items of each source.
        """
        ...

    IntegrationBuilderEndTransactionV3 = complete_integration_upload

    @post(
        "IntegrationBuilderResetV3",
        "/saas-security/entities/custom-integration-reset/v3",
        query={"id"},
        scope="SaaS Security (Falcon Shield)",
    )
    def reset_integration_builder(self, id: str, **more: Unpack[CallOptions]) -> Result[TransactionStatus]:
        """Discard the data that was uploaded to a custom integration, by the integration's *id*."""
        ...

    IntegrationBuilderResetV3 = reset_integration_builder

    @get("IntegrationBuilderGetStatusV3", "/saas-security/entities/custom-integration-status/v3")
    def get_integration_builder_status(self, id: str, **more: Unpack[CallOptions]) -> Result[TransactionStatus]:
        """Read how far the upload to a custom integration is, by the integration's *id*."""
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
        """Upload *data*, a str, to one source of a custom integration.

        *id* is the integration's, *source_id* the source's. ``complete_integration_upload`` ends the upload.
        """
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
        """Find files and other data in SaaS products, with their owner and who has access.

        *resource_name* and *resource_owner* match parts of the value in any case. *last_accessed* and *last_modified*
        are numbers of days: it happened within them; with ``was not`` before the number, it did not.
        """
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
        """Find devices that users of SaaS products sign in from.

        *email* is the user's. *privileged_only* returns devices of users with privileged roles, *unassociated_devices*
        those without a known user.
        """
        ...

    GetDeviceInventoryV3 = get_device_inventory

    @get("GetIntegrationsV3", "/saas-security/entities/integrations/v3", scope="SaaS Security (Falcon Shield)")
    def get_integrations(
        self, *, saas_id: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[AccountIntegration]:
        """List the integrations, with status and issues; *saas_id* limits them to these products."""
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
        from_date: datetime | str | None = None,
        to_date: datetime | str | None = None,
        limit: int | None = None,
        skip: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Activity]:
        """Read the activities of users in the connected products.

        *actor* is the user. *from_date* and *to_date* are RFC 3339 times, or ``datetime`` objects. *skip* is the number
        of records to skip, in place of *offset*: iterate over it yourself.
        """
        ...

    GetActivityMonitorV3 = get_activity_monitor

    @get("GetSupportedSaasV3", "/saas-security/entities/supported-saas/v3", scope="SaaS Security (Falcon Shield)")
    def get_supported_saas(self, **more: Unpack[CallOptions]) -> Result[SupportedIntegration]:
        """List the SaaS products that can be connected, with their IDs."""
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
        """Read the log of actions in Falcon Shield itself.

        *from_date* and *to_date* are dates, YYYY-MM-DD. *total_count* True also counts all entries.
        """
        ...

    GetSystemLogsV3 = get_system_logs

    @get("GetSystemUsersV3", "/saas-security/entities/system-users/v3", scope="SaaS Security (Falcon Shield)")
    def get_system_users(self, **more: Unpack[CallOptions]) -> Result[SystemUser]:
        """List the users of Falcon Shield itself, with their roles."""
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
        """Read the journal of a SaaS user; *id* is the user's email address or login name.

        *author* is a full or partial name, an email address, or the ID of an API client.
        """
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
        """Add a comment, *note*, to the journals of SaaS users; *id* is an email address or login name."""
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
        """Find users of SaaS products, with their integrations, roles and exposures.

        *email* is the user's. *privileged_only* returns users with privileged roles.
        """
        ...

    GetUserInventoryV3 = get_user_inventory
