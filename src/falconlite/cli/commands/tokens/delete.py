"""Delete installation tokens."""

from __future__ import annotations

import click

from falconlite.cli.changes.carry_out import Change, carry_out
from falconlite.cli.commands.tokens.reading import SHOWN, TOKENS, chosen
from falconlite.cli.options import Change as ChangeCommand
from falconlite.cli.selection import Selection, with_selection
from falconlite.cli.session import Session, pass_session


@click.command("delete", cls=ChangeCommand)
@with_selection(TOKENS)
@pass_session
def command(session: Session, selection: Selection) -> None:
    r"""Delete tokens for good. "tokens revoke" can be taken back, this cannot.

    \b
    falconlite tokens delete "build farm"
    falconlite tokens delete --filter "status:'revoked'" --yes --report deleted.jsonl
    """
    from falconlite import InstallationTokens

    tokens = session.service(InstallationTokens)
    change = Change(
        *("tokens delete", "delete", "deleted", "tokens", tokens.tokens_delete.bulk),
        columns=SHOWN,
        warning="They cannot be restored.",
    )
    carry_out(session, change, chosen(session, tokens, selection))
