"""Show or change the settings of installation tokens."""

from __future__ import annotations

import click

from falconlite.cli.changes.carry_out import Change, carry_out, one_at_a_time
from falconlite.cli.options import Change as ChangeCommand
from falconlite.cli.session import Session, pass_session


@click.command("settings", cls=ChangeCommand)
@click.option("--require/--no-require", "required", default=None, help="Whether a new sensor needs a token.")
@click.option("--max-active", type=click.IntRange(0), metavar="N", help="How many tokens may be active.")
@pass_session
def command(session: Session, required: bool | None, max_active: int | None) -> None:
    r"""Show the settings; with an option, change them.

    \b
    falconlite tokens settings
    falconlite tokens settings --require --max-active 20
    """
    from falconlite import InstallationTokens

    session.output.check()
    tokens = session.service(InstallationTokens)
    given = {"tokens_required": required, "max_active_tokens": max_active}
    wanted = {name: value for name, value in given.items() if value is not None}
    if not wanted:
        session.output.record(tokens.customer_settings_read().resources[0])
        return
    warning = "New sensors without a token will be refused." if required else ""
    change = Change(
        *("tokens settings", "change", "changed", "settings"),
        one_at_a_time(
            lambda _: tokens.customer_settings_update(tokens_required=required, max_active_tokens=max_active)
        ),
        columns=tuple(wanted),
        facts=wanted,
        warning=warning,
        resumable=False,
    )
    carry_out(session, change, [{"id": "settings of installation tokens", **wanted}])
