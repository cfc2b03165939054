"""Models of the records of ``KnowledgeBaseAuditEvents``."""

from __future__ import annotations

from typing import Any

from falconlite.models.aggregates import Aggregate as Aggregate  # noqa: PLC0414  # its home for KnowledgeBaseAuditEvents
from falconlite.models.record import Many, One, Record, Text, Timestamp


class User(Record):
    """The ``user`` of ``KnowledgeBaseAuditEvent``."""

    access_granted_at: Timestamp = None
    cid: Text = None
    created_at: Timestamp = None
    factors: Many[str] = ()
    first_name: Text = None
    last_login_at: Timestamp = None
    last_name: Text = None
    status: Text = None
    uid: Text = None
    updated_at: Timestamp = None
    user_type: Text = None
    uuid: Text = None


class KnowledgeBaseAuditEvent(Record):
    """A knowledge base audit event, as ``combined_knowledge_base_audit_events_v1`` and others return it."""

    created_at: Timestamp = None
    details: Any = None
    entity_id: Text = None
    entity_type: Text = None
    id: Text = None
    operation_type: Text = None
    parent_id: Text = None
    user: One[User] = None
