"""Incidents: groups of related activity, their behaviors, and the CrowdScore of a tenant; replaced by cases."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from falconlite.binding.paging import by_offset
from falconlite.binding.shapes import parameters_of
from falconlite.binding.values import text_of
from falconlite.operations.declare import get, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.incidents import Behavior, EnvironmentScore, Incident
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result
    from falconlite.specs import ActionParameter

ScoreSort = Literal[
    "adjusted_score.asc", "adjusted_score.desc", "score.asc", "score.desc", "timestamp.asc", "timestamp.desc"
]
BehaviorSort = Literal[
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
IncidentSort = Literal[
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

INCIDENT_ACTIONS = (
    "add_comment",
    "add_tag",
    "delete_tag",
    "unassign",
    "update_assigned_to_v2",
    "update_description",
    "update_name",
    "update_status",
)


def incident_actions(fields: dict[str, Any]) -> dict[str, Any]:
    """Make an action parameter of each action, after the entries of ``action_parameters``; tags are one each.

    The API takes no value for ``unassign``. It is not sent if it is false.
    """
    given = [name for name in INCIDENT_ACTIONS if name in fields]
    if not given:
        return fields
    parameters = parameters_of(fields)
    for name in given:
        value = fields[name]
        if name == "unassign":
            parameters += [{"name": name}] if value else []
        else:
            values = value if name.endswith("_tag") else [value]
            parameters += [{"name": name, "value": text_of(name, one)} for one in values]
    return {name: value for name, value in fields.items() if name not in given} | {"action_parameters": parameters}


class Incidents(Service):
    """Incidents and behaviors: find, describe and update them, and read the CrowdScore of the tenant.

    Scopes: Incidents: Read; Incidents: Write for actions. The vendor announced the end of these routes for March 2026;

    Lists page by *offset*, the number of records to skip (0). *filter* is FQL. *sort* is a field with ``.asc`` or
    ``.desc``. The ID of an incident is ``inc:``, of a behavior ``ind:``, then the AID of a host and a number.
    """

    scope = "Incidents"

    @get("CrowdScore", "/incidents/combined/crowdscores/v1", pages=by_offset(most=2500), key="id", deprecated=True)
    def crowdscore(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: ScoreSort | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[EnvironmentScore]:
        """List the CrowdScore of the tenant over time, one record for each calculation.

        *limit* is 1 to 2,500. A record has ``score`` and ``adjusted_score``.
        """
        ...

    CrowdScore = crowdscore

    @post("GetBehaviors", "/incidents/entities/behaviors/GET/v1", reads=True, deprecated=True, key="behavior_id")
    def get_behaviors(
        self, body: Mapping[str, Any] | None = None, *, ids: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[Behavior]:
        """Describe behaviors by ID: process, tactic, technique and incident."""
        ...

    GetBehaviors = get_behaviors

    @post(
        "PerformIncidentAction",
        "/incidents/entities/incident-actions/v1",
        query={"overwrite_detects", "update_detects"},
        shape=incident_actions,
        at_once=5000,
        deprecated=True,
    )
    def perform_incident_action(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        update_detects: bool | None = None,
        overwrite_detects: bool | None = None,
        action_parameters: Sequence[Mapping[str, str]] | Sequence[ActionParameter] | None = None,
        add_comment: str | None = None,
        add_tag: Strings | None = None,
        delete_tag: Strings | None = None,
        ids: Strings | None = None,
        unassign: bool | None = None,
        update_assigned_to_v2: str | None = None,
        update_description: str | None = None,
        update_name: str | None = None,
        update_status: str | int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Update incidents: name, description, status, assignee, tags and comments, up to 5,000 IDs a call.

        Each of these arguments becomes an action, after the entries of *action_parameters* (dicts with ``name`` and
        ``value``). *add_tag* and *delete_tag* take several tags. *update_status* is 20 (new), 25 (reopened), 30 (in
        progress) or 40 (closed). *update_assigned_to_v2* is the UUID of a user; ``unassign=True`` removes the assignee.

        With *update_detects*, the status and assignee of the detections in the incidents change too, if they have the
        default; with *overwrite_detects* as well, in any case. The record has
        ``detections_updated`` and ``detections_unchanged``.
        """
        ...

    PerformIncidentAction = perform_incident_action

    @post("GetIncidents", "/incidents/entities/incidents/GET/v1", reads=True, deprecated=True, key="incident_id")
    def get_incidents(
        self, body: Mapping[str, Any] | None = None, *, ids: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[Incident]:
        """Describe incidents by ID: state, score, hosts, users, tactics and times."""
        ...

    GetIncidents = get_incidents

    @get("QueryBehaviors", "/incidents/queries/behaviors/v1", pages=by_offset(most=500), deprecated=True)
    def query_behaviors(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: BehaviorSort | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of behaviors that match an FQL filter; *limit* is 1 to 500."""
        ...

    QueryBehaviors = query_behaviors

    @get("QueryIncidents", "/incidents/queries/incidents/v1", pages=by_offset(most=500), deprecated=True)
    def query_incidents(
        self,
        *,
        sort: IncidentSort | None = None,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of incidents that match an FQL filter; *limit* is 1 to 500."""
        ...

    QueryIncidents = query_incidents
