"""TODO."""

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
    """TODO."""

    scope = "NGSIEM Data Connections API"

    @post("PostFederatedConnectionsConfig", "/ngsiem/entities/federated-connections-config/v1")
    def post_federated_connections_config(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        cluster_url: str | None = None,
        connection_id: str | None = None,
        view_token: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[FederatedConnectionConfigResource]:
        """TODO."""
        ...

    PostFederatedConnectionsConfig = post_federated_connections_config

    @delete(
        "DeleteFederatedConnectionsConfig",
        "/ngsiem/entities/federated-connections-config/v1",
        answers="json",
        empty=True,
    )
    def delete_federated_connections_config(self, *, connection_id: str, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    DeleteFederatedConnectionsConfig = delete_federated_connections_config

    @patch(
        "PatchFederatedConnectionsConfig", "/ngsiem/entities/federated-connections-config/v1", query={"connection_id"}
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
        """TODO."""
        ...

    PatchFederatedConnectionsConfig = patch_federated_connections_config
