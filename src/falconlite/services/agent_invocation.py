"""Agent invocations: run an agent of Agentic Studio and read its messages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.operations.declare import get, patch, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.models.agent_invocation import AgentInvocationResponseResource
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result
    from falconlite.specs.agent_invocation import Message


class AgentInvocation(Service):
    """Agent invocations: run a published agent or one version of it, read the messages, cancel a run.

    Scope where known: Charlotte AI Agent Definition: Read.
    """

    @post("InvokePublishedAgentExternalV1", "/agentic-studio/entities/agent-invocations/v1")
    def invoke_published_agent_external_v1(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        credit_cents_limit: int | None = None,
        deadline_seconds: int | None = None,
        id: str | None = None,
        messages: Sequence[Message] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[AgentInvocationResponseResource]:
        """Run the published version of the agent with this *id*, and return its answer.

        *deadline_seconds* is at least 90.
        """
        ...

    InvokePublishedAgentExternalV1 = invoke_published_agent_external_v1

    @get("GetAgentInvocationV3", "/agentic-studio/entities/agent-invocations/v3", scope="Charlotte AI Agent Definition")
    def get_agent_invocation_v3(self, id: str, **more: Unpack[CallOptions]) -> Result[AgentInvocationResponseResource]:
        """Read the messages that an invocation has produced, by its ID."""
        ...

    GetAgentInvocationV3 = get_agent_invocation_v3

    @patch("PatchAgentInvocationV3", "/agentic-studio/entities/agent-invocations/v3")
    def update_agent_invocation(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        id: str | None = None,
        status: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Cancel an invocation: *status* may only be ``cancelled``.

        If the invocation has already ended, the call succeeds and changes nothing.
        """
        ...

    PatchAgentInvocationV3 = update_agent_invocation

    @post("InvokeAgentVersionExternalV1", "/agentic-studio/entities/agent-version-invocations/v1")
    def invoke_agent_version_external_v1(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        credit_cents_limit: int | None = None,
        deadline_seconds: int | None = None,
        id: str | None = None,
        messages: Sequence[Mapping[str, Any]] | None = None,
        version_id: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Run one version of an agent, by agent ID and version ID, and return its answer."""
        ...

    InvokeAgentVersionExternalV1 = invoke_agent_version_external_v1
