"""Models of the records of ``AgentInvocation``."""

from __future__ import annotations

from typing import Any

from falconlite.models.record import Flag, Many, One, Record, Text, Timestamp


class CompactionMessageMetadata(Record):
    """One of the ``messages`` of ``CompactionMetadata``."""

    action: Text = None
    original_indices: Many[int] = ()


class CompactionMetadata(Record):
    """The ``compaction`` of ``AgentInvocationResponseResource``."""

    compacted: Flag = None
    messages: Many[CompactionMessageMetadata] = ()


class InvocationErrorMessage(Record):
    """The ``error`` of ``Message``."""

    code: Text = None
    message: Text = None
    param: Text = None
    type: Text = None


class ToolFunction(Record):
    """The ``function`` of ``AgentInvocationToolCall``."""

    arguments: Text = None
    name: Text = None


class AgentInvocationToolCall(Record):
    """One of the ``calls`` of ``AgentInvocationTool``."""

    function: One[ToolFunction] = None
    id: Text = None
    type: Text = None


class AgentInvocationTool(Record):
    """The ``tool`` of ``Message``."""

    calls: Many[AgentInvocationToolCall] = ()
    tool_id: Text = None


class ExternalApprovalRef(Record):
    """The ``external_approval`` of ``ToolApproval``."""

    external_id: Text = None
    provider: Text = None


class ToolApprovalRespondedBy(Record):
    """The ``responded_by`` of ``ToolApproval``."""

    customer_id: Text = None
    service_id: Text = None
    user_id: Text = None


class ToolApproval(Record):
    """The ``tool_approval`` of ``Message``; also in ``AgentInvocationResponseResource``."""

    external_approval: One[ExternalApprovalRef] = None
    id: Text = None
    invocation_id: Text = None
    parameters: Any = None
    request_message: Text = None
    requested_at: Timestamp = None
    responded_at: Timestamp = None
    responded_by: One[ToolApprovalRespondedBy] = None
    response_message: Text = None
    source_agent_id: Text = None
    source_invocation_id: Text = None
    status: Text = None
    tool_call_id: Text = None
    tool_id: Text = None
    tool_name: Text = None


class Message(Record):
    """One of the ``conversation`` of ``AgentInvocationResponseResource``."""

    content: Text = None
    error: One[InvocationErrorMessage] = None
    reasoning: Text = None
    role: Text = None
    tool: One[AgentInvocationTool] = None
    tool_approval: One[ToolApproval] = None


class AgentInvocationResponseResource(Record):
    """An agent invocation, as ``invoke_published_agent_external_v1`` and ``get_agent_invocation_v3`` return it."""

    ai_trace_id: Text = None
    compaction: One[CompactionMetadata] = None
    conversation: Many[Message] = ()
    id: Text = None
    status: Text = None
    tool_approvals: Many[ToolApproval] = ()
