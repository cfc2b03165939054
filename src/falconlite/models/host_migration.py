"""Models of the records of ``HostMigration``."""

from __future__ import annotations

from falconlite.models.aggregates import Aggregate as Aggregate  # noqa: PLC0414  # its home for HostMigration
from falconlite.models.record import Many, Number, Record, Text, Timestamp


class APIEvent(Record):
    """One of the ``events`` of ``APIHostMigration``."""

    action: Text = None
    ids: Many[str] = ()
    reason: Text = None
    time: Timestamp = None
    user: Text = None


class APIHostMigration(Record):
    """A host migration, as ``get_host_migration_details`` returns it."""

    created_time: Timestamp = None
    events: Many[APIEvent] = ()
    host_migration_id: Text = None
    hostgroups: Many[str] = ()
    hostname: Text = None
    migration_id: Text = None
    platform: Text = None
    source_cid: Text = None
    source_device_id: Text = None
    status: Text = None
    status_details: Text = None
    target_cid: Text = None
    target_device_id: Text = None
    updated_time: Timestamp = None


class MigrationDestination(Record):
    """A migration destination, as ``get_migration_destination`` returns it."""

    cid: Text = None
    name: Text = None


class Migration(Record):
    """A migration, as ``get_migration_job_details`` returns it."""

    canceled_by: Text = None
    completed_time: Timestamp = None
    created_by: Text = None
    created_time: Timestamp = None
    migration_id: Text = None
    migration_status: Text = None
    name: Text = None
    started_time: Timestamp = None
    target_cid: Text = None
    total_hosts: Number = None
    updated_by: Text = None
    updated_time: Timestamp = None


class MigrateHostsInfo(Record):
    """Started migration of hosts, as ``create_migration`` returns them."""

    hosts_errored: Number = None
    hosts_queued: Number = None
    migration_id: Text = None
