"""Content update policies: which content updates hosts get, and when."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from falconlite.simulator.answers import Refused, Reply
from falconlite.simulator.fleet.kinds import DAY
from falconlite.simulator.kept import repository
from falconlite.simulator.kept.endpoints import Declared
from falconlite.simulator.policies.endpoints import POWERED_BY as POWERED_BY  # noqa: PLC0414  # of this collection, too
from falconlite.simulator.policies.endpoints import Policies
from falconlite.simulator.policies.kinds import policy
from falconlite.specs.content_update_policies import (
    CreatePoliciesReqV1,
    SetContentUpdatePolicyPrecedenceReqV1,
    UpdatePoliciesReqV1,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from falconlite.simulator.accounts.tenant import Tenant
    from falconlite.simulator.kept.kinds import Stored
    from falconlite.simulator.question import Question

LEVEL = "stateful"

CATEGORIES = ("rapid_response_al_bl_listing", "sensor_operations", "system_critical", "vulnerability_management")

RINGS = ("ga", "ea", "pause")
"""General availability, early access, none. System-critical content cannot be paused."""

DELAYS = ("0", "1", "2", "4", "8", "12", "24", "48", "72")
"""Hours of delay that general availability accepts."""

VERSIONS = 5
"""Number of versions of a category that a client can pin."""


def _settings(_: str) -> Stored:
    rings = [
        {"id": id, "ring_assignment": "ga", "delay_hours": "0", "override": {"value": ""}, "pinned_content_version": ""}
        for id in CATEGORIES
    ]
    return {"settings": {"ring_assignment_settings": rings}}


def _merge(_: Question, _kept: repository.Repository, record: Stored, given: Mapping[str, Any]) -> Stored:
    """Set the given categories and keep the others."""
    changes = {each["id"]: each for each in given.get("settings", {}).get("ring_assignment_settings", ())}
    for id, change in changes.items():
        ring, delay = change.get("ring_assignment", "ga"), change.get("delay_hours", "0")
        if id not in CATEGORIES:
            raise Refused(400, f"the ID of a category must be one of {', '.join(CATEGORIES)}")
        if ring not in RINGS or (id, ring) == ("system_critical", "pause"):
            raise Refused(400, f"ring_assignment of {id} must be one of {', '.join(RINGS)}")
        if delay not in DELAYS:
            raise Refused(400, f"delay_hours must be one of {', '.join(DELAYS)}")
    return _with_rings(record, changes)


def _with_rings(record: Stored, changes: Mapping[str, Mapping[str, Any]]) -> Stored:
    rings = record["settings"]["ring_assignment_settings"]
    return {"settings": {"ring_assignment_settings": [{**ring, **changes.get(ring["id"], {})} for ring in rings]}}


def versions(tenant: Tenant, category: str) -> list[str]:
    """Return the versions of a category that a client can pin, newest first: the day and hour of their release."""
    hour = CATEGORIES.index(category) * 3
    days = [int((tenant.born - age * 2 * DAY) // DAY * DAY) for age in range(1, VERSIONS + 1)]
    return [f"{day + hour * 3600}" for day in days]


def query_versions(ask: Question) -> Reply:
    """Find the versions of a category that a client can pin."""
    found = versions(ask.tenant, ask.query["category"])
    if ask.query.get("sort", "").endswith(".asc"):
        found.reverse()
    return Reply(found, pagination={"limit": len(found), "offset": 0, "total": len(found)})


def pin(ask: Question, record: Stored, parameters: Mapping[str, Sequence[str]], *, on: bool) -> Stored:
    """Pin categories to versions, or unpin them. A parameter has the name of its category."""
    changes = {}
    for category, values in parameters.items():
        if category not in CATEGORIES:
            raise Refused(400, f"an action parameter must be named like a category: {', '.join(CATEGORIES)}")
        if on and values[-1] not in versions(ask.tenant, category):
            raise Refused(400, f"{category} has no version {values[-1]} that can be pinned")
        changes[category] = {"pinned_content_version": values[-1] if on else ""}
    if not changes:
        raise Refused(400, f"{ask.query['action_name']} needs an action parameter named like a category")
    return _with_rings(record, changes)


def override(_: Question, record: Stored, parameters: Mapping[str, Sequence[str]], *, value: str) -> Stored:
    """Let content through or pause it, in any ring, for the given categories or for all."""
    named = [category for category in CATEGORIES if category in parameters or not parameters]
    return _with_rings(record, {category: {"override": {"value": value}} for category in named})


POLICY = policy(
    "content update policy",
    "content_update_policies.PolicyV1",
    "content-update",
    settings=_settings,
    merge=_merge,
    platforms=("all",),
)


class Store(repository.Store):
    """The content update policies of an account."""

    kinds = (POLICY,)


HANDLERS = {
    **Policies(Store, POLICY).handlers(
        "ContentUpdate",
        create=CreatePoliciesReqV1,
        update=UpdatePoliciesReqV1,
        order=SetContentUpdatePolicyPrecedenceReqV1,
        actions={
            "set-pinned-content-version": partial(pin, on=True),
            "remove-pinned-content-version": partial(pin, on=False),
            "override-allow": partial(override, value="allow"),
            "override-pause": partial(override, value="pause"),
            "override-revert": partial(override, value=""),
        },
    ),
    "queryPinnableContentVersions": Declared(query_versions),
}
