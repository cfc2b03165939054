"""Store a client secret in the keyring, and make a profile."""

from __future__ import annotations

import re
import sys

import click

from falconlite.cli.changes.carry_out import ask
from falconlite.cli.failures import wrong
from falconlite.cli.options import Command
from falconlite.cli.profiles import DEFAULT, Profile, read, usual
from falconlite.cli.session import Session, logged_in, pass_session

NAME = re.compile(r"\w[\w.@-]*")
"""Names of new profiles; others are awkward to type."""


def _refuse(_context: click.Context, _option: click.Parameter, value: str | None) -> None:
    """Refuse a secret on the command line."""
    if value is not None:
        raise wrong(
            "there is no --client-secret: other users of the machine can read command lines, and the shell keeps them "
            "in its history. login asks for the secret, or reads it from standard input. Rotate the secret that you "
            "gave, since it may have been seen"
        )


@click.command("login", cls=Command, short_help="Store a client secret in the keyring, and make a profile.")
@click.option("--name", metavar="PROFILE", help=f"Name of the profile.  [default: {DEFAULT}]")
@click.option("--client-id", metavar="ID", help="Client ID; without it, the command prompts for it.")
@click.option("--no-store", is_flag=True, help="Only check the credentials: store no secret, write no profile.")
@click.option("-y", "--yes", is_flag=True, help="Replace another profile of that name without a question.")
@click.option(
    "--client-secret", is_flag=False, flag_value="", hidden=True, expose_value=False, is_eager=True, callback=_refuse
)
@pass_session
def command(session: Session, name: str | None, client_id: str | None, no_store: bool, yes: bool) -> None:
    r"""Log in once: store the client secret in the keyring of the operating system, and make a profile.

    It prompts for the client ID and, without echo, for the secret. It logs in to check them, and finds the cloud by
    that unless --cloud or FALCON_BASE_URL names it; a US government cloud must be named. If standard input is no
    terminal, its first line is the secret.

    All commands use the profile "default" if no other setting names credentials.

    \b
    falconlite login
    falconlite login --name gov --cloud us-gov-1
    vault read -field=secret falcon | falconlite login --name prod --client-id 0123456789abcdef0123456789abcdef
    """
    from falconlite.auth.credentials import cid_of, stripped

    if session.child:
        session.child = cid_of(session.child)
    name = name or session.profile or DEFAULT
    session.profile = None
    before = {} if no_store else _profiles()
    if name not in before and not NAME.fullmatch(name):
        raise wrong(f"a profile cannot be named {name!r}: use letters, digits and . _ @ -")
    client_id = stripped(client_id or _asked_id()).strip()
    if not client_id:
        raise wrong("the client ID is empty")
    known = before.get(name)
    if known is not None and not yes and not _same(known, client_id, session.child):
        ask(session, f"Replace the profile {name!r} ({_about(known)})?")
    secret = stripped(_asked_secret())
    if not secret.strip():
        raise wrong("the client secret is empty")
    with session.auth_of(client_id=client_id, client_secret=secret) as auth:
        logged_in(auth)
        base_url = auth.base_url
    cloud = _cloud(base_url)
    place = next(iter(cloud.values()))
    if no_store:
        session.note(f"the credentials are right: client {client_id} at {place}; nothing was stored")
        return
    others = [profile for profile in before.values() if profile.name != name]
    _store(session, Profile(name, {**cloud, "client_id": client_id}), known, others, secret)
    session.note(f"logged in to {place} as client {client_id}; try: falconlite whoami --profile {name}")
    if name == DEFAULT and usual() != DEFAULT:
        session.note(
            "FALCON_PROFILE, FALCON_CLIENT_ID or FALCON_CLIENT_SECRET is set, and comes before the profile 'default'"
        )


def _profiles() -> dict[str, Profile]:
    """Return the present profiles; raise a failure if a secret cannot be stored, before the first prompt."""
    from falconlite.cli import keyrings

    keyrings.check()
    return read()


def _asked_id() -> str:
    """Ask for the client ID."""
    if not sys.stdin.isatty():
        raise wrong("--client-id is missing; standard input is no terminal, so it is read as the secret")
    return str(click.prompt("Client ID", err=True))


def _asked_secret() -> str:
    """Ask for the secret without echo; read one line if standard input is no terminal."""
    if not sys.stdin.isatty():
        return sys.stdin.readline()
    return str(click.prompt("Client secret (not shown)", hide_input=True, err=True))


def _same(known: Profile, client_id: str, child: str | None) -> bool:
    """Tell whether a login only renews the secret of a profile."""
    table = known.table
    return "keyring" in table and table.get("client_id") == client_id and table.get("member_cid") == child


def _about(profile: Profile) -> str:
    """Say in a few words which client a profile is for."""
    client, child = profile.table.get("client_id"), profile.table.get("member_cid")
    parts = (f"client {client}" if client else profile.secret, profile.cloud, f"child {child}" if child else "")
    return ", ".join(filter(None, parts))


def _cloud(base_url: str) -> dict[str, str]:
    """Return the key of a profile that names the cloud."""
    from falconlite.auth.clouds import cloud_name

    name = cloud_name(base_url)
    return {"cloud": name} if name else {"base_url": base_url}


def _store(session: Session, new: Profile, known: Profile | None, others: list[Profile], secret: str) -> None:
    """Store the secret, then write the profile. If that fails, the keyring is as before."""
    from falconlite.cli import keyrings, profile_file

    client_id = new.table["client_id"]
    renews = known is not None and known.keyring is not None and known.keyring[1] == client_id
    service = known.table["keyring"] if known is not None and renews else f"falconlite-{new.name}"
    new.table["keyring"] = service
    if session.child:
        new.table["member_cid"] = session.child
    restore = keyrings.store(service, client_id, secret)
    try:
        profile_file.put(new.name, new.table)
    except BaseException:
        restore()
        raise
    session.note(f"the secret is in the keyring as {service}, the profile {new.name!r} in {profile_file.path()}")
    old = known.keyring if known is not None else None
    if old and old != new.keyring and old not in [profile.keyring for profile in others]:
        keyrings.delete(*old)
        session.note(f"the secret of the profile before, {old[0]}, was deleted from the keyring")
