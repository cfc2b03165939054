"""Models of the records of ``FirewallManagement``."""

from __future__ import annotations

from falconlite.models.aggregates import Aggregate as Aggregate  # noqa: PLC0414  # its home for FirewallManagement
from falconlite.models.record import Flag, Many, Number, One, Record, Text


class Flags(Record):
    """The ``flags`` of ``MatchEventResponse``."""

    audit: Flag = None
    log: Flag = None
    monitor: Flag = None


class MatchEventResponse(Record):
    """A firewall event, as ``get_events`` returns it."""

    aid: Text = None
    cid: Text = None
    command_line: Text = None
    connection_direction: Text = None
    domain_name_list: Text = None
    event_type: Text = None
    flags: One[Flags] = None
    hidden: Flag = None
    host_name: Text = None
    icmp_code: Text = None
    icmp_type: Text = None
    id: Text = None
    image_file_name: Text = None
    ipv: Text = None
    local_address: Text = None
    local_port: Text = None
    match_count: Text = None
    match_count_since_last_event: Text = None
    network_profile: Text = None
    pid: Text = None
    platform: Text = None
    policy_id: Text = None
    policy_name: Text = None
    protocol: Text = None
    remote_address: Text = None
    remote_port: Text = None
    rule_action: Text = None
    rule_description: Text = None
    rule_family_id: Text = None
    rule_group_name: Text = None
    rule_id: Text = None
    rule_name: Text = None
    status: Text = None
    timestamp: Text = None
    tree_id: Text = None


class LocationMonitoring(Record):
    """The ``default_monitor`` of ``FirewallFieldsV1``."""

    count: Text = None
    period_ms: Text = None


class ValueItem(Record):
    """One of the ``options`` of ``FirewallField``."""

    label: Text = None
    value: Text = None


class FirewallField(Record):
    """One of the ``platform_fields`` of ``FirewallFieldsV1``."""

    label: Text = None
    name: Text = None
    options: Many[ValueItem] = ()
    type: Text = None


class FirewallFieldsV1(Record):
    """Set of firewall fields, as ``get_firewall_fields`` returns them."""

    default_monitor: One[LocationMonitoring] = None
    id: Text = None
    platform: Text = None
    platform_fields: Many[FirewallField] = ()


class WirelessType(Record):
    """The ``wireless`` of ``ConnectionType``."""

    enabled: Flag = None
    require_encryption: Flag = None
    ssids: Many[str] = ()


class ConnectionType(Record):
    """The ``connection_types`` of ``NetworkLocationsV1``."""

    wired: Flag = None
    wireless: One[WirelessType] = None


class DNSTarget(Record):
    """One of the ``targets`` of ``DNSResolutionTargetsWithPolling``."""

    hostname: Text = None
    ip_match: Many[str] = ()


class DNSResolutionTargetsWithPolling(Record):
    """The ``dns_resolution_targets`` of ``NetworkLocationsV1``."""

    polling_interval: Number = None
    targets: Many[DNSTarget] = ()


class HTTPSHostsWithPolling(Record):
    """The ``https_reachable_hosts`` of ``NetworkLocationsV1``."""

    hostnames: Many[str] = ()
    polling_interval: Number = None


class ICMPTargetsWithPolling(Record):
    """The ``icmp_request_targets`` of ``NetworkLocationsV1``."""

    polling_interval: Number = None
    targets: Many[str] = ()


class NetworkLocationsMetadataV1(Record):
    """The ``metadata`` of ``NetworkLocationsV1``."""

    dns_resolution_targets_polling_interval: Number = None
    https_reachable_hosts_polling_interval: Number = None
    icmp_request_targets_polling_interval: Number = None


class NetworkLocationsV1(Record):
    """A network location, as ``get_network_locations_details`` and ``create_network_locations`` return it."""

    cid: Text = None
    connection_types: One[ConnectionType] = None
    created_by: Text = None
    created_on: Text = None
    default_gateways: Many[str] = ()
    description: Text = None
    dhcp_servers: Many[str] = ()
    dns_resolution_targets: One[DNSResolutionTargetsWithPolling] = None
    dns_servers: Many[str] = ()
    enabled: Flag = None
    host_addresses: Many[str] = ()
    https_reachable_hosts: One[HTTPSHostsWithPolling] = None
    icmp_request_targets: One[ICMPTargetsWithPolling] = None
    id: Text = None
    metadata: One[NetworkLocationsMetadataV1] = None
    modified_by: Text = None
    modified_on: Text = None
    name: Text = None
    rule_count: Number = None


