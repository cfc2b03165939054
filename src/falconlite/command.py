"""The command ``falconlite``: its subcommands, each imported only when it runs."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

from falconlite.about import __version__

if TYPE_CHECKING:
    from collections.abc import Sequence


class Subcommand(NamedTuple):
    """A subcommand: what it does, and the module whose ``main(arguments, prog=...)`` runs it."""

    about: str
    module: str


SUBCOMMANDS = {
    "simulate": Subcommand("Serve an embedded Falcon API on this machine.", "falconlite.simulator.__main__"),
}


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the subcommand that the arguments name. Exit with status 2 if there is none of that name."""
    given = sys.argv[1:] if arguments is None else arguments
    name = given[0] if given else "--help"
    if name in {"-h", "--help"}:
        sys.stdout.write(_usage())
    elif name in {"-V", "--version"}:
        sys.stdout.write(f"falconlite {__version__}\n")
    elif name in SUBCOMMANDS:
        import_module(SUBCOMMANDS[name].module).main(given[1:], prog=f"falconlite {name}")
    else:
        sys.stderr.write(f"falconlite: there is no command {name!r}\n\n{_usage()}")
        sys.exit(2)


def _usage() -> str:
    rows = "".join(f"  {name:<12}{subcommand.about}\n" for name, subcommand in SUBCOMMANDS.items())
    return (
        "usage: falconlite COMMAND [OPTION...]\n\n"
        f"commands:\n{rows}\n"
        "falconlite COMMAND --help lists the options of a command; falconlite --version prints the version.\n"
    )
