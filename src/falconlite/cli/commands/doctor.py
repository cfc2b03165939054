"""Find out why calls fail."""

from __future__ import annotations

import sys
from contextlib import nullcontext

import click

from falconlite.cli.failures import Failure, wrong
from falconlite.cli.options import Records, names_of
from falconlite.cli.output.printable import printable
from falconlite.cli.session import Session, pass_session


@click.command("doctor", cls=Records, short_help="Find out why calls fail: network, TLS, clock, login, scopes.")
@click.option("--scopes", metavar="SCOPE,...", help="Try only these scopes, which must be granted: Hosts,Alerts.")
@click.option("--no-scopes", is_flag=True, help="Try no scopes.")
@pass_session
def command(session: Session, scopes: str | None, no_scopes: bool) -> None:
    r"""Check step by step why calls fail, with hints: machine, network, TLS, login, scopes.

    Each line begins with OK, WARN or FAIL. A hint suggests a solution. A scope is tried by one read.
    Missing scopes are failures only if --scopes names them, because few clients need all.

    \b
    falconlite doctor
    falconlite doctor --scopes Hosts,Alerts --profile prod
    falconlite doctor --no-scopes --output json
    """
    from falconlite.cli.doctor.check import COLUMNS, FAIL, Check
    from falconlite.cli.doctor.examine import SHORT, examine, of_scopes, summary
    from falconlite.cli.doctor.scopes import chosen
    from falconlite.cli.output.progress import clear

    session.output.check()
    names = names_of(scopes or "")
    if no_scopes and scopes is not None:
        raise wrong("give --scopes or --no-scopes, not both")
    if scopes is not None and not names:
        raise wrong("--scopes names no scope")
    checks: list[Check] = []
    lines = session.output.kind == "table" and not (session.output.columns or session.output.query)
    with session.output.file() if lines else nullcontext((sys.stdout, None)) as (file, _):
        for check in examine(session, None if no_scopes else chosen(names), needed=bool(names)):
            checks.append(check)
            if lines and (bool(names) or not check.of_scope or check.state not in SHORT):
                clear()
                file.write(check.lines())
                file.flush()
        if lines and not names:
            file.write(of_scopes(checks))
    if not lines:
        session.output.records([check.record() for check in checks], COLUMNS)
    session.note(summary(checks))
    for check in checks:
        if check.state == FAIL:
            raise Failure(printable(f"{check.name}: {check.detail}"), check.status)
