"""Agent versions: find and describe the versions of agents."""

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


class AgentVersions(Service):
    """Agent versions: find and describe them.

    Scope: Charlotte AI Agent Definition: Read.
    """

    scope = "Charlotte AI Agent Definition"

    @get("GetAgentVersionsV1", "/agentic-studio/entities/agent-versions/v1")
    def get_agent_versions_v1(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """Describe versions of agents by ID."""
        ...

    GetAgentVersionsV1 = get_agent_versions_v1

    @get("QueryAgentVersionsV1", "/agentic-studio/queries/agent-versions/v1", pages=by_offset(most=500, window=10_000))
    def query_agent_versions_v1(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Find IDs of agent versions; *limit* is 1 to 500 (10), *offset* the number to skip (0).

        *offset* plus *limit* is at most 10,000. *filter* is FQL; *sort* is created_at with ``|asc`` or ``|desc``.
        """
        ...

    QueryAgentVersionsV1 = query_agent_versions_v1
