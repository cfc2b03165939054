"""Audit of Real Time Response: the sessions of all users of a tenant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from falconlite.binding.paging import by_offset
from falconlite.operations.declare import get
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from falconlite.models.real_time_response_audit import Session
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result


class RealTimeResponseAudit(Service):
    """Audit of Real Time Response: read the sessions of all users of a tenant, and the commands run in them.

    Scope: Real time response audit: Read.
    """

    scope = "Real time response audit"

    @get("RTRAuditSessions", "/real-time-response-audit/combined/sessions/v1", pages=by_offset(most=1000), key="id")
    def audit_sessions(
        self,
        *,
        filter: str | None = None,
        sort: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        with_command_info: bool | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Session]:
        """Find sessions of all users and return their records.

        *filter* is FQL, for example ``created_at:>'2026-07-01'``. *sort* is created_at, updated_at or deleted_at, with
        ``|asc`` or ``|desc``. *limit* is at most 1,000; *offset* is the number of sessions to skip (0). With
        *with_command_info*, records have the commands: ``logs`` and ``cloud_request_ids``.
        """
        ...

    RTRAuditSessions = audit_sessions


Real_Time_Response_Audit = RealTimeResponseAudit
