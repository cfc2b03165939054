"""Audit of real-time response: the sessions of all clients of the account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from falconlite.simulator.accounts.cursors import slice_of
from falconlite.simulator.answers import Reply
from falconlite.simulator.checks import Handler
from falconlite.simulator.collections.real_time_response import search_sessions
from falconlite.simulator.collections.response_calls import desk_of
from falconlite.simulator.machines import records

if TYPE_CHECKING:
    from falconlite.simulator.question import Question

POWERED_BY = "empower-api"

LEVEL = "modelled"


def audit_sessions(ask: Question) -> Reply:
    """Find sessions and return them, with their commands if the call asks for them."""
    desk = desk_of(ask)
    found = search_sessions(ask, desk, desk.sessions.values())
    page, offset = slice_of(found, ask.query)
    commands = ask.query.get("with_command_info", False)
    shown = [records.session(desk, desk.sessions[row["id"]], commands=commands) for row in page]
    return Reply(shown, pagination={"limit": ask.query["limit"], "offset": offset, "total": len(found)})


HANDLERS = {"RTRAuditSessions": Handler(audit_sessions, limit=(100, 1000))}
