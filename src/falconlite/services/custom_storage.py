"""Custom storage: the collections of objects that Foundry apps keep."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.binding.paging import by_offset
from falconlite.binding.uploads import RawBody
from falconlite.operations import declare
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.custom_storage import CollectionMetadata, ObjectMetadata, SchemaMetadata
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result


class CustomStorage(Service):
    """Custom storage of Foundry apps: list, search, read, write and delete objects in collections.

    Scopes: Custom storage: Read; Custom storage: Write for changes. An object is bytes, usually JSON, under an
    *object_key* of 1 to 1,000 characters. *collection_name* has 1 to 255 characters, *collection_version* 1 to 20. The
    methods with ``version`` in their name work on that version of a collection.

    Lists are in alphabetical order, and return keys from *start* to *end*, at most *limit*: to continue, pass the last
    key as *start*; it may be returned again. *dry_run* True checks whether a change would succeed, and changes nothing.
    """

    scope = "Custom storage"

    @declare.get("ListCollections", "/customobjects/v1/collections")
    def list_collections(
        self, *, end: str | None = None, limit: int | None = None, start: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[str]:
        """Find the names of collections."""
        ...

    ListCollections = list_collections

    @declare.put("DescribeCollections", "/customobjects/v1/collections", query={"names"}, reads=True)
    def describe_collections(self, *, names: Strings, **more: Unpack[CallOptions]) -> Result[CollectionMetadata]:
        """Describe collections by name: schema version, permissions and authors."""
        ...

    DescribeCollections = describe_collections

    @declare.get("DescribeCollection", "/customobjects/v1/collections/{collection_name}")
    def describe_collection(self, *, collection_name: str, **more: Unpack[CallOptions]) -> Result[CollectionMetadata]:
        """Describe one collection by name; for several use ``describe_collections``."""
        ...

    DescribeCollection = describe_collection

    @declare.get("ListObjects", "/customobjects/v1/collections/{collection_name}/objects")
    def list(
        self,
        *,
        collection_name: str,
        end: str | None = None,
        limit: int | None = None,
        start: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find the keys of objects in a collection."""
        ...

    ListObjects = list

    @declare.post(
        "SearchObjects",
        "/customobjects/v1/collections/{collection_name}/objects",
        query={"filter", "limit", "offset", "sort"},
        reads=True,
        pages=by_offset(),
        key="object_key",
    )
    def search(
        self,
        *,
        collection_name: str,
        filter: str,
        limit: int | None = None,
        offset: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ObjectMetadata]:
        """Find objects by the fields that the schema of the collection indexes, and return their metadata.

        *filter* (FQL) and *sort* have 1 to 255 characters and take the indexed fields, see ``schema_metadata``;
        *offset* is the number of objects to skip. Read an object with ``get``.
        """
        ...

    SearchObjects = search

    @declare.get(
        "GetObject",
        "/customobjects/v1/collections/{collection_name}/objects/{object_key}",
        produces=("application/json", "application/octet-stream"),
        answers="bytes",
        download=True,
    )
    def get(self, *, collection_name: str, object_key: str, **more: Unpack[CallOptions]) -> Result[bytes]:
        """Return the content of an object as bytes."""
        ...

    GetObject = get

    @declare.put(
        "PutObject",
        "/customobjects/v1/collections/{collection_name}/objects/{object_key}",
        query={"dry_run", "schema_version"},
        upload=RawBody(),
        repeatable=True,
        fixed={"Content-Type": "application/octet-stream"},
    )
    def upload(
        self,
        body: Any = None,
        *,
        collection_name: str,
        object_key: str,
        dry_run: bool | None = None,
        schema_version: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ObjectMetadata]:
        """Store an object under a key; an object with this key is overwritten.

        *body* is bytes, a str, an open file or a path (``os.PathLike``); a dict or a list is sent as JSON.
        *schema_version* is the version of the schema that the object follows.
        """
        ...

    PutObject = upload

    @declare.delete("DeleteObject", "/customobjects/v1/collections/{collection_name}/objects/{object_key}")
    def delete(
        self, *, collection_name: str, object_key: str, dry_run: bool | None = None, **more: Unpack[CallOptions]
    ) -> Result[ObjectMetadata]:
        """Delete an object by key. This cannot be undone."""
        ...

    DeleteObject = delete

    @declare.get("GetObjectMetadata", "/customobjects/v1/collections/{collection_name}/objects/{object_key}/metadata")
    def metadata(self, *, collection_name: str, object_key: str, **more: Unpack[CallOptions]) -> Result[ObjectMetadata]:
        """Describe an object by key: versions and time of the last change, without its content."""
        ...

    GetObjectMetadata = metadata

    @declare.get("ListSchemas", "/customobjects/v1/collections/{collection_name}/schemas")
    def list_schemas(
        self,
        *,
        collection_name: str,
        end: str | None = None,
        limit: int | None = None,
        start: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find the versions of a collection's schema, the latest first."""
        ...

    ListSchemas = list_schemas

    @declare.get(
        "GetSchema",
        "/customobjects/v1/collections/{collection_name}/schemas/{schema_version}",
        produces=("application/json", "application/octet-stream", "application/schema+json"),
        default={"schema_version": "latest"},
        answers="bytes",
        download=True,
    )
    def get_schema(
        self, *, collection_name: str, schema_version: str = "latest", **more: Unpack[CallOptions]
    ) -> Result[bytes]:
        """Return a schema of a collection as bytes; *schema_version* is ``latest`` by default."""
        ...

    GetSchema = get_schema

    @declare.get(
        "GetSchemaMetadata",
        "/customobjects/v1/collections/{collection_name}/schemas/{schema_version}/metadata",
        default={"schema_version": "latest"},
    )
    def schema_metadata(
        self, *, collection_name: str, schema_version: str = "latest", **more: Unpack[CallOptions]
    ) -> Result[SchemaMetadata]:
        """Describe a schema of a collection, with the fields that it indexes and their FQL names.

        *schema_version* is ``latest`` by default.
        """
        ...

    GetSchemaMetadata = schema_metadata

    @declare.get("ListObjectsByVersion", "/customobjects/v1/collections/{collection_name}/{collection_version}/objects")
    def list_by_version(
        self,
        *,
        collection_name: str,
        collection_version: str,
        end: str | None = None,
        limit: int | None = None,
        start: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find the keys of objects in one version of a collection."""
        ...

    ListObjectsByVersion = list_by_version

    @declare.post(
        "SearchObjectsByVersion",
        "/customobjects/v1/collections/{collection_name}/{collection_version}/objects",
        query={"filter", "limit", "offset", "sort"},
        reads=True,
        pages=by_offset(),
        key="object_key",
    )
    def search_by_version(
        self,
        *,
        collection_name: str,
        collection_version: str,
        filter: str,
        limit: int | None = None,
        offset: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ObjectMetadata]:
        """Find objects in one version of a collection, and return their metadata; arguments as for ``search``."""
        ...

    SearchObjectsByVersion = search_by_version

    @declare.get(
        "GetVersionedObject",
        "/customobjects/v1/collections/{collection_name}/{collection_version}/objects/{object_key}",
        produces=("application/json", "application/octet-stream"),
        answers="bytes",
        download=True,
    )
    def get_version(
        self, *, collection_name: str, collection_version: str, object_key: str, **more: Unpack[CallOptions]
    ) -> Result[bytes]:
        """Return the content of an object in one version of a collection, as bytes."""
        ...

    GetVersionedObject = get_version

    @declare.put(
        "PutObjectByVersion",
        "/customobjects/v1/collections/{collection_name}/{collection_version}/objects/{object_key}",
        query={"dry_run"},
        upload=RawBody(),
        repeatable=True,
        fixed={"Content-Type": "application/octet-stream"},
    )
    def upload_version(
        self,
        body: Any = None,
        *,
        collection_name: str,
        collection_version: str,
        object_key: str,
        dry_run: bool | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ObjectMetadata]:
        """Store an object in one version of a collection; an object with this key is overwritten.

        *body* is as for ``upload``.
        """
        ...

    PutObjectByVersion = upload_version

    @declare.delete(
        "DeleteVersionedObject",
        "/customobjects/v1/collections/{collection_name}/{collection_version}/objects/{object_key}",
    )
    def delete_version(
        self,
        *,
        collection_name: str,
        collection_version: str,
        object_key: str,
        dry_run: bool | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ObjectMetadata]:
        """Delete an object from one version of a collection. This cannot be undone."""
        ...

    DeleteVersionedObject = delete_version

    @declare.get(
        "GetVersionedObjectMetadata",
        "/customobjects/v1/collections/{collection_name}/{collection_version}/objects/{object_key}/metadata",
    )
    def version_metadata(
        self, *, collection_name: str, collection_version: str, object_key: str, **more: Unpack[CallOptions]
    ) -> Result[ObjectMetadata]:
        """Describe an object in one version of a collection, without its content."""
        ...

    GetVersionedObjectMetadata = version_metadata
