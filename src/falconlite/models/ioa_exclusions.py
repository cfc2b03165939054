"""Models of the records of ``IOAExclusions``."""

from __future__ import annotations

from falconlite.models.aggregates import Aggregate as Aggregate  # noqa: PLC0414  # its home for IOAExclusions
from falconlite.models.host_group import Group
from falconlite.models.record import Flag, Many, Record, Text, Timestamp


class SsIoaExclusionsV2(Record):
    """An IOA exclusion, as ``get_ss_exclusion_rules_v2``, ``create_ss_exclusions`` and others return it."""

    applied_globally: Flag = None
    cl_regex: Text = None
    comment: Text = None
    created_by: Text = None
    created_on: Timestamp = None
    description: Text = None
    detection_json: Text = None
    grandparent_cl_regex: Text = None
    grandparent_ifn_regex: Text = None
    host_groups: Many[str] = ()
    id: Text = None
    ifn_regex: Text = None
    last_modified: Timestamp = None
    modified_by: Text = None
    name: Text = None
    parent_cl_regex: Text = None
    parent_ifn_regex: Text = None
    pattern_id: Text = None
    pattern_name: Text = None


class SsIoaExclusionsNewRuleRespV2(Record):
    """A default for a new IOA exclusion, as ``get_default_ss_exclusions`` returns it."""

    aid: Text = None
    cl_regex: Text = None
    command_line: Text = None
    grandparent_cl_regex: Text = None
    grandparent_command_line: Text = None
    grandparent_ifn_regex: Text = None
    grandparent_image_file_name: Text = None
    host_groups: Many[str] = ()
    ifn_regex: Text = None
    image_file_name: Text = None
    parent_cl_regex: Text = None
    parent_command_line: Text = None
    parent_ifn_regex: Text = None
    parent_image_file_name: Text = None


class IoaExclusionRespV1(Record):
    """An IOA exclusion, as ``get_exclusions``, ``create_exclusions`` and ``update_exclusions`` return it."""

    applied_globally: Flag = None
    cl_regex: Text = None
    created_by: Text = None
    created_on: Timestamp = None
    description: Text = None
    detection_json: Text = None
    groups: Many[Group] = ()
    id: Text = None
    ifn_regex: Text = None
    last_modified: Timestamp = None
    modified_by: Text = None
    name: Text = None
    pattern_id: Text = None
    pattern_name: Text = None
