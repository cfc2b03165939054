"""The state of one record while it is made: its source of chance, its account and its age."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random

ROOM = 40
"""Number of records within one record after which no more are begun: some models hold themselves, in several fields."""

DAY = 86400.0

OLDEST, YOUNGEST = 400 * DAY, 2 * DAY
"""The ages of records, in seconds."""


class Making:
    """One record in the making: its source of chance, its account and its life.

    *born* is when it was created, *age* is how long ago that was, *luck* chooses what has to fit together in a record.
    *depth* is the number of levels below, *room* the number of records that may still be begun.
    """

    __slots__ = ("age", "bits", "born", "cid", "depth", "luck", "random", "room")

    def __init__(self, chance: random.Random, now: float, cid: str, depth: int) -> None:
        self.random, self.bits, self.cid, self.depth = chance.random, chance.getrandbits, cid, depth
        self.room = ROOM
        self.luck = chance.getrandbits(16)
        self.age = YOUNGEST + chance.random() * (OLDEST - YOUNGEST)
        self.born = now - self.age
