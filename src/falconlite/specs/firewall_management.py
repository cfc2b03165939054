"""Typed dicts of the request bodies of ``FirewallManagement``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from falconlite.specs.body import Body, Required, TypedDict


class NetworkLocationModifyMetadataRequestV1(Body, total=False):
    """The body of ``update_network_locations_metadata``."""

    cid: str
    dns_resolution_targets_polling_interval: int
    https_reachable_hosts_polling_interval: int
    icmp_request_targets_polling_interval: int
    location_precedence: Sequence[str]


class NetworkLocationModifyPrecedenceRequestV1(Body, total=False):
    """The body of ``update_network_locations_precedence``."""

    cid: str
    location_precedence: Sequence[str]


class WirelessType(Body, total=False):
    """The ``wireless`` of ``ConnectionType``."""

    enabled: bool
    require_encryption: bool
    ssids: Sequence[str]


class ConnectionType(Body, total=False):
    """The ``connection_types`` of ``NetworkLocationModifyRequestV1`` and ``NetworkLocationCreateRequestV1``."""

    wired: bool
    wireless: WirelessType


class DNSTarget(Body, total=False):
    """One of the ``targets`` of ``DNSResolutionTargets``."""

    hostname: str
    ip_match: Sequence[str]


class DNSResolutionTargets(Body, total=False):
    """The ``dns_resolution_targets`` of ``NetworkLocationModifyRequestV1`` and ``NetworkLocationCreateRequestV1``."""

    targets: Sequence[DNSTarget]


class HTTPSHosts(Body, total=False):
    """The ``https_reachable_hosts`` of ``NetworkLocationModifyRequestV1`` and ``NetworkLocationCreateRequestV1``."""

    hostnames: Sequence[str]


class ICMPTargets(Body, total=False):
    """The ``icmp_request_targets`` of ``NetworkLocationModifyRequestV1`` and ``NetworkLocationCreateRequestV1``."""

    targets: Sequence[str]


class NetworkLocationModifyRequestV1(Body, total=False):
    """The body of ``upsert_network_locations`` and ``update_network_locations``."""

    connection_types: ConnectionType
    created_by: str
    created_on: str
    default_gateways: Sequence[str]
    description: str
    dhcp_servers: Sequence[str]
    dns_resolution_targets: DNSResolutionTargets
    dns_servers: Sequence[str]
    enabled: bool
    host_addresses: Sequence[str]
    https_reachable_hosts: HTTPSHosts
    icmp_request_targets: ICMPTargets
    id: Required[str]
    modified_by: str
    modified_on: str
    name: str


class NetworkLocationCreateRequestV1(Body, total=False):
    """The body of ``create_network_locations``."""

    connection_types: ConnectionType
    default_gateways: Sequence[str]
    description: str
    dhcp_servers: Sequence[str]
    dns_resolution_targets: DNSResolutionTargets
    dns_servers: Sequence[str]
    enabled: bool
    host_addresses: Sequence[str]
    https_reachable_hosts: HTTPSHosts
    icmp_request_targets: ICMPTargets
    name: str


class PolicyContainerUpsertRequestV1(Body, total=False):
    """The body of ``update_policy_container_v1`` and ``update_policy_container``."""

    default_inbound: str
    default_outbound: str
    enforce: bool
    is_default_policy: bool
    local_logging: bool
    platform_id: str
    policy_id: str
    rule_group_ids: Sequence[str]
    test_mode: bool
    tracking: str


class WorkaroundUIFieldValue(Body, total=False):
    """One of the ``fields`` of ``RuleCreateRequestV1``."""

    final_value: str
    label: str
    name: str
    type: str
    value: str
    values: Sequence[str]


class ICMP(Body, total=False):
    """The ``icmp`` of ``RuleCreateRequestV1``."""

    icmp_code: str
    icmp_type: str


class AddressRange(Body, total=False):
    """One of the ``local_address`` of ``RuleCreateRequestV1``."""

    address: str
    netmask: int


class PortRange(Body, total=False):
    """One of the ``local_port`` of ``RuleCreateRequestV1``."""

    end: int
    start: int


class LocationMonitoring(Body, total=False):
    """The ``monitor`` of ``RuleCreateRequestV1``."""

    count: str
    period_ms: str


class RuleCreateRequestV1(Body, total=False):
    """One of the ``rules`` of ``RuleGroupCreateRequestV1``."""

    action: str
    address_family: str
    description: str
    direction: str
    enabled: bool
    fields: Sequence[WorkaroundUIFieldValue]
    fqdn: str
    fqdn_enabled: bool
    icmp: ICMP
    local_address: Sequence[AddressRange]
    local_port: Sequence[PortRange]
    log: bool
    monitor: LocationMonitoring
    name: str
    protocol: str
    remote_address: Sequence[AddressRange]
    remote_port: Sequence[PortRange]
    temp_id: str


class RuleGroupCreateRequestV1(Body, total=False):
    """The body of ``create_rule_group`` and ``create_rule_group_validation``."""

    description: str
    enabled: bool
    name: str
    platform: str
    rules: Sequence[RuleCreateRequestV1]


# names that no field of a class can have
_JSONDiffNames = TypedDict("_JSONDiffNames", {"from": str}, total=False)


class JSONDiff(Body, _JSONDiffNames, total=False):
    """One of the ``diff_operations`` of ``RuleGroupModifyRequestV1``."""

    op: str
    path: str
    value: Any


class RuleGroupModifyRequestV1(Body, total=False):
    """The body of ``update_rule_group`` and ``update_rule_group_validation``."""

    diff_operations: Sequence[JSONDiff]
    diff_type: str
    id: Required[str]
    rule_ids: Sequence[str]
    rule_versions: Sequence[int]
    tracking: str


class FilepathTestRequest(Body, total=False):
    """The body of ``validate_filepath_pattern``."""

    filepath_pattern: str
    filepath_test_string: str
