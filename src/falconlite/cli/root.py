"""Run a subcommand: parse the command line, report failures in one line, and end with a documented status."""

from __future__ import annotations

import contextlib
import io
import os
import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

import click
from click.shell_completion import CompletionItem, shell_complete

from falconlite.about import __version__
from falconlite.cli.failures import Failure, fail, is_closed_pipe
from falconlite.cli.options import connection
from falconlite.cli.session import Session, show_warnings
from falconlite.cli.status import Status
from falconlite.cli.subcommands import COMPLETE, SUBCOMMANDS, Subcommand, usage

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class Tree(click.Group):
    """A group whose commands are imported when they are named.

    - *tree* (dict): the name of each command, and the ``Subcommand`` with its help line and its module
    """

    def __init__(self, *args: Any, tree: Mapping[str, Subcommand], **more: Any) -> None:
        super().__init__(*args, **more)
        self.tree = tree

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names, in the order of the help."""
        return [*self.tree, *super().list_commands(ctx)]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import a command; None if no command has that name."""
        found = self.tree.get(cmd_name)
        if found is None:
            return super().get_command(ctx, cmd_name)
        command: click.Command = import_module(found.module).command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002  # click's
        """Write the names and their help lines, without importing the commands."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, one.about) for name, one in self.tree.items()])

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Complete the names of commands, and the options of the group."""
        found = [CompletionItem(n, help=one.about) for n, one in self.tree.items() if n.startswith(incomplete)]
        return found if not incomplete.startswith("-") else click.Command.shell_complete(self, ctx, incomplete)


class Root(Tree):
    """All subcommands that use click."""

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002  # click's
        """Write the same help as ``falconlite --help``."""
        formatter.write(usage())

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Complete the names of all commands, also of those without click, and the options."""
        if incomplete.startswith("-"):
            return super().shell_complete(ctx, incomplete)
        return [CompletionItem(n, help=one.about) for n, one in SUBCOMMANDS.items() if n.startswith(incomplete)]


SETTINGS = {"help_option_names": ["-h", "--help"], "auto_envvar_prefix": None, "max_content_width": 100}

root = Root(
    "falconlite",
    params=connection(),
    tree={name: one for name, one in SUBCOMMANDS.items() if one.with_click},
    context_settings=SETTINGS,
    no_args_is_help=True,
)
click.version_option(__version__, "-V", "--version", message="falconlite %(version)s")(root)


def run(arguments: Sequence[str]) -> None:
    """Run a subcommand, and end the process if its status is not 0."""
    if asked := os.environ.get(COMPLETE):
        import_module("falconlite.cli.completion")  # click then uses its classes
        try:
            status: int = shell_complete(root, {}, "falconlite", COMPLETE, asked)
        except Exception:  # noqa: BLE001  # a traceback would garble the line that the person is typing
            status = 1
        sys.exit(status)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    session = Session()
    try:
        status = _invoked(session, list(arguments))
        sys.stdout.flush()
    except SystemExit:
        try:
            sys.stdout.flush()
        except OSError:  # the failure that ended the command counts
            _drop_output()
        raise
    except OSError as error:
        if not is_closed_pipe(error):
            _drop_output()
            fail(session, error)
        _drop_output()
        if session.debug:
            session.note("falconlite: the program that reads the output has ended")
        sys.exit(Status.CLOSED_PIPE)
    if status:
        sys.exit(status)


def _invoked(session: Session, arguments: list[str]) -> int:
    """Run a subcommand; return its exit status."""
    try:
        with root.make_context("falconlite", arguments, obj=session) as context:
            show_warnings()
            try:
                root.invoke(context)
            finally:
                session.close()
    except click.exceptions.Exit as ended:
        return ended.exit_code
    except (KeyboardInterrupt, click.Abort):
        _interrupted(session)
    except OSError as error:
        if is_closed_pipe(error) or not hasattr(error, "code"):
            raise
        fail(session, error)  # an error of the library that is also an OSError
    except Exception as error:  # noqa: BLE001  # each becomes a line and a status
        fail(session, error)
    return 0


def _interrupted(session: Session) -> None:
    fail(session, Failure("interrupted", Status.INTERRUPTED))


def _drop_output() -> None:
    """Keep Python from writing the rest of the output at exit, which would fail again."""
    with contextlib.suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
