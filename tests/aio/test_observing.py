"""Hooks, telemetry, debug logs and context tokens of tasks that run at the same time: each gets what is its own."""

import asyncio
import io
import json
import logging
from contextvars import ContextVar
from types import SimpleNamespace

import pytest

from falconlite import aio
from falconlite.telemetry import instrument
from tests.auth.test_interface import request_context
from tests.doubles import CREDS, Script, answer, refusal, token
from tests.telemetry.test_spans import Sdk

OK = answer(200, {"meta": {}, "resources": ["a"], "errors": []})
HOOKS = ("on_request", "on_response", "on_retry", "on_login")
TASK: ContextVar[str] = ContextVar("task", default="none")


class Net:
    """A transport for tasks: each request lets others run before its answer."""

    def __init__(self, *answers, **more):
        self.script = Script(*answers, **more)
        self.sent, self.close = self.script.sent, self.script.close

    async def send(self, base_url, request):
        for _ in range(3):
            await asyncio.sleep(0)
        return self.script.send(base_url, request)


def tag(request):
    return dict(request.query).get("filter")


def test_coroutine_functions_are_hooks_and_see_the_calls_of_tasks_at_the_same_time_each_once():
    """A hook that awaits hides no call of another task; the calls that a hook makes are not reported to it."""

    async def main():
        seen = []

        async def see(event):
            await asyncio.sleep(0.001)
            seen.append((type(event).__name__, getattr(event, "attempt", 1), TASK.get()))
            if type(event).__name__ == "ResponseEvent" and event.operation_id.startswith("Query"):
                await hosts.get_device_details(ids=["a" * 32])  # not reported

        net = Net(refusal(503, "down"), OK)
        async with aio.Hosts(**CREDS, transport=net, lazy_login=True, **dict.fromkeys(HOOKS, see)) as hosts:

            async def call(name):
                TASK.set(name)
                assert (await hosts.query_devices(filter=name))["status_code"] == 200

            await call("first")
            assert sorted(seen) == [
                ("LoginEvent", 1, "first"),
                *[("RequestEvent", n, "first") for n in (1, 1, 2)],  # that of the login first
                *[("ResponseEvent", n, "first") for n in (1, 1, 2)],
                ("RetryEvent", 1, "first"),
            ]
            seen.clear()
            names = [f"task {n}" for n in range(20)]
            await asyncio.gather(*map(call, names))
            assert sorted(seen) == sorted(
                (kind, 1, name) for name in names for kind in ("RequestEvent", "ResponseEvent")
            )
            seen.clear()
            hosts.auth_object.on_request = [see, lambda event: seen.append(event.path)]
            hosts.auth_object.on_response = None
            await call("changed")
            assert len(seen) == 2

    asyncio.run(main())


def test_a_hook_that_fails_or_has_no_loop_breaks_no_call(caplog):
    async def broken(_event):
        raise ValueError("broken")

    async def main():
        async with aio.Hosts(**CREDS, transport=Net(), on_request=broken) as hosts:
            assert (await hosts.query_devices())["status_code"] == 200
            return hosts

    asyncio.run(main())
    assert [record.getMessage() for record in caplog.records] == [
        f"on_request: {broken.__qualname__} raised an exception; the call goes on. Its further exceptions are not logged"
    ]
    hosts = aio.Hosts(**CREDS, transport=Script(), on_request=broken, lazy_login=True)
    assert hosts._original.query_devices()["status_code"] == 200  # a synchronous call, without any event loop


def test_spans_are_children_of_the_span_of_their_task_also_in_parallel_calls():
    sdk = Sdk()

    async def main():
        async with aio.Hosts(access_token="T", transport=Net()) as hosts:
            instrument(hosts._original, **sdk.providers)

            async def job(n):
                with sdk.tracer.start_as_current_span(f"job {n}"):
                    await hosts.query_devices(filter=str(n))
                    await hosts.get_device_details.bulk(ids=[f"{i:032x}" for i in range(12000)])

            await asyncio.gather(*map(job, range(5)))

    asyncio.run(main())
    jobs = {span.context.span_id for span in sdk.spans if span.name.startswith("job")}
    calls = [span for span in sdk.spans if not span.name.startswith("job")]
    by_job = {id: [span.name for span in calls if span.parent.span_id == id] for id in jobs}
    assert len(jobs) == 5
    assert sum(map(len, by_job.values())) == len(calls)
    assert {len(names) for names in by_job.values()} == {4}  # a query and three batches


@pytest.mark.parametrize("format", ["text", "json"])
def test_each_call_of_a_debug_log_has_its_own_number_and_lines(format):
    stream = io.StringIO()
    logger = logging.getLogger(f"test of tasks {format}")
    logger.propagate, logger.handlers = False, [logging.StreamHandler(stream)]
    logger.setLevel(logging.DEBUG)
    given = {"access_token": "TOKEN-OF-THE-TEST", "debug": logger, "debug_format": format}

    async def main():
        async with aio.Hosts(**given, transport=Net()) as hosts:
            await asyncio.gather(*[hosts.query_devices(filter=f"f{n}") for n in range(10)])

    asyncio.run(main())
    text = stream.getvalue()
    assert "TOKEN-OF-THE-TEST" not in text
    assert all(text.count(f"f{n}") >= 1 for n in range(10))
    if format == "json":
        lines = [json.loads(line) for line in text.splitlines()]
        assert len({line["call_id"] for line in lines if line.get("call_id")}) == 10


def test_each_task_uses_the_token_of_its_own_context():
    net = Net()

    async def main():
        hosts = aio.Hosts(transport=net, lazy_login=True)

        async def call(n):
            request_context.set(SimpleNamespace(access_token=f"C{n}"))
            for _ in range(20):
                await hosts.query_devices(filter=str(n))
            await hosts.get_device_details.bulk(ids=[f"{n:02x}{i:030x}" for i in range(12000)])

        await asyncio.gather(*map(call, range(8)))

    asyncio.run(main())
    queries = [(tag(r), r.headers["Authorization"]) for _, r in net.sent if tag(r)]
    assert len(queries) == 160
    assert all(bearer == f"Bearer C{n}" for n, bearer in queries)
    batches = [(int(r.json["ids"][0][:2], 16), r.headers["Authorization"]) for _, r in net.sent if not tag(r)]
    assert len(batches) == 24
    assert all(bearer == f"Bearer C{n}" for n, bearer in batches)


def test_variables_that_hooks_and_functions_set_are_those_of_the_task():
    async def main():
        async def progress(done, failed):
            TASK.set(f"{done} done")

        async with aio.Hosts(access_token="T", transport=Net()) as hosts:
            await hosts.get_device_details.bulk(ids=[f"{i:032x}" for i in range(6000)], progress=progress)
            assert TASK.get() == "6000 done"

    asyncio.run(main())


def test_a_401_in_one_task_logs_in_once_for_all():
    async def main():
        net = Net(*[refusal(401)] * 5, OK, logins=[token("T1"), token("T2"), token("T3")])
        async with aio.Hosts(**CREDS, transport=net) as hosts:
            found = await asyncio.gather(*[hosts.query_devices(filter=str(n)) for n in range(5)])
            assert [each["status_code"] for each in found] == [200] * 5
            assert net.script.paths().count("/oauth2/token") == 2

    asyncio.run(main())
