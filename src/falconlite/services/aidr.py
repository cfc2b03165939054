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


class AIDR(Service):
    """TODO."""

    @get("aggregateAgentSessionsV1", "/aidr/aggregates/agent-sessions/v1", scope="AIDR", pages=by_offset())
    def aggregate_aidr_agent_sessions(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        time_range: str | None = None,
        product: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    aggregateAgentSessionsV1 = aggregate_aidr_agent_sessions

    @get("aggregateAgentsV1", "/aidr/aggregates/agents/v1", scope="AIDR", pages=by_offset())
    def aggregate_aidr_agents(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        time_range: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    aggregateAgentsV1 = aggregate_aidr_agents

    @get("aggregateDetectionsV1", "/aidr/aggregates/detections/v1", scope="AIDR", pages=by_offset())
    def aggregate_aidr_detections(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        time_range: str | None = None,
        agent_id: str | None = None,
        product: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    aggregateDetectionsV1 = aggregate_aidr_detections

    @get("aggregateSkillUsageV1", "/aidr/aggregates/skill-usage/v1", pages=by_offset())
    def aggregate_aidr_skill_usage(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        time_range: str | None = None,
        session_id: str | None = None,
        aid: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    aggregateSkillUsageV1 = aggregate_aidr_skill_usage

    @get("aggregateSkillsV1", "/aidr/aggregates/skills/v1", scope="AIDR", pages=by_offset())
    def aggregate_aidr_skills(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        time_range: str | None = None,
        name_filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    aggregateSkillsV1 = aggregate_aidr_skills

    @get("aggregateToolUsageV1", "/aidr/aggregates/tool-usage/v1", pages=by_offset())
    def aggregate_aidr_tool_usage(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        time_range: str | None = None,
        session_id: str | None = None,
        aid: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    aggregateToolUsageV1 = aggregate_aidr_tool_usage

    @get("aggregateToolsV1", "/aidr/aggregates/tools/v1", scope="AIDR", pages=by_offset())
    def aggregate_aidr_tools(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        time_range: str | None = None,
        sensor_id: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    aggregateToolsV1 = aggregate_aidr_tools

    @get("entitiesAgentInstallationsV1", "/aidr/entities/agent-installations/v1")
    def get_aidr_agent_installations(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    entitiesAgentInstallationsV1 = get_aidr_agent_installations

    @get("entitiesAgentOSUsersV1", "/aidr/entities/agent-os-users/v1")
    def get_aidr_agent_os_users(self, *, aid: str, username: str, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    entitiesAgentOSUsersV1 = get_aidr_agent_os_users

    @get("entitiesAgentSessionsV1", "/aidr/entities/agent-sessions/v1")
    def get_aidr_agent_sessions(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    entitiesAgentSessionsV1 = get_aidr_agent_sessions

    @get("entitiesAgentsV1", "/aidr/entities/agents/v1", scope="AIDR")
    def get_aidr_agents(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    entitiesAgentsV1 = get_aidr_agents

    @get("entitiesClassifiedFileAccessV1", "/aidr/entities/classified-file-access/v1", scope="AIDR")
    def get_aidr_classified_file_access(self, id: str, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    entitiesClassifiedFileAccessV1 = get_aidr_classified_file_access

    @get("entitiesExecutionsV1", "/aidr/entities/executions/v1", scope="AIDR")
    def get_aidr_executions(
        self, *, id: str, context_process_id: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """TODO."""
        ...

    entitiesExecutionsV1 = get_aidr_executions

    @get("entitiesFileEventsV1", "/aidr/entities/file-events/v1", scope="AIDR")
    def get_aidr_file_events(self, id: str, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    entitiesFileEventsV1 = get_aidr_file_events

    @get("entitiesModelNamesV1", "/aidr/entities/model-names/v1")
    def get_aidr_model_names(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    entitiesModelNamesV1 = get_aidr_model_names

    @get("entitiesNetworkEventsV1", "/aidr/entities/network-events/v1", scope="AIDR")
    def get_aidr_network_events(self, id: str, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    entitiesNetworkEventsV1 = get_aidr_network_events

    @get("entitiesProcessTreeV1", "/aidr/entities/process-tree/v1", scope="AIDR")
    def get_aidr_process_tree(self, *, id: str, depth: int | None = None, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    entitiesProcessTreeV1 = get_aidr_process_tree

    @get("entitiesSessionActivityV1", "/aidr/entities/session-activity/v1", scope="AIDR")
    def get_aidr_session_activity(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    entitiesSessionActivityV1 = get_aidr_session_activity

    @get("entitiesSkillsV1", "/aidr/entities/skills/v1")
    def get_aidr_skills(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    entitiesSkillsV1 = get_aidr_skills

    @get("entitiesToolsV1", "/aidr/entities/tools/v1")
    def get_aidr_tools(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    entitiesToolsV1 = get_aidr_tools

    @get("queryAgentInstallationsV1", "/aidr/queries/agent-installations/v1", scope="AIDR", pages=by_offset())
    def query_aidr_agent_installations(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        time_range: str | None = None,
        sensor_id: str | None = None,
        product: str | None = None,
        hostname: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    queryAgentInstallationsV1 = query_aidr_agent_installations

    @get("queryAgentOSUsersV1", "/aidr/queries/agent-os-users/v1", scope="AIDR", pages=by_offset())
    def query_aidr_agent_os_users(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        time_range: str | None = None,
        object_sid: str | None = None,
        aid: str | None = None,
        username: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    queryAgentOSUsersV1 = query_aidr_agent_os_users

    @get("queryAgentSessionsV1", "/aidr/queries/agent-sessions/v1", scope="AIDR", pages=by_offset())
    def query_aidr_agent_sessions(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        time_range: str | None = None,
        product: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    queryAgentSessionsV1 = query_aidr_agent_sessions

    @get("queryAgentsV1", "/aidr/queries/agents/v1", scope="AIDR", pages=by_offset())
    def query_aidr_agents(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        time_range: str | None = None,
        product: str | None = None,
        hostname: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    queryAgentsV1 = query_aidr_agents

    @get("queryDetectionsV1", "/aidr/queries/detections/v1", scope="AIDR", pages=by_offset())
    def query_aidr_detections(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        time_range: str | None = None,
        agent_id: str | None = None,
        product: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    queryDetectionsV1 = query_aidr_detections

    @get("queryExecutionsV1", "/aidr/queries/executions/v1", scope="AIDR", pages=by_offset())
    def query_aidr_executions(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        time_range: str | None = None,
        session_id: str | None = None,
        aid: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    queryExecutionsV1 = query_aidr_executions

    @get("queryMcpServerNamesV1", "/aidr/queries/mcp-server-names/v1", scope="AIDR", pages=by_offset())
    def query_aidr_mcp_server_names(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        time_range: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    queryMcpServerNamesV1 = query_aidr_mcp_server_names

    @get("queryModelNamesV1", "/aidr/queries/model-names/v1", scope="AIDR", pages=by_offset())
    def query_aidr_model_names(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        time_range: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    queryModelNamesV1 = query_aidr_model_names

    @get("queryPromptsV1", "/aidr/queries/prompts/v1", scope="AIDR", pages=by_offset())
    def query_aidr_prompts(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        time_range: str | None = None,
        session_id: str | None = None,
        aid: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    queryPromptsV1 = query_aidr_prompts

    @get("querySkillUsageV1", "/aidr/queries/skill-usage/v1", scope="AIDR", pages=by_offset())
    def query_aidr_skill_usage(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        time_range: str | None = None,
        name: str | None = None,
        session_id: str | None = None,
        aid: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    querySkillUsageV1 = query_aidr_skill_usage

    @get("querySkillsV1", "/aidr/queries/skills/v1", scope="AIDR", pages=by_offset())
    def query_aidr_skills(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        time_range: str | None = None,
        name_filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    querySkillsV1 = query_aidr_skills

    @get("queryToolUsageV1", "/aidr/queries/tool-usage/v1", scope="AIDR", pages=by_offset())
    def query_aidr_tool_usage(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        time_range: str | None = None,
        tool_name: str | None = None,
        session_id: str | None = None,
        aid: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    queryToolUsageV1 = query_aidr_tool_usage

    @get("queryToolsV1", "/aidr/queries/tools/v1", scope="AIDR", pages=by_offset())
    def query_aidr_tools(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        time_range: str | None = None,
        sensor_id: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    queryToolsV1 = query_aidr_tools


Guardian = AIDR
