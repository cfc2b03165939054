"""An Ansible module that finds hosts."""

from __future__ import annotations

from typing import Any

from ansible.module_utils.basic import AnsibleModule

DOCUMENTATION = r"""
module: falcon_host_info
short_description: Find Falcon hosts
description:
  - Returns the records of the hosts of a filter. It changes nothing.
  - The credentials are those of the profile, otherwise FALCON_CLIENT_ID and FALCON_CLIENT_SECRET in the environment of
    the module. The API client needs the scope Hosts, Read.
options:
  filter:
    description: The filter (FQL). Without it, all hosts are found.
    type: str
  fields:
    description: The fields of the records. Without them, records are whole.
    type: list
    elements: str
  most:
    description: The maximum number of hosts.
    type: int
    default: 1000
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
- name: Find the hosts that were not seen for a week
  falcon_host_info:
    filter: "last_seen:<'now-7d'"
    fields: [device_id, hostname, last_seen]
  register: stale
"""

RETURN = r"""
hosts:
  description: The records, as the API sends them.
  type: list
  elements: dict
  returned: success
"""

ARGUMENTS: dict[str, Any] = {
    "filter": {"type": "str"},
    "fields": {"type": "list", "elements": "str"},
    "most": {"type": "int", "default": 1000},
    "profile": {"type": "str"},
}


def main() -> None:
    """Run the module."""
    module = AnsibleModule(argument_spec=ARGUMENTS, supports_check_mode=True)
    given = module.params
    try:
        from falconlite import FalconError, Hosts
    except ImportError as error:
        module.fail_json(msg=f"install falconlite for the interpreter of this module: {error}")
    try:
        with Hosts(profile=given["profile"], pythonic=True) as hosts:
            call = hosts.query_devices_by_filter_combined
            found = list(call.records(filter=given["filter"], fields=given["fields"], most=given["most"]))
    except FalconError as error:
        module.fail_json(msg=str(error))
    module.exit_json(changed=False, hosts=found)


if __name__ == "__main__":
    main()
