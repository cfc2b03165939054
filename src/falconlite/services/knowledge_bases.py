"""Knowledge bases: sets of files that agents read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.binding.paging import by_offset
from falconlite.binding.shapes import one_aggregate, placed
from falconlite.operations.declare import get, patch, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.aggregates import Aggregate
    from falconlite.models.knowledge_bases import KnowledgeBase
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result
    from falconlite.specs import DateRange, NumberRange
    from falconlite.specs.knowledge_bases import User

PERSON = (
    *("cid", "created_at", "factors", "first_name", "last_login_at", "last_name", "status", "uid", "updated_at"),
    *("user_type", "uuid"),
)
"""Fields of a person, which go into ``created_by`` and ``updated_by``."""

by_whom = placed(
    {
        name: (*((name,) if name in {"created_at", "updated_at"} else ()), f"created_by.{name}", f"updated_by.{name}")
        for name in PERSON
    }
)


class KnowledgeBases(Service):
    """Knowledge bases: find, describe, create and update them.

    Scope where known: Charlotte AI Agent Definition: Write for changes. *include_deleted* adds deleted ones (False).
    *filter* is FQL. *sort* is name or created_at with ``|asc`` or ``|desc``.
    """

    @get(
        "CombinedKnowledgeBasesV1",
        "/agentic-studio/combined/knowledge_bases/v1",
        pages=by_offset(most=500, window=10_000),
        key="id",
    )
    def combined_knowledge_bases_v1(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        include_deleted: bool | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[KnowledgeBase]:
        """Find knowledge bases and return their records; *limit* is 1 to 500 (10).

        *offset* is the number to skip (0); *offset* plus *limit* is at most 10,000.
        """
        ...

    CombinedKnowledgeBasesV1 = combined_knowledge_bases_v1

    @get("EntitiesKnowledgeBasesV1", "/agentic-studio/entities/knowledge_bases/v1")
    def entities_knowledge_bases_v1(
        self, *, ids: Strings, include_deleted: bool | None = None, **more: Unpack[CallOptions]
    ) -> Result[KnowledgeBase]:
        """Describe knowledge bases by ID."""
        ...

    EntitiesKnowledgeBasesV1 = entities_knowledge_bases_v1

    @post(
        "EntitiesKnowledgeBasesCreateV1",
        "/agentic-studio/entities/knowledge_bases/v1",
        shape=by_whom,
        scope="Charlotte AI Agent Definition",
    )
    def entities_knowledge_bases_create_v1(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        attribution: Mapping[str, Any] | None = None,
        created_at: datetime | str | None = None,
        created_by: User | None = None,
        description: str | None = None,
        embedding_model: str | None = None,
        files_count: int | None = None,
        id: str | None = None,
        is_deleted: bool | None = None,
        name: str | None = None,
        updated_at: datetime | str | None = None,
        updated_by: User | None = None,
        cid: str | None = None,
        factors: Strings | None = None,
        first_name: str | None = None,
        last_login_at: datetime | str | None = None,
        last_name: str | None = None,
        status: str | None = None,
        uid: str | None = None,
        user_type: str | None = None,
        uuid: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[KnowledgeBase]:
        """Create a knowledge base, or update the one with this *id*; ``is_deleted=True`` deletes it."""
        ...

    EntitiesKnowledgeBasesCreateV1 = entities_knowledge_bases_create_v1

    @patch(
        "EntitiesKnowledgeBasesUpdateV1",
        "/agentic-studio/entities/knowledge_bases/v1",
        shape=by_whom,
        scope="Charlotte AI Agent Definition",
    )
    def entities_knowledge_bases_update_v1(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        attribution: Mapping[str, Any] | None = None,
        created_at: datetime | str | None = None,
        created_by: User | None = None,
        description: str | None = None,
        embedding_model: str | None = None,
        files_count: int | None = None,
        id: str | None = None,
        is_deleted: bool | None = None,
        name: str | None = None,
        updated_at: datetime | str | None = None,
        updated_by: User | None = None,
        cid: str | None = None,
        factors: Strings | None = None,
        first_name: str | None = None,
        last_login_at: datetime | str | None = None,
        last_name: str | None = None,
        status: str | None = None,
        uid: str | None = None,
        user_type: str | None = None,
        uuid: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[KnowledgeBase]:
        """Change a knowledge base; give its *id* and the fields that change."""
        ...

    EntitiesKnowledgeBasesUpdateV1 = entities_knowledge_bases_update_v1

    @get(
        "QueriesKnowledgeBasesV1",
        "/agentic-studio/queries/knowledge_bases/v1",
        pages=by_offset(most=500, window=10_000),
    )
    def queries_knowledge_bases_v1(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        include_deleted: bool | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of knowledge bases; *limit* is 1 to 500 (10).

        *offset* is the number to skip (0); *offset* plus *limit* is at most 10,000.
        """
        ...

    QueriesKnowledgeBasesV1 = queries_knowledge_bases_v1

    @post(
        "AggregatesKnowledgeBasesV1",
        "/agentic-studio/aggregates/knowledge_bases/v1",
        query={"include_deleted"},
        shape=one_aggregate,
        reads=True,
        deprecated=True,
    )
    def aggregates_knowledge_bases_v1(
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
        """Count knowledge bases by field; the API has decommissioned this operation."""
        ...

    AggregatesKnowledgeBasesV1 = aggregates_knowledge_bases_v1
