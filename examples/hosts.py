"""Find hosts and describe them; with an agent ID, contain, release and tag that host.

``python examples/hosts.py`` only reads. ``python examples/hosts.py AID`` cuts that host off the network briefly.
"""

from __future__ import annotations

import sys

from falconlite import Hosts


def change(hosts: Hosts, aid: str) -> None:
    """Contain a host, release it, tag it and remove the tag."""
    contained = hosts.perform_action(action_name="contain", ids=aid, note="falconlite example")
    print(f"contain: {contained.status_code}, now {hosts.wait(aid, until='contained', timeout=60).states.get(aid)}")
    released = hosts.perform_action(action_name="lift_containment", ids=aid)
    print(f"release: {released.status_code}, now {hosts.wait(aid, until='normal', timeout=60).states.get(aid)}")
    tagged = hosts.update_device_tags("add", aid, "falconlite-example")
    print(f"tag: {tagged.models[0].updated}, now {', '.join(hosts.get_device_details(aid).models[0].tags)}")
    hosts.update_device_tags("remove", aid, "falconlite-example")


def main() -> None:
    """Print the hosts seen last, then change the one given on the command line."""
    with Hosts(pythonic=True) as hosts:
        found = hosts.query_devices_by_filter(limit=3, sort="last_seen.desc", filter="platform_name:'Windows'")
        print(f"{len(found)} of {found.total} hosts")
        for device in hosts.get_device_details(found.resources).models:
            print(f"{device.device_id} {device.hostname} {device.os_version} last seen {device.last_seen}")
        if len(sys.argv) > 1:
            change(hosts, sys.argv[1])


if __name__ == "__main__":
    main()
