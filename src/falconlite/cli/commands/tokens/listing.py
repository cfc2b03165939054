"""List installation tokens."""

from __future__ import annotations

from itertools import islice

import click

from falconlite.cli.commands.tokens.reading import COLUMNS, known_fields, records
from falconlite.cli.options import Records, filter_option, most_options
from falconlite.cli.session import Session, pass_session


@click.command("list", cls=Records)
@filter_option(known_fields)
@click.option("--sort", metavar="FIELD.asc|desc", help="Order; example: expires_timestamp.asc.")
@most_options
@pass_session
def command(session: Session, filter: str | None, sort: str | None, most: int | None) -> None:
    r"""List installation tokens. Their values are masked unless you give --show-secrets.

    \b
    falconlite tokens list --sort created_timestamp.desc
    falconlite tokens list --filter "status:'valid'" --all --to tokens.csv
    """
    from falconlite import InstallationTokens

    session.output.check()
    tokens = session.service(InstallationTokens)
    found = records(tokens, filter, sort)
    count = session.output.records(islice(found, most), COLUMNS)
    if count == most and next(found, None) is not None:
        total = tokens.tokens_query(limit=1, filter=filter).total or "more"
        session.note(f"{count:,} of {total} tokens; --all lists all")
