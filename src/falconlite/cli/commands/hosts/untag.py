"""Remove grouping tags from hosts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from falconlite.cli.commands.hosts.tag import change_tags
from falconlite.cli.commands.hosts.targets import with_targets
from falconlite.cli.options import Change
from falconlite.cli.session import Session, pass_session

if TYPE_CHECKING:
    from falconlite.cli.selection import Selection


@click.command("untag", cls=Change, short_help="Remove grouping tags from hosts.")
@click.argument("tag")
@with_targets
@pass_session
def command(session: Session, tag: str, selection: Selection) -> None:
    r"""Remove a grouping tag from hosts; commas separate several tags.

    TAG may be given without FalconGroupingTags/. HOSTS are agent IDs (AID) or host names. "-" reads them from standard
    input, one a line or as JSON lines. A host that does not have the tag counts as done.

    \b
    falconlite hosts untag web WEB-01
    falconlite hosts untag legacy --filter "tags:'FalconGroupingTags/legacy'"
    """
    change_tags(session, "remove", tag, selection)
