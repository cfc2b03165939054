"""Jobs with sensor installers."""

from __future__ import annotations

from falconlite.cli.root import Tree
from falconlite.cli.subcommands import Subcommand

HERE = "falconlite.cli.commands.sensors"

command = Tree(
    "sensors",
    help="List and download sensor installers.",
    tree={
        "list": Subcommand("List sensor installers.", f"{HERE}.listing"),
        "download": Subcommand("Download a sensor installer; continue an interrupted download.", f"{HERE}.download"),
    },
)
