"""Profiles: which cloud, which client, and where its secret is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from falconlite.cli.root import Tree
from falconlite.cli.subcommands import Subcommand

if TYPE_CHECKING:
    import click

HERE = "falconlite.cli.commands.profiles"


class Profiles(Tree):
    """The group, which lists the profiles if no command is named."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put ``list`` in front of options, except in front of ``--help``."""
        if not args or (args[0].startswith("-") and args[0] not in ctx.help_option_names):
            args = ["list", *args]
        return super().parse_args(ctx, args)


command = Profiles(
    "profiles",
    help="List, show and remove profiles; without a command, list them. falconlite login makes profiles.",
    tree={
        "list": Subcommand("List the profiles.", f"{HERE}.listing"),
        "show": Subcommand("Show a profile, and whether its secret is there.", f"{HERE}.show"),
        "remove": Subcommand("Remove profiles, and delete their secrets.", f"{HERE}.remove"),
    },
)
