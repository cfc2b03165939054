"""Models of the records of ``KnowledgeBaseFiles``."""

from __future__ import annotations

from pydantic import Field

from falconlite.models.record import Flag, Many, Named, Number, One, Record, Text, Timestamp


class User(Record):
    """The ``created_by`` of ``KnowledgeBaseFile``."""

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


class KnowledgeBaseFile(Record):
    """A knowledge base file, as ``entities_knowledge_base_files_v1`` and others return it."""

    content_type: Text = None
    created_at: Timestamp = None
    created_by: One[User] = None
    id: Text = None
    is_deleted: Flag = None
    knowledge_base_id: Text = None
    metadata: Named[str] = Field(default_factory=dict)
    name: Text = None
    size: Number = None
    status: Text = None
    updated_at: Timestamp = None
    updated_by: One[User] = None
