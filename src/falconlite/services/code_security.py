"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.binding.paging import by_offset
from falconlite.operations.declare import delete, get, patch, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result


class CodeSecurity(Service):
    """TODO."""

    @get("GetSCMRepositoryAggregates", "/scm-integration/aggregates/repositories/values-by-field/v1")
    def get_scm_repository_aggregates(
        self, *, field: str, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """TODO."""
        ...

    GetSCMRepositoryAggregates = get_scm_repository_aggregates

    @get("GetBranchConfig", "/scm-integration/entities/branch-configs/v1")
    def get_branch_config(
        self, *, connection_id: str, repository_ids: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """TODO."""
        ...

    GetBranchConfig = get_branch_config

    @post("CreateBranchConfig", "/scm-integration/entities/branch-configs/v1")
    def create_branch_config(self, body: Mapping[str, Any] | None = None, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    CreateBranchConfig = create_branch_config

    @delete("DeleteBranchConfig", "/scm-integration/entities/branch-configs/v1")
    def delete_branch_config(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    DeleteBranchConfig = delete_branch_config

    @patch("UpdateBranchConfig", "/scm-integration/entities/branch-configs/v1", query={"id"})
    def update_branch_config(self, *, id: str, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    UpdateBranchConfig = update_branch_config

    @get("ListSCMConnections", "/scm-integration/entities/connections/v1")
    def list_scm_connections(self, *, provider: str | None = None, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    ListSCMConnections = list_scm_connections

    @get("GetSCMConnection", "/scm-integration/entities/connections/v1/{uuid}")
    def get_scm_connection(self, *, uuid: str, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    GetSCMConnection = get_scm_connection

    @delete("DeleteSCMConnection", "/scm-integration/entities/connections/v1/{uuid}")
    def delete_scm_connection(self, *, uuid: str, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    DeleteSCMConnection = delete_scm_connection

    @post("TriggerSCMSync", "/scm-integration/entities/connections/v1/{uuid}/sync")
    def trigger_scm_sync(
        self, body: Mapping[str, Any] | None = None, *, uuid: str, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """TODO."""
        ...

    TriggerSCMSync = trigger_scm_sync

    @get("ListExclusionRules", "/scm-integration/entities/exclusions/v1")
    def list_scm_exclusion_rules(self, *, connection_id: str, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    ListExclusionRules = list_scm_exclusion_rules

    @post("CreateExclusionRule", "/scm-integration/entities/exclusions/v1")
    def create_scm_exclusion_rule(
        self, body: Mapping[str, Any] | None = None, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """TODO."""
        ...

    CreateExclusionRule = create_scm_exclusion_rule

    @delete("DeleteExclusionRule", "/scm-integration/entities/exclusions/v1/{id}")
    def delete_scm_exclusion_rule(self, *, id: str, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    DeleteExclusionRule = delete_scm_exclusion_rule

    @get("ListSCMRepositories", "/scm-integration/entities/repositories/v1", pages=by_offset())
    def list_scm_repositories(
        self,
        *,
        filter: str | None = None,
        sort: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    ListSCMRepositories = list_scm_repositories

    @post("ExchangeGitHubAppCode", "/scm-integration/github-apps/exchange/v1")
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
        """TODO."""
        ...

    ExchangeGitHubAppCode = exchange_github_app_code

    @post("RegisterSCMApp", "/scm-integration/registrations")
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
        """TODO."""
        ...

    RegisterSCMApp = register_scm_app
