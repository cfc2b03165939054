"""Jobs with policies."""

from __future__ import annotations

from falconlite.cli.root import Tree
from falconlite.cli.subcommands import Subcommand

HERE = "falconlite.cli.commands.policies"

command = Tree(
    "policies",
    help="List and compare policies: prevention, sensor-update, response, firewall, device-control, content-update.",
    tree={
        "list": Subcommand("List policies, of one kind or of all.", f"{HERE}.listing"),
        "show": Subcommand("Show a policy.", f"{HERE}.show"),
        "diff": Subcommand("Compare two policies, also of two tenants.", f"{HERE}.diff"),
        "precedence": Subcommand("Show or change the order in which policies apply.", f"{HERE}.precedence"),
    },
)
