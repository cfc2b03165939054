"""Typed dicts of the request bodies of ``IOAExclusions``."""

from __future__ import annotations

from collections.abc import Sequence

from falconlite.specs.body import Body, Required


class ExclusionsSearch(Body, total=False):
    """The ``search`` of ``ExclusionsReportRequest``."""

    filter: str
    sort: str


class ExclusionsReportRequest(Body, total=False):
    """The body of ``get_ss_exclusion_reports_v2``."""

    report_format: str
    search: ExclusionsSearch


class SsIoaExclusionCreateReqV2(Body, total=False):
    """One of the ``exclusions`` of ``SsIoaExclusionsCreateReqV2``."""

    cl_regex: str
    comment: str
    description: str
    detection_json: str
    grandparent_cl_regex: str
    grandparent_ifn_regex: str
    host_groups: Sequence[str]
    ifn_regex: str
    name: str
    parent_cl_regex: str
    parent_ifn_regex: str
    pattern_id: str
    pattern_name: str


class SsIoaExclusionsCreateReqV2(Body, total=False):
    """The body of ``create_ss_exclusions``."""

    exclusions: Sequence[SsIoaExclusionCreateReqV2]


class SsIoaExclusionUpdateReqV2(Body, total=False):
    """One of the ``exclusions`` of ``SsIoaExclusionsUpdateReqV2``."""

    cl_regex: str
    comment: str
    description: str
    detection_json: str
    grandparent_cl_regex: str
    grandparent_ifn_regex: str
    host_groups: Sequence[str]
    id: Required[str]
    ifn_regex: str
    name: str
    parent_cl_regex: str
    parent_ifn_regex: str
    pattern_id: str
    pattern_name: str


class SsIoaExclusionsUpdateReqV2(Body, total=False):
    """The body of ``update_ss_exclusions``."""

    exclusions: Sequence[SsIoaExclusionUpdateReqV2]


class SsIoaExclusionsMatchedRuleReqV2(Body, total=False):
    """The body of ``get_ss_exclusion_matched_rules``."""

    aid: str
    command_line: str
    grandparent_command_line: str
    grandparent_image_file_name: str
    image_file_name: str
    parent_command_line: str
    parent_image_file_name: str
    pattern_ids: Sequence[str]


class SsIoaExclusionsNewRuleReqV2(Body, total=False):
    """The body of ``get_default_ss_exclusions``."""

    aid: str
    command_line: str
    grandparent_command_line: str
    grandparent_image_file_name: str
    image_file_name: str
    parent_command_line: str
    parent_image_file_name: str


class IoaExclusionCreateReqV1(Body, total=False):
    """The body of ``create_exclusions``."""

    cl_regex: str
    comment: str
    description: str
    detection_json: str
    groups: Sequence[str]
    ifn_regex: str
    name: str
    pattern_id: str
    pattern_name: str


class IoaExclusionUpdateReqV1(Body, total=False):
    """The body of ``update_exclusions``."""

    cl_regex: str
    comment: str
    description: str
    detection_json: str
    groups: Sequence[str]
    id: Required[str]
    ifn_regex: str
    name: str
    pattern_id: str
    pattern_name: str
