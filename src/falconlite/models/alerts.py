"""Models of alerts.

Docstrings list known values; other values are accepted.
"""

from __future__ import annotations

from pydantic import Field

from falconlite.models import hosts
from falconlite.models.aggregates import Aggregate as Aggregate  # noqa: PLC0414  # its home for Alerts
from falconlite.models.record import Flag, Key, Many, Named, Number, One, Record, Text, Timestamp


class HostInfo(Record):
    """The directory's information on a device."""

    domain: Text = None
    active_directory_dn_display: Many[str] = ()


class AlertDevice(hosts.Device):
    """The device of an alert, at the time of the alert: some of the fields of ``Hosts`` and ``hostinfo``."""

    id: Text = None
    hostinfo: One[HostInfo] = None


class Process(Record):
    """A parent or grandparent process."""

    process_id: Text = None
    process_graph_id: Text = None
    local_process_id: Text = None
    cmdline: Text = None
    filename: Text = None
    filepath: Text = None
    md5: Text = None
    sha256: Text = None
    timestamp: Timestamp = None
    user_id: Text = None
    user_name: Text = None
    user_graph_id: Text = None


class Mitre(Record):
    """A tactic and a technique of MITRE ATT&CK."""

    pattern_id: Number = None
    tactic: Text = None
    tactic_id: Text = None
    technique: Text = None
    technique_id: Text = None


class Indicator(Record):
    """An indicator of compromise, in its context."""

    type: Text = None
    ioc_type: Text = None
    ioc_value: Text = None
    ioc_source: Text = None
    ioc_description: Text = None
    md5: Text = None
    sha256: Text = None


class QuarantinedFile(Record):
    """A quarantined file."""

    id: Key = ""
    filename: Text = None
    sha256: Text = None
    state: Text = None


class Alert(Record):
    """An alert of a Falcon product.

    ``severity`` is 1 to 100: below 20 Informational, then Low, from 40 Medium, from 60 High, from 80 Critical
    (``severity_name``). ``status`` is new, in_progress, reopened or closed, ``resolution`` true_positive,
    false_positive or ignored, ``product`` epp, idp, mobile and others. The fields from ``device`` on belong to endpoint
    alerts. Fields of other products are kept too. The keys of ``pattern_disposition_details`` are the actions of the
    sensor (detect, kill_process, quarantine_file, ...).
    """

    # identity
    composite_id: Key = ""
    id: Text = None
    cid: Text = None
    origin_cid: Text = None
    agent_id: Text = None
    aggregate_id: Text = None
    aggregation_rule_id: Text = None
    aggregation_rule_name: Text = None
    cms_rule_id: Text = None
    cms_rule_instance_id: Text = None
    cms_rule_instance_version: Text = None
    pattern_id: Number = None

    # classification
    name: Text = None
    display_name: Text = None
    description: Text = None
    type: Text = None
    product: Text = None
    platform: Text = None
    severity: Number = None
    severity_name: Text = None
    confidence: Number = None
    scenario: Text = None
    objective: Text = None
    tactic: Text = None
    tactic_id: Text = None
    technique: Text = None
    technique_id: Text = None
    mitre_attack: Many[Mitre] = ()
    data_domains: Many[str] = ()
    source_products: Many[str] = ()
    source_vendors: Many[str] = ()
    linked_behavioral_detections: Many[str] = ()
    linked_case_ids: Many[str] = ()
    external: Flag = None
    is_aggregated: Flag = None
    is_falcon_platform_ioa: Flag = None

    # status and assignment
    status: Text = None
    resolution: Text = None
    assigned_to_name: Text = None
    assigned_to_uid: Text = None
    assigned_to_uuid: Text = None
    tags: Many[str] = ()
    show_in_ui: Flag = None
    email_sent: Flag = None
    seconds_to_triaged: Number = None
    seconds_to_resolved: Number = None

    # time
    timestamp: Timestamp = None
    created_timestamp: Timestamp = None
    updated_timestamp: Timestamp = None
    crawled_timestamp: Timestamp = None
    context_timestamp: Timestamp = None

    # the endpoint: device, user, processes
    device: One[AlertDevice] = None
    user_id: Text = None
    user_name: Text = None
    logon_domain: Text = None
    cmdline: Text = None
    filename: Text = None
    filepath: Text = None
    alleged_filetype: Text = None
    md5: Text = None
    sha1: Text = None
    sha256: Text = None
    process_id: Text = None
    local_process_id: Text = None
    parent_process_id: Text = None
    process_start_time: Text = None
    process_end_time: Text = None
    parent_details: One[Process] = None
    grandparent_details: One[Process] = None
    triggering_process_graph_id: Text = None
    control_graph_id: Text = None
    tree_id: Text = None
    tree_root: Text = None
    poly_id: Text = None
    cloud_indicator: Text = None
    indicator_id: Text = None
    falcon_host_link: Text = None
    crawl_edge_ids: Named[Many[str]] = Field(default_factory=dict)
    crawl_vertex_ids: Named[Many[str]] = Field(default_factory=dict)

    # indicators, and the sensor's actions
    ioc_type: Text = None
    ioc_value: Text = None
    ioc_values: Many[str] = ()
    ioc_source: Text = None
    ioc_description: Text = None
    ioc_context: Many[Indicator] = ()
    has_script_or_module_ioce: Flag = None
    pattern_disposition: Number = None
    pattern_disposition_description: Text = None
    pattern_disposition_details: Named[bool] = Field(default_factory=dict)
    is_synthetic_quarantine_disposition: Flag = None
    quarantined_files: Many[QuarantinedFile] = ()
