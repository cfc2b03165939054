"""Jobs with hosts."""

from __future__ import annotations

from falconlite.cli.root import Tree
from falconlite.cli.subcommands import Subcommand

HERE = "falconlite.cli.commands.hosts"

command = Tree(
    "hosts",
    help="List, contain, tag, export and watch hosts.",
    tree={
        "list": Subcommand("List hosts.", f"{HERE}.listing"),
        "contain": Subcommand("Contain hosts: cut them off the network.", f"{HERE}.contain"),
    },
)
