"""Add tags to alerts, or remove them."""

from __future__ import annotations

import click

from falconlite.cli.commands.alerts.reading import ALERTS, change_alerts
from falconlite.cli.failures import wrong
from falconlite.cli.options import Change
from falconlite.cli.selection import Selection, with_selection
from falconlite.cli.session import Session, pass_session


@click.command("tag", cls=Change)
@with_selection(ALERTS)
@click.option("--add", metavar="TAG", help="A tag to add.")
@click.option("--remove", metavar="TAG", help="A tag to remove.")
@click.option("--remove-prefix", metavar="TEXT", help="Remove all tags that start with this.")
@pass_session
def command(
    session: Session, selection: Selection, add: str | None, remove: str | None, remove_prefix: str | None
) -> None:
    r"""Add a tag to alerts, or remove tags. Tags are removed before another one is added.

    \b
    falconlite alerts tag --add triaged ab46...:ind:0007...:6fc1
    falconlite alerts tag --remove triaged --filter "tags:'triaged'"
    """
    if not (add or remove or remove_prefix):
        raise wrong("give a tag: --add TAG, --remove TAG or --remove-prefix TEXT")
    change_alerts(
        *(session, selection, "tag", "tag", "tagged"),
        add_tag=add,
        remove_tag=remove,
        remove_tags_by_prefix=remove_prefix,
    )
