"""Models of the records of ``SensorVisibilityExclusions``."""

from __future__ import annotations

from falconlite.models.host_group import Group
from falconlite.models.record import Flag, Many, Record, Text, Timestamp


class SVExclusionV1(Record):
    """A sensor visibility exclusion, as ``get_exclusions`` and ``update_exclusions`` return it."""

    applied_globally: Flag = None
    created_by: Text = None
    created_on: Timestamp = None
    groups: Many[Group] = ()
    id: Text = None
    is_descendant_process: Flag = None
    last_modified: Timestamp = None
    modified_by: Text = None
    regexp_value: Text = None
    value: Text = None
    value_hash: Text = None


class ExclusionV1(Record):
    """An exclusion, as ``create_exclusions`` returns it."""

    applied_globally: Flag = None
    created_by: Text = None
    created_on: Timestamp = None
    excluded_from: Many[str] = ()
    groups: Many[str] = ()
    id: Text = None
    is_descendant_process: Flag = None
    last_modified: Timestamp = None
    modified_by: Text = None
    regexp_value: Text = None
    value: Text = None
    value_hash: Text = None
