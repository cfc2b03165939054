"""Make a change of many records: show it, ask, do it, and report each outcome."""

from __future__ import annotations

import shlex
import sys
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any, Protocol

import click
from click.core import ParameterSource

from falconlite.cli.changes.report import Report, left, usual_path
from falconlite.cli.failures import Failure, is_closed_pipe, line_of, wrong
from falconlite.cli.interrupts import held_back
from falconlite.cli.output.progress import progress
from falconlite.cli.status import Status
from falconlite.exporting.fields import field as field_of
from falconlite.exporting.fields import text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from falconlite.cli.session import Session

SELECTION = frozenset(("names", "filter", "ids_from", "everything"))
"""Parameters that select the records of a change; its report has them."""

SAMPLE = 10
"""Records that the summary shows."""


class Run(Protocol):
    """Make the change for IDs, as ``bulk()`` of an operation does."""

    def __call__(
        self,
        *,
        ids: list[str],
        progress: Callable[[int, int], object],
        each: Callable[[list[str], dict[str, Exception]], object],
    ) -> Any:
        """Call *each* with the done IDs and the failures of every batch; return a report with ``ended``, or None."""
        ...


@dataclass
class Change:
    """A change of records.

    - ``command`` (str): the name of the command; example ``"hosts contain"``
    - ``verb``, ``past`` (str): example ``"contain"``, ``"contained"``
    - ``noun`` (str): the plural for the records that are changed; example ``"hosts"``
    - ``run``: makes the change; example ``functools.partial(hosts.perform_action.bulk, action_name="contain")``
    - ``columns`` (tuple of str): fields of the records that the summary shows after the ID
    - ``facts`` (dict): further values that identify the change, such as ``{"tag": "web"}``; a resumed run must have the
      same
    - ``warning`` (str): the last line of the summary
    - ``answers`` (dict): the record that the API returned for an ID, such as a created one, stored by ``run``. The
      output shows it; the report omits it, because it may contain a secret.
    - ``answer_columns`` (tuple of str): the fields of this record in a table
    - ``show``: writes the outcomes on a terminal instead of a table, if there are answers
    - ``is_unclear``: tells whether a failed change may have been applied; default: no response, or a 5xx
    - ``resumable`` (bool): whether a report can be resumed; False for a change of a single record, which is run again
    - ``again`` (tuple of str): arguments that a resumed run needs again; default: the arguments of the command line
      without the selection of the records
    - ``then``: a function that waits for the effect on the done IDs. It returns the last state of each of them that is
      not in the wanted state yet, and raises KeyboardInterrupt at Ctrl-C
    - ``then_past`` (str): what ``then`` waits for; example ``"in the state contained"``
    """

    command: str
    verb: str
    past: str
    noun: str
    run: Run
    columns: tuple[str, ...] = ()
    facts: Mapping[str, Any] = field(default_factory=dict)
    warning: str = ""
    answers: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    answer_columns: tuple[str, ...] = ()
    show: Callable[[Sequence[Mapping[str, Any]]], object] | None = None
    is_unclear: Callable[[Exception], bool] | None = None
    resumable: bool = True
    again: tuple[str, ...] | None = None
    then: Callable[[list[str]], Mapping[str, str]] | None = None
    then_past: str = ""

    def heading(self, session: Session) -> dict[str, Any]:
        """Return the first line of its report."""
        return {
            "command": self.command,
            **self.facts,
            "tenant": session.child or session.profile or "",
            "started": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        }


def carry_out(session: Session, change: Change, records: Iterable[Mapping[str, Any]] = (), id: str = "id") -> None:
    """Change *records*, whose IDs are in the field *id*, or the remaining records of a report.

    Raise a failure if the user answers no, or if not all records are done.
    """
    session.output.check()
    options, heading = session.change, change.heading(session)
    if options.resume and not change.resumable:
        raise wrong(f"falconlite {change.command} has no --resume: run it again")
    if options.resume:
        known = {str(record[id]): record for record in records}
        chosen = [known.get(each, {id: each}) for each in left(options.resume, heading)]
    else:
        chosen = list(records)
    ids = list(dict.fromkeys(str(record[id]) for record in chosen))
    if not ids:
        session.note(f"no {change.noun} to {change.verb}")
        return
    summary(session, change, chosen, id)
    if options.dry_run:
        session.note("nothing was changed: this is a dry run")
        _write(session, [{"id": each, "outcome": "not_tried"} for each in ids], change)
        return
    if not options.yes:
        ask(session, f"{change.verb[:1].upper()}{change.verb[1:]} {counted(len(ids), change.noun)}?")
    _do(session, change, ids, heading)


