"""Federated connections: searches of Next-Gen SIEM in another LogScale cluster."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.operations.declare import delete, patch, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Unpack

    from falconlite.models.federated_connections import FederatedConnectionConfigResource
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result


class FederatedConnections(Service):
    """Federated connections: configure which LogScale cluster and view they search.

    Scope: NGSIEM Data Connections API: Write.

    *connection_id* is the connection, *cluster_url* the address of the cluster. *view_token* is a secret that gives
    access to a view; no answer returns it.
    """

    scope = "NGSIEM Data Connections API"

    @post("PostFederatedConnectionsConfig", "/ngsiem/entities/federated-connections-config/v1", secret={"view_token"})
    def post_federated_connections_config(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        cluster_url: str | None = None,
        connection_id: str | None = None,
        view_token: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[FederatedConnectionConfigResource]:
        """Configure a federated connection for the first time; the API requires all three arguments."""
        ...

    PostFederatedConnectionsConfig = post_federated_connections_config

    @delete(
        "DeleteFederatedConnectionsConfig",
        "/ngsiem/entities/federated-connections-config/v1",
        answers="json",
        empty=True,
    )
    def delete_federated_connections_config(self, *, connection_id: str, **more: Unpack[CallOptions]) -> Result[Any]:
        """Delete the configuration of a federated connection; a success has no body."""
        ...

    DeleteFederatedConnectionsConfig = delete_federated_connections_config

    @patch(
        "PatchFederatedConnectionsConfig",
        "/ngsiem/entities/federated-connections-config/v1",
        query={"connection_id"},
        secret={"view_token"},
        repeatable=True,
    )
    def patch_federated_connections_config(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        connection_id: str,
        cluster_url: str | None = None,
        view_token: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[FederatedConnectionConfigResource]:
        """Replace the cluster and the token of a federated connection."""
        ...

    PatchFederatedConnectionsConfig = patch_federated_connections_config
