"""Models of the records of ``FederatedConnections``."""

from __future__ import annotations

from falconlite.models.record import Record, Text


class FederatedConnectionConfigResource(Record):
    """A federated connection config, as ``post_federated_connections_config`` and others return it."""

    cluster_url: Text = None
    connection_id: Text = None
