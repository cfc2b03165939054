"""Typed dicts of the request bodies of ``APIClients``."""

from __future__ import annotations

from collections.abc import Sequence

from falconlite.specs.body import Body


class ClientRequest(Body, total=False):
    """The body of ``create_api_client`` and ``update_api_client``."""

    description: str
    name: str
    scopes: Sequence[str]
