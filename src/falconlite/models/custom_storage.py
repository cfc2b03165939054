"""Models of the records of ``CustomStorage``."""

from __future__ import annotations

from falconlite.models.record import Flag, Many, One, Record, Text, Timestamp


class AgentToolsMetadata(Record):
    """The ``agent_tools_meta`` of ``CollectionMetadata``."""

    enabled: Flag = None


class UserMetadata(Record):
    """The ``created_by`` of ``CollectionMetadata`` and ``SchemaMetadata``."""

    email: Text = None
    firstName: Text = None
    lastName: Text = None
    uuid: Text = None


class WorkflowMetadata(Record):
    """The ``workflow_meta`` of ``CollectionMetadata``."""

    action_permissions: Many[str] = ()
    fusion_action: Flag = None
    is_active: Flag = None
    system_action: Flag = None
    tag_ids: Many[str] = ()


class CollectionMetadata(Record):
    """Collection metadata, as ``describe_collections`` and ``describe_collection`` return it."""

    agent_tools_meta: One[AgentToolsMetadata] = None
    created_by: One[UserMetadata] = None
    created_timestamp: Timestamp = None
    description: Text = None
    draft_schema_version: Text = None
    is_global: Flag = None
    last_modified_by: One[UserMetadata] = None
    last_modified_timestamp: Timestamp = None
    name: Text = None
    namespace: Text = None
    permissions: Many[str] = ()
    published_version: Text = None
    schema_version: Text = None
    status: Text = None
    version: Text = None
    workflow_meta: One[WorkflowMetadata] = None


class ObjectMetadata(Record):
    """Object metadata, as ``search``, ``upload``, ``delete`` and others return it."""

    collection_name: Text = None
    collection_version: Text = None
    last_modified_time: Timestamp = None
    namespace: Text = None
    object_key: Text = None
    schema_version: Text = None


class IndexedFields(Record):
    """One of the ``indexed_fields`` of ``SchemaMetadata``."""

    field: Text = None
    fql_name: Text = None
    type: Text = None


class SchemaMetadata(Record):
    """Schema metadata, as ``schema_metadata`` returns it."""

    collection_name: Text = None
    collection_version: Text = None
    create_timestamp: Timestamp = None
    created_by: One[UserMetadata] = None
    indexed_fields: Many[IndexedFields] = ()
    last_modified_by: One[UserMetadata] = None
    last_modified_timestamp: Timestamp = None
    namespace: Text = None
    status: Text = None
    type: Text = None
    version: Text = None
