"""TODO."""

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
    """TODO."""

    scope = "Sensor Visibility Exclusions"

    @get("getSensorVisibilityExclusionsV1", "/policy/entities/sv-exclusions/v1")
    def get_exclusions(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[SVExclusionV1]:
        """TODO."""
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
        """TODO."""
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
        """TODO."""
        ...

    updateSensorVisibilityExclusionsV1 = update_exclusions

    @delete("deleteSensorVisibilityExclusionsV1", "/policy/entities/sv-exclusions/v1")
    def delete_exclusions(
        self, ids: Strings, *, comment: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[str]:
        """TODO."""
        ...

    deleteSensorVisibilityExclusionsV1 = delete_exclusions

    @get("querySensorVisibilityExclusionsV1", "/policy/queries/sv-exclusions/v1", pages=by_offset())
    def query_exclusions(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: Sort | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    querySensorVisibilityExclusionsV1 = query_exclusions
