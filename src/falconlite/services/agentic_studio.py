"""Agentic Studio: agents, their versions, knowledge bases, skills, tools and spans, in one class."""

from __future__ import annotations

from falconlite.services.agent_invocation import AgentInvocation
from falconlite.services.agent_templates import AgentTemplates
from falconlite.services.agent_versions import AgentVersions
from falconlite.services.agents import Agents
from falconlite.services.knowledge_base_audit_events import KnowledgeBaseAuditEvents
from falconlite.services.knowledge_base_files import KnowledgeBaseFiles
from falconlite.services.knowledge_bases import KnowledgeBases
from falconlite.services.models import Models
from falconlite.services.skills import Skills
from falconlite.services.spans import Spans
from falconlite.services.stream import Stream
from falconlite.services.tools import Tools


class AgenticStudio(
    Agents,
    AgentInvocation,
    AgentTemplates,
    AgentVersions,
    KnowledgeBases,
    KnowledgeBaseFiles,
    KnowledgeBaseAuditEvents,
    Models,
    Skills,
    Spans,
    Tools,
    Stream,
):
    """Agentic Studio: agents, their versions, knowledge bases, skills, tools and spans, in one class.

    It has the operations of ``Agents``, ``AgentInvocation``, ``AgentTemplates``, ``AgentVersions``,
    ``KnowledgeBases``, ``KnowledgeBaseFiles``, ``KnowledgeBaseAuditEvents``, ``Models``, ``Skills``, ``Spans``,
    ``Tools`` and ``Stream``.
    """


Agentic_Studio = AgenticStudio
