"""The columns of hosts in tables, and the properties that filters know."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

COLUMNS = ("hostname", "device_id", "platform_name", "status", "last_seen", "os_version", "local_ip", "agent_version")
"""Fields of a host in a table, the most important first."""


def known_fields() -> Collection[str]:
    """Return the properties of hosts that filters know."""
    from falconlite.models.hosts import Device

    return Device.model_fields
