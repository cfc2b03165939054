"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from falconlite.binding.paging import by_offset
from falconlite.binding.shapes import as_actions
from falconlite.operations.declare import get, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.incidents import Behavior, EnvironmentScore, Incident, UpdateResults
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result
    from falconlite.specs.incidents import DomainActionParameter

Sort = Literal[
    "adjusted_score.asc", "adjusted_score.desc", "score.asc", "score.desc", "timestamp.asc", "timestamp.desc"
]
QueryBehaviorsSort = Literal[
    "alert_ids.asc",
    "alert_ids.desc",
    "cmdline.asc",
    "cmdline.desc",
    "detection_ids.asc",
    "detection_ids.desc",
    "display_name.asc",
    "display_name.desc",
    "domain.asc",
    "domain.desc",
    "filepath.asc",
    "filepath.desc",
    "timestamp.asc",
    "timestamp.desc",
]
QueryIncidentsSort = Literal[
    "assigned_to.asc",
    "assigned_to.desc",
    "assigned_to_name.asc",
    "assigned_to_name.desc",
    "end.asc",
    "end.desc",
    "modified_timestamp.asc",
    "modified_timestamp.desc",
    "name.asc",
    "name.desc",
    "sort_score.asc",
    "sort_score.desc",
    "start.asc",
    "start.desc",
    "state.asc",
    "state.desc",
    "status.asc",
    "status.desc",
]


class Incidents(Service):
    """TODO."""

    scope = "Incidents"

    @get("CrowdScore", "/incidents/combined/crowdscores/v1", pages=by_offset(), key="id", deprecated=True)
    def crowdscore(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: Sort | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[EnvironmentScore]:
        """TODO."""
        ...

    CrowdScore = crowdscore

    @post("GetBehaviors", "/incidents/entities/behaviors/GET/v1", reads=True, deprecated=True)
    def get_behaviors(
        self, body: Mapping[str, Any] | None = None, *, ids: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[Behavior]:
        """TODO."""
        ...

    GetBehaviors = get_behaviors

    @post(
        "PerformIncidentAction",
        "/incidents/entities/incident-actions/v1",
        query={"overwrite_detects", "update_detects"},
        shape=as_actions(
            "add_comment",
            "add_tag",
            "delete_tag",
            "unassign",
            "update_assigned_to_v2",
            "update_description",
            "update_name",
            "update_status",
        ),
        deprecated=True,
    )
    def perform_incident_action(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        update_detects: bool | None = None,
        overwrite_detects: bool | None = None,
        action_parameters: Sequence[DomainActionParameter] | None = None,
        add_comment: str | None = None,
        add_tag: str | None = None,
        delete_tag: str | None = None,
        ids: Strings | None = None,
        unassign: str | None = None,
        update_assigned_to_v2: str | None = None,
        update_description: str | None = None,
        update_name: str | None = None,
        update_status: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[UpdateResults]:
        """TODO."""
        ...

    PerformIncidentAction = perform_incident_action

    @post("GetIncidents", "/incidents/entities/incidents/GET/v1", reads=True, deprecated=True)
    def get_incidents(
        self, body: Mapping[str, Any] | None = None, *, ids: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[Incident]:
        """TODO."""
        ...

    GetIncidents = get_incidents

    @get("QueryBehaviors", "/incidents/queries/behaviors/v1", pages=by_offset(), deprecated=True)
    def query_behaviors(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: QueryBehaviorsSort | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    QueryBehaviors = query_behaviors

    @get("QueryIncidents", "/incidents/queries/incidents/v1", pages=by_offset(), deprecated=True)
    def query_incidents(
        self,
        *,
        sort: QueryIncidentsSort | None = None,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    QueryIncidents = query_incidents
