"""Models of the records of ``AccessScopes``."""

from __future__ import annotations

from falconlite.models.record import Record, Text, Timestamp


class AccessScope(Record):
    """An access scope, as ``list_access_scopes_external`` returns it."""

    created_at: Timestamp = None
    created_by: Text = None
    description: Text = None
    id: Text = None
    name: Text = None
    updated_at: Timestamp = None
