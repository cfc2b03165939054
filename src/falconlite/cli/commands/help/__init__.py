"""Explain a topic, or a command as its ``--help`` does."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING

import click

from falconlite.cli.commands.help.topics import TOPICS, folded, text_of
from falconlite.cli.failures import wrong
from falconlite.cli.options import Local
from falconlite.cli.subcommands import SUBCOMMANDS

if TYPE_CHECKING:
    from collections.abc import Sequence


def complete(context: click.Context, _option: click.Parameter, start: str) -> list[str]:
    """Complete a topic or a command, and after it the commands below it."""
    words = context.params.get("words") or ()
    if not words:
        return [name for name in (*TOPICS, *SUBCOMMANDS) if name.startswith(start)]
    root, found = context.find_root(), context.find_root().command
    for word in words:
        found = found.get_command(root, word) if isinstance(found, click.Group) else None  # type: ignore[assignment]  # None ends it
    return [n for n in found.list_commands(root) if n.startswith(start)] if isinstance(found, click.Group) else []


def _help_of(context: click.Context, words: Sequence[str]) -> None:
    """Print the help of a command."""
    found = SUBCOMMANDS[words[0]]
    if found.with_click:
        context.find_root().command.main([*words, "--help"], "falconlite", standalone_mode=False)
    else:
        import_module(found.module).main(["--help"], prog=f"falconlite {words[0]}")


@click.command("help", cls=Local, short_help="Explain a topic: filters, output, changes, exit statuses.")
@click.argument("words", metavar="[TOPIC | COMMAND...]", nargs=-1, shell_complete=complete)
@click.pass_context
def command(context: click.Context, words: Sequence[str]) -> None:
    r"""Explain a topic, or show the help of a command. Without an argument, list the topics.

    \b
    falconlite help filters
    falconlite help hosts list
    """
    import shutil

    width = min(shutil.get_terminal_size().columns - 1, 100)
    if not words:
        sys.stdout.write("Topics:\n" + "".join(f"  {name:<14}{about}\n" for name, about in TOPICS.items()))
        sys.stdout.write("\nfalconlite help TOPIC explains one, falconlite help COMMAND shows a command.\n")
    elif len(words) == 1 and words[0] in TOPICS:
        sys.stdout.write(folded(text_of(words[0]), width))
    elif words[0] in SUBCOMMANDS:
        _help_of(context, words)
    else:
        from difflib import get_close_matches

        near = get_close_matches(words[0], (*TOPICS, *SUBCOMMANDS), 1)
        raise wrong(
            f"there is no topic and no command {words[0]!r}"
            f"{f', did you mean {near[0]}?' if near else ';'} 'falconlite help' lists the topics"
        )
