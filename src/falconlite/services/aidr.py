"""AI detection and response (AIDR): AI agents on hosts, with their sessions, tools, skills and detections."""

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

LIST = by_offset(most=500)
"""How all lists page. They have no window, although *offset* ends at 1,000: the API's total is no count of matches, so
only its error tells that records are missing."""


class AIDR(Service):
    """AI agents on hosts: list agents, sessions, tools, skills, prompts, detections; follow a session's activity.

    Scope: AIDR: Read.

    *aid*, *sensor_id* and the *agent_id* of detections are all the agent ID of a host, 32 hexadecimal digits. A host
    may run several AI agents, so they never select a single one. *product* is a name such as CLAUDE_CODE or CURSOR;
    records of agents, sessions, installations and detections have numbers for products, and mostly a field with the
    name beside them.

    *time_range* is how far to look back, in hours or days: "24h", "7d". It is at most 90 days. The lists of executions,
    prompts, tool usage and skill usage read raw events: there it is at most 7 days, and 2 hours by default. If a query
    takes too long (504), shorten it.

    Lists return whole records, not only IDs. *limit* is 1 to 500 (50). *offset* is the number of records to skip, 0 to
    1,000: a list with more records raises the API's error there, so select by *time_range*. ``total`` is not the number
    of matches: the API sets it to *offset* plus the number of records on the page. Counts return at most 500 groups,
    and ignore *offset*: a result of 500 groups is probably cut.
    """

    scope = "AIDR"

    @get("aggregateAgentSessionsV1", "/aidr/aggregates/agent-sessions/v1")
    def aggregate_aidr_agent_sessions(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        time_range: str | None = None,
        product: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Count the sessions of AI agents by product.

        ``count`` is a str in these records.
        """
        ...

    aggregateAgentSessionsV1 = aggregate_aidr_agent_sessions

    @get("aggregateAgentsV1", "/aidr/aggregates/agents/v1")
    def aggregate_aidr_agents(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        time_range: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Count the AI agents by product."""
        ...

    aggregateAgentsV1 = aggregate_aidr_agents

    @get("aggregateDetectionsV1", "/aidr/aggregates/detections/v1")
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
        """Get the highest severity of detections for each host and product.

        *agent_id* is the agent ID of a host. A product of 0 means that the detection names none.
        """
        ...

    aggregateDetectionsV1 = aggregate_aidr_detections

    @get("aggregateSkillUsageV1", "/aidr/aggregates/skill-usage/v1")
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
        """Count how often each skill was used, from raw events.

        *session_id* and *aid* select one session or one host.
        """
        ...

    aggregateSkillUsageV1 = aggregate_aidr_skill_usage

    @get("aggregateSkillsV1", "/aidr/aggregates/skills/v1")
    def aggregate_aidr_skills(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        time_range: str | None = None,
        name_filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Count the skills in the inventory by name.

        *name_filter* is a pattern for the name, which may have wildcards.
        """
        ...

    aggregateSkillsV1 = aggregate_aidr_skills

    @get("aggregateToolUsageV1", "/aidr/aggregates/tool-usage/v1")
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
        """Count how often each tool was used, from raw events.

        *session_id* and *aid* select one session or one host.
        """
        ...

    aggregateToolUsageV1 = aggregate_aidr_tool_usage

    @get("aggregateToolsV1", "/aidr/aggregates/tools/v1")
    def aggregate_aidr_tools(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        time_range: str | None = None,
        sensor_id: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Count the tools in the inventory by name; *sensor_id* selects one host."""
        ...

    aggregateToolsV1 = aggregate_aidr_tools

    @get("entitiesAgentInstallationsV1", "/aidr/entities/agent-installations/v1", key="Id")
    def get_aidr_agent_installations(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """Describe installations of AI agents by the ``Id`` of their records: version, binary and source."""
        ...

    entitiesAgentInstallationsV1 = get_aidr_agent_installations

    @get("entitiesAgentOSUsersV1", "/aidr/entities/agent-os-users/v1")
    def get_aidr_agent_os_users(self, *, aid: str, username: str, **more: Unpack[CallOptions]) -> Result[Any]:
        """Describe a user of an operating system who ran AI agents, by host and name."""
        ...

    entitiesAgentOSUsersV1 = get_aidr_agent_os_users

    @get("entitiesAgentSessionsV1", "/aidr/entities/agent-sessions/v1", key="Id")
    def get_aidr_agent_sessions(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """Describe sessions of AI agents by the ``Id`` of their records: models, times and working directory.

        These IDs are not those that ``get_aidr_session_activity`` takes.
        """
        ...

    entitiesAgentSessionsV1 = get_aidr_agent_sessions

    @get("entitiesAgentsV1", "/aidr/entities/agents/v1", key="Id", at_once=100)
    def get_aidr_agents(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """Describe AI agents by the ``Id`` of their records, 100 a call.

        The ``SensorId`` of a record is the host's ID and does not work here.
        """
        ...

    entitiesAgentsV1 = get_aidr_agents

    @get("entitiesClassifiedFileAccessV1", "/aidr/entities/classified-file-access/v1")
    def get_aidr_classified_file_access(self, id: str, **more: Unpack[CallOptions]) -> Result[Any]:
        """List the classified files that a process of an AI agent read or wrote, as data protection saw it.

        *id* is the vertex ID of a process, ``pid:{aid}:{process_id}``: ``__id`` of a process in
        ``get_aidr_process_tree`` or ``get_aidr_session_activity``. The API does not take the ID of a session here.
        """
        ...

    entitiesClassifiedFileAccessV1 = get_aidr_classified_file_access

    @get("entitiesExecutionsV1", "/aidr/entities/executions/v1")
    def get_aidr_executions(
        self, *, id: str, context_process_id: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """Describe the processes that ran in a session, with models and numbers of tokens.

        *id* is the ``AgenticSessionId`` of an execution. *context_process_id*, the ``ContextProcessId`` of an
        execution, selects one process.
        """
        ...

    entitiesExecutionsV1 = get_aidr_executions

    @get("entitiesFileEventsV1", "/aidr/entities/file-events/v1")
    def get_aidr_file_events(self, id: str, **more: Unpack[CallOptions]) -> Result[Any]:
        """List the files that processes of a session wrote.

        *id* is the ``AgenticSessionId`` of an execution, or the vertex ID ``aisess:{aid}:{session_id}``.
        """
        ...

    entitiesFileEventsV1 = get_aidr_file_events

    @get("entitiesModelNamesV1", "/aidr/entities/model-names/v1", key="Id")
    def get_aidr_model_names(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """Describe AI models by the ``Id`` of their records."""
        ...

    entitiesModelNamesV1 = get_aidr_model_names

    @get("entitiesNetworkEventsV1", "/aidr/entities/network-events/v1")
    def get_aidr_network_events(self, id: str, **more: Unpack[CallOptions]) -> Result[Any]:
        """List the outgoing connections that processes of a session opened.

        *id* is the ``AgenticSessionId`` of an execution, or the vertex ID ``aisess:{aid}:{session_id}``.
        """
        ...

    entitiesNetworkEventsV1 = get_aidr_network_events

    @get("entitiesProcessTreeV1", "/aidr/entities/process-tree/v1")
    def get_aidr_process_tree(self, *, id: str, depth: int | None = None, **more: Unpack[CallOptions]) -> Result[Any]:
        """Get the tree of the processes that a session started.

        *id* is the ``AgenticSessionId`` of an execution, or the vertex ID ``aisess:{aid}:{session_id}``. *depth* is 1
        to 3 generations (2).
        """
        ...

    entitiesProcessTreeV1 = get_aidr_process_tree

    @get("entitiesSessionActivityV1", "/aidr/entities/session-activity/v1")
    def get_aidr_session_activity(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """Get the graph of sessions: the tools, models, skills, MCP servers and processes that they used.

        *ids* are ``AgenticSessionId`` of executions, or vertex IDs ``aisess:{aid}:{session_id}``. Vertices have their
        ID in ``__id``.
        """
        ...

    entitiesSessionActivityV1 = get_aidr_session_activity

    @get("entitiesSkillsV1", "/aidr/entities/skills/v1", key="Id")
    def get_aidr_skills(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """Describe skills by the ``Id`` of their records: name, description and hash of the directory."""
        ...

    entitiesSkillsV1 = get_aidr_skills

    @get("entitiesToolsV1", "/aidr/entities/tools/v1", key="Id")
    def get_aidr_tools(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """Describe tools of AI agents by the ``Id`` of their records."""
        ...

    entitiesToolsV1 = get_aidr_tools

    @get("queryAgentInstallationsV1", "/aidr/queries/agent-installations/v1", pages=LIST, key="Id")
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
        """List installations of AI agents: product, version, binary and host."""
        ...

    queryAgentInstallationsV1 = query_aidr_agent_installations

    @get("queryAgentOSUsersV1", "/aidr/queries/agent-os-users/v1", pages=LIST)
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
        """List the users of operating systems who ran AI agents.

        *object_sid* is their security identifier in Active Directory.
        """
        ...

    queryAgentOSUsersV1 = query_aidr_agent_os_users

    @get("queryAgentSessionsV1", "/aidr/queries/agent-sessions/v1", pages=LIST, key="Id")
    def query_aidr_agent_sessions(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        time_range: str | None = None,
        product: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """List sessions of AI agents, with their models and working directory.

        No argument selects one agent or one host: ``query_aidr_executions`` does.
        """
        ...

    queryAgentSessionsV1 = query_aidr_agent_sessions

    @get("queryAgentsV1", "/aidr/queries/agents/v1", pages=LIST, key="Id")
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
        """List AI agents: product, name, host, and when they were seen."""
        ...

    queryAgentsV1 = query_aidr_agents

    @get("queryDetectionsV1", "/aidr/queries/detections/v1", pages=LIST, key="CompositeId")
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
        """List detections that involve processes of AI agents: severity, tactic, technique and status.

        *agent_id* is the agent ID of a host, the ``SensorId`` of an agent's record.
        """
        ...

    queryDetectionsV1 = query_aidr_detections

    @get("queryExecutionsV1", "/aidr/queries/executions/v1", pages=LIST)
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
        """List processes of AI agents, with session, model and numbers of tokens, from raw events.

        *session_id* and *aid* select one session or one host.
        """
        ...

    queryExecutionsV1 = query_aidr_executions

    @get("queryMcpServerNamesV1", "/aidr/queries/mcp-server-names/v1", pages=LIST, key="Id")
    def query_aidr_mcp_server_names(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        time_range: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """List the MCP servers that AI agents connected to, over all hosts."""
        ...

    queryMcpServerNamesV1 = query_aidr_mcp_server_names

    @get("queryModelNamesV1", "/aidr/queries/model-names/v1", pages=LIST, key="Id")
    def query_aidr_model_names(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        time_range: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """List the AI models that agents used, over all hosts."""
        ...

    queryModelNamesV1 = query_aidr_model_names

    @get("queryPromptsV1", "/aidr/queries/prompts/v1", pages=LIST)
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
        """List the prompts that users gave to AI agents, from raw events.

        *session_id* and *aid* select one session or one host.
        """
        ...

    queryPromptsV1 = query_aidr_prompts

    @get("querySkillUsageV1", "/aidr/queries/skill-usage/v1", pages=LIST)
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
        """List the uses of skills, one record for each, from raw events.

        *name* is the whole name of a skill. *session_id* and *aid* select one session or one host.
        """
        ...

    querySkillUsageV1 = query_aidr_skill_usage

    @get("querySkillsV1", "/aidr/queries/skills/v1", pages=LIST, key="Id")
    def query_aidr_skills(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        time_range: str | None = None,
        name_filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """List the skills in the inventory: name, description and hash of the directory.

        *name_filter* is a pattern for the name, which may have wildcards.
        """
        ...

    querySkillsV1 = query_aidr_skills

    @get("queryToolUsageV1", "/aidr/queries/tool-usage/v1", pages=LIST)
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
        """List the uses of tools, one record for each, with command lines and paths, from raw events.

        *tool_name* is the whole name in its exact case, such as Bash or Edit. ``query_aidr_tools`` returns many names
        in lower case, so a name from there may match nothing. *session_id* and *aid* select one session or one host.
        """
        ...

    queryToolUsageV1 = query_aidr_tool_usage

    @get("queryToolsV1", "/aidr/queries/tools/v1", pages=LIST, key="Id")
    def query_aidr_tools(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        time_range: str | None = None,
        sensor_id: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """List the tools in the inventory; *sensor_id* selects one host.

        The inventory covers few hosts: ``query_aidr_tool_usage`` has what was really used.
        """
        ...

    queryToolsV1 = query_aidr_tools


Guardian = AIDR
