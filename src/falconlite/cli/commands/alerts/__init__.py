"""Jobs with alerts."""

from __future__ import annotations

from falconlite.cli.root import Tree
from falconlite.cli.subcommands import Subcommand

HERE = "falconlite.cli.commands.alerts"

command = Tree(
    "alerts",
    help="List, assign, close, tag and watch alerts.",
    tree={
        "list": Subcommand("List alerts, the newest first.", f"{HERE}.listing"),
        "show": Subcommand("Show alerts.", f"{HERE}.show"),
        "assign": Subcommand("Assign alerts to a user, or to nobody.", f"{HERE}.assign"),
        "close": Subcommand("Close alerts, or reopen them.", f"{HERE}.close"),
        "tag": Subcommand("Add tags to alerts, or remove them.", f"{HERE}.tag"),
        "watch": Subcommand("Print new alerts as they arrive.", f"{HERE}.watch"),
    },
)
