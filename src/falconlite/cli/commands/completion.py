"""Print the script that completes command lines in a shell."""

from __future__ import annotations

import sys

import click

from falconlite.cli.options import Local
from falconlite.cli.subcommands import COMPLETE


@click.command("completion", cls=Local, short_help="Print the completion script of a shell.")
@click.argument("shell", type=click.Choice(("bash", "zsh", "fish", "powershell")))
@click.pass_context
def command(context: click.Context, shell: str) -> None:
    r"""Print the script that completes commands, options, operation IDs, arguments and profiles in a shell.

    Load it in the start file of the shell:

    \b
    eval "$(falconlite completion bash)"                             # ~/.bashrc
    eval "$(falconlite completion zsh)"                              # ~/.zshrc, after compinit
    falconlite completion fish | source                              # ~/.config/fish/config.fish
    falconlite completion powershell | Out-String | Invoke-Expression  # $PROFILE
    """
    from click.shell_completion import get_completion_class

    import falconlite.cli.completion  # noqa: F401  # makes click use its classes

    kind = get_completion_class(shell)
    if kind is not None:
        sys.stdout.write(kind(context.find_root().command, {}, "falconlite", COMPLETE).source())
