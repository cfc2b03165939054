"""Start the server as an MCP client does, against an embedded Falcon API on this machine."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from mcp import ClientSession, StdioServerParameters
from mcp.client.stdio import stdio_client
from mcp.types import ElicitResult

from falconlite import Hosts

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from falconlite.simulator import Cloud

CONTAINS = "PerformActionV2"


@asynccontextmanager
async def connected(*answers: ElicitResult) -> AsyncIterator[tuple[ClientSession, list[str]]]:
    """Start the server; yield a session whose person gives *answers* to questions, and a list of these questions."""
    questions: list[str] = []

    async def ask(context: Any, params: Any) -> ElicitResult:  # noqa: ARG001  # the client names both
        questions.append(params.message)
        return answers[len(questions) - 1]

    server = StdioServerParameters(
        command=sys.executable, args=[str(Path(__file__).with_name("mcp_server.py"))], env={**os.environ}
    )
    callback = ask if answers else None  # without it, the client tells the server that it cannot ask
    async with (
        stdio_client(server) as (read, write),
        ClientSession(read, write, elicitation_callback=callback) as session,
    ):
        await session.initialize()
        yield session, questions


async def call(client: ClientSession, tool: str, **given: Any) -> str:
    """Call a tool; return what it answered."""
    result: Any = await client.call_tool(tool, given)
    return str(result.content[0].text)


@pytest.mark.usefixtures("falcon_url")
def test_hosts_are_found_described_and_contained_after_a_confirmation(falcon_cloud: Cloud) -> None:
    """The person sees the name of the host, and may decline. What is contained is not asked for again."""
    answers = [
        ElicitResult(action="decline"),
        ElicitResult(action="accept", content={"contain": False}),
        ElicitResult(action="accept", content={"contain": True}),
    ]

    async def session() -> None:
        async with connected(*answers) as (client, questions):
            tools = {tool.name for tool in (await client.list_tools()).tools}
            assert tools == {"find_hosts", "describe_host", "contain_host"}
            found = json.loads(await call(client, "find_hosts", limit=2))
            assert (found["total"], len(found["hosts"])) == (60, 2)
            id, hostname = (found["hosts"][0][name] for name in ("device_id", "hostname"))
            assert json.loads(await call(client, "describe_host", device_id=id))["host"]["device_id"] == id
            for _ in range(2):
                assert "did not confirm" in await call(client, "contain_host", device_id=id)
            assert not falcon_cloud.requests.of(CONTAINS)
            changed = [json.loads(await call(client, "contain_host", device_id=id))["changed"] for _ in range(2)]
            assert changed == [True, False]
            assert len(questions) == 3
            assert hostname in questions[0]

    asyncio.run(session())
    assert len(falcon_cloud.requests.of(CONTAINS)) == 1


@pytest.mark.usefixtures("falcon_url")
def test_a_client_that_cannot_ask_changes_nothing(falcon_cloud: Cloud) -> None:
    """The model learns why."""
    id = Hosts().query_devices_by_filter(filter="status:'normal'", limit=1).resources[0]

    async def session() -> str:
        async with connected() as (client, _):
            return await call(client, "contain_host", device_id=id)

    assert "cannot ask" in asyncio.run(session())
    assert not falcon_cloud.requests.of(CONTAINS)
