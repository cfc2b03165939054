"""Spans: the steps of an agent's run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.binding.paging import by_offset
from falconlite.operations.declare import get
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result


class Spans(Service):
    """Spans of agent runs: find and describe them.

    Scope: Charlotte AI Agent Definition: Read.
    """

    scope = "Charlotte AI Agent Definition"

    @get("EntitiesSpansV1", "/agentic-studio/entities/spans/v1", at_once=1000)
    def entities_spans_v1(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """Describe spans by ID, up to 1,000 IDs a call."""
        ...

    EntitiesSpansV1 = entities_spans_v1

    @get("QueriesSpansV1", "/agentic-studio/queries/spans/v1", pages=by_offset(most=500))
    def queries_spans_v1(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Find IDs of spans; *limit* is 1 to 500 (10), *offset* the number to skip (0).

        *filter* is FQL; *sort* is a field with ``|asc`` or ``|desc``, such as ``start_time|desc``.
        """
        ...

    QueriesSpansV1 = queries_spans_v1
