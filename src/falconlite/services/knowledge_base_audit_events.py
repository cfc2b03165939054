"""Audit events of knowledge bases: the changes, with user and time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.binding.paging import by_offset
from falconlite.binding.shapes import one_aggregate
from falconlite.operations.declare import get, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.aggregates import Aggregate
    from falconlite.models.knowledge_base_audit_events import KnowledgeBaseAuditEvent
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result
    from falconlite.specs import DateRange, NumberRange


class KnowledgeBaseAuditEvents(Service):
    """Audit events of knowledge bases: find and describe them.

    Scope where known: Charlotte AI Agent Definition: Read. *knowledge_base_id* names the knowledge base.
    *include_deleted* adds the events of deleted ones (False). *filter* is FQL. *sort* is created_at with ``|asc`` or
    ``|desc``.
    """

    @get(
        "CombinedKnowledgeBaseAuditEventsV1",
        "/agentic-studio/combined/knowledge_base_audit_events/v1",
        scope="Charlotte AI Agent Definition",
        pages=by_offset(most=500),
        key="id",
    )
    def combined_knowledge_base_audit_events_v1(
        self,
        *,
        knowledge_base_id: str,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        include_deleted: bool | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[KnowledgeBaseAuditEvent]:
        """Find audit events and return their records; *limit* is 1 to 500 (10), *offset* the number to skip (0)."""
        ...

    CombinedKnowledgeBaseAuditEventsV1 = combined_knowledge_base_audit_events_v1

    @get("EntitiesKnowledgeBaseAuditEventsV1", "/agentic-studio/entities/knowledge_base_audit_events/v1")
    def entities_knowledge_base_audit_events_v1(
        self, *, knowledge_base_id: str, ids: Strings, include_deleted: bool | None = None, **more: Unpack[CallOptions]
    ) -> Result[KnowledgeBaseAuditEvent]:
        """Describe audit events of one knowledge base by ID: the user, the operation and the time."""
        ...

    EntitiesKnowledgeBaseAuditEventsV1 = entities_knowledge_base_audit_events_v1

    @get(
        "QueriesKnowledgeBaseAuditEventsV1",
        "/agentic-studio/queries/knowledge_base_audit_events/v1",
        pages=by_offset(most=500),
    )
    def queries_knowledge_base_audit_events_v1(
        self,
        *,
        knowledge_base_id: str,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        include_deleted: bool | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of audit events; *limit* is 1 to 500 (10), *offset* the number to skip (0)."""
        ...

    QueriesKnowledgeBaseAuditEventsV1 = queries_knowledge_base_audit_events_v1

    @post(
        "AggregatesKnowledgeBaseAuditEventsV1",
        "/agentic-studio/aggregates/knowledge_base_audit_events/v1",
        query={"include_deleted"},
        shape=one_aggregate,
        reads=True,
        deprecated=True,
    )
    def aggregates_knowledge_base_audit_events_v1(
        self,
        body: Sequence[Mapping[str, Any]] | None = None,
        *,
        include_deleted: bool | None = None,
        date_ranges: Sequence[Mapping[str, str]] | Sequence[DateRange] | None = None,
        exclude: str | None = None,
        extended_bounds: Mapping[str, str] | None = None,
        field: str | None = None,
        filter: str | None = None,
        filters_spec: Mapping[str, Any] | None = None,
        from_: int | None = None,
        include: str | None = None,
        interval: str | None = None,
        max_doc_count: int | None = None,
        min_doc_count: int | None = None,
        missing: str | None = None,
        name: str | None = None,
        percents: Sequence[float] | None = None,
        q: str | None = None,
        ranges: Sequence[Mapping[str, float]] | Sequence[NumberRange] | None = None,
        size: int | None = None,
        sort: str | None = None,
        sub_aggregates: Sequence[Mapping[str, Any]] | None = None,
        time_zone: str | None = None,
        type: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Aggregate]:
        """Count audit events by field; the API has decommissioned this operation."""
        ...

    AggregatesKnowledgeBaseAuditEventsV1 = aggregates_knowledge_base_audit_events_v1
