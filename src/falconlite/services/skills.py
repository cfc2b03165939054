"""Skills: zip archives that agents use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.binding.paging import by_offset
from falconlite.binding.uploads import FilePart
from falconlite.operations.declare import delete, get, post, put
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.operations.options import CallOptions, UploadOptions
    from falconlite.results.result import Result


class Skills(Service):
    """Skills of agents: find, describe, upload, replace, download and delete them.

    A skill is a zip archive. *include_deleted* adds deleted skills (False).
    """

    @get("EntitiesSkillsDownloadV2", "/agentic-studio/entities/skills/download/v2", answers="bytes", download=True)
    def download_studio_skill(
        self, *, id: str, include_deleted: bool | None = None, **more: Unpack[CallOptions]
    ) -> Result[bytes]:
        """Download one skill as a zip archive."""
        ...

    EntitiesSkillsDownloadV2 = download_studio_skill

    @get("EntitiesSkillsV1", "/agentic-studio/entities/skills/v1")
    def get_studio_skills(
        self, *, ids: Strings, include_deleted: bool | None = None, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """Describe skills by ID."""
        ...

    EntitiesSkillsV1 = get_studio_skills

    @put(
        "EntitiesSkillsUpdateV1", "/agentic-studio/entities/skills/v1", upload=FilePart("skill_blob", name="file_name")
    )
    def update_studio_skill(
        self,
        *,
        id: str | None = None,
        skill_blob: Any | None = None,
        file_name: Any | None = None,
        **more: Unpack[UploadOptions],
    ) -> Result[Any]:
        """Replace the skill with this *id* by a new zip archive."""
        ...

    EntitiesSkillsUpdateV1 = update_studio_skill

    @post(
        "EntitiesSkillsCreateV1", "/agentic-studio/entities/skills/v1", upload=FilePart("skill_blob", name="file_name")
    )
    def create_studio_skill(
        self, *, skill_blob: Any | None = None, file_name: Any | None = None, **more: Unpack[UploadOptions]
    ) -> Result[Any]:
        """Upload a zip archive as a new skill."""
        ...

    EntitiesSkillsCreateV1 = create_studio_skill

    @delete("EntitiesSkillsDeleteV1", "/agentic-studio/entities/skills/v1")
    def delete_studio_skill(self, id: str, **more: Unpack[CallOptions]) -> Result[Any]:
        """Delete one skill by ID."""
        ...

    EntitiesSkillsDeleteV1 = delete_studio_skill

    @get("QueriesSkillsV1", "/agentic-studio/queries/skills/v1", pages=by_offset(most=500))
    def query_studio_skills(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        include_deleted: bool | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Find IDs of skills; *limit* is 1 to 500 (10), *offset* the number to skip (0).

        *filter* is FQL; *sort* is name with ``|asc`` or ``|desc``.
        """
        ...

    QueriesSkillsV1 = query_studio_skills
