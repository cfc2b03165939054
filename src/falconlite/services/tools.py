"""Tools: functions that agents can call."""

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


class Tools(Service):
    """Tools of agents: find and describe them."""

    @get("EntitiesToolsV1", "/agentic-studio/entities/tools/v1")
    def entities_tools_v1(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """Describe tools by ID."""
        ...

    EntitiesToolsV1 = entities_tools_v1

    @get("QueriesToolsV1", "/agentic-studio/queries/tools/v1", pages=by_offset(most=500, window=10_000))
    def queries_tools_v1(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Find IDs of tools; *limit* is 1 to 500 (10), *offset* the number to skip (0).

        *offset* plus *limit* is at most 10,000. *filter* is FQL; *sort* is id, name, category or description with
        ``|asc`` or ``|desc``.
        """
        ...

    QueriesToolsV1 = queries_tools_v1
