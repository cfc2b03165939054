"""Typed dicts of the request bodies of ``HostMigration``."""

from __future__ import annotations

from collections.abc import Sequence

from falconlite.specs.body import Body


class GetMigrationDestinationsRequestBodyV1(Body, total=False):
    """The body of ``get_migration_destination``."""

    device_ids: Sequence[str]
    filter: str


class CreateMigrationRequestV1(Body, total=False):
    """The body of ``create_migration``."""

    device_ids: Sequence[str]
    filter: str
    name: str
    target_cid: str
