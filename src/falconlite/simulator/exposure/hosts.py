"""The hosts that an account has at first, as other collections refer to them."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from falconlite.simulator.accounts.tenant import Tenant
    from falconlite.simulator.fleet.kinds import Device

MOST = 500
"""The number of hosts that other collections have records of: the first ones of the fleet."""


def first_hosts(tenant: Tenant, most: int = MOST) -> Iterator[Device]:
    """Yield the records of the first hosts, as they were when the account was made."""
    for machine in islice(tenant.maker.machines(tenant.hosts), most):
        yield tenant.maker.record(machine, int(tenant.born))


def hostname_of(device: Device) -> str:
    """Return the name of a host; its ID if it has none."""
    return str(device.get("hostname") or device["device_id"])
