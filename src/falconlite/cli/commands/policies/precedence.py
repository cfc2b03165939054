"""Show or change the order in which policies apply."""

from __future__ import annotations

from typing import Any

import click

from falconlite.cli.changes.carry_out import Change, carry_out, one_at_a_time
from falconlite.cli.commands.policies.kinds import DEFAULT, KIND, KINDS, PLATFORM, one, policies, service_of
from falconlite.cli.failures import wrong
from falconlite.cli.options import Change as ChangeCommand
from falconlite.cli.session import Session, pass_session


@click.command("precedence", cls=ChangeCommand)
@click.argument("kind", type=KIND)
@click.argument("first", nargs=-1, metavar="[POLICY]...")
@click.option("--platform", type=PLATFORM, help="The platform: each has its own order.")
@pass_session
def command(session: Session, kind: str, first: tuple[str, ...], platform: str | None) -> None:
    r"""Show the order in which the policies of a platform apply. With POLICIES, move these to its start.

    The others keep their order. The default policy always comes last.

    \b
    falconlite policies precedence prevention --platform windows
    falconlite policies precedence prevention --platform windows Pilot Servers
    """
    session.output.check()
    if platform is None and kind != "content-update":
        raise wrong("--platform is needed: each platform has its own order")
    service = service_of(session, kind)
    now = [policy for policy in policies(service, kind, platform) if policy.get("name") != DEFAULT]
    if not first:
        rows = [{"position": number, **policy} for number, policy in enumerate(now, 1)]
        session.output.records(rows, ("position", "name", "enabled", "id", "description"))
        return
    moved = [one(service, kind, each, platform) for each in dict.fromkeys(first)]
    if any(policy.get("name") == DEFAULT for policy in moved):
        raise wrong(f"{DEFAULT} always comes last")
    ids = list(dict.fromkeys(policy["id"] for policy in (*moved, *now)))
    names: dict[str, Any] = {policy["id"]: policy.get("name") for policy in now}
    more = {} if kind == "content-update" else {"platform_name": platform}

    def order(_: str) -> None:
        getattr(service, KINDS[kind].order)(ids=ids, **more)

    where = f"{platform} " if platform else ""
    change = Change(
        *("policies precedence", "order", "ordered", "policies", one_at_a_time(order)),
        columns=("order",),
        facts={"kind": kind, "ids": ids},
        resumable=False,
    )
    shown = " > ".join(str(names.get(id, id)) for id in ids)
    carry_out(session, change, [{"id": f"{where}{kind}", "order": shown}])
