"""The ways to the network. What holds for answers, errors and deadlines must hold on each of them."""

from __future__ import annotations

from functools import partialmethod
from typing import Any

import requests

import falconlite.transport.default
from falconlite.transport.default import DefaultTransport

DIRECT, SESSION, CALLERS = WAYS = ("direct", "session", "caller's")
"""Falconlite's own pool, falconlite's own session of requests, and a session of the caller's."""


def take(way: str, patch: Any) -> list[requests.Session]:
    """Make the clients of a test take one way, unless the test gives them a session; *patch* is monkeypatch.

    Return the sessions that it makes; the caller closes them after the test.
    """
    made: list[requests.Session] = []
    if way == SESSION:
        patch.setattr(falconlite.transport.default, "untouched", lambda: False)
    elif way == CALLERS:
        patch.setattr(DefaultTransport, "__init__", partialmethod(_over_a_session, DefaultTransport.__init__, made))
    return made


def _over_a_session(transport: Any, real: Any, made: list[Any], *, session: Any = None, **settings: Any) -> None:
    if session is None:
        made.append(session := requests.Session())
    real(transport, session=session, **settings)
