"""Typed dicts of the request bodies of ``NetworkScanTemplates``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from falconlite.specs.body import Body, Required


class ScanFlags(Body, total=False):
    """The ``scan_flags`` of ``TemplateCreateRequest`` and ``TemplateUpdateRequest``."""

    defeat_rst_ratelimit: bool
    host_timeout: int
    ignore_tcp_resets: bool
    initial_rtt_timeout: int
    max_parallelism: int
    max_rate: int
    max_retries: int
    max_rtt_timeout: int
    min_parallelism: int
    min_rate: int
    min_rtt_timeout: int
    scan_delay: int
    script_timeout: int
    version_intensity: int


class TemplateCreateRequest(Body, total=False):
    """One item of the body of ``create_templates``."""

    active_check_level: Literal["active_check_safe_only", "active_check_all"]
    additional_tcp_ports: Sequence[str]
    additional_udp_ports: Sequence[str]
    auto_include_new_detections: bool
    detections: Sequence[str]
    excluded_tcp_ports: Sequence[str]
    excluded_udp_ports: Sequence[str]
    ignore_tcp_resets: bool
    name: str
    ports_scan_level: Literal["default", "all_ports", "custom"]
    scan_flags: ScanFlags
    scan_intensity: Literal["basic", "standard", "cautious", "maximum", "custom"]
    type: Literal["discovery", "assessment"]


class TemplateUpdateRequest(Body, total=False):
    """One item of the body of ``update_templates``."""

    active_check_level: Literal["active_check_safe_only", "active_check_all"]
    additional_tcp_ports: Sequence[str]
    additional_udp_ports: Sequence[str]
    auto_include_new_detections: bool
    detections: Sequence[str]
    excluded_tcp_ports: Sequence[str]
    excluded_udp_ports: Sequence[str]
    id: Required[str]
    ignore_tcp_resets: bool
    name: str
    ports_scan_level: Literal["default", "all_ports", "custom"]
    scan_flags: ScanFlags
    scan_intensity: Literal["basic", "standard", "cautious", "maximum", "custom"]
