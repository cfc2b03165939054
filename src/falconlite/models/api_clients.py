"""Models of the records of ``APIClients``."""

from __future__ import annotations

from falconlite.models.record import Record, Text


class Scope(Record):
    """A scope, as ``get_accessible_scopes`` returns it."""

    action: Text = None
    group: Text = None
    id: Text = None
