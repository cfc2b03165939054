"""Falcon Data Replicator: the schema of its events and fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from falconlite.binding.paging import by_offset
from falconlite.operations.declare import get
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.fdr import SensorEvent, SensorField
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result


class FDR(Service):
    """Falcon Data Replicator: look up the schema of the events that it delivers, and of their fields.

    Scope: Falcon Data Replicator: Read. Lists page by *offset*, the number of IDs to skip. *filter* is FQL.
    """

    scope = "Falcon Data Replicator"

    @get("fdrschema.combined.event.get", "/fdr/combined/schema-members/v1")
    def get_event_combined(self, **more: Unpack[CallOptions]) -> Result[SensorEvent]:
        """Return the whole schema: every event with its fields, platform and version."""
        ...

    fdrschema_combined_event_get = get_event_combined

    @get("fdrschema.entities.event.get", "/fdr/entities/schema-events/v1")
    def get_event_entities(self, ids: Strings | None = None, **more: Unpack[CallOptions]) -> Result[SensorEvent]:
        """Describe events of the schema by ID, with their fields."""
        ...

    fdrschema_entities_event_get = get_event_entities

    @get("fdrschema.entities.field.get", "/fdr/entities/schema-fields/v1")
    def get_field_entities(self, ids: Strings | None = None, **more: Unpack[CallOptions]) -> Result[SensorField]:
        """Describe fields of the schema by ID: type, meaning and known values."""
        ...

    fdrschema_entities_field_get = get_field_entities

    @get("fdrschema.queries.event.get", "/fdr/queries/schema-events/v1", pages=by_offset())
    def query_event_entities(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        filter: str | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of events in the schema, for ``get_event_entities``."""
        ...

    fdrschema_queries_event_get = query_event_entities

    @get("fdrschema.queries.field.get", "/fdr/queries/schema-fields/v1", pages=by_offset())
    def query_field_entities(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        filter: str | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of fields in the schema, for ``get_field_entities``."""
        ...

    fdrschema_queries_field_get = query_field_entities
