"""Firewall management: rules, rule groups, network locations and events of the host firewall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.binding.paging import by_offset, by_token
from falconlite.binding.shapes import one_aggregate, placed
from falconlite.binding.values import listed
from falconlite.errors import PayloadValidationError
from falconlite.http.messages import is_listed, is_mapping
from falconlite.operations.declare import delete, get, patch, post, put
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.aggregates import Aggregate
    from falconlite.models.firewall_management import (
        FilepathTestResult,
        FirewallFieldsV1,
        MatchEventResponse,
        NetworkLocationSummaryV1,
        NetworkLocationsV1,
        Platform,
        PolicyContainerV1,
        RuleGroupV1,
        RuleV1,
    )
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result
    from falconlite.specs import DateRange, NumberRange
    from falconlite.specs.firewall_management import (
        ICMP,
        AddressRange,
        ConnectionType,
        DNSResolutionTargets,
        HTTPSHosts,
        ICMPTargets,
        JSONDiff,
        LocationMonitoring,
        PortRange,
        RuleCreateRequestV1,
        WorkaroundUIFieldValue,
    )

JSON_PATCH = "application/json-patch+json"
"""The only type of patches that the API takes."""

UPPER = ("action", "address_family", "direction")
"""Fields of a rule whose values the API takes in capital letters only."""

LISTS = ("fields", "local_address", "local_port", "remote_address", "remote_port", "rules")
"""Fields that are lists of dicts; one dict may be given."""

IN_RULE = placed(
    {
        **{name: name for name in ("description", "enabled", "name", "platform", "rules")},
        "rule_description": "rules[0].description",
        "rule_enabled": "rules[0].enabled",
        "rule_name": "rules[0].name",
    },
    rest="rules[0]",
)

DIFF = {"diff_from": "from", "diff_op": "op", "diff_path": "path"}


def rule_group(fields: Mapping[str, Any]) -> Any:
    """Make one rule of the arguments that describe it."""
    given = dict(fields)
    for name in UPPER:
        if isinstance(given.get(name), str):
            given[name] = given[name].upper()
    return IN_RULE(in_lists(given))


def patch_of_group(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Add the operation that the arguments describe after the entries of ``diff_operations``."""
    rest = {name: value for name, value in fields.items() if name not in DIFF}
    given = rest.get("diff_operations", ())
    if is_mapping(given):
        given = rest["diff_operations"] = [given]
    if isinstance(versions := rest.get("rule_versions"), str):
        rest["rule_versions"] = [int(one) if one.isdecimal() else one for one in listed("rule_versions", versions)]
    one = {DIFF[name]: value for name, value in fields.items() if name in DIFF}
    if one and not is_listed(given):
        raise PayloadValidationError(
            None, f"diff_operations must be a list of dicts, not {type(given).__name__}; nothing was sent"
        )
    return rest | {"diff_operations": [*given, one]} if one else rest


