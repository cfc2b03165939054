"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from falconlite.binding.paging import by_offset
from falconlite.binding.shapes import one_aggregate
from falconlite.operations.declare import get, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.aggregates import Aggregate
    from falconlite.models.host_migration import APIHostMigration, MigrateHostsInfo, Migration, MigrationDestination
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result
    from falconlite.specs import DateRange, NumberRange

ActionName = Literal["remove_hosts", "remove_host_groups", "add_host_groups"]
PerformMigrationJobActionActionName = Literal[
    "delete_migration", "rename_migration", "start_migration", "cancel_migration"
]
Sort = Literal[
    "status|asc",
    "status|desc",
    "status",
    "source_cid|asc",
    "source_cid|desc",
    "source_cid",
    "migration_id|asc",
    "migration_id|desc",
    "migration_id",
    "id|asc",
    "id|desc",
    "id",
    "host_migration_id|asc",
    "host_migration_id|desc",
    "host_migration_id",
    "groups|asc",
    "groups|desc",
    "groups",
    "hostgroups|asc",
    "hostgroups|desc",
    "hostgroups",
    "target_cid|asc",
    "target_cid|desc",
    "target_cid",
    "created_time|asc",
    "created_time|desc",
    "created_time",
    "static_host_groups|asc",
    "static_host_groups|desc",
    "static_host_groups",
    "hostname|asc",
    "hostname|desc",
    "hostname",
]
QueryMigrationJobsSort = Literal[
    "target_cid|asc",
    "target_cid|desc",
    "target_cid",
    "status|asc",
    "status|desc",
    "status",
    "migration_status|asc",
    "migration_status|desc",
    "migration_status",
    "created_by|asc",
    "created_by|desc",
    "created_by",
    "created_time|asc",
    "created_time|desc",
    "created_time",
    "name|asc",
    "name|desc",
    "name",
    "id|asc",
    "id|desc",
    "id",
    "migration_id|asc",
    "migration_id|desc",
    "migration_id",
]


class HostMigration(Service):
    """TODO."""

    scope = "Host Migration"

    @post("HostMigrationAggregatesV1", "/host-migration/aggregates/host-migrations/v1", shape=one_aggregate)
    def aggregate_host_migration(
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

    HostMigrationAggregatesV1 = aggregate_host_migration

    @post("MigrationAggregatesV1", "/host-migration/aggregates/migrations/v1", shape=one_aggregate)
    def aggregate_migration(
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

    MigrationAggregatesV1 = aggregate_migration

    @post("HostMigrationsActionsV1", "/host-migration/entities/host-migrations-actions/v1", query={"action_name", "id"})
    def perform_host_migration_action(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        id: str,
        action_name: ActionName,
        action_parameters: Sequence[Mapping[str, Any]] | None = None,
        filter: str | None = None,
        ids: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    HostMigrationsActionsV1 = perform_host_migration_action

    @post("GetHostMigrationsV1", "/host-migration/entities/host-migrations/GET/v1", reads=True)
    def get_host_migration_details(
        self, body: Mapping[str, Any] | None = None, *, ids: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[APIHostMigration]:
        """TODO."""
        ...

    GetHostMigrationsV1 = get_host_migration_details

    @post("GetMigrationDestinationsV1", "/host-migration/entities/migration-destinations/GET/v1", reads=True)
    def get_migration_destination(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        device_ids: Strings | None = None,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[MigrationDestination]:
        """TODO."""
        ...

    GetMigrationDestinationsV1 = get_migration_destination

    @post("MigrationsActionsV1", "/host-migration/entities/migrations-actions/v1", query={"action_name"})
    def perform_migration_job_action(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        action_name: PerformMigrationJobActionActionName,
        action_parameters: Sequence[Mapping[str, Any]] | None = None,
        filter: str | None = None,
        ids: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    MigrationsActionsV1 = perform_migration_job_action

    @get("GetMigrationsV1", "/host-migration/entities/migrations/v1")
    def get_migration_job_details(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Migration]:
        """TODO."""
        ...

    GetMigrationsV1 = get_migration_job_details

    @post("CreateMigrationV1", "/host-migration/entities/migrations/v1")
    def create_migration(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        device_ids: Strings | None = None,
        filter: str | None = None,
        name: str | None = None,
        target_cid: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[MigrateHostsInfo]:
        """TODO."""
        ...

    CreateMigrationV1 = create_migration

    @get("GetHostMigrationIDsV1", "/host-migration/queries/host-migrations/v1", pages=by_offset())
    def query_host_migration_ids(
        self,
        *,
        id: str,
        offset: int | None = None,
        limit: int | None = None,
        sort: Sort | None = None,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    GetHostMigrationIDsV1 = query_host_migration_ids

    @get("GetMigrationIDsV1", "/host-migration/queries/migrations/v1", pages=by_offset())
    def query_migration_jobs(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: QueryMigrationJobsSort | None = None,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    GetMigrationIDsV1 = query_migration_jobs
