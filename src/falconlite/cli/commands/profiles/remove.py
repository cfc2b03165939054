"""Remove profiles, and delete their secrets from the keyring."""

from __future__ import annotations

import click

from falconlite.cli.changes.carry_out import ask
from falconlite.cli.commands.profiles.named import argument, named
from falconlite.cli.options import Local
from falconlite.cli.profiles import read
from falconlite.cli.session import Session, pass_session


@click.command("remove", cls=Local, short_help="Remove profiles, and delete their secrets.")
@argument(nargs=-1, required=True)
@click.option("-y", "--yes", is_flag=True, help="Do not ask for confirmation.")
@pass_session
def command(session: Session, name: tuple[str, ...], yes: bool) -> None:
    r"""Remove profiles, and delete their secrets from the keyring. The API client itself stays valid.

    A secret that another profile uses is kept.

    \b
    falconlite profiles remove prod
    """
    from falconlite.cli import keyrings, profile_file

    found = read()
    chosen = [named(found, each) for each in dict.fromkeys(name)]
    for profile in chosen:
        session.note(f"remove the profile {profile.name!r}: {profile.secret or 'it names no secret'}")
    if not yes:
        ask(
            session,
            "Remove it, and delete its secret?" if len(chosen) == 1 else "Remove them, and delete their secrets?",
        )
    for profile in chosen:
        del found[profile.name]
        kept = [other.name for other in found.values() if other.keyring == profile.keyring]
        profile_file.remove(profile.name)
        if not profile.keyring:
            told = "its secret is not in the keyring"
        elif kept:
            told = f"its secret is kept, because the profile {kept[0]!r} uses it"
        else:
            deleted = keyrings.delete(*profile.keyring)
            told = "its secret was deleted from the keyring" if deleted else "the keyring had no secret for it"
        session.note(f"the profile {profile.name!r} was removed; {told}")
