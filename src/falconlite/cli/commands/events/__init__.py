"""Jobs with the event streams."""

from __future__ import annotations

from falconlite.cli.root import Tree
from falconlite.cli.subcommands import Subcommand

HERE = "falconlite.cli.commands.events"

command = Tree(
    "events",
    help="Follow the event streams.",
    tree={"follow": Subcommand("Print events as they happen.", f"{HERE}.follow")},
)
