"""Jobs with installation tokens."""

from __future__ import annotations

from falconlite.cli.root import Tree
from falconlite.cli.subcommands import Subcommand

HERE = "falconlite.cli.commands.tokens"

command = Tree(
    "tokens",
    help="Create, rotate, revoke and audit installation tokens.",
    tree={
        "list": Subcommand("List tokens.", f"{HERE}.listing"),
        "create": Subcommand("Create a token.", f"{HERE}.create"),
        "rotate": Subcommand("Replace a token by a new one, with an overlap.", f"{HERE}.rotate"),
        "revoke": Subcommand("Revoke tokens.", f"{HERE}.revoke"),
        "restore": Subcommand("Restore revoked tokens.", f"{HERE}.restore"),
        "delete": Subcommand("Delete tokens for good.", f"{HERE}.delete"),
        "expiring": Subcommand("List the tokens that expire soon.", f"{HERE}.expiring"),
        "audit": Subcommand("Show who changed tokens.", f"{HERE}.audit"),
        "settings": Subcommand("Show or change the settings.", f"{HERE}.settings"),
    },
)
