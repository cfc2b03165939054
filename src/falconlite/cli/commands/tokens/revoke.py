"""Revoke installation tokens."""

from __future__ import annotations

import click

from falconlite.cli.changes.carry_out import Change, carry_out
from falconlite.cli.commands.tokens.reading import SHOWN, TOKENS, chosen, updated
from falconlite.cli.options import Change as ChangeCommand
from falconlite.cli.selection import Selection, with_selection
from falconlite.cli.session import Session, pass_session


@click.command("revoke", cls=ChangeCommand)
@with_selection(TOKENS)
@pass_session
def command(session: Session, selection: Selection) -> None:
    r"""Revoke tokens: no new sensor can be installed with them. "tokens restore" takes it back.

    \b
    falconlite tokens revoke "build farm"
    falconlite tokens revoke --filter "expires_timestamp:<'now+7d'" --yes
    """
    from falconlite import InstallationTokens

    tokens = session.service(InstallationTokens)
    change = Change(
        *("tokens revoke", "revoke", "revoked", "tokens", updated(tokens, revoked=True)),
        columns=SHOWN,
        warning="No new sensor can be installed with them.",
    )
    carry_out(session, change, chosen(session, tokens, selection))
