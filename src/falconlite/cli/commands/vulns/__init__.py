"""Jobs with vulnerabilities (Spotlight)."""

from __future__ import annotations

from falconlite.cli.root import Tree
from falconlite.cli.subcommands import Subcommand

HERE = "falconlite.cli.commands.vulns"

command = Tree(
    "vulns",
    help="Export vulnerabilities, and show the worst.",
    tree={
        "export": Subcommand("Write vulnerabilities to a file.", f"{HERE}.export"),
        "top": Subcommand("Count vulnerabilities by CVE, host or product, the worst first.", f"{HERE}.top"),
    },
)
