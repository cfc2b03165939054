"""TODO."""

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
    """TODO."""

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
        """TODO."""
        ...

    InvokePublishedAgentExternalV1 = invoke_published_agent_external_v1

    @get("GetAgentInvocationV3", "/agentic-studio/entities/agent-invocations/v3", scope="Charlotte AI Agent Definition")
    def get_agent_invocation_v3(self, id: str, **more: Unpack[CallOptions]) -> Result[AgentInvocationResponseResource]:
        """TODO."""
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
        """TODO."""
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
        messages: Sequence[Any] | None = None,
        version_id: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    InvokeAgentVersionExternalV1 = invoke_agent_version_external_v1
