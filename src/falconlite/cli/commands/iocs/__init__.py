"""Jobs with custom indicators (IOC)."""

from __future__ import annotations

from falconlite.cli.root import Tree
from falconlite.cli.subcommands import Subcommand

HERE = "falconlite.cli.commands.iocs"

command = Tree(
    "iocs",
    help="List, add, remove, import and export custom indicators.",
    tree={
        "list": Subcommand("List indicators.", f"{HERE}.listing"),
        "add": Subcommand("Add indicators.", f"{HERE}.add"),
        "remove": Subcommand("Remove indicators.", f"{HERE}.remove"),
        "import": Subcommand("Add the indicators of a file.", f"{HERE}.importing"),
        "export": Subcommand("Write all indicators to a file.", f"{HERE}.export"),
    },
)
