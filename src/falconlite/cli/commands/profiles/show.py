"""Show a profile, and whether its secret is there."""

from __future__ import annotations

import click

from falconlite.cli.commands.profiles.named import argument, named
from falconlite.cli.options import LocalRecords
from falconlite.cli.profiles import DEFAULT, read, usual
from falconlite.cli.session import Session, pass_session


@click.command("show", cls=LocalRecords, short_help="Show a profile, and whether its secret is there.")
@argument(required=False)
@pass_session
def command(session: Session, name: str | None) -> None:
    r"""Show a profile, and whether the keyring has its secret. The secret itself is not shown.

    Without NAME, it is the profile that is used without --profile.

    \b
    falconlite profiles show prod
    """
    from falconlite.cli import keyrings, profile_file

    session.output.check()
    found = read()
    used = usual()
    profile = named(found, name or session.profile or used or DEFAULT)
    record = profile.record(used) | {"file": str(profile_file.path())}
    if profile.keyring:
        record["stored"] = keyrings.has(*profile.keyring)
    session.output.record(record)
    if record.get("stored") is False:
        session.note(f"the keyring has no secret for it: falconlite login --name {profile.name} stores one")
