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
    """The interface of a cloud: answer calls, and control it. ``Cloud`` implements it."""

    clock: Clock
    faults: Faults
    requests: CallLog
    stubs: Stubs

    @property
    def large(self) -> bool:
        """Whether some calls take 0.1 s or more."""
        ...

    @property
    def alert_trail(self) -> list[dict[str, str]]:
        """The log of actions on alerts: action, user and time."""
        ...

    def handle(self, call: Call, *, wait: bool = True, packs: bool = False) -> Response:
        """Answer one call. Raise Disturbed if a fault changes how the answer travels.

        *wait*: complete bodies that take long to make. If False, the caller completes them with ``later.whole``.
        *packs*: the caller accepts gzip, so the answer may be compressed.
        """
        ...

    def refuse(self, status: int, message: str) -> Response:
        """Answer a request that is not valid HTTP."""
        ...

    def look(self, call: Call, cid: str = "") -> Response:
        """Answer a read-only call to an account, without token, limits, faults and log."""
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
        """Return to the initial state."""
        ...
