"""Hand over the value of an installation token: a secret."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from falconlite.cli.failures import Failure, wrong
from falconlite.cli.status import Status
from falconlite.exporting.complete import PRIVATE, replacing

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from falconlite.cli.session import Session


def value_options(function: Callable[..., Any]) -> Callable[..., Any]:
    """Add ``--value-to FILE``."""
    help = "Write the value of the token to this file, which only you can read."
    return click.option("--value-to", type=click.Path(path_type=Path), metavar="FILE", help=help)(function)


def check_place(session: Session, value_to: Path | None) -> None:
    """Before anything is sent, raise a failure if the value would be lost or cannot be written."""
    if value_to is None:
        if not (session.output.show_secrets or session.change.dry_run or session.change.resume):
            raise wrong(
                "choose where to write the value of the token: --value-to FILE, or --show-secrets for the output"
            )
    elif value_to.is_dir() or not os.access(value_to.absolute().parent, os.W_OK):
        raise wrong(f"--value-to must be a file in a folder that you can write to, not {str(value_to)!r}")


def created_columns(session: Session) -> tuple[str, ...]:
    """Return the columns of a new token; with ``--show-secrets`` its value too."""
    return ("label", "id", "expires_timestamp", *(["value"] if session.output.show_secrets else []))


def hand_over(path: Path, token: Mapping[str, Any]) -> None:
    """Write the value of a token to a file of mode 0600, which replaces the previous one when it is complete."""
    value = token.get("value")
    if not isinstance(value, str) or not value:
        raise Failure(f"the API gave no value for the token {token.get('id')}", Status.UNREACHABLE)
    with replacing(path, PRIVATE) as draft:
        draft.write_text(f"{value}\n", encoding="utf-8")
