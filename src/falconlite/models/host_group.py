"""Records of host groups."""

from __future__ import annotations

from falconlite.models import hosts
from falconlite.models.record import Key, Record, Text, Timestamp


class Device(hosts.Device):
    """A member of a group: a device, with some more than ``Hosts`` tells of it."""

    first_login_user: Text = None
    host_deleted_status: Text = None
    internet_exposure: Text = None
    license_activation_state: Text = None
    slow_changing_modified_timestamp: Timestamp = None


class Group(Record):
    """A host group; ``group_type`` is static, dynamic (then ``assignment_rule`` is its FQL) or staticByID."""

    id: Key = ""
    name: Text = None
    description: Text = None
    group_type: Text = None
    assignment_rule: Text = None
    created_by: Text = None
    created_timestamp: Timestamp = None
    modified_by: Text = None
    modified_timestamp: Timestamp = None
