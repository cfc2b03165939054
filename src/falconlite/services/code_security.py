"""Code security: connections to source code management, their repositories and branches."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from falconlite.binding.paging import by_offset
from falconlite.operations.declare import delete, get, patch, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Unpack

    from falconlite.binding.operation import CommaSeparated
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result

RepositoryField = Literal[
    "name", "primary_language", "visibility", "artifact_types", "topics", "owner_org", "default_branch"
]
SCMProvider = Literal["github", "gitlab", "azure_devops"]

APP_SECRETS = frozenset({"code", "pem", "private_key", "webhook_secret"})
"""Fields with secrets of a GitHub App: GitHub returns them for the code of a manifest."""


class CodeSecurity(Service):
    """Connect source code management (SCM), list its repositories, and choose the branches to scan.

    A connection joins an account of GitHub, GitLab or Azure DevOps. Branch configurations select the branches of its
    repositories to scan; exclusion rules leave repositories out. IDs are UUIDs.
    """

    @get("GetSCMRepositoryAggregates", "/scm-integration/aggregates/repositories/values-by-field/v1")
    def get_scm_repository_aggregates(
        self, *, field: RepositoryField, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """Count repositories by the values of a field.

        *field* is ``name``, ``visibility``, ``primary_language``, ``topics``, ``artifact_types``, ``owner_org`` or
        ``default_branch``. *filter* is FQL on the repositories.
        """
        ...

    GetSCMRepositoryAggregates = get_scm_repository_aggregates

    @get("GetBranchConfig", "/scm-integration/entities/branch-configs/v1")
    def get_branch_config(
        self, *, connection_id: str, repository_ids: CommaSeparated | None = None, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """Get the branch configuration of a connection, or of some of its repositories.

        *repository_ids* are the repositories, comma-separated.
        """
        ...

    GetBranchConfig = get_branch_config

    @post("CreateBranchConfig", "/scm-integration/entities/branch-configs/v1")
    def create_branch_config(self, body: Mapping[str, Any] | None = None, **more: Unpack[CallOptions]) -> Result[Any]:
        """Create a branch configuration.

        The API publishes no form of the *body*; it is sent as given.
        """
        ...

    CreateBranchConfig = create_branch_config

    @delete("DeleteBranchConfig", "/scm-integration/entities/branch-configs/v1")
    def delete_branch_config(self, ids: str, **more: Unpack[CallOptions]) -> Result[Any]:
        """Delete the branch configuration *ids*.

        With ``parameters={"repository_id": ...}`` the API keeps the configuration of the connection, and only excludes
        this repository from it.
        """
        ...

    DeleteBranchConfig = delete_branch_config

    @patch("UpdateBranchConfig", "/scm-integration/entities/branch-configs/v1", query={"id"}, body=(), repeatable=True)
    def update_branch_config(
        self, body: Mapping[str, Any] | None = None, *, id: str, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """Change the branch configuration *id*.

        The API publishes no form of the *body*; it is sent as given.
        """
        ...

    UpdateBranchConfig = update_branch_config

    @get("ListSCMConnections", "/scm-integration/entities/connections/v1")
    def list_scm_connections(self, *, provider: SCMProvider | None = None, **more: Unpack[CallOptions]) -> Result[Any]:
        """List the connections to source code management.

        *provider* is ``github``, ``gitlab`` or ``azure_devops`` (all).
        """
        ...

    ListSCMConnections = list_scm_connections

    @get("GetSCMConnection", "/scm-integration/entities/connections/v1/{uuid}")
    def get_scm_connection(self, *, uuid: str, **more: Unpack[CallOptions]) -> Result[Any]:
        """Describe one connection to source code management.

        *uuid* is the ID of the connection.
        """
        ...

    GetSCMConnection = get_scm_connection

    @delete("DeleteSCMConnection", "/scm-integration/entities/connections/v1/{uuid}")
    def delete_scm_connection(self, *, uuid: str, **more: Unpack[CallOptions]) -> Result[Any]:
        """Delete a connection to source code management.

        *uuid* is the ID of the connection.
        """
        ...

    DeleteSCMConnection = delete_scm_connection

    @post("TriggerSCMSync", "/scm-integration/entities/connections/v1/{uuid}/sync")
    def trigger_scm_sync(
        self, body: Mapping[str, Any] | None = None, *, uuid: str, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """Read the repositories of a connection again, now.

        *uuid* is the ID of the connection.
        """
        ...

    TriggerSCMSync = trigger_scm_sync

    @get("ListExclusionRules", "/scm-integration/entities/exclusions/v1")
    def list_scm_exclusion_rules(self, *, connection_id: str, **more: Unpack[CallOptions]) -> Result[Any]:
        """List the exclusion rules of a connection."""
        ...

    ListExclusionRules = list_scm_exclusion_rules

    @post("CreateExclusionRule", "/scm-integration/entities/exclusions/v1")
    def create_scm_exclusion_rule(
        self, body: Mapping[str, Any] | None = None, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """Create an exclusion rule, which leaves repositories out of scans.

        The API publishes no form of the *body*; it is sent as given.
        """
        ...

    CreateExclusionRule = create_scm_exclusion_rule

    @delete("DeleteExclusionRule", "/scm-integration/entities/exclusions/v1/{id}")
    def delete_scm_exclusion_rule(self, *, id: str, **more: Unpack[CallOptions]) -> Result[Any]:
        """Delete the exclusion rule *id*."""
        ...

    DeleteExclusionRule = delete_scm_exclusion_rule

    @get("ListSCMRepositories", "/scm-integration/entities/repositories/v1", pages=by_offset(most=500))
    def list_scm_repositories(
        self,
        *,
        filter: str | None = None,
        sort: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Find repositories of the connections and return their records; *limit* is at most 500 (100).

        *filter* is FQL. *sort* is a field with ``.asc`` or ``.desc``, such as ``created_date.desc``. *offset* is the
        number of records to skip.
        """
        ...

    ListSCMRepositories = list_scm_repositories

    @post("ExchangeGitHubAppCode", "/scm-integration/github-apps/exchange/v1", secret=APP_SECRETS)
    def exchange_github_app_code(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        code: str | None = None,
        installation_id: str | None = None,
        org: str | None = None,
        state: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Exchange the code of a GitHub App manifest for the app, or complete its registration.

        *code* and *state* are what GitHub appends to the redirect. *installation_id* completes the registration after
        the app was installed. *org* is the organization.
        """
        ...

    ExchangeGitHubAppCode = exchange_github_app_code

    @post("RegisterSCMApp", "/scm-integration/registrations", secret=APP_SECRETS)
    def register_scm_app(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        app_id: str | None = None,
        installation_id: str | None = None,
        org: str | None = None,
        private_key: str | None = None,
        webhook_secret: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Register a GitHub App that exists already.

        *app_id* and *installation_id* come from GitHub; *private_key* and *webhook_secret* are the app's secrets. *org*
        is the organization.
        """
        ...

    RegisterSCMApp = register_scm_app
