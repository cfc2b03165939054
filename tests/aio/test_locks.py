"""The lock for threads and tasks: each waits in turn, and nobody is forgotten when a task that waits is cancelled."""

from __future__ import annotations

import asyncio
import threading

from falconlite import aio
from falconlite.aio.locks import Lock
from tests.cases import each
from tests.stepping import cancelled_at


@each("late", [False, True])
@each("times", [1, 2])
def test_a_waiting_task_that_is_cancelled_at_any_moment_leaves_its_turn_to_the_next(late, times):
    async def held(lock, gate):
        def hold():
            with lock:
                aio.tasks.wait(gate.wait())

        await aio.run(hold)

    async def main(number):
        def take():
            with lock:
                aio.tasks.current().sleep(0)
                taken.append(1)

        lock, gate, taken = Lock(), asyncio.Event(), []
        holder = asyncio.ensure_future(held(lock, gate))
        await asyncio.sleep(0)
        first = asyncio.ensure_future(cancelled_at(number, aio.run(take), late=late, times=times))
        await asyncio.sleep(0)
        second = asyncio.ensure_future(aio.run(take))
        await asyncio.sleep(0)
        gate.set()
        await asyncio.wait_for(asyncio.gather(holder, second), 5)
        reached = await asyncio.wait_for(first, 5)
        assert len(taken) == 2 - reached
        assert lock.acquire(blocking=False)
        lock.release()
        return reached

    number = 1
    while asyncio.run(main(number)):
        number += 1
    assert number > 2


def test_threads_and_tasks_never_hold_it_at_the_same_time():
    lock, inside, most, count = Lock(), 0, 0, 0

    def enter(pause):
        nonlocal inside, most, count
        with lock, lock:
            inside += 1
            most = max(most, inside)
            pause()
            inside -= 1
            count += 1

    def in_thread():
        for _ in range(200):
            enter(lambda: None)

    async def main():
        threads = [threading.Thread(target=in_thread) for _ in range(4)]
        for thread in threads:
            thread.start()
        await asyncio.gather(*(aio.run(enter, lambda: aio.tasks.current().sleep(0)) for _ in range(200)))
        for thread in threads:
            await asyncio.to_thread(thread.join)

    asyncio.run(main())
    assert (most, count) == (1, 1000)
