"""Deployments: releases of sensors and content, their rollout and their release notes."""

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
    """Deployment Coordinator: find releases, follow their rollout, and read release notes.

    Scope: Deployment Coordinator: Read. *filter* is FQL; the API requires it for release records and release notes.
    Lists page by *offset*, the number of records to skip (0); *limit* is up to 500. *sort* is fields with ``.asc`` or
    ``.desc`` and commas between them, such as name.desc,time.asc; without a direction a field is descending.
    """

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
        """Find release notes and return their records."""
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
        """Find releases and return their records: status, times and contents."""
        ...

    CombinedReleasesV1Mixin0 = query_releases

    @get("GetDeploymentsExternalV1", "/deployment-coordinator/entities/deployments/external/v1")
    def get_deployments(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[APIDeploymentView]:
        """Describe the rollout of releases by release version ID: status, times and rings."""
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
        """Describe release notes by ID; ``get_release_notes`` returns dates in ISO 8601."""
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
        """Describe release notes by ID, with the dates of early access and general availability in ISO 8601."""
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
        """Find IDs of release notes."""
        ...

    QueryReleaseNotesV1 = query_release_note_ids
