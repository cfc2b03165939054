"""Your sessions of real-time response."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from falconlite.cli.root import Tree
from falconlite.cli.selection import Noun
from falconlite.cli.subcommands import Subcommand

if TYPE_CHECKING:
    from collections.abc import Iterator

    import click

    from falconlite import RealTimeResponse

HERE = "falconlite.cli.commands.rtr.sessions"

OPEN = "deleted_at:NULL"

DESCRIBED = 100
"""Sessions in one call that describes them."""

SESSIONS = Noun("sessions", re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"), by="")


class Sessions(Tree):
    """A group that lists the sessions if no command is given."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the arguments; without a command, they belong to ``list``."""
        if not args or (args[0].startswith("-") and args[0] not in ctx.help_option_names):
            args = ["list", *args]
        return super().parse_args(ctx, args)


command = Sessions(
    "sessions",
    help="List and close your sessions. Without a command: list them.",
    tree={
        "list": Subcommand("List your open sessions.", f"{HERE}.listing"),
        "close": Subcommand("Close sessions.", f"{HERE}.close"),
    },
)


def described(rtr: RealTimeResponse, filter: str | None, most: int | None = None) -> Iterator[dict[str, Any]]:
    """Yield the sessions that match a filter, the newest first."""
    given: dict[str, Any] = {"filter": filter} if filter else {}
    ids = list(rtr.list_all_sessions.records(most=most, sort="created_at|desc", **given))
    for start in range(0, len(ids), DESCRIBED):
        part = ids[start : start + DESCRIBED]
        found = {one["id"]: one for one in rtr.list_sessions(ids=part).resources}
        yield from (found[id] for id in part if id in found)
