"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.binding.paging import by_offset
from falconlite.operations.declare import get, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.deployments import APIDeploymentView, ReleaseNoteV1, ReleaseNoteV2, ReleaseResponseV1
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result


class Deployments(Service):
    """TODO."""

    scope = "Deployment Coordinator"

    @get("CombinedReleaseNotesV1", "/deployment-coordinator/combined/release-notes/v1", pages=by_offset(most=500))
    def query_release_notes(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ReleaseNoteV1]:
        """TODO."""
        ...

    CombinedReleaseNotesV1 = query_release_notes

    @get(
        "CombinedReleasesV1Mixin0", "/deployment-coordinator/combined/releases/v1", pages=by_offset(most=500), key="id"
    )
    def query_releases(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ReleaseResponseV1]:
        """TODO."""
        ...

    CombinedReleasesV1Mixin0 = query_releases

    @get("GetDeploymentsExternalV1", "/deployment-coordinator/entities/deployments/external/v1")
    def get_deployments(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[APIDeploymentView]:
        """TODO."""
        ...

    GetDeploymentsExternalV1 = get_deployments

    @post(
        "GetEntityIDsByQueryPOST",
        "/deployment-coordinator/entities/release-notes/GET/v1",
        wire={"ids": "IDs"},
        reads=True,
    )
    def get_release_notes_v1(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        ids: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ReleaseNoteV1]:
        """TODO."""
        ...

    GetEntityIDsByQueryPOST = get_release_notes_v1
    GetEntityIDsByQueryPOSTV1 = get_release_notes_v1

    @post(
        "GetEntityIDsByQueryPOSTV2",
        "/deployment-coordinator/entities/release-notes/GET/v2",
        wire={"ids": "IDs"},
        reads=True,
    )
    def get_release_notes(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        ids: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ReleaseNoteV2]:
        """TODO."""
        ...

    GetEntityIDsByQueryPOSTV2 = get_release_notes

    @get("QueryReleaseNotesV1", "/deployment-coordinator/queries/release-notes/v1", pages=by_offset(most=500))
    def query_release_note_ids(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    QueryReleaseNotesV1 = query_release_note_ids
