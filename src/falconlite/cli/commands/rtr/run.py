"""Run a command on hosts."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import click

from falconlite.cli.changes.carry_out import Change, carry_out, counted
from falconlite.cli.commands.hosts.targets import named_hosts, with_targets
from falconlite.cli.commands.rtr.batch import batches
from falconlite.cli.commands.rtr.carrying import InBatches, in_sessions, with_names
from falconlite.cli.commands.rtr.lines import LEVELS, READER, Line, line_of
from falconlite.cli.commands.rtr.outcomes import COLUMNS, DONE, FAILED, UNCLEAR, is_unclear, show
from falconlite.cli.failures import Failure
from falconlite.cli.options import Change as ChangeCommand
from falconlite.cli.output.progress import progress
from falconlite.cli.session import Session, pass_session
from falconlite.cli.status import Status

if TYPE_CHECKING:
    from collections.abc import Iterator

    from falconlite.cli.commands.rtr.outcomes import Host
    from falconlite.cli.selection import Selection

SHOWN = ("hostname", "platform_name", "last_seen")

timeout_option = click.option(
    "--timeout", type=click.IntRange(1, 600), default=60, show_default=True, metavar="SECONDS",
    help="How long to wait for the hosts of a batch of 500.",
)  # fmt: skip


@click.command("run", cls=ChangeCommand)
@click.argument("text", metavar="COMMAND")
@with_targets
@click.option("--as", "level", type=click.Choice(LEVELS), default=READER, show_default=True,
              help="Who runs it: a higher level has more commands, and needs another scope.")  # fmt: skip
@click.option("--queue", is_flag=True, help="Leave the command for offline hosts; it runs when they are back.")
@timeout_option
@pass_session
def command(session: Session, text: str, selection: Selection, level: str, queue: bool, timeout: int) -> None:
    r"""Run COMMAND on HOSTS, given by agent ID or name; show the output of each host.

    A command that is not read-only asks for confirmation first. All sessions are closed, also after Ctrl-C.

    \b
    falconlite rtr run "ls /tmp" web-1 web-2
    falconlite rtr run "reg query HKLM\Software" --filter "platform_name:'Windows'" > out.jsonl
    falconlite rtr run "rm /tmp/dropper" --ids-from hosts.txt --as responder
    falconlite rtr run "runscript -CloudFile='cleanup'" web-1 --as admin --queue
    """
    from falconlite import Hosts

    line, options = line_of(text, level), session.change
    session.output.check()
    records = named_hosts(session, session.service(Hosts), selection, SHOWN)
    if line.is_read_only and not (queue or options.dry_run or options.report or options.resume):
        _read(session, line, with_names(session, records), timeout)
        return
    options.yes = options.yes or line.is_read_only
    run = InBatches(session, lambda batch: batch.run(line), timeout, queue)
    change = Change(
        "rtr run",
        f"run {line.text!r} on",
        "done",
        "hosts",
        run,
        columns=SHOWN,
        facts={"line": line.text, "as": level},
        answers=run.answers,
        answer_columns=COLUMNS[:-1],
        show=show,
        is_unclear=is_unclear,
    )
    carry_out(session, change, run.remember(records), "device_id")


def _read(session: Session, line: Line, hosts: list[Host], timeout: int) -> None:
    """Run a read-only command; write the output of each batch when it has arrived."""
    if not hosts:
        session.note("no hosts to run the command on")
        return
    output = session.output

    def outcomes() -> Iterator[dict[str, Any]]:
        done = 0
        with progress("hosts", len(hosts)) as tell:
            for part in batches(hosts):
                ended: BaseException | None = None
                try:
                    in_sessions(session, part, lambda batch: batch.run(line), timeout)
                except BaseException as error:  # noqa: BLE001  # raised again, after what is known was written
                    ended = error
                for host in part:
                    if host.outcome:
                        yield host.record()
                        host.stdout = host.stderr = ""
                if ended is not None:
                    raise ended
                done += len(part)
                tell(done, None)

    try:
        if output.kind == "table" and not (output.to or output.columns or output.query):
            show(outcomes())
        else:
            output.records(outcomes(), COLUMNS)
    finally:
        counts = Counter(host.outcome for host in hosts)
        words = {FAILED: "failed", UNCLEAR: "unclear", "": "not tried"}
        told = [f"{counts[DONE]:,} of {counted(len(hosts), 'hosts')} done"]
        session.note(", ".join(told + [f"{counts[name]:,} {word}" for name, word in words.items() if counts[name]]))
    if counts[DONE] < len(hosts):
        raise Failure("not all hosts are done", Status.PARTLY)
