"""Sensor visibility exclusions: paths that the sensor does not watch."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from falconlite.binding.paging import by_offset
from falconlite.operations.declare import delete, get, patch, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.sensor_visibility_exclusions import ExclusionV1, SVExclusionV1
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result

Sort = Literal[
    "applied_globally.asc",
    "applied_globally.desc",
    "created_by.asc",
    "created_by.desc",
    "created_on.asc",
    "created_on.desc",
    "last_modified.asc",
    "last_modified.desc",
    "modified_by.asc",
    "modified_by.desc",
    "value.asc",
    "value.desc",
]


class SensorVisibilityExclusions(Service):
    """Sensor visibility exclusions: find, describe, create, update and delete them.

    Scopes: Sensor Visibility Exclusions: Read; Sensor Visibility Exclusions: Write for changes. Nothing is detected or
    recorded under an excluded path: prefer machine learning or IOA exclusions.
    """

    scope = "Sensor Visibility Exclusions"

    @get("getSensorVisibilityExclusionsV1", "/policy/entities/sv-exclusions/v1")
    def get_exclusions(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[SVExclusionV1]:
        """Describe sensor visibility exclusions by ID."""
        ...

    getSensorVisibilityExclusionsV1 = get_exclusions

    @post("createSVExclusionsV1", "/policy/entities/sv-exclusions/v1")
    def create_exclusions(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        comment: str | None = None,
        groups: Strings | None = None,
        is_descendant_process: bool | None = None,
        value: str | None = None,
        excluded_from: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ExclusionV1]:
        """Create an exclusion for all hosts (``groups=["all"]``) or some groups.

        *value* is a glob pattern of paths. With ``is_descendant_process=True`` it also applies to processes that an
        excluded process starts.
        """
        ...

    createSVExclusionsV1 = create_exclusions

    @patch("updateSensorVisibilityExclusionsV1", "/policy/entities/sv-exclusions/v1")
    def update_exclusions(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        comment: str | None = None,
        groups: Strings | None = None,
        id: str | None = None,
        is_descendant_process: bool | None = None,
        value: str | None = None,
        excluded_from: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[SVExclusionV1]:
        """Change an exclusion: its pattern, groups or comment."""
        ...

    updateSensorVisibilityExclusionsV1 = update_exclusions

    @delete("deleteSensorVisibilityExclusionsV1", "/policy/entities/sv-exclusions/v1")
    def delete_exclusions(
        self, ids: Strings, *, comment: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[str]:
        """Delete sensor visibility exclusions by ID; *comment* is the reason."""
        ...

    deleteSensorVisibilityExclusionsV1 = delete_exclusions

    @get("querySensorVisibilityExclusionsV1", "/policy/queries/sv-exclusions/v1", pages=by_offset(most=500))
    def query_exclusions(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: Sort | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of exclusions; *limit* is 1 to 500, *offset* the number to skip (0).

        *filter* is FQL. *sort* is a field with ``.asc`` or ``.desc``.
        """
        ...

    querySensorVisibilityExclusionsV1 = query_exclusions


Sensor_Visibility_Exclusions = SensorVisibilityExclusions
