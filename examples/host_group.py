"""List the host groups; with an agent ID, put that host into a new group and delete the group.

``python examples/host_group.py`` only reads. ``python examples/host_group.py AID`` creates a temporary group.
"""

from __future__ import annotations

import sys

from falconlite import HostGroup


def change(groups: HostGroup, aid: str) -> None:
    """Create a group, add a host, remove it, and delete the group."""
    made = groups.create_host_groups(name="falconlite example", group_type="static", description="temporary")
    group, host = made.models[0], f"(device_id:['{aid}'])"
    print(f"created {group.name!r}: {made.status_code}")
    groups.perform_group_action(action_name="add-hosts", ids=group.id, filter=host)
    for device in groups.query_combined_group_members(id=group.id).models:
        print(f"member: {device.device_id} {device.hostname}")
    groups.perform_group_action(action_name="remove-hosts", ids=group.id, filter=host)
    print(f"members left: {groups.query_group_members(id=group.id).total}")
    groups.update_host_groups(id=group.id, description="")
    print(f"deleted: {groups.delete_host_groups(group.id).status_code}")


def main() -> None:
    """Print every group and its number of members, then create one for the host given on the command line."""
    with HostGroup(pythonic=True) as groups:
        for group in groups.query_combined_host_groups(sort="name.asc").models:
            members = groups.query_group_members(id=group.id, limit=1)
            print(f"{group.name}: {group.group_type}, {members.total} hosts, {group.assignment_rule or 'no rule'}")
        if len(sys.argv) > 1:
            change(groups, sys.argv[1])


if __name__ == "__main__":
    main()
