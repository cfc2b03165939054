"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.binding.paging import by_offset
from falconlite.operations import declare
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.custom_storage import CollectionMetadata, ObjectMetadata, SchemaMetadata
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result


class CustomStorage(Service):
    """TODO."""

    scope = "Custom storage"

    @declare.get("ListCollections", "/customobjects/v1/collections")
    def list_collections(
        self, *, end: str | None = None, limit: int | None = None, start: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[str]:
        """TODO."""
        ...

    ListCollections = list_collections

    @declare.put("DescribeCollections", "/customobjects/v1/collections", query={"names"}, reads=True)
    def describe_collections(self, *, names: Strings, **more: Unpack[CallOptions]) -> Result[CollectionMetadata]:
        """TODO."""
        ...

    DescribeCollections = describe_collections

    @declare.get("DescribeCollection", "/customobjects/v1/collections/{collection_name}")
    def describe_collection(self, *, collection_name: str, **more: Unpack[CallOptions]) -> Result[CollectionMetadata]:
        """TODO."""
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
        """TODO."""
        ...

    ListObjects = list

    @declare.post(
        "SearchObjects",
        "/customobjects/v1/collections/{collection_name}/objects",
        query={"filter", "limit", "offset", "sort"},
        reads=True,
        pages=by_offset(),
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
        """TODO."""
        ...

    SearchObjects = search

    @declare.get(
        "GetObject",
        "/customobjects/v1/collections/{collection_name}/objects/{object_key}",
        produces=("application/octet-stream",),
        answers="bytes",
        download=True,
    )
    def get(self, *, collection_name: str, object_key: str, **more: Unpack[CallOptions]) -> Result[bytes]:
        """TODO."""
        ...

    GetObject = get

    @declare.put(
        "PutObject",
        "/customobjects/v1/collections/{collection_name}/objects/{object_key}",
        query={"dry_run", "schema_version"},
        fixed={"Content-Type": "application/octet-stream"},
    )
    def upload(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        collection_name: str,
        object_key: str,
        dry_run: bool | None = None,
        schema_version: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ObjectMetadata]:
        """TODO."""
        ...

    PutObject = upload

    @declare.delete("DeleteObject", "/customobjects/v1/collections/{collection_name}/objects/{object_key}")
    def delete(
        self, *, collection_name: str, object_key: str, dry_run: bool | None = None, **more: Unpack[CallOptions]
    ) -> Result[ObjectMetadata]:
        """TODO."""
        ...

    DeleteObject = delete

    @declare.get("GetObjectMetadata", "/customobjects/v1/collections/{collection_name}/objects/{object_key}/metadata")
    def metadata(self, *, collection_name: str, object_key: str, **more: Unpack[CallOptions]) -> Result[ObjectMetadata]:
        """TODO."""
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
        """TODO."""
        ...

    ListSchemas = list_schemas

    @declare.get(
        "GetSchema",
        "/customobjects/v1/collections/{collection_name}/schemas/{schema_version}",
        produces=("application/octet-stream", "application/schema+json"),
        answers="bytes",
        download=True,
    )
    def get_schema(self, *, collection_name: str, schema_version: str, **more: Unpack[CallOptions]) -> Result[bytes]:
        """TODO."""
        ...

    GetSchema = get_schema

    @declare.get(
        "GetSchemaMetadata", "/customobjects/v1/collections/{collection_name}/schemas/{schema_version}/metadata"
    )
    def schema_metadata(
        self, *, collection_name: str, schema_version: str, **more: Unpack[CallOptions]
    ) -> Result[SchemaMetadata]:
        """TODO."""
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
        """TODO."""
        ...

    ListObjectsByVersion = list_by_version

    @declare.post(
        "SearchObjectsByVersion",
        "/customobjects/v1/collections/{collection_name}/{collection_version}/objects",
        query={"filter", "limit", "offset", "sort"},
        reads=True,
        pages=by_offset(),
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
        """TODO."""
        ...

    SearchObjectsByVersion = search_by_version

    @declare.get(
        "GetVersionedObject",
        "/customobjects/v1/collections/{collection_name}/{collection_version}/objects/{object_key}",
        produces=("application/octet-stream",),
        answers="bytes",
        download=True,
    )
    def get_version(
        self, *, collection_name: str, collection_version: str, object_key: str, **more: Unpack[CallOptions]
    ) -> Result[bytes]:
        """TODO."""
        ...

    GetVersionedObject = get_version

    @declare.put(
        "PutObjectByVersion",
        "/customobjects/v1/collections/{collection_name}/{collection_version}/objects/{object_key}",
        query={"dry_run"},
        fixed={"Content-Type": "application/octet-stream"},
    )
    def upload_version(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        collection_name: str,
        collection_version: str,
        object_key: str,
        dry_run: bool | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ObjectMetadata]:
        """TODO."""
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
        """TODO."""
        ...

    DeleteVersionedObject = delete_version

    @declare.get(
        "GetVersionedObjectMetadata",
        "/customobjects/v1/collections/{collection_name}/{collection_version}/objects/{object_key}/metadata",
    )
    def version_metadata(
        self, *, collection_name: str, collection_version: str, object_key: str, **more: Unpack[CallOptions]
    ) -> Result[ObjectMetadata]:
        """TODO."""
        ...

    GetVersionedObjectMetadata = version_metadata
