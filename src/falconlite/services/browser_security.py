"""Falcon browser security (Seraphic): browser agents, rules, destination groups and lists of URLs."""

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

under_filter = placed({name: name for name in ("filter", "limit", "search", "skip", "sort")}, rest="filter")


class BrowserSecurity(Service):
    """Seraphic Enterprise Browser: find agents, switch them on and off, and manage rules and destinations.

    The API publishes neither scopes nor fields of the records. Queries are requests with a body: *limit* is the number
    of records, *skip* the number to leave out, *search* a free text, and *sort* a list. For agents, an item of *sort*
    is ``{"field": ..., "order": ...}``.
    """

    @post(
        "CombinedQueryAgents",
        "/seraphic-enterprise-browser/combined/agents/v1",
        shape=under_filter,
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
        sort: Sequence[Mapping[str, str]] | None = None,
        application: Strings | None = None,
        application_name: Strings | None = None,
        application_version: Strings | None = None,
        browser_name: Strings | None = None,
        browser_version: Strings | None = None,
        deployment_method: Strings | None = None,
        email: Strings | None = None,
        first_seen: Mapping[str, str] | None = None,
        host_id: Strings | None = None,
        hostname: Strings | None = None,
        id: Strings | None = None,
        last_seen: Mapping[str, str] | None = None,
        os_name: Strings | None = None,
        platform: Strings | None = None,
        policy_updated: Strings | None = None,
        protection_type: Strings | None = None,
        status: Strings | None = None,
        username: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Find browser agents and return their records; *limit* is up to 2,500.

        *filter* is an object of lists, and each of its fields is an argument too. *first_seen* and *last_seen* are
        ``{"start": ..., "end": ...}``.
        """
        ...

    CombinedQueryAgents = query_combined_seraphic_agents

    @post("ClassifyDomains", "/seraphic-enterprise-browser/combined/domain-classifications/v1", reads=True)
    def classify_domains(
        self, body: Mapping[str, Any] | None = None, *, domains: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """Look up the categories of domains in the browser's classification."""
        ...

    ClassifyDomains = classify_domains

    @post("ActivateAgents", "/seraphic-enterprise-browser/entities/agent-activation/v1", repeatable=True)
    def activate_agents(
        self, body: Mapping[str, Any] | None = None, *, ids: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """Switch browser agents on, by ID."""
        ...

    ActivateAgents = activate_agents

    @post("DeactivateAgents", "/seraphic-enterprise-browser/entities/agent-deactivation/v1", repeatable=True)
    def deactivate_agents(
        self, body: Mapping[str, Any] | None = None, *, ids: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """Switch browser agents off, by ID; ``activate_agents`` undoes it."""
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
        """Send tasks to one browser agent.

        An item of *actions* is ``{"action": ..., "args": [...]}``. *ttl* is how long a task stays valid; its unit is
        not published.
        """
        ...

    ApplyAgentTasks = apply_agent_tasks

    @get("GetAgents", "/seraphic-enterprise-browser/entities/agents/v1")
    def get_seraphic_agents(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """Describe browser agents by ID."""
        ...

    GetAgents = get_seraphic_agents

    @get("GetAuditLogsMixin0", "/seraphic-enterprise-browser/entities/audit-logs/v1")
    def get_seraphic_audit_logs(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """Describe entries of the audit log by ID."""
        ...

    GetAuditLogsMixin0 = get_seraphic_audit_logs

    @get("GetDestinationGroups", "/seraphic-enterprise-browser/entities/destination-groups/v1")
    def get_destination_groups(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """Describe destination groups by ID: the domains, addresses and countries that a rule applies to."""
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
        """Create a group of destinations that rules can refer to.

        Members are *domains*, *top_level_domains*, *countries*, categories (*classification*), single addresses
        (*single_ips*) and ranges (*ips_range*). *match_ips* compares addresses too.
        """
        ...

    CreateDestinationGroup = create_destination_group

    @delete("DeleteDestinationGroup", "/seraphic-enterprise-browser/entities/destination-groups/v1")
    def delete_destination_group(self, id: str, **more: Unpack[CallOptions]) -> Result[Any]:
        """Delete one destination group; *id* is its ID."""
        ...

    DeleteDestinationGroup = delete_destination_group

    @patch(
        "UpdateDestinationGroup",
        "/seraphic-enterprise-browser/entities/destination-groups/v1",
        query={"id"},
        wire={"ips_range": "ipsRange", "single_ips": "singleIps"},
        repeatable=True,
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
        """Change the given fields of a destination group; takes the fields of ``create_destination_group``."""
        ...

    UpdateDestinationGroup = update_destination_group

    @get("GetExtensionAnalysis", "/seraphic-enterprise-browser/entities/extension-analysis/v1")
    def get_extension_analysis(self, *, store: str, id: str, **more: Unpack[CallOptions]) -> Result[Any]:
        """Read the risk analysis of one browser extension; *store* names the store that *id* is from."""
        ...

    GetExtensionAnalysis = get_extension_analysis

    @get("GetRules", "/seraphic-enterprise-browser/entities/rules/v1")
    def get_seraphic_rules(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """Describe rules by ID: their targets, destinations and status."""
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
        """Change one rule: add or remove extensions, or replace its targets, destinations or status.

        *add_extension_ids* and *remove_extension_ids* take IDs, *add_extension_names* and *remove_extension_names* take
        names.
        """
        ...

    UpdateRuleMixin0 = update_seraphic_rule

    @get("GetTenantSettings", "/seraphic-enterprise-browser/entities/tenant-settings/v1")
    def get_tenant_settings(self, **more: Unpack[CallOptions]) -> Result[Any]:
        """Read the settings of the tenant for the enterprise browser."""
        ...

    GetTenantSettings = get_tenant_settings

    @get("GetUrlDomainLists", "/seraphic-enterprise-browser/entities/url-domain-lists/v1")
    def get_url_domain_lists(
        self, *, ids: Strings, skip: int | None = None, limit: int | None = None, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """Read lists of URLs and domains, by the ID of their integration; *limit* is the number of entries (50).

        *skip* is the number of entries to leave out (0).
        """
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
        """Add URLs and domains to the list of an integration, named by *integration_id*."""
        ...

    AddUrlDomainList = add_url_domain_list

    @delete(
        "DeleteUrlDomainList",
        "/seraphic-enterprise-browser/entities/url-domain-lists/v1",
        body={"integration_id", "urls"},
        wire={"integration_id": "integrationId"},
    )
    def delete_url_domain_list(
        self, id: str, *, integration_id: str | None = None, urls: Strings | None = None, **more: Unpack[BodyOptions]
    ) -> Result[Any]:
        """Remove URLs and domains from a list; *id* is the ID of the list.

        *urls* are the entries to remove, and *integration_id* the integration. Both go in the body.
        """
        ...

    DeleteUrlDomainList = delete_url_domain_list

    @post(
        "QueryAgents",
        "/seraphic-enterprise-browser/queries/agents/v1",
        shape=under_filter,
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
        sort: Sequence[Mapping[str, str]] | None = None,
        application: Strings | None = None,
        application_name: Strings | None = None,
        application_version: Strings | None = None,
        browser_name: Strings | None = None,
        browser_version: Strings | None = None,
        deployment_method: Strings | None = None,
        email: Strings | None = None,
        first_seen: Mapping[str, str] | None = None,
        host_id: Strings | None = None,
        hostname: Strings | None = None,
        id: Strings | None = None,
        last_seen: Mapping[str, str] | None = None,
        os_name: Strings | None = None,
        platform: Strings | None = None,
        policy_updated: Strings | None = None,
        protection_type: Strings | None = None,
        status: Strings | None = None,
        username: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Find IDs of browser agents; *limit* is up to 1,000.

        Takes the same arguments as ``query_combined_seraphic_agents``.
        """
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
        """Find destination groups; *exclude* takes values to leave out, and *filter* is an object."""
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
        """Find rules of one *category*; *rule_ids* narrows the search to some, *exclude* leaves some out.

        *filter* and *advanced_filter* are objects.
        """
        ...

    QueryRulesMixin0 = query_seraphic_rules


Seraphic = BrowserSecurity
