"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.binding.shapes import placed
from falconlite.operations.declare import delete, get, patch, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.operations.options import BodyOptions, CallOptions
    from falconlite.results.result import Result


class BrowserSecurity(Service):
    """TODO."""

    @post(
        "CombinedQueryAgents",
        "/seraphic-enterprise-browser/combined/agents/v1",
        shape=placed(
            {"filter": "filter", "limit": "limit", "search": "search", "skip": "skip", "sort": "sort"}, rest="filter"
        ),
        reads=True,
    )
    def query_combined_seraphic_agents(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        filter: Mapping[str, Any] | None = None,
        limit: int | None = None,
        search: str | None = None,
        skip: int | None = None,
        sort: Sequence[Any] | None = None,
        application: str | None = None,
        application_name: str | None = None,
        application_version: str | None = None,
        browser_name: str | None = None,
        browser_version: str | None = None,
        deployment_method: str | None = None,
        email: str | None = None,
        first_seen: str | None = None,
        host_id: str | None = None,
        hostname: str | None = None,
        id: str | None = None,
        last_seen: str | None = None,
        os_name: str | None = None,
        platform: str | None = None,
        policy_updated: str | None = None,
        protection_type: str | None = None,
        status: str | None = None,
        username: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    CombinedQueryAgents = query_combined_seraphic_agents

    @post("ClassifyDomains", "/seraphic-enterprise-browser/combined/domain-classifications/v1", reads=True)
    def classify_domains(
        self, body: Mapping[str, Any] | None = None, *, domains: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """TODO."""
        ...

    ClassifyDomains = classify_domains

    @post("ActivateAgents", "/seraphic-enterprise-browser/entities/agent-activation/v1")
    def activate_agents(
        self, body: Mapping[str, Any] | None = None, *, ids: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """TODO."""
        ...

    ActivateAgents = activate_agents

    @post("DeactivateAgents", "/seraphic-enterprise-browser/entities/agent-deactivation/v1")
    def deactivate_agents(
        self, body: Mapping[str, Any] | None = None, *, ids: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """TODO."""
        ...

    DeactivateAgents = deactivate_agents

    @post("ApplyAgentTasks", "/seraphic-enterprise-browser/entities/agent-tasks/v1", query={"agent_id"})
    def apply_agent_tasks(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        agent_id: str,
        actions: Sequence[Any] | None = None,
        ttl: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    ApplyAgentTasks = apply_agent_tasks

    @get("GetAgents", "/seraphic-enterprise-browser/entities/agents/v1")
    def get_seraphic_agents(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    GetAgents = get_seraphic_agents

    @get("GetAuditLogsMixin0", "/seraphic-enterprise-browser/entities/audit-logs/v1")
    def get_seraphic_audit_logs(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    GetAuditLogsMixin0 = get_seraphic_audit_logs

    @get("GetDestinationGroups", "/seraphic-enterprise-browser/entities/destination-groups/v1")
    def get_destination_groups(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    GetDestinationGroups = get_destination_groups

    @post(
        "CreateDestinationGroup",
        "/seraphic-enterprise-browser/entities/destination-groups/v1",
        wire={"ips_range": "ipsRange", "single_ips": "singleIps"},
    )
    def create_destination_group(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        classification: Strings | None = None,
        countries: Strings | None = None,
        description: str | None = None,
        domains: Strings | None = None,
        ips_range: Sequence[Any] | None = None,
        match_ips: bool | None = None,
        name: str | None = None,
        single_ips: Strings | None = None,
        top_level_domains: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    CreateDestinationGroup = create_destination_group

    @delete("DeleteDestinationGroup", "/seraphic-enterprise-browser/entities/destination-groups/v1")
    def delete_destination_group(self, id: str, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    DeleteDestinationGroup = delete_destination_group

    @patch(
        "UpdateDestinationGroup",
        "/seraphic-enterprise-browser/entities/destination-groups/v1",
        query={"id"},
        wire={"ips_range": "ipsRange", "single_ips": "singleIps"},
    )
    def update_destination_group(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        id: str,
        classification: Strings | None = None,
        countries: Strings | None = None,
        description: str | None = None,
        domains: Strings | None = None,
        ips_range: Sequence[Any] | None = None,
        match_ips: bool | None = None,
        name: str | None = None,
        single_ips: Strings | None = None,
        top_level_domains: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    UpdateDestinationGroup = update_destination_group

    @get("GetExtensionAnalysis", "/seraphic-enterprise-browser/entities/extension-analysis/v1")
    def get_extension_analysis(self, *, store: str, id: str, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    GetExtensionAnalysis = get_extension_analysis

    @get("GetRules", "/seraphic-enterprise-browser/entities/rules/v1")
    def get_seraphic_rules(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    GetRules = get_seraphic_rules

    @patch(
        "UpdateRuleMixin0",
        "/seraphic-enterprise-browser/entities/rules/v1",
        query={"id"},
        wire={
            "add_extension_ids": "addExtensionIds",
            "add_extension_names": "addExtensionNames",
            "remove_extension_ids": "removeExtensionIds",
            "remove_extension_names": "removeExtensionNames",
        },
    )
    def update_seraphic_rule(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        id: str,
        add_extension_ids: Strings | None = None,
        add_extension_names: Strings | None = None,
        destinations: Mapping[str, Any] | None = None,
        remove_extension_ids: Strings | None = None,
        remove_extension_names: Strings | None = None,
        status: Mapping[str, Any] | None = None,
        targets: Mapping[str, Any] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    UpdateRuleMixin0 = update_seraphic_rule

    @get("GetTenantSettings", "/seraphic-enterprise-browser/entities/tenant-settings/v1")
    def get_tenant_settings(self, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    GetTenantSettings = get_tenant_settings

    @get("GetUrlDomainLists", "/seraphic-enterprise-browser/entities/url-domain-lists/v1")
    def get_url_domain_lists(
        self, *, ids: Strings, skip: int | None = None, limit: int | None = None, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """TODO."""
        ...

    GetUrlDomainLists = get_url_domain_lists

    @post(
        "AddUrlDomainList",
        "/seraphic-enterprise-browser/entities/url-domain-lists/v1",
        wire={"integration_id": "integrationId"},
    )
    def add_url_domain_list(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        integration_id: str | None = None,
        urls: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    AddUrlDomainList = add_url_domain_list

    @delete("DeleteUrlDomainList", "/seraphic-enterprise-browser/entities/url-domain-lists/v1", body=())
    def delete_url_domain_list(self, id: str, **more: Unpack[BodyOptions]) -> Result[Any]:
        """TODO."""
        ...

    DeleteUrlDomainList = delete_url_domain_list

    @post(
        "QueryAgents",
        "/seraphic-enterprise-browser/queries/agents/v1",
        shape=placed(
            {"filter": "filter", "limit": "limit", "search": "search", "skip": "skip", "sort": "sort"}, rest="filter"
        ),
        reads=True,
    )
    def query_seraphic_agents(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        filter: Mapping[str, Any] | None = None,
        limit: int | None = None,
        search: str | None = None,
        skip: int | None = None,
        sort: Sequence[Any] | None = None,
        application: str | None = None,
        application_name: str | None = None,
        application_version: str | None = None,
        browser_name: str | None = None,
        browser_version: str | None = None,
        deployment_method: str | None = None,
        email: str | None = None,
        first_seen: str | None = None,
        host_id: str | None = None,
        hostname: str | None = None,
        id: str | None = None,
        last_seen: str | None = None,
        os_name: str | None = None,
        platform: str | None = None,
        policy_updated: str | None = None,
        protection_type: str | None = None,
        status: str | None = None,
        username: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    QueryAgents = query_seraphic_agents

    @post("QueryDestinationGroups", "/seraphic-enterprise-browser/queries/destination-groups/v1", reads=True)
    def query_destination_groups(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        exclude: Strings | None = None,
        filter: Mapping[str, Any] | None = None,
        limit: int | None = None,
        search: str | None = None,
        skip: int | None = None,
        sort: Sequence[Any] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    QueryDestinationGroups = query_destination_groups

    @post("QueryRulesMixin0", "/seraphic-enterprise-browser/queries/rules/v1", query={"category"}, reads=True)
    def query_seraphic_rules(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        category: str,
        advanced_filter: Mapping[str, Any] | None = None,
        exclude: Sequence[Any] | None = None,
        filter: Mapping[str, Any] | None = None,
        limit: int | None = None,
        rule_ids: Sequence[Any] | None = None,
        search: str | None = None,
        skip: int | None = None,
        sort: Sequence[Any] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    QueryRulesMixin0 = query_seraphic_rules


Seraphic = BrowserSecurity
