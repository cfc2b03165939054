"""Files of knowledge bases: upload, replace, download and delete them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.binding.paging import by_offset
from falconlite.binding.uploads import FilePart
from falconlite.operations.declare import delete, get, post, put
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.knowledge_base_files import KnowledgeBaseFile
    from falconlite.operations.options import CallOptions, UploadOptions
    from falconlite.results.result import Result


class KnowledgeBaseFiles(Service):
    """Files of knowledge bases: find, describe, upload, replace, download and delete them.

    Scope where known: Charlotte AI Agent Definition: Write for changes. *knowledge_base_id* names the knowledge base.
    *include_deleted* adds deleted files (False).
    """

    @get(
        "EntitiesKnowledgeBaseFilesDownloadV1",
        "/agentic-studio/entities/knowledge_base_files/download/v1",
        produces=("application/json", "application/octet-stream"),
        answers="bytes",
        download=True,
    )
    def entities_knowledge_base_files_download_v1(
        self, *, knowledge_base_id: str, id: str, **more: Unpack[CallOptions]
    ) -> Result[bytes]:
        """Download the content of one file of a knowledge base."""
        ...

    EntitiesKnowledgeBaseFilesDownloadV1 = entities_knowledge_base_files_download_v1

    @get("EntitiesKnowledgeBaseFilesV1", "/agentic-studio/entities/knowledge_base_files/v1")
    def entities_knowledge_base_files_v1(
        self, *, knowledge_base_id: str, ids: Strings, include_deleted: bool | None = None, **more: Unpack[CallOptions]
    ) -> Result[KnowledgeBaseFile]:
        """Describe files of one knowledge base by ID: name, size, status and times of change."""
        ...

    EntitiesKnowledgeBaseFilesV1 = entities_knowledge_base_files_v1

    @put(
        "EntitiesKnowledgeBaseFilesUpdateV1",
        "/agentic-studio/entities/knowledge_base_files/v1",
        upload=FilePart("file", name="file_name"),
        scope="Charlotte AI Agent Definition",
    )
    def entities_knowledge_base_files_update_v1(
        self,
        *,
        id: str | None = None,
        file: Any | None = None,
        file_description: str | None = None,
        file_name: Any | None = None,
        **more: Unpack[UploadOptions],
    ) -> Result[KnowledgeBaseFile]:
        """Replace the content of the file with this *id*, and optionally its description."""
        ...

    EntitiesKnowledgeBaseFilesUpdateV1 = entities_knowledge_base_files_update_v1

    @post(
        "EntitiesKnowledgeBaseFilesCreateV1",
        "/agentic-studio/entities/knowledge_base_files/v1",
        upload=FilePart("file", name="file_name"),
        scope="Charlotte AI Agent Definition",
    )
    def entities_knowledge_base_files_create_v1(
        self,
        *,
        knowledge_base_id: str | None = None,
        file: Any | None = None,
        file_description: str | None = None,
        file_name: Any | None = None,
        **more: Unpack[UploadOptions],
    ) -> Result[KnowledgeBaseFile]:
        """Upload a file to a knowledge base."""
        ...

    EntitiesKnowledgeBaseFilesCreateV1 = entities_knowledge_base_files_create_v1

    @delete(
        "EntitiesKnowledgeBaseFilesDeleteV1",
        "/agentic-studio/entities/knowledge_base_files/v1",
        scope="Charlotte AI Agent Definition",
    )
    def entities_knowledge_base_files_delete_v1(
        self, *, knowledge_base_id: str, id: str, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """Delete one file of a knowledge base."""
        ...

    EntitiesKnowledgeBaseFilesDeleteV1 = entities_knowledge_base_files_delete_v1

    @get(
        "QueriesKnowledgeBaseFilesV1",
        "/agentic-studio/queries/knowledge_base_files/v1",
        pages=by_offset(most=500, window=10_000),
    )
    def queries_knowledge_base_files_v1(
        self,
        *,
        knowledge_base_id: str,
        offset: int | None = None,
        limit: int | None = None,
        filter: str | None = None,
        include_deleted: bool | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of the files of a knowledge base; *limit* is 1 to 500 (10).

        *offset* is the number to skip (0); *offset* plus *limit* is at most 10,000. *filter* is FQL.
        """
        ...

    QueriesKnowledgeBaseFilesV1 = queries_knowledge_base_files_v1
