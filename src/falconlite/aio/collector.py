"""Make the asynchronous twin of the event collector, which sends events to Next-Gen SIEM."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.aio.tasks import run
from falconlite.aio.twins import ROOTS, Twin, setting, share_connection
from falconlite.hec.collector import HEC

if TYPE_CHECKING:
    from typing_extensions import Self


class Collector(Twin):
    """The twin of ``HEC``: its methods that send are awaited, batches are sent in tasks."""

    _kind = HEC

    def __init__(self, *args: Any, **settings: Any) -> None:
        made = self._kind(*args, **{name: setting(name, value) for name, value in settings.items()})
        vars(self)["_original"] = made
        made.session_manager.serve(share_connection(made._connection))  # noqa: SLF001  # it is for this module

    def _enter(self) -> None:
        share_connection(self._original._connection).enter()  # noqa: SLF001  # it is for this module

    def __setattr__(self, name: str, value: Any) -> None:
        setattr(self._original, name, setting(name, value))

    async def __aenter__(self) -> Self:
        self._enter()
        return self

    async def __aexit__(self, *raised: object) -> None:
        await self.close()

    async def close(self) -> None:
        """Close the connections; a later call opens new ones."""
        await run(self._original.close)


ROOTS[HEC] = Collector
