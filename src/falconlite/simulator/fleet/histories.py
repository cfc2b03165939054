"""The logins and addresses of a machine, computed from its bits. Past entries never change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from falconlite.simulator.fleet.kinds import USERS
from falconlite.simulator.fleet.machines import login, mixed, seen

if TYPE_CHECKING:
    from falconlite.simulator.fleet.machines import Machine

DAYS = 120
"""Number of days of logins."""

MOST = 12
"""Maximum number of logins returned."""


def logins(machine: Machine, now: int) -> list[tuple[int, str]]:
    """Return times and users, latest first: one login on most days, always including the login in the record."""
    last = login(machine, seen(machine, now))
    found = [(last, USERS[(machine.bits >> 12) % 6])]
    rarity = 2 + machine.bits % 11
    for day in range(1, DAYS):
        time = last - day * 86400
        if time < machine.first or len(found) == MOST:
            break
        if mixed(machine.bits, time // 86400) % rarity < 2:
            found.append((time, USERS[mixed(machine.bits, time) % 6]))
    return found


def addresses(machine: Machine, current: str, born: int, now: int) -> list[tuple[int, str]]:
    """Return times and local addresses, the current one first. The others date from before the clock started."""
    time = seen(machine, now)
    found, network = [(time, current)], current.rpartition(".")[0]
    time = min(time, seen(machine, born)) if machine.first <= born else machine.first
    for number in range(machine.bits % 4):
        time -= 86400 + mixed(machine.bits, number) % 1_700_000
        if time < machine.first:
            break
        found.append((time, f"{network}.{mixed(machine.bits, -number - 1) % 253 + 2}"))
    return found
