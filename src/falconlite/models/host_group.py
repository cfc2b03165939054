"""Models of host groups."""

from __future__ import annotations

from falconlite.models import hosts
from falconlite.models.record import Key, Record, Text, Timestamp


class Device(hosts.Device):
    """A member of a group: a device, with a few more fields than in ``Hosts``."""

    first_login_user: Text = None
    host_deleted_status: Text = None
    internet_exposure: Text = None
    license_activation_state: Text = None
    slow_changing_modified_timestamp: Timestamp = None


class Group(Record):
    """A host group; ``group_type`` is static, dynamic (with the FQL in ``assignment_rule``) or staticByID."""

    id: Key = ""
    name: Text = None
    description: Text = None
    group_type: Text = None
    assignment_rule: Text = None
    created_by: Text = None
    created_timestamp: Timestamp = None
    modified_by: Text = None
    modified_timestamp: Timestamp = None
