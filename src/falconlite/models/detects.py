"""Models of detections, which alerts have replaced."""

from __future__ import annotations

from pydantic import Field

from falconlite.models import hosts
from falconlite.models.aggregates import Aggregate as Aggregate  # noqa: PLC0414  # its home for Detects
from falconlite.models.alerts import HostInfo
from falconlite.models.record import Flag, Key, Many, Named, Number, One, Record, Text, Timestamp


class ParentProcess(Record):
    """The parent process of a behaviour's process."""

    parent_cmdline: Text = None
    parent_md5: Text = None
    parent_process_graph_id: Text = None
    parent_sha256: Text = None


class Behavior(Record):
    """One detected behaviour; the keys of ``pattern_disposition_details`` are the actions of the sensor."""

    behavior_id: Key = ""
    device_id: Text = None
    timestamp: Timestamp = None
    display_name: Text = None
    description: Text = None
    scenario: Text = None
    objective: Text = None
    tactic: Text = None
    tactic_id: Text = None
    technique: Text = None
    technique_id: Text = None
    severity: Number = None
    confidence: Number = None
    user_id: Text = None
    user_name: Text = None
    cmdline: Text = None
    filename: Text = None
    filepath: Text = None
    alleged_filetype: Text = None
    md5: Text = None
    sha256: Text = None
    parent_details: One[ParentProcess] = None
    container_id: Text = None
    control_graph_id: Text = None
    triggering_process_graph_id: Text = None
    ioc_type: Text = None
    ioc_value: Text = None
    ioc_source: Text = None
    ioc_description: Text = None
    pattern_disposition: Number = None
    pattern_disposition_details: Named[bool] = Field(default_factory=dict)
    rule_instance_id: Text = None
    rule_instance_version: Text = None
    template_instance_id: Text = None


class QuarantinedFile(Record):
    """A quarantined file."""

    id: Key = ""
    paths: Text = None
    sha256: Text = None
    state: Text = None


class Detection(Record):
    """A detection: related behaviours on one device.

    ``status`` is new, in_progress, true_positive, false_positive, ignored or closed.
    """

    detection_id: Key = ""
    cid: Text = None
    status: Text = None
    max_severity: Number = None
    max_severity_displayname: Text = None
    max_confidence: Number = None
    created_timestamp: Timestamp = None
    date_updated: Timestamp = None
    first_behavior: Timestamp = None
    last_behavior: Timestamp = None
    device: One[hosts.Device] = None
    hostinfo: One[HostInfo] = None
    behaviors: Many[Behavior] = ()
    behaviors_processed: Many[str] = ()
    adversary_ids: Many[int] = ()
    assigned_to_name: Text = None
    assigned_to_uid: Text = None
    overwatch_notes: Text = None
    quarantined_files: Many[QuarantinedFile] = ()
    show_in_ui: Flag = None
    email_sent: Flag = None
    seconds_to_triaged: Number = None
    seconds_to_resolved: Number = None
