"""An Ansible module that contains hosts, or releases them."""

from __future__ import annotations

from typing import Any

from ansible.module_utils.basic import AnsibleModule

DOCUMENTATION = r"""
module: falcon_containment
short_description: Contain Falcon hosts, or release them
description:
  - Brings hosts into a state. Hosts that have it, or are on the way to it, are left alone.
  - The credentials are those of the profile, otherwise FALCON_CLIENT_ID and FALCON_CLIENT_SECRET in the environment of
    the module. The API client needs the scope Hosts, Read and Write.
options:
  device_ids:
    description: The agent IDs of the hosts.
    type: list
    elements: str
  filter:
    description: The hosts that this filter finds (FQL), instead of agent IDs.
    type: str
  state:
    description: The state that the hosts shall have.
    type: str
    choices: [contained, normal]
    default: contained
  at_most:
    description: Fail, and change nothing, if the filter finds more hosts.
    type: int
    default: 100
  profile:
    description: The profile with the credentials.
    type: str
requirements: [falconlite]
attributes:
  check_mode:
    support: full
author: []
"""

EXAMPLES = r"""
- name: Contain a host
  falcon_containment:
    device_ids: ["{{ device_id }}"]

- name: Release the test machines
  falcon_containment:
    filter: "hostname:'test-*'"
    state: normal
"""

RETURN = r"""
changed_ids:
  description: The agent IDs of the hosts that were changed, or would be in check mode.
  type: list
  elements: str
  returned: always
statuses:
  description: The status of each host by its agent ID, after the change. A host that is offline stays pending.
  type: dict
  returned: always
failed_ids:
  description: The reason by the agent ID, for each host that was not changed.
  type: dict
  returned: on failure
"""

ARGUMENTS: dict[str, Any] = {
    "device_ids": {"type": "list", "elements": "str"},
    "filter": {"type": "str"},
    "state": {"type": "str", "choices": ["contained", "normal"], "default": "contained"},
    "at_most": {"type": "int", "default": 100},
    "profile": {"type": "str"},
}
ACTIONS: dict[str, Any] = {
    "contained": ("contain", {"contained", "containment_pending"}),
    "normal": ("lift_containment", {"normal", "lift_containment_pending"}),
}
"""The action that leads to a state, and the statuses of hosts that need none."""


class NotDone(Exception):
    """Some hosts were not changed; the result names them."""


def contain(hosts: Any, given: dict[str, Any], *, check: bool) -> dict[str, Any]:
    """Bring hosts into the state; return the result of the module."""
    action, fine = ACTIONS[given["state"]]
    ids = given["device_ids"] or []
    if given["filter"] is not None:
        ids = list(hosts.query_devices_by_filter.records(filter=given["filter"]))
        if len(ids) > given["at_most"]:
            raise NotDone(f"the filter finds {len(ids)} hosts, more than at_most, {given['at_most']}", {})
    statuses, failed = states(hosts, ids)
    to_change = [id for id, status in statuses.items() if status not in fine]
    result: dict[str, Any] = {"changed": bool(to_change), "changed_ids": to_change, "statuses": statuses}
    if to_change and not check:
        done = hosts.perform_action.bulk(action_name=action, ids=to_change)
        failed |= {id: str(done.failed.get(id, done.ended)) for id in done.left}
        after, unread = states(hosts, to_change)
        result |= {"changed": bool(done.done), "changed_ids": list(done.done), "statuses": statuses | after}
        failed |= unread
    if failed:
        raise NotDone(f"{len(failed)} of {len(ids)} hosts are not {given['state']}", result | {"failed_ids": failed})
    return result


def states(hosts: Any, ids: list[str]) -> tuple[dict[str, str], dict[str, str]]:
    """Return the status of each host, and the reason for each one that cannot be read."""
    read = hosts.get_device_details.bulk(ids=ids)
    failed = {id: str(read.failed.get(id, read.ended)) for id in read.left}
    return {device["device_id"]: str(device.get("status")) for device in read.resources}, failed


def main() -> None:
    """Run the module."""
    module = AnsibleModule(
        argument_spec=ARGUMENTS,
        mutually_exclusive=[("device_ids", "filter")],
        required_one_of=[("device_ids", "filter")],
        supports_check_mode=True,
    )
    try:
        from falconlite import FalconError, Hosts
    except ImportError as error:
        module.fail_json(msg=f"install falconlite for the interpreter of this module: {error}")
    try:
        with Hosts(profile=module.params["profile"], pythonic=True) as hosts:
            result = contain(hosts, module.params, check=module.check_mode)
    except NotDone as error:
        module.fail_json(msg=error.args[0], **error.args[1])
    except FalconError as error:
        module.fail_json(msg=str(error))
    module.exit_json(**result)


if __name__ == "__main__":
    main()
