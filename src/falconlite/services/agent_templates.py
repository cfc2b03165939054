"""Agent templates: find and describe them."""

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


class AgentTemplates(Service):
    """Agent templates: find and describe them.

    Scope: Charlotte AI Agent Definition: Read.
    """

    scope = "Charlotte AI Agent Definition"

    @get("EntitiesAgentTemplatesV1", "/agentic-studio/entities/agent-templates/v1")
    def entities_agent_templates_v1(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """Describe agent templates by ID."""
        ...

    EntitiesAgentTemplatesV1 = entities_agent_templates_v1

    @get("QueriesAgentTemplatesV1", "/agentic-studio/queries/agent-templates/v1", pages=by_offset(most=500))
    def queries_agent_templates_v1(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        filter: str | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Find IDs of agent templates; *limit* is 1 to 500 (30), *offset* the number to skip (0).

        *filter* is FQL. *sort* is id, name, model, author, created_at or updated_at with ``|asc`` or ``|desc``.
        """
        ...

    QueriesAgentTemplatesV1 = queries_agent_templates_v1
