"""Run a command for each child tenant."""

from __future__ import annotations

from collections import Counter
from contextlib import ExitStack
from dataclasses import dataclass, field
from itertools import chain
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from falconlite.cli.failures import Failure, line_of, status_of, wrong
from falconlite.cli.options import Records, names_of
from falconlite.cli.output.output import Output
from falconlite.cli.output.progress import progress
from falconlite.cli.session import Session, pass_session
from falconlite.cli.status import Status

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from falconlite.auth.interface import Child

REFUSED = {"children", "completion", "demo", "doctor", "help", "login", "profiles", "shell", "whoami"}
"""Commands that are not about the records of one tenant."""


@click.command("run", cls=Records, context_settings={"ignore_unknown_options": True, "allow_interspersed_args": False})
@click.option("--only", metavar="CID,...", help="Only these children; default: all.")
@click.option("--workers", type=click.IntRange(1, 32), default=4, show_default=True, help="Children at the same time.")
@click.argument("arguments", nargs=-1, required=True, metavar="COMMAND [OPTION]...")
@pass_session
def command(session: Session, only: str | None, workers: int, arguments: tuple[str, ...]) -> None:
    r"""Run a COMMAND for each child tenant; its records carry the child as member_cid.

    Output options come before COMMAND, options of the command after it. If a child fails, the others continue, and the
    status is 7. A command that changes something needs --yes.

    \b
    falconlite children run hosts list --all --filter "status:'contained'"
    falconlite children run --to tokens.csv tokens expiring --days 14
    """
    if arguments[0] in REFUSED:
        raise wrong(f"{arguments[0]} is not a command for the records of a tenant")
    session.output.check()
    told = _Told()
    with ExitStack() as stack:
        show = stack.enter_context(progress("children"))
        outcomes = session.auth.for_each_child(
            lambda child: run_for(session, child, arguments), names_of(only) if only else None, workers=workers,
            ordered=False, progress=show,
        )  # fmt: skip
        rows = iter(_records(session, outcomes, told))
        first = next(rows, None)
        columns = ("member_cid", *(told.columns or ()))
        session.output.records(chain([first] if first is not None else [], rows), columns)
    number = sum(told.statuses.values())
    session.note(f"{told.statuses[Status.DONE]:,} of {number:,} children")
    if set(told.statuses) - {Status.DONE}:
        alike = [one for one in Status if one in told.statuses] if len(told.statuses) == 1 else []
        raise Failure("not all children are done", alike[0] if alike else Status.PARTLY)


@dataclass
class _Told:
    """The results of the children: the number that ended with each status, and the columns of their records."""

    statuses: Counter[int] = field(default_factory=Counter)
    columns: tuple[str, ...] = ()


class Collected(Output):
    """An output that keeps records instead of writing them."""

    def __init__(self, outer: Output) -> None:
        super().__init__(show_secrets=outer.show_secrets, format="jsonl")
        self.kept: list[Any] = []
        self.shown: tuple[str, ...] = ()

    def records(self, records: Iterable[Any], columns: Sequence[str], model: Any = None) -> int:  # noqa: ARG002  # no types are kept
        """Keep records."""
        before = len(self.kept)
        self.kept.extend(records)
        self.shown = tuple(columns)
        return len(self.kept) - before

    def record(self, record: Any, columns: Sequence[str] = ()) -> None:
        """Keep one record."""
        self.records([record], columns or tuple(record))


class Ended(NamedTuple):
    """How a command ended for a child: its records, their columns, its exit status, its lines for the person."""

    records: list[Any]
    columns: tuple[str, ...]
    status: int
    notes: list[str]


def run_for(session: Session, child: Child, arguments: Sequence[str]) -> Ended:
    """Run a command with the auth object of a child."""
    from falconlite.cli.root import root

    inner = ChildSession(session, child)
    status = int(Status.DONE)
    try:
        with root.make_context("falconlite", list(arguments), obj=inner) as context:
            root.invoke(context)
    except click.exceptions.Exit as ended:
        status = ended.exit_code
    except Failure as failure:
        status = failure.status
        inner.notes.append(failure.format_message())
    except click.ClickException as error:
        status = error.exit_code
        inner.notes.append(error.format_message())
    return Ended(inner.collected.kept, inner.output.columns or inner.collected.shown, status, inner.notes)


class ChildSession(Session):
    """The session of a command that runs for a child: its records and its notes are kept for the outer one."""

    may_ask = False

    def __init__(self, outer: Session, child: Child) -> None:
        super().__init__()
        vars(self)["auth"] = child
        self.child, self.profile, self.debug = child.cid, outer.profile, outer.debug
        self.output = self.collected = Collected(outer.output)
        self.notes = list[str]()

    def note(self, message: str) -> None:
        """Keep a line for the person."""
        self.notes.append(message)

    def close(self) -> None:
        """Leave the token to its parent."""


def _records(session: Session, outcomes: Iterable[Any], told: _Told) -> Iterator[dict[str, Any]]:
    """Yield the records of the children as they end, and print their notes."""
    for outcome in outcomes:
        name = f"{outcome.name} ({outcome.cid})" if outcome.name else outcome.cid
        if not outcome.ok:
            told.statuses[int(status_of(outcome.error))] += 1
            session.note(f"{name}: {line_of(outcome.error)}")
            continue
        records, columns, status, notes = outcome.result
        told.statuses[status] += 1
        told.columns = told.columns or columns
        for note in notes:
            session.note(f"{name}: {note}")
        for record in records:
            fields = record if isinstance(record, dict) else {"id": record}
            yield {"member_cid": outcome.cid, **{key: value for key, value in fields.items() if key != "member_cid"}}
