"""API clients: the client IDs and secrets with which programs log in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

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

# the API publishes no model of these records
SECRETS = {"client_secret", "secret"}


class APIClients(Service):
    """API clients: find, describe, create, update and delete them, and reset their secrets.

    Scopes: Api Client Mgmt: Read; Api Client Mgmt: Write for changes.

    The ID of an API client is its client ID. Logs and reprs mask the secrets in records.
    """

    scope = "Api Client Mgmt"

    @get("GetAccessibleScopes", "/api-clients/entities/accessible-scopes/v1")
    def get_accessible_scopes(self, **more: Unpack[CallOptions]) -> Result[Scope]:
        """List the scopes that API clients of the tenant can have."""
        ...

    GetAccessibleScopes = get_accessible_scopes

    @post(
        "ResetAPIClientSecret",
        "/api-clients/entities/api-clients-actions/v1",
        query={"action_name", "ids"},
        secret=SECRETS,
    )
    def reset_api_client_secret(
        self, *, ids: Strings, action_name: Literal["reset_secret"], **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """Give API clients new secrets; the old ones stop working.

        *action_name* is reset_secret, the only action.
        """
        ...

    ResetAPIClientSecret = reset_api_client_secret

    @get("GetAPIClients", "/api-clients/entities/api-clients/v1", secret=SECRETS)
    def get_api_clients(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """Describe API clients by ID: name, description and scopes, not the secret."""
        ...

    GetAPIClients = get_api_clients

    @post("CreateAPIClient", "/api-clients/entities/api-clients/v1", secret=SECRETS)
    def create_api_client(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        description: str | None = None,
        is_confidential: bool | None = None,
        name: str | None = None,
        redirect_uris: Strings | None = None,
        scopes: Strings | None = None,
        type: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Create an API client and return it with its secret, which the API shows only once.

        *scopes* are IDs of ``get_accessible_scopes``. The published request has *name*, *description* and *scopes*
        only; falconpy also names *is_confidential*, *redirect_uris* and *type*, which are sent beside them.
        """
        ...

    CreateAPIClient = create_api_client

    @delete("DeleteAPIClients", "/api-clients/entities/api-clients/v1")
    def delete_api_clients(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """Delete API clients by ID; programs that use them can no longer log in."""
        ...

    DeleteAPIClients = delete_api_clients

    @patch(
        "UpdateAPIClient",
        "/api-clients/entities/api-clients/v1",
        query={"ids"},
        answers="json",
        empty=True,
        repeatable=True,
    )
    def update_api_client(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        ids: str,
        description: str | None = None,
        is_confidential: bool | None = None,
        name: str | None = None,
        redirect_uris: Strings | None = None,
        scopes: Strings | None = None,
        type: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Replace name, description and scopes of an API client; its secret stays.

        *ids* is one client ID. The other arguments are the same as in ``create_api_client``. A success has no body.
        """
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
        """Find IDs of the API clients of the tenant.

        *limit* is 10 by default; *offset* is the number of IDs to skip (0). *sort* is created_timestamp (the default),
        last_modified, created_by, updated_by, name or id, with ``|asc`` or ``|desc``.
        """
        ...

    GetAllAPIClientIdsForCustomer = get_all_api_client_ids_for_customer
