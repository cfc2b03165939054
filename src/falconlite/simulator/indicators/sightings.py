"""Find the sightings of an indicator in the alerts of the account, the only source about processes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.simulator.answers import stamp

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from falconlite.simulator.accounts.tenant import Tenant

FILETIME = 11_644_473_600
"""Seconds from 1601 (start of Windows time) to 1970."""


def _seen(tenant: Tenant, type: str, value: str) -> Iterator[Mapping[str, Any]]:
    """Yield the alerts whose process had an indicator: the hash of its file, or a value in the alert."""
    wanted = value.lower()
    for alert in tenant.alerts.values():
        values = [alert.get(type), alert.get("ioc_value"), *alert.get("ioc_values", ())]
        if wanted in {str(each).lower() for each in values if each}:
            yield alert


def devices(tenant: Tenant, type: str, value: str) -> list[str]:
    """Return the IDs of the hosts on which an indicator was seen."""
    return list(dict.fromkeys(str(alert["agent_id"]) for alert in _seen(tenant, type, value)))


def processes(tenant: Tenant, type: str, value: str, device: str) -> list[str]:
    """Return the IDs of the processes on a host in which an indicator was seen."""
    found = (alert for alert in _seen(tenant, type, value) if alert["agent_id"] == device)
    return list(dict.fromkeys(str(alert["triggering_process_graph_id"]) for alert in found))


def process(tenant: Tenant, id: str) -> dict[str, Any] | None:
    """Return the known facts of a process; None if no alert mentions it."""
    for alert in tenant.alerts.values():
        parent = alert.get("parent_details") or {}
        for of in (alert, parent):
            if id in {of.get("triggering_process_graph_id"), of.get("process_graph_id")}:
                begun = int(alert.get("process_start_time") or 0) - (60 if of is parent else 0)
                return {
                    "command_line": of.get("cmdline", ""),
                    "device_id": alert["agent_id"],
                    "file_name": of.get("filepath", ""),
                    "process_id": id,
                    "process_id_local": of.get("local_process_id", ""),
                    "start_timestamp": stamp(begun),
                    "start_timestamp_raw": str((begun + FILETIME) * 10_000_000),
                    "stop_timestamp": "",
                    "stop_timestamp_raw": "",
                }
    return None
