"""Models of the records of ``NetworkScanTemplates``."""

from __future__ import annotations

from falconlite.models.record import Flag, Many, Number, One, Record, Text, Timestamp


class ScanFlags(Record):
    """The ``scan_flags`` of ``Template``."""

    defeat_rst_ratelimit: Flag = None
    host_timeout: Number = None
    ignore_tcp_resets: Flag = None
    initial_rtt_timeout: Number = None
    max_parallelism: Number = None
    max_rate: Number = None
    max_retries: Number = None
    max_rtt_timeout: Number = None
    min_parallelism: Number = None
    min_rate: Number = None
    min_rtt_timeout: Number = None
    scan_delay: Number = None
    script_timeout: Number = None
    version_intensity: Number = None


class Template(Record):
    """A template, as ``get_templates``, ``create_templates`` and ``update_templates`` return it.

    Known values: ``active_check_level`` is active_check_safe_only or active_check_all; ``ports_scan_level`` is default,
    all_ports or custom; ``scan_intensity`` is basic, standard, cautious, maximum or custom; ``type`` is discovery or
    assessment.
    """

    active_check_level: Text = None
    additional_tcp_ports: Many[str] = ()
    additional_udp_ports: Many[str] = ()
    auto_include_new_detections: Flag = None
    cid: Text = None
    created_by: Text = None
    created_timestamp: Timestamp = None
    detections: Many[str] = ()
    excluded_tcp_ports: Many[str] = ()
    excluded_udp_ports: Many[str] = ()
    id: Text = None
    ignore_tcp_resets: Flag = None
    name: Text = None
    ports_scan_level: Text = None
    scan_flags: One[ScanFlags] = None
    scan_intensity: Text = None
    type: Text = None
    updated_by: Text = None
    updated_timestamp: Timestamp = None
