"""The methods of a cloud that a server uses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping

    from falconlite.http.messages import Clock, Response
    from falconlite.simulator.answers import Call
    from falconlite.simulator.call_log import CallLog
    from falconlite.simulator.faults.faults import Faults
    from falconlite.simulator.given.given import Given
    from falconlite.simulator.stubs.stub import Stubs


class Answering(Protocol):
    """Answers calls, and can be steered: ``Cloud`` is one."""

    clock: Clock
    faults: Faults
    requests: CallLog
    stubs: Stubs

    @property
    def large(self) -> bool:
        """Whether some calls take a tenth of a second or more."""
        ...

    @property
    def alert_trail(self) -> list[dict[str, str]]:
        """The actions on alerts: what, by whom and when."""
        ...

    def handle(self, call: Call, *, wait: bool = True, packs: bool = False) -> Response:
        """Answer one call; raise Disturbed where a fault changes how the answer travels.

        *wait*: make a body that takes long. Otherwise it may still be to be made, by ``later.whole``.
        *packs*: the caller takes gzip, so an answer may be in gzip.
        """
        ...

    def refuse(self, status: int, message: str) -> Response:
        """Answer a request that is not valid HTTP."""
        ...

    def look(self, call: Call, cid: str = "") -> Response:
        """Answer a call that reads an account, without token, limits, faults and log."""
        ...

    def overview(self, cid: str = "") -> dict[str, Any]:
        """Count what the cloud and one of its accounts have, as JSON values."""
        ...

    def advance(self, seconds: float) -> None:
        """Move the clock forward."""
        ...

    def state(self) -> dict[str, Any]:
        """Return the state as JSON values."""
        ...

    def restore(self, state: Mapping[str, Any]) -> list[str]:
        """Continue from a state."""
        ...

    def take(self, collection: str, given: Given) -> list[str]:
        """Add records of the user; return their IDs."""
        ...

    def reset(self) -> None:
        """Return to the first state."""
        ...
