"""Show a policy."""

from __future__ import annotations

import click

from falconlite.cli.commands.policies.diff import settings_of
from falconlite.cli.commands.policies.kinds import KIND, PLATFORM, one, service_of
from falconlite.cli.options import Records
from falconlite.cli.session import Session, pass_session


@click.command("show", cls=Records)
@click.argument("kind", type=KIND)
@click.argument("policy")
@click.option("--platform", type=PLATFORM, help="The platform, if policies of several have the name.")
@pass_session
def command(session: Session, kind: str, policy: str, platform: str | None) -> None:
    r"""Show a POLICY, given by name or ID. On a terminal each setting is a line.

    \b
    falconlite policies show prevention platform_default --platform windows
    falconlite policies show sensor-update Pilot --output json
    """
    session.output.check()
    found = one(service_of(session, kind), kind, policy, platform)
    if session.output.kind == "table" and not session.output.columns:
        session.output.record(settings_of(found, everything=True))
    else:
        session.output.record(found)