def in_lists(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Wrap each single dict that the API expects in a list."""
    return {name: [value] if name in LISTS and is_mapping(value) else value for name, value in fields.items()}


class FirewallManagement(Service):
    """The host firewall: manage rule groups, policy containers and network locations, and find rules and events.

    Scopes: Firewall management: Read; Firewall management: Write for changes, aggregates and validation. A policy
    container holds the settings of a ``FirewallPolicies`` policy and lists its rule groups. Lists take *filter* (FQL),
    *q* (words to find in any field that can be filtered by a str) and *sort*; *offset* is the number of records to
    skip, and *limit* is 1 to 5,000 (10). Dates in a filter look like ``2025-05-15T14:55:21Z``. *comment* goes to the
    audit log.
    """

    scope = "Firewall management"

    @post("aggregate-events", "/fwmgr/aggregates/events/GET/v1", shape=one_aggregate, reads=True, access="Write")
    def aggregate_events(
        self,
        body: Sequence[Mapping[str, Any]] | None = None,
        *,
        date_ranges: Sequence[Mapping[str, str]] | Sequence[DateRange] | None = None,
        exclude: str | None = None,
        extended_bounds: Mapping[str, str] | None = None,
        field: str | None = None,
        filter: str | None = None,
        filters_spec: Mapping[str, Any] | None = None,
        include: str | None = None,
        interval: str | None = None,
        max_doc_count: int | None = None,
        min_doc_count: int | None = None,
        missing: str | None = None,
        name: str | None = None,
        percents: Sequence[float] | None = None,
        q: str | None = None,
        ranges: Sequence[Mapping[str, float]] | Sequence[NumberRange] | None = None,
        size: int | None = None,
        sort: str | None = None,
        sub_aggregates: Sequence[Mapping[str, Any]] | None = None,
        time_zone: str | None = None,
        type: str | None = None,
        from_: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Aggregate]:
        """Count firewall events, by field or date range.

        One specification is given as arguments; several go in *body* as a list.
        """
        ...

    @post(
        "aggregate-policy-rules",
        "/fwmgr/aggregates/policy-rules/GET/v1",
        shape=one_aggregate,
        reads=True,
        access="Write",
    )
    def aggregate_policy_rules(
        self,
        body: Sequence[Mapping[str, Any]] | None = None,
        *,
        date_ranges: Sequence[Mapping[str, str]] | Sequence[DateRange] | None = None,
        exclude: str | None = None,
        extended_bounds: Mapping[str, str] | None = None,
        field: str | None = None,
        filter: str | None = None,
        filters_spec: Mapping[str, Any] | None = None,
        include: str | None = None,
        interval: str | None = None,
        max_doc_count: int | None = None,
        min_doc_count: int | None = None,
        missing: str | None = None,
        name: str | None = None,
        percents: Sequence[float] | None = None,
        q: str | None = None,
        ranges: Sequence[Mapping[str, float]] | Sequence[NumberRange] | None = None,
        size: int | None = None,
        sort: str | None = None,
        sub_aggregates: Sequence[Mapping[str, Any]] | None = None,
        time_zone: str | None = None,
        type: str | None = None,
        from_: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Aggregate]:
        """Count the rules of firewall policies, by field or date range.

        One specification is given as arguments; several go in *body* as a list.
        """
        ...

    @post(
        "aggregate-rule-groups", "/fwmgr/aggregates/rule-groups/GET/v1", shape=one_aggregate, reads=True, access="Write"
    )
    def aggregate_rule_groups(
        self,
        body: Sequence[Mapping[str, Any]] | None = None,
        *,
        date_ranges: Sequence[Mapping[str, str]] | Sequence[DateRange] | None = None,
        exclude: str | None = None,
        extended_bounds: Mapping[str, str] | None = None,
        field: str | None = None,
        filter: str | None = None,
        filters_spec: Mapping[str, Any] | None = None,
        include: str | None = None,
        interval: str | None = None,
        max_doc_count: int | None = None,
        min_doc_count: int | None = None,
        missing: str | None = None,
        name: str | None = None,
        percents: Sequence[float] | None = None,
        q: str | None = None,
        ranges: Sequence[Mapping[str, float]] | Sequence[NumberRange] | None = None,
        size: int | None = None,
        sort: str | None = None,
        sub_aggregates: Sequence[Mapping[str, Any]] | None = None,
        time_zone: str | None = None,
        type: str | None = None,
        from_: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Aggregate]:
        """Count firewall rule groups, by field or date range.

        One specification is given as arguments; several go in *body* as a list.
        """
        ...

    @post("aggregate-rules", "/fwmgr/aggregates/rules/GET/v1", shape=one_aggregate, reads=True, access="Write")
    def aggregate_rules(
        self,
        body: Sequence[Mapping[str, Any]] | None = None,
        *,
        date_ranges: Sequence[Mapping[str, str]] | Sequence[DateRange] | None = None,
        exclude: str | None = None,
        extended_bounds: Mapping[str, str] | None = None,
        field: str | None = None,
        filter: str | None = None,
        filters_spec: Mapping[str, Any] | None = None,
        include: str | None = None,
        interval: str | None = None,
        max_doc_count: int | None = None,
        min_doc_count: int | None = None,
        missing: str | None = None,
        name: str | None = None,
        percents: Sequence[float] | None = None,
        q: str | None = None,
        ranges: Sequence[Mapping[str, float]] | Sequence[NumberRange] | None = None,
        size: int | None = None,
        sort: str | None = None,
        sub_aggregates: Sequence[Mapping[str, Any]] | None = None,
        time_zone: str | None = None,
        type: str | None = None,
        from_: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Aggregate]:
        """Count firewall rules of all groups, by field or date range.

        One specification is given as arguments; several go in *body* as a list.
        """
        ...

    @get("get-events", "/fwmgr/entities/events/v1")
    def get_events(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[MatchEventResponse]:
        """Describe firewall events by ID: the host, the connection and the rule that matched."""
        ...

    @get("get-firewall-fields", "/fwmgr/entities/firewall-fields/v1")
    def get_firewall_fields(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[FirewallFieldsV1]:
        """Describe the fields that rules of a platform can have; *ids* come from ``query_firewall_fields``."""
        ...

    @get("get-network-locations-details", "/fwmgr/entities/network-locations-details/v1")
    def get_network_locations_details(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[NetworkLocationsV1]:
        """Describe network locations by ID, with all conditions that recognise them."""
        ...

    @post(
        "update-network-locations-metadata",
        "/fwmgr/entities/network-locations-metadata/v1",
        query={"comment"},
        repeatable=True,
    )
    def update_network_locations_metadata(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        comment: str | None = None,
        cid: str | None = None,
        dns_resolution_targets_polling_interval: int | None = None,
        https_reachable_hosts_polling_interval: int | None = None,
        icmp_request_targets_polling_interval: int | None = None,
        location_precedence: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Set how often hosts check the conditions of network locations, for the whole CID *cid*.

        There is an interval for DNS, for HTTPS and for ICMP targets. *location_precedence* orders the locations, as in
        ``update_network_locations_precedence``.
        """
        ...

    @post(
        "update-network-locations-precedence",
        "/fwmgr/entities/network-locations-precedence/v1",
        query={"comment"},
        repeatable=True,
    )
    def update_network_locations_precedence(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        comment: str | None = None,
        cid: str | None = None,
        location_precedence: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Order the network locations of the CID *cid*: *location_precedence* lists their IDs, first the highest."""
        ...

    @get("get-network-locations", "/fwmgr/entities/network-locations/v1")
    def get_network_locations(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[NetworkLocationSummaryV1]:
        """Describe network locations by ID in short: name, state and number of rules.

        ``get_network_locations_details`` has the conditions too.
        """
        ...

    @put("upsert-network-locations", "/fwmgr/entities/network-locations/v1", query={"comment"}, repeatable=True)
    def upsert_network_locations(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        connection_types: ConnectionType | None = None,
        created_by: str | None = None,
        created_on: str | None = None,
        default_gateways: Strings | None = None,
        description: str | None = None,
        dhcp_servers: Strings | None = None,
        dns_resolution_targets: DNSResolutionTargets | None = None,
        dns_servers: Strings | None = None,
        enabled: bool | None = None,
        host_addresses: Strings | None = None,
        https_reachable_hosts: HTTPSHosts | None = None,
        icmp_request_targets: ICMPTargets | None = None,
        id: str | None = None,
        modified_by: str | None = None,
        modified_on: str | None = None,
        name: str | None = None,
        comment: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Replace the network location *id* by the given values, or create it; returns its ID.

        ``update_network_locations`` changes only the given fields.
        """
        ...

    @post(
        "create-network-locations",
        "/fwmgr/entities/network-locations/v1",
        query={"add_fw_rules", "clone_id", "comment"},
    )
    def create_network_locations(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        clone_id: str | None = None,
        add_fw_rules: bool | None = None,
        comment: str | None = None,
        connection_types: ConnectionType | None = None,
        default_gateways: Strings | None = None,
        description: str | None = None,
        dhcp_servers: Strings | None = None,
        dns_resolution_targets: DNSResolutionTargets | None = None,
        dns_servers: Strings | None = None,
        enabled: bool | None = None,
        host_addresses: Strings | None = None,
        https_reachable_hosts: HTTPSHosts | None = None,
        icmp_request_targets: ICMPTargets | None = None,
        name: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[NetworkLocationsV1]:
        """Create a network location, or copy the location *clone_id*.

        With *clone_id*, the API does not read the body; *add_fw_rules* then adds the copy to the rules that name the
        original. A host is at the location if it fulfils the conditions: connection type, gateways, DHCP and DNS
        servers, addresses, and targets that it resolves or reaches. The new location is returned.
        """
        ...

    @patch("update-network-locations", "/fwmgr/entities/network-locations/v1", query={"comment"}, repeatable=True)
    def update_network_locations(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        comment: str | None = None,
        connection_types: ConnectionType | None = None,
        created_by: str | None = None,
        created_on: str | None = None,
        default_gateways: Strings | None = None,
        description: str | None = None,
        dhcp_servers: Strings | None = None,
        dns_resolution_targets: DNSResolutionTargets | None = None,
        dns_servers: Strings | None = None,
        enabled: bool | None = None,
        host_addresses: Strings | None = None,
        https_reachable_hosts: HTTPSHosts | None = None,
        icmp_request_targets: ICMPTargets | None = None,
        id: str | None = None,
        modified_by: str | None = None,
        modified_on: str | None = None,
        name: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Change the given fields of the network location *id*; returns its ID."""
        ...

    @delete("delete-network-locations", "/fwmgr/entities/network-locations/v1")
    def delete_network_locations(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """Delete network locations by ID; returns the IDs. This cannot be undone."""
        ...

    @get("get-platforms", "/fwmgr/entities/platforms/v1")
    def get_platforms(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Platform]:
        """Describe platforms of the firewall by ID, such as ``windows`` or ``mac``."""
        ...

    @get("get-policy-containers", "/fwmgr/entities/policies/v1", key="policy_id")
    def get_policy_containers(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[PolicyContainerV1]:
        """Describe policy containers: the settings of firewall policies and their rule groups.

        *ids* are policy IDs.
        """
        ...

    @put("update-policy-container-v1", "/fwmgr/entities/policies/v1", deprecated="update_policy_container")
    def update_policy_container_v1(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        default_inbound: str | None = None,
        default_outbound: str | None = None,
        enforce: bool | None = None,
        is_default_policy: bool | None = None,
        local_logging: bool | None = None,
        platform_id: str | None = None,
        policy_id: str | None = None,
        rule_group_ids: Strings | None = None,
        test_mode: bool | None = None,
        tracking: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Change the container of a firewall policy; local logging may be switched off by this call.

        Deprecated: ``update_policy_container`` also knows *local_logging*.
        """
        ...

    @put("update-policy-container", "/fwmgr/entities/policies/v2")
    def update_policy_container(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        default_inbound: str | None = None,
        default_outbound: str | None = None,
        enforce: bool | None = None,
        is_default_policy: bool | None = None,
        local_logging: bool | None = None,
        platform_id: str | None = None,
        policy_id: str | None = None,
        rule_group_ids: Strings | None = None,
        test_mode: bool | None = None,
        tracking: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Set the rule groups and settings of the firewall policy *policy_id*.

        Give all fields: *rule_group_ids* is the whole list, in order of precedence. *default_inbound* and
        *default_outbound* are the actions for traffic that no rule matches. *enforce* turns the policy on, *test_mode*
        only records what it would block, and *local_logging* logs on the host. *tracking* comes from
        ``get_policy_containers``; the API refuses an outdated one. The answer has no records.
        """
        ...

    update_policy_container_v2 = update_policy_container

    @get("get-rule-groups", "/fwmgr/entities/rule-groups/v1")
    def get_rule_groups(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[RuleGroupV1]:
        """Describe rule groups by ID; ``rule_ids`` lists the rules, from high to low precedence.

        ``get_rules`` describes the rules.
        """
        ...

    @post(
        "create-rule-group",
        "/fwmgr/entities/rule-groups/v1",
        query={"clone_id", "comment", "library"},
        shape=rule_group,
    )
    def create_rule_group(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        clone_id: str | None = None,
        library: bool | str | None = None,
        comment: str | None = None,
        description: str | None = None,
        enabled: bool | None = None,
        name: str | None = None,
        platform: str | None = None,
        rules: Sequence[RuleCreateRequestV1] | None = None,
        action: str | None = None,
        address_family: str | None = None,
        direction: str | None = None,
        fqdn: str | None = None,
        fqdn_enabled: bool | None = None,
        fields: Sequence[WorkaroundUIFieldValue] | None = None,
        icmp: ICMP | None = None,
        local_address: Sequence[AddressRange] | None = None,
        local_port: Sequence[PortRange] | None = None,
        log: bool | None = None,
        monitor: LocationMonitoring | None = None,
        protocol: str | None = None,
        remote_address: Sequence[AddressRange] | None = None,
        remote_port: Sequence[PortRange] | None = None,
        rule_description: str | None = None,
        rule_enabled: bool | None = None,
        rule_name: str | None = None,
        temp_id: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Create a rule group for a platform, with rules or copied from the group *clone_id*; returns its ID.

        *platform* is an ID of ``query_platforms``. *rules* is a list of rules. One rule may be given as arguments
        instead: *rule_name*, *rule_description* and *rule_enabled*, and its other fields under their own names.
        *direction*, *action* and *address_family* may be in any letter case. With *clone_id*, *rules* is not used;
        *library* looks for *clone_id* in CrowdStrike's library of rule groups.
        """
        ...

    @patch(
        "update-rule-group",
        "/fwmgr/entities/rule-groups/v1",
        query={"comment"},
        shape=patch_of_group,
        default={"diff_type": JSON_PATCH},
    )
    def update_rule_group(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        comment: str | None = None,
        diff_operations: Sequence[JSONDiff] | None = None,
        diff_type: str | None = None,
        id: str | None = None,
        rule_ids: Strings | None = None,
        rule_versions: str | Sequence[int] | None = None,
        tracking: str | None = None,
        diff_from: str | None = None,
        diff_op: str | None = None,
        diff_path: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Change a rule group by a JSON patch: its name, state and rules; returns its ID.

        *diff_operations* is a list of ``{"op": ..., "path": ..., "value": ...}``. One operation without a value may be
        given as *diff_op*, *diff_path* and *diff_from*; it is added at the end. *diff_type* is
        ``application/json-patch+json`` unless given. *rule_ids* are the rules in their new order and *rule_versions*
        their versions; an empty list of *rule_ids* removes all. *tracking* comes from ``get_rule_groups``; the API
        refuses an outdated one.
        """
        ...

    @delete("delete-rule-groups", "/fwmgr/entities/rule-groups/v1")
    def delete_rule_groups(
        self, ids: Strings, *, comment: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[str]:
        """Delete rule groups by ID, with their rules; returns the IDs. This cannot be undone."""
        ...

    @post(
        "create-rule-group-validation",
        "/fwmgr/entities/rule-groups/validation/v1",
        query={"clone_id", "comment", "library"},
        shape=in_lists,
        reads=True,
        access="Write",
    )
    def create_rule_group_validation(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        clone_id: str | None = None,
        library: bool | str | None = None,
        comment: str | None = None,
        description: str | None = None,
        enabled: bool | None = None,
        name: str | None = None,
        platform: str | None = None,
        rules: Sequence[RuleCreateRequestV1] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Check a new rule group without creating it; takes the same arguments as ``create_rule_group``.

        One rule cannot be given as arguments here: use *rules*.
        """
        ...

    @patch(
        "update-rule-group-validation",
        "/fwmgr/entities/rule-groups/validation/v1",
        query={"comment"},
        shape=patch_of_group,
        default={"diff_type": JSON_PATCH},
        reads=True,
        access="Write",
    )
    def update_rule_group_validation(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        comment: str | None = None,
        diff_operations: Sequence[JSONDiff] | None = None,
        diff_type: str | None = None,
        id: str | None = None,
        rule_ids: Strings | None = None,
        rule_versions: str | Sequence[int] | None = None,
        tracking: str | None = None,
        diff_from: str | None = None,
        diff_op: str | None = None,
        diff_path: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Check a change of a rule group without making it; takes the same arguments as ``update_rule_group``."""
        ...

    @get("get-rules", "/fwmgr/entities/rules/v1")
    def get_rules(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[RuleV1]:
        """Describe rules by ID or family ID.

        An ID is a decimal number up to 64 bits, as a str. A family ID is 32 hexadecimal digits.
        """
        ...

    @post("validate-filepath-pattern", "/fwmgr/entities/rules/validate-filepath/v1", reads=True, access="Write")
    def validate_filepath_pattern(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        filepath_pattern: str | None = None,
        filepath_test_string: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[FilepathTestResult]:
        """Check whether the glob *filepath_pattern* matches the path *filepath_test_string*.

        ``is_match`` in the record is the result.
        """
        ...

    @get("query-events", "/fwmgr/queries/events/v1", pages=by_token("after", most=5000))
    def query_events(
        self,
        *,
        sort: str | None = None,
        filter: str | None = None,
        q: str | None = None,
        offset: int | str | None = None,
        after: str | None = None,
        limit: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of firewall events.

        *after* is ``meta.pagination.after`` of the previous page; leave it out on the first page. *offset* counts IDs
        instead.
        """
        ...

    @get("query-firewall-fields", "/fwmgr/queries/firewall-fields/v1", pages=by_offset(most=5000))
    def query_firewall_fields(
        self,
        *,
        platform_id: str | None = None,
        offset: int | str | None = None,
        limit: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of the field specifications of a platform; *platform_id* is an ID of ``query_platforms``."""
        ...

    @get(
        "query-network-locations",
        "/fwmgr/queries/network-locations/v1",
        pages=by_token("after"),
    )
    def query_network_locations(
        self,
        *,
        sort: str | None = None,
        filter: str | None = None,
        q: str | None = None,
        offset: int | str | None = None,
        after: str | None = None,
        limit: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of network locations; *filter* takes ``name``.

        The API publishes no maximum of *limit*. *after* is ``meta.pagination.after`` of the previous page; leave it out
        on the first page. *offset* counts IDs instead.
        """
        ...

    @get("query-platforms", "/fwmgr/queries/platforms/v1", pages=by_offset(most=100))
    def query_platforms(
        self, *, offset: int | str | None = None, limit: int | None = None, **more: Unpack[CallOptions]
    ) -> Result[str]:
        """List IDs of the platforms that have a firewall; *limit* is 1 to 100."""
        ...

    @get("query-policy-rules", "/fwmgr/queries/policy-rules/v1", pages=by_offset(most=5000))
    def query_policy_rules(
        self,
        *,
        id: str | None = None,
        sort: str | None = None,
        filter: str | None = None,
        q: str | None = None,
        offset: int | str | None = None,
        limit: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of the rules of one policy, from high to low precedence; *id* is the policy's.

        *filter* takes enabled, platform, name, description, created_on and modified_on.
        """
        ...

    @get("query-rule-groups", "/fwmgr/queries/rule-groups/v1", pages=by_token("after", most=5000))
    def query_rule_groups(
        self,
        *,
        sort: str | None = None,
        filter: str | None = None,
        q: str | None = None,
        offset: int | str | None = None,
        after: str | None = None,
        limit: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of rule groups.

        *filter* takes enabled, platform, name, description, created_on and modified_on. *after* is
        ``meta.pagination.after`` of the previous page; leave it out on the first page. *offset* counts IDs instead.
        """
        ...

    @get("query-rules", "/fwmgr/queries/rules/v1", pages=by_token("after", most=5000))
    def query_rules(
        self,
        *,
        sort: str | None = None,
        filter: str | None = None,
        q: str | None = None,
        offset: int | str | None = None,
        after: str | None = None,
        limit: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of rules in all groups.

        *filter* takes enabled, platform, name, description, created_on and modified_on. *after* is
        ``meta.pagination.after`` of the previous page; leave it out on the first page. *offset* counts IDs instead.
        """
        ...


Firewall_Management = FirewallManagement
