"""Machines computed from a few random bits: the fixed part, and the part that depends on the time."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from falconlite.simulator.fleet.kinds import Kind

BEAT = 600
"""Seconds between two contacts of a machine that is on."""

ONLINE = 900
"""Seconds since the last contact for which a machine counts as online."""

PULSE = (1 << 60) - 1

DATES = ("agent_local_time", "last_seen", "modified_timestamp", "last_reboot", "last_login_timestamp")
"""Fields that change with time, together with ``last_seen``."""


class Machine(NamedTuple):
    """The random part of a machine.

    *first* is the time of its arrival, *last* of its final switch-off; *pulse* decides when it is on. The older entry
    of a reinstalled machine shares *name*, *body* and *kind* with the new one, but has other *bits*.
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
        """Convert sixteen of the bits to a number from 0 to 1."""
        return (self.bits >> 16 * place & 0xFFFF) / 0x10000


def mixed(bits: int, number: int) -> int:
    """Derive 32 bits from *bits* and a number."""
    value = (bits & 0xFFFFFFFFFFFFFFFF) + number * 0x9E3779B97F4A7C15
    value = (value ^ value >> 31) * 0xBF58476D1CE4E5B9 & 0xFFFFFFFFFFFFFFFF
    return value >> 32


def seen(machine: Machine, now: int) -> int:
    """Return when a machine was last seen. 70 % are always on, the others for some hours of most days."""
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
    """Return one of the fields in DATES for a machine last seen at *time* (seconds since the epoch)."""
    if name == "last_reboot":
        return max(
            machine.first,
            time - (time + (machine.bits & 0xFFFFFF)) % (86400 + (machine.bits >> 40 & 0xFFFFFF) % 1_700_000),
        )
    return login(machine, time) if name == "last_login_timestamp" else time


def login(machine: Machine, time: int) -> int:
    """Return the last login up to a moment. Logins come at the same time every day."""
    return max(machine.first, time - (time - (machine.bits & 0xFFFFFF)) % 86400)
