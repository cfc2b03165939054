"""Models of the records of ``KnowledgeBases``."""

from __future__ import annotations

from falconlite.models.aggregates import Aggregate as Aggregate  # noqa: PLC0414  # its home for KnowledgeBases
from falconlite.models.record import Flag, Many, Number, One, Record, Text, Timestamp


class User(Record):
    """The ``created_by`` of ``KnowledgeBase``."""

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


class KnowledgeBase(Record):
    """A knowledge base, as ``combined_knowledge_bases_v1``, ``entities_knowledge_bases_v1`` and others return it."""

    created_at: Timestamp = None
    created_by: One[User] = None
    description: Text = None
    embedding_model: Text = None
    files_count: Number = None
    id: Text = None
    is_deleted: Flag = None
    name: Text = None
    updated_at: Timestamp = None
    updated_by: One[User] = None
