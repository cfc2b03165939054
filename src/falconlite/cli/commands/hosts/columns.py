"""The columns of hosts in tables and exports, and the properties that filters know."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from falconlite.cli.failures import wrong

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from falconlite.cli.session import Session
    from falconlite.models.hosts import Device

COLUMNS = ("hostname", "device_id", "platform_name", "status", "last_seen", "os_version", "local_ip", "agent_version")
"""Fields of a host in a table, the most important first."""

EXPORTED = (
    *("device_id", "hostname", "platform_name", "os_version", "product_type_desc", "system_manufacturer"),
    *("system_product_name", "serial_number", "mac_address", "local_ip", "external_ip", "machine_domain", "ou"),
    *("site_name", "tags", "groups", "status", "reduced_functionality_mode", "agent_version", "last_login_user"),
    *("first_seen", "last_seen", "modified_timestamp"),
)
"""Columns of an export as CSV or Parquet, unless others are named."""


def model() -> type[Device]:
    """Return the model of hosts, which says the types of their fields."""
    from falconlite.models.hosts import Device

    return Device


def known_fields() -> Collection[str]:
    """Return the properties of hosts that filters know."""
    return model().model_fields


def asked_fields(session: Session, usual: Sequence[str]) -> tuple[str, ...] | None:
    """Return the fields to request from the API for the output; None for whole records.

    *usual* are the columns if the person named none. Raise a failure for a column that is misspelt.
    """
    output = session.output
    for name in output.columns:
        first = name.partition(".")[0]
        if first not in known_fields() and (near := get_close_matches(first, known_fields(), 1, 0.7)):
            raise wrong(f"--columns: there is no field {first}, did you mean {near[0]}?")
    if output.query or (output.kind in {"json", "jsonl", "template"} and not output.columns):
        return None
    return tuple({name.partition(".")[0]: None for name in output.columns or usual})
