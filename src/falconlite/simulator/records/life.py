"""The state during the generation of one record: its random source, its account and its age."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random

ROOM = 40
"""Maximum number of nested records in one record. Some models contain themselves, in several fields."""

DAY = 86400.0

OLDEST, YOUNGEST = 400 * DAY, 2 * DAY
"""The range of ages of records, in seconds."""


class Making:
    """A record being generated: its random source, its account and its age.

    *born* is its creation time, *age* the seconds since then. *luck* is the random number for values that must match
    within a record. *depth* is the number of levels below, *room* the remaining number of nested records.
    """

    __slots__ = ("age", "bits", "born", "cid", "depth", "luck", "random", "room")

    def __init__(self, chance: random.Random, now: float, cid: str, depth: int) -> None:
        self.random, self.bits, self.cid, self.depth = chance.random, chance.getrandbits, cid, depth
        self.room = ROOM
        self.luck = chance.getrandbits(16)
        self.age = YOUNGEST + chance.random() * (OLDEST - YOUNGEST)
        self.born = now - self.age
