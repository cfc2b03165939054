"""Make a call: show it, ask before a change, send it, for one tenant or for every child, and write the answer."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from falconlite.cli.calls.answers import UNCLEAR, Answers, failure_of, may_be_applied
from falconlite.cli.calls.files import check_file, write_file
from falconlite.cli.changes.carry_out import ask
from falconlite.cli.failures import Failure, wrong
from falconlite.cli.output.progress import counted
from falconlite.cli.output.secrets import masked
from falconlite.cli.status import Status

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from falconlite.auth.interface import FalconInterface
    from falconlite.cli.calls.call import Call
    from falconlite.cli.session import Session

SHOWN = 2000
"""Characters of the body that the question shows."""

EVERY = "all"
"""The value of ``--child`` that means all child tenants."""


def make(session: Session, call: Call, *, everything: bool, raw: bool) -> None:
    """Make a call and write its answer. End with a failure unless all of it succeeded."""
    children = (session.child or "").lower() == EVERY
    if children:
        session.child = None
    _check(session, call, everything=everything, raw=raw, children=children)
    session.output.secret = call.secret
    if session.change.dry_run:
        plan = {"operation": call.name, **call.plan}
        session.output.record({**plan, "children": EVERY} if children else plan)
        session.note("nothing was sent: this is a dry run")
        return
    if not call.reads and not session.change.yes:
        _ask(session, call, children=children)
    try:
        _send(session, call, everything=everything, raw=raw, children=children)
    except Exception as error:
        if may_be_applied(call, error):
            session.note(f"{call.name} {UNCLEAR}: check that before you repeat it")
        raise


def _send(session: Session, call: Call, *, everything: bool, raw: bool, children: bool) -> None:
    """Send the call, and write its answer."""
    if call.is_file:
        write_file(session, call)
        return
    answers = Answers(session, call, raw=raw)
    if children:
        answers.write(_of_children(session, call, answers, everything=everything))
    elif everything:
        answers.write(counted(_of_one(session.auth, call, answers, everything=True), "records"))
    else:
        answers.write(_of_one(session.auth, call, answers, everything=False))
    answers.end()


def _check(session: Session, call: Call, *, everything: bool, raw: bool, children: bool) -> None:
    """Raise a failure for options that do not fit together, before anything is sent."""
    session.output.check()
    if everything and call.every is None:
        raise wrong(f"{call.name} has no pages: leave out --all")
    if everything and raw:
        raise wrong("--raw writes the body of one answer: leave out --all")
    if raw and call.batches is not None:
        raise wrong(f"--raw writes the body of one answer, but this takes {call.plan['requests']} requests")
    if call.is_file:
        check_file(session, raw=raw, children=children)


def _ask(session: Session, call: Call, *, children: bool) -> None:
    """Show the request, and ask for confirmation."""
    session.note(f"{call.name}: {call.plan['verb']} {call.plan['route']}")
    for part in ("query", "body"):
        if call.plan[part]:
            text = json.dumps(masked(call.plan[part], call.secret), ensure_ascii=False, default=str)
            session.note(f"  {part}: {text if len(text) <= SHOWN else f'{text[:SHOWN]} ...'}")
    ask(session, f"Call {call.name}{' for every child tenant' if children else ''}?")


def _of_one(auth: FalconInterface, call: Call, answers: Answers, *, everything: bool) -> Iterable[Any]:
    """Return the records of one tenant."""
    if everything and call.every is not None:
        return call.every(auth)
    if call.batches is not None:
        return answers.of_report(call.batches(auth))
    return answers.of_result(call.once(auth))


def _of_children(session: Session, call: Call, answers: Answers, *, everything: bool) -> Iterator[Any]:
    """Yield the records of every child tenant, with its CID; note the children that failed."""
    from falconlite.errors import FalconError

    def work(child: FalconInterface) -> tuple[list[Any], Answers, Exception | None]:
        found: list[Any] = []
        own = answers.apart()
        try:
            found.extend(_of_one(child, call, own, everything=everything))
        except FalconError as error:  # the records read before the error count
            return found, own, error
        return found, own, None

    count, failed = 0, 0
    for outcome in session.auth.for_each_child(work):
        count += 1
        records, own, error = outcome.result or ([], answers.apart(), outcome.error)
        for record in records:
            yield {"member_cid": outcome.cid, **(record if isinstance(record, dict) else {"id": record})}
        told = [*([failure_of(call, error)] if error else []), *own.failures]
        failed += bool(told)
        for line in told:
            session.note(f"child {outcome.cid}{f' ({outcome.name})' if outcome.name else ''}: {line}")
    if not count:
        raise Failure("there are no child tenants", Status.NOT_FOUND)
    if failed:
        answers.ended = Failure(f"{failed:,} of {count:,} children failed", Status.PARTLY)
