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
        "show": Subcommand("Show hosts with all their fields.", f"{HERE}.show"),
        "export": Subcommand("Write all hosts to a file: CSV, JSON lines or Parquet.", f"{HERE}.export"),
        "contain": Subcommand("Contain hosts: cut them off the network.", f"{HERE}.contain"),
        "release": Subcommand("Release contained hosts: give them the network back.", f"{HERE}.release"),
        "hide": Subcommand("Hide hosts from all lists.", f"{HERE}.hide"),
        "unhide": Subcommand("Restore hidden hosts.", f"{HERE}.unhide"),
        "tag": Subcommand("Add grouping tags to hosts.", f"{HERE}.tag"),
        "untag": Subcommand("Remove grouping tags from hosts.", f"{HERE}.untag"),
        "wait": Subcommand("Wait until hosts have a state, such as contained.", f"{HERE}.wait"),
        "stale": Subcommand("List hosts that were not seen for some days, and hide them.", f"{HERE}.stale"),
        "duplicates": Subcommand("List older hosts of the same machine, and hide them.", f"{HERE}.duplicates"),
        "report": Subcommand("Report on all hosts: a page, or figures in the terminal.", f"{HERE}.report"),
        "history": Subcommand("Write logins on hosts, or the network addresses they had.", f"{HERE}.history"),
    },
)
