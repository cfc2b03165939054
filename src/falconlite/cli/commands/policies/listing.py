"""List policies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from falconlite.cli.commands.policies.kinds import COLUMNS, KIND, KINDS, PLATFORM, policies, service_of
from falconlite.cli.failures import Failure, line_of
from falconlite.cli.options import Records, filter_option
from falconlite.cli.session import Session, pass_session
from falconlite.cli.status import Status

if TYPE_CHECKING:
    from collections.abc import Iterator


@click.command("list", cls=Records)
@click.argument("kind", type=KIND, required=False)
@click.option("--platform", type=PLATFORM, help="Only policies for this platform.")
@filter_option()
@pass_session
def command(session: Session, kind: str | None, platform: str | None, filter: str | None) -> None:
    r"""List the policies of a KIND, or of all kinds, in the order in which they apply.

    \b
    falconlite policies list
    falconlite policies list prevention --platform windows
    """
    from falconlite.errors import FalconError

    session.output.check()
    unread: list[FalconError] = []

    def rows() -> Iterator[dict[str, Any]]:
        for each in [kind] if kind else KINDS:
            try:
                found = policies(service_of(session, each), each, platform, filter)
            except FalconError as error:
                if kind or not hasattr(error, "status_code"):
                    raise
                session.note(f"{each}: {line_of(error)}")
                unread.append(error)
                continue
            for policy in found:
                groups = [group.get("name") for group in policy.get("groups") or [] if isinstance(group, dict)]
                yield {"kind": each, **policy, **({"groups": groups} if session.output.kind == "table" else {})}

    session.output.records(rows(), COLUMNS)
    if unread:
        raise Failure(f"{len(unread)} of {len(KINDS)} kinds could not be read", Status.PARTLY)
