"""Agents of Agentic Studio: their definitions, and publishing them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.binding.paging import by_offset
from falconlite.binding.shapes import placed
from falconlite.operations.declare import delete, get, patch, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result


class Agents(Service):
    """Agents: find, describe, create, update, publish and delete them.

    Scope where known: Charlotte AI Agent Definition: Read.
    """

    @delete("DeleteAgentV1", "/agentic-studio/entities/agents/v1")
    def delete_agent(self, id: str, **more: Unpack[CallOptions]) -> Result[Any]:
        """Delete an agent with all of its versions; it cannot be invoked any more."""
        ...

    DeleteAgentV1 = delete_agent

    @get("GetAgentsV2", "/agentic-studio/entities/agents/v2", scope="Charlotte AI Agent Definition")
    def get_studio_agents(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """Describe agents by ID."""
        ...

    GetAgentsV2 = get_studio_agents

    @post(
        "CreateOrEditAgentExternalV3",
        "/agentic-studio/entities/agents/v3",
        shape=placed(
            {
                "duplicate_from_agent_id": "duplicate_from_agent_id",
                "id": "id",
                "template_id": "template_id",
                "version_definition": "version_definition",
            },
            rest="version_definition",
        ),
    )
    def create_or_update_agent(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        duplicate_from_agent_id: str | None = None,
        id: str | None = None,
        template_id: str | None = None,
        version_definition: Mapping[str, Any] | None = None,
        compaction_config: Mapping[str, Any] | None = None,
        description: str | None = None,
        input_format: Mapping[str, Any] | None = None,
        knowledge_base_ids: Strings | None = None,
        model: str | None = None,
        model_config_: Mapping[str, Any] | None = None,
        name: str | None = None,
        output_format: Mapping[str, Any] | None = None,
        parent_version_ids: Strings | None = None,
        skill_ids: Strings | None = None,
        system_prompt: str | None = None,
        targeting_config: Mapping[str, Any] | None = None,
        tools: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Create an agent, or add a new version to the agent with this *id*.

        An update always creates a new version: the answer has the same agent ID and another version ID.
        *version_definition* is the whole definition. *name*, *model*, *tools* and the other arguments are its fields.
        """
        ...

    CreateOrEditAgentExternalV3 = create_or_update_agent

    @patch("PatchAgentExternalV3", "/agentic-studio/entities/agents/v3", query={"dry_run", "id"})
    def update_agent(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        id: str,
        dry_run: bool | None = None,
        is_enabled: bool | None = None,
        is_published: bool | None = None,
        version_id: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Enable, disable, publish or unpublish a version of an agent; one change a call.

        ``dry_run=True`` validates without publishing.
        """
        ...

    PatchAgentExternalV3 = update_agent

    @get(
        "QueryAgentsV2",
        "/agentic-studio/queries/agents/v2",
        scope="Charlotte AI Agent Definition",
        pages=by_offset(most=500, window=10_000),
    )
    def query_studio_agents(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Find IDs of agents; *limit* is 1 to 500 (10), *offset* the number to skip (0).

        *offset* plus *limit* is at most 10,000. *filter* is FQL; *sort* is created_date with ``|asc`` or ``|desc``.
        """
        ...

    QueryAgentsV2 = query_studio_agents
