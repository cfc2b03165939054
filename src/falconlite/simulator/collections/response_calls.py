"""Share the store, the errors and the fields of the handlers of real-time response."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.simulator.answers import Refused, Reply, problem
from falconlite.simulator.machines.desk import Desk
from falconlite.simulator.machines.host import Invalid

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from falconlite.simulator.question import Question


class Store(Desk):
    """Sessions, commands, batches, files, put files and scripts: the three collections share them."""

    __module__ = "falconlite.simulator.collections.real_time_response"  # the state has it under that name


def desk_of(ask: Question) -> Desk:
    """Return the store of the account, with everything done that is due."""
    desk = ask.tenant.store(Store)
    desk.settle(ask.tenant)
    return desk


def valid(answer: Callable[[Question], Reply]) -> Callable[[Question], Reply]:
    """Return a handler that answers an Invalid command with its code, which may have five digits."""

    def handler(ask: Question) -> Reply:
        try:
            return answer(ask)
        except Invalid as invalid:
            return Reply((), invalid.status, [problem(invalid.code, invalid.message)])

    return handler


def need(given: Mapping[str, Any], *names: str) -> list[Any]:
    """Return fields of a body; raise Refused for one that is missing."""
    for name in names:
        if not given.get(name):
            raise Refused(400, f"missing field in the body: {name}")
    return [given[name] for name in names]
