"""Create a host group."""

from __future__ import annotations

from typing import Any

import click

from falconlite.cli.changes.carry_out import Change, carry_out, one_at_a_time
from falconlite.cli.commands.hosts.columns import known_fields
from falconlite.cli.failures import wrong
from falconlite.cli.filters import checked
from falconlite.cli.options import Change as ChangeCommand
from falconlite.cli.session import Session, pass_session

TYPES = ("static", "dynamic", "staticByID")


@click.command("create", cls=ChangeCommand)
@click.argument("name")
@click.option("--type", "kind", type=click.Choice(TYPES), help="Default: dynamic with --rule, otherwise static.")
@click.option("--rule", metavar="FQL", help="The hosts of a dynamic group.")
@click.option("--description", help="A description.")
@pass_session
def command(session: Session, name: str, kind: str | None, rule: str | None, description: str | None) -> None:
    r"""Create a host group with a NAME.

    \b
    falconlite groups create "Old Windows" --rule "platform_name:'Windows'+last_seen:<'now-30d'"
    falconlite groups create "Build farm" --description "Machines that build"
    """
    from falconlite import HostGroup

    kind = kind or ("dynamic" if rule else "static")
    if (rule is None) is (kind == "dynamic"):
        raise wrong("a dynamic group needs --rule" if rule is None else f"--rule is for dynamic groups, not {kind}")
    groups, made = session.service(HostGroup), dict[str, Any]()
    given = {"group_type": kind, "assignment_rule": checked(rule, known_fields()), "description": description}

    def create(name: str) -> None:
        body = {"name": name, **{key: value for key, value in given.items() if value is not None}}
        made[name] = groups.create_host_groups(body={"resources": [body]}).resources[0]

    change = Change(
        *("groups create", "create", "created", "groups", one_at_a_time(create)),
        columns=("group_type", "assignment_rule", "description"),
        answers=made,
        answer_columns=("name", "group_type", "id"),
        resumable=False,
    )
    carry_out(session, change, [{"name": name, **given}], "name")
