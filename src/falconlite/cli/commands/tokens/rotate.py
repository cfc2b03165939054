"""Replace an installation token by a new one, with an overlap."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import click

from falconlite.cli.changes.carry_out import Change, carry_out, one_at_a_time
from falconlite.cli.commands.tokens.reading import SHOWN, models, updated
from falconlite.cli.commands.tokens.value import check_place, created_columns, hand_over, value_options
from falconlite.cli.failures import Failure, wrong
from falconlite.cli.options import Change as ChangeCommand
from falconlite.cli.session import Session, pass_session
from falconlite.cli.status import Status

if TYPE_CHECKING:
    from pathlib import Path

    from falconlite import InstallationTokens
    from falconlite.models.installation_tokens import InstallationToken

STAMP = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"
PENDING = "(not handed over)"
"""Suffix of a new token's label until its value is handed over. So an interruption at any point never revokes a token
in favor of a successor that nobody has."""


@click.command("rotate", cls=ChangeCommand)
@click.argument("name")
@click.option("--expires-in", type=click.IntRange(1, 36_500), default=90, metavar="DAYS", show_default=True,
              help="Life of the new token.")  # fmt: skip
@click.option("--revoke-old-after", type=click.IntRange(0, 36_500), metavar="DAYS",
              help="Create nothing; revoke the tokens that were replaced so many days ago.")  # fmt: skip
@value_options
@pass_session
def command(session: Session, name: str, expires_in: int, revoke_old_after: int | None, value_to: Path | None) -> None:
    r"""Create the next token of a NAME; days later, revoke the ones before it.

    The first form creates "NAME 2030-01-01T00:00:00Z" and writes its value to a file. Run the second form every day: it
    revokes each token of the name whose successor is old enough. The last valid token is never revoked.

    \b
    falconlite tokens rotate servers --value-to token.txt
    falconlite tokens rotate servers --revoke-old-after 7 --yes
    """
    from falconlite import InstallationTokens

    if not re.fullmatch(r"[A-Za-z0-9._-]{1,64}", name):
        raise wrong(f"NAME must be 1 to 64 letters, digits and . _ -, not {name!r}")
    tokens = session.service(InstallationTokens)
    if revoke_old_after is None:
        check_place(session, value_to)
        _create(session, tokens, name, timedelta(days=expires_in), value_to)
    else:
        _revoke(session, tokens, name, timedelta(days=revoke_old_after))


def _create(session: Session, tokens: InstallationTokens, name: str, life: timedelta, value_to: Path | None) -> None:
    """Create a token and hand its value over. Revoke it immediately if that fails."""
    now = datetime.now(timezone.utc)
    label, made = f"{name} {now:%Y-%m-%dT%H:%M:%SZ}", dict[str, dict[str, Any]]()

    def create(label: str) -> None:
        token = tokens.tokens_create(label=f"{label} {PENDING}", expires_timestamp=now + life).resources[0]
        try:
            if value_to is not None:
                hand_over(value_to, token)
        except BaseException:
            tokens.tokens_update(token["id"], revoked=True)
            raise
        tokens.tokens_update(token["id"], label=label)
        made[label] = {**token, "label": label}

    change = Change(
        *("tokens rotate", "create", "created", "tokens", one_at_a_time(create)),
        warning=f"It expires {now + life:%Y-%m-%dT%H:%M:%SZ}. The tokens before it stay valid.",
        facts={"name": name},
        answers=made,
        answer_columns=created_columns(session),
        resumable=False,
    )
    carry_out(session, change, [{"label": label}], "label")


def _revoke(session: Session, tokens: InstallationTokens, name: str, overlap: timedelta) -> None:
    """Revoke each valid token that has an old enough valid successor."""
    now = datetime.now(timezone.utc)
    every = family(tokens, name)
    valid = [token for token in every if usable(token, now)]
    due = [old for old, new in pairwise(valid) if created(new) + overlap <= now]
    change = Change(
        *("tokens rotate", "revoke", "revoked", "tokens", updated(tokens, revoked=True)),
        columns=SHOWN,
        facts={"name": name},
        resumable=False,
    )
    carry_out(session, change, [token.raw for token in due])
    if not valid:
        raise Failure(f"there is no valid token named {name!r}", Status.PARTLY)
    if valid[-1] is not every[-1]:
        after = f"{every[-1].label!r}, which came after it, is {every[-1].status}"
        raise Failure(f"{valid[-1].label!r}, the last valid one, stays: {after}", Status.PARTLY)


def family(tokens: InstallationTokens, name: str) -> list[InstallationToken]:
    """Return the tokens of one name, oldest first: those labelled with it, or with it and their time of creation."""
    pattern = re.compile(f"{re.escape(name)}( {STAMP})?")
    found = models(tokens, tokens.F.label.starts_with(name))
    return sorted((token for token in found if pattern.fullmatch(token.label or "")), key=created)


def created(token: InstallationToken) -> datetime:
    """Return the time at which a token was created."""
    if token.created_timestamp is None:
        raise Failure(f"the API gives no time of creation for the token {token.id}", Status.UNREACHABLE)
    return token.created_timestamp


def usable(token: InstallationToken, now: datetime) -> bool:
    """Return whether an installer can certainly use a token."""
    expires = token.expires_timestamp
    fresh = expires > now if expires else not token.raw.get("expires_timestamp")  # an unreadable time is also None
    return token.status == "valid" and fresh
