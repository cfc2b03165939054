"""Typed dicts of the request bodies of ``FederatedConnections``."""

from __future__ import annotations

from falconlite.specs.body import Body


class FederatedConnectionConfigRequestV1(Body, total=False):
    """The body of ``post_federated_connections_config``."""

    cluster_url: str
    connection_id: str
    view_token: str


class FederatedConnectionConfigPatchRequestV1(Body, total=False):
    """The body of ``patch_federated_connections_config``."""

    cluster_url: str
    view_token: str
