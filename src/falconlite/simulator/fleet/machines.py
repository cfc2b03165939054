"""Made-up machines, each a function of a few random bits: what does not change, and what a moment makes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from falconlite.simulator.fleet.kinds import Kind

BEAT = 600
"""Seconds between two signs of life of a machine that is on."""

PULSE = (1 << 60) - 1

DATES = ("agent_local_time", "last_seen", "modified_timestamp", "last_reboot", "last_login_timestamp")
"""What moves as time goes on, all of it in step with ``last_seen``."""


class Machine(NamedTuple):
    """What is drawn of a machine.

    *first* and *last* are when it joins and when it is switched off for good, *pulse* is what its days go by.
    An old entry of a machine that was installed anew has *name*, *body* and *kind* of its twin, and other *bits*.
    """

    id: str
    number: int
    bits: int
    name: int
    body: int
    kind: Kind
    first: int
    last: int
    pulse: int

    def share(self, place: int) -> float:
        """Read sixteen of the bits as a number between nought and one."""
        return (self.bits >> 16 * place & 0xFFFF) / 0x10000


def mixed(bits: int, number: int) -> int:
    """Make other bits, 32 of them, of some and a number."""
    value = (bits & 0xFFFFFFFFFFFFFFFF) + number * 0x9E3779B97F4A7C15
    value = (value ^ value >> 31) * 0xBF58476D1CE4E5B9 & 0xFFFFFFFFFFFFFFFF
    return value >> 32


def seen(machine: Machine, now: int) -> int:
    """Tell when a machine was last seen: seven in ten are always on, the others some hours of most days."""
    pulse, first, last = machine.pulse, machine.first, machine.last
    time = min(last, now)
    beat = time - (time + pulse) % BEAT
    if (pulse >> 16 & 0xFFFF) < 0xB333:
        return max(beat, first)
    rise, hours = (pulse >> 32) % 86400, 14400 + (pulse >> 40) % 21600
    day = (time - rise) // 86400
    while mixed(pulse, day) % 7 == 0:
        day -= 1
    begun = day * 86400 + rise
    return max(first, begun, beat) if time < begun + hours else max(first, begun + hours)


def moved(machine: Machine, name: str, time: int) -> int:
    """Tell a field of DATES of a machine that was last seen at a time, in seconds since the epoch."""
    if name == "last_reboot":
        return max(
            machine.first,
            time - (time + (machine.bits & 0xFFFFFF)) % (86400 + (machine.bits >> 40 & 0xFFFFFF) % 1_700_000),
        )
    return login(machine, time) if name == "last_login_timestamp" else time


def login(machine: Machine, time: int) -> int:
    """Find the last login up to a moment: they come at the same time of the day."""
    return max(machine.first, time - (time - (machine.bits & 0xFFFFFF)) % 86400)
