"""Create an installation token."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from falconlite.cli.changes.carry_out import Change, carry_out, one_at_a_time
from falconlite.cli.commands.tokens.value import check_place, created_columns, hand_over, value_options
from falconlite.cli.options import Change as ChangeCommand
from falconlite.cli.session import Session, pass_session
from falconlite.cli.times import ahead

if TYPE_CHECKING:
    from pathlib import Path


@click.command("create", cls=ChangeCommand)
@click.argument("label")
@click.option("--expires", callback=ahead, metavar="TIME", help="90d, 12h, 2035-01-01 or 2035-01-01T00:00:00Z.")
@click.option("--never", is_flag=True, help="Never expires.")
@value_options
@pass_session
def command(session: Session, label: str, expires: Any, never: bool, value_to: Path | None) -> None:
    r"""Create a token with a LABEL. Its value goes to a file, or to the output with --show-secrets.

    \b
    falconlite tokens create "build farm" --expires 90d --value-to token.txt
    falconlite tokens create "build farm" --never --show-secrets --yes
    """
    from falconlite import InstallationTokens
    from falconlite.cli.failures import wrong

    if (expires is None) is not never:
        raise wrong("say when the token expires: --expires TIME, or --never")
    check_place(session, value_to)
    tokens = session.service(InstallationTokens)
    made: dict[str, dict[str, Any]] = {}

    def create(name: str) -> None:
        given = {} if never else {"expires_timestamp": expires}
        made[name] = tokens.tokens_create(label=name, **given).resources[0]
        if value_to is not None:
            hand_over(value_to, made[name])

    ends = "never expires" if never else f"expires {expires:%Y-%m-%dT%H:%M:%SZ}"
    change = Change(
        *("tokens create", "create", "created", "tokens", one_at_a_time(create)),
        warning=f"It {ends}.",
        answers=made,
        answer_columns=created_columns(session),
        resumable=False,
    )
    carry_out(session, change, [{"label": label}], "label")
