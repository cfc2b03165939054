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
    from falconlite.models.api_clients import Scope
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result


class APIClients(Service):
    """TODO."""

    scope = "Api Client Mgmt"

    @get("GetAccessibleScopes", "/api-clients/entities/accessible-scopes/v1")
    def get_accessible_scopes(self, **more: Unpack[CallOptions]) -> Result[Scope]:
        """TODO."""
        ...

    GetAccessibleScopes = get_accessible_scopes

    @post("ResetAPIClientSecret", "/api-clients/entities/api-clients-actions/v1", query={"action_name", "ids"})
    def reset_api_client_secret(self, *, ids: Strings, action_name: str, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    ResetAPIClientSecret = reset_api_client_secret

    @get("GetAPIClients", "/api-clients/entities/api-clients/v1")
    def get_api_clients(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    GetAPIClients = get_api_clients

    @post("CreateAPIClient", "/api-clients/entities/api-clients/v1")
    def create_api_client(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        description: str | None = None,
        name: str | None = None,
        scopes: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    CreateAPIClient = create_api_client

    @delete("DeleteAPIClients", "/api-clients/entities/api-clients/v1")
    def delete_api_clients(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    DeleteAPIClients = delete_api_clients

    @patch("UpdateAPIClient", "/api-clients/entities/api-clients/v1", query={"ids"}, answers="json", empty=True)
    def update_api_client(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        ids: Strings,
        description: str | None = None,
        name: str | None = None,
        scopes: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    UpdateAPIClient = update_api_client

    @get("GetAllAPIClientIdsForCustomer", "/api-clients/queries/api-clients/v1", pages=by_offset())
    def get_all_api_client_ids_for_customer(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    GetAllAPIClientIdsForCustomer = get_all_api_client_ids_for_customer
