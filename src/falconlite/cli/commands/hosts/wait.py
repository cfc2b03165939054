"""Wait until hosts have a state."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from falconlite.cli.changes.carry_out import counted
from falconlite.cli.commands.hosts.targets import named_hosts, with_targets
from falconlite.cli.commands.hosts.waiting import last_states, timeout_option, waited
from falconlite.cli.failures import Failure, line_of
from falconlite.cli.options import Records
from falconlite.cli.session import Session, pass_session
from falconlite.cli.status import Status

if TYPE_CHECKING:
    from falconlite.cli.selection import Selection
    from falconlite.services.hosts import HostState

STATES = ("contained", "normal", "online", "offline", "visible")


@click.command("wait", cls=Records, short_help="Wait until hosts have a state, such as contained.")
@with_targets
@click.option("--for", "until", type=click.Choice(STATES), required=True, help="The state to wait for.")
@timeout_option
@pass_session
def command(session: Session, until: HostState, timeout: float | None, selection: Selection) -> None:
    r"""Wait until hosts have a state.

    normal: released, or never contained. visible: no longer hidden; names and filters then find hidden hosts.
    Hosts that did not reach the state are written with their last one, and the exit status is 7.

    \b
    falconlite hosts wait WEB-01 --for contained --timeout 5m
    falconlite hosts wait --filter "tags:'FalconGroupingTags/rollout'" --for online --timeout 1h
    """
    from falconlite import Hosts

    session.output.check()
    hosts = session.service(Hosts)
    records = named_hosts(session, hosts, selection, ("hostname",), hidden=until == "visible")
    names = {record["device_id"]: record.get("hostname") for record in records}
    if not names:
        session.note("no hosts to wait for")
        return
    report = waited(hosts, list(names), until, timeout)
    states = last_states(report)
    if states:
        late = ({"device_id": id, "hostname": names[id], "state": state} for id, state in states.items())
        session.output.records(late, ("device_id", "hostname", "state"))
    there = f"{len(report.done):,} of {counted(len(names), 'hosts')} {until} after {report.waited:.0f} s"
    session.note(there)
    if report.stopped:
        raise Failure("interrupted", Status.INTERRUPTED)
    if report.ended is not None:
        raise report.ended
    if report.missing and len(report.missing) == len(names):
        raise Failure(f"there is no record of {counted(len(names), 'hosts')}", Status.NOT_FOUND)
    if states:
        reasons = [line_of(error) for error in report.failed.values()]
        more = f"; {reasons[0]}" if reasons else ""
        raise Failure(f"{counted(len(states), 'hosts')} not {until}{more}", Status.PARTLY)
