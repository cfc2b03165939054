"""Find host groups by name or ID."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from falconlite.cli.failures import Failure, wrong
from falconlite.cli.selection import Noun
from falconlite.cli.status import Status

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from falconlite import HostGroup

COLUMNS = ("name", "group_type", "id", "description", "created_by", "modified_timestamp", "assignment_rule")
SHOWN = ("name", "group_type", "description")


def known_fields() -> Any:
    """Return the properties of groups that filters know."""
    from falconlite.models.host_group import Group

    return Group.model_fields


GROUPS = Noun("groups", re.compile(r"[0-9a-fA-F]{32}"), fields=known_fields)


def named(groups: HostGroup, names: list[str]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield each name that exists with its group."""
    wanted = {name.lower() for name in names}
    for group in groups.query_combined_host_groups.records():
        if str(group.get("name", "")).lower() in wanted:
            yield group["name"], group


def one(groups: HostGroup, given: str) -> Mapping[str, Any]:
    """Return the group with an ID or a name. Raise a failure if no group or more than one is found."""
    if GROUPS.is_id.fullmatch(given):
        group: Mapping[str, Any] = groups.get_host_groups(given).resources[0]
        return group
    found = [group for _, group in named(groups, [given])]
    if not found:
        raise Failure(f"there is no host group named {given!r}", Status.NOT_FOUND)
    if len(found) > 1:
        raise wrong(f"{len(found)} groups are named {given!r}: give one of the IDs {', '.join(g['id'] for g in found)}")
    return found[0]