def counted(number: int, noun: str) -> str:
    """Return a number with its noun: ``1 host``, ``1,000 hosts``."""
    singular = {"policies": "policy", "children": "child", "IDs": "ID"}.get(noun, noun.removesuffix("s"))
    return f"{number:,} {singular if number == 1 else noun}"


def ask(session: Session, question: str) -> None:
    """Ask a question on stderr; end with a failure unless the answer is yes."""
    if not (session.may_ask and sys.stdin.isatty()):
        raise wrong("there is no terminal to ask on: give --yes to change without a question")
    if not click.confirm(question, err=True):
        raise Failure("nothing was changed", Status.DECLINED)


def summary(session: Session, change: Change, records: Sequence[Mapping[str, Any]], id: str) -> None:
    """Say what will be changed."""
    session.note(f"{change.verb} {counted(len(records), change.noun)}:")
    for record in records[:SAMPLE]:
        facts = [text(field_of(record, name)) for name in change.columns]
        session.note("  " + "  ".join([str(record[id]), *filter(None, facts)]))
    if len(records) > SAMPLE:
        session.note(f"  and {len(records) - SAMPLE:,} more")
    if change.warning:
        session.note(change.warning)


def _do(session: Session, change: Change, ids: list[str], heading: dict[str, Any]) -> None:
    """Make the change, and report it, also after Ctrl-C."""
    options, outcomes = session.change, dict[str, dict[str, Any]]()
    resumed = options.resume is not None
    path = options.report or options.resume or usual_path(change.command)
    if options.report and options.resume and options.report != options.resume:
        raise wrong("--resume continues its own file: leave out --report")
    report, kept = Report(path, heading, ids, resumed=resumed), options.report is not None or resumed
    unclear = change.is_unclear or no_answer

    def each(done: list[str], failed: dict[str, Exception]) -> None:
        told = [{"id": id, "outcome": "done"} for id in done] + [
            {
                "id": id,
                "outcome": "unclear" if unclear(error) else "failed",
                "error": line_of(error),
                "status": getattr(error, "code", None),
            }
            for id, error in failed.items()
        ]
        with held_back():  # otherwise a host could be done but not reported
            report.add(told)
            outcomes.update({str(one["id"]): one for one in told})

    ended: BaseException | None = None
    waiting: Mapping[str, str] = {}
    try:
        with progress(change.noun, len(ids)) as show:
            result = change.run(ids=ids, progress=lambda tried, _failed: show(tried, None), each=each)
        ended = getattr(result, "ended", None)
        if change.then is not None:
            waiting = change.then([id for id in ids if outcomes.get(id, {}).get("outcome") == "done"])
    except KeyboardInterrupt as error:
        ended = error
    finally:
        report.close()
    lines = [outcomes.get(id, {"id": id, "outcome": "not_tried"}) for id in ids]
    shown = [
        {**change.answers.get(line["id"], line), "outcome": line["outcome"]}
        | ({"state": waiting[line["id"]]} if line["id"] in waiting else {})
        for line in lines
    ]
    unwritten: OSError | None = None
    try:
        _write(session, shown, change)
    except OSError as error:  # print the outcome and the command for resuming anyway
        unwritten = error
    try:
        _end(session, change, lines, path, kept=kept, ended=ended, late=len(waiting))
    except Failure:
        if unwritten is not None and not is_closed_pipe(unwritten):
            session.note(f"the outcomes could not be written: {line_of(unwritten)}")
        raise
    if unwritten is not None:
        raise unwritten


def _write(session: Session, lines: list[dict[str, Any]], change: Change) -> None:
    """Write the outcomes: all to a pipe or a file; on a terminal those that failed, are late, or have a record."""
    output, columns = session.output, (*change.answer_columns, "outcome", "error")
    columns = columns if change.answer_columns else ("id", *columns)
    if any("state" in line for line in lines):
        columns = (*columns, "state")
    if output.kind != "table" or output.to:
        output.records(lines, columns)
        return
    if change.show and change.answers and not output.columns:
        change.show(lines)
        return
    unfinished = [line for line in lines if line["outcome"] in {"failed", "unclear"} or "state" in line]
    if told := lines if change.answers else unfinished:
        output.records(told, columns)


