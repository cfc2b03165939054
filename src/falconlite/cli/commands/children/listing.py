"""List child tenants."""

from __future__ import annotations

import click

from falconlite.cli.options import Records
from falconlite.cli.session import Session, pass_session


@click.command("list", cls=Records)
@pass_session
def command(session: Session) -> None:
    r"""List the child tenants, with their names.

    \b
    falconlite children list
    falconlite children list --query "[].cid"
    """
    session.output.check()
    rows = ({"cid": child.cid, "name": child.name} for child in session.auth.children())
    session.output.records(rows, ("name", "cid"))
