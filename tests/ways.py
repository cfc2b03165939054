"""The ways to the network. What holds for answers, errors and deadlines must hold on each of them."""

from __future__ import annotations

from functools import partialmethod
from typing import Any

import requests

import falconlite.transport.default
from falconlite.transport.default import DefaultTransport

DIRECT, SESSION, CALLERS = WAYS = ("direct", "session", "caller's")
"""Falconlite's own pool, falconlite's own session of requests, and a session of the caller's."""


def take(way: str, patch: Any) -> None:
    """Make the clients of a test take one way, unless the test gives them another session; *patch* is monkeypatch."""
    if way == SESSION:
        patch.setattr(falconlite.transport.default, "untouched", lambda: False)
    elif way == CALLERS:
        patch.setattr(DefaultTransport, "__init__", partialmethod(_over_a_session, DefaultTransport.__init__))


def _over_a_session(transport: DefaultTransport, real: Any, *, session: Any = None, **settings: Any) -> None:
    given = settings.get("verify") != "system"  # which a caller's session has to know itself
    real(transport, session=requests.Session() if session is None and given else session, **settings)
