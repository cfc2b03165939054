"""The FQL fields of installation tokens and their audit events."""

from __future__ import annotations

from falconlite.fields import Date, Fields, Text


class TokenFields(Fields):
    """The fields of installation tokens, except the secret."""

    __slots__ = ()
    id = Text()
    label = Text()
    type = Text()
    status = Text()
    created_timestamp = Date()
    expires_timestamp = Date()
    last_used_timestamp = Date()
    revoked_timestamp = Date()


class EventFields(Fields):
    """The fields of audit events."""

    __slots__ = ()
    id = Text()
    action = Text()
    actor = Text()
    description = Text()
    token_id = Text()
    timestamp = Date()


FIELDS = TokenFields()
EVENT_FIELDS = EventFields()
