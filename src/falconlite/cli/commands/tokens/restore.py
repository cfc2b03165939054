"""Restore revoked installation tokens."""

from __future__ import annotations

import click

from falconlite.cli.changes.carry_out import Change, carry_out
from falconlite.cli.commands.tokens.reading import SHOWN, TOKENS, chosen, updated
from falconlite.cli.options import Change as ChangeCommand
from falconlite.cli.selection import Selection, with_selection
from falconlite.cli.session import Session, pass_session


@click.command("restore", cls=ChangeCommand)
@with_selection(TOKENS)
@pass_session
def command(session: Session, selection: Selection) -> None:
    r"""Restore revoked tokens, so that sensors can be installed with them again.

    \b
    falconlite tokens restore "build farm"
    """
    from falconlite import InstallationTokens

    tokens = session.service(InstallationTokens)
    change = Change(
        *("tokens restore", "restore", "restored", "tokens", updated(tokens, revoked=False)),
        columns=SHOWN,
    )
    carry_out(session, change, chosen(session, tokens, selection))
