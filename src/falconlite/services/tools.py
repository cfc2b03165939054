"""TODO."""

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
    """TODO."""

    @get("EntitiesToolsV1", "/agentic-studio/entities/tools/v1")
    def entities_tools_v1(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    EntitiesToolsV1 = entities_tools_v1

    @get("QueriesToolsV1", "/agentic-studio/queries/tools/v1", pages=by_offset(most=500))
    def queries_tools_v1(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    QueriesToolsV1 = queries_tools_v1
