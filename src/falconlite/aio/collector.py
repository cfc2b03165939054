"""The asynchronous twin of the event collector, which sends events to Next-Gen SIEM."""

from __future__ import annotations

from typing import Any

from falconlite.aio.tasks import run
from falconlite.aio.twins import ROOTS, T, Twin, setting, share_connection
from falconlite.hec.collector import HEC


class Collector(Twin):
    """The twin of ``HEC``: await its methods that send. Batches are sent in tasks."""

    _kind = HEC

    def __init__(self, *args: Any, **settings: Any) -> None:
        made = self._kind(*args, **{name: setting(name, value) for name, value in settings.items()})
        vars(self)["_original"] = made
        made.session_manager.serve(share_connection(made._connection))  # noqa: SLF001  # it is for this module

    def _enter(self) -> None:
        share_connection(self._original._connection).enter()  # noqa: SLF001  # it is for this module

    async def __aenter__(self: T) -> T:  # jedi does not know Self
        self._enter()
        return self

    async def __aexit__(self, *raised: object) -> None:
        await self.close()

    async def close(self) -> None:
        """Close the connections; a later call opens new ones."""
        await run(self._original.close)


ROOTS[HEC] = Collector
