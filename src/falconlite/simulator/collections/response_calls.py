"""Shared parts of the real-time response handlers: store, errors and fields."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.simulator.answers import Refused, Reply, problem
from falconlite.simulator.machines.desk import Desk
from falconlite.simulator.machines.host import Invalid

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from falconlite.simulator.question import Question


class Store(Desk):
    """Sessions, commands, batches, files, put files and scripts, shared by three collections."""

    __module__ = "falconlite.simulator.collections.real_time_response"  # the state has it under that name


def desk_of(ask: Question) -> Desk:
    """Return the store of the account, after doing everything that is due."""
    desk = ask.tenant.store(Store)
    desk.settle(ask.tenant)
    return desk


def valid(answer: Callable[[Question], Reply]) -> Callable[[Question], Reply]:
    """Wrap a handler: a command that is Invalid is answered with its code, which may have five digits."""

    def handler(ask: Question) -> Reply:
        try:
            return answer(ask)
        except Invalid as invalid:
            return Reply((), invalid.status, [problem(invalid.code, invalid.message)])

    return handler


def need(given: Mapping[str, Any], *names: str) -> list[Any]:
    """Return fields of a body; raise Refused for a missing one."""
    for name in names:
        if not given.get(name):
            raise Refused(400, f"missing field in the body: {name}")
    return [given[name] for name in names]
