"""Host migrations: move hosts from one CID to another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, get_args

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
    from falconlite.specs import ActionParameter, DateRange, NumberRange

HostAction = Literal["remove_hosts", "remove_host_groups", "add_host_groups"]
JobAction = Literal["delete_migration", "rename_migration", "start_migration", "cancel_migration"]
HostSort = Literal[
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
JobSort = Literal[
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
    """Migrations of hosts to another CID: create, start, rename, cancel and delete jobs, and follow each host.

    Scopes: Host Migration: Read; Host Migration: Write for changes and aggregates. A job moves many hosts; each of them
    has a host migration with its own status. Lists page by *offset*, the number of records to skip (0); *limit* is 1 to
    10,000. *filter* is FQL. *sort* is a field, alone or with ``|asc`` or ``|desc``.
    """

    scope = "Host Migration"

    @post(
        "HostMigrationAggregatesV1",
        "/host-migration/aggregates/host-migrations/v1",
        shape=one_aggregate,
        reads=True,
        access="Write",
    )
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
        """Count the host migrations of a job, by field or date range.

        One specification is given as arguments; several go in *body* as a list. *filter* takes the fields of
        ``query_host_migration_ids``.
        """
        ...

    HostMigrationAggregatesV1 = aggregate_host_migration

    @post(
        "MigrationAggregatesV1",
        "/host-migration/aggregates/migrations/v1",
        shape=one_aggregate,
        reads=True,
        access="Write",
    )
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
        """Count migration jobs, by field or date range.

        One specification is given as arguments; several go in *body* as a list. *filter* takes the fields of
        ``query_migration_jobs``.
        """
        ...

    MigrationAggregatesV1 = aggregate_migration

    @post(
        "HostMigrationsActionsV1",
        "/host-migration/entities/host-migrations-actions/v1",
        query={"action_name", "id"},
        choices={"action_name": get_args(HostAction)},
        repeatable=True,
    )
    def perform_host_migration_action(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        id: str,
        action_name: HostAction,
        action_parameters: Sequence[Mapping[str, str]] | Sequence[ActionParameter] | None = None,
        filter: str | None = None,
        ids: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Remove hosts from the job *id*, or change the static host groups that they get; only before it starts.

        *ids* are host migrations of the job, or *filter* selects them, with the fields of ``query_host_migration_ids``.
        *action_name* is one of:

        - ``remove_hosts``: take these hosts out of the job
        - ``add_host_groups``, ``remove_host_groups``: change the groups that the hosts join in the new CID; each group
          is an action parameter ``{"name": "host_group", "value": "<group ID>"}``
        """
        ...

    HostMigrationsActionsV1 = perform_host_migration_action

    @post("GetHostMigrationsV1", "/host-migration/entities/host-migrations/GET/v1", reads=True, key="host_migration_id")
    def get_host_migration_details(
        self, body: Mapping[str, Any] | None = None, *, ids: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[APIHostMigration]:
        """Describe host migrations by ID: host, CIDs, status and events."""
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
        """List the CIDs that hosts can move to; *device_ids* are the hosts, or *filter* selects them."""
        ...

    GetMigrationDestinationsV1 = get_migration_destination

    @post(
        "MigrationsActionsV1",
        "/host-migration/entities/migrations-actions/v1",
        query={"action_name"},
        choices={"action_name": get_args(JobAction)},
    )
    def perform_migration_job_action(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        action_name: JobAction,
        action_parameters: Sequence[Mapping[str, str]] | Sequence[ActionParameter] | None = None,
        filter: str | None = None,
        ids: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Start, cancel, rename or delete migration jobs; *ids* are the jobs.

        *filter* selects jobs instead, with the fields of ``query_migration_jobs``. *action_name* is one of:

        - ``start_migration``: start to move the hosts
        - ``cancel_migration``: cancel the job
        - ``rename_migration``: give the job another name
        - ``delete_migration``: delete the job
        """
        ...

    MigrationsActionsV1 = perform_migration_job_action

    @get("GetMigrationsV1", "/host-migration/entities/migrations/v1", key="migration_id")
    def get_migration_job_details(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Migration]:
        """Describe migration jobs by ID: name, target CID, status, times and number of hosts."""
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
        """Create a job that moves hosts to the CID *target_cid*; it does not start yet.

        *device_ids* are the agent IDs of the hosts, or *filter* selects hosts by FQL. The record has the ID of the job
        and the numbers of queued and failed hosts. ``perform_migration_job_action`` starts it.
        """
        ...

    CreateMigrationV1 = create_migration

    @get("GetHostMigrationIDsV1", "/host-migration/queries/host-migrations/v1", pages=by_offset(most=10_000))
    def query_host_migration_ids(
        self,
        *,
        id: str,
        offset: int | None = None,
        limit: int | None = None,
        sort: HostSort | None = None,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of the host migrations of the job *id*.

        *filter* takes hostname, status, created_time, id, migration_id, host_migration_id, source_cid, target_cid,
        groups, hostgroups and static_host_groups.
        """
        ...

    GetHostMigrationIDsV1 = query_host_migration_ids

    @get("GetMigrationIDsV1", "/host-migration/queries/migrations/v1", pages=by_offset(most=10_000))
    def query_migration_jobs(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: JobSort | None = None,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of migration jobs.

        *filter* takes name, status, migration_status, created_by, created_time, target_cid, id and migration_id.
        """
        ...

    GetMigrationIDsV1 = query_migration_jobs
