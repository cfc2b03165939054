"""Add hosts to a group or remove them, and check the outcome of each host.

The API answers with the group, not with its hosts. So the members are read after each batch.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from falconlite.cli.changes.carry_out import Change, Outcome, Run, carry_out
from falconlite.cli.commands.groups.reading import one
from falconlite.cli.commands.hosts.targets import named_hosts

if TYPE_CHECKING:
    from collections.abc import Callable

    from falconlite import HostGroup
    from falconlite.cli.selection import Selection
    from falconlite.cli.session import Session

AT_ONCE = 100
"""Hosts in one call: as many IDs fit into the URL that reads them again."""

PAUSES = (0.0, 0.5, 2.0)
"""Seconds before each look at the members: the API may show a change late."""


def change_members(session: Session, group: str, selection: Selection, *, add: bool) -> None:
    """Add hosts to the *group* (an ID or a name), or remove them."""
    from falconlite import HostGroup, Hosts

    groups = session.service(HostGroup)
    found = one(groups, group)
    word, verb, past = ("to", "add", "added") if add else ("from", "remove", "removed")
    change = Change(
        *(f"groups {verb}", verb, past, "hosts", membership(groups, found["id"], add=add)),
        columns=("hostname", "platform_name"),
        facts={"group": found["id"]},
        warning=f"{word.capitalize()} the group {found.get('name')} ({found['id']}).",
    )
    carry_out(session, change, named_hosts(session, session.service(Hosts), selection), "device_id")


def membership(groups: HostGroup, id: str, *, add: bool) -> Run:
    """Return a run that adds hosts to a group, or removes them."""
    from falconlite.errors import FalconError, UnreadableAnswer

    def run(
        *,
        ids: list[str],
        progress: Callable[[int, int], object],
        each: Callable[[list[str], dict[str, Exception]], object],
    ) -> Outcome:
        failures = 0
        for start in range(0, len(ids), AT_ONCE):
            batch = ids[start : start + AT_ONCE]
            quoted = ",".join(f"'{each_id}'" for each_id in batch)
            try:
                groups.perform_group_action(
                    action_name="add-hosts" if add else "remove-hosts", ids=id, filter=f"(device_id:[{quoted}])"
                )
                done = _settled(groups, id, batch, quoted, add=add)
            except FalconError as error:
                each([], dict.fromkeys(batch, error))
                return Outcome(error)
            state = "is not a member" if add else "is still a member"
            failed = {one: UnreadableAnswer(None, f"the call was accepted, but the host {state}") for one in batch}
            for one_done in done:
                del failed[one_done]
            failures += len(failed)
            each([one for one in batch if one in done], dict[str, Exception](failed))
            progress(min(start + AT_ONCE, len(ids)), failures)
        return Outcome(None)

    return run


def _settled(groups: HostGroup, id: str, batch: list[str], quoted: str, *, add: bool) -> set[str]:
    """Return the hosts of a batch that are members now, or are not; look again if some do not have that state yet."""
    done: set[Any] = set()
    for pause in PAUSES:
        time.sleep(pause)
        members = set(groups.query_group_members(id=id, filter=f"device_id:[{quoted}]", limit=AT_ONCE).resources)
        done = members & set(batch) if add else set(batch) - members
        if len(done) == len(batch):
            break
    return done
