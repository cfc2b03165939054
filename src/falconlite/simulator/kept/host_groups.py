"""The host groups to which records of other collections are assigned."""

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
    """Return records of host groups in the form of other collections. Deleted groups are left out."""
    groups = (ask.tenant.groups.get(id) for id in ids)
    return [{name: group[name] for name in FIELDS if name in group} for group in groups if group]
