"""Change the state of hosts: contain, release, hide and restore them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from falconlite.cli.changes.carry_out import Change, carry_out, counted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from falconlite import Hosts
    from falconlite.bulk import Bulk
    from falconlite.cli.session import Session
    from falconlite.services.hosts import HostAction


class Action(NamedTuple):
    """An action of the API on hosts.

    - ``states`` (tuple of str): values of ``status`` of a host on which the action was done already; empty for actions
      on the hidden hosts
    """

    name: HostAction
    verb: str
    past: str
    warning: str = ""
    states: tuple[str, ...] = ()


CONTAIN = Action(
    "contain",
    "contain",
    "contained",
    "Contained hosts reach only the Falcon cloud.",
    ("contained", "containment_pending"),
)
RELEASE = Action("lift_containment", "release", "released", "", ("normal", "lift_containment_pending"))
HIDE = Action("hide_host", "hide", "hidden", "Hidden hosts are in no list; falconlite hosts unhide restores them.")
UNHIDE = Action("unhide_host", "unhide", "restored")


def act(
    session: Session,
    hosts: Hosts,
    action: Action,
    records: Iterable[Mapping[str, Any]],
    *,
    note: str | None = None,
    then: Callable[[list[str]], Mapping[str, str]] | None = None,
    then_past: str = "",
) -> None:
    """Carry out an action on hosts; *note* is for the audit log of the API."""
    bulk = partial(hosts.perform_action.bulk, action_name=action.name)
    change = Change(
        f"hosts {action.verb}",
        action.verb,
        action.past,
        "hosts",
        _settled(session, action, partial(bulk, note=note) if note else bulk, partial(done_already, hosts, action)),
        columns=("hostname", "platform_name", "status", "last_seen"),
        warning=action.warning,
        then=then,
        then_past=then_past,
    )
    carry_out(session, change, records, "device_id")


def done_already(hosts: Hosts, action: Action, ids: Sequence[str]) -> set[str]:
    """Return the hosts that have the state to which the action leads."""
    if action.states:
        report = hosts.get_device_details.bulk(ids=ids)
        return {device["device_id"] for device in report.resources if device.get("status") in action.states}
    hidden = set(hosts.query_hidden_devices.records())
    if action is HIDE:
        return hidden & set(ids)
    shown = {device["device_id"] for device in hosts.get_device_details.bulk(ids=ids).resources}
    return shown - hidden


def _settled(
    session: Session, action: Action, bulk: Callable[..., Bulk[Any]], already: Callable[[Sequence[str]], set[str]]
) -> Callable[..., Any]:
    """Return a run that counts a host as done if it has the wanted state, even if somebody else changed it.

    A killed process could not report its last batches, so a resumed run checks all hosts first. Every run checks the
    failed hosts: without a response the action may have been applied, and a 409 may mean that it was applied earlier.
    """

    def run(
        *,
        ids: list[str],
        progress: Callable[[int, int], object],
        each: Callable[[list[str], dict[str, Exception]], object],
    ) -> Bulk[Any]:
        there = already(ids) if session.change.resume else set[str]()
        _tell(session, action, [id for id in ids if id in there], each)
        report = bulk(
            ids=[id for id in ids if id not in there],
            progress=lambda tried, failed: progress(len(there) + tried, failed),
            each=each,
        )
        if report.failed and report.ended is None:
            _tell(session, action, _checked(already, list(report.failed)), each)
        return report

    return run


def _checked(already: Callable[[Sequence[str]], set[str]], failed: list[str]) -> list[str]:
    """Return the failed hosts that have the wanted state despite the failure; none if that cannot be read."""
    from falconlite import FalconError

    try:
        there = already(failed)
    except FalconError:
        return []
    return [id for id in failed if id in there]


def _tell(session: Session, action: Action, ids: list[str], each: Callable[..., object]) -> None:
    if ids:
        each(ids, {})
        session.note(f"{counted(len(ids), 'hosts')} {action.past} already")
