"""Jobs with host groups."""

from __future__ import annotations

from falconlite.cli.root import Tree
from falconlite.cli.subcommands import Subcommand

HERE = "falconlite.cli.commands.groups"

command = Tree(
    "groups",
    help="List host groups, and change them and their members.",
    tree={
        "list": Subcommand("List host groups.", f"{HERE}.listing"),
        "members": Subcommand("List the hosts of a group.", f"{HERE}.members"),
        "add": Subcommand("Add hosts to a group.", f"{HERE}.add"),
        "remove": Subcommand("Remove hosts from a group.", f"{HERE}.remove"),
        "create": Subcommand("Create a group.", f"{HERE}.create"),
        "delete": Subcommand("Delete groups; their hosts stay.", f"{HERE}.delete"),
    },
)
