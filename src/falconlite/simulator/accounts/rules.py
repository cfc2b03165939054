"""The rules that choose the members of dynamic host groups."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from falconlite.simulator.fleet.machines import DATES
from falconlite.simulator.fql.filters import NOTHING, compiled

if TYPE_CHECKING:
    from falconlite.simulator.fql.filters import Dialect, Filter


class Rule(NamedTuple):
    """The rule that chooses the members of a dynamic group; *read* is the moment that "now" means in it."""

    text: str
    read: float
    matches: Filter

    @classmethod
    def of(cls, text: str, dialect: Dialect, now: float) -> Rule:
        """Parse a rule. An empty rule finds nothing."""
        return cls(text, now, compiled(text, dialect, now) if text else NOTHING)

    @property
    def drifts(self) -> bool:
        """Whether the members can change without an operation, because the rule depends on the time."""
        return "now" in self.text or not self.matches.names.isdisjoint(DATES)
