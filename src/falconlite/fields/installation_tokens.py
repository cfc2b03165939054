"""The fields that installation tokens and their audit events can be asked about."""

from __future__ import annotations

from falconlite.fields import Date, Fields, Text


class TokenFields(Fields):
    """What installation tokens can be asked about: all but their secret."""

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
    """What audit events can be asked about."""

    __slots__ = ()
    id = Text()
    action = Text()
    actor = Text()
    description = Text()
    token_id = Text()
    timestamp = Date()


FIELDS = TokenFields()
EVENT_FIELDS = EventFields()
