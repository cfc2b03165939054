"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.binding.paging import by_scroll, by_token
from falconlite.binding.shapes import one_aggregate, placed
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


class FirewallManagement(Service):
    """TODO."""

    @post("aggregate-events", "/fwmgr/aggregates/events/GET/v1", shape=one_aggregate, scope="Firewall management")
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
        """TODO."""
        ...

    @post(
        "aggregate-policy-rules",
        "/fwmgr/aggregates/policy-rules/GET/v1",
        shape=one_aggregate,
        scope="Firewall management",
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
        """TODO."""
        ...

    @post(
        "aggregate-rule-groups",
        "/fwmgr/aggregates/rule-groups/GET/v1",
        shape=one_aggregate,
        scope="Firewall management",
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
        """TODO."""
        ...

    @post("aggregate-rules", "/fwmgr/aggregates/rules/GET/v1", shape=one_aggregate, scope="Firewall management")
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
        """TODO."""
        ...

    @get("get-events", "/fwmgr/entities/events/v1", scope="Firewall management")
    def get_events(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[MatchEventResponse]:
        """TODO."""
        ...

    @get("get-firewall-fields", "/fwmgr/entities/firewall-fields/v1", scope="Firewall management")
    def get_firewall_fields(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[FirewallFieldsV1]:
        """TODO."""
        ...

    @get("get-network-locations-details", "/fwmgr/entities/network-locations-details/v1", scope="Firewall management")
    def get_network_locations_details(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[NetworkLocationsV1]:
        """TODO."""
        ...

    @post(
        "update-network-locations-metadata",
        "/fwmgr/entities/network-locations-metadata/v1",
        query={"comment"},
        scope="Firewall management",
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
        """TODO."""
        ...

    @post(
        "update-network-locations-precedence",
        "/fwmgr/entities/network-locations-precedence/v1",
        query={"comment"},
        scope="Firewall management",
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
        """TODO."""
        ...

    @get("get-network-locations", "/fwmgr/entities/network-locations/v1", scope="Firewall management")
    def get_network_locations(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[NetworkLocationSummaryV1]:
        """TODO."""
        ...

    @put("upsert-network-locations", "/fwmgr/entities/network-locations/v1", query={"comment"})
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
        """TODO."""
        ...

    @post(
        "create-network-locations",
        "/fwmgr/entities/network-locations/v1",
        query={"add_fw_rules", "clone_id", "comment"},
        scope="Firewall management",
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
        """TODO."""
        ...

    @patch(
        "update-network-locations",
        "/fwmgr/entities/network-locations/v1",
        query={"comment"},
        scope="Firewall management",
    )
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
        """TODO."""
        ...

    @delete("delete-network-locations", "/fwmgr/entities/network-locations/v1", scope="Firewall management")
    def delete_network_locations(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """TODO."""
        ...

    @get("get-platforms", "/fwmgr/entities/platforms/v1", scope="Firewall management")
    def get_platforms(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Platform]:
        """TODO."""
        ...

    @get("get-policy-containers", "/fwmgr/entities/policies/v1", scope="Firewall management")
    def get_policy_containers(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[PolicyContainerV1]:
        """TODO."""
        ...

    @put("update-policy-container-v1", "/fwmgr/entities/policies/v1")
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
        """TODO."""
        ...

    @put("update-policy-container", "/fwmgr/entities/policies/v2", scope="Firewall management")
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
        """TODO."""
        ...

    update_policy_container_v2 = update_policy_container

    @get("get-rule-groups", "/fwmgr/entities/rule-groups/v1", scope="Firewall management")
    def get_rule_groups(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[RuleGroupV1]:
        """TODO."""
        ...

    @post(
        "create-rule-group",
        "/fwmgr/entities/rule-groups/v1",
        query={"clone_id", "comment", "library"},
        shape=placed(
            {
                "description": "description",
                "enabled": "enabled",
                "name": "name",
                "platform": "platform",
                "rules": "rules",
                "rule_description": "rules[0].description",
                "rule_enabled": "rules[0].enabled",
                "rule_name": "rules[0].name",
            },
            rest="rules[0]",
        ),
        scope="Firewall management",
    )
    def create_rule_group(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        clone_id: str | None = None,
        library: str | None = None,
        comment: str | None = None,
        description: str | None = None,
        enabled: bool | None = None,
        name: str | None = None,
        platform: str | None = None,
        rules: Sequence[RuleCreateRequestV1] | None = None,
        action: str | None = None,
        address_family: str | None = None,
        direction: str | None = None,
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
        """TODO."""
        ...

    @patch(
        "update-rule-group",
        "/fwmgr/entities/rule-groups/v1",
        query={"comment"},
        shape=placed(
            {
                "diff_from": "diff_operations[0].from",
                "diff_op": "diff_operations[0].op",
                "diff_path": "diff_operations[0].path",
            }
        ),
        scope="Firewall management",
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
        rule_versions: Sequence[int] | None = None,
        tracking: str | None = None,
        diff_from: str | None = None,
        diff_op: str | None = None,
        diff_path: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    @delete("delete-rule-groups", "/fwmgr/entities/rule-groups/v1", scope="Firewall management")
    def delete_rule_groups(
        self, ids: Strings, *, comment: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[str]:
        """TODO."""
        ...

    @post(
        "create-rule-group-validation",
        "/fwmgr/entities/rule-groups/validation/v1",
        query={"clone_id", "comment", "library"},
        scope="Firewall management",
    )
    def create_rule_group_validation(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        clone_id: str | None = None,
        library: str | None = None,
        comment: str | None = None,
        description: str | None = None,
        enabled: bool | None = None,
        name: str | None = None,
        platform: str | None = None,
        rules: Sequence[RuleCreateRequestV1] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    @patch(
        "update-rule-group-validation",
        "/fwmgr/entities/rule-groups/validation/v1",
        query={"comment"},
        shape=placed(
            {
                "diff_from": "diff_operations[0].from",
                "diff_op": "diff_operations[0].op",
                "diff_path": "diff_operations[0].path",
            }
        ),
        scope="Firewall management",
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
        rule_versions: Sequence[int] | None = None,
        tracking: str | None = None,
        diff_from: str | None = None,
        diff_op: str | None = None,
        diff_path: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    @get("get-rules", "/fwmgr/entities/rules/v1", scope="Firewall management")
    def get_rules(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[RuleV1]:
        """TODO."""
        ...

    @post("validate-filepath-pattern", "/fwmgr/entities/rules/validate-filepath/v1", scope="Firewall management")
    def validate_filepath_pattern(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        filepath_pattern: str | None = None,
        filepath_test_string: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[FilepathTestResult]:
        """TODO."""
        ...

    @get("query-events", "/fwmgr/queries/events/v1", scope="Firewall management", pages=by_token("after"))
    def query_events(
        self,
        *,
        sort: str | None = None,
        filter: str | None = None,
        q: str | None = None,
        offset: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    @get("query-firewall-fields", "/fwmgr/queries/firewall-fields/v1", scope="Firewall management", pages=by_scroll())
    def query_firewall_fields(
        self,
        *,
        platform_id: str | None = None,
        offset: str | None = None,
        limit: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    @get(
        "query-network-locations",
        "/fwmgr/queries/network-locations/v1",
        scope="Firewall management",
        pages=by_token("after"),
    )
    def query_network_locations(
        self,
        *,
        sort: str | None = None,
        filter: str | None = None,
        q: str | None = None,
        offset: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    @get("query-platforms", "/fwmgr/queries/platforms/v1", scope="Firewall management", pages=by_scroll())
    def query_platforms(
        self, *, offset: str | None = None, limit: int | None = None, **more: Unpack[CallOptions]
    ) -> Result[str]:
        """TODO."""
        ...

    @get("query-policy-rules", "/fwmgr/queries/policy-rules/v1", scope="Firewall management", pages=by_scroll())
    def query_policy_rules(
        self,
        *,
        id: str | None = None,
        sort: str | None = None,
        filter: str | None = None,
        q: str | None = None,
        offset: str | None = None,
        limit: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    @get("query-rule-groups", "/fwmgr/queries/rule-groups/v1", scope="Firewall management", pages=by_token("after"))
    def query_rule_groups(
        self,
        *,
        sort: str | None = None,
        filter: str | None = None,
        q: str | None = None,
        offset: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    @get("query-rules", "/fwmgr/queries/rules/v1", scope="Firewall management", pages=by_token("after"))
    def query_rules(
        self,
        *,
        sort: str | None = None,
        filter: str | None = None,
        q: str | None = None,
        offset: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...
