"""List the profiles."""

from __future__ import annotations

import click

from falconlite.cli.options import LocalRecords
from falconlite.cli.profiles import read, usual
from falconlite.cli.session import Session, pass_session

COLUMNS = ("name", "default", "cloud", "client_id", "child", "secret_in", "problem")


@click.command("list", cls=LocalRecords, short_help="List the profiles.")
@pass_session
def command(session: Session) -> None:
    r"""List the profiles: cloud, client ID, child tenant, and where the secret is. The secrets are not read.

    "default" marks the profile that commands use without --profile: FALCON_PROFILE, or the profile "default" if no
    environment variable names other credentials.

    \b
    falconlite profiles list
    falconlite profiles list --output csv
    """
    found = read()
    used = usual()
    shown = [profile.record(used) for profile in found.values()]
    columns = COLUMNS if any(profile.problem for profile in found.values()) else COLUMNS[:-1]
    session.output.records(shown, columns)
    if not found:
        session.note("there are no profiles: falconlite login makes one")
    for profile in found.values():
        if profile.problem:
            session.note(f"the profile {profile.name!r} cannot be used: {profile.problem}")
