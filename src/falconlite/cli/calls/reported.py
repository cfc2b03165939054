"""Make a call of many IDs as a change: the outcome of each ID is in a report, which a second call can continue."""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING

from falconlite.cli.calls.arguments import arguments_of
from falconlite.cli.changes.carry_out import Change, carry_out
from falconlite.cli.failures import wrong

if TYPE_CHECKING:
    from falconlite.cli.calls.named import Named
    from falconlite.cli.session import Session


def make(session: Session, named: Named, given: tuple[str, ...]) -> None:
    """Make a call that changes records by ID, with ``--report`` or ``--resume``.

    *given* are the arguments of the command line. Raise a failure for an operation that does not take many IDs.
    """
    entry, declared = named
    name = declared.argument_of_ids if declared else ""
    if declared is None or named.reads or not name or not entry.at_once:
        raise wrong(f"--report and --resume are for operations that change many IDs; {entry.id} does not")
    if (session.child or "").lower() == "all":
        raise wrong("--report and --resume are for one tenant: name one child")
    others = tuple(each for each in given if each.partition("=")[0].rstrip(":") != name)
    if session.change.resume and len(others) < len(given):
        raise wrong(f"--resume takes {name} from its report")
    arguments = arguments_of(named, (*others, f"{name}=of-the-report") if session.change.resume else given, None)
    ids = [str(each) for each in arguments.pop(name)]
    change = Change(
        *(f"call {entry.id}", f"call {entry.id} for", "done", "IDs"),
        partial(named.bound(session.auth).bulk, **arguments),
        facts={"arguments": json.loads(json.dumps(arguments, default=str))},
        again=others,
    )
    carry_out(session, change, [] if session.change.resume else [{"id": id} for id in ids])
