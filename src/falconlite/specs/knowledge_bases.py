"""Typed dicts of the request bodies of ``KnowledgeBases``."""

from __future__ import annotations

from collections.abc import Sequence

from falconlite.specs.body import Body, Required


class User(Body, total=False):
    """The ``created_by`` of ``KnowledgeBaseSpec``."""

    access_granted_at: str
    cid: str
    created_at: str
    factors: Sequence[str]
    first_name: str
    last_login_at: str
    last_name: str
    status: str
    uid: str
    updated_at: str
    user_type: str
    uuid: str


class KnowledgeBaseSpec(Body, total=False):
    """The body of ``entities_knowledge_bases_create_v1`` and ``entities_knowledge_bases_update_v1``."""

    created_at: str
    created_by: User
    description: str
    embedding_model: str
    files_count: int
    id: Required[str]
    is_deleted: bool
    name: str
    updated_at: str
    updated_by: User
