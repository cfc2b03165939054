"""Identity Protection: GraphQL queries, sensors on domain controllers, and policy rules."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.binding.paging import by_offset
from falconlite.binding.shapes import one_aggregate
from falconlite.operations.declare import delete, get, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.aggregates import Aggregate
    from falconlite.models.identity_protection import GraphQLResponse, SensorStatus
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result
    from falconlite.specs import DateRange, NumberRange
    from falconlite.specs.identity_protection import Activity, Destination, SourceEndpoint, SourceUser


class IdentityProtection(Service):
    """Identity Protection: query entities and incidents with GraphQL, find and count sensors, and manage policy rules.

    Scopes, by the kind of the operation:

    - Identity Protection GraphQL: Write for ``graphql``
    - Identity Protection Entities: Read for sensors
    - Identity Protection Policy Rules: Read for rules; Write to create and delete them

    A sensor's ID is the AID of its host.
    """

    @post(
        "GetSensorAggregates",
        "/identity-protection/aggregates/devices/GET/v1",
        shape=one_aggregate,
        reads=True,
        scope="Identity Protection Entities",
    )
    def get_sensor_aggregates(
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
        """Count sensors by a field, or by ranges of dates or numbers; *body* is a list of several specifications.

        *type* is terms, date_range, date_histogram (needs *interval*), range or another. *filter* is FQL.
        """
        ...

    GetSensorAggregates = get_sensor_aggregates

    @post(
        "api.preempt.proxy.post.graphql",
        "/identity-protection/combined/graphql/v1",
        default={"query": "{}"},
        scope="Identity Protection GraphQL",
        answers="record",
    )
    def graphql(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        query: str | None = None,
        variables: Mapping[str, Any] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[GraphQLResponse]:
        """Run a GraphQL query or mutation over entities, activities, incidents and security assessments.

        *query* is the GraphQL text, *variables* the values of its variables. The answer is one record, with ``data``
        and, if the query failed, ``errors``. To page, select ``pageInfo`` in the query and pass its ``endCursor`` as
        ``after`` in the next one. The call is not retried, because a mutation changes data.
        """
        ...

    GraphQL = graphql
    api_preempt_proxy_post_graphql = graphql
    post_graphql = graphql

    @post(
        "GetSensorDetails",
        "/identity-protection/entities/devices/GET/v1",
        reads=True,
        scope="Identity Protection Entities",
        key="device_id",
        at_once=5000,
    )
    def get_sensor_details(
        self, body: Mapping[str, Any] | None = None, *, ids: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[SensorStatus]:
        """Describe sensors by AID, up to 5,000 a call: host, domain, status, policy and protocol settings."""
        ...

    GetSensorDetails = get_sensor_details

    @get(
        "get_policy_rules",
        "/identity-protection/entities/policy-rules/v1",
        scope="Identity Protection Policy Rules",
        answers="json",
        at_once=100,
    )
    def get_policy_rules(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """Describe policy rules by ID, up to 100 a call."""
        ...

    api_preempt_proxy_get_policy_rules = get_policy_rules

    @post(
        "post_policy_rules",
        "/identity-protection/entities/policy-rules/v1",
        wire={"simulation_mode": "simulationMode", "source_endpoint": "sourceEndpoint", "source_user": "sourceUser"},
        scope="Identity Protection Policy Rules",
        answers="json",
        empty=True,
    )
    def create_policy_rule(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        action: str | None = None,
        activity: Activity | None = None,
        destination: Destination | None = None,
        enabled: bool | None = None,
        name: str | None = None,
        simulation_mode: bool | None = None,
        source_endpoint: SourceEndpoint | None = None,
        source_user: SourceUser | None = None,
        trigger: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Create a policy rule: the action to take if a user accesses a destination from an endpoint.

        The API requires *action*, *trigger*, *name*, *enabled* and *simulation_mode*. *activity*, *destination*,
        *source_endpoint* and *source_user* are conditions: dicts of criteria such as ``entityId``, each with
        ``include`` and ``exclude`` lists. With *simulation_mode* true the rule only reports.
        """
        ...

    post_policy_rules = create_policy_rule
    api_preempt_proxy_post_policy_rules = create_policy_rule

    @delete(
        "delete_policy_rules",
        "/identity-protection/entities/policy-rules/v1",
        scope="Identity Protection Policy Rules",
        answers="json",
        empty=True,
        at_once=100,
    )
    def delete_policy_rules(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """Delete policy rules by ID, up to 100 a call."""
        ...

    api_preempt_proxy_delete_policy_rules = delete_policy_rules

    @get(
        "QuerySensorsByFilter",
        "/identity-protection/queries/devices/v1",
        scope="Identity Protection Entities",
        pages=by_offset(most=200),
    )
    def query_sensors(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find AIDs of the hosts with a sensor.

        *filter* is FQL, for example over hostname or local_ip. *sort* is a field with ``.asc`` or ``.desc``, such as
        hostname.asc. *offset* is the number of IDs to skip (0); *limit* is 1 to 200.
        """
        ...

    QuerySensorsByFilter = query_sensors
    query_sensors_by_filter = query_sensors

    @get(
        "get_policy_rules_query",
        "/identity-protection/queries/policy-rules/v1",
        scope="Identity Protection Policy Rules",
        answers="json",
    )
    def query_policy_rules(
        self,
        *,
        enabled: bool | None = None,
        simulation_mode: bool | None = None,
        name: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Find IDs of policy rules, of all or of those that match the arguments given."""
        ...

    get_policy_rules_query = query_policy_rules
    api_preempt_proxy_get_policy_rules_query = query_policy_rules


Identity_Protection = IdentityProtection
