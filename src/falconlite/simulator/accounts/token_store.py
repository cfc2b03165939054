"""The installation tokens of one account, their settings, and the audit events that each change leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.simulator.answers import stamp
from falconlite.simulator.fql.matching import instant

if TYPE_CHECKING:
    from collections.abc import Mapping
    from random import Random

    from falconlite.http.messages import Clock


class TokenStore:
    """The tokens of one account as they are stored. The status is computed when a token is read."""

    def __init__(self, chance: Random, clock: Clock) -> None:
        self._chance, self.clock = chance, clock
        self.tokens: dict[str, dict[str, Any]] = {}
        self.events: dict[str, dict[str, Any]] = {}
        self.settings: dict[str, Any] = {"tokens_required": False, "max_active_tokens": 100}

    def now(self) -> str:
        """Return the time as records have it."""
        return stamp(self.clock.time())

    def new_id(self) -> str:
        """Return a new ID."""
        return f"{self._chance.getrandbits(128):032x}"

    def new_value(self) -> str:
        """Return a new token value: the secret that an installer presents."""
        return f"{self._chance.getrandbits(160):040x}"

    def shown(self, token: Mapping[str, Any]) -> dict[str, Any]:
        """Return a token with its present status."""
        expires = instant(token["expires_timestamp"])
        expired = expires is not None and expires <= self.clock.time()
        status = "revoked" if token["revoked_timestamp"] else "expired" if expired else "valid"
        return {**token, "status": status}

    def active(self) -> int:
        """Return the number of valid tokens."""
        return sum(self.shown(token)["status"] == "valid" for token in self.tokens.values())

    def note(self, action: str, actor: str, description: str, token_id: str = "") -> None:
        """Add an audit event."""
        id = self.new_id()
        self.events[id] = {
            "id": id,
            "action": action,
            "actor": actor,
            "description": description,
            "token_id": token_id,
            "timestamp": self.now(),
        }
