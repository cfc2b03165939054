"""The host groups that records of other collections are assigned to."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from falconlite.simulator.kept.kinds import Stored
    from falconlite.simulator.question import Question

FIELDS = (
    *("id", "name", "description", "group_type", "assignment_rule"),
    *("created_by", "created_timestamp", "modified_by", "modified_timestamp"),
)


def groups_of(ask: Question, ids: Sequence[str]) -> list[Stored]:
    """Return the records of host groups as other collections show them. A group that was deleted is left out."""
    groups = (ask.tenant.groups.get(id) for id in ids)
    return [{name: group[name] for name in FIELDS if name in group} for group in groups if group]
