"""Audit log: search and export the actions of users and programs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from falconlite.binding.paging import by_offset
from falconlite.operations.declare import get, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result


class Audit(Service):
    """Audit log: start a search, check its progress, and read or export its results.

    A search is a job: ``create_audit_query_job`` starts it, ``poll_audit_query_status`` returns its status. *id*
    is the job's. *include_descriptions* (False) adds descriptions of category and action. *include_extension_metadata*
    (False) describes the extensions and drops those without a definition.
    """

    @get(
        "ExportQueryResults",
        "/audit-logs/entities/queryjob-exports/v1",
        answers="json",
        produces=("application/json", "application/octet-stream", "text/csv"),
    )
    def export_audit_query_results(
        self,
        *,
        id: str,
        format: Literal["csv", "json"],
        include_descriptions: bool | None = None,
        include_extension_metadata: bool | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Export the entries that a completed search found; *format* is csv or json.

        A CSV file is returned as bytes, JSON decoded.
        """
        ...

    ExportQueryResults = export_audit_query_results

    @get("GetQueryResults", "/audit-logs/entities/queryjob-results/v1", pages=by_offset())
    def get_audit_query_results(
        self,
        *,
        id: str,
        offset: int | None = None,
        limit: int | None = None,
        include_descriptions: bool | None = None,
        include_extension_metadata: bool | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Read the entries that a completed search found, page by page.

        *limit* is 100 by default; *offset* is the number of entries to skip (0).
        """
        ...

    GetQueryResults = get_audit_query_results

    @get("PollQueryJobStatus", "/audit-logs/entities/queryjobs/v1")
    def poll_audit_query_status(self, id: str, **more: Unpack[CallOptions]) -> Result[Any]:
        """Check whether a search of the audit log is complete."""
        ...

    PollQueryJobStatus = poll_audit_query_status

    @post("CreateQueryJob", "/audit-logs/queries/queryjobs/v1")
    def create_audit_query_job(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        action: Strings | None = None,
        action_description: Strings | None = None,
        actor_id: Strings | None = None,
        actor_ip: Strings | None = None,
        actor_type: Strings | None = None,
        category: Strings | None = None,
        category_description: Strings | None = None,
        cid: Strings | None = None,
        end_time: datetime | str | None = None,
        event_id: Strings | None = None,
        event_version: Strings | None = None,
        extensions: Mapping[str, Any] | None = None,
        geo_city: Strings | None = None,
        geo_country: Strings | None = None,
        sort: str | None = None,
        start_time: datetime | str | None = None,
        target_display_name: Strings | None = None,
        target_id: Strings | None = None,
        target_type: Strings | None = None,
        user_agent: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Start a search of the audit log and return its job.

        *start_time* and *end_time* (RFC 3339 or ``datetime``) limit the time. The other arguments are values that a
        field of an entry must have, one or several; *extensions* is a dict of further fields. *sort* orders the
        entries.
        """
        ...

    CreateQueryJob = create_audit_query_job
