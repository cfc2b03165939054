"""The roles that an account can grant."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from falconlite.simulator.kept.kinds import Stored


class Role(NamedTuple):
    """A role: its ID, its name, and its description."""

    id: str
    name: str
    description: str


ROLES = (
    Role("falconhost_admin", "Falcon Administrator", "Everything in the console."),
    Role("falconhost_analyst", "Falcon Analyst", "Works on detections, and contains hosts."),
    Role("falconhost_investigator", "Falcon Investigator", "Searches events and hosts."),
    Role("falconhost_read_only", "Falcon Analyst - Read Only", "Reads detections and hosts."),
    Role("falcon_console_guest", "Falcon Console Guest", "Signs in, and sees no data."),
    Role("endpoint_manager", "Endpoint Manager", "Manages hosts, groups and policies."),
    Role("desktop_support", "Desktop Support", "Reads hosts and their uninstall tokens."),
    Role("help_desk", "Help Desk", "Resets passwords and the second factor of users."),
    Role("prevention_hashes_manager", "Prevention Hashes Manager", "Manages custom hashes."),
    Role("custom_ioas_manager", "Custom IOAs Manager", "Manages rules of custom indicators of attack."),
    Role("device_control_manager", "Device Control Manager", "Manages policies of USB devices."),
    Role("firewall_manager", "Firewall Manager", "Manages firewall policies and rules."),
    Role("quarantine_manager", "Quarantine Manager", "Releases and deletes quarantined files."),
    Role("vulnerability_manager", "Vulnerability Manager", "Manages vulnerabilities."),
    Role("remote_responder_read_only", "Real Time Responder - Read Only Analyst", "Runs commands that only read."),
    Role("remote_responder_one", "Real Time Responder - Active Responder", "Runs commands that change a host."),
    Role("remote_responder_two", "Real Time Responder - Administrator", "Runs scripts and puts files on hosts."),
    Role("workflow_author", "Workflow Author", "Writes and runs workflows."),
)

BY_ID = {role.id: role for role in ROLES}


def described(role: Role, cid: str) -> Stored:
    """Return a role in the form of the API."""
    return {
        "cid": cid,
        "description": role.description,
        "display_name": role.name,
        "id": role.id,
        "is_global": True,
        "type": "default",
    }
