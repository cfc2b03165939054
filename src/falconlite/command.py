"""The command ``falconlite``: its subcommands, each imported only when it runs.

The help is printed without any other package: ``falconlite --help`` must be quick, and ``falconlite simulate`` works
without the extra ``cli``.
"""

from __future__ import annotations

import os
import sys
from importlib import import_module
from typing import TYPE_CHECKING

from falconlite.about import __version__
from falconlite.cli.subcommands import COMPLETE, SUBCOMMANDS, usage

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the subcommand that the arguments name. Exit with status 2 if no subcommand has that name."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    name = given[0] if given else "--help"
    if COMPLETE in os.environ:
        _with_click(given)
    elif name in {"-h", "--help"}:
        sys.stdout.write(usage())
    elif name in {"-V", "--version"}:
        sys.stdout.write(f"falconlite {__version__}\n")
    elif name in SUBCOMMANDS and not SUBCOMMANDS[name].with_click:
        import_module(SUBCOMMANDS[name].module).main(given[1:], prog=f"falconlite {name}")
    elif name in SUBCOMMANDS or name.startswith("-"):
        _with_click(given)
    else:
        from difflib import get_close_matches

        near = get_close_matches(name, SUBCOMMANDS, 1)
        hint = f" Did you mean {near[0]!r}?" if near else ""
        sys.stderr.write(f"falconlite: there is no command {name!r}.{hint} 'falconlite --help' lists them.\n")
        sys.exit(2)


def _with_click(arguments: Sequence[str]) -> None:
    """Run a subcommand of the extra ``cli``."""
    try:
        import click  # noqa: F401  # only to see whether the extra is installed
    except ModuleNotFoundError:
        from falconlite.extras import needs

        sys.stderr.write(f"falconlite: {needs('this command', 'click', 'cli')}\n")
        sys.exit(2)
    from falconlite.cli.root import run

    run(arguments)
