"""Jobs with Next-Gen SIEM."""

from __future__ import annotations

from falconlite.cli.root import Tree
from falconlite.cli.subcommands import Subcommand

HERE = "falconlite.cli.commands.siem"

command = Tree(
    "siem",
    help="Search Next-Gen SIEM, and send events to it.",
    tree={
        "search": Subcommand("Search events.", f"{HERE}.search"),
        "ingest": Subcommand("Send the events of a file or of standard input.", f"{HERE}.ingest"),
    },
)
