"""Real-time response: commands and files on many hosts."""

from __future__ import annotations

from falconlite.cli.root import Tree
from falconlite.cli.subcommands import Subcommand

HERE = "falconlite.cli.commands.rtr"

command = Tree(
    "rtr",
    help="Run commands on hosts, and copy files (real-time response).",
    tree={
        "run": Subcommand("Run a command on hosts; show the output of each.", f"{HERE}.run"),
        "get": Subcommand("Copy a file from each of some hosts.", f"{HERE}.get"),
        "put": Subcommand("Copy a file to hosts.", f"{HERE}.put"),
        "sessions": Subcommand("List and close your sessions.", f"{HERE}.sessions"),
    },
)
