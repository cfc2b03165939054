"""Add grouping tags to hosts, and remove them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import click

from falconlite.cli.changes.carry_out import Change as ChangeOf
from falconlite.cli.changes.carry_out import carry_out
from falconlite.cli.commands.hosts.targets import named_hosts, with_targets
from falconlite.cli.failures import wrong
from falconlite.cli.options import Change, names_of
from falconlite.cli.session import Session, pass_session

if TYPE_CHECKING:
    from falconlite.cli.selection import Selection
    from falconlite.services.hosts import TagAction


@click.command("tag", cls=Change, short_help="Add grouping tags to hosts.")
@click.argument("tag")
@with_targets
@pass_session
def command(session: Session, tag: str, selection: Selection) -> None:
    r"""Add a grouping tag to hosts; commas separate several tags.

    TAG may be given without FalconGroupingTags/. HOSTS are agent IDs (AID) or host names. "-" reads them from standard
    input, one a line or as JSON lines. A host that has the tag already counts as done.

    \b
    falconlite hosts tag web,production WEB-01 WEB-02
    falconlite hosts tag legacy --filter "os_version:'Windows Server 2012 R2'" --yes
    """
    change_tags(session, "add", tag, selection)


def change_tags(session: Session, action: TagAction, tag: str, selection: Selection) -> None:
    """Add tags to hosts or remove them."""
    from falconlite import Hosts
    from falconlite.services.hosts import grouping_tags

    tags: list[str] = sorted(grouping_tags({"tags": names_of(tag)})["tags"])
    if not tags:
        raise wrong("TAG is empty")
    hosts = session.service(Hosts)
    adding = action == "add"
    name = ", ".join(tags)
    change = ChangeOf(
        "hosts tag" if adding else "hosts untag",
        f"add {name} to" if adding else f"remove {name} from",
        "tagged" if adding else "untagged",
        "hosts",
        partial(hosts.update_device_tags.bulk, action_name=action, tags=tags),
        columns=("hostname", "platform_name", "tags"),
        facts={"tags": tags},
    )
    carry_out(
        session, change, named_hosts(session, hosts, selection, ("hostname", "platform_name", "tags")), "device_id"
    )