def _end(
    session: Session,
    change: Change,
    lines: list[dict[str, Any]],
    path: Any,
    *,
    kept: bool,
    ended: BaseException | None,
    late: int,
) -> None:
    """Print the counts, and how to continue; raise a failure unless all is done."""
    count = Counter(line["outcome"] for line in lines)
    words = {"failed": "failed", "unclear": "unclear (no answer: check them)", "not_tried": "not tried"}
    told = [f"{count['done']:,} of {counted(len(lines), change.noun)} {change.past}"]
    told += [f"{count[name]:,} {word}" for name, word in words.items() if count[name]]
    session.note(", ".join(told))
    if count["done"] == len(lines):
        if not kept:
            path.unlink(missing_ok=True)
        if change.then is not None and isinstance(ended, KeyboardInterrupt):
            raise Failure("interrupted", Status.INTERRUPTED)
        if late:
            raise Failure(f"{late:,} of {counted(len(lines), change.noun)} not yet {change.then_past}", Status.PARTLY)
        return
    if change.resumable:
        tenant = {"--profile": session.profile, "--cloud": session.cloud, "--child": session.child}
        who = [part for name, value in tenant.items() if value for part in (name, value)]
        again = [
            "falconlite",
            *change.command.split(),
            *(given_again(change.command) if change.again is None else change.again),
            *who,
            "--resume",
            str(path),
        ]
        session.note(f"to continue: {shlex.join(again)}")
    elif not kept:
        path.unlink(missing_ok=True)
    if late:
        session.note(f"{late:,} not yet {change.then_past}")
    if isinstance(ended, KeyboardInterrupt):
        raise Failure("interrupted", Status.INTERRUPTED)
    if ended is not None and not count["done"] and isinstance(ended, Exception):
        raise ended
    raise Failure(f"stopped: {line_of(ended)}" if ended else f"not all {change.noun} are {change.past}", Status.PARTLY)


def given_again(command: str) -> list[str]:
    """Return the arguments that a resumed run of a command needs again: all but the selection of the records.

    There are none if another command makes the change, as "hosts stale --hide" does what "hosts hide" resumes.
    """
    context = click.get_current_context(silent=True)
    if context is None or context.command_path.split()[1:] != command.split():
        return []
    parts: list[str] = []
    for one in context.command.params:
        name = one.name or ""
        given = context.get_parameter_source(name) is ParameterSource.COMMANDLINE
        if not given or not one.expose_value or name in SELECTION:
            continue
        value = context.params.get(name)
        values = [str(each) for each in (value if isinstance(value, (list, tuple)) else [value])]
        if not isinstance(one, click.Option):
            parts += values
        elif one.is_flag:
            parts += [(one.opts if value else one.secondary_opts)[0]]
        else:
            parts += [part for each in values for part in (one.opts[0], each)]
    return parts


def no_answer(error: Exception) -> bool:
    """Tell whether a change may have been applied although it failed."""
    from falconlite.errors import ServerError, TransportError, UnreadableAnswer

    if isinstance(error, TransportError):
        return error.arrived is not False
    return isinstance(error, (ServerError, UnreadableAnswer))


class Outcome:
    """The report of ``one_at_a_time``: why it ended early, or None."""

    def __init__(self, ended: Exception | None) -> None:
        self.ended = ended


def one_at_a_time(function: Callable[[str], object]) -> Run:
    """Return a run that calls a function with each ID in turn. It stops at an error that every other ID would have."""
    from falconlite.errors import AuthError, FalconError, Forbidden, Unauthorized

    def run(
        *,
        ids: list[str],
        progress: Callable[[int, int], object],
        each: Callable[[list[str], dict[str, Exception]], object],
    ) -> Outcome:
        failures = 0
        for number, id in enumerate(ids, 1):
            try:
                function(id)
            except (Forbidden, Unauthorized, AuthError) as error:
                each([], {id: error})
                return Outcome(error)
            except FalconError as error:
                failures += 1
                each([], {id: error})
            else:
                each([id], {})
            progress(number, failures)
        return Outcome(None)

    return run
