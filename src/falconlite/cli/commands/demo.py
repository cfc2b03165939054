"""Show what falconlite does, line by line."""

from __future__ import annotations

import click

from falconlite.cli.options import Command
from falconlite.cli.session import Session, pass_session


@click.command("demo", cls=Command)
@click.option("--tenant", is_flag=True, help="Run the parts that only read, on your own tenant.")
@pass_session
def command(session: Session, tenant: bool) -> None:
    r"""Show what falconlite does. Each line of Python is shown, then run.

    It runs on an embedded Falcon API with 12,000 hosts, over TLS on this machine, and needs no credentials. With
    --tenant it only reads, with the credentials that other commands use.

    \b
    falconlite demo
    falconlite demo --tenant --profile prod
    """
    if not tenant:
        from falconlite.cli.demo.embedded import embedded

        embedded()
        return
    from falconlite import Hosts, InstallationTokens, OAuth2
    from falconlite.cli.demo.reading import look_at_hosts, look_at_tokens
    from falconlite.cli.demo.walk import Walk

    auth = session.auth_of(OAuth2, pythonic=False)
    with auth:
        walk = Walk(Hosts=Hosts, InstallationTokens=InstallationTokens, auth=auth)
        walk.part("Your tenant, read-only")
        walk.run("hosts = Hosts(auth)")
        walk.run("tokens = InstallationTokens(auth)")
        look_at_hosts(walk)
        look_at_tokens(walk)
