"""Typed dicts of the request bodies of ``AgentInvocation``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from falconlite.specs.body import Body, Required


class InvocationErrorMessage(Body, total=False):
    """The ``error`` of ``Message``."""

    code: str
    message: str
    param: str
    type: str


class ToolFunction(Body, total=False):
    """The ``function`` of ``AgentInvocationToolCall``."""

    arguments: str
    name: str


class AgentInvocationToolCall(Body, total=False):
    """One of the ``calls`` of ``AgentInvocationTool``."""

    function: ToolFunction
    id: Required[str]
    type: str


class AgentInvocationTool(Body, total=False):
    """The ``tool`` of ``Message``."""

    calls: Sequence[AgentInvocationToolCall]
    tool_id: str


class ExternalApprovalRef(Body, total=False):
    """The ``external_approval`` of ``ToolApproval``."""

    external_id: str
    provider: str


class ToolApprovalRespondedBy(Body, total=False):
    """The ``responded_by`` of ``ToolApproval``."""

    customer_id: str
    service_id: str
    user_id: str


class ToolApproval(Body, total=False):
    """The ``tool_approval`` of ``Message``."""

    external_approval: ExternalApprovalRef
    id: Required[str]
    invocation_id: str
    parameters: Any
    request_message: str
    requested_at: str
    responded_at: str
    responded_by: ToolApprovalRespondedBy
    response_message: str
    source_agent_id: str
    source_invocation_id: str
    status: str
    tool_call_id: str
    tool_id: str
    tool_name: str


class Message(Body, total=False):
    """One of the ``messages`` of ``InvokePublishedAgentExternalRequest``."""

    content: str
    error: InvocationErrorMessage
    reasoning: str
    role: str
    tool: AgentInvocationTool
    tool_approval: ToolApproval


class InvokePublishedAgentExternalRequest(Body, total=False):
    """The body of ``invoke_published_agent_external_v1``."""

    credit_cents_limit: int
    deadline_seconds: int
    id: Required[str]
    messages: Sequence[Message]
