"""Models of the records of ``MLExclusions``."""

from __future__ import annotations

from falconlite.models.record import Flag, Many, Record, Text, Timestamp


class ExclusionV1(Record):
    """An exclusion, as ``get_exclusions_by_id``, ``create_exclusions_v2`` and others return it."""

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
