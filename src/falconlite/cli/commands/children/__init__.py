"""Jobs with child tenants."""

from __future__ import annotations

from falconlite.cli.root import Tree
from falconlite.cli.subcommands import Subcommand

HERE = "falconlite.cli.commands.children"

command = Tree(
    "children",
    help="List child tenants, and run a command for each of them (Flight Control).",
    tree={
        "list": Subcommand("List the child tenants.", f"{HERE}.listing"),
        "run": Subcommand("Run a command for each child tenant.", f"{HERE}.run"),
    },
)