class NetworkLocationSummaryV1(Record):
    """A network location summary, as ``get_network_locations`` returns it."""

    cid: Text = None
    created_by: Text = None
    created_on: Text = None
    description: Text = None
    enabled: Flag = None
    id: Text = None
    modified_by: Text = None
    modified_on: Text = None
    name: Text = None
    rule_count: Number = None


class Platform(Record):
    """A platform, as ``get_platforms`` returns it."""

    id: Text = None
    label: Text = None


class PolicyContainerV1(Record):
    """A policy container, as ``get_policy_containers`` returns it."""

    created_by: Text = None
    created_on: Text = None
    default_inbound: Text = None
    default_outbound: Text = None
    deleted: Flag = None
    enforce: Flag = None
    is_default_policy: Flag = None
    local_logging: Flag = None
    modified_by: Text = None
    modified_on: Text = None
    platform_id: Text = None
    policy_id: Text = None
    rule_group_ids: Many[str] = ()
    test_mode: Flag = None
    tracking: Text = None


class RuleGroupV1(Record):
    """A rule group, as ``get_rule_groups`` returns it."""

    created_by: Text = None
    created_on: Text = None
    customer_id: Text = None
    deleted: Flag = None
    description: Text = None
    enabled: Flag = None
    id: Text = None
    modified_by: Text = None
    modified_on: Text = None
    name: Text = None
    platform: Text = None
    policy_ids: Many[str] = ()
    rule_ids: Many[str] = ()
    tracking: Text = None


class FieldValue(Record):
    """One of the ``fields`` of ``RuleV1``."""

    final_value: Text = None
    label: Text = None
    name: Text = None
    type: Text = None
    value: Text = None
    values: Many[str] = ()


class ICMP(Record):
    """The ``icmp`` of ``RuleV1``."""

    icmp_code: Text = None
    icmp_type: Text = None


class AddressRange(Record):
    """One of the ``local_address`` of ``RuleV1``."""

    address: Text = None
    netmask: Number = None


class PortRange(Record):
    """One of the ``local_port`` of ``RuleV1``."""

    end: Number = None
    start: Number = None


class Monitoring(Record):
    """The ``monitor`` of ``RuleV1``."""

    count: Text = None
    period_ms: Text = None


class RuleGroupSummaryV1(Record):
    """The ``rule_group`` of ``RuleV1``."""

    created_by: Text = None
    created_on: Text = None
    description: Text = None
    enabled: Flag = None
    id: Text = None
    modified_by: Text = None
    modified_on: Text = None
    name: Text = None
    platform: Text = None
    policy_ids: Many[str] = ()


class RuleV1(Record):
    """A rule, as ``get_rules`` returns it."""

    action: Text = None
    address_family: Text = None
    created_by: Text = None
    created_on: Text = None
    customer_id: Text = None
    deleted: Flag = None
    description: Text = None
    direction: Text = None
    enabled: Flag = None
    family: Text = None
    fields: Many[FieldValue] = ()
    fqdn: Text = None
    fqdn_enabled: Flag = None
    icmp: One[ICMP] = None
    id: Text = None
    local_address: Many[AddressRange] = ()
    local_port: Many[PortRange] = ()
    modified_by: Text = None
    modified_on: Text = None
    monitor: One[Monitoring] = None
    name: Text = None
    platform_ids: Many[str] = ()
    protocol: Text = None
    remote_address: Many[AddressRange] = ()
    remote_port: Many[PortRange] = ()
    rule_group: One[RuleGroupSummaryV1] = None
    version: Number = None


class FilepathTestResult(Record):
    """A filepath test result, as ``validate_filepath_pattern`` returns it."""

    filepath_pattern: Text = None
    filepath_test_string: Text = None
    is_match: Flag = None
